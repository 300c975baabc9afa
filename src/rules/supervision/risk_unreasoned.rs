//! T288: a risk judged without a reason.

use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::{OnAssessment, Out};

pub static RULE: Rule = Rule {
    code: "T288",
    name: "risk-unreasoned",
    severity: Severity::Note,
    title: both!("Vurderingen af risikoen er ikke begrundet", "The judgement of the risk has no reason"),
    why: both!(
        "Især et fravalg skal kunne efterprøves: Hvorfor ser tilsynet ikke efter her?",
        "Leaving a risk out, above all, must be open to question: why does the supervision not look here?"
    ),
    source: Some(audit(
        "Det er også vigtigt at dokumentere, hvorfor en given risiko er vurderet ikkevæsentlig",
    )),
    requirements: &["88"],
    examples: &[
        Example {
            what: "Fravalgt uden grund",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/risikovurdering.md",
                    "---\ntitel: R\nrisici:\n  - id: adgang\n    navn: Adgang til systemer\n    væsentlig: nej\n---\n",
                ),
            ],
            findings: &["content/tilsyn/a/risikovurdering.md:4:5"],
        },
        Example {
            what: "Fravalgt med grund",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/risikovurdering.md",
                    "---\ntitel: R\nrisici:\n  - id: adgang\n    navn: Adgang til systemer\n    væsentlig: nej\n    begrundelse: Bliver lukket centralt samme dag.\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnAssessment, out: &mut Out) {
    for (at, risk) in on.assessment.risici.iter().enumerate().filter(|(_, r)| r.begrundelse.is_none()) {
        let name = &risk.navn;
        let left_out = risk.væsentlig.is_some_and(|v| !v.0);
        let message = if left_out {
            text!(
                "Risikoen ”{name}” er vurderet ikke væsentlig, men der står ikke hvorfor.",
                "The risk “{name}” is judged not material, but it does not say why."
            )
        } else {
            text!(
                "Der står ikke, hvorfor risikoen ”{name}” er vurderet, som den er.",
                "It does not say why the risk “{name}” is judged as it is."
            )
        };
        out.at(
            format!("risici[{at}].begrundelse"),
            message,
            text!("Skriv grunden under begrundelse.", "Write the reason under begrundelse."),
        );
    }
}
