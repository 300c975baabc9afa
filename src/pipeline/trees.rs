//! The trees of pages: the site as each language tells it, seen with each audience's eyes. All at once
//! for a build; one file at a time for `serve`, by the same functions, so that they give the same bytes.

use super::again::{cases, files_of};
use super::{
    CONFIDENTIAL, Checked, MakeError, PUBLIC, Run, Settings, Sharing, Take, base_url, index, output, shares,
    told,
};
use crate::language::Language;
use crate::opendata::{self, Data};
use crate::parse::{self, Translation};
use crate::render::{self, Ctx, Rendered, Share, Theme, ThemeError};
use crate::search;
use crate::site::{self, Eye, Reader, Site, routes};
use crate::timings::{Stage, Watch};
use crate::write::{Content, Output};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// Readers whose views are held ready at once.
const VIEWS: usize = 16;

/// The site as each of its languages tells it, and what was made of it already.
#[derive(Debug)]
pub struct Trees {
    /// The site's own language first.
    tongues: Vec<Tongue>,
    readers: Vec<Reader>,
    /// What is published as data, of what is public, in the site's own language; made when first asked for.
    data: OnceLock<Arc<Data>>,
    /// What readers see in each language, by their folder; made when first asked for.
    views: Mutex<BTreeMap<String, Arc<Vec<Site>>>>,
    /// What pages are known to carry, by the reader's folder; empty for the public tree.
    carried: Mutex<BTreeMap<String, Carried>>,
    /// The indexes of the search, by language; made when first asked for.
    indexes: Mutex<BTreeMap<usize, Index>>,
}

/// The files of an index by their path below the output folder.
type Index = Arc<BTreeMap<String, Vec<u8>>>;

/// Source paths of the files that pages of a tree carry.
#[derive(Debug, Default)]
struct Carried {
    paths: BTreeSet<String>,
    /// Whether these are all.
    complete: bool,
}

/// The site in one language.
#[derive(Debug)]
struct Tongue {
    tag: String,
    site: Site,
    public: Site,
}

/// A file of a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum File {
    Bytes(Vec<u8>),
    /// A file carried along, by its source path from the site's root.
    Carried(String),
}

/// What files are made with.
#[derive(Clone, Copy)]
pub struct Making<'a> {
    pub checked: &'a Checked,
    pub theme: &'a Theme,
    pub settings: Settings<'a>,
    /// Where the folders of readers' trees are served from, ending in a slash; `None` where each is served
    /// from a root of its own.
    pub readers_url: Option<&'a str>,
}

impl Trees {
    /// The site in all its languages.
    #[must_use]
    pub fn tell(checked: &Checked, site: &Site) -> Self {
        let tags = site.config.sprog.iter().enumerate();
        let tongues = tags.map(|(at, tag)| {
            let (sources, config) = (&checked.sources, checked.config.as_str());
            let translated = || told(sources, config, &checked.translations, &tag.0, checked.with_drafts);
            let told = (at > 0).then(translated).flatten();
            Tongue::new(&tag.0, told.unwrap_or_else(|| site.clone()), None)
        });
        Self::of(tongues.collect(), site)
    }

    /// The same after an edit that [`check_again`](super::check_again) could follow; `changed` are the
    /// paths of the files that got other bytes.
    #[must_use]
    pub fn tell_again(&self, checked: &Checked, site: &Site, changed: &BTreeSet<String>) -> Self {
        let tongues = self.tongues.iter().enumerate().map(|(at, before)| {
            let again = match at {
                0 => Some(site.clone()),
                _ => before.again(checked, changed),
            };
            again.map(|now| Tongue::new(&before.tag, now, Some(before)))
        });
        match tongues.collect::<Option<Vec<_>>>() {
            Some(tongues) => Self::of(tongues, site),
            None => Self::tell(checked, site),
        }
    }

