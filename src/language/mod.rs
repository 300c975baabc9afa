//! The languages of pages: every word klarplan itself puts on a page, in one file per language.
//!
//! The words stand in `themes/<theme>/sprog/<language>.ftl` in Fluent's notation, with plural rules, so that
//! a translator works in one file. What a language lacks is shown in the site's own language, marked as such.

mod dates;
mod kinds;
mod loose;
mod numbers;
mod order;
mod ready;
mod said;
mod settle;

pub use dates::When;
pub use settle::{holds_untranslated, settle};

use crate::model::{Words, mark};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use ready::Ready;
use said::Said;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;
use unic_langid::{CharacterDirection, LanguageIdentifier};

type Bundle = FluentBundle<FluentResource>;

/// A language that pages are made in.
#[derive(Clone)]
pub struct Language {
    /// Its tag, as in `lang="da"`.
    tag: String,
    right_to_left: bool,
    bundle: Arc<Bundle>,
    /// The site's own language, for what this one lacks; `None` in that language itself.
    fallback: Option<Arc<Bundle>>,
    own_tag: String,
    ids: Arc<Vec<String>>,
    order: order::Order,
    ready: Arc<Ready>,
    days: Arc<Said>,
    weekdays: Arc<Said>,
}

/// What can be wrong with a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LanguageError {
    /// There is no file for it.
    Missing(String),
    /// Its file cannot be read as Fluent; the reasons with their lines.
    Syntax(String, Vec<String>),
}

/// Something a message is told.
#[derive(Clone, Debug)]
pub enum Arg<'a> {
    Text(Cow<'a, str>),
    /// A number that decides the plural.
    Number(i64),
}

impl Language {
    /// The languages `tags`, the site's own first, from the texts of `files` by tag. Later texts of a tag
    /// replace single messages of earlier ones.
    ///
    /// # Errors
    /// Where a tag has no file, or a file is not Fluent.
    pub fn load(tags: &[String], files: &BTreeMap<String, Vec<String>>) -> Result<Vec<Self>, LanguageError> {
        let mut all: Vec<Self> = Vec::new();
        for tag in tags {
            let texts = files.get(tag).ok_or_else(|| LanguageError::Missing(tag.clone()))?;
            let (bundle, ids, ready) = bundle(tag, texts)?;
            let id: LanguageIdentifier = tag.parse().map_err(|_| LanguageError::Missing(tag.clone()))?;
            let own = all.first();
            let language = Self {
                tag: tag.clone(),
                right_to_left: id.character_direction() == CharacterDirection::RTL,
                fallback: own.map(|l| Arc::clone(&l.bundle)),
                own_tag: own.map_or_else(|| tag.clone(), |l| l.tag.clone()),
                ids: own.map_or_else(|| Arc::new(ids), |l| Arc::clone(&l.ids)),
                bundle: Arc::new(bundle),
                order: order::Order::of(tag),
                ready: Arc::new(ready),
                days: Arc::default(),
                weekdays: Arc::default(),
            };
            all.push(language);
        }
        Ok(all)
    }

    /// The tag, as in `lang="da"`.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The tag of the site's own language.
    #[must_use]
    pub fn own_tag(&self) -> &str {
        &self.own_tag
    }

    /// `rtl` or `ltr`.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        if self.right_to_left { "rtl" } else { "ltr" }
    }

    /// `rtl` or `ltr`, of the site's own language.
    #[must_use]
    pub fn own_direction(&self) -> &'static str {
        let id = self.own_tag.parse::<LanguageIdentifier>();
        let rtl = id.is_ok_and(|id| id.character_direction() == CharacterDirection::RTL);
        if rtl { "rtl" } else { "ltr" }
    }

    /// Whether this is the site's own language.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.fallback.is_none()
    }

    /// The message `id`, told `args`. Use the macro [`say!`](crate::language::say).
    #[must_use]
    pub fn say(&self, id: &str, args: &[(&str, Arg)]) -> String {
        if let Some(words) = self.ready.say(id, args) {
            return one_stop(words, args);
        }
        let told: FluentArgs = args.iter().map(|(name, arg)| (*name, value(arg))).collect();
        match format(&self.bundle, id, &told) {
            Some(words) => one_stop(words, args),
            None => {
                let own = self.fallback.as_deref().and_then(|own| format(own, id, &told));
                // A test holds that every message there is a call for exists.
                own.map_or_else(|| format!("{{{id}}}"), |words| mark::marked(&one_stop(words, args)))
            }
        }
    }

    /// All messages that need to be told nothing, by name: what templates see as `t`.
    #[must_use]
    pub fn plain(&self) -> BTreeMap<String, String> {
        let nothing = FluentArgs::new();
        let own = self.fallback.as_deref();
        let words = |id: &String| {
            format_strictly(&self.bundle, id, &nothing).or_else(|| {
                let has = self.bundle.has_message(id);
                own.filter(|_| !has).and_then(|b| format_strictly(b, id, &nothing)).map(|w| mark::marked(&w))
            })
        };
        self.ids.iter().filter_map(|id| Some((id.clone(), words(id)?))).collect()
    }

    /// Text that is in the site's own language whatever the page's is.
    #[must_use]
    pub fn own_words(&self, text: &str) -> String {
        if self.is_own() { text.to_owned() } else { mark::marked(text) }
    }
}

