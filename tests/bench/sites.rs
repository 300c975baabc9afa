//! Made-up sites of any size for measuring: the same bytes for the same size, every time.
//!
//! Of a hundred documents thirty are cases, thirty their plans, thirty-six meetings with eight items each, and four
//! frameworks (`sites/documents.rs`).
// Each benchmark uses its part.
#![allow(dead_code)]

mod documents;

use chrono::{Days, NaiveDate};
use documents::{case, committee, framework, item, meeting, plan};
use std::path::Path;

/// The day the sites are made for.
pub const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();

/// What was made.
pub struct Site {
    pub documents: usize,
    /// Names of the cases; each has one plan, `min-plan.md`.
    pub cases: Vec<String>,
}

/// Writes a file below `root`, with the folders it stands in.
pub fn put(root: &Path, path: &str, text: &str) {
    let full = root.join(path);
    std::fs::create_dir_all(full.parent().expect("a folder")).expect("a folder is made");
    std::fs::write(full, text).expect("a file is written");
}

/// Writes what every site has.
fn frame(root: &Path, settings: &str) {
    put(root, "klarplan.yaml", settings);
    put(root, "content/registre/personer.yaml", PEOPLE);
    put(root, "content/registre/leverandoerer.yaml", SUPPLIERS);
    put(root, "content/sider/om.md", ABOUT);
}

/// Writes a site of `plans` plans, each with its case, and nothing else, for the public alone and without the
/// index of the search: what other generators can be asked for too. `minify` is the setting.
pub fn write_plans(root: &Path, plans: usize, minify: &str) {
    frame(root, &format!("{SETTINGS}søgning: nej\nminificering: {minify}\n"));
    (0..plans).for_each(|at| write_public_case(root, at));
}

/// Writes a site of at least `documents` documents of every kind, for the public alone and without the index of the
/// search.
pub fn write_public(root: &Path, documents: usize, minify: &str) {
    frame(root, &format!("{SETTINGS}søgning: nej\nminificering: {minify}\n"));
    let mix = Mix::of(documents);
    (0..mix.cases).for_each(|at| write_public_case(root, at));
    write_others(root, &mix);
}

fn write_public_case(root: &Path, at: usize) {
    let folder = format!("content/planer/borger-{at:05}");
    put(root, &format!("{folder}/sag.yaml"), &without_readers(&case(at)));
    put(root, &format!("{folder}/min-plan.md"), &public_plan(at));
}

/// What a site of documents of every kind holds.
pub struct Mix {
    /// Each with one plan.
    pub cases: usize,
    pub committees: Vec<Committee>,
    pub frameworks: usize,
}

pub struct Committee {
    pub at: usize,
    pub name: String,
    /// Numbers and days of its meetings, the newest first; each has [`ITEMS`] items.
    pub meetings: Vec<(usize, NaiveDate)>,
}

/// How many items a meeting has.
pub const ITEMS: usize = 8;
/// How many meetings a committee has.
const MEETINGS: usize = 40;

impl Mix {
    /// That of at least `documents` documents.
    pub fn of(documents: usize) -> Self {
        let hundreds = documents.div_ceil(100);
        let meetings = (0..hundreds * 4).collect::<Vec<_>>();
        let committees = meetings.chunks(MEETINGS).enumerate().map(|(at, meetings)| {
            // Every other week, backwards from last autumn.
            let day = |meeting: usize| TODAY - Days::new(14 * (meeting as u64 % MEETINGS as u64) + 30);
            let meetings = meetings.iter().map(|meeting| (*meeting, day(*meeting))).collect();
            Committee { at, name: format!("udvalg-{at:02}"), meetings }
        });
        Self { cases: hundreds * 30, committees: committees.collect(), frameworks: hundreds * 4 }
    }
}

/// A plan of a case without readers, who are named in none then.
fn public_plan(at: usize) -> String {
    let text = plan(at).replace("  - fra: borger\n    givet", "  - givet");
    text.replace("    fra: borger\n", "")
}

