//! Amendments: before and after side by side, and what became of them.

use super::outcome::{self, Badge};
use super::phrases;
use super::places;
use super::vote::{self, Vote};
use crate::language::{Language, say};
use crate::model::committee::{Afstemning, Punkt, Udfald, Udvalg, Ændring, Ændringsforslag};
use crate::model::mark;
use serde::Serialize;

/// An amendment as a page shows it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Amendment {
    /// The id of its table, its own among the amendments of one item.
    pub id: String,
    pub titel: String,
    pub tekst: Vec<String>,
    pub rettelser: Vec<Change>,
    pub udfald: Option<Badge>,
    /// What the outcome means for the columns of the table.
    pub gaelder: String,
    pub afstemninger: Vec<Vote>,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Change {
    pub hvad: String,
    pub foer: String,
    pub efter: String,
    pub uaendret: bool,
}

/// The amendments of an item. In an agenda (`decided` false) without votes and outcomes.
pub(super) fn amendments(l: &Language, udvalg: &Udvalg, punkt: &Punkt, decided: bool) -> Vec<Amendment> {
    punkt.ændringsforslag.iter().map(|a| amendment(l, udvalg, punkt, a, decided)).collect()
}

fn amendment(
    l: &Language,
    udvalg: &Udvalg,
    punkt: &Punkt,
    amendment: &Ændringsforslag,
    decided: bool,
) -> Amendment {
    let votes = punkt.afstemninger.iter().enumerate();
    let votes = votes.filter(|(_, v)| decided && v.ændringsforslag.as_ref() == Some(&amendment.id));
    let outcome = became(punkt, amendment).filter(|_| decided);
    Amendment {
        id: format!("forslag_{}", &*amendment.id),
        titel: say!(l, "amendment_by", who = proposer(l, udvalg, amendment)),
        tekst: phrases::paragraphs(&amendment.tekst),
        rettelser: amendment.ændringer.iter().map(change).collect(),
        udfald: outcome.map(|o| outcome::badge(l, o)),
        gaelder: match outcome {
            Some(Udfald::Forkastet) => say!(l, "amendment_rejected"),
            Some(Udfald::Godkendt | Udfald::Tiltrådt) => say!(l, "amendment_passed"),
            Some(_) => String::new(),
            None if decided => say!(l, "amendment_unknown"),
            None => say!(l, "amendment_not_decided"),
        },
        afstemninger: votes.map(|(at, v)| vote::vote(l, udvalg, at, v)).collect(),
    }
}

/// What became of an amendment. The vote says it where the amendment itself does not.
pub(super) fn became(punkt: &Punkt, amendment: &Ændringsforslag) -> Option<Udfald> {
    let own = |v: &&Afstemning| v.ændringsforslag.as_ref() == Some(&amendment.id);
    amendment.udfald.or_else(|| punkt.afstemninger.iter().filter(own).rev().find_map(|v| v.udfald))
}

/// `Enhedslisten (Ø)`, `K.K. (F)`
fn proposer(l: &Language, udvalg: &Udvalg, amendment: &Ændringsforslag) -> String {
    let name = &amendment.forslagsstiller;
    match &amendment.parti {
        Some(letter) if places::same(name, letter) => vote::party(l, udvalg, letter),
        Some(letter) if !mark::bare(name).contains(&format!("({})", mark::bare(letter))) => {
            say!(l, "person_party", name = name, party = letter)
        }
        _ => name.to_string(),
    }
}

fn change(change: &Ændring) -> Change {
    Change {
        hvad: change.hvad.to_string(),
        foer: change.før.to_string(),
        efter: change.efter.to_string(),
        uaendret: places::same(&change.før, &change.efter),
    }
}

#[cfg(test)]
mod tests {
    use super::super::phrases::danish;
    use super::*;

    const UDVALG: &str = "navn: x\npartier:\n  - {bogstav: Ø, navn: Enhedslisten}";
    const PUNKT: &str = "titel: x
ændringsforslag:
  - id: a
    forslagsstiller: Ø
    parti: Ø
    tekst: y
    ændringer:
      - {hvad: K1, før: 40 %, efter: 30 %}
      - {hvad: K2, før: 40 %, efter: 40 %}
afstemninger:
  - {om: y, ændringsforslag: a, udfald: forkastet}
  - {om: z, udfald: godkendt}
";

    fn read(decided: bool) -> Amendment {
        let udvalg = serde_yaml::from_str(UDVALG).unwrap_or_else(|e| panic!("{e}"));
        let punkt = serde_yaml::from_str(PUNKT).unwrap_or_else(|e| panic!("{e}"));
        amendments(&danish(), &udvalg, &punkt, decided).remove(0)
    }

    #[test]
    fn what_changed_stands_in_the_table_alone() {
        let read = read(true);
        assert_eq!(read.titel, "Ændringsforslag fra Enhedslisten (Ø)");
        let changes: Vec<_> = read.rettelser.iter().map(|c| (c.foer.as_str(), c.efter.as_str())).collect();
        assert_eq!(changes, [("40 %", "30 %"), ("40 %", "40 %")]);
        assert_eq!(read.rettelser.iter().map(|c| c.uaendret).collect::<Vec<_>>(), [false, true]);
        assert_eq!(read.udfald.map(|u| u.ord).as_deref(), Some("Forkastet"));
        assert_eq!(read.afstemninger.len(), 1);
    }

    #[test]
    fn an_agenda_shows_no_outcome_and_no_vote() {
        let read = read(false);
        assert!(read.udfald.is_none() && read.afstemninger.is_empty());
        assert_eq!(read.gaelder, danish().say("amendment_not_decided", &[]));
    }
}
