//! H029: what belongs to one parent is open to the other.

use super::{blocks, example, people, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::Readers;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H029",
    name: "one-parents-facts-open-to-the-other",
    severity: Severity::Error,
    title: both!(
        "Den ene forælders oplysninger er åbne for den anden",
        "One parent's facts are open to the other"
    ),
    why: both!(
        "Forældre, der ikke bor sammen, må som regel ikke se hinandens oplysninger. Er de først læst, kan de ikke gøres fortrolige igen.",
        "Parents who live apart may usually not see each other's facts. Once read, they cannot be made confidential again."
    ),
    source: Some(source::memo("far og mor ofte ikke må se hinandens oplysninger")),
    requirements: &["29"],
    examples: &[
        Example {
            what: "Mors samtykke, fars egne ord og fars Min Plan uden synlig_for",
            files: &[
                example::FAMILY,
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\nsamtykke:\n  - fra: mor\n    givet: 2026-01-07\n    omfang: Skole\negne_ord:\n  - tekst: Jeg er stolt af ham.\n    fra: far\nerstatter:\n  - anden: Min Plan\n    vedrører: far\n    fra: 2026-01-14\n---\n",
                ),
            ],
            findings: &[
                "content/planer/a/familieplan.md:4:5",
                "content/planer/a/familieplan.md:8:5",
                "content/planer/a/familieplan.md:11:5",
            ],
        },
        Example {
            what: "Lukket for den anden, eller åbnet med vilje",
            files: &[
                example::FAMILY,
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\nsamtykke:\n  - fra: mor\n    givet: 2026-01-07\n    omfang: Skole\n    synlig_for: mor\negne_ord:\n  - tekst: Jeg er stolt af ham.\n    fra: far\n    synlig_for: [mor, far, emil]\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Mors ord vises kun for far",
            files: &[
                example::FAMILY,
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\negne_ord:\n  - tekst: Jeg er bange for, at jobbet glipper.\n    fra: mor\n    synlig_for: far\n---\n",
                ),
            ],
            findings: &["content/planer/a/familieplan.md:6:17"],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Some(parents) = blocks::parents(on) else { return };
    let mut block = |path: String, what: (&str, &str), owner: Option<&str>, readers: Option<&Readers>| {
        let Some(owner) = parents.iter().find(|p| Some(p.slug) == owner) else { return };
        let others = parents.iter().filter(|p| p.slug != owner.slug);
        // Naming both is a choice; saying nothing is none.
        let open = match readers {
            None => true,
            Some(_) => !people::allows(readers, owner.slug),
        };
        let Some(other) = others.into_iter().find(|p| open && people::allows(readers, p.slug)) else {
            return;
        };
        let (da, en) = what;
        let (own_name, other_name, own_slug) = (owner.name(), other.name(), owner.slug);
        out.at(
            format!("{path}.synlig_for"),
            text!(
                "{da} fra {own_name} kan læses af {other_name}.",
                "{en} of {own_name} can be read by {other_name}."
            ),
            text!(
                "Skriv synlig_for: med dem, der må se det, fx [{own_slug}, sagsbehandler]. Må begge forældre se det, så nævn dem begge i synlig_for.",
                "Write synlig_for: with those who may see it, such as [{own_slug}, sagsbehandler]. If both parents may see it, name both in synlig_for."
            ),
        );
    };
    for (at, s) in on.plan.samtykke.iter().enumerate() {
        let what = ("Samtykket", "The consent");
        block(format!("samtykke[{at}]"), what, s.fra.as_deref(), s.synlig_for.as_ref());
    }
    for (at, w) in on.plan.egne_ord.iter().enumerate() {
        let what = ("Ordene", "The words");
        block(format!("egne_ord[{at}]"), what, w.fra.as_deref(), w.synlig_for.as_ref());
    }
    for (at, e) in on.plan.erstatter.iter().enumerate() {
        let Some(owner) = parents.iter().find(|p| Some(p.slug) == e.vedrører.as_deref()) else { continue };
        let Some(other) = parents.iter().find(|p| p.slug != owner.slug) else { continue };
        if e.synlig_for.is_none() {
            let (own_name, other_name, own_slug) = (owner.name(), other.name(), owner.slug);
            out.at(
                format!("erstatter[{at}].synlig_for"),
                text!(
                    "At planen erstatter en plan for {own_name}, kan læses af {other_name}.",
                    "That the plan replaces a plan of {own_name} can be read by {other_name}."
                ),
                text!(
                    "Skriv synlig_for: [{own_slug}, sagsbehandler]. Må begge forældre se det, så nævn dem begge i synlig_for.",
                    "Write synlig_for: [{own_slug}, sagsbehandler]. If both parents may see it, name both in synlig_for."
                ),
            );
        }
    }
    if on.plan.r#match.as_ref().is_some_and(|m| m.synlig_for.is_none()) {
        out.at(
            "match.synlig_for",
            text!(
                "Vurderingen under match hører til én person, men kan læses af begge forældre.",
                "The assessment under match belongs to one person, but both parents can read it."
            ),
            text!(
                "Skriv synlig_for: med den forælder, den handler om, og sagsbehandleren.",
                "Write synlig_for: with the parent it is about and the caseworker."
            ),
        );
    }
}
