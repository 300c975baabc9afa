//! U132: the award criteria of a lot do not add up to 100 per cent.

use crate::assessment::applies;
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::danish_number;
use crate::model::framework::Delområde;
use crate::rules::{OnFramework, Out};
use rust_decimal::Decimal;

pub static RULE: Rule = Rule {
    code: "U132",
    name: "criteria-not-hundred",
    severity: Severity::Error,
    title: both!(
        "Kriteriernes vægte giver ikke 100 pct. tilsammen",
        "The criteria's weights do not add up to 100 per cent"
    ),
    why: both!(
        "Vægtene fortæller tilbudsgiverne, hvad de skal lægge kræfterne i. Giver de ikke 100 pct., er modellen enten forkert eller kun rettet halvt.",
        "The weights tell bidders where to put their effort. Where they are not 100 per cent, the model is wrong or only half corrected."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "(Vægtning: 40 %)",
    }),
    requirements: &["132"],
    examples: &[
        Example {
            what: "30, 40 og 20 er 90: et ændringsforslag er kun ført ind ét sted",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nkriterier:\n  - {id: k1, tekst: Fremdrift, vægt: 30 %}\n  - {id: k2, tekst: Lokalt kendskab, vægt: 40 %}\n  - {id: k3, tekst: Den rette tilgang, vægt: 20 %}\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:4:38"],
        },
        Example {
            what: "40, 40 og 20 er 100",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nkriterier:\n  - {id: k1, tekst: Fremdrift, vægt: 40 %}\n  - {id: k2, tekst: Lokalt kendskab, vægt: 40 %}\n  - {id: k3, tekst: Den rette tilgang, vægt: 20 %}\n---\n",
            )],
            findings: &[],
        },
        Example {
            what: "Hvert delområde for sig: kun det ene passer",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ndelområder:\n  - {id: 1, titel: Nord}\n  - {id: 2, titel: Syd}\nkriterier:\n  - {id: k1, tekst: Fremdrift, vægt: 60 %, delområder: [1, 2]}\n  - {id: k2, tekst: Kendskab, vægt: 40 %, delområder: [1]}\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:7:38"],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    let lots = &on.ramme.delområder;
    if lots.is_empty() {
        judge(on, None, out);
        return;
    }
    // What is wrong in all lots is told once.
    let sums: Vec<_> = lots.iter().map(|lot| sum(on, Some(&lot.id))).collect();
    if sums.windows(2).all(|pair| pair.first() == pair.last()) {
        judge(on, lots.first(), out);
    } else {
        lots.iter().for_each(|lot| judge(on, Some(lot), out));
    }
}

/// The weights of the criteria that apply to a lot, added; `None` unless all are known.
fn sum(on: &OnFramework, lot: Option<&str>) -> Option<(Decimal, String)> {
    let mut total = Decimal::ZERO;
    let mut parts: Vec<String> = Vec::new();
    for criterion in on.ramme.kriterier.iter().filter(|k| applies(k, lot)) {
        let weight = criterion.vægt?;
        total = total.checked_add(weight.0)?;
        parts.push(danish_number(weight.0));
    }
    (!parts.is_empty()).then(|| (total, parts.join(" + ")))
}

fn judge(on: &OnFramework, lot: Option<&Delområde>, out: &mut Out) {
    let Some((total, parts)) = sum(on, lot.map(|l| &*l.id)) else { return };
    if total == Decimal::ONE_HUNDRED {
        return;
    }
    let total = danish_number(total);
    let first = on.ramme.kriterier.iter().position(|k| applies(k, lot.map(|l| &*l.id))).unwrap_or(0);
    let everywhere = on
        .ramme
        .delområder
        .iter()
        .all(|l| sum(on, Some(&l.id)).is_some_and(|(t, _)| danish_number(t) == total));
    let (da, en) = match lot.filter(|_| !everywhere) {
        Some(lot) => (format!(" for delområdet ”{}”", lot.titel), format!(" for the lot “{}”", lot.titel)),
        None => (String::new(), String::new()),
    };
    out.at(
        format!("kriterier[{first}].vægt"),
        text!(
            "Kriteriernes vægte{da} er {parts} = {total} pct., ikke 100.",
            "The criteria's weights{en} are {parts} = {total} per cent, not 100."
        ),
        text!(
            "Ret vægt: ved kriterierne, så de giver 100. Er vægtene ændret af et ændringsforslag, så ret dem alle, også dem, der går den anden vej.",
            "Correct vægt: of the criteria so that they make 100. If an amendment changed the weights, change them all, also those that go the other way."
        ),
    );
}
