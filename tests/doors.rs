//! Which room may open a door into which, and who may touch the world.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The doors, as they may be. A room is a folder or file directly under `src/`.
///
/// Where they differ from the first design, the reason is beside them.
const DOORS: &[(&str, &[&str])] = &[
    ("source", &[]),
    // The clock, handed down by those who begin.
    ("timings", &[]),
    // HTML written and read by hand, for those who make pages of text.
    ("html", &[]),
    // A finding names a file and a span.
    ("diagnostic", &["source"]),
    // A value that cannot be read says why in both languages, so `diagnostic` too; names are slugs.
    ("model", &["source", "diagnostic"]),
    // Holidays have names in findings, and working days are a setting.
    ("calendar", &["diagnostic", "model"]),
    ("schema", &["model"]),
    // How offers are judged: pure functions of a framework, for the rules and the pages.
    ("assessment", &["model"]),
    // Bodies are a room of their own, below `parse`, `site` and `render`.
    ("markdown", &["source", "html"]),
    // The faults of form: their words, metadata and examples, used by the two stages that find them.
    ("faults", &["source", "diagnostic", "model"]),
    // The exact path walks the generated schema, so that editors and klarplan say the same.
    ("parse", &["source", "diagnostic", "model", "schema", "markdown", "faults"]),
    // `site` takes what `parse` gives, suggests names with its `suggest`, and asks the schema which
    // fields templates may name.
    ("site", &["source", "diagnostic", "model", "schema", "markdown", "faults", "parse"]),
    // Pure functions of text; bands of LIX have words in both languages, and dates hold names of months.
    ("readability", &["diagnostic", "model"]),
    // Which texts a document has, and where: its sentences are found once, for all who judge them.
    ("texts", &["source", "model", "markdown", "site", "readability"]),
    (
        "rules",
        &[
            "source",
            "diagnostic",
            "model",
            "calendar",
            "assessment",
            "markdown",
            "site",
            "readability",
            "texts",
        ],
    ),
    // Form, domain and personal data in one list, for those who speak of rules by name.
    ("catalogue", &["diagnostic", "faults", "rules", "leak"]),
    // Comments are known by their lines, so after `parse::locate`.
    ("suppress", &["source", "diagnostic", "markdown", "faults", "parse", "catalogue"]),
    // Dates and amounts in words; text that is in another language than its page.
    ("language", &["model", "html"]),
    // What minutes record of a year is counted once, for pages and data.
    ("overview", &["model", "site"]),
    // Data are made of what is public, and their sets have words in the pages' languages.
    ("opendata", &["source", "model", "site", "overview", "language"]),
    // Pages hold prose, and attachments' sizes come from the sources; the rules have pages too.
    (
        "render",
        &[
            "source",
            "model",
            "schema",
            "html",
            "markdown",
            "site",
            "overview",
            "calendar",
            "diagnostic",
            "rules",
            "catalogue",
            "language",
            // Each page links what it shows as data.
            "opendata",
            "assessment",
            "timings",
            // A tree holds what its hosts read.
            "hosts",
        ],
    ),
    // How pages are served: which scripts a page needs is told by its address.
    ("hosts", &["diagnostic", "model", "site"]),
    // The index of the search is made of pages and what they say of themselves.
    ("search", &["render"]),
    // The gate asks the documents which files they refer to, and the registers who may be reached.
    ("leak", &["source", "diagnostic", "model", "parse", "site"]),
    // Findings come with their places, which `parse::locate` found; `leak` makes numbers unreadable;
    // `model` has the months' names.
    ("emit", &["source", "diagnostic", "parse", "leak", "model"]),
    ("fix", &["source", "parse"]),
    // Text in, text out.
    ("minutes", &[]),
    // What other systems say, read and written as text. The rules know what the words of decisions mean and where prose
    // speaks of other meetings; the gate strikes numbers out; names begin with a capital.
    ("import", &["source", "diagnostic", "model", "html", "leak", "rules", "language"]),
    ("write", &["render", "timings"]),
    // What a build came to, as findings and as sums of what was written, and sums of clean texts; no CPR number is written
    // down.
    ("remember", &["source", "diagnostic", "catalogue", "parse", "leak", "write", "texts"]),
    (
        "pipeline",
        &[
            "source",
            "diagnostic",
            "model",
            "parse",
            "site",
            "leak",
            "rules",
            "suppress",
            "render",
            "search",
            "write",
            "language",
            "opendata",
            // Which of them are clean.
            "texts",
            "timings",
        ],
    ),
    // The bar over the pages is HTML by hand.
    ("serve", &["pipeline", "emit", "diagnostic", "source", "render", "write", "html", "hosts"]),
    (
        "cli",
        &[
            "serve",
            "pipeline",
            "emit",
            "schema",
            "model",
            "rules",
            "catalogue",
            "suppress",
            "fix",
            "import",
            "minutes",
            "remember",
            "faults",
            "leak",
            "diagnostic",
            "source",
            "site",
            "parse",
            "render",
            "write",
            // `report` tells how easy texts are to read.
            "readability",
            "texts",
            // `host` prints them.
            "hosts",
            // New documents get names with a capital.
            "language",
            "timings",
        ],
    ),
    ("main", &["cli"]),
];

