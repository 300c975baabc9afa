//! O303: the pool's years or its deadline for accounts are wrong.

use super::sources::minutes;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::scheme::Ordning;
use crate::rules::{OnScheme, Out};
use chrono::NaiveDate;

pub static RULE: Rule = Rule {
    code: "O303",
    name: "pool-years-wrong",
    severity: Severity::Error,
    title: both!("Puljens år eller regnskabsfrist er forkert", "The pool's years or deadline are wrong"),
    why: both!(
        "Pengene bliver først udbetalt året efter, og kun hvis regnskabet er sendt til tiden.",
        "The money is paid the year after, and only if the accounts were sent in time."
    ),
    source: Some(minutes("Regnskaberne for de tilkendte puljer skal indsendes senest den 1. april 2025")),
    requirements: &["103"],
    examples: &[
        Example {
            what: "Indtægten står i samme år som udgiften",
            files: &[(
                "content/ordninger/a/pulje.md",
                "---\ntitel: P\ntilskudsår: 2024\nudgift: {år: 2024, beløb: 100 kr.}\nindtægt: {år: 2024, beløb: 80 kr.}\n---\n",
            )],
            findings: &["content/ordninger/a/pulje.md:5:15"],
        },
        Example {
            what: "Fristen ligger efter 1. april",
            files: &[(
                "content/ordninger/a/pulje.md",
                "---\ntitel: P\ntilskudsår: 2024\nregnskabsfrist: 2025-05-01\n---\n",
            )],
            findings: &["content/ordninger/a/pulje.md:4:17"],
        },
        Example {
            what: "Lejres puljer 2024",
            files: &[(
                "content/ordninger/a/pulje.md",
                "---\ntitel: P\ntilskudsår: 2024\nudgift: {år: 2024, beløb: 100 kr.}\nindtægt: {år: 2025, beløb: 80 kr.}\nregnskabsfrist: 2025-04-01\nregnskab_sendt: 2025-03-20\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnScheme, out: &mut Out) {
    let Ordning::Pulje(pool) = on.ordning else { return };
    if let (Some(grant), Some(expense)) = (pool.tilskudsår, &pool.udgift)
        && expense.år != grant
    {
        let written = expense.år;
        out.at(
            "udgift.år",
            text!(
                "Pengene skal bruges i {grant}, men udgiften står i {written}.",
                "The money is to be spent in {grant}, but the expense stands in {written}."
            ),
            text!("Skriv år: {grant}, eller ret tilskudsår.", "Write år: {grant}, or correct tilskudsår."),
        );
    }
    if let (Some(expense), Some(income)) = (&pool.udgift, &pool.indtægt)
        && u64::from(income.år.0) != u64::from(expense.år.0) + 1
    {
        let (spent, paid, next) = (expense.år, income.år, u64::from(expense.år.0) + 1);
        out.at(
            "indtægt.år",
            text!(
                "Puljen bliver udbetalt året efter, at pengene er brugt. Udgiften er i {spent}, men indtægten står i {paid}.",
                "The pool is paid the year after the money was spent. The expense is in {spent}, but the income stands in {paid}."
            ),
            text!("Skriv år: {next} under indtægt.", "Write år: {next} under indtægt."),
        );
    }
    let year = pool.tilskudsår.and_then(|y| i32::try_from(y.0).ok());
    let latest = year.and_then(|y| NaiveDate::from_ymd_opt(y.checked_add(1)?, 4, 1));
    if let (Some(deadline), Some(latest)) = (pool.regnskabsfrist, latest)
        && deadline.0 > latest
    {
        let latest = crate::model::Date(latest);
        out.at(
            "regnskabsfrist",
            text!(
                "Regnskabet skal sendes senest {latest}, men fristen står som {deadline}.",
                "The accounts must be sent by {latest}, but the deadline stands as {deadline}."
            ),
            text!("Skriv regnskabsfrist: {latest}.", "Write regnskabsfrist: {latest}."),
        );
    }
    if let (Some(sent), Some(deadline)) = (pool.regnskab_sendt, pool.regnskabsfrist)
        && sent > deadline
    {
        out.at(
            "regnskab_sendt",
            text!(
                "Regnskabet blev sendt {sent}, efter fristen {deadline}.",
                "The accounts were sent {sent}, after the deadline {deadline}."
            ),
            text!(
                "Ret datoen, eller skriv i en note, hvad der blev aftalt med giveren.",
                "Correct the date, or say in a note what was agreed with the giver."
            ),
        );
    }
}
