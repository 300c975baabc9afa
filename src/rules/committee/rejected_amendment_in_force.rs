//! K425: the framework holds the weight of a rejected amendment, or not that of an adopted one.

use super::counts::{carries, on_amendment};
use super::samples::{PUNKT, REFERAT, UDVALG, fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::{Percent, Scalar};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K425",
    name: "rejected-amendment-in-force",
    severity: Severity::Error,
    title: both!(
        "Rammens vægt følger ikke udfaldet af ændringsforslaget",
        "The framework's weight does not follow the amendment's outcome"
    ),
    why: both!(
        "Et forkastet forslag ændrer intet. Står dets vægt i rammen, byder leverandørerne efter noget, udvalget har sagt nej til.",
        "A rejected proposal changes nothing. If its weight stands in the framework, suppliers bid by what the committee said no to."
    ),
    source: københavn("Dermed blev forslaget forkastet."),
    requirements: &["125"],
    examples: &[
        fails(
            "Den forkastede vægt står i rammen",
            &[
                (
                    "content/udbud/r/ramme.md",
                    "---\ntitel: R\nkriterier:\n  - id: k1\n    tekst: Fremdrift\n    vægt: 30 %\n---\n",
                ),
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nramme: r\nbeslutning:\n  tekst: Godkendt\nændringsforslag:\n  - id: a\n    forslagsstiller: Enhedslisten\n    tekst: Andre vægte\n    udfald: forkastet\n    ændringer:\n      - {hvad: K1, kriterium: k1, før: 40 %, efter: 30 %}\n---\n",
                ),
            ],
            &["content/udbud/r/ramme.md:6:11"],
        ),
        passes(
            "Den gamle vægt står i rammen",
            &[
                (
                    "content/udbud/r/ramme.md",
                    "---\ntitel: R\nkriterier:\n  - id: k1\n    tekst: Fremdrift\n    vægt: 40 %\n---\n",
                ),
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nramme: r\nbeslutning:\n  tekst: Godkendt\nændringsforslag:\n  - id: a\n    forslagsstiller: Enhedslisten\n    tekst: Andre vægte\n    udfald: forkastet\n    ændringer:\n      - {hvad: K1, kriterium: k1, før: 40 %, efter: 30 %}\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let framework = on.punkt.ramme.as_ref().and_then(|slug| on.ctx.site.framework(slug));
    let Some(framework) = framework else { return };
    for amendment in &on.punkt.ændringsforslag {
        let voted = on_amendment(on.punkt, &amendment.id).filter_map(|(_, v)| v.udfald).last();
        let Some(adopted) = amendment.udfald.or(voted).and_then(carries) else { continue };
        for change in &amendment.ændringer {
            let criteria = framework.ramme.data.kriterier.iter();
            let found = criteria.enumerate().find(|(_, c)| change.kriterium.as_ref() == Some(&c.id));
            let Some((at, weight)) = found.and_then(|(at, c)| Some((at, c.vægt?))) else { continue };
            let (Ok(before), Ok(after)) = (Percent::read(&change.før), Percent::read(&change.efter)) else {
                continue;
            };
            let (right, wrong) = if adopted { (after, before) } else { (before, after) };
            // Another weight than either is of a later change.
            if weight == wrong && right != wrong {
                let who = &amendment.forslagsstiller;
                let (da, en) = if adopted { ("godkendt", "adopted") } else { ("forkastet", "rejected") };
                out.elsewhere(
                    &framework.ramme,
                    format!("kriterier[{at}].vægt"),
                    text!(
                        "Vægten er {weight}, men ændringsforslaget fra {who} blev {da}.",
                        "The weight is {weight}, but the amendment by {who} was {en}."
                    ),
                    text!(
                        "Skriv {right}, eller ret udfaldet af ændringsforslaget på udvalgets punkt.",
                        "Write {right}, or correct the amendment's outcome on the committee's item."
                    ),
                );
            }
        }
    }
}
