//! Serving the pages: what every answer says besides the page, defined once (`headers`, `policy`), and each host's own
//! way of being told. Hosts that read a file beside the pages get it from the build; for the others
//! `klarplan host` prints the configuration. `serve` sends the same policy, so what it would forbid is seen while writing.

mod address;
mod apache;
mod azure;
mod caddy;
mod headers;
mod kinds;
mod netlify;
mod nginx;
mod patterns;
mod policy;
mod recipe;

pub use address::Address;
pub use kinds::media_type;
pub use policy::{Policy, Scripts};
pub use recipe::{Recipe, Server};

use crate::diagnostic::Lang;
use crate::model::config::Vært;
use std::collections::BTreeSet;

/// Who a tree is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    Everyone,
    /// One reader, after a login.
    Reader,
}

/// What must be known of a tree of pages to say how it is served. It names no page below a tree's first folders, so
/// nothing confidential can come into a file that says how the public pages are served.
#[derive(Clone, Debug)]
pub struct Tree {
    pub audience: Audience,
    /// Folders of the languages that are not the site's own.
    pub languages: Vec<String>,
    /// Whether there is a search page.
    pub search: bool,
    /// Whether there are pages of frameworks, where readers can try an evaluation model.
    pub frameworks: bool,
    /// The files and folders of pages at the tree's root and in the languages' folders: `index.html`, `planer/`.
    tops: BTreeSet<String>,
}

impl Tree {
    /// A tree with no more known of it than this.
    #[must_use]
    pub fn new(audience: Audience, languages: Vec<String>, search: bool, frameworks: bool) -> Self {
        Self { audience, languages, search, frameworks, tops: BTreeSet::new() }
    }

    /// The tree that holds the pages at these `paths`.
    pub fn of<'a>(audience: Audience, languages: Vec<String>, paths: impl Iterator<Item = &'a str>) -> Self {
        let mut tree = Self::new(audience, languages, false, false);
        for path in paths {
            match Scripts::of(path) {
                Scripts::None => {}
                Scripts::Own => tree.frameworks = true,
                Scripts::Search => tree.search = true,
            }
            let language =
                tree.languages.iter().find_map(|tag| path.strip_prefix(tag.as_str())?.strip_prefix('/'));
            let folder = if language.is_some() { path.len() - language.map_or(0, str::len) } else { 0 };
            let end =
                path.get(folder..).and_then(|rest| rest.find('/')).map_or(path.len(), |at| folder + at + 1);
            tree.tops.insert(path.get(..end).unwrap_or(path).to_owned());
        }
        tree
    }
}

/// The files that the site's `hosts` read at the root of a tree, by their names. `root_url` is the address of the public
/// pages; whoever serves a reader's tree serves it from a root of its own.
#[must_use]
pub fn files(tree: &Tree, hosts: &[Vært], root_url: &str, lang: Lang) -> Vec<(&'static str, Vec<u8>)> {
    let address = Address::read(root_url);
    let secure = address.as_ref().is_none_or(|address| address.secure);
    let path = match (tree.audience, address) {
        (Audience::Everyone, Some(address)) => address.path,
        _ => "/".to_owned(),
    };
    let mut files: Vec<(&'static str, Vec<u8>)> = Vec::new();
    for host in hosts {
        let (name, text) = match host {
            // Both read the same file.
            Vært::Netlify | Vært::Cloudflare => (netlify::FILE, netlify::file(tree, secure, lang)),
            Vært::Azure => (azure::FILE, azure::file(tree, secure)),
            Vært::Apache => (apache::FILE, apache::file(tree, &path, secure, lang)),
        };
        if files.iter().all(|(other, _)| *other != name) {
            files.push((name, text.into_bytes()));
        }
    }
    files
}

/// The names of the files that tell hosts how to serve; a server that does not read them should not show them.
const FILES: [&str; 3] = [netlify::FILE, azure::FILE, apache::FILE];
