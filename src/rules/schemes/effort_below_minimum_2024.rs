//! O299: the effort promised is below the minimum of 2024 to the middle of 2026.

use super::effort_below_minimum::below;
use super::sources::minutes;
use crate::diagnostic::{Citation, Example, Rule, Severity, Valid, both};
use crate::model::scheme::Ydelse;
use crate::rules::{OnScheme, Out};

pub static RULE: Rule = Rule {
    code: "O299",
    name: "early-effort-below-minimum-2024",
    severity: Severity::Error,
    title: both!(
        "Den tidlige indsats er mindre, end loven kræver (2024 til juni 2026)",
        "The early effort is less than the law requires (2024 to June 2026)"
    ),
    why: both!(
        "Ledige får så færre samtaler eller tilbud, end de har ret til, netop når hjælpen virker bedst.",
        "The unemployed then get fewer talks or offers than they have a right to, just when help works best."
    ),
    law: Some(Citation {
        title: both!(
            "Lov om en aktiv beskæftigelsesindsats §§ 31–32, LBK 280 af 1. marts 2024",
            "Act on an active employment effort §§ 31–32, consolidated act 280 of 1 March 2024"
        ),
        quote: "",
    }),
    source: Some(minutes(
        "Borgere, som modtager dagpenge, kontanthjælp, uddannelseshjælp og overgangsydelse, skal også fortsat have mindst ét aktivt tilbud",
    )),
    valid: Valid::since(2024, 1, 1).to(2026, 6, 30),
    history: Some(both!(
        "Før 2024 gjaldt fire samtaler for alle (O099). Fra 1. juli 2026 tælles minimum over mindst 75 procent af de ledige, så én persons samtaler er ingen fejl.",
        "Before 2024 four talks held for all (O099). From 1 July 2026 the minimum is counted over at least 75 per cent of the unemployed, so that one person's talks are no fault."
    )),
    requirements: &["99"],
    examples: &[
        Example {
            what: "Tre samtaler på kontanthjælp og intet tilbud",
            files: &[(
                "content/ordninger/a/tidlig-indsats.md",
                "---\ntitel: T\nlovkrav:\n  - ydelse: kontanthjælp\n    samtaler: 3\n    tilbud: 0\nhalvår:\n  - periode: 1. halvår 2024\n---\n",
            )],
            findings: &[
                "content/ordninger/a/tidlig-indsats.md:5:15",
                "content/ordninger/a/tidlig-indsats.md:6:13",
            ],
        },
        Example {
            what: "På dagpenge holder a-kassen en del af samtalerne",
            files: &[(
                "content/ordninger/a/tidlig-indsats.md",
                "---\ntitel: T\nlovkrav:\n  - ydelse: dagpenge\n    samtaler: 3\n    tilbud: 1\n  - ydelse: kontanthjælp\n    samtaler: 4\n    tilbud: 1\nhalvår:\n  - periode: 1. halvår 2024\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnScheme, out: &mut Out) {
    below(on, |benefit| if benefit == Ydelse::Dagpenge { 3 } else { 4 }, out);
}
