//! O306: the prize costs more than its frame.

use super::sources::minutes;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::scheme::Ordning;
use crate::rules::{OnScheme, Out};

pub static RULE: Rule = Rule {
    code: "O306",
    name: "prize-over-frame",
    severity: Severity::Warning,
    title: both!("Prisen koster mere end rammen", "The prize costs more than its frame"),
    why: both!(
        "Rammen er en politisk beslutning om, hvad en pris må koste.",
        "The frame is a political decision on what a prize may cost."
    ),
    source: Some(minutes("Ifølge budgetaftalen 2024-2027 er alle priser rammesat til kr. 5.000")),
    requirements: &["106"],
    examples: &[
        Example {
            what: "Kunstværk og gavekort for 8.000 kr.",
            files: &[(
                "content/ordninger/a/pris.md",
                "---\ntitel: P\nramme: 5.000 kr.\nværdi: 8.000 kr.\n---\n",
            )],
            findings: &["content/ordninger/a/pris.md:4:8"],
        },
        Example {
            what: "Præcis rammen",
            files: &[(
                "content/ordninger/a/pris.md",
                "---\ntitel: P\nramme: 5.000 kr.\nværdi: 5.000 kr.\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnScheme, out: &mut Out) {
    let Ordning::Pris(prize) = on.ordning else { return };
    if let (Some(value), Some(frame)) = (prize.værdi, prize.ramme)
        && value > frame
    {
        out.at(
            "værdi",
            text!("Prisen koster {value} Rammen er {frame}", "The prize costs {value} The frame is {frame}"),
            text!(
                "Gør prisen billigere, eller ret beløbet.",
                "Make the prize cheaper, or correct the amount."
            ),
        );
    }
}
