//! H034: help from adult social services without the assessment it rests on.

use super::{example, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::{Del, Sektor, Status, Tilbud};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H034",
    name: "assessment-unnamed",
    severity: Severity::Note,
    title: both!("Udredningen er ikke nævnt", "The assessment is not named"),
    why: both!(
        "Hjælp fra voksen-social bygger på en udredning, fx VUM. Står den ikke i planen, kan de andre afdelinger ikke se, hvad hjælpen bygger på.",
        "Help from adult social services rests on an assessment, such as VUM. Where the plan does not name it, the other departments cannot see what the help rests on."
    ),
    source: Some(source::memo(
        "vil der typisk være behov for fortsat at anvende de almindelige fagsystemer hertil – herunder til at understøttelse udredning (fx VUM)",
    )),
    requirements: &["34"],
    examples: &[
        Example {
            what: "Støtte i hjemmet uden udredning",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\ntilbud:\n  - navn: Støtte i hjemmet\n    sektor: voksen-social\n---\n",
                ),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:2:1"],
        },
        Example {
            what: "I en familie nævner tilbuddet selv udredningen",
            files: &[
                example::FAMILY,
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\ntilbud:\n  - navn: Støtte til mor\n    sektor: voksen-social\n    begrundelse: Det står i din udredning fra februar.\n    synlig_for: mor\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Udredningen er nævnt",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nudredning: VUM 2.0, færdig den 9. februar 2026\ntilbud:\n  - navn: Støtte i hjemmet\n    sektor: voksen-social\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let in_family = match &on.plan.del {
        Del::HelhedsorienteretPlan(del) if del.udredning.is_none() => false,
        Del::Familieplan(_) => true,
        _ => return,
    };
    let offers = on.plan.tilbud.iter().enumerate();
    let mut social =
        offers.filter(|(_, t)| t.sektor == Some(Sektor::VoksenSocial) && t.status != Some(Status::Aflyst));
    // One parent's assessment is not the other's business, so in a family it stands at the offer.
    let Some((at, offer)) = social.find(|(_, t)| !in_family || !names_assessment(t)) else { return };
    let name = &offer.navn;
    let message = text!(
        "Tilbuddet ”{name}” hører under voksen-social, men planen nævner ingen udredning.",
        "The offer “{name}” belongs to adult social services, but the plan names no assessment."
    );
    if in_family {
        out.at(
            format!("tilbud[{at}].begrundelse"),
            message,
            text!(
                "Nævn udredningen i tilbuddets begrundelse, fx ”Det står i din udredning (VUM 2.0) fra februar 2026”.",
                "Name the assessment in the offer's begrundelse, such as “Det står i din udredning (VUM 2.0) fra februar 2026”."
            ),
        );
    } else {
        out.at(
            "udredning",
            message,
            text!(
                "Skriv udredning: og hvilken, hvem der lavede den og hvornår, fx ”VUM 2.0, færdig den 9. februar 2026”.",
                "Write udredning: and which, by whom and when, such as “VUM 2.0, færdig den 9. februar 2026”."
            ),
        );
    }
}

fn names_assessment(offer: &Tilbud) -> bool {
    let texts = [Some(&offer.navn), offer.begrundelse.as_ref(), offer.lovgrundlag.as_ref()];
    texts.into_iter().flatten().any(|t| t.contains("VUM") || t.to_lowercase().contains("udredning"))
}
