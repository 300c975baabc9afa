//! O100: more than 20 per cent of the unemployed lack the statutory effort.

use super::sources::minutes;
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::model::danish_number;
use crate::model::scheme::Ordning;
use crate::rules::papers::start;
use crate::rules::{OnScheme, Out};
use rust_decimal::Decimal;

pub static RULE: Rule = Rule {
    code: "O100",
    name: "over-twenty-percent-without-effort",
    severity: Severity::Error,
    title: both!(
        "Over 20 procent af de ledige mangler den lovpligtige indsats",
        "More than 20 per cent of the unemployed lack the statutory effort"
    ),
    why: both!(
        "Mange ledige får ikke den hjælp, loven giver dem, og Styrelsen for Arbejdsmarked og Rekruttering følger op over for kommunen.",
        "Many unemployed do not get the help the law gives them, and the Agency for Labour Market and Recruitment follows up."
    ),
    source: Some(minutes(
        "over 20 procent af de ledige, som ikke får den lovpligtige indsats de første seks måneder",
    )),
    valid: Valid::since(2023, 7, 1).to(2026, 6, 30),
    history: Some(both!(
        "De første henvendelser kom i marts 2024 om 2. halvår 2023. Før fulgte staten op hver måned for op til ni målgrupper. Fra 1. juli 2026 gælder nye minimumskrav.",
        "The first letters came in March 2024 about the second half of 2023. Before, the state followed up every month for up to nine groups. From 1 July 2026 new minimum requirements hold."
    )),
    requirements: &["100"],
    examples: &[
        Example {
            what: "21 ud af 100",
            files: &[(
                "content/ordninger/a/tidlig-indsats.md",
                "---\ntitel: T\nhalvår:\n  - periode: 2. halvår 2023\n    tal:\n      - ledige: 100\n        uden_indsats: 21\n---\n",
            )],
            findings: &["content/ordninger/a/tidlig-indsats.md:7:23"],
        },
        Example {
            what: "Præcis 20 procent er ikke over",
            files: &[(
                "content/ordninger/a/tidlig-indsats.md",
                "---\ntitel: T\ngrænse: 20 %\nhalvår:\n  - periode: 2. halvår 2023\n    tal:\n      - ledige: 100\n        uden_indsats: 20\n---\n",
            )],
            findings: &[],
        },
        Example {
            what: "En enkelt gruppe må gerne ligge over, når alle ledige under ét ikke gør",
            files: &[(
                "content/ordninger/a/tidlig-indsats.md",
                "---\ntitel: T\nhalvår:\n  - periode: 2. halvår 2023\n    tal:\n      - ydelse: kontanthjælp\n        ledige: 10\n        uden_indsats: 3\n---\n",
            )],
            findings: &[],
        },
        Example {
            what: "En anden grænse end 20 procent",
            files: &[(
                "content/ordninger/a/tidlig-indsats.md",
                "---\ntitel: T\ngrænse: 25 %\nhalvår:\n  - periode: 2. halvår 2023\n---\n",
            )],
            findings: &["content/ordninger/a/tidlig-indsats.md:3:9"],
        },
    ],
    ..Rule::DOMAIN
};

/// The share that must not be exceeded, in per cent.
const LIMIT: u64 = 20;

pub(super) fn check(on: &OnScheme, out: &mut Out) {
    let Ordning::TidligIndsats(effort) = on.ordning else { return };
    let limit = Decimal::from(LIMIT);
    if on.date.is_some_and(|d| RULE.valid.holds(d))
        && let Some(written) = effort.grænse.filter(|g| g.0 != limit)
    {
        out.at(
            "grænse",
            text!(
                "Staten følger op over 20 procent, men her står {written}",
                "The state follows up above 20 per cent, but here it says {written}"
            ),
            text!("Skriv grænse: 20 %.", "Write grænse: 20 %."),
        );
    }
    for (at, half) in effort.halvår.iter().enumerate() {
        if !start(&half.periode).is_some_and(|d| RULE.valid.holds(d)) {
            continue;
        }
        for (sub, figure) in half.tal.iter().enumerate().filter(|(_, f)| f.ydelse.is_none()) {
            let (Some(without), Some(all)) = (figure.uden_indsats, figure.ledige) else { continue };
            if all.0 == 0 || u64::from(without.0) * 100 <= u64::from(all.0) * LIMIT {
                continue;
            }
            let share = Decimal::from(u64::from(without.0) * 100) / Decimal::from(all.0);
            let share = danish_number(share.round_dp(1));
            let period = &half.periode.written;
            out.at(
                format!("halvår[{at}].tal[{sub}].uden_indsats"),
                text!(
                    "I {period} fik {without} af {all} ledige ({share} procent) ikke den lovpligtige indsats. Grænsen er 20 procent.",
                    "In {period} {without} of {all} unemployed ({share} per cent) did not get the statutory effort. The limit is 20 per cent."
                ),
                text!(
                    "Ret tallet, hvis det er forkert. Er det rigtigt, så skriv under opfølgning, hvad kommunen gør, og sæt reglen ud af kraft her med en begrundet kommentar.",
                    "Correct the figure if it is wrong. If it is right, write under opfølgning what the municipality does, and set the rule aside here with a comment that says why."
                ),
            );
        }
    }
}
