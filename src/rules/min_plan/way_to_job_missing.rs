//! M013: the plan does not say how the chances of lasting ordinary work improve.

use super::sample::{CASE, PLAN};
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::plan::Del;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "M013",
    name: "way-to-job-missing",
    severity: Severity::Warning,
    title: both!("Vejen til et varigt job mangler", "The way to a lasting job is missing"),
    why: both!(
        "Borgeren skal kunne se, hvordan det, der sker nu, gør det lettere at få og beholde et almindeligt job.",
        "The citizen must be able to see how what happens now makes it easier to get and keep an ordinary job."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, oplæg om Min Plan, 24. september 2018",
            "City of Copenhagen, slides on Min Plan, 24 September 2018"
        ),
        quote: "hvordan borgerens muligheder for at få varig beskæftigelse på det ordinære arbejdsmarked kan forbedres",
    }),
    requirements: &["13"],
    examples: &[
        Example {
            what: "Uden vej_til_job",
            files: &[CASE, (PLAN, "---\ntitel: Min Plan\nmål:\n  - tekst: Job som lagermedarbejder\n---\n")],
            findings: &["content/planer/a/min-plan.md:2:1"],
        },
        Example {
            what: "Med vej_til_job",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nvej_til_job: Lagrene mangler folk. Med truckcertifikat kan du søge i hele området.\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Del::MinPlan(own) = &on.plan.del else { return };
    if own.vej_til_job.is_none() {
        out.at(
            "vej_til_job",
            text!(
                "Planen siger ikke, hvordan borgeren får bedre mulighed for et varigt job på almindelige vilkår.",
                "The plan does not say how the citizen’s chances of a lasting job on ordinary terms improve."
            ),
            text!(
                "Skriv to eller tre sætninger under vej_til_job, fx ”Lagrene mangler folk. Med truckcertifikat kan du søge i hele området”.",
                "Write two or three sentences under vej_til_job, such as “Lagrene mangler folk. Med truckcertifikat kan du søge i hele området”."
            ),
        );
    }
}
