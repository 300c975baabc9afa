//! U336: an agreement of more than four years outside the four-year limit gives no reason.

use super::terms::TooLong;
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::framework::Regelsæt;
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U336",
    name: "long-without-reason",
    severity: Severity::Warning,
    title: both!("Aftalen er lang og har ingen begrundelse", "The agreement is long and gives no reason"),
    why: both!(
        "Under light-regimet og under tærskelværdien er der ingen fast grænse på fire år, men længden skal stå mål med opgaven. Uden en begrundelse kan ingen se, om den gør det.",
        "Under the light regime and below the threshold there is no fixed limit of four years, but the length must be proportionate. Without a reason nobody can see whether it is."
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
            what: "6 år under light-regimet uden et ord om hvorfor",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nregelsæt: light\nperiode:\n  fra: 2021-01-01\n  til: 2026-12-31\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:5:3"],
        },
        Example {
            what: "6 år med en begrundelse",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nregelsæt: light\nperiode:\n  fra: 2021-01-01\n  til: 2026-12-31\n  begrundelse: Borgerne skal ikke skifte leverandør midt i et langt forløb.\n---\n",
            )],
            findings: &[],
        },
        Example {
            what: "4 år kræver ingen",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nregelsæt: under-tærskel\nperiode:\n  fra: 2021-01-01\n  til: 2024-12-31\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    if !matches!(on.ramme.regelsæt, Some(Regelsæt::Light | Regelsæt::UnderTærskel)) {
        return;
    }
    let Some(period) = on.ramme.periode.as_ref().filter(|p| p.begrundelse.is_none()) else { return };
    let Some(long) = TooLong::of(period) else { return };
    let (from, end) = (period.fra, long.end);
    out.at(
        "periode.begrundelse",
        text!(
            "Aftalen kan gælde fra {from} til og med {end}. Det er mere end fire år, og der står ikke hvorfor.",
            "The agreement may run from {from} to {end}. That is more than four years, and it does not say why."
        ),
        text!(
            "Skriv i periode.begrundelse, hvorfor aftalen skal være så lang, eller gør den kortere.",
            "Write in periode.begrundelse why the agreement must be that long, or shorten it."
        ),
    );
}
