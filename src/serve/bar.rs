//! The bar on top of every page: whose eyes the page is seen with, the switch to others', and the findings.

use super::READERS;
use super::shown::{Good, Shown};
use crate::diagnostic::{Lang, both, text};
use crate::html;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use std::fmt::Write as _;

/// Readers who can be chosen in the bar; where there are more, those of the page's case can.
const CHOICES: usize = 60;

/// What may not stand in a path as it is.
const PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}');

/// The page in whose bar is said what the browser needs to know of it.
pub(super) struct Place<'a> {
    pub folder: Option<&'a str>,
    /// The page's path in its tree.
    pub path: &'a str,
    /// Tells versions of the page apart.
    pub print: &'a str,
}

/// The address of a file in a tree.
pub(super) fn address(folder: Option<&str>, path: &str) -> String {
    let path = match path.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
        _ => path,
    };
    let path = utf8_percent_encode(path, PATH);
    folder.map_or_else(|| format!("/{path}"), |folder| format!("{READERS}{folder}/{path}"))
}

/// The page with the bar as the first thing in its body, but for a link that leads past what is above the text: who
/// uses a keyboard is led past the bar too. The page's own bytes are else as they were.
pub(super) fn put(page: &[u8], bar: &str) -> Vec<u8> {
    let opening = page.windows(5).position(|w| w.eq_ignore_ascii_case(b"<body"));
    let end = opening.and_then(|at| Some(at + page.get(at..)?.iter().position(|b| *b == b'>')? + 1));
    let at = end.unwrap_or(page.len());
    let at = at + page.get(at..).map_or(0, skip_link);
    let (before, after) = page.split_at(at);
    [before, bar.as_bytes(), after].concat()
}

/// The length of the link to a place on the page that `body` begins with; 0 where it begins with something else.
fn skip_link(body: &[u8]) -> usize {
    const END: &[u8] = b"</a>";
    let start = body.iter().take_while(|b| b.is_ascii_whitespace()).count();
    let rest = body.get(start..).unwrap_or_default();
    let Some(tag) = rest.iter().position(|b| *b == b'>').and_then(|end| rest.get(..end)) else { return 0 };
    // Minified pages leave quotation marks out.
    let leads_down =
        [&b"href=\"#"[..], b"href=#"].iter().any(|href| tag.windows(href.len()).any(|w| w == *href));
    if !tag.starts_with(b"<a ") || !leads_down {
        return 0;
    }
    rest.windows(END.len()).position(|w| w == END).map_or(0, |at| start + at + END.len())
}

/// The bar as HTML.
pub(super) fn bar(shown: &Shown, place: &Place) -> String {
    let lang = shown.lang;
    let tag = match lang {
        Lang::Da => "da",
        Lang::En => "en",
    };
    let mut out = format!(
        "<aside id=\"klarplan-serve\" aria-label=\"klarplan serve\" lang=\"{tag}\" dir=\"ltr\" data-side=\""
    );
    html::attribute(&mut out, &address(place.folder, place.path));
    let _ = write!(out, "\" data-aftryk=\"{}\">", place.print);
    out.push_str("<link rel=\"stylesheet\" href=\"/_klarplan/klarplan.css\">");
    out.push_str("<script type=\"module\" src=\"/_klarplan/klarplan.js\"></script>");
    if let Some(good) = &shown.good {
        eyes(&mut out, good, place, lang);
        switch(&mut out, good, place, lang);
    }
    let _ = write!(out, "<div id=\"klarplan-fund\" data-fund=\"{}\">", shown.panel.print);
    out.push_str(&shown.panel.html);
    out.push_str("</div></aside>");
    out
}

