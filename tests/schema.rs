//! The schemas that editors read, held against an independent validator.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

mod common;

use common::Memory;
use klarplan::model::Kind;
use klarplan::schema::{address, schema};
use serde_json::Value;
use std::collections::BTreeSet;

fn facts(path: &str, text: &str) -> Value {
    let yaml = match path.ends_with(".md") {
        true => text
            .strip_prefix("---\n")
            .and_then(|rest| rest.split_once("\n---\n"))
            .map(|(facts, _)| facts)
            .unwrap(),
        false => text,
    };
    serde_yaml::from_str(yaml).unwrap()
}

fn validator(kind: Kind) -> jsonschema::Validator {
    jsonschema::draft7::new(schema(kind).as_value()).unwrap_or_else(|e| panic!("{}: {e}", kind.id()))
}

#[test]
fn every_file_of_the_example_is_valid() {
    let mut kinds = BTreeSet::new();
    let mut wrong = Vec::new();
    for (path, text) in &Memory::example().texts {
        let kind = if path == common::CONFIG { Kind::Opsætning } else { Kind::of_path(path).unwrap() };
        kinds.insert(kind);
        for error in validator(kind).iter_errors(&facts(path, text)) {
            wrong.push(format!("{path}: {}: {error}", error.instance_path()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(kinds.len(), Kind::ALL.len(), "the example has every kind");
}

/// The validator and klarplan refuse the same slips of form.
#[test]
fn slips_are_invalid_in_editors_too() {
    let example = Memory::example();
    for (path, old, new) in [
        ("klarplan.yaml", "tema: standard", "thema: standard"),
        ("content/sider/om.md", "opdateret: 2026-11-21", "opdateret: 21/11 2026"),
        ("content/sider/om.md", "titel: Om siderne\n", ""),
        ("content/planer/familien-holm/sag.yaml", "offentlighed: fiktiv", "offentlighed: ja"),
        ("content/planer/familien-holm/sag.yaml", "  rolige-skift:", "  Rolige skift:"),
        ("content/planer/yusuf/min-plan.md", "mål:\n  - elektriker", "mål: elektriker"),
        ("content/planer/familien-holm/sag.yaml", "synlig_for: [emil, sagsbehandler]", "synlig_for: []"),
    ] {
        let text = example.texts[path].replacen(old, new, 1);
        assert_ne!(text, example.texts[path], "{path}: {old}");
        let kind = if path == common::CONFIG { Kind::Opsætning } else { Kind::of_path(path).unwrap() };
        assert!(!validator(kind).is_valid(&facts(path, &text)), "{path}: {new}");
        let mut site = example.clone();
        site.put(path, &text);
        assert!(klarplan::emit::has_errors(&site.check().findings), "{path}: {new}");
    }
}

#[test]
fn the_schemas_are_draft_07() {
    for kind in Kind::ALL {
        let schema = schema(kind).as_value();
        assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#", "{}", kind.id());
        assert_eq!(schema["$id"], address(kind).as_str());
        assert!(jsonschema::draft7::meta::is_valid(schema), "{}", kind.id());
        assert!(!schema.to_string().contains("$defs"), "{}: a word of later drafts", kind.id());
    }
}

#[test]
fn every_key_is_described_in_both_languages() {
    let mut missing = BTreeSet::new();
    let mut seen = 0;
    for kind in Kind::ALL {
        descriptions(schema(kind).as_value(), kind.id(), &mut seen, &mut missing);
    }
    assert!(seen > 400, "{seen} keys");
    assert!(missing.is_empty(), "{missing:#?}");
}

fn descriptions(value: &Value, at: &str, seen: &mut usize, missing: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            for (key, inner) in object {
                let at = format!("{at}/{key}");
                descriptions(inner, &at, seen, missing);
                if key != "properties" {
                    continue;
                }
                for (name, property) in inner.as_object().into_iter().flatten() {
                    *seen += 1;
                    let description = property["description"].as_str().unwrap_or_default();
                    let english = description.split("(EN: ").nth(1).unwrap_or_default();
                    if description.starts_with("(EN:") || english.trim_end_matches(')').trim().is_empty() {
                        missing.insert(format!("{at}/{name}: {description:?}"));
                    }
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| descriptions(item, at, seen, missing)),
        _ => {}
    }
}
