//! K307: the meeting ends before it begins.

use super::samples::{MØDE, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnMeeting, Out};
/// A meeting that ends this early went on past midnight, in minutes.
const NIGHT: u16 = 4 * 60;

pub static RULE: Rule = Rule {
    code: "K307",
    name: "meeting-ends-before-it-begins",
    severity: Severity::Error,
    title: both!("Mødet slutter, før det begynder", "The meeting ends before it begins"),
    why: both!(
        "Borgere og medlemmer kan ikke se, hvornår de skal komme, og hvor længe mødet varer.",
        "Citizens and members cannot see when to come and how long the meeting lasts."
    ),
    source: Some(lejre("Mødedato Onsdag d. 07. februar 2024 kl. 16:30")),
    requirements: &["107"],
    examples: &[
        fails(
            "Tiderne er byttet om",
            &[UDVALG, (MØDE, "---\ndato: 2024-02-07\nkl: 18.30\nslut_kl: 16.30\ntilstand: dagsorden\n---\n")],
            &["content/udvalg/a/2024-02-07/moede.md:4:10"],
        ),
        passes(
            "16.30 til 18.30",
            &[UDVALG, (MØDE, "---\ndato: 2024-02-07\nkl: 16.30\nslut_kl: 18.30\ntilstand: dagsorden\n---\n")],
        ),
        passes(
            "Et langt møde slutter efter midnat",
            &[UDVALG, (MØDE, "---\ndato: 2024-02-07\nkl: 17.00\nslut_kl: 0.15\ntilstand: referat\n---\n")],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnMeeting, out: &mut Out) {
    let (Some(start), Some(end)) = (on.møde.kl, on.møde.slut_kl) else { return };
    if end <= start && end.0 >= NIGHT {
        out.at(
            "slut_kl",
            text!(
                "Mødet begynder kl. {start}, men slutter kl. {end}.",
                "The meeting begins at {start} but ends at {end}."
            ),
            text!("Ret kl eller slut_kl.", "Correct kl or slut_kl."),
        );
    }
}
