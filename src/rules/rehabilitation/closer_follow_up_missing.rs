//! R082: the recommendation does not say whether the citizen needs closer follow-up.

use super::example::{CASE, RECOMMENDATION};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::{Del, Ydelse};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "R082",
    name: "closer-follow-up-not-considered",
    severity: Severity::Warning,
    title: both!(
        "Behovet for tættere opfølgning er ikke vurderet",
        "The need of closer follow-up is not considered"
    ),
    why: both!(
        "Nogle borgere har brug for flere samtaler, end loven kræver. Tages der ikke stilling, får alle det samme.",
        "Some citizens need more talks than the law asks for. Where nobody considers it, all get the same."
    ),
    source: Some(audit(
        "Kommunerne skal derfor løbende tage stilling til, om borgeren har behov for tættere opfølgning … Kommunen kan allerede i \
         indstillingen tage stilling",
    )),
    requirements: &["82"],
    examples: &[
        Example {
            what: "Ikke vurderet",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2024-04-17\nindstillet_til: ressourceforløb\nvarighed: 2 år\n---\n",
                ),
            ],
            findings: &["content/planer/a/indstilling.md:2:1"],
        },
        Example {
            what: "Et nej er også en vurdering",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2024-04-17\nindstillet_til: ressourceforløb\nvarighed: 2 år\ntættere_opfølgning:\n  behov: nej\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Del::Indstilling(del) = &on.plan.del else { return };
    if del.indstillet_til == Some(Ydelse::Ressourceforløb) && del.tættere_opfølgning.is_none() {
        out.at(
            "tættere_opfølgning",
            text!(
                "Indstillingen siger ikke, om borgeren har brug for tættere opfølgning.",
                "The recommendation does not say whether the citizen needs closer follow-up."
            ),
            text!(
                "Skriv under tættere_opfølgning: behov: ja eller behov: nej, og hvorfor under begrundelse:.",
                "Write under tættere_opfølgning: behov: ja or behov: nej, and why under begrundelse:."
            ),
        );
    }
}
