//! T098: the error rate does not follow from errors and cases.

use super::sources::minutes;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::regler::Afrunding;
use crate::model::{Percent, Regler, danish_number};
use crate::rules::{OnInspection, Out};
use rust_decimal::{Decimal, RoundingStrategy};

pub static RULE: Rule = Rule {
    code: "T098",
    name: "error-rate-wrong",
    severity: Severity::Error,
    title: both!("Fejlraten passer ikke til antallene", "The error rate does not fit the counts"),
    why: both!(
        "Udvalget styrer efter tallet. Er det forkert, bliver der sat ind de forkerte steder.",
        "The committee steers by the figure. If it is wrong, effort goes to the wrong places."
    ),
    source: Some(minutes("2 ud af 4 sager, svarende til en fejlrate på 50 %")),
    requirements: &["98"],
    settings: &["regler.afrunding"],
    examples: &[
        Example {
            what: "2 ud af 4 er 50, ikke 40 procent",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/tilsyn-2023-4.md",
                    "---\ntitel: T\nkontrolpunkter:\n  - id: ark\n    navn: Kontrolark\n    sager: 4\n    fejl: 2\n    fejlrate: 40 %\n---\n",
                ),
            ],
            findings: &["content/tilsyn/a/tilsyn-2023-4.md:8:15"],
        },
        Example {
            what: "Flere fejl end sager",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/tilsyn-2023-4.md",
                    "---\ntitel: T\nstikprøve: 4\nkontrolpunkter:\n  - id: ark\n    navn: Kontrolark\n    sager: 4\n    fejl: 5\n---\n",
                ),
            ],
            findings: &["content/tilsyn/a/tilsyn-2023-4.md:8:11"],
        },
        Example {
            what: "Kildens eget tal",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/tilsyn-2023-4.md",
                    "---\ntitel: T\nstikprøve: 4\nkontrolpunkter:\n  - id: ark\n    navn: Kontrolark\n    sager: 4\n    fejl: 2\n    fejlrate: 50 %\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnInspection, out: &mut Out) {
    for (at, point) in on.tilsyn.kontrolpunkter.iter().enumerate() {
        let path = |field: &str| format!("kontrolpunkter[{at}].{field}");
        let name = &point.navn;
        if let (Some(cases), Some(sample)) = (point.sager, on.tilsyn.stikprøve)
            && cases > sample
        {
            out.at(
                path("sager"),
                text!(
                    "”{name}” er set efter i {cases} sager, men stikprøven er på {sample}.",
                    "“{name}” was looked at in {cases} cases, but the sample has {sample}."
                ),
                text!("Ret det tal, der er forkert.", "Correct the figure that is wrong."),
            );
        }
        let (Some(cases), Some(errors)) = (point.sager, point.fejl) else { continue };
        if errors > cases {
            out.at(
                path("fejl"),
                text!(
                    "Der er {errors} sager med fejl ved ”{name}”, men kun {cases} sager i alt.",
                    "There are {errors} cases with errors at “{name}”, but only {cases} cases in all."
                ),
                text!(
                    "Ret det tal, der er forkert. Tæl hver sag én gang, også når den har flere fejl.",
                    "Correct the figure that is wrong. Count each case once, even if it has several errors."
                ),
            );
        } else if let Some(printed) = point.fejlrate
            && let Some(real) = percent(errors.0, cases.0, printed, on.ctx.settings())
            && printed.0 != real
        {
            let real = danish_number(real);
            let printed = danish_number(printed.0);
            out.at(
                path("fejlrate"),
                text!(
                    "{errors} ud af {cases} sager er {real} %, men her står {printed} %.",
                    "{errors} out of {cases} cases is {real} %, but here it says {printed} %."
                ),
                text!(
                    "Skriv fejlrate: {real} %, eller ret antallene.",
                    "Write fejlrate: {real} %, or correct the counts."
                ),
            );
        }
    }
}

/// `part` of `whole` in per cent, with as many decimals as `printed` has.
pub(in crate::rules) fn percent(
    part: u32,
    whole: u32,
    printed: Percent,
    settings: &Regler,
) -> Option<Decimal> {
    let exact = Decimal::from(u64::from(part) * 100).checked_div(whole.into())?;
    let strategy = match settings.afrunding {
        Afrunding::HalveOp => RoundingStrategy::MidpointAwayFromZero,
        Afrunding::HalveTilLige => RoundingStrategy::MidpointNearestEven,
    };
    Some(exact.round_dp_with_strategy(printed.0.normalize().scale(), strategy).normalize())
}
