//! T487: after a supervision no one has decided whether the risk assessment must change.

use super::sources::minutes;
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::model::Date;
use crate::rules::{OnInspection, Out};

pub static RULE: Rule = Rule {
    code: "T487",
    name: "risk-assessment-not-revisited",
    severity: Severity::Error,
    title: both!(
        "Der er ikke taget stilling til risikovurderingen efter tilsynet",
        "The risk assessment was not revisited after the supervision"
    ),
    why: both!(
        "Finder tilsynet noget nyt, skal næste tilsyn se efter det. Det sker kun, hvis nogen tager stilling.",
        "If the supervision finds something new, the next one must look for it. That only happens if someone decides."
    ),
    source: Some(minutes(
        "der skal tages stilling til, om risikovurderingen skal opdateres/ændres efter hvert gennemført ledelsestilsyn",
    )),
    valid: Valid::since(2023, 1, 1),
    history: Some(both!(
        "Kravet følger det risikobaserede tilsyn, som begyndte ved årsskiftet 2023. Før var der ingen formkrav.",
        "The requirement comes with risk-based supervision, which began at the turn of the year 2023. Before, there was no requirement of form."
    )),
    requirements: &["87"],
    examples: &[
        Example {
            what: "Ingen stillingtagen",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                ("content/tilsyn/a/risikovurdering-2024.md", "---\ntitel: R\ndato: 2024-01-20\n---\n"),
                ("content/tilsyn/a/tilsyn-2024-1.md", "---\ntitel: T\ndato: 2024-04-15\n---\n"),
            ],
            findings: &["content/tilsyn/a/risikovurdering-2024.md:2:1"],
        },
        Example {
            what: "Stillingtagen uden resultat",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/risikovurdering-2024.md",
                    "---\ntitel: R\ndato: 2024-01-20\nstillingtagen:\n  - tilsyn: tilsyn-2024-1\n    dato: 2024-04-20\n---\n",
                ),
                ("content/tilsyn/a/tilsyn-2024-1.md", "---\ntitel: T\ndato: 2024-04-15\n---\n"),
            ],
            findings: &["content/tilsyn/a/risikovurdering-2024.md:5:5"],
        },
        Example {
            what: "Uændret, med dato",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/risikovurdering-2024.md",
                    "---\ntitel: R\ndato: 2024-01-20\nstillingtagen:\n  - tilsyn: tilsyn-2024-1\n    dato: 2024-04-20\n    resultat: uændret\n---\n",
                ),
                ("content/tilsyn/a/tilsyn-2024-1.md", "---\ntitel: T\ndato: 2024-04-15\n---\n"),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnInspection, out: &mut Out) {
    let slug = on.entry.slug.as_str();
    let title = &on.tilsyn.titel;
    let decided = on.supervision.assessments().find_map(|(entry, a)| {
        let at = a.stillingtagen.iter().position(|s| &*s.tilsyn == slug)?;
        Some((entry, at, a.stillingtagen.get(at)?))
    });
    let Some((entry, at, decision)) = decided else {
        let Some((entry, _)) = on.assessment() else { return };
        out.elsewhere(
            entry,
            "stillingtagen",
            text!(
                "Der er ikke taget stilling til, om risikovurderingen skal ændres efter ”{title}”.",
                "No one has decided whether the risk assessment must change after “{title}”."
            ),
            text!(
                "Tilføj under stillingtagen: tilsyn: {slug}, dato og resultat: uændret eller opdateret.",
                "Add under stillingtagen: tilsyn: {slug}, dato and resultat: uændret (unchanged) or opdateret (updated)."
            ),
        );
        return;
    };
    let path = |field: &str| format!("stillingtagen[{at}].{field}");
    if decision.resultat.is_none() {
        out.elsewhere(
            entry,
            path("resultat"),
            text!(
                "Der står ikke, om risikovurderingen blev ændret efter ”{title}”.",
                "It does not say whether the risk assessment was changed after “{title}”."
            ),
            text!(
                "Skriv resultat: uændret eller resultat: opdateret.",
                "Write resultat: uændret (unchanged) or resultat: opdateret (updated)."
            ),
        );
    }
    match (decision.dato, on.tilsyn.dato) {
        (None, _) => out.elsewhere(
            entry,
            path("dato"),
            text!(
                "Der står ikke, hvornår der blev taget stilling efter ”{title}”.",
                "It does not say when the decision after “{title}” was made."
            ),
            text!("Skriv datoen under dato.", "Write the date under dato."),
        ),
        (Some(Date(decided)), Some(Date(held))) if decided < held => {
            let (decided, held) = (Date(decided), Date(held));
            out.elsewhere(
                entry,
                path("dato"),
                text!(
                    "Stillingtagen {decided} ligger før tilsynet {held}, som den skal følge efter.",
                    "The decision of {decided} lies before the supervision of {held}, which it is to follow."
                ),
                text!("Ret en af de to datoer.", "Correct one of the two dates."),
            );
        }
        _ => {}
    }
}
