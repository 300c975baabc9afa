//! K624: a vote's outcome is another than its count gives.

use super::counts::{carries, count};
use super::phrases::key;
use super::samples::{PUNKT, REFERAT, UDVALG, fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::regler::Stemmelighed;
use crate::rules::{OnItem, Out};
use std::cmp::Ordering;

pub static RULE: Rule = Rule {
    code: "K624",
    name: "outcome-against-the-count",
    severity: Severity::Error,
    title: both!("Udfaldet er et andet, end stemmerne giver", "The outcome is another than the count gives"),
    why: both!(
        "Flere for end imod betyder godkendt, ellers er forslaget faldet. Siger siden det modsatte, ved læseren ikke, hvad der gælder.",
        "More for than against means approved, otherwise the proposal fell. If the page says the opposite, readers do not know what holds."
    ),
    source: Some(københavn("For: 4 … Imod: 5 … Dermed blev forslaget forkastet.")),
    requirements: &["124"],
    settings: &["regler.stemmelighed"],
    examples: &[
        fails(
            "4 for og 5 imod, men godkendt",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nafstemninger:\n  - om: Indstillingen\n    for: {antal: 4}\n    imod: {antal: 5}\n    udfald: godkendt\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:9:13"],
        ),
        fails(
            "8 for og 0 imod, men forkastet",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Forkastet\nafstemninger:\n  - om: Indstillingen\n    for: {antal: 8}\n    imod: {antal: 0}\n    udfald: forkastet\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:9:13"],
        ),
        fails(
            "Lige mange stemmer er forkastet",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nafstemninger:\n  - om: Indstillingen\n    for: {antal: 4}\n    imod: {antal: 4}\n    udfald: godkendt\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:9:13"],
        ),
        passes(
            "Lige mange stemmer, hvor udfaldet ikke afgøres af dem",
            &[
                (
                    "klarplan.yaml",
                    "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\nregler:\n  stemmelighed: uafgjort\n",
                ),
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nafstemninger:\n  - om: Indstillingen\n    for: {antal: 4}\n    imod: {antal: 4}\n    udfald: godkendt\n---\n",
                ),
            ],
        ),
        passes(
            "Kildens to udfald",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nafstemninger:\n  - om: Udsættelse\n    for: {antal: 4}\n    imod: {antal: 5}\n    udfald: forkastet\n  - om: Indstillingen\n    for: {antal: 8}\n    imod: {antal: 0}\n    udfald: godkendt\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let tie = on.ctx.settings().stemmelighed;
    for (at, vote) in on.punkt.afstemninger.iter().enumerate() {
        let numbers = count(vote.r#for.as_ref()).zip(count(vote.imod.as_ref()));
        let (Some((yes, no)), Some(outcome)) = (numbers, vote.udfald) else { continue };
        let wins = match yes.cmp(&no) {
            Ordering::Greater => true,
            Ordering::Equal if tie == Stemmelighed::Uafgjort => continue,
            Ordering::Less | Ordering::Equal => false,
        };
        if carries(outcome).is_some_and(|c| c != wins) {
            let written = key(outcome);
            let better = if wins { "godkendt" } else { "forkastet" };
            out.at(
                format!("afstemninger[{at}].udfald"),
                text!(
                    "{yes} stemte for og {no} imod, men udfaldet er ”{written}”.",
                    "{yes} voted for and {no} against, but the outcome is “{written}”."
                ),
                text!(
                    "Skriv udfald: {better}, eller ret tallene. Hvad stemmelighed betyder, står i klarplan.yaml under regler.stemmelighed.",
                    "Write udfald: {better}, or correct the numbers. What a tie means is set in klarplan.yaml under regler.stemmelighed."
                ),
            );
        }
    }
}
