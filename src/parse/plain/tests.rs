//! What the quick reader gives is what the exact one gives.

use super::{Plain, read};
use crate::parse::{marked, parts};
use crate::source::FileId;
use std::path::Path;

impl Plain<'_> {
    fn to_serde(&self) -> serde_yaml::Value {
        match self {
            Self::Text(text) => text.clone().into_owned().into(),
            Self::List(items) => serde_yaml::Value::Sequence(items.iter().map(Self::to_serde).collect()),
            Self::Map(entries) => {
                let pairs = entries.iter().map(|(key, value)| ((*key).to_owned().into(), value.to_serde()));
                serde_yaml::Value::Mapping(pairs.collect())
            }
        }
    }
}

/// Holds that `yaml` is read as the exact path reads it, without faults, and tells whether it is plain.
fn hold(yaml: &str) -> bool {
    let Some(plain) = read(yaml) else { return false };
    let (exact, faults) = marked::read(FileId(0), yaml, 0);
    assert!(faults.is_empty(), "{:?} in {yaml}", faults.iter().map(|f| &f.message.en).collect::<Vec<_>>());
    assert_eq!(Some(plain.to_serde()), exact.map(|tree| tree.to_serde()), "{yaml}");
    // A reader that has nothing to do with either sees the same keys and lists.
    let other: serde_yaml::Value = serde_yaml::from_str(yaml).unwrap_or_else(|e| panic!("{e} in {yaml}"));
    assert_eq!(shape(&plain.to_serde()), shape(&other), "{yaml}");
    true
}

/// Keys and lists, and whether there is text.
fn shape(value: &serde_yaml::Value) -> String {
    match value {
        serde_yaml::Value::Sequence(items) => {
            format!("[{}]", items.iter().map(shape).collect::<Vec<_>>().join(","))
        }
        serde_yaml::Value::Mapping(entries) => {
            let key = |key: &serde_yaml::Value| match key {
                serde_yaml::Value::String(text) => text.clone(),
                _ => "?".to_owned(),
            };
            let pairs = entries.iter().map(|(k, v)| format!("{}:{}", key(k), shape(v)));
            format!("{{{}}}", pairs.collect::<Vec<_>>().join(","))
        }
        serde_yaml::Value::Null => "nothing".to_owned(),
        _ => "text".to_owned(),
    }
}

/// All facts of the example content.
fn example() -> Vec<String> {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let mut found = Vec::new();
    for entry in walkdir::WalkDir::new(&content).sort_by_file_name() {
        let entry = entry.expect("an entry");
        let name = entry.path().strip_prefix(content.parent().unwrap_or(&content)).expect("below it");
        if !entry.file_type().is_file() || !name.extension().is_some_and(|e| e == "md" || e == "yaml") {
            continue;
        }
        let text = std::fs::read_to_string(entry.path()).expect("a text");
        let (facts, _) = parts(&name.to_string_lossy(), &text);
        found.push(text[facts].to_owned());
    }
    assert!(found.len() > 100, "{} files", found.len());
    found
}

#[test]
fn the_example_is_plain_and_means_the_same() {
    let all = example();
    let plain = all.iter().filter(|yaml| hold(yaml)).count();
    assert!(plain * 10 >= all.len() * 6, "{plain} of {} are plain", all.len());
}

/// What is put into a file.
const MARKS: [&str; 34] = [
    " ", "  ", "\n", "\n\n", ":", ": ", "-", "- ", "#", " #", "\"", "'", "''", "[", "]", "{", "}", ",", "|",
    ">", ">-", "|-", "&", "*", "!", "~", "null", "%", "?", "\t", "\\", "@", "---\n", "…",
];

