//! What is shown: the last site that could be built, and what is wrong with the newest.

use super::panel::Panel;
use crate::diagnostic::Lang;
use crate::pipeline::{self, CONFIDENTIAL, Checked, File, Making, PUBLIC, Settings, Trees};
use crate::render::Theme;
use crate::write::{Content, Output};
use chrono::NaiveDate;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use xxhash_rust::xxh3::xxh3_64;

/// The newest state of the server. Never changed; a new one takes its place.
pub(super) struct Shown {
    /// Counts the states.
    pub number: u64,
    pub lang: Lang,
    /// `None` until the content is without errors for the first time.
    pub good: Option<Arc<Good>>,
    pub panel: Panel,
}

/// A site that can be built, and the pages made of it so far.
pub(super) struct Good {
    pub checked: Arc<Checked>,
    pub trees: Trees,
    pub theme: Arc<Theme>,
    pub root: PathBuf,
    pub base_url: String,
    pub readers_url: String,
    pub today: NaiveDate,
    pages: Mutex<Pages>,
}

/// Pages by their tree and path.
type Pages = HashMap<(Option<String>, String), Arc<Page>>;

/// A file of a tree as it is sent.
pub(super) struct Page {
    pub bytes: Vec<u8>,
    /// Tells two versions of it apart.
    pub print: String,
}

/// Why a page cannot be shown.
pub(super) enum Refused {
    /// The page would show what it must not.
    Leak,
    /// The theme or the search; the system's own words.
    Broken(String),
}

impl Good {
    pub(super) fn new(
        (checked, trees): (Arc<Checked>, Trees),
        theme: Arc<Theme>,
        root: &Path,
        (base_url, readers_url): (&str, &str),
        today: NaiveDate,
    ) -> Self {
        let (base_url, readers_url) = (base_url.to_owned(), readers_url.to_owned());
        let pages = Mutex::default();
        Self { checked, trees, theme, root: root.to_owned(), base_url, readers_url, today, pages }
    }

    pub(super) fn making(&self) -> Making<'_> {
        let settings = Settings { today: self.today, base_url: Some(&self.base_url) };
        let readers_url = Some(self.readers_url.as_str());
        Making { checked: &self.checked, theme: &self.theme, settings, readers_url }
    }

    /// The file at `path` of the tree of the reader with this `folder`, or of the public one.
    ///
    /// # Errors
    /// Where a build would stop at it.
    pub(super) fn page(&self, folder: Option<&str>, path: &str) -> Result<Option<Arc<Page>>, Refused> {
        let key = (folder.map(str::to_owned), path.to_owned());
        if let Some(page) = self.pages().get(&key) {
            return Ok(Some(Arc::clone(page)));
        }
        let made = self.trees.file(&self.making(), folder, path);
        let bytes = match made.map_err(|error| Refused::Broken(error.to_string()))? {
            None => return Ok(None),
            Some(File::Carried(source)) => {
                // Carried files can be large, and the disk has them already.
                return Ok(carried(&self.root, &source).map(|bytes| Arc::new(Page::new(bytes))));
            }
            Some(File::Bytes(bytes)) => bytes,
        };
        let tree = folder.map_or_else(|| PUBLIC.to_owned(), |folder| format!("{CONFIDENTIAL}/{folder}"));
        let output = Output { path: format!("{tree}/{path}"), content: Content::Bytes(bytes) };
        if pipeline::leaks(&self.checked, std::slice::from_ref(&output)).is_some() {
            return Err(Refused::Leak);
        }
        let Content::Bytes(bytes) = output.content else { return Ok(None) };
        let page = Arc::new(Page::new(bytes));
        self.pages().insert(key, Arc::clone(&page));
        Ok(Some(page))
    }

    fn pages(&self) -> std::sync::MutexGuard<'_, Pages> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Page {
    pub(super) fn new(bytes: Vec<u8>) -> Self {
        Self { print: print(&bytes), bytes }
    }
}

/// The bytes of a carried file, if it is still one of the site's.
fn carried(root: &Path, source: &str) -> Option<Vec<u8>> {
    let (root, path) = (root.canonicalize().ok()?, root.join(source).canonicalize().ok()?);
    if path.starts_with(root) { std::fs::read(path).ok() } else { None }
}

/// A short name for bytes, other for other bytes.
pub(super) fn print(bytes: &[u8]) -> String {
    format!("{:016x}", xxh3_64(bytes))
}
