//! T295: an area that is supervised less often than every quarter.

use super::sources::slides;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::Date;
use crate::model::supervision::Rytme;
use crate::rules::{OnArea, Out};

pub static RULE: Rule = Rule {
    code: "T295",
    name: "seldom-supervised",
    severity: Severity::Note,
    title: both!(
        "Der føres tilsyn sjældnere end hvert kvartal",
        "Supervision is less often than every quarter"
    ),
    why: both!(
        "Går der længe mellem tilsynene, når fejl at gentage sig i mange sager.",
        "If supervisions are far apart, errors have time to repeat themselves in many cases."
    ),
    source: Some(slides("kvartalsvise ledelsestilsyn både på centrene og i centralforvaltningen")),
    requirements: &["95"],
    examples: &[
        Example {
            what: "Hvert år",
            files: &[("content/tilsyn/a/omraade.md", "---\ntitel: A\nhyppighed:\n  - hver: år\n---\n")],
            findings: &["content/tilsyn/a/omraade.md:4:11"],
        },
        Example {
            what: "Hver måned",
            files: &[("content/tilsyn/a/omraade.md", "---\ntitel: A\nhyppighed:\n  - hver: måned\n---\n")],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnArea, out: &mut Out) {
    let today = Date(on.ctx.today);
    for (at, rhythm) in on.område.hyppighed.iter().enumerate() {
        // What once was is no longer to be mended.
        if rhythm.hver > Rytme::Kvartal && rhythm.til.is_none_or(|til| til >= today) {
            let months = rhythm.hver.months();
            out.at(
                format!("hyppighed[{at}].hver"),
                text!(
                    "Der føres tilsyn hver {months}. måned; andre kommuner har valgt hvert kvartal.",
                    "Supervision takes place every {months} months; other municipalities have chosen every quarter."
                ),
                text!(
                    "Overvej hver: kvartal, eller skriv under begrundelse, hvorfor det sjældnere er nok.",
                    "Consider hver: kvartal, or write under begrundelse why less often is enough."
                ),
            );
        }
    }
}
