//! U335: more or fewer suppliers are listed than stated.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::{Count, List, Slug};
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U335",
    name: "suppliers-listed-differ",
    severity: Severity::Error,
    title: both!(
        "Der er nævnt flere eller færre leverandører, end antallet siger",
        "More or fewer suppliers are listed than the number says"
    ),
    why: both!(
        "Antal og navne skal passe sammen, ellers ved læseren ikke, om nogen mangler.",
        "Number and names must fit, else readers cannot know whether one is missing."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "antallet af leverandører reduceres fra fem i den nuværende aftale til fire i det nye udbud",
    }),
    requirements: &["135"],
    examples: &[
        Example {
            what: "Fem skulle der være, to er nævnt",
            files: &[
                ("content/registre/leverandoerer.yaml", "a:\n  navn: A\nb:\n  navn: B\n"),
                (
                    "content/udbud/r/ramme.md",
                    "---\ntitel: R\nforgænger:\n  titel: Før\n  antal_leverandører: 5\n  leverandører: [a, b]\n---\n",
                ),
            ],
            findings: &["content/udbud/r/ramme.md:5:23"],
        },
        Example {
            what: "To og to",
            files: &[
                ("content/registre/leverandoerer.yaml", "a:\n  navn: A\nb:\n  navn: B\n"),
                (
                    "content/udbud/r/ramme.md",
                    "---\ntitel: R\nforgænger:\n  titel: Før\n  antal_leverandører: 2\n  leverandører: [a, b]\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Ingen valgt endnu",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ndelområder:\n  - {id: 1, titel: A, antal_leverandører: 2}\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    if let Some(before) = &on.ramme.forgænger {
        judge("forgænger", before.antal_leverandører, &before.leverandører, out);
    }
    for (at, lot) in on.ramme.delområder.iter().enumerate() {
        judge(&format!("delområder[{at}]"), lot.antal_leverandører, &lot.leverandører, out);
    }
}

fn judge(path: &str, stated: Option<Count>, listed: &List<Slug>, out: &mut Out) {
    let Some(stated) = stated.filter(|_| !listed.is_empty()) else { return };
    let found = listed.len();
    if usize::try_from(stated.0).is_ok_and(|stated| stated == found) {
        return;
    }
    out.at(
        format!("{path}.antal_leverandører"),
        text!(
            "Der står {stated} leverandører, men {found} er nævnt under leverandører:.",
            "It says {stated} suppliers, but {found} are listed under leverandører:."
        ),
        text!(
            "Ret tallet til {found}, eller ret listen, så alle er med, og ingen står der to gange.",
            "Correct the number to {found}, or the list so that all are there and none twice."
        ),
    );
}
