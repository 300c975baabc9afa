//! Reviewdog's diagnostic format. Columns are in bytes of UTF-8, as it has them.

use super::places::Places;
use super::{Report, mask, pretty, words};
use crate::diagnostic::{At, Severity};
use serde_json::{Value, json};

pub(super) fn emit(report: &Report, places: &mut Places) -> String {
    let one = |located: &crate::parse::Located| {
        let finding = &located.finding;
        let (start, end) = places.in_bytes(located);
        let range = if finding.at == At::File {
            json!({ "start": { "line": 1 } })
        } else {
            json!({
                "start": { "line": start.line, "column": start.column },
                "end": { "line": end.line, "column": end.column },
            })
        };
        json!({
            "message": mask(&words::message(finding, report.lang)),
            "location": { "path": places.repository_path(located), "range": range },
            "severity": severity(finding.rule.severity),
            "code": { "value": finding.rule.code },
        })
    };
    let all: Vec<Value> = report.findings.iter().map(one).collect();
    pretty(&json!({ "source": { "name": "klarplan" }, "diagnostics": all }))
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "ERROR",
        Severity::Warning => "WARNING",
        Severity::Note => "INFO",
    }
}
