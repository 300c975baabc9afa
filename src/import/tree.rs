//! XML and JSON as one kind of tree, in which each value is taken once, so that what nobody took is known.

use super::found::{Place, Said};
use std::cell::Cell;

/// A named value with those within it. Attributes and members of objects are children.
#[derive(Debug)]
pub(super) struct Tree {
    pub name: String,
    /// Its own text.
    pub text: String,
    pub place: Place,
    pub children: Vec<Tree>,
    /// Where its content stands in the document, where that is XML.
    pub inner: (usize, usize),
    taken: Cell<bool>,
}

impl Tree {
    pub(super) fn new(name: &str, place: Place) -> Self {
        Self {
            name: name.to_owned(),
            text: String::new(),
            place,
            children: Vec::new(),
            inner: (0, 0),
            taken: Cell::new(false),
        }
    }

    /// The children of this name, in whatever case and with `å` in either spelling.
    pub(super) fn all<'t>(&'t self, names: &'t [&str]) -> impl Iterator<Item = &'t Tree> {
        self.children.iter().filter(|c| c.is(names))
    }

    /// Whether the name is one of these.
    pub(super) fn is(&self, names: &[&str]) -> bool {
        let own = key(&self.name);
        names.iter().any(|n| key(n) == own)
    }

    /// The first child of one of these names that has a text, taken. The names' order decides.
    pub(super) fn take(&self, names: &[&str]) -> Option<Said> {
        let child = names.iter().find_map(|n| {
            self.children
                .iter()
                .find(|c| key(&c.name) == key(n) && c.children.is_empty() && !c.text.trim().is_empty())
        })?;
        child.taken.set(true);
        Some(Said::new(&child.text, &child.place))
    }

    /// Takes this value itself.
    pub(super) fn taken(&self) -> Said {
        self.taken.set(true);
        Said::new(&self.text, &self.place)
    }

    /// Takes this value and all within it.
    pub(super) fn take_all(&self) {
        for tree in self.walk() {
            tree.taken.set(true);
        }
    }

    /// This value and all within it, in their order.
    pub(super) fn walk(&self) -> impl Iterator<Item = &Tree> {
        let mut next = vec![self];
        std::iter::from_fn(move || {
            let tree = next.pop()?;
            next.extend(tree.children.iter().rev());
            Some(tree)
        })
    }

    /// Whether the value has a text of its own that nobody took.
    pub(super) fn is_left(&self) -> bool {
        !self.taken.get() && !self.text.trim().is_empty()
    }

    /// Values with text that nobody took.
    pub(super) fn left(&self) -> impl Iterator<Item = &Tree> {
        self.walk().filter(|t| t.is_left())
    }
}

/// Deep trees are taken apart one by one, not by a call within a call.
impl Drop for Tree {
    fn drop(&mut self) {
        let mut next = std::mem::take(&mut self.children);
        while let Some(mut tree) = next.pop() {
            next.append(&mut tree.children);
        }
    }
}

/// A name as it is compared: small letters, `å` as `aa`, `ø` as `oe`, `æ` as `ae`, nothing but letters and digits.
fn key(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars().flat_map(char::to_lowercase) {
        match c {
            'å' => out.push_str("aa"),
            'ø' => out.push_str("oe"),
            'æ' => out.push_str("ae"),
            c if c.is_alphanumeric() => out.push(c),
            _ => {}
        }
    }
    out
}
