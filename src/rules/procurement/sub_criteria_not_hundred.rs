//! U332: the sub-criteria of a criterion do not add up.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::danish_number;
use crate::rules::{OnFramework, Out};
use rust_decimal::Decimal;

pub static RULE: Rule = Rule {
    code: "U332",
    name: "sub-criteria-not-hundred",
    severity: Severity::Error,
    title: both!("Underkriteriernes vægte går ikke op", "The sub-criteria's weights do not add up"),
    why: both!(
        "Et underkriterium, der vejer for meget eller for lidt, flytter på, hvem der vinder udbuddet.",
        "A sub-criterion that weighs too much or too little changes who wins the tender."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "(Vægtning: 40 %)",
    }),
    requirements: &["132"],
    examples: &[
        Example {
            what: "50 og 40 er hverken 100 eller kriteriets egne 40",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nkriterier:\n  - id: k1\n    tekst: Fremdrift\n    vægt: 40 %\n    underkriterier:\n      - {tekst: Tempo, vægt: 50 %}\n      - {tekst: Støtte, vægt: 40 %}\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:8:30"],
        },
        Example {
            what: "60 og 40 er 100",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nkriterier:\n  - id: k1\n    tekst: Fremdrift\n    vægt: 40 %\n    underkriterier:\n      - {tekst: Tempo, vægt: 60 %}\n      - {tekst: Støtte, vægt: 40 %}\n---\n",
            )],
            findings: &[],
        },
        Example {
            what: "Regnet af det hele: 25 og 15 er kriteriets 40",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nkriterier:\n  - id: k1\n    tekst: Fremdrift\n    vægt: 40 %\n    underkriterier:\n      - {tekst: Tempo, vægt: 25 %}\n      - {tekst: Støtte, vægt: 15 %}\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    for (at, criterion) in on.ramme.kriterier.iter().enumerate() {
        let weights: Option<Vec<Decimal>> =
            criterion.underkriterier.iter().map(|u| u.vægt.map(|v| v.0)).collect();
        let Some(weights) = weights.filter(|w| !w.is_empty()) else { continue };
        let Some(sum) = weights.iter().try_fold(Decimal::ZERO, |a, b| a.checked_add(*b)) else { continue };
        let own = criterion.vægt.map(|v| v.0);
        if sum == Decimal::ONE_HUNDRED || Some(sum) == own {
            continue;
        }
        let parts = weights.iter().map(|w| danish_number(*w)).collect::<Vec<_>>().join(" + ");
        let sum = danish_number(sum);
        out.at(
            format!("kriterier[{at}].underkriterier[0].vægt"),
            text!(
                "Underkriterierne vejer {parts} = {sum} pct. Det er hverken 100 eller kriteriets egen vægt.",
                "The sub-criteria weigh {parts} = {sum} per cent. That is neither 100 nor the criterion's own weight."
            ),
            text!(
                "Ret vægt: ved underkriterierne, så de giver 100 pct. af kriteriet.",
                "Correct vægt: of the sub-criteria so that they make 100 per cent of the criterion."
            ),
        );
    }
}