    fn of(tongues: Vec<Tongue>, site: &Site) -> Self {
        let (views, carried, indexes) = (Mutex::default(), Mutex::default(), Mutex::default());
        Self { tongues, readers: site.readers(), data: OnceLock::new(), views, carried, indexes }
    }

    /// The same with the data that were made already of the trees `before`. They are right where nothing but
    /// cases is other, for there is nothing of cases in data, and where both are made with the same theme, day
    /// and address.
    #[must_use]
    pub fn with_data_of(mut self, before: &Self) -> Self {
        self.data = before.data.clone();
        self
    }

    /// Those who have a tree of their own, by their folder's name.
    #[must_use]
    pub fn readers(&self) -> &[Reader] {
        &self.readers
    }

    /// All files of all trees, by their paths below the output folder.
    ///
    /// # Errors
    /// Where the theme is wrong, or the index of the search cannot be made.
    pub fn all(&self, making: &Making, root: &Path) -> Result<Vec<Output>, MakeError> {
        self.some(making, root, None, Run { watch: Watch::off(), take: &|output| output })
    }

    /// The files of one share of the pages, or of all, each given to whoever takes them as soon as it may be.
    pub(super) fn some(
        &self,
        making: &Making,
        root: &Path,
        sharing: Option<Sharing>,
        Run { watch, take }: Run,
    ) -> Result<Vec<Output>, MakeError> {
        let share = sharing.map_or(Share::WHOLE, |sharing| sharing.share);
        let data = watch.time(Stage::Data, || self.data(making, &Eye::Public));
        watch.handled(Stage::Data, data.files.len());
        watch.handled(Stage::Views, self.readers.len());
        // What is made of all pages alike needs their names alone.
        let names = |eye: &Eye, seen: &[Option<Site>]| -> Vec<Rendered> {
            let each = self.tongues.iter().enumerate().map(|(at, tongue)| {
                let view = seen.get(at).and_then(Option::as_ref).unwrap_or(&tongue.public);
                self.with(making, eye, (at, Some(view)), render::names).unwrap_or_default()
            });
            each.flatten().collect()
        };
        let taken = Taken::default();
        let tree = |eye: &Eye, folder: &str| -> Result<Vec<Rendered>, ThemeError> {
            let mut all = Vec::new();
            let then = |file: Rendered| taken.take(folder, file, take);
            let view = |tongue: &Tongue| (*eye != Eye::Public).then(|| site::view(&tongue.site, eye));
            let views: Vec<Option<Site>> =
                watch.time(Stage::Views, || self.tongues.iter().map(view).collect());
            for (at, (tongue, seen)) in self.tongues.iter().zip(&views).enumerate() {
                let view = Some(seen.as_ref().unwrap_or(&tongue.public));
                let render = |ctx: &Ctx| render::render_each(ctx, watch, &then);
                let made = self.with_share(making, eye, (at, view), share, render).transpose()?;
                all.extend(made.unwrap_or_default());
            }
            if share.is_first() {
                let data = self.data(making, eye);
                let named = (!share.is_whole()).then(|| names(eye, &views));
                let pages = named.as_ref().unwrap_or(&all);
                all.extend(self.shared(making, eye, &data, pages));
            }
            Ok(all)
        };
        let open = tree(&Eye::Public, PUBLIC)?;
        let mut outputs: Vec<Output> = Vec::new();
        match (sharing, self.tongues.first()) {
            (Some(sharing), Some(own)) => {
                let order = names(&Eye::Public, &[]).iter().map(|page| page.path().to_owned()).collect();
                outputs.push(shares::describe(share, sharing.site, &own.site.config, order, &open));
            }
            _ => {
                for language in making.theme.languages() {
                    outputs.extend(watch.time(Stage::Index, || index(&open, language))?);
                }
            }
        }
        outputs = outputs.into_iter().map(take).collect();
        let finished = |folder: &str, file: Rendered| match taken.content(&file) {
            Some(content) => Output { path: format!("{folder}/{}", file.path()), content },
            None => take(output(folder, file, root)),
        };
        outputs.par_extend(open.into_par_iter().map(|file| finished(PUBLIC, file)));
        let trees: Vec<Vec<Output>> = self
            .readers
            .par_iter()
            .map(|reader| {
                let folder = format!("{CONFIDENTIAL}/{}", reader.folder);
                let files = tree(&Eye::Reader(reader.clone()), &folder)?;
                Ok(files.into_iter().map(|file| finished(&folder, file)).collect())
            })
            .collect::<Result<_, ThemeError>>()?;
        outputs.extend(trees.into_iter().flatten());
        outputs.sort_by(|a, b| a.path.cmp(&b.path));
        // Pages in several languages carry the same files.
        outputs.dedup_by(|a, b| a.path == b.path);
        Ok(outputs)
    }

