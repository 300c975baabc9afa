//! What is told at the end of a run: faults that were found several times, and one line for it all.

use super::words::count as say;
use crate::diagnostic::{Lang, Rule, Severity};
use crate::parse::Located;
use crate::source::FileId;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// Repeated faults told at most, so that the last line stays in sight.
const REPEATED: usize = 10;

/// What a run came to.
#[derive(Clone, Copy, Debug)]
pub struct Outcome {
    pub documents: usize,
    /// Pages made, if pages were made.
    pub pages: Option<usize>,
    /// Files written, where a build wrote.
    pub written: Option<usize>,
    /// Drafts that were left out.
    pub drafts: usize,
    pub time: Duration,
}

/// `24 dokumenter, 80 sider, 0 fejl, 1 advarsel, 0,12 s`.
#[must_use]
pub fn summary(outcome: Outcome, findings: &[Located], lang: Lang) -> String {
    let count = |severity| findings.iter().filter(|l| l.finding.rule.severity == severity).count();
    let words: [[&str; 2]; 7] = match lang {
        Lang::Da => [
            ["dokument", "dokumenter"],
            ["side", "sider"],
            ["fil skrevet", "filer skrevet"],
            ["fejl", "fejl"],
            ["advarsel", "advarsler"],
            ["bemærkning", "bemærkninger"],
            ["kladde udeladt", "kladder udeladt"],
        ],
        Lang::En => [
            ["document", "documents"],
            ["page", "pages"],
            ["file written", "files written"],
            ["error", "errors"],
            ["warning", "warnings"],
            ["note", "notes"],
            ["draft left out", "drafts left out"],
        ],
    };
    let mut parts = vec![say(outcome.documents, words[0])];
    if outcome.drafts > 0 {
        parts.push(say(outcome.drafts, words[6]));
    }
    parts.extend(outcome.pages.map(|n| say(n, words[1])));
    parts.extend(outcome.written.map(|n| say(n, words[2])));
    parts.push(say(count(Severity::Error), words[3]));
    parts.push(say(count(Severity::Warning), words[4]));
    if count(Severity::Note) > 0 {
        parts.push(say(count(Severity::Note), words[5]));
    }
    let seconds = format!("{:.2} s", outcome.time.as_secs_f64());
    parts.push(if lang == Lang::Da { seconds.replace('.', ",") } else { seconds });
    parts.join(", ")
}

/// How often a rule found something.
pub(super) struct Tally {
    pub rule: &'static Rule,
    pub times: usize,
    pub files: usize,
}

/// The rules that found something, the most severe first, then the most frequent.
pub(super) fn tally(findings: &[Located]) -> Vec<Tally> {
    let mut by_rule: BTreeMap<&str, (&'static Rule, usize, BTreeSet<FileId>)> = BTreeMap::new();
    for located in findings {
        let rule = located.finding.rule;
        let (_, times, files) = by_rule.entry(rule.code).or_insert_with(|| (rule, 0, BTreeSet::new()));
        *times += 1;
        files.insert(located.finding.file);
    }
    let mut all: Vec<Tally> =
        by_rule.into_values().map(|(rule, times, files)| Tally { rule, times, files: files.len() }).collect();
    // Stable, so those alike stay in the order of their codes.
    all.sort_by_key(|t| (t.rule.severity, Reverse(t.times)));
    all
}

/// A line for each fault found more than once: `F103 Nøglen findes ikke: 12 gange i 4 filer`.
#[must_use]
pub fn repeated(findings: &[Located], lang: Lang) -> Vec<String> {
    let all: Vec<Tally> = tally(findings).into_iter().filter(|t| t.times > 1).collect();
    let line = |t: &Tally| {
        let title = t.rule.title.get(lang);
        let (times, files) = match lang {
            Lang::Da => (format!("{} gange", t.times), say(t.files, ["fil", "filer"])),
            Lang::En => (format!("{} times", t.times), say(t.files, ["file", "files"])),
        };
        let within = if lang == Lang::Da { "i" } else { "in" };
        format!("{} {title}: {times} {within} {files}", t.rule.code)
    };
    let mut lines: Vec<String> = all.iter().take(REPEATED).map(line).collect();
    let more = all.len().saturating_sub(REPEATED);
    let rest = match (more, lang) {
        (0, _) => None,
        (_, Lang::Da) => Some(format!("{} mere har flere fund.", say(more, ["regel", "regler"]))),
        (1, Lang::En) => Some("1 more rule has several findings.".to_owned()),
        (_, Lang::En) => Some(format!("{more} more rules have several findings.")),
    };
    lines.extend(rest);
    lines
}
