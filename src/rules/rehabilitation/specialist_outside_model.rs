//! R075: health information from elsewhere than the doctor, the clinical function or its coordinator.

use super::example::{CASE, PREPARATION};
use super::sources::{UNTIL_2026, audit};
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::model::plan::{Del, Lægekilde};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "R075",
    name: "health-information-outside-model",
    severity: Severity::Warning,
    title: both!(
        "Helbredsoplysninger er hentet uden om klinisk funktion",
        "Health information was got round the clinical function"
    ),
    why: both!(
        "Ordningen skal sikre, at borgeren ikke sendes unødigt rundt, og at oplysningerne vurderes samlet.",
        "The arrangement should spare citizens needless examinations and see that the information is judged as a whole."
    ),
    source: Some(audit(
        "Herudover kan kommunen rekvirere speciallægeattester via sundhedskoordinatoren og klinisk funktion … sundhedsmodellen \
         [sikrer] ikke fuldt ud …, at sundhedsoplysninger alene indhentes via praktiserende læge eller klinisk funktion",
    )),
    valid: Valid::until(2026, 1, 31),
    history: UNTIL_2026,
    requirements: &["75"],
    examples: &[
        Example {
            what: "LÆ 155 direkte fra en speciallæge",
            files: &[
                CASE,
                (
                    PREPARATION,
                    "---\ntitel: F\nudarbejdet: 2024-04-05\nlægeoplysninger:\n  - attest: LÆ 155\n    kilde: speciallæge\n---\n",
                ),
            ],
            findings: &["content/planer/a/forberedende-del.md:6:12"],
        },
        Example {
            what: "LÆ 155 via klinisk funktion",
            files: &[
                CASE,
                (
                    PREPARATION,
                    "---\ntitel: F\nudarbejdet: 2024-04-05\nlægeoplysninger:\n  - attest: LÆ 155\n    kilde: klinisk-funktion\n---\n",
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
        let specialist = piece.attest.as_ref().is_some_and(|name| name.contains("155"));
        let (from_da, from_en) = match piece.kilde {
            Lægekilde::Speciallæge => ("en speciallæge", "a specialist"),
            Lægekilde::Sygehus => ("sygehuset", "the hospital"),
            Lægekilde::Anden => ("en anden kilde", "another source"),
            Lægekilde::PraktiserendeLæge if specialist => {
                ("den praktiserende læge", "the general practitioner")
            }
            // The municipal consultant is told of by R076.
            _ => continue,
        };
        let message = if specialist {
            text!(
                "Speciallægeattesten LÆ 155 er hentet fra {from_da} og ikke via sundhedskoordinatoren og klinisk funktion.",
                "The specialist's certificate LÆ 155 was got from {from_en} and not by way of the health coordinator and the clinical function."
            )
        } else {
            text!(
                "Oplysningen er hentet fra {from_da} og ikke via den praktiserende læge eller klinisk funktion.",
                "The information was got from {from_en} and not by way of the general practitioner or the clinical function."
            )
        };
        out.at(
            format!("lægeoplysninger[{at}].kilde"),
            message,
            text!(
                "Gik den via klinisk funktion eller sundhedskoordinatoren, så skriv kilde: klinisk-funktion eller kilde: sundhedskoordinator. \
                 Ellers skriv i en kommentar, hvorfor den blev hentet direkte.",
                "If it went by way of the clinical function or the health coordinator, write kilde: klinisk-funktion or kilde: \
                 sundhedskoordinator. Else write in a comment why it was got directly."
            ),
        );
    }
}
