//! Digits that stand together: groups of digits with what is between them.

use super::atoms::{Kind, atom};
use crate::source::Span;

/// More digits than any number here has; further ones are counted, not kept.
const KEPT: usize = 16;

/// Digits with nothing that can be seen between them.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub span: Span,
    kept: [u8; KEPT],
    /// How many digits there are.
    pub length: usize,
    /// What stands between the group before and this one; for the first it says nothing.
    pub link: Link,
}

impl Group {
    fn new(span: Span, link: Link) -> Self {
        Self { span, kept: [0; KEPT], length: 0, link }
    }

    fn push(&mut self, digit: u8, end: usize) {
        if let Some(place) = self.kept.get_mut(self.length) {
            *place = digit;
        }
        self.length += 1;
        self.span.end = end;
    }

    /// The digits, as many as are kept.
    pub(super) fn digits(&self) -> &[u8] {
        self.kept.get(..self.length).unwrap_or(&self.kept)
    }
}

/// What stands between two groups.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Link {
    /// A dash with nothing around it.
    Dash,
    /// A dash with white space around it.
    LooseDash,
    /// One or two spaces.
    Space,
    /// More spaces, a tab, a line's end.
    Wide,
    Dot,
    Slash,
    Comma,
    Colon,
    /// Anything else, such as a sentence's end.
    #[default]
    Apart,
}

impl Link {
    pub(super) fn is_dash(self) -> bool {
        matches!(self, Self::Dash | Self::LooseDash)
    }

    /// Whether the groups look like one number written with signs between.
    pub(super) fn is_tight(self) -> bool {
        matches!(self, Self::Dash | Self::Dot | Self::Slash | Self::Comma | Self::Colon)
    }
}

/// Groups that stand together.
#[derive(Debug, Default)]
pub(super) struct Cluster {
    pub groups: Vec<Group>,
    /// Whether marks of Markdown or HTML were passed over.
    pub through_markup: bool,
    /// Where reading goes on.
    pub end: usize,
}

/// What is counted between two groups.
#[derive(Default)]
struct Between {
    dashes: u8,
    spaces: u8,
    wide: u8,
    lines: u8,
    signs: u8,
    sign: Option<Link>,
}

impl Between {
    /// Counts one piece; false where the cluster ends.
    fn add(&mut self, kind: Kind) -> bool {
        let mut sign = |link| {
            self.sign = Some(link);
            self.signs = self.signs.saturating_add(1);
        };
        match kind {
            Kind::Dash => self.dashes = self.dashes.saturating_add(1),
            Kind::Space => self.spaces = self.spaces.saturating_add(1),
            Kind::Tab => self.wide = self.wide.saturating_add(1),
            Kind::Newline => self.lines = self.lines.saturating_add(1),
            Kind::Dot => sign(Link::Dot),
            Kind::Slash => sign(Link::Slash),
            Kind::Comma => sign(Link::Comma),
            Kind::Colon => sign(Link::Colon),
            Kind::Nothing | Kind::Markup | Kind::Digit(_) => {}
            Kind::Other => return false,
        }
        self.dashes <= 2 && self.lines <= 1 && self.signs <= 1 && self.spaces <= 40 && self.wide <= 4
    }

    fn link(&self) -> Link {
        let white = self.spaces > 0 || self.wide > 0 || self.lines > 0;
        match (self.dashes, self.sign) {
            (0, None) if self.wide == 0 && self.lines == 0 && self.spaces <= 2 => Link::Space,
            (0, None) => Link::Wide,
            (0, Some(sign)) if !white => sign,
            (1.., None) if !white => Link::Dash,
            (1.., None) => Link::LooseDash,
            _ => Link::Apart,
        }
    }
}

/// The cluster that begins with the digit at `at`.
pub(super) fn cluster(text: &str, at: usize, markup: bool) -> Cluster {
    let mut found = Cluster { end: at, ..Cluster::default() };
    let mut between: Option<Between> = None;
    let mut here = at;
    while let Some(atom) = atom(text, here, markup) {
        let end = here + atom.length;
        match atom.kind {
            Kind::Digit(digit) => {
                let gap = between.take();
                if found.groups.is_empty() || gap.is_some() {
                    let link = gap.map_or(Link::Apart, |b| b.link());
                    found.groups.push(Group::new(Span::new(here, end), link));
                }
                if let Some(group) = found.groups.last_mut() {
                    group.push(digit, end);
                }
                found.end = end;
            }
            Kind::Nothing => {}
            Kind::Markup => found.through_markup = true,
            kind => {
                if !between.get_or_insert_default().add(kind) {
                    break;
                }
                // A line's end that is an element can hold digits of its own.
                found.through_markup |= text.as_bytes().get(here) == Some(&b'<');
            }
        }
        here = end;
    }
    found
}
