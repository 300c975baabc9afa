//! The index of the search: what is in it, and above all what is not.
//!
//! What its answers are worth is measured in a browser, by `tests/browser/search.mjs`.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

mod common;

use common::{CONFIG, MINIMAL, Memory, OPTIONS, unpacked};
use klarplan::pipeline::{Settings, render};
use klarplan::render::Theme;
use klarplan::write::Content;
use std::collections::BTreeMap;
use std::path::Path;

const PAGE: &str = "titel: Klagefrister\nresumé: Hvor længe du kan vente.\n";

/// The public case and the closed one; the words of neither stand in the other.
const OPEN: &str = "titel: Åben sag\nborger: Anna\noffentlighed: fiktiv\nresumé: Krystalvase i stuen.\n";
const CLOSED: &str = "titel: Lukket sag\nborger: Bo\nresumé: Rubinhalskæde i skuffen.\n\
    modtagere:\n  bo: {navn: Bo}\n";

/// All outputs by path, what is packed in them unpacked.
fn outputs(config: &str) -> BTreeMap<String, Vec<u8>> {
    let site = Memory::minimal(&[
        (CONFIG, &format!("{MINIMAL}{config}")),
        ("content/sider/klage.md", &format!("---\n{PAGE}---\n\nDu kan klage til Ankestyrelsen.\n")),
        ("content/planer/anna/sag.yaml", OPEN),
        ("content/planer/bo/sag.yaml", CLOSED),
    ]);
    let checked = site.check();
    let theme = Theme::standard().unwrap_or_else(|e| panic!("{e}"));
    let settings = Settings { today: OPTIONS.today, base_url: None };
    let made = render(&checked, checked.site.as_ref().unwrap(), &theme, Path::new("/nowhere"), settings);
    let made = made.unwrap_or_else(|e| panic!("{e}"));
    made.into_iter()
        .map(|output| match output.content {
            Content::Bytes(bytes) => (output.path, unpacked(&bytes).unwrap_or(bytes)),
            Content::Shared(bytes) => (output.path, bytes.to_vec()),
            other => panic!("{other:?} is not of this site"),
        })
        .collect()
}

/// The files of the index, as text in small letters.
fn index(outputs: &BTreeMap<String, Vec<u8>>) -> String {
    let files = outputs.iter().filter(|(path, _)| path.contains("pagefind/") && !path.contains("wasm"));
    files
        .map(|(path, bytes)| format!("{path}\n{}\n", String::from_utf8_lossy(bytes).to_lowercase()))
        .collect()
}

#[test]
fn public_pages_are_in_the_index_and_others_are_not() {
    let outputs = outputs("");
    let closed = outputs.iter().find(|(path, _)| path.starts_with("fortroligt/"));
    assert!(closed.is_some(), "the closed case has a tree");
    let index = index(&outputs);
    for word in ["ankestyrelsen", "klagefrister", "krystalvase", "frister"] {
        assert!(index.contains(word), "{word} is in the index");
    }
    for word in ["rubinhalskæde", "rubinhalskaede", "rubin", "halskæde", "lukket sag", "fortroligt"] {
        assert!(!index.contains(word), "{word} is in the index");
    }
}

#[test]
fn readers_have_neither_index_nor_search() {
    for (path, bytes) in outputs("").iter().filter(|(path, _)| path.starts_with("fortroligt/")) {
        assert!(!path.contains("pagefind") && !path.contains("soeg"), "{path}");
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("soeg.html") && !text.contains("<script"), "{path}");
    }
}

#[test]
fn a_site_can_do_without() {
    let with = outputs("søgning: ja\n");
    assert!(with.contains_key("offentlig/soeg.html") && with.contains_key("offentlig/soegning.js"));
    assert_eq!(with, outputs(""), "a site has a search unless told otherwise");
    for (path, bytes) in outputs("søgning: nej\n") {
        assert!(!path.contains("pagefind") && !path.contains("soeg"), "{path}");
        assert!(!String::from_utf8_lossy(&bytes).contains("soeg.html"), "{path}");
    }
}

#[test]
fn only_the_search_page_has_a_script_and_none_is_inline() {
    for (path, bytes) in outputs("") {
        let text = String::from_utf8_lossy(&bytes);
        if klarplan::render::is_page(&path) {
            // What search engines read is data, not run.
            let data = text.matches("<script type=\"application/ld+json\"").count();
            let scripts = text.matches("<script").count() - data;
            assert_eq!(scripts, usize::from(path == "offentlig/soeg.html"), "{path}");
            assert_eq!(text.matches("<script src=\"soegning.js\"").count(), scripts, "{path}");
            assert!(!text.contains(" style=") && !text.contains("onclick"), "{path}");
        }
    }
}
