//! H219: the effort began before consent was given.

use super::{example, people, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::Date;
use crate::model::plan::Plan;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H219",
    name: "consent-after-start",
    severity: Severity::Error,
    title: both!("Samtykket kom efter indsatsen", "Consent came after the effort began"),
    why: both!(
        "Samtykket er en forudsætning. Kommer det bagefter, har kommunen delt oplysninger og sat noget i gang, som borgeren ikke havde sagt ja til.",
        "Consent is a precondition. If it comes afterwards, the municipality has shared facts and begun something that the citizen had not agreed to."
    ),
    source: Some(source::memo(
        "et specifikt samtykke, som er en forudsætning for, at borgeren kan modtage en helhedsorienteret indsats",
    )),
    law: source::EMPLOYMENT_ACT,
    requirements: &["19"],
    examples: &[
        Example {
            what: "Planen blev lavet en uge før samtykket",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nudarbejdet: 2026-01-14\nsamtykke:\n  - fra: borger\n    givet: 2026-01-21\n    omfang: Bolig og job\n---\n",
                ),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:6:12"],
        },
        Example {
            what: "Peters eget tilbud begynder, før Peter har sagt ja",
            files: &[
                example::FAMILY,
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\nudarbejdet: 2026-01-14\nsamtykke:\n  - fra: mor\n    givet: 2026-01-07\n    omfang: Skole\n    synlig_for: mor\n  - fra: far\n    givet: 2026-03-01\n    omfang: Skole\n    synlig_for: far\ntilbud:\n  - navn: Samtaler om alkohol\n    start: 2026-02-10\n    synlig_for: far\n---\n",
                ),
            ],
            findings: &["content/planer/a/familieplan.md:10:12"],
        },
        Example {
            what: "Samtykke samme dag, som planen blev lavet",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nudarbejdet: 2026-01-14\nsamtykke:\n  - fra: borger\n    givet: 2026-01-14\n    omfang: Bolig og job\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let plan = on.plan;
    if !people::is_holistic(plan) {
        return;
    }
    let Some((at, given)) = earliest(plan, |_| true) else { return };
    // What began under an earlier plan is no part of this one's effort.
    let begun = plan.udarbejdet.or_else(|| plan.tilbud.iter().filter_map(|t| t.start).min());
    if let Some(begun) = begun.filter(|begun| *begun < given) {
        out.at(
            format!("samtykke[{at}].givet"),
            text!(
                "Samtykket blev givet {given}, men den fælles indsats begyndte {begun}.",
                "Consent was given on {given}, but the joint effort began on {begun}."
            ),
            help(),
        );
        return;
    }
    for (name, reader) in people::citizens(on.case) {
        let own = |fra: Option<&str>| fra == Some(name);
        let Some((at, given)) = earliest(plan, own) else { continue };
        let offers = plan.tilbud.iter().filter(|t| {
            // Only what is this reader's alone: who takes part in the rest cannot be told.
            let alone = t.synlig_for.as_ref().is_some_and(|r| {
                let mut others = people::citizens(on.case).filter(|(n, _)| *n != name);
                people::allows(Some(r), name) && !others.any(|(n, _)| people::allows(Some(r), n))
            });
            alone && t.start.is_some_and(|start| plan.udarbejdet.is_none_or(|made| made <= start))
        });
        let first = offers.filter_map(|t| Some((t.start?, &t.navn))).min_by_key(|(start, _)| *start);
        if let Some((start, offer)) = first.filter(|(start, _)| *start < given) {
            let who = &reader.navn;
            out.at(
                format!("samtykke[{at}].givet"),
                text!(
                    "{who} gav samtykke {given}, men tilbuddet ”{offer}” begyndte {start}.",
                    "{who} gave consent on {given}, but the offer “{offer}” began on {start}."
                ),
                help(),
            );
        }
    }
}

fn help() -> crate::diagnostic::Text {
    text!(
        "Er datoen forkert, så ret givet. Gav borgeren samtykke før, så skriv også det samtykke. Ellers må indsatsen vente til samtykket.",
        "If the date is wrong, correct givet. If the citizen gave consent earlier, write that consent too. Otherwise the effort must wait for the consent."
    )
}

/// The first consent by someone who fits; none where the day of one that fits is not known.
fn earliest(plan: &Plan, fits: impl Fn(Option<&str>) -> bool) -> Option<(usize, Date)> {
    let all = plan.samtykke.iter().enumerate().filter(|(_, s)| fits(s.fra.as_deref()));
    let dated: Option<Vec<(usize, Date)>> = all.map(|(at, s)| Some((at, s.givet?))).collect();
    dated?.into_iter().min_by_key(|(_, given)| *given)
}
