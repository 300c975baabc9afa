//! The order of words in lists.

use super::Language;
use crate::model::mark;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;
use std::cmp::Ordering;
use std::sync::Arc;

/// The order of a language; that of the bytes where the language is not known.
#[derive(Clone)]
pub(super) struct Order(Option<Arc<CollatorBorrowed<'static>>>);

impl Order {
    pub(super) fn of(tag: &str) -> Self {
        let locale = Locale::try_from_str(tag).ok();
        let collator = locale.and_then(|l| Collator::try_new(l.into(), CollatorOptions::default()).ok());
        Self(collator.map(Arc::new))
    }
}

impl Language {
    /// Which of two texts comes first in a list of this language, as CLDR has it: in Danish æ, ø and å stand
    /// last, and capitals beside small letters. Texts that count as the same there are told apart by their bytes,
    /// so that the order of a list never depends on how it was made.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let (a, b) = (mark::bare(a), mark::bare(b));
        let by_language = self.order.0.as_ref().map_or(Ordering::Equal, |order| order.compare(&a, &b));
        by_language.then_with(|| a.cmp(&b))
    }
}
