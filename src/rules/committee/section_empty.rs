//! K128: a heading has no text below it.

use super::samples::{DAGSORDEN, PUNKT, UDVALG, fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::markdown::Heading;
use crate::rules::{OnItem, Out};
use crate::source::Span;

pub static RULE: Rule = Rule {
    code: "K128",
    name: "section-empty",
    severity: Severity::Error,
    title: both!("Der står intet under overskriften", "Nothing stands below the heading"),
    why: both!(
        "Læseren tror, at noget mangler, og den, der får siden læst op, hører en overskrift uden indhold.",
        "Readers think something is missing, and those who have the page read aloud hear a heading without content."
    ),
    source: Some(københavn("Sagsfremstilling (overskrift uden tekst)")),
    requirements: &["128"],
    examples: &[
        fails(
            "Kildens første Sagsfremstilling",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\n---\n\n## Sagsfremstilling\n\n## Problemstilling\n\nUdvalget skal tage stilling.\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:5:1"],
        ),
        fails(
            "En kommentar er ikke tekst",
            &[UDVALG, DAGSORDEN, (PUNKT, "---\ntitel: X\n---\n\n## Sagsfremstilling\n\n<!-- mangler -->\n")],
            &["content/udvalg/a/2024-02-07/01-x.md:5:1"],
        ),
        passes(
            "Teksten står under en underoverskrift",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\n---\n\n## Sagsfremstilling\n\n### Baggrund\n\nUdvalget skal tage stilling.\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let body = on.ctx.body(&on.item.punkt);
    let headings = &on.item.punkt.scan.headings;
    for (at, heading) in headings.iter().enumerate() {
        let below = headings.get(at + 1..).unwrap_or_default();
        let inner = below.iter().take_while(|h| h.span.start < heading.section.end);
        if heading.text.is_empty() || has_text(body, heading, inner) {
            continue;
        }
        // Where the subsections are all empty, the innermost says it.
        if below.first().is_some_and(|h| h.span.start < heading.section.end) {
            continue;
        }
        let text = &heading.text;
        out.body(
            Span::new(heading.span.start, heading.span.end),
            text!("Der står intet under ”{text}”.", "Nothing stands below “{text}”."),
            text!(
                "Skriv teksten, eller slet overskriften. Er den tom i kilden, så skriv det i noter.",
                "Write the text, or delete the heading. If it is empty in the source, say so in noter."
            ),
        );
    }
}

/// Whether anything but headings and comments stands in the section.
fn has_text<'a>(body: &str, heading: &Heading, inner: impl Iterator<Item = &'a Heading>) -> bool {
    let mut from = heading.span.end;
    let ends = inner.map(|h| (h.span.start, h.span.end)).chain([(heading.section.end, 0)]);
    for (end, next) in ends {
        if body.get(from..end).is_some_and(is_text) {
            return true;
        }
        from = next;
    }
    false
}

fn is_text(part: &str) -> bool {
    let mut rest = part;
    while let Some((before, after)) = rest.split_once("<!--") {
        if !before.trim().is_empty() {
            return true;
        }
        rest = after.split_once("-->").map_or("", |(_, rest)| rest);
    }
    !rest.trim().is_empty()
}
