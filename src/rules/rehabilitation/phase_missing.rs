//! R236: a phase of the course is not in the case.

use super::course::{courses, has_file};
use super::example::{ACTION, CASE, PREPARATION, RECOMMENDATION};
use super::sources::{UNTIL_2026, audit};
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::model::Kind;
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "R236",
    name: "phase-missing",
    severity: Severity::Warning,
    title: both!("En af forløbets faser mangler i sagen", "A phase of the course is not in the case"),
    why: both!(
        "Uden den forberedende del og teamets indstilling kan ingen se, hvad afgørelsen bygger på. De kan ligge et andet sted; derfor er \
         det en advarsel.",
        "Without the preparatory part and the team's recommendation nobody can see what the decision rests on. They may lie elsewhere; \
         so this is a warning."
    ),
    source: Some(audit(
        "Først når den forberedende del er udfyldt, kan sagen forelægges rehabiliteringsteamet, som skal indstille til det videre \
         forløb, før kommunen træffer afgørelse",
    )),
    valid: Valid::until(2026, 1, 31),
    history: UNTIL_2026,
    requirements: &["36"],
    examples: &[
        Example {
            what: "Et forløb uden indstilling",
            files: &[CASE, (ACTION, "---\ntitel: A\nfærdig: 2024-05-02\nforløb_start: 2024-05-06\n---\n")],
            findings: &["content/planer/a/indsatsdel.md:4:15"],
        },
        Example {
            what: "En indstilling uden forberedende del",
            files: &[CASE, (RECOMMENDATION, "---\ntitel: I\nteammøde: 2024-04-17\n---\n")],
            findings: &["content/planer/a/indstilling.md:3:11"],
        },
        Example {
            what: "Alle tre faser",
            files: &[
                CASE,
                (PREPARATION, "---\ntitel: F\nfærdig: 2024-04-05\n---\n"),
                (RECOMMENDATION, "---\ntitel: I\nteammøde: 2024-04-17\n---\n"),
                (ACTION, "---\ntitel: A\nfærdig: 2024-05-02\nforløb_start: 2024-05-06\n---\n"),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    for course in courses(on) {
        let holds = |day: Option<chrono::NaiveDate>| day.is_some_and(|day| RULE.valid.holds(day));
        if let (Some(a), None) = (&course.action, &course.recommendation)
            && holds(course.start())
            && !has_file(on.ctx, on.case, Kind::Indstilling)
        {
            out.elsewhere(
                a.entry,
                "forløb_start",
                text!(
                    "Sagen har en indsatsdel, men ingen indstilling fra rehabiliteringsteamet.",
                    "The case has an action part, but no recommendation of the rehabilitation team."
                ),
                text!(
                    "Læg indstillingen i sagens mappe: klarplan new indstilling. Var kommunen fritaget som led i et frikommuneforsøg, fordi \
                     det var det første forløb og kun en beskæftigelsesrettet indsats, så skriv det i en kommentar, der sætter reglen ud \
                     af kraft.",
                    "Put the recommendation into the case's folder: klarplan new indstilling. If the municipality was exempt by a free \
                     municipality trial, because it was the first course with an employment effort only, say so in a comment that sets \
                     this rule aside."
                ),
            );
        }
        if let (Some(r), None) = (&course.recommendation, &course.preparation)
            && holds(course.meeting())
            && !has_file(on.ctx, on.case, Kind::ForberedendeDel)
        {
            out.elsewhere(
                r.entry,
                "teammøde",
                text!(
                    "Sagen har en indstilling, men ingen forberedende del.",
                    "The case has a recommendation, but no preparatory part."
                ),
                text!(
                    "Læg den forberedende del i sagens mappe: klarplan new forberedende-del. Ligger den et andet sted, så skriv hvor i en \
                     kommentar, der sætter reglen ud af kraft.",
                    "Put the preparatory part into the case's folder: klarplan new forberedende-del. If it lies elsewhere, say where in a \
                     comment that sets this rule aside."
                ),
            );
        }
    }
}
