//! U535: a framework that is open or in use does not say how many suppliers are chosen.

use super::terms;
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U535",
    name: "supplier-count-missing",
    severity: Severity::Warning,
    title: both!(
        "Rammen siger ikke, hvor mange leverandører der vælges",
        "The framework does not say how many suppliers are chosen"
    ),
    why: both!(
        "Antallet fortæller tilbudsgiverne, hvor stor chancen er, og hvor meget arbejde der kan blive til hver.",
        "The number tells bidders what their chances are, and how much work there may be for each."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "på hvert delområde bliver valgt to leverandører",
    }),
    requirements: &["135"],
    examples: &[
        Example {
            what: "Intet antal",
            files: &[("content/udbud/r/ramme.md", "---\ntitel: R\ntilstand: åbent\n---\n")],
            findings: &["content/udbud/r/ramme.md:2:1"],
        },
        Example {
            what: "Et delområde mangler sit antal",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntilstand: åbent\ndelområder:\n  - {id: 1, titel: A, antal_leverandører: 2}\n  - {id: 2, titel: B}\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:6:6"],
        },
        Example {
            what: "Antallet i alt er oplyst",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntilstand: åbent\nantal_leverandører: 1\n---\n",
            )],
            findings: &[],
        },
        Example {
            what: "Hvert delområde har sit antal",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntilstand: åbent\ndelområder:\n  - {id: 1, titel: A, antal_leverandører: 2}\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    let ramme = on.ramme;
    if !terms::in_use(ramme) {
        return;
    }
    let help = || {
        text!(
            "Skriv antal_leverandører:. Er antallet ikke lagt fast på forhånd, så skriv det under noter:, og sæt fundet til side.",
            "Write antal_leverandører:. If the number is not fixed beforehand, say so under noter: and set the finding aside."
        )
    };
    if ramme.delområder.is_empty() && ramme.antal_leverandører.is_none() {
        let message = text!(
            "Der står ikke, hvor mange leverandører der bliver valgt.",
            "It does not say how many suppliers will be chosen."
        );
        out.at("antal_leverandører", message, help());
    }
    for (at, lot) in ramme.delområder.iter().enumerate().filter(|(_, d)| d.antal_leverandører.is_none()) {
        let title = &lot.titel;
        let message = text!(
            "Der står ikke, hvor mange leverandører der bliver valgt til delområdet ”{title}”.",
            "It does not say how many suppliers will be chosen for the lot “{title}”."
        );
        out.at(format!("delområder[{at}].antal_leverandører"), message, help());
    }
}
