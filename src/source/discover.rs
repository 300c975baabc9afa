//! The only reader of content: from a folder to [`Sources`].

use super::{Asset, FileId, FileProblem, Sources, TextFile, text};
use arcstr::ArcStr;
use rayon::prelude::*;
use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use unicode_normalization::is_nfc;

/// A text file over this size is not read: no plan or agenda item is near it, and parsing must stay
/// within bounded memory.
pub(super) const MAX_TEXT_BYTES: u64 = 4 * 1024 * 1024;

/// How often a file is read that changes while it is read, and how long to wait each time.
const ATTEMPTS: usize = 5;
const PAUSE: Duration = Duration::from_millis(20);

/// Why a site could not be read at all.
#[derive(Debug)]
pub enum DiscoverError {
    /// The configuration file is missing or unreadable.
    Config { path: PathBuf, error: std::io::Error },
    /// The `content` folder is missing or unreadable.
    Content { path: PathBuf, error: std::io::Error },
}

/// Reads the configuration file and everything under `content/`, in path order.
///
/// Hidden files and editors' backups (`.x`, `x~`, `#x#`) are passed over. Symbolic links are followed
/// while they stay inside `root`.
///
/// # Errors
/// Only where the configuration or the content folder cannot be read; what is wrong with single
/// files is in [`Sources::problems`].
pub fn discover(root: &Path, config: &Path) -> Result<Sources, DiscoverError> {
    let content = root.join("content");
    let config_bytes =
        read_config(config).map_err(|error| DiscoverError::Config { path: config.to_owned(), error })?;
    std::fs::read_dir(&content).map_err(|error| DiscoverError::Content { path: content.clone(), error })?;

    let mut sources = Sources::default();
    let config_name = config.strip_prefix(root).unwrap_or(config);
    sources.push_bytes(slash_path(config_name), &config_bytes);
    for (name, path) in translations(root, config) {
        let bytes = read_config(&path).map_err(|error| DiscoverError::Config { path, error })?;
        sources.push_bytes(name, &bytes);
    }

    let found = walk(root, &content);
    let read: Vec<_> = found
        .par_iter()
        .map(|entry| match entry {
            Found::Text { path, .. } => Some(read_steady(path).map(|bytes| text::decode(&bytes))),
            _ => None,
        })
        .collect();
    for (entry, read) in found.iter().zip(read) {
        add(&mut sources, entry, read);
    }
    sources.sort();
    note_names(&mut sources);
    sources.themes = theme_files(root);
    Ok(sources)
}

/// Files below the `themes` folder, by path from the root. The theme is read where it is used; here it only
/// gives its names.
#[must_use]
pub fn theme_files(root: &Path) -> Vec<String> {
    let visible = |e: &walkdir::DirEntry| !is_hidden(&e.file_name().to_string_lossy());
    let all = walkdir::WalkDir::new(root.join("themes")).sort_by_file_name().into_iter();
    let files = all.filter_entry(visible).flatten().filter(|e| e.file_type().is_file());
    files.map(|e| slash_path(e.path().strip_prefix(root).unwrap_or(e.path()))).collect()
}

/// The configuration's translations, such as `klarplan.en.yaml`, beside it.
fn translations(root: &Path, config: &Path) -> Vec<(String, PathBuf)> {
    let own = slash_path(config.strip_prefix(root).unwrap_or(config));
    let folder = config.parent().filter(|f| !f.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let beside = walkdir::WalkDir::new(folder).max_depth(1).sort_by_file_name().into_iter().flatten();
    let files = beside.filter(|e| e.file_type().is_file()).map(|e| {
        let path = folder.join(e.file_name());
        (slash_path(path.strip_prefix(root).unwrap_or(&path)), path)
    });
    files.filter(|(name, _)| super::translated_name(name).is_some_and(|(of, _)| of == own)).collect()
}

/// The configuration, if it is a plain file of reasonable size.
fn read_config(path: &Path) -> std::io::Result<Vec<u8>> {
    let metadata = std::fs::metadata(path)?;
    if !metadata.is_file() || metadata.len() > MAX_TEXT_BYTES {
        return Err(std::io::Error::other("not a plain file of at most 4 MB"));
    }
    read_steady(path)
}

/// The bytes of a file, all of the same moment: where it changes while it is read, it is read again.
fn read_steady(path: &Path) -> std::io::Result<Vec<u8>> {
    for _ in 0..ATTEMPTS {
        let file = File::open(path)?;
        let before = file.metadata()?;
        if before.len() > MAX_TEXT_BYTES {
            return Err(ErrorKind::FileTooLarge.into());
        }
        let mut bytes = Vec::with_capacity(usize::try_from(before.len()).unwrap_or(0));
        // Whether there is more by now is told by its length.
        (&file).take(before.len()).read_to_end(&mut bytes)?;
        let after = file.metadata()?;
        let same = before.len() == after.len() && before.modified().ok() == after.modified().ok();
        if same && bytes.len() as u64 == after.len() {
            return Ok(bytes);
        }
        std::thread::sleep(PAUSE);
    }
    Err(std::io::Error::other("it changes while it is read"))
}

enum Found {
    Text { path: PathBuf, name: String },
    Asset { name: String, size: u64 },
    Outside { name: String, target: String },
    Unreadable { name: String, why: String },
}

fn walk(root: &Path, content: &Path) -> Vec<Found> {
    let real_root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    let mut found = Vec::new();
    let mut entries = walkdir::WalkDir::new(content).follow_links(true).sort_by_file_name().into_iter();
    // Two links to one folder, each with two links in it, would make paths without end.
    let mut followed = HashSet::new();
    while let Some(entry) = entries.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let path = error.path().unwrap_or(content);
                let name = slash_path(path.strip_prefix(root).unwrap_or(path));
                let why = match error.io_error() {
                    Some(io) => io.to_string(),
                    None => "the link leads back into itself".to_owned(),
                };
                found.push(Found::Unreadable { name, why });
                continue;
            }
        };
        let name = slash_path(entry.path().strip_prefix(root).unwrap_or(entry.path()));
        if entry.depth() > 0 && is_hidden(&entry.file_name().to_string_lossy()) {
            if entry.file_type().is_dir() {
                entries.skip_current_dir();
            }
            continue;
        }
        if entry.path_is_symlink() {
            let target = entry.path().canonicalize().unwrap_or_default();
            if !target.starts_with(&real_root) {
                let target = target.display().to_string();
                found.push(Found::Outside { name, target });
                if entry.file_type().is_dir() {
                    entries.skip_current_dir();
                }
                continue;
            }
            if entry.file_type().is_dir() && !followed.insert(target) {
                let why = "the folder is read through another link already".to_owned();
                found.push(Found::Unreadable { name, why });
                entries.skip_current_dir();
                continue;
            }
        }
        if !entry.file_type().is_file() {
            continue;
        }
        found.push(if is_text(&name) {
            Found::Text { path: entry.into_path(), name }
        } else {
            Found::Asset { size: entry.metadata().map_or(0, |m| m.len()), name }
        });
    }
    found
}

