//! Smaller pages with the same meaning.
//!
//! The light setting works on the theme's templates, once, when it is loaded: what is constant on
//! every page need not be trimmed on every page. The full setting runs every page through
//! minify-html, set so that its output stays valid.

use crate::model::config::Minificering;

/// A rendered page, smaller if the setting says so.
pub(super) fn minify(html: String, setting: Minificering) -> String {
    match setting {
        Minificering::Let | Minificering::Ingen => html,
        Minificering::Fuld => {
            let cfg = minify_html::Cfg {
                keep_closing_tags: true,
                keep_html_and_head_opening_tags: true,
                keep_input_type_text_attr: true,
                ..minify_html::Cfg::default()
            };
            String::from_utf8(minify_html::minify(html.as_bytes(), &cfg)).unwrap_or(html)
        }
    }
}

/// A template with its indentation and line ends collapsed.
///
/// A run of white space that holds a line end becomes one line end where it stands between words,
/// and nothing where a tag or a template mark stands on either side of it: the theme never relies on
/// a line end for a space between inline elements, and writes a space where it means one.
pub(super) fn template(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(char::is_whitespace) {
        let (before, after) = rest.split_at(at);
        out.push_str(before);
        let end = after.find(|c: char| !c.is_whitespace()).unwrap_or(after.len());
        let space = &after[..end];
        rest = &after[end..];
        if !space.contains('\n') {
            out.push_str(space);
            continue;
        }
        let tight_before = out.is_empty() || out.ends_with(['>', '}']);
        let tight_after = rest.is_empty() || rest.starts_with(['<', '{']);
        if !(tight_before && tight_after) {
            out.push(if tight_before || tight_after { ' ' } else { '\n' });
        }
    }
    out.push_str(rest);
    out
}

/// The style sheet without comments and indentation.
pub(super) fn css(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("/*") {
        out.push_str(&rest[..at]);
        rest = rest[at..].find("*/").map_or("", |end| &rest[at + end + 2..]);
    }
    out.push_str(rest);
    out.lines().map(str::trim).filter(|l| !l.is_empty()).collect::<Vec<_>>().join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_keep_the_spaces_that_count() {
        assert_eq!(template("<p>\n  Hej\n  du\n</p>\n<p>x</p>\n"), "<p> Hej\ndu </p><p>x</p>");
        assert_eq!(template("<b>a</b> <i>b</i>"), "<b>a</b> <i>b</i>");
    }

    #[test]
    fn style_sheets_lose_comments() {
        assert_eq!(css("/* x */\na {\n  b: c; /* y */\n}\n"), "a {\nb: c;\n}\n");
    }
}
