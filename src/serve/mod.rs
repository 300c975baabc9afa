//! `klarplan serve`: the pages in memory, made when they are asked for, and made again when what they are
//! made from changes.
//!
//! Three parts: [`watch`] tells which files changed; [`builder`] checks the site after each change and shows
//! what came of it as one value, [`Shown`]; [`http`] answers from the newest of these values. Nothing is
//! written to the output folder.
//!
//! Each audience has a prefix of its own, and the public tree the root. With a cookie or a switch in the
//! server one address would show different pages, and a secret page could stay in the history under a
//! public address; two tabs could not stand side by side. Pages link relatively, so they work below any
//! prefix, and links from a reader's page to public ones lead to the root.

mod address;
mod answer;
mod bar;
mod builder;
mod http;
mod listen;
mod panel;
mod shown;
mod watch;

pub use listen::ListenError;

use crate::diagnostic::Lang;
use crate::source::DiscoverError;
use builder::Builder;
use chrono::NaiveDate;
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

/// Where readers' trees are served.
pub const READERS: &str = "/_klarplan/laeser/";
/// The port that is tried first.
pub const PORT: u16 = 1111;

/// What is served, and where.
pub struct Setup {
    /// The site's folder and its configuration.
    pub root: PathBuf,
    pub config: PathBuf,
    pub drafts: bool,
    /// The day the pages are made for.
    pub today: Box<dyn Fn() -> NaiveDate + Send>,
    /// The language of messages; the site's where it is not said.
    pub lang: Option<Lang>,
    pub address: IpAddr,
    /// The port asked for; else one that is free is found.
    pub port: Option<u16>,
    pub voice: Arc<dyn Voice>,
}

/// What is told while serving.
pub trait Voice: Send + Sync {
    /// The server answers at this address.
    fn ready(&self, address: SocketAddr, lang: Lang);
    /// The site was checked after a change.
    fn checked(&self, news: &News);
    /// Something stands in the way that is no finding.
    fn trouble(&self, words: &str, lang: Lang);
}

/// What a change brought.
pub struct News<'a> {
    /// The findings that were not there before, as `klarplan check` shows them; may be empty.
    pub findings: &'a str,
    /// The line that sums up.
    pub summary: &'a str,
    pub lang: Lang,
}

/// Why nothing is served.
#[derive(Debug)]
pub enum ServeError {
    /// The site cannot be read at all.
    Site(DiscoverError),
    Listen(ListenError),
    /// The files cannot be watched.
    Watch(notify::Error),
    Io(std::io::Error),
}

impl fmt::Display for ServeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Site(DiscoverError::Config { path, error } | DiscoverError::Content { path, error }) => {
                write!(f, "{}: {error}", path.display())
            }
            Self::Listen(error) => error.fmt(f),
            Self::Watch(error) => error.fmt(f),
            Self::Io(error) => error.fmt(f),
        }
    }
}

/// Serves the site until `stop` is done. `open` is told the address once pages can be asked for.
///
/// # Errors
/// Where the site cannot be read at all, its files cannot be watched, or the port cannot be had.
pub fn serve(
    setup: Setup,
    stop: impl Future<Output = ()>,
    open: impl FnOnce(SocketAddr),
) -> Result<(), ServeError> {
    let listener = listen::listen(setup.address, setup.port).map_err(ServeError::Listen)?;
    let address = listener.local_addr().map_err(ServeError::Io)?;
    // Before the first look, so that no change falls between.
    let (changes, watching) = watch::watch(&setup.root, &setup.config).map_err(ServeError::Watch)?;
    let voice = Arc::clone(&setup.voice);
    let (builder, shown) = Builder::start(setup, address).map_err(ServeError::Site)?;
    let lang = shown.borrow().lang;
    let worker = std::thread::spawn(move || builder.run(&changes));
    let served = http::serve(listener, shown, stop, || {
        voice.ready(address, lang);
        open(address);
    });
    // Without a watcher there are no more changes, and the builder comes to its end.
    drop(watching);
    if worker.join().is_err() {
        return Err(ServeError::Io(std::io::Error::other("the builder stopped")));
    }
    served.map_err(ServeError::Io)
}
