//! The order of the stages.

mod again;
mod making;
mod shares;
mod trees;

pub use again::{check_again, check_theme_again};
pub use making::{MakeError, Run, Settings, Sharing, Take, load_theme, render, render_into, render_share};
use making::{base_url, index, output};
pub use shares::{DESCRIPTION, Description, fingerprint, index_of_shares};
pub use trees::{File, Making, Trees};

use crate::diagnostic::{Finding, Lang};
use crate::leak::{self, Gate, Unread, What as Leak};
pub use crate::parse::Located;
use crate::parse::{self, Translation};
use crate::rules;
use crate::search;
use crate::site::{self, Site};
use crate::source::{DiscoverError, Sources, Unfetched, discover, each_carried};
use crate::suppress;
use crate::texts::Clean;
use crate::timings::{Stage, Watch};
use crate::write::{Content, Output};
use chrono::NaiveDate;
use rayon::prelude::*;
use std::path::Path;
use std::sync::Arc;

/// Folder of the public tree below the output folder.
pub const PUBLIC: &str = "offentlig";
/// Folder of the readers' trees below the output folder.
pub const CONFIDENTIAL: &str = "fortroligt";

/// The content, checked.
#[derive(Clone, Debug)]
pub struct Checked {
    pub sources: Sources,
    /// `None` where the configuration could not be used.
    pub site: Option<Site>,
    pub findings: Vec<Located>,
    /// Findings that a comment with a reason sets aside.
    pub ignored: Vec<Located>,
    /// Documents read, whether usable or not.
    pub documents: usize,
    /// Drafts that were left out of the site.
    pub drafts: usize,
    /// What must not be written.
    pub gate: Gate,
    /// Translations of documents, for pages in other languages.
    pub translations: Arc<Vec<Translation>>,
    /// Texts in which the rules of language find nothing.
    pub clean: Clean,
    /// What a check after an edit begins with.
    kept: Option<again::Kept>,
    /// Path of the configuration among the sources, and whether drafts belong to the site.
    config: String,
    with_drafts: bool,
    today: NaiveDate,
}

impl Checked {
    /// How it was checked.
    #[must_use]
    pub fn options(&self) -> Options {
        Options { drafts: self.with_drafts, today: self.today }
    }

    /// The language of messages about the site: its first where that is Danish or English.
    #[must_use]
    pub fn lang(&self) -> Option<Lang> {
        let first = self.site.as_ref()?.config.sprog.first()?;
        Some(if first.0 == "da" { Lang::Da } else { Lang::En })
    }
}

/// How a site is checked.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Whether drafts belong to the site.
    pub drafts: bool,
    /// The day the site is checked for.
    pub today: NaiveDate,
}

/// Reads and checks the site at `root` with its configuration at `config`.
///
/// # Errors
/// Where configuration or content cannot be read at all.
pub fn check(root: &Path, config: &Path, options: Options) -> Result<Checked, DiscoverError> {
    let sources = read(root, config, Watch::off())?;
    let how = How { root: Some(root), clean: &Clean::default(), keeps: true };
    Ok(checked(sources, &name_of(root, config), options, how, Watch::off()))
}

/// Reads what [`check_read`] checks.
///
/// # Errors
/// Where configuration or content cannot be read at all.
pub fn read(root: &Path, config: &Path, watch: &Watch) -> Result<Sources, DiscoverError> {
    let sources = watch.time(Stage::Read, || discover(root, config))?;
    watch.handled(Stage::Read, sources.texts.len());
    Ok(sources)
}

/// Checks what was read from the site at `root` with its configuration at `config`. Texts that an earlier check found
/// `clean` are not judged again. No [`check_again`] can follow.
#[must_use]
pub fn check_read(
    sources: Sources,
    root: &Path,
    config: &Path,
    options: Options,
    clean: &Clean,
    watch: &Watch,
) -> Checked {
    let how = How { root: Some(root), clean, keeps: false };
    checked(sources, &name_of(root, config), options, how, watch)
}

/// The configuration's path among the sources of the site at `root`.
fn name_of(root: &Path, config: &Path) -> String {
    config.strip_prefix(root).unwrap_or(config).to_string_lossy().replace('\\', "/")
}

/// Checks sources that are already read; `config` is the configuration's path among them.
#[must_use]
pub fn check_sources(sources: Sources, config: &str, options: Options) -> Checked {
    let how = How { root: None, clean: &Clean::default(), keeps: true };
    checked(sources, config, options, how, Watch::off())
}

/// Checks other sources as these were checked; what is the same in both is not judged again.
#[must_use]
pub fn check_likewise(now: &Checked, sources: Sources) -> Checked {
    let how = How { root: None, clean: &now.clean, keeps: false };
    checked(sources, &now.config, now.options(), how, Watch::off())
}

/// What a check begins with, and whether another may follow it.
#[derive(Clone, Copy)]
struct How<'a> {
    /// The site's folder; carried files are looked into where there is one.
    root: Option<&'a Path>,
    /// Texts that need not be judged.
    clean: &'a Clean,
    /// Whether what [`check_again`] begins with is kept.
    keeps: bool,
}

