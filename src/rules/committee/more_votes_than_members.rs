//! K224: there are more votes than members.

use super::counts::at_least;
use super::samples::{PUNKT, REFERAT, fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K224",
    name: "more-votes-than-members",
    severity: Severity::Error,
    title: both!("Der er flere stemmer end medlemmer", "There are more votes than members"),
    why: both!(
        "Så er enten et tal i afstemningen eller udvalgets antal medlemmer forkert.",
        "Either a number of the vote or the committee's number of members is wrong."
    ),
    source: Some(københavn("For: 4 (Ø og Å) … Imod: 5 (F, B og A) … Undlod: 2 (C og V)")),
    requirements: &["124"],
    examples: &[
        fails(
            "12 stemmer i et udvalg på 11",
            &[
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\nantal_medlemmer: 11\n---\n"),
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nafstemninger:\n  - om: Indstillingen\n    for: {antal: 9}\n    undlod: {antal: 3}\n    udfald: godkendt\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:6:5"],
        ),
        passes(
            "11 stemmer i et udvalg på 11",
            &[
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\nantal_medlemmer: 11\n---\n"),
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nafstemninger:\n  - om: Indstillingen\n    for: {antal: 8}\n    undlod: {antal: 3}\n    udfald: godkendt\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let Some(members) = on.committee.udvalg.data.antal_medlemmer.map(|n| n.0) else { return };
    for (at, vote) in on.punkt.afstemninger.iter().enumerate() {
        let votes = at_least(vote);
        if votes > members {
            out.at(
                format!("afstemninger[{at}]"),
                text!(
                    "Der er {votes} stemmer, men udvalget har {members} medlemmer.",
                    "There are {votes} votes, but the committee has {members} members."
                ),
                text!(
                    "Ret tallene i afstemningen, eller ret antal_medlemmer i udvalg.md.",
                    "Correct the numbers of the vote, or antal_medlemmer in udvalg.md."
                ),
            );
        }
    }
}
