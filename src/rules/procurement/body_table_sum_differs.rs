//! U126: a total in a table of a framework's text is not the sum of its rows.

use crate::diagnostic::{Citation, Example, Rule, Severity, both};
use crate::rules::figures::{body, wrong_sum, wrong_sums};
use crate::rules::{OnFramework, Out};
use crate::source::Span;

pub static RULE: Rule = Rule {
    code: "U126",
    name: "body-table-sum-differs",
    severity: Severity::Error,
    title: both!(
        "Summen i en tabel i rammens tekst passer ikke til rækkerne",
        "A total in a table of the framework's text is not the sum of its rows"
    ),
    why: both!(
        "Læseren kan ikke vide, om det er summen eller en af rækkerne, der er forkert.",
        "Readers cannot know whether the total or a row is wrong."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "Det vil årligt være 7 mio. kr.",
    }),
    requirements: &["126", "145"],
    examples: &[
        Example {
            what: "4 og 3 er ikke 9, heller ikke med afrunding",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\n---\n\n| Delområde | Beløb |\n|---|--:|\n| Nord | 4 mio. kr. |\n| Syd | 3 mio. kr. |\n| I alt | 9 mio. kr. |\n",
            )],
            findings: &["content/udbud/r/ramme.md:9:11"],
        },
        Example {
            what: "4 og 3 er 7",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\n---\n\n| Delområde | Beløb |\n|---|--:|\n| Nord | 4 mio. kr. |\n| Syd | 3 mio. kr. |\n| I alt | 7 mio. kr. |\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    for wrong in body(on.ctx.body(&on.framework.ramme)).1.iter().flat_map(wrong_sums) {
        let (message, help) = wrong_sum(&wrong);
        out.body(Span::new(wrong.span.start, wrong.span.end), message, help);
    }
}
