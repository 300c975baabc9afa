//! Marks become elements once a page is done.

use crate::html::{tag_length, tag_name};
use crate::model::mark::{CLOSE, OPEN};

/// `html` with each marked text in a `<span lang dir>` of its own, and without marks in places that cannot
/// hold an element: inside tags, titles and scripts.
///
/// The page comes from templates that escape what they are given, so outside tags a `<` always begins one.
#[must_use]
pub fn settle(html: String, tag: &str, direction: &str) -> String {
    if !html.contains([OPEN, CLOSE]) {
        return html;
    }
    let mut out = String::with_capacity(html.len() + html.len() / 8);
    let mut rest = html.as_str();
    let mut depth = 0usize;
    let mut bare = false;
    while let Some(at) = rest.find(['<', OPEN, CLOSE]) {
        out.push_str(&rest[..at]);
        let here = &rest[at..];
        if here.starts_with('<') {
            let end = tag_length(here);
            let element = &here[..end];
            if depth > 0 {
                // A text that was cut lost its end.
                out.push_str("</span>");
                depth = 0;
            }
            match tag_name(element) {
                "title" | "script" | "style" => bare = !element.starts_with("</"),
                _ => {}
            }
            out.extend(element.chars().filter(|c| *c != OPEN && *c != CLOSE));
            rest = &here[end..];
            continue;
        }
        if here.starts_with(OPEN) {
            if depth == 0 && !bare {
                out.push_str("<span");
                // A telephone number is in no language, but its groups must keep their order.
                if speaks(&here[1..]) {
                    out.push_str(" lang=\"");
                    out.push_str(tag);
                    out.push('"');
                }
                out.push_str(" dir=\"");
                out.push_str(direction);
                out.push_str("\">");
            }
            depth += usize::from(!bare);
        } else if depth > 0 {
            depth -= 1;
            if depth == 0 {
                out.push_str("</span>");
            }
        }
        rest = &here[1..];
    }
    out.push_str(rest);
    out
}

/// Whether the marked text that `rest` begins with has letters.
fn speaks(rest: &str) -> bool {
    rest.chars().take_while(|c| !matches!(*c, CLOSE | '<')).any(char::is_alphabetic)
}

/// Whether a settled page holds sentences, not only names, in the site's own language `tag`.
#[must_use]
pub fn holds_untranslated(html: &str, tag: &str) -> bool {
    let main = html.split_once("<main").map_or(html, |(_, rest)| rest);
    let main = main.split_once("</main>").map_or(main, |(main, _)| main);
    let opening = format!("<span lang=\"{tag}\"");
    let words = |text: &str| text.split("</span>").next().unwrap_or_default().split_whitespace().count();
    // The opening tag's own second attribute counts as a word.
    main.contains("class=\"uoversat-tekst\"") || main.split(&opening).skip(1).any(|rest| words(rest) > 5)
}
