//! K113: an item of procedure carries a case number.

use super::samples::{DAGSORDEN, PUNKT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};
/// The items every meeting may have; what else a committee has fixed, it says itself.
const PROCEDURE: [&str; 3] = ["godkendelse af dagsorden", "godkendelse af referat", "eventuelt"];

pub static RULE: Rule = Rule {
    code: "K113",
    name: "procedural-item-with-case-number",
    severity: Severity::Warning,
    title: both!("Et punkt om mødets gang har et sagsnummer", "An item of procedure carries a case number"),
    why: both!(
        "Godkendelse af dagsorden og referat og Eventuelt er ikke sager. Med et sagsnummer bliver de til en sag, som læseren kan søge efter, men som ikke findes.",
        "Approving the agenda and the minutes, and “any other business”, are no cases. With a case number they become a case that readers can search for but that does not exist."
    ),
    source: Some(lejre("Punkt 1: JAI - Godkendelse af dagsorden … Beslutning Godkendt")),
    requirements: &["113"],
    examples: &[
        fails(
            "Eventuelt med nummer",
            &[UDVALG, DAGSORDEN, (PUNKT, "---\ntitel: Eventuelt\nsagsnr: 24-000233\n---\n")],
            &["content/udvalg/a/2024-02-07/01-x.md:3:9"],
        ),
        passes("Eventuelt uden nummer", &[UDVALG, DAGSORDEN, (PUNKT, "---\ntitel: Eventuelt\n---\n")]),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let Some(number) = &on.punkt.sagsnr else { return };
    let title = on.punkt.titel.to_lowercase();
    let mut fixed = on.committee.udvalg.data.faste_punkter.iter();
    if PROCEDURE.contains(&title.as_str()) || fixed.any(|f| f.titel.to_lowercase() == title) {
        let title = &on.punkt.titel;
        out.at(
            "sagsnr",
            text!(
                "”{title}” har sagsnummeret {number}, men er et punkt om mødets gang og ikke en sag.",
                "“{title}” has the case number {number} but is an item of procedure and no case."
            ),
            text!(
                "Slet sagsnr. Er der en sag bag punktet, så giv punktet en titel, der siger hvilken.",
                "Delete sagsnr. If there is a case behind the item, give the item a title that says which."
            ),
        );
    }
}
