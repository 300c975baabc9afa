//! K107: the weekday printed with the date is another than the date's.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::plan::Ugedag;
use crate::rules::{OnMeeting, Out};
use chrono::Datelike;

pub static RULE: Rule = Rule {
    code: "K107",
    name: "weekday-differs",
    severity: Severity::Error,
    title: both!("Ugedagen passer ikke til datoen", "The weekday does not fit the date"),
    why: both!(
        "Læseren kan ikke vide, hvilken af de to der er rigtig, og møder måske op på en forkert dag.",
        "Readers cannot know which of the two is right, and may come on the wrong day."
    ),
    source: Some(Citation {
        title: both!("Lejre Kommune, referat 7. februar 2024", "Lejre Kommune, minutes of 7 February 2024"),
        quote: "Mødedato Onsdag d. 07. februar 2024 kl. 16:30",
    }),
    requirements: &["107"],
    examples: &[
        Example {
            what: "Den 7. februar 2024 var en onsdag",
            files: &[
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
                (
                    "content/udvalg/a/2024-02-07/moede.md",
                    "---\ndato: 2024-02-07\nugedag: tirsdag\ntilstand: dagsorden\n---\n",
                ),
            ],
            findings: &["content/udvalg/a/2024-02-07/moede.md:3:9"],
        },
        Example {
            what: "Onsdag er rigtig",
            files: &[
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
                (
                    "content/udvalg/a/2024-02-07/moede.md",
                    "---\ndato: 2024-02-07\nugedag: onsdag\ntilstand: dagsorden\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

const DAYS: [(Ugedag, &str, &str); 7] = [
    (Ugedag::Mandag, "mandag", "Monday"),
    (Ugedag::Tirsdag, "tirsdag", "Tuesday"),
    (Ugedag::Onsdag, "onsdag", "Wednesday"),
    (Ugedag::Torsdag, "torsdag", "Thursday"),
    (Ugedag::Fredag, "fredag", "Friday"),
    (Ugedag::Lørdag, "lørdag", "Saturday"),
    (Ugedag::Søndag, "søndag", "Sunday"),
];

pub(super) fn check(on: &OnMeeting, out: &mut Out) {
    let (Some(date), Some(written)) = (on.møde.dato, on.møde.ugedag) else { return };
    let index = date.0.weekday().num_days_from_monday() as usize;
    let Some(&(real, da, en)) = DAYS.get(index) else { return };
    if real != written {
        out.at(
            "ugedag",
            text!("Den {date} er en {da}.", "{date} is a {en}."),
            text!(
                "Skriv ugedag: {da}, eller ret datoen, hvis det er den, der er forkert.",
                "Write ugedag: {da}, or correct the date if that is what is wrong."
            ),
        );
    }
}
