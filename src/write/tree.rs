//! What is in a folder: every entry below it, links not followed.

use super::paths::RESERVED;
use super::{Doing, WriteError};
use std::collections::{HashMap, HashSet};
use std::fs::Metadata;
use std::path::{Path, PathBuf};

/// Something in a folder.
#[derive(Debug)]
pub(super) enum Entry {
    File,
    /// A link or something rarer. Never looked into.
    Special,
    Folder(Metadata),
}

/// The entries of a folder by their path below it; klarplan's own names at the top are left out.
#[derive(Debug, Default)]
pub(super) struct Tree {
    entries: HashMap<PathBuf, Entry>,
    empty: HashSet<PathBuf>,
}

impl Tree {
    /// Reads a folder; one that does not exist is empty.
    pub(super) fn read(dir: &Path) -> Result<Self, WriteError> {
        Self::down_to(usize::MAX, dir)
    }

    /// Reads a folder's own entries alone.
    pub(super) fn top(dir: &Path) -> Result<Self, WriteError> {
        Self::down_to(1, dir)
    }

    fn down_to(depth: usize, dir: &Path) -> Result<Self, WriteError> {
        let mut tree = Self::default();
        if dir.symlink_metadata().is_err_and(|error| error.kind() == std::io::ErrorKind::NotFound) {
            return Ok(tree);
        }
        let walk = walkdir::WalkDir::new(dir).min_depth(1).max_depth(depth).into_iter();
        for entry in walk.filter_entry(|e| e.depth() != 1 || RESERVED.iter().all(|own| e.file_name() != *own))
        {
            let unreadable = |error: walkdir::Error| {
                let path = error.path().unwrap_or(dir).to_owned();
                WriteError::Io { doing: Doing::Read, path, error: error.into() }
            };
            let entry = entry.map_err(unreadable)?;
            let path = entry.path().strip_prefix(dir).unwrap_or(entry.path()).to_owned();
            if let Some(parent) = path.parent() {
                tree.empty.remove(parent);
            }
            let kind = if entry.file_type().is_file() {
                Entry::File
            } else if entry.file_type().is_dir() {
                tree.empty.insert(path.clone());
                Entry::Folder(entry.metadata().map_err(unreadable)?)
            } else {
                Entry::Special
            };
            tree.entries.insert(path, kind);
        }
        Ok(tree)
    }

    pub(super) fn get(&self, path: &Path) -> Option<&Entry> {
        self.entries.get(path)
    }

    /// Everything but folders, in no order.
    pub(super) fn files(&self) -> impl Iterator<Item = &Path> {
        self.entries.iter().filter(|(_, e)| !matches!(e, Entry::Folder(_))).map(|(path, _)| path.as_path())
    }

    /// Folders with nothing in them, in no order.
    pub(super) fn empty_folders(&self) -> impl Iterator<Item = &Path> {
        self.empty.iter().map(PathBuf::as_path)
    }

    /// Whether there is nothing but what a fresh repository holds.
    pub(super) fn is_as_good_as_empty(&self) -> bool {
        self.entries.iter().all(|(path, entry)| {
            let name = path.to_string_lossy();
            matches!(entry, Entry::File)
                && path.components().count() == 1
                && (name.starts_with("README") || name == ".gitignore" || name == ".gitkeep")
        })
    }
}
