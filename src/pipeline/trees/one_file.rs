//! One file of the trees at a time, for `serve`: the same bytes as a build makes.

use super::{Carried, File, Index, Making, Trees};
use crate::opendata::Data;
use crate::pipeline::{MakeError, PUBLIC, index};
use crate::render::{self, Rendered};
use crate::search;
use crate::site::{self, Eye, Site, routes};
use crate::write::Content;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, MutexGuard, PoisonError};

/// Readers whose views are held ready at once.
const VIEWS: usize = 16;

impl Trees {
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
