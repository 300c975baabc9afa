//! F011: more in one file than klarplan goes through.

use crate::diagnostic::{Finding, Rule, Severity, both, text};
use crate::source::FileId;
use std::collections::{HashMap, HashSet};

pub static RULE: Rule = Rule {
    code: "F011",
    name: "too-much",
    severity: Severity::Error,
    title: both!(
        "Der er mere i filen, end klarplan ser igennem",
        "There is more in the file than klarplan goes through"
    ),
    why: both!(
        "Så meget er en fejl eller et angreb; resten læses ikke, så tjekket bliver ved med at være hurtigt.",
        "So much is a mistake or an attack; the rest is not read, so that the check stays fast."
    ),
    examples: &[],
    ..Rule::FORM
};

/// Errors of one file that are told.
pub const ERRORS: usize = 1_000;
/// Warnings and notes of one file that are told.
pub const OTHERS: usize = 5_000;
/// Headings of one text.
pub const HEADINGS: usize = 2_000;
/// Links of one text.
pub const LINKS: usize = 20_000;

/// The finding where a text has more headings or links than those above.
#[must_use]
pub fn in_text(file: FileId) -> Finding {
    let message = text!(
        "Teksten har flere end {HEADINGS} overskrifter eller {LINKS} links.",
        "The text has more than {HEADINGS} headings or {LINKS} links."
    );
    let help = text!("Del teksten op i flere dokumenter.", "Divide the text into several documents.");
    Finding::file(&RULE, file, message, help)
}

/// The findings that are told: of each file the first ones, and where there are more, that there are.
#[must_use]
pub fn few(findings: Vec<Finding>) -> Vec<Finding> {
    let mut counts: HashMap<(FileId, bool), usize> = HashMap::new();
    let mut full: HashSet<FileId> = HashSet::new();
    let mut told: Vec<Finding> = Vec::with_capacity(findings.len().min(OTHERS));
    for finding in findings {
        let error = finding.rule.severity == Severity::Error;
        let count = counts.entry((finding.file, error)).or_default();
        *count += 1;
        if *count <= if error { ERRORS } else { OTHERS } {
            told.push(finding);
        } else if full.insert(finding.file) {
            told.push(more(finding.file));
        }
    }
    told
}

fn more(file: FileId) -> Finding {
    let message = text!(
        "Der er så mange fund i filen, at resten ikke er vist.",
        "There are so many findings in the file that the rest is not shown."
    );
    let help = text!("Ret dem, der er vist, og tjek igen.", "Mend those shown, and check again.");
    Finding::file(&RULE, file, message, help)
}
