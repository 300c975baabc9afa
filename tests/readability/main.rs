//! How well klarplan reads: LIX against texts counted by hand, passives and official words against
//! labelled sentences.
//!
//! `cargo test --test readability -- --nocapture` prints the figures and everything that was taken wrongly.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

#[path = "../common/mod.rs"]
mod common;
mod report;

use common::Memory;
use klarplan::readability::{Counts, Terms, exempt, officialese, passives, sentences};
use klarplan::texts;
use std::path::Path;

fn read(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/readability");
    std::fs::read_to_string(folder.join(name)).unwrap()
}

/// Counts of a body, as the rules and the report see it.
fn counts(body: &str) -> Counts {
    let page = format!("---\ntitel: T\n---\n\n{body}\n");
    let checked = Memory::minimal(&[("content/sider/a.md", &page)]).check();
    let site = checked.site.as_ref().unwrap();
    texts::all(site, &checked.sources).iter().map(|d| d.counts()).next().unwrap_or_default()
}

#[test]
fn lix_is_within_half_of_texts_counted_by_hand() {
    let text = read("counted.txt");
    let mut wrong = Vec::new();
    let mut seen = 0;
    for record in text.split("\n=== ").skip(1) {
        let (head, body) = record.split_once('\n').unwrap();
        let fields: Vec<&str> = head.split(" | ").collect();
        let [name, words, sentences, long, lix] = fields[..] else { panic!("{head}") };
        let by_hand = Counts {
            words: words.parse().unwrap(),
            sentences: sentences.parse().unwrap(),
            long: long.parse().unwrap(),
        };
        let lix: f64 = lix.parse().unwrap();
        // The figure written down must itself follow from what was counted.
        assert!((by_hand.lix().unwrap() - lix).abs() < 0.06, "{name}: {lix} is not the LIX of {by_hand:?}");
        let found = counts(body);
        let off = (found.lix().unwrap() - lix).abs();
        println!("{name}: {lix} by hand, off by {off:.2}");
        if off > 0.5 || found != by_hand {
            wrong.push(format!("{name}: {found:?}, by hand {by_hand:?}"));
        }
        seen += 1;
    }
    assert!(seen >= 30, "{seen} texts");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

struct Score {
    right: usize,
    found: usize,
    labelled: usize,
}

/// How often `find` gives the labels of a list. A label is met where a hit ends with it.
fn score(list: &str, find: impl Fn(&str) -> Vec<String>) -> Score {
    let mut score = Score { right: 0, found: 0, labelled: 0 };
    let text = read(list);
    for row in text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let (labels, sentence) = row.split_once('\t').unwrap();
        let mut labels: Vec<String> =
            labels.split(',').filter(|l| *l != "-").map(str::to_lowercase).collect();
        let hits = find(sentence);
        score.found += hits.len();
        score.labelled += labels.len();
        for hit in &hits {
            match labels.iter().position(|label| hit.to_lowercase().ends_with(label.as_str())) {
                Some(at) => {
                    labels.remove(at);
                    score.right += 1;
                }
                None => println!("  {list}: ”{hit}” is none in: {sentence}"),
            }
        }
        for label in labels {
            println!("  {list}: ”{label}” was not found in: {sentence}");
        }
    }
    let share = |of: usize| 100.0 * score.right as f64 / of.max(1) as f64;
    println!(
        "{list}: {} labelled, precision {:.1} %, recall {:.1} %",
        score.labelled,
        share(score.found),
        share(score.labelled)
    );
    score
}

/// Least precision and recall in percent.
fn at_least(score: &Score, precision: usize, recall: usize) {
    assert!(score.labelled >= 20, "{} labels", score.labelled);
    assert!(score.right * 100 >= score.found * precision, "precision: {} of {}", score.right, score.found);
    assert!(score.right * 100 >= score.labelled * recall, "recall: {} of {}", score.right, score.labelled);
}

fn found_passives(text: &str) -> Vec<String> {
    sentences(text).iter().flat_map(|s| passives(text, s)).map(|range| text[range].to_owned()).collect()
}

#[test]
fn passives_are_recognised() {
    at_least(&score("passives_own.tsv", found_passives), 95, 95);
    at_least(&score("passives_unseen.tsv", found_passives), 95, 90);
}

#[test]
fn official_words_are_recognised() {
    let find = |text: &str| -> Vec<String> {
        let sentences = sentences(text);
        let exempt = exempt(text, &sentences, &Terms::default());
        let hits = sentences.iter().flat_map(|s| officialese(text, s));
        let hits = hits.filter(|hit| !exempt.covers(&hit.range));
        hits.map(|hit| text[hit.range].to_owned()).collect()
    };
    at_least(&score("official_unseen.tsv", find), 95, 90);
}
