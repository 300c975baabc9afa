//! A meeting through its life on the pages: states, additions, corrections, and addresses that were.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

mod common;

use common::{Memory, OPTIONS, root, said};
use klarplan::pipeline::{Settings, render};
use klarplan::render::Theme;
use klarplan::write::Content;
use std::collections::BTreeMap;

/// The files of a public tree by path.
fn tree(site: &Memory) -> BTreeMap<String, String> {
    let checked = site.check();
    let errors: Vec<_> = said(&checked).into_iter().filter(|s| s.error).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let theme = Theme::load(&root(), "standard", true, &["da".to_owned()]).unwrap();
    let settings = Settings { today: OPTIONS.today, base_url: None };
    let files = render(&checked, checked.site.as_ref().unwrap(), &theme, &root(), settings).unwrap();
    let text = |content| match content {
        Content::Bytes(bytes) => String::from_utf8(bytes).ok(),
        Content::Shared(_) | Content::File(_) | Content::Ready(_) => None,
    };
    let files = files.into_iter().filter_map(|f| {
        let path = f.path.strip_prefix("offentlig/")?.to_owned();
        Some((path, text(f.content)?))
    });
    files.collect()
}

const MEETING: &str = "content/udvalg/a/2024-02-07/moede.md";
const ITEM: &str = "content/udvalg/a/2024-02-07/03-jobcamp.md";

/// A fictitious committee with a meeting whose facts are `facts`, and three items.
fn site(facts: &str, decision: &str) -> Memory {
    let item = |title: &str, more: &str| format!("---\ntitel: {title}\n{more}{decision}---\n");
    let mut site = Memory::minimal(&[("content/udvalg/a/udvalg.md", "---\nnavn: Udvalget for Job\n---\n")]);
    site.put(MEETING, &format!("---\ndato: 2024-02-07\ndagsorden_offentliggjort: 2024-02-01\n{facts}---\n"));
    site.put("content/udvalg/a/2024-02-07/01-x.md", &item("Godkendelse af dagsorden", ""));
    site.put(
        "content/udvalg/a/2024-02-07/02-y.md",
        &item("Personsag", "lukket: Personfølsomt\nrettelser:\n  - dato: 2024-02-12\n    hvad: Hemmeligt\n")
            .replace(decision, ""),
    );
    let more = "tilføjet: 2024-02-05\ntidligere_numre: [9]\n";
    site.put(ITEM, &item("Jobcamp", more));
    site
}

const DECISION: &str = "beslutning:\n  tekst: Godkendt\n  udfald: godkendt\n";

#[test]
fn a_supplement_shows_what_is_new_and_since_when() {
    let pages = tree(&site("tilstand: tillægsdagsorden\ntil_stede: [K.K.]\n", ""));
    let meeting = &pages["udvalg/a/2024-02-07/index.html"];
    for words in [
        "Tillægsdagsorden",
        "Punkter tilføjet",
        "Sat på dagsordenen 5. februar 2024, efter at den var offentliggjort.",
        "<dt>Indkaldt</dt>",
    ] {
        assert!(meeting.contains(words), "{words}\n{meeting}");
    }
    assert_eq!(meeting.matches("efter at den var offentliggjort").count(), 1);
    assert!(!meeting.contains("<dt>Til stede</dt>"));
    assert!(pages["udvalg/a/2024-02-07/punkt-3.html"].contains("Tilføjet dagsordenen"));
    assert!(!pages["udvalg/a/2024-02-07/punkt-1.html"].contains("Tilføjet dagsordenen"));
}

#[test]
fn corrections_stand_on_the_item_and_on_the_meeting_newest_first() {
    let mut site = site(
        "tilstand: godkendt-referat\nreferat_offentliggjort: 2024-02-09\nreferat_godkendt: 2024-03-06\nrettelser:\n  - dato: 2024-02-12\n    hvad: Mødet sluttede kl. 18.30.\n",
        DECISION,
    );
    let text = site.texts[ITEM].replace("beslutning:", "rettelser:\n  - dato: 2024-02-14\n    hvad: Beløbet er 5.000 kr.\n    hvorfor: Det var skrevet forkert af.\nbeslutning:");
    site.put(ITEM, &text);
    site.put("content/udvalg/a/2024-03-06/moede.md", "---\ndato: 2024-03-06\ntilstand: referat\n---\n");
    let pages = tree(&site);
    let meeting = &pages["udvalg/a/2024-02-07/index.html"];
    let place = |words: &str| meeting.find(words).unwrap_or_else(|| panic!("{words}\n{meeting}"));
    assert!(place("Senest rettet") < place("14. februar 2024"));
    assert!(place("Hvorfor: Det var skrevet forkert af.") < place("Mødet sluttede kl."));
    place("<a href=\"../2024-03-06/index.html\">Se mødet, der godkendte referatet</a>");
    let item = &pages["udvalg/a/2024-02-07/punkt-3.html"];
    assert!(
        item.contains("<h2>Rettelser</h2>")
            && item.contains("Det var skrevet forkert af.")
            && !item.contains("Mødet sluttede")
    );
    // Of a closed item nothing is told, and feeds tell what changed last.
    assert!(pages.iter().all(|(path, page)| !page.contains("Hemmeligt") || panic!("{path}")));
    assert!(pages["udvalg/a/moeder.xml"].contains("<updated>2024-03-06T00:00:00Z</updated>"));
    assert!(pages["udvalg/a/beslutninger.xml"].contains("<updated>2024-03-06T00:00:00Z</updated>"));
}

#[test]
fn old_addresses_lead_on() {
    let mut site = site("tilstand: referat\ntil_stede: [K.K.]\ntidligere_mapper: [2024-02-06]\n", DECISION);
    let pages = tree(&site);
    let leads = [
        ("udvalg/a/2024-02-06/index.html", "../2024-02-07/index.html"),
        ("udvalg/a/2024-02-06/punkt-1.html", "../2024-02-07/punkt-1.html"),
        ("udvalg/a/2024-02-06/punkt-3.html", "../2024-02-07/punkt-3.html"),
        ("udvalg/a/2024-02-06/punkt-9.html", "../2024-02-07/punkt-3.html"),
        ("udvalg/a/2024-02-07/punkt-9.html", "punkt-3.html"),
    ];
    for (old, new) in leads {
        let page = &pages[old];
        assert!(
            page.contains("<h1>Siden er flyttet</h1>") && page.contains(&format!("<a href=\"{new}\">")),
            "{old}: {page}"
        );
        assert!(page.contains("noindex") && !page.contains("<script"), "{old}");
        assert!(!pages["sitemap.xml"].contains(old.trim_end_matches("index.html")), "{old}");
    }
    assert!(pages["sitemap.xml"].contains("udvalg/a/2024-02-07/punkt-3.html"));
    // An address that a page has cannot lead elsewhere.
    let taken = site.texts[ITEM].replace("[9]", "[1]");
    site.put(ITEM, &taken);
    let codes: Vec<String> = said(&site.check()).iter().filter(|s| s.error).map(|s| s.brief()).collect();
    assert_eq!(
        codes,
        [
            "F204 content/udvalg/a/2024-02-07/03-jobcamp.md:4:18",
            "F204 content/udvalg/a/2024-02-07/03-jobcamp.md:4:18"
        ]
    );
}