/// Whose eyes these are.
fn eyes(out: &mut String, good: &Good, place: &Place, lang: Lang) {
    let title = place.folder.map(|folder| {
        let reader = good.trees.readers().iter().find(|r| r.folder == folder);
        reader.map_or_else(|| folder.to_owned(), |r| format!("{} ({folder})", r.title))
    });
    match title {
        None => {
            let words = both!(
                "Du ser siderne, som <strong>alle</strong> ser dem.",
                "You see the pages as <strong>everyone</strong> sees them."
            );
            let _ = write!(out, "<p>{}</p>", words.get(lang));
        }
        Some(title) => {
            let (before, after) = match lang {
                Lang::Da => ("Du ser siderne, som <strong>", "</strong> ser dem. De er fortrolige."),
                Lang::En => ("You see the pages as <strong>", "</strong> sees them. They are confidential."),
            };
            let _ = write!(out, "<p class=\"secret\">{before}");
            html::text(out, &title);
            let _ = write!(out, "{after}</p>");
        }
    }
}

/// The switch: a form, so that it needs no script.
fn switch(out: &mut String, good: &Good, place: &Place, lang: Lang) {
    let all = good.trees.readers();
    if all.is_empty() {
        return;
    }
    let case = place.path.split('/').skip_while(|part| *part != "planer").nth(1).unwrap_or_default();
    let is_near = |folder: &str| {
        !folder.contains('.') || folder.split('.').next() == Some(case) || place.folder == Some(folder)
    };
    let label = both!("Vis siden for", "Show the page to").get(lang);
    let _ = write!(out, "<form action=\"/_klarplan/skift\"><label for=\"klarplan-til\">{label}</label> ");
    out.push_str("<select id=\"klarplan-til\" name=\"til\"><option value=\"\">");
    out.push_str(both!("alle", "everyone").get(lang));
    out.push_str("</option>");
    for reader in all.iter().filter(|r| all.len() <= CHOICES || is_near(&r.folder)).take(CHOICES) {
        let chosen = if place.folder == Some(reader.folder.as_str()) { " selected" } else { "" };
        let _ = write!(out, "<option value=\"{}\"{chosen}>", reader.folder);
        html::text(out, &format!("{} ({})", reader.title, reader.folder));
        out.push_str("</option>");
    }
    out.push_str("</select><input type=\"hidden\" name=\"side\" value=\"");
    html::attribute(out, place.path);
    let _ = write!(out, "\"><button>{}</button>", both!("Skift", "Switch").get(lang));
    if all.len() > CHOICES {
        let count = all.len();
        let more = text!("Alle {count} læsere", "All {count} readers");
        let _ = write!(out, "<a href=\"/_klarplan/laesere\">{}</a>", more.get(lang));
    }
    out.push_str("</form>");
}

/// A page of serve's own, for what no tree has a page for; `body` is HTML.
pub(super) fn own_page(shown: &Shown, title: &str, body: &str, place: &Place) -> String {
    let tag = if shown.lang == Lang::Da { "da" } else { "en" };
    let mut out = format!("<!doctype html>\n<html lang=\"{tag}\"><head><meta charset=\"utf-8\"><title>");
    html::text(&mut out, title);
    out.push_str("</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    out.push_str("<meta name=\"color-scheme\" content=\"light dark\"></head><body class=\"klarplan-egen\">");
    out.push_str(&bar(shown, place));
    out.push_str("<main><h1>");
    html::text(&mut out, title);
    let _ = writeln!(out, "</h1>{body}</main></body></html>");
    out
}

#[cfg(test)]
mod tests {
    use super::put;

    #[test]
    fn the_bar_stands_after_the_link_past_it() {
        let with = |page: &str| String::from_utf8_lossy(&put(page.as_bytes(), "[bar]")).into_owned();
        assert_eq!(with("<body class=x><p>x</p>"), "<body class=x>[bar]<p>x</p>");
        let skip = "<BODY>\n<a class=\"s\" href=\"#indhold\">Spring over</a>";
        assert_eq!(with(&format!("{skip}<p>x")), format!("{skip}[bar]<p>x"));
        assert_eq!(with("<body><a href=#i>x</a><p>"), "<body><a href=#i>x</a>[bar]<p>");
        assert_eq!(with("<body><a href=\"/x\">x</a>"), "<body>[bar]<a href=\"/x\">x</a>");
        assert_eq!(with("<body><a href=\"#x\">"), "<body>[bar]<a href=\"#x\">");
        assert_eq!(with("no body"), "no body[bar]");
    }
}
