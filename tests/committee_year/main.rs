//! A year of three fictitious committees: what every index of the site says of it, held against the files themselves.
//!
//! `content/` is a subject committee with eleven meetings, the committee of finance and the council, whose cases
//! go from one to the other. `own.rs` reads the files without klarplan's model, so that a mistake there is not made
//! here as well. Today is the 21st of November of that year.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

#[path = "../common/mod.rs"]
mod common;

mod cases;
mod closed;
mod committees;
mod feeds;
mod html;
mod items;
mod life;
mod meetings;
mod open_data;
mod own;
mod planted;
mod search;
mod tables;
mod years;

use common::{Memory, OPTIONS, root, said, unpacked};
use klarplan::pipeline::{Settings, render};
use klarplan::render::Theme;
use klarplan::write::Content;
use own::Own;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Where the site stands on the web.
pub const BASE: &str = "https://moeder.bakkedal.example/";

/// The year as the files have it.
pub fn year() -> &'static Own {
    static READ: OnceLock<Own> = OnceLock::new();
    READ.get_or_init(|| Own::read(&root().join("tests/committee_year/content/udvalg")))
}

/// The site in memory.
pub fn memory() -> Memory {
    static READ: OnceLock<Memory> = OnceLock::new();
    READ.get_or_init(|| Memory::at(&root().join("tests/committee_year"))).clone()
}

/// The public tree, built once: each file's bytes by its path, unpacked where they are packed.
pub fn built() -> &'static BTreeMap<String, Vec<u8>> {
    static BUILT: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    BUILT.get_or_init(|| {
        let checked = memory().check();
        let theme = Theme::load(&root(), "standard", true, &["da".to_owned()]).unwrap();
        let settings = Settings { today: OPTIONS.today, base_url: None };
        let files = render(&checked, checked.site.as_ref().unwrap(), &theme, &root(), settings).unwrap();
        let files = files.into_iter().map(|file| {
            let bytes = match file.content {
                Content::Bytes(bytes) => bytes,
                Content::Shared(bytes) => bytes.to_vec(),
                other => panic!("{other:?} is not of this site"),
            };
            let path = file.path.strip_prefix("offentlig/").expect("there are no readers' trees").to_owned();
            (path, unpacked(&bytes).unwrap_or(bytes))
        });
        files.collect()
    })
}

/// A file of the tree as text.
pub fn text(path: &str) -> &'static str {
    let bytes = built().get(path).unwrap_or_else(|| panic!("{path} is not there"));
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn the_year_is_as_large_and_as_varied_as_it_should_be() {
    let own = year();
    let subject = own.committee("bakkedal-bsu");
    assert!(subject.meetings.len() >= 10);
    assert!(subject.meetings.iter().map(|m| m.items.len()).sum::<usize>() >= 60);
    let bodies = |case: &[own::At]| {
        let mut all: Vec<&str> = case.iter().map(|at| at.committee.slug.as_str()).collect();
        all.sort_unstable();
        all.dedup();
        all.len()
    };
    let cases = own.cases();
    assert!(cases.values().filter(|case| bodies(case) == 3).count() >= 5);
    let items: Vec<_> = own.items().collect();
    let having = |key: &str| items.iter().filter(|at| at.item.has(key)).count();
    assert_eq!(having("lukket"), 5);
    assert!(having("ændringsforslag") >= 5 && having("afstemninger") >= 15 && having("henvisninger") >= 15);
    assert_eq!((having("tilføjet"), having("tidligere_numre"), having("rettelser")), (2, 1, 3));
    let absent = |why: &str| items.iter().filter(|at| at.item.yaml_text("deltog_ikke").contains(why)).count();
    assert!(absent("inhabil") >= 2 && absent("fraværende") >= 2);
    let mut outcomes: Vec<String> = items.iter().filter_map(|at| at.item.outcome()).collect();
    outcomes.sort();
    outcomes.dedup();
    assert_eq!(outcomes.len(), 11, "every outcome there is: {outcomes:?}");
    // Not one text many times.
    let mut texts: Vec<&str> = items.iter().map(|at| at.item.body.trim()).filter(|t| !t.is_empty()).collect();
    let all = texts.len();
    texts.sort_unstable();
    texts.dedup();
    assert_eq!(texts.len(), all);
    assert!(all >= 55, "{all} texts");
}

#[test]
fn the_check_finds_nothing_but_the_case_that_still_waits() {
    let found: Vec<String> = said(&memory().check()).iter().map(|s| s.brief()).collect();
    assert_eq!(found, ["K120 content/udvalg/bakkedal-bsu/2026-11-04/04-ungecafe.md:15:11"]);
}
