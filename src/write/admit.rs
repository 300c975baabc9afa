//! Whether a folder would be refused: asked before the work, so that nobody waits for pages that cannot be put there.

use super::manifest::{self, Origin};
use super::paths::{INSIDE, RESERVED};
use super::tree;
use super::{Doing, Refusal, WriteError};
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
    let why = match manifest::read(dir)?.0 {
        Origin::Klarplan(_) => return Ok(()),
        Origin::Unclear => Refusal::BadManifest,
        Origin::Unknown => Refusal::NoManifest,
    };
    let unread = |error| WriteError::io(Doing::Read, dir, error);
    for entry in std::fs::read_dir(dir).map_err(unread)? {
        let entry = entry.map_err(unread)?;
        let (name, kind) = (entry.file_name(), entry.file_type().map_err(unread)?);
        let own = RESERVED.iter().any(|own| name == *own);
        let harmless = own || kind.is_file() && tree::is_of_a_fresh_repository(&name);
        if why == Refusal::BadManifest || !harmless {
            return Err(WriteError::Refused { path: dir.to_owned(), why });
        }
    }
    Ok(())
}
