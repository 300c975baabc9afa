//! M009: an offer that ended long ago still stands in the plan.

use super::sample::{CASE, PLAN};
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::Kind;
use crate::model::plan::Status;
use crate::rules::dates::after;
use crate::rules::{OnPlan, Out};
use chrono::Datelike;

pub static RULE: Rule = Rule {
    code: "M009",
    name: "old-offer",
    severity: Severity::Error,
    title: both!("Planen viser et gammelt tilbud", "The plan shows an old offer"),
    why: both!(
        "Borgeren mister overblikket, når planen blander det, der gælder nu, med det, der er forbi for længst.",
        "The citizen loses the overview when the plan mixes what holds now with what ended long ago."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, oplæg om Min Plan, 24. september 2018",
            "City of Copenhagen, slides on Min Plan, 24 September 2018"
        ),
        quote: "Der fremgår oplysninger om tilbud fra 2015 og 2016 i borgerens ”Min Plan” i efteråret 2017",
    }),
    requirements: &["9"],
    settings: &["regler.gammelt_tilbud_efter"],
    examples: &[
        Example {
            what: "Tilbud fra 2015 og 2016 i efteråret 2017",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nopdateret: 2017-10-02\ntilbud:\n  - navn: Kursus\n    start: 2015-03-01\n    slut: 2015-06-30\n  - navn: Praktik\n    start: 2016-01-04\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:7:11", "content/planer/a/min-plan.md:9:12"],
        },
        Example {
            what: "Tilbud fra samme år",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nopdateret: 2017-10-02\ntilbud:\n  - navn: Kursus\n    start: 2016-11-01\n    slut: 2017-02-28\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Grænsen er sat til to år",
            files: &[
                (
                    "klarplan.yaml",
                    "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\nregler:\n  gammelt_tilbud_efter: 2 år\n",
                ),
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nopdateret: 2017-10-02\ntilbud:\n  - navn: Kursus\n    start: 2015-11-01\n    slut: 2016-02-28\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Some(today) = on.date.filter(|_| on.plan.art == Kind::MinPlan) else { return };
    for (i, offer) in on.plan.tilbud.iter().enumerate() {
        let started = offer.start.filter(|_| offer.status != Some(Status::Igang));
        let time = || offer.tidspunkt.as_ref().and_then(|t| t.range(None));
        let (field, last) = match (offer.slut, started, time()) {
            (Some(day), _, _) => ("slut", day.0),
            (None, Some(day), _) => ("start", day.0),
            (None, None, Some((_, day))) if offer.start.is_none() => ("tidspunkt", day),
            _ => continue,
        };
        let old = match on.ctx.settings().gammelt_tilbud_efter {
            Some(period) => after(last, period, on.ctx.settings()) < today,
            None => last.year() < today.year(),
        };
        if old {
            let name = offer.navn.as_str();
            out.at(
                format!("tilbud[{i}].{field}"),
                text!(
                    "Tilbuddet ”{name}” sluttede {last}, men står stadig i planen fra {today}.",
                    "The offer “{name}” ended {last}, but still stands in the plan of {today}."
                ),
                text!(
                    "Flyt tilbuddet til den gamle plan, eller slet det her. Skal borgeren huske, hvad det førte til, så skriv en linje under progression.",
                    "Move the offer to the old plan, or delete it here. If the citizen should remember what came of it, write a line under progression."
                ),
            );
        }
    }
}
