//! `klarplan report`: what it tells, in each form, and what it never tells.

use super::common::{Memory, root};
use std::path::Path;
use std::process::Command;

fn report(folder: &Path, args: &[&str]) -> String {
    let out = Command::new(env!("CARGO_BIN_EXE_klarplan"))
        .args(["report", "--today", "2026-11-21", "-q", "-r"])
        .arg(folder)
        .args(args)
        .output()
        .unwrap();
    assert_eq!(out.status.code(), Some(0), "{}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

/// A number that no one has, put together here so that none stands in the source.
fn number() -> String {
    format!("{}-{}", "070761", "4285")
}

fn site() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let hard =
        "Kommunens medarbejdere gennemfører beskæftigelsesrettede samtaler sammen med borgerne i perioden. ";
    let easy = "Vi taler med dig om job. ".repeat(20);
    let cpr = number();
    let page = |body: &str| format!("---\ntitel: T\n---\n\n{body}\n");
    let hard = page(&format!(
        "## Det svære, =1\n\n{}\n\n## Kort\n\nBorgeren {cpr} og kommunen taler sammen i dag om det, der er svært.\n",
        hard.repeat(12)
    ));
    Memory::minimal(&[
        ("content/sider/svaer.md", &hard),
        ("content/sider/let.md", &page(&easy)),
        ("content/sider/kort.md", &page("Hej. Vi ses.")),
    ])
    .write(folder.path());
    folder
}

#[test]
fn the_table_tells_the_hardest_first() {
    let site = site();
    let table = report(site.path(), &[]);
    let at = |text: &str| table.find(text).unwrap_or_else(|| panic!("{text} is not in {table}"));
    assert!(at("LIX er kun en indikator") < at("Slags tekst"));
    assert!(at("content/sider/svaer.md") < at("content/sider/let.md"));
    assert!(at("Det svære, =1") > at("content/sider/svaer.md"));
    assert!(at("1 tekster på under 100 ord") > at("content/sider/let.md"));
    assert!(at("De sværeste sætninger") < at("content/sider/svaer.md:7:1"));
    let english = report(site.path(), &["--lang", "en"]);
    assert!(english.contains("LIX is only an indicator") && english.contains("Hardest first"), "{english}");
    // Asked about one file, it shows all of it, however short.
    let one = report(site.path(), &["content/sider/kort.md"]);
    assert!(one.contains("content/sider/kort.md") && !one.contains("svaer.md"), "{one}");
}

#[test]
fn data_holds_every_section() {
    let site = site();
    let json: serde_json::Value =
        serde_json::from_str(&report(site.path(), &["--output-format", "json"])).unwrap();
    assert_eq!(json["total"]["documents"], 3);
    let hardest = &json["documents"][0];
    assert_eq!(hardest["path"], "content/sider/svaer.md");
    assert_eq!(hardest["sections"][0]["section"], "Det svære, =1");
    // The heading is a sentence of three words before the twelve of ten.
    assert_eq!(hardest["sections"][0]["words"], 12 * 10 + 3);
    assert_eq!(hardest["sections"][0]["sentences"], 13);
    assert_eq!(json["documents"][2]["too_short"], true);
    let csv = report(site.path(), &["--output-format", "csv"]);
    assert!(csv.starts_with("group,path,section,words,"), "{csv}");
    assert!(csv.contains("\npages,content/sider/svaer.md,\"Det svære, =1\",123,"), "{csv}");
    assert_eq!(csv.lines().count(), 1 + 3 + 4, "{csv}");
}

#[test]
fn no_cpr_number_is_told() {
    let site = site();
    for format in ["table", "json", "csv"] {
        let told = report(site.path(), &["--output-format", format, "content/sider/svaer.md"]);
        assert!(!told.contains(&number()) && !told.contains("4285"), "{format}: {told}");
    }
}

#[test]
fn the_examples_texts_for_citizens_are_easy() {
    let json: serde_json::Value =
        serde_json::from_str(&report(&root(), &["--output-format", "json"])).unwrap();
    let plans = json["groups"].as_array().unwrap().iter().find(|g| g["group"] == "plans").unwrap();
    assert!(plans["lix"].as_f64().unwrap() < 35.0, "{plans}");
}
