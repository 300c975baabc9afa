//! U153: a rate in a result table does not say what it is reckoned of.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::framework::Kolonneart;
use crate::rules::{OnResults, Out};

pub static RULE: Rule = Rule {
    code: "U153",
    name: "rate-without-base",
    severity: Severity::Warning,
    title: both!("Andelen siger ikke, hvad den er regnet af", "The rate does not say what it is reckoned of"),
    why: both!(
        "50 pct. kan være to af fire eller 200 af 400. Uden antallet og uden et ord om, hvad der er talt, kan tallet ikke bruges.",
        "50 per cent can be two of four or 200 of 400. Without the number and a word on what is counted, the figure is of no use."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "Der tages udgangspunkt i status 2. måned efter afsluttet forløb.",
    }),
    requirements: &["153"],
    examples: &[
        Example {
            what: "Ingen nævner, og intet om, hvad der er talt",
            files: &[
                ("content/udbud/r/ramme.md", "---\ntitel: R\n---\n"),
                (
                    "content/udbud/r/resultater.yaml",
                    "titel: R\ntabeller:\n  - id: t\n    titel: Forberedende planer\n    periode: 2019\n    kilde: Fasit\n    note: Tallene er usikre\n    rækkenavn: Leverandør\n    kolonner:\n      - {id: n, titel: Borgere, art: antal}\n      - {id: plan, titel: Planer, art: antal}\n      - {id: andel, titel: Andel, art: andel}\n    rækker:\n      - {navn: Nord, værdier: [85, 8, 9]}\n      - {navn: Syd, værdier: [270, 14, 5]}\n    i_alt: {navn: I alt, værdier: [355, 22, 6]}\n",
                ),
            ],
            findings: &["content/udbud/r/resultater.yaml:3:5", "content/udbud/r/resultater.yaml:12:10"],
        },
        Example {
            what: "Både antal og måling",
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
        let title = &table.titel;
        let shares = || table.kolonner.iter().enumerate().filter(|(_, k)| k.art == Kolonneart::Andel);
        if table.måling.is_none() && shares().next().is_some() {
            out.at(
                format!("tabeller[{at}].måling"),
                text!(
                    "Tabellen ”{title}” siger ikke, hvad der er talt.",
                    "The table “{title}” does not say what is counted."
                ),
                text!(
                    "Skriv måling: hvem der er talt med, hvem der ikke er, og hvornår der er målt.",
                    "Write måling: who is counted, who is not, and when it was measured."
                ),
            );
        }
        for (nr, column) in shares().filter(|(_, k)| k.nævner.is_none() || k.tæller.is_empty()) {
            let field = if column.nævner.is_none() { "nævner" } else { "tæller" };
            let column = &column.titel;
            out.at(
                format!("tabeller[{at}].kolonner[{nr}].{field}"),
                text!(
                    "Andelen ”{column}” siger ikke, hvilke kolonner den er regnet af.",
                    "The rate “{column}” does not say from which columns it is reckoned."
                ),
                text!(
                    "Skriv tæller: og nævner: med navnene på de kolonner, der har antallene.",
                    "Write tæller: and nævner: with the names of the columns that hold the counts."
                ),
            );
        }
    }
}
