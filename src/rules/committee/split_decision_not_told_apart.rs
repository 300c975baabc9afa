//! K530: the decision's words treat the points differently, but they have no outcomes of their own.

use super::samples::{PUNKT, REFERAT, UDVALG, fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K530",
    name: "split-decision-not-told-apart",
    severity: Severity::Warning,
    title: both!(
        "Beslutningen deler punkterne op, men de har ikke hvert sit udfald",
        "The decision tells the points apart, but they have no outcomes of their own"
    ),
    why: both!(
        "Siden kan kun vise ét udfald for det hele, og så ser det ud, som om alle punkter fik det.",
        "The page can show only one outcome for the whole, and it looks as if every point had got it."
    ),
    source: Some(københavn("1. at … 2. at … Dermed blev indstillingen godkendt.")),
    requirements: &["130"],
    examples: &[
        fails(
            "Punkt 1 og punkt 2 nævnes hver for sig",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  at: [at a godkendes, at b godkendes]\nbeslutning:\n  tekst: At-punkt 1 blev godkendt. At-punkt 2 blev udsat.\n  udfald: godkendt\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:6:10"],
        ),
        passes(
            "Hvert punkt har sit udfald",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  at: [at a godkendes, at b godkendes]\nbeslutning:\n  tekst: At-punkt 1 blev godkendt. At-punkt 2 blev udsat.\n  punkter:\n    - punkt: 1\n      udfald: godkendt\n    - punkt: 2\n      udfald: udsat\n---\n",
                ),
            ],
        ),
        passes(
            "Punkt 4 på dagsordenen er ikke et at-punkt",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  at: [at a godkendes, at b godkendes]\nbeslutning:\n  tekst: Godkendt. Punkt 4 blev behandlet før.\n  udfald: godkendt\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let (Some(recommended), Some(decision)) = (&on.punkt.indstilling, &on.punkt.beslutning) else { return };
    let count = recommended.at.len();
    if count < 2 || !decision.punkter.is_empty() {
        return;
    }
    let low = decision.tekst.to_lowercase();
    let mut words = low.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).peekable();
    while let Some(word) = words.next() {
        let number = words.peek().and_then(|next| next.parse::<usize>().ok());
        if ["punkt", "pkt", "punktet"].contains(&word)
            && let Some(number) = number.filter(|n| (1..=count).contains(n))
        {
            out.at(
                "beslutning.tekst",
                text!(
                    "Beslutningen nævner at-punkt {number} for sig, men punkterne har ikke hvert sit udfald.",
                    "The decision names point {number} by itself, but the points have no outcomes of their own."
                ),
                text!(
                    "Skriv under beslutning: punkter: med punkt: og udfald: for hvert af de {count} at-punkter.",
                    "Write under beslutning: punkter: with punkt: and udfald: for each of the {count} points."
                ),
            );
            return;
        }
    }
}
