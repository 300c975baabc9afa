//! T091: follow-up on the supervision is not described.

use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::supervision::Opfølgningsemne;
use crate::rules::{OnInspection, Out};

pub static RULE: Rule = Rule {
    code: "T091",
    name: "follow-up-undescribed",
    severity: Severity::Note,
    title: both!("Opfølgningen er ikke beskrevet", "The follow-up is not described"),
    why: both!(
        "Fund uden opfølgning ændrer ingenting for borgeren.",
        "Findings without follow-up change nothing for the citizen."
    ),
    source: Some(audit(
        "Opfølgning skal omfatte en beskrivelse af den opfølgning, der finder sted i forhold til sagsbehandlere, administrativt personale, teamledere, resultater, fejl, statsrefusion, opfølgning på tidligere ledelsestilsyn, tiltag, ændringer i risikovurderinger og kontroller",
    )),
    requirements: &["91"],
    examples: &[
        Example {
            what: "Kun om fejl",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/tilsyn-2024-1.md",
                    "---\ntitel: T\nopfølgning:\n  - emne: fejl\n    tekst: Rettet.\n---\n",
                ),
            ],
            findings: &["content/tilsyn/a/tilsyn-2024-1.md:4:3"],
        },
        Example {
            what: "Alle ni emner",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/tilsyn-2024-1.md",
                    "---\ntitel: T\nopfølgning:\n  - {emne: sagsbehandlere, tekst: A}\n  - {emne: administrativt-personale, tekst: A}\n  - {emne: teamledere, tekst: A}\n  - {emne: resultater, tekst: A}\n  - {emne: fejl, tekst: A}\n  - {emne: statsrefusion, tekst: Ikke relevant}\n  - {emne: tidligere-tilsyn, tekst: A}\n  - {emne: tiltag, tekst: A}\n  - {emne: risici-og-kontroller, tekst: A}\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnInspection, out: &mut Out) {
    let told = |topic: Opfølgningsemne| on.tilsyn.opfølgning.iter().any(|o| o.emne == topic);
    let missing: Vec<&str> =
        Opfølgningsemne::ALL.into_iter().filter(|topic| !told(*topic)).map(key).collect();
    if missing.is_empty() {
        return;
    }
    let keys = missing.join(", ");
    out.at(
        "opfølgning",
        text!("Opfølgningen siger intet om: {keys}.", "The follow-up says nothing about: {keys}."),
        text!(
            "Tilføj hvert emne under opfølgning med emne og tekst. Er der intet at følge op på, så skriv det.",
            "Add each topic under opfølgning with emne and tekst. If there is nothing to follow up, say so."
        ),
    );
}

fn key(topic: Opfølgningsemne) -> &'static str {
    match topic {
        Opfølgningsemne::Sagsbehandlere => "sagsbehandlere",
        Opfølgningsemne::AdministrativtPersonale => "administrativt-personale",
        Opfølgningsemne::Teamledere => "teamledere",
        Opfølgningsemne::Resultater => "resultater",
        Opfølgningsemne::Fejl => "fejl",
        Opfølgningsemne::Statsrefusion => "statsrefusion",
        Opfølgningsemne::TidligereTilsyn => "tidligere-tilsyn",
        Opfølgningsemne::Tiltag => "tiltag",
        Opfølgningsemne::RisiciOgKontroller => "risici-og-kontroller",
    }
}
