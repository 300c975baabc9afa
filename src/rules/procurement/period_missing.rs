//! U736: a framework that is open or in use has no period.

use super::terms;
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U736",
    name: "period-missing",
    severity: Severity::Warning,
    title: both!(
        "Rammen siger ikke, hvor længe aftalen gælder",
        "The framework does not say how long the agreement runs"
    ),
    why: both!(
        "En rammeaftale må ikke gælde uden slutdato. Leverandører skal også kunne se, hvornår opgaven kommer i udbud igen.",
        "A framework agreement may not run without an end. Suppliers must also be able to see when the task is put out to tender again."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "En rammeaftale kan have virkning i op til 4 år.",
    }),
    requirements: &["136"],
    examples: &[
        Example {
            what: "Åbent uden periode",
            files: &[("content/udbud/r/ramme.md", "---\ntitel: R\ntilstand: åbent\n---\n")],
            findings: &["content/udbud/r/ramme.md:2:1"],
        },
        Example {
            what: "Perioden er oplyst",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntilstand: åbent\nperiode:\n  fra: 2027-01-01\n  til: 2028-12-31\n---\n",
            )],
            findings: &[],
        },
        Example {
            what: "Endnu under forberedelse",
            files: &[("content/udbud/r/ramme.md", "---\ntitel: R\ntilstand: forberedes\n---\n")],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    if !terms::in_use(on.ramme) || on.ramme.periode.is_some() {
        return;
    }
    out.at(
        "periode",
        text!(
            "Udbuddet er åbent eller i brug, men der står ikke, hvornår aftalen begynder og slutter.",
            "The tender is open or in use, but it does not say when the agreement begins and ends."
        ),
        text!(
            "Skriv periode: med fra: og til:, og forlængelse:, hvis aftalen kan forlænges.",
            "Write periode: with fra: and til:, and forlængelse: if the agreement can be extended."
        ),
    );
}
