//! F312: the attachment is large.

use crate::diagnostic::{Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F312",
    name: "attachment-too-large",
    severity: Severity::Warning,
    title: both!("Bilaget er stort", "The attachment is large"),
    why: both!(
        "På en telefon med dårlig dækning kan bilaget ikke hentes.",
        "On a phone with poor coverage the attachment cannot be fetched."
    ),
    examples: &[],
    ignorable: true,
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, path: String, megabytes: u64, limit: u32) -> Finding {
    let message = text!(
        "Bilaget fylder {megabytes} MB; grænsen er {limit} MB.",
        "The attachment is {megabytes} MB; the limit is {limit} MB."
    );
    let help = text!(
        "Gør filen mindre, eller hæv ”grænser: bilag_mb” i klarplan.yaml.",
        "Make the file smaller, or raise “grænser: bilag_mb” in klarplan.yaml."
    );
    Finding::field(&RULE, file, path, message, help)
}
