//! Reviewdog's diagnostic format. Columns are in bytes of UTF-8, as it has them.

use super::places::Places;
use super::{Report, mask, pretty, words};
use crate::diagnostic::{At, Severity};
use crate::parse::Located;
use crate::source::Span;
use serde_json::{Value, json};

pub(super) fn emit(report: &Report, places: &mut Places) -> String {
    let one = |located: &Located| {
        let finding = &located.finding;
        let place = if finding.at == At::File {
            json!({ "start": { "line": 1 } })
        } else {
            range(located, located.span, places)
        };
        let mut entry = json!({
            "message": mask(&words::message(finding, report.lang)),
            "location": { "path": places.repository_path(located), "range": place },
            "severity": severity(finding.rule.severity),
            "code": { "value": finding.rule.code },
        });
        // A fix that must be masked would write stars into the file; one of a whole file has no place in it.
        let fix = finding.fix.as_ref().filter(|fix| finding.at != At::File && mask(&fix.with) == fix.with);
        if let (Some(fix), Some(entry)) = (fix, entry.as_object_mut()) {
            let range = range(located, fix.span.unwrap_or(located.span), places);
            entry.insert("suggestions".to_owned(), json!([{ "range": range, "text": fix.with }]));
        }
        entry
    };
    let all: Vec<Value> = report.findings.iter().map(one).collect();
    pretty(&json!({ "source": { "name": "klarplan" }, "diagnostics": all }))
}

fn range(located: &Located, span: Span, places: &mut Places) -> Value {
    let (start, end) = places.in_bytes(located, span);
    json!({
        "start": { "line": start.line, "column": start.column },
        "end": { "line": end.line, "column": end.column },
    })
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "ERROR",
        Severity::Warning => "WARNING",
        Severity::Note => "INFO",
    }
}
