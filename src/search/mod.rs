//! The index of the search: which of the public pages hold which words, for the browser to look up.
//!
//! Pagefind makes the index and reads it in the browser; it knows Danish endings and finds words by
//! their beginning. What it does not know is that ”klagefrist” holds ”frist”; [`compounds`] tells it.
//! Only pages that the public tree holds are given to it, as the pages are, so nothing is searched that
//! cannot be read.

mod compounds;
mod engine;
mod text;

pub use engine::SearchError;

use crate::render::Facts;
use compounds::Words;
use rayon::prelude::*;
use text::{Parts, Text};

/// The folder of the index, below the tree's root.
pub const FOLDER: &str = "pagefind";

/// The words of all pages, for the browser to see which of a query's words are misspelt.
const VOCABULARY: &str = "ord.txt";

/// A page that is to be found.
#[derive(Clone, Copy, Debug)]
pub struct Searched<'a> {
    /// Its path below the tree's root.
    pub path: &'a str,
    pub html: &'a str,
    pub facts: &'a Facts,
}

/// A file of the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexFile {
    /// Its path below the tree's root.
    pub path: String,
    pub bytes: Vec<u8>,
}

/// The index of these pages in `language`: the same pages in the same order give the same files, sorted
/// by path.
///
/// # Errors
/// Where Pagefind cannot read a page or fails.
pub fn index(pages: &[Searched], language: &str) -> Result<Vec<IndexFile>, SearchError> {
    let texts: Vec<Text> = pages.par_iter().map(|page| Text::of(page.html)).collect::<Result<_, _>>()?;
    let words = Words::of(
        pages.iter().zip(&texts).flat_map(|(page, text)| text.words().chain(text::words(&page.facts.title))),
        language,
    );
    let documents: Vec<(&str, String)> = pages
        .par_iter()
        .zip(&texts)
        .map(|(page, text)| {
            let parts = Parts {
                of_title: words.parts(text::words(&page.facts.title)),
                of_text: words.parts(text.words()),
            };
            (page.path, text.document(page.facts, &parts, language))
        })
        .collect();
    let mut files = engine::run(documents, language)?;
    files.push(IndexFile { path: VOCABULARY.to_owned(), bytes: words.list().into_bytes() });
    for file in &mut files {
        file.path = format!("{FOLDER}/{}", file.path);
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_index_holds_what_the_browser_needs_and_no_more() {
        let facts = Facts { title: "Klagefrist & frist".to_owned(), ..Facts::default() };
        let html = "<!doctype html><html><body><main><h1>x</h1><p>Du kan klage.</p></main></body></html>";
        let page = Searched { path: "sider/klage.html", html, facts: &facts };
        let files = index(&[page], "da").unwrap_or_else(|e| panic!("{e}"));
        let names: Vec<&str> = files.iter().map(|f| f.path.as_str()).collect();
        for needed in ["pagefind/pagefind.js", "pagefind/pagefind-entry.json", "pagefind/wasm.da.pagefind"] {
            assert!(names.contains(&needed), "{needed} is in {names:?}");
        }
        assert!(names.iter().all(|n| !n.contains("ui") && !n.contains("highlight")), "{names:?}");
        assert!(names.is_sorted());
    }
}
