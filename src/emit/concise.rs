//! One line a finding: `path:line:column: severity[code]: message Remedy.`

use super::places::Places;
use super::{Report, mask, words};
use crate::parse::Located;

pub(super) fn emit(report: &Report, places: &mut Places) -> String {
    report.findings.iter().map(|located| line(report, places, located) + "\n").collect()
}

/// One finding, masked and without a line end.
pub(super) fn line(report: &Report, places: &mut Places, located: &Located) -> String {
    let (start, _) = places.of(located);
    let rule = located.finding.rule;
    let line = format!(
        "{}:{}:{}: {}[{}]: {}",
        places.path(located),
        start.line,
        start.column,
        rule.severity.word().get(report.lang),
        rule.code,
        words::message(&located.finding, report.lang),
    );
    mask(&line.replace('\n', " ")).into_owned()
}
