//! H030: the family plan does not say whom to reach when the offices are closed.

use super::{example, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::Kind;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H030",
    name: "acute-contact-missing",
    severity: Severity::Warning,
    title: both!("Der mangler en kontakt uden for åbningstid", "An out-of-hours contact is missing"),
    why: both!(
        "En familie får brug for hjælp om natten og i weekenden. Så skal nummeret stå i planen.",
        "A family needs help at night and at weekends. Then the number must stand in the plan."
    ),
    source: Some(source::memo(
        "døgnvagter, som skal kunne tilgå borgerens sag og den helhedsorienterede plan i akutte tilfælde",
    )),
    requirements: &["30"],
    examples: &[
        Example {
            what: "Ingen at ringe til",
            files: &[example::FAMILY, (example::FAMILY_PLAN, "---\ntitel: Familieplan\n---\n")],
            findings: &["content/planer/a/familieplan.md:2:1"],
        },
        Example {
            what: "Den sociale døgnvagt",
            files: &[
                example::FAMILY,
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\nakut:\n  - navn: Den sociale døgnvagt\n    telefon: 70 00 12 99\n    hvornår: Aften, nat og weekend\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    if on.plan.art == Kind::Familieplan && on.plan.akut.is_empty() {
        out.at(
            "akut",
            text!(
                "Planen siger ikke, hvem familien kan ringe til, når kontorerne er lukket.",
                "The plan does not say whom the family can call when the offices are closed."
            ),
            text!(
                "Skriv under akut: navn:, telefon: og hvornår:, fx den sociale døgnvagt.",
                "Write under akut: navn:, telefon: and hvornår:, such as the social night duty."
            ),
        );
    }
}
