//! U146: the overall rate is not reckoned from the totals.

use super::results;
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::danish_number;
use crate::model::framework::Kolonneart;
use crate::rules::figures::{percent, rate, rounded};
use crate::rules::{OnResults, Out};

pub static RULE: Rule = Rule {
    code: "U146",
    name: "overall-rate-not-of-totals",
    severity: Severity::Error,
    title: both!(
        "Den samlede andel er ikke regnet af totalerne",
        "The overall rate is not reckoned from the totals"
    ),
    why: both!(
        "Et gennemsnit af andelene giver små leverandører lige så meget at sige som store. Det samlede tal skal komme af alle borgerne.",
        "A mean of rates gives small suppliers as much weight as large ones. The overall figure must come from all citizens."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "På tværs af de 5 leverandører svarer det til en afgangsrate på 7 pct",
    }),
    requirements: &["146"],
    settings: &["regler.afrunding"],
    examples: &[
        Example {
            what: "Gennemsnittet af 10 og 50 er 30, men 14 af 100 er 14",
            files: &[
                ("content/udbud/r/ramme.md", "---\ntitel: R\n---\n"),
                (
                    "content/udbud/r/resultater.yaml",
                    "titel: R\ntabeller:\n  - id: t\n    titel: Forberedende planer\n    periode: 2019\n    kilde: Fasit\n    note: Tallene er usikre\n    måling: Borgere med en plan\n    rækkenavn: Leverandør\n    kolonner:\n      - {id: n, titel: Borgere, art: antal}\n      - {id: plan, titel: Planer, art: antal}\n      - {id: andel, titel: Andel, art: andel, tæller: [plan], nævner: n}\n    rækker:\n      - {navn: Nord, værdier: [90, 9, 10]}\n      - {navn: Syd, værdier: [10, 5, 50]}\n    i_alt: {navn: I alt, værdier: [100, 14, 30]}\n",
                ),
            ],
            findings: &["content/udbud/r/resultater.yaml:17:45"],
        },
        Example {
            what: "22 af 355 er 6 pct.",
            files: &[
                ("content/udbud/r/ramme.md", "---\ntitel: R\n---\n"),
                (
                    "content/udbud/r/resultater.yaml",
                    "titel: R\ntabeller:\n  - id: t\n    titel: Forberedende planer\n    periode: 2019\n    kilde: Fasit\n    note: Tallene er usikre\n    måling: Borgere med en plan\n    rækkenavn: Leverandør\n    kolonner:\n      - {id: n, titel: Borgere, art: antal}\n      - {id: plan, titel: Planer, art: antal}\n      - {id: andel, titel: Andel, art: andel, tæller: [plan], nævner: n}\n    rækker:\n      - {navn: Nord, værdier: [85, 8, 9]}\n      - {navn: Syd, værdier: [270, 14, 5]}\n    i_alt: {navn: I alt, værdier: [355, 22, 6]}\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Totalen er trykt forkert, men andelen er regnet rigtigt af rækkerne",
            files: &[
                ("content/udbud/r/ramme.md", "---\ntitel: R\n---\n"),
                (
                    "content/udbud/r/resultater.yaml",
                    "titel: R\ntabeller:\n  - id: t\n    titel: Forberedende planer\n    periode: 2019\n    kilde: Fasit\n    note: Tallene er usikre\n    måling: Borgere med en plan\n    rækkenavn: Leverandør\n    kolonner:\n      - {id: n, titel: Borgere, art: antal}\n      - {id: plan, titel: Planer, art: antal}\n      - {id: andel, titel: Andel, art: andel, tæller: [plan], nævner: n}\n    rækker:\n      - {navn: Nord, værdier: [85, 8, 9]}\n      - {navn: Syd, værdier: [270, 14, 5]}\n    i_alt: {navn: I alt, værdier: [355, 16, 6]}\n",
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
        for (place, column) in table.kolonner.iter().enumerate().filter(|(_, k)| k.art == Kolonneart::Andel) {
            let Some(row) = &table.i_alt else { continue };
            let Some(printed) = row.værdier.get(place).copied().flatten().map(|n| n.0) else { continue };
            let places = printed.normalize().scale();
            let Some((part, whole)) = results::parts(table, row, true, place) else { continue };
            let Some(right) = rate(part, whole, places, how).filter(|right| *right != printed) else {
                continue;
            };
            if results::corrected(table, row, place) == Some(right) {
                continue;
            }
            let mean = results::mean(table, place).map(|m| rounded(m, places, how)) == Some(printed);
            let (part, whole) = (danish_number(part), danish_number(whole));
            let (printed, right, title) = (percent(printed), percent(right), &column.titel);
            let (da, en) = if mean {
                (
                    " Tallet er gennemsnittet af rækkernes andele.",
                    " The figure is the mean of the rows' rates.",
                )
            } else {
                ("", "")
            };
            out.at(
                format!("tabeller[{at}].i_alt.værdier[{place}]"),
                text!(
                    "Det samlede tal under ”{title}” er {printed}, men {part} af {whole} er {right}{da}",
                    "The overall figure under “{title}” is {printed}, but {part} of {whole} is {right}{en}"
                ),
                text!(
                    "Skriv {right}: regn andelen af de samlede antal, ikke af rækkernes andele.",
                    "Write {right}: reckon the rate from the total counts, not from the rows' rates."
                ),
            );
        }
    }
}
