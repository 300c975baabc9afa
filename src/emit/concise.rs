//! One line a finding: `path:line:column: severity[code]: message Remedy.`

use super::{Places, mask};
use crate::diagnostic::Lang;
use crate::parse::Located;
use std::fmt::Write;

pub(super) fn emit(findings: &[Located], places: &mut Places, lang: Lang) -> String {
    let mut out = String::new();
    for located in findings {
        let (start, _) = places.of(located);
        let rule = located.finding.rule;
        let line = format!(
            "{}:{}:{}: {}[{}]: {} {}",
            places.path(located),
            start.line,
            start.column,
            rule.severity.word().get(lang),
            rule.code,
            located.finding.message.get(lang),
            located.finding.help.get(lang),
        );
        let _ = writeln!(out, "{}", mask(&line.replace('\n', " ")));
    }
    out
}
