//! R254: a course less than six years before state pension without the citizen's wish.

use super::course::courses;
use super::example::{CASE, RECOMMENDATION};
use super::over_forty::age;
use super::sources::law;
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::model::plan::Ydelse;
use crate::rules::{OnCase, Out};
use chrono::Datelike;

pub static RULE: Rule = Rule {
    code: "R254",
    name: "course-near-pension-without-wish",
    severity: Severity::Error,
    title: both!(
        "Et forløb tæt på folkepensionen er givet uden borgerens ønske",
        "A course near state pension without the citizen's wish"
    ),
    why: both!(
        "Har borgeren mindre end seks år til folkepensionen, er det borgerens eget valg, om et forløb skal sættes i gang.",
        "With less than six years to state pension it is the citizen's own choice whether a course is begun."
    ),
    law: Some(law(
        both!(
            "Lov om en aktiv beskæftigelsesindsats § 112, stk. 3, LBK 280 af 1. marts 2024",
            "Act on active employment efforts § 112(3), consolidated act 280 of 1 March 2024"
        ),
        "For personer, der har mindre end 6 år til folkepensionsalderen … skal der ikke iværksættes et ressourceforløb, \
         medmindre personen selv ønsker det",
    )),
    valid: Valid::since(2022, 1, 1).to(2026, 1, 31),
    history: Some(both!(
        "Reglen kom med lov nr. 1160 af 8. juni 2021 og gælder fra 1. januar 2022. Før kunne et forløb gives indtil \
         folkepensionen. Fra 1. februar 2026 gives der ikke nye forløb (lov nr. 1750 af 29. december 2025).",
        "The rule came with act no. 1160 of 8 June 2021 and holds from 1 January 2022. Before, courses could be granted up \
         to state pension. From 1 February 2026 no new courses are given (act no. 1750 of 29 December 2025)."
    )),
    requirements: &["54"],
    examples: &[
        Example {
            what: "63 år i 2023, født 1960: folkepension som 67-årig",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2023-04-17\nindstillet_til: ressourceforløb\nvarighed: 2 år\nforløb_nr: 1\nalder: 63\n---\n",
                ),
            ],
            findings: &["content/planer/a/indstilling.md:7:8"],
        },
        Example {
            what: "55 år",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2023-04-17\nindstillet_til: ressourceforløb\nvarighed: 2 år\nforløb_nr: 1\nalder: 55\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "I 2019 fandtes reglen ikke",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2019-04-17\nindstillet_til: ressourceforløb\nvarighed: 2 år\nforløb_nr: 1\nalder: 63\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    for course in courses(on) {
        let Some(r) = &course.recommendation else { continue };
        let Some(day) = course.granted().filter(|day| RULE.valid.holds(*day)) else { continue };
        if r.del.indstillet_til != Some(Ydelse::Ressourceforløb) || r.del.borgerens_ønske.is_some() {
            continue;
        }
        let Some(age) = age(on, &course) else { continue };
        // The latest year of birth that fits, so that the pension age is never taken too low.
        let born = day.year() - i32::try_from(age).unwrap_or(0);
        let Some(pension) = pension_age(born).filter(|pension| pension.saturating_sub(age) <= 6) else {
            continue;
        };
        out.elsewhere(
            r.entry,
            "alder",
            text!(
                "Borgeren er {age} år og har mindre end seks år til folkepensionen som {pension}-årig. Det står ikke, at borgeren \
                 selv ønsker forløbet.",
                "The citizen is {age} and has less than six years to state pension at {pension}. It is not written that the \
                 citizen wishes the course."
            ),
            text!(
                "Spørg borgeren, og skriv svaret under borgerens_ønske:. Ønsker borgeren det ikke, skal forløbet ikke begynde.",
                "Ask the citizen, and write the answer under borgerens_ønske:. Without the wish the course must not begin."
            ),
        );
    }
}

/// The age of state pension (lov om social pension § 1 a) for those near enough to it while the rule
/// held; whoever was born later had more than six years left.
fn pension_age(born: i32) -> Option<u32> {
    match born {
        ..=1962 => Some(67),
        1963..=1966 => Some(68),
        _ => None,
    }
}
