//! H231: something happened in the plan, and the plan was not changed afterwards.

use super::{example, people, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::Date;
use crate::model::plan::{Plan, Samtalestatus, Status};
use crate::rules::{OnPlan, Out};
use chrono::{Days, NaiveDate};

pub static RULE: Rule = Rule {
    code: "H231",
    name: "not-updated-since-event",
    severity: Severity::Note,
    title: both!(
        "Planen er ikke ændret, siden der skete noget",
        "The plan was not changed since something happened"
    ),
    why: both!(
        "Borgeren læser noget, der ikke længere passer, og en ny medarbejder kan ikke se, hvor det er kommet til.",
        "The citizen reads what no longer fits, and a new member of staff cannot see how far things have come."
    ),
    source: Some(source::memo("og således bliver et ”dødt” dokument/redskab i sagsbehandlernes hverdag")),
    requirements: &["31"],
    examples: &[
        Example {
            what: "Praktikken sluttede i juni, og planen er fra marts",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nudarbejdet: 2026-03-02\ntilbud:\n  - navn: Praktik\n    start: 2026-03-09\n    slut: 2026-06-12\n---\n",
                ),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:2:1"],
        },
        Example {
            what: "Ændret, da praktikken var slut",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nudarbejdet: 2026-03-02\nopdateret: 2026-06-15\ntilbud:\n  - navn: Praktik\n    start: 2026-03-09\n    slut: 2026-06-12\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Det skete i sidste uge",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nudarbejdet: 2026-11-02\ntilbud:\n  - navn: Praktik\n    start: 2026-11-16\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

/// Days within which an event should have reached the plan. The source names no number.
const PATIENCE: u64 = 30;

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let (plan, Some(date)) = (on.plan, on.date) else { return };
    if !people::is_holistic(plan) || people::is_replaced(on.case, &on.entry.slug) {
        return;
    }
    let Some(until) = on.ctx.today.checked_sub_days(Days::new(PATIENCE)) else { return };
    let Some((day, what_da, what_en)) = last_event(plan, until).filter(|(day, ..)| day.0 > date) else {
        return;
    };
    let date = Date(date);
    out.at(
        "opdateret",
        text!(
            "Planen er sidst ændret {date}, men {day} {what_da}.",
            "The plan was last changed on {date}, but on {day} {what_en}."
        ),
        text!(
            "Skriv ind, hvordan det gik, og ret opdateret til dagen i dag. Er planen slut, så skriv den plan, der gælder nu, med erstatter:.",
            "Write in how it went, and set opdateret to today. If the plan has ended, write the plan that holds now, with erstatter:."
        ),
    );
}

/// The last thing that happened up to the day `until`, in both languages.
fn last_event(plan: &Plan, until: NaiveDate) -> Option<(Date, String, String)> {
    let mut last: Option<(Date, String, String)> = None;
    let mut note = |day: Option<Date>, da: &dyn Fn() -> String, en: &dyn Fn() -> String| {
        let Some(day) = day.filter(|d| d.0 <= until) else { return };
        if last.as_ref().is_none_or(|(known, ..)| *known < day) {
            last = Some((day, da(), en()));
        }
    };
    let never = [Some(Status::Aflyst), Some(Status::IkkePåbegyndt), Some(Status::Anbefalet)];
    for offer in plan.tilbud.iter().filter(|t| !never.contains(&t.status)) {
        let name = &offer.navn;
        note(offer.start, &|| format!("begyndte ”{name}”"), &|| format!("“{name}” began"));
        note(offer.slut, &|| format!("sluttede ”{name}”"), &|| format!("“{name}” ended"));
    }
    for talk in plan.samtaler.iter().filter(|s| s.status != Some(Samtalestatus::Aflyst)) {
        note(Some(talk.dato), &|| "var der samtale".to_owned(), &|| "there was a talk".to_owned());
    }
    for step in &plan.progression {
        note(Some(step.dato), &|| "skete der fremskridt".to_owned(), &|| "there was progress".to_owned());
    }
    last
}
