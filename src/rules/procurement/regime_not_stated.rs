//! U936: a framework that can still get bids does not say which legal regime it follows.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::framework::Udbudstilstand;
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U936",
    name: "regime-not-stated",
    severity: Severity::Note,
    title: both!(
        "Rammen siger ikke, hvilket regelsæt den følger",
        "The framework does not say which rules it follows"
    ),
    why: both!(
        "Regelsættet afgør, hvor længe aftalen må gælde, og hvad der skal offentliggøres. Er det ikke oplyst, prøves rammen kun mod fireårsgrænsen og ikke mod udbudslovens andre krav.",
        "The set of rules decides how long the agreement may run and what must be published. Where it is not stated, the framework is checked against the limit of four years only, not against the other demands of the Public Procurement Act."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "En rammeaftale kan have virkning i op til 4 år.",
    }),
    requirements: &["136"],
    examples: &[
        Example {
            what: "Åbent for tilbud, men efter hvilke regler",
            files: &[("content/udbud/r/ramme.md", "---\ntitel: R\ntilstand: åbent\n---\n")],
            findings: &["content/udbud/r/ramme.md:2:1"],
        },
        Example {
            what: "Regelsættet er oplyst",
            files: &[("content/udbud/r/ramme.md", "---\ntitel: R\ntilstand: åbent\nregelsæt: light\n---\n")],
            findings: &[],
        },
        Example {
            what: "Udløbet: Der er ingen tilbudsgivere, som skal vide det",
            files: &[("content/udbud/r/ramme.md", "---\ntitel: R\ntilstand: udløbet\n---\n")],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    use Udbudstilstand::{Forberedes, IHøring, Vurderes, Åbent};
    let ahead = matches!(on.ramme.tilstand, Some(Forberedes | IHøring | Åbent | Vurderes));
    if !ahead || on.ramme.regelsæt.is_some() {
        return;
    }
    out.at(
        "regelsæt",
        text!(
            "Der står ikke, om udbuddet følger udbudslovens almindelige regler eller andre.",
            "It does not say whether the tender follows the general rules of the Public Procurement Act or others."
        ),
        text!(
            "Skriv regelsæt: udbudsloven, light eller under-tærskel.",
            "Write regelsæt: udbudsloven, light or under-tærskel."
        ),
    );
}