/// The text with a capital first letter.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    for c in chars.by_ref() {
        if mark::is_mark(c) {
            out.push(c);
            continue;
        }
        out.extend(c.to_uppercase());
        break;
    }
    out + chars.as_str()
}

/// The text with a small first letter, as inside a sentence, unless it begins like a name or an
/// abbreviation: with two capitals, or with a letter alone.
#[must_use]
pub fn small(text: &str) -> String {
    let bare = mark::bare(text);
    let mut chars = bare.chars();
    let (Some(first), Some(second)) = (chars.next(), chars.next()) else { return text.to_owned() };
    if !second.is_lowercase() {
        return text.to_owned();
    }
    text.replacen(first, &first.to_lowercase().collect::<String>(), 1)
}

/// The bundle of a language, the names of its messages, and those of them that are ready.
fn bundle(tag: &str, texts: &[String]) -> Result<(Bundle, Vec<String>, Ready), LanguageError> {
    let id: LanguageIdentifier = tag.parse().map_err(|_| LanguageError::Missing(tag.to_owned()))?;
    let mut bundle = Bundle::new_concurrent(vec![id.clone()]);
    // Marks keep languages apart; where the writing runs from the right, numbers and addresses need
    // keeping together as well.
    let isolating = id.character_direction() == CharacterDirection::RTL;
    bundle.set_use_isolating(isolating);
    let (mut ids, mut ready) = (Vec::new(), Ready::default());
    for text in texts {
        let resource = FluentResource::try_new(text.clone()).map_err(|(_, errors)| {
            let lines = errors.iter().map(|e| {
                let line = text[..e.pos.start.min(text.len())].lines().count();
                format!("{line}: {e}")
            });
            LanguageError::Syntax(tag.to_owned(), lines.collect())
        })?;
        for entry in resource.entries() {
            if let fluent_syntax::ast::Entry::Message(message) = entry {
                ids.push(message.id.name.to_owned());
            }
        }
        ready.add(&resource, isolating);
        bundle.add_resource_overriding(resource);
    }
    ids.sort_unstable();
    ids.dedup();
    Ok((bundle, ids, ready))
}

fn value<'a>(arg: &'a Arg) -> FluentValue<'a> {
    match arg {
        Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
        Arg::Number(n) => FluentValue::from(*n),
    }
}

fn format(bundle: &Bundle, id: &str, args: &FluentArgs) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    // What a message asks for and is not told stands in it by name; a test holds that none does.
    Some(from_the_right(&bundle.format_pattern(pattern, Some(args), &mut Vec::new())))
}

fn format_strictly(bundle: &Bundle, id: &str, args: &FluentArgs) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut errors = Vec::new();
    let words = from_the_right(&bundle.format_pattern(pattern, Some(args), &mut errors));
    errors.is_empty().then_some(words)
}

/// The words with one full stop where they end a sentence with what has its own ("Lise B.").
fn one_stop(words: String, args: &[(&str, Arg)]) -> String {
    // The signs for the end of what is kept together or apart, which nobody sees.
    let unseen = |c: char| mark::is_mark(c) || c == '\u{2069}';
    let stops = |arg: &Arg| match arg {
        // Most end with a letter or a figure.
        Arg::Text(text) if text.as_bytes().last().is_none_or(u8::is_ascii_alphanumeric) => false,
        Arg::Text(text) => text.trim_end_matches(unseen).ends_with('.'),
        Arg::Number(_) => false,
    };
    if !args.iter().any(|(_, arg)| stops(arg)) {
        return words;
    }
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        if c != '.' || !out.trim_end_matches(unseen).ends_with('.') {
            out.push(c);
        }
    }
    out
}

/// What Fluent keeps together, told to run from the right. Fluent lets the first letter decide (U+2068), and
/// of a date made of parts, or a list, there is none outside them: it would run from the left. Text of
/// another language brings its own direction, by its mark.
fn from_the_right(words: &str) -> String {
    words.replace('\u{2068}', "\u{2067}")
}

/// A message in the language of `$l` (a [`Language`] or a `Ctx`), told what it asks for:
/// `say!(ctx, "plan_begins", what = offer.navn, days = 3)`.
macro_rules! say {
    ($l:expr, $id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::language::Speaks::language(&$l)
            .say($id, &[$((stringify!($name), $crate::language::Arg::from($value))),*])
    };
}
pub(crate) use say;

/// Whatever knows its language.
pub trait Speaks {
    /// The language pages are made in.
    fn language(&self) -> &Language;
}

impl Speaks for Language {
    fn language(&self) -> &Language {
        self
    }
}

impl<T: Speaks> Speaks for &T {
    fn language(&self) -> &Language {
        (**self).language()
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.as_str().into())
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a Words> for Arg<'a> {
    fn from(words: &'a Words) -> Self {
        Self::Text(words.as_str().into())
    }
}

macro_rules! numbers {
    ($($t:ty),+) => {
        $(impl From<$t> for Arg<'_> {
            fn from(n: $t) -> Self {
                Self::Number(i64::try_from(n).unwrap_or(i64::MAX))
            }
        })+
    };
}
numbers!(i32, i64, u32, u64, usize);

impl std::fmt::Display for LanguageError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Missing(tag) => write!(f, "the theme has no file sprog/{tag}.ftl for the language {tag}"),
            Self::Syntax(tag, lines) => write!(f, "sprog/{tag}.ftl: {}", lines.join("; ")),
        }
    }
}

#[cfg(test)]
pub(crate) mod tests;
