//! What of a page is searched: its main part, without what leads elsewhere.

use super::SearchError;
use crate::render::Facts;
use lol_html::html_content::ContentType;
use lol_html::{RewriteStrSettings, element, rewrite_str};
use std::fmt::Write;

/// Parts of a page that speak of other pages or are the same on many, and its heading, which is searched
/// as the page's title.
const LEFT_OUT: &str =
    "h1, nav, form, script, .naboer, .over, .uoversat, .brevhoved, .ordforklaring, .hent-data";

/// What stands apart on the page but may stand without a space between in its HTML.
const APART: &str = "dt, dd, th, td, caption, li, p, h2, h3, h4, h5, h6, figcaption, summary, div";

/// The parts of the compounds of a page.
#[derive(Default)]
pub(super) struct Parts {
    pub of_title: String,
    pub of_text: String,
}

/// The searched part of a page.
pub(super) struct Text {
    html: String,
    /// The same without its tags.
    plain: String,
}

impl Text {
    /// What is searched of this page.
    ///
    /// # Errors
    /// Where the page cannot be read as HTML.
    pub(super) fn of(page: &str) -> Result<Self, SearchError> {
        let settings = RewriteStrSettings::new()
            .append_element_content_handler(element!(LEFT_OUT, |e| {
                e.remove();
                Ok(())
            }))
            .append_element_content_handler(element!(APART, |e| {
                e.after(" ", ContentType::Text);
                Ok(())
            }));
        let html = rewrite_str(main(page), settings).map_err(|e| SearchError::Page(e.to_string()))?;
        let plain = plain(&html);
        Ok(Self { html, plain })
    }

    /// Its words, in small letters.
    pub(super) fn words(&self) -> impl Iterator<Item = String> + '_ {
        words(&self.plain)
    }

    /// The page as Pagefind is to read it: facts and parts of words are searched and shown apart from
    /// the text.
    pub(super) fn document(&self, facts: &Facts, parts: &Parts, language: &str) -> String {
        let weight = if facts.aside { " data-pagefind-weight=\"0.2\"" } else { "" };
        let mut out =
            format!("<!doctype html><html lang=\"{language}\"><body><main data-pagefind-body{weight}>");
        let mut put = |mark: &str, name: &str, value: &str| {
            if !value.is_empty() {
                let value = value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
                // Writing to a string cannot fail.
                let _ = write!(out, "<p data-pagefind-ignore data-pagefind-{mark}=\"{name}\">{value}</p>");
            }
        };
        put("meta", "title", &facts.title);
        put("meta", "titeldele", &parts.of_title);
        put("meta", "dele", &parts.of_text);
        put("meta", "dato", &facts.day);
        put("meta", "slags", &facts.kind);
        put("meta", "note", &facts.note);
        put("meta", "tilstand", &facts.state);
        put("meta", "udvalg", &facts.committees.join(", "));
        put("filter", "slags", &facts.kind);
        put("filter", "tilstand", &facts.state);
        put("filter", "aar", &facts.year.map(|y| y.to_string()).unwrap_or_default());
        for committee in &facts.committees {
            put("filter", "udvalg", committee);
        }
        out.push_str(&self.html);
        out.push_str("</main></body></html>");
        out
    }
}

/// What stands in the page's main element; all of it where a theme has none.
fn main(page: &str) -> &str {
    let inner = || {
        let from = page.find("<main")?;
        let begin = from + page.get(from..)?.find('>')? + 1;
        page.get(begin..page.rfind("</main>")?)
    };
    inner().unwrap_or(page)
}

/// Text without its tags. Words are all that is wanted of it, so an entity may part them.
fn plain(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        out.push_str(before);
        out.push(' ');
        rest = tag.find('>').and_then(|end| tag.get(end + 1..)).unwrap_or("");
    }
    out.push_str(rest);
    out
}

/// The words of a text in small letters: runs of letters alone.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty() && w.chars().all(char::is_alphabetic))
        .map(str::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_main_part_is_searched() {
        let page = "<html><body><nav>Menu</nav><main id=\"i\"><h1>Titel</h1><p>Tekst &amp; mere</p>\
                    <nav class=\"naboer\">Nabo</nav></main><footer>Fod</footer></body></html>";
        let text = Text::of(page).unwrap_or_else(|e| panic!("{e}"));
        assert_eq!(text.words().collect::<Vec<_>>(), ["tekst", "amp", "mere"]);
    }

    #[test]
    fn what_stands_apart_does_not_run_together() {
        let page =
            "<dl><div><dt>Hvornår</dt><dd>Mandag</dd></div></dl><table><tr><th>A</th><td>B</td></tr></table>";
        let text = Text::of(page).unwrap_or_else(|e| panic!("{e}"));
        assert!(text.html.contains("Hvornår</dt> <dd>Mandag</dd>"), "{}", text.html);
        assert!(text.html.contains("A</th> <td>B</td> "), "{}", text.html);
    }

    #[test]
    fn facts_are_escaped() {
        let text = Text::of("<p>x</p>").unwrap_or_else(|e| panic!("{e}"));
        let facts = Facts { title: "A & <b>".to_owned(), ..Facts::default() };
        assert!(text.document(&facts, &Parts::default(), "da").contains(">A &amp; &lt;b&gt;</p>"));
    }
}
