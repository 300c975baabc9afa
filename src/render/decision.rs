//! What was recommended and what was decided, as an item's page shows them.

use super::amendment::{self, Amendment};
use super::outcome::{self, Badge};
use super::phrases;
use super::vote::{self, Vote};
use crate::language::{Language, say};
use crate::model::committee::{Møde, Punkt, Udfald, Udvalg};
use serde::Serialize;

/// The section of the decision.
#[derive(Debug, Serialize)]
pub(super) struct Decision {
    /// The minutes' own words.
    pub tekst: Vec<String>,
    pub punkter: Vec<PointOutcome>,
    pub forslag: Vec<Amendment>,
    /// Votes on anything but an amendment.
    pub afstemninger: Vec<Vote>,
}

impl Decision {
    /// Whether it tells of a vote.
    pub(super) fn has_votes(&self) -> bool {
        !self.afstemninger.is_empty() || self.forslag.iter().any(|a| !a.afstemninger.is_empty())
    }
}

/// The outcome of one at-point.
#[derive(Debug, Serialize)]
pub(super) struct PointOutcome {
    pub punkt: String,
    pub udfald: Badge,
    pub tekst: String,
}

/// The section of the recommendation.
#[derive(Debug, Serialize)]
pub(super) struct Recommendation {
    /// `Direktionen indstiller:`
    pub indleder: String,
    pub nummereret: bool,
    pub punkter: Vec<Point>,
}

/// One at-point.
#[derive(Debug, Serialize)]
pub(super) struct Point {
    pub tekst: String,
    pub udfald: Option<Badge>,
}

/// The decision; `None` in an agenda, whatever its data hold.
pub(super) fn decision(l: &Language, udvalg: &Udvalg, møde: &Møde, punkt: &Punkt) -> Option<Decision> {
    if !møde.tilstand.is_minutes() || punkt.lukket.is_some() {
        return None;
    }
    let own = punkt.beslutning.as_ref();
    let points = own.map(|d| &d.punkter).into_iter().flatten();
    let amendments = &punkt.ændringsforslag;
    let about_amendment = |name: &_| amendments.iter().any(|a| a.id == *name);
    let others = punkt.afstemninger.iter().enumerate();
    let others = others.filter(|(_, v)| !v.ændringsforslag.as_ref().is_some_and(about_amendment));
    Some(Decision {
        tekst: own.map_or(Vec::new(), |d| phrases::paragraphs(&d.tekst)),
        punkter: points
            .map(|p| PointOutcome {
                punkt: p.punkt.to_string(),
                udfald: outcome::badge(l, p.udfald),
                tekst: p.tekst.as_ref().map_or(String::new(), |t| outcome::beside(l, p.udfald, t)),
            })
            .collect(),
        forslag: amendment::amendments(l, udvalg, punkt, true),
        afstemninger: others.map(|(at, v)| vote::vote(l, udvalg, at, v)).collect(),
    })
}

/// The recommendation, in minutes with the outcome of each point where it is known.
pub(super) fn recommendation(l: &Language, møde: &Møde, punkt: &Punkt) -> Option<Recommendation> {
    let own = punkt.indstilling.as_ref()?;
    let decided = møde.tilstand.is_minutes();
    // Points that others speak of by number must show their numbers.
    let spoken_of = punkt.beslutning.as_ref().is_some_and(|d| !d.punkter.is_empty())
        || punkt.afstemninger.iter().any(|v| !v.punkter.is_empty());
    let points = (1..).zip(&own.at).map(|(number, tekst)| Point {
        tekst: tekst.to_string(),
        udfald: decided.then(|| outcome::of_point(punkt, number)).flatten().map(|o| outcome::badge(l, o)),
    });
    Some(Recommendation {
        indleder: match &own.indstiller {
            Some(who) => say!(l, "item_proposes", who = who),
            None => say!(l, "item_proposed"),
        },
        nummereret: own.nummereret.is_some_and(|n| n.0) || (decided && spoken_of),
        punkter: points.collect(),
    })
}

/// The recommendation in one line, for lists of an agenda's items.
pub(super) fn recommended(l: &Language, punkt: &Punkt) -> String {
    let Some(own) = &punkt.indstilling else { return String::new() };
    let Some(first) = own.at.first() else { return String::new() };
    let point = phrases::stop(&phrases::short(first));
    let said = match &own.indstiller {
        Some(who) => say!(l, "item_proposes_point", who = who, point = point),
        None => say!(l, "item_proposed_point", point = point),
    };
    and_more(l, said, own.at.len() - 1)
}

/// What was put to the committee, in one line, where the decision answers it in few words: `Indstillingen
/// var, at puljen godkendes.` Empty where the outcome says all, or the decision has words of its own.
pub(super) fn answered(l: &Language, punkt: &Punkt) -> String {
    let outcome = punkt.beslutning.as_ref().and_then(|d| d.udfald);
    let by_itself = matches!(
        outcome,
        None | Some(
            Udfald::TagetTilEfterretning
                | Udfald::TagetTilOrientering
                | Udfald::Drøftet
                | Udfald::Besluttet
                | Udfald::Intet
        )
    );
    let own = punkt.indstilling.as_ref().filter(|_| !by_itself && punkt.lukket.is_none());
    let Some((own, first)) = own.and_then(|own| Some((own, own.at.first()?))) else { return String::new() };
    let point = phrases::stop(&phrases::short(first));
    and_more(l, say!(l, "item_proposal_was", point = point), own.at.len() - 1)
}

fn and_more(l: &Language, said: String, more: usize) -> String {
    match more {
        0 => said,
        more => format!("{said} {}", say!(l, "item_points_more", count = more)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::phrases::danish;
    use super::*;

    fn read(state: &str, yaml: &str) -> (Møde, Punkt) {
        let møde = serde_yaml::from_str(&format!("tilstand: {state}")).unwrap_or_else(|e| panic!("{e}"));
        (møde, serde_yaml::from_str(&format!("titel: x\n{yaml}")).unwrap_or_else(|e| panic!("{e}")))
    }

    const HELD: &str = "indstilling: {indstiller: Direktionen, at: [at a, at b]}
beslutning: {tekst: Indstillingerne tiltrådt., udfald: tiltrådt}";

    #[test]
    fn an_agenda_shows_no_decision_whatever_it_holds() {
        let udvalg: Udvalg = serde_yaml::from_str("navn: x").unwrap_or_else(|e| panic!("{e}"));
        for state in ["udkast", "dagsorden", "tillægsdagsorden"] {
            let (møde, punkt) = read(state, HELD);
            assert!(decision(&danish(), &udvalg, &møde, &punkt).is_none(), "{state}");
            let shown = recommendation(&danish(), &møde, &punkt);
            assert!(shown.is_some_and(|r| r.punkter.iter().all(|p| p.udfald.is_none())), "{state}");
        }
    }

    #[test]
    fn each_point_has_its_outcome_in_minutes() {
        let (møde, punkt) = read("referat", HELD);
        let shown = recommendation(&danish(), &møde, &punkt);
        let words: Vec<_> = shown
            .iter()
            .flat_map(|r| &r.punkter)
            .map(|p| p.udfald.as_ref().map(|u| u.ord.as_str()))
            .collect();
        assert_eq!(words, [Some("Tiltrådt"), Some("Tiltrådt")]);
        assert_eq!(recommended(&danish(), &punkt), "Direktionen indstiller, at a. Der er ét at-punkt mere.");
        assert_eq!(answered(&danish(), &punkt), "Indstillingen var, at a. Der er ét at-punkt mere.");
    }
}