/// Front matter and body of a plan.
pub fn plan_parts(at: usize) -> (String, String) {
    parts(&public_plan(at))
}

/// The same of a committee, a meeting, an item of one, and a framework.
pub fn committee_parts(at: usize) -> (String, String) {
    parts(&committee(at))
}

pub fn meeting_parts(day: NaiveDate) -> (String, String) {
    parts(&meeting(day))
}

pub fn item_parts(meeting: usize, number: usize) -> (String, String) {
    parts(&item(meeting * ITEMS + number, number))
}

pub fn framework_parts(at: usize) -> (String, String) {
    parts(&framework(at))
}

fn parts(text: &str) -> (String, String) {
    let (front, body) = text[4..].split_once("---\n").expect("front matter");
    (front.to_owned(), body.trim_start().to_owned())
}

/// A case that has no readers of its own.
fn without_readers(case: &str) -> String {
    let (before, rest) = case.split_once("modtagere:\n").expect("readers");
    format!("{before}mål:\n{}", rest.split_once("mål:\n").expect("goals").1)
}

/// What a case says, as YAML.
pub fn case_parts(at: usize) -> String {
    without_readers(&case(at))
}

/// Writes a site of at least `documents` documents below `root`.
pub fn write(root: &Path, documents: usize) -> Site {
    frame(root, SETTINGS);
    let mix = Mix::of(documents);
    let mut cases = Vec::new();
    for at in 0..mix.cases {
        let slug = format!("borger-{at:05}");
        put(root, &format!("content/planer/{slug}/sag.yaml"), &case(at));
        put(root, &format!("content/planer/{slug}/min-plan.md"), &plan(at));
        cases.push(slug);
    }
    let others = write_others(root, &mix);
    Site { documents: 2 * cases.len() + others + 3, cases }
}

/// Writes committees with their meetings, and frameworks; how many documents that is.
fn write_others(root: &Path, mix: &Mix) -> usize {
    let mut count = 0;
    let mut put = |path: &str, text: &str| {
        count += 1;
        put(root, path, text);
    };
    for Committee { at, name, meetings } in &mix.committees {
        put(&format!("content/udvalg/{name}/udvalg.md"), &committee(*at));
        for (at, day) in meetings {
            let folder = format!("content/udvalg/{name}/{day}");
            put(&format!("{folder}/moede.md"), &meeting(*day));
            for number in 1..=ITEMS {
                put(&format!("{folder}/{number:02}-punkt.md"), &item(at * ITEMS + number, number));
            }
        }
    }
    for at in 0..mix.frameworks {
        put(&format!("content/udbud/ramme-{at:04}/ramme.md"), &framework(at));
    }
    count
}

const SETTINGS: &str = "titel: Bakkedal Kommune
beskrivelse: Planer, udbud og møder i en kommune, som ikke findes.
organisation:
  navn: Bakkedal Kommune
  telefon: 70 00 12 00
basis_url: https://planer.bakkedal.example/
åbne_data:
  licens:
    id: CC-BY-4.0
    navn: Creative Commons Navngivelse 4.0 International
    web: https://creativecommons.org/licenses/by/4.0/deed.da
  ocid: ocds-213czf
sagsnumre:
  bakkedal:
    mønster: \"00/0000\"
    hvem: Bakkedal Kommune
klage:
  tekst: Er du ikke enig, så skriv eller ring til os. Fristen er fire uger.
";

/// The register of those who work with the plans.
pub const PEOPLE: &str = "ths:
  navn: Thomas S.
  rolle: koordinerende sagsbehandler
  organisation: Jobcenter Bakkedal
  telefon: 70 00 12 35
";

const SUPPLIERS: &str = "huset:
  navn: Huset på Engvej
  telefon: 70 00 13 05
";

const ABOUT: &str = "---
titel: Om siderne
---

Her kan du læse om planer, møder og udbud i en kommune, som ikke findes.
";
