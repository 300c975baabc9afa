//! U140: the least number of a demand is greater than the greatest.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U140",
    name: "range-upside-down",
    severity: Severity::Error,
    title: both!(
        "Kravets mindste antal er større end det højeste",
        "The least number of a demand is greater than the greatest"
    ),
    why: both!(
        "Ingen tilbudsgiver kan opfylde et krav, hvor det mindste er større end det højeste.",
        "No bidder can meet a demand whose least is greater than its greatest."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "forpligtende virksomhedssamarbejder med 10 – 15 virksomheder",
    }),
    requirements: &["140"],
    examples: &[
        Example {
            what: "Mindst 15 og højst 10",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nkrav:\n  - {navn: Virksomheder, tekst: Samarbejde, mindst: 15, højst: 10}\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:4:64"],
        },
        Example {
            what: "Mindst 10 og højst 15",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nkrav:\n  - {navn: Virksomheder, tekst: Samarbejde, mindst: 10, højst: 15}\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    for (at, demand) in on.ramme.krav.iter().enumerate() {
        let (Some(least), Some(most)) = (demand.mindst, demand.højst) else { continue };
        if least.0 > most.0 {
            let name = &demand.navn;
            out.at(
                format!("krav[{at}].højst"),
                text!(
                    "Kravet ”{name}” siger mindst {least} og højst {most}.",
                    "The demand “{name}” says at least {least} and at most {most}."
                ),
                text!(
                    "Byt om på mindst: og højst:, eller ret tallene.",
                    "Swap mindst: and højst:, or correct the numbers."
                ),
            );
        }
    }
}
