//! T087: a supervision without a risk assessment of the last twelve months behind it.

use super::sources::minutes;
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::model::Date;
use crate::rules::dates::months_after;
use crate::rules::{OnInspection, Out};

pub static RULE: Rule = Rule {
    code: "T087",
    name: "risk-assessment-outdated",
    severity: Severity::Error,
    title: both!(
        "Tilsynet bygger ikke på en risikovurdering fra det seneste år",
        "The supervision does not rest on a risk assessment of the last year"
    ),
    why: both!(
        "Uden en ny risikovurdering kan ingen se, om tilsynet ser de rigtige steder efter.",
        "Without a recent risk assessment no one can tell whether the supervision looks in the right places."
    ),
    source: Some(minutes("Risikovurderingerne skal udarbejdes en gang årligt")),
    valid: Valid::since(2023, 1, 1),
    history: Some(both!(
        "Siden årsskiftet 2023 er tilsynet risikobaseret. Før var der ingen formkrav, men en skriftlig risikovurdering blev anbefalet (T287).",
        "Supervision has been risk-based since the turn of the year 2023. Before, there was no requirement of form, but a written risk assessment was recommended (T287)."
    )),
    requirements: &["87"],
    examples: &[
        Example {
            what: "Risikovurderingen er over et år gammel",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                ("content/tilsyn/a/risikovurdering-2023.md", "---\ntitel: R\ndato: 2023-01-20\n---\n"),
                ("content/tilsyn/a/tilsyn-2024-1.md", "---\ntitel: T\ndato: 2024-04-15\n---\n"),
            ],
            findings: &["content/tilsyn/a/tilsyn-2024-1.md:3:7"],
        },
        Example {
            what: "Ingen risikovurdering",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                ("content/tilsyn/a/tilsyn-2024-1.md", "---\ntitel: T\ndato: 2024-04-15\n---\n"),
            ],
            findings: &["content/tilsyn/a/tilsyn-2024-1.md:3:7"],
        },
        Example {
            what: "Under et år gammel",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                ("content/tilsyn/a/risikovurdering-2023.md", "---\ntitel: R\ndato: 2023-04-20\n---\n"),
                ("content/tilsyn/a/tilsyn-2024-1.md", "---\ntitel: T\ndato: 2024-04-15\n---\n"),
            ],
            findings: &[],
        },
        Example {
            what: "Før 2023 var kravet et andet",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                ("content/tilsyn/a/tilsyn-2020-1.md", "---\ntitel: T\ndato: 2020-04-15\n---\n"),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnInspection, out: &mut Out) {
    let Some(day) = on.date else { return };
    // One without a date may be the right one.
    if on.supervision.assessments().any(|(_, a)| a.dato.is_none()) {
        return;
    }
    let shown = Date(day);
    let help = text!(
        "Lav en risikovurdering for området (klarplan new risikovurdering), og skriv dens dato.",
        "Make a risk assessment of the area (klarplan new risikovurdering) and write its date."
    );
    match on.assessment().and_then(|(_, a)| a.dato) {
        None => out.at(
            "dato",
            text!(
                "Der er ingen risikovurdering fra før tilsynet {shown}.",
                "There is no risk assessment from before the supervision of {shown}."
            ),
            help,
        ),
        Some(made) if months_after(made.0, 12) < day => out.at(
            "dato",
            text!(
                "Den seneste risikovurdering før tilsynet {shown} er fra {made}. Den skal laves hvert år.",
                "The last risk assessment before the supervision of {shown} is from {made}. It must be made every year."
            ),
            help,
        ),
        Some(_) => {}
    }
}
