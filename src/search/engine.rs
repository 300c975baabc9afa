//! Pagefind, run in memory.

use super::IndexFile;
use pagefind::api::PagefindIndex;
use pagefind::options::PagefindServiceConfig;
use std::fmt;
use std::path::Path;

/// What Pagefind makes for user interfaces and workers that we do not have.
const NOT_NEEDED: [&str; 3] = ["ui", "highlight", "worker"];
/// The program for languages without endings of their own.
const WITHOUT_ENDINGS: &str = "wasm.unknown.pagefind";

/// Why there is no index.
#[derive(Debug)]
pub enum SearchError {
    /// A page is no HTML.
    Page(String),
    /// Pagefind's own words.
    Engine(String),
}

impl fmt::Display for SearchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Page(words) => write!(f, "a page cannot be read: {words}"),
            Self::Engine(words) => f.write_str(words),
        }
    }
}

/// The files of the index over `documents`, each a path and its HTML. Nothing is read or written.
///
/// # Errors
/// Where Pagefind fails.
pub(super) fn run(documents: Vec<(&str, String)>, language: &str) -> Result<Vec<IndexFile>, SearchError> {
    let failed = |error: &dyn fmt::Display| SearchError::Engine(error.to_string());
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(|e| failed(&e))?;
    // One page after the other, so that pages have the same numbers in every build.
    runtime.block_on(async {
        let config = PagefindServiceConfig::builder().force_language(language.to_owned()).build();
        let mut index = PagefindIndex::new(Some(config)).map_err(|e| failed(&e))?;
        for (path, html) in documents {
            index.add_html_file(None, Some(path.to_owned()), html).await.map_err(|e| failed(&e))?;
        }
        let files = index.get_files().await.map_err(|e| failed(&e))?;
        // Pagefind names files below a folder that it would have written to.
        let folder = std::path::PathBuf::from("pagefind");
        let mut files: Vec<IndexFile> =
            files.into_iter().filter_map(|f| named(&folder, &f.filename, f.contents)).collect();
        if files.iter().any(|f| f.path == format!("wasm.{language}.pagefind")) {
            files.retain(|f| f.path != WITHOUT_ENDINGS);
        }
        Ok(files)
    })
}

/// The file by its path below the index's folder, if the browser needs it.
fn named(folder: &Path, name: &Path, bytes: Vec<u8>) -> Option<IndexFile> {
    let parts: Vec<_> = name.iter().collect();
    let below = parts.iter().rposition(|p| *p == folder.as_os_str()).map_or(0, |at| at + 1);
    let path = parts.get(below..)?.iter().map(|p| p.to_string_lossy()).collect::<Vec<_>>().join("/");
    let needed = !path.split(['-', '.']).any(|part| NOT_NEEDED.contains(&part));
    needed.then_some(IndexFile { path, bytes })
}