    /// The file at `path` of the public tree, or of the tree of the reader with this `folder`: the same as
    /// [`all`](Self::all) gives, and `None` where that gives none.
    ///
    /// # Errors
    /// Where the theme is wrong, or the index of the search cannot be made.
    pub fn file(&self, making: &Making, folder: Option<&str>, path: &str) -> Result<Option<File>, MakeError> {
        let eye = match folder {
            None => Eye::Public,
            Some(folder) => match self.readers.iter().find(|r| r.folder == folder) {
                Some(reader) => Eye::Reader(reader.clone()),
                None => return Ok(None),
            },
        };
        // Scripts are there only where a page has use for them.
        let own = making.theme.files().find(|(name, _)| *name == path && !render::is_script(path));
        if let Some((_, bytes)) = own {
            return Ok(Some(File::Bytes(bytes.to_vec())));
        }
        if !render::is_page(path) {
            let data = self.data(making, &eye);
            if let Some(file) = data.files.iter().find(|file| file.path == path) {
                return Ok(Some(File::Bytes(file.bytes.clone())));
            }
        }
        let views = self.views(&eye);
        let view = |at: usize| match &views {
            Some(views) => views.get(at),
            None => self.tongues.get(at).map(|tongue| &tongue.public),
        };
        if !render::is_page(path) && !path.contains('/') {
            let mut pages = Vec::new();
            for at in 0..self.tongues.len() {
                pages.extend(self.with(making, &eye, (at, view(at)), render::names).unwrap_or_default());
            }
            // The data were looked for above.
            let shared = self.shared(making, &eye, &Data::default(), &pages);
            return Ok(shared.into_iter().find(|file| file.path() == path).and_then(bytes));
        }
        let source = format!("content/{}", path.strip_prefix("bilag/").unwrap_or_default());
        if path == routes::asset(&source) {
            let there = making.checked.sources.assets.contains_key(&source)
                && self.carries(making, &eye, &source, &view);
            return Ok(there.then_some(File::Carried(source)));
        }
        let at = self.tongues.iter().skip(1).position(|t| path.split('/').next() == Some(t.tag.as_str()));
        let at = at.map_or(0, |at| at + 1);
        let below = if at == 0 { path } else { path.split_once('/').map_or("", |(_, below)| below) };
        if eye == Eye::Public && below.split('/').next() == Some(search::FOLDER) {
            let index = self.index(making, at)?;
            return Ok(index.get(&format!("{PUBLIC}/{path}")).cloned().map(File::Bytes));
        }
        let made = self.with(making, &eye, (at, view(at)), |ctx| render::one(ctx, path)).transpose()?;
        let Some(one) = made.flatten() else { return Ok(None) };
        self.known().entry(name(&eye)).or_default().paths.extend(one.assets);
        Ok(bytes(one.file))
    }

