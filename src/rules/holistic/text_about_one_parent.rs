//! H229: a text for both parents is about one of them.

use super::blocks::{self, Parent};
use super::{example, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::{OnPlan, Out};
use crate::source::Span;

pub static RULE: Rule = Rule {
    code: "H229",
    name: "shared-text-about-one-parent",
    severity: Severity::Warning,
    title: both!("En fælles tekst handler kun om den ene forælder", "A shared text is about one parent only"),
    why: both!(
        "Den anden forælder læser med. Det, der kun handler om den ene, bør kun den ene se.",
        "The other parent reads it too. What is about one of them only should be seen by that one."
    ),
    source: Some(source::memo("far og mor ofte ikke må se hinandens oplysninger")),
    requirements: &["29"],
    examples: &[
        Example {
            what: "Et tilbud, et delmål og et afsnit om Peter, som Lone kan læse",
            files: &[
                (
                    "content/planer/a/sag.yaml",
                    "titel: A\nborger: Emil, Lone og Peter\nmodtagere:\n  mor:\n    navn: Lone\n    rolle: mor\n  far:\n    navn: Peter\n    rolle: far\nmål:\n  ro:\n    tekst: Ro i hverdagen\n    delmål:\n      - tekst: Far drikker ikke i Emils uger\n",
                ),
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\nmål: [ro]\ntilbud:\n  - navn: Samtaler\n    begrundelse: Peter vil stoppe med at drikke.\n---\n\n## Hjælp\n\nPeters gruppe mødes om tirsdagen.\n",
                ),
            ],
            findings: &[
                "content/planer/a/familieplan.md:6:18",
                "content/planer/a/familieplan.md:11:1",
                "content/planer/a/sag.yaml:14:16",
            ],
        },
        Example {
            what: "Teksten handler om begge eller er kun for den ene",
            files: &[
                example::FAMILY,
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\ntilbud:\n  - navn: Samtaler\n    begrundelse: Peter vil stoppe med at drikke.\n    synlig_for: far\n---\n\n## Det vil vi\n\nEmil bor en uge hos mor og en uge hos far. Peter K. fra jobcentret hjælper.\n\n## Til Peter {synlig_for=far}\n\nPeters gruppe mødes om tirsdagen.\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Some(parents) = blocks::parents(on) else { return };
    for block in blocks::blocks(on).iter().filter(|b| b.readers.is_none()) {
        let Some(only) = only_one(&parents, |p| block.fields.iter().any(|(_, text)| p.is_meant_in(text)))
        else {
            continue;
        };
        let Some((path, _)) = block.fields.iter().find(|(_, text)| only.is_meant_in(text)) else { continue };
        let (message, help) = words(only, &parents);
        if block.in_case {
            out.elsewhere(&on.case.sag, path.clone(), message, help);
        } else {
            out.at(path.clone(), message, help);
        }
    }
    for paragraph in blocks::paragraphs(on).iter().filter(|p| p.readers.is_none()) {
        // A comment is shown to nobody.
        if paragraph.text.starts_with("<!--") {
            continue;
        }
        if let Some(only) = only_one(&parents, |p| p.is_meant_in(paragraph.text)) {
            let (message, help) = words(only, &parents);
            out.body(Span::new(paragraph.span.start, paragraph.span.end), message, help);
        }
    }
}

/// The one parent who is meant, where it is one and not the others.
fn only_one<'p, 'a>(parents: &'p [Parent<'a>], meant: impl Fn(&Parent) -> bool) -> Option<&'p Parent<'a>> {
    let mut meant = parents.iter().filter(|p| meant(p));
    let first = meant.next()?;
    meant.next().is_none().then_some(first)
}

fn words(only: &Parent, parents: &[Parent]) -> (crate::diagnostic::Text, crate::diagnostic::Text) {
    let (name, slug) = (only.name(), only.slug);
    let other = parents.iter().find(|p| p.slug != slug).map_or("", |p| p.name());
    (
        text!(
            "Teksten handler om {name} og kan læses af {other}.",
            "The text is about {name} and can be read by {other}."
        ),
        text!(
            "Sæt synlig_for på, fx [{slug}, sagsbehandler]; i brødteksten efter overskriften: {{synlig_for={slug}}}. Må begge se det, så nævn dem begge i synlig_for.",
            "Set synlig_for, such as [{slug}, sagsbehandler]; in the text after the heading: {{synlig_for={slug}}}. If both may see it, name both in synlig_for."
        ),
    )
}
