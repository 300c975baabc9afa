//! What a rule says of itself, in the words of the messages.

use crate::diagnostic::{Citation, Finding, Lang, Rule};
use crate::model::MONTHS;
use chrono::{Datelike, NaiveDate};

/// `Bekendtgørelse 1: ”De afgørende ord”`, or the title alone where nothing is quoted.
pub(super) fn citation(citation: &Citation, lang: Lang) -> String {
    let title = citation.title.get(lang);
    match (citation.quote, lang) {
        ("", _) => title.to_owned(),
        (quote, Lang::Da) => format!("{title}: ”{quote}”"),
        (quote, Lang::En) => format!("{title}: “{quote}”"),
    }
}

/// Since when, until when, and what held before: `fra 1. januar 2025. Før var det …`. Nothing where
/// the rule has always held and says nothing of its history.
pub(super) fn validity(rule: &Rule, lang: Lang) -> Option<String> {
    let day = |date| day(date, lang);
    let held = match (rule.valid.from.map(day), rule.valid.to.map(day), lang) {
        (None, None, _) => None,
        (Some(from), None, Lang::Da) => Some(format!("fra {from}.")),
        (Some(from), None, Lang::En) => Some(format!("from {from}.")),
        (None, Some(to), Lang::Da) => Some(format!("til og med {to}.")),
        (None, Some(to), Lang::En) => Some(format!("to {to}, the day included.")),
        (Some(from), Some(to), Lang::Da) => Some(format!("fra {from} til og med {to}.")),
        (Some(from), Some(to), Lang::En) => Some(format!("from {from} to {to}, both included.")),
    };
    let history = rule.history.map(|history| history.get(lang).to_owned());
    let parts: Vec<String> = held.into_iter().chain(history).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn day(date: NaiveDate, lang: Lang) -> String {
    let month = MONTHS.get(date.month0() as usize).copied().unwrap_or_default();
    match lang {
        Lang::Da => format!("{}. {month} {}", date.day(), date.year()),
        Lang::En => date.to_string(),
    }
}

/// What is wrong and how to mend it, as one text on one or more lines; not masked.
pub(super) fn message(finding: &Finding, lang: Lang) -> String {
    let (message, help) = (finding.message.get(lang), finding.help.get(lang));
    // A message may end with what it is about, and without a full stop.
    let stop = if message.ends_with(['.', '!', '?', ':', '…']) { "" } else { "." };
    format!("{message}{stop} {help}").trim_end().to_owned()
}

/// `1 fejl`, `2 advarsler`.
pub(super) fn count(n: usize, [one, many]: [&str; 2]) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}
