//! From what was checked to the files of the output.

use super::{Checked, Making, PUBLIC, Trees};
use crate::language::Language;
use crate::model::config::Minificering;
use crate::render::{Rendered, Share, Theme, ThemeError};
use crate::search::{self, SearchError, Searched};
use crate::site::Site;
use crate::timings::{Stage, Watch};
use crate::write::{Content, Output};
use chrono::NaiveDate;
use std::fmt;
use std::path::{Path, PathBuf};

/// The theme that the site asks for, in its languages.
///
/// # Errors
/// Where it cannot be used.
pub fn load_theme(root: &Path, site: &Site) -> Result<Theme, ThemeError> {
    let trim = site.config.minificering != Minificering::Ingen;
    let languages: Vec<String> = site.config.sprog.iter().map(|s| s.0.clone()).collect();
    Theme::load(root, &site.config.tema, trim, &languages)
}

/// What a build is made with.
#[derive(Clone, Copy, Debug)]
pub struct Settings<'a> {
    pub today: NaiveDate,
    /// Replaces the configuration's base address.
    pub base_url: Option<&'a str>,
}

/// A share of the pages, and the [`fingerprint`] of the site they are of.
#[derive(Clone, Copy, Debug)]
pub struct Sharing<'a> {
    pub share: Share,
    pub site: &'a str,
}

/// What becomes of each file of the output as soon as it is made.
pub type Take<'a> = &'a (dyn Fn(Output) -> Output + Sync);

/// How pages are made: with a clock, and by whom they are taken.
#[derive(Clone, Copy)]
pub struct Run<'a> {
    pub watch: &'a Watch,
    pub take: Take<'a>,
}

/// Why there are no pages.
#[derive(Debug)]
pub enum MakeError {
    Theme(ThemeError),
    Search(SearchError),
}

impl fmt::Display for MakeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Theme(error) => error.fmt(f),
            Self::Search(error) => error.fmt(f),
        }
    }
}

impl From<ThemeError> for MakeError {
    fn from(error: ThemeError) -> Self {
        Self::Theme(error)
    }
}

impl From<SearchError> for MakeError {
    fn from(error: SearchError) -> Self {
        Self::Search(error)
    }
}

/// All files of all trees, by their paths below the output folder.
///
/// # Errors
/// Where the theme is wrong, or the index of the search cannot be made.
pub fn render(
    checked: &Checked,
    site: &Site,
    theme: &Theme,
    root: &Path,
    settings: Settings,
) -> Result<Vec<Output>, MakeError> {
    let run = Run { watch: Watch::off(), take: &|output| output };
    render_into(checked, site, theme, root, settings, run)
}

/// The same, with a clock, and each file given to `run.take` as soon as it is made; what that gives back stands in
/// its place among the files.
///
/// # Errors
/// Where the theme is wrong, or the index of the search cannot be made.
pub fn render_into(
    checked: &Checked,
    site: &Site,
    theme: &Theme,
    root: &Path,
    settings: Settings,
    run: Run,
) -> Result<Vec<Output>, MakeError> {
    rendered(Making { checked, theme, settings, readers_url: None }, site, root, None, run)
}

/// The files of one share of the pages, with its description; every file is in one share at least.
///
/// # Errors
/// Where the theme is wrong.
pub fn render_share(
    checked: &Checked,
    site: &Site,
    theme: &Theme,
    root: &Path,
    settings: Settings,
    sharing: Sharing,
    run: Run,
) -> Result<Vec<Output>, MakeError> {
    rendered(Making { checked, theme, settings, readers_url: None }, site, root, Some(sharing), run)
}

fn rendered(
    making: Making,
    site: &Site,
    root: &Path,
    sharing: Option<Sharing>,
    run: Run,
) -> Result<Vec<Output>, MakeError> {
    let outputs = run.watch.time(Stage::Pages, || {
        let trees = run.watch.time(Stage::Views, || Trees::tell(making.checked, site));
        trees.some(&making, root, sharing, run)
    })?;
    run.watch.handled(Stage::Pages, outputs.len());
    Ok(outputs)
}

/// The index of the search over the public tree's pages in a language: of the pages as they are written
/// there, and nothing else. It lies beside them.
pub(super) fn index(open: &[Rendered], language: &Language) -> Result<Vec<Output>, SearchError> {
    let folder = if language.is_own() { String::new() } else { format!("{}/", language.tag()) };
    let pages: Vec<Searched> = open
        .iter()
        .filter_map(|file| match file {
            Rendered::Text { path, bytes, facts: Some(facts), .. } if facts.language == language.tag() => {
                let path = path.strip_prefix(&folder)?;
                Some(Searched { path, html: std::str::from_utf8(bytes).ok()?, facts })
            }
            _ => None,
        })
        .collect();
    if pages.is_empty() {
        return Ok(Vec::new());
    }
    let files = search::index(&pages, language.tag())?.into_iter();
    let place = |path: String| format!("{PUBLIC}/{folder}{path}");
    Ok(files.map(|f| Output { path: place(f.path), content: Content::Bytes(f.bytes) }).collect())
}

pub(super) fn base_url(site: &Site, instead: Option<&str>) -> String {
    let mut url = instead.map_or_else(|| site.config.basis_url.0.clone(), str::to_owned);
    if !url.ends_with('/') {
        url.push('/');
    }
    url
}

pub(super) fn output(folder: &str, file: Rendered, root: &Path) -> Output {
    match file {
        Rendered::Text { path, bytes, .. } => {
            Output { path: format!("{folder}/{path}"), content: Content::Bytes(bytes) }
        }
        // Its bytes are with whoever took them.
        Rendered::Taken { path, .. } => {
            Output { path: format!("{folder}/{path}"), content: Content::Bytes(Vec::new()) }
        }
        Rendered::Theme { path, bytes } => {
            Output { path: format!("{folder}/{path}"), content: Content::Shared(bytes) }
        }
        Rendered::Asset { path, source } => {
            let from: PathBuf = root.join(source);
            Output { path: format!("{folder}/{path}"), content: Content::File(from) }
        }
    }
}
