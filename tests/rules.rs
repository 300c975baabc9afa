//! Every rule of the domain: its examples give exactly what they say, the list is whole, and every
//! requirement is covered or has its reason.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

mod common;

use common::{Memory, Said, said};
use klarplan::catalogue;
use klarplan::diagnostic::{Rule, Severity};
use klarplan::rules::uncovered::{UNCOVERED, numbers};
use klarplan::rules::{self};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

fn domain() -> Vec<&'static Rule> {
    rules::all().map(|entry| entry.rule).collect()
}

#[test]
fn every_example_gives_what_it_says() {
    let mut wrong = Vec::new();
    for rule in domain() {
        for example in rule.examples {
            let found = said(&Memory::minimal(example.files).check());
            let own: Vec<String> = found.iter().filter(|s| s.code == rule.code).map(Said::place).collect();
            if own != example.findings {
                wrong.push(format!("{} {}: {own:?}, not {:?}", rule.code, example.what, example.findings));
            }
            // An example that is not well-formed shows nothing.
            for fault in found.iter().filter(|s| s.error && s.code.starts_with('F')) {
                wrong.push(format!(
                    "{} {}: besides, {}: {}",
                    rule.code,
                    example.what,
                    fault.brief(),
                    fault.message
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_shows_what_fails_and_what_passes() {
    for rule in domain() {
        assert!(rule.examples.iter().any(|e| !e.findings.is_empty()), "{}: nothing fails", rule.code);
        assert!(rule.examples.iter().any(|e| e.findings.is_empty()), "{}: nothing passes", rule.code);
    }
}

#[test]
fn codes_and_names_are_unique_and_well_formed() {
    let all = catalogue::all();
    let codes: BTreeSet<&str> = all.iter().map(|r| r.code).collect();
    let names: BTreeSet<&str> = all.iter().map(|r| r.name).collect();
    let titles: BTreeSet<&str> = all.iter().map(|r| r.title.da).collect();
    assert_eq!((codes.len(), names.len(), titles.len()), (all.len(), all.len(), all.len()));
    assert!(domain().is_sorted_by_key(|r| r.code), "areas and rules are by code");
    for rule in all {
        assert!(klarplan::source::is_slug(rule.name), "{}: the name {:?}", rule.code, rule.name);
        let (area, number) = rule.code.split_at(1);
        assert!(area.chars().all(|c| c.is_ascii_uppercase()), "{}", rule.code);
        assert!(number.len() == 3 && number.parse::<u16>().is_ok(), "{}", rule.code);
    }
}

#[test]
fn every_rule_says_where_it_comes_from() {
    for rule in domain() {
        assert!(rule.source.is_some() || rule.law.is_some(), "{}: neither source nor law", rule.code);
        assert!(!rule.requirements.is_empty(), "{}: no requirement", rule.code);
        for number in rule.requirements {
            assert!(numbers().any(|n| n == *number), "{}: there is no requirement {number}", rule.code);
        }
        for text in [rule.title, rule.why] {
            assert!(!text.da.trim().is_empty() && !text.en.trim().is_empty(), "{}", rule.code);
            assert_ne!(text.da, text.en, "{}", rule.code);
        }
        // A rule that began or ended says what held on the other side.
        let dated = rule.valid.from.is_some() || rule.valid.to.is_some();
        assert!(!dated || rule.history.is_some(), "{}: dated, but without history", rule.code);
    }
}

#[test]
fn every_requirement_is_covered_or_has_its_reason() {
    let covered: BTreeSet<&str> =
        catalogue::all().iter().flat_map(|r| r.requirements.iter().copied()).collect();
    let listed: BTreeMap<&str, _> = UNCOVERED.iter().copied().collect();
    assert_eq!(listed.len(), UNCOVERED.len(), "a number stands twice");
    let mut wrong = Vec::new();
    for number in numbers() {
        match (covered.contains(number.as_str()), listed.contains_key(number.as_str())) {
            (false, false) => wrong.push(format!("{number} is neither covered nor listed")),
            (true, true) => wrong.push(format!("{number} is covered and listed")),
            _ => {}
        }
    }
    let order: Vec<String> = numbers().collect();
    let at = |n: &str| order.iter().position(|o| o == n);
    assert!(UNCOVERED.iter().all(|(n, _)| at(n).is_some()), "a number that is no requirement");
    assert!(UNCOVERED.is_sorted_by_key(|(n, _)| at(n)), "the list is not in order");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_setting_exists() {
    for rule in catalogue::all() {
        for setting in rule.settings {
            assert!(klarplan::schema::setting(setting).is_some(), "{}: no setting {setting}", rule.code);
        }
    }
}

#[test]
fn a_setting_is_described_in_its_schema() {
    let said = klarplan::schema::setting("regler.over_40_begynder").unwrap();
    assert!(said.contains("over 40"), "{said}");
    assert!(klarplan::schema::setting("regler.findes_ikke").is_none());
}

#[test]
fn every_file_is_listed() {
    let mut missing = Vec::new();
    let mut files = 0;
    let rooms = std::fs::read_dir(common::root().join("src/rules")).unwrap();
    for area in rooms.map(|e| e.unwrap().path()).filter(|p| p.is_dir()) {
        for entry in std::fs::read_dir(area).unwrap() {
            let path = entry.unwrap().path();
            let text = read(&path);
            if !text.contains("pub static RULE: Rule") {
                continue;
            }
            files += 1;
            let code =
                text.split("code: \"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
            let first = text.lines().next().unwrap_or_default();
            assert!(first.starts_with(&format!("//! {code}: ")), "{}: begins {first:?}", path.display());
            if !domain().iter().any(|rule| rule.code == code) {
                missing.push(path);
            }
        }
    }
    assert!(missing.is_empty(), "in no area's list: {missing:?}");
    assert_eq!(files, domain().len());
}

fn read(path: &Path) -> String {
    if path.is_dir() { String::new() } else { std::fs::read_to_string(path).unwrap() }
}

/// Waiting times that no law limits are never an error, nor called a legal requirement.
#[test]
fn waits_without_a_legal_limit_are_no_errors() {
    let waits = ["43", "44", "45", "48"];
    let mut seen = 0;
    for rule in domain().iter().filter(|r| r.requirements.iter().any(|n| waits.contains(n))) {
        seen += 1;
        assert_ne!(rule.severity, Severity::Error, "{}", rule.code);
        assert!(rule.law.is_none(), "{}: no law limits this wait", rule.code);
    }
    assert!(seen >= waits.len(), "only {seen} rules on waits");
}

#[test]
fn findings_speak_both_languages_and_say_how_to_mend() {
    for rule in domain() {
        for example in rule.examples {
            for located in Memory::minimal(example.files).check().findings {
                for text in [&located.finding.message, &located.finding.help] {
                    assert!(!text.da.is_empty() && !text.en.is_empty(), "{}", rule.code);
                    assert_ne!(text.da, text.en, "{}", rule.code);
                    assert!(!text.da.contains("{}") && !text.en.contains("{}"), "{}", rule.code);
                    assert!(text.da.ends_with(['.', '?', '”', '!']), "{}: {}", rule.code, text.da);
                }
            }
        }
    }
}
