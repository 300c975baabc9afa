//! A committee's year: all its decisions, what is still open of them, who was there and how they voted.
//!
//! What minutes do not record is said not to be stated. The figures are those of the open data (`overview`).

use super::item_parts;
use super::matter::Matters;
use super::outcome::{self, Badge};
use super::places::ItemRef;
use super::register::{self, Decided, Open};
use super::{Ctx, Link, Page, vote};
use crate::language::{Language, When, say};
use crate::model::committee::{Fraværsgrund, Stemmer};
use crate::overview::{self, Away, Ballot};
use crate::site::{Committee, Eye, Item, Meeting, routes};
use serde::Serialize;

#[derive(Serialize)]
struct Body {
    overskrift: String,
    udvalg: Link,
    /// How much minutes there are of the year.
    tal: Vec<String>,
    tabel_titel: String,
    beslutninger: Vec<Decided>,
    venter: Vec<Open>,
    uvisse: Vec<Open>,
    henvisninger: Vec<Lost>,
    medlemmer: Vec<Member>,
    andre: Vec<Member>,
    afstemninger: Vec<Vote>,
    partier: Vec<Party>,
}

/// A reference that leads nowhere.
#[derive(Serialize)]
struct Lost {
    hvad: String,
    hvor: String,
    /// Whether the source says that the meeting is not here, or nobody knows.
    om: String,
    punkt: Link,
}

/// Someone's year.
#[derive(Serialize)]
struct Member {
    navn: String,
    til_stede: usize,
    afbud: usize,
    /// Of a member; others need not have been there.
    ikke_oplyst: usize,
    /// The meetings with apologies, and the items without taking part.
    moeder_afbud: Vec<Link>,
    deltog_ikke: Vec<Link>,
}

/// A vote.
#[derive(Serialize)]
struct Vote {
    punkt: Link,
    dato: Option<When>,
    om: String,
    stemte_for: String,
    imod: String,
    undlod: String,
    udfald: Option<Badge>,
}

/// A party's votes.
#[derive(Serialize)]
struct Party {
    navn: String,
    stemte_for: usize,
    imod: usize,
    undlod: usize,
    delt: usize,
    ikke_oplyst: usize,
}

/// Whether this tree has pages of years: a year is told of as a whole, and a reader sees some meetings only.
pub(super) fn has_pages(ctx: &Ctx) -> bool {
    *ctx.eye == Eye::Public
}

/// What a year is called: as lists of meetings call it.
pub(super) fn name(l: &Language, year: Option<i32>) -> String {
    year.map_or_else(|| say!(l, "committee_no_date"), |year| year.to_string())
}

pub(super) fn page<'a>(ctx: &Ctx<'a>, matters: &Matters<'a>, committee: &'a Committee, at: usize) -> Page {
    let l = ctx.language;
    let years = overview::years(committee);
    let nothing = overview::Year { year: None, meetings: Vec::new() };
    let year = years.get(at).unwrap_or(&nothing);
    let udvalg = &committee.udvalg.data;
    let path = routes::year(&committee.udvalg.slug, year.year);
    let called = name(l, year.year);
    let decided = register::decisions(l, committee, &path).into_iter().find(|y| y.aar == called);
    let decided = decided.map_or(Vec::new(), |y| y.linjer);
    let open = register::waiting(ctx, matters, committee, &path).into_iter().filter(|o| o.is_of(year.year));
    let (uvisse, venter): (Vec<_>, Vec<_>) = open.partition(Open::is_unsure);
    let ballots = overview::ballots(year);
    let attendance = overview::attendance(committee, year);
    let titles = register::Titles::of(committee);
    let making = Making { ctx, committee, titles, page: &path };
    let committees = routes::committee(&committee.udvalg.slug);
    let body = Body {
        overskrift: say!(l, "year_heading", committee = &udvalg.navn, year = &called),
        udvalg: Link {
            tekst: udvalg.navn.to_string(),
            href: routes::relative(&path, &committees),
            her: false,
        },
        tal: vec![
            say!(l, "year_meetings", count = year.meetings.len()),
            say!(l, "year_decisions", count = decided.len()),
            say!(l, "year_votes", count = ballots.len()),
        ],
        tabel_titel: say!(l, "committee_decisions_of", year = &called),
        beslutninger: decided,
        venter,
        uvisse,
        henvisninger: making.lost(year),
        medlemmer: attendance.members.iter().map(|m| making.member(m)).collect(),
        andre: attendance.guests.iter().map(|g| making.guest(g)).collect(),
        afstemninger: ballots.iter().map(|b| making.vote(b)).collect(),
        partier: overview::parties(committee, &ballots).iter().map(|p| making.party(p)).collect(),
    };
    let list = say!(l, "menu_committees");
    let crumbs = [(list.as_str(), "udvalg/index.html".to_owned()), (udvalg.navn.as_str(), committees)];
    let about = say!(l, "year_about", committee = &udvalg.navn, year = &called);
    Page::new(ctx, path.clone(), "aar.html", &body.overskrift, &about, &crumbs, &body)
}

