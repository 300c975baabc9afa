//! F303: the link leads nowhere.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F303",
    name: "broken-link",
    severity: Severity::Error,
    title: both!("Linket fører ingen steder hen", "The link leads nowhere"),
    why: both!("Læseren ender på en fejlside.", "The reader ends on an error page."),
    examples: &[Example {
        what: "Ingen sådan side",
        files: &[("content/sider/a.md", "---\ntitel: A\n---\nSe [hjælp](hjalp.md).\n")],
        findings: &["content/sider/a.md:4:12"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span, dest: &str, near: Option<&str>) -> Finding {
    let better = near.unwrap_or_default();
    let web = dest.starts_with("www.");
    let message = text!("Der er ingen fil ”{dest}”.", "There is no file “{dest}”.");
    let help = if web {
        text!("Skriv https:// foran.", "Write https:// before it.")
    } else if near.is_some() {
        text!("Mente du ”{better}”?", "Did you mean “{better}”?")
    } else {
        text!(
            "Ret linket. Det regnes fra filens egen mappe og skal pege på kildefilen (.md).",
            "Correct the link. It counts from the file's own folder and must point at the source file (.md)."
        )
    };
    Finding::body(&RULE, file, span, message, help)
}
