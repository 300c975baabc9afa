//! R057: an effort that the team recommended is in no later plan, without a reason.

use super::course::{Course, courses, is_meant};
use super::example::{ACTION, CASE, RECOMMENDATION};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::{Tilbud, Tilbudstype};
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "R057",
    name: "recommended-effort-lost",
    severity: Severity::Warning,
    title: both!("En anbefalet indsats er gået tabt", "A recommended effort has been lost"),
    why: both!(
        "Teamet har vurderet, at borgeren har brug for indsatsen. Kommer den ikke med, skal borgeren kunne læse hvorfor.",
        "The team has judged that the citizen needs the effort. If it is left out, the citizen should be able to read why."
    ),
    source: Some(audit(
        "Et indsatstab, som kan være problematisk, da borgerne i så fald ikke modtager de indsatser, som \
         rehabiliteringsteamet vurderer er nødvendige for at udvikle den enkelte borgers arbejdsevne",
    )),
    requirements: &["57"],
    examples: &[
        Example {
            what: "Mentoren er væk",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2024-04-17\ntilbud:\n  - navn: Mentor, én time om ugen\n    type: mentor\n  - navn: Praktik i et gartneri\n    type: virksomhedsrettet\n---\n",
                ),
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-05-02\ntilbud:\n  - navn: Praktik i Grønt & Godt\n    type: virksomhedsrettet\n---\n",
                ),
            ],
            findings: &["content/planer/a/indstilling.md:5:11"],
        },
        Example {
            what: "Mentoren er valgt fra med en grund",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2024-04-17\ntilbud:\n  - navn: Mentor, én time om ugen\n    type: mentor\n---\n",
                ),
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-05-02\nfravalgt:\n  - Du sagde nej tak til en mentor, fordi din bror støtter dig.\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

/// The types that municipalities plan efforts by, with the word that tells of one in a reason.
const TYPES: [(Tilbudstype, &str); 7] = [
    (Tilbudstype::Virksomhedsrettet, "virksomhed"),
    (Tilbudstype::VejledningOgOpkvalificering, "vejledning"),
    (Tilbudstype::Mentor, "mentor"),
    (Tilbudstype::SundhedKommunal, "sundhed"),
    (Tilbudstype::SundhedRegional, "sygehus"),
    (Tilbudstype::Social, "social"),
    (Tilbudstype::Anden, "anden indsats"),
];

pub(super) fn check(on: &OnCase, out: &mut Out) {
    for course in courses(on) {
        // Before the action part is finished, nothing is lost.
        let (Some(r), Some(a)) = (&course.recommendation, &course.action) else { continue };
        if r.plan.tilbud.is_empty() || a.del.færdig.is_none() {
            continue;
        }
        let reasons: Vec<String> = a.del.fravalgt.iter().map(|w| w.to_lowercase()).collect();
        for (kind, word) in TYPES {
            let recommended: Vec<(usize, &Tilbud)> =
                r.plan.tilbud.iter().enumerate().filter(|(_, o)| o.r#type == Some(kind)).collect();
            let missing = recommended.len().saturating_sub(carried(&course, kind));
            let lost = recommended.into_iter().filter(|(_, offer)| {
                !course.offers().any(|(_, _, later)| same_name(offer, &later.navn))
                    && !reasons.iter().any(|reason| reason.contains(word) || same_name(offer, reason))
            });
            for (at, offer) in lost.take(missing) {
                tell(r.entry, at, offer, out);
            }
        }
    }
}

fn tell(entry: &crate::site::Entry<crate::model::plan::Plan>, at: usize, offer: &Tilbud, out: &mut Out) {
    let name = &offer.navn;
    out.elsewhere(
        entry,
        format!("tilbud[{at}].navn"),
        text!(
            "Teamet anbefalede ”{name}”, men indsatsen er hverken i indsatsdelen eller i Min Plan, og det står ikke hvorfor.",
            "The team recommended “{name}”, but the effort is neither in the action part nor in Min Plan, and it is not said why."
        ),
        text!(
            "Skriv indsatsen under tilbud: i indsatsdelen, eller skriv under fravalgt: hvorfor den ikke er med.",
            "Write the effort under tilbud: in the action part, or write under fravalgt: why it is left out."
        ),
    );
}

/// The number of offers of a type in what is planned and done.
fn carried(course: &Course, kind: Tilbudstype) -> usize {
    course.offers().filter(|(_, _, o)| o.r#type == Some(kind) && is_meant(o)).count()
}

/// Whether a later text tells of the offer: they share a word that says something.
fn same_name(offer: &Tilbud, later: &str) -> bool {
    const EMPTY: [&str; 10] = [
        "forløb",
        "indsats",
        "tilbud",
        "træning",
        "kursus",
        "støtte",
        "hverdagen",
        "ugentlig",
        "gange",
        "timer",
    ];
    let later = later.to_lowercase();
    let name = offer.navn.to_lowercase();
    let mut words = name.split(|c: char| !c.is_alphanumeric());
    words.any(|w| w.chars().count() >= 6 && !EMPTY.contains(&w) && later.contains(w))
}
