//! K326: a total in a table of an item is not the sum of its rows.

use crate::diagnostic::{Citation, Example, Rule, Severity, both};
use crate::rules::figures::{wrong_sum, wrong_sums};
use crate::rules::{OnItem, Out};
use crate::source::Span;

pub static RULE: Rule = Rule {
    code: "K326",
    name: "item-table-sum-differs",
    severity: Severity::Error,
    title: both!(
        "Summen i en tabel på dagsordenen passer ikke til rækkerne",
        "A total in an item's table is not the sum of its rows"
    ),
    why: both!(
        "Læseren kan ikke vide, om det er summen eller en af rækkerne, der er forkert, og udvalget risikerer at beslutte ud fra det forkerte tal.",
        "Readers cannot know whether the total or a row is wrong, and the committee may decide by the wrong figure."
    ),
    source: Some(Citation {
        title: both!("Lejre Kommune, referat 7. februar 2024", "Lejre Kommune, minutes of 7 February 2024"),
        quote: "op til 592.291 kr.",
    }),
    requirements: &["126", "145"],
    examples: &[
        Example {
            what: "To tal er byttet om i summen",
            files: &[
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
                ("content/udvalg/a/2024-02-07/moede.md", "---\ndato: 2024-02-07\ntilstand: referat\n---\n"),
                (
                    "content/udvalg/a/2024-02-07/05-puljer.md",
                    "---\ntitel: Puljer\n---\n\n| Pulje | Beløb |\n|---|--:|\n| Regional | 467.291 kr. |\n| heraf kurser | 400.000 kr. |\n| Løft | 125.000 kr. |\n| I alt | 592.921 kr. |\n",
                ),
            ],
            findings: &["content/udvalg/a/2024-02-07/05-puljer.md:10:11"],
        },
        Example {
            what: "Rækker med ”heraf” lægges ikke til, og afrundede procenter må give 101",
            files: &[
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
                ("content/udvalg/a/2024-02-07/moede.md", "---\ndato: 2024-02-07\ntilstand: referat\n---\n"),
                (
                    "content/udvalg/a/2024-02-07/05-puljer.md",
                    "---\ntitel: Puljer\n---\n\n| Pulje | Beløb | Andel |\n|---|--:|--:|\n| Regional | 467.291 | 79,5 % |\n| heraf kurser | 400.000 | 68 % |\n| Løft | 125.000 | 21,5 % |\n| Ialt | 592.291 | 100 % |\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    for wrong in on.figures().1.iter().flat_map(wrong_sums) {
        let (message, help) = wrong_sum(&wrong);
        out.body(Span::new(wrong.span.start, wrong.span.end), message, help);
    }
}
