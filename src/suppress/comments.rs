//! The comments that speak to klarplan, and which lines they speak of.

use crate::parse::parts;
use crate::source::Span;

/// The words such a comment begins with.
pub(super) const CALL: &str = "klarplan: ignore";

/// How far a comment reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// The whole file.
    File,
    /// These lines, and findings about the file as such.
    Top(Span),
    Lines(Span),
}

/// A comment that begins with [`CALL`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Comment {
    Meant {
        reach: Reach,
        /// Where each code or name stands.
        codes: Vec<Span>,
        reason: String,
        /// What goes when the comment goes.
        whole: Span,
    },
    /// It names no rule, or gives no reason.
    Unclear(Span),
}

/// The comments of the file at `path`, in order.
pub(super) fn of(path: &str, text: &str) -> Vec<Comment> {
    if !text.contains(CALL) {
        return Vec::new();
    }
    let (facts, body) = parts(path, text);
    let mut found = in_yaml(text, facts.start, facts.end);
    let words = &text[body.clone()];
    if words.contains(CALL) {
        for range in crate::markdown::comments(words) {
            let comment = &words[range.clone()];
            let inner = comment.strip_prefix("<!--").unwrap_or(comment);
            let start = body.start + range.start + (comment.len() - inner.len());
            let inner = inner.strip_suffix("-->").unwrap_or(inner);
            let after = body.start + range.end;
            let line_end = usize::from(text[after..].starts_with('\n'));
            let whole = Span::new(body.start + range.start, after + line_end);
            found.extend(read(inner, start, Reach::Lines(Span::new(start, block_end(text, after))), whole));
        }
    }
    found
}

/// Comments in the facts: at the end of a line for that line, on a line of their own for the next.
fn in_yaml(text: &str, from: usize, to: usize) -> Vec<Comment> {
    let mut found = Vec::new();
    let mut top = true;
    let mut at = from;
    // Comments below each other speak of the same lines, which are looked for once.
    let mut next: Option<Span> = None;
    while at < to {
        let end = text[at..to].find('\n').map_or(to, |i| at + i);
        let line = &text[at..end];
        let own_line = line.trim_start().starts_with('#');
        if let Some(sign) =
            line.find(&format!("# {CALL}")).filter(|i| *i == 0 || line[..*i].ends_with([' ', '\t']))
        {
            let start = at + sign + 2;
            let lines = match next {
                _ if !own_line => Span::new(at, end),
                Some(lines) if lines.start > end => lines,
                _ => *next.insert(next_lines(text, end, to)),
            };
            let reach = if own_line && top { Reach::Top(lines) } else { Reach::Lines(lines) };
            let whole = if own_line {
                Span::new(at, (end + 1).min(text.len()))
            } else {
                Span::new(at + line[..sign].trim_end().len(), end)
            };
            found.extend(read(&text[start..end], start, reach, whole));
        }
        top &= own_line || line.trim().is_empty();
        at = end + 1;
    }
    found
}

/// The next line that holds anything but a comment, with the lines that its text goes on over; where it
/// only opens a block, also the block's first line, for a finding about the whole block stands there.
fn next_lines(text: &str, from: usize, to: usize) -> Span {
    let mut span: Option<Span> = None;
    let mut at = (from + 1).min(to);
    while at < to {
        let end = text[at..to].find('\n').map_or(to, |i| at + i);
        let line = text[at..end].trim();
        if !line.is_empty() && !line.starts_with('#') {
            let start = span.map_or(at, |s| s.start);
            span = Some(Span::new(start, end));
            if !line.ends_with(':') {
                span = Some(Span::new(start, text_end(text, at, end, to)));
                break;
            }
        }
        at = end + 1;
    }
    span.unwrap_or(Span::new(to, to))
}

/// Where the text ends whose key stands on the line from `at` to `end`: with the last line that is
/// indented deeper than the key.
fn text_end(text: &str, at: usize, end: usize, to: usize) -> usize {
    let indent = |line: &str| line.len() - line.trim_start_matches([' ', '-']).len();
    let own = indent(&text[at..end]);
    let mut last = end;
    let mut from = end + 1;
    while from < to {
        let end = text[from..to].find('\n').map_or(to, |i| from + i);
        let line = &text[from..end];
        let deeper = line.len() - line.trim_start().len() > own;
        match (line.trim().is_empty(), deeper) {
            (true, _) => {}
            (false, true) => last = end,
            (false, false) => break,
        }
        from = end + 1;
    }
    last
}

/// The end of the block of Markdown that follows `from`: its first empty line.
fn block_end(text: &str, from: usize) -> usize {
    let rest = &text[from..];
    let begun = rest.find(|c: char| !c.is_whitespace()).unwrap_or(rest.len());
    rest[begun..].find("\n\n").map_or(text.len(), |i| from + begun + i)
}

