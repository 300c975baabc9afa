//! T097: a case with an error that matters to the refund is not re-assessed.

use super::sources::minutes;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::{OnInspection, Out};

pub static RULE: Rule = Rule {
    code: "T097",
    name: "refund-error-not-reviewed",
    severity: Severity::Error,
    title: both!(
        "En sag med fejl i refusionen bliver ikke genvurderet",
        "A case with an error in the refund is not re-assessed"
    ),
    why: both!(
        "Kommunen må ikke få mere i refusion, end den har ret til, og borgerens sag skal være rigtig.",
        "The municipality must not take more refund than it has a right to, and the citizen's case must be right."
    ),
    source: Some(minutes(
        "I sager med fejl, der vurderes at have refusionsmæssig betydning, skal der tilrettelægges genvurdering af den enkelte sag",
    )),
    requirements: &["97"],
    examples: &[
        Example {
            what: "Ingen genvurdering",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/tilsyn-2024-1.md",
                    "---\ntitel: T\nsager_med_fejl:\n  - sag: Sag 2\n    refusionsmæssig_betydning: ja\n---\n",
                ),
            ],
            findings: &["content/tilsyn/a/tilsyn-2024-1.md:4:5"],
        },
        Example {
            what: "To fejl, men kun én sag er nævnt",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/tilsyn-2024-1.md",
                    "---\ntitel: T\nkontrolpunkter:\n  - id: ark\n    navn: Kontrolark\n    fejl_med_refusion: 2\nsager_med_fejl:\n  - sag: Sag 2\n    kontrolpunkter: [ark]\n    refusionsmæssig_betydning: ja\n    genvurdering: {frist: 2024-06-01}\n---\n",
                ),
            ],
            findings: &["content/tilsyn/a/tilsyn-2024-1.md:6:24"],
        },
        Example {
            what: "Genvurderingen har en frist",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/tilsyn-2024-1.md",
                    "---\ntitel: T\nsager_med_fejl:\n  - sag: Sag 2\n    refusionsmæssig_betydning: ja\n    genvurdering: {frist: 2024-06-01}\n  - sag: Sag 3\n    refusionsmæssig_betydning: nej\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnInspection, out: &mut Out) {
    let matters =
        |s: &crate::model::supervision::Stikprøvesag| s.refusionsmæssig_betydning.is_some_and(|r| r.0);
    for (at, case) in on.tilsyn.sager_med_fejl.iter().enumerate().filter(|(_, s)| matters(s)) {
        let planned = case
            .genvurdering
            .as_ref()
            .is_some_and(|g| g.frist.is_some() || g.gennemført.is_some() || g.resultat.is_some());
        if !planned {
            let name = &case.sag;
            out.at(
                format!("sager_med_fejl[{at}].genvurdering"),
                text!(
                    "”{name}” har en fejl med betydning for refusionen, men skal ikke genvurderes.",
                    "“{name}” has an error that matters to the refund, but is not to be re-assessed."
                ),
                text!(
                    "Skriv under genvurdering en frist, eller hvornår sagen blev genvurderet (gennemført).",
                    "Write under genvurdering a deadline (frist), or when the case was re-assessed (gennemført)."
                ),
            );
        }
    }
    for (at, point) in on.tilsyn.kontrolpunkter.iter().enumerate() {
        let Some(errors) = point.fejl_med_refusion else { continue };
        let named = on.tilsyn.sager_med_fejl.iter();
        let named = named.filter(|s| matters(s) && s.kontrolpunkter.contains(&point.id)).count();
        if named < errors.0 as usize {
            let name = &point.navn;
            out.at(
                format!("kontrolpunkter[{at}].fejl_med_refusion"),
                text!(
                    "{errors} fejl ved ”{name}” har betydning for refusionen, men kun {named} af sagerne står under sager_med_fejl.",
                    "{errors} errors at “{name}” matter to the refund, but only {named} of the cases stand under sager_med_fejl."
                ),
                text!(
                    "Skriv hver sag under sager_med_fejl med et nummer (aldrig et navn) og en genvurdering.",
                    "Write each case under sager_med_fejl with a number (never a name) and a genvurdering."
                ),
            );
        }
    }
}
