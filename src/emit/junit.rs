//! Test results in the form that Jenkins made common: a suite for each document, and in it a test for
//! each rule that found something there; a document without findings is one test that passed.

use super::places::Places;
use super::{Report, concise, mask};
use crate::diagnostic::{Lang, Rule};
use crate::parse::Located;
use crate::source::FileId;
use std::collections::BTreeMap;
use std::fmt::Write;

pub(super) fn emit(report: &Report, places: &mut Places) -> String {
    let mut found: BTreeMap<FileId, Vec<&Located>> =
        report.files.iter().map(|file| (*file, Vec::new())).collect();
    for located in report.findings {
        found.entry(located.finding.file).or_default().push(located);
    }
    let mut suites = String::new();
    let (mut tests, mut failures) = (0, 0);
    for (file, findings) in found {
        let path = xml(&mask(&report.sources.text(file).path));
        let suite = suite(report, places, &path, &findings);
        tests += suite.tests;
        failures += suite.failures;
        suites.push_str(&suite.xml);
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"klarplan\" tests=\"{tests}\" \
         failures=\"{failures}\" errors=\"0\">\n{suites}</testsuites>\n"
    )
}

struct Suite {
    xml: String,
    tests: usize,
    failures: usize,
}

fn suite(report: &Report, places: &mut Places, path: &str, findings: &[&Located]) -> Suite {
    let mut by_rule: BTreeMap<&str, (&Rule, Vec<&Located>)> = BTreeMap::new();
    for located in findings {
        let rule = located.finding.rule;
        by_rule.entry(rule.code).or_insert_with(|| (rule, Vec::new())).1.push(located);
    }
    let mut cases = String::new();
    let mut failures = 0;
    for (rule, all) in by_rule.values() {
        // Named without line numbers, so that the test is the same one when lines are put in above.
        let name = xml(&format!("{} {}", rule.code, rule.title.get(report.lang)));
        let lines: Vec<String> = all.iter().map(|l| concise::line(report, places, l)).collect();
        let lines = xml(&lines.join("\n"));
        let _ = writeln!(cases, "    <testcase classname=\"{path}\" name=\"{name}\">");
        if report.fails(rule.severity) {
            failures += 1;
            let message = xml(&mask(&message(all, report.lang)));
            let (kind, word) = (rule.code, rule.name);
            let _ = writeln!(
                cases,
                "      <failure type=\"{kind} {word}\" message=\"{message}\">{lines}</failure>"
            );
        } else {
            let _ = writeln!(cases, "      <system-out>{lines}</system-out>");
        }
        cases.push_str("    </testcase>\n");
    }
    if by_rule.is_empty() {
        let name = match report.lang {
            Lang::Da => "ingen fund",
            Lang::En => "no findings",
        };
        let _ = writeln!(cases, "    <testcase classname=\"{path}\" name=\"{name}\"/>");
    }
    let tests = by_rule.len().max(1);
    let xml = format!(
        "  <testsuite name=\"{path}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\">\n{cases}  \
         </testsuite>\n"
    );
    Suite { xml, tests, failures }
}

/// What the first of the findings says, and how many more there are.
fn message(all: &[&Located], lang: Lang) -> String {
    let first = all.first().map_or("", |l| l.finding.message.get(lang));
    match (all.len().saturating_sub(1), lang) {
        (0, _) => first.to_owned(),
        (n, Lang::Da) => format!("{first} (og {n} mere)"),
        (n, Lang::En) => format!("{first} (and {n} more)"),
    }
}

/// Text as it may stand in XML 1.0, between tags or in an attribute. Characters that XML cannot hold
/// at all are shown as U+FFFD.
fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\t' => out.push_str("&#9;"),
            c if c < ' ' || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_xml_cannot_hold_is_replaced() {
        assert_eq!(
            super::xml("a\u{0}<\u{1b}&\"\n]]>\u{ffff}å"),
            "a\u{fffd}&lt;\u{fffd}&amp;&quot;&#10;]]&gt;\u{fffd}å"
        );
    }
}
