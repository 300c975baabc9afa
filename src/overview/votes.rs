//! How parties voted.

use super::Year;
use crate::model::committee::{Afstemning, Stemmer};
use crate::model::mark;
use crate::model::scalar::Words;
use crate::site::{Committee, Item, Meeting};

/// A vote in its place.
#[derive(Clone, Copy, Debug)]
pub struct Ballot<'a> {
    pub meeting: &'a Meeting,
    pub item: &'a Item,
    /// Its place among the item's votes, from nought.
    pub at: usize,
    pub vote: &'a Afstemning,
}

/// Where a party stood in a vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stance {
    For,
    Against,
    Abstained,
    /// Named on more than one side.
    Split,
    /// Named on no side. Its members may have voted all the same, or been away.
    Unknown,
}

/// A party's votes in a year. The five together are all votes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party<'a> {
    pub letter: &'a str,
    pub r#for: usize,
    pub against: usize,
    pub abstained: usize,
    pub split: usize,
    pub unknown: usize,
}

/// All votes of the year, in order.
#[must_use]
pub fn ballots<'a>(year: &Year<'a>) -> Vec<Ballot<'a>> {
    let mut all = Vec::new();
    for meeting in year.meetings.iter().copied() {
        for item in &meeting.items {
            let votes = item.punkt.data.afstemninger.iter().enumerate();
            all.extend(votes.map(|(at, vote)| Ballot { meeting, item, at, vote }));
        }
    }
    all
}

/// Where the party stood.
#[must_use]
pub fn stance(vote: &Afstemning, letter: &str) -> Stance {
    let on = |side: &Option<Stemmer>| {
        side.as_ref().is_some_and(|s| s.partier.iter().any(|p| mark::bare(p) == mark::bare(letter)))
    };
    match (on(&vote.r#for), on(&vote.imod), on(&vote.undlod)) {
        (true, false, false) => Stance::For,
        (false, true, false) => Stance::Against,
        (false, false, true) => Stance::Abstained,
        (false, false, false) => Stance::Unknown,
        _ => Stance::Split,
    }
}

/// How each party voted: those the committee lists, in its order, then others that votes name. None where no vote
/// names any party.
#[must_use]
pub fn parties<'a>(committee: &'a Committee, ballots: &[Ballot<'a>]) -> Vec<Party<'a>> {
    let named = ballots.iter().flat_map(|b| {
        let sides = [&b.vote.r#for, &b.vote.imod, &b.vote.undlod];
        sides.into_iter().flatten().flat_map(|side| side.partier.iter())
    });
    let named: Vec<&'a str> = named.map(Words::as_str).collect();
    if named.is_empty() {
        return Vec::new();
    }
    let mut letters: Vec<&'a str> = Vec::new();
    for letter in committee.udvalg.data.partier.iter().map(|p| p.bogstav.as_str()).chain(named) {
        if !letters.iter().any(|known| mark::bare(known) == mark::bare(letter)) {
            letters.push(letter);
        }
    }
    let count = |letter: &'a str| {
        let of = |wanted: Stance| ballots.iter().filter(|b| stance(b.vote, letter) == wanted).count();
        Party {
            letter,
            r#for: of(Stance::For),
            against: of(Stance::Against),
            abstained: of(Stance::Abstained),
            split: of(Stance::Split),
            unknown: of(Stance::Unknown),
        }
    };
    letters.into_iter().map(count).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_party_that_is_not_named_is_on_no_side() {
        let vote =
            "om: x\nfor: {antal: 8, partier: [A, F]}\nimod: {antal: 1, partier: [F]}\nundlod: {partier: [C]}";
        let vote: Afstemning = serde_yaml::from_str(vote).unwrap_or_else(|e| panic!("{e}"));
        let found = ["A", "F", "C", "V"].map(|letter| stance(&vote, letter));
        assert_eq!(found, [Stance::For, Stance::Split, Stance::Abstained, Stance::Unknown]);
    }
}
