//! K126: a text says that an amount is the sum of others that have another sum.

use crate::diagnostic::{Citation, Example, Rule, Severity, Text, both, text};
use crate::rules::figures::{covers, fields, kroner, parts_listed};
use crate::rules::{OnItem, Out};
use crate::source::Span;
use rust_decimal::Decimal;

pub static RULE: Rule = Rule {
    code: "K126",
    name: "amount-covers-other-sum",
    severity: Severity::Error,
    title: both!(
        "Beløbet er ikke summen af det, teksten siger, det dækker",
        "The amount is not the sum of what the text says it covers"
    ),
    why: both!(
        "Udvalget beslutter ud fra beløbene. Står der et forkert beløb i teksten, ved hverken politikere, forvaltning eller borgere, hvad der er bevilget.",
        "The committee decides by the amounts. Where the text has a wrong one, nobody knows what was granted."
    ),
    source: Some(Citation {
        title: both!("Lejre Kommune, referat 7. februar 2024", "Lejre Kommune, minutes of 7 February 2024"),
        quote: "De 467.291 kr. dækker således både udgifterne til de puljefinansierede midler samt Jobcenter Lejres medfinansiering.",
    }),
    requirements: &["126"],
    examples: &[
        Example {
            what: "Kildens egen fejl: beløbet er kun den ene pulje",
            files: &[
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
                ("content/udvalg/a/2024-02-07/moede.md", "---\ndato: 2024-02-07\ntilstand: referat\n---\n"),
                (
                    "content/udvalg/a/2024-02-07/05-puljer.md",
                    "---\ntitel: Puljer\nindstilling:\n  at:\n    - at der gives 467.291 kr. til kurser og 125.000 kr. til løft\n---\n\nUdgifterne er 592.291 kr. Puljemidlerne er 473.833 kr. Desuden omplaceres 118.458 kr. (medfinansiering).\nDe 467.291 kr. dækker både puljemidlerne og medfinansieringen.\n",
                ),
            ],
            findings: &["content/udvalg/a/2024-02-07/05-puljer.md:9:4"],
        },
        Example {
            what: "Andre ord og andre beløb",
            files: &[
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
                ("content/udvalg/a/2024-02-07/moede.md", "---\ndato: 2024-02-07\ntilstand: referat\n---\n"),
                (
                    "content/udvalg/a/2024-02-07/05-fest.md",
                    "---\ntitel: Fest\n---\n\nLejen koster 30.000 kr., og maden koster 12.500 kr. Udvalget afsætter 42.500 kr.\n\nBeløbet på 40.000 kr. omfatter såvel leje som mad.\n\nPuljen på 900 kr. består af 500 kr. til spil og 300 kr. til bøger.\n",
                ),
            ],
            findings: &[
                "content/udvalg/a/2024-02-07/05-fest.md:7:12",
                "content/udvalg/a/2024-02-07/05-fest.md:9:11",
            ],
        },
        Example {
            what: "Det rigtige beløb",
            files: &[
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
                ("content/udvalg/a/2024-02-07/moede.md", "---\ndato: 2024-02-07\ntilstand: referat\n---\n"),
                (
                    "content/udvalg/a/2024-02-07/05-puljer.md",
                    "---\ntitel: Puljer\n---\n\nUdgifterne er 592.291 kr. Puljemidlerne er 473.833 kr. Desuden omplaceres 118.458 kr. (medfinansiering).\nDe 592.291 kr. dækker både puljemidlerne og medfinansieringen.\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let (texts, _) = on.figures();
    let fields = fields(on.punkt);
    let all = || texts.iter().map(|p| p.text.as_str()).chain(fields.iter().map(|(_, t)| *t));
    for (at, prose) in texts.iter().enumerate() {
        let others: Vec<&str> = all().enumerate().filter(|(i, _)| *i != at).map(|(_, t)| t).collect();
        for claim in covers(&prose.text, &others).into_iter().chain(parts_listed(&prose.text)) {
            let span = prose.span(&claim.span);
            let (message, help) = said(claim.said, claim.right, &claim.parts);
            out.body(Span::new(span.start, span.end), message, help);
        }
    }
    for (at, (path, field)) in fields.iter().enumerate() {
        let others: Vec<&str> =
            all().enumerate().filter(|(i, _)| *i != texts.len() + at).map(|(_, t)| t).collect();
        for claim in covers(field, &others).into_iter().chain(parts_listed(field)) {
            let (message, help) = said(claim.said, claim.right, &claim.parts);
            out.at(path.clone(), message, help);
        }
    }
}

fn said(said: Decimal, right: Decimal, parts: &[Decimal]) -> (Text, Text) {
    let (said, right) = (kroner(said), kroner(right));
    let parts: Vec<String> = parts.iter().map(|p| kroner(*p)).collect();
    let sum = parts.join(" + ");
    (
        text!(
            "Teksten siger, at {said} er det hele, men efter sagens egne beløb er det {sum} = {right}",
            "The text says that {said} is the whole, but by the item's own amounts it is {sum} = {right}"
        ),
        text!(
            "Skriv {right} i stedet for {said}, eller ret de beløb, der skal lægges sammen.",
            "Write {right} instead of {said}, or correct the amounts that are added."
        ),
    )
}