    /// Makes a page of each kind of the public tree, to see whether the theme can.
    ///
    /// # Errors
    /// Where it cannot.
    pub fn trial(&self, making: &Making) -> Result<(), MakeError> {
        for (at, tongue) in self.tongues.iter().enumerate() {
            let tried = self.with(making, &Eye::Public, (at, Some(&tongue.public)), render::trial);
            tried.transpose()?;
        }
        Ok(())
    }

    /// What is published as data in the tree of `eye`: nothing in a reader's.
    fn data(&self, making: &Making, eye: &Eye) -> Arc<Data> {
        let language = making.theme.languages().find(|language| language.is_own());
        let (Eye::Public, Some(own), Some(language)) = (eye, self.tongues.first(), language) else {
            return Arc::default();
        };
        let make = || {
            let (sources, root_url) = (&making.checked.sources, self.root_url(making));
            Arc::new(opendata::data(&own.public, sources, language, &root_url, making.settings.today))
        };
        Arc::clone(self.data.get_or_init(make))
    }

    /// What a reader sees in each language; `None` for the public, whose view is ready.
    fn views(&self, eye: &Eye) -> Option<Arc<Vec<Site>>> {
        let Eye::Reader(reader) = eye else { return None };
        let mut views = self.views.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(ready) = views.get(&reader.folder) {
            return Some(Arc::clone(ready));
        }
        if views.len() >= VIEWS {
            views.clear();
        }
        let made = Arc::new(self.tongues.iter().map(|t| site::view(&t.site, eye)).collect::<Vec<_>>());
        views.insert(reader.folder.clone(), Arc::clone(&made));
        Some(made)
    }

    /// Whether a page of the tree carries the file. Pages that were made have told; else all are asked.
    fn carries<'a>(
        &'a self,
        making: &Making,
        eye: &Eye,
        source: &str,
        view: &impl Fn(usize) -> Option<&'a Site>,
    ) -> bool {
        if let Some(known) = self.known().get(&name(eye))
            && (known.complete || known.paths.contains(source))
        {
            return known.paths.contains(source);
        }
        let tongues = 0..self.tongues.len();
        let all = tongues.filter_map(|at| self.with(making, eye, (at, view(at)), render::carried));
        let paths: BTreeSet<String> = all.flatten().collect();
        let there = paths.contains(source);
        self.known().insert(name(eye), Carried { paths, complete: true });
        there
    }

    fn known(&self) -> MutexGuard<'_, BTreeMap<String, Carried>> {
        self.carried.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The index of the search in the language at `at`.
    fn index(&self, making: &Making, at: usize) -> Result<Index, MakeError> {
        let mut indexes = self.indexes.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(ready) = indexes.get(&at) {
            return Ok(Arc::clone(ready));
        }
        let Some(language) = making.theme.languages().nth(at) else { return Ok(Index::default()) };
        let view = (at, self.tongues.get(at).map(|tongue| &tongue.public));
        let pages = self.with(making, &Eye::Public, view, render::render).transpose()?.unwrap_or_default();
        let files = index(&pages, language)?.into_iter().filter_map(|file| match file.content {
            Content::Bytes(bytes) => Some((file.path, bytes)),
            Content::Shared(_) | Content::File(_) | Content::Ready(_) => None,
        });
        let made = Arc::new(files.collect());
        indexes.insert(at, Arc::clone(&made));
        Ok(made)
    }

    /// What the tree of `eye` has once, whatever its languages.
    fn shared(&self, making: &Making, eye: &Eye, data: &Data, pages: &[Rendered]) -> Vec<Rendered> {
        let Some(own) = self.tongues.first() else { return Vec::new() };
        render::shared(making.theme, &own.site.config, eye, data, pages, &self.root_url(making))
    }

    fn root_url(&self, making: &Making) -> String {
        let own = self.tongues.first();
        own.map_or_else(String::new, |own| base_url(&own.site, making.settings.base_url))
    }

    /// What `make` gives of all that pages in the language at `at` may depend on; `None` where the theme
    /// has no such language.
    fn with<T>(
        &self,
        making: &Making,
        eye: &Eye,
        (at, view): (usize, Option<&Site>),
        make: impl FnOnce(&Ctx) -> T,
    ) -> Option<T> {
        self.with_share(making, eye, (at, view), Share::WHOLE, make)
    }

    fn with_share<T>(
        &self,
        making: &Making,
        eye: &Eye,
        (at, view): (usize, Option<&Site>),
        share: Share,
        make: impl FnOnce(&Ctx) -> T,
    ) -> Option<T> {
        let languages: Vec<Language> = making.theme.languages().cloned().collect();
        let (language, tongue, site) = (languages.get(at)?, self.tongues.get(at)?, view?);
        let root_url = self.root_url(making);
        let base_url =
            if language.is_own() { root_url.clone() } else { format!("{root_url}{}/", language.tag()) };
        let reader_url = match (eye, making.readers_url) {
            (Eye::Reader(reader), Some(url)) => format!("{url}{}/", reader.folder),
            _ => "/".to_owned(),
        };
        Some(make(&Ctx {
            site,
            eye,
            public: &tongue.public,
            sources: &making.checked.sources,
            theme: making.theme,
            data: &self.data(making, eye),
            today: making.settings.today,
            language,
            languages: &languages,
            base_url: &base_url,
            root_url: &root_url,
            reader_url: &reader_url,
            share,
        }))
    }
}

