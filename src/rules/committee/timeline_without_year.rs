//! K327: a time of a framework has no place in the calendar.

use super::samples::{fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::LooseDate;
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "K327",
    name: "timeline-without-year",
    severity: Severity::Error,
    title: both!(
        "Et tidspunkt i udbuddet kan ikke sættes på plads",
        "A time of the tender has no place in the calendar"
    ),
    why: both!(
        "Læseren, og især den, der vil byde, skal kunne se, hvornår noget sker.",
        "Readers, and above all those who want to bid, must be able to see when something happens."
    ),
    source: Some(københavn("Medio august … Start september … Medio november … 1. januar 2021")),
    requirements: &["127"],
    examples: &[
        fails(
            "Tidsplanen nævner intet år",
            &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntidsplan:\n  - hvornår: Medio august\n    hvad: Høring\n---\n",
            )],
            &["content/udbud/r/ramme.md:4:14"],
        ),
        fails(
            "Der er kun 28 dage i februar 2021",
            &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntidsplan:\n  - hvornår: 30. februar 2021\n    hvad: Høring\n---\n",
            )],
            &["content/udbud/r/ramme.md:4:14"],
        ),
        passes(
            "Året står for hele tidsplanen",
            &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntidsplan_år: 2020\ntidsplan:\n  - hvornår: Medio august\n    hvad: Høring\n  - hvornår: Maj/juni\n    hvad: Kontrakt\n---\n",
            )],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    let year = on.ramme.tidsplan_år.and_then(|y| i32::try_from(y.0).ok());
    for (at, step) in on.ramme.tidsplan.iter().enumerate() {
        place(format!("tidsplan[{at}].hvornår"), &step.hvornår, year, out);
    }
    if let Some(expires) = on.ramme.forgænger.as_ref().and_then(|f| f.udløber.as_ref()) {
        place("forgænger.udløber".to_owned(), expires, None, out);
    }
}

fn place(path: String, loose: &LooseDate, year: Option<i32>, out: &mut Out) {
    if loose.range(year).is_some() {
        return;
    }
    let written = &loose.written;
    if loose.names_year() || year.is_some() {
        out.at(
            path,
            text!("”{written}” findes ikke i kalenderen.", "“{written}” is not in the calendar."),
            text!(
                "Ret dagen, eller sæt det første tidspunkt først.",
                "Correct the day, or put the first time first."
            ),
        );
    } else {
        out.at(
            path,
            text!("”{written}” siger ikke hvilket år.", "“{written}” does not say which year."),
            text!(
                "Skriv året, fx ”{written} 2020”. I en tidsplan kan året også stå én gang som tidsplan_år: 2020.",
                "Write the year, such as “{written} 2020”. In a timeline the year may also stand once as tidsplan_år: 2020."
            ),
        );
    }
}
