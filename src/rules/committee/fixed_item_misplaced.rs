//! K110: a fixed item is missing or stands in another place.

use super::files::numbers;
use super::samples::{DAGSORDEN, PUNKT, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::committee::{Fastplads, Mødetilstand};
use crate::rules::{OnMeeting, Out};
use crate::site::Item;

pub static RULE: Rule = Rule {
    code: "K110",
    name: "fixed-item-misplaced",
    severity: Severity::Warning,
    title: both!(
        "Et fast punkt mangler eller står et andet sted",
        "A fixed item is missing or stands in another place"
    ),
    why: both!(
        "Udvalget har selv sagt, hvilke punkter alle dets møder begynder og slutter med. Et fast punkt, der mangler, er let at overse.",
        "The committee itself has said which items all its meetings begin and end with. A fixed item that is missing is easily overlooked."
    ),
    source: Some(lejre(
        "Punkt 1: JAI - Godkendelse af dagsorden … Punkt 8: JAI - Eventuelt … Punkt 9: JAI - Godkendelse af referat",
    )),
    requirements: &["110"],
    examples: &[
        fails(
            "Eventuelt mangler",
            &[
                (
                    "content/udvalg/a/udvalg.md",
                    "---\nnavn: A\nfaste_punkter:\n  - titel: Godkendelse af dagsorden\n    plads: først\n  - titel: Eventuelt\n    plads: sidst\n---\n",
                ),
                DAGSORDEN,
                (PUNKT, "---\ntitel: Godkendelse af dagsorden\n---\n"),
            ],
            &["content/udvalg/a/2024-02-07/moede.md:1:1"],
        ),
        fails(
            "Dagsordenen godkendes som punkt 2",
            &[
                (
                    "content/udvalg/a/udvalg.md",
                    "---\nnavn: A\nfaste_punkter:\n  - titel: Godkendelse af dagsorden\n    plads: først\n---\n",
                ),
                DAGSORDEN,
                (PUNKT, "---\ntitel: Meddelelser\n---\n"),
                ("content/udvalg/a/2024-02-07/02-y.md", "---\ntitel: Godkendelse af dagsorden\n---\n"),
            ],
            &["content/udvalg/a/2024-02-07/02-y.md:2:8"],
        ),
        passes(
            "Lukkede punkter må stå efter Eventuelt",
            &[
                (
                    "content/udvalg/a/udvalg.md",
                    "---\nnavn: A\nfaste_punkter:\n  - titel: Eventuelt\n    plads: sidst\n---\n",
                ),
                DAGSORDEN,
                (PUNKT, "---\ntitel: Eventuelt\n---\n"),
                (
                    "content/udvalg/a/2024-02-07/02-y.md",
                    "---\ntitel: Personsag\nlukket: Personfølsomt\n---\n",
                ),
            ],
        ),
        passes(
            "En dagsorden, som kun er kendt i dele, bedømmes ikke",
            &[
                (
                    "content/udvalg/a/udvalg.md",
                    "---\nnavn: A\nfaste_punkter:\n  - titel: Eventuelt\n    plads: sidst\n---\n",
                ),
                DAGSORDEN,
                ("content/udvalg/a/2024-02-07/04-y.md", "---\ntitel: Et punkt\n---\n"),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnMeeting, out: &mut Out) {
    let fixed = &on.committee.udvalg.data.faste_punkter;
    let state = on.møde.tilstand;
    if fixed.is_empty() || matches!(state, Mødetilstand::Udkast | Mødetilstand::Tillægsdagsorden) {
        return;
    }
    let items = &on.meeting.items;
    let whole = (1u32..).zip(items).all(|(n, item)| item.number == n);
    let has = |title: &str| {
        let low = title.to_lowercase();
        items.iter().any(|i| i.punkt.data.titel.to_lowercase().starts_with(&low))
    };
    // An item whose file cannot be read may be the one that seems to be missing.
    let unread = || !fixed.iter().all(|f| has(&f.titel)) && numbers(on).count() != items.len();
    if items.is_empty() || !whole || unread() {
        return;
    }
    // Closed items usually come last, after what is fixed.
    let open: Vec<&Item> = items.iter().filter(|i| i.punkt.data.lukket.is_none()).collect();
    let of = |place: Fastplads| fixed.iter().filter(move |f| f.plads == place);
    let (first, last) = (of(Fastplads::Først).count(), of(Fastplads::Sidst).count());
    let wanted = of(Fastplads::Først)
        .enumerate()
        .chain(of(Fastplads::Sidst).enumerate().map(|(n, f)| ((open.len() + n).saturating_sub(last), f)));
    for (at, point) in wanted {
        let title = &point.titel;
        let begins = |item: &Item| item.punkt.data.titel.to_lowercase().starts_with(&title.to_lowercase());
        let (da, en) = match point.plads {
            Fastplads::Først => ("først", "first"),
            Fastplads::Sidst => ("sidst", "last"),
        };
        match open.iter().position(|i| begins(i)) {
            Some(found) if found == at || (first + last > open.len()) => {}
            Some(found) => {
                let Some(item) = open.get(found) else { continue };
                let number = item.number;
                out.elsewhere(
                    &item.punkt,
                    "titel",
                    text!(
                        "”{title}” er et fast punkt, der skal stå {da}, men det er punkt {number}.",
                        "“{title}” is a fixed item that stands {en}, but it is item {number}."
                    ),
                    text!(
                        "Giv punkternes filer nye numre, så rækkefølgen passer, eller ret faste_punkter i udvalg.md.",
                        "Renumber the items' files so that the order fits, or correct faste_punkter in udvalg.md."
                    ),
                );
            }
            None if items.iter().any(begins) => {}
            None => out.file(
                text!(
                    "Mødet har ikke det faste punkt ”{title}”, der skal stå {da}.",
                    "The meeting lacks the fixed item “{title}”, which stands {en}."
                ),
                text!(
                    "Læg en fil til punktet i mødets mappe, eller ret faste_punkter i udvalg.md, hvis punktet ikke længere er fast.",
                    "Add a file for the item in the meeting's folder, or correct faste_punkter in udvalg.md if the item is no longer fixed."
                ),
            ),
        }
    }
}
