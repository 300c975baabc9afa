//! The two sources, completed by hand as `by_hand` says, are the example's content on every fact, pass `check` and build.

use super::by_hand::{self, AS_EXAMPLE, Hand, REMOVED, Why};
use super::*;
use crate::common::{Memory, said};
use std::collections::BTreeSet;
use std::process::Command;

struct Case {
    source: &'static str,
    /// The example's folders.
    committee: &'static str,
    meeting: &'static str,
    hand: &'static [Hand],
}

const CASES: &[Case] = &[
    Case { source: LEJRE, committee: "lejre-jai", meeting: "2024-02-07", hand: by_hand::LEJRE },
    Case {
        source: KOEBENHAVN,
        committee: "koebenhavn-biu",
        meeting: "2020-udbudsrammer",
        hand: by_hand::KOEBENHAVN,
    },
];

/// The short name of a document: `udvalg`, `moede`, or the item's number.
fn short(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap().trim_end_matches(".md");
    if name.starts_with(|c: char| c.is_ascii_digit()) { name[..2].to_owned() } else { name.to_owned() }
}

/// The example's documents of a case: path, short name, text.
fn examples(case: &Case) -> Vec<(String, String, String)> {
    let all = Memory::example().texts.into_iter();
    let committee = format!("content/udvalg/{}/", case.committee);
    let wanted = |p: &str| {
        p == format!("{committee}udvalg.md") || p.starts_with(&format!("{committee}{}/", case.meeting))
    };
    all.filter(|(p, _)| wanted(p)).map(|(p, t)| (p.clone(), short(&p), t)).collect()
}

fn sorted(mut value: Value) -> Value {
    if let Some(all) = value.get_mut("henvisninger").and_then(Value::as_array_mut) {
        all.sort_by_key(|r| r["dato"].as_str().unwrap().to_owned());
    }
    value
}

/// Does at `path` what `hand` says. What it changes must change something.
fn apply(value: &mut Value, path: &str, new: &str, example: &Value, name: &str) {
    let pointer = format!("/{path}");
    let new = match new {
        REMOVED => Value::from(REMOVED),
        AS_EXAMPLE => {
            example.pointer(&pointer).unwrap_or_else(|| panic!("{name} {path}: not in the example")).clone()
        }
        yaml => texts(serde_yaml::from_str(yaml).unwrap()),
    };
    let (above, key) = pointer.rsplit_once('/').unwrap();
    let parent = value.pointer_mut(above).unwrap_or_else(|| panic!("{name} {path}: nothing above"));
    let before = match parent {
        Value::Array(all) => {
            let at: usize = key.parse().unwrap();
            Some(std::mem::replace(&mut all[at], new.clone()))
        }
        Value::Object(all) if new == REMOVED => all.remove(key),
        Value::Object(all) => all.insert(key.to_owned(), new.clone()),
        _ => panic!("{name} {path}"),
    };
    assert!(new != REMOVED || before.is_some(), "{name} {path}: was not there");
    assert_ne!(before, Some(new), "{name} {path}: the import has it already");
}

/// The case's documents, imported and completed: the example's path, front matter, body.
fn completed(case: &Case) -> Vec<(String, Value, String)> {
    let imported = imported(case.source.as_bytes());
    let examples = examples(case);
    let names = |all: Vec<String>| all.into_iter().collect::<BTreeSet<String>>();
    let ours = names(imported.files.iter().map(|f| short(&f.path)).collect());
    assert_eq!(ours, names(examples.iter().map(|e| e.1.clone()).collect()));
    let mut out = Vec::new();
    for (path, name, text) in examples {
        let example = sorted(front(&text));
        let mut value = sorted(imported.front(&name));
        for (_, path, new, _) in case.hand.iter().filter(|h| h.0 == name) {
            apply(&mut value, path, new, &example, &name);
        }
        // What was printed as an attachment is the example's results.
        let body = body(imported.text(&name));
        let mut body = body.split("\n## Bilag: ").next().unwrap().to_owned();
        for (_, from, to) in by_hand::BODIES.iter().filter(|b| b.0 == name) {
            body = body.replace(from, to);
        }
        out.push((path, value, body));
    }
    out
}

#[test]
fn the_completed_import_is_the_example_on_every_fact() {
    for case in CASES {
        let examples = examples(case);
        for ((path, value, _), (_, name, text)) in completed(case).into_iter().zip(&examples) {
            let example = sorted(front(text));
            let (Value::Object(ours), Value::Object(theirs)) = (&value, &example) else { panic!() };
            for key in ours.keys().chain(theirs.keys()) {
                assert_eq!(ours.get(key), theirs.get(key), "{path} {name} {key}");
            }
        }
    }
}

