//! O101: training at a higher rate is described with other terms than the law's.

use super::sources::minutes;
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::model::scheme::{Ordning, Uddannelsesbaggrund};
use crate::rules::{OnScheme, Out};
use rust_decimal::Decimal;

pub static RULE: Rule = Rule {
    code: "O101",
    name: "training-terms-wrong",
    severity: Severity::Error,
    title: both!(
        "Uddannelsesløft er beskrevet med forkerte betingelser",
        "Training at a higher rate is described with wrong terms"
    ),
    why: both!(
        "En borger kan opgive en uddannelse, som vedkommende har ret til, eller vælge en på et forkert grundlag.",
        "A citizen may give up training they have a right to, or choose it on wrong grounds."
    ),
    source: Some(minutes(
        "Retten til at tage en erhvervsuddannelse på den højere sats gælder for ledige over 30 år, som enten er ufaglærte eller faglærte med en forældet uddannelse, hvis der er mangel på arbejdskraft i den branche, man vil uddanne sig til",
    )),
    valid: Valid::since(2024, 1, 1),
    history: Some(both!(
        "Retten blev gjort permanent den 1. januar 2024. Før var ordningen midlertidig med de samme betingelser.",
        "The right was made permanent on 1 January 2024. Before, the scheme was temporary, on the same terms."
    )),
    requirements: &["101"],
    examples: &[
        Example {
            what: "Forkert sats og alder",
            files: &[(
                "content/ordninger/a/uddannelsesloeft.md",
                "---\ntitel: U\nsats: 100 %\nalder_over: 25\ngælder_fra: 2024-01-01\n---\n",
            )],
            findings: &[
                "content/ordninger/a/uddannelsesloeft.md:3:7",
                "content/ordninger/a/uddannelsesloeft.md:4:13",
            ],
        },
        Example {
            what: "Lovens betingelser",
            files: &[(
                "content/ordninger/a/uddannelsesloeft.md",
                "---\ntitel: U\nsats: 110 %\nalder_over: 30\nbaggrund: [ufaglært, forældet]\nmangel_på_arbejdskraft: ja\npermanent: ja\ngælder_fra: 2024-01-01\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnScheme, out: &mut Out) {
    let Ordning::Uddannelsesløft(training) = on.ordning else { return };
    if let Some(rate) = training.sats.filter(|s| s.0 != Decimal::from(110)) {
        let written = crate::model::danish_number(rate.0);
        out.at(
            "sats",
            text!(
                "Satsen er 110 procent af dagpengene, ikke {written} procent.",
                "The rate is 110 per cent of the benefit, not {written} per cent."
            ),
            text!("Skriv sats: 110 %.", "Write sats: 110 %."),
        );
    }
    if let Some(age) = training.alder_over.filter(|a| a.0 != 30) {
        out.at(
            "alder_over",
            text!(
                "Retten gælder ledige over 30 år, ikke over {age}.",
                "The right is for those over 30, not over {age}."
            ),
            text!("Skriv alder_over: 30.", "Write alder_over: 30."),
        );
    }
    let both_named = [Uddannelsesbaggrund::Ufaglært, Uddannelsesbaggrund::Forældet]
        .iter()
        .all(|b| training.baggrund.contains(b));
    if !training.baggrund.is_empty() && !both_named {
        out.at(
            "baggrund",
            text!(
                "Både ufaglærte og faglærte med en forældet uddannelse har ret til uddannelsesløft.",
                "Both the unskilled and the skilled with an outdated education have the right."
            ),
            text!("Skriv baggrund: [ufaglært, forældet].", "Write baggrund: [ufaglært, forældet]."),
        );
    }
    if training.mangel_på_arbejdskraft.is_some_and(|m| !m.0) {
        out.at(
            "mangel_på_arbejdskraft",
            text!(
                "Retten gælder kun, hvis der mangler arbejdskraft i den branche, man vil uddanne sig til.",
                "The right holds only if labour is short in the trade one wants to train for."
            ),
            text!("Skriv mangel_på_arbejdskraft: ja.", "Write mangel_på_arbejdskraft: ja."),
        );
    }
    if training.permanent.is_some_and(|p| !p.0) {
        out.at(
            "permanent",
            text!(
                "Ordningen har været permanent siden 1. januar 2024.",
                "The scheme has been permanent since 1 January 2024."
            ),
            text!("Skriv permanent: ja.", "Write permanent: ja."),
        );
    }
}
