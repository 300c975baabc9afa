//! F506: the document changed after it was translated.

use super::translation_key::CONFIG;
use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F506",
    name: "translation-older",
    severity: Severity::Warning,
    title: both!("Oversættelsen er ældre end dokumentet", "The translation is older than the document"),
    why: both!(
        "Den, der læser oversættelsen, kan få noget at vide, som ikke gælder mere.",
        "Whoever reads the translation may be told what no longer applies."
    ),
    examples: &[Example {
        what: "Dokumentet er ændret siden",
        files: &[
            ("klarplan.yaml", CONFIG),
            ("content/sider/klage.md", "---\ntitel: Klag\nopdateret: 2026-11-10\n---\n"),
            ("content/sider/klage.en.md", "---\noversat: 2026-11-01\ntitel: Complain\n---\n"),
        ],
        findings: &["content/sider/klage.en.md:2:10"],
    }],
    ignorable: true,
    ..Rule::FORM
};

/// The finding at the day of translation.
#[must_use]
pub fn finding(file: FileId, at: crate::source::Span, translated: &str, changed: &str) -> Finding {
    let message = text!(
        "Oversat {translated}, men dokumentet er ændret {changed}.",
        "Translated {translated}, but the document changed {changed}."
    );
    let help = text!(
        "Læs oversættelsen igennem, og skriv dagen i oversat.",
        "Read the translation through, and write the day in oversat."
    );
    Finding::span(&RULE, file, at, message, help)
}
