//! U147: nothing is demanded of what suppliers document.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U147",
    name: "documentation-not-demanded",
    severity: Severity::Warning,
    title: both!(
        "Der stilles ingen krav til, hvad leverandøren dokumenterer",
        "Nothing is demanded of what suppliers document"
    ),
    why: both!(
        "Dokumentationen af borgerens opgaver og skånehensyn skal bruges, når det afgøres, om borgeren er i målgruppen for fleksjob eller førtidspension. Mangler den, må borgeren begynde forfra.",
        "The record of the citizen's tasks and needs is used to decide on a flex job or pension. Without it the citizen must start over."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "dokumentere borgernes løsning af arbejdsopgaver, herunder hvordan der både i træningsbanerne og i forhold til eksterne praktikker er arbejdet med borgernes skånehensyn",
    }),
    requirements: &["147"],
    examples: &[
        Example {
            what: "Krav, men intet om dokumentation",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nkrav:\n  - {navn: Forankring, tekst: Projektet skal høre til i et lokalområde}\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:4:12"],
        },
        Example {
            what: "Leverandøren skal dokumentere",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nkrav:\n  - {navn: Dokumentation, tekst: 'Leverandøren dokumenterer, hvordan borgeren løser opgaver'}\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    let demands = on.ramme.krav.iter().flat_map(|k| [&k.navn, &k.tekst]);
    let special = on.ramme.delområder.iter().flat_map(|d| d.særlige_krav.iter());
    let criteria = on.ramme.kriterier.iter().flat_map(|k| std::iter::once(&k.tekst).chain(&k.lægger_vægt_på));
    let mut texts = demands.chain(special).chain(criteria);
    // Before any demand is written, there is nothing to judge.
    if on.ramme.krav.is_empty() || texts.any(|t| t.to_lowercase().contains("dokument")) {
        return;
    }
    let last = on.ramme.krav.len().saturating_sub(1);
    out.at(
        format!("krav[{last}].navn"),
        text!(
            "Ingen af kravene siger, hvad leverandøren skal dokumentere.",
            "None of the demands says what the supplier must document."
        ),
        text!(
            "Skriv et krav om, at leverandøren dokumenterer, hvordan borgeren løser opgaver, og hvordan der er arbejdet med borgerens skånehensyn.",
            "Write a demand that the supplier documents how the citizen does the tasks and how the citizen's needs are met."
        ),
    );
}
