//! U536: period and extension are longer than the stated longest length.

use super::terms;
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::Date;
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U536",
    name: "longer-than-its-own-limit",
    severity: Severity::Error,
    title: both!(
        "Perioden er længere end den længste varighed, der er oplyst",
        "The period is longer than the longest length that is stated"
    ),
    why: both!(
        "Siger rammen selv, hvor længe aftalen højst kan vare, skal perioden og forlængelsen holde sig inden for det.",
        "Where the framework says how long the agreement may last, period and extension must keep within it."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "1. januar 2021 – 31. december 2023, med mulighed for forlængelse i et år",
    }),
    requirements: &["136"],
    examples: &[
        Example {
            what: "3 år og 1 år, men højst 3",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nperiode:\n  fra: 2021-01-01\n  til: 2023-12-31\n  forlængelse: 1 år\n  højst: 3 år\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:7:10"],
        },
        Example {
            what: "3 år og 1 år, højst 4",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nperiode:\n  fra: 2021-01-01\n  til: 2023-12-31\n  forlængelse: 1 år\n  højst: 4 år\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    let Some(period) = &on.ramme.periode else { return };
    let (Some(limit), Some(end)) = (period.højst, terms::last_day(period)) else { return };
    let Some(latest) = limit.after(period.fra.0).and_then(|d| d.pred_opt()).filter(|latest| end > *latest)
    else {
        return;
    };
    let (end, latest) = (Date(end), Date(latest));
    out.at(
        "periode.højst",
        text!(
            "Aftalen kan gælde til og med {end}, men med højst {limit} ville den slutte {latest}.",
            "The agreement may run to {end}, but with {limit} at most it would end on {latest}."
        ),
        text!(
            "Ret højst:, til: eller forlængelse:, så de passer sammen.",
            "Correct højst:, til: or forlængelse: so that they fit together."
        ),
    );
}
