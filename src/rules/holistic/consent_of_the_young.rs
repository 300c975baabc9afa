//! H619: a young person's plan is replaced without the consents that the Children's Act asks for.

use super::{example, people, replaced, source};
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H619",
    name: "young-persons-plan-without-consent",
    severity: Severity::Error,
    title: both!(
        "Ungeplanen er erstattet uden de samtykker, loven kræver",
        "The young person's plan is replaced without the consents the law asks for"
    ),
    why: both!(
        "Den unge mister sin egen plan. Derfor skal den, der har forældremyndigheden, sige ja, og fra 16 år også den unge selv.",
        "The young person loses a plan of their own. So whoever holds the custody must agree, and from the age of 16 the young person too."
    ),
    source: Some(source::memo(
        "samt for de 16-23-årige erstatte stk. 1-5 med en helhedsorienteret plan (SEL §140a)",
    )),
    law: source::CHILDREN_ACT,
    valid: Valid::since(2025, 3, 17),
    history: Some(source::CHILDREN_ACT_HISTORY),
    requirements: &["19", "22"],
    examples: &[
        Example {
            what: "Emil på mindst 16 år er ikke spurgt",
            files: &[
                example::FAMILY,
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\nudarbejdet: 2026-01-14\nsamtykke:\n  - fra: mor\n    givet: 2026-01-07\n    omfang: Skole\n    synlig_for: mor\nerstatter:\n  - anden: Ungeplan for Emil efter barnets lov § 108\n    vedrører: emil\n    fra: 2026-01-14\n    lovgrundlag: Barnets lov § 110\n---\n",
                ),
            ],
            findings: &["content/planer/a/familieplan.md:5:3"],
        },
        Example {
            what: "En forælder og Emil har sagt ja",
            files: &[
                example::FAMILY,
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\nudarbejdet: 2026-01-14\nsamtykke:\n  - fra: mor\n    givet: 2026-01-07\n    omfang: Skole\n    synlig_for: mor\n  - fra: emil\n    givet: 2026-01-09\n    omfang: Skole\n    synlig_for: emil\nerstatter:\n  - anden: Ungeplan for Emil efter barnets lov § 108\n    vedrører: emil\n    fra: 2026-01-14\n    lovgrundlag: Barnets lov § 110\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let (plan, Some(day)) = (on.plan, on.date) else { return };
    let unsigned = plan.samtykke.iter().any(|s| s.fra.is_none());
    // Of a reader who could not be read it is not known whether he or she is a parent.
    let unsure = on.case.sag.lost.iter().any(|path| path.starts_with("modtagere"));
    if !people::is_holistic(plan) || unsigned || unsure {
        return;
    }
    let given_by = |name: &str| plan.samtykke.iter().any(|s| s.fra.as_ref().is_some_and(|f| &**f == name));
    for replaced in plan.erstatter.iter().filter(|e| replaced::is_youth_plan(e)) {
        let Some(name) = replaced.vedrører.as_deref() else { continue };
        let Some(young) = on.case.sag.data.modtagere.get(name) else { continue };
        let Some((least, greatest)) = people::ages(young, day) else { continue };
        let who = &young.navn;
        if greatest < 18 && !people::parents(on.case).any(|(parent, _)| given_by(parent)) {
            out.at(
                "samtykke",
                text!(
                    "Planen træder i stedet for ungeplanen for {who}, men ingen forælder har givet samtykke.",
                    "The plan stands instead of the plan for {who}, but no parent has given consent."
                ),
                text!(
                    "Skriv samtykket fra den, der har forældremyndigheden, fx fra: mor. Uden det beholder {who} sin ungeplan.",
                    "Write the consent of whoever holds the custody, such as fra: mor. Without it {who} keeps the plan for young people."
                ),
            );
        }
        if least >= 16 && !given_by(name) {
            out.at(
                "samtykke",
                text!(
                    "Planen træder i stedet for ungeplanen for {who}, der er fyldt 16 år, men {who} har ikke selv givet samtykke.",
                    "The plan stands instead of the plan for {who}, who is at least 16, but {who} has not given consent."
                ),
                text!(
                    "Skriv samtykket med fra: {name}. Uden det beholder {who} sin ungeplan.",
                    "Write the consent with fra: {name}. Without it {who} keeps the plan for young people."
                ),
            );
        }
    }
}
