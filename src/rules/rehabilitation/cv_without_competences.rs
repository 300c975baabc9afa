//! R068: no CV that says what the citizen can do.

use super::example::{CASE, PREPARATION};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::Del;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "R068",
    name: "cv-without-competences",
    severity: Severity::Note,
    title: both!("Der er intet CV med fokus på kompetencer", "There is no CV that centres on competences"),
    why: both!(
        "Et CV, der også tæller fritid og hverdag med, viser en arbejdsgiver, hvad borgeren kan. Det er ikke et krav, men vigtigt.",
        "A CV that counts leisure and everyday life shows an employer what the citizen can do. It is no demand, but it matters."
    ),
    source: Some(audit(
        "Det er ikke et krav, at der udarbejdes et cv med fokus på kompetencer, men det er vigtigt i forhold til at synliggøre \
         borgerens ressourcer",
    )),
    requirements: &["68"],
    examples: &[
        Example {
            what: "Kun tidligere job og kurser",
            files: &[
                CASE,
                (
                    PREPARATION,
                    "---\ntitel: F\nfærdig: 2024-04-05\ncv:\n  job:\n    - Slagter, 2003–2023\n  uddannelse:\n    - Udlært slagter, 2003\n---\n",
                ),
            ],
            findings: &["content/planer/a/forberedende-del.md:5:3"],
        },
        Example {
            what: "Det, borgeren kan, er skrevet",
            files: &[
                CASE,
                (
                    PREPARATION,
                    "---\ntitel: F\nfærdig: 2024-04-05\ncv:\n  kompetencer:\n    - Lærer fra sig, roligt og med humor\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Del::ForberedendeDel(del) = &on.plan.del else { return };
    let lacks = del.cv.as_ref().is_none_or(|cv| cv.kompetencer.is_empty());
    if del.færdig.is_none() || !lacks {
        return;
    }
    let message = match &del.cv {
        None => text!("Der er intet CV.", "There is no CV."),
        Some(_) => text!(
            "CV’et nævner kun job og uddannelse, ikke hvad borgeren kan.",
            "The CV names only jobs and education, not what the citizen can do."
        ),
    };
    let help = text!(
        "Skriv under cv: kompetencer: hvad borgeren kan fra job, fritid og hverdag, fx ”Holder styr på vanding og datoer i haveforeningen”.",
        "Write under cv: kompetencer: what the citizen can do from jobs, leisure and everyday life, such as “Holder styr på vanding og datoer i haveforeningen”."
    );
    out.at("cv.kompetencer", message, help);
}
