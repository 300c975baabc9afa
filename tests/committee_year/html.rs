//! Pages as a browser reads them.

use super::text;
use scraper::{ElementRef, Html, Selector};
use std::cell::RefCell;
use std::collections::BTreeMap;

thread_local! {
    static PARSED: RefCell<BTreeMap<String, &'static Html>> = RefCell::default();
}

/// The page at `path`, parsed once by each test. It stays until the tests are over.
pub fn page(path: &str) -> &'static Html {
    PARSED.with_borrow_mut(|parsed| -> &'static Html {
        parsed.entry(path.to_owned()).or_insert_with(|| Box::leak(Box::new(Html::parse_document(text(path)))))
    })
}

pub fn all<'a>(within: ElementRef<'a>, css: &str) -> Vec<ElementRef<'a>> {
    within.select(&Selector::parse(css).unwrap()).collect()
}

/// The only element that `css` finds.
pub fn one<'a>(within: ElementRef<'a>, css: &str) -> ElementRef<'a> {
    match all(within, css).as_slice() {
        [one] => *one,
        other => panic!("{css}: {} elements", other.len()),
    }
}

pub fn main(page: &Html) -> ElementRef<'_> {
    one(page.root_element(), "main")
}

/// The text as it is read: spaces between elements, no more than one, and those that do not break as others.
pub fn words(element: ElementRef) -> String {
    let text: Vec<&str> = element.text().collect();
    text.join(" ").split_whitespace().collect::<Vec<_>>().join(" ").replace(" .", ".").replace(" ,", ",")
}

pub fn href(link: ElementRef) -> String {
    link.attr("href").unwrap().to_owned()
}

/// Text and address of each link.
pub fn links(within: ElementRef, css: &str) -> Vec<(String, String)> {
    all(within, css).into_iter().map(|a| (words(a), href(a))).collect()
}

/// The section with this heading.
pub fn section<'a>(page: &'a Html, heading: &str) -> Option<ElementRef<'a>> {
    all(main(page), "section")
        .into_iter()
        .find(|s| all(*s, "h2").first().is_some_and(|h| words(*h) == heading))
}

/// What stands beside a name in the list of facts.
pub fn fact<'a>(page: &'a Html, name: &str) -> Option<ElementRef<'a>> {
    let facts = all(main(page), "dl.fakta > div");
    let found = facts.into_iter().find(|f| all(*f, "dt").first().is_some_and(|dt| words(*dt) == name));
    found.map(|f| all(f, "dd")[0])
}

/// The cells of each row of a table's body.
pub fn rows(table: ElementRef) -> Vec<Vec<String>> {
    let rows = all(table, "tbody > tr");
    rows.into_iter().map(|row| all(row, "th, td").into_iter().map(words).collect()).collect()
}

/// The address that a link on `page` leads to.
pub fn leads(page: &str, href: &str) -> String {
    let mut at: Vec<&str> = page.split('/').collect();
    at.pop();
    for step in href.split('#').next().unwrap().split('/') {
        match step {
            ".." => drop(at.pop()),
            other => at.push(other),
        }
    }
    at.join("/")
}
