//! R055: early pension recommended without an earlier resource course or a reason.

use super::course::courses;
use super::example::{CASE, RECOMMENDATION};
use super::sources::{UNTIL_2026, audit};
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::model::plan::{Forsørgelse, Ydelse};
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "R055",
    name: "pension-without-course",
    severity: Severity::Error,
    title: both!(
        "Førtidspension er indstillet uden et ressourceforløb først",
        "Early pension is recommended without a resource course first"
    ),
    why: both!(
        "Borgeren skal som udgangspunkt have chancen for at udvikle arbejdsevnen først. Er det åbenlyst nytteløst, skal \
         det stå, så alle kan se hvorfor.",
        "Citizens shall as a rule have the chance to develop their ability to work first. Where that is plainly useless, it \
         must be written so that everyone can see why."
    ),
    source: Some(audit(
        "Et ressourceforløb … skal i udgangspunktet altid tilbydes, før der kan indstilles til en førtidspension med \
         undtagelse af sager, hvor det er åbenlyst, at borgerens arbejdsevne ikke kan forbedres",
    )),
    valid: Valid::until(2026, 1, 31),
    history: UNTIL_2026,
    requirements: &["55"],
    examples: &[
        Example {
            what: "Intet forløb før og ingen forklaring",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2024-04-17\nindstillet_til: førtidspension\n---\n",
                ),
            ],
            findings: &["content/planer/a/indstilling.md:4:17"],
        },
        Example {
            what: "Undtagelsen er forklaret",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2024-04-17\nindstillet_til: førtidspension\nhvorfor_ikke_ressourceforløb: Sygdommen er alvorlig, og lægerne er enige om, at arbejdsevnen ikke kan blive bedre.\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Der har været et forløb før",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2024-04-17\nindstillet_til: førtidspension\nforløb_nr: 2\n---\n",
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
        let in_force = course.granted().is_some_and(|day| RULE.valid.holds(day));
        let pension = r.del.indstillet_til == Some(Ydelse::Førtidspension);
        if !pension || !in_force || r.del.hvorfor_ikke_ressourceforløb.is_some() {
            continue;
        }
        let benefit = course.preparation.as_ref().and_then(|p| p.del.tidligere_ydelse);
        let earlier = course.is_repeated
            || r.del.forløb_nr.is_some_and(|n| n.0 > 1)
            || benefit == Some(Forsørgelse::Ressourceforløbsydelse);
        if !earlier {
            out.elsewhere(
                r.entry,
                "indstillet_til",
                text!(
                    "Teamet indstiller til førtidspension, men sagen viser intet tidligere ressourceforløb og ingen grund til at springe det over.",
                    "The team recommends early pension, but the case shows no earlier resource course and no reason to leave it out."
                ),
                text!(
                    "Skriv under hvorfor_ikke_ressourceforløb:, hvorfor arbejdsevnen åbenlyst ikke kan blive bedre. Har der været et \
                     forløb, så skriv forløb_nr: 2.",
                    "Write under hvorfor_ikke_ressourceforløb: why the ability to work plainly cannot improve. If there has been a \
                     course, write forløb_nr: 2."
                ),
            );
        }
    }
}
