//! K125: an amendment's weights do not add up to what the old ones did.

use super::samples::{PUNKT, REFERAT, UDVALG, fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::committee::Ændringsforslag;
use crate::model::{Percent, Scalar, danish_number};
use crate::rules::{OnItem, Out};
use rust_decimal::Decimal;

pub static RULE: Rule = Rule {
    code: "K125",
    name: "amended-weights-not-100",
    severity: Severity::Error,
    title: both!(
        "Ændringsforslagets vægte giver ikke 100 procent",
        "The amendment's weights do not add up to 100 per cent"
    ),
    why: both!(
        "Vægtene i et udbud skal tilsammen give 100. Et forslag, der ikke gør det, kan ikke vedtages, som det står.",
        "The weights of a tender must add up to 100. A proposal whose weights do not cannot be adopted as it stands."
    ),
    source: Some(københavn("(Vægtning 30%) … (Vægtning: 40 %) … (Vægtning 30 %)")),
    requirements: &["125"],
    examples: &[
        fails(
            "30, 40 og 20",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nændringsforslag:\n  - id: a\n    forslagsstiller: Enhedslisten\n    tekst: Andre vægte\n    udfald: forkastet\n    ændringer:\n      - {hvad: K1, før: 40 %, efter: 30 %}\n      - {hvad: K2, før: 40 %, efter: 40 %}\n      - {hvad: K3, før: 20 %, efter: 20 %}\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:11:7"],
        ),
        fails(
            "Kun ét kriterium ændres, så rammen kommer over 100",
            &[
                (
                    "content/udbud/r/ramme.md",
                    "---\ntitel: R\nkriterier:\n  - id: k1\n    tekst: Fremdrift\n    vægt: 60 %\n  - id: k2\n    tekst: Kendskab\n    vægt: 40 %\n---\n",
                ),
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nramme: r\nbeslutning:\n  tekst: Godkendt\nændringsforslag:\n  - id: a\n    forslagsstiller: Enhedslisten\n    tekst: Andre vægte\n    udfald: forkastet\n    ændringer:\n      - {hvad: K1, kriterium: k1, før: 60 %, efter: 70 %}\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:12:7"],
        ),
        passes(
            "30, 40 og 30, som i kilden",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nændringsforslag:\n  - id: a\n    forslagsstiller: Enhedslisten\n    tekst: Andre vægte\n    udfald: forkastet\n    ændringer:\n      - {hvad: K1, før: 40 %, efter: 30 %}\n      - {hvad: K2, før: 40 %, efter: 40 %}\n      - {hvad: K3, før: 20 %, efter: 30 %}\n---\n",
                ),
            ],
        ),
        passes(
            "Andre procenter end vægte",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nændringsforslag:\n  - id: a\n    forslagsstiller: Enhedslisten\n    tekst: Højere tilskud\n    udfald: forkastet\n    ændringer:\n      - {hvad: Tilskud, før: 20 %, efter: 30 %}\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    for (at, amendment) in on.punkt.ændringsforslag.iter().enumerate() {
        let Some((before, after)) = of_framework(on, amendment).or_else(|| of_changes(amendment)) else {
            continue;
        };
        let hundred = Decimal::ONE_HUNDRED;
        // Weights that were wrong before are told of in the framework.
        if before == hundred && after != hundred {
            let after = danish_number(after);
            out.at(
                format!("ændringsforslag[{at}].ændringer"),
                text!(
                    "Med ændringsforslaget giver vægtene tilsammen {after} og ikke 100 procent.",
                    "With the amendment the weights add up to {after} and not to 100 per cent."
                ),
                text!(
                    "Ret tallene under efter:, så vægtene tilsammen giver 100. Står de sådan i kilden, så skriv det i en note og skriv kommentaren ”# klarplan: ignore[K125]” med grunden efter.",
                    "Correct the numbers under efter: so that the weights add up to 100. If they stand so in the source, say it in a note and write the comment “# klarplan: ignore[K125]” followed by the reason."
                ),
            );
        }
    }
}

/// The sums of the framework's weights before and after; `None` where some weight is not known.
fn of_framework(on: &OnItem, amendment: &Ændringsforslag) -> Option<(Decimal, Decimal)> {
    let framework = on.ctx.site.framework(on.punkt.ramme.as_ref()?)?;
    if !amendment.ændringer.iter().any(|c| c.kriterium.is_some()) {
        return None;
    }
    let (mut before, mut after) = (Decimal::ZERO, Decimal::ZERO);
    for criterion in &framework.ramme.data.kriterier {
        let change = amendment.ændringer.iter().find(|c| c.kriterium.as_ref() == Some(&criterion.id));
        let weight = criterion.vægt?.0;
        // What the amendment took for granted counts, not what the framework has come to be.
        before = before.checked_add(change.map_or(Some(weight), |c| percent(&c.før))?)?;
        after = after.checked_add(change.map_or(Some(weight), |c| percent(&c.efter))?)?;
    }
    Some((before, after))
}

/// The sums of the changes themselves.
fn of_changes(amendment: &Ændringsforslag) -> Option<(Decimal, Decimal)> {
    let mut changes = amendment.ændringer.iter();
    changes.try_fold((Decimal::ZERO, Decimal::ZERO), |(before, after), change| {
        Some((before.checked_add(percent(&change.før)?)?, after.checked_add(percent(&change.efter)?)?))
    })
}

fn percent(written: &str) -> Option<Decimal> {
    Percent::read(written).ok().map(|p| p.0)
}
