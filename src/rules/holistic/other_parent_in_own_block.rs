//! H429: a block for one parent names the other.

use super::{blocks, example, people, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::{OnPlan, Out};
use crate::source::Span;

pub static RULE: Rule = Rule {
    code: "H429",
    name: "other-parent-in-own-block",
    severity: Severity::Note,
    title: both!("En blok til den ene forælder nævner den anden", "A block for one parent names the other"),
    why: both!(
        "Det kan være den andens oplysninger, og den anden kan ikke selv se, at de står der.",
        "It may be facts about the other, who cannot see that they stand there."
    ),
    source: Some(source::memo("far og mor ofte ikke må se hinandens oplysninger")),
    requirements: &["29"],
    examples: &[
        Example {
            what: "I Lones samtale står der noget om Peter",
            files: &[
                example::FAMILY,
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\nsamtaler:\n  - dato: 2026-03-03\n    deltagelse: Peter er begyndt i en gruppe i Sundhedshuset.\n    synlig_for: [mor]\n---\n",
                ),
            ],
            findings: &["content/planer/a/familieplan.md:5:17"],
        },
        Example {
            what: "Peter K. er en anden",
            files: &[
                example::FAMILY,
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\nsamtaler:\n  - dato: 2026-03-03\n    deltagelse: Peter K. fra jobcentret ringer til caféen.\n    synlig_for: [mor]\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Some(parents) = blocks::parents(on) else { return };
    // The parent who is named but may not read it, where another parent may.
    let hidden = |may_read: &dyn Fn(&str) -> bool, text: &str| {
        let read = parents.iter().find(|p| may_read(p.slug))?;
        let named = parents.iter().find(|p| !may_read(p.slug) && p.is_named_in(text))?;
        Some((read.name(), named.name()))
    };
    for block in blocks::blocks(on).iter().filter(|b| b.readers.is_some()) {
        let may_read = |slug: &str| people::allows(block.readers, slug);
        let found = block.fields.iter().find_map(|(path, text)| Some((path, hidden(&may_read, text)?)));
        let Some((path, names)) = found else { continue };
        let (message, help) = words(names);
        if block.in_case {
            out.elsewhere(&on.case.sag, path.clone(), message, help);
        } else {
            out.at(path.clone(), message, help);
        }
    }
    for paragraph in blocks::paragraphs(on) {
        let Some(readers) = paragraph.readers else { continue };
        let may_read = |slug: &str| readers.iter().any(|r| r == slug);
        if let Some(names) = hidden(&may_read, paragraph.text) {
            let (message, help) = words(names);
            out.body(Span::new(paragraph.span.start, paragraph.span.end), message, help);
        }
    }
}

fn words(
    (read, named): (&crate::model::Words, &crate::model::Words),
) -> (crate::diagnostic::Text, crate::diagnostic::Text) {
    (
        text!(
            "Teksten er til {read} og nævner {named}, som ikke må læse den.",
            "The text is for {read} and names {named}, who may not read it."
        ),
        text!(
            "Se efter, om det er en oplysning om {named}. Er den det, skal den ud. Ellers skriv uden navnet, eller sæt beskeden til side med en begrundelse.",
            "See whether it is a fact about {named}. If so, take it out. Otherwise write it without the name, or set this message aside with a reason."
        ),
    )
}
