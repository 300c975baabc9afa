//! T089: a material risk that no control is to catch.

use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::{OnAssessment, Out};

pub static RULE: Rule = Rule {
    code: "T089",
    name: "risk-without-control",
    severity: Severity::Note,
    title: both!("En væsentlig risiko har ingen kontrol", "A material risk has no control"),
    why: both!(
        "En risiko, som ingen kontrol fanger, bliver først set, når den er gået ud over en borger.",
        "A risk that no control catches is seen only when it has hurt a citizen."
    ),
    source: Some(audit(
        "Når de væsentligste risici er fastlagt, designes de kontroller, som skal afdække disse risici",
    )),
    requirements: &["89"],
    examples: &[
        Example {
            what: "Væsentlig, men ingen kontroller",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/risikovurdering.md",
                    "---\ntitel: R\nrisici:\n  - id: frist\n    navn: Frister overskrides\n    væsentlig: ja\n---\n",
                ),
            ],
            findings: &["content/tilsyn/a/risikovurdering.md:4:5"],
        },
        Example {
            what: "En kontrol",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/risikovurdering.md",
                    "---\ntitel: R\nrisici:\n  - id: frist\n    navn: Frister overskrides\n    væsentlig: ja\n    kontroller:\n      - Ugentlig liste\n  - id: adgang\n    navn: Adgange\n    væsentlig: nej\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnAssessment, out: &mut Out) {
    let risks = on.assessment.risici.iter().enumerate();
    for (at, risk) in risks.filter(|(_, r)| r.væsentlig.is_some_and(|v| v.0) && r.kontroller.is_empty()) {
        let name = &risk.navn;
        out.at(
            format!("risici[{at}].kontroller"),
            text!(
                "Risikoen ”{name}” er væsentlig, men ingen kontrol skal fange den.",
                "The risk “{name}” is material, but no control is to catch it."
            ),
            text!(
                "Skriv mindst én kontrol under kontroller.",
                "Write at least one control under kontroller."
            ),
        );
    }
}
