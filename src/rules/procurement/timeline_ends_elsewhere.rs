//! U339: the timeline does not end with the start of the agreement.

use super::terms;
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U339",
    name: "timeline-ends-elsewhere",
    severity: Severity::Error,
    title: both!(
        "Tidsplanen slutter ikke, når aftalen begynder",
        "The timeline does not end with the start of the agreement"
    ),
    why: both!(
        "Tidsplanens sidste trin og aftalens første dag er det samme. Siger de hver sit, ved leverandørerne ikke, hvornår de skal være klar.",
        "The last step and the first day of the agreement are the same. Where they differ, suppliers do not know when to be ready."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "1. januar 2021: Aftalerne med nye leverandører træder i kraft",
    }),
    requirements: &["139"],
    examples: &[
        Example {
            what: "Aftalen begynder en måned efter det sidste trin",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntidsplan:\n  - {hvornår: medio november 2020, hvad: Svar til tilbudsgivere}\n  - {hvornår: 1. januar 2021, hvad: Aftalerne træder i kraft}\nperiode:\n  fra: 2021-02-01\n  til: 2023-12-31\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:5:15"],
        },
        Example {
            what: "Samme dag",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntidsplan:\n  - {hvornår: medio november 2020, hvad: Svar til tilbudsgivere}\n  - {hvornår: 1. januar 2021, hvad: Aftalerne træder i kraft}\nperiode:\n  fra: 2021-01-01\n  til: 2023-12-31\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    let (Some(period), Some(last)) = (&on.ramme.periode, on.ramme.tidsplan.last()) else { return };
    let Some((from, to)) = last.hvornår.range(terms::year(on.ramme)) else { return };
    if from <= period.fra.0 && period.fra.0 <= to {
        return;
    }
    let (at, when, start) = (on.ramme.tidsplan.len() - 1, &last.hvornår.written, period.fra);
    out.at(
        format!("tidsplan[{at}].hvornår"),
        text!(
            "Tidsplanens sidste trin er ”{when}”, men aftalen begynder {start}.",
            "The last step of the timeline is “{when}”, but the agreement begins {start}."
        ),
        text!(
            "Lad sidste trin være, at aftalen træder i kraft {start}, eller ret periode.fra.",
            "Let the last step be that the agreement takes effect {start}, or correct periode.fra."
        ),
    );
}
