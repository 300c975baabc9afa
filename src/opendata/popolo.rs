//! Decisions and votes in Popolo: of each meeting with minutes its committee, the parties and members, the motions, and
//! each vote with counts and what each group voted. A count that is not recorded is left out; party letters are groups, and
//! say nothing of how many.

use super::json::{Object, bytes};
use super::tables::vote_name;
use super::{File, Making, Set, address, time};
use crate::model::Clock;
use crate::model::committee::{Afstemning, Medlem, Punkt, Stemmer, Udfald, Udvalg};
use crate::site::{Committee, Item, Meeting, routes};
use crate::source::slugify;
use chrono::Datelike;
use serde_json::{Value, json};

/// One file of each meeting whose minutes hold a decision.
pub(super) fn files(making: &Making) -> Vec<File> {
    let committees = making.site.committees.iter();
    committees
        .flat_map(|committee| {
            let minutes = committee.meetings.iter().filter(|m| m.møde.data.tilstand.is_minutes());
            minutes.filter_map(move |meeting| Telling { making, committee, meeting }.file())
        })
        .collect()
}

/// A meeting as it is told.
struct Telling<'a> {
    making: &'a Making<'a>,
    committee: &'a Committee,
    meeting: &'a Meeting,
}

/// Those of a vote who voted one way.
type Side = fn(&Afstemning) -> Option<&Stemmer>;

