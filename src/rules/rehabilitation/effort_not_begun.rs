//! R248: no effort within six months of the course's start, and the case not back with the team.

use super::course::{Course, courses, is_meant};
use super::example::{ACTION, CASE};
use super::sources::{ACT_1160, audit, law};
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::model::plan::{Samtaletype, Tilbud, Tilbudstype};
use crate::rules::dates::six_months_after;
use crate::rules::{OnCase, Out};
use chrono::NaiveDate;

pub static RULE: Rule = Rule {
    code: "R248",
    name: "no-effort-within-six-months",
    severity: Severity::Error,
    title: both!(
        "Ingen indsats er begyndt inden for seks måneder, og sagen er ikke tilbage i teamet",
        "No effort has begun within six months, and the case is not back with the team"
    ),
    why: both!(
        "Loven giver borgeren krav på, at teamet ser på sagen igen, når forløbet ikke kommer i gang. Mentor og behandling \
         på sygehus tæller ikke med som begyndt indsats.",
        "The law entitles citizens to have the team look at their case again when the course does not get going. A mentor \
         and hospital treatment do not count as effort begun."
    ),
    source: Some(audit(
        "For 18 procent af borgerne i ressourceforløb er der efter et halvt år fortsat ikke iværksat indsatser",
    )),
    law: Some(law(
        ACT_1160,
        "Kommunen skal forelægge en persons sag om ressourceforløb for rehabiliteringsteamet … når personen ikke har \
         påbegyndt et tilbud … senest 6 måneder efter at ressourceforløbet er påbegyndt",
    )),
    valid: Valid::since(2022, 1, 1).to(2026, 1, 31),
    history: Some(both!(
        "Kravet står i lov om en aktiv beskæftigelsesindsats § 113, stk. 2, og kom med lov nr. 1160 af 8. juni 2021 den \
         1. januar 2022. Før var der ingen frist for den første indsats. Fra 1. februar 2026 er reglerne ændret ved lov \
         nr. 1750 af 29. december 2025, og reglen bruges ikke om frister, der udløber fra den dag.",
        "The duty stands in the act on active employment efforts § 113(2) and came with act no. 1160 of 8 June 2021 on 1 \
         January 2022. Before, there was no limit for the first effort. From 1 February 2026 act no. 1750 of 29 December \
         2025 changed the rules, and this one is not used on limits that end from that day."
    )),
    requirements: &["48"],
    settings: &["regler.seks_måneder"],
    examples: &[
        Example {
            what: "Kun en mentor i det første halve år",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-05-02\nforløb_start: 2024-05-06\ntilbud:\n  - navn: Mentor\n    type: mentor\n    start: 2024-06-03\n  - navn: Praktik\n    type: virksomhedsrettet\n    start: 2024-12-02\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:11:12"],
        },
        Example {
            what: "Et kommunalt søvnhold i den første måned",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-05-02\nforløb_start: 2024-05-06\ntilbud:\n  - navn: Søvn og smerter\n    type: sundhed-kommunal\n    start: 2024-05-14\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "I 2019 var der ingen frist",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2019-05-02\nforløb_start: 2019-05-06\ntilbud:\n  - navn: Praktik\n    type: virksomhedsrettet\n    start: 2019-12-02\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    for course in courses(on).iter().filter(|c| c.is_resource()) {
        let (Some(start), Some(action)) = (course.start(), &course.action) else { continue };
        let limit = six_months_after(start, on.ctx.settings());
        let in_force = RULE.valid.holds(start) && RULE.valid.holds(limit);
        let over = course.end().is_some_and(|end| end <= limit);
        if !in_force || over || on.ctx.today <= limit || begun(course, start, limit) || is_back(course, start)
        {
            continue;
        }
        let first =
            course.offers().filter(|(_, _, o)| counts(o)).filter_map(|(e, at, o)| Some((e, at, o.start?)));
        let message = text!(
            "Forløbet begyndte {start}, og senest {limit} skulle et tilbud eller en social eller kommunal sundhedsindsats \
             være begyndt. Planen viser ingen, og sagen er ikke forelagt teamet igen.",
            "The course began on {start}, and by {limit} an offer or a social or municipal health effort should have begun. \
             The plan shows none, and the case has not gone to the team again."
        );
        let help = text!(
            "Skriv den rigtige startdato, hvis noget var begyndt. Ellers forelæg sagen for rehabiliteringsteamet, og skriv \
             mødet under samtaler: med type: teammøde. Taler særlige grunde imod, så skriv dem i en kommentar, der sætter \
             reglen ud af kraft.",
            "Write the right start date if something had begun. Else take the case to the rehabilitation team, and write \
             the meeting under samtaler: with type: teammøde. Where special reasons speak against it, write them in a \
             comment that sets this rule aside."
        );
        match first.min_by_key(|f| f.2) {
            Some((entry, at, _)) => out.elsewhere(entry, format!("tilbud[{at}].start"), message, help),
            None => out.elsewhere(action.entry, "tilbud", message, help),
        }
    }
}

/// Whether an effort that counts had begun, or may have without being registered.
fn begun(course: &Course, start: NaiveDate, limit: NaiveDate) -> bool {
    course.offers().filter(|(_, _, o)| counts(o)).any(|(_, _, o)| match o.start {
        Some(day) => day.0 <= limit && o.slut.is_none_or(|end| end.0 >= start),
        None => o.r#type == Some(Tilbudstype::Social),
    })
}

/// Offers under the employment act's chapters 11, 12 and 14, social efforts and municipal health; what
/// has no type may be one.
fn counts(offer: &Tilbud) -> bool {
    is_meant(offer) && !matches!(offer.r#type, Some(Tilbudstype::Mentor | Tilbudstype::SundhedRegional))
}

/// Whether the case came before the team again.
fn is_back(course: &Course, start: NaiveDate) -> bool {
    let team = |talk: &crate::model::plan::Samtale| {
        talk.r#type == Some(Samtaletype::Teammøde) && talk.dato.0 >= start
    };
    course.next.is_some() || course.doing().any(|entry| entry.data.samtaler.iter().any(team))
}
