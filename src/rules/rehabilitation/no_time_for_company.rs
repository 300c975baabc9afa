//! R059: an effort in a company without a specific time.

use super::example::{CASE, RECOMMENDATION};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::{Del, Status, Tilbudstype};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "R059",
    name: "company-effort-without-time",
    severity: Severity::Warning,
    title: both!(
        "Den virksomhedsrettede indsats har intet bestemt tidspunkt",
        "The effort in a company has no specific time"
    ),
    why: both!(
        "Uden et tidspunkt bliver praktikken let udskudt, til alt andet er på plads. Kun 8 procent af indstillingerne og 25 \
         procent af indsatsdelene sagde hvornår.",
        "Without a time the practice is easily put off until all else is in place. Only 8 per cent of the recommendations and \
         25 per cent of the action parts said when."
    ),
    source: Some(audit(
        "Specifikt tidspunkt kan her både være en specifik dato, en specifik måned eller et specifikt tidsrum, for eksempel \
         indenfor de næste tre måneder",
    )),
    requirements: &["59"],
    examples: &[
        Example {
            what: "”Når borgeren er klar” er intet tidspunkt",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2024-04-17\ntilbud:\n  - navn: Praktik, når borgeren er klar\n    type: virksomhedsrettet\n---\n",
                ),
            ],
            findings: &["content/planer/a/indstilling.md:5:5"],
        },
        Example {
            what: "Et helt år er for løst",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2024-04-17\ntilbud:\n  - navn: Praktik\n    type: virksomhedsrettet\n    tidspunkt: 2025\n---\n",
                ),
            ],
            findings: &["content/planer/a/indstilling.md:7:16"],
        },
        Example {
            what: "En måned er nok",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2024-04-17\ntilbud:\n  - navn: Praktik\n    type: virksomhedsrettet\n    tidspunkt: september 2024\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

/// A stretch of this many days or more says nothing of when.
const TOO_LONG: i64 = 365;

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    if !matches!(on.plan.del, Del::Indstilling(_) | Del::Indsatsdel(_)) {
        return;
    }
    for (at, offer) in on.plan.tilbud.iter().enumerate() {
        // What has begun, or never will, needs no time ahead.
        let ahead = matches!(offer.status, None | Some(Status::Anbefalet | Status::Planlagt));
        if !ahead || offer.r#type != Some(Tilbudstype::Virksomhedsrettet) || offer.start.is_some() {
            continue;
        }
        let name = &offer.navn;
        let help = text!(
            "Skriv start: med en dato eller tidspunkt: med en måned eller et tidsrum, fx ”september 2024” eller ”maj - juli 2024”.",
            "Write start: with a date or tidspunkt: with a month or a stretch of time, such as “september 2024” or “maj - juli 2024”."
        );
        let path = format!("tilbud[{at}].tidspunkt");
        match &offer.tidspunkt {
            None => out.at(path, text!("”{name}” har intet tidspunkt.", "“{name}” has no time."), help),
            Some(when) => {
                // The year matters little to the length of the stretch, but must be there to count it.
                let long =
                    when.range(Some(2024)).is_some_and(|(from, to)| (to - from).num_days() + 1 >= TOO_LONG);
                if long {
                    let written = &when.written;
                    let message = text!(
                        "”{written}” siger ikke, hvornår ”{name}” skal begynde: det er et helt år eller mere.",
                        "“{written}” does not say when “{name}” is to begin: it is a whole year or more."
                    );
                    out.at(path, message, help);
                }
            }
        }
    }
}
