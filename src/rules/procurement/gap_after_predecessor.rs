//! U138: the agreement does not follow right on its predecessor.

use super::terms;
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::Date;
use crate::rules::dates;
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U138",
    name: "gap-after-predecessor",
    severity: Severity::Warning,
    title: both!(
        "Aftalen begynder ikke, hvor den forrige slutter",
        "The agreement does not begin where the last one ends"
    ),
    why: both!(
        "Et hul betyder, at borgerne står uden tilbud. Et overlap betyder, at kommunen betaler to gange.",
        "A gap leaves citizens without an offer. An overlap makes the city pay twice."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "udløber ultimo december 2020",
    }),
    requirements: &["138"],
    examples: &[
        Example {
            what: "To måneder uden aftale",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nperiode:\n  fra: 2021-03-01\n  til: 2023-12-31\nforgænger:\n  titel: Før\n  udløber: ultimo december 2020\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:4:8"],
        },
        Example {
            what: "To måneder med to aftaler",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nperiode:\n  fra: 2020-11-01\n  til: 2023-12-31\nforgænger:\n  titel: Før\n  udløber: 31. december 2020\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:4:8"],
        },
        Example {
            what: "Ultimo december 2020 og 1. januar 2021",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nperiode:\n  fra: 2021-01-01\n  til: 2023-12-31\nforgænger:\n  titel: Før\n  udløber: ultimo december 2020\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    let (Some(period), Some(before)) = (&on.ramme.periode, &on.ramme.forgænger) else { return };
    let own = before.ramme.as_ref().and_then(|name| on.ctx.site.framework(name));
    let own = own.and_then(|f| f.ramme.data.periode.as_ref()).map(|p| (p.til.0, p.til.0));
    let said = before.udløber.as_ref().and_then(|when| when.range(terms::year(on.ramme)));
    let Some((from, to)) = said.or(own) else { return };
    let start = period.fra;
    let expires = before.udløber.as_ref().map_or_else(|| Date(to).to_string(), |when| when.written.clone());
    // Words such as "ultimo" leave ten days open; only what is certain is said.
    let gap = to.succ_opt().is_some_and(|next| start.0 > next);
    let overlap = start.0 <= from;
    if gap {
        let days = dates::days_between(to, start.0) - 1;
        out.at(
            "periode.fra",
            text!(
                "Den forrige aftale udløber {expires}, og denne begynder {start}. Der er {days} dage uden aftale.",
                "The last agreement expires {expires} and this one begins {start}. That is {days} days without one."
            ),
            text!(
                "Lad periode.fra være dagen efter, at den forrige udløber, eller skriv under noter:, hvad der sker imellem, og sæt fundet til side.",
                "Let periode.fra be the day after the last one expires, or write under noter: what happens between and set the finding aside."
            ),
        );
    } else if overlap {
        out.at(
            "periode.fra",
            text!(
                "Denne aftale begynder {start}, før den forrige udløber {expires}.",
                "This agreement begins {start}, before the last one expires {expires}."
            ),
            text!(
                "Lad periode.fra være dagen efter, at den forrige udløber, eller ret forgænger.udløber.",
                "Let periode.fra be the day after the last one expires, or correct forgænger.udløber."
            ),
        );
    }
}
