//! Votes: a sentence and a table. What is not recorded is said to be so, never shown as 0.

use super::outcome::{self, Badge};
use super::places::same;
use crate::language::{Language, capital, say};
use crate::model::List;
use crate::model::Words;
use crate::model::committee::{Afstemning, Punkt, Stemmer, Udvalg};
use serde::Serialize;

/// A vote as a page shows it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Vote {
    /// The id of its table, its own among the votes of one item.
    pub id: String,
    pub om: String,
    /// Says which at-points it was about; empty for the whole recommendation.
    pub punkter: String,
    pub saetning: String,
    pub sider: Vec<Side>,
    /// All votes together; empty unless every side's number is known.
    pub i_alt: String,
    pub udfald: Option<Badge>,
    /// The outcome in the minutes' words.
    pub tekst: String,
}

/// One side of a vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Side {
    pub navn: String,
    pub antal: String,
    pub hvem: String,
}

/// How one voted.
#[derive(Clone, Copy)]
enum Way {
    For,
    Against,
    Abstained,
}

/// The vote on the item as a whole, where there was one.
pub(super) fn of_whole(punkt: &Punkt) -> Option<&Afstemning> {
    punkt.afstemninger.iter().rev().find(|v| v.ændringsforslag.is_none() && v.punkter.is_empty())
}

