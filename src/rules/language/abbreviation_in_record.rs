//! S851: another text than those for citizens holds an abbreviation that nobody explains.

use super::abbreviations;
use super::sources::{READERS, fails, passes};
use crate::diagnostic::{Rule, Severity, both};
use crate::rules::{OnText, Out};

pub static RULE: Rule = Rule {
    code: "S851",
    name: "abbreviation-in-record",
    severity: Severity::Note,
    title: both!("En forkortelse er ikke forklaret", "An abbreviation is not explained"),
    why: both!(
        "Dagsordener, tilsyn, ordninger og udbud bliver også læst af andre end dem, der skrev dem. Én linje i ordlisten hjælper dem alle.",
        "Agendas, supervision, schemes and tenders are read by others than those who wrote them, too. One line in the glossary helps them all."
    ),
    source: Some(READERS),
    requirements: &["151"],
    examples: &[
        fails(
            "Hvad er BDO?",
            &[(
                "content/udvalg/a/udvalg.md",
                "---\nnavn: Udvalget for Job\nforkortelse: UFJ\nopgaver: UFJ følger rapporter fra BDO og andre.\n---\n",
            )],
            &["content/udvalg/a/udvalg.md:4:35"],
        ),
        passes(
            "Forklaret i teksten",
            &[(
                "content/udvalg/a/udvalg.md",
                "---\nnavn: Udvalget for Job\nopgaver: Udvalget følger rapporter fra kommunens revisor (BDO).\n---\n",
            )],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnText, out: &mut Out) {
    if !on.document.group.is_for_citizens() {
        abbreviations::check(on, out);
    }
}
