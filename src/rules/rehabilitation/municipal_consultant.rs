//! R076: a medical certificate written by the municipality's own consultant.

use super::example::{CASE, PREPARATION};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::{Del, Lægekilde};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "R076",
    name: "municipal-consultants-certificate",
    severity: Severity::Error,
    title: both!(
        "En kommunal lægekonsulent står bag en lægeoplysning",
        "A municipal medical consultant is behind medical information"
    ),
    why: both!(
        "Vurderingen af borgerens helbred skal komme fra en læge uden for kommunen. Ellers er sagen ikke oplyst efter reglerne.",
        "The judgement of the citizen's health must come from a doctor outside the municipality. Else the case is not lighted by the rules."
    ),
    source: Some(audit(
        "Kommunerne kan derimod ikke anvende en kommunal lægekonsulent til at udforme lægeattester",
    )),
    requirements: &["76"],
    examples: &[
        Example {
            what: "Lægekonsulenten som kilde",
            files: &[
                CASE,
                (
                    PREPARATION,
                    "---\ntitel: F\nlægeoplysninger:\n  - attest: LÆ 125\n    kilde: lægekonsulent\n---\n",
                ),
            ],
            findings: &["content/planer/a/forberedende-del.md:5:12"],
        },
        Example {
            what: "Egen læge som kilde",
            files: &[
                CASE,
                (
                    PREPARATION,
                    "---\ntitel: F\nlægeoplysninger:\n  - attest: LÆ 265\n    kilde: praktiserende-læge\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Del::ForberedendeDel(del) = &on.plan.del else { return };
    for (at, piece) in del.lægeoplysninger.iter().enumerate() {
        if piece.kilde != Lægekilde::Lægekonsulent {
            continue;
        }
        out.at(
            format!("lægeoplysninger[{at}].kilde"),
            text!(
                "Lægeoplysningen kommer fra kommunens egen lægekonsulent.",
                "The medical information comes from the municipality's own medical consultant."
            ),
            text!(
                "Indhent oplysningen hos den praktiserende læge eller via sundhedskoordinatoren og klinisk funktion, og skriv den kilde.",
                "Get the information from the general practitioner or by way of the health coordinator and the clinical function, and write that source."
            ),
        );
    }
}
