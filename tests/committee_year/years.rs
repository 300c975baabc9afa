//! The page of each committee's year: all decisions, what is open, who was there and how they voted.

use super::committees::{decisions, holds};
use super::html::{all, leads, links, main, one, page, rows, section, words};
use super::own::{self, At, Committee, day, list, string, texts, word};
use super::{built, year};

/// Meetings with minutes.
pub fn held(committee: &Committee) -> Vec<&own::Meeting> {
    committee.meetings.iter().filter(|m| m.is_minutes()).collect()
}

/// The items of minutes that say how they voted, each vote with its item, oldest first.
pub fn votes(committee: &Committee) -> Vec<(At<'_>, &serde_yaml::Value)> {
    let items = committee.items().filter(|at| at.meeting.is_minutes() && !at.item.has("lukket"));
    items.flat_map(|at| list(&at.item.facts["afstemninger"]).into_iter().map(move |v| (at, v))).collect()
}

/// The items in which one of the name took no part, with the reason.
pub fn away(committee: &Committee, name: &str) -> Vec<(String, String)> {
    let items = committee.items().filter(|at| at.meeting.is_minutes() && !at.item.has("lukket"));
    let absent = items.flat_map(|at| {
        list(&at.item.facts["deltog_ikke"]).into_iter().map(move |a| (at.path(), string(&a["navn"]), a))
    });
    absent.filter(|(_, who, _)| who == name).map(|(path, _, a)| (path, string(&a["grund"]))).collect()
}

fn path(committee: &Committee) -> String {
    format!("udvalg/{}/2026.html", committee.slug)
}

#[test]
fn each_committee_has_one_page_for_its_one_year() {
    let mut wanted: Vec<String> = year().committees.iter().map(path).collect();
    wanted.sort();
    let years = built().keys().filter(|p| p.starts_with("udvalg/") && p.matches('/').count() == 2);
    let found: Vec<&String> = years.filter(|p| p.ends_with(".html") && !p.ends_with("index.html")).collect();
    assert_eq!(found, wanted.iter().collect::<Vec<_>>());
}

#[test]
fn a_year_has_all_its_decisions() {
    for committee in &year().committees {
        let path = path(committee);
        let made = page(&path);
        let all_of_them = decisions(committee);
        holds(one(section(made, "Beslutninger").unwrap(), "table"), &path, &all_of_them);
        let counts: Vec<String> = all(main(made), "h1 + ul > li").into_iter().map(words).collect();
        let wanted = [
            format!("Møder med referat: {}", held(committee).len()),
            format!("Beslutninger: {}", all_of_them.len()),
            format!("Afstemninger, der står i referaterne: {}", votes(committee).len()),
        ];
        assert_eq!(counts, wanted);
    }
    // By hand, so that a mistake in reading is no agreement.
    let counted = year().committees.iter().map(|c| (decisions(c).len(), votes(c).len()));
    assert_eq!(counted.collect::<Vec<_>>(), [(59, 11), (14, 12), (19, 4)]);
}

#[test]
fn a_year_counts_who_was_there_as_the_minutes_have_it() {
    for committee in &year().committees {
        let path = path(committee);
        let made = page(&path);
        let section = section(made, "Fremmøde").unwrap();
        let table = one(section, "table");
        let found = rows(table);
        let members = committee.members();
        assert_eq!(found.len(), members.len());
        for (cells, (_, name, letter)) in found.iter().zip(&members) {
            let on =
                |key: &str| held(committee).iter().filter(|m| texts(&m.facts[key]).contains(name)).count();
            let (present, apologies) = (on("til_stede"), on("afbud"));
            let unknown = held(committee).len() - present - apologies;
            let wanted = [format!("{name} ({letter})"), present.to_string(), apologies.to_string()];
            assert_eq!(cells[..3], wanted, "{path}");
            assert_eq!(cells[3], unknown.to_string(), "{path}");
        }
        for (row, (_, name, _)) in all(table, "tbody > tr").into_iter().zip(&members) {
            let shown: Vec<(String, String)> =
                links(row, "a").into_iter().map(|(text, href)| (leads(&path, &href), text)).collect();
            let apologies = held(committee).into_iter().filter(|m| texts(&m.facts["afbud"]).contains(name));
            let mut wanted: Vec<(String, String)> = apologies
                .map(|m| {
                    let address = format!("udvalg/{}/{}/index.html", committee.slug, m.day);
                    (address, format!("Afbud {}", day(&m.day)))
                })
                .collect();
            for (address, reason) in away(committee, name) {
                let at = committee.items().find(|at| at.path() == address).unwrap();
                let text = format!("Punkt {}, {}: {reason}", at.item.number, day(&at.meeting.day));
                wanted.push((address, text));
            }
            assert_eq!(shown, wanted, "{name} in {path}");
        }
    }
}

