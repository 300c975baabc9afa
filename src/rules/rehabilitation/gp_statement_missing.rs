//! R074: the preparatory part lacks the statement of the citizen's own doctor.

use super::example::{CASE, PREPARATION};
use super::sources::{UNTIL_2026, audit};
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::model::plan::{Del, Lægekilde};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "R074",
    name: "doctors-statement-missing",
    severity: Severity::Error,
    title: both!(
        "Den praktiserende læges vurdering (LÆ 265) mangler",
        "The general practitioner's statement (LÆ 265) is missing"
    ),
    why: both!(
        "Teamet skal vide, hvad borgeren kan arbejde med, og hvilke hensyn helbredet kræver. Uden lægens vurdering mangler \
         grundlaget for afgørelsen.",
        "The team must know what work the citizen can do and what the health needs. Without the doctor's statement the decision \
         lacks its basis."
    ),
    source: Some(audit(
        "Kommunen skal som en del af rehabiliteringsplanens forberedende del indhente borgerens praktiserende læges vurdering af \
         borgerens helbred i forhold til at kunne arbejde, samt hvilke særlige hensyn det på grund af borgerens helbredsforhold vil \
         være nødvendigt at tage",
    )),
    valid: Valid::until(2026, 1, 31),
    history: UNTIL_2026,
    requirements: &["74"],
    examples: &[
        Example {
            what: "Kun en speciallægeattest",
            files: &[
                CASE,
                (
                    PREPARATION,
                    "---\ntitel: F\nfærdig: 2024-04-05\nlægeoplysninger:\n  - attest: LÆ 155\n    kilde: klinisk-funktion\n---\n",
                ),
            ],
            findings: &["content/planer/a/forberedende-del.md:5:3"],
        },
        Example {
            what: "LÆ 265 fra egen læge",
            files: &[
                CASE,
                (
                    PREPARATION,
                    "---\ntitel: F\nfærdig: 2024-04-05\nlægeoplysninger:\n  - attest: LÆ 265\n    kilde: praktiserende-læge\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Del::ForberedendeDel(del) = &on.plan.del else { return };
    let has = del.lægeoplysninger.iter().any(|l| {
        l.kilde == Lægekilde::PraktiserendeLæge || l.attest.as_ref().is_some_and(|name| name.contains("265"))
    });
    if del.færdig.is_some() && !has {
        out.at(
            "lægeoplysninger",
            text!(
                "Den forberedende del er færdig, men der er ingen vurdering fra borgerens praktiserende læge.",
                "The preparatory part is finished, but there is no statement from the citizen's general practitioner."
            ),
            text!(
                "Indhent LÆ 265, og skriv den under lægeoplysninger: med kilde: praktiserende-læge og dato:.",
                "Get LÆ 265, and write it under lægeoplysninger: with kilde: praktiserende-læge and dato:."
            ),
        );
    }
}