/// Reads `klarplan: ignore[A001, B002] reason`, which stands at `start`; `None` for another comment.
fn read(comment: &str, start: usize, reach: Reach, whole_comment: Span) -> Option<Comment> {
    let trimmed = comment.trim_start();
    let start = start + (comment.len() - trimmed.len());
    let rest = trimmed.strip_prefix(CALL)?;
    let whole = Span::new(start, start + trimmed.trim_end().len());
    let (rest, reach) = match rest.strip_prefix("-file") {
        Some(rest) => (rest, Reach::File),
        None => (rest, reach),
    };
    let unclear = Some(Comment::Unclear(whole));
    let Some((list, reason)) = rest.strip_prefix('[').and_then(|r| r.split_once(']')) else { return unclear };
    let mut codes = Vec::new();
    let mut at = start + (trimmed.len() - rest.len()) + 1;
    for part in list.split(',') {
        let word = part.trim();
        let from = at + (part.len() - part.trim_start().len());
        if !word.is_empty() {
            codes.push(Span::new(from, from + word.len()));
        }
        at += part.len() + 1;
    }
    let reason = reason.split_whitespace().collect::<Vec<_>>().join(" ");
    if codes.is_empty() || reason.is_empty() {
        return unclear;
    }
    Some(Comment::Meant { reach, codes, reason, whole: whole_comment })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn only(path: &str, text: &str) -> (String, Vec<String>, String) {
        match of(path, text).as_slice() {
            [Comment::Meant { reach, codes, reason, .. }] => {
                let lines = match reach {
                    Reach::File => "file".to_owned(),
                    Reach::Top(s) => format!("top {}", &text[s.start..s.end]),
                    Reach::Lines(s) => text[s.start..s.end].to_owned(),
                };
                (lines, codes.iter().map(|s| text[s.start..s.end].to_owned()).collect(), reason.clone())
            }
            other => panic!("{other:?}"),
        }
    }

    const YAML: &str = "content/udbud/a/resultater.yaml";

    #[test]
    fn at_the_end_of_a_line() {
        let (lines, codes, reason) =
            only(YAML, "titel: A\nx: 16 # klarplan: ignore[U145, total-differs]  Som trykt.\n");
        assert_eq!(lines, "x: 16 # klarplan: ignore[U145, total-differs]  Som trykt.");
        assert_eq!(codes, ["U145", "total-differs"]);
        assert_eq!(reason, "Som trykt.");
    }

    #[test]
    fn on_a_line_of_its_own() {
        let text = "titel: A\n# klarplan: ignore[U145] Fordi\n# mere\n\nrækker:\n  - navn: X\n  - navn: Y\n";
        assert_eq!(only(YAML, text).0, "rækker:\n  - navn: X");
        assert_eq!(only(YAML, "# klarplan: ignore[U145] Fordi\ntitel: A\n").0, "top titel: A");
        assert_eq!(only(YAML, "a: b\n# klarplan: ignore-file[U145] Fordi\n").0, "file");
    }

    #[test]
    fn over_all_lines_of_a_text() {
        let text = "titel: A\nnoter:\n  # klarplan: ignore[S451] Fordi\n  - tekst: >-\n      En\n\n      to.\n    dato: b\nx: y\n";
        assert_eq!(only(YAML, text).0, "  - tekst: >-\n      En\n\n      to.");
        let text = "titel: A\n# klarplan: ignore[S451] Fordi\nresumé: En\n  to.\nx: y\n";
        assert_eq!(only(YAML, text).0, "resumé: En\n  to.");
    }

    #[test]
    fn in_a_body() {
        let text = "---\ntitel: A\n---\n\n<!-- klarplan: ignore[K129] Som\ni kilden -->\n\nTallet er 7.\nOg 8.\n\nNyt afsnit.\n";
        let (lines, codes, reason) = only("content/sider/a.md", text);
        assert!(lines.ends_with("Tallet er 7.\nOg 8."), "{lines}");
        assert_eq!((codes, reason), (vec!["K129".to_owned()], "Som i kilden".to_owned()));
    }

    #[test]
    fn what_only_shows_a_comment_is_none() {
        assert!(
            of("content/sider/a.md", "---\ntitel: A\n---\n```\n<!-- klarplan: ignore[K129] x -->\n```\n")
                .is_empty()
        );
        assert!(
            of("content/sider/a.md", "---\ntitel: A\n---\nSkriv `# klarplan: ignore[K129] x`.\n").is_empty()
        );
        assert!(of(YAML, "titel: Se#klarplan: ignore[K129] x\n").is_empty());
    }

    #[test]
    fn without_rule_or_reason() {
        for text in
            ["a: b # klarplan: ignore", "a: b # klarplan: ignore[]  x", "a: b # klarplan: ignore[U145]"]
        {
            assert!(matches!(of(YAML, text).as_slice(), [Comment::Unclear(_)]), "{text}");
        }
    }
}
