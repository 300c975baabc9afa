//! R044: the citizen waited long for the team's recommendation in writing.

use super::example::CASE;
use super::example::RECOMMENDATION;
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::Del;
use crate::rules::dates::{after, days_between, wait_in_words};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "R044",
    name: "long-wait-for-recommendation",
    severity: Severity::Note,
    title: both!(
        "Borgeren ventede længe på at få indstillingen",
        "The citizen waited long for the recommendation"
    ),
    why: both!(
        "Indstillingen fortæller borgeren, hvilke indsatser teamet anbefaler. Intet lovkrav siger, hvornår den skal \
         sendes, men halvdelen af kommunernes borgere havde den inden for en uge.",
        "The recommendation tells the citizen which efforts the team advises. No law says when it must be sent, but half \
         of the citizens in the audit had it within a week."
    ),
    source: Some(audit("Der er intet lovkrav om, at borgeren skal orienteres om indstillingen")),
    requirements: &["44"],
    settings: &["regler.ventetid_til_indstilling"],
    examples: &[
        Example {
            what: "Sendt efter fire uger",
            files: &[CASE, (RECOMMENDATION, "---\ntitel: I\nteammøde: 2024-04-17\nsendt: 2024-05-15\n---\n")],
            findings: &["content/planer/a/indstilling.md:4:8"],
        },
        Example {
            what: "Sendt dagen efter",
            files: &[CASE, (RECOMMENDATION, "---\ntitel: I\nteammøde: 2024-04-17\nsendt: 2024-04-18\n---\n")],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Del::Indstilling(del) = &on.plan.del else { return };
    let (Some(meeting), Some(sent)) = (del.teammøde, del.sendt) else { return };
    let settings = on.ctx.settings();
    if sent.0 <= after(meeting.0, settings.ventetid_til_indstilling, settings) {
        return;
    }
    let wait = wait_in_words(meeting.0, sent.0);
    let how = match days_between(meeting.0, sent.0) {
        ..=7 => text!("Det er inden for en uge.", "That is within a week."),
        8..=14 => text!("Det er en til to uger.", "That is one to two weeks."),
        15..=21 => text!("Det er to til tre uger.", "That is two to three weeks."),
        _ => text!(
            "Det er over tre uger, som 22 procent ventede i fokusrevisionen.",
            "That is over three weeks, as 22 per cent waited in the audit."
        ),
    };
    let (wait_da, wait_en, how_da, how_en) = (wait.da, wait.en, how.da, how.en);
    out.at(
        "sendt",
        text!(
            "Der gik {wait_da} fra mødet {meeting}, til borgeren fik indstillingen {sent}. {how_da}",
            "It took {wait_en} from the meeting on {meeting} until the citizen got the recommendation on {sent}. {how_en}"
        ),
        text!(
            "Send indstillingen i dagene efter mødet. Ingen lov sætter en frist; grænsen står i klarplan.yaml under \
             regler.ventetid_til_indstilling.",
            "Send the recommendation in the days after the meeting. No law sets a limit; this one stands in klarplan.yaml \
             under regler.ventetid_til_indstilling."
        ),
    );
}
