//! OParl and Popolo: each meeting with its items in order, cases in order of time, and votes with what is known.

use super::own::{At, date, known, list, string, texts};
use super::{BASE, built, text, year};
use serde_json::Value;

fn json(path: &str) -> Value {
    serde_json::from_str(text(path)).unwrap()
}

fn oparl(path: &str) -> String {
    format!("{BASE}data/oparl/{path}")
}

/// The objects of a list of the authority.
fn listed(name: &str) -> Vec<Value> {
    let list = json(&format!("data/oparl/bodies/bakkedal-kommune/{name}.json"));
    assert!(list["links"]["next"].is_null(), "{name} has more pages");
    list["data"].as_array().unwrap().clone()
}

fn ids(all: &[Value]) -> Vec<&str> {
    all.iter().map(|v| v["id"].as_str().unwrap()).collect()
}

/// `+01:00` or `+02:00`: summer time of 2026 was from the 29th of March to the 25th of October.
fn zone(day: &str) -> &'static str {
    let summer = date("2026-03-29")..date("2026-10-25");
    if summer.contains(&date(day)) { "+02:00" } else { "+01:00" }
}

#[test]
fn a_meeting_in_oparl_has_its_items_in_order() {
    for committee in &year().committees {
        for meeting in &committee.meetings {
            let path = format!("data/oparl/meetings/{}/{}.json", committee.slug, meeting.day);
            let told = json(&path);
            let at = |clock: String| {
                format!("{}T{}:00{}", meeting.day, clock.replace('.', ":"), zone(&meeting.day))
            };
            assert_eq!(told["start"].as_str().unwrap(), at(meeting.get("kl").unwrap()));
            assert_eq!(told["end"].as_str().map(str::to_owned), meeting.get("slut_kl").map(at), "{path}");
            // Where a meeting was, only its minutes can say.
            let usual = (!meeting.is_minutes()).then(|| string(&committee.facts["mødested"]));
            let place = told["location"]["description"].as_str().map(str::to_owned);
            assert_eq!(place, meeting.get("sted").or(usual), "{path}");
            let members = committee.members();
            let present: Vec<String> = texts(&meeting.facts["til_stede"])
                .iter()
                .map(|name| {
                    let key = &members.iter().find(|m| m.1 == *name).unwrap().0;
                    oparl(&format!("people/{}/{key}.json", committee.slug))
                })
                .collect();
            let named = told["participant"]
                .as_array()
                .map_or(Vec::new(), |all| all.iter().map(|v| v.as_str().unwrap().to_owned()).collect());
            assert_eq!(named, present, "{path}");
            let items = told["agendaItem"].as_array().unwrap();
            assert_eq!(items.len(), meeting.items.len());
            for (told, item) in items.iter().zip(&meeting.items) {
                let at = At { committee, meeting, item };
                holds(&at, told);
                let alone = format!(
                    "data/oparl/agenda-items/{}/{}/{}.json",
                    committee.slug, meeting.day, item.number
                );
                holds(&at, &json(&alone));
            }
        }
    }
    let meetings: usize = year().committees.iter().map(|c| c.meetings.len()).sum();
    assert_eq!(listed("meetings").len(), meetings);
    assert_eq!(listed("agenda-items").len(), year().items().count());
}

/// Holds an agenda item against its file.
fn holds(at: &At, told: &Value) {
    let item = at.item;
    let path = at.path();
    assert_eq!(told["name"].as_str().unwrap(), item.title());
    assert_eq!(
        (told["order"].as_u64().unwrap(), told["number"].as_str()),
        (item.number as u64, Some(item.number.to_string().as_str()))
    );
    assert_eq!(told["web"].as_str().unwrap(), format!("{BASE}{path}"));
    let closed = item.has("lukket");
    assert_eq!(told["public"].as_bool(), Some(!closed), "{path}");
    let decided = (at.meeting.is_minutes() && !closed).then_some(&item.facts["beslutning"]);
    assert_eq!(
        told["result"].as_str().map(str::to_owned),
        decided.and_then(|d| known(&d["udfald"])),
        "{path}"
    );
    let words = decided.map(|d| string(&d["tekst"]));
    assert_eq!(told["resolutionText"].as_str().map(str::to_owned), words, "{path}");
    assert_eq!(told["consultation"].is_null(), closed || !item.has("sagsnr"), "{path}");
}

