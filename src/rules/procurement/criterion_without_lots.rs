//! U134: a criterion does not say which lots it applies to.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U134",
    name: "criterion-without-lots",
    severity: Severity::Warning,
    title: both!(
        "Kriteriet siger ikke, hvilke delområder det gælder",
        "The criterion does not say which lots it applies to"
    ),
    why: both!(
        "Den, der kun byder på ét delområde, skal kunne se, hvilke kriterier tilbuddet bliver målt på.",
        "Who bids for one lot only must see by which criteria the bid is judged."
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
            what: "To delområder, men kriteriet nævner intet",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ndelområder:\n  - {id: 1, titel: Kvinder}\n  - {id: 2, titel: Udsatte}\nkriterier:\n  - {id: k1, tekst: Fremdrift}\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:7:6"],
        },
        Example {
            what: "Kriteriet gælder begge",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ndelområder:\n  - {id: 1, titel: Kvinder}\n  - {id: 2, titel: Udsatte}\nkriterier:\n  - {id: k1, tekst: Fremdrift, delområder: [1, 2]}\n---\n",
            )],
            findings: &[],
        },
        Example {
            what: "Uden delområder er der intet at sige",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nkriterier:\n  - {id: k1, tekst: Fremdrift}\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    if on.ramme.delområder.len() < 2 {
        return;
    }
    for (at, criterion) in on.ramme.kriterier.iter().enumerate().filter(|(_, k)| k.delområder.is_empty()) {
        let name = criterion.navn.as_ref().unwrap_or(&criterion.tekst);
        let lots = on.ramme.delområder.iter().map(|d| &*d.id).collect::<Vec<_>>().join(", ");
        out.at(
            format!("kriterier[{at}].delområder"),
            text!(
                "Kriteriet ”{name}” siger ikke, hvilke delområder det gælder.",
                "The criterion “{name}” does not say which lots it applies to."
            ),
            text!(
                "Skriv delområder: [{lots}], hvis det gælder dem alle, ellers dem, det gælder.",
                "Write delområder: [{lots}] if it applies to all of them, else those it applies to."
            ),
        );
    }
}
