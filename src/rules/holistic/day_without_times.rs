//! H225: a day's activity has no times, and the citizen has something else that day.

use super::diary::{Diary, What};
use super::{example, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "H225",
    name: "whole-day-may-clash",
    severity: Severity::Note,
    title: both!("Der kan være to ting samme dag", "There may be two things on the same day"),
    why: both!(
        "Uden klokkeslæt ser det ud, som om aktiviteten varer hele dagen. Så ved borgeren ikke, om begge dele kan nås.",
        "Without times the activity seems to take the whole day. The citizen cannot know whether there is time for both."
    ),
    source: Some(source::memo(
        "at de ikke planlægger aktiviteter, som indholds- eller tidsmæssigt er i konflikt hermed",
    )),
    requirements: &["25"],
    examples: &[
        Example {
            what: "En kursusdag uden klokkeslæt på en praktikdag",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nudarbejdet: 2026-01-14\ntilbud:\n  - navn: Praktik\n    start: 2026-02-02\n    slut: 2026-06-26\n    tider:\n      - {dag: torsdag, fra: 9.00, til: 13.00}\n  - navn: Førstehjælp\n    start: 2026-03-05\n    slut: 2026-03-05\n---\n",
                ),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:11:12"],
        },
        Example {
            what: "Dagen er fri",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nudarbejdet: 2026-01-14\ntilbud:\n  - navn: Praktik\n    start: 2026-02-02\n    slut: 2026-06-26\n    tider:\n      - {dag: torsdag, fra: 9.00, til: 13.00}\n  - navn: Førstehjælp\n    start: 2026-03-06\n    slut: 2026-03-06\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    let mut offers = on.case.plans.iter().flat_map(|p| &p.data.tilbud);
    if !offers.any(|t| t.start.is_some() && t.start == t.slut) {
        return;
    }
    let diary = Diary::of(on.case);
    for activity in &diary.activities {
        let What::Offer(offer) = activity.what else { continue };
        let Some(day) = offer.start.filter(|start| offer.slut == Some(*start)) else { continue };
        let past = on.date.is_some_and(|date| day.0 < date);
        if past || offer.start_kl.is_some() || !offer.tider.is_empty() {
            continue;
        }
        let others = diary.slots.iter().filter(|s| s.is_on(day.0));
        let mut others = others.filter_map(|s| diary.activities.get(s.activity));
        let Some(other) = others.find(|o| o.shares_person(activity) && !o.is_one_with(activity)) else {
            continue;
        };
        let (name, other) = (&offer.navn, other.name());
        let (other_da, other_en) = (&other.da, &other.en);
        out.elsewhere(
            activity.entry,
            format!("tilbud[{}].start", activity.at),
            text!(
                "”{name}” er {day} uden klokkeslæt, og samme dag har borgeren {other_da}.",
                "“{name}” is on {day} without times, and on the same day the citizen has {other_en}."
            ),
            text!(
                "Skriv dag, fra og til under tider:. Varer det hele dagen, så flyt eller aflys det andet den dag.",
                "Write dag, fra and til under tider:. If it takes the whole day, move or cancel the other that day."
            ),
        );
    }
}