#[test]
fn a_year_has_every_vote_with_what_is_known_of_it() {
    for committee in &year().committees {
        let path = path(committee);
        let made = page(&path);
        let tables = all(section(made, "Afstemninger").unwrap(), "table");
        let found = rows(tables[0]);
        let all_of_them = votes(committee);
        assert_eq!(found.len(), all_of_them.len());
        for (cells, (at, vote)) in found.iter().zip(&all_of_them) {
            // The day stands below the item.
            let item = format!("{} {}", at.named(), day(&at.meeting.day));
            assert_eq!(cells[..2], [item, string(&vote["om"])]);
            for (cell, side) in cells[2..5].iter().zip(["for", "imod", "undlod"]) {
                let count = own::known(&vote[side]["antal"]).unwrap_or_else(|| "ikke oplyst".to_owned());
                let who: Vec<String> = texts(&vote[side]["partier"])
                    .into_iter()
                    .chain(texts(&vote[side]["medlemmer"]))
                    .collect();
                let wanted = match who.as_slice() {
                    [] => count,
                    [one] => format!("{count} ({one})"),
                    [some @ .., last] => format!("{count} ({} og {last})", some.join(", ")),
                };
                assert_eq!(*cell, wanted, "{}", at.path());
            }
            let outcome = own::known(&vote["udfald"]);
            assert!(cells[5].starts_with(outcome.map_or("ikke oplyst", |o| word(&o))), "{cells:?}");
        }
        let parties = rows(tables[1]);
        for (cells, letter) in parties.iter().zip(["S", "G", "H", "L", "T"]) {
            assert_eq!(cells[0], committee.party(letter));
            assert_eq!(cells[1..], stances(committee, letter).map(|n| n.to_string()), "{path} {letter}");
        }
        assert_eq!(parties.len(), 5);
    }
}

/// How often a party was named for, against, as abstaining, on several sides, and not at all.
pub fn stances(committee: &Committee, letter: &str) -> [usize; 5] {
    let mut counts = [0; 5];
    for (_, vote) in votes(committee) {
        let on: Vec<bool> = ["for", "imod", "undlod"]
            .iter()
            .map(|side| texts(&vote[*side]["partier"]).iter().any(|p| p == letter))
            .collect();
        let place = match on.iter().filter(|o| **o).count() {
            0 => 4,
            1 => on.iter().position(|o| *o).unwrap(),
            _ => 3,
        };
        counts[place] += 1;
    }
    counts
}

#[test]
fn a_year_tells_which_references_lead_nowhere() {
    let lost = |slug: &str| -> Vec<String> {
        let path = format!("udvalg/{slug}/2026.html");
        let made = page(&path);
        let section = section(made, "Henvisninger uden link");
        section.map_or(Vec::new(), |s| links(s, "a").into_iter().map(|(_, h)| leads(&path, &h)).collect())
    };
    assert_eq!(
        lost("bakkedal-bsu"),
        ["udvalg/bakkedal-bsu/2026-01-14/punkt-2.html", "udvalg/bakkedal-bsu/2026-01-14/punkt-6.html"]
    );
    assert!(lost("bakkedal-oeu").is_empty() && lost("bakkedal-byraad").is_empty());
}
