//! U345: a result table lacks period, source or note.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::rules::{OnResults, Out};

pub static RULE: Rule = Rule {
    code: "U345",
    name: "table-unexplained",
    severity: Severity::Warning,
    title: both!(
        "Resultattabellen mangler periode, kilde eller forbehold",
        "The result table lacks period, source or reservation"
    ),
    why: both!(
        "Tal uden periode og kilde kan ikke efterprøves. Uden et ord om forsinkelse og usikkerhed tror læseren, at de er hele sandheden.",
        "Figures without period and source cannot be checked. Without a word on delay and uncertainty readers take them for the whole truth."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "Data vedr. beskæftigelse trækkes fra DREAM, hvor data er seks måneder forsinket.",
    }),
    requirements: &["145", "153"],
    examples: &[
        Example {
            what: "Ingen af delene",
            files: &[
                ("content/udbud/r/ramme.md", "---\ntitel: R\n---\n"),
                (
                    "content/udbud/r/resultater.yaml",
                    "titel: R\ntabeller:\n  - id: t\n    titel: Forberedende planer\n    måling: Borgere med en plan\n    rækkenavn: Leverandør\n    kolonner:\n      - {id: n, titel: Borgere, art: antal}\n      - {id: plan, titel: Planer, art: antal}\n      - {id: andel, titel: Andel, art: andel, tæller: [plan], nævner: n}\n    rækker:\n      - {navn: Nord, værdier: [85, 8, 9]}\n      - {navn: Syd, værdier: [270, 14, 5]}\n    i_alt: {navn: I alt, værdier: [355, 22, 6]}\n",
                ),
            ],
            findings: &[
                "content/udbud/r/resultater.yaml:3:5",
                "content/udbud/r/resultater.yaml:3:5",
                "content/udbud/r/resultater.yaml:3:5",
            ],
        },
        Example {
            what: "Alle tre er der",
            files: &[
                ("content/udbud/r/ramme.md", "---\ntitel: R\n---\n"),
                (
                    "content/udbud/r/resultater.yaml",
                    "titel: R\ntabeller:\n  - id: t\n    titel: Forberedende planer\n    periode: 2019\n    kilde: Fasit\n    note: Tallene er usikre\n    måling: Borgere med en plan\n    rækkenavn: Leverandør\n    kolonner:\n      - {id: n, titel: Borgere, art: antal}\n      - {id: plan, titel: Planer, art: antal}\n      - {id: andel, titel: Andel, art: andel, tæller: [plan], nævner: n}\n    rækker:\n      - {navn: Nord, værdier: [85, 8, 9]}\n      - {navn: Syd, værdier: [270, 14, 5]}\n    i_alt: {navn: I alt, værdier: [355, 22, 6]}\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnResults, out: &mut Out) {
    for (at, table) in on.results.tabeller.iter().enumerate().filter(|(_, t)| !t.rækker.is_empty()) {
        let title = &table.titel;
        if table.periode.is_none() {
            out.at(
                format!("tabeller[{at}].periode"),
                text!(
                    "Tabellen ”{title}” siger ikke, hvilken periode tallene er fra.",
                    "The table “{title}” does not say which period the figures are from."
                ),
                text!(
                    "Skriv periode:, fx marts 2019 - september 2019.",
                    "Write periode:, such as marts 2019 - september 2019."
                ),
            );
        }
        if table.kilde.is_none() {
            out.at(
                format!("tabeller[{at}].kilde"),
                text!(
                    "Tabellen ”{title}” siger ikke, hvor tallene kommer fra.",
                    "The table “{title}” does not say where the figures come from."
                ),
                text!(
                    "Skriv kilde:, fx det register, tallene er trukket fra.",
                    "Write kilde:, such as the register they were drawn from."
                ),
            );
        }
        if table.note.is_none() {
            out.at(
                format!("tabeller[{at}].note"),
                text!(
                    "Tabellen ”{title}” siger intet om forsinkelse og usikkerhed i tallene.",
                    "The table “{title}” says nothing on delay and uncertainty of the figures."
                ),
                text!(
                    "Skriv note: hvor forsinkede eller usikre tallene er, eller at de er endelige.",
                    "Write note: how late or uncertain the figures are, or that they are final."
                ),
            );
        }
    }
}
