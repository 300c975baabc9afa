//! F201: the reference points at something that is not there.

use crate::diagnostic::{Example, Finding, Rule, Severity, StaticText, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F201",
    name: "unknown-reference",
    severity: Severity::Error,
    title: both!(
        "Henvisningen peger på noget, der ikke findes",
        "The reference points at something that is not there"
    ),
    why: both!(
        "Siden ville vise et tomt sted, hvor læseren venter et navn, et mål eller en beslutning.",
        "The page would show a blank where the reader expects a name, a goal or a decision."
    ),
    requirements: &["122"],
    examples: &[Example {
        what: "En person, der ikke findes",
        files: &[
            ("content/registre/personer.yaml", "kmj:\n  navn: Karen M.\n"),
            ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
            ("content/planer/a/min-plan.md", "---\ntitel: Min Plan\nkontakt: kjm\n---\n"),
        ],
        findings: &["content/planer/a/min-plan.md:3:10"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(
    file: FileId,
    path: String,
    what: StaticText,
    name: &str,
    near: Option<&str>,
    where_: &str,
) -> Finding {
    let (wd, we) = (what.da, what.en);
    let better = near.unwrap_or_default();
    let message = text!("Der er {wd}, der hedder ”{name}”.", "There is {we} called “{name}”.");
    let help = if near.is_some() {
        text!(
            "Mente du ”{better}”? Ellers tilføj det i {where_}.",
            "Did you mean “{better}”? Otherwise add it in {where_}."
        )
    } else {
        text!("Ret navnet, eller tilføj det i {where_}.", "Correct the name, or add it in {where_}.")
    };
    Finding::field(&RULE, file, path, message, help)
}
