//! The report for programs and spreadsheets.

use super::{Report, is_short, lix, reservation, scale};
use crate::diagnostic::Lang;
use crate::emit::mask;
use crate::readability::Band;
use crate::texts::{Group, Reading};
use serde_json::{Map, Value, json};
use std::fmt::Write;

/// Names of the columns after path and section, the same in JSON and CSV.
const COLUMNS: [&str; 10] = [
    "words",
    "sentences",
    "long_words",
    "words_per_sentence",
    "long_share",
    "lix",
    "band",
    "long_sentences",
    "passive_sentences",
    "too_short",
];

/// A kind of text in data.
fn id(group: Group) -> &'static str {
    match group {
        Group::Plans => "plans",
        Group::Pages => "pages",
        Group::Schemes => "schemes",
        Group::Supervision => "supervision",
        Group::Committees => "committees",
        Group::Procurement => "procurement",
    }
}

/// The values of [`COLUMNS`].
fn values(reading: &Reading) -> [Value; 10] {
    let counts = reading.counts;
    let one_decimal = |figure: f64| (figure * 10.0).round() / 10.0;
    let figure = lix(reading);
    [
        counts.words.into(),
        counts.sentences.into(),
        counts.long.into(),
        one_decimal(counts.words_per_sentence()).into(),
        one_decimal(counts.long_share()).into(),
        one_decimal(figure).into(),
        Band::of(figure).word().en.into(),
        reading.long_sentences.into(),
        reading.passives.into(),
        is_short(reading).into(),
    ]
}

fn object(reading: &Reading) -> Map<String, Value> {
    COLUMNS.iter().map(|name| (*name).to_owned()).zip(values(reading)).collect()
}

pub(super) fn json(report: &Report, lang: Lang) -> String {
    let with = |first: Vec<(&str, Value)>, reading: &Reading| -> Value {
        let mut map: Map<String, Value> =
            first.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        map.extend(object(reading));
        Value::Object(map)
    };
    let groups: Vec<Value> = report
        .groups
        .iter()
        .map(|(group, count, reading)| {
            with(vec![("group", id(*group).into()), ("documents", (*count).into())], reading)
        })
        .collect();
    let documents: Vec<Value> = report
        .documents
        .iter()
        .map(|one| {
            let sections: Vec<Value> = one
                .sections
                .iter()
                .map(|(name, reading)| with(vec![("section", mask(name).into())], reading))
                .collect();
            let first = vec![
                ("path", mask(one.document.path).into()),
                ("title", mask(one.document.title).into()),
                ("group", id(one.document.group).into()),
                ("sections", sections.into()),
            ];
            with(first, &one.reading)
        })
        .collect();
    let sentences: Vec<Value> = report
        .sentences
        .iter()
        .map(|(hard, position)| {
            let written = hard.passage.text.get(hard.sentence.range.clone()).unwrap_or_default();
            json!({
                "path": mask(hard.document.path),
                "line": position.line,
                "column": position.column,
                "words": hard.sentence.words.len(),
                "lix": (hard.lix * 10.0).round() / 10.0,
                "text": mask(written),
            })
        })
        .collect();
    let (count, total) = &report.total;
    let whole = json!({
        "reservation": reservation().get(lang),
        "scale": scale().get(lang),
        "total": with(vec![("documents", (*count).into())], total),
        "groups": groups,
        "documents": documents,
        "hardest_sentences": sentences,
    });
    let mut text = serde_json::to_string_pretty(&whole).unwrap_or_default();
    text.push('\n');
    text
}

/// One row for each document, with an empty section, and one for each of its sections (RFC 4180).
pub(super) fn csv(report: &Report) -> String {
    let mut out = format!("group,path,section,{}\n", COLUMNS.join(","));
    for one in &report.documents {
        let (group, path) = (id(one.document.group), field(&mask(one.document.path)));
        let sections =
            one.sections.iter().map(|(name, reading)| (if name.is_empty() { "-" } else { *name }, reading));
        for (section, reading) in std::iter::once(("", &one.reading)).chain(sections) {
            let cells: Vec<String> = values(reading)
                .iter()
                .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
                .collect();
            let _ = writeln!(out, "{group},{path},{},{}", field(&mask(section)), cells.join(","));
        }
    }
    out
}

/// A field that no spreadsheet takes for several fields or for a formula.
fn field(text: &str) -> String {
    let formula = text.len() > 1 && text.starts_with(['=', '+', '-', '@']);
    let text = if formula { format!("'{text}") } else { text.to_owned() };
    if text.contains([',', '"', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}
