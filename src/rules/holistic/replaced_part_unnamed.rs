//! H622: the plan replaces a section 140 plan, without saying which part, or for whom.

use super::{example, replaced, source};
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H622",
    name: "replaced-part-unnamed",
    severity: Severity::Warning,
    title: both!(
        "Der står ikke, hvad der er erstattet, eller for hvem",
        "It is not said what is replaced, or for whom"
    ),
    why: both!(
        "Kun dele af handleplanen kan erstattes, og ikke de samme for forældre og unge. Uden stykker og navn kan ingen se, hvad barnets egen plan stadig skal indeholde.",
        "Only parts of the plan can be replaced, and not the same for parents and the young. Without subsections and name nobody can see what the child's own plan must still hold."
    ),
    source: Some(source::memo(
        "erstatte de elementer af en §140 handleplan, stk. 1, 3, 4 og 6, der vedrører forældrene samt for de 16-23-årige erstatte stk. 1-5",
    )),
    valid: Valid::until(2025, 3, 16),
    history: Some(source::CHILDREN_ACT_HISTORY),
    requirements: &["22"],
    examples: &[
        Example {
            what: "Hverken stykker eller navn",
            files: &[
                example::FAMILY,
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\nudarbejdet: 2020-03-02\nerstatter:\n  - anden: Handleplan efter serviceloven § 140\n    fra: 2020-03-02\n---\n",
                ),
            ],
            findings: &["content/planer/a/familieplan.md:5:5", "content/planer/a/familieplan.md:5:5"],
        },
        Example {
            what: "Stykker og navn",
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
        if entry.stk.is_empty() {
            out.at(
                format!("erstatter[{at}].stk"),
                text!(
                    "Der står ikke, hvilke stykker i § 140 planen træder i stedet for.",
                    "It is not said which subsections of section 140 the plan stands instead of."
                ),
                text!(
                    "Skriv stk: med numrene, fx [1, 3, 4, 6] for forældre og [1, 2, 3, 4, 5] for unge fra 16 til 23 år.",
                    "Write stk: with the numbers, such as [1, 3, 4, 6] for parents and [1, 2, 3, 4, 5] for young people from 16 to 23."
                ),
            );
        }
        if entry.vedrører.is_none() {
            out.at(
                format!("erstatter[{at}].vedrører"),
                text!(
                    "Der står ikke, hvem det erstattede vedrører.",
                    "It is not said whom the replaced part concerns."
                ),
                text!(
                    "Skriv vedrører: og navnet på modtageren i sag.yaml, fx vedrører: mor.",
                    "Write vedrører: and the reader's name in sag.yaml, such as vedrører: mor."
                ),
            );
        }
    }
}
