//! O506: the steps of the prize do not follow each other.

use super::sources::minutes;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::scheme::Ordning;
use crate::rules::{OnScheme, Out};

pub static RULE: Rule = Rule {
    code: "O506",
    name: "prize-steps-out-of-order",
    severity: Severity::Warning,
    title: both!("Prisens trin står ikke i rækkefølge", "The prize's steps are out of order"),
    why: both!(
        "Udpeges vinderen før fristen, kan nogen have indstillet forgæves.",
        "If the winner is named before the deadline, someone may have nominated in vain."
    ),
    source: Some(minutes("7. februar … 11. marts … 12.-15. marts … 10. april … Maj/juni")),
    requirements: &["106"],
    examples: &[
        Example {
            what: "Vinderen før fristen",
            files: &[(
                "content/ordninger/a/pris.md",
                "---\ntitel: P\når: 2024\ntrin:\n  - hvornår: 11. marts\n    hvad: Frist\n  - hvornår: 1. marts\n    hvad: Vinder\n---\n",
            )],
            findings: &["content/ordninger/a/pris.md:7:14"],
        },
        Example {
            what: "Lejres plan",
            files: &[(
                "content/ordninger/a/pris.md",
                "---\ntitel: P\når: 2024\ntrin:\n  - {hvornår: 7. februar, hvad: Plan}\n  - {hvornår: 11. marts, hvad: Frist}\n  - {hvornår: 12.-15. marts, hvad: Gaveposer}\n  - {hvornår: 10. april, hvad: Vinder}\n  - {hvornår: Maj/juni, hvad: Overrækkelse}\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnScheme, out: &mut Out) {
    let Ordning::Pris(prize) = on.ordning else { return };
    let year = prize.år.and_then(|y| i32::try_from(y.0).ok());
    let mut before: Option<(chrono::NaiveDate, &str)> = None;
    for (at, step) in prize.trin.iter().enumerate() {
        let Some((first, _)) = step.hvornår.range(year) else { continue };
        if let Some((earlier, what)) = before
            && first < earlier
        {
            let (own, when) = (&step.hvad, &step.hvornår.written);
            out.at(
                format!("trin[{at}].hvornår"),
                text!(
                    "”{own}” ({when}) ligger før ”{what}”, som står foran.",
                    "“{own}” ({when}) lies before “{what}”, which stands ahead of it."
                ),
                text!("Ret datoen, eller byt om på trinnene.", "Correct the date, or swap the steps."),
            );
        }
        before = Some((first, &step.hvad));
    }
}
