//! K315: the outcome is another than the decision's own words.

use super::phrases::{fits, key, said};
use super::samples::{PUNKT, REFERAT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::Words;
use crate::model::committee::Udfald;
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K315",
    name: "outcome-against-its-words",
    severity: Severity::Error,
    title: both!(
        "Udfaldet er et andet, end beslutningens ord siger",
        "The outcome is another than the decision's own words"
    ),
    why: both!(
        "Siden viser udfaldet som overskrift. Står der ”Godkendt” over en sag, der kun er taget til efterretning, er læseren ført bag lyset.",
        "The page shows the outcome as a headline. If it says “approved” over a case that was only noted, readers are misled."
    ),
    source: Some(lejre("Beslutning Taget til efterretning.")),
    requirements: &["115", "117", "124"],
    examples: &[
        fails(
            "Taget til efterretning er ikke godkendt",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Taget til efterretning.\n  udfald: godkendt\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:5:11"],
        ),
        fails(
            "I sagens forløb og i en afstemning",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nafstemninger:\n  - om: Indstillingen\n    udfald: godkendt\n    tekst: Dermed blev forslaget forkastet.\nsagens_forløb:\n  - dato: 2024-02-05\n    organ: Udvalget for Ældre\n    beslutning: Indstillingen anbefales.\n    udfald: tiltrådt\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:7:13", "content/udvalg/a/2024-02-07/01-x.md:13:13"],
        ),
        passes(
            "Udfald og ord passer sammen",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Taget til efterretning.\n  udfald: taget-til-efterretning\n---\n",
                ),
            ],
        ),
        passes(
            "Udvalgets egne ord",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Udvalget drøftede deltagelse og besluttede, at de, der ønsker det, kan deltage.\n  udfald: besluttet\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let punkt = on.punkt;
    if let Some(decision) = &punkt.beslutning {
        compare("beslutning.udfald".to_owned(), decision.udfald, Some(&decision.tekst), out);
    }
    for (at, vote) in punkt.afstemninger.iter().enumerate() {
        compare(format!("afstemninger[{at}].udfald"), vote.udfald, vote.tekst.as_ref(), out);
    }
    for (at, step) in punkt.sagens_forløb.iter().enumerate() {
        compare(format!("sagens_forløb[{at}].udfald"), step.udfald, step.beslutning.as_ref(), out);
    }
}

fn compare(path: String, outcome: Option<Udfald>, words: Option<&Words>, out: &mut Out) {
    let (Some(outcome), Some(words)) = (outcome, words) else { return };
    let said = said(words);
    if fits(&said, outcome) {
        return;
    }
    let written = key(outcome);
    let meant = said.iter().map(|o| key(*o)).collect::<Vec<_>>().join("/");
    let short: String = words.chars().take(80).collect();
    out.at(
        path,
        text!(
            "Udfaldet er ”{written}”, men referatet skriver ”{short}”.",
            "The outcome is “{written}”, but the minutes say “{short}”."
        ),
        text!(
            "Skriv udfald: {meant}, eller ret teksten, hvis det er den, der er forkert.",
            "Write udfald: {meant}, or correct the text if that is what is wrong."
        ),
    );
}
