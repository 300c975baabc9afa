//! For whom something is.

use crate::model::Readers;

/// The name by which blocks speak of everyone.
pub(super) const PUBLIC: &str = "offentlig";

/// Someone with a tree of pages of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    /// Folder under `output/fortroligt/`.
    pub folder: String,
    /// The case they belong to; `None` for readers across cases.
    pub case: Option<String>,
    /// The name used in `synlig_for`.
    pub name: String,
    /// Name shown on their pages.
    pub title: String,
    /// Whether their case is about them; the others work with it.
    pub citizen: bool,
}

/// Whose eyes a tree is made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Eye {
    Public,
    Reader(Reader),
}

impl Eye {
    /// Whether a block of the case `case` (or of no case) that names `readers` may be seen, given that
    /// what it stands in may.
    #[must_use]
    pub fn sees(&self, case: Option<&str>, readers: Option<&Readers>) -> bool {
        readers.is_none_or(|readers| readers.0.iter().any(|name| self.is(case, name)))
    }

    /// Whether `name`, as written in a document of `case`, means this audience.
    #[must_use]
    pub fn is(&self, case: Option<&str>, name: &str) -> bool {
        match self {
            Self::Public => name == PUBLIC,
            Self::Reader(reader) => {
                reader.name == name && (reader.case.is_none() || reader.case.as_deref() == case)
            }
        }
    }

    /// The reader's own case.
    #[must_use]
    pub fn own_case(&self) -> Option<&str> {
        match self {
            Self::Public => None,
            Self::Reader(reader) => reader.case.as_deref(),
        }
    }
}