/// The vote of an item at place `at` among its votes, as a page shows it.
pub(super) fn vote(l: &Language, udvalg: &Udvalg, at: usize, vote: &Afstemning) -> Vote {
    let numbers: Vec<String> = vote.punkter.iter().map(ToString::to_string).collect();
    let points = match numbers.len() {
        0 => String::new(),
        count => say!(l, "vote_points", count = count, points = l.list(&numbers)),
    };
    Vote {
        id: format!("afstemning_{}", at + 1),
        om: vote.om.to_string(),
        punkter: points,
        saetning: sentence(l, vote),
        sider: vec![
            side(l, udvalg, say!(l, "vote_side_for"), vote.r#for.as_ref()),
            side(l, udvalg, say!(l, "vote_side_against"), vote.imod.as_ref()),
            side(l, udvalg, say!(l, "vote_side_abstained"), vote.undlod.as_ref()),
        ],
        i_alt: total(vote).map_or(String::new(), |n| n.to_string()),
        udfald: vote.udfald.map(|u| outcome::badge(l, u)),
        tekst: vote.tekst.as_ref().map_or(String::new(), ToString::to_string),
    }
}

/// A party by its letter: `Enhedslisten (Ø)`, or the letter where the committee names no party.
pub(super) fn party(l: &Language, udvalg: &Udvalg, letter: &str) -> String {
    match udvalg.partier.iter().find(|p| same(&p.bogstav, letter)) {
        Some(party) => say!(l, "person_party", name = &party.navn, party = letter),
        None => letter.to_owned(),
    }
}

fn side(l: &Language, udvalg: &Udvalg, navn: String, votes: Option<&Stemmer>) -> Side {
    let antal = votes.and_then(|v| v.antal).map_or_else(|| say!(l, "not_stated"), |n| n.to_string());
    let who: Vec<String> = votes.map_or(Vec::new(), |v| {
        let parties = v.partier.iter().map(|p| party(l, udvalg, p));
        parties.chain(v.medlemmer.iter().map(ToString::to_string)).collect()
    });
    let none = votes.and_then(|v| v.antal).is_some_and(|n| n.0 == 0);
    let hvem = match (who.is_empty(), none) {
        (true, true) => say!(l, "vote_nobody"),
        (true, false) => say!(l, "not_stated"),
        (false, _) => l.list(&who),
    };
    Side { navn, antal, hvem }
}

/// All votes together, where every side's number is known.
fn total(vote: &Afstemning) -> Option<u64> {
    let sides = [&vote.r#for, &vote.imod, &vote.undlod];
    sides.into_iter().map(|side| side.as_ref()?.antal.map(|n| u64::from(n.0))).sum()
}

/// `4 stemte for (Ø og Å), 5 stemte imod (F, B og A) og 2 undlod at stemme (C og V).`
pub(super) fn sentence(l: &Language, vote: &Afstemning) -> String {
    let sides = [(&vote.r#for, Way::For), (&vote.imod, Way::Against), (&vote.undlod, Way::Abstained)];
    if sides.iter().all(|(side, _)| side.as_ref().is_none_or(|s| s.antal.is_none() && s.partier.is_empty())) {
        return say!(l, "vote_nothing_known");
    }
    let mut known = Vec::new();
    let mut unknown = Vec::new();
    for (side, way) in sides {
        let number = side.as_ref().and_then(|s| s.antal).map(|n| n.0);
        let voted = voted(l, way, number);
        let voted = match side.as_ref().map(|s| letters(l, &s.partier)).filter(|p| !p.is_empty()) {
            Some(parties) if number != Some(0) => say!(l, "vote_by", voted = voted, parties = parties),
            _ => voted,
        };
        if number.is_some() { known.push(voted) } else { unknown.push(voted) }
    }
    let mut said = Vec::new();
    if !known.is_empty() {
        said.push(capital(&l.list(&known)) + ".");
    }
    if !unknown.is_empty() {
        said.push(say!(l, "vote_unknown", sides = l.list(&unknown)));
    }
    said.join(" ")
}

/// What so many did, `number` being `None` where it is not recorded.
fn voted(l: &Language, way: Way, number: Option<u32>) -> String {
    match (way, number) {
        (Way::For, None) => say!(l, "vote_for_unknown"),
        (Way::For, Some(0)) => say!(l, "vote_for_none"),
        (Way::For, Some(n)) => say!(l, "vote_for", count = n),
        (Way::Against, None) => say!(l, "vote_against_unknown"),
        (Way::Against, Some(0)) => say!(l, "vote_against_none"),
        (Way::Against, Some(n)) => say!(l, "vote_against", count = n),
        (Way::Abstained, None) => say!(l, "vote_abstained_unknown"),
        (Way::Abstained, Some(0)) => say!(l, "vote_abstained_none"),
        (Way::Abstained, Some(n)) => say!(l, "vote_abstained", count = n),
    }
}

fn letters(l: &Language, parties: &List<Words>) -> String {
    l.list(&parties.iter().map(Words::as_str).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::super::phrases::danish;
    use super::*;

    fn read(yaml: &str) -> Vote {
        let udvalg = "navn: x\npartier:\n  - {bogstav: Ø, navn: Enhedslisten}";
        let udvalg: Udvalg = serde_yaml::from_str(udvalg).unwrap_or_else(|e| panic!("{e}"));
        let read: Afstemning = serde_yaml::from_str(yaml).unwrap_or_else(|e| panic!("{e}"));
        vote(&danish(), &udvalg, 0, &read)
    }

    #[test]
    fn source_004() {
        let v = read(
            "om: x\nfor: {antal: 4, partier: [Ø, Å]}\nimod: {antal: 5, partier: [F, B, A]}\nundlod: {antal: 2, partier: [C, V]}",
        );
        assert_eq!(
            v.saetning,
            "4 stemte for (Ø og Å), 5 stemte imod (F, B og A) og 2 undlod at stemme (C og V)."
        );
        assert_eq!(v.i_alt, "11");
        assert_eq!(
            v.sider[0],
            Side { navn: "For".into(), antal: "4".into(), hvem: "Enhedslisten (Ø) og Å".into() }
        );
        let v = read("om: x\nfor: {antal: 8}\nimod: {antal: 0}\nundlod: {antal: 3, partier: [B]}");
        assert_eq!(v.saetning, "8 stemte for, ingen stemte imod og 3 undlod at stemme (B).");
        assert_eq!((v.sider[0].hvem.as_str(), v.sider[1].hvem.as_str()), ("ikke oplyst", "ingen"));
    }

    #[test]
    fn unknown_is_not_nought() {
        let v = read("om: x\nfor: {antal: 8}\nimod: {partier: [V]}");
        assert_eq!(
            v.saetning,
            "8 stemte for. Det er ikke oplyst, hvor mange der stemte imod (V) og undlod at stemme."
        );
        assert_eq!(v.i_alt, "");
        assert_eq!(
            v.sider[2],
            Side { navn: "Undlod at stemme".into(), antal: "ikke oplyst".into(), hvem: "ikke oplyst".into() }
        );
        assert_eq!(read("om: x").saetning, "Stemmetallene er ikke oplyst.");
    }
}
