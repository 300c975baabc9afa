//! H027: where the plan is kept does not suit how authority is divided.

use super::{example, people, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::Opbevaringssted;
use crate::model::regler::Myndighed;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H027",
    name: "storage-does-not-suit-authority",
    severity: Severity::Warning,
    title: both!(
        "Opbevaringen passer ikke til kommunens myndighedsmodel",
        "The storage does not suit the municipality's model of authority"
    ),
    why: both!(
        "Ligger planen et sted, hvor de, der skal skrive i den, ikke arbejder, bliver den ikke holdt ved lige.",
        "If the plan is kept where those who should write in it do not work, it is not kept up."
    ),
    source: Some(source::memo(
        "4.1 relevant for alle organiseringsmodeller med traditionel myndighed … 4.3 relevant for alle organiseringsmodeller med tværgående myndighed",
    )),
    requirements: &["27"],
    settings: &["regler.myndighed"],
    examples: &[
        Example {
            what: "Traditionel myndighed og planen i beskæftigelsessystemet",
            files: &[
                (
                    "klarplan.yaml",
                    "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\nregler:\n  myndighed: traditionel\n",
                ),
                example::CASE,
                (example::HOLISTIC, "---\ntitel: Plan\nopbevaring:\n  sted: beskæftigelse\n---\n"),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:4:9"],
        },
        Example {
            what: "Tværgående myndighed og planen i ESDH-systemet",
            files: &[
                (
                    "klarplan.yaml",
                    "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\nregler:\n  myndighed: tværgående\n",
                ),
                example::CASE,
                (example::HOLISTIC, "---\ntitel: Plan\nopbevaring:\n  sted: esdh\n---\n"),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:4:9"],
        },
        Example {
            what: "Familiesystemet passer til alle",
            files: &[
                (
                    "klarplan.yaml",
                    "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\nregler:\n  myndighed: tværgående\n",
                ),
                example::FAMILY,
                (example::FAMILY_PLAN, "---\ntitel: Familieplan\nopbevaring:\n  sted: familie\n---\n"),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Some(authority) = on.ctx.settings().myndighed.filter(|_| people::is_holistic(on.plan)) else {
        return;
    };
    let Some(storage) = &on.plan.opbevaring else { return };
    match (storage.sted, authority) {
        (Opbevaringssted::Beskæftigelse, Myndighed::Traditionel) => out.at(
            "opbevaring.sted",
            text!(
                "Planen ligger i beskæftigelsessystemet, men i kommunen har hvert område sin egen myndighed. Den løsning forudsætter tværgående myndighed.",
                "The plan is kept in the employment system, but in the municipality each sector has its own authority. That solution takes authority across sectors."
            ),
            text!(
                "Læg planen i ESDH-systemet eller et neutralt system (sted: esdh eller neutralt), eller for en familie i familiesystemet. Er myndigheden tværgående, så ret regler.myndighed i klarplan.yaml.",
                "Keep the plan in the records system or a neutral one (sted: esdh or neutralt), or for a family in the family system. If authority goes across, correct regler.myndighed in klarplan.yaml."
            ),
        ),
        (Opbevaringssted::Esdh | Opbevaringssted::Neutralt, Myndighed::Tværgående) => out.at(
            "opbevaring.sted",
            text!(
                "Planen ligger uden for fagsystemerne, men i kommunen går myndigheden på tværs. Den løsning er tænkt til, at hvert område har sin egen myndighed.",
                "The plan is kept outside the sectors' systems, but in the municipality authority goes across. That solution is meant for sectors with authority of their own."
            ),
            text!(
                "Læg planen i beskæftigelsessystemet (sted: beskæftigelse), eller for en familie i familiesystemet. Er myndigheden delt efter områder, så ret regler.myndighed i klarplan.yaml.",
                "Keep the plan in the employment system (sted: beskæftigelse), or for a family in the family system. If authority is divided by sector, correct regler.myndighed in klarplan.yaml."
            ),
        ),
        _ => {}
    }
}
