//! The text of a body, for search and descriptions.

use pulldown_cmark::{Event, Tag};

use super::document::{Document, push_text};
use super::outline::Outline;

/// The text of a piece of Markdown that everyone may see, with single spaces: sections for certain
/// readers, footnotes and HTML are left out.
#[must_use]
pub fn plain(body: &str) -> String {
    plain_for(body, &|_| false)
}

/// As [`plain`], with those sections whose readers `visible` accepts.
#[must_use]
pub fn plain_for(body: &str, visible: &dyn Fn(&[String]) -> bool) -> String {
    let document = Document::parse(body);
    let mut hidden = Outline::of(&document).hidden(visible);
    let mut text = String::with_capacity(body.len());
    let mut at = 0;
    let mut in_cell = false;
    while let Some((event, span)) = document.events.get(at) {
        if hidden.covers(event, span) || matches!(event, Event::Start(Tag::FootnoteDefinition(_))) {
            at = document.after(at);
            continue;
        }
        match event {
            // The mark of a row's heading is no text.
            Event::Text(part) if in_cell => text.push_str(part.strip_prefix("# ").unwrap_or(part)),
            Event::Start(tag) if is_inline(tag) => {}
            Event::Start(_) | Event::Rule => text.push(' '),
            event => push_text(event, &mut text),
        }
        in_cell = matches!(event, Event::Start(Tag::TableCell));
        at += 1;
    }
    collapsed(&text)
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

fn collapsed(text: &str) -> String {
    let mut words = text.split_whitespace();
    let mut collapsed = String::with_capacity(text.len());
    if let Some(first) = words.next() {
        collapsed.push_str(first);
    }
    for word in words {
        collapsed.push(' ');
        collapsed.push_str(word);
    }
    collapsed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_what_is_left() {
        let body = "## A *b*c\n\nx  y\nz[^1] <b>q</b> &amp; `k`\n\n- one\n- two ![alt](i.png)\n\n\
                    | h |\n|---|\n| # r |\n\n[^1]: note\n\n<!-- c -->\n";
        assert_eq!(plain(body), "A bc x y z q & k one two alt h r");
        assert_eq!(plain(""), "");
    }

    #[test]
    fn limited_sections_are_not_text() {
        let body = "a\n\n## B {synlig_for=mor}\nc\n### D\n\n## E\n";
        assert_eq!(plain(body), "a E");
        assert_eq!(plain_for(body, &|readers| readers == ["mor"]), "a B c D E");
    }
}
