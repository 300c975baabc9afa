//! H629: in a plan of two parents it is not said whose an offer or a goal is.

use super::{blocks, example, people, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::{Mål, Målart, Målvalg, Sektor};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H629",
    name: "whose-is-unclear",
    severity: Severity::Warning,
    title: both!("Det er uklart, hvem i familien det gælder", "It is unclear whom in the family it concerns"),
    why: both!(
        "Job, helbred og støtte til en voksen er den enes sag. Uden synlig_for kan den anden forælder læse det.",
        "Work, health and support for an adult are one person's matter. Without synlig_for the other parent can read it."
    ),
    source: Some(source::memo(
        "adskille informationer i familieplanen ift., at far og mor ofte ikke må se hinandens oplysninger",
    )),
    requirements: &["29"],
    examples: &[
        Example {
            what: "Hvis praktik?",
            files: &[
                example::FAMILY,
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\nmål:\n  - tekst: Job i et køkken\n    art: job\ntilbud:\n  - navn: Praktik på Café Broen\n    sektor: beskæftigelse\n---\n",
                ),
            ],
            findings: &["content/planer/a/familieplan.md:4:5", "content/planer/a/familieplan.md:7:5"],
        },
        Example {
            what: "Lones praktik er Lones, og Emils er nævnt ved navn",
            files: &[
                example::FAMILY,
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\ntilbud:\n  - navn: Praktik på Café Broen\n    sektor: beskæftigelse\n    synlig_for: mor\n  - navn: Emils praktik på et værksted\n    sektor: beskæftigelse\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    if blocks::parents(on).is_none() {
        return;
    }
    let members = people::members(on.case);
    let names_someone = |text: &str| members.iter().any(|name| people::mention(text, name).is_some());
    for (at, offer) in on.plan.tilbud.iter().enumerate() {
        let personal =
            matches!(offer.sektor, Some(Sektor::Beskæftigelse | Sektor::VoksenSocial | Sektor::Sundhed));
        if personal && offer.synlig_for.is_none() && !names_someone(&offer.navn) {
            let name = &offer.navn;
            out.at(
                format!("tilbud[{at}].synlig_for"),
                text!(
                    "Der står ikke, hvem i familien tilbuddet ”{name}” er til, og begge forældre kan læse det.",
                    "It is not said whom in the family the offer “{name}” is for, and both parents can read it."
                ),
                help(),
            );
        }
    }
    let unclear = |goal: &Mål| {
        goal.art == Some(Målart::Job) && goal.synlig_for.is_none() && !names_someone(&goal.tekst)
    };
    for (at, choice) in on.plan.mål.iter().enumerate() {
        let message = text!(
            "Der står ikke, hvis jobmålet er, og begge forældre kan læse det.",
            "It is not said whose in the family the job goal is, and both parents can read it."
        );
        match choice {
            Målvalg::Eget(goal) if unclear(goal) => out.at(format!("mål[{at}].synlig_for"), message, help()),
            Målvalg::Fra(name) if on.case.sag.data.mål.get(name).is_some_and(unclear) => {
                out.elsewhere(&on.case.sag, format!("mål.{}.synlig_for", &**name), message, help());
            }
            _ => {}
        }
    }
}

fn help() -> crate::diagnostic::Text {
    text!(
        "Sæt synlig_for på med den, det gælder, og sagsbehandleren, eller skriv navnet, hvis alle i familien må vide det.",
        "Set synlig_for with the one it concerns and the caseworker, or write the name if all in the family may know."
    )
}
