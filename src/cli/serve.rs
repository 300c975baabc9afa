//! `klarplan serve`: the pages in a browser while they are written.

use super::output::Output;
use super::{CLEAN, Global, Trouble, today};
use crate::diagnostic::{Lang, text};
use crate::serve::{self, News, ServeError, Setup, Voice};
use clap::ArgMatches;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::process::{Command, Stdio};
use std::sync::Arc;

pub(super) fn run(global: &Global, matches: &ArgMatches) -> Result<u8, Trouble> {
    let place = global.place()?;
    let first = today::today(global)?;
    let asked = global.today.clone();
    let address = matches.get_one::<IpAddr>("interface").copied().unwrap_or(Ipv4Addr::LOCALHOST.into());
    let setup = Setup {
        root: place.root,
        config: place.config,
        drafts: matches.get_flag("drafts"),
        // Where the clock decides, the pages follow it past midnight.
        today: Box::new(move || today::of(asked.as_deref()).unwrap_or(first)),
        lang: global.lang,
        address,
        port: matches.get_one::<u16>("port").copied(),
        voice: Arc::new(Terminal { out: global.out.clone() }),
    };
    let (out, open) = (&global.out, matches.get_flag("open"));
    let lang = global.lang.unwrap_or_default();
    out.step(text!("Læser og kontrollerer …", "Reading and checking …").get(lang));
    serve::serve(setup, stopped(), |address| {
        if open && browse(&url(address)).is_err() {
            let words = text!("Browseren kunne ikke åbnes.", "The browser could not be opened.");
            out.say(words.get(lang));
        }
    })?;
    out.say(text!("Standset.", "Stopped.").get(lang));
    Ok(CLEAN)
}

/// Done when the user, or the system, asks the program to stop.
async fn stopped() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = interrupt.await;
}

/// Where a browser on this machine finds the pages.
fn url(address: SocketAddr) -> String {
    let ip = if address.ip().is_unspecified() { Ipv4Addr::LOCALHOST.into() } else { address.ip() };
    format!("http://{}/", SocketAddr::new(ip, address.port()))
}

/// Opens an address with what the system opens addresses with.
fn browse(url: &str) -> std::io::Result<()> {
    let mut command = if cfg!(target_os = "macos") {
        Command::new("open")
    } else if cfg!(windows) {
        let mut command = Command::new("cmd");
        command.args(["/C", "start", ""]);
        command
    } else {
        Command::new("xdg-open")
    };
    command.arg(url).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().map(drop)
}

/// Tells in the terminal.
struct Terminal {
    out: Output,
}

impl Voice for Terminal {
    fn ready(&self, address: SocketAddr, lang: Lang) {
        let url = url(address);
        self.out.say(
            text!(
                "Siderne vises på {url} – stands med Ctrl+C",
                "The pages are shown at {url} – stop with Ctrl+C"
            )
            .get(lang),
        );
        if !address.ip().is_loopback() {
            self.out.say(
                text!(
                    "Pas på: Andre på netværket kan også se siderne, de fortrolige med.",
                    "Take care: others on the network can see the pages too, the confidential ones included."
                )
                .get(lang),
            );
        }
    }

    fn checked(&self, news: &News) {
        self.out.done();
        if !news.findings.is_empty() {
            self.out.result(news.findings);
        }
        self.out.say(news.summary);
    }

    fn trouble(&self, words: &str, lang: Lang) {
        self.out.trouble(words, lang);
    }
}

impl From<ServeError> for Trouble {
    fn from(error: ServeError) -> Self {
        match error {
            ServeError::Site(error) => error.into(),
            ServeError::Listen(error) => {
                let address = error.address;
                if error.error.kind() == std::io::ErrorKind::AddrInUse {
                    let port = address.port();
                    return Self(text!(
                        "Port {port} er optaget af et andet program. Vælg en anden med -p, eller lad -p være: så findes en ledig.",
                        "Port {port} is taken by another program. Choose another with -p, or leave -p out: then a free one is found."
                    ));
                }
                let error = error.error;
                Self(text!(
                    "Siderne kan ikke vises på {address}: {error}.",
                    "The pages cannot be shown at {address}: {error}."
                ))
            }
            ServeError::Watch(error) => {
                Self(text!("Filerne kan ikke overvåges: {error}.", "The files cannot be watched: {error}."))
            }
            ServeError::Io(error) => error.into(),
        }
    }
}
