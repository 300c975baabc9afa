//! U334: no criterion applies to a lot.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U334",
    name: "lot-without-criteria",
    severity: Severity::Warning,
    title: both!("Intet kriterium gælder delområdet", "No criterion applies to the lot"),
    why: both!(
        "Tilbud på et delområde uden kriterier kan ikke vurderes på andet end prisen.",
        "Bids for a lot without criteria can only be judged by price."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "Det vil både gælde for udbudsområde 1 målrettet etniske kvinder såvel som udbudsområde 2 målrettet udsatte borgere.",
    }),
    requirements: &["134"],
    examples: &[
        Example {
            what: "Kun delområde 1 har et kriterium",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ndelområder:\n  - {id: 1, titel: Kvinder}\n  - {id: 2, titel: Udsatte}\nkriterier:\n  - {id: k1, tekst: Fremdrift, delområder: [1]}\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:5:10"],
        },
        Example {
            what: "Begge har et",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ndelområder:\n  - {id: 1, titel: Kvinder}\n  - {id: 2, titel: Udsatte}\nkriterier:\n  - {id: k1, tekst: Fremdrift, delområder: [1, 2]}\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    let criteria = &on.ramme.kriterier;
    if criteria.is_empty() || criteria.iter().any(|k| k.delområder.is_empty()) {
        return;
    }
    for (at, lot) in on.ramme.delområder.iter().enumerate() {
        if criteria.iter().any(|k| k.delområder.contains(&lot.id)) {
            continue;
        }
        let (title, id) = (&lot.titel, &lot.id);
        out.at(
            format!("delområder[{at}].id"),
            text!(
                "Intet kriterium gælder delområdet ”{title}”.",
                "No criterion applies to the lot “{title}”."
            ),
            text!(
                "Føj {id} til delområder: ved de kriterier, der også gælder her.",
                "Add {id} to delområder: of the criteria that apply here too."
            ),
        );
    }
}
