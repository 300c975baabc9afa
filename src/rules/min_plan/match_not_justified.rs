//! M005: a citizen is called activity-ready without a reason or without filing it.

use super::sample::{CASE, PLAN};
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::plan::Matchkategori;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "M005",
    name: "match-not-justified",
    severity: Severity::Warning,
    title: both!(
        "Vurderingen aktivitetsparat er ikke begrundet eller journaliseret",
        "The assessment activity-ready is not justified or filed"
    ),
    why: both!(
        "Til jobparat og aktivitetsparat hører forskellige krav til borgeren. Uden begrundelse kan ingen se, om kravene er de rigtige.",
        "Job-ready and activity-ready bring different demands on the citizen. Without a reason nobody can see whether the demands are right."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, oplæg om Min Plan, 24. september 2018",
            "City of Copenhagen, slides on Min Plan, 24 September 2018"
        ),
        quote: "der er derfor centralt at vurderingen for aktivitetsparat begrundes og journaliseres",
    }),
    requirements: &["5"],
    examples: &[
        Example {
            what: "Hverken begrundelse eller journalisering",
            files: &[CASE, (PLAN, "---\ntitel: Min Plan\nmatch:\n  kategori: aktivitetsparat\n---\n")],
            findings: &["content/planer/a/min-plan.md:4:3", "content/planer/a/min-plan.md:4:3"],
        },
        Example {
            what: "Begrundet og journaliseret",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nmatch:\n  kategori: aktivitetsparat\n  begrundelse: Du har ondt og kan ikke arbejde på almindelige vilkår endnu.\n  journaliseret: 2024-05-01\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Jobparat kræver ingen begrundelse",
            files: &[CASE, (PLAN, "---\ntitel: Min Plan\nmatch:\n  kategori: jobparat\n---\n")],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Some(found) = on.plan.r#match.as_ref().filter(|m| m.kategori == Matchkategori::Aktivitetsparat)
    else {
        return;
    };
    if found.begrundelse.is_none() {
        out.at(
            "match.begrundelse",
            text!(
                "Borgeren er vurderet aktivitetsparat, men der står ikke hvorfor.",
                "The citizen is assessed as activity-ready, but it does not say why."
            ),
            text!(
                "Skriv under match, begrundelse: hvad der gør, at borgeren ikke kan tage et arbejde inden for tre måneder, og hvad der skal til.",
                "Write under match, begrundelse: what keeps the citizen from taking a job within three months, and what it takes."
            ),
        );
    }
    if found.journaliseret.is_none() && found.jnr.is_none() {
        out.at(
            "match.journaliseret",
            text!(
                "Vurderingen aktivitetsparat er ikke journaliseret.",
                "The assessment as activity-ready is not filed."
            ),
            text!(
                "Skriv dagen under match, journaliseret, og gerne journalnummeret under jnr.",
                "Write the day under match, journaliseret, and preferably the file number under jnr."
            ),
        );
    }
}
