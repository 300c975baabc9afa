//! U135: the number of suppliers is not the sum of the lots'.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U135",
    name: "suppliers-not-sum",
    severity: Severity::Error,
    title: both!(
        "Antallet af leverandører passer ikke til delområderne",
        "The number of suppliers does not fit the lots"
    ),
    why: both!(
        "Tilbudsgiverne skal vide, hvor mange pladser der er at byde på, i alt og på hvert delområde.",
        "Bidders must know how many places there are, in all and in each lot."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "på hvert delområde bliver valgt to leverandører",
    }),
    requirements: &["135"],
    examples: &[
        Example {
            what: "2 og 3 er ikke 4",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nantal_leverandører: 4\ndelområder:\n  - {id: 1, titel: A, antal_leverandører: 2}\n  - {id: 2, titel: B, antal_leverandører: 3}\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:3:21"],
        },
        Example {
            what: "2 og 2 er 4",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nantal_leverandører: 4\ndelområder:\n  - {id: 1, titel: A, antal_leverandører: 2}\n  - {id: 2, titel: B, antal_leverandører: 2}\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    let Some(total) = on.ramme.antal_leverandører else { return };
    let counts: Option<Vec<u64>> =
        on.ramme.delområder.iter().map(|d| d.antal_leverandører.map(|n| u64::from(n.0))).collect();
    let Some(counts) = counts.filter(|c| !c.is_empty()) else { return };
    let sum: u64 = counts.iter().sum();
    if sum == u64::from(total.0) {
        return;
    }
    let parts = counts.iter().map(u64::to_string).collect::<Vec<_>>().join(" + ");
    out.at(
        "antal_leverandører",
        text!(
            "Der står {total} leverandører i alt, men delområderne har {parts} = {sum}.",
            "There are {total} suppliers in all, but the lots have {parts} = {sum}."
        ),
        text!(
            "Ret antal_leverandører: til {sum}, eller ret tallet ved det delområde, der er forkert.",
            "Correct antal_leverandører: to {sum}, or the number of the lot that is wrong."
        ),
    );
}
