//! The trees of pages: the site as each language tells it, seen with each audience's eyes. All at once
//! for a build; one file at a time for `serve`, by the same functions, so that they give the same bytes.

mod one_file;
mod taken;

use super::again::{cases, files_of};
use super::{
    CONFIDENTIAL, Checked, MakeError, PUBLIC, Run, Settings, Sharing, base_url, index, output, shares, told,
};
use crate::language::Language;
use crate::opendata::{self, Data};
use crate::parse::{self, Translation};
use crate::render::{self, Ctx, Rendered, Share, Theme, ThemeError};
use crate::site::{self, Eye, Reader, Site};
use crate::timings::{Stage, Watch};
use crate::write::Output;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock};
use taken::Taken;

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
