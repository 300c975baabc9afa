//! T286: no written procedure for following up whether offers have quality and effect.

use super::procedure_missing::about;
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both};
use crate::model::supervision::Emne;
use crate::rules::{OnArea, Out};

pub static RULE: Rule = Rule {
    code: "T286",
    name: "follow-up-procedure-missing",
    severity: Severity::Warning,
    title: both!(
        "Der mangler en forretningsgang for, om tilbud virker",
        "There is no procedure on whether offers work"
    ),
    why: both!(
        "Så ser ingen efter, om borgeren får noget ud af tilbuddet. 16 af 25 kommuner manglede en sådan forretningsgang.",
        "Then no one looks at whether the citizen gains from the offer. 16 of 25 municipalities lacked such a procedure."
    ),
    source: Some(audit(
        "Forretningsgangsbeskrivelser for opfølgning på, om tilbud/indsatser har den fornødne kvalitet og effekt",
    )),
    requirements: &["86"],
    examples: &[
        Example {
            what: "Ingen forretningsgang om kvalitet og effekt",
            files: &[("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n")],
            findings: &["content/tilsyn/a/omraade.md:2:1"],
        },
        Example {
            what: "Forretningsgangen er der",
            files: &[(
                "content/tilsyn/a/omraade.md",
                "---\ntitel: A\nforretningsgange:\n  - emne: kvalitet-og-effekt\n    titel: Virker tilbuddet?\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnArea, out: &mut Out) {
    let words = both!("opfølgning på kvalitet og effekt", "follow-up on quality and effect");
    about(on, Emne::KvalitetOgEffekt, "kvalitet-og-effekt", words, out);
}
