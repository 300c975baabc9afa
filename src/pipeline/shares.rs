//! A share of a site's pages says which share it is and of what; the shares together become the site.

use super::{MakeError, PUBLIC, Settings};
use crate::model::config::Config;
use crate::render::{Facts, Rendered, Share, is_page};
use crate::search::{self, Searched};
use crate::source::Sources;
use crate::write::{Content, Output};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use xxhash_rust::xxh3::{Xxh3Default, xxh3_128};

/// The file in which a share says what it is.
pub const DESCRIPTION: &str = ".klarplan-del.json";
const FORMAT: u32 = 1;

/// What a share says of itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Description {
    format: u32,
    pub index: u32,
    pub of: u32,
    /// Made of all that the pages are made of; shares with another one do not belong together.
    pub site: String,
    /// Tags of the languages, the site's own first.
    languages: Vec<String>,
    /// All public pages in their order.
    order: Vec<String>,
    /// Those of this share that are to be found by searching.
    found: Vec<Found>,
}

/// A page that is to be found, by its path below the public tree.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Found {
    path: String,
    facts: Facts,
}

/// A name for all that pages are made of; `theme` are the bytes of the site's own theme files.
#[must_use]
pub fn fingerprint(sources: &Sources, theme: &[Vec<u8>], drafts: bool, settings: Settings) -> String {
    let mut hasher = Xxh3Default::new();
    let mut add = |bytes: &[u8]| {
        hasher.update(&(bytes.len() as u64).to_le_bytes());
        hasher.update(bytes);
    };
    add(env!("CARGO_PKG_VERSION").as_bytes());
    add(settings.today.to_string().as_bytes());
    add(settings.base_url.unwrap_or_default().as_bytes());
    add(&[u8::from(drafts)]);
    let texts: Vec<_> = sources.iter().map(|(_, text)| text).collect();
    let sums: Vec<u128> = texts.par_iter().map(|text| xxh3_128(text.text.as_bytes())).collect();
    for (text, sum) in texts.iter().zip(sums) {
        add(text.path.as_bytes());
        add(&sum.to_le_bytes());
    }
    for (path, asset) in &sources.assets {
        add(path.as_bytes());
        add(&asset.size.to_le_bytes());
    }
    sources.themes.iter().for_each(|path| add(path.as_bytes()));
    for bytes in theme {
        add(bytes);
    }
    format!("{:032x}", hasher.digest128())
}

/// The description of the share whose public pages are `open`; `order` are the paths of all of them.
pub(super) fn describe(
    share: Share,
    site: &str,
    config: &Config,
    order: Vec<String>,
    open: &[Rendered],
) -> Output {
    let found = open.iter().filter_map(|file| match file {
        Rendered::Text { path, facts: Some(facts), .. } => {
            Some(Found { path: path.clone(), facts: (**facts).clone() })
        }
        _ => None,
    });
    let description = Description {
        format: FORMAT,
        index: share.index,
        of: share.of,
        site: site.to_owned(),
        languages: config.sprog.iter().map(|s| s.0.clone()).collect(),
        order,
        found: found.collect(),
    };
    // Strings and numbers alone; nothing can fail.
    let bytes = serde_json::to_vec(&description).unwrap_or_default();
    Output { path: DESCRIPTION.to_owned(), content: Content::Bytes(bytes) }
}

impl Description {
    /// Reads what stands in [`DESCRIPTION`]; `None` where it is no such thing, or of another version.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice::<Self>(bytes).ok().filter(|read| read.format == FORMAT)
    }
}

/// The files of the search's index over all shares; `read` gives a public page's bytes by its path below
/// the public tree and the number of its share among `all`.
///
/// # Errors
/// Where the index cannot be made; `Err(Ok(path))` where a page cannot be read.
pub fn index_of_shares(
    all: &[Description],
    read: impl Fn(usize, &str) -> Option<Vec<u8>>,
) -> Result<Vec<Output>, Result<String, MakeError>> {
    let Some(first) = all.first() else { return Ok(Vec::new()) };
    let places: HashMap<&str, usize> =
        first.order.iter().enumerate().map(|(at, path)| (path.as_str(), at)).collect();
    let mut outputs = Vec::new();
    for (at, tag) in first.languages.iter().enumerate() {
        let folder = if at == 0 { String::new() } else { format!("{tag}/") };
        let mut pages: Vec<(usize, &str, &Facts, String)> = Vec::new();
        for (share, description) in all.iter().enumerate() {
            for found in description.found.iter().filter(|f| f.facts.language == *tag && is_page(&f.path)) {
                let bytes = read(share, &found.path).and_then(|bytes| String::from_utf8(bytes).ok());
                let html = bytes.ok_or_else(|| Ok(found.path.clone()))?;
                let Some(path) = found.path.strip_prefix(&folder) else { continue };
                let place = places.get(found.path.as_str()).copied().unwrap_or(usize::MAX);
                pages.push((place, path, &found.facts, html));
            }
        }
        if pages.is_empty() {
            continue;
        }
        pages.sort_by_key(|(place, ..)| *place);
        let searched: Vec<Searched> =
            pages.iter().map(|(_, path, facts, html)| Searched { path, html, facts }).collect();
        let files = search::index(&searched, tag).map_err(|error| Err(error.into()))?;
        outputs.extend(files.into_iter().map(|file| Output {
            path: format!("{PUBLIC}/{folder}{}", file.path),
            content: Content::Bytes(file.bytes),
        }));
    }
    Ok(outputs)
}
