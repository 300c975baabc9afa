//! Texts of which nothing was found before, so that they need not be judged again.

use super::Group;
use crate::model::Kind;
use crate::source::Sources;
use rustc_hash::FxHashSet;
use std::fmt::Debug;
use std::hash::Hash;
use xxhash_rust::xxh3::{Xxh3Default, xxh3_128};

/// What tells a document's texts, and all that they are judged by, from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Print(pub u128);

/// Texts of which nothing was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clean(FxHashSet<Print>);

impl FromIterator<Print> for Clean {
    fn from_iter<I: IntoIterator<Item = Print>>(prints: I) -> Self {
        Self(prints.into_iter().collect())
    }
}

impl Clean {
    /// Their prints, in order.
    #[must_use]
    pub fn prints(&self) -> Vec<Print> {
        let mut prints: Vec<Print> = self.0.iter().copied().collect();
        prints.sort_unstable();
        prints
    }
}

/// Where texts are read.
#[derive(Clone, Copy, Debug)]
pub struct Library<'a> {
    pub(super) sources: &'a Sources,
    /// With what tells all that texts are judged by.
    known: Option<(&'a Clean, u128)>,
}

impl<'a> Library<'a> {
    /// All texts.
    #[must_use]
    pub fn all(sources: &'a Sources) -> Self {
        Self { sources, known: None }
    }

    /// Texts but those that are known to be clean where they are judged by the same. `judged_by` is shown as it is for
    /// debugging, which tells all of it.
    #[must_use]
    pub fn but(sources: &'a Sources, clean: &'a Clean, judged_by: impl Debug) -> Self {
        let judged_by = xxh3_128(format!("{judged_by:?}").as_bytes());
        Self { sources, known: Some((clean, judged_by)) }
    }

    /// The print of a document, where it is asked for, and whether its texts are known to be clean.
    pub(super) fn known(&self, facts: (Kind, Group, &str, &[String]), text: &str) -> (Option<Print>, bool) {
        let Some((clean, judged_by)) = self.known else { return (None, false) };
        let mut hasher = Xxh3Default::new();
        (judged_by, facts, text).hash(&mut hasher);
        let print = Print(hasher.digest128());
        (Some(print), clean.0.contains(&print))
    }
}
