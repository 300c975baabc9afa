//! The facts at the top of a Markdown file.

use memchr::{memchr, memmem};
use std::ops::Range;

/// What a Markdown file is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Front {
    /// Byte ranges of the facts and of the body.
    Parts {
        facts: Range<usize>,
        body: Range<usize>,
    },
    Missing,
    Unclosed,
}

/// Splits `text` at its `---` lines.
pub(super) fn split(text: &str) -> Front {
    let Some(rest) =
        text.strip_prefix("---").and_then(|r| r.trim_start_matches([' ', '\t']).strip_prefix('\n'))
    else {
        return Front::Missing;
    };
    let from = text.len() - rest.len();
    // Lines that begin so are few.
    for at in memmem::find_iter(rest.as_bytes(), "---").filter(|at| rest[..*at].ends_with('\n') || *at == 0) {
        let length = memchr(b'\n', &rest.as_bytes()[at..]).map_or(rest.len() - at, |length| length + 1);
        if rest[at..at + length].trim_end() == "---" {
            return Front::Parts { facts: from..from + at, body: from + at + length..text.len() };
        }
    }
    Front::Unclosed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_and_body() {
        let text = "---\na: 1\n---\nbody\n---\n";
        assert_eq!(split(text), Front::Parts { facts: 4..9, body: 13..22 });
        assert_eq!(split("---\n---"), Front::Parts { facts: 4..4, body: 7..7 });
        assert_eq!(split("text"), Front::Missing);
        assert_eq!(split("---\na: 1\n"), Front::Unclosed);
        assert_eq!(split("----\na: 1\n---\n"), Front::Missing);
        // No other line ends the facts.
        let text = "---\na: --- x\n ---\n----\n---  \nb";
        assert_eq!(split(text), Front::Parts { facts: 4..23, body: 29..30 });
    }
}
