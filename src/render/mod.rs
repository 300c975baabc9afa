//! Pages from what one audience may see. Pure: the same view, theme and day give the same bytes.

mod acts;
mod amendment;
mod answers;
mod attachments;
mod calendar;
mod case;
mod committee;
pub mod contrast;
mod corrections;
mod deadlines;
mod decision;
mod explain;
mod facts;
mod feed;
mod framework;
mod front;
mod glossary;
mod holidays;
mod item;
mod item_parts;
mod jobs;
mod journey;
mod linked;
mod lists;
mod matter;
mod meeting;
mod meeting_words;
mod minify;
mod moved;
mod notfound;
mod one;
mod open_data;
mod organisation;
mod outcome;
mod page;
mod paper;
mod phrases;
mod places;
mod plan;

mod prose;
mod register;
mod rules;
mod search;
mod share;
mod side;
mod sitemap;
mod spoken;
pub mod theme;
mod typography;
mod vote;
mod writers;
mod year;

pub use facts::Facts;
pub use one::{One, carried, names, one, trial};
pub use page::{Crumb, Extra, Frame, Link, Page};
pub use share::Share;
pub use theme::{Theme, ThemeError};

use crate::diagnostic::Lang;
use crate::hosts::{self, Audience, Tree};
use crate::language::{Language, Speaks};
use crate::model::config::Config;
use crate::opendata::Data;
use crate::site::{Eye, Site, routes};
use crate::source::Sources;
use crate::timings::{Stage, Watch};
use chrono::NaiveDate;
use jobs::{Job, is_listed, jobs, make};
use matter::Matters;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A rendered file of one tree: its path below the tree's root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rendered {
    /// A page or another text; with facts where it is a page that is to be found by searching. `listed` tells whether
    /// the list of pages for search engines may name it.
    Text { path: String, bytes: Vec<u8>, facts: Option<Box<Facts>>, listed: bool },
    /// The same when somebody has taken its bytes, who knows them by this number; of one that was only named there is none.
    Taken { path: String, listed: bool, number: Option<usize> },
    /// A file of the theme, the same in every tree.
    Theme { path: String, bytes: Arc<[u8]> },
    /// A carried file, by its source path from the site's root.
    Asset { path: String, source: String },
}

/// Everything a page may depend on.
#[derive(Clone, Copy)]
pub struct Ctx<'a> {
    /// What this audience may see.
    pub site: &'a Site,
    pub eye: &'a Eye,
    /// The public view, for links from a reader's pages to public ones.
    pub public: &'a Site,
    pub sources: &'a Sources,
    pub theme: &'a Theme,
    /// What is published as data beside the pages; empty in a reader's tree.
    pub data: &'a Data,
    pub today: NaiveDate,
    /// The language the pages are made in, and all of the site's.
    pub language: &'a Language,
    pub languages: &'a [Language],
    /// Address of the public site in this language, with a slash at its end.
    pub base_url: &'a str,
    /// Address of the public site in its own language.
    pub root_url: &'a str,
    /// Where a reader's tree is served from.
    pub reader_url: &'a str,
    /// Which of the pages are made.
    pub share: Share,
}

impl Speaks for Ctx<'_> {
    fn language(&self) -> &Language {
        self.language
    }
}

impl Ctx<'_> {
    /// Where the page at `path` stands in the tree.
    fn placed(&self, path: &str) -> String {
        page::in_language(self.language, path)
    }

    /// The address of something all languages share, such as an attachment, from the page at `path`.
    fn shared(&self, path: &str, target: &str) -> String {
        routes::relative(&self.placed(path), target)
    }
}

/// All pages of one audience's tree in one language, and the files they carry.
///
/// # Errors
/// Where a template of the theme fails; says which and where.
pub fn render(ctx: &Ctx) -> Result<Vec<Rendered>, ThemeError> {
    render_timed(ctx, Watch::off())
}

/// The same, each stage timed by `watch`.
///
/// # Errors
/// Where a template of the theme fails; says which and where.
pub fn render_timed(ctx: &Ctx, watch: &Watch) -> Result<Vec<Rendered>, ThemeError> {
    render_each(ctx, watch, &|file| file)
}

/// The same; each file is handed to `then` as soon as it is made, so that not all need be in memory at once.
///
/// # Errors
/// Where a template of the theme fails; says which and where.
pub fn render_each(
    ctx: &Ctx,
    watch: &Watch,
    then: &(dyn Fn(Rendered) -> Rendered + Sync),
) -> Result<Vec<Rendered>, ThemeError> {
    let matters = matter::matters(ctx.site);
    let glossary = glossary::Glossary::of(ctx.site);
    let mut jobs = jobs(ctx, &matters);
    if !ctx.share.is_whole() {
        jobs.retain(|job| ctx.share.holds(&ctx.placed(&one::address(ctx, *job))));
    }
    let made: Vec<(Vec<Rendered>, Vec<String>)> = jobs
        .par_iter()
        .map(|job| {
            let (files, assets) = finish(ctx, &matters, &glossary, *job, watch)?;
            Ok((files.into_iter().map(then).collect(), assets))
        })
        .collect::<Result<_, ThemeError>>()?;
    let assets: BTreeSet<String> = made.iter().flat_map(|(_, assets)| assets.iter().cloned()).collect();
    let mut all: Vec<Rendered> = made.into_iter().flat_map(|(files, _)| files).collect();
    all.extend(assets.into_iter().map(|source| Rendered::Asset { path: routes::asset(&source), source }));
    Ok(all)
}

