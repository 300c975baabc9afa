//! R073: an effort without its reasons.

use super::course::is_meant;
use super::example::{ACTION, CASE};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::{Del, Status};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "R073",
    name: "effort-unexplained",
    severity: Severity::Warning,
    title: both!("En indsats er ikke begrundet", "An effort has no reasons"),
    why: both!(
        "Borgeren skal kunne se, hvorfor indsatsen er valgt, og en ny sagsbehandler skal kunne forstå det uden at spørge forfra.",
        "Citizens should see why the effort was chosen, and a new caseworker should understand it without asking all over again."
    ),
    source: Some(audit(
        "Indsatserne er i det hele taget ofte ikke tydeligt begrundet, hvilket resulterer i, at værdifuld information går tabt",
    )),
    requirements: &["73"],
    examples: &[
        Example {
            what: "En mentor uden grund",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-05-02\ntilbud:\n  - navn: Mentor\n    type: mentor\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:5:5"],
        },
        Example {
            what: "Grunden står der",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-05-02\ntilbud:\n  - navn: Mentor\n    type: mentor\n    begrundelse: Mette hjælper med at få søn og bus til at gå op.\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    if !matches!(on.plan.del, Del::Indstilling(_) | Del::Indsatsdel(_)) {
        return;
    }
    for (at, offer) in on.plan.tilbud.iter().enumerate() {
        let wanted = is_meant(offer) || offer.status == Some(Status::Anbefalet);
        if !wanted || offer.begrundelse.is_some() {
            continue;
        }
        let name = &offer.navn;
        out.at(
            format!("tilbud[{at}].begrundelse"),
            text!("Det står ikke, hvorfor ”{name}” er valgt.", "It is not written why “{name}” was chosen."),
            text!(
                "Skriv under begrundelse: hvad indsatsen skal føre til for netop denne borger.",
                "Write under begrundelse: what the effort is to lead to for this very citizen."
            ),
        );
    }
}