/// What all parts of the page need.
struct Making<'p, 'a> {
    titles: register::Titles<'a>,
    ctx: &'p Ctx<'a>,
    committee: &'a Committee,
    page: &'p str,
}

impl Making<'_, '_> {
    fn member(&self, own: &overview::Member) -> Member {
        let l = self.ctx.language;
        let navn = match &own.member.parti {
            Some(party) => say!(l, "person_party", name = &own.member.navn, party = party),
            None => own.member.navn.to_string(),
        };
        Member {
            navn,
            til_stede: own.present.len(),
            afbud: own.apologies.len(),
            ikke_oplyst: own.unknown.len(),
            moeder_afbud: own.apologies.iter().map(|m| self.meeting(m)).collect(),
            deltog_ikke: own.away.iter().map(|a| self.away(a)).collect(),
        }
    }

    fn guest(&self, guest: &overview::Guest) -> Member {
        Member {
            navn: guest.name.to_owned(),
            til_stede: guest.present.len(),
            afbud: guest.apologies.len(),
            ikke_oplyst: 0,
            moeder_afbud: guest.apologies.iter().map(|m| self.meeting(m)).collect(),
            deltog_ikke: guest.away.iter().map(|a| self.away(a)).collect(),
        }
    }

    fn meeting(&self, meeting: &Meeting) -> Link {
        let address = routes::meeting(&self.committee.udvalg.slug, &meeting.møde.slug);
        Link {
            tekst: super::meeting_words::day(self.ctx.language, &meeting.møde.data),
            href: routes::relative(self.page, &address),
            her: false,
        }
    }

    fn away(&self, away: &Away) -> Link {
        let l = self.ctx.language;
        let (number, date) =
            (away.item.number.to_string(), super::meeting_words::day(l, &away.meeting.møde.data));
        let tekst = match away.reason {
            Some(Fraværsgrund::Inhabil) => say!(l, "year_away_disqualified", number = number, date = date),
            Some(Fraværsgrund::Fraværende) => say!(l, "year_away_absent", number = number, date = date),
            Some(Fraværsgrund::IkkeOplyst) | None => {
                say!(l, "year_away_unknown", number = number, date = date)
            }
        };
        Link { tekst, href: self.address(away.meeting, away.item), her: false }
    }

    fn vote(&self, ballot: &Ballot) -> Vote {
        let l = self.ctx.language;
        let Ballot { meeting, item, vote, .. } = ballot;
        Vote {
            punkt: Link {
                tekst: self.titles.named(l, meeting, item),
                href: self.address(meeting, item),
                her: false,
            },
            dato: meeting.møde.data.dato.map(|d| When::day(l, d)),
            om: vote.om.to_string(),
            stemte_for: side(l, vote.r#for.as_ref()),
            imod: side(l, vote.imod.as_ref()),
            undlod: side(l, vote.undlod.as_ref()),
            udfald: vote.udfald.map(|u| outcome::badge(l, u)),
        }
    }

    fn party(&self, party: &overview::Party) -> Party {
        Party {
            navn: vote::party(self.ctx.language, &self.committee.udvalg.data, party.letter),
            stemte_for: party.r#for,
            imod: party.against,
            undlod: party.abstained,
            delt: party.split,
            ikke_oplyst: party.unknown,
        }
    }

    /// References of the year's items that lead to no page.
    fn lost(&self, year: &overview::Year) -> Vec<Lost> {
        let l = self.ctx.language;
        let mut all = Vec::new();
        for meeting in &year.meetings {
            for item in &meeting.items {
                for written in &item.punkt.data.henvisninger {
                    let shown = item_parts::reference(self.ctx, written, self.page);
                    if !shown.href.is_empty() {
                        continue;
                    }
                    all.push(Lost {
                        hvad: shown.hvad,
                        hvor: shown.hvor,
                        om: if written.uden_for_klarplan.0 {
                            say!(l, "year_reference_elsewhere")
                        } else {
                            say!(l, "year_reference_lost")
                        },
                        punkt: Link {
                            tekst: self.titles.named(l, meeting, item),
                            href: self.address(meeting, item),
                            her: false,
                        },
                    });
                }
            }
        }
        all
    }

    fn address(&self, meeting: &Meeting, item: &Item) -> String {
        routes::relative(self.page, &ItemRef { committee: self.committee, meeting, item }.path())
    }
}

/// One side of a vote in a cell: `8 (Ø, F og A)`, `ikke oplyst (V)`, `0`.
fn side(l: &Language, votes: Option<&Stemmer>) -> String {
    let count = votes.and_then(|v| v.antal).map_or_else(|| say!(l, "not_stated"), |n| n.to_string());
    let who: Vec<String> = votes.map_or(Vec::new(), |v| {
        v.partier.iter().chain(v.medlemmer.iter()).map(ToString::to_string).collect()
    });
    if who.is_empty() { count } else { say!(l, "vote_by", voted = count, parties = l.list(&who)) }
}