fn checked(mut sources: Sources, config: &str, options: Options, how: How, watch: &Watch) -> Checked {
    let parsed = watch.time(Stage::Parse, || parse::parse(&sources, config));
    let documents = parsed.documents.len();
    for stage in [Stage::Parse, Stage::Resolve, Stage::Rules] {
        watch.handled(stage, documents);
    }
    let gate = Gate::of(&parsed);
    let leaks = watch.time(Stage::Gate, || {
        let looks = how.root.map_or_else(Vec::new, |root| {
            each_carried(root, &sources, |path, bytes| gate.look(path, bytes.map_err(unread)))
        });
        watch.handled(Stage::Gate, sources.texts.len() + looks.len());
        gate.inputs(&mut sources, &parsed, &looks)
    });
    let mut parsed = parsed;
    let translations = std::mem::take(&mut parsed.translations);
    let (whole, mut findings): (_, Vec<Finding>) = watch.time(Stage::Resolve, || {
        let (whole, mut findings) = site::resolve(parsed, &sources);
        findings.extend(whole.iter().flat_map(|whole| whole.of_translations(&translations, &sources)));
        (whole, findings)
    });
    let (whole, site) = if how.keeps {
        let site = whole.as_ref().map(|whole| published(whole.site.clone(), options));
        (whole, site)
    } else {
        (None, whole.map(|whole| published(whole.site, options)))
    };
    let mut still_clean = Clean::default();
    if let Some(site) = &site {
        let judged = judged(site, options);
        let judge = || rules::run_but(judged.as_ref().unwrap_or(site), &sources, options.today, how.clean);
        let (found, clean) = watch.time(Stage::Rules, judge);
        findings.extend(found);
        still_clean = clean;
    }
    findings.extend(leaks);
    watch.handled(Stage::Locate, findings.len());
    let (kept, (findings, ignored)) = watch.time(Stage::Locate, || {
        let located = parse::locate(findings, &sources);
        let has = !translations.is_empty();
        let kept = whole.map(|whole| again::Kept::new(whole, &located, &sources, has, options));
        (kept, suppress::apply(located, &sources))
    });
    let left_out = site.as_ref().map_or(0, |s| s.drafts_left_out);
    Checked {
        sources,
        site,
        findings,
        ignored,
        documents,
        drafts: left_out,
        gate,
        translations: Arc::new(translations),
        clean: still_clean,
        kept,
        config: config.to_owned(),
        with_drafts: options.drafts,
        today: options.today,
    }
}

/// The site as it is shown.
fn published(site: Site, options: Options) -> Site {
    if options.drafts { site } else { site::without_drafts(site) }
}

/// The site as the rules judge it, where that is another: a draft is judged when it is one no longer;
/// until then it is only shown.
fn judged(site: &Site, options: Options) -> Option<Site> {
    options.drafts.then(|| site::without_drafts(site.clone()))
}

/// The site as pages in `language` tell it.
fn told(
    sources: &Sources,
    config: &str,
    translations: &[Translation],
    language: &str,
    drafts: bool,
) -> Option<Site> {
    let own: Vec<&Translation> = translations.iter().filter(|t| t.named.language == language).collect();
    site::placed(parse::parse_in(sources, config, &own), drafts)
}

fn unread(why: Unfetched) -> Unread {
    match why {
        Unfetched::TooLarge => Unread::TooLarge,
        Unfetched::Unreadable => Unread::Failed,
    }
}

/// What must not be written, found in the outputs' own bytes, with the files it is about; `None` where
/// all is well.
#[must_use]
pub fn leaks(checked: &Checked, outputs: &[Output]) -> Option<(Sources, Vec<Located>)> {
    let found = outputs.par_iter().map(|output| (output.path.clone(), leaks_in(checked, output)));
    told_leaks(checked, found.collect())
}

/// What must not be written in one output. Files of the site that are carried along were looked into when it was
/// read. The index of the search is packed, so nothing can be read in its bytes; what it holds are the words of pages,
/// which are looked into here.
#[must_use]
pub fn leaks_in(checked: &Checked, output: &Output) -> Vec<Leak> {
    let bytes = match &output.content {
        Content::Bytes(_) if is_index(&output.path) => return Vec::new(),
        Content::Bytes(bytes) => bytes.as_slice(),
        // They stand in the public tree as well, and are looked into there.
        Content::Shared(bytes) if is_public(&output.path) => &bytes[..],
        Content::Shared(_) | Content::File(_) | Content::Ready(_) => return Vec::new(),
    };
    checked.gate.output(&output.path, bytes)
}

/// What was found in outputs, by their paths, as findings with the files they are about; `None` where nothing was.
#[must_use]
pub fn told_leaks(checked: &Checked, mut found: Vec<(String, Vec<Leak>)>) -> Option<(Sources, Vec<Located>)> {
    found.retain(|(_, leaks)| !leaks.is_empty());
    found.sort();
    let mut report = Sources::default();
    let findings = leak::told(&found, &checked.sources, &mut report);
    (!findings.is_empty()).then(|| {
        let located = parse::locate(findings, &report);
        (report, located)
    })
}

fn is_public(path: &str) -> bool {
    path.split('/').next() == Some(PUBLIC)
}

/// Whether the output is a file of the search's index. Nothing else can be: a folder beside the index's
/// with a name of two or three letters is a language's.
fn is_index(path: &str) -> bool {
    let mut parts = path.split('/');
    let (tree, first) = (parts.next(), parts.next());
    let is = |part: Option<&str>| part == Some(search::FOLDER);
    let language = first.is_some_and(|part| matches!(part.len(), 2 | 3));
    tree == Some(PUBLIC) && (is(first) || (language && is(parts.next())))
}
