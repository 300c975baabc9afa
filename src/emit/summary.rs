//! The one line at the end of a run.

use crate::diagnostic::{Lang, Severity};
use crate::parse::Located;
use std::time::Duration;

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
    let say = |n: usize, [one, many]: [&str; 2]| format!("{n} {}", if n == 1 { one } else { many });
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
