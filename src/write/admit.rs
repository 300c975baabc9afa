//! Whether a folder would be refused: asked before the work, so that nobody waits for pages that cannot be put there.

use super::paths::INSIDE;
use super::tree::Tree;
use super::{WriteError, manifest};
use std::io::ErrorKind;
use std::path::Path;

/// Refuses what [`write`](super::write) would refuse whatever the outputs: something that is no folder, or a folder of
/// others' files, unless `force`. Touches nothing, and looks no deeper than the folder's own entries. What else may be
/// wrong is found by writing.
///
/// # Errors
/// See [`WriteError::NotAFolder`], [`WriteError::Refused`] and [`WriteError::Io`].
pub fn admits(dir: &Path, force: bool) -> Result<(), WriteError> {
    let no_folder = || Err(WriteError::NotAFolder { path: dir.to_owned() });
    match dir.metadata() {
        Ok(there) if !there.is_dir() => return no_folder(),
        Ok(_) => {}
        Err(error) if error.kind() == ErrorKind::NotADirectory => return no_folder(),
        Err(_) if dir.file_name().is_none() => return no_folder(),
        // What is not there, writing makes; what cannot be looked at, it tells of.
        Err(_) => return Ok(()),
    }
    // What moving files one by one has left behind is finished before it is judged.
    if force || dir.join(INSIDE).exists() {
        return Ok(());
    }
    let is_empty = Tree::top(dir)?.is_as_good_as_empty();
    match manifest::read(dir)?.0.refusal(is_empty) {
        Some(why) => Err(WriteError::Refused { path: dir.to_owned(), why }),
        None => Ok(()),
    }
}
