//! O099: the effort promised is below the minimum of 2020–2023.

use super::sources::minutes;
use crate::diagnostic::{Citation, Example, Rule, Severity, Valid, both, text};
use crate::model::Count;
use crate::model::scheme::{Ordning, Ydelse};
use crate::rules::{OnScheme, Out};

pub static RULE: Rule = Rule {
    code: "O099",
    name: "early-effort-below-minimum-2020",
    severity: Severity::Error,
    title: both!(
        "Den tidlige indsats er mindre, end loven kræver (2020–2023)",
        "The early effort is less than the law requires (2020–2023)"
    ),
    why: both!(
        "Ledige får så færre samtaler eller tilbud, end de har ret til, netop når hjælpen virker bedst.",
        "The unemployed then get fewer talks or offers than they have a right to, just when help works best."
    ),
    law: Some(Citation {
        title: both!(
            "Lov om en aktiv beskæftigelsesindsats § 31, LBK 701 af 2022",
            "Act on an active employment effort § 31, consolidated act 701 of 2022"
        ),
        quote: "",
    }),
    source: Some(minutes(
        "I løbet af de første seks måneders ledighed skal ledige fortsat have fire samtaler med jobcenteret",
    )),
    valid: Valid::since(2020, 1, 1).to(2023, 12, 31),
    history: Some(both!(
        "Fra 1. januar 2020 gælder fire samtaler i de første seks måneder. Fra 2024 er samtalerne for dagpengemodtagere delt mellem a-kasse og jobcenter (O299).",
        "From 1 January 2020 four talks in the first six months. From 2024 the talks of those on unemployment benefit are shared between fund and job centre (O299)."
    )),
    requirements: &["99"],
    examples: &[
        Example {
            what: "Kun tre samtaler",
            files: &[(
                "content/ordninger/a/tidlig-indsats.md",
                "---\ntitel: T\nlovkrav:\n  - ydelse: dagpenge\n    samtaler: 3\n    tilbud: 1\nhalvår:\n  - periode: 2. halvår 2023\n---\n",
            )],
            findings: &["content/ordninger/a/tidlig-indsats.md:5:15"],
        },
        Example {
            what: "Fire samtaler og et tilbud",
            files: &[(
                "content/ordninger/a/tidlig-indsats.md",
                "---\ntitel: T\nlovkrav:\n  - ydelse: dagpenge\n    samtaler: 4\n    tilbud: 1\nhalvår:\n  - periode: 2. halvår 2023\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnScheme, out: &mut Out) {
    below(on, |_| 4, out);
}

/// Reports groups that are promised fewer talks than `least`, or no offer where one is due.
pub(super) fn below(on: &OnScheme, least: impl Fn(Ydelse) -> u32, out: &mut Out) {
    let Ordning::TidligIndsats(effort) = on.ordning else { return };
    for (at, demand) in effort.lovkrav.iter().enumerate() {
        let group = name(demand.ydelse);
        let need = least(demand.ydelse);
        if let Some(Count(talks)) = demand.samtaler
            && talks < need
        {
            out.at(
                format!("lovkrav[{at}].samtaler"),
                text!(
                    "Ledige med {group} skal have mindst {need} samtaler med jobcenteret i de første seks måneder, ikke {talks}.",
                    "The unemployed with {group} must have at least {need} talks with the job centre in the first six months, not {talks}."
                ),
                text!("Skriv samtaler: {need}.", "Write samtaler: {need}."),
            );
        }
        if demand.ydelse != Ydelse::Andre && demand.tilbud == Some(Count(0)) {
            out.at(
                format!("lovkrav[{at}].tilbud"),
                text!(
                    "Ledige med {group} skal have mindst ét aktivt tilbud i de første seks måneder.",
                    "The unemployed with {group} must have at least one active offer in the first six months."
                ),
                text!("Skriv tilbud: 1.", "Write tilbud: 1."),
            );
        }
    }
}

fn name(benefit: Ydelse) -> &'static str {
    match benefit {
        Ydelse::Dagpenge => "dagpenge",
        Ydelse::Kontanthjælp => "kontanthjælp",
        Ydelse::Uddannelseshjælp => "uddannelseshjælp",
        Ydelse::Overgangsydelse => "overgangsydelse",
        Ydelse::Andre => "andre ydelser",
    }
}
