//! U732: a criterion of a framework under the general regime that is open or in use has no weight.

use super::terms;
use crate::diagnostic::{Citation, Example, Rule, Severity, Valid, both, text};
use crate::model::framework::Regelsæt;
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U732",
    name: "weight-not-published",
    severity: Severity::Warning,
    title: both!("Et kriterium har ingen vægt", "A criterion has no weight"),
    why: both!(
        "Under udbudsloven skal vægtene fremgå af udbuddet. Mangler én, kan hverken tilbudsgivere eller klarplan regne efter.",
        "Under the Public Procurement Act, the weights must be stated in the tender. Where one is missing, neither bidders nor klarplan can check the sum."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "(Vægtning: 40 %)",
    }),
    law: Some(Citation {
        title: both!(
            "Udbudsloven (lov nr. 1564 af 15. december 2015) §§ 160-162 og 165",
            "The Public Procurement Act (Act 1564 of 15 December 2015), sections 160-162 and 165"
        ),
        quote: "",
    }),
    valid: Valid::since(2016, 1, 1),
    history: Some(both!(
        "Reglen står i udbudsloven, som gælder fra 1. januar 2016. Rammeaftaler fra før den dag prøves ikke.",
        "The rule stands in the Public Procurement Act, in force since 1 January 2016. Earlier agreements are not checked."
    )),
    requirements: &["132"],
    examples: &[
        Example {
            what: "Det andet kriterium mangler sin vægt",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntilstand: åbent\nregelsæt: udbudsloven\nkriterier:\n  - {id: k1, tekst: Fremdrift, vægt: 60 %}\n  - {id: k2, tekst: Kendskab}\nperiode:\n  fra: 2026-09-01\n  til: 2029-08-31\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:7:6"],
        },
        Example {
            what: "Et underkriterium mangler sin vægt",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntilstand: åbent\nregelsæt: udbudsloven\nkriterier:\n  - id: k1\n    tekst: Fremdrift\n    vægt: 100 %\n    underkriterier:\n      - {tekst: Tempo, vægt: 50 %}\n      - {tekst: Støtte}\nperiode:\n  fra: 2026-09-01\n  til: 2029-08-31\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:11:10"],
        },
        Example {
            what: "Alle vægte er oplyst",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntilstand: åbent\nregelsæt: udbudsloven\nkriterier:\n  - {id: k1, tekst: Fremdrift, vægt: 60 %}\n  - {id: k2, tekst: Kendskab, vægt: 40 %}\nperiode:\n  fra: 2026-09-01\n  til: 2029-08-31\n---\n",
            )],
            findings: &[],
        },
        Example {
            what: "Underkriterier helt uden vægte siger kun, hvad der ses efter",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntilstand: åbent\nregelsæt: udbudsloven\nkriterier:\n  - id: k1\n    tekst: Fremdrift\n    vægt: 100 %\n    underkriterier:\n      - {tekst: Tempo}\nperiode:\n  fra: 2026-09-01\n  til: 2029-08-31\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    let ramme = on.ramme;
    if !terms::in_use(ramme) || ramme.regelsæt != Some(Regelsæt::Udbudsloven) {
        return;
    }
    let mut missing = |path: String, name: &str| {
        out.at(
            path,
            text!("Der står ikke, hvad ”{name}” vejer.", "It does not say what “{name}” weighs."),
            text!(
                "Skriv vægt: i procent. Kan vægten ikke siges på forhånd, så sæt fundet til side med en kommentar, der siger hvorfor.",
                "Write vægt: in per cent. If the weight cannot be told beforehand, set the finding aside with a comment that says why."
            ),
        );
    };
    for (at, criterion) in ramme.kriterier.iter().enumerate() {
        if criterion.vægt.is_none() {
            let name = criterion.navn.as_ref().unwrap_or(&criterion.tekst);
            missing(format!("kriterier[{at}].vægt"), name);
        }
        // Sub-criteria without any weights only say what is looked for.
        let parts = criterion.underkriterier.iter().enumerate();
        if criterion.underkriterier.iter().any(|u| u.vægt.is_some()) {
            for (n, part) in parts.filter(|(_, u)| u.vægt.is_none()) {
                missing(format!("kriterier[{at}].underkriterier[{n}].vægt"), &part.tekst);
            }
        }
    }
}
