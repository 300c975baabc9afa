//! H422: the plan names section 140 of the Social Services Act after the Children's Act took over.

use super::{example, replaced, source};
use crate::diagnostic::{Citation, Example, Rule, Severity, Valid, both, text};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H422",
    name: "section-140-outdated",
    severity: Severity::Warning,
    title: both!("§ 140 i serviceloven er afløst", "Section 140 of the Social Services Act was succeeded"),
    why: both!(
        "Borgeren kan ikke slå reglen op, og en klage kan komme til at handle om en paragraf, der ikke gælder.",
        "The citizen cannot look the rule up, and a complaint may end up about a section that does not hold."
    ),
    source: Some(Citation {
        title: both!("Lejre Kommune, referat 7. februar 2024", "Lejre Kommune, minutes of 7 February 2024"),
        quote: "så de er justeret i overensstemmelse med Barnets Lov",
    }),
    law: source::CHILDREN_ACT,
    valid: Valid::since(2025, 3, 17),
    history: Some(source::CHILDREN_ACT_HISTORY),
    requirements: &["22"],
    examples: &[
        Example {
            what: "En plan fra 2026 nævner serviceloven § 140",
            files: &[
                example::FAMILY,
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\nudarbejdet: 2026-01-14\nerstatter:\n  - anden: Handleplan efter serviceloven § 140\n    stk: [1, 3]\n    vedrører: mor\n    fra: 2026-01-14\n---\n",
                ),
            ],
            findings: &["content/planer/a/familieplan.md:5:12"],
        },
        Example {
            what: "I 2020 var det den rigtige",
            files: &[
                example::FAMILY,
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\nudarbejdet: 2020-03-02\nerstatter:\n  - anden: Handleplan efter serviceloven § 140\n    stk: [1, 3]\n    vedrører: mor\n    fra: 2020-03-02\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    for (at, entry) in on.plan.erstatter.iter().enumerate().filter(|(_, e)| replaced::is_140(e)) {
        let field = if entry.anden.is_some() { "anden" } else { "lovgrundlag" };
        out.at(
            format!("erstatter[{at}].{field}"),
            text!(
                "Planen nævner handleplanen i servicelovens § 140, men reglerne står nu i barnets lov.",
                "The plan names the plan of section 140 of the Social Services Act, but the rules now stand in the Children's Act."
            ),
            text!(
                "Skriv den plan, der er erstattet, og barnets lov, fx ”Ungeplan efter barnets lov § 108” med lovgrundlag: Barnets lov § 110.",
                "Write the plan that is replaced, and the Children's Act, such as “Ungeplan efter barnets lov § 108” with lovgrundlag: Barnets lov § 110."
            ),
        );
    }
}
