//! K924: the decision's outcome is another than that of the vote on the whole.

use super::counts::{carries, is_on_the_whole};
use super::phrases::key;
use super::samples::{PUNKT, REFERAT, UDVALG, fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K924",
    name: "outcome-against-final-vote",
    severity: Severity::Error,
    title: both!(
        "Beslutningens udfald er et andet end den sidste afstemnings",
        "The decision's outcome is another than the final vote's"
    ),
    why: both!(
        "Siden ville sige ét øverst og noget andet i afstemningen længere nede.",
        "The page would say one thing at the top and another in the vote further down."
    ),
    source: Some(københavn(
        "Der blev begæret afstemning om indstillingen i sin helhed. … Dermed blev indstillingen godkendt.",
    )),
    requirements: &["124"],
    examples: &[
        fails(
            "Helheden blev godkendt, men sagen er forkastet",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Se afstemningen.\n  udfald: forkastet\nafstemninger:\n  - om: Indstillingen i sin helhed\n    udfald: godkendt\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:5:11"],
        ),
        passes(
            "Samme udfald",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Se afstemningen.\n  udfald: anbefalet\nafstemninger:\n  - om: Indstillingen i sin helhed\n    udfald: godkendt\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let Some(outcome) = on.punkt.beslutning.as_ref().and_then(|b| b.udfald) else { return };
    let Some(vote) = on.punkt.afstemninger.iter().rev().find(|v| is_on_the_whole(v)) else { return };
    let (Some(ours), Some(theirs)) = (carries(outcome), vote.udfald.and_then(carries)) else { return };
    if ours != theirs {
        let (written, voted, om) = (key(outcome), vote.udfald.map_or("", key), &vote.om);
        out.at(
            "beslutning.udfald",
            text!(
                "Udfaldet er ”{written}”, men afstemningen om ”{om}” endte med ”{voted}”.",
                "The outcome is “{written}”, but the vote on “{om}” ended with “{voted}”."
            ),
            text!(
                "Skriv det udfald, den sidste afstemning gav. Et ændringsforslags udfald hører til under ændringsforslag.",
                "Write the outcome that the last vote gave. An amendment's outcome belongs under ændringsforslag."
            ),
        );
    }
}