/// The ways to vote, by Popolo's names.
const WAYS: [(&str, Side); 3] =
    [("yes", |v| v.r#for.as_ref()), ("no", |v| v.imod.as_ref()), ("abstain", |v| v.undlod.as_ref())];

impl Telling<'_> {
    fn file(&self) -> Option<File> {
        let mut motions = Vec::new();
        let mut votes = Vec::new();
        for item in &self.meeting.items {
            motions.extend(self.motions(item));
            let all = item.punkt.data.afstemninger.iter().enumerate();
            votes.extend(all.map(|(at, vote)| self.vote(item, at, vote)));
        }
        if motions.is_empty() && votes.is_empty() {
            return None;
        }
        let udvalg = &self.committee.udvalg.data;
        let members = udvalg.medlemmer.0.iter();
        let content = Object::new()
            .with("organizations", self.organizations())
            .list("persons", members.clone().map(|(key, m)| self.person(key, m)).collect())
            .list("memberships", members.map(|(key, m)| self.membership(key, m)).collect())
            .with("events", vec![self.event()])
            .with("motions", motions)
            .list("vote_events", votes);
        let (c, m) = (&self.committee.udvalg.slug, &self.meeting.møde.slug);
        let items = self.meeting.items.iter().filter(|i| i.punkt.data.beslutning.is_some());
        let pages = items.map(|i| routes::item(c, m, i.number)).chain([routes::meeting(c, m)]);
        Some(File {
            path: address::popolo(c, m),
            bytes: bytes(&Value::from(content)),
            set: Set::Popolo,
            of: super::title(self.committee, self.meeting),
            newest: self.making.newest_of(self.meeting),
            pages: pages.collect(),
            listed: true,
        })
    }

    fn committee_id(&self) -> String {
        self.making.address(&routes::committee(&self.committee.udvalg.slug))
    }

    fn party_id(&self, letter: &str) -> String {
        format!("{}#parti-{}", self.committee_id(), slugify(letter))
    }

    fn person_id(&self, key: &str) -> String {
        format!("{}#medlem-{key}", self.committee_id())
    }

    fn event_id(&self) -> String {
        self.making.address(&routes::meeting(&self.committee.udvalg.slug, &self.meeting.møde.slug))
    }

    fn page(&self, item: &Item) -> String {
        let (c, m) = (&self.committee.udvalg.slug, &self.meeting.møde.slug);
        self.making.address(&routes::item(c, m, item.number))
    }

    /// The committee, its authority, and every party that the committee or a vote names.
    fn organizations(&self) -> Vec<Value> {
        let udvalg = &self.committee.udvalg.data;
        let short =
            udvalg.forkortelse.as_ref().map(|s| json!([{"name": s.to_string(), "note": "forkortelse"}]));
        let committee = Object::new()
            .with("id", self.committee_id())
            .with("name", udvalg.navn.to_string())
            .known("other_names", short)
            .with("classification", "udvalg")
            .known("parent", udvalg.myndighed.as_ref().map(|m| json!({"name": m.to_string()})))
            .with("sources", json!([{"url": self.committee_id()}]));
        let mut letters: Vec<String> = Vec::new();
        let mut add = |letter: &str| {
            if !letters.iter().any(|l| l == letter) {
                letters.push(letter.to_owned());
            }
        };
        udvalg.partier.iter().for_each(|p| add(&p.bogstav));
        udvalg.medlemmer.0.iter().filter_map(|(_, m)| m.parti.as_deref()).for_each(&mut add);
        for vote in self.meeting.items.iter().flat_map(|i| &i.punkt.data.afstemninger) {
            for stemmer in WAYS.iter().filter_map(|(_, of)| of(vote)) {
                stemmer.partier.iter().for_each(|p| add(p));
            }
        }
        let parties = letters.iter().map(|letter| {
            json!({
                "id": self.party_id(letter),
                "name": party_name(udvalg, letter),
                "identifiers": [{"scheme": "partibogstav", "identifier": letter}],
                "classification": "parti",
            })
        });
        std::iter::once(committee.into()).chain(parties).collect()
    }

    fn person(&self, key: &str, member: &Medlem) -> Value {
        json!({"id": self.person_id(key), "name": member.navn.to_string()})
    }

    fn membership(&self, key: &str, member: &Medlem) -> Value {
        Object::new()
            .with("person_id", self.person_id(key))
            .with("organization_id", self.committee_id())
            .known("on_behalf_of_id", member.parti.as_deref().map(|p| self.party_id(p)))
            .known("role", member.rolle.as_ref().map(ToString::to_string))
            .into()
    }

    /// The meeting: with its time where that is known, else its day, else its year.
    fn event(&self) -> Value {
        let data = &self.meeting.møde.data;
        let when = |clock: Option<Clock>| match (data.dato, clock) {
            (Some(day), Some(clock)) => Some(time::moment(day, clock)),
            (Some(day), None) => Some(day.to_string()),
            (None, _) => {
                let (from, to) = data.dato_omtrent.as_ref()?.range(None)?;
                (from.year() == to.year()).then(|| from.year().to_string())
            }
        };
        Object::new()
            .with("id", self.event_id())
            .with("name", super::title(self.committee, self.meeting))
            .with("classification", "udvalgsmøde")
            .known("start_date", when(data.kl))
            .known("end_date", data.slut_kl.and_then(|clock| Some(time::moment(data.dato?, clock))))
            .known("location", self.committee.place_of(self.meeting).map(ToString::to_string))
            .with("organization_id", self.committee_id())
            .with("sources", json!([{"url": self.event_id()}]))
            .into()
    }

    /// What was put forward under the item: the recommendation or the item itself, and each amendment.
    fn motions(&self, item: &Item) -> Vec<Value> {
        let punkt = &item.punkt.data;
        let Some(decision) = &punkt.beslutning else { return Vec::new() };
        let page = self.page(item);
        let at = punkt.indstilling.iter().flat_map(|i| i.at.iter().map(ToString::to_string));
        let at: Vec<String> = at.collect();
        let text = if at.is_empty() { punkt.titel.to_string() } else { at.join("\n") };
        let named = |id: String, kind: &str, text: String, outcome: Option<Udfald>| {
            Object::new()
                .with("id", id)
                .with("organization_id", self.committee_id())
                .with("legislative_session_id", self.event_id())
                .with("classification", kind)
                .with("text", text)
                .known("result", outcome.and_then(result))
                .with("sources", json!([{"url": page}]))
                .into()
        };
        let kind = if punkt.indstilling.is_some() { "indstilling" } else { "punkt" };
        let own = named(motion_id(&page, None), kind, text, decision.udfald);
        let amendments = punkt
            .ændringsforslag
            .iter()
            .map(|a| named(motion_id(&page, Some(&a.id)), "ændringsforslag", a.tekst.to_string(), a.udfald));
        std::iter::once(own).chain(amendments).collect()
    }

    fn vote(&self, item: &Item, at: usize, vote: &Afstemning) -> Value {
        let page = self.page(item);
        let amendment = vote.ændringsforslag.as_deref();
        let counts = WAYS.iter().filter_map(|(way, of)| {
            let number = of(vote)?.antal?.0;
            Some(json!({"option": way, "value": number}))
        });
        let members = WAYS.iter().flat_map(|(way, of)| {
            let named = of(vote).into_iter().flat_map(|s| &s.medlemmer);
            named.map(move |name| self.ballot(way, name))
        });
        Object::new()
            .with("id", vote_name(&page, at))
            .with("identifier", (at + 1).to_string())
            .with("organization_id", self.committee_id())
            .with("legislative_session_id", self.event_id())
            .with("motion_id", motion_id(&page, amendment.filter(|id| has_amendment(&item.punkt.data, id))))
            .with("classification", if amendment.is_some() { "ændringsforslag" } else { "indstilling" })
            .known("result", vote.udfald.and_then(result))
            .list("counts", counts.collect())
            .list("group_results", self.groups(vote))
            .list("votes", members.collect())
            .with("sources", json!([{"url": page}]))
            .into()
    }

    /// What each party voted; one that stands on two sides was split.
    fn groups(&self, vote: &Afstemning) -> Vec<Value> {
        let mut groups: Vec<(&str, &str)> = Vec::new();
        for (way, of) in &WAYS {
            for party in of(vote).into_iter().flat_map(|s| &s.partier) {
                match groups.iter_mut().find(|(letter, _)| *letter == &**party) {
                    Some((_, result)) => *result = "split",
                    None => groups.push((party, way)),
                }
            }
        }
        let told = groups
            .into_iter()
            .map(|(letter, result)| json!({"group_id": self.party_id(letter), "result": result}));
        told.collect()
    }

    /// How a member voted who is named.
    fn ballot(&self, way: &str, name: &str) -> Value {
        let mut members = self.committee.udvalg.data.medlemmer.0.iter();
        match members.find(|(key, m)| **key == *name || *m.navn == *name) {
            Some((key, _)) => json!({"voter_id": self.person_id(key), "option": way}),
            None => json!({"voter": {"name": name}, "option": way}),
        }
    }
}

fn party_name(udvalg: &Udvalg, letter: &str) -> String {
    let known = udvalg.partier.iter().find(|p| *p.bogstav == *letter);
    known.map_or(letter, |p| &p.navn).to_owned()
}

/// A motion's name: its item's address, and what it is there.
fn motion_id(page: &str, amendment: Option<&str>) -> String {
    match amendment {
        Some(id) => format!("{page}#aendringsforslag-{id}"),
        None => format!("{page}#indstilling"),
    }
}

fn has_amendment(punkt: &Punkt, id: &str) -> bool {
    punkt.ændringsforslag.iter().any(|a| *a.id == *id)
}

/// The outcome as Popolo has it; `None` where nothing was carried or lost: postponed, sent back, only talked of.
fn result(outcome: Udfald) -> Option<&'static str> {
    match outcome {
        Udfald::Godkendt | Udfald::Tiltrådt | Udfald::Anbefalet => Some("pass"),
        Udfald::Forkastet => Some("fail"),
        Udfald::TagetTilEfterretning
        | Udfald::TagetTilOrientering
        | Udfald::Udsat
        | Udfald::SendtTilbage
        | Udfald::Drøftet
        | Udfald::Besluttet
        | Udfald::Intet => None,
    }
}
