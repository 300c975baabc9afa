//! T351: external suppliers are left out of the supervision.

use super::only_formalities::themes_of_last_year;
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::supervision::Tilsynstema;
use crate::rules::{OnInspection, Out};

pub static RULE: Rule = Rule {
    code: "T351",
    name: "suppliers-not-supervised",
    severity: Severity::Warning,
    title: both!(
        "Eksterne leverandører er ikke med i tilsynet",
        "External suppliers are not part of the supervision"
    ),
    why: both!(
        "Borgeren har samme ret til en god indsats, når en leverandør står for den. 20 af 25 kommuner så ikke efter det.",
        "Citizens have the same right to a good effort when a supplier provides it. 20 of 25 municipalities did not look."
    ),
    source: Some(audit("kontrol med eksterne leverandører af indsatser (andre aktører)")),
    requirements: &["148d"],
    examples: &[
        Example {
            what: "Området bruger leverandører, men tilsynet ser ikke på dem",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\nbruger_leverandører: ja\n---\n"),
                (
                    "content/tilsyn/a/tilsyn-2024-1.md",
                    "---\ntitel: T\ndato: 2024-04-15\ntemaer: [inddragelse]\n---\n",
                ),
            ],
            findings: &["content/tilsyn/a/tilsyn-2024-1.md:4:9"],
        },
        Example {
            what: "Leverandørerne er med",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\nbruger_leverandører: ja\n---\n"),
                (
                    "content/tilsyn/a/tilsyn-2024-1.md",
                    "---\ntitel: T\ndato: 2024-04-15\ntemaer: [inddragelse, anden-aktør]\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnInspection, out: &mut Out) {
    if !on.supervision.område.data.bruger_leverandører.is_some_and(|a| a.0) {
        return;
    }
    let Some(themes) = themes_of_last_year(on) else { return };
    if !themes.contains(&Tilsynstema::AndenAktør) {
        out.at(
            "temaer",
            text!(
                "Området bruger eksterne leverandører, men ingen af det seneste års tilsyn ser på dem.",
                "The area uses external suppliers, but none of the last year's supervisions looks at them."
            ),
            text!(
                "Tag leverandørernes sager med, og skriv anden-aktør under temaer.",
                "Include the suppliers' cases, and write anden-aktør under temaer."
            ),
        );
    }
}
