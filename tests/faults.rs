//! Every fault of form: its examples give exactly what they say, and the list is whole.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

mod common;

use common::{CONFIG, MINIMAL, Memory, OPTIONS, Said};
use klarplan::diagnostic::Rule;
use klarplan::faults::ALL;
use klarplan::pipeline::check;
use klarplan::source::Asset;
use std::collections::BTreeSet;
use std::path::Path;

/// Errors of other rules that an example cannot avoid, as `rule: code path:line:column`.
const BESIDE: &[&str] = &[];

/// Rules without an example, each with a test of its own below.
const BY_HAND: &[&str] =
    &["F001", "F002", "F003", "F004", "F005", "F007", "F009", "F011", "F111", "F199", "F202", "F312"];

/// The faults of form among the findings; the domain's rules have tests of their own.
fn said(checked: &klarplan::pipeline::Checked) -> Vec<Said> {
    common::said(checked).into_iter().filter(|s| s.code.starts_with('F')).collect()
}

#[test]
fn every_example_gives_what_it_says() {
    let mut wrong = Vec::new();
    let mut beside = BTreeSet::new();
    for rule in ALL {
        for example in rule.examples {
            let found = said(&Memory::minimal(example.files).check());
            let (own, others): (Vec<&Said>, Vec<&Said>) = found.iter().partition(|s| s.code == rule.code);
            let own: Vec<String> = own.iter().map(|s| s.place()).collect();
            if own != example.findings {
                wrong.push(format!("{} {}: {own:?}, not {:?}", rule.code, example.what, example.findings));
            }
            for other in others.iter().filter(|s| s.error) {
                let other = format!("{}: {}", rule.code, other.brief());
                if BESIDE.contains(&other.as_str()) {
                    beside.insert(other);
                } else {
                    wrong.push(format!("besides, {other}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(beside.len(), BESIDE.len(), "an exception is no longer needed");
}

#[test]
fn every_rule_is_shown_by_an_example_or_by_hand() {
    for rule in ALL {
        let by_hand = BY_HAND.contains(&rule.code);
        assert_ne!(rule.examples.is_empty(), !by_hand, "{} needs one or the other", rule.code);
    }
}

#[test]
fn codes_and_names_are_unique_and_well_formed() {
    let codes: BTreeSet<&str> = ALL.iter().map(|r| r.code).collect();
    let names: BTreeSet<&str> = ALL.iter().map(|r| r.name).collect();
    assert_eq!((codes.len(), names.len()), (ALL.len(), ALL.len()));
    assert!(ALL.is_sorted_by_key(|r| r.code), "the list is by code");
    for rule in ALL {
        assert!(klarplan::source::is_slug(rule.name), "{}: the name {:?}", rule.code, rule.name);
        let (area, number) = rule.code.split_at(1);
        assert!(area == "F" && number.len() == 3 && number.parse::<u16>().is_ok(), "{}", rule.code);
    }
}

#[test]
fn every_file_is_listed() {
    let mut missing = Vec::new();
    let mut files = 0;
    for entry in std::fs::read_dir(common::root().join("src/faults")).unwrap() {
        let path = entry.unwrap().path();
        if path.file_name().is_some_and(|n| n == "mod.rs") {
            continue;
        }
        files += 1;
        let text = std::fs::read_to_string(&path).unwrap();
        let code = text.split("code: \"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
        let first = text.lines().next().unwrap_or_default();
        assert!(first.starts_with(&format!("//! {code}: ")), "{}: begins {first:?}", path.display());
        if !ALL.iter().any(|rule| rule.code == code) {
            missing.push(path);
        }
    }
    assert!(missing.is_empty(), "not in ALL: {missing:?}");
    assert_eq!(files, ALL.len());
}

#[test]
fn both_languages_speak() {
    for rule in ALL {
        for text in [rule.title, rule.why] {
            assert!(!text.da.trim().is_empty() && !text.en.trim().is_empty(), "{}", rule.code);
            assert_ne!(text.da, text.en, "{}", rule.code);
        }
        for example in rule.examples {
            assert!(!example.what.is_empty(), "{}", rule.code);
        }
    }
}

#[test]
fn findings_speak_both_languages() {
    for rule in ALL {
        for example in rule.examples {
            for located in Memory::minimal(example.files).check().findings {
                for text in [&located.finding.message, &located.finding.help] {
                    assert!(!text.da.is_empty() && !text.en.is_empty(), "{}", rule.code);
                    assert_ne!(text.da, text.en, "{}", rule.code);
                    assert!(!text.da.contains("{}") && !text.en.contains("{}"), "{}", rule.code);
                }
            }
        }
    }
}

/// Findings of the minimal site with what `make` adds to its folder.
fn in_folder(make: impl FnOnce(&Path)) -> Vec<Said> {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("site");
    std::fs::create_dir_all(root.join("content/sider")).unwrap();
    std::fs::write(root.join(CONFIG), MINIMAL).unwrap();
    make(&root);
    said(&check(&root, &root.join(CONFIG), OPTIONS).unwrap())
}

fn of_bytes(bytes: &[u8]) -> Vec<String> {
    in_folder(|root| std::fs::write(root.join("content/sider/a.md"), bytes).unwrap())
        .iter()
        .map(Said::exact)
        .collect()
}

#[test]
fn f001_bytes_that_are_not_utf_8() {
    assert_eq!(of_bytes(b"---\ntitel: S\xf8en\n---\n"), ["F001 content/sider/a.md:2:9-10"]);
    // UTF-16, as some editors still save.
    assert_eq!(
        of_bytes(b"\xff\xfe-\0-\0-\0\n\0"),
        ["F001 content/sider/a.md:1:1-2", "F003 content/sider/a.md:1:4-5"]
    );
}

#[test]
fn f002_a_byte_order_mark_shifts_nothing() {
    assert_eq!(of_bytes(b"\xef\xbb\xbf---\ntitel: A\n---\n"), ["F002 content/sider/a.md:1:1-1"]);
    assert_eq!(
        of_bytes(b"\xef\xbb\xbf---\ntitle: A\ntitel: A\n---\n"),
        ["F002 content/sider/a.md:1:1-1", "F103 content/sider/a.md:2:1-6"]
    );
}

#[test]
fn f003_control_characters() {
    assert_eq!(of_bytes(b"---\ntitel: A\0\n---\n"), ["F003 content/sider/a.md:2:9-10"]);
    assert_eq!(of_bytes(b"---\ntitel: A\n---\nTe\x1bkst\n"), ["F003 content/sider/a.md:4:3-4"]);
    assert!(of_bytes(b"---\ntitel: A\n---\nEt\ttabulatortegn\n").is_empty());
}

#[test]
fn f003_what_yaml_and_entities_spell() {
    // In facts the value is at fault (F106).
    assert_eq!(of_bytes(b"---\ntitel: \"A\\x1bB\"\n---\n"), ["F106 content/sider/a.md:2:8-16"]);
    assert_eq!(of_bytes(b"---\ntitel: A\n---\nTe&#27;kst\n"), ["F003 content/sider/a.md:4:3-8"]);
    assert_eq!(
        of_bytes(b"---\ntitel: A\n---\n[a](https://a.dk/&#x202e;b)\n"),
        ["F003 content/sider/a.md:4:1-28"]
    );
    // A direction that ends where it began is no fault.
    assert!(of_bytes("---\ntitel: A\n---\nNavnet \u{2068}عمر\u{2069} er hans.\n".as_bytes()).is_empty());
    assert_eq!(
        of_bytes("---\ntitel: A\n---\nNavnet \u{2067}er hans.\n".as_bytes()),
        ["F003 content/sider/a.md:4:8-9"]
    );
}

#[test]
fn f011_more_than_is_gone_through() {
    let found = of_bytes(format!("---\ntitel: A\n---\n{}", "<b>x ".repeat(1_500)).as_bytes());
    assert_eq!((found[0].as_str(), found.len()), ("F011 content/sider/a.md:1:1-1", 1_001));
    assert!(found[1..].iter().all(|place| place.starts_with("F301 ")));
    let found = of_bytes(format!("---\ntitel: A\n---\n{}", "## Ens\n\n".repeat(2_001)).as_bytes());
    assert_eq!(found, ["F011 content/sider/a.md:1:1-1"]);
}

#[test]
fn f004_files_too_large() {
    let long = format!("---\ntitel: A\n---\n{}", "ord ".repeat(1 << 20));
    assert_eq!(of_bytes(long.as_bytes()), ["F004 content/sider/a.md:1:1-1"]);
}

#[test]
fn f005_names_with_combining_characters() {
    let found = in_folder(|root| {
        std::fs::write(root.join("content/sider/a\u{30a}ben.md"), "---\ntitel: A\n---\n").unwrap();
        std::fs::write(root.join("content/sider/o\u{308}l.pdf"), "x").unwrap();
    });
    let places: Vec<String> = found.iter().map(Said::brief).collect();
    assert_eq!(places, ["F005 content/sider/a\u{30a}ben.md:1:1", "F005 content/sider/o\u{308}l.pdf:1:1"]);
    assert_eq!(found[0].help, "Omdøb filen til fx ”aaben.md”.");
}

#[test]
#[cfg(unix)]
fn f007_links_that_leave_the_site() {
    use std::os::unix::fs::symlink;
    let found = in_folder(|root| {
        let outside = root.parent().unwrap();
        std::fs::create_dir(outside.join("hemmeligt")).unwrap();
        std::fs::write(outside.join("hemmeligt/a.md"), "---\ntitel: Hemmelig\n---\n").unwrap();
        symlink(outside.join("hemmeligt/a.md"), root.join("content/sider/fil.md")).unwrap();
        symlink(outside.join("hemmeligt"), root.join("content/sider/mappe")).unwrap();
        symlink("../../klarplan.yaml", root.join("content/sider/hjemme.txt")).unwrap();
    });
    let places: Vec<String> = found.iter().map(Said::brief).collect();
    assert_eq!(places, ["F007 content/sider/fil.md:1:1", "F007 content/sider/mappe:1:1"]);
}

#[test]
#[cfg(unix)]
fn f009_links_that_lead_nowhere_or_in_a_ring() {
    use std::os::unix::fs::symlink;
    let found = in_folder(|root| {
        symlink("findes-ikke.md", root.join("content/sider/a.md")).unwrap();
        symlink("c.md", root.join("content/sider/b.md")).unwrap();
        symlink("b.md", root.join("content/sider/c.md")).unwrap();
        symlink("..", root.join("content/sider/ring")).unwrap();
    });
    let places: Vec<String> = found.iter().map(Said::brief).collect();
    assert_eq!(places, ["a.md", "b.md", "c.md", "ring"].map(|n| format!("F009 content/sider/{n}:1:1")));
}

#[test]
fn f111_nesting() {
    let at = |facts: &str| {
        let text = format!("---\ntitel: {facts}\n---\n");
        let found = said(&Memory::minimal(&[("content/sider/a.md", &text)]).check());
        found.iter().map(Said::brief).collect::<Vec<_>>()
    };
    let deep = |n: usize| "[".repeat(n) + &"]".repeat(n);
    // A level is the mapping of the facts itself; what is not too deep is merely wrong.
    assert_eq!(at(&deep(63)), ["F105 content/sider/a.md:2:8"]);
    assert_eq!(at(&deep(64)), ["F111 content/sider/a.md:2:71"]);
}

/// F199 says that the walk over the schema and the types disagree: a fault of klarplan's own that no
/// content is known to bring about. `tests/bad_copies.rs` looks for one among thousands of slips;
/// here its words are held.
#[test]
fn f199_is_told_as_a_shortcoming_of_the_program() {
    let finding = klarplan::faults::cannot_be_read::finding(klarplan::source::FileId(0), "because");
    assert_eq!(finding.rule.code, "F199");
    assert!(finding.message.da.contains("because") && finding.help.en.contains("shortcoming of klarplan"));
}

#[test]
fn f202_a_reader_whose_name_is_taken() {
    let config = format!("{MINIMAL}modtagere:\n  vagt:\n    navn: Vagten\n");
    let sag = "titel: A\nborger: A\nmodtagere:\n  vagt:\n    navn: V\n  offentlig:\n    navn: O\n";
    let found = said(&Memory::minimal(&[(CONFIG, &config), ("content/planer/a/sag.yaml", sag)]).check());
    let places: Vec<String> = found.iter().map(Said::brief).collect();
    assert_eq!(places, ["F202 content/planer/a/sag.yaml:5:5", "F202 content/planer/a/sag.yaml:7:5"]);
}

#[test]
fn f312_large_attachments() {
    let site = Memory::minimal(&[
        ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
        ("content/udvalg/a/2024-02-07/moede.md", "---\ndato: 2024-02-07\ntilstand: referat\n---\n"),
        (
            "content/udvalg/a/2024-02-07/01-x.md",
            "---\ntitel: X\nbilag:\n  - titel: T\n    fil: 20.pdf\n  - titel: T\n    fil: 21.pdf\n---\n",
        ),
    ]);
    let mut sources = site.sources();
    for (name, size) in [("20.pdf", 20_000_000), ("21.pdf", 20_000_001)] {
        sources.assets.insert(format!("content/udvalg/a/2024-02-07/{name}"), Asset { size });
    }
    let found = said(&klarplan::pipeline::check_sources(sources, CONFIG, OPTIONS));
    let places: Vec<String> = found.iter().map(Said::exact).collect();
    assert_eq!(places, ["F312 content/udvalg/a/2024-02-07/01-x.md:7:10-16"]);
    assert!(!found[0].error, "a large file is no reason to stop a build");
}

#[test]
fn f316_definitions_in_a_section_for_some() {
    let body = "---\ntitel: Min Plan\n---\nSe [stedet][s] og noten[^n].\n\n\
                ## Til mor {synlig_for=mor}\n\nOgså her[^n].\n\n[s]: https://o.example/\n\n[^n]: Til mor alene.\n";
    let found = said(
        &Memory::minimal(&[
            ("content/planer/a/sag.yaml", "titel: A\nborger: A\nmodtagere:\n  mor:\n    navn: L\n"),
            ("content/planer/a/min-plan.md", body),
        ])
        .check(),
    );
    let places: Vec<String> = found.iter().map(Said::exact).collect();
    let expected = ["F316 content/planer/a/min-plan.md:4:4-15", "F316 content/planer/a/min-plan.md:4:24-28"];
    assert_eq!(places, expected);
}

/// The metadata of two rules is never one and the same.
#[test]
fn rules_tell_themselves_apart() {
    let titles: BTreeSet<&str> = ALL.iter().map(|r: &&Rule| r.title.da).collect();
    assert_eq!(titles.len(), ALL.len());
}
