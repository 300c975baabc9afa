//! A rule's metadata. The check itself, and for faults of form the making of the finding, stands in
//! the same file as the metadata.

use super::StaticText;

/// How grave a finding is. Errors stop a build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Error,
    Warning,
    Note,
}

impl Severity {
    /// The word used in JSON and other exchange formats.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }

    /// The word shown to people.
    #[must_use]
    pub fn word(self) -> StaticText {
        match self {
            Self::Error => StaticText { da: "fejl", en: "error" },
            Self::Warning => StaticText { da: "advarsel", en: "warning" },
            Self::Note => StaticText { da: "bemærkning", en: "note" },
        }
    }
}

/// Where a rule comes from.
#[derive(Clone, Copy, Debug)]
pub struct Citation {
    /// The law, standard or document, as a reader would look it up.
    pub title: StaticText,
    /// The decisive words, quoted; empty where the source gives none.
    pub quote: &'static str,
}

/// Content that must give a rule's finding, or must not.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// What the example shows.
    pub what: &'static str,
    /// Files as path–text pairs, added to a minimal site.
    pub files: &'static [(&'static str, &'static str)],
    /// `path:line:column` of each finding of this rule, in order; empty for a passing example.
    pub findings: &'static [&'static str],
}

/// One thing that can be wrong.
#[derive(Debug)]
pub struct Rule {
    /// Area letters and three digits; never reused.
    pub code: &'static str,
    /// A name that states the fault, in ASCII.
    pub name: &'static str,
    pub severity: Severity,
    pub title: StaticText,
    /// Why it matters to the reader or the case.
    pub why: StaticText,
    pub source: Option<Citation>,
    pub examples: &'static [Example],
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}
