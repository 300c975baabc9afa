//! T095: a period without supervision between two supervisions.

use super::sources::minutes;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::Date;
use crate::rules::papers::period;
use crate::rules::{OnInspection, Out};
use chrono::NaiveDate;

pub static RULE: Rule = Rule {
    code: "T095",
    name: "supervision-gap",
    severity: Severity::Warning,
    title: both!("Der er et hul mellem to tilsyn", "There is a gap between two supervisions"),
    why: both!(
        "I en periode uden tilsyn bliver fejl ikke opdaget, og status til udvalget mangler et kvartal.",
        "In a period without supervision errors are not found, and the committee's status lacks a quarter."
    ),
    source: Some(minutes(
        "en kvartalsvis status på fremdriften på de områder, der er kommet revisionsbemærkninger på",
    )),
    requirements: &["95"],
    examples: &[
        Example {
            what: "2. kvartal mangler",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                ("content/tilsyn/a/tilsyn-2024-1.md", "---\ntitel: T\nperiode: 1. kvartal 2024\n---\n"),
                ("content/tilsyn/a/tilsyn-2024-3.md", "---\ntitel: T\nperiode: 3. kvartal 2024\n---\n"),
            ],
            findings: &["content/tilsyn/a/tilsyn-2024-3.md:3:10"],
        },
        Example {
            what: "To kvartaler i træk",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                ("content/tilsyn/a/tilsyn-2024-1.md", "---\ntitel: T\nperiode: 1. kvartal 2024\n---\n"),
                ("content/tilsyn/a/tilsyn-2024-2.md", "---\ntitel: T\nperiode: 2. kvartal 2024\n---\n"),
            ],
            findings: &[],
        },
        Example {
            what: "Fra kvartal til måned",
            files: &[
                (
                    "content/tilsyn/a/omraade.md",
                    "---\ntitel: A\nhyppighed:\n  - {hver: kvartal, fra: 2023-01-01, til: 2023-12-31}\n  - {hver: måned, fra: 2024-01-01}\n---\n",
                ),
                ("content/tilsyn/a/tilsyn-2023-4.md", "---\ntitel: T\nperiode: 4. kvartal 2023\n---\n"),
                ("content/tilsyn/a/tilsyn-2024-1.md", "---\ntitel: T\nperiode: 1. kvartal 2024\n---\n"),
            ],
            findings: &["content/tilsyn/a/tilsyn-2024-1.md:3:10"],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnInspection, out: &mut Out) {
    let Some((first, last)) = on.period() else { return };
    let all = on.supervision.inspections().filter_map(|(_, t)| period(t));
    let before = all.filter(|(from, _)| *from < first).map(|(_, to)| to).max();
    if let Some(before) = before.filter(|b| b.succ_opt().is_some_and(|next| next < first)) {
        let (from, to) = (Date(before.succ_opt().unwrap_or(before)), Date(first.pred_opt().unwrap_or(first)));
        out.at(
            "periode",
            text!(
                "Der er intet tilsyn for tiden fra {from} til {to}.",
                "There is no supervision for the time from {from} to {to}."
            ),
            text!(
                "Før tilsyn for perioden, eller tilføj tilsynet her (klarplan new tilsyn).",
                "Supervise the period, or add the supervision here (klarplan new tilsyn)."
            ),
        );
    }
    promised(on, first, last, out);
}

/// A period longer than the area says there is between two supervisions.
fn promised(on: &OnInspection, first: NaiveDate, last: NaiveDate, out: &mut Out) {
    let rhythms = on.supervision.område.data.hyppighed.iter();
    let current = rhythms
        .filter(|h| h.fra.is_none_or(|d| d.0 <= first) && h.til.is_none_or(|d| first <= d.0))
        .max_by_key(|h| h.fra);
    let Some(rhythm) = current else { return };
    let months = rhythm.hver.months();
    if crate::rules::dates::months_after(first, months) <= last {
        out.at(
            "periode",
            text!(
                "Området siger, at der føres tilsyn hver {months}. måned, men dette tilsyn dækker længere tid.",
                "The supervision covers more than the {months} months at a time that the area says."
            ),
            text!(
                "Del tilsynet op, eller ret hyppighed i områdets omraade.md, hvis den er ændret.",
                "Split the supervision, or correct hyppighed in the area's omraade.md if it has changed."
            ),
        );
    }
}
