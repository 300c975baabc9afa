//! A rule's metadata. The check itself, and for faults of form the making of the finding, stands in
//! the same file as the metadata.

use super::StaticText;
use chrono::NaiveDate;

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

/// The days on which a rule holds, both included; `None` where it has always held, or still does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Valid {
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
}

impl Valid {
    /// No law has given the rule a beginning or an end.
    pub const ALWAYS: Self = Self { from: None, to: None };

    /// From this day on.
    #[must_use]
    pub const fn since(year: i32, month: u32, day: u32) -> Self {
        Self { from: NaiveDate::from_ymd_opt(year, month, day), to: None }
    }

    /// To this day, the day included.
    #[must_use]
    pub const fn until(year: i32, month: u32, day: u32) -> Self {
        Self { from: None, to: NaiveDate::from_ymd_opt(year, month, day) }
    }

    /// The same, and to this day, the day included.
    #[must_use]
    pub const fn to(self, year: i32, month: u32, day: u32) -> Self {
        Self { from: self.from, to: NaiveDate::from_ymd_opt(year, month, day) }
    }

    /// Whether the rule holds on `day`.
    #[must_use]
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// One thing that can be wrong. Made with `..Rule::FORM` or `..Rule::DOMAIN`.
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
    /// The document the rule is read in, with its words.
    pub source: Option<Citation>,
    /// The law behind it, only where its text or an official page was read.
    pub law: Option<Citation>,
    /// When it holds. A document is judged by its own date.
    pub valid: Valid,
    /// What held before and after, where the rule has changed.
    pub history: Option<StaticText>,
    /// Numbers of the requirements it covers, such as "7" or "148a".
    pub requirements: &'static [&'static str],
    /// Settings in klarplan.yaml that bend it, such as `regler.samme_dag`.
    pub settings: &'static [&'static str],
    /// Whether a comment with a reason may set it aside.
    pub ignorable: bool,
    pub examples: &'static [Example],
}

impl Rule {
    /// What faults of form share: they are no matter of law, and cannot be set aside.
    pub const FORM: Self = Self {
        code: "",
        name: "",
        severity: Severity::Error,
        title: StaticText { da: "", en: "" },
        why: StaticText { da: "", en: "" },
        source: None,
        law: None,
        valid: Valid::ALWAYS,
        history: None,
        requirements: &[],
        settings: &[],
        ignorable: false,
        examples: &[],
    };

    /// What the domain's rules share: a comment that gives its reason may set them aside.
    pub const DOMAIN: Self = Self { ignorable: true, ..Self::FORM };
}

impl Eq for Rule {}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}
