//! The summary of a job on GitHub, in Markdown: a table by rule, then the findings by document.

use super::places::Places;
use super::summary::tally;
use super::{Report, mask, words};
use crate::diagnostic::{Lang, Severity};
use crate::parse::Located;
use std::fmt::Write;

/// Room kept for the line that says how much is left out.
const ENDING: usize = 200;

/// The summary, of at most `room` bytes: GitHub refuses the whole of one that is over 1 MiB. Nothing
/// where there is not even room for the table.
#[must_use]
pub fn job_summary(report: &Report, room: usize) -> String {
    let lang = report.lang;
    let mut out = head(report);
    if out.len() + ENDING > room {
        return String::new();
    }
    let mut places = Places::new(report);
    let mut told = 0;
    for findings in report.findings.chunk_by(|a, b| a.finding.file == b.finding.file) {
        let part = document(findings, &mut places, lang);
        if out.len() + part.len() + ENDING > room {
            break;
        }
        told += findings.len();
        out.push_str(&part);
    }
    match (report.findings.len() - told, lang) {
        (0, _) => {}
        (n, Lang::Da) => {
            let _ = writeln!(out, "{n} fund mere er ikke vist her. Kør ”klarplan check” for at se dem alle.");
        }
        (n, Lang::En) => {
            let _ =
                writeln!(out, "{n} more findings are not shown here. Run “klarplan check” to see them all.");
        }
    }
    out
}

/// The heading and the table.
fn head(report: &Report) -> String {
    let lang = report.lang;
    let count = |severity| report.findings.iter().filter(|l| l.finding.rule.severity == severity).count();
    let (errors, warnings, notes) = (count(Severity::Error), count(Severity::Warning), count(Severity::Note));
    let documents = report.files.len();
    if report.findings.is_empty() {
        return match lang {
            Lang::Da => {
                format!(
                    "## klarplan: ingen fund\n\n{} er kontrolleret.\n",
                    words::count(documents, ["fil", "filer"])
                )
            }
            Lang::En => {
                format!(
                    "## klarplan: no findings\n\n{} checked.\n",
                    words::count(documents, ["file", "files"])
                )
            }
        };
    }
    let (kinds, columns) = match lang {
        Lang::Da => (
            [["fejl", "fejl"], ["advarsel", "advarsler"], ["bemærkning", "bemærkninger"]],
            "| Regel | Hvad | Grad | Gange | Filer |",
        ),
        Lang::En => (
            [["error", "errors"], ["warning", "warnings"], ["note", "notes"]],
            "| Rule | What | Severity | Times | Files |",
        ),
    };
    let parts: Vec<String> = [errors, warnings, notes]
        .into_iter()
        .zip(kinds)
        .filter(|(n, _)| *n > 0)
        .map(|(n, kind)| words::count(n, kind))
        .collect();
    let mut out = format!("## klarplan: {}\n\n{columns}\n|---|---|---|--:|--:|\n", parts.join(", "));
    for t in tally(report.findings) {
        let (title, severity) = (plain(t.rule.title.get(lang)), t.rule.severity.word().get(lang));
        let _ = writeln!(out, "| {} | {title} | {severity} | {} | {} |", t.rule.code, t.times, t.files);
    }
    out.push('\n');
    out
}

/// One document's findings, folded together.
fn document(findings: &[Located], places: &mut Places, lang: Lang) -> String {
    let Some(first) = findings.first() else { return String::new() };
    let path = html(&places.repository_path(first));
    let mut out = format!("<details><summary><code>{path}</code> ({})</summary>\n\n", findings.len());
    let line_word = if lang == Lang::Da { "linje" } else { "line" };
    for located in findings {
        let (start, _) = places.of(located);
        let finding = &located.finding;
        let (code, text) = (finding.rule.code, plain(&mask(&words::message(finding, lang))));
        let _ = writeln!(out, "- **{code}**, {line_word} {}: {text}", start.line);
    }
    out.push_str("\n</details>\n\n");
    out
}

/// Text that Markdown shows as it is, on one line.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\n' | '\r' => out.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '#' | '~' | '!' | '$' | '@' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

fn html(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace(['\n', '\r'], " ")
}
