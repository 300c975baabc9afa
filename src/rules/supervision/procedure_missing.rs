//! T086: no written procedure for timeliness or for involving the citizen.

use super::sources::{PROCEDURES, audit};
use crate::diagnostic::{Example, Rule, Severity, StaticText, both, text};
use crate::model::supervision::Emne;
use crate::rules::{OnArea, Out};

pub static RULE: Rule = Rule {
    code: "T086",
    name: "procedure-missing",
    severity: Severity::Error,
    title: both!("Der mangler en skriftlig forretningsgang", "A written procedure is missing"),
    why: both!(
        "Uden en skriftlig forretningsgang afhænger det af den enkelte sagsbehandler, om borgeren får hjælp til tiden og bliver hørt.",
        "Without a written procedure it depends on the caseworker whether citizens get help in time and are heard."
    ),
    law: PROCEDURES,
    source: Some(audit("Forretningsgangsbeskrivelser som skal sikre inddragelse af borgeren")),
    requirements: &["86"],
    examples: &[
        Example {
            what: "Kun en forretningsgang om frister",
            files: &[(
                "content/tilsyn/a/omraade.md",
                "---\ntitel: A\nforretningsgange:\n  - emne: rettidighed-og-sagsflow\n    titel: Frister\n---\n",
            )],
            findings: &["content/tilsyn/a/omraade.md:4:3"],
        },
        Example {
            what: "Forretningsgangen om inddragelse er ikke skrevet ned",
            files: &[(
                "content/tilsyn/a/omraade.md",
                "---\ntitel: A\nforretningsgange:\n  - emne: rettidighed-og-sagsflow\n    titel: Frister\n  - emne: inddragelse\n    titel: Høring\n    skriftlig: nej\n---\n",
            )],
            findings: &["content/tilsyn/a/omraade.md:8:16"],
        },
        Example {
            what: "Begge er der",
            files: &[(
                "content/tilsyn/a/omraade.md",
                "---\ntitel: A\nforretningsgange:\n  - emne: rettidighed-og-sagsflow\n    titel: Frister\n    skriftlig: ja\n  - emne: inddragelse\n    titel: Høring\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

const NEEDED: [(Emne, &str, StaticText); 2] = [
    (
        Emne::RettidighedOgSagsflow,
        "rettidighed-og-sagsflow",
        both!("rettidighed og et effektivt sagsflow", "timeliness and an effective flow of cases"),
    ),
    (Emne::Inddragelse, "inddragelse", both!("inddragelse af borgeren", "involvement of the citizen")),
];

pub(super) fn check(on: &OnArea, out: &mut Out) {
    for (topic, key, words) in NEEDED {
        about(on, topic, key, words, out);
    }
}

/// Reports that the area has no written procedure on `topic`, which the file calls `key`.
pub(super) fn about(on: &OnArea, topic: Emne, key: &str, words: StaticText, out: &mut Out) {
    let own = on.område.forretningsgange.iter().enumerate().filter(|(_, f)| f.emne == topic);
    let (da, en) = (words.da, words.en);
    let mut unwritten = None;
    for (at, procedure) in own {
        if procedure.skriftlig.is_none_or(|w| w.0) {
            return;
        }
        unwritten.get_or_insert((at, procedure));
    }
    match unwritten {
        Some((at, procedure)) => {
            let title = &procedure.titel;
            out.at(
                format!("forretningsgange[{at}].skriftlig"),
                text!(
                    "Forretningsgangen ”{title}” om {da} er ikke skrevet ned.",
                    "The procedure “{title}” on {en} is not written down."
                ),
                text!(
                    "Skriv den ned, og sæt skriftlig: ja. Angiv gerne filen under fil eller adressen under link.",
                    "Write it down and set skriftlig: ja. Name the file under fil or the address under link if you can."
                ),
            );
        }
        None => out.at(
            "forretningsgange",
            text!("Der er ingen forretningsgang om {da}.", "There is no procedure on {en}."),
            text!(
                "Tilføj den under forretningsgange med emne: {key}, titel og skriftlig: ja.",
                "Add it under forretningsgange with emne: {key}, titel and skriftlig: ja."
            ),
        ),
    }
}
