//! U142: nothing in the framework builds on a guiding principle.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::rules::figures::words;
use crate::rules::{OnFramework, Out};
use std::collections::BTreeSet;

pub static RULE: Rule = Rule {
    code: "U142",
    name: "principle-unused",
    severity: Severity::Note,
    title: both!("Pejlemærket bliver ikke brugt", "The guiding principle is not used"),
    why: both!(
        "Udvalget har godkendt pejlemærket. Læseren skal kunne se, hvor i udbuddet det har sat sig spor.",
        "The committee adopted the principle. Readers should see where in the tender it left its mark."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "I overensstemmelse med pejlemærke 2",
    }),
    requirements: &["142"],
    examples: &[
        Example {
            what: "Intet bygger på pejlemærke 2",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\npejlemærker:\n  - {id: 1, tekst: Virksomhedsrettet fokus}\n  - {id: 2, tekst: Tæt samarbejde}\nkriterier:\n  - {id: k1, tekst: Fremdrift, pejlemærker: [1]}\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:5:10"],
        },
        Example {
            what: "Et kriterium bygger på 1, og en note siger, hvad 2 er brugt til",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\npejlemærker:\n  - {id: 1, tekst: Virksomhedsrettet fokus}\n  - {id: 2, tekst: Tæt samarbejde}\nkriterier:\n  - {id: k1, tekst: Fremdrift, pejlemærker: [1]}\nnoter:\n  - tekst: Pejlemærke 2 ligger bag antallet af leverandører.\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    let ramme = on.ramme;
    if ramme.pejlemærker.is_empty() || ramme.kriterier.is_empty() {
        return;
    }
    let notes = ramme.noter.iter().map(|n| n.tekst.as_str());
    let demands = ramme.krav.iter().map(|k| k.tekst.as_str());
    let money = ramme.økonomi.iter().filter_map(|m| m.note.as_deref());
    let period = ramme.periode.iter().filter_map(|p| p.begrundelse.as_deref());
    let body = std::iter::once(on.ctx.body(&on.framework.ramme));
    let mut named = BTreeSet::new();
    for text in notes.chain(demands).chain(money).chain(period).chain(body) {
        mentioned(text, &mut named);
    }
    for (at, principle) in ramme.pejlemærker.iter().enumerate() {
        let id = &principle.id;
        if named.contains(&**id) || ramme.kriterier.iter().any(|k| k.pejlemærker.contains(id)) {
            continue;
        }
        out.at(
            format!("pejlemærker[{at}].id"),
            text!(
                "Intet kriterium bygger på pejlemærke {id}, og det er ikke sagt, hvad det ellers er brugt til.",
                "No criterion builds on principle {id}, and it is not said what else it was used for."
            ),
            text!(
                "Føj {id} til pejlemærker: ved et kriterium, eller skriv i et krav eller en note, hvad pejlemærke {id} ligger bag.",
                "Add {id} to pejlemærker: of a criterion, or write in a demand or note what principle {id} lies behind."
            ),
        );
    }
}

/// Notes the principles that a text names: "pejlemærke 2 og 3".
fn mentioned(text: &str, named: &mut BTreeSet<String>) {
    let words = words(text);
    for (at, _) in words.iter().enumerate().filter(|(_, w)| w.starts_with("pejlemærke")) {
        let list = words.iter().skip(at + 1);
        let list = list.take_while(|w| w.as_str() == "og" || w.chars().all(|c| c.is_ascii_digit()));
        named.extend(list.filter(|w| w.as_str() != "og").cloned());
    }
}
