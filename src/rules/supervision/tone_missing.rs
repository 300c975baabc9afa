//! T093: management's tone, the guidelines or the division of tasks is not described.

use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, StaticText, both, text};
use crate::rules::{OnArea, Out};

pub static RULE: Rule = Rule {
    code: "T093",
    name: "tone-and-tasks-missing",
    severity: Severity::Note,
    title: both!(
        "Ledelsens linje, retningslinjer eller opgaver er ikke beskrevet",
        "Management's line, guidelines or tasks are not described"
    ),
    why: both!(
        "Medarbejderne gør som chefen. Derfor skal det stå, hvad ledelsen vil, og hvem der gør hvad.",
        "Staff do as their leader does. So it must be said what management wants, and who does what."
    ),
    source: Some(audit(
        "Ledelsen placerer \"overlæggeren\", sætter dagsordenen og formulerer, hvad der er god tone",
    )),
    requirements: &["93"],
    examples: &[
        Example {
            what: "Ingen opgavefordeling",
            files: &[(
                "content/tilsyn/a/omraade.md",
                "---\ntitel: A\nansvar: Vi taler om fejl.\nretningslinjer: Loven og vores arbejdsgange.\n---\n",
            )],
            findings: &["content/tilsyn/a/omraade.md:2:1"],
        },
        Example {
            what: "Alt er beskrevet",
            files: &[(
                "content/tilsyn/a/omraade.md",
                "---\ntitel: A\nansvar: Vi taler om fejl.\nretningslinjer: Loven og vores arbejdsgange.\nopgavefordeling: Lederen tager stikprøver.\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnArea, out: &mut Out) {
    let parts: [(&str, bool, StaticText); 3] = [
        (
            "ansvar",
            on.område.ansvar.is_some(),
            both!("hvad ledelsen lægger vægt på", "what management finds important"),
        ),
        (
            "retningslinjer",
            on.område.retningslinjer.is_some(),
            both!("hvilke retningslinjer der gælder", "which guidelines hold"),
        ),
        ("opgavefordeling", on.område.opgavefordeling.is_some(), both!("hvem der gør hvad", "who does what")),
    ];
    for (key, _, words) in parts.iter().filter(|(_, there, _)| !there) {
        let (da, en) = (words.da, words.en);
        out.at(
            *key,
            text!("Der står ikke, {da}.", "It does not say {en}."),
            text!("Skriv det under {key}.", "Write it under {key}."),
        );
    }
}
