//! H019: someone the holistic plan is about has not given consent.

use super::{example, people, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::Kind;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H019",
    name: "consent-missing",
    severity: Severity::Error,
    title: both!("Der mangler et samtykke", "A consent is missing"),
    why: both!(
        "En helhedsorienteret plan samler oplysninger fra flere afdelinger. Uden samtykke må kommunen hverken dele dem eller lade planen træde i stedet for de andre planer.",
        "A holistic plan gathers facts from several departments. Without consent the municipality may neither share them nor let the plan stand instead of the others."
    ),
    source: Some(source::memo(
        "et specifikt samtykke, som er en forudsætning for, at borgeren kan modtage en helhedsorienteret indsats",
    )),
    law: source::EMPLOYMENT_ACT,
    requirements: &["19"],
    examples: &[
        Example {
            what: "Intet samtykke",
            files: &[example::CASE, (example::HOLISTIC, "---\ntitel: Plan\n---\n")],
            findings: &["content/planer/a/helhedsorienteret-plan.md:2:1"],
        },
        Example {
            what: "Kun den ene forælder har sagt ja",
            files: &[
                example::FAMILY,
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\nsamtykke:\n  - fra: mor\n    givet: 2026-01-07\n    omfang: Skole og job\n---\n",
                ),
            ],
            findings: &["content/planer/a/familieplan.md:4:3"],
        },
        Example {
            what: "Borgeren har sagt ja",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nsamtykke:\n  - fra: borger\n    givet: 2026-01-07\n    omfang: Bolig og job\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let plan = on.plan;
    if !people::is_holistic(plan) {
        return;
    }
    let given_by = |name: &str| plan.samtykke.iter().any(|s| s.fra.as_ref().is_some_and(|f| &**f == name));
    let unsigned = plan.samtykke.iter().any(|s| s.fra.is_none());
    if plan.samtykke.is_empty() {
        out.at(
            "samtykke",
            text!("Planen har intet samtykke.", "The plan has no consent."),
            text!(
                "Skriv under samtykke:, hvem der har givet det (fra), hvornår (givet), og hvad det omfatter (omfang). Er det ikke givet, så spørg, før I deler oplysninger.",
                "Write under samtykke: who gave it (fra), when (givet) and what it covers (omfang). If it is not given, ask before you share anything."
            ),
        );
    } else if unsigned {
        // Whose it is cannot be told; that has a rule of its own.
    } else if plan.art == Kind::Familieplan {
        let parents = people::parents(on.case).filter(|(name, _)| people::may_read(plan, name));
        for (name, reader) in parents.filter(|(name, r)| !given_by(name) && !people::is_without_custody(r)) {
            let who = &reader.navn;
            out.at(
                "samtykke",
                text!(
                    "{who} er med i familieplanen, men har ikke givet samtykke.",
                    "{who} is part of the family plan but has not given consent."
                ),
                text!(
                    "Skriv samtykket med fra: {name}. Har {who} ikke del i forældremyndigheden, så skriv det i rollen i sag.yaml, fx ”far uden del i forældremyndigheden”.",
                    "Write the consent with fra: {name}. If {who} has no part in the custody, say so in the role in sag.yaml, such as “far uden del i forældremyndigheden”."
                ),
            );
        }
    } else if people::citizens(on.case).next().is_some()
        && !people::citizens(on.case).any(|(name, _)| given_by(name))
    {
        out.at(
            "samtykke",
            text!(
                "Ingen af samtykkerne er givet af den, planen handler om.",
                "None of the consents was given by the one the plan is about."
            ),
            text!(
                "Skriv borgerens eget samtykke med fra: og borgerens navn i sag.yaml.",
                "Write the citizen's own consent with fra: and the citizen's name in sag.yaml."
            ),
        );
    }
}
