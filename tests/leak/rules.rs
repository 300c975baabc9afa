//! The rules themselves, as `tests/faults.rs` holds those of form.

use crate::common::{CONFIG, MINIMAL, Memory, Said, root, said};
use crate::made::{Cpr, Dice};
use klarplan::leak::rules::ALL;
use std::collections::BTreeSet;

/// Rules whose examples would hold a number, or a file that is no text; each has a test of its own.
const BY_HAND: &[&str] = &["L001", "L002", "L003", "L004"];

#[test]
fn every_example_gives_what_it_says() {
    for rule in ALL {
        for example in rule.examples {
            let found = said(&Memory::minimal(example.files).check());
            let (own, others): (Vec<&Said>, Vec<&Said>) = found.iter().partition(|s| s.code == rule.code);
            assert_eq!(own.iter().map(|s| s.place()).collect::<Vec<_>>(), example.findings, "{}", rule.code);
            assert!(others.iter().all(|s| !s.error), "{}: {others:?}", rule.code);
        }
        assert_ne!(rule.examples.is_empty(), !BY_HAND.contains(&rule.code), "{}", rule.code);
    }
}

#[test]
fn the_list_is_whole_and_nothing_can_be_set_aside() {
    let codes: BTreeSet<&str> = ALL.iter().map(|r| r.code).collect();
    assert_eq!(codes.len(), ALL.len());
    assert!(ALL.is_sorted_by_key(|r| r.code));
    for rule in ALL {
        assert!(!rule.ignorable && rule.severity == klarplan::diagnostic::Severity::Error, "{}", rule.code);
        assert!(rule.code.starts_with('L') && klarplan::source::is_slug(rule.name), "{}", rule.code);
        assert!(!rule.requirements.is_empty(), "{}", rule.code);
        for text in [rule.title, rule.why] {
            assert!(!text.da.is_empty() && !text.en.is_empty() && text.da != text.en, "{}", rule.code);
        }
    }
    let mut files = 0;
    for entry in std::fs::read_dir(root().join("src/leak/rules")).unwrap() {
        let path = entry.unwrap().path();
        if path.ends_with("mod.rs") {
            continue;
        }
        files += 1;
        let text = std::fs::read_to_string(&path).unwrap();
        let rule = ALL.iter().find(|rule| text.contains(&format!("code: \"{}\"", rule.code))).unwrap();
        assert!(text.starts_with(&format!("//! {}: ", rule.code)), "{}", path.display());
    }
    assert_eq!(files, ALL.len());
}

fn places(files: &[(&str, &str)]) -> Vec<String> {
    said(&Memory::minimal(files).check()).iter().map(Said::brief).collect()
}

#[test]
fn l001_and_l002_in_every_kind_of_text() {
    let mut dice = Dice(1);
    let (old, new) = (Cpr::new(&mut dice, true), Cpr::new(&mut dice, false));
    let page = |body: &str| format!("---\ntitel: A\n---\n{body}\n");
    assert_eq!(places(&[("content/sider/a.md", &page(&old.typed()))]), ["L001 content/sider/a.md:4:1"]);
    assert_eq!(places(&[("content/sider/a.md", &page(&old.bare()))]), ["L001 content/sider/a.md:4:1"]);
    assert_eq!(places(&[("content/sider/a.md", &page(&new.typed()))]), ["L001 content/sider/a.md:4:1"]);
    assert_eq!(places(&[("content/sider/a.md", &page(&new.bare()))]), ["L002 content/sider/a.md:4:1"]);
    let sag = format!("titel: A\n# cpr {}\nborger: A\n", old.bare());
    assert_eq!(places(&[("content/planer/a/sag.yaml", &sag)]), ["L001 content/planer/a/sag.yaml:2:7"]);
    let config = format!("{MINIMAL}# {}\n", new.typed());
    assert_eq!(places(&[(CONFIG, &config)]), ["L001 klarplan.yaml:5:3"]);
    // A comment cannot set it aside.
    let ignored = page(&format!("<!-- klarplan: ignorer L001, fordi det er fint -->\n{}", old.typed()));
    let found = places(&[("content/sider/a.md", &ignored)]);
    assert!(found.contains(&"L001 content/sider/a.md:5:1".to_owned()), "{found:?}");
}

#[test]
fn l001_in_names_of_files_and_folders() {
    let cpr = Cpr::new(&mut Dice(2), true).typed();
    let folder = format!("content/planer/{cpr}");
    let (sag, plan) = (format!("{folder}/sag.yaml"), format!("{folder}/min-plan.md"));
    let found =
        said(&Memory::minimal(&[(&sag, "titel: A\nborger: A\n"), (&plan, "---\ntitel: A\n---\n")]).check());
    let own: Vec<&Said> = found.iter().filter(|s| s.code == "L001").collect();
    assert_eq!(own.len(), 1, "a folder is told once: {own:?}");
    let mut site = Memory::minimal(&[]);
    site.assets.insert(format!("content/sider/{cpr}.pdf"), 1);
    let found = said(&site.check());
    assert_eq!(found.iter().map(|s| s.code).collect::<Vec<_>>(), ["L001"]);
}

#[test]
fn l004_what_can_be_excepted() {
    let mut dice = Dice(3);
    let (old, new) = (Cpr::new(&mut dice, true), Cpr::new(&mut dice, false));
    let with = |number: &str| {
        let config = format!(
            "{MINIMAL}persondata:\n  ikke_personnumre:\n    - nummer: \"{number}\"\n      grund: Ordre\n"
        );
        let page = format!("---\ntitel: A\n---\nOrdre {}.\n", new.bare());
        places(&[(CONFIG, &config), ("content/sider/a.md", &page)])
    };
    assert_eq!(with(&new.bare()), [""; 0]);
    let refused = with(&new.typed());
    assert_eq!(refused.len(), 3, "the page, the exception, and the number in it: {refused:?}");
    let refused = with(&old.bare());
    assert!(
        refused.iter().any(|p| p.starts_with("L004 "))
            && refused.iter().any(|p| p.starts_with("L001 klarplan.yaml"))
    );
    let needless = with("12");
    assert!(
        needless.iter().any(|p| p.starts_with("L004 ")) && !needless.iter().any(|p| p.starts_with("L001"))
    );
}

#[test]
fn what_the_registers_know_is_not_private() {
    let people = "anna:\n  navn: Anna\n  telefon: 20 30 40 50\n  epost: anna@post.example\n";
    let sag = "titel: A\nborger: A\nresumé: Ring 20304050 eller skriv til anna@post.example.\n";
    assert_eq!(
        places(&[("content/registre/personer.yaml", people), ("content/planer/a/sag.yaml", sag)]),
        [""; 0]
    );
    let found = places(&[("content/planer/a/sag.yaml", sag)]);
    assert_eq!(found.len(), 2, "{found:?}");
    // An ordinary page may hold them.
    assert_eq!(places(&[("content/sider/a.md", "---\ntitel: A\n---\nRing 20304050.\n")]), [""; 0]);
    let allowed = format!("{MINIMAL}persondata:\n  forbudt: []\n");
    let found = places(&[(CONFIG, &allowed), ("content/planer/a/sag.yaml", sag)]);
    assert!(!found.iter().any(|p| p.starts_with('L')), "{found:?}");
}

#[test]
fn the_example_site_is_clean() {
    let found = said(&Memory::example().check());
    let own: Vec<String> = found.iter().filter(|s| s.code.starts_with('L')).map(Said::brief).collect();
    assert_eq!(own, [""; 0]);
}
