//! O103: the municipality's own share is not 20 per cent, or the sums do not add up.

use super::sources::minutes;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::Money;
use crate::model::scheme::Ordning;
use crate::rules::{OnScheme, Out};
use rust_decimal::Decimal;

pub static RULE: Rule = Rule {
    code: "O103",
    name: "own-share-wrong",
    severity: Severity::Error,
    title: both!("Puljens beløb passer ikke sammen", "The pool's amounts do not fit together"),
    why: both!(
        "Et forkert beløb bliver til en forkert bevilling, og så mangler der penge, når regnskabet skal sendes.",
        "A wrong amount becomes a wrong appropriation, and money is missing when the accounts are due."
    ),
    source: Some(minutes(
        "Når midlerne anvendes, skal Jobcenter Lejre selv finansiere 20 procent af omkostningerne til opkvalificeringskurserne",
    )),
    requirements: &["103"],
    examples: &[
        Example {
            what: "25.000 kr. er ikke 20 procent af 467.291 kr.",
            files: &[(
                "content/ordninger/a/pulje.md",
                "---\ntitel: P\nudgift: {år: 2024, beløb: 467.291 kr.}\nmedfinansiering:\n  procent: 20 %\n  beløb: 25.000 kr.\n---\n",
            )],
            findings: &["content/ordninger/a/pulje.md:6:10"],
        },
        Example {
            what: "Indtægten er udgiften uden egen del",
            files: &[(
                "content/ordninger/a/pulje.md",
                "---\ntitel: P\nudgift: {år: 2024, beløb: 467.291 kr.}\nindtægt: {år: 2025, beløb: 467.291 kr.}\nmedfinansiering: {procent: 20 %, beløb: 93.458 kr.}\n---\n",
            )],
            findings: &["content/ordninger/a/pulje.md:4:28"],
        },
        Example {
            what: "Lejres tal: 93.458 kr. af 467.291 kr.",
            files: &[(
                "content/ordninger/a/pulje.md",
                "---\ntitel: P\nudgift: {år: 2024, beløb: 467.291 kr.}\nindtægt: {år: 2025, beløb: 373.833 kr.}\nmedfinansiering: {procent: 20 %, beløb: 93.458 kr.}\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnScheme, out: &mut Out) {
    let Ordning::Pulje(pool) = on.ordning else { return };
    let Some(share) = &pool.medfinansiering else { return };
    let twenty = Decimal::from(20);
    if let Some(percent) = share.procent.filter(|p| p.0 != twenty) {
        let written = crate::model::danish_number(percent.0);
        out.at(
            "medfinansiering.procent",
            text!(
                "Kommunen skal selv betale 20 procent, men her står {written} procent.",
                "The municipality must pay 20 per cent itself, but here it says {written} per cent."
            ),
            text!("Skriv procent: 20 %.", "Write procent: 20 %."),
        );
    }
    let Some(expense) = &pool.udgift else { return };
    let due = expense.beløb.0 * twenty / Decimal::ONE_HUNDRED;
    if let Some(own) = share.beløb {
        // Sources round to whole kroner, up or down.
        if (own.0 - due).abs() >= Decimal::ONE {
            let (whole, due) = (expense.beløb, Money(due.round()));
            out.at(
                "medfinansiering.beløb",
                text!(
                    "20 procent af {whole} er {due} Her står {own}",
                    "20 per cent of {whole} is {due} Here it says {own}"
                ),
                text!("Ret beløbet eller udgiften.", "Correct the amount or the expense."),
            );
        } else if let Some(income) = &pool.indtægt
            && income.beløb.0 != expense.beløb.0 - own.0
        {
            let (real, whole, written) = (Money(expense.beløb.0 - own.0), expense.beløb, income.beløb);
            out.at(
                "indtægt.beløb",
                text!(
                    "Udgiften på {whole} uden egen del på {own} er {real} Her står {written}",
                    "The expense of {whole} without the own share of {own} is {real} Here it says {written}"
                ),
                text!(
                    "Ret indtægten, udgiften eller den egne del.",
                    "Correct the income, the expense or the own share."
                ),
            );
        }
    }
}