#[test]
fn edits_of_the_example_mean_the_same_or_are_left_to_others() {
    let mut dice = 20_261_122u64;
    let mut below = |most: usize| {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (dice >> 33) as usize % most.max(1)
    };
    let (mut read, mut tried) = (0, 0);
    for yaml in example().iter().filter(|yaml| yaml.len() < 4000) {
        for _ in 0..6 {
            let mut edited = yaml.clone();
            for _ in 0..=below(2) {
                let mut at = below(edited.len());
                while !edited.is_char_boundary(at) {
                    at -= 1;
                }
                match below(3) {
                    0 => edited.insert_str(at, MARKS[below(MARKS.len())]),
                    1 => {
                        // A line moves in or out.
                        let start = edited[..at].rfind('\n').map_or(0, |n| n + 1);
                        if edited[start..].starts_with("  ") && below(2) == 0 {
                            edited.replace_range(start..start + 2, "");
                        } else {
                            edited.insert_str(start, "  ");
                        }
                    }
                    _ => {
                        edited.remove(at);
                    }
                }
            }
            tried += 1;
            read += usize::from(hold(&edited));
        }
    }
    assert!(read * 5 > tried, "{read} of {tried}");
}

#[test]
fn what_is_plain() {
    for yaml in [
        "a: b",
        "a:\n  b: c\n  d:\n  - e\n  - f: g\n    h: i\n",
        "a: >-\n  x\n  y\n\n  z\nb: |\n  1\n\n  2\n\n",
        "a: [b, c]\nd: []\ne: {f: g, h: i}\n",
        "a: \"b: # c\"\nd: 'it''s'\n",
        "# x\n- a\n-   b: c\n    d: e\n",
        "a: -5\nb: kl. 9.30\nc: 1:2\nd: https://x.example/a#b\n",
        "a:\n- b: >\n    x\n    y\n- c\n",
    ] {
        assert!(hold(yaml), "{yaml}");
    }
    for yaml in [
        "",
        "a:",
        "a: ~",
        "a: null\n",
        "a: b # c",
        "a: b\n  c",
        "a: &x b",
        "a: *x",
        "a: !t b",
        "a: b: c",
        "a: \"b\\n\"",
        "a: 1\na: 2",
        "a: {}",
        "a: [b: c]",
        "a: [b, [c]]",
        " a: b",
        "a: >\n   x\n  y",
        "a: >-\n\n  x",
        "a: >2\n  x",
        "---\na: b",
        "a: b\n...\n",
        "a:\tb",
        "? a\n: b",
        "a: -",
        "a: - b",
        "- - a",
        "a: b\n\u{85}c: d",
        "'a': b",
        "a: 'b' c'",
        "a: |-\n  x\n    y\n",
        "a: \"b\nc\"",
    ] {
        assert!(read(yaml).is_none(), "{yaml:?}");
    }
}

#[test]
fn depth_has_an_end() {
    let deep = |what: &str, step: usize| -> Vec<String> {
        (0..5_000).map(|n| format!("{}{what}", " ".repeat(step * n))).collect()
    };
    assert!(read(&deep("a:", 1).join("\n")).is_none());
    assert!(read(&deep("- a:", 2).join("\n")).is_none());
}

#[test]
fn a_list_is_no_mapping() {
    #[derive(Debug, serde::Deserialize, PartialEq)]
    struct Two {
        a: String,
        b: Option<String>,
    }
    let two = |yaml: &str| super::value::<Two>(yaml).expect("plain").ok();
    assert_eq!(two("a: x\nb: y\n"), Some(Two { a: "x".into(), b: Some("y".into()) }));
    assert_eq!(two("a: x\n"), Some(Two { a: "x".into(), b: None }));
    for other in ["- x\n- y\n", "a:\n- x\n", "b: x\n", "a:\n  a: x\n"] {
        assert_eq!(two(other), None, "{other}");
    }
    let one =
        |yaml: &str| super::value::<std::collections::BTreeMap<String, Two>>(yaml).expect("plain").is_ok();
    assert!(one("x: {a: b}\n") && !one("x: [a, b]\n") && !one("- x\n"));
}
