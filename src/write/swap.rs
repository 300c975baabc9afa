//! Two folders change places.

use super::stage::is_refusal;
use super::{Doing, WriteError, files};
use std::io;
use std::path::{Path, PathBuf};

/// Where the old tree stands while the new one is put in place, on systems without exchange.
pub(super) fn aside(dir: &Path) -> PathBuf {
    files::beside(dir, "gammel")
}

/// Sets `stage` in the place of `dir` and tells where the old tree is now, if there was one (else a
/// path where nothing is). Nothing: the folder cannot be renamed, and all is as before.
pub(super) fn swap(stage: &Path, dir: &Path) -> Result<Option<PathBuf>, WriteError> {
    let swapped = if dir.symlink_metadata().is_err() {
        std::fs::rename(stage, dir).map(|()| stage.to_owned())
    } else {
        match exchange(stage, dir) {
            Some(exchanged) => exchanged.map(|()| stage.to_owned()),
            None => one_by_one(stage, dir),
        }
    };
    match swapped {
        Ok(old) => Ok(Some(old)),
        Err(error) if is_refusal(&error) => Ok(None),
        Err(error) => Err(WriteError::io(Doing::Swap, dir, error)),
    }
}

/// In one step. Nothing: the system or file system cannot.
#[cfg(any(target_os = "linux", target_os = "android", target_os = "macos"))]
fn exchange(stage: &Path, dir: &Path) -> Option<io::Result<()>> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, stage, CWD, dir, RenameFlags::EXCHANGE) {
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => None,
        done => Some(done.map_err(Into::into)),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_os = "macos")))]
fn exchange(_: &Path, _: &Path) -> Option<io::Result<()>> {
    None
}

/// In two steps, with no output at all in between. Stopped there, both trees stand beside the empty
/// place, which happens at no other time; so `recover` knows to put the old one back.
pub(super) fn one_by_one(stage: &Path, dir: &Path) -> io::Result<PathBuf> {
    let aside = aside(dir);
    std::fs::rename(dir, &aside)?;
    if let Err(error) = std::fs::rename(stage, dir) {
        std::fs::rename(&aside, dir)?;
        return Err(error);
    }
    Ok(aside)
}
