//! GitLab's code quality report, shown in a merge request.

use super::places::Places;
use super::{Report, fingerprint, mask, pretty, words};
use crate::diagnostic::Severity;
use serde_json::{Value, json};

pub(super) fn emit(report: &Report, places: &mut Places) -> String {
    let prints = fingerprint::all(report, places);
    let one = |(located, print): (&crate::parse::Located, String)| {
        let finding = &located.finding;
        let (start, _) = places.of(located);
        json!({
            "description": mask(&words::message(finding, report.lang)),
            "check_name": finding.rule.code,
            "fingerprint": print,
            "severity": severity(finding.rule.severity),
            "location": { "path": places.repository_path(located), "lines": { "begin": start.line } },
        })
    };
    let all: Vec<Value> = report.findings.iter().zip(prints).map(one).collect();
    pretty(&all)
}

/// GitLab has five degrees; what stops a build is the highest but one, kept for faults of content.
fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "critical",
        Severity::Warning => "minor",
        Severity::Note => "info",
    }
}
