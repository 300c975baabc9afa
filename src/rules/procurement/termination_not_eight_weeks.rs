//! U137: the agreement cannot be terminated with eight weeks' notice.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::PeriodUnit;
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U137",
    name: "termination-not-eight-weeks",
    severity: Severity::Error,
    title: both!(
        "Aftalen kan ikke opsiges med 8 ugers varsel",
        "The agreement cannot be terminated with eight weeks' notice"
    ),
    why: both!(
        "Kilden siger, at en rammeaftale efter beskæftigelseslovgivningen altid skal kunne opsiges med 8 ugers varsel. Mangler det, hænger kommunen på en aftale, der ikke virker for borgerne.",
        "The source says that by employment law a framework agreement can always be terminated with eight weeks' notice. Without it the city is stuck with an agreement that does not work for the citizens."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "En rammeaftale skal, jf. beskæftigelseslovgivningen, altid kunne opsiges med 8 ugers varsel.",
    }),
    requirements: &["137"],
    examples: &[
        Example {
            what: "12 uger",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nperiode:\n  fra: 2021-01-01\n  til: 2023-12-31\nopsigelsesvarsel: 12 uger\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:6:19"],
        },
        Example {
            what: "Intet varsel",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nperiode:\n  fra: 2021-01-01\n  til: 2023-12-31\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:2:1"],
        },
        Example {
            what: "8 uger",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nperiode:\n  fra: 2021-01-01\n  til: 2023-12-31\nopsigelsesvarsel: 8 uger\n---\n",
            )],
            findings: &[],
        },
        Example {
            what: "56 dage er 8 uger",
            files: &[("content/udbud/r/ramme.md", "---\ntitel: R\nopsigelsesvarsel: 56 dage\n---\n")],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

const DAYS: u32 = 8 * 7;

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    let Some(notice) = on.ramme.opsigelsesvarsel else {
        // Without a period there is no agreement yet that could be terminated.
        if on.ramme.periode.is_some() {
            out.at(
                "opsigelsesvarsel",
                text!(
                    "Rammen siger ikke, med hvilket varsel aftalen kan opsiges.",
                    "The framework does not say with what notice the agreement can be terminated."
                ),
                text!("Skriv opsigelsesvarsel: 8 uger.", "Write opsigelsesvarsel: 8 uger."),
            );
        }
        return;
    };
    let days = match notice.unit {
        PeriodUnit::Days => Some(notice.count),
        PeriodUnit::Weeks => notice.count.checked_mul(7),
        PeriodUnit::Months | PeriodUnit::Years => None,
    };
    if days != Some(DAYS) {
        out.at(
            "opsigelsesvarsel",
            text!(
                "Opsigelsesvarslet er {notice}. Aftalen skal kunne opsiges med 8 ugers varsel.",
                "The notice is {notice}. The agreement must be terminable with eight weeks' notice."
            ),
            text!(
                "Skriv opsigelsesvarsel: 8 uger. Gælder der et andet varsel for jer, så sæt fundet til side med en kommentar, der nævner bestemmelsen.",
                "Write opsigelsesvarsel: 8 uger. If another notice applies to you, set the finding aside with a comment that names the provision."
            ),
        );
    }
}
