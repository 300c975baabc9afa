//! U144: a lot does not say whom it is for.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U144",
    name: "target-group-missing",
    severity: Severity::Warning,
    title: both!("Delområdet siger ikke, hvem det er for", "The lot does not say whom it is for"),
    why: both!(
        "Uden en målgruppe kan tilbudsgiverne ikke vide, hvilke borgere de skal hjælpe, og borgerne ikke, om tilbuddet er til dem.",
        "Without a target group bidders cannot know which citizens to help, nor citizens whether it is for them."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "Målgruppen for delområde 1 (kvinder med minoritetsbaggrund) vil i særlig grad være udfordret på grund af dårlige danskkundskaber",
    }),
    requirements: &["144"],
    examples: &[
        Example {
            what: "Kun en titel",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ndelområder:\n  - {id: 1, titel: Kvinder}\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:4:6"],
        },
        Example {
            what: "Målgruppen er beskrevet",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ndelområder:\n  - {id: 1, titel: Kvinder, målgruppe: Kvinder med dårlige danskkundskaber}\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    for (at, lot) in on.ramme.delområder.iter().enumerate().filter(|(_, d)| d.målgruppe.is_none()) {
        let title = &lot.titel;
        out.at(
            format!("delområder[{at}].målgruppe"),
            text!(
                "Delområdet ”{title}” siger ikke, hvem det er for.",
                "The lot “{title}” does not say whom it is for."
            ),
            text!(
                "Skriv målgruppe: hvem borgerne er, og hvad der især står i vejen for dem.",
                "Write målgruppe: who the citizens are and what stands in their way."
            ),
        );
    }
}
