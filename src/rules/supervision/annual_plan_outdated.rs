//! T350: the year's plan was not updated for its year.

use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::{OnAnnualPlan, Out};
use chrono::Datelike;

pub static RULE: Rule = Rule {
    code: "T350",
    name: "annual-plan-outdated",
    severity: Severity::Note,
    title: both!("Årshjulet er ikke opdateret til sit år", "The year's plan was not updated for its year"),
    why: both!(
        "Et gammelt årshjul lover tilsyn, som ingen har besluttet, og glemmer dem, der er nye.",
        "An old plan promises supervisions no one decided, and forgets the new ones."
    ),
    source: Some(audit(
        "Flere kommuner anvender et årshjul for ledelsestilsynet, som bliver opdateret årligt",
    )),
    requirements: &["148c"],
    examples: &[
        Example {
            what: "Årshjulet for 2024 er fra 2022",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/aarshjul-2024.md",
                    "---\ntitel: Å\når: 2024\nopdateret: 2022-01-10\n---\n",
                ),
            ],
            findings: &["content/tilsyn/a/aarshjul-2024.md:4:12"],
        },
        Example {
            what: "Lavet i december til næste år",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/aarshjul-2024.md",
                    "---\ntitel: Å\når: 2024\nopdateret: 2023-12-10\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnAnnualPlan, out: &mut Out) {
    let Some(year) = on.plan.år.and_then(|y| i32::try_from(y.0).ok()) else { return };
    match on.plan.opdateret {
        None => out.at(
            "opdateret",
            text!(
                "Der står ikke, hvornår årshjulet for {year} sidst er opdateret.",
                "It does not say when the plan for {year} was last updated."
            ),
            text!("Skriv datoen under opdateret.", "Write the date under opdateret."),
        ),
        Some(day) if day.0.year() < year - 1 => out.at(
            "opdateret",
            text!(
                "Årshjulet for {year} er sidst opdateret {day}.",
                "The plan for {year} was last updated {day}."
            ),
            text!(
                "Gå årshjulet igennem for {year}, ret det, og skriv den nye dato under opdateret.",
                "Go through the plan for {year}, correct it, and write the new date under opdateret."
            ),
        ),
        Some(_) => {}
    }
}
