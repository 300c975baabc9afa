//! Findings in the formats that services read. That SARIF, JUnit and Reviewdog's format are valid by
//! their own schemas is checked by `check.mjs`.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

#[path = "../common/mod.rs"]
mod common;

mod files;
mod fingerprints;
mod services;
mod words;

use common::Memory;
use klarplan::diagnostic::{Citation, Finding, Lang, Rule, Severity, StaticText, Text, Valid};
use klarplan::emit::{Format, Report, emit};
use klarplan::faults::too_much::ERRORS;
use klarplan::parse::{Located, locate};
use klarplan::pipeline::Checked;
use klarplan::source::{FileId, Sources, Span};
use serde_json::Value;

/// A rule with all that a rule can say of itself.
pub static LAW: Rule = Rule {
    code: "T001",
    name: "test-law",
    title: StaticText { da: "Prøven, den første", en: "The test, the first" },
    why: StaticText { da: "Derfor.", en: "Therefore." },
    source: Some(Citation { title: StaticText { da: "Vejledningen", en: "The guide" }, quote: "skal stå" }),
    law: Some(Citation { title: StaticText { da: "Loven § 1", en: "The act § 1" }, quote: "skal gives" }),
    valid: Valid::since(2025, 1, 1).to(2026, 6, 30),
    history: Some(StaticText { da: "Før var fristen otte uger.", en: "Before, it was eight weeks." }),
    requirements: &["7", "148a"],
    ..Rule::DOMAIN
};

pub static WARNING: Rule = Rule { code: "T002", name: "test-warning", severity: Severity::Warning, ..LAW };
pub static NOTE: Rule = Rule { code: "T003", name: "test-note", severity: Severity::Note, ..LAW };

/// The example with faults in it: unknown keys and persons, wrong values, HTML and headings.
pub fn faulty() -> Memory {
    let mut site = Memory::example();
    for text in site.texts.values_mut() {
        *text = text.replace("\nopdateret: 2026-11-21\n", "\nopdaterett: 2026-11-21\n");
    }
    let plan = site.texts.get_mut("content/planer/maja/min-plan.md").unwrap();
    *plan = plan.replace("kontakt: kmj", "kontakt: kjm");
    site.put(
        "content/sider/ny.md",
        "---\ntitel: X\nopdateret: i går\nMenu: 9\n---\n# En\n\n<b>fed</b> og ]]>&|`x`",
    );
    site.put("content/sider/på ny, 50 %.md", "---\ntitel: Æ\n---\n");
    site
}

/// All findings of all kinds, as text in one format.
pub fn told(checked: &Checked, format: Format) -> String {
    emit(&Report::new(&checked.findings, &checked.sources, Lang::Da), format)
}

pub fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|e| panic!("{e}: {text}"))
}

/// Findings of one rule in one document, one for each span.
pub fn findings(rule: &'static Rule, file: FileId, spans: &[Span]) -> Vec<Finding> {
    let text = |s: &str| Text { da: s.to_owned(), en: s.to_owned() };
    let one = |span: &Span| Finding::span(rule, file, *span, text("Galt."), text("Ret det."));
    spans.iter().map(one).collect()
}

/// The sources of one file, and findings in it with their places.
pub fn one_file(path: &str, text: &str, rule: &'static Rule, spans: &[Span]) -> (Sources, Vec<Located>) {
    let sources = Sources::from_texts([(path, text)]);
    let found = locate(findings(rule, FileId(0), spans), &sources);
    (sources, found)
}

/// `count` findings on as many lines, no more in a file than are told of one.
pub fn many(rule: &'static Rule, count: usize) -> (Sources, Vec<Located>) {
    let each = count.min(ERRORS);
    let text = "linje\n".repeat(each);
    let spans: Vec<Span> = (0..each).map(|n| Span::new(n * 6, n * 6 + 5)).collect();
    let paths: Vec<String> =
        ('a'..='z').take(count.div_ceil(ERRORS)).map(|name| format!("content/sider/{name}.md")).collect();
    let sources = Sources::from_texts(paths.iter().map(|path| (path.as_str(), text.as_str())));
    let found = sources.iter().flat_map(|(file, _)| findings(rule, file, &spans)).take(count).collect();
    let found = locate(found, &sources);
    (sources, found)
}
