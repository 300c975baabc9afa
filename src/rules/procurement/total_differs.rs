//! U145: a total in a result table is not the sum of its rows.

use super::results;
use crate::diagnostic::{Citation, Example, Rule, Severity, Text, both, text};
use crate::model::danish_number;
use crate::model::framework::{Kolonneart, Tabel};
use crate::rules::figures::{Off, percent, rate, sum};
use crate::rules::{OnResults, Out};

pub static RULE: Rule = Rule {
    code: "U145",
    name: "total-differs",
    severity: Severity::Error,
    title: both!(
        "Summen i en resultattabel passer ikke til rækkerne",
        "A total in a result table is not the sum of its rows"
    ),
    why: both!(
        "Udvalget og borgerne ser først på det samlede tal. Er det forkert, ser indsatsen bedre eller dårligere ud, end den er.",
        "Committee and citizens look at the total first. Where it is wrong, the effort looks better or worse than it is."
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
            what: "Kildens egen fejl: 8 + 5 + 9 + 0 + 0 er 22, ikke 16",
            files: &[
                ("content/udbud/r/ramme.md", "---\ntitel: R\n---\n"),
                (
                    "content/udbud/r/resultater.yaml",
                    "titel: R\ntabeller:\n  - id: t\n    titel: Forberedende planer\n    periode: 2019\n    kilde: Fasit\n    note: Tallene er usikre\n    måling: Borgere med en plan\n    rækkenavn: Leverandør\n    kolonner:\n      - {id: n, titel: Borgere, art: antal}\n      - {id: plan, titel: Planer, art: antal}\n      - {id: andel, titel: Andel, art: andel, tæller: [plan], nævner: n}\n    rækker:\n      - {navn: Settlementet, værdier: [85, 8, 9]}\n      - {navn: Opzoomerne, værdier: [74, 5, 7]}\n      - {navn: SydhavnsCompagniet, værdier: [105, 9, 9]}\n      - {navn: Send Flere Krydderier, værdier: [33, 0, 0]}\n      - {navn: HKI, værdier: [58, 0, 0]}\n    i_alt: {navn: I alt, værdier: [355, 16, 6]}\n",
                ),
            ],
            findings: &["content/udbud/r/resultater.yaml:20:41"],
        },
        Example {
            what: "Rækkerne giver summen; ”heraf” lægges ikke til",
            files: &[
                ("content/udbud/r/ramme.md", "---\ntitel: R\n---\n"),
                (
                    "content/udbud/r/resultater.yaml",
                    "titel: R\ntabeller:\n  - id: t\n    titel: Forberedende planer\n    periode: 2019\n    kilde: Fasit\n    note: Tallene er usikre\n    måling: Borgere med en plan\n    rækkenavn: Leverandør\n    kolonner:\n      - {id: n, titel: Borgere, art: antal}\n      - {id: plan, titel: Planer, art: antal}\n      - {id: andel, titel: Andel, art: andel, tæller: [plan], nævner: n}\n    rækker:\n      - {navn: Nord, værdier: [85, 8, 9]}\n      - {navn: heraf kvinder, værdier: [40, 4, 10]}\n      - {navn: Syd, værdier: [270, 14, 5]}\n    i_alt: {navn: I alt, værdier: [355, 22, 6]}\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Et ukendt tal i en række: så kan summen ikke prøves",
            files: &[
                ("content/udbud/r/ramme.md", "---\ntitel: R\n---\n"),
                (
                    "content/udbud/r/resultater.yaml",
                    "titel: R\ntabeller:\n  - id: t\n    titel: Forberedende planer\n    periode: 2019\n    kilde: Fasit\n    note: Tallene er usikre\n    måling: Borgere med en plan\n    rækkenavn: Leverandør\n    kolonner:\n      - {id: n, titel: Borgere, art: antal}\n      - {id: plan, titel: Planer, art: antal}\n      - {id: andel, titel: Andel, art: andel, tæller: [plan], nævner: n}\n    rækker:\n      - {navn: Nord, værdier: [85, 8, 9]}\n      - {navn: Syd, værdier: [270, null, 5]}\n    i_alt: {navn: I alt, værdier: [355, 30, 8]}\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnResults, out: &mut Out) {
    for (at, table) in on.results.tabeller.iter().enumerate() {
        for (place, column) in table.kolonner.iter().enumerate().filter(|(_, k)| k.art == Kolonneart::Antal) {
            for off in results::sums(table, place) {
                let (path, name) = match table.rækker.get(off.row) {
                    Some(row) => (format!("tabeller[{at}].rækker[{}]", off.row), &row.navn),
                    None => match &table.i_alt {
                        Some(row) => (format!("tabeller[{at}].i_alt"), &row.navn),
                        None => continue,
                    },
                };
                let (printed, right) = (danish_number(off.printed), danish_number(off.right));
                let (sum, title, column) = (sum(&off.parts), &table.titel, &column.titel);
                let proof = proof(on, table, place, &off);
                let (da, en) = (&proof.da, &proof.en);
                out.at(
                    format!("{path}.værdier[{place}]"),
                    text!(
                        "I tabellen ”{title}” står der {printed} under ”{column}” ved ”{name}”, men rækkerne giver {sum} = {right}.{da}",
                        "The table “{title}” has {printed} under “{column}” at “{name}”, but the rows give {sum} = {right}.{en}"
                    ),
                    text!(
                        "Ret tallet til {right}. Skal det stå, som kilden har det, så skriv det under kildefejl:, og sæt fundet til side med en kommentar, der siger hvorfor.",
                        "Correct the figure to {right}. If it must stand as in the source, write it under kildefejl: and set the finding aside with a comment that says why."
                    ),
                );
            }
        }
    }
}

/// What else shows which figure is right: a rate that fits the one and not the other.
fn proof(on: &OnResults, table: &Tabel, place: usize, off: &Off) -> Text {
    let nothing = Text { da: String::new(), en: String::new() };
    let Some(total) = table.i_alt.as_ref().filter(|_| off.row == table.rækker.len()) else { return nothing };
    let how = on.ctx.settings().afrunding;
    let Some(column) = table.kolonner.get(place) else { return nothing };
    for (at, share) in table.kolonner.iter().enumerate().filter(|(_, k)| k.art == Kolonneart::Andel) {
        if *share.tæller.as_slice() != [column.id.clone()] {
            continue;
        }
        let Some(printed) = total.værdier.get(at).copied().flatten().map(|n| n.0) else { continue };
        let Some(whole) = share.nævner.as_ref().and_then(|name| results::value(table, total, name)) else {
            continue;
        };
        let places = printed.normalize().scale();
        let (Some(good), Some(bad)) =
            (rate(off.right, whole, places, how), rate(off.printed, whole, places, how))
        else {
            continue;
        };
        if good == printed && bad != printed {
            let (right, wrong) = (danish_number(off.right), danish_number(off.printed));
            let (whole, good, bad) = (danish_number(whole), percent(good), percent(bad));
            return text!(
                " Andelen viser det samme: {right} af {whole} er {good}, som der står, mens {wrong} af {whole} ville være {bad}",
                " The rate shows the same: {right} of {whole} is {good}, as it says, while {wrong} of {whole} would be {bad}"
            );
        }
    }
    nothing
}
