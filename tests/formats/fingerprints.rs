//! Fingerprints: unique, and the same from run to run.

use super::{LAW, faulty, json, many, one_file};
use crate::common::Memory;
use klarplan::diagnostic::Lang;
use klarplan::emit::{Format, Report, emit};
use klarplan::source::Span;
use std::collections::{BTreeMap, BTreeSet};

/// Fingerprint by rule and path, of a site's findings.
fn prints(site: &Memory, lang: Lang) -> Vec<(String, String)> {
    let checked = site.check();
    let all = json(&emit(&Report::new(&checked.findings, &checked.sources, lang), Format::Gitlab));
    let text = |v: &serde_json::Value| v.as_str().unwrap().to_owned();
    all.as_array()
        .unwrap()
        .iter()
        .map(|f| {
            let place = format!("{} {}", text(&f["check_name"]), text(&f["location"]["path"]));
            (place, text(&f["fingerprint"]))
        })
        .collect()
}

#[test]
fn they_are_unique_and_the_same_when_lines_above_move() {
    let site = faulty();
    let before = prints(&site, Lang::Da);
    let unique: BTreeSet<&String> = before.iter().map(|(_, print)| print).collect();
    assert_eq!(unique.len(), before.len());
    assert_eq!(before, prints(&site, Lang::En), "whatever the language");

    let mut moved = site.clone();
    for (path, text) in &mut moved.texts {
        // A comment at the top of the facts moves every line below it.
        *text = match text.strip_prefix("---\n") {
            Some(rest) => format!("---\n# En ny linje\n# og en til\n{rest}"),
            None if path.ends_with(".yaml") => format!("# En ny linje\n{text}"),
            None => text.clone(),
        };
    }
    assert_eq!(before, prints(&moved, Lang::Da));
}

#[test]
fn mending_one_finding_leaves_the_others_alone() {
    let site = faulty();
    let before: BTreeMap<String, String> = prints(&site, Lang::Da).into_iter().map(|(a, b)| (b, a)).collect();
    let mut mended = site.clone();
    let page = mended.texts.get_mut("content/sider/om.md").unwrap();
    *page = page.replace("opdaterett", "opdateret");
    let after = prints(&mended, Lang::Da);
    assert_eq!(after.len() + 1, before.len());
    assert!(after.iter().all(|(_, print)| before.contains_key(print)));
}

#[test]
fn equal_findings_of_one_file_differ() {
    let (sources, found) = many(&LAW, 500);
    let all = json(&emit(&Report::new(&found, &sources, Lang::Da), Format::Sarif));
    let results = all["runs"][0]["results"].as_array().unwrap();
    let unique: BTreeSet<&str> = results
        .iter()
        .map(|r| r["partialFingerprints"]["primaryLocationLineHash"].as_str().unwrap())
        .collect();
    assert_eq!(unique.len(), 500);
    assert!(unique.iter().all(|p| p.len() == 32 && p.bytes().all(|b| (b'a'..=b'p').contains(&b))));
}

/// Hashes written down: should another version of a library or of Rust give others, every alert on
/// every site would be closed and opened anew.
#[test]
fn they_are_the_same_in_every_version() {
    let (sources, found) = one_file("content/sider/a.md", "x\n", &LAW, &[Span::new(0, 1)]);
    let all = json(&emit(&Report::new(&found, &sources, Lang::Da), Format::Gitlab));
    assert_eq!(all[0]["fingerprint"], "aiekklofjahfoedbojdgdmeopccaibih");
}

/// A CPR number could be guessed from a hash of it, so it must not count.
#[test]
fn they_say_nothing_of_cpr_numbers() {
    let print = |number: &str| {
        let text = format!("nr. {number} her\n");
        let (sources, found) = one_file("content/sider/a.md", &text, &LAW, &[Span::new(0, text.len())]);
        let all = json(&emit(&Report::new(&found, &sources, Lang::Da), Format::Gitlab));
        all[0]["fingerprint"].as_str().unwrap().to_owned()
    };
    assert_eq!(print(&super::words::made_up(1)), print(&super::words::made_up(2)));
    assert_ne!(print("12"), print("13"));
}
