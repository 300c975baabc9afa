//! H150: a case that may be public because it is anonymised holds a full name.

use super::{example, people, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::Offentlighed;
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "H150",
    name: "full-name-in-anonymised-case",
    severity: Severity::Error,
    title: both!("En anonymiseret sag har et helt navn", "An anonymised case holds a full name"),
    why: both!(
        "Siden kan læses af alle. Med fornavn og efternavn kan oplysningerne føres tilbage til en person, og så er de ikke anonyme.",
        "Everyone can read the page. With first name and surname the facts can be traced to a person, and so are not anonymous."
    ),
    source: Some(source::memo("Klare regler for samtykke/hjemmel til deling af personoplysninger")),
    requirements: &["150"],
    examples: &[
        Example {
            what: "Fornavn og efternavn",
            files: &[(
                "content/planer/a/sag.yaml",
                "titel: A\nborger: Ada Lund\noffentlighed: anonymiseret\nmodtagere:\n  borger:\n    navn: Ada Lund\n    rolle: borger\n",
            )],
            findings: &["content/planer/a/sag.yaml:2:9", "content/planer/a/sag.yaml:6:11"],
        },
        Example {
            what: "Kun fornavn",
            files: &[(
                "content/planer/a/sag.yaml",
                "titel: A\nborger: Ada og Bo\noffentlighed: anonymiseret\nmodtagere:\n  borger:\n    navn: Ada L.\n    rolle: borger\n",
            )],
            findings: &[],
        },
        Example { what: "Sagen er ikke offentlig", files: &[example::CASE], findings: &[] },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    let case = &on.case.sag.data;
    if case.offentlighed != Some(Offentlighed::Anonymiseret) {
        return;
    }
    let help = || {
        text!(
            "Skriv kun et fornavn, helst et andet end det rigtige. Er personen opdigtet, så skriv offentlighed: fiktiv.",
            "Write a first name only, better another than the real one. If the person is made up, write offentlighed: fiktiv."
        )
    };
    let names = case.borger.split([',', '&']).flat_map(|part| part.split(" og "));
    if names.into_iter().any(is_full) {
        let message = text!(
            "Sagen er offentlig som anonymiseret, men borger er et helt navn.",
            "The case is public as anonymised, but borger is a full name."
        );
        out.at("borger", message, help());
    }
    for (slug, _) in people::citizens(on.case).filter(|(_, reader)| is_full(&reader.navn)) {
        let message = text!(
            "Sagen er offentlig som anonymiseret, men modtageren {slug} har et helt navn.",
            "The case is public as anonymised, but the reader {slug} has a full name."
        );
        out.at(format!("modtagere.{slug}.navn"), message, help());
    }
}

/// Whether a name is two names and not one with an initial.
fn is_full(name: &str) -> bool {
    let is_name = |word: &&str| {
        word.starts_with(char::is_uppercase) && word.chars().nth(1).is_some_and(char::is_lowercase)
    };
    name.split_whitespace().filter(is_name).count() >= 2
}