#[test]
fn a_case_in_oparl_goes_from_body_to_body_in_order_of_time() {
    let cases = year().cases();
    let papers = listed("papers");
    let found: Vec<&str> = papers.iter().map(|p| p["reference"].as_str().unwrap()).collect();
    assert_eq!(found, cases.keys().collect::<Vec<_>>());
    for (paper, (number, items)) in papers.iter().zip(&cases) {
        assert_eq!(paper["name"].as_str().unwrap(), items.last().unwrap().item.title(), "{number}");
        assert_eq!(paper["web"].as_str().unwrap(), format!("{BASE}{}", super::cases::path(number)));
        let consulted = paper["consultation"].as_array().unwrap();
        let here: Vec<String> =
            consulted.iter().filter_map(|c| c["agendaItem"].as_str()).map(str::to_owned).collect();
        let wanted: Vec<String> = items
            .iter()
            .map(|at| {
                oparl(&format!(
                    "agenda-items/{}/{}/{}.json",
                    at.committee.slug, at.meeting.day, at.item.number
                ))
            })
            .collect();
        assert_eq!(here, wanted, "{number}");
        // Those elsewhere once, however many items tell of them, and in their place.
        let elsewhere: Vec<(usize, &str)> = consulted
            .iter()
            .enumerate()
            .filter(|(_, c)| c["agendaItem"].is_null())
            .map(|(place, c)| (place, c["role"].as_str().unwrap()))
            .collect();
        let by_hand: &[(usize, &str)] = match number.as_str() {
            "26/0021" => &[(
                1,
                "Underudvalget for Ungeindsats, 2026-02-03: Underudvalget anbefaler planen med et nyt afsnit om praktik.",
            )],
            "26/0066" => &[(
                1,
                "Handicaprådet, 2026-03-24: Rådet anbefaler standarden, men ønsker en frist på syv dage.",
            )],
            _ => &[],
        };
        assert_eq!(elsewhere, by_hand, "{number}");
    }
    let consultations = listed("consultations");
    assert_eq!(consultations.len(), cases.values().map(Vec::len).sum::<usize>() + 2);
    // Each is a file as well, and no file is in no list.
    let mut files: Vec<String> = built()
        .keys()
        .filter(|p| p.starts_with("data/oparl/consultations/"))
        .map(|p| format!("{BASE}{p}"))
        .collect();
    files.sort();
    let mut named = ids(&consultations);
    named.sort_unstable();
    assert_eq!(named, files);
}

#[test]
fn who_belongs_to_a_committee_is_told_once_for_each() {
    let people = listed("people");
    let memberships = listed("memberships");
    let members: usize = year().committees.iter().map(|c| c.members().len()).sum();
    assert_eq!((people.len(), memberships.len()), (members, members));
    for committee in &year().committees {
        for (key, name, _) in committee.members() {
            let id = oparl(&format!("people/{}/{key}.json", committee.slug));
            let person = people.iter().find(|p| p["id"] == id.as_str()).unwrap();
            assert_eq!(person["name"].as_str().unwrap(), name);
        }
    }
}

#[test]
fn votes_in_popolo_are_those_of_the_minutes() {
    let mut seen = 0;
    for committee in &year().committees {
        for meeting in committee.meetings.iter().filter(|m| m.is_minutes()) {
            let told = json(&format!("data/popolo/{}/{}.json", committee.slug, meeting.day));
            let open = || meeting.items.iter().filter(|i| !i.has("lukket"));
            let wanted: Vec<(String, &serde_yaml::Value)> = open()
                .flat_map(|item| {
                    let page = format!("{BASE}{}", At { committee, meeting, item }.path());
                    let votes = item.votes().into_iter().enumerate();
                    votes.map(move |(at, vote)| (format!("{page}#afstemning-{}", at + 1), vote))
                })
                .collect();
            let found = told["vote_events"].as_array().map_or(&[][..], Vec::as_slice);
            assert_eq!(ids(found), wanted.iter().map(|w| w.0.as_str()).collect::<Vec<_>>());
            for (told, (id, vote)) in found.iter().zip(&wanted) {
                let sides = [("yes", "for"), ("no", "imod"), ("abstain", "undlod")];
                let counts: Vec<(String, u64)> = told["counts"].as_array().map_or(Vec::new(), |all| {
                    let read =
                        |c: &Value| (c["option"].as_str().unwrap().to_owned(), c["value"].as_u64().unwrap());
                    all.iter().map(read).collect()
                });
                let known_counts: Vec<(String, u64)> = sides
                    .iter()
                    .filter_map(|(option, side)| {
                        Some(((*option).to_owned(), known(&vote[*side]["antal"])?.parse().unwrap()))
                    })
                    .collect();
                assert_eq!(counts, known_counts, "{id}");
                let named = told["votes"].as_array().map_or(0, Vec::len);
                let by_name: usize =
                    sides.iter().map(|(_, side)| texts(&vote[*side]["medlemmer"]).len()).sum();
                assert_eq!(named, by_name, "{id}");
                let groups = told["group_results"].as_array().map_or(0, Vec::len);
                let by_party: usize =
                    sides.iter().map(|(_, side)| texts(&vote[*side]["partier"]).len()).sum();
                assert_eq!(groups, by_party, "{id}");
                seen += 1;
            }
            let amendments: usize = open().map(|i| list(&i.facts["ændringsforslag"]).len()).sum();
            let motions = told["motions"].as_array().unwrap().len();
            assert_eq!(motions, open().count() + amendments, "{} {}", committee.slug, meeting.day);
            let usual = meeting.get("sted");
            assert_eq!(told["events"][0]["location"].as_str().map(str::to_owned), usual);
        }
        for meeting in committee.meetings.iter().filter(|m| !m.is_minutes()) {
            assert!(!built().contains_key(&format!("data/popolo/{}/{}.json", committee.slug, meeting.day)));
        }
    }
    assert_eq!(seen, 27);
}
