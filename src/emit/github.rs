//! Workflow commands that GitHub turns into annotations.

use super::places::Places;
use super::{Report, mask, words};
use crate::diagnostic::{At, Lang, Severity};
use crate::parse::Located;
use std::fmt::Write;

/// How many annotations of each kind GitHub shows for a step; it drops the rest without a word.
const SHOWN: usize = 10;

/// The most severe first. Where there are more than GitHub shows, a notice says how many.
pub(super) fn emit(report: &Report, places: &mut Places) -> String {
    let mut out = String::new();
    let of = |severity| -> Vec<&Located> {
        report.findings.iter().filter(move |l| l.finding.rule.severity == severity).collect()
    };
    let (errors, warnings, notes) = (of(Severity::Error), of(Severity::Warning), of(Severity::Note));
    let too_many = [&errors, &warnings, &notes].iter().any(|all| all.len() > SHOWN);
    // The notice that tells of the rest takes one of the places for notices.
    let notices = if too_many { SHOWN - 1 } else { SHOWN };
    let groups = [(errors, SHOWN), (warnings, SHOWN), (notes, notices)];
    let rest: Vec<usize> = groups.iter().map(|(all, shown)| all.len().saturating_sub(*shown)).collect();
    for (at, (all, shown)) in groups.iter().enumerate() {
        if at == 2 && too_many {
            out.push_str(&more(&rest, report.lang));
        }
        for located in all.iter().take(*shown) {
            out.push_str(&annotation(located, places, report.lang));
        }
    }
    out
}

fn annotation(located: &Located, places: &mut Places, lang: Lang) -> String {
    let finding = &located.finding;
    let rule = finding.rule;
    let (start, end) = places.of(located);
    let command = match rule.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut out =
        format!("::{command} file={},line={}", property(&places.repository_path(located)), start.line);
    if finding.at != At::File {
        let _ = write!(out, ",endLine={}", end.line);
        // GitHub takes columns only within one line.
        if start.line == end.line {
            let _ = write!(out, ",col={},endColumn={}", start.column, end.column);
        }
    }
    let title = format!("{} {}", rule.code, rule.title.get(lang));
    let message = words::message(finding, lang);
    let _ = writeln!(out, ",title={}::{}", property(&title), data(&mask(&message)));
    out
}

/// The notice that tells how many findings have no annotation.
fn more(rest: &[usize], lang: Lang) -> String {
    let kinds: [[&str; 2]; 3] = match lang {
        Lang::Da => [["fejl", "fejl"], ["advarsel", "advarsler"], ["bemærkning", "bemærkninger"]],
        Lang::En => [["error", "errors"], ["warning", "warnings"], ["note", "notes"]],
    };
    let parts: Vec<String> =
        rest.iter().zip(kinds).filter(|(n, _)| **n > 0).map(|(n, word)| words::count(*n, word)).collect();
    let (title, and, ending) = match lang {
        Lang::Da => (
            "Flere fund",
            " og ",
            "mere er ikke vist her. Se resuméet af jobbet, eller kør ”klarplan check”.",
        ),
        Lang::En => (
            "More findings",
            " and ",
            "more are not shown here. See the job's summary, or run “klarplan check”.",
        ),
    };
    let list = match parts.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{}{and}{last}", rest.join(", ")),
        _ => parts.concat(),
    };
    format!("::notice title={}::{}\n", property(title), data(&format!("{list} {ending}")))
}

/// The part after `::`, in which lines would end the command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A value between the commas.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
