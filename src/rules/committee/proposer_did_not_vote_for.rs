//! K524: the proposer's party did not vote for its amendment.

use super::counts::on_amendment;
use super::samples::{PUNKT, REFERAT, UDVALG, fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K524",
    name: "proposer-did-not-vote-for",
    severity: Severity::Warning,
    title: both!(
        "Forslagsstillerens parti stemte ikke for sit eget ændringsforslag",
        "The proposer's party did not vote for its own amendment"
    ),
    why: both!(
        "Et parti plejer at stemme for det, det selv foreslår. Oftest er et bogstav skrevet på den forkerte side.",
        "A party usually votes for what it proposes. Mostly a letter was written on the wrong side."
    ),
    source: Some(københavn("Enhedslisten fremsatte følgende ændringsforslag … For: 4 (Ø og Å)")),
    requirements: &["124"],
    examples: &[
        fails(
            "Ø stemmer imod Ø's forslag",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt uden afstemning\nændringsforslag:\n  - id: a\n    forslagsstiller: Enhedslisten\n    parti: Ø\n    tekst: Andre vægte\n    udfald: forkastet\nafstemninger:\n  - om: Forslaget\n    ændringsforslag: a\n    for:\n      partier: [Å]\n    imod:\n      partier: [Ø]\n    udfald: forkastet\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:15:16"],
        ),
        passes(
            "Ø stemmer for",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt uden afstemning\nændringsforslag:\n  - id: a\n    forslagsstiller: Enhedslisten\n    parti: Ø\n    tekst: Andre vægte\n    udfald: forkastet\nafstemninger:\n  - om: Forslaget\n    ændringsforslag: a\n    for:\n      partier: [Ø, Å]\n    udfald: forkastet\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    for amendment in &on.punkt.ændringsforslag {
        let Some(party) = &amendment.parti else { continue };
        for (at, vote) in on_amendment(on.punkt, &amendment.id) {
            let with = |side: &Option<crate::model::committee::Stemmer>| {
                side.as_ref().is_some_and(|s| s.partier.contains(party))
            };
            // Names instead of letters leave open how the party voted.
            let told = vote.r#for.as_ref().is_some_and(|s| !s.partier.is_empty() && s.medlemmer.is_empty());
            let other = with(&vote.imod) || with(&vote.undlod);
            if !with(&vote.r#for) && (told || other) {
                out.at(
                    format!("afstemninger[{at}].for.partier"),
                    text!(
                        "{party} har stillet ændringsforslaget, men står ikke blandt dem, der stemte for.",
                        "{party} proposed the amendment but is not among those who voted for it."
                    ),
                    text!(
                        "Se efter i referatet. Er det rigtigt, så behold det, og skriv kommentaren ”# klarplan: ignore[K524]” med grunden efter.",
                        "Check the minutes. If it is right, keep it and write the comment “# klarplan: ignore[K524]” followed by the reason."
                    ),
                );
            }
        }
    }
}
