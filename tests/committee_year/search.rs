//! The index of the search: every page of the year, with what it is filtered by.

use super::own::known;
use super::{built, year};
use serde_json::Value;
use std::collections::BTreeMap;

/// What the index holds of each page, by its path.
fn indexed() -> BTreeMap<String, Value> {
    let fragments = built().iter().filter(|(path, _)| path.starts_with("pagefind/fragment/"));
    let read = fragments.map(|(path, bytes)| {
        let whole = String::from_utf8_lossy(bytes);
        let json = &whole[whole.find('{').unwrap_or_else(|| panic!("{path}"))..];
        let told: Value = serde_json::from_str(json).unwrap();
        (told["url"].as_str().unwrap().trim_start_matches('/').to_owned(), told)
    });
    read.collect()
}

fn filter(told: &Value, name: &str) -> Vec<String> {
    let all = told["filters"][name].as_array();
    all.map_or(Vec::new(), |all| all.iter().map(|v| v.as_str().unwrap().to_owned()).collect())
}

#[test]
fn every_meeting_item_and_case_is_in_the_index_with_its_committee_and_year() {
    let index = indexed();
    for at in year().items() {
        let path = at.path();
        let told = index.get(&path).unwrap_or_else(|| panic!("{path} is not in the index"));
        assert_eq!(filter(told, "udvalg"), [at.committee.name()], "{path}");
        assert_eq!(filter(told, "aar"), ["2026"], "{path}");
        let name = told["meta"]["title"].as_str().unwrap();
        assert!(name.starts_with(&at.item.title()), "{path}: {name}");
        let summary = known(&at.item.facts["resumé"]).filter(|_| !at.item.has("lukket"));
        let content = told["content"].as_str().unwrap();
        assert!(summary.is_none_or(|summary| content.contains(&summary)), "{path}");
    }
    for committee in &year().committees {
        for meeting in &committee.meetings {
            let told = &index[&format!("udvalg/{}/{}/index.html", committee.slug, meeting.day)];
            assert_eq!(filter(told, "udvalg"), [committee.name()]);
        }
        assert!(index.contains_key(&format!("udvalg/{}/index.html", committee.slug)));
    }
    for (number, items) in year().cases() {
        let told = &index[&super::cases::path(&number)];
        let mut bodies: Vec<String> = items.iter().map(|at| at.committee.name()).collect();
        bodies.sort();
        bodies.dedup();
        let mut found = filter(told, "udvalg");
        found.sort();
        // A case may be told of by bodies that have no pages here.
        assert!(bodies.iter().all(|body| found.contains(body)), "{number}: {found:?}");
    }
}

#[test]
fn nothing_that_has_moved_or_only_lists_is_in_the_index() {
    let index = indexed();
    for moved in super::meetings::moved() {
        assert!(!index.contains_key(moved), "{moved}");
    }
    for list in ["sager/index.html", "udvalg/index.html", "404.html", "soeg.html"] {
        assert!(!index.contains_key(list), "{list}");
    }
}
