//! U136: a framework agreement may last longer than four years.

use super::terms::TooLong;
use crate::diagnostic::{Citation, Example, Rule, Severity, Valid, both, text};
use crate::model::framework::Regelsæt;
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U136",
    name: "longer-than-four-years",
    severity: Severity::Error,
    title: both!(
        "Rammeaftalen kan vare længere end 4 år",
        "The framework agreement may last longer than four years"
    ),
    why: both!(
        "En aftale over fire år holder andre leverandører ude for længe. Kun i ganske særlige tilfælde må den vare længere, og en mulig forlængelse tæller med.",
        "An agreement over four years shuts other suppliers out for too long. Only in exceptional cases may it last longer, and options count."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "En rammeaftale kan have virkning i op til 4 år.",
    }),
    law: Some(Citation {
        title: both!(
            "Udbudsloven (lov nr. 1564 af 15. december 2015) § 95, stk. 2",
            "The Public Procurement Act (Act 1564 of 15 December 2015), section 95(2)"
        ),
        quote: "",
    }),
    valid: Valid::since(2016, 1, 1),
    history: Some(both!(
        "Reglen står i udbudsloven, som gælder fra 1. januar 2016. Rammeaftaler fra før den dag prøves ikke.",
        "The rule stands in the Public Procurement Act, in force since 1 January 2016. Earlier agreements are not checked."
    )),
    requirements: &["136"],
    examples: &[
        Example {
            what: "3 år og 2 års forlængelse er 5 år",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nperiode:\n  fra: 2021-01-01\n  til: 2023-12-31\n  forlængelse: 2 år\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:6:16"],
        },
        Example {
            what: "3 år og 1 års forlængelse er præcis 4 år",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nperiode:\n  fra: 2021-01-01\n  til: 2023-12-31\n  forlængelse: 1 år\n---\n",
            )],
            findings: &[],
        },
        Example {
            what: "Light-regimet har ingen fast grænse",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nregelsæt: light\nperiode:\n  fra: 2021-01-01\n  til: 2026-12-31\n  begrundelse: Borgerne skal ikke skifte leverandør midt i et langt forløb.\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    if !matches!(on.ramme.regelsæt, None | Some(Regelsæt::Udbudsloven)) {
        return;
    }
    let Some(period) = &on.ramme.periode else { return };
    let Some(long) = TooLong::of(period) else { return };
    let path = if long.by_extension { "periode.forlængelse" } else { "periode.til" };
    // What is too long without its extension is told without it.
    let end = if long.by_extension { long.end } else { period.til };
    let (from, latest) = (period.fra, long.latest);
    let (da, en) = match period.forlængelse.filter(|_| long.by_extension) {
        Some(more) => {
            (format!("Med forlængelsen på {more} kan"), format!("With the extension of {more} the"))
        }
        None => ("Uden forlængelse kan".to_owned(), "Even without extension the".to_owned()),
    };
    out.at(
        path,
        text!(
            "{da} aftalen gælde fra {from} til og med {end}. Fire år slutter {latest}.",
            "{en} agreement may run from {from} to {end}. Four years end on {latest}."
        ),
        text!(
            "Lad aftalen slutte senest {latest}, forlængelsen medregnet. Er der ganske særlige grunde til mere, så skriv dem i periode.begrundelse, og sæt fundet til side med en kommentar, der siger hvorfor.",
            "Let the agreement end by {latest}, extension included. If exceptional reasons ask for more, write them in periode.begrundelse and set the finding aside with a comment that says why."
        ),
    );
}
