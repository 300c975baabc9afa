//! U133: a criterion does not say what is weighed.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U133",
    name: "criterion-weighs-nothing",
    severity: Severity::Warning,
    title: both!(
        "Kriteriet siger ikke, hvad der lægges vægt på",
        "The criterion does not say what is weighed"
    ),
    why: both!(
        "Tilbudsgiverne kan kun skrive et godt tilbud, når de ved, hvad der ses efter. Ellers ligner vurderingen et skøn bagefter.",
        "Bidders can only write a good bid when they know what is looked for. Else the assessment looks made up afterwards."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "Hvad forvaltningen lægger vægt på i vurderingen af det kvalitative kriterium",
    }),
    requirements: &["133"],
    examples: &[
        Example {
            what: "Kun en overskrift",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nkriterier:\n  - {id: k1, tekst: Fremdrift, vægt: 100 %}\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:4:6"],
        },
        Example {
            what: "Det er sagt, hvad der ses efter",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nkriterier:\n  - id: k1\n    tekst: Fremdrift\n    lægger_vægt_på: [Tempo efter borgerens skånehensyn]\n---\n",
            )],
            findings: &[],
        },
        Example {
            what: "Underkriterier siger det også",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nkriterier:\n  - id: k1\n    tekst: Fremdrift\n    underkriterier:\n      - {tekst: Tempo}\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    for (at, criterion) in on.ramme.kriterier.iter().enumerate() {
        if !criterion.lægger_vægt_på.is_empty() || !criterion.underkriterier.is_empty() {
            continue;
        }
        let name = criterion.navn.as_ref().unwrap_or(&criterion.tekst);
        out.at(
            format!("kriterier[{at}].lægger_vægt_på"),
            text!(
                "Kriteriet ”{name}” siger ikke, hvad der lægges vægt på.",
                "The criterion “{name}” does not say what is weighed."
            ),
            text!(
                "Skriv under lægger_vægt_på: mindst ét forhold, der ses efter i tilbuddene.",
                "Write under lægger_vægt_på: at least one thing that is looked for in the bids."
            ),
        );
    }
}
