//! U545: a recorded error of the source is not what the figures show.

use super::results;
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::danish_number;
use crate::model::framework::Kolonneart;
use crate::rules::{OnResults, Out};

pub static RULE: Rule = Rule {
    code: "U545",
    name: "source-error-differs",
    severity: Severity::Error,
    title: both!(
        "Den noterede fejl i kilden passer ikke til tallene",
        "The recorded error of the source does not fit the figures"
    ),
    why: both!(
        "En rettelse, der selv er forkert, er værre end fejlen: Læseren tror, at nogen har regnet efter.",
        "A correction that is itself wrong is worse than the error: readers think someone has checked."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "I alt 355 16 6%",
    }),
    requirements: &["145"],
    examples: &[
        Example {
            what: "Det rigtige tal er 22, ikke 23",
            files: &[
                ("content/udbud/r/ramme.md", "---\ntitel: R\n---\n"),
                (
                    "content/udbud/r/resultater.yaml",
                    "titel: R\ntabeller:\n  - id: t\n    titel: Forberedende planer\n    periode: 2019\n    kilde: Fasit\n    note: Tallene er usikre\n    måling: Borgere med en plan\n    rækkenavn: Leverandør\n    kolonner:\n      - {id: n, titel: Borgere, art: antal}\n      - {id: plan, titel: Planer, art: antal}\n      - {id: andel, titel: Andel, art: andel, tæller: [plan], nævner: n}\n    rækker:\n      - {navn: Nord, værdier: [85, 8, 9]}\n      - {navn: Syd, værdier: [270, 14, 5]}\n    i_alt: {navn: I alt, værdier: [355, 16, 6]}\n    kildefejl:\n      - {række: I alt, kolonne: plan, trykt: 16, rigtigt: 23, forklaring: Rækkerne giver det}\n",
                ),
            ],
            findings: &["content/udbud/r/resultater.yaml:19:59"],
        },
        Example {
            what: "Tabellen har 22, ikke 16",
            files: &[
                ("content/udbud/r/ramme.md", "---\ntitel: R\n---\n"),
                (
                    "content/udbud/r/resultater.yaml",
                    "titel: R\ntabeller:\n  - id: t\n    titel: Forberedende planer\n    periode: 2019\n    kilde: Fasit\n    note: Tallene er usikre\n    måling: Borgere med en plan\n    rækkenavn: Leverandør\n    kolonner:\n      - {id: n, titel: Borgere, art: antal}\n      - {id: plan, titel: Planer, art: antal}\n      - {id: andel, titel: Andel, art: andel, tæller: [plan], nævner: n}\n    rækker:\n      - {navn: Nord, værdier: [85, 8, 9]}\n      - {navn: Syd, værdier: [270, 14, 5]}\n    i_alt: {navn: I alt, værdier: [355, 22, 6]}\n    kildefejl:\n      - {række: I alt, kolonne: plan, trykt: 16, rigtigt: 22, forklaring: Rækkerne giver det}\n",
                ),
            ],
            findings: &["content/udbud/r/resultater.yaml:19:46"],
        },
        Example {
            what: "Fejlen er noteret rigtigt",
            files: &[
                ("content/udbud/r/ramme.md", "---\ntitel: R\n---\n"),
                (
                    "content/udbud/r/resultater.yaml",
                    "titel: R\ntabeller:\n  - id: t\n    titel: Forberedende planer\n    periode: 2019\n    kilde: Fasit\n    note: Tallene er usikre\n    måling: Borgere med en plan\n    rækkenavn: Leverandør\n    kolonner:\n      - {id: n, titel: Borgere, art: antal}\n      - {id: plan, titel: Planer, art: antal}\n      - {id: andel, titel: Andel, art: andel, tæller: [plan], nævner: n}\n    rækker:\n      - {navn: Nord, værdier: [85, 8, 9]}\n      - {navn: Syd, værdier: [270, 14, 5]}\n    i_alt: {navn: I alt, værdier: [355, 16, 6]}\n    kildefejl:\n      - {række: I alt, kolonne: plan, trykt: 16, rigtigt: 22, forklaring: Rækkerne giver det}\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnResults, out: &mut Out) {
    let how = on.ctx.settings().afrunding;
    for (at, table) in on.results.tabeller.iter().enumerate() {
        for (nr, error) in table.kildefejl.iter().enumerate() {
            let path = |field: &str| format!("tabeller[{at}].kildefejl[{nr}].{field}");
            let Some(place) = table.kolonner.iter().position(|k| k.id == error.kolonne) else { continue };
            let row = table.rækker.iter().chain(&table.i_alt).find(|r| *r.navn == *error.række);
            let Some(row) = row else {
                let name = &error.række;
                out.at(
                    path("række"),
                    text!("Tabellen har ingen række ”{name}”.", "The table has no row “{name}”."),
                    text!(
                        "Skriv rækkens navn, som det står i tabellen.",
                        "Write the row's name as it stands in the table."
                    ),
                );
                continue;
            };
            let printed = row.værdier.get(place).copied().flatten().map(|n| n.0);
            if let Some(printed) = printed.filter(|p| *p != error.trykt.0) {
                let (said, printed) = (danish_number(error.trykt.0), danish_number(printed));
                out.at(
                    path("trykt"),
                    text!("Her står, at kilden skriver {said}, men tabellen har {printed}.", "It says that the source has {said}, but the table has {printed}."),
                    text!(
                        "Skriv tabellens tal, som kilden har det, også her. Er tallet i tabellen rettet, så slet noten.",
                        "Write the table's figure as the source has it, here too. If the table is corrected, delete this."
                    ),
                );
                continue;
            }
            let total = table.i_alt.as_ref().is_some_and(|t| *t.navn == *error.række);
            let right = match table.kolonner.get(place).map(|k| k.art) {
                Some(Kolonneart::Antal) if total => results::sum_of_rows(table, place),
                Some(Kolonneart::Andel) => {
                    results::rate_of(table, row, total, place, error.rigtigt.0.scale(), how)
                }
                _ => None,
            };
            if let Some(right) = right.filter(|r| *r != error.rigtigt.0) {
                let (said, right) = (danish_number(error.rigtigt.0), danish_number(right));
                out.at(
                    path("rigtigt"),
                    text!(
                        "Her står, at det rigtige tal er {said}, men tabellens egne tal giver {right}.",
                        "It says that the right figure is {said}, but the table's own figures give {right}."
                    ),
                    text!(
                        "Skriv rigtigt: {right}, og ret forklaringen.",
                        "Write rigtigt: {right}, and correct the explanation."
                    ),
                );
            }
        }
    }
}