impl Tongue {
    /// The site in this language; its public view taken from that of `before` where it is the same.
    fn new(tag: &str, site: Site, before: Option<&Self>) -> Self {
        let public = site::view_again(&site, &Eye::Public, before.map(|b| (&b.site, &b.public)));
        Self { tag: tag.to_owned(), site, public }
    }

    /// The site in another language than its own after an edit; `None` where all must be told anew.
    fn again(&self, checked: &Checked, changed: &BTreeSet<String>) -> Option<Site> {
        if changed.is_empty() {
            return Some(self.site.clone());
        }
        let slugs = cases(changed.iter())?;
        let files = files_of(&checked.sources, &slugs)?;
        let own: Vec<&Translation> =
            checked.translations.iter().filter(|t| t.named.language == self.tag).collect();
        let documents = parse::parse_files_in(&checked.sources, &files, &own);
        site::put_cases(&self.site, documents, &slugs, checked.with_drafts)
    }
}

/// The name of a tree among those that carry files.
fn name(eye: &Eye) -> String {
    match eye {
        Eye::Public => String::new(),
        Eye::Reader(reader) => reader.folder.clone(),
    }
}

fn bytes(file: Rendered) -> Option<File> {
    match file {
        Rendered::Text { bytes, .. } => Some(File::Bytes(bytes)),
        Rendered::Theme { bytes, .. } => Some(File::Bytes(bytes.to_vec())),
        Rendered::Asset { .. } | Rendered::Taken { .. } => None,
    }
}

/// What was taken of the pages while they were made, by its number.
#[derive(Default)]
struct Taken(Mutex<Vec<Content>>);

impl Taken {
    /// Gives a file away, unless its bytes are still needed: for the index of the search.
    fn take(&self, folder: &str, file: Rendered, take: Take) -> Rendered {
        match file {
            Rendered::Text { path, bytes, facts: None, listed } => {
                let output =
                    take(Output { path: format!("{folder}/{path}"), content: Content::Bytes(bytes) });
                let mut all = self.lock();
                all.push(output.content);
                Rendered::Taken { path, listed, number: Some(all.len() - 1) }
            }
            other => other,
        }
    }

    /// What became of the file, if it was taken.
    fn content(&self, file: &Rendered) -> Option<Content> {
        let Rendered::Taken { number: Some(number), .. } = file else { return None };
        self.lock().get_mut(*number).map(|content| std::mem::replace(content, Content::Bytes(Vec::new())))
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Content>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
