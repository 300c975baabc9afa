//! Mends what is mechanical: writes what a finding's fix says in place of what stands there.

use crate::parse::Located;
use crate::source::{FileId, Sources, Span};
use std::collections::BTreeMap;

/// A file as it is and as it would be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mended {
    /// Path from the site's root.
    pub path: String,
    pub before: String,
    pub after: String,
    /// How many findings it mends.
    pub count: usize,
}

/// The files that the findings' fixes change, by path. Of two fixes that overlap, the first is made;
/// the other waits for the next round.
#[must_use]
pub fn mend(findings: &[Located], sources: &Sources) -> Vec<Mended> {
    let mut by_file: BTreeMap<FileId, Vec<(Span, &str)>> = BTreeMap::new();
    for located in findings {
        if let Some(fix) = &located.finding.fix {
            let span = fix.span.unwrap_or(located.span);
            by_file.entry(located.finding.file).or_default().push((span, &fix.with));
        }
    }
    by_file
        .into_iter()
        .map(|(file, mut edits)| {
            edits.sort_by_key(|(span, _)| *span);
            let source = sources.text(file);
            let (after, count) = write(&source.text, &edits);
            Mended { path: source.path.clone(), before: source.text.to_string(), after, count }
        })
        .collect()
}

fn write(text: &str, edits: &[(Span, &str)]) -> (String, usize) {
    let mut out = String::with_capacity(text.len());
    let (mut at, mut count) = (0, 0);
    for (span, with) in edits {
        let Some(before) = text.get(at..span.start) else { continue };
        out.push_str(before);
        out.push_str(with);
        at = span.end;
        count += 1;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    (out, count)
}

/// The text as it goes back into a file that held `original`: with the line ends it had.
#[must_use]
pub fn with_line_ends(after: &str, original: &[u8]) -> String {
    if original.windows(2).any(|pair| pair == b"\r\n") {
        after.replace('\n', "\r\n")
    } else {
        after.to_owned()
    }
}

/// The change as a unified diff.
#[must_use]
pub fn diff(mended: &Mended) -> String {
    let path = &mended.path;
    similar::TextDiff::from_lines(&mended.before, &mended.after)
        .unified_diff()
        .header(&format!("a/{path}"), &format!("b/{path}"))
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_made_in_order_and_never_twice_over() {
        let edits =
            [(Span::new(0, 1), "A"), (Span::new(0, 2), "X"), (Span::new(4, 6), ""), (Span::new(6, 6), "!")];
        assert_eq!(write("abcdefg", &edits), ("Abcd!g".to_owned(), 3));
    }

    #[test]
    fn line_ends_stay_what_they_were() {
        assert_eq!(with_line_ends("a\nb\n", b"x\r\ny\r\n"), "a\r\nb\r\n");
        assert_eq!(with_line_ends("a\nb\n", b"x\ny\n"), "a\nb\n");
    }
}
