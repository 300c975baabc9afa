//! K527: a table of times in an item is not in order.

use super::samples::{DAGSORDEN, PUNKT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::{LooseDate, Scalar};
use crate::rules::{OnItem, Out};
use crate::source::Span;
use chrono::Datelike;

pub static RULE: Rule = Rule {
    code: "K527",
    name: "timeline-out-of-order",
    severity: Severity::Warning,
    title: both!(
        "En tidsplan i teksten står ikke i tidsfølge",
        "A timeline in the text is not in order of time"
    ),
    why: both!(
        "Læseren læser en tidsplan fra oven. Et tidspunkt på det forkerte sted bliver let overset eller misforstået.",
        "Readers read a timeline from the top. A time in the wrong place is easily missed or misunderstood."
    ),
    source: Some(lejre("7. februar … 11. marts … 12.-15. marts … 10. april … Maj/juni")),
    requirements: &["127"],
    examples: &[
        fails(
            "April før marts",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\n---\n\n| Hvornår | Hvad |\n|---|---|\n| # 10. april | Udvalgsmøde |\n| # 12.-15. marts | Trækning |\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:8:5"],
        ),
        passes(
            "Kildens tidsplan",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\n---\n\n| Hvornår | Hvad |\n|---|---|\n| 7. februar | Plan |\n| 11. marts | Frist |\n| 12.-15. marts | Trækning |\n| 10. april | Udvalgsmøde |\n| Maj/juni | Overrækkelse |\n",
                ),
            ],
        ),
        passes(
            "Ind i næste år",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\n---\n\n| Hvornår | Hvad |\n|---|---|\n| Medio november | Plan |\n| 1. januar 2025 | Start |\n| Efter aftale | Resten |\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let body = on.ctx.body(&on.item.punkt);
    let Some(year) = on.date.map(|d| d.year()).filter(|_| body.contains('|')) else { return };
    let mut at = 0;
    let mut latest = None;
    let mut in_table = false;
    for line in body.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let cell = line.trim_start().strip_prefix('|').and_then(|rest| rest.split('|').next());
        // `# ` makes a cell the heading of its row.
        let Some(cell) = cell.map(str::trim).map(|c| c.strip_prefix("# ").unwrap_or(c)) else {
            (in_table, latest) = (false, None);
            continue;
        };
        let low = cell.to_lowercase();
        if ["hvornår", "dato", "tid", "tidspunkt"].contains(&low.as_str()) {
            in_table = true;
            continue;
        }
        // A time in other words has no place to be compared.
        let read = if in_table { LooseDate::read(cell).ok() } else { None };
        let Some((first, _)) = read.and_then(|l| l.range(Some(year))) else { continue };
        if latest.is_some_and(|before| first < before) {
            let from = start + line.find(cell).unwrap_or(0);
            out.body(
                Span::new(from, from + cell.len()),
                text!(
                    "”{cell}” står efter et senere tidspunkt i tidsplanen.",
                    "“{cell}” stands after a later time of the timeline."
                ),
                text!(
                    "Sæt rækkerne i tidsfølge. Er tidspunktet i et andet år end mødet, så skriv året.",
                    "Put the rows in order of time. If the time is of another year than the meeting, write the year."
                ),
            );
        }
        latest = latest.max(Some(first));
    }
}
