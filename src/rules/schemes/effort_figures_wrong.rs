//! O300: figures of the early effort do not hold together.

use super::sources::minutes;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::danish_number;
use crate::model::scheme::{Måltal, Ordning};
use crate::rules::supervision::error_rate_wrong::percent;
use crate::rules::{OnScheme, Out};

pub static RULE: Rule = Rule {
    code: "O300",
    name: "early-effort-figures-wrong",
    severity: Severity::Error,
    title: both!("Tallene om den tidlige indsats passer ikke", "The figures of the early effort do not fit"),
    why: both!(
        "Andelen afgør, om staten følger op. Den skal kunne regnes efter.",
        "The share decides whether the state follows up. It must be open to recalculation."
    ),
    source: Some(minutes("følges fremadrettet op på den samlede gruppe af ledige")),
    requirements: &["100"],
    settings: &["regler.afrunding"],
    examples: &[
        Example {
            what: "20 ud af 100 er ikke 25 procent",
            files: &[(
                "content/ordninger/a/tidlig-indsats.md",
                "---\ntitel: T\nhalvår:\n  - periode: 2. halvår 2023\n    tal:\n      - ledige: 100\n        uden_indsats: 20\n        andel: 25 %\n---\n",
            )],
            findings: &["content/ordninger/a/tidlig-indsats.md:8:16"],
        },
        Example {
            what: "Flere end alle",
            files: &[(
                "content/ordninger/a/tidlig-indsats.md",
                "---\ntitel: T\nhalvår:\n  - periode: 2. halvår 2023\n    tal:\n      - ledige: 10\n        uden_indsats: 12\n---\n",
            )],
            findings: &["content/ordninger/a/tidlig-indsats.md:7:23"],
        },
        Example {
            what: "Det passer",
            files: &[(
                "content/ordninger/a/tidlig-indsats.md",
                "---\ntitel: T\nhalvår:\n  - periode: 2. halvår 2023\n    tal:\n      - ledige: 100\n        uden_indsats: 20\n        andel: 20 %\n      - ydelse: dagpenge\n        ledige: 60\n        uden_indsats: 9\n---\n",
            )],
            findings: &[],
        },
        Example {
            what: "En gruppe er større end alle ledige",
            files: &[(
                "content/ordninger/a/tidlig-indsats.md",
                "---\ntitel: T\nhalvår:\n  - periode: 2. halvår 2023\n    tal:\n      - ledige: 100\n        uden_indsats: 5\n      - ydelse: dagpenge\n        ledige: 120\n        uden_indsats: 4\n---\n",
            )],
            findings: &["content/ordninger/a/tidlig-indsats.md:6:17"],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnScheme, out: &mut Out) {
    let Ordning::TidligIndsats(effort) = on.ordning else { return };
    for (at, half) in effort.halvår.iter().enumerate() {
        for (sub, figure) in half.tal.iter().enumerate() {
            one(on, &format!("halvår[{at}].tal[{sub}]"), figure, out);
        }
        groups(&format!("halvår[{at}].tal"), &half.tal, out);
    }
}

fn one(on: &OnScheme, path: &str, figure: &Måltal, out: &mut Out) {
    let (Some(without), Some(all)) = (figure.uden_indsats, figure.ledige) else { return };
    if without > all {
        out.at(
            format!("{path}.uden_indsats"),
            text!(
                "{without} ledige uden indsats er flere end de {all} ledige i gruppen.",
                "{without} unemployed without the effort are more than the {all} in the group."
            ),
            text!("Ret det tal, der er forkert.", "Correct the figure that is wrong."),
        );
    } else if let Some(printed) = figure.andel
        && let Some(real) = percent(without.0, all.0, printed, on.ctx.settings())
        && real != printed.0
    {
        let (real, printed) = (danish_number(real), danish_number(printed.0));
        out.at(
            format!("{path}.andel"),
            text!(
                "{without} ud af {all} er {real} %, men her står {printed} %.",
                "{without} out of {all} is {real} %, but here it says {printed} %."
            ),
            text!(
                "Skriv andel: {real} %, eller ret antallene.",
                "Write andel: {real} %, or correct the counts."
            ),
        );
    }
}

/// The groups together can be no more than all; they may be fewer, where not every group is shown.
fn groups(path: &str, figures: &[Måltal], out: &mut Out) {
    let Some(at) = figures.iter().position(|f| f.ydelse.is_none()) else { return };
    let Some(all) = figures.get(at) else { return };
    for (key, total, own) in [
        ("ledige", all.ledige, (|f| f.ledige) as fn(&Måltal) -> Option<crate::model::Count>),
        ("uden_indsats", all.uden_indsats, |f| f.uden_indsats),
    ] {
        let Some(total) = total else { continue };
        let sum: u64 =
            figures.iter().filter(|f| f.ydelse.is_some()).filter_map(own).map(|n| u64::from(n.0)).sum();
        if sum > u64::from(total.0) {
            out.at(
                format!("{path}[{at}].{key}"),
                text!(
                    "Grupperne giver tilsammen {sum}, men for alle ledige står {total}.",
                    "The groups make {sum} together, but for all unemployed it says {total}."
                ),
                text!("Ret det tal, der er forkert.", "Correct the figure that is wrong."),
            );
        }
    }
}
