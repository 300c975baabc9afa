//! U139: a step of the timeline stands before an earlier one.

use super::terms;
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::framework::Trin;
use crate::rules::{OnFramework, Out};
use chrono::NaiveDate;

pub static RULE: Rule = Rule {
    code: "U139",
    name: "timeline-not-ascending",
    severity: Severity::Error,
    title: both!("Tidsplanen står ikke i rækkefølge", "The timeline is not in order"),
    why: both!(
        "Tilbudsgiverne planlægger efter tidsplanen. Står et trin forkert, er enten rækkefølgen eller datoen forkert.",
        "Bidders plan by the timeline. Where a step stands wrong, either the order or the date is wrong."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "Medio august: Udbudsmaterialet sendes i høring",
    }),
    requirements: &["139"],
    examples: &[
        Example {
            what: "Offentliggørelsen står før høringen",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntidsplan_år: 2020\ntidsplan:\n  - {hvornår: Start september, hvad: Offentliggørelse}\n  - {hvornår: Medio august, hvad: Høring}\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:6:15"],
        },
        Example {
            what: "Først høring, så offentliggørelse",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntidsplan_år: 2020\ntidsplan:\n  - {hvornår: Medio august, hvad: Høring}\n  - {hvornår: Start september, hvad: Offentliggørelse}\n  - {hvornår: 1. januar 2021, hvad: Aftalerne træder i kraft}\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    let year = terms::year(on.ramme);
    let mut latest: Option<(NaiveDate, &Trin)> = None;
    for (at, step) in on.ramme.tidsplan.iter().enumerate() {
        let Some((from, to)) = step.hvornår.range(year) else { continue };
        if let Some((day, before)) = latest
            && to < day
        {
            let (when, what) = (&step.hvornår.written, &before.hvornår.written);
            out.at(
                format!("tidsplan[{at}].hvornår"),
                text!(
                    "Trinnet ”{when}” står efter ”{what}”, men ligger før det.",
                    "The step “{when}” stands after “{what}” but comes before it."
                ),
                text!(
                    "Flyt trinnet op, eller ret datoen. Hører det til et andet år, så skriv året, fx ”1. januar 2021”.",
                    "Move the step up, or correct the date. If it belongs to another year, write the year, such as “1. januar 2021”."
                ),
            );
        }
        if latest.is_none_or(|(day, _)| from > day) {
            latest = Some((from, step));
        }
    }
}
