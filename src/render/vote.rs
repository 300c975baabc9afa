//! Votes: a sentence and a table. What is not recorded is said to be so, never shown as 0.

use super::outcome::{self, Badge};
use super::words;
use crate::model::List;
use crate::model::Words;
use crate::model::committee::{Afstemning, Stemmer, Udvalg};
use serde::Serialize;

/// What is not recorded.
const UNKNOWN: &str = "ikke oplyst";

/// A vote as a page shows it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Vote {
    pub om: String,
    /// Which at-points it was about; empty for the whole recommendation.
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
    pub navn: &'static str,
    pub antal: String,
    pub hvem: String,
}

/// The vote as a page shows it.
pub(super) fn vote(udvalg: &Udvalg, vote: &Afstemning) -> Vote {
    let numbers: Vec<String> = vote.punkter.iter().map(ToString::to_string).collect();
    Vote {
        om: vote.om.to_string(),
        punkter: words::list(&numbers),
        saetning: sentence(vote),
        sider: vec![
            side(udvalg, "For", vote.r#for.as_ref()),
            side(udvalg, "Imod", vote.imod.as_ref()),
            side(udvalg, "Undlod at stemme", vote.undlod.as_ref()),
        ],
        i_alt: total(vote).map_or(String::new(), |n| n.to_string()),
        udfald: vote.udfald.map(outcome::badge),
        tekst: vote.tekst.as_ref().map_or(String::new(), ToString::to_string),
    }
}

/// A party by its letter: `Enhedslisten (Ø)`, or the letter where the committee names no party.
pub(super) fn party(udvalg: &Udvalg, letter: &str) -> String {
    match udvalg.partier.iter().find(|p| &*p.bogstav == letter) {
        Some(party) => format!("{} ({letter})", party.navn),
        None => letter.to_owned(),
    }
}

fn side(udvalg: &Udvalg, navn: &'static str, votes: Option<&Stemmer>) -> Side {
    let antal = votes.and_then(|v| v.antal).map_or(UNKNOWN.to_owned(), |n| n.to_string());
    let who: Vec<String> = votes.map_or(Vec::new(), |v| {
        let parties = v.partier.iter().map(|p| party(udvalg, p));
        parties.chain(v.medlemmer.iter().map(ToString::to_string)).collect()
    });
    let none = votes.and_then(|v| v.antal).is_some_and(|n| n.0 == 0);
    let hvem = match (who.is_empty(), none) {
        (true, true) => "ingen".to_owned(),
        (true, false) => UNKNOWN.to_owned(),
        (false, _) => words::list(&who),
    };
    Side { navn, antal, hvem }
}

/// All votes together, where every side's number is known.
fn total(vote: &Afstemning) -> Option<u32> {
    [&vote.r#for, &vote.imod, &vote.undlod].into_iter().map(|side| side.as_ref()?.antal.map(|n| n.0)).sum()
}

/// `4 stemte for (Ø og Å), 5 stemte imod (F, B og A) og 2 undlod at stemme (C og V).`
fn sentence(vote: &Afstemning) -> String {
    let sides =
        [(&vote.r#for, "stemte for"), (&vote.imod, "stemte imod"), (&vote.undlod, "undlod at stemme")];
    if sides.iter().all(|(side, _)| side.as_ref().is_none_or(|s| s.antal.is_none() && s.partier.is_empty())) {
        return "Stemmetallene er ikke oplyst.".to_owned();
    }
    let mut known = Vec::new();
    let mut unknown = Vec::new();
    for (side, did) in sides {
        let parties = side.as_ref().map_or(String::new(), |s| letters(&s.partier));
        match side.as_ref().and_then(|s| s.antal) {
            Some(n) if n.0 == 0 => known.push(format!("ingen {did}")),
            Some(n) => known.push(format!("{n} {did}{parties}")),
            None => unknown.push(format!("{did}{parties}")),
        }
    }
    let mut said = String::new();
    if !known.is_empty() {
        said = words::capital(&words::list(&known)) + ". ";
    }
    if !unknown.is_empty() {
        said.push_str("Det er ikke oplyst, hvor mange der ");
        said.push_str(&words::list(&unknown));
        said.push('.');
    }
    said.trim_end().to_owned()
}

fn letters(parties: &List<Words>) -> String {
    let parties: Vec<&str> = parties.iter().map(Words::as_str).collect();
    if parties.is_empty() { String::new() } else { format!(" ({})", words::list(&parties)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(yaml: &str) -> Vote {
        let udvalg = "navn: x\npartier:\n  - {bogstav: Ø, navn: Enhedslisten}";
        let udvalg: Udvalg = serde_yaml::from_str(udvalg).unwrap_or_else(|e| panic!("{e}"));
        let read: Afstemning = serde_yaml::from_str(yaml).unwrap_or_else(|e| panic!("{e}"));
        vote(&udvalg, &read)
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
        assert_eq!(v.sider[0], Side { navn: "For", antal: "4".into(), hvem: "Enhedslisten (Ø) og Å".into() });
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
            Side { navn: "Undlod at stemme", antal: "ikke oplyst".into(), hvem: "ikke oplyst".into() }
        );
        assert_eq!(read("om: x").saetning, "Stemmetallene er ikke oplyst.");
    }
}
