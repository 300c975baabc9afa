//! K424: two votes of one item cannot both be right if every party votes together.

use super::counts::sides;
use super::samples::{PUNKT, REFERAT, UDVALG, fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::Words;
use crate::model::committee::Afstemning;
use crate::rules::{OnItem, Out};
/// A vote as numbers and parties; only where all are told and no party is split.
struct Told<'a>([(u32, &'a [Words]); 3]);

/// More votes than any body has are no votes to reckon with.
const MOST: u32 = 10_000;

pub static RULE: Rule = Rule {
    code: "K424",
    name: "seats-do-not-fit",
    severity: Severity::Note,
    title: both!(
        "To afstemninger passer ikke sammen, hvis partierne stemmer samlet",
        "Two votes do not fit together if each party votes as one"
    ),
    why: both!(
        "Det er kun et vink: Et medlem kan stemme anderledes end sit parti. Men oftest er det et tal eller et bogstav, der er skrevet forkert.",
        "It is only a hint: a member may vote otherwise than the party. But mostly a number or a letter was mistyped."
    ),
    source: Some(københavn(
        "For: 4 (Ø og Å) … Imod: 5 (F, B og A) … For: 8 (Ø, F, A og Å) … Undlod: 3 (B, C og V)",
    )),
    requirements: &["124"],
    examples: &[
        fails(
            "Ø og Å er 4 i den ene og 3 i den anden",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nafstemninger:\n  - om: Udsættelse\n    for: {antal: 4, partier: [Ø, Å]}\n    imod: {antal: 3, partier: [A]}\n    undlod: {antal: 0}\n    udfald: godkendt\n  - om: Indstillingen\n    for: {antal: 3, partier: [Ø, Å]}\n    imod: {antal: 4, partier: [A]}\n    undlod: {antal: 0}\n    udfald: forkastet\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:11:5"],
        ),
        fails(
            "To partier, men kun én stemme",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nafstemninger:\n  - om: Indstillingen\n    for: {antal: 8, partier: [A]}\n    imod: {antal: 1, partier: [Ø, Å]}\n    udfald: godkendt\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:8:19"],
        ),
        passes(
            "Kildens to afstemninger",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nafstemninger:\n  - om: Udsættelse\n    for: {antal: 4, partier: [Ø, Å]}\n    imod: {antal: 5, partier: [F, B, A]}\n    undlod: {antal: 2, partier: [C, V]}\n    udfald: forkastet\n  - om: Indstillingen\n    for: {antal: 8, partier: [Ø, F, A, Å]}\n    imod: {antal: 0}\n    undlod: {antal: 3, partier: [B, C, V]}\n    udfald: godkendt\n---\n",
                ),
            ],
        ),
        passes(
            "Et delt parti siger intet om antallet",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nafstemninger:\n  - om: Udsættelse\n    for: {antal: 4, partier: [Ø, Å]}\n    imod: {antal: 3, partier: [A]}\n    undlod: {antal: 0}\n    udfald: godkendt\n  - om: Indstillingen\n    for: {antal: 3, partier: [Ø, Å]}\n    imod: {antal: 4, partier: [A], medlemmer: [N.N.]}\n    undlod: {antal: 0}\n    udfald: forkastet\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let votes = &on.punkt.afstemninger;
    for (number, vote) in votes.iter().enumerate() {
        for (key, side) in sides(vote) {
            let Some((side, count)) = side.and_then(|s| Some((s, s.antal?.0))) else { continue };
            let parties = side.partier.len();
            let few = usize::try_from(count).is_ok_and(|n| n < parties);
            // None at all is a contradiction and has a rule of its own.
            if few && count > 0 {
                out.at(
                    format!("afstemninger[{number}].{key}.antal"),
                    text!(
                        "Siden nævner {parties} partier, men antallet af stemmer er kun {count}.",
                        "The side names {parties} parties, but the number of votes is only {count}."
                    ),
                    text!(
                        "Se efter, om tallet og bogstaverne er rigtige.",
                        "See whether number and letters are right."
                    ),
                );
            }
        }
    }
    let told: Vec<(usize, Told)> =
        votes.iter().enumerate().filter_map(|(at, v)| Some((at, told(v)?))).collect();
    for pair in told.windows(2) {
        let [(before, a), (at, b)] = pair else { continue };
        if fit(a, b) == Some(false) {
            let before = before + 1;
            out.at(
                format!("afstemninger[{at}]"),
                text!(
                    "Partiernes stemmer her passer ikke med afstemning {before}, hvis hvert parti har stemt samlet begge gange.",
                    "The parties' votes here do not fit vote {before} if each party voted as one both times."
                ),
                text!(
                    "Se efter, om tal og bogstaver er rigtige. Har et parti stemt delt, så skriv navnene under medlemmer.",
                    "See whether numbers and letters are right. If a party was split, write the names under medlemmer."
                ),
            );
        }
    }
}

fn told(vote: &Afstemning) -> Option<Told<'_>> {
    let mut all: [(u32, &[Words]); 3] = [(0, &[]); 3];
    for (slot, (_, side)) in all.iter_mut().zip(sides(vote)) {
        let side = side?;
        if !side.medlemmer.is_empty() {
            return None;
        }
        *slot = (side.antal?.0, &side.partier);
        // Votes without parties tell nothing, and fewer votes than parties have been told of.
        let parties = u32::try_from(side.partier.len()).ok()?;
        if (parties == 0) != (slot.0 == 0) || slot.0 < parties || slot.0 > MOST {
            return None;
        }
    }
    Some(Told(all))
}

/// Whether some number of seats for each party, at least one, gives both votes; `None` where the two
/// do not name the same parties.
///
/// Each party stands in one cell of a table of sides by sides, whose row and column sums are the votes.
/// A cell holds at least its parties. What is left over must flow from rows to columns through cells
/// that have parties; it can if no group of rows has more left than the columns it reaches (Hall).
fn fit(a: &Told, b: &Told) -> Option<bool> {
    let mut cells = [[0u32; 3]; 3];
    let mut parties = 0;
    for (row, (_, names)) in cells.iter_mut().zip(&a.0) {
        for name in *names {
            let column = b.0.iter().position(|(_, other)| other.contains(name))?;
            *row.get_mut(column)? += 1;
            parties += 1;
        }
    }
    if parties != b.0.iter().map(|(_, names)| names.len()).sum::<usize>() {
        return None;
    }
    let rows: Vec<u32> = a.0.iter().zip(&cells).map(|((n, _), row)| n - row.iter().sum::<u32>()).collect();
    let column_parties = |c: usize| cells.iter().filter_map(|row| row.get(c)).sum::<u32>();
    let columns: Vec<u32> =
        b.0.iter().enumerate().map(|(c, (n, _))| n.saturating_sub(column_parties(c))).collect();
    if rows.iter().sum::<u32>() != columns.iter().sum::<u32>() {
        return Some(false);
    }
    let flows = (1u8..8).all(|group| {
        let chosen = |r: usize| group & (1 << r) != 0;
        let left: u32 = rows.iter().enumerate().filter(|(r, _)| chosen(*r)).map(|(_, n)| n).sum();
        let reached = |c: usize| {
            cells.iter().enumerate().any(|(r, row)| chosen(r) && row.get(c).is_some_and(|n| *n > 0))
        };
        let room: u32 = columns.iter().enumerate().filter(|(c, _)| reached(*c)).map(|(_, n)| n).sum();
        left <= room
    });
    Some(flows)
}
