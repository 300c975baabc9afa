//! K123: somebody who did not take part is no member of that body.

use super::samples::{PUNKT, REFERAT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::committee::{Fravær, Medlem};
use crate::rules::{OnItem, Out};
use crate::site::Committee;

pub static RULE: Rule = Rule {
    code: "K123",
    name: "absent-person-is-no-member",
    severity: Severity::Error,
    title: both!(
        "En, der ikke deltog, er ikke medlem af udvalget",
        "One who did not take part is no member of the committee"
    ),
    why: both!(
        "En person, der ikke deltog, hører til det udvalg, personen sidder i. Ellers ser det ud, som om et af dette udvalgs medlemmer var fraværende eller inhabilt.",
        "A person who did not take part belongs with the body the person sits in. Otherwise it looks as if a member of this committee had been absent or disqualified."
    ),
    source: Some(lejre("… (F) deltog ikke under dette punkt.")),
    requirements: &["123"],
    examples: &[
        fails(
            "Medlemmet sidder i det andet udvalg",
            &[
                UDVALG,
                (
                    "content/udvalg/b/udvalg.md",
                    "---\nnavn: Udvalget for Børn\nmedlemmer:\n  ip:\n    navn: I.P.\n    parti: F\n---\n",
                ),
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\ndeltog_ikke:\n  - navn: I.P.\n    parti: F\nsagens_forløb:\n  - dato: 2024-02-06\n    organ: Udvalget for Børn\n    udvalg: b\n    beslutning: Godkendt\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:6:11"],
        ),
        fails(
            "Et andet parti end medlemmets",
            &[
                (
                    "content/udvalg/a/udvalg.md",
                    "---\nnavn: A\nmedlemmer:\n  ip:\n    navn: I.P.\n    parti: F\n---\n",
                ),
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\ndeltog_ikke:\n  - navn: I.P.\n    parti: V\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:7:12"],
        ),
        fails(
            "Listen over medlemmer er hel, og navnet er ikke på den",
            &[
                (
                    "content/udvalg/a/udvalg.md",
                    "---\nnavn: A\nantal_medlemmer: 1\nmedlemmer:\n  kk:\n    navn: K.K.\n---\n",
                ),
                REFERAT,
                (PUNKT, "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\ndeltog_ikke:\n  - navn: I.P.\n---\n"),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:6:11"],
        ),
        passes(
            "Ved det andet udvalgs eget trin",
            &[
                UDVALG,
                (
                    "content/udvalg/b/udvalg.md",
                    "---\nnavn: Udvalget for Børn\nmedlemmer:\n  ip:\n    navn: I.P.\n    parti: F\n---\n",
                ),
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nsagens_forløb:\n  - dato: 2024-02-06\n    organ: Udvalget for Børn\n    udvalg: b\n    beslutning: Godkendt\n    deltog_ikke:\n      - navn: I.P.\n        parti: F\n---\n",
                ),
            ],
        ),
        passes(
            "Medlemmerne kendes ikke",
            &[
                UDVALG,
                REFERAT,
                (PUNKT, "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\ndeltog_ikke:\n  - navn: I.P.\n---\n"),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let steps = &on.punkt.sagens_forløb;
    let of = |slug: &str| on.ctx.site.committee(slug);
    let bodies = || steps.iter().filter_map(|s| of(s.udvalg.as_ref()?));
    for (at, person) in on.punkt.deltog_ikke.iter().enumerate() {
        let elsewhere =
            bodies().find(|b| b.udvalg.slug != on.committee.udvalg.slug && member(b, person).is_some());
        judge(on.committee, person, elsewhere, &format!("deltog_ikke[{at}]"), out);
    }
    for (number, step) in steps.iter().enumerate() {
        let Some(body) = step.udvalg.as_ref().and_then(|slug| of(slug)) else { continue };
        for (at, person) in step.deltog_ikke.iter().enumerate() {
            let own = Some(on.committee).filter(|c| member(c, person).is_some());
            judge(body, person, own, &format!("sagens_forløb[{number}].deltog_ikke[{at}]"), out);
        }
    }
}

fn member<'a>(body: &'a Committee, person: &Fravær) -> Option<&'a Medlem> {
    body.udvalg
        .data
        .medlemmer
        .0
        .iter()
        .find(|(slug, m)| m.navn == person.navn || **slug == *person.navn)
        .map(|(_, m)| m)
}

fn judge(body: &Committee, person: &Fravær, elsewhere: Option<&Committee>, path: &str, out: &mut Out) {
    let udvalg = &body.udvalg.data;
    let (name, committee) = (&person.navn, &udvalg.navn);
    if let Some(member) = member(body, person) {
        if let (Some(ours), Some(theirs)) = (&member.parti, &person.parti)
            && ours != theirs
        {
            out.at(
                format!("{path}.parti"),
                text!(
                    "{name} står her med parti {theirs}, men i udvalgets medlemsliste med {ours}.",
                    "{name} stands here with party {theirs}, but in the committee's member list with {ours}."
                ),
                text!("Ret det ene sted.", "Correct one of the two places."),
            );
        }
        return;
    }
    // Only a list that is said to be whole can show that somebody is no member.
    let listed = udvalg.medlemmer.0.len();
    let whole = udvalg.antal_medlemmer.is_some_and(|n| usize::try_from(n.0).is_ok_and(|n| n == listed));
    if let Some(other) = elsewhere {
        let other = &other.udvalg.data.navn;
        out.at(
            format!("{path}.navn"),
            text!(
                "{name} er medlem af {other}, men står som en, der ikke deltog i {committee}.",
                "{name} is a member of {other} but is said not to have taken part in {committee}."
            ),
            text!(
                "Flyt personen til det udvalgs eget sted: deltog_ikke på punktet eller under trinnet i sagens_forløb.",
                "Move the person to that body's own place: deltog_ikke of the item or of the step in sagens_forløb."
            ),
        );
    } else if whole {
        out.at(
            format!("{path}.navn"),
            text!("{name} er ikke medlem af {committee}.", "{name} is no member of {committee}."),
            text!(
                "Skriv navnet, som det står under medlemmer i udvalg.md, eller føj personen til dér, fx med rolle: stedfortræder.",
                "Write the name as it stands under medlemmer in udvalg.md, or add the person there, for instance with rolle: stedfortræder."
            ),
        );
    }
}