#[test]
fn what_is_by_hand_is_not_what_decides() {
    // Titles, case numbers, recommendations, decisions, outcomes, votes, steps and attachments' titles are imported.
    let by_hand: BTreeSet<&str> = CASES
        .iter()
        .flat_map(|c| c.hand)
        .filter(|h| h.0 != "udvalg")
        .map(|h| h.1.split('/').next().unwrap())
        .collect();
    for key in [
        "sagsnr",
        "udvalgskoder",
        "indstilling",
        "beslutningskompetence",
        "beslutning",
        "dato",
        "kl",
        "sted",
        "ugedag",
        "tilstand",
    ] {
        assert!(!by_hand.contains(key), "{key}");
    }
    let item = imported(KOEBENHAVN.as_bytes()).front("04");
    let example = examples(&CASES[1]).into_iter().find(|e| e.1 == "04").unwrap().2;
    let votes = |v: &Value| {
        v["afstemninger"]
            .as_array()
            .unwrap()
            .iter()
            .map(|v| {
                (
                    v["for"].clone(),
                    v["imod"].clone(),
                    v["undlod"].clone(),
                    v["udfald"].clone(),
                    v["om"].clone(),
                    v["tekst"].clone(),
                )
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(votes(&item), votes(&front(&example)));
    assert_eq!(votes(&item).len(), 2);
}

/// Figures in a text: digits with the signs between them.
fn figures(text: &str) -> BTreeSet<String> {
    let parts = text.split(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',')));
    let parts = parts.map(|p| p.trim_matches(['.', ',']).to_owned());
    parts.filter(|p| !p.is_empty()).collect()
}

/// Figures that the example's text has and the source's item has not: numbers of points in lists and names that the site
/// gives things, and what is said from elsewhere.
const OTHER_FIGURES: &[(&str, &str, &str)] = &[
    // A link to item 2, and its file's name.
    ("lejre-jai", "05", "02"),
    // ”40 procent” and the like stand in the source's table, which the example retells; the committee's own numbers.
];

#[test]
fn every_figure_of_the_retold_text_stands_in_the_import() {
    let mut wrong = Vec::new();
    for case in CASES {
        let imported = imported(case.source.as_bytes());
        for (_, name, text) in examples(case).into_iter().filter(|e| e.1 != "udvalg" && e.1 != "moede") {
            let there = figures(imported.text(&name));
            let front = sorted(front(&text));
            // Comments are no text.
            let body = body(&text).lines().filter(|l| !l.starts_with("<!--")).collect::<Vec<_>>();
            let mut retold = body.join("\n");
            for (_, path, _, _) in case.hand.iter().filter(|h| h.0 == name && h.3 == Why::Retold) {
                retold.push_str(&format!("\n{}", front.pointer(&format!("/{path}")).unwrap()));
            }
            for figure in figures(&retold) {
                let other = OTHER_FIGURES.contains(&(case.committee, name.as_str(), figure.as_str()));
                if !there.contains(&figure) && !other {
                    wrong.push(format!("{} {name}: {figure}", case.committee));
                }
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
}

/// The example with the two meetings as completed imports. What is JSON is YAML too. What the source leaves out or has wrong
/// is set aside with its reason, as the example does.
fn site() -> Memory {
    let mut site = Memory::example().in_languages(&["da"]);
    for case in CASES {
        for (path, value, body) in completed(case) {
            let mut text = format!("---\n{}\n---\n{body}", serde_json::to_string_pretty(&value).unwrap());
            for (_, _, before, comment) in
                by_hand::SET_ASIDE.iter().filter(|a| path.ends_with(a.1) && path.contains(a.0))
            {
                assert!(text.contains(before), "{path} {before}");
                text = text.replacen(before, &format!("{comment}{before}"), 1);
            }
            site.put(&path, &text);
        }
    }
    site
}

#[test]
fn the_completed_import_checks_without_errors_and_nothing_is_left_to_write() {
    let findings = said(&site().check());
    let errors: Vec<String> =
        findings.iter().filter(|s| s.error).map(|s| format!("{} {}", s.brief(), s.message)).collect();
    assert_eq!(errors, [""; 0]);
    assert!(!findings.iter().any(|s| s.code == "F318"), "a mark is left");
}

#[test]
fn what_waits_for_a_person_is_found_by_check() {
    let mut site = Memory::minimal(&[]);
    let imported = imported(LEJRE.as_bytes());
    for file in &imported.files {
        site.put(&format!("content/{}", file.path), &file.text);
    }
    let found = said(&site.check()).into_iter().filter(|s| s.code == "F318").collect::<Vec<_>>();
    let places: BTreeSet<String> = found.iter().map(|s| format!("{}:{}", s.path, s.start.line)).collect();
    let marks =
        imported.files.iter().flat_map(|f| f.marks.iter().map(move |m| format!("content/{}:{m}", f.path)));
    assert_eq!(places, marks.collect::<BTreeSet<String>>());
    assert!(found.len() >= 18, "{}", found.len());
}

#[test]
fn the_completed_import_builds() {
    let dir = tempfile::TempDir::new().unwrap();
    site().write(dir.path());
    let mut command = Command::new(env!("CARGO_BIN_EXE_klarplan"));
    let done = command.args(["build", "--today", "2026-11-21"]).current_dir(dir.path()).output().unwrap();
    let told = String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
    assert!(matches!(done.status.code(), Some(0 | 1)), "{told}");
    let page =
        |path: &str| std::fs::read_to_string(dir.path().join("output/offentlig/udvalg").join(path)).unwrap();
    assert!(page("lejre-jai/2024-02-07/punkt-5.html").contains("467.291"));
    let vote = page("koebenhavn-biu/2020-udbudsrammer/punkt-4.html");
    assert!(vote.contains("Dermed blev forslaget forkastet."), "{vote}");
}
