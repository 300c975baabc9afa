//! H227: the settings combine an organisation and an authority for which the memo knows no solution.

use super::{example, people, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::regler::{Myndighed, Organisering};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H227",
    name: "organisation-without-solution",
    severity: Severity::Warning,
    title: both!(
        "Organisering og myndighed er ikke blandt dem, notatet har en løsning for",
        "Organisation and authority are not among those the memo has a solution for"
    ),
    why: both!(
        "Tabel 1 viser, hvilke løsninger der giver overblik over borgerens sager. For denne kombination er der ingen, så medarbejderne kommer til at registrere dobbelt.",
        "Table 1 shows which solutions give an overview of the citizen's cases. For this combination there is none, so staff will register twice."
    ),
    source: Some(source::memo(
        "3.1 relevant for traditionel eller enhedsorganisering med traditionel myndighed; 3.2 relevant for enheds- eller matrixorganisering med tværgående myndighed",
    )),
    requirements: &["27"],
    settings: &["regler.organisering", "regler.myndighed"],
    examples: &[
        Example {
            what: "Matrix med traditionel myndighed, sagt én gang",
            files: &[
                (
                    "klarplan.yaml",
                    "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\nregler:\n  organisering: matrix\n  myndighed: traditionel\n",
                ),
                example::CASE,
                (example::HOLISTIC, "---\ntitel: Plan\nopbevaring:\n  sted: esdh\n---\n"),
                ("content/planer/b/sag.yaml", "titel: B\nborger: Bo\n"),
                (
                    "content/planer/b/helhedsorienteret-plan.md",
                    "---\ntitel: Plan\nopbevaring:\n  sted: esdh\n---\n",
                ),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:4:3"],
        },
        Example {
            what: "Én enhed med tværgående myndighed",
            files: &[
                (
                    "klarplan.yaml",
                    "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\nregler:\n  organisering: enhed\n  myndighed: tværgående\n",
                ),
                example::CASE,
                (example::HOLISTIC, "---\ntitel: Plan\nopbevaring:\n  sted: beskæftigelse\n---\n"),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let settings = on.ctx.settings();
    let (Some(organisation), Some(authority)) = (settings.organisering, settings.myndighed) else { return };
    let (model_da, model_en, rights_da, rights_en) = match (organisation, authority) {
        (Organisering::Matrix, Myndighed::Traditionel) => ("matrix", "matrix", "traditionel", "traditional"),
        (Organisering::Traditionel, Myndighed::Tværgående) => {
            ("traditionel", "traditional", "tværgående", "cross-sector")
        }
        _ => return,
    };
    // A matter of the settings, told once: at the first plan it bears on.
    if !people::is_holistic(on.plan) {
        return;
    }
    let mut plans = on.ctx.site.cases.iter().flat_map(|case| &case.plans);
    if plans.find(|p| people::is_holistic(&p.data)).map(|p| p.file) != Some(on.entry.file) {
        return;
    }
    out.at(
        "opbevaring",
        text!(
            "I klarplan.yaml er organisering {model_da} og myndighed {rights_da}. For den kombination har notatets Tabel 1 ingen løsning, der giver overblik over borgerens sager.",
            "In klarplan.yaml organisering is {model_en} and myndighed is {rights_en}. For that combination the memo's Table 1 has no solution that gives an overview of the citizen's cases."
        ),
        text!(
            "Ret regler.organisering eller regler.myndighed, hvis de er skrevet forkert. Er de rigtige, så aftal, hvordan medarbejderne får overblik, og sæt beskeden til side med den begrundelse.",
            "Correct regler.organisering or regler.myndighed if they are wrong. If they are right, agree on how staff get an overview, and set this message aside with that reason."
        ),
    );
}
