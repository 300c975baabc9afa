//! K219: the codes before the title are other bodies than those of the case's way.

use super::bodies::named;
use super::samples::{PUNKT, REFERAT, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::committee::Forløbstrin;
use crate::rules::{OnItem, Out};
use crate::site::Committee;

pub static RULE: Rule = Rule {
    code: "K219",
    name: "title-codes-and-steps-differ",
    severity: Severity::Warning,
    title: both!(
        "Koderne foran titlen passer ikke til sagens forløb",
        "The codes before the title do not fit the case's way"
    ),
    why: both!(
        "Koderne fortæller, hvilke udvalg der har sagen. Mangler et af dem i forløbet, ved læseren ikke, hvad det udvalg sagde.",
        "The codes tell which committees have the case. If one is missing from its way, readers do not know what that committee said."
    ),
    source: Some(lejre("Punkt 7: SSÆ/BU/JAI - Status på kvartalsplaner på ledelsestilsyn")),
    requirements: &["119"],
    examples: &[
        fails(
            "SSÆ står foran titlen, men ikke i forløbet",
            &[
                ("content/udvalg/a/udvalg.md", "---\nnavn: Udvalget for Job\nforkortelse: JAI\n---\n"),
                ("content/udvalg/b/udvalg.md", "---\nnavn: Udvalget for Ældre\nforkortelse: SSÆ\n---\n"),
                REFERAT,
                (PUNKT, "---\ntitel: X\nudvalgskoder: [SSÆ, JAI]\nbeslutning:\n  tekst: Godkendt\n---\n"),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:3:16"],
        ),
        fails(
            "Udvalgets egen kode mangler, og forløbets udvalg er ikke nævnt",
            &[
                ("content/udvalg/a/udvalg.md", "---\nnavn: Udvalget for Job\nforkortelse: JAI\n---\n"),
                ("content/udvalg/b/udvalg.md", "---\nnavn: Udvalget for Ældre\nforkortelse: SSÆ\n---\n"),
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nudvalgskoder: [BU]\nsagens_forløb:\n  - dato: 2024-02-05\n    organ: Udvalget for Ældre\n    beslutning: Godkendt\nbeslutning:\n  tekst: Godkendt\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:3:15", "content/udvalg/a/2024-02-07/01-x.md:6:12"],
        ),
        passes(
            "SSÆ, BU og udvalget selv",
            &[
                ("content/udvalg/a/udvalg.md", "---\nnavn: Udvalget for Job\nforkortelse: JAI\n---\n"),
                ("content/udvalg/b/udvalg.md", "---\nnavn: Udvalget for Ældre\nforkortelse: SSÆ\n---\n"),
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nudvalgskoder: [SSÆ, JAI]\nsagens_forløb:\n  - dato: 2024-02-05\n    organ: Udvalget for Ældre - 2022-2025\n    beslutning: Godkendt\nbeslutning:\n  tekst: Godkendt\n---\n",
                ),
            ],
        ),
        passes(
            "Udvalgene efter udvalget selv har ikke haft sagen endnu",
            &[
                ("content/udvalg/a/udvalg.md", "---\nnavn: Udvalget for Job\nforkortelse: JAI\n---\n"),
                ("content/udvalg/b/udvalg.md", "---\nnavn: Udvalget for Ældre\nforkortelse: SSÆ\n---\n"),
                REFERAT,
                (PUNKT, "---\ntitel: X\nudvalgskoder: [JAI, SSÆ]\nbeslutning:\n  tekst: Godkendt\n---\n"),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let codes = &on.punkt.udvalgskoder;
    let Some(own) = on.committee.udvalg.data.forkortelse.as_ref().filter(|_| !codes.is_empty()) else {
        return;
    };
    let steps = &on.punkt.sagens_forløb;
    let place = codes.iter().position(|c| c == own);
    if place.is_none() {
        out.at(
            "udvalgskoder",
            text!(
                "Koderne foran titlen nævner ikke udvalgets egen, {own}.",
                "The codes before the title do not name the committee's own, {own}."
            ),
            text!("Føj {own} til udvalgskoder.", "Add {own} to udvalgskoder."),
        );
    }
    // Those before the committee's own have had the case; those after it will get it.
    for (at, code) in codes.iter().enumerate().take(place.unwrap_or(0)) {
        let Some(body) = named(on.ctx.site, on.committee, code) else { continue };
        if !steps.iter().any(|s| is_of(on, s, body)) && on.meeting.møde.data.tilstand.is_minutes() {
            let name = &body.udvalg.data.navn;
            out.at(
                format!("udvalgskoder[{at}]"),
                text!(
                    "Koden {code} står foran titlen, men {name} er ikke med i sagens forløb.",
                    "The code {code} stands before the title, but {name} is not in the case's way."
                ),
                text!(
                    "Føj udvalgets møde til sagens_forløb med dato, organ og beslutning, eller slet koden.",
                    "Add that committee's meeting to sagens_forløb with dato, organ and beslutning, or delete the code."
                ),
            );
        }
    }
    for (at, step) in steps.iter().enumerate() {
        let body = on.ctx.site.committees.iter().find(|c| is_of(on, step, c));
        let Some(code) = body.and_then(|c| c.udvalg.data.forkortelse.as_ref()) else { continue };
        if !codes.contains(code) {
            let organ = &step.organ;
            out.at(
                format!("sagens_forløb[{at}].organ"),
                text!(
                    "”{organ}” har haft sagen, men koden {code} står ikke foran titlen.",
                    "“{organ}” has had the case, but the code {code} does not stand before the title."
                ),
                text!(
                    "Føj {code} til udvalgskoder, eller ret organet.",
                    "Add {code} to udvalgskoder, or correct the body."
                ),
            );
        }
    }
}

fn is_of(on: &OnItem, step: &Forløbstrin, body: &Committee) -> bool {
    match &step.udvalg {
        Some(slug) => body.udvalg.slug == **slug,
        None => {
            named(on.ctx.site, on.committee, &step.organ).is_some_and(|c| c.udvalg.slug == body.udvalg.slug)
        }
    }
}
