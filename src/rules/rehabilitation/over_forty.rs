//! R054: a further course for a citizen over 40 without the citizen's wish.

use super::course::{Course, courses};
use super::example::{CASE, RECOMMENDATION};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::{OnCase, Out};
use chrono::Datelike;

pub static RULE: Rule = Rule {
    code: "R054",
    name: "repeated-course-over-forty-without-wish",
    severity: Severity::Error,
    title: both!(
        "Et nyt forløb efter de 40 er givet uden borgerens ønske",
        "A further course after 40 without the citizen's wish"
    ),
    why: both!(
        "Borgere over 40 år bestemmer selv, om de vil have mere end ét ressourceforløb. Gives det mod deres vilje, er det i \
         strid med reglerne.",
        "Citizens over 40 decide themselves whether they want more than one resource course. Given against their will, it \
         breaks the rules."
    ),
    source: Some(audit(
        "Er borgeren over 40 år, kan kommunen dog kun tilbyde mere end et ressourceforløb, hvis borgeren ønsker det",
    )),
    requirements: &["54"],
    settings: &["regler.over_40_begynder"],
    examples: &[
        Example {
            what: "Andet forløb til en på 52 uden et ønske",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2024-04-17\nindstillet_til: ressourceforløb\nvarighed: 2 år\nforløb_nr: 2\nalder: 52\n---\n",
                ),
            ],
            findings: &["content/planer/a/indstilling.md:2:1"],
        },
        Example {
            what: "Ønsket står der",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2024-04-17\nindstillet_til: ressourceforløb\nvarighed: 2 år\nforløb_nr: 2\nalder: 52\nborgerens_ønske: Du vil gerne have et forløb mere.\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Præcis 40 er ikke over 40",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2024-04-17\nindstillet_til: ressourceforløb\nvarighed: 2 år\nforløb_nr: 2\nalder: 40\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    let begins = on.ctx.settings().over_40_begynder.0;
    for course in courses(on).iter().filter(|c| c.is_resource()) {
        let Some(r) = &course.recommendation else { continue };
        let repeated = match r.del.forløb_nr {
            Some(number) => number.0 > 1,
            None => course.is_repeated,
        };
        if !repeated || r.del.borgerens_ønske.is_some() {
            continue;
        }
        let Some(age) = age(on, course).filter(|age| *age >= begins) else { continue };
        let limit = begins;
        out.elsewhere(
            r.entry,
            "borgerens_ønske",
            text!(
                "Borgeren er {age} år og får mere end ét ressourceforløb, men det står ikke, at borgeren selv ønsker det.",
                "The citizen is {age} and gets more than one resource course, but it is not written that the citizen wishes it."
            ),
            text!(
                "Spørg borgeren, og skriv svaret under borgerens_ønske:. Ønsker borgeren det ikke, kan forløbet ikke gives. \
                 ”Over 40” regnes her fra {limit} år (regler.over_40_begynder).",
                "Ask the citizen, and write the answer under borgerens_ønske:. Without the wish the course cannot be given. \
                 “Over 40” is counted from {limit} here (regler.over_40_begynder)."
            ),
        );
    }
}

/// The citizen's age at the meeting: as written, else the least it can be by the year of birth.
pub(super) fn age(on: &OnCase, course: &Course) -> Option<u32> {
    let r = course.recommendation.as_ref()?;
    if let Some(age) = r.del.alder {
        return Some(age.0);
    }
    let readers = &on.case.sag.data.modtagere.0;
    let citizen =
        readers.iter().find(|(_, m)| m.rolle.as_ref().is_some_and(|role| role.as_str() == "borger"))?;
    let year = u32::try_from(course.granted()?.year()).ok()?;
    year.checked_sub(citizen.1.fødselsår?.0)?.checked_sub(1)
}
