//! K117: the decision uses another phrase than the recommendation.

use super::phrases::said;
use super::samples::{PUNKT, REFERAT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::committee::Udfald;
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K117",
    name: "orientation-phrase-differs",
    severity: Severity::Warning,
    title: both!(
        "Beslutningen bruger et andet ord end indstillingen",
        "The decision uses another phrase than the recommendation"
    ),
    why: both!(
        "Til efterretning, til orientering og godkendt er tre forskellige ting. Læseren skal kunne se, om udvalget gjorde det, det blev bedt om.",
        "Taking note, being informed and approving are three different things. Readers must be able to see whether the committee did what it was asked to."
    ),
    source: Some(lejre("at udvalget tager orienteringen til efterretning → Taget til efterretning.")),
    requirements: &["117"],
    examples: &[
        fails(
            "Indstillet til efterretning, men taget til orientering",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  at: [at udvalget tager orienteringen til efterretning]\nbeslutning:\n  tekst: Taget til orientering.\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:6:10"],
        ),
        fails(
            "Indstillet til efterretning, men godkendt",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  at: [at udvalget tager orienteringen til efterretning]\nbeslutning:\n  tekst: Godkendt\n  udfald: godkendt\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:6:10"],
        ),
        passes(
            "Samme ord",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  at: [at udvalget tager orienteringen til efterretning]\nbeslutning:\n  tekst: Taget til efterretning.\n---\n",
                ),
            ],
        ),
        passes(
            "Indstillingen anbefales til et andet udvalg",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  at: [at orienteringen tages til efterretning.]\nbeslutning:\n  tekst: Indstillingen anbefales.\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let (Some(recommended), Some(decision)) = (&on.punkt.indstilling, &on.punkt.beslutning) else { return };
    let all = |words: &str| !recommended.at.is_empty() && recommended.at.iter().all(|p| p.contains(words));
    let (asked, others) = if all("til efterretning") {
        ("til efterretning", [Udfald::TagetTilOrientering, Udfald::Godkendt])
    } else if all("til orientering") {
        ("til orientering", [Udfald::TagetTilEfterretning, Udfald::Godkendt])
    } else {
        return;
    };
    let said = said(&decision.tekst);
    // "Indstillingen godkendt" does what was recommended: it takes note.
    let whole = decision.tekst.to_lowercase().contains("indstilling");
    if !whole && said.len() == 1 && said.iter().any(|o| others.contains(o)) {
        let text = &decision.tekst;
        out.at(
            "beslutning.tekst",
            text!(
                "Indstillingen er at tage sagen {asked}, men beslutningen er ”{text}”.",
                "The recommendation is to take the case “{asked}”, but the decision is “{text}”."
            ),
            text!(
                "Skriv ”Taget {asked}.”, eller skriv med udvalgets egne ord, at det besluttede noget andet, og udfald: besluttet.",
                "Write “Taget {asked}.”, or say in the committee's own words that it decided something else, with udfald: besluttet."
            ),
        );
    }
}
