//! Names of translations: `min-plan.en.md` is `min-plan.md` in English.

use super::Kind;
use crate::source::translated_name;

/// A file that is a translation, by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translated {
    /// Path of the document.
    pub of: String,
    /// Code of the language, such as `en`.
    pub language: String,
    /// The document's kind.
    pub kind: Kind,
}

impl Translated {
    /// What the file at `path` is a translation of; `None` for other files. `config` is the path of the
    /// site's settings, which can be translated as well.
    #[must_use]
    pub fn of_path(path: &str, config: &str) -> Option<Self> {
        let (of, language) = translated_name(path)?;
        let kind = if of == config { Kind::Opsætning } else { Kind::of_path(&of)? };
        let words = !matches!(kind, Kind::Skabelon);
        words.then(|| Self { of, language: language.to_owned(), kind })
    }
}
