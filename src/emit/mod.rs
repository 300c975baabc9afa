//! Findings as text. Lines and columns are counted only here.

mod concise;
mod fingerprint;
mod full;
mod github;
mod gitlab;
mod job_summary;
mod json;
mod junit;
mod places;
mod rdjson;
mod sarif;
mod summary;
mod words;

pub use crate::leak::mask;
pub use job_summary::job_summary;
pub use json::{SCHEMA_NAME, schema as json_schema};
pub use places::position;
pub use summary::{Outcome, repeated, summary};

use crate::diagnostic::{Lang, Severity, Text};
use crate::parse::Located;
use crate::source::{FileId, Sources, harmless};
use places::Places;
use std::collections::HashSet;
use std::sync::Arc;

/// An output format for findings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// With the source line and the reason.
    #[default]
    Full,
    /// One line each.
    Concise,
    /// An array of objects; [`json_schema`] describes it.
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Annotations on GitHub.
    Github,
    /// GitLab's code quality report.
    Gitlab,
    /// Test results, for GitLab, Jenkins and others.
    Junit,
    /// Reviewdog's format.
    Rdjson,
}

impl Format {
    pub const ALL: [Self; 8] = [
        Self::Full,
        Self::Concise,
        Self::Json,
        Self::Sarif,
        Self::Github,
        Self::Gitlab,
        Self::Junit,
        Self::Rdjson,
    ];

    /// The word on the command line.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Concise => "concise",
            Self::Json => "json",
            Self::Sarif => "sarif",
            Self::Github => "github",
            Self::Gitlab => "gitlab",
            Self::Junit => "junit",
            Self::Rdjson => "rdjson",
        }
    }

    /// The format of this word.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.id() == id)
    }
}

/// What is told, and how.
#[derive(Clone, Debug)]
pub struct Report<'a> {
    /// In the order in which they are told.
    pub findings: &'a [Located],
    pub sources: &'a Sources,
    /// The documents asked about, with findings or without.
    pub files: Vec<FileId>,
    pub lang: Lang,
    /// Whether the format may use ANSI colours.
    pub color: bool,
    /// Where the site stands below the repository's root, such as `site/`; empty where it is the root.
    /// GitHub and the like look for files from there.
    pub prefix: String,
    /// The least grave finding that fails the run; `None` where none does.
    pub fails: Option<Severity>,
}

impl<'a> Report<'a> {
    /// All documents, no colours, the site at the repository's root, and every finding fails the run.
    #[must_use]
    pub fn new(findings: &'a [Located], sources: &'a Sources, lang: Lang) -> Self {
        let files = sources.iter().map(|(file, _)| file).collect();
        Self {
            findings,
            sources,
            files,
            lang,
            color: false,
            prefix: String::new(),
            fails: Some(Severity::Note),
        }
    }

    fn fails(&self, severity: Severity) -> bool {
        self.fails.is_some_and(|least| severity <= least)
    }
}

/// The findings as text, in their order.
#[must_use]
pub fn emit(report: &Report, format: Format) -> String {
    // The last door: no CPR number leaves in a path, a message or a line of source, in any format.
    let findings = &masked(report.findings);
    let told: HashSet<FileId> = findings.iter().map(|l| l.finding.file).collect();
    let sources = &report.sources.changed(|file| told.contains(&file), shown_name, shown);
    let report = &Report { findings, sources, ..report.clone() };
    let mut places = Places::new(report);
    match format {
        Format::Full => full::emit(report, &mut places),
        Format::Concise => concise::emit(report, &mut places),
        Format::Json => json::emit(report, &mut places),
        Format::Sarif => sarif::emit(report, &mut places),
        Format::Github => github::emit(report, &mut places),
        Format::Gitlab => gitlab::emit(report, &mut places),
        Format::Junit => junit::emit(report, &mut places),
        Format::Rdjson => rdjson::emit(report, &mut places),
    }
}

/// The longest message, in bytes; a value that a message quotes may fill a file.
const LONGEST: usize = 1_200;

/// Text of the site as it may be told: no numbers of persons, and nothing that a terminal would obey.
fn shown(text: &str) -> String {
    harmless(&mask(text)).into_owned()
}

/// The same for a path, which stands on one line.
fn shown_name(path: &str) -> String {
    shown(path).replace(['\n', '\t'], "?")
}

/// The same for a message, without the middle of what is far too long.
fn told(message: &str) -> String {
    let shown = shown(message);
    if shown.len() <= LONGEST {
        return shown;
    }
    let from = shown.floor_char_boundary(LONGEST / 2);
    let to = shown.ceil_char_boundary(shown.len() - LONGEST / 2);
    format!("{} … {}", &shown[..from], &shown[to..])
}

/// The findings with what they say masked.
fn masked(findings: &[Located]) -> Vec<Located> {
    let clean = |text: &Text| Text { da: told(&text.da), en: told(&text.en) };
    let one = |located: &Located| {
        let mut clone = located.clone();
        let finding = Arc::make_mut(&mut clone.finding);
        (finding.message, finding.help) = (clean(&finding.message), clean(&finding.help));
        finding.field = finding.field.as_deref().map(told);
        clone
    };
    findings.iter().map(one).collect()
}

/// Whether a build may go on.
#[must_use]
pub fn has_errors(findings: &[Located]) -> bool {
    findings.iter().any(|l| l.finding.rule.severity == Severity::Error)
}

/// JSON as all formats write it: indented, with a line end at the end.
fn pretty(value: &impl serde::Serialize) -> String {
    // Values made here have string keys and finite numbers, so nothing can fail.
    let mut out = serde_json::to_string_pretty(value).unwrap_or_default();
    out.push('\n');
    out
}
