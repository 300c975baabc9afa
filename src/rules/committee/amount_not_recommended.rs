//! K726: the text gives a grant another amount than the recommendation does.

use super::grants::{Grants, Role, role};
use crate::diagnostic::{Citation, Example, Rule, Severity, StaticText, both, text};
use crate::rules::figures::{Unit, figures, kroner, sentences_with_digits, words};
use crate::rules::{OnItem, Out};
use crate::source::Span;

pub static RULE: Rule = Rule {
    code: "K726",
    name: "amount-not-recommended",
    severity: Severity::Error,
    title: both!(
        "Teksten har et andet beløb end indstillingen",
        "The text has another amount than the recommendation"
    ),
    why: both!(
        "Udvalget godkender indstillingen, men læser teksten. Er beløbene forskellige, er det uklart, hvad der er godkendt.",
        "The committee approves the recommendation but reads the text. Where the amounts differ, it is unclear what was approved."
    ),
    source: Some(Citation {
        title: both!("Lejre Kommune, referat 7. februar 2024", "Lejre Kommune, minutes of 7 February 2024"),
        quote: "Desuden omplaceres 118.458 kr. (medfinansiering)",
    }),
    requirements: &["126"],
    examples: &[
        Example {
            what: "To cifre er byttet om i teksten",
            files: &[
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
                ("content/udvalg/a/2024-02-07/moede.md", "---\ndato: 2024-02-07\ntilstand: referat\n---\n"),
                (
                    "content/udvalg/a/2024-02-07/05-puljer.md",
                    "---\ntitel: Puljer\nindstilling:\n  at:\n    - at der gives udgiftsbevilling på 467.291 kr. for kurser\n    - at der gives udgiftsbevilling på 125.000 kr. for løft\n---\n\nUdgifterne lægges ind i budgettet med 592.921 kr. (udgiftsbevilling).\n",
                ),
            ],
            findings: &["content/udvalg/a/2024-02-07/05-puljer.md:9:39"],
        },
        Example {
            what: "Teksten nævner summen og den ene pulje",
            files: &[
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
                ("content/udvalg/a/2024-02-07/moede.md", "---\ndato: 2024-02-07\ntilstand: referat\n---\n"),
                (
                    "content/udvalg/a/2024-02-07/05-puljer.md",
                    "---\ntitel: Puljer\nindstilling:\n  at:\n    - at der gives udgiftsbevilling på 467.291 kr. for kurser\n    - at der gives udgiftsbevilling på 125.000 kr. for løft\n---\n\nUdgifterne lægges ind i budgettet med 592.291 kr. (udgiftsbevilling). Heraf er 467.291 kr. til kurser.\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let grants = Grants::of(on.punkt);
    for prose in &on.figures().0 {
        for range in sentences_with_digits(&prose.text) {
            let sentence = &prose.text[range.clone()];
            let amounts: Vec<_> = figures(sentence).into_iter().filter(|f| f.unit == Unit::Kroner).collect();
            for (at, amount) in amounts.iter().enumerate().filter(|(_, f)| !f.loose && !f.stretch) {
                let to = amounts.get(at + 1).map_or(sentence.len(), |next| next.span.start);
                let Some(role) = in_brackets(&sentence[amount.span.end..to]) else { continue };
                let (Some(false), Some(sum)) = (grants.holds(role, amount.value), grants.sum(role)) else {
                    continue;
                };
                let (said, sum, what) = (kroner(amount.value), kroner(sum), called(role));
                let (da, en) = (what.da, what.en);
                let span = prose.span(&(range.start + amount.span.start..range.start + amount.span.end));
                out.body(
                    Span::new(span.start, span.end),
                    text!(
                        "Teksten siger {said} om {da}. Indstillingens beløb er tilsammen {sum}",
                        "The text says {said} of {en}. The recommendation's amounts are {sum} together."
                    ),
                    text!(
                        "Skriv {sum}, eller det af indstillingens beløb, der er ment. Er indstillingen forkert, så ret den.",
                        "Write {sum}, or the one of the recommendation's amounts that is meant. If the recommendation is wrong, correct it."
                    ),
                );
            }
        }
    }
}

/// The role that stands in brackets after an amount.
fn in_brackets(after: &str) -> Option<Role> {
    let (_, rest) = after.split_once('(')?;
    role(&words(rest.split(')').next()?))
}

fn called(role: Role) -> StaticText {
    match role {
        Role::Expense => both!("udgiften", "the expense"),
        Role::Income => both!("indtægten", "the income"),
        Role::Own => both!("egenfinansieringen", "the own share"),
    }
}
