//! R069: the citizen's perspective stands neither in the plan's facts nor in its text.

use super::example::{ACTION, CASE, PREPARATION};
use super::sources::audit;
use super::voice::is_heard;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::Del;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "R069",
    name: "citizens-perspective-missing",
    severity: Severity::Warning,
    title: both!("Borgerens eget perspektiv mangler", "The citizen's own perspective is missing"),
    why: both!(
        "Står det ikke, hvad borgeren mener, føler og ønsker, kan en ny sagsbehandler ikke bygge videre på det, og borgeren mister \
         ejerskab. Perspektivet stod i 98 procent af de forberedende dele, 81 procent af indstillingerne, men kun 37 procent af \
         indsatsdelene.",
        "Where it is not written what the citizen thinks, feels and wishes, a new caseworker cannot build on it, and the citizen \
         loses ownership. It stood in 98 per cent of preparatory parts, 81 per cent of recommendations, but only 37 per cent of \
         action parts."
    ),
    source: Some(audit(
        "hvad borgeren mener og tænker om indsatsen, og hvilke følelser indsatsen vækker hos borgeren samt eventuelle ønsker … Hvor \
         det alene fremgår, hvilke indsatser sagsbehandleren påtænker at iværksætte, vurderes der ikke at være tale om \
         dokumenteret inddragelse af borgerens perspektiv",
    )),
    requirements: &["69", "70", "71"],
    examples: &[
        Example {
            what: "Kun hvad sagsbehandleren påtænker",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-05-02\negne_ord:\n  - tekst: Sagsbehandler påtænker at iværksætte en praktik.\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:5:3"],
        },
        Example {
            what: "Ingen ord fra borgeren",
            files: &[CASE, (PREPARATION, "---\ntitel: F\nfærdig: 2024-04-05\n---\n")],
            findings: &["content/planer/a/forberedende-del.md:2:1"],
        },
        Example {
            what: "Borgerens egne ord",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-05-02\negne_ord:\n  - tekst: Godt, at det ikke hele skal ske på én gang.\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    // A part under work may still get the citizen's words.
    let done = match &on.plan.del {
        Del::ForberedendeDel(del) => del.færdig.is_some(),
        Del::Indstilling(del) => del.teammøde.is_some(),
        Del::Indsatsdel(del) => del.færdig.is_some(),
        _ => false,
    };
    if !done || is_heard(on) {
        return;
    }
    let message = if on.plan.egne_ord.is_empty() {
        text!(
            "Det står ikke, hvad borgeren selv mener, føler og ønsker.",
            "It is not written what the citizen thinks, feels and wishes."
        )
    } else {
        text!(
            "Der står kun, hvad sagsbehandleren påtænker, ikke hvad borgeren selv mener.",
            "Only the caseworker's intentions are written, not what the citizen thinks."
        )
    };
    out.at(
        "egne_ord",
        message,
        text!(
            "Skriv under egne_ord: hvad borgeren sagde om indsatsen, med borgerens ord, fx ”Jeg vil gerne noget. Jeg ved bare ikke, om \
             min krop vil”.",
            "Write under egne_ord: what the citizen said about the effort, in the citizen's words, such as “Jeg vil gerne noget. Jeg \
             ved bare ikke, om min krop vil”."
        ),
    );
}
