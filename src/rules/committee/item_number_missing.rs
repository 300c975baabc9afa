//! K111: numbers are missing between the meeting's items.

use super::files::numbers;
use super::samples::{DAGSORDEN, MØDE, PUNKT, REFERAT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::committee::Mødetilstand;
use crate::rules::{OnMeeting, Out};
/// More numbers than this are not counted up.
const MOST: usize = 8;

pub static RULE: Rule = Rule {
    code: "K111",
    name: "item-number-missing",
    severity: Severity::Error,
    title: both!(
        "Der mangler numre mellem mødets punkter",
        "Numbers are missing between the meeting's items"
    ),
    why: both!(
        "Et spring i numrene ser ud, som om et punkt er fjernet. Også et lukket punkt skal stå på listen, med titel og grund.",
        "A gap in the numbers looks as if an item had been removed. A closed item belongs on the list too, with its title and reason."
    ),
    source: Some(lejre("Punkt 1 … Punkt 2 … Punkt 9")),
    requirements: &["111"],
    examples: &[
        fails(
            "Punkt 2 mangler",
            &[
                UDVALG,
                DAGSORDEN,
                (PUNKT, "---\ntitel: Meddelelser\n---\n"),
                ("content/udvalg/a/2024-02-07/03-y.md", "---\ntitel: Eventuelt\n---\n"),
            ],
            &["content/udvalg/a/2024-02-07/moede.md:1:1"],
        ),
        fails(
            "Kun punkt 4 er kendt",
            &[
                UDVALG,
                REFERAT,
                (
                    "content/udvalg/a/2024-02-07/04-y.md",
                    "---\ntitel: Eventuelt\nbeslutning:\n  tekst: Intet\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/moede.md:1:1"],
        ),
        passes(
            "1 og 2",
            &[
                UDVALG,
                DAGSORDEN,
                (PUNKT, "---\ntitel: Meddelelser\n---\n"),
                ("content/udvalg/a/2024-02-07/02-y.md", "---\ntitel: Eventuelt\n---\n"),
            ],
        ),
        passes(
            "Et tillæg fortsætter dagsordenens numre",
            &[
                UDVALG,
                (MØDE, "---\ndato: 2024-02-07\ntilstand: tillægsdagsorden\n---\n"),
                ("content/udvalg/a/2024-02-07/07-y.md", "---\ntitel: Et nyt punkt\n---\n"),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnMeeting, out: &mut Out) {
    let mut expected = match (on.møde.tilstand, on.meeting.items.first()) {
        (_, None) => return,
        (Mødetilstand::Tillægsdagsorden, Some(first)) => first.number,
        _ => 1,
    };
    let mut missing: Vec<u32> = Vec::new();
    for item in &on.meeting.items {
        missing.extend((expected..item.number).take(MOST + 1 - missing.len().min(MOST)));
        expected = expected.max(item.number.saturating_add(1));
    }
    // An item whose file cannot be read is not missing; its own faults are told.
    if !missing.is_empty() {
        for number in numbers(on) {
            missing.retain(|n| *n != number);
        }
    }
    if missing.is_empty() {
        return;
    }
    let more = missing.len() > MOST;
    let mut list = missing.iter().take(MOST).map(u32::to_string).collect::<Vec<_>>().join(", ");
    if more {
        list.push_str(" …");
    }
    out.file(
        text!("Mødet har ikke punkt {list}.", "The meeting has no item {list}."),
        text!(
            "Giv filerne numre fra 01 uden huller. Er et punkt lukket, så lav en fil med titel og lukket: og grunden. Kendes resten af mødet ikke, så skriv kommentaren ”# klarplan: ignore[K111]” med grunden efter.",
            "Number the files from 01 without gaps. If an item is closed, make a file with titel and lukket: and the reason. If the rest of the meeting is not known, write the comment “# klarplan: ignore[K111]” followed by the reason."
        ),
    );
}
