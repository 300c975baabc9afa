//! A JSON array of findings: `code`, `name`, `severity`, `path`, `line`, `column`, `end_line`,
//! `end_column` (all from 1, columns in characters, end exclusive), `field`, `message`, `help`,
//! `source`.

use super::{Places, mask};
use crate::diagnostic::Lang;
use crate::parse::Located;
use serde_json::json;

pub(super) fn emit(findings: &[Located], places: &mut Places, lang: Lang) -> String {
    let all: Vec<serde_json::Value> = findings
        .iter()
        .map(|located| {
            let (start, end) = places.of(located);
            let finding = &located.finding;
            let rule = finding.rule;
            let text = |s: &str| mask(s).into_owned();
            json!({
                "code": rule.code,
                "name": rule.name,
                "severity": rule.severity.id(),
                "path": text(places.path(located)),
                "line": start.line,
                "column": start.column,
                "end_line": end.line,
                "end_column": end.column,
                "field": finding.field.as_deref().map(text),
                "message": text(finding.message.get(lang)),
                "help": text(finding.help.get(lang)),
                "source": rule.source.map(|s| s.title.get(lang)),
            })
        })
        .collect();
    let mut out = serde_json::to_string_pretty(&all).unwrap_or_else(|_| "[]".to_owned());
    out.push('\n');
    out
}
