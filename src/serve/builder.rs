//! Checks the site after each change, and shows what came of it.

use super::panel::Panel;
use super::shown::{Good, Shown};
use super::watch::{Burst, Changes};
use super::{News, READERS, Setup};
use crate::diagnostic::Lang;
use crate::emit::{Format, Outcome, Report, emit, has_errors, mask, summary};
use crate::pipeline::{self, Checked, Located, Options, Trees, check_again, check_theme_again};
use crate::render::{Theme, ThemeError};
use crate::source::{DiscoverError, discover};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::RecvTimeoutError;
use std::time::{Duration, Instant};
use tokio::sync::watch;

/// After files came or went, how long until it is looked again whether any came unseen: a file made in a
/// new folder before the folder was watched.
const SETTLE: Duration = Duration::from_millis(300);

/// Who makes the newest state of the server.
pub(super) struct Builder {
    setup: Setup,
    shown: watch::Sender<Arc<Shown>>,
    checked: Arc<Checked>,
    /// The theme as it last could be used, by the languages it was loaded for.
    theme: Option<Arc<Theme>>,
    /// Whether its files have changed since.
    theme_is_old: bool,
    base_url: String,
    readers_url: String,
    /// The findings that were last told: path, code and words.
    told: HashSet<(String, &'static str, String)>,
    /// Files that got other bytes since the pages shown were told; `None` where more has changed.
    since: Option<BTreeSet<String>>,
}

/// What there is at a path.
enum Seen {
    Same,
    /// These bytes, in a text that was there before.
    Other(Vec<u8>),
    /// Something that came or went, or is no text.
    Further,
}

/// How far a change reaches.
enum Reach {
    /// Nothing that pages are made from has changed.
    Nowhere,
    /// Files of themes.
    Theme,
    /// These files of the content got these bytes.
    Cases(BTreeSet<String>),
    /// All there is.
    All,
}

impl Builder {
    /// Checks the site for the first time.
    ///
    /// # Errors
    /// Where it cannot be read at all.
    pub(super) fn start(
        setup: Setup,
        address: SocketAddr,
    ) -> Result<(Self, watch::Receiver<Arc<Shown>>), DiscoverError> {
        let begun = Instant::now();
        let options = Options { drafts: setup.drafts, today: (setup.today)() };
        let checked = Arc::new(pipeline::check(&setup.root, &setup.config, options)?);
        let lang = lang(&setup, &checked);
        let first = Shown { number: 0, lang, good: None, panel: Panel::default() };
        let (shown, receiver) = watch::channel(Arc::new(first));
        let base_url = base_url(address);
        let readers_url = format!("{}{READERS}", base_url.trim_end_matches('/'));
        let told = HashSet::new();
        let mut builder = Self {
            setup,
            shown,
            checked,
            theme: None,
            theme_is_old: true,
            base_url,
            readers_url,
            told,
            since: None,
        };
        builder.show(&Reach::All, begun);
        Ok((builder, receiver))
    }

    /// Follows the changes until the watching ends.
    pub(super) fn run(mut self, changes: &Changes) {
        let mut settle = false;
        loop {
            match changes.next(settle.then_some(SETTLE)) {
                Ok(Some(burst)) => {
                    settle = self.follow(&burst);
                }
                Ok(None) => {
                    settle = false;
                    self.look_again();
                }
                Err(RecvTimeoutError::Disconnected | RecvTimeoutError::Timeout) => return,
            }
        }
    }

    /// Does what a burst of changes asks for. Gives whether files may have come unseen.
    fn follow(&mut self, burst: &Burst) -> bool {
        let begun = Instant::now();
        let reach = self.reach(burst);
        let whole = matches!(reach, Reach::All);
        match reach {
            Reach::Nowhere => {}
            Reach::All => self.check_all(begun),
            reach => self.show(&reach, begun),
        }
        whole
    }

