//! U341: a locally anchored framework does not say that citizens from elsewhere can take part.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U341",
    name: "outsiders-not-mentioned",
    severity: Severity::Note,
    title: both!(
        "Kravene siger ikke, om borgere udefra kan være med",
        "The demands do not say whether citizens from elsewhere can take part"
    ),
    why: both!(
        "En indsats, der hører til i et lokalområde, kan komme til at lukke borgere fra resten af kommunen ude, hvis kravene ikke siger noget.",
        "An effort that belongs to one area may shut out citizens of the rest of the municipality if the demands are silent."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "Samtidig skal projekterne kunne inkludere borgere, der ikke bor i lokalområdet.",
    }),
    requirements: &["141"],
    examples: &[
        Example {
            what: "Lokal forankring uden et ord om andre",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nkrav:\n  - {navn: Lokal forankring, tekst: Projektet skal høre til i et lokalområde}\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:4:12"],
        },
        Example {
            what: "Borgere udefra er nævnt",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nkrav:\n  - {navn: Lokal forankring, tekst: Projektet skal høre til i et lokalområde}\n  - {navn: Borgere udefra, tekst: 'Også borgere, der ikke bor der, kan være med'}\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

const OUTSIDE: [&str; 6] =
    ["ikke bor", "udefra", "uden for", "andre steder", "andre områder", "hele kommunen"];

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    let texts = || on.ramme.krav.iter().flat_map(|k| [k.navn.to_lowercase(), k.tekst.to_lowercase()]);
    let local = texts().any(|t| {
        t.contains("lokal forankring") || t.contains("lokalt forankre") || t.contains("lokalområde")
    });
    if local && !texts().any(|t| OUTSIDE.iter().any(|w| t.contains(w))) {
        let last = on.ramme.krav.len().saturating_sub(1);
        out.at(
            format!("krav[{last}].navn"),
            text!(
                "Indsatsen skal høre til i et lokalområde, men kravene siger ikke, om borgere, der bor et andet sted, kan være med.",
                "The effort must belong to a local area, but the demands do not say whether citizens who live elsewhere can take part."
            ),
            text!(
                "Skriv et krav om, at projektet også tager imod borgere, der ikke bor i lokalområdet, eller sig, at det ikke gør.",
                "Write a demand that the project also takes citizens who do not live in the area, or say that it does not."
            ),
        );
    }
}
