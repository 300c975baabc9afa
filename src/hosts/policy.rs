//! The Content-Security-Policy of each page, as strict as it can be: a page holds nothing from elsewhere, nothing written
//! into it is run, and no other site can put it in a frame.

use crate::site::routes;

/// Which scripts a page needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scripts {
    #[default]
    None,
    /// A file of the site's own.
    Own,
    /// The search: its program is WebAssembly, and it fetches the index.
    Search,
}

/// What a page may do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    pub scripts: Scripts,
    /// Whether it fetches something of the site's own while it is shown.
    pub fetches: bool,
}

/// What all pages may show and do. A form leads to the site's own search.
const EVERY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; \
    base-uri 'none'; frame-ancestors 'none'";

impl Scripts {
    /// What the page at a path below a tree's root needs.
    #[must_use]
    pub fn of(path: &str) -> Self {
        if routes::is_search(path) {
            Self::Search
        } else if routes::is_framework(path) {
            Self::Own
        } else {
            Self::None
        }
    }

    /// The policy of a page that needs these.
    #[must_use]
    pub fn policy(self) -> String {
        Policy { scripts: self, fetches: self == Self::Search }.to_string()
    }
}

impl std::fmt::Display for Policy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(EVERY)?;
        f.write_str(match self.scripts {
            Scripts::None => "",
            Scripts::Own => "; script-src 'self'",
            Scripts::Search => "; script-src 'self' 'wasm-unsafe-eval'",
        })?;
        f.write_str(if self.fetches { "; connect-src 'self'" } else { "" })
    }
}
