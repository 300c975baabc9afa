//! S751: a text for citizens holds an abbreviation that nobody explains.

use super::abbreviations;
use super::sources::{PAGE, READERS, fails, passes};
use crate::diagnostic::{Rule, Severity, both};
use crate::rules::{OnText, Out};

pub static RULE: Rule = Rule {
    code: "S751",
    name: "abbreviation-unexplained",
    severity: Severity::Warning,
    title: both!(
        "En forkortelse til borgere er ikke forklaret",
        "An abbreviation for citizens is not explained"
    ),
    why: both!(
        "Den, der ikke kender forkortelsen, kan ikke gætte den. Den er forklaret, når siden selv eller ordlisten siger, hvad den betyder. Udvalgenes egne kortnavne og forkortelser, som alle kender (CPR, SU), bliver ikke nævnt.",
        "Whoever does not know an abbreviation cannot guess it. It is explained where the page itself or the glossary says what it means. The committees' own short names and abbreviations that all know (CPR, SU) are not mentioned."
    ),
    source: Some(READERS),
    requirements: &["151"],
    examples: &[
        fails(
            "Hvad er VUM?",
            &[(PAGE, "---\ntitel: A\n---\n\nVi laver en VUM sammen.\n\nHusk din VUM.\n")],
            &["content/sider/a.md:5:13"],
        ),
        passes(
            "Forklaret på siden",
            &[(
                PAGE,
                "---\ntitel: A\n---\n\nVi laver en voksenudredning (VUM). Husk din VUM og dit CPR-nummer.\n",
            )],
        ),
        passes(
            "Forklaret i ordlisten",
            &[
                (PAGE, "---\ntitel: A\n---\n\nVi laver en VUM sammen.\n"),
                (
                    "content/registre/ordliste.yaml",
                    "vum:\n  ord: VUM\n  forklaring: En måde at finde ud af, hvad du har brug for.\n  område: planer\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnText, out: &mut Out) {
    if on.document.group.is_for_citizens() {
        abbreviations::check(on, out);
    }
}
