//! O106: a company nominated for the prize does not meet its terms.

use super::sources::minutes;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::scheme::{Ordning, Pris};
use crate::rules::{OnScheme, Out};

pub static RULE: Rule = Rule {
    code: "O106",
    name: "candidate-not-eligible",
    severity: Severity::Warning,
    title: both!(
        "En kandidat opfylder ikke prisens betingelser",
        "A candidate does not meet the prize's terms"
    ),
    why: both!(
        "Får en virksomhed prisen uden om betingelserne, kan de andre kandidater med rette klage.",
        "If a company gets the prize past its terms, the other candidates may rightly complain."
    ),
    source: Some(minutes(
        "uddeles til virksomheder hjemmehørende i Lejre Kommune, der opfylder et eller flere af nedenstående kriterier … Medarbejdere i Lejre Kommune kan ikke indstille virksomheder til prisen",
    )),
    requirements: &["106"],
    examples: &[
        Example {
            what: "Fra en anden kommune, uden kriterier, indstillet af en medarbejder",
            files: &[(
                "content/ordninger/a/pris.md",
                "---\ntitel: P\nhjemsted: Lejre Kommune\nkriterier:\n  - {id: job, tekst: Har ansat}\nkandidater:\n  - virksomhed: Bageren\n    hjemsted: Roskilde Kommune\n    indstillet_af_medarbejder: ja\n---\n",
            )],
            findings: &[
                "content/ordninger/a/pris.md:7:5",
                "content/ordninger/a/pris.md:8:15",
                "content/ordninger/a/pris.md:9:32",
            ],
        },
        Example {
            what: "Opfylder alt",
            files: &[(
                "content/ordninger/a/pris.md",
                "---\ntitel: P\nhjemsted: Lejre Kommune\nkriterier:\n  - {id: job, tekst: Har ansat}\nkandidater:\n  - virksomhed: Bageren\n    hjemsted: Lejre Kommune\n    kriterier: [job]\n    indstillet_af_medarbejder: nej\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnScheme, out: &mut Out) {
    let Ordning::Pris(prize) = on.ordning else { return };
    let least = least(prize);
    for (at, candidate) in prize.kandidater.iter().enumerate() {
        let path = |key: &str| format!("kandidater[{at}].{key}");
        let name = &candidate.virksomhed;
        let met = candidate.kriterier.len();
        if !prize.kriterier.is_empty() && met < least {
            out.at(
                path("kriterier"),
                text!(
                    "”{name}” opfylder {met} kriterier, men skal opfylde mindst {least}.",
                    "“{name}” meets {met} criteria, but must meet at least {least}."
                ),
                text!(
                    "Skriv under kriterier id på dem, virksomheden opfylder.",
                    "Write under kriterier the id of those the company meets."
                ),
            );
        }
        if let (Some(home), Some(needed)) = (&candidate.hjemsted, &prize.hjemsted)
            && home != needed
        {
            out.at(
                path("hjemsted"),
                text!(
                    "”{name}” hører hjemme i {home}, men prisen er for virksomheder i {needed}.",
                    "“{name}” is domiciled in {home}, but the prize is for companies in {needed}."
                ),
                text!(
                    "Ret hjemstedet, eller tag kandidaten ud.",
                    "Correct the domicile, or take the candidate out."
                ),
            );
        }
        if candidate.indstillet_af_medarbejder.is_some_and(|m| m.0) {
            out.at(
                path("indstillet_af_medarbejder"),
                text!(
                    "”{name}” er indstillet af en medarbejder i kommunen. Det må medarbejdere ikke.",
                    "“{name}” was nominated by a member of the municipality's staff, who may not nominate."
                ),
                text!(
                    "Find en anden, der indstiller, eller tag kandidaten ud.",
                    "Find another nominator, or take the candidate out."
                ),
            );
        }
    }
}

/// The least number of criteria; the source says one or more.
fn least(prize: &Pris) -> usize {
    prize.mindst_kriterier.map_or(1, |n| n.0.max(1) as usize)
}