fn add(sources: &mut Sources, entry: &Found, read: Option<std::io::Result<text::Decoded>>) {
    let mut empty = |name: &str| {
        let file = FileId(u32::try_from(sources.texts.len()).unwrap_or(u32::MAX));
        sources.texts.push(Arc::new(TextFile { path: name.to_owned(), text: ArcStr::new() }));
        file
    };
    match entry {
        Found::Text { name, path } => match read {
            Some(Ok(read)) => {
                sources.push_decoded(name.clone(), read);
            }
            Some(Err(error)) if error.kind() == ErrorKind::FileTooLarge => {
                let file = empty(name);
                let size = std::fs::metadata(path).map_or(MAX_TEXT_BYTES + 1, |m| m.len());
                sources.problems.push(FileProblem::TooLarge { file, size, limit: MAX_TEXT_BYTES });
            }
            Some(Err(error)) => {
                let file = empty(name);
                sources.problems.push(FileProblem::Unreadable { file, why: error.to_string() });
            }
            None => {}
        },
        Found::Asset { name, size } => {
            sources.assets.insert(text::normal_name(name), Asset { size: *size });
            // A carried file's name reaches addresses too, so it is judged like a text file's.
            if !is_plain(name) {
                let file = empty(name);
                sources.problems.push(if is_nfc(name) {
                    FileProblem::NameNotAscii { file }
                } else {
                    FileProblem::NameNotNfc { file }
                });
            }
        }
        Found::Outside { name, target } => {
            let file = empty(name);
            let target = target.clone();
            sources.problems.push(FileProblem::SymlinkOutside { file, target });
        }
        Found::Unreadable { name, why } => {
            let file = empty(name);
            sources.problems.push(FileProblem::Unreadable { file, why: why.clone() });
        }
    }
}

/// Names that are not NFC or ASCII, and names that differ only in case (one file on some systems).
pub(super) fn note_names(sources: &mut Sources) {
    let mut seen: HashMap<String, &str> = HashMap::with_capacity(sources.texts.len());
    let mut problems = Vec::new();
    for (file, text) in sources.iter() {
        if is_text(&text.path) {
            if !is_nfc(&text.path) {
                problems.push(FileProblem::NameNotNfc { file });
            } else if !is_plain(&text.path) {
                problems.push(FileProblem::NameNotAscii { file });
            }
        }
        if let Some(other) = seen.insert(text.path.to_lowercase(), &text.path) {
            problems.push(FileProblem::NameCase { file, other: other.to_owned() });
        }
    }
    let carried: Vec<(String, String)> = carried_twice(sources);
    sources.problems.extend(problems);
    for (path, other) in carried {
        let file = sources.carry(&path);
        sources.problems.push(FileProblem::NameCase { file, other });
    }
}

/// Carried files whose names differ only in case, each with the one before it.
fn carried_twice(sources: &Sources) -> Vec<(String, String)> {
    let mut seen: HashMap<String, &String> = HashMap::with_capacity(sources.assets.len());
    let twice = sources.assets.keys().filter_map(|path| {
        let other = seen.insert(path.to_lowercase(), path)?;
        Some((path.clone(), other.clone()))
    });
    twice.collect()
}

fn is_plain(path: &str) -> bool {
    path.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b'/'))
}

pub(super) fn is_text(name: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|e| ["md", "yaml", "yml"].iter().any(|t| e.eq_ignore_ascii_case(t)))
}

/// Whether a file or folder of this name is passed over.
#[must_use]
pub fn is_hidden(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~') || name.starts_with('#')
}

/// A path with `/` between the parts, as findings and addresses show it.
fn slash_path(path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(|p| p.to_string_lossy()).collect();
    parts.join("/")
}
