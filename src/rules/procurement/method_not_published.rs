//! U531: a framework under the general regime that is open or in use has no evaluation model.

use super::terms;
use crate::diagnostic::{Citation, Example, Rule, Severity, Valid, both, text};
use crate::model::framework::Regelsæt;
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U531",
    name: "method-not-published",
    severity: Severity::Warning,
    title: both!(
        "Rammen siger ikke, hvordan point og pris regnes sammen",
        "The framework does not say how points and price are put together"
    ),
    why: both!(
        "Under udbudsloven skal evalueringsmetoden fremgå af udbuddet. Den samme pris kan vinde efter én model og tabe efter en anden.",
        "Under the Public Procurement Act, the method of evaluation must be stated in the tender. The same price can win by one model and lose by another."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "en vægtningsmodel, hvor kvalitet vægter 80 pct. og pris 20 pct.",
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
    requirements: &["131"],
    examples: &[
        Example {
            what: "Vægte, men ingen model",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntilstand: åbent\nregelsæt: udbudsloven\nvægtning:\n  kvalitet: 80 %\n  pris: 20 %\nkriterier:\n  - {id: k, tekst: Fremdrift, vægt: 100 %}\nperiode:\n  fra: 2026-09-01\n  til: 2029-08-31\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:2:1"],
        },
        Example {
            what: "Modellen er oplyst",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntilstand: åbent\nregelsæt: udbudsloven\nvægtning:\n  kvalitet: 80 %\n  pris: 20 %\nkriterier:\n  - {id: k, tekst: Fremdrift, vægt: 100 %}\nevalueringsmodel:\n  lavest: 0\n  højest: 10\n  prismodel: relativ\nperiode:\n  fra: 2026-09-01\n  til: 2029-08-31\n---\n",
            )],
            findings: &[],
        },
        Example {
            what: "Kun prisen tæller, så den laveste vinder",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntilstand: åbent\nregelsæt: udbudsloven\nvægtning:\n  kvalitet: 0 %\n  pris: 100 %\nperiode:\n  fra: 2026-09-01\n  til: 2029-08-31\n---\n",
            )],
            findings: &[],
        },
        Example {
            what: "Et andet regelsæt",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntilstand: åbent\nregelsæt: light\nvægtning:\n  kvalitet: 80 %\n  pris: 20 %\nperiode:\n  fra: 2026-09-01\n  til: 2029-08-31\n---\n",
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
    // Without weights another rule speaks first; where only the price counts, there is nothing to put together.
    let both = ramme.vægtning.as_ref().is_some_and(|w| !w.kvalitet.0.is_zero() && !w.pris.0.is_zero());
    if both && ramme.evalueringsmodel.is_none() {
        out.at(
            "evalueringsmodel",
            text!(
                "Der står, hvad kvalitet og pris tæller, men ikke, hvordan de bliver til point.",
                "It says what quality and price count, but not how they are turned into points."
            ),
            text!(
                "Skriv evalueringsmodel: med pointskalaen (lavest: og højest:) og prismodel:.",
                "Write evalueringsmodel: with the scale of points (lavest: and højest:) and prismodel:."
            ),
        );
    }
}
