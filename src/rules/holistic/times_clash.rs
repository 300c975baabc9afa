//! H025: the citizen is to be in two places at once.

use super::diary::{Activity, Diary, Slot};
use super::{example, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::{Clock, Date};
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "H025",
    name: "activities-clash",
    severity: Severity::Warning,
    title: both!("To aktiviteter ligger oven i hinanden", "Two activities fall on the same time"),
    why: both!(
        "Borgeren kan kun være ét sted og kommer til at udeblive fra det andet, uden at det er borgerens skyld.",
        "The citizen can be in one place only, and will be absent from the other through no fault of their own."
    ),
    source: Some(source::memo(
        "at de ikke planlægger aktiviteter, som indholds- eller tidsmæssigt er i konflikt hermed",
    )),
    requirements: &["25"],
    examples: &[
        Example {
            what: "Praktik og samtalegruppe samme torsdag",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nudarbejdet: 2026-01-14\ntilbud:\n  - navn: Praktik\n    start: 2026-02-02\n    slut: 2026-06-26\n    tider:\n      - {dag: torsdag, fra: 9.00, til: 13.00}\n  - navn: Samtalegruppe\n    start: 2026-03-05\n    slut: 2026-04-30\n    tider:\n      - {dag: torsdag, fra: 12.30, til: 14.00}\n---\n",
                ),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:14:29"],
        },
        Example {
            what: "Samtalen ligger midt i kurset, som står i den anden plan",
            files: &[
                example::CASE,
                (
                    "content/planer/a/indsatsdel.md",
                    "---\ntitel: Indsatsdel\nfærdig: 2026-01-14\ntilbud:\n  - navn: Kursus\n    start: 2026-02-02\n    slut: 2026-06-26\n    tider:\n      - {dag: mandag, fra: 9.00, til: 13.00}\n---\n",
                ),
                (
                    "content/planer/a/min-plan.md",
                    "---\ntitel: Min Plan\nudarbejdet: 2026-01-20\nsamtaler:\n  - dato: 2026-03-09\n    kl: 10.00\n    sted: Jobcentret\n    status: planlagt\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:6:9"],
        },
        Example {
            what: "Efter hinanden",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nudarbejdet: 2026-01-14\ntilbud:\n  - navn: Praktik\n    start: 2026-02-02\n    slut: 2026-06-26\n    tider:\n      - {dag: torsdag, fra: 9.00, til: 13.00}\n  - navn: Samtalegruppe\n    start: 2026-03-05\n    slut: 2026-04-30\n    tider:\n      - {dag: torsdag, fra: 13.00, til: 14.00}\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Samtalen holdes i praktikken",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nudarbejdet: 2026-01-14\ntilbud:\n  - navn: Praktik\n    sted: Café Broen, køkkenet\n    start: 2026-02-02\n    slut: 2026-06-26\n    tider:\n      - {dag: torsdag, fra: 9.00, til: 13.00}\nsamtaler:\n  - dato: 2026-03-05\n    kl: 10.00\n    sted: Café Broen\n    status: planlagt\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Mor og far er to",
            files: &[
                example::FAMILY,
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\nudarbejdet: 2026-01-14\ntilbud:\n  - navn: Praktik\n    start: 2026-02-02\n    slut: 2026-06-26\n    tider:\n      - {dag: torsdag, fra: 9.00, til: 13.00}\n    synlig_for: mor\n  - navn: Samtalegruppe\n    start: 2026-03-05\n    slut: 2026-04-30\n    tider:\n      - {dag: torsdag, fra: 12.30, til: 14.00}\n    synlig_for: far\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    let mut diary = Diary::of(on.case);
    if diary.slots.len() < 2 {
        return;
    }
    diary.slots.sort_by_key(|s| (s.weekday, s.from, s.activity));
    // Each activity is told of once: one move often solves several clashes.
    let mut told = vec![false; diary.activities.len()];
    for (at, slot) in diary.slots.iter().enumerate() {
        let next = diary.slots.iter().skip(at + 1);
        for other in next.take_while(|o| o.weekday == slot.weekday && o.from < slot.to) {
            let (Some(a), Some(b)) =
                (diary.activities.get(slot.activity), diary.activities.get(other.activity))
            else {
                continue;
            };
            if slot.activity == other.activity || !a.shares_person(b) || a.is_one_with(b) {
                continue;
            }
            // What is past cannot be moved.
            let Some(day) = slot.meets(other, on.date) else { continue };
            // The one that came last is the one to move.
            let slot_is_last = (slot.first, slot.activity) > (other.first, other.activity);
            let (last, last_slot, first) = if slot_is_last { (a, slot, b) } else { (b, other, a) };
            let Some(told) = told.get_mut(last_slot.activity).filter(|told| !**told) else { continue };
            *told = true;
            tell(last, last_slot, first, Date(day), out);
        }
    }
}

fn tell(last: &Activity, slot: &Slot, first: &Activity, day: Date, out: &mut Out) {
    let (name, other) = (last.name(), first.name());
    let (name_da, name_en, other_da, other_en) = (&name.da, &name.en, &other.da, &other.en);
    let place = (last.entry.file != first.entry.file).then_some(&first.entry.data.titel);
    let (place_da, place_en) = place.map_or_else(Default::default, |title| {
        (format!(" i planen ”{title}”"), format!(" in the plan “{title}”"))
    });
    let from = Clock(slot.from);
    out.elsewhere(
        last.entry,
        slot.field.path(),
        text!(
            "Tiden kl. {from} for {name_da} falder sammen med {other_da}{place_da}, første gang {day}.",
            "The time at {from} of {name_en} clashes with {other_en}{place_en}, for the first time on {day}."
        ),
        text!(
            "Flyt den ene, eller ret dag og klokkeslæt. Er det to forskellige personer, så skriv navnet i tilbuddets navn, eller sæt synlig_for.",
            "Move one of them, or correct day and time. If two different people are meant, write the name in the offer's name, or set synlig_for."
        ),
    );
}
