//! H223: help against drug abuse without a report to the drug abuse database.

use super::{example, people, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::{Indberetningssted, Status};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H223",
    name: "drug-report-missing",
    severity: Severity::Warning,
    title: both!(
        "Hjælp mod stofmisbrug er ikke indberettet til SMDB",
        "Help against drug abuse is not reported to SMDB"
    ),
    why: both!(
        "Stofmisbrugsdatabasen følger, om behandlingen begynder til tiden og virker. Også når hjælpen står i en fælles plan.",
        "The drug abuse database follows whether treatment begins in time and works. Also where the help stands in a joint plan."
    ),
    source: Some(source::memo(
        "For alle nedenstående løsninger skal lovkrav vedrørende indberetninger til DST, SMDB og DFDG fortsat efterleves.",
    )),
    requirements: &["23"],
    examples: &[
        Example {
            what: "Behandling i gang, kun DST",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\ntilbud:\n  - navn: Behandling for stofmisbrug\n    sektor: voksen-social\n    status: igang\nindberetninger:\n  - til: dst\n---\n",
                ),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:8:3"],
        },
        Example {
            what: "Indberettet",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\ntilbud:\n  - navn: Behandling for stofmisbrug\n    sektor: voksen-social\n    status: igang\nindberetninger:\n  - til: smdb\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let plan = on.plan;
    if !people::is_holistic(plan) || plan.indberetninger.iter().any(|i| i.til == Indberetningssted::Smdb) {
        return;
    }
    let begun = [Some(Status::Igang), Some(Status::Gennemført), Some(Status::Afbrudt)];
    let about = |name: &str| ["stofmisbrug", "stofbehandling"].iter().any(|w| name.contains(w));
    let mut of_drugs =
        plan.tilbud.iter().filter(|t| begun.contains(&t.status) && about(&t.navn.to_lowercase()));
    if let Some(offer) = of_drugs.next().map(|t| &t.navn) {
        out.at(
            "indberetninger",
            text!(
                "Tilbuddet ”{offer}” handler om stofmisbrug, men planen har ingen indberetning til Stofmisbrugsdatabasen (SMDB).",
                "The offer “{offer}” is about drug abuse, but the plan has no report to the drug abuse database (SMDB)."
            ),
            text!(
                "Indberet, og skriv så under indberetninger: til: smdb og datoen. Handler tilbuddet om noget andet, så giv det et navn, der siger det.",
                "Report, then write under indberetninger: til: smdb and the date. If the offer is about something else, give it a name that says so."
            ),
        );
    }
}
