//! K526: the municipality's own share of a grant is not the stated percentage of the expense.

use super::grants::{Grants, Role};
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::rules::figures::{kroner, percent};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K526",
    name: "own-share-differs",
    severity: Severity::Error,
    title: both!(
        "Egenfinansieringen passer ikke til udgiften",
        "The municipality's own share does not fit the expense"
    ),
    why: both!(
        "Udgift, indtægt og egenfinansiering hænger sammen. Er ét af beløbene forkert, bliver bevillingen det også.",
        "Expense, income and own share hang together. Where one is wrong, so is the grant."
    ),
    source: Some(Citation {
        title: both!("Lejre Kommune, referat 7. februar 2024", "Lejre Kommune, minutes of 7 February 2024"),
        quote: "til at dække egenfinansieringen på 20 %",
    }),
    requirements: &["126"],
    settings: &["regler.afrunding"],
    examples: &[
        Example {
            what: "To cifre er byttet om, og indtægten er for stor",
            files: &[
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
                ("content/udvalg/a/2024-02-07/moede.md", "---\ndato: 2024-02-07\ntilstand: referat\n---\n"),
                (
                    "content/udvalg/a/2024-02-07/05-puljer.md",
                    "---\ntitel: Puljer\nindstilling:\n  at:\n    - at der gives udgiftsbevilling på 467.291 kr. og indtægtsbevilling på 373.833 kr. for den regionale uddannelsespulje\n    - at der omplaceres 94.358 kr. til den regionale uddannelsespulje til egenfinansieringen på 20 %\n    - at der gives udgiftsbevilling på 125.000 kr. og indtægtsbevilling på 110.000 kr. for puljen til løft\n    - at der omplaceres 25.000 kr. til puljen til løft til medfinansiering på 20 pct.\n---\n",
                ),
            ],
            findings: &[
                "content/udvalg/a/2024-02-07/05-puljer.md:6:7",
                "content/udvalg/a/2024-02-07/05-puljer.md:7:7",
            ],
        },
        Example {
            what: "20 pct. af 467.291 kr. er 93.458,20 kr., afrundet 93.458 kr.",
            files: &[
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
                ("content/udvalg/a/2024-02-07/moede.md", "---\ndato: 2024-02-07\ntilstand: referat\n---\n"),
                (
                    "content/udvalg/a/2024-02-07/05-puljer.md",
                    "---\ntitel: Puljer\nindstilling:\n  at:\n    - at der gives udgiftsbevilling på 467.291 kr. og indtægtsbevilling på 373.833 kr. for den regionale uddannelsespulje\n    - at der omplaceres 93.458 kr. til den regionale uddannelsespulje til egenfinansieringen på 20 %\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let how = on.ctx.settings().afrunding;
    let grants = Grants::of(on.punkt);
    for own in grants.with(Role::Own) {
        let Some(share) = own.percent else { continue };
        let Some(expense) = grants.expense_of(own) else { continue };
        let Some(right) = expense.share(share, how) else { continue };
        if own.value != right && Some(own.value) != expense.exact_share(share) {
            let (said, right, whole) = (kroner(own.value), kroner(right), kroner(expense.value));
            let share = percent(share);
            out.at(
                own.path(),
                text!(
                    "Egenfinansieringen er {said}, men {share} af udgiften på {whole} er {right}",
                    "The own share is {said}, but {share} of the expense of {whole} is {right}"
                ),
                text!(
                    "Skriv {right}, eller ret udgiften eller procenten, hvis det er dem, der er forkerte.",
                    "Write {right}, or correct the expense or the percentage if those are wrong."
                ),
            );
        }
        let incomes = grants.with(Role::Income).filter(|income| income.point == expense.point);
        for income in incomes {
            let Some(rest) = expense.value.checked_sub(right).filter(|rest| *rest != income.value) else {
                continue;
            };
            let (said, rest, whole, right) =
                (kroner(income.value), kroner(rest), kroner(expense.value), kroner(right));
            out.at(
                income.path(),
                text!(
                    "Indtægten er {said}, men udgiften på {whole} minus egenfinansieringen på {right} er {rest}",
                    "The income is {said}, but the expense of {whole} less the own share of {right} is {rest}"
                ),
                text!(
                    "Skriv {rest} som indtægt, eller ret det beløb, der er forkert.",
                    "Write {rest} as the income, or correct the amount that is wrong."
                ),
            );
        }
    }
}