    /// How far a burst reaches; what could be checked alone is checked then.
    fn reach(&mut self, burst: &Burst) -> Reach {
        let is_new_day = (self.setup.today)() != self.day();
        if burst.all || is_new_day {
            return Reach::All;
        }
        let (themes, rest): (Vec<&String>, Vec<&String>) =
            burst.paths.iter().partition(|path| path.starts_with("themes/"));
        let mut changes = BTreeMap::new();
        for path in rest {
            match self.seen(path) {
                Seen::Same => {}
                Seen::Other(bytes) => drop(changes.insert(path.clone(), bytes)),
                Seen::Further => return Reach::All,
            }
        }
        if !themes.is_empty() {
            match check_theme_again(&self.checked, &self.setup.root) {
                Some(checked) => self.checked = Arc::new(checked),
                None => return Reach::All,
            }
        }
        if changes.is_empty() {
            return if themes.is_empty() { Reach::Nowhere } else { Reach::Theme };
        }
        match check_again(&self.checked, &changes) {
            Some(checked) => self.checked = Arc::new(checked),
            None => return Reach::All,
        }
        if themes.is_empty() { Reach::Cases(changes.into_keys().collect()) } else { Reach::All }
    }

    /// What there is at a path now, seen beside what there was.
    fn seen(&self, path: &str) -> Seen {
        let sources = &self.checked.sources;
        let full = self.setup.root.join(path);
        match (sources.find(path), std::fs::read(&full)) {
            (Some(old), Ok(bytes)) if sources.text(old).text.as_bytes() == bytes => Seen::Same,
            (Some(_), Ok(bytes)) => Seen::Other(bytes),
            (None, Err(error)) if error.kind() == std::io::ErrorKind::NotFound => {
                // Editors try with a file of their own whether they may write; it has come and gone.
                let below = format!("{path}/");
                let known = sources.assets.keys().chain(sources.texts.iter().map(|t| &t.path));
                let is_known = known.into_iter().any(|own| own == path || own.starts_with(&below));
                if is_known { Seen::Further } else { Seen::Same }
            }
            _ => Seen::Further,
        }
    }

    /// The day the site was last checked for.
    fn day(&self) -> chrono::NaiveDate {
        self.checked.options().today
    }

    /// Checks everything.
    fn check_all(&mut self, begun: Instant) {
        let options = Options { drafts: self.setup.drafts, today: (self.setup.today)() };
        match pipeline::check(&self.setup.root, &self.setup.config, options) {
            Ok(checked) => {
                self.checked = Arc::new(checked);
                self.show(&Reach::All, begun);
            }
            Err(error) => {
                // Git may be between two branches, or someone has moved the folder: the next change tells.
                let (path, error) = match error {
                    DiscoverError::Config { path, error } | DiscoverError::Content { path, error } => {
                        (path, error)
                    }
                };
                self.trouble(&format!("{}: {error}", path.display()));
            }
        }
    }

    /// Whether any file is other than when it was read; then everything is checked.
    fn look_again(&mut self) {
        let begun = Instant::now();
        let Ok(sources) = discover(&self.setup.root, &self.setup.config) else { return };
        let old = &self.checked.sources;
        let same_texts = sources.texts.len() == old.texts.len()
            && sources.texts.iter().zip(&old.texts).all(|(a, b)| a.path == b.path && a.text == b.text);
        if !same_texts || sources.assets != old.assets || sources.themes != old.themes {
            self.check_all(begun);
        }
    }

