//! T296: new and old cases do not add up to all.

use super::sources::minutes;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::Count;
use crate::rules::{OnInspection, Out};

pub static RULE: Rule = Rule {
    code: "T296",
    name: "split-does-not-add-up",
    severity: Severity::Error,
    title: both!("Nye og gamle sager giver ikke alle sager", "New and old cases do not add up to all"),
    why: both!(
        "Så er mindst ét af tallene forkert, og læseren kan ikke vide hvilket.",
        "Then at least one of the figures is wrong, and the reader cannot know which."
    ),
    source: Some(minutes("antal fejl fundet vil blive opdelt på de to kategorier")),
    requirements: &["96"],
    examples: &[
        Example {
            what: "1 + 2 fejl er ikke 4",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/tilsyn-2024-1.md",
                    "---\ntitel: T\nkontrolpunkter:\n  - id: frist\n    navn: Frist\n    sager: 10\n    fejl: 4\n    nye: {sager: 4, fejl: 1}\n    gamle: {sager: 6, fejl: 2}\n---\n",
                ),
            ],
            findings: &["content/tilsyn/a/tilsyn-2024-1.md:7:11"],
        },
        Example {
            what: "Det passer",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/tilsyn-2024-1.md",
                    "---\ntitel: T\nstikprøve: 10\nnye_sager: 4\ngamle_sager: 6\nkontrolpunkter:\n  - id: frist\n    navn: Frist\n    sager: 10\n    fejl: 3\n    nye: {sager: 4, fejl: 1}\n    gamle: {sager: 6, fejl: 2}\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnInspection, out: &mut Out) {
    let tilsyn = on.tilsyn;
    let parts = tilsyn.nye_sager.zip(tilsyn.gamle_sager);
    sum("stikprøve".to_owned(), tilsyn.stikprøve, parts, out);
    for (at, point) in tilsyn.kontrolpunkter.iter().enumerate() {
        let (Some(new), Some(old)) = (&point.nye, &point.gamle) else { continue };
        sum(format!("kontrolpunkter[{at}].sager"), point.sager, Some((new.sager, old.sager)), out);
        sum(format!("kontrolpunkter[{at}].fejl"), point.fejl, Some((new.fejl, old.fejl)), out);
    }
}

fn sum(path: String, all: Option<Count>, parts: Option<(Count, Count)>, out: &mut Out) {
    let (Some(all), Some((new, old))) = (all, parts) else { return };
    let total = u64::from(new.0) + u64::from(old.0);
    if total != u64::from(all.0) {
        out.at(
            path,
            text!(
                "{new} nye og {old} gamle giver {total}, men her står {all}.",
                "{new} new and {old} old make {total}, but here it says {all}."
            ),
            text!("Ret det tal, der er forkert.", "Correct the figure that is wrong."),
        );
    }
}
