//! H023: a report that a sector's law asks for does not stand in the plan.

use super::{example, people, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::{Indberetningssted, Opbevaringssted, Plan, Sektor, Status};
use crate::rules::{OnPlan, Out};
use chrono::NaiveDate;

pub static RULE: Rule = Rule {
    code: "H023",
    name: "statutory-report-missing",
    severity: Severity::Error,
    title: both!("Der mangler en lovpligtig indberetning", "A statutory report is missing"),
    why: both!(
        "Én fælles plan fjerner ikke pligten til at indberette. Mangler indberetningen, tæller borgerens indsats ikke med.",
        "One joint plan does not remove the duty to report. Without the report the citizen's effort is not counted."
    ),
    source: Some(source::memo(
        "For alle nedenstående løsninger skal lovkrav vedrørende indberetninger til DST, SMDB og DFDG fortsat efterleves.",
    )),
    requirements: &["23"],
    examples: &[
        Example {
            what: "En praktik, der er i gang, men ingen indberetning til DFDG",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\ntilbud:\n  - navn: Praktik\n    sektor: beskæftigelse\n    status: igang\n---\n",
                ),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:2:1"],
        },
        Example {
            what: "Støtte i hjemmet er kun indberettet til DFDG",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\ntilbud:\n  - navn: Støtte i hjemmet\n    sektor: voksen-social\n    status: igang\nindberetninger:\n  - til: dfdg\n---\n",
                ),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:8:3"],
        },
        Example {
            what: "Begge er indberettet",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\ntilbud:\n  - navn: Praktik\n    sektor: beskæftigelse\n    status: igang\n  - navn: Støtte i hjemmet\n    sektor: voksen-social\n    status: igang\nindberetninger:\n  - til: dfdg\n  - til: dst\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Planen ligger i beskæftigelsessystemet, som selv sender til DFDG",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nopbevaring:\n  sted: beskæftigelse\ntilbud:\n  - navn: Praktik\n    sektor: beskæftigelse\n    status: igang\n---\n",
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
    let reported = |to: Indberetningssted| plan.indberetninger.iter().any(|i| i.til == to);
    // Min Plan is kept in the employment system, which passes its facts on by itself.
    let by_itself = plan.opbevaring.as_ref().is_some_and(|o| o.sted == Opbevaringssted::Beskæftigelse);
    if !by_itself
        && !reported(Indberetningssted::Dfdg)
        && let Some(offer) = begun(plan, Sektor::Beskæftigelse, on.date)
    {
        out.at(
            "indberetninger",
            text!(
                "Tilbuddet ”{offer}” hører under beskæftigelse, men planen har ingen indberetning til Det Fælles Datagrundlag (DFDG).",
                "The offer “{offer}” belongs to employment, but the plan has no report to the shared data foundation (DFDG)."
            ),
            text!(
                "Indberet, og skriv så under indberetninger: til: dfdg og datoen.",
                "Report, then write under indberetninger: til: dfdg and the date."
            ),
        );
    }
    if !reported(Indberetningssted::Dst)
        && !reported(Indberetningssted::Smdb)
        && let Some(offer) = begun(plan, Sektor::VoksenSocial, on.date)
    {
        out.at(
            "indberetninger",
            text!(
                "Tilbuddet ”{offer}” hører under voksen-social, men planen har hverken en indberetning til Danmarks Statistik (DST) eller til Stofmisbrugsdatabasen (SMDB).",
                "The offer “{offer}” belongs to adult social services, but the plan has no report to Statistics Denmark (DST) or the drug abuse database (SMDB)."
            ),
            text!(
                "Indberet, og skriv så under indberetninger: til: dst (eller til: smdb for stofmisbrug) og datoen.",
                "Report, then write under indberetninger: til: dst (or til: smdb for drug abuse) and the date."
            ),
        );
    }
}

/// The first offer of the sector that has begun: before that there is nothing to report.
fn begun(plan: &Plan, sector: Sektor, day: Option<NaiveDate>) -> Option<&crate::model::Words> {
    let of_sector = plan.tilbud.iter().filter(|t| t.sektor == Some(sector));
    let mut begun = of_sector.filter(|t| match t.status {
        Some(Status::Igang | Status::Gennemført | Status::Afbrudt) => true,
        Some(_) => false,
        None => t.start.zip(day).is_some_and(|(start, day)| start.0 <= day),
    });
    begun.next().map(|t| &t.navn)
}
