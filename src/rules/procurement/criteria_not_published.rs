//! U331: a framework under the general regime that is open or in use says neither criteria nor weights.

use super::terms;
use crate::diagnostic::{Citation, Example, Rule, Severity, Valid, both, text};
use crate::model::framework::Regelsæt;
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U331",
    name: "criteria-not-published",
    severity: Severity::Warning,
    title: both!(
        "Rammen siger ikke, hvad tilbud vurderes på",
        "The framework does not say what tenders are judged by"
    ),
    why: both!(
        "Under udbudsloven skal kriterier og vægte fremgå af udbuddet. Uden dem kan ingen se, om et tilbud er værd at skrive, eller om det bedste vandt.",
        "Under the Public Procurement Act, criteria and weights must be stated in the tender. Without them nobody can see whether a bid is worth writing, or whether the best one won."
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
            what: "Åbent, men uden kriterier og vægte",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntilstand: åbent\nregelsæt: udbudsloven\nperiode:\n  fra: 2026-09-01\n  til: 2029-08-31\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:2:1"],
        },
        Example {
            what: "Kriterier, men ikke hvad kvalitet og pris tæller",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntilstand: åbent\nregelsæt: udbudsloven\nkriterier:\n  - {id: k, tekst: Fremdrift, vægt: 100 %}\nperiode:\n  fra: 2026-09-01\n  til: 2029-08-31\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:2:1"],
        },
        Example {
            what: "Kun prisen tæller",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntilstand: åbent\nregelsæt: udbudsloven\nvægtning:\n  kvalitet: 0 %\n  pris: 100 %\nperiode:\n  fra: 2026-09-01\n  til: 2029-08-31\n---\n",
            )],
            findings: &[],
        },
        Example {
            what: "Begge dele er oplyst",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntilstand: åbent\nregelsæt: udbudsloven\nvægtning:\n  kvalitet: 80 %\n  pris: 20 %\nkriterier:\n  - {id: k, tekst: Fremdrift, vægt: 100 %}\nperiode:\n  fra: 2026-09-01\n  til: 2029-08-31\n---\n",
            )],
            findings: &[],
        },
        Example {
            what: "Udbuddet forberedes endnu",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntilstand: forberedes\nregelsæt: udbudsloven\nperiode:\n  fra: 2026-09-01\n  til: 2029-08-31\n---\n",
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
    let Some(split) = &ramme.vægtning else {
        out.at(
            "vægtning",
            text!(
                "Udbuddet følger udbudsloven, men der står ikke, hvor meget kvalitet og pris tæller.",
                "The tender follows the Public Procurement Act, but it does not say how much quality and price count."
            ),
            text!(
                "Skriv vægtning: med kvalitet: og pris:. Tæller kun prisen, så skriv kvalitet: 0 % og pris: 100 %.",
                "Write vægtning: with kvalitet: and pris:. If only the price counts, write kvalitet: 0 % and pris: 100 %."
            ),
        );
        return;
    };
    if ramme.kriterier.is_empty() && !split.kvalitet.0.is_zero() {
        let quality = split.kvalitet;
        out.at(
            "kriterier",
            text!(
                "Kvalitet tæller {quality}, men der står ingen kriterier for den.",
                "Quality counts {quality}, but there are no criteria for it."
            ),
            text!(
                "Skriv under kriterier:, hvad kvaliteten vurderes på, og hvad hvert kriterium vejer.",
                "Write under kriterier: what quality is judged by, and what each criterion weighs."
            ),
        );
    }
}
