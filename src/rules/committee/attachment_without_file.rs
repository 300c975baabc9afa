//! K321: an attachment has neither file nor reason.

use super::samples::{DAGSORDEN, PUNKT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K321",
    name: "attachment-without-file",
    severity: Severity::Error,
    title: both!("Et bilag har hverken fil eller grund", "An attachment has neither file nor reason"),
    why: both!(
        "Læseren ser en titel, der ikke kan åbnes, og ved ikke, om bilaget er glemt.",
        "Readers see a title that cannot be opened and do not know whether the attachment was forgotten."
    ),
    source: Some(lejre("Bilag: Indstillingsnotat den regionale uddannelsespulje 2024")),
    requirements: &["121"],
    examples: &[
        fails(
            "Kun en titel",
            &[UDVALG, DAGSORDEN, (PUNKT, "---\ntitel: X\nbilag:\n  - titel: Tilsagn\n---\n")],
            &["content/udvalg/a/2024-02-07/01-x.md:4:5"],
        ),
        passes(
            "Grunden står der",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\nbilag:\n  - titel: Tilsagn\n    ikke_vedlagt: Bilaget er lukket.\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    for (at, attachment) in on.punkt.bilag.iter().enumerate() {
        if attachment.fil.is_none() && attachment.resultater.is_none() && attachment.ikke_vedlagt.is_none() {
            let title = &attachment.titel;
            out.at(
                format!("bilag[{at}].fil"),
                text!("Bilaget ”{title}” har ingen fil.", "The attachment “{title}” has no file."),
                text!(
                    "Læg filen i mødets mappe og skriv fil: og filens navn. Kan bilaget ikke vises, så skriv grunden i ikke_vedlagt:.",
                    "Put the file in the meeting's folder and write fil: and its name. If the attachment cannot be shown, write the reason in ikke_vedlagt:."
                ),
            );
        }
    }
}