/// A page with what is made beside it, and the files they carry.
fn finish(
    ctx: &Ctx,
    matters: &Matters,
    glossary: &glossary::Glossary,
    job: Job,
    watch: &Watch,
) -> Result<(Vec<Rendered>, Vec<String>), ThemeError> {
    let (mut page, facts) = watch.time(Stage::Facts, || {
        let page = make(ctx, matters, job);
        let facts = facts::facts(ctx, matters, job, &page.frame.titel).map(Box::new);
        (page, facts)
    });
    debug_assert_eq!(page.path, one::address(ctx, job));
    let html = watch.time(Stage::Template, || ctx.theme.render(&mut page))?;
    let html = watch.time(Stage::Words, || typography::keep_together(glossary.explain(ctx, &page, html)));
    let html = watch.time(Stage::Minify, || minify::minify(html, ctx.site.config.minificering));
    for stage in [Stage::Facts, Stage::Template, Stage::Words, Stage::Minify] {
        watch.handled(stage, 1);
    }
    let path = ctx.placed(&page.path);
    let mut files = vec![Rendered::Text { path, bytes: html.into_bytes(), facts, listed: is_listed(job) }];
    files.extend(page.extras.into_iter().map(|e| Rendered::text(ctx.placed(&e.path), e.bytes)));
    Ok((files, page.assets))
}

/// What a tree has once, whatever its languages: the theme's files, what its hosts read and, in the public one, the list
/// of its pages and the open data.
#[must_use]
pub fn shared(
    theme: &Theme,
    config: &Config,
    eye: &Eye,
    data: &Data,
    pages: &[Rendered],
    root_url: &str,
) -> Vec<Rendered> {
    let files = theme.files().filter(|(name, _)| is_wanted(name, pages));
    let own = |(name, bytes): (&str, &Arc<[u8]>)| Rendered::Theme {
        path: name.to_owned(),
        bytes: Arc::clone(bytes),
    };
    let mut all: Vec<Rendered> = files.map(own).collect();
    for (name, bytes) in of_hosts(config, eye, pages, root_url) {
        // A theme's own file of that name says it in its own way.
        if all.iter().all(|file| file.path() != name) {
            all.push(Rendered::text(name.to_owned(), bytes));
        }
    }
    if *eye == Eye::Public {
        all.push(sitemap::sitemap(pages, root_url));
        all.extend(data.files.iter().map(|f| Rendered::text(f.path.clone(), f.bytes.clone())));
    }
    all
}

/// What the site's hosts read beside the pages.
fn of_hosts(config: &Config, eye: &Eye, pages: &[Rendered], root_url: &str) -> Vec<(&'static str, Vec<u8>)> {
    let audience = if *eye == Eye::Public { Audience::Everyone } else { Audience::Reader };
    let languages = config.sprog.iter().skip(1).map(|tag| tag.0.clone()).collect();
    // An attachment can be HTML too.
    let texts = pages.iter().filter(|page| matches!(page, Rendered::Text { .. } | Rendered::Taken { .. }));
    let paths = texts.map(Rendered::path).filter(|path| is_page(path));
    let own = config.sprog.first().is_none_or(|tag| tag.0 == "da");
    let lang = if own { Lang::Da } else { Lang::En };
    hosts::files(&Tree::of(audience, languages, paths), &config.værter, root_url, lang)
}

/// Whether the file at `path` is a page. The ending is ours, always in small letters.
#[must_use]
#[allow(clippy::case_sensitive_file_extension_comparisons)]
pub fn is_page(path: &str) -> bool {
    path.ends_with(".html")
}

/// Whether the theme's file at `path` is there only where a page has use for it.
#[must_use]
pub fn is_script(path: &str) -> bool {
    [search::SCRIPT, framework::SCRIPT].contains(&path)
}

/// Whether a tree with these `pages` has use for the theme's file of this name.
fn is_wanted(name: &str, pages: &[Rendered]) -> bool {
    match name {
        search::SCRIPT => pages.iter().any(|page| page.path() == search::PAGE),
        framework::SCRIPT => pages.iter().any(|page| routes::is_framework(page.path())),
        _ => true,
    }
}

impl Rendered {
    /// A text that is no page to be found by searching.
    fn text(path: String, bytes: Vec<u8>) -> Self {
        Self::Text { path, bytes, facts: None, listed: true }
    }

    /// The path below the tree's root.
    #[must_use]
    pub fn path(&self) -> &str {
        match self {
            Self::Text { path, .. }
            | Self::Taken { path, .. }
            | Self::Theme { path, .. }
            | Self::Asset { path, .. } => path,
        }
    }
}
