//! Raw HTML, which is never output: what is reported of it.

use std::collections::HashSet;

use super::scan::FaultKind;

/// An HTML block under way, and the elements reported so far.
#[derive(Default)]
pub(super) struct Html {
    block: String,
    seen: HashSet<String>,
}

impl Html {
    /// Begins a block.
    pub(super) fn clear(&mut self) {
        self.block.clear();
    }

    /// Adds a line of the block.
    pub(super) fn push(&mut self, line: &str) {
        self.block.push_str(line);
    }

    /// The fault of the block that is now complete.
    pub(super) fn judge(&mut self) -> Option<FaultKind> {
        judge(&self.block, &mut self.seen)
    }

    /// The elements reported so far, for HTML within text.
    pub(super) fn seen(&mut self) -> &mut HashSet<String> {
        &mut self.seen
    }
}

/// The fault of a piece of HTML. Comments are none; an end tag is none where the start tag was
/// reported before it.
pub(super) fn judge(html: &str, seen: &mut HashSet<String>) -> Option<FaultKind> {
    let mut rest = html.trim_start();
    while let Some(comment) = rest.strip_prefix("<!") {
        if !comment.starts_with("--") {
            break;
        }
        // `<!-->` is a whole comment. One that never ends swallows the rest of the body.
        let Some(end) = comment.find("-->") else {
            return Some(FaultKind::RawHtml("<!--".to_owned()));
        };
        rest = comment[end + 3..].trim_start();
    }
    if rest.is_empty() {
        return None;
    }
    let start = name(rest);
    match start.strip_prefix('/') {
        Some(name) if seen.contains(name) => return None,
        Some(_) => {}
        None => {
            seen.insert(start.clone());
        }
    }
    Some(FaultKind::RawHtml(start))
}

/// The name of the tag that `html` starts with, else its first word.
fn name(html: &str) -> String {
    const LONGEST: usize = 40;
    let tag = html
        .strip_prefix('<')
        .filter(|tag| tag.trim_start_matches('/').starts_with(|c: char| c.is_ascii_alphabetic()));
    match tag {
        Some(tag) => {
            let stays = |(at, c): &(usize, char)| *at == 0 || !matches!(c, '>' | '/');
            let name = tag.char_indices().take_while(stays).map(|(_, c)| c.to_ascii_lowercase());
            name.take_while(|c| !c.is_whitespace()).take(LONGEST).collect()
        }
        None => html.chars().take_while(|c| !c.is_whitespace()).take(LONGEST).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(html: &str) -> Option<String> {
        judge(html, &mut HashSet::new()).map(|kind| match kind {
            FaultKind::RawHtml(start) => start,
            kind => panic!("{kind:?}"),
        })
    }

    #[test]
    fn comments_are_no_fault() {
        for html in ["<!-- a\nb -->\n", "<!-->", "<!-- a --> <!-- b -->", " \n"] {
            assert_eq!(judged(html), None, "{html}");
        }
        assert_eq!(judged("<!-- a\n## B\n").unwrap(), "<!--");
        assert_eq!(judged("<!-- a --> tekst").unwrap(), "tekst");
    }

    #[test]
    fn tags_are_named() {
        assert_eq!(judged("<DIV class=\"x\">").unwrap(), "div");
        assert_eq!(judged("<br/>").unwrap(), "br");
        assert_eq!(judged("</p>").unwrap(), "/p");
        assert_eq!(judged("<?php echo ?>").unwrap(), "<?php");
        assert_eq!(judged(&format!("<{}>", "a".repeat(99))).unwrap().len(), 40);
        let mut seen = HashSet::new();
        assert!(judge("<b>", &mut seen).is_some());
        assert!(judge("</b>", &mut seen).is_none());
        assert!(judge("</i>", &mut seen).is_some());
    }
}
