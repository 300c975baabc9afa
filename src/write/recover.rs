//! What an interrupted build left is cleared, or finished, before the next one begins.

use super::tree::Tree;
use super::{Doing, WriteError, files, inside, manifest, stage, swap};
use std::path::{Path, PathBuf};

/// Brings the folder to a whole output, with nothing left beside or within it.
pub(super) fn recover(dir: &Path) -> Result<(), WriteError> {
    let (stage, aside) = (stage::place(dir), swap::aside(dir));
    if files::is_there(&aside) && files::is_there(&stage) {
        // Stopped between the two renames. Somebody may have made the missing folder anew since.
        let _ = std::fs::remove_dir(dir);
        std::fs::rename(&aside, dir).map_err(|error| WriteError::io(Doing::Restore, dir, error))?;
    }
    inside::finish(dir)?;
    // What is left of a tree that was being deleted.
    files::remove_tree(&trash(dir))?;
    for old in [aside, stage] {
        discard(&old, dir)?;
        files::remove_tree(&trash(dir))?;
    }
    Ok(())
}

/// Where a tree of which nothing is needed any more waits to be deleted.
pub(super) fn trash(dir: &Path) -> PathBuf {
    files::beside(dir, "slet")
}

/// Takes out of a tree what must not go, and makes it trash. It needs the other name: half deleted, a
/// tree may have lost its manifest, and klarplan's own files in it would look like others'.
pub(super) fn discard(old: &Path, dir: &Path) -> Result<(), WriteError> {
    if !files::is_there(old) {
        return Ok(());
    }
    rescue(old, dir)?;
    std::fs::rename(old, trash(dir)).map_err(|error| WriteError::io(Doing::Remove, old, error))
}

/// Moves over what others put into the old tree after the new one was made ready.
///
/// A tree that klarplan made or swapped out lists in its own manifest what klarplan wrote; everything
/// else in it has its second name in the output, save what came too late.
fn rescue(old: &Path, dir: &Path) -> Result<(), WriteError> {
    if !old.is_dir() || old.is_symlink() || !dir.is_dir() {
        return Ok(());
    }
    let (origin, _) = manifest::read(old)?;
    for path in Tree::read(old)?.files() {
        if origin.lists(path) || files::is_there(&dir.join(path)) {
            continue;
        }
        files::stays_below(dir, path)?;
        let (from, to) = (old.join(path), dir.join(path));
        to.parent()
            .map_or(Ok(()), std::fs::create_dir_all)
            .and_then(|()| std::fs::rename(&from, &to))
            .map_err(|error| WriteError::io(Doing::Restore, &to, error))?;
    }
    Ok(())
}
