//! Which files changed.
//!
//! What the system tells is a hint: that something happened to a path, not what. The builder looks for
//! itself. A burst of events, such as an editor's write to another file and renaming of it, or git's change
//! of a whole branch, is told as one.

use crate::source::{is_hidden, translated_name};
use notify::event::{EventKind, ModifyKind};
use notify::{RecursiveMode, Watcher};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

/// Quiet after the last event before a burst is over.
const QUIET: Duration = Duration::from_millis(8);
/// A burst is told after this long, though it goes on.
const LONGEST: Duration = Duration::from_millis(500);

/// What happened.
#[derive(Debug, Default)]
pub(super) struct Burst {
    /// Paths from the site's root of what changed.
    pub paths: BTreeSet<String>,
    /// Whether anything else may have changed too: a folder came or went, or events were lost.
    pub all: bool,
}

/// The events as they come, and the folders that are watched.
pub(super) struct Changes {
    events: Receiver<notify::Result<notify::Event>>,
    root: PathBuf,
    /// The configuration's path from the root, or its whole path where it stands elsewhere.
    config: String,
    rewatch: Sender<()>,
}

/// Keeps the watching up; it ends when this is dropped.
pub(super) struct Watching {
    _watcher: std::sync::Arc<std::sync::Mutex<notify::RecommendedWatcher>>,
}

/// Watches the configuration, `content` and `themes` of the site at `root`.
///
/// # Errors
/// Where the system cannot watch the site's folder.
pub(super) fn watch(root: &Path, config: &Path) -> notify::Result<(Changes, Watching)> {
    let root = root.canonicalize().map_err(notify::Error::io)?;
    let config_at = config.canonicalize().unwrap_or_else(|_| config.to_owned());
    let (sender, events) = channel();
    let mut watcher = notify::recommended_watcher(move |event| drop(sender.send(event)))?;
    watcher.watch(&root, RecursiveMode::NonRecursive)?;
    if let Some(folder) = config_at.parent().filter(|folder| *folder != root) {
        watcher.watch(folder, RecursiveMode::NonRecursive)?;
    }
    let watcher = std::sync::Arc::new(std::sync::Mutex::new(watcher));
    let below = [root.join("content"), root.join("themes")];
    let (rewatch, asked) = channel();
    let again = std::sync::Arc::downgrade(&watcher);
    let folders = below.clone();
    let look = move || {
        let Some(watcher) = again.upgrade() else { return false };
        let mut watcher = watcher.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        for folder in folders.iter().filter(|folder| folder.is_dir()) {
            // Watching twice is one watch; a folder that went while we looked is told by the next event.
            let _ = watcher.watch(folder, RecursiveMode::Recursive);
        }
        true
    };
    look();
    std::thread::spawn(move || while asked.recv().is_ok() && look() {});
    let config = below_root(&root, &config_at).unwrap_or_else(|| config_at.to_string_lossy().into_owned());
    Ok((Changes { events, root, config, rewatch }, Watching { _watcher: watcher }))
}

impl Changes {
    /// The next burst, at most `limit` from now; `None` where nothing happened till then.
    ///
    /// # Errors
    /// Where the watching has ended.
    pub(super) fn next(&self, limit: Option<Duration>) -> Result<Option<Burst>, RecvTimeoutError> {
        let mut burst = Burst::default();
        // What does not matter does not begin a burst.
        while burst.is_empty() {
            let event = match limit {
                None => self.events.recv().map_err(|_| RecvTimeoutError::Disconnected)?,
                Some(limit) => match self.events.recv_timeout(limit) {
                    Ok(event) => event,
                    Err(RecvTimeoutError::Timeout) => return Ok(None),
                    Err(error) => return Err(error),
                },
            };
            self.note(event, &mut burst);
        }
        let begun = Instant::now();
        while begun.elapsed() < LONGEST {
            match self.events.recv_timeout(QUIET) {
                Ok(event) => self.note(event, &mut burst),
                Err(RecvTimeoutError::Timeout) => break,
                Err(error) => return Err(error),
            }
        }
        if burst.all {
            let _ = self.rewatch.send(());
        }
        Ok(Some(burst))
    }

    fn note(&self, event: notify::Result<notify::Event>, burst: &mut Burst) {
        let Ok(event) = event else {
            burst.all = true;
            return;
        };
        burst.all |= event.need_rescan();
        // Looking at a file, or at what is said of it, changes nothing.
        if matches!(event.kind, EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(_))) {
            return;
        }
        for path in &event.paths {
            let Some(name) = below_root(&self.root, path) else {
                burst.all |= *path == self.root;
                let outside = path.to_string_lossy();
                if *outside == self.config
                    || translated_name(&outside).is_some_and(|(of, _)| of == self.config)
                {
                    burst.paths.insert(self.config.clone());
                }
                continue;
            };
            if self.matters(&name) {
                // A folder that came brings files with it, of which nothing may be told.
                burst.all |= matches!(name.as_str(), "content" | "themes") || path.is_dir();
                burst.paths.insert(name);
            }
        }
    }

    fn matters(&self, name: &str) -> bool {
        if name == self.config || translated_name(name).is_some_and(|(of, _)| of == self.config) {
            return true;
        }
        let mut parts = name.split('/');
        matches!(parts.next(), Some("content" | "themes")) && !parts.any(is_hidden)
    }
}

impl Burst {
    fn is_empty(&self) -> bool {
        self.paths.is_empty() && !self.all
    }
}

/// The path from the root, with `/` between the parts.
fn below_root(root: &Path, path: &Path) -> Option<String> {
    let parts: Vec<_> = path.strip_prefix(root).ok()?.iter().map(|p| p.to_string_lossy()).collect();
    (!parts.is_empty()).then(|| parts.join("/"))
}
