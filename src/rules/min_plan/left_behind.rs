//! M418: an offer that is over still stands as under way.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::Kind;
use crate::model::plan::Status;
use crate::rules::{OnPlan, Out};

/// Days after an offer's last day before a plan is called left behind; the source names no limit.
const DAYS: i64 = 30;

pub static RULE: Rule = Rule {
    code: "M418",
    name: "plan-left-behind",
    severity: Severity::Note,
    title: both!("Et tilbud, der er slut, står som i gang", "An offer that is over stands as under way"),
    why: both!(
        "Planen er ikke ført ajour. Borgeren kan ikke se, hvad der gælder nu.",
        "The plan has not been kept up to date. The citizen cannot see what holds now."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, oplæg om Min Plan, 24. september 2018",
            "City of Copenhagen, slides on Min Plan, 24 September 2018"
        ),
        quote: "Forældede eller uaktuelle oplysninger",
    }),
    requirements: &["18"],
    examples: &[
        Example {
            what: "Praktikken sluttede for længst, og ingen har skrevet i planen siden",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                (
                    "content/planer/a/min-plan.md",
                    "---\ntitel: Min Plan\nopdateret: 2026-01-10\ntilbud:\n  - navn: Praktik\n    start: 2026-01-12\n    slut: 2026-04-10\n    status: igang\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:8:13"],
        },
        Example {
            what: "Praktikken er ikke slut endnu",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                (
                    "content/planer/a/min-plan.md",
                    "---\ntitel: Min Plan\nopdateret: 2026-01-10\ntilbud:\n  - navn: Praktik\n    start: 2026-01-12\n    slut: 2126-04-10\n    status: igang\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Some(date) = on.date else { return };
    // Only the newest Min Plan is expected to follow the days.
    let newer = |p: &crate::site::Entry<crate::model::plan::Plan>| p.data.dato().is_some_and(|d| d.0 > date);
    if on.plan.art != Kind::MinPlan || on.case.plans.iter().any(newer) {
        return;
    }
    for (at, offer) in on.plan.tilbud.iter().enumerate() {
        let Some(end) = offer.slut else { continue };
        let open = matches!(offer.status, Some(Status::Igang | Status::Planlagt));
        // What was over when the plan was written, M010 speaks of.
        if open && end.0 >= date && (on.ctx.today - end.0).num_days() > DAYS {
            let name = &offer.navn;
            out.at(
                format!("tilbud[{at}].status"),
                text!(
                    "Tilbuddet ”{name}” sluttede {end}, men står stadig, som om det ikke er slut. Planen er ikke ændret siden {date}.",
                    "The offer “{name}” ended on {end} but stands as if it were not over. The plan has not been changed since {date}."
                ),
                text!(
                    "Skriv status: gennemført eller afbrudt, hvordan det gik under fremgang, og dagen under opdateret.",
                    "Write status: gennemført or afbrudt, how it went under fremgang, and the day under opdateret."
                ),
            );
        }
    }
}
