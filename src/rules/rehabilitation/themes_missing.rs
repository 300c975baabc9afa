//! R064: the preparatory part lacks one of the law's themes.

use super::example::{CASE, PREPARATION};
use super::sources::{UNTIL_2026, audit};
use crate::diagnostic::{Example, Rule, Severity, StaticText, Valid, both, text};
use crate::model::plan::{Del, Temaer};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "R064",
    name: "themes-missing",
    severity: Severity::Error,
    title: both!(
        "Den forberedende del mangler et af lovens temaer",
        "The preparatory part lacks one of the law's themes"
    ),
    why: both!(
        "Teamet skal kende både det, borgeren kan, og det, der er svært: i arbejdet, socialt og i helbredet. Mangler noget, \
         anbefaler teamet på halv viden.",
        "The team must know both what the citizen can do and what is hard: at work, socially and in health. If something is \
         missing, the team advises on half the knowledge."
    ),
    source: Some(audit(
        "Der stilles i LAB-loven krav om, at kommunerne i tillæg til de sundhedsfaglige oplysninger beskriver borgerens \
         situation i forhold til følgende temaer: … Borgerens jobmæssige, sociale og helbredsmæssige ressourcer og \
         udfordringer samt dokumentation for den forudgående indsats",
    )),
    valid: Valid::until(2026, 1, 31),
    history: UNTIL_2026,
    requirements: &["64", "65", "66"],
    examples: &[
        Example {
            what: "Styrker mangler, sociale udfordringer mangler, og intet om, hvad der er prøvet",
            files: &[
                CASE,
                (
                    PREPARATION,
                    "---\ntitel: F\nfærdig: 2024-04-05\nudfordringer:\n  job: Fire år uden job.\n  helbred: Smerter i ryggen.\n---\n",
                ),
            ],
            findings: &[
                "content/planer/a/forberedende-del.md:2:1",
                "content/planer/a/forberedende-del.md:2:1",
                "content/planer/a/forberedende-del.md:5:3",
            ],
        },
        Example {
            what: "Alle temaer er beskrevet",
            files: &[
                CASE,
                (
                    PREPARATION,
                    "---\ntitel: F\nfærdig: 2024-04-05\nressourcer:\n  job: Seks år i en blomsterbutik.\n  sociale: To gode veninder.\n  helbred: Går tur hver dag.\nudfordringer:\n  job: Fire år uden job.\n  sociale: Alene med sin søn.\n  helbred: Smerter i ryggen.\nforudgående_indsats: En praktik i 2023, der stoppede efter fem uger.\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Del::ForberedendeDel(del) = &on.plan.del else { return };
    if del.færdig.is_none() {
        return;
    }
    if let Some(missing) = missing(del.ressourcer.as_ref()) {
        let (da, en) = (missing.1.da, missing.1.en);
        out.at(
            format!("ressourcer{}", missing.0),
            text!(
                "Borgerens styrker er ikke beskrevet for {da}.",
                "The citizen's strengths are not described for {en}."
            ),
            text!(
                "Skriv under ressourcer: hvad borgeren kan og har at bygge på: job:, sociale: og helbred:.",
                "Write under ressourcer: what the citizen can do and build on: job:, sociale: and helbred:."
            ),
        );
    }
    if let Some(missing) = missing(del.udfordringer.as_ref()) {
        let (da, en) = (missing.1.da, missing.1.en);
        out.at(
            format!("udfordringer{}", missing.0),
            text!(
                "Borgerens udfordringer er ikke beskrevet for {da}.",
                "The citizen's challenges are not described for {en}."
            ),
            text!(
                "Skriv under udfordringer: hvad der er svært: job:, sociale: (familie, netværk, økonomi, misbrug) og helbred:. Er \
                 der ingen, så skriv det.",
                "Write under udfordringer: what is hard: job:, sociale: (family, network, money, abuse) and helbred:. If there \
                 are none, say so."
            ),
        );
    }
    if del.forudgående_indsats.is_none() {
        out.at(
            "forudgående_indsats",
            text!("Det står ikke, hvad der er prøvet før.", "It is not written what has been tried before."),
            text!(
                "Skriv under forudgående_indsats: hvilke tilbud borgeren har haft, og hvad de førte til.",
                "Write under forudgående_indsats: which offers the citizen has had, and what came of them."
            ),
        );
    }
}

/// The themes without a word, for a message, and the end of the path where the first belongs.
fn missing(themes: Option<&Temaer>) -> Option<(&'static str, StaticText)> {
    let job = both!("job og uddannelse", "work and education");
    let social = both!("sociale forhold", "social matters");
    let health = both!("helbred", "health");
    let Some(themes) = themes else {
        return Some(("", both!("job, sociale forhold og helbred", "work, social matters and health")));
    };
    match (&themes.job, &themes.sociale, &themes.helbred) {
        (Some(_), Some(_), Some(_)) => None,
        (None, Some(_), Some(_)) => Some((".job", job)),
        (Some(_), None, Some(_)) => Some((".sociale", social)),
        (Some(_), Some(_), None) => Some((".helbred", health)),
        (None, None, Some(_)) => Some((".job", both!("job og sociale forhold", "work and social matters"))),
        (None, Some(_), None) => Some((".job", both!("job og helbred", "work and health"))),
        (Some(_), None, None) => {
            Some((".sociale", both!("sociale forhold og helbred", "social matters and health")))
        }
        (None, None, None) => {
            Some(("", both!("job, sociale forhold og helbred", "work, social matters and health")))
        }
    }
}
