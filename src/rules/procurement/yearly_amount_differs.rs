//! U343: the text gives another yearly amount than the facts.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::Money;
use crate::rules::figures::{Unit, body, figures, sentences_with_digits, words};
use crate::rules::{OnFramework, Out};
use crate::source::Span;

pub static RULE: Rule = Rule {
    code: "U343",
    name: "yearly-amount-differs",
    severity: Severity::Error,
    title: both!(
        "Teksten har et andet årligt beløb end rammen",
        "The text has another yearly amount than the framework"
    ),
    why: both!(
        "Beløbet er loftet for, hvad kommunen bruger. Siger tekst og oplysninger hver sit, kan ingen regne på udbuddet.",
        "The amount is the ceiling of what the city spends. Where text and facts differ, nobody can reckon with the tender."
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
            what: "Teksten siger 8 mio.",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nøkonomi:\n  årligt: 7 mio. kr.\n---\n\nDet samlede beløb på 8 mio. kr. om året ændrer sig ikke.\n",
            )],
            findings: &["content/udbud/r/ramme.md:7:22"],
        },
        Example {
            what: "Samme beløb skrevet på to måder",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nøkonomi:\n  årligt: 7 mio. kr.\n---\n\nDet samlede beløb på 7.000.000 kr. om året ændrer sig ikke. En plads koster 90.000 kr. om året.\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

/// Words that say that the whole frame is meant.
const WHOLE: [&str; 7] = ["samlet", "samlede", "rammen", "beløb", "beløbet", "afsat", "reserveret"];

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    let Some(yearly) = on.ramme.økonomi.as_ref().and_then(|m| m.årligt) else { return };
    let before = on.ramme.forgænger.as_ref().and_then(|f| f.årligt);
    for prose in &body(on.ctx.body(&on.framework.ramme)).0 {
        for range in sentences_with_digits(&prose.text) {
            let sentence = &prose.text[range.clone()];
            let spoken = words(sentence);
            let a_year = spoken.windows(2).any(|w| w == ["om", "året"])
                || spoken.iter().any(|w| w.starts_with("årlig"));
            if !a_year || !spoken.iter().any(|w| WHOLE.contains(&w.as_str())) {
                continue;
            }
            let amounts: Vec<_> = figures(sentence).into_iter().filter(|f| f.unit == Unit::Kroner).collect();
            let [amount] = amounts.as_slice() else { continue };
            let said = Money(amount.value);
            if amount.loose || said == yearly || Some(said) == before {
                continue;
            }
            let span = prose.span(&(range.start + amount.span.start..range.start + amount.span.end));
            out.body(
                Span::new(span.start, span.end),
                text!(
                    "Teksten siger {said} om året, men under økonomi: står der {yearly}",
                    "The text says {said} a year, but økonomi: has {yearly}"
                ),
                text!(
                    "Skriv {yearly} i teksten, eller ret økonomi.årligt.",
                    "Write {yearly} in the text, or correct økonomi.årligt."
                ),
            );
        }
    }
}
