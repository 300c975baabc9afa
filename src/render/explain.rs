//! Finds words in a finished page and makes the first of each a link.

use crate::html::{tag_length, tag_name};
use crate::model::mark;
use aho_corasick::{AhoCorasick, MatchKind};
use std::collections::{BTreeMap, BTreeSet};

/// Elements in which no word is marked: headings and labels, links and what is pressed, code, and quotations,
/// which are someone's own words.
const LEFT_ALONE: [&str; 27] = [
    "a",
    "blockquote",
    "button",
    "caption",
    "code",
    "dfn",
    "dt",
    "figcaption",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "label",
    "legend",
    "nav",
    "pre",
    "q",
    "script",
    "style",
    "summary",
    "svg",
    "th",
    "time",
    "title",
];

/// Elements that have no end tag.
const VOID: [&str; 8] = ["br", "col", "hr", "img", "input", "link", "meta", "wbr"];

/// All forms of some words.
pub(super) struct Forms {
    search: AhoCorasick,
    /// The words each pattern is a form of, and whether the form is in the site's own language although
    /// the page is not. The same letters may be words of both.
    words: Vec<BTreeSet<(usize, bool)>>,
}

/// A page with its words marked.
pub(super) struct Explained {
    pub html: String,
    /// Where its main part ends.
    pub end: usize,
    /// The words that were marked, in order.
    pub words: Vec<usize>,
}

/// An element that is open.
struct Open<'a> {
    name: &'a str,
    left_alone: bool,
    /// Whether its text is in the site's own language although the page is not.
    own: bool,
}

impl Forms {
    /// The forms of words, each word with its own; `None` where there is none.
    pub(super) fn of(words: impl Iterator<Item = Vec<String>>) -> Option<Self> {
        let mut patterns = BTreeMap::<String, BTreeSet<(usize, bool)>>::new();
        for (word, forms) in words.enumerate() {
            for form in forms {
                let own = form.contains(mark::is_mark);
                let form = mark::bare(&form).into_owned();
                // A word may begin a sentence, and a text may break its line between two.
                for written in [first(&form, char::to_uppercase), first(&form, char::to_lowercase)] {
                    patterns.entry(written.replace(' ', "\n")).or_default().insert((word, own));
                    patterns.entry(written).or_default().insert((word, own));
                }
            }
        }
        patterns.remove("");
        let (patterns, words): (Vec<_>, Vec<_>) = patterns.into_iter().unzip();
        let search = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(&patterns).ok()?;
        (!patterns.is_empty()).then_some(Self { search, words })
    }
}

/// The form with its first letter made large or small.
fn first<I: Iterator<Item = char>>(form: &str, to: impl Fn(char) -> I) -> String {
    let mut chars = form.chars();
    chars.next().map_or(String::new(), |c| to(c).chain(chars).collect())
}

/// `html` with the first occurrence of each word in its main part made a link to `#ord-<name>`. `other` is
/// the site's own language where that is not the page's: in its elements only forms of that language count,
/// and outside them only those that are translated. `None` where no word is found.
pub(super) fn explain<'n>(
    html: &str,
    forms: &Forms,
    other: Option<&str>,
    name: &dyn Fn(usize) -> &'n str,
) -> Option<Explained> {
    let begin = html.find("<main")?;
    let end = begin + html[begin..].find("</main>")?;
    let mut out = String::with_capacity(html.len() + html.len() / 8);
    out.push_str(&html[..begin]);
    let mut words = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    let mut rest = &html[begin..end];
    while !rest.is_empty() {
        let (text, tag) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
        let (left_alone, own) = open.last().map_or((false, false), |around| (around.left_alone, around.own));
        if left_alone {
            out.push_str(text);
        } else {
            let word = |pattern: usize, used: &[usize]| {
                let mut all = forms.words.get(pattern)?.iter();
                let word = all.find(|(_, form_own)| other.is_none() || *form_own == own)?.0;
                (!used.contains(&word)).then_some(word)
            };
            mark_words(&mut out, text, &forms.search, &word, &mut words, name);
        }
        // The last text may have no tag after it.
        let length = tag_length(tag);
        step(&mut open, &tag[..length], other);
        out.push_str(&tag[..length]);
        rest = &tag[length..];
    }
    let main = out.len();
    out.push_str(&html[end..]);
    (!words.is_empty()).then_some(Explained { html: out, end: main, words })
}

/// Takes a tag into account.
fn step<'a>(open: &mut Vec<Open<'a>>, tag: &'a str, other: Option<&str>) {
    let name = tag_name(tag);
    if tag.starts_with("</") {
        // An end tag that the page left out ends with the element around it.
        if let Some(at) = open.iter().rposition(|element| element.name == name) {
            open.truncate(at);
        }
    } else if !name.is_empty() && !VOID.contains(&name) && !tag.ends_with("/>") {
        let (left_alone, own) = open.last().map_or((false, false), |around| (around.left_alone, around.own));
        let own = match (other, language(tag)) {
            (Some(wanted), Some(tag)) => wanted == tag,
            _ => own,
        };
        open.push(Open { name, left_alone: left_alone || LEFT_ALONE.contains(&name), own });
    }
}

