//! K323: somebody who did not take part is named in a vote.

use super::counts::sides;
use super::samples::{PUNKT, REFERAT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K323",
    name: "voted-without-taking-part",
    severity: Severity::Error,
    title: both!("En, der ikke deltog, står med en stemme", "One who did not take part is named with a vote"),
    why: both!(
        "At være fraværende eller inhabil er ikke at undlade at stemme. Læseren kan ikke se, om personen var med.",
        "Being absent or disqualified is not abstaining. Readers cannot see whether the person was there."
    ),
    source: Some(lejre("… (F) deltog ikke under dette punkt.")),
    requirements: &["123", "124"],
    examples: &[
        fails(
            "Samme navn to steder",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\ndeltog_ikke:\n  - navn: I.P.\nafstemninger:\n  - om: Indstillingen\n    undlod:\n      antal: 1\n      medlemmer: [I.P.]\n    udfald: godkendt\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:11:19"],
        ),
        passes(
            "Kun dem, der var med",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\ndeltog_ikke:\n  - navn: I.P.\nafstemninger:\n  - om: Indstillingen\n    undlod:\n      antal: 1\n      medlemmer: [K.K.]\n    udfald: godkendt\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    for (number, vote) in on.punkt.afstemninger.iter().enumerate() {
        for (key, side) in sides(vote) {
            for (at, name) in side.iter().flat_map(|s| s.medlemmer.iter()).enumerate() {
                if on.punkt.deltog_ikke.iter().any(|p| p.navn == *name) {
                    out.at(
                        format!("afstemninger[{number}].{key}.medlemmer[{at}]"),
                        text!(
                            "{name} deltog ikke under punktet, men står med en stemme.",
                            "{name} did not take part in the item but is named with a vote."
                        ),
                        text!(
                            "Slet navnet i afstemningen eller under deltog_ikke.",
                            "Delete the name in the vote or under deltog_ikke."
                        ),
                    );
                }
            }
        }
    }
}