/// Who may touch files. The theme is read where it is used; `cli` makes new documents.
const FILES: &[&str] = &[
    "source/",
    "write/",
    "write.rs",
    "remember.rs",
    "render/theme.rs",
    "cli/",
    "cli.rs",
    "serve/",
    "serve.rs",
];

/// Who may speak to the terminal.
const TERMINAL: &[&str] = &["cli/", "cli.rs", "serve/", "serve.rs", "main.rs"];

/// Every source file: its path below `src/`, and its text without comments and unit tests.
fn sources() -> Vec<(String, String)> {
    let mut found = Vec::new();
    walk(&common::root().join("src"), "", &mut found);
    found.sort();
    assert!(found.len() > 100, "{} files", found.len());
    found
}

fn walk(folder: &Path, below: &str, found: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let path = format!("{below}{name}");
        if entry.file_type().unwrap().is_dir() {
            walk(&entry.path(), &format!("{path}/"), found);
        } else if name.ends_with(".rs") && name != "tests.rs" && !path.contains("/tests/") {
            let text = std::fs::read_to_string(entry.path()).unwrap();
            let code = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            let lines = code.lines().map(|l| l.split("// ").next().unwrap_or_default());
            let lines = lines.filter(|l| !l.trim_start().starts_with("//"));
            found.push((path, lines.collect::<Vec<_>>().join("\n")));
        }
    }
}

fn room(path: &str) -> &str {
    path.split('/').next().unwrap_or_default().trim_end_matches(".rs")
}

/// The rooms that `code` names: `crate::room`, also in `use crate::{a, b::c}`; for `main.rs` the
/// library's name stands for `crate`.
fn named(code: &str, this: &str) -> BTreeSet<String> {
    let mut rooms = BTreeSet::new();
    for start in ["crate::", "klarplan::"] {
        if start == "klarplan::" && this != "main" {
            continue;
        }
        for (at, _) in code.match_indices(start) {
            let rest = &code[at + start.len()..];
            let parts: Vec<&str> = match rest.strip_prefix('{') {
                Some(group) => top_level(group),
                None => vec![rest],
            };
            for part in parts {
                let name: String =
                    part.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                rooms.insert(name);
            }
        }
    }
    rooms.remove(this);
    rooms
}