    /// Shows the newest check: its pages where a build would make them, else those from before.
    fn show(&mut self, reach: &Reach, begun: Instant) {
        let before = self.shown.borrow().clone();
        match (reach, &mut self.since) {
            (Reach::Cases(paths), Some(since)) => since.extend(paths.iter().cloned()),
            (Reach::All, since) => *since = None,
            _ => {}
        }
        self.theme_is_old |= !matches!(reach, Reach::Cases(_));
        let lang = lang(&self.setup, &self.checked);
        let mut good = before.good.clone();
        let mut trouble = None;
        let stopped = has_errors(&self.checked.findings);
        if let Some(site) = self.checked.site.as_ref().filter(|_| !stopped) {
            if self.theme_is_old {
                match load_theme(&self.setup.root, &self.checked) {
                    Ok(theme) => (self.theme, self.theme_is_old) = (Some(Arc::new(theme)), false),
                    Err(error) => trouble = Some(words(&error, lang)),
                }
            }
            if let (None, Some(theme)) = (&trouble, &self.theme) {
                let same_theme = before.good.as_ref().is_some_and(|old| Arc::ptr_eq(&old.theme, theme));
                let trees = match (&before.good, &self.since) {
                    (Some(old), Some(changed)) => {
                        let trees = old.trees.tell_again(&self.checked, site, changed);
                        let same_data = same_theme && old.today == self.day();
                        if same_data { trees.with_data_of(&old.trees) } else { trees }
                    }
                    _ => Trees::tell(&self.checked, site),
                };
                let urls = (self.base_url.as_str(), self.readers_url.as_str());
                let made = (Arc::clone(&self.checked), trees);
                let new = Good::new(made, Arc::clone(theme), &self.setup.root, urls, self.day());
                let tried = if same_theme { Ok(()) } else { new.trees.trial(&new.making()) };
                match tried {
                    Ok(()) => {
                        good = Some(Arc::new(new));
                        self.since = Some(BTreeSet::new());
                    }
                    Err(error) => trouble = Some(mask(&error.to_string()).into_owned()),
                }
            }
        }
        let old = good.is_some();
        let panel = match &trouble {
            Some(words) => Panel::trouble(words, lang, old),
            None => Panel::of(&self.checked, lang, old),
        };
        let _ = self.shown.send_replace(Arc::new(Shown { number: before.number + 1, lang, good, panel }));
        self.tell(begun, lang);
        if let Some(words) = trouble {
            self.setup.voice.trouble(&words, lang);
        }
    }

    /// Shows that something other than findings stands in the way.
    fn trouble(&self, words: &str) {
        let before = self.shown.borrow().clone();
        let (lang, good) = (before.lang, before.good.clone());
        let panel = Panel::trouble(&mask(words), lang, good.is_some());
        let _ = self.shown.send_replace(Arc::new(Shown { number: before.number + 1, lang, good, panel }));
        self.setup.voice.trouble(words, lang);
    }

    /// Tells in the terminal what was found, after it is shown: the browser waits for nobody.
    fn tell(&mut self, begun: Instant, lang: Lang) {
        let time = begun.elapsed();
        let findings = &self.checked.findings;
        let outcome = Outcome {
            documents: self.checked.documents,
            pages: None,
            written: None,
            drafts: self.checked.drafts,
            time,
        };
        let sources = &self.checked.sources;
        let name = |l: &Located| {
            let finding = &l.finding;
            (sources.text(finding.file).path.clone(), finding.rule.code, finding.message.da.clone())
        };
        // What stood there before stands further up in the terminal.
        let news: Vec<Located> = findings.iter().filter(|l| !self.told.contains(&name(l))).cloned().collect();
        self.told = findings.iter().map(name).collect();
        let told = if news.is_empty() {
            String::new()
        } else {
            emit(&Report::new(&news, sources, lang), Format::Full)
        };
        let summary = summary(outcome, findings, lang);
        self.setup.voice.checked(&News { findings: &told, summary: &summary, lang });
    }
}

/// The theme of the site.
fn load_theme(root: &Path, checked: &Checked) -> Result<Theme, ThemeError> {
    match &checked.site {
        Some(site) => pipeline::load_theme(root, site),
        None => Theme::standard(),
    }
}

fn words(error: &ThemeError, lang: Lang) -> String {
    let words = error.texts();
    mask(words.get(lang)).into_owned()
}

/// The language of messages: the one asked for, else the site's.
fn lang(setup: &Setup, checked: &Checked) -> Lang {
    setup.lang.or_else(|| checked.lang()).unwrap_or_default()
}

/// The address that pages link to. One that means any is no place to go to.
fn base_url(address: SocketAddr) -> String {
    let ip = if address.ip().is_unspecified() { IpAddr::V4(Ipv4Addr::LOCALHOST) } else { address.ip() };
    format!("http://{}/", SocketAddr::new(ip, address.port()))
}
