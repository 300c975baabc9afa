//! K724: an amendment is voted on after the whole.

use super::counts::is_on_the_whole;
use super::samples::{PUNKT, REFERAT, UDVALG, fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K724",
    name: "amendment-voted-after-the-whole",
    severity: Severity::Error,
    title: both!(
        "Ændringsforslaget er til afstemning efter helheden",
        "The amendment is voted on after the whole"
    ),
    why: both!(
        "Når helheden er vedtaget, er der ikke mere at ændre. Står afstemningerne i forkert orden, kan læseren ikke se, hvad der blev vedtaget.",
        "Once the whole is adopted nothing is left to amend. In the wrong order readers cannot see what was adopted."
    ),
    source: Some(københavn(
        "Der blev begæret afstemning om ændringsforslaget. … Der blev begæret afstemning om indstillingen i sin helhed.",
    )),
    requirements: &["124"],
    examples: &[
        fails(
            "Helheden først",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nændringsforslag:\n  - id: a\n    forslagsstiller: Enhedslisten\n    tekst: Andre vægte\n    udfald: forkastet\nafstemninger:\n  - om: Indstillingen i sin helhed\n    udfald: godkendt\n  - om: Ændringsforslaget\n    ændringsforslag: a\n    udfald: forkastet\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:14:22"],
        ),
        passes(
            "Ændringsforslaget først",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nændringsforslag:\n  - id: a\n    forslagsstiller: Enhedslisten\n    tekst: Andre vægte\n    udfald: forkastet\nafstemninger:\n  - om: Ændringsforslaget\n    ændringsforslag: a\n    udfald: forkastet\n  - om: Indstillingen i sin helhed\n    udfald: godkendt\n---\n",
                ),
            ],
        ),
        passes(
            "En afstemning om at udsætte sagen er ikke helheden",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nændringsforslag:\n  - id: a\n    forslagsstiller: Enhedslisten\n    tekst: Andre vægte\n    udfald: forkastet\nafstemninger:\n  - om: At udsætte sagen\n    udfald: forkastet\n  - om: Ændringsforslaget\n    ændringsforslag: a\n    udfald: forkastet\n  - om: Indstillingen i sin helhed\n    udfald: godkendt\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let votes = &on.punkt.afstemninger;
    let Some(whole) = votes.iter().position(is_on_the_whole) else { return };
    for (at, _) in votes.iter().enumerate().skip(whole).filter(|(_, v)| v.ændringsforslag.is_some()) {
        let om = votes.get(whole).map_or("", |v| v.om.as_str());
        out.at(
            format!("afstemninger[{at}].ændringsforslag"),
            text!(
                "Afstemningen om ændringsforslaget står efter afstemningen om ”{om}”.",
                "The vote on the amendment stands after the vote on “{om}”."
            ),
            text!(
                "Sæt afstemningerne i den rækkefølge, de fandt sted: ændringsforslag først, helheden sidst.",
                "Put the votes in the order in which they took place: amendments first, the whole last."
            ),
        );
    }
}
