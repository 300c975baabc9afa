//! U745: a rate in a row is not what the row's own figures give.

use super::results;
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::danish_number;
use crate::model::framework::Kolonneart;
use crate::rules::figures::{percent, rate};
use crate::rules::{OnResults, Out};

pub static RULE: Rule = Rule {
    code: "U745",
    name: "rate-differs",
    severity: Severity::Error,
    title: both!("Andelen passer ikke til rækkens egne tal", "The rate does not fit the row's own figures"),
    why: both!(
        "Andelen er det, man sammenligner leverandørerne på. Er den forkert, bliver en af dem vurderet forkert.",
        "The rate is what suppliers are compared by. Where it is wrong, one of them is judged wrongly."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "Opzoomerne 40 1 0 3%",
    }),
    requirements: &["145"],
    settings: &["regler.afrunding"],
    examples: &[
        Example {
            what: "8 af 85 er 9 pct., ikke 8",
            files: &[
                ("content/udbud/r/ramme.md", "---\ntitel: R\n---\n"),
                (
                    "content/udbud/r/resultater.yaml",
                    "titel: R\ntabeller:\n  - id: t\n    titel: Forberedende planer\n    periode: 2019\n    kilde: Fasit\n    note: Tallene er usikre\n    måling: Borgere med en plan\n    rækkenavn: Leverandør\n    kolonner:\n      - {id: n, titel: Borgere, art: antal}\n      - {id: plan, titel: Planer, art: antal}\n      - {id: andel, titel: Andel, art: andel, tæller: [plan], nævner: n}\n    rækker:\n      - {navn: Nord, værdier: [85, 8, 8]}\n      - {navn: Syd, værdier: [270, 14, 5]}\n    i_alt: {navn: I alt, værdier: [355, 22, 6]}\n",
                ),
            ],
            findings: &["content/udbud/r/resultater.yaml:15:39"],
        },
        Example {
            what: "1 af 40 er 2,5 pct. og rundes op til 3",
            files: &[
                ("content/udbud/r/ramme.md", "---\ntitel: R\n---\n"),
                (
                    "content/udbud/r/resultater.yaml",
                    "titel: R\ntabeller:\n  - id: t\n    titel: Forberedende planer\n    periode: 2019\n    kilde: Fasit\n    note: Tallene er usikre\n    måling: Borgere med en plan\n    rækkenavn: Leverandør\n    kolonner:\n      - {id: n, titel: Borgere, art: antal}\n      - {id: plan, titel: Planer, art: antal}\n      - {id: andel, titel: Andel, art: andel, tæller: [plan], nævner: n}\n    rækker:\n      - {navn: Nord, værdier: [40, 1, 3]}\n      - {navn: Syd, værdier: [315, 21, 7]}\n    i_alt: {navn: I alt, værdier: [355, 22, 6]}\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Med regler.afrunding: halve-til-lige er 2,5 pct. 2",
            files: &[
                (
                    "klarplan.yaml",
                    "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\nregler:\n  afrunding: halve-til-lige\n",
                ),
                ("content/udbud/r/ramme.md", "---\ntitel: R\n---\n"),
                (
                    "content/udbud/r/resultater.yaml",
                    "titel: R\ntabeller:\n  - id: t\n    titel: Forberedende planer\n    periode: 2019\n    kilde: Fasit\n    note: Tallene er usikre\n    måling: Borgere med en plan\n    rækkenavn: Leverandør\n    kolonner:\n      - {id: n, titel: Borgere, art: antal}\n      - {id: plan, titel: Planer, art: antal}\n      - {id: andel, titel: Andel, art: andel, tæller: [plan], nævner: n}\n    rækker:\n      - {navn: Nord, værdier: [40, 1, 2]}\n      - {navn: Syd, værdier: [315, 21, 7]}\n    i_alt: {navn: I alt, værdier: [355, 22, 6]}\n",
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
            for (nr, row) in table.rækker.iter().enumerate() {
                let Some(printed) = row.værdier.get(place).copied().flatten().map(|n| n.0) else { continue };
                let places = printed.normalize().scale();
                let Some((part, whole)) = results::parts(table, row, false, place) else { continue };
                let Some(right) = rate(part, whole, places, how).filter(|right| *right != printed) else {
                    continue;
                };
                let known = table.kildefejl.iter().any(|e| *e.række == *row.navn && e.kolonne == column.id);
                if known && results::corrected(table, row, place) == Some(right) {
                    continue;
                }
                let (part, whole) = (danish_number(part), danish_number(whole));
                let (printed, right, name) = (percent(printed), percent(right), &row.navn);
                out.at(
                    format!("tabeller[{at}].rækker[{nr}].værdier[{place}]"),
                    text!(
                        "”{name}” har {printed}, men {part} af {whole} er {right}",
                        "“{name}” has {printed}, but {part} of {whole} is {right}"
                    ),
                    text!(
                        "Ret andelen, eller ret det antal, der er forkert.",
                        "Correct the rate, or the count that is wrong."
                    ),
                );
            }
        }
    }
}
