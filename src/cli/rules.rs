//! `klarplan rules`: every rule, as a table or as data.

use super::{CLEAN, Global};
use crate::catalogue;
use crate::diagnostic::{Lang, Rule, text};
use crate::rules::uncovered::UNCOVERED;
use clap::ArgMatches;
use serde_json::{Value, json};
use std::fmt::Write;

pub(super) fn run(global: &Global, matches: &ArgMatches) -> u8 {
    let lang = global.lang_of(None);
    let as_json = matches.get_one::<String>("output-format").is_some_and(|f| f == "json");
    let out = match (matches.get_flag("uncovered"), as_json) {
        (true, true) => pretty(&uncovered_json()),
        (true, false) => uncovered(lang),
        (false, true) => pretty(&Value::Array(catalogue::all().into_iter().map(one).collect())),
        (false, false) => table(lang),
    };
    global.out.result(&out);
    CLEAN
}

fn pretty(value: &Value) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

fn one(rule: &Rule) -> Value {
    json!({
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.id(),
        "title_da": rule.title.da,
        "title_en": rule.title.en,
        "law": rule.law.map(|l| l.title.da),
        "source": rule.source.map(|s| s.title.da),
        "valid_from": rule.valid.from.map(|d| d.to_string()),
        "valid_to": rule.valid.to.map(|d| d.to_string()),
        "requirements": rule.requirements,
    })
}

fn uncovered_json() -> Value {
    let one = |(number, reason): &(&str, crate::diagnostic::StaticText)| json!({ "requirement": number, "reason_da": reason.da, "reason_en": reason.en });
    Value::Array(UNCOVERED.iter().map(one).collect())
}

fn uncovered(lang: Lang) -> String {
    let mut out = String::new();
    for (number, reason) in UNCOVERED {
        let _ = writeln!(out, "{number:<6}{}", reason.get(lang));
    }
    out
}

fn table(lang: Lang) -> String {
    let rules = catalogue::all();
    let word = |rule: &Rule| rule.severity.word().get(lang);
    let names = rules.iter().map(|r| r.name.len()).max().unwrap_or(0) + 2;
    let words = rules.iter().map(|r| word(r).chars().count()).max().unwrap_or(0) + 2;
    let mut out = String::new();
    for rule in &rules {
        let (code, name, title) = (rule.code, rule.name, rule.title.get(lang));
        let severity = word(rule);
        let _ = writeln!(out, "{code}  {name:<names$}{severity:<words$}{title}");
    }
    let count = rules.len();
    let last = text!(
        "\n{count} regler. ”klarplan explain KODE” forklarer en regel; ”klarplan rules --uncovered” viser de krav, ingen regel dækker.",
        "\n{count} rules. “klarplan explain CODE” explains a rule; “klarplan rules --uncovered” shows the requirements no rule covers."
    );
    let _ = writeln!(out, "{}", last.get(lang));
    out
}
