//! Votes as numbers. What is not recorded is unknown, never 0.

use crate::model::committee::{Afstemning, Punkt, Stemmer, Udfald};

/// The sides of a vote with their keys.
pub(super) fn sides(vote: &Afstemning) -> [(&'static str, Option<&Stemmer>); 3] {
    [("for", vote.r#for.as_ref()), ("imod", vote.imod.as_ref()), ("undlod", vote.undlod.as_ref())]
}

/// A side's number of votes.
pub(super) fn count(side: Option<&Stemmer>) -> Option<u32> {
    side?.antal.map(|n| n.0)
}

/// All votes together, where every side's number is known.
pub(super) fn total(vote: &Afstemning) -> Option<u32> {
    sides(vote).into_iter().map(|(_, side)| count(side)).try_fold(0, |sum: u32, n| sum.checked_add(n?))
}

/// The votes that are known of.
pub(super) fn at_least(vote: &Afstemning) -> u32 {
    sides(vote).into_iter().filter_map(|(_, side)| count(side)).fold(0, u32::saturating_add)
}

/// Whether the outcome carries what was voted on; `None` for one that says neither.
pub(super) fn carries(outcome: Udfald) -> Option<bool> {
    match outcome {
        Udfald::Forkastet => Some(false),
        Udfald::Drøftet | Udfald::Intet => None,
        _ => Some(true),
    }
}

/// Whether the vote was on the whole recommendation, and not on an amendment, on single points or on
/// what to do with the case.
pub(super) fn is_on_the_whole(vote: &Afstemning) -> bool {
    let om = vote.om.to_lowercase();
    let procedure = ["udsæt", "udskyd", "tilbage", "dagsorden"].iter().any(|w| om.contains(w));
    let postponed = matches!(vote.udfald, Some(Udfald::Udsat | Udfald::SendtTilbage));
    vote.ændringsforslag.is_none() && vote.punkter.is_empty() && !procedure && !postponed
}

/// The votes on the amendment of this name, with their places in the list.
pub(super) fn on_amendment<'a>(
    punkt: &'a Punkt,
    id: &'a str,
) -> impl Iterator<Item = (usize, &'a Afstemning)> {
    let meant = move |v: &&Afstemning| v.ændringsforslag.as_deref().is_some_and(|name| name == id);
    punkt.afstemninger.iter().enumerate().filter(move |(_, v)| meant(v))
}
