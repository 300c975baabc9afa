//! One writer at a time.
//!
//! The lock is the system's own, on a file beside the output folder: it goes when the process goes,
//! however that happens, so there is no stale lock to judge. The file is removed by whoever held it.

use super::paths::LOCK_INSIDE;
use super::{WriteError, files};
use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// The lock on an output folder, for as long as this value lives.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    /// Held for its lock.
    _file: File,
}

/// Takes the lock beside the folder, or within it where nothing may be written beside it. The inner
/// error says that neither is possible: such a folder can only be looked at.
pub(super) fn take(dir: &Path) -> Result<io::Result<Lock>, WriteError> {
    let taken = match take_at(&files::beside(dir, "lock")) {
        Err(_) if dir.is_dir() => take_at(&dir.join(LOCK_INSIDE)),
        taken => taken,
    };
    match taken {
        Ok(Some(lock)) => Ok(Ok(lock)),
        Ok(None) => Err(WriteError::Locked { path: dir.to_owned() }),
        Err(error) => Ok(Err(error)),
    }
}

/// Nothing where somebody else holds it.
fn take_at(path: &Path) -> io::Result<Option<Lock>> {
    // Between opening and locking, the former holder may have removed the file; a lock on a file
    // without a name keeps nobody out. More than a few such coincidences mean a crowd.
    for _ in 0..20 {
        let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
        match file.try_lock() {
            // A file system without locks can still hold a site.
            Ok(()) | Err(TryLockError::Error(_)) => {}
            Err(TryLockError::WouldBlock) => return Ok(None),
        }
        if is_at(&file, path) {
            return Ok(Some(Lock { path: path.to_owned(), _file: file }));
        }
    }
    Ok(None)
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), path.metadata()) {
        (Ok(locked), Ok(named)) => (locked.dev(), locked.ino()) == (named.dev(), named.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> bool {
    true
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Only where `is_at` can tell; elsewhere the file stays and does no harm.
        if cfg!(unix) {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}
