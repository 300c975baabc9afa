//! SARIF 2.1.0, as code scanning on GitHub and others read it.

use super::places::Places;
use super::{Report, fingerprint, mask, pretty, words};
use crate::diagnostic::{At, Lang, Rule, Severity, both};
use crate::parse::Located;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What paths are relative to. The reader of the file knows where it is.
const ROOT: &str = "%SRCROOT%";

/// What a path keeps in a URI.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~');

pub(super) fn emit(report: &Report, places: &mut Places) -> String {
    let lang = report.lang;
    // Only rules with findings; a service keeps what earlier files said of the others.
    let used: BTreeMap<&str, &Rule> =
        report.findings.iter().map(|l| (l.finding.rule.code, l.finding.rule)).collect();
    let index: BTreeMap<&str, usize> = used.keys().enumerate().map(|(at, code)| (*code, at)).collect();
    let prints = fingerprint::all(report, places);
    let results: Vec<Value> = report
        .findings
        .iter()
        .zip(prints)
        .map(|(located, print)| {
            let at = index.get(located.finding.rule.code).copied().unwrap_or_default();
            result(located, at, &print, places, lang)
        })
        .collect();
    let root = both!(
        "Mappen, som stierne går ud fra: depotets rod.",
        "The folder that paths begin from: the repository's root."
    );
    pretty(&json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {
                "driver": {
                    "name": "klarplan",
                    "version": env!("CARGO_PKG_VERSION"),
                    "semanticVersion": env!("CARGO_PKG_VERSION"),
                    "language": language(lang),
                    "rules": used.values().map(|rule| descriptor(rule, lang)).collect::<Vec<_>>(),
                }
            },
            "language": language(lang),
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": { ROOT: { "description": { "text": root.get(lang) } } },
            "automationDetails": { "id": "klarplan/" },
            "results": results,
        }]
    }))
}

fn language(lang: Lang) -> &'static str {
    match lang {
        Lang::Da => "da",
        Lang::En => "en",
    }
}

fn result(located: &Located, index: usize, print: &str, places: &mut Places, lang: Lang) -> Value {
    let finding = &located.finding;
    let (start, end) = places.of(located);
    let region = if finding.at == At::File {
        json!({ "startLine": 1 })
    } else {
        json!({
            "startLine": start.line, "startColumn": start.column,
            "endLine": end.line, "endColumn": end.column,
        })
    };
    let mut result = json!({
        "ruleId": finding.rule.code,
        "ruleIndex": index,
        "level": finding.rule.severity.id(),
        "message": { "text": mask(&words::message(finding, lang)) },
        "locations": [{
            "physicalLocation": {
                "artifactLocation": { "uri": uri(&places.repository_path(located)), "uriBaseId": ROOT },
                "region": region,
            }
        }],
        // GitHub looks at the first alone; others take any name.
        "partialFingerprints": { "primaryLocationLineHash": print, "klarplan/v1": print },
    });
    if let (Some(field), Some(result)) = (&finding.field, result.as_object_mut()) {
        result.insert("properties".to_owned(), json!({ "field": mask(field) }));
    }
    if let (Some(reason), Some(result)) = (&located.set_aside, result.as_object_mut()) {
        let suppression = json!([{ "kind": "inSource", "justification": mask(reason) }]);
        result.insert("suppressions".to_owned(), suppression);
    }
    result
}

fn descriptor(rule: &Rule, lang: Lang) -> Value {
    let why = rule.why.get(lang);
    let lines = about(rule, lang);
    let text = std::iter::once(why.to_owned())
        .chain(lines.iter().map(|(word, said)| format!("{word}: {said}")))
        .collect::<Vec<_>>()
        .join("\n");
    let markdown = std::iter::once(format!("{why}\n"))
        .chain(lines.iter().map(|(word, said)| format!("- **{word}:** {said}")))
        .collect::<Vec<_>>()
        .join("\n");
    let cited = |c: &crate::diagnostic::Citation| json!({ "title": c.title.get(lang), "quote": c.quote });
    json!({
        "id": rule.code,
        "name": rule.name,
        "shortDescription": { "text": rule.title.get(lang) },
        "fullDescription": { "text": why },
        "help": { "text": text, "markdown": markdown.trim_end() },
        "defaultConfiguration": { "level": level(rule.severity) },
        "properties": {
            "tags": rule.requirements.iter().map(|r| format!("krav-{r}")).collect::<Vec<_>>(),
            "law": rule.law.as_ref().map(cited),
            "source": rule.source.as_ref().map(cited),
            "requirements": rule.requirements,
            "validFrom": rule.valid.from.map(|day| day.to_string()),
            "validTo": rule.valid.to.map(|day| day.to_string()),
        },
    })
}

/// What a reader of the rule may want to know besides why it is there.
fn about(rule: &Rule, lang: Lang) -> Vec<(&'static str, String)> {
    let word = |text: crate::diagnostic::StaticText| text.get(lang);
    let mut lines = Vec::new();
    if let Some(source) = &rule.source {
        lines.push((word(both!("Kilde", "Source")), words::citation(source, lang)));
    }
    if let Some(law) = &rule.law {
        lines.push((word(both!("Lov", "Law")), words::citation(law, lang)));
    }
    if let Some(held) = words::validity(rule, lang) {
        lines.push((word(both!("Gælder", "Holds")), held));
    }
    if !rule.requirements.is_empty() {
        lines.push((word(both!("Krav", "Requirements")), rule.requirements.join(", ")));
    }
    lines
}

fn level(severity: Severity) -> &'static str {
    // SARIF has the same three words.
    severity.id()
}

/// A relative path as a URI reference.
fn uri(path: &str) -> String {
    utf8_percent_encode(path, ENCODED).to_string()
}

#[cfg(test)]
mod tests {
    #[test]
    fn paths_are_encoded() {
        assert_eq!(super::uri("content/å b/50%.md"), "content/%C3%A5%20b/50%25.md");
        // A colon in the first part would make it a scheme.
        assert_eq!(super::uri("c:x\\y#z?.md"), "c%3Ax%5Cy%23z%3F.md");
    }
}
