//! O104: a pool without the political decision behind it.

use super::sources::minutes;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::scheme::Ordning;
use crate::rules::{OnScheme, Out};

pub static RULE: Rule = Rule {
    code: "O104",
    name: "pool-not-decided",
    severity: Severity::Warning,
    title: both!("Puljen er ikke godkendt politisk", "The pool has no political decision"),
    why: both!(
        "Puljepenge er en bevilling. Uden en beslutning kan de ikke bruges, og borgeren kan ikke se, hvem der har sagt ja.",
        "Pool money is an appropriation. Without a decision it cannot be spent, and citizens cannot see who said yes."
    ),
    source: Some(minutes("I Lejre Kommune er det besluttet, at alle puljemidler skal godkendes politisk")),
    requirements: &["104"],
    examples: &[
        Example {
            what: "Ingen henvisning til et møde",
            files: &[("content/ordninger/a/pulje.md", "---\ntitel: P\n---\n")],
            findings: &["content/ordninger/a/pulje.md:2:1"],
        },
        Example {
            what: "Godkendt på et møde",
            files: &[(
                "content/ordninger/a/pulje.md",
                "---\ntitel: P\nhenvisninger:\n  - hvad: Godkendt\n    organ: Udvalget\n    dato: 2024-02-07\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnScheme, out: &mut Out) {
    let Ordning::Pulje(pool) = on.ordning else { return };
    let decided = |h: &crate::model::committee::Henvisning| {
        h.dato.is_some() && (h.udvalg.is_some() || h.organ.is_some())
    };
    if !pool.henvisninger.iter().any(decided) {
        out.at(
            "henvisninger",
            text!(
                "Der står ikke, på hvilket møde puljen blev godkendt.",
                "It does not say at which meeting the pool was approved."
            ),
            text!(
                "Skriv under henvisninger: hvad, udvalg (eller organ), dato og punkt.",
                "Write under henvisninger: hvad, udvalg (or organ), dato and punkt."
            ),
        );
    }
}
