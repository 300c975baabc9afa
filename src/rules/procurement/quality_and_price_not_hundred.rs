//! U131: quality and price do not add up to 100 per cent.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::Percent;
use crate::rules::{OnFramework, Out};
use rust_decimal::Decimal;

pub static RULE: Rule = Rule {
    code: "U131",
    name: "quality-and-price-not-hundred",
    severity: Severity::Error,
    title: both!(
        "Kvalitet og pris giver ikke 100 pct. tilsammen",
        "Quality and price do not add up to 100 per cent"
    ),
    why: both!(
        "Tilbudsgiverne skal vide, hvad der tæller. Giver vægtene ikke 100 pct., kan et tilbud ikke regnes ud.",
        "Bidders must know what counts. Where the weights are not 100 per cent, no bid can be scored."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "en vægtningsmodel, hvor kvalitet vægter 80 pct. og pris 20 pct.",
    }),
    requirements: &["131"],
    examples: &[
        Example {
            what: "80 og 25 er 105",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nvægtning:\n  kvalitet: 80 %\n  pris: 25 %\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:4:3"],
        },
        Example {
            what: "80 og 20 er 100",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nvægtning:\n  kvalitet: 80 pct.\n  pris: 20 %\n---\n",
            )],
            findings: &[],
        },
        Example {
            what: "Halve procenter tæller med",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nvægtning:\n  kvalitet: 62,5 %\n  pris: 37,5 %\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    let Some(weights) = &on.ramme.vægtning else { return };
    let (quality, price) = (weights.kvalitet, weights.pris);
    let Some(sum) = quality.0.checked_add(price.0).filter(|sum| *sum != Decimal::ONE_HUNDRED) else { return };
    let sum = Percent(sum);
    out.at(
        "vægtning",
        text!(
            "Kvalitet tæller {quality}, og pris tæller {price} Det er {sum} tilsammen.",
            "Quality counts {quality} and price {price} That is {sum} together."
        ),
        text!(
            "Ret kvalitet: eller pris:, så de giver 100 pct. tilsammen, fx 80 % og 20 %.",
            "Correct kvalitet: or pris: so that they make 100 per cent, such as 80 % and 20 %."
        ),
    );
}
