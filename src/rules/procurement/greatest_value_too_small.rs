//! U743: the greatest value is less than the yearly amount times the years.

use super::terms;
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::Money;
use crate::rules::dates::months_after;
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U743",
    name: "greatest-value-too-small",
    severity: Severity::Warning,
    title: both!(
        "Aftalens højeste værdi er mindre end beløbene om året",
        "The greatest value is less than the yearly amounts"
    ),
    why: both!(
        "Når den højeste værdi er nået, kan aftalen ikke bruges mere. Er den mindre end det, der skal bruges i perioden, løber aftalen tør før tid.",
        "Once the greatest value is reached, the agreement can no longer be used. If it is less than what is to be spent in the period, the agreement runs dry early."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "Det vil årligt være 7 mio. kr.",
    }),
    requirements: &["143"],
    examples: &[
        Example {
            what: "4 år med 7 mio. kr. er 28 mio. kr.",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nøkonomi:\n  årligt: 7 mio. kr.\n  højeste_værdi: 21 mio. kr.\nperiode:\n  fra: 2027-01-01\n  til: 2029-12-31\n  forlængelse: 1 år\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:5:18"],
        },
        Example {
            what: "Forlængelsen er regnet med",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nøkonomi:\n  årligt: 7 mio. kr.\n  højeste_værdi: 28 mio. kr.\nperiode:\n  fra: 2027-01-01\n  til: 2029-12-31\n  forlængelse: 1 år\n---\n",
            )],
            findings: &[],
        },
        Example {
            what: "En periode, der ikke er hele år, regnes ikke",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nøkonomi:\n  årligt: 7 mio. kr.\n  højeste_værdi: 1 mio. kr.\nperiode:\n  fra: 2027-01-01\n  til: 2027-06-30\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

/// More years than any agreement has.
const LIMIT: u32 = 100;

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    let (Some(money), Some(period)) = (&on.ramme.økonomi, &on.ramme.periode) else { return };
    let (Some(yearly), Some(greatest)) = (money.årligt, money.højeste_værdi) else { return };
    let Some(after) = terms::last_day(period).and_then(|end| end.succ_opt()) else { return };
    // Whole years only: what a part of a year costs is not for klarplan to say.
    let Some(years) = (1..LIMIT).find(|years| months_after(period.fra.0, years * 12) == after) else {
        return;
    };
    let Some(total) = yearly.0.checked_mul(years.into()).map(Money) else { return };
    if greatest >= total {
        return;
    }
    out.at(
        "økonomi.højeste_værdi",
        text!(
            "{yearly} om året i {years} år er {total}, forlængelsen medregnet. Den højeste værdi er kun {greatest}",
            "{yearly} a year for {years} years is {total}, extension included. The greatest value is only {greatest}"
        ),
        text!(
            "Ret højeste_værdi: til mindst {total} eller årligt: til det, der kan købes for. Skal der købes mindre i de sidste år, så sæt fundet til side med en kommentar, der siger det.",
            "Correct højeste_værdi: to at least {total} or årligt: to what can be bought for. If less is to be bought in the last years, set the finding aside with a comment that says so."
        ),
    );
}