/// The language a tag names.
fn language(tag: &str) -> Option<&str> {
    tag.split_once(" lang=\"")?.1.split('"').next()
}

/// Writes a text, its words marked where they have not been before. `word` is what a pattern is a form of,
/// unless it is among those already marked.
fn mark_words<'n>(
    out: &mut String,
    text: &str,
    search: &AhoCorasick,
    word: &dyn Fn(usize, &[usize]) -> Option<usize>,
    words: &mut Vec<usize>,
    name: &dyn Fn(usize) -> &'n str,
) {
    let mut written = 0;
    for found in search.find_iter(text) {
        let Some(word) = word(found.pattern().as_usize(), words) else { continue };
        let (before, after) = (&text[..found.start()], &text[found.end()..]);
        if joined(before.chars().rev()) || joined(after.chars()) {
            continue;
        }
        words.push(word);
        let (id, said) = (name(word), &text[found.range()]);
        out.push_str(&text[written..found.start()]);
        out.push_str("<a class=\"ord\" role=\"doc-glossref\" id=\"her-ord-");
        out.push_str(id);
        out.push_str("\" href=\"#ord-");
        out.push_str(id);
        out.push_str("\">");
        out.push_str(said);
        out.push_str("</a>");
        written = found.end();
    }
    out.push_str(&text[written..]);
}

/// Whether what stands next to a word is part of it: a letter or digit, or a hyphen with one behind it.
fn joined(mut next: impl Iterator<Item = char>) -> bool {
    match next.next() {
        Some('-') => next.next().is_some_and(char::is_alphanumeric),
        Some(c) => c.is_alphanumeric(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(html: &str, other: Option<&str>) -> String {
        let words =
            [vec!["indstilling", "indstillingen"], vec!["Min Plan"], vec!["ændringsforslag"], vec!["plan"]];
        let own = |form: &str| if other.is_some() { mark::marked(form) } else { form.to_owned() };
        let words = words.into_iter().map(|forms| forms.into_iter().map(own).collect::<Vec<_>>());
        // On pages in another language one word is translated.
        let english = || vec!["scheme".to_owned()];
        let forms = Forms::of(words.chain(other.map(|_| english()))).unwrap();
        let name = |word: usize| ["indstilling", "min-plan", "forslag", "plan", "scheme"][word];
        let explained = explain(html, &forms, other, &name);
        explained.map_or_else(
            || "nothing".to_owned(),
            |e| {
                assert!(e.html[e.end..].starts_with("</main>"));
                e.html
            },
        )
    }

    fn link(id: &str, said: &str) -> String {
        format!("<a class=\"ord\" role=\"doc-glossref\" id=\"her-ord-{id}\" href=\"#ord-{id}\">{said}</a>")
    }

    #[test]
    fn the_first_of_each_word_is_marked_whole_and_longest() {
        assert_eq!(
            page(
                "<main><p>Planen. Indstillingen og en indstilling, min Plan, Min\nPlan, plan-b.</p></main>",
                None
            ),
            format!(
                "<main><p>Planen. {} og en indstilling, {}, {}, plan-b.</p></main>",
                link("indstilling", "Indstillingen"),
                link("min-plan", "min Plan"),
                "Min\nPlan",
            )
        );
        let capital = page("<main>Ændringsforslag</main>", None);
        assert_eq!(capital, format!("<main>{}</main>", link("forslag", "Ændringsforslag")));
    }

    #[test]
    fn labels_links_and_quotations_are_left_alone() {
        let html = "<p>plan</p><main><h2>plan</h2><a href=\"x\"><em>plan</em></a><dl><dt>plan</dt></dl>\
            <blockquote><p>plan</p></blockquote><p title=\"a > plan\">en<br>plan</p></main><p>plan</p>";
        let expected = html.replace("en<br>plan", &format!("en<br>{}", link("plan", "plan")));
        assert_eq!(page(html, None), expected);
        assert_eq!(page("<main><h1>plan</h1></main>", None), "nothing");
        assert_eq!(page("<p>plan</p>", None), "nothing");
    }

    #[test]
    fn on_pages_in_another_language_each_word_is_sought_in_its_own() {
        let html =
            "<main><p>plan <span lang=\"da\" dir=\"ltr\">en plan, scheme</span> plan, a scheme</p></main>";
        let expected = html.replace("en plan", &format!("en {}", link("plan", "plan")));
        let expected = expected.replace("a scheme", &format!("a {}", link("scheme", "scheme")));
        assert_eq!(page(html, Some("da")), expected);
        assert_eq!(page("<main>plan</main>", Some("da")), "nothing");
    }
}