/// The parts of `a, b::{c, d}, e}` up to the brace that closes it.
fn top_level(group: &str) -> Vec<&str> {
    let (mut depth, mut from, mut parts) = (0usize, 0, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                parts.push(&group[from..at]);
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&group[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.retain(|p| !p.trim().is_empty());
    parts
}

#[test]
fn rooms_open_only_the_doors_they_have() {
    let doors: BTreeMap<&str, &[&str]> = DOORS.iter().copied().collect();
    let rooms: BTreeSet<String> =
        sources().iter().map(|(p, _)| room(p).to_owned()).filter(|r| r != "lib").collect();
    let mut wrong = BTreeSet::new();
    for (path, code) in sources() {
        let this = room(&path);
        // Until there is a command line, `main` stands in for it.
        if this == "lib" || this == "main" && !rooms.contains("cli") {
            continue;
        }
        let allowed =
            doors.get(this).copied().unwrap_or_else(|| panic!("{this} is a new room: give it its doors"));
        for other in named(&code, this) {
            if rooms.contains(&other) && !allowed.contains(&other.as_str()) {
                wrong.insert(format!("{this} → {other} (in {path})"));
            }
        }
    }
    assert!(wrong.is_empty(), "doors that are not there: {wrong:#?}");
}

#[test]
fn the_doors_lead_one_way() {
    let doors: BTreeMap<&str, &[&str]> = DOORS.iter().copied().collect();
    for (room, _) in DOORS {
        let mut reached = BTreeSet::new();
        let mut next = vec![*room];
        while let Some(at) = next.pop() {
            for other in doors[at] {
                assert_ne!(other, room, "{room} leads back to itself by {at}");
                if reached.insert(*other) {
                    next.push(other);
                }
            }
        }
        assert!(*room == "main" || !reached.contains("cli"), "nothing opens into cli but main");
    }
}

fn offenders(words: &[&str], allowed: &[&str]) -> Vec<String> {
    let is_allowed =
        |path: &str| allowed.iter().any(|a| path == *a || (a.ends_with('/') && path.starts_with(a)));
    sources()
        .into_iter()
        .filter(|(path, code)| !is_allowed(path) && words.iter().any(|w| holds_word(code, w)))
        .map(|(path, _)| path)
        .collect()
}

/// Whether `word` stands in `code` and is not the end of a longer word, as `fs::` is in `refs::`.
fn holds_word(code: &str, word: &str) -> bool {
    let begins = |at: usize| !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
    code.match_indices(word).any(|(at, _)| begins(at))
}

#[test]
fn only_the_ends_touch_files() {
    assert_eq!(offenders(&["std::fs", "fs::", "File::open", "walkdir", "tempfile"], FILES), [""; 0]);
}

#[test]
fn only_the_ends_speak() {
    assert_eq!(offenders(&["println!", "eprintln!", "print!(", "eprint!(", "dbg!("], TERMINAL), [""; 0]);
}

#[test]
fn nobody_but_the_ends_asks_what_day_it_is() {
    let ends = ["cli/", "cli.rs", "serve/", "serve.rs", "main.rs"];
    assert_eq!(offenders(&["Local::now", "Utc::now", "SystemTime::now", "std::env"], &ends), [""; 0]);
}

#[test]
fn only_the_ends_and_their_watch_ask_how_late_it_is() {
    let ends = ["cli/", "cli.rs", "serve/", "serve.rs", "timings.rs"];
    assert_eq!(offenders(&["Instant::now", "elapsed()"], &ends), [""; 0]);
}

#[test]
fn rules_look_at_no_other_case() {
    // `serve` judges an edited case alone. The one that looks further is told of in `site::again::Face`.
    let looks: Vec<String> = sources()
        .into_iter()
        .filter(|(path, _)| {
            let asks = path.starts_with("rules/") || path.starts_with("texts/") || path.starts_with("leak/");
            asks || path.starts_with("site/check_")
        })
        .filter(|(_, code)| code.contains("site.cases") || code.contains("site.case("))
        .map(|(path, _)| path)
        .collect();
    let known =
        ["rules/holistic/organisation_unsuited.rs", "rules/run.rs", "site/check_plan.rs", "texts/list.rs"];
    assert_eq!(looks, known);
}

#[test]
fn there_is_nothing_of_cases_in_open_data() {
    // `serve` keeps the data when nothing but cases is edited.
    let data: Vec<(String, String)> =
        sources().into_iter().filter(|(path, _)| path.starts_with("opendata/")).collect();
    assert!(data.len() > 10);
    for (path, code) in data {
        let looks = [".cases", ".case(", "model::plan", "Case"].iter().any(|word| code.contains(word));
        assert!(!looks, "{path} looks at cases");
    }
}
