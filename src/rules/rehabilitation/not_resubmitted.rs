//! R056: a course has ended, and the case has not been before the team again.

use super::course::{courses, day};
use super::example::{ACTION, CASE, RECOMMENDATION};
use super::sources::{UNTIL_2026, audit};
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::model::plan::Samtaletype;
use crate::rules::dates::months_after;
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "R056",
    name: "ended-course-not-resubmitted",
    severity: Severity::Warning,
    title: both!(
        "Forløbet er slut, og teamet har ikke set på sagen igen",
        "The course has ended, and the team has not seen the case again"
    ),
    why: both!(
        "Kan borgeren stadig ikke arbejde på almindelige vilkår, skal teamet tage stilling til, hvad der så skal ske. Ellers \
         står borgeren uden plan.",
        "If the citizen still cannot work on ordinary terms, the team must consider what is to happen. Else the citizen is \
         left without a plan."
    ),
    source: Some(audit(
        "Hvis borgeren fortsat ikke er i stand til at varetage et ordinært arbejde ved periodens udløb, skal sagen \
         genforelægges på et møde i rehabiliteringsteamet",
    )),
    valid: Valid::until(2026, 1, 31),
    history: UNTIL_2026,
    requirements: &["56"],
    examples: &[
        Example {
            what: "Forløbet sluttede i 2021, og der er ingen ny indstilling",
            files: &[
                CASE,
                (RECOMMENDATION, "---\ntitel: I\nteammøde: 2019-04-17\n---\n"),
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2019-05-02\nforløb_start: 2019-05-06\nforløb_slut: 2021-05-05\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:5:14"],
        },
        Example {
            what: "Der er en ny indstilling",
            files: &[
                CASE,
                (RECOMMENDATION, "---\ntitel: I\nteammøde: 2019-04-17\n---\n"),
                ("content/planer/a/indstilling-2.md", "---\ntitel: I\nteammøde: 2021-04-20\n---\n"),
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2019-05-02\nforløb_start: 2019-05-06\nforløb_slut: 2021-05-05\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    for course in courses(on).iter().filter(|c| c.is_resource()) {
        let Some(action) = &course.action else { continue };
        let Some(end) = course.end().filter(|end| *end < on.ctx.today && RULE.valid.holds(*end)) else {
            continue;
        };
        // A meeting in the last months of the course is the one about what comes next.
        let near = |day: chrono::NaiveDate| day >= months_after(course.start().unwrap_or(end), 1);
        let talked = course.doing().any(|entry| {
            let talks = &entry.data.samtaler;
            talks.iter().any(|t| t.r#type == Some(Samtaletype::Teammøde) && near(t.dato.0))
        });
        // A preparatory part made late in the course is on its way to the team.
        let prepares = on.case.plans.iter().any(|entry| match &entry.data.del {
            crate::model::plan::Del::ForberedendeDel(d) => day(d.påbegyndt).is_some_and(near),
            _ => false,
        });
        if course.next.is_some() || talked || prepares {
            continue;
        }
        out.elsewhere(
            action.entry,
            "forløb_slut",
            text!(
                "Forløbet sluttede {end}, og sagen viser ikke, at rehabiliteringsteamet har set på den igen.",
                "The course ended on {end}, and the case does not show that the rehabilitation team has seen it again."
            ),
            text!(
                "Læg den nye indstilling i sagen, fx som indstilling-2.md. Er borgeren kommet i job eller uddannelse, så sæt \
                 reglen ud af kraft med en kommentar, der siger det.",
                "Put the new recommendation into the case, such as indstilling-2.md. If the citizen has got a job or an \
                 education, set this rule aside with a comment that says so."
            ),
        );
    }
}
