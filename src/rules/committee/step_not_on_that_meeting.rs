//! K419: a step of the case contradicts the other committee's minutes.

use super::phrases::key;
use super::samples::{PUNKT, REFERAT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K419",
    name: "step-not-on-that-meeting",
    severity: Severity::Error,
    title: both!(
        "Sagens forløb passer ikke til det andet udvalgs referat",
        "The case's way contradicts the other committee's minutes"
    ),
    why: both!(
        "To sider på samme hjemmeside siger hver sit om den samme beslutning.",
        "Two pages of one site say different things about the same decision."
    ),
    source: Some(lejre("Punkt 7 … 23-002657 … Sagens forløb 05-02-2024")),
    requirements: &["119"],
    examples: &[
        fails(
            "Sagen var ikke på mødet",
            &[
                UDVALG,
                ("content/udvalg/b/udvalg.md", "---\nnavn: Udvalget for Ældre\n---\n"),
                ("content/udvalg/b/2024-02-05/moede.md", "---\ndato: 2024-02-05\ntilstand: referat\n---\n"),
                (
                    "content/udvalg/b/2024-02-05/01-y.md",
                    "---\ntitel: Y\nsagsnr: 23-000001\nbeslutning:\n  tekst: Godkendt\n---\n",
                ),
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nsagsnr: 23-002657\nsagens_forløb:\n  - dato: 2024-02-05\n    organ: Udvalget for Ældre\n    udvalg: b\n    beslutning: Godkendt\nbeslutning:\n  tekst: Godkendt\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:5:11"],
        ),
        fails(
            "Udvalget forkastede",
            &[
                UDVALG,
                ("content/udvalg/b/udvalg.md", "---\nnavn: Udvalget for Ældre\n---\n"),
                ("content/udvalg/b/2024-02-05/moede.md", "---\ndato: 2024-02-05\ntilstand: referat\n---\n"),
                (
                    "content/udvalg/b/2024-02-05/01-y.md",
                    "---\ntitel: Y\nsagsnr: 23-002657\nbeslutning:\n  tekst: Forkastet\n  udfald: forkastet\n---\n",
                ),
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nsagsnr: 23-002657\nsagens_forløb:\n  - dato: 2024-02-05\n    organ: Udvalget for Ældre\n    udvalg: b\n    beslutning: Godkendt\n    udfald: godkendt\nbeslutning:\n  tekst: Godkendt\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:9:13"],
        ),
        passes(
            "Samme sag, samme udfald",
            &[
                UDVALG,
                ("content/udvalg/b/udvalg.md", "---\nnavn: Udvalget for Ældre\n---\n"),
                ("content/udvalg/b/2024-02-05/moede.md", "---\ndato: 2024-02-05\ntilstand: referat\n---\n"),
                (
                    "content/udvalg/b/2024-02-05/01-y.md",
                    "---\ntitel: Y\nsagsnr: 23-002657\nbeslutning:\n  tekst: Godkendt\n  udfald: godkendt\n---\n",
                ),
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nsagsnr: 23-002657\nsagens_forløb:\n  - dato: 2024-02-05\n    organ: Udvalget for Ældre\n    udvalg: b\n    beslutning: Godkendt\n    udfald: godkendt\nbeslutning:\n  tekst: Godkendt\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let Some(number) = &on.punkt.sagsnr else { return };
    for (at, step) in on.punkt.sagens_forløb.iter().enumerate() {
        let body = step.udvalg.as_ref().and_then(|slug| on.ctx.site.committee(slug));
        let Some((body, day)) = body.zip(step.dato) else { continue };
        let Some(meeting) = body.meeting_on(day) else { continue };
        let name = &body.udvalg.data.navn;
        let same = meeting.items.iter().find(|i| i.punkt.data.sagsnr.as_ref() == Some(number));
        match same {
            // Where an item's number is unknown, it may be the case.
            None if meeting.items.iter().any(|i| !i.punkt.lost.is_empty()) || meeting.items.is_empty() => {}
            None => out.at(
                format!("sagens_forløb[{at}].dato"),
                text!(
                    "Sag {number} er ikke på mødet i {name} {day}.",
                    "Case {number} is not on the meeting of {name} on {day}."
                ),
                text!(
                    "Ret datoen eller udvalget, eller skriv sagsnr på det andet mødes punkt.",
                    "Correct the date or the committee, or write sagsnr on the other meeting's item."
                ),
            ),
            Some(item) => {
                let theirs = item.punkt.data.beslutning.as_ref().and_then(|b| b.udfald);
                let Some((theirs, ours)) = theirs.zip(step.udfald).filter(|(a, b)| a != b) else { continue };
                let (theirs, ours) = (key(theirs), key(ours));
                out.at(
                    format!("sagens_forløb[{at}].udfald"),
                    text!(
                        "Her står ”{ours}”, men i referatet fra {name} {day} står ”{theirs}”.",
                        "This says “{ours}”, but the minutes of {name} on {day} say “{theirs}”."
                    ),
                    text!(
                        "Skriv udfald: {theirs}, eller ret det andet mødes punkt.",
                        "Write udfald: {theirs}, or correct the other meeting's item."
                    ),
                );
            }
        }
    }
}
