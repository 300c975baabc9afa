//! H035: a file number is not written as the municipality writes them.

use super::{example, source};
use crate::diagnostic::{Example, Rule, Severity, Text, both, text};
use crate::model::config::{Config, Sagsnummer};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H035",
    name: "file-number-form",
    severity: Severity::Warning,
    title: both!("Journalnummeret er skrevet forkert", "The file number is written wrongly"),
    why: both!(
        "Et nummer, der er skrevet på en anden måde, kan ikke findes igen i journalen.",
        "A number written in another way cannot be found again in the files."
    ),
    source: Some(source::memo("J.nr. 2019 - 927")),
    requirements: &["35"],
    examples: &[
        Example {
            what: "Mellemrum kun på den ene side",
            files: &[
                example::CASE,
                (example::HOLISTIC, "---\ntitel: Plan\nopbevaring:\n  sted: esdh\n  jnr: 2019 -927\n---\n"),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:5:8"],
        },
        Example {
            what: "Ordet ”J.nr.” hører ikke med til nummeret",
            files: &[
                example::CASE,
                (
                    "content/planer/a/min-plan.md",
                    "---\ntitel: Min Plan\nmatch:\n  kategori: jobparat\n  jnr: J.nr. 2019 - 927\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:5:8"],
        },
        Example {
            what: "Et ciffer for lidt efter kommunens mønster",
            files: &[
                (
                    "klarplan.yaml",
                    "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\nsagsnumre:\n  o:\n    mønster: 00/0000\n",
                ),
                example::CASE,
                (example::HOLISTIC, "---\ntitel: Plan\nopbevaring:\n  sted: esdh\n  jnr: 26/045\n---\n"),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:5:8"],
        },
        Example {
            what: "Som notatets eget nummer",
            files: &[
                example::CASE,
                (example::HOLISTIC, "---\ntitel: Plan\nopbevaring:\n  sted: esdh\n  jnr: 2019 - 927\n---\n"),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let config = &on.ctx.site.config;
    let storage = on.plan.opbevaring.as_ref().and_then(|o| o.jnr.as_ref());
    let assessment = on.plan.r#match.as_ref().and_then(|m| m.jnr.as_ref());
    for (path, number) in [("opbevaring.jnr", storage), ("match.jnr", assessment)] {
        if let Some((message, help)) = number.and_then(|number| fault(number, config)) {
            out.at(path, message, help);
        }
    }
}

/// What is wrong with a number; `None` for a good one.
fn fault(number: &str, config: &Config) -> Option<(Text, Text)> {
    let bare = without_label(number);
    if bare.len() < number.len() {
        return Some((
            text!(
                "Der står ”{number}”, men ordet hører ikke med til nummeret.",
                "It says “{number}”, but the word is no part of the number."
            ),
            text!("Skriv kun nummeret: {bare}.", "Write only the number: {bare}."),
        ));
    }
    let patterns = &config.sagsnumre.0;
    if is_of_memo(number) || patterns.iter().any(|(_, p)| p.fits(number)) {
        return None;
    }
    if let Some(better) = patterns.iter().find_map(|(_, p)| with_spaces_of(p, number)) {
        return Some((
            text!(
                "Mellemrummene i ”{number}” er ikke, som kommunen skriver dem.",
                "The spaces in “{number}” are not as the municipality writes them."
            ),
            text!("Skriv {better}.", "Write {better}."),
        ));
    }
    if !patterns.is_empty() {
        let all: Vec<&str> = patterns.iter().map(|(_, p)| &*p.mønster).collect();
        let list = all.join(", ");
        return Some((
            text!(
                "Journalnummeret ”{number}” følger ingen af kommunens mønstre: {list}.",
                "The file number “{number}” follows none of the municipality's patterns: {list}."
            ),
            text!(
                "Ret nummeret. I et mønster står 0 for et ciffer og A for et bogstav. Er nummeret rigtigt, så føj mønstret til sagsnumre i klarplan.yaml.",
                "Correct the number. In a pattern 0 is a digit and A a letter. If the number is right, add its pattern to sagsnumre in klarplan.yaml."
            ),
        ));
    }
    let (left, right) = number.split_once('-')?;
    if left.ends_with(' ') == right.starts_with(' ') {
        return None;
    }
    let better = format!("{} - {}", left.trim_end(), right.trim_start());
    Some((
        text!(
            "I ”{number}” er der kun mellemrum på den ene side af bindestregen.",
            "In “{number}” there is a space on one side of the hyphen only."
        ),
        text!("Skriv {better}.", "Write {better}."),
    ))
}

/// The number without a word such as "J.nr." before it.
fn without_label(number: &str) -> &str {
    let at = number.find(|c: char| c.is_ascii_digit()).unwrap_or(0);
    let (label, rest) = number.split_at(at);
    let letters: String = label.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect();
    if matches!(&*letters, "jnr" | "journalnr" | "journalnummer" | "sagsnr" | "nr") { rest } else { number }
}

/// Whether the number has the memo's form: a year, a hyphen with spaces around it, a number.
fn is_of_memo(number: &str) -> bool {
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    number.split_once(" - ").is_some_and(|(year, rest)| year.len() == 4 && digits(year) && digits(rest))
}

/// The number with the pattern's spaces, where it fits but for them.
fn with_spaces_of(pattern: &Sagsnummer, number: &str) -> Option<String> {
    let mut chars = number.chars().filter(|c| !c.is_whitespace());
    let better: Option<String> =
        pattern.mønster.chars().map(|p| if p.is_whitespace() { Some(p) } else { chars.next() }).collect();
    better.filter(|b| chars.next().is_none() && pattern.fits(b))
}
