//! Where in the body a link's destination is written.

use std::ops::Range;

use pulldown_cmark::LinkType;

/// The destination as written: in the link, in its definition, or the whole link where it cannot
/// be told. `inner_end` is where the link's text ends, so that brackets in it do not confuse.
pub(super) fn dest_span(
    body: &str,
    link_type: LinkType,
    link: &Range<usize>,
    inner_end: usize,
    definition: Option<&Range<usize>>,
) -> Range<usize> {
    let found = match (link_type, definition) {
        (LinkType::Autolink | LinkType::Email, _) => Some(link.start + 1..link.end - 1),
        (LinkType::Inline, _) => after(body, inner_end..link.end.saturating_sub(1), "]("),
        (_, Some(definition)) => after(body, definition.clone(), "]:"),
        _ => None,
    };
    found.filter(|span| body.get(span.clone()).is_some()).unwrap_or_else(|| link.clone())
}

/// The destination that follows `mark` in a part of the body.
fn after(body: &str, part: Range<usize>, mark: &str) -> Option<Range<usize>> {
    let text = body.get(part.clone())?;
    let rest = &text[text.find(mark)? + mark.len()..];
    let dest = rest.trim_start();
    let (skip, length) = match dest.strip_prefix('<') {
        Some(inner) => (1, inner.find('>')?),
        None => (0, dest.find(char::is_whitespace).unwrap_or(dest.len())),
    };
    let start = part.end - dest.len() + skip;
    Some(start..start + length)
}
