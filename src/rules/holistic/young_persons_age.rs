//! H222: the plan replaces the plan of someone who is not 16 to 23 years old.

use super::replaced_subsections::YOUNG;
use super::{example, people, replaced, source};
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H222",
    name: "not-young-enough-to-replace",
    severity: Severity::Error,
    title: both!(
        "Ungeplanen kan kun erstattes for 16–23-årige",
        "The young person's plan can be replaced only between 16 and 23"
    ),
    why: both!(
        "Et yngre barn har krav på sin egen plan, og en ældre ung har ingen ungeplan at erstatte.",
        "A younger child is entitled to a plan of its own, and an older person has no such plan to replace."
    ),
    source: Some(source::memo(
        "samt for de 16-23-årige erstatte stk. 1-5 med en helhedsorienteret plan (SEL §140a)",
    )),
    law: source::CHILDREN_ACT,
    valid: Valid::since(2025, 3, 17),
    history: Some(source::CHILDREN_ACT_HISTORY),
    requirements: &["22"],
    examples: &[
        Example {
            what: "Født i 2011: højst 15 år i 2026",
            files: &[
                (
                    "content/planer/a/sag.yaml",
                    "titel: A\nborger: Ida\nmodtagere:\n  ida:\n    navn: Ida\n    rolle: datter\n    fødselsår: 2011\n",
                ),
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\nudarbejdet: 2026-01-14\nerstatter:\n  - anden: Ungeplan for Ida\n    vedrører: ida\n    fra: 2026-01-14\n    lovgrundlag: Barnets lov § 110\n---\n",
                ),
            ],
            findings: &["content/planer/a/familieplan.md:6:15"],
        },
        Example {
            what: "Født i 2009: 16 eller 17 år i 2026",
            files: &[
                example::FAMILY,
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\nudarbejdet: 2026-01-14\nerstatter:\n  - anden: Ungeplan for Emil\n    vedrører: emil\n    fra: 2026-01-14\n    lovgrundlag: Barnets lov § 110\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Some(day) = on.date else { return };
    if !people::is_holistic(on.plan) {
        return;
    }
    for (at, entry) in on.plan.erstatter.iter().enumerate() {
        let Some(name) = entry.vedrører.as_deref() else { continue };
        let Some(reader) = on.case.sag.data.modtagere.get(name) else { continue };
        if !replaced::is_youth_plan(entry) {
            continue;
        }
        let ages = people::ages(reader, day);
        if let Some(age) = ages.filter(|a| !YOUNG.contains(&a.0) && !YOUNG.contains(&a.1)) {
            let (who, age) = (&reader.navn, people::age_in_words(age));
            out.at(
                format!("erstatter[{at}].vedrører"),
                text!(
                    "{who} er {age} år. En ungeplan kan kun erstattes for unge fra 16 til 23 år.",
                    "{who} is {age} years old. The plan for young people can be replaced only from 16 to 23."
                ),
                text!(
                    "Fjern erstatningen, og giv {who} den plan, alderen kræver. Er fødselsåret forkert, så ret det i sag.yaml.",
                    "Remove the entry and give {who} the plan that the age asks for. If the year of birth is wrong, correct it in sag.yaml."
                ),
            );
        }
    }
}
