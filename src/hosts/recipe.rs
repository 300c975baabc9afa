//! What a server's own configuration is made of: where the trees are, and at which addresses.

use super::{Address, FILES, Tree, apache, caddy, nginx};
use crate::diagnostic::Lang;

/// A server that reads its configuration elsewhere than beside the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Server {
    Nginx,
    Caddy,
    Apache,
}

/// Where a site's trees are, and how they are served.
#[derive(Clone, Debug)]
pub struct Recipe {
    pub public: Tree,
    /// What the readers' trees have in common.
    pub readers: Tree,
    /// The folder of the public tree, and the one with the readers' folders, from the disk's root.
    pub public_folder: String,
    pub readers_folder: String,
    pub address: Address,
    /// Where readers find their own pages after a login; `None` where they are not served.
    pub readers_address: Option<Address>,
}

impl Server {
    pub const ALL: [Self; 3] = [Self::Nginx, Self::Caddy, Self::Apache];

    /// Its name on the command line.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Nginx => "nginx",
            Self::Caddy => "caddy",
            Self::Apache => "apache",
        }
    }

    /// The server's configuration, as a file of its own.
    #[must_use]
    pub fn recipe(self, recipe: &Recipe, lang: Lang) -> String {
        match self {
            Self::Nginx => nginx::recipe(recipe, lang),
            Self::Caddy => caddy::recipe(recipe, lang),
            Self::Apache => apache::recipe(recipe, lang),
        }
    }
}

impl Recipe {
    /// The names of readers' folders: of the site, or of a case and somebody in it. No name can lead to another
    /// folder than one directly below that of all readers.
    pub(super) const READER: &'static str = "^([a-z0-9-]+(?:\\.[a-z0-9-]+)?)$";

    /// Whether a folder's path can stand within quotation marks in a configuration and mean itself.
    #[must_use]
    pub fn can_hold(folder: &str) -> bool {
        !folder.contains(|c: char| c.is_control() || "\"'\\$%{}`".contains(c))
    }

    /// Where certbot keeps an address's certificate.
    pub(super) fn certificate(address: &Address, file: &str) -> String {
        format!("/etc/letsencrypt/live/{}/{file}", address.host)
    }
}

/// An expression over the files that are for servers and not for readers. `.well-known` is for those who issue certificates.
pub(super) fn hidden() -> String {
    let names: Vec<String> =
        FILES.iter().filter(|name| !name.starts_with('.')).map(|name| name.replace('.', "\\.")).collect();
    format!("/(?:\\.(?!well-known/)|(?:{})$)", names.join("|"))
}
