//! Closed items: title and reason, and not a word more in any file.

use super::html::{all, links, main, page, words};
use super::own::At;
use super::{built, memory, year};
use std::collections::BTreeSet;

/// The words of at least nine letters.
fn long_words(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|w| w.chars().count() >= 9);
    words.map(str::to_lowercase).collect()
}

fn closed() -> Vec<At<'static>> {
    year().items().filter(|at| at.item.has("lukket")).collect()
}

/// The long words, and the amounts, that only closed items have, and not in title or reason.
fn marked() -> Vec<String> {
    let paths: Vec<String> = closed()
        .iter()
        .map(|at| format!("udvalg/{}/{}/{:02}-", at.committee.slug, at.meeting.day, at.item.number))
        .collect();
    let is_closed = |path: &str| paths.iter().any(|p| path.contains(p));
    let texts = memory().texts;
    let mut elsewhere = BTreeSet::new();
    let mut inside = BTreeSet::new();
    for (path, text) in &texts {
        if is_closed(path) {
            let shown = |line: &&str| !line.starts_with("titel:") && !line.starts_with("lukket:");
            let (hidden, told): (Vec<&str>, Vec<&str>) =
                text.lines().filter(|l| !l.starts_with('#')).partition(shown);
            inside.extend(long_words(&hidden.join("\n")));
            elsewhere.extend(long_words(&told.join("\n")));
        } else {
            elsewhere.extend(long_words(text));
        }
    }
    let amounts = [
        "7.350.000",
        "7.600.000",
        "83.417",
        "26/0041",
        "26-0041",
        "26/0081",
        "26-0081",
        "26/0099",
        "26/0118",
    ];
    inside.difference(&elsewhere).cloned().chain(amounts.map(str::to_owned)).collect()
}

#[test]
fn no_file_of_the_site_has_a_word_that_only_closed_items_have() {
    let marked = marked();
    assert!(marked.len() > 40, "{marked:?}");
    // What the theme and the program say themselves, with no closed item in the content.
    for sure in ["tulipanbyg", "skovdueager", "rosmarin", "perlemorsværn", "citronmelis", "midsommerdagen"] {
        assert!(sure.chars().count() < 9 || marked.iter().any(|word| word == sure), "{sure}");
    }
    let mut bytes_read = 0;
    for (path, bytes) in built() {
        let low = String::from_utf8_lossy(bytes).to_lowercase();
        bytes_read += bytes.len();
        for word in &marked {
            assert!(!low.contains(word.as_str()), "{word} in {path}");
        }
        // As addresses and JSON may write it.
        for (letter, escaped) in [("æ", "\\u00e6"), ("ø", "\\u00f8"), ("å", "\\u00e5")] {
            for word in marked.iter().filter(|w| w.contains(letter)) {
                assert!(!low.contains(&word.replace(letter, escaped)), "{word} in {path}");
            }
        }
    }
    assert!(bytes_read > 2_000_000, "{bytes_read} bytes");
}

#[test]
fn a_closed_items_page_has_its_title_and_its_reason() {
    assert_eq!(closed().len(), 5);
    for at in closed() {
        let path = at.path();
        let made = page(&path);
        let whole = words(main(made));
        let reason = at.item.get("lukket").unwrap();
        let told = format!(
            "Punkt {} {} Lukket punkt. Punktet er lukket. Grunden er: {reason} Af et lukket punkt vises kun nummer, titel og grund. Møde Mødet {} Udvalg {} Dokument ",
            at.item.number,
            at.item.title(),
            at.meeting.weekday(),
            at.committee.name()
        );
        assert!(whole.starts_with(&told), "{whole}\n{told}");
        let headings: Vec<String> = all(main(made), "h2, h3").into_iter().map(words).collect();
        assert_eq!(headings, ["Hent som data"]);
        assert!(links(main(made), "a").iter().all(|(_, href)| !href.contains("sager/")), "{path}");
    }
}

#[test]
fn closed_items_are_in_no_register_no_table_and_no_feed() {
    for at in closed() {
        let path = at.path();
        let naming = built().iter().filter(|(_, bytes)| {
            let address = path.as_bytes();
            bytes.windows(address.len()).any(|window| window == address)
        });
        let naming: Vec<&str> = naming.map(|(path, _)| path.as_str()).collect();
        for file in &naming {
            let allowed = *file == path
                || *file == "sitemap.xml"
                || file.starts_with("data/oparl/")
                || file.starts_with("pagefind/");
            assert!(allowed, "{file} names {path}");
        }
    }
}
