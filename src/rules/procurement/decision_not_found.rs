//! U148: a decision behind the framework is not on the committee's meetings.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U148",
    name: "decision-not-found",
    severity: Severity::Warning,
    title: both!(
        "Beslutningen findes ikke på udvalgets møder",
        "The decision is not on the committee's meetings"
    ),
    why: both!(
        "Rammen bygger på beslutningen. Læseren skal kunne slå den op, og en forkert dato eller et forkert punkt fører ingen steder hen.",
        "The framework rests on the decision. Readers must be able to look it up, and a wrong date or item leads nowhere."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "Udvalget godkendte d. 27. april 2020 under punkt 2",
    }),
    requirements: &["148"],
    examples: &[
        Example {
            what: "Der var intet møde den dag",
            files: &[
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
                ("content/udvalg/a/2020-04-27/moede.md", "---\ndato: 2020-04-27\ntilstand: referat\n---\n"),
                (
                    "content/udbud/r/ramme.md",
                    "---\ntitel: R\nbeslutninger:\n  - {dato: 2020-04-28, udvalg: a, hvad: Pejlemærkerne}\n---\n",
                ),
            ],
            findings: &["content/udbud/r/ramme.md:4:12"],
        },
        Example {
            what: "Mødet har intet punkt 2",
            files: &[
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
                ("content/udvalg/a/2020-04-27/moede.md", "---\ndato: 2020-04-27\ntilstand: referat\n---\n"),
                (
                    "content/udbud/r/ramme.md",
                    "---\ntitel: R\nbeslutninger:\n  - {dato: 2020-04-27, udvalg: a, punkt: 2, hvad: Pejlemærkerne}\n---\n",
                ),
            ],
            findings: &["content/udbud/r/ramme.md:4:42"],
        },
        Example {
            what: "Punktet findes, og det ældre møde er mærket",
            files: &[
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
                ("content/udvalg/a/2020-04-27/moede.md", "---\ndato: 2020-04-27\ntilstand: referat\n---\n"),
                ("content/udvalg/a/2020-04-27/02-pejlemaerker.md", "---\ntitel: Pejlemærker\n---\n"),
                (
                    "content/udbud/r/ramme.md",
                    "---\ntitel: R\nbeslutninger:\n  - {dato: 2020-04-27, udvalg: a, punkt: 2, hvad: Pejlemærkerne}\n  - {dato: 2019-11-25, udvalg: a, uden_for_klarplan: ja, hvad: Beløbet}\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    for (at, decision) in on.ramme.beslutninger.iter().enumerate() {
        // A meeting named by its folder is a reference, and looked up as one.
        let (Some(date), Some(name), None) = (decision.dato, &decision.udvalg, &decision.møde) else {
            continue;
        };
        let Some(committee) = on.ctx.site.committee(name).filter(|_| !decision.uden_for_klarplan.0) else {
            continue;
        };
        let called = &committee.udvalg.data.navn;
        match (committee.meeting_on(date), decision.punkt) {
            (None, _) => out.at(
                format!("beslutninger[{at}].dato"),
                text!(
                    "{called} har intet møde i klarplan den {date}.",
                    "{called} has no meeting in klarplan on {date}."
                ),
                text!(
                    "Ret datoen. Er mødet ældre end dem, klarplan har, så skriv uden_for_klarplan: ja.",
                    "Correct the date. If the meeting is older than those klarplan has, write uden_for_klarplan: ja."
                ),
            ),
            (Some(meeting), Some(number)) if !meeting.items.iter().any(|i| i.number == number.0) => out.at(
                format!("beslutninger[{at}].punkt"),
                text!(
                    "Mødet den {date} har intet punkt {number}.",
                    "The meeting on {date} has no item {number}."
                ),
                text!(
                    "Ret punkt: til det nummer, beslutningen har, eller ret datoen.",
                    "Correct punkt: to the number of the decision, or correct the date."
                ),
            ),
            _ => {}
        }
    }
}
