//! R046: no finished action part four months after the team's meeting.

use super::course::{courses, has_file};
use super::example::{ACTION, CASE, RECOMMENDATION};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::Kind;
use crate::model::plan::Ydelse;
use crate::rules::dates::{months_after, wait_in_words};
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "R046",
    name: "action-part-missing",
    severity: Severity::Warning,
    title: both!(
        "Der er ingen færdig indsatsdel fire måneder efter teammødet",
        "No finished action part four months after the team's meeting"
    ),
    why: both!(
        "Så er forberedelsen og teamets indstilling ikke blevet til mål og aktiviteter for borgeren. I 17 procent af \
         fokusrevisionens sager kom planen slet ikke.",
        "Then the preparation and the team's recommendation have not become goals and activities for the citizen. In 17 \
         per cent of the audit's cases the plan never came."
    ),
    source: Some(audit(
        "I de sidste 17 procent af sagerne foreligger der ingen indsatsplan, hvilket betyder, at borger og sagsbehandler \
         endnu ikke har oversat den forberedende del og rehabiliteringsteamets indstilling til konkrete mål og aktiviteter",
    )),
    requirements: &["46"],
    examples: &[
        Example {
            what: "Teamet indstillede til et ressourceforløb, men der er ingen indsatsdel",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2024-04-17\nindstillet_til: ressourceforløb\n---\n",
                ),
            ],
            findings: &["content/planer/a/indstilling.md:3:11"],
        },
        Example {
            what: "Der er en indsatsdel, men den er ikke færdig",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2024-04-17\nindstillet_til: ressourceforløb\n---\n",
                ),
                (ACTION, "---\ntitel: A\nudarbejdet: 2024-05-02\n---\n"),
            ],
            findings: &["content/planer/a/indsatsdel.md:2:1"],
        },
        Example {
            what: "Indsatsdelen er færdig",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2024-04-17\nindstillet_til: ressourceforløb\n---\n",
                ),
                (ACTION, "---\ntitel: A\nfærdig: 2024-05-02\n---\n"),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    for course in courses(on) {
        let Some(r) = &course.recommendation else { continue };
        let Some(meeting) = course.meeting().filter(|m| on.ctx.today >= months_after(*m, 4)) else {
            continue;
        };
        // Something else than a course may need no action part; an unknown aim is no fault.
        if r.del.indstillet_til != Some(Ydelse::Ressourceforløb) {
            continue;
        }
        let wait = wait_in_words(meeting, on.ctx.today);
        let (wait_da, wait_en) = (wait.da, wait.en);
        match &course.action {
            Some(a) if a.del.færdig.is_none() => out.elsewhere(
                a.entry,
                "færdig",
                text!(
                    "Teamet holdt møde {meeting}, for {wait_da} siden, og indsatsdelen er ikke skrevet som færdig.",
                    "The team met on {meeting}, {wait_en} ago, and the action part is not said to be finished."
                ),
                text!(
                    "Gør indsatsdelen færdig sammen med borgeren, og skriv dagen under færdig:.",
                    "Finish the action part together with the citizen, and write the day under færdig:."
                ),
            ),
            None if !has_file(on.ctx, on.case, Kind::Indsatsdel) || course.next.is_some() => out.elsewhere(
                r.entry,
                "teammøde",
                text!(
                    "Teamet indstillede {meeting} til et ressourceforløb, for {wait_da} siden, og sagen har ingen indsatsdel fra det forløb.",
                    "The team recommended a resource course on {meeting}, {wait_en} ago, and the case has no action part of that course."
                ),
                text!(
                    "Lav indsatsdelen sammen med borgeren: klarplan new indsatsdel. Blev der ikke noget forløb, så skriv det \
                     under afgørelse: og sæt reglen ud af kraft med en kommentar, der siger hvorfor.",
                    "Make the action part with the citizen: klarplan new indsatsdel. If no course was granted, say so under \
                     afgørelse: and set this rule aside with a comment that says why."
                ),
            ),
            _ => {}
        }
    }
}
