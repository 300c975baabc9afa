//! H032: an offer does not say who decides, by which law.

use super::{example, people, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::Status;
use crate::model::regler::Myndighed;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H032",
    name: "authority-or-law-unnamed",
    severity: Severity::Warning,
    title: both!(
        "Der står ikke, hvem der bestemmer om tilbuddet, eller efter hvilken lov",
        "It is not said who decides on the offer, or by which law"
    ),
    why: both!(
        "Når flere afdelinger deler en plan, skal borgeren kunne se, hvem der har truffet afgørelsen, og hvem man klager til.",
        "Where several departments share a plan, the citizen must see who made the decision and to whom to complain."
    ),
    source: Some(source::memo(
        "I en model har den enkelte sagsbehandler tværgående myndighed på flere områder/sektorlove (case-managers/koordinerende sagsbehandlere), i en anden har sagsbehandlerne traditionel myndighed på deres respektive fagområder.",
    )),
    requirements: &["32"],
    settings: &["regler.myndighed"],
    examples: &[
        Example {
            what: "Hverken ansvarlig, lov eller område",
            files: &[
                example::CASE,
                (example::HOLISTIC, "---\ntitel: Plan\ntilbud:\n  - navn: Praktik\n---\n"),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:4:5"],
        },
        Example {
            what: "Alle tre",
            files: &[
                ("content/registre/personer.yaml", "ths:\n  navn: Thomas S.\n"),
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\ntilbud:\n  - navn: Praktik\n    sektor: beskæftigelse\n    lovgrundlag: Lov om en aktiv beskæftigelsesindsats\n    ansvarlig: ths\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Med tværgående myndighed er det den koordinerende sagsbehandler",
            files: &[
                (
                    "klarplan.yaml",
                    "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\nregler:\n  myndighed: tværgående\n",
                ),
                ("content/registre/personer.yaml", "ths:\n  navn: Thomas S.\n"),
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nkoordinerende_sagsbehandler:\n  - person: ths\ntilbud:\n  - navn: Praktik\n    sektor: beskæftigelse\n    lovgrundlag: Lov om en aktiv beskæftigelsesindsats\n---\n",
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
    // Where one has authority across, it is the same for every offer.
    let one_decides = on.ctx.settings().myndighed == Some(Myndighed::Tværgående)
        && !plan.koordinerende_sagsbehandler.is_empty();
    for (at, offer) in plan.tilbud.iter().enumerate().filter(|(_, t)| t.status != Some(Status::Aflyst)) {
        let missing = [
            ("ansvarlig", offer.ansvarlig.is_none() && !one_decides),
            ("lovgrundlag", offer.lovgrundlag.is_none()),
            ("sektor", offer.sektor.is_none()),
        ];
        let keys: Vec<&str> =
            missing.into_iter().filter(|(_, missing)| *missing).map(|(key, _)| key).collect();
        let Some(first) = keys.first() else { continue };
        let (name, list_da, list_en) = (&offer.navn, list(&keys, "og"), list(&keys, "and"));
        out.at(
            format!("tilbud[{at}].{first}"),
            text!("Tilbuddet ”{name}” mangler {list_da}.", "The offer “{name}” lacks {list_en}."),
            text!(
                "Skriv {list_da}: ansvarlig er den i kommunen, der bestemmer, lovgrundlag er loven, og sektor er området.",
                "Write {list_en}: ansvarlig is who decides in the municipality, lovgrundlag is the law, and sektor is the sector of law."
            ),
        );
    }
}

fn list(keys: &[&str], and: &str) -> String {
    match keys {
        [first @ .., last] if !first.is_empty() => format!("{} {and} {last}", first.join(", ")),
        _ => keys.concat(),
    }
}
