//! F311: the link leads to what not all readers may see.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F311",
    name: "link-to-hidden",
    severity: Severity::Warning,
    title: both!(
        "Linket fører til noget, ikke alle læsere må se",
        "The link leads to what not all readers may see"
    ),
    why: both!(
        "Læsere uden adgang får kun teksten, uden link, så adressen ikke røber, at dokumentet findes.",
        "Readers without access get the text only, so that the address does not tell that the document exists."
    ),
    examples: &[Example {
        what: "En offentlig side med link til en fortrolig plan",
        files: &[
            ("content/planer/a/sag.yaml", "titel: A\nborger: A\nmodtagere:\n  borger:\n    navn: A\n"),
            ("content/planer/a/min-plan.md", "---\ntitel: Min Plan\n---\n"),
            ("content/sider/a.md", "---\ntitel: A\n---\n[Planen](../planer/a/min-plan.md)\n"),
        ],
        findings: &["content/sider/a.md:4:10"],
    }],
    ignorable: true,
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span, dest: &str) -> Finding {
    let message =
        text!("Ikke alle, der ser dette, må se ”{dest}”.", "Not all who see this may see “{dest}”.");
    let help = text!(
        "Flyt linket til et afsnit for de rette læsere: ”## Overskrift {{synlig_for=navn}}”.",
        "Move the link to a section for the right readers: “## Heading {{synlig_for=name}}”."
    );
    Finding::body(&RULE, file, span, message, help)
}
