//! U945: two columns of a result table have one heading.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::rules::{OnResults, Out};

pub static RULE: Rule = Rule {
    code: "U945",
    name: "column-heading-repeated",
    severity: Severity::Error,
    title: both!("To kolonner har samme overskrift", "Two columns have the same heading"),
    why: both!(
        "Læseren kan ikke se, hvad der er forskellen på de to tal.",
        "Readers cannot see what the difference between the two figures is."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "Antal afgang til job eller uddannelse",
    }),
    requirements: &["145"],
    examples: &[
        Example {
            what: "To gange ”Borgere”",
            files: &[
                ("content/udbud/r/ramme.md", "---\ntitel: R\n---\n"),
                (
                    "content/udbud/r/resultater.yaml",
                    "titel: R\ntabeller:\n  - id: t\n    titel: Forberedende planer\n    periode: 2019\n    kilde: Fasit\n    note: Tallene er usikre\n    måling: Borgere med en plan\n    rækkenavn: Leverandør\n    kolonner:\n      - {id: n, titel: Borgere, art: antal}\n      - {id: plan, titel: Borgere, art: antal}\n      - {id: andel, titel: Andel, art: andel, tæller: [plan], nævner: n}\n    rækker:\n      - {navn: Nord, værdier: [85, 8, 9]}\n      - {navn: Syd, værdier: [270, 14, 5]}\n    i_alt: {navn: I alt, værdier: [355, 22, 6]}\n",
                ),
            ],
            findings: &["content/udbud/r/resultater.yaml:12:27"],
        },
        Example {
            what: "Hver sin overskrift",
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
    for (at, table) in on.results.tabeller.iter().enumerate() {
        for (nr, column) in table.kolonner.iter().enumerate() {
            let mut before = table.kolonner.iter().take(nr);
            if !before.any(|b| b.titel.to_lowercase() == column.titel.to_lowercase()) {
                continue;
            }
            let title = &column.titel;
            out.at(
                format!("tabeller[{at}].kolonner[{nr}].titel"),
                text!("To kolonner hedder ”{title}”.", "Two columns are called “{title}”."),
                text!(
                    "Giv kolonnerne hver sin overskrift, der siger, hvad tallet tæller.",
                    "Give each column a heading that says what its figures count."
                ),
            );
        }
    }
}
