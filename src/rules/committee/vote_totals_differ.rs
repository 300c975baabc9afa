//! K124: the votes of one item do not add up to the same number.

use super::counts::total;
use super::samples::{PUNKT, REFERAT, UDVALG, fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K124",
    name: "vote-totals-differ",
    severity: Severity::Error,
    title: both!(
        "Afstemningerne på punktet giver ikke samme antal stemmer",
        "The votes of the item do not add up to the same number"
    ),
    why: both!(
        "De samme mennesker stemmer hver gang. Er der flere eller færre stemmer i den ene afstemning, er et tal forkert, eller en er gået.",
        "The same people vote each time. More or fewer votes in one of them means that a number is wrong or that somebody left."
    ),
    source: Some(københavn("For: 4 … Imod: 5 … Undlod: 2 … For: 8 … Imod: 0 … Undlod: 3")),
    requirements: &["124"],
    examples: &[
        fails(
            "11 og 10 stemmer",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nafstemninger:\n  - om: Udsættelse\n    for: {antal: 4}\n    imod: {antal: 5}\n    undlod: {antal: 2}\n    udfald: forkastet\n  - om: Indstillingen\n    for: {antal: 7}\n    imod: {antal: 0}\n    undlod: {antal: 3}\n    udfald: godkendt\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:11:5"],
        ),
        passes(
            "11 og 11, som i kilden",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nafstemninger:\n  - om: Udsættelse\n    for: {antal: 4}\n    imod: {antal: 5}\n    undlod: {antal: 2}\n    udfald: forkastet\n  - om: Indstillingen\n    for: {antal: 8}\n    imod: {antal: 0}\n    undlod: {antal: 3}\n    udfald: godkendt\n---\n",
                ),
            ],
        ),
        passes(
            "Et ukendt antal er ikke 0",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nafstemninger:\n  - om: Udsættelse\n    for: {antal: 4}\n    imod: {antal: 5}\n    undlod: {antal: 2}\n    udfald: forkastet\n  - om: Indstillingen\n    for: {antal: 8}\n    imod: {antal: 0}\n    udfald: godkendt\n---\n",
                ),
            ],
        ),
        passes(
            "En forlod mødet under punktet",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\ndeltog_ikke:\n  - navn: I.P.\nafstemninger:\n  - om: Udsættelse\n    for: {antal: 4}\n    imod: {antal: 5}\n    undlod: {antal: 2}\n    udfald: forkastet\n  - om: Indstillingen\n    for: {antal: 7}\n    imod: {antal: 0}\n    undlod: {antal: 3}\n    udfald: godkendt\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let votes = on.punkt.afstemninger.iter().enumerate();
    let mut counted = votes.filter_map(|(at, vote)| total(vote).map(|n| (at, n)));
    let Some((first, expected)) = counted.next() else { return };
    let may_leave = u32::try_from(on.punkt.deltog_ikke.len()).unwrap_or(u32::MAX);
    let first = first + 1;
    for (at, found) in counted.filter(|(_, n)| n.abs_diff(expected) > may_leave) {
        out.at(
            format!("afstemninger[{at}]"),
            text!(
                "Der er {found} stemmer i denne afstemning, men {expected} i afstemning {first} på samme punkt.",
                "There are {found} votes in this vote, but {expected} in vote {first} of the same item."
            ),
            text!(
                "Ret tallene. Er et tal ikke oplyst, så udelad antal: Ukendt er ikke 0. Er nogen gået under punktet, så skriv det under deltog_ikke.",
                "Correct the numbers. If one is not stated, leave out antal: unknown is not 0. If somebody left during the item, say so under deltog_ikke."
            ),
        );
    }
}
