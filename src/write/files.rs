//! Single files and folders. Files are only ever made anew, never opened for writing: an old file may
//! be shared between the old tree and the new one.

use super::{Content, Doing, WriteError};
use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// The folder's real path. Links are followed, also one whose target is not there yet; where the folder
/// is missing, the folder it should be in is made.
pub(super) fn resolve(dir: &Path) -> Result<PathBuf, WriteError> {
    let failed = |error| WriteError::io(Doing::Write, dir, error);
    match dir.canonicalize() {
        Ok(real) if real.is_dir() => return Ok(real),
        Ok(_) => return Err(WriteError::NotAFolder { path: dir.to_owned() }),
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) if error.kind() == ErrorKind::NotADirectory => {
            return Err(WriteError::NotAFolder { path: dir.to_owned() });
        }
        Err(error) => return Err(failed(error)),
    }
    let parent = match dir.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let name = dir.file_name().ok_or_else(|| WriteError::NotAFolder { path: dir.to_owned() })?;
    if let Ok(target) = std::fs::read_link(parent.join(name)) {
        return resolve(&parent.join(target));
    }
    std::fs::create_dir_all(parent).map_err(failed)?;
    Ok(parent.canonicalize().map_err(failed)?.join(name))
}

/// A name beside the folder, in the same file system: `.<name>.klarplan-<what>`.
pub(super) fn beside(dir: &Path, what: &str) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(dir.file_name().unwrap_or_default());
    name.push(".klarplan-");
    name.push(what);
    dir.with_file_name(name)
}

/// Stops at a folder that may not be written to. Swapping would not notice: it needs leave to write to
/// the parent only.
pub(super) fn writable(dir: &Path) -> Result<(), WriteError> {
    #[cfg(not(unix))]
    let _ = dir;
    #[cfg(unix)]
    if dir.exists() {
        let access = rustix::fs::Access::WRITE_OK | rustix::fs::Access::EXEC_OK;
        rustix::fs::access(dir, access).map_err(|e| WriteError::io(Doing::Write, dir, e.into()))?;
    }
    Ok(())
}

/// Whether there is something by that name, be it a link to nowhere.
pub(super) fn is_there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// Stops at a link in the way: whatever is finished or rescued, it must not end up outside the folder.
pub(super) fn stays_below(dir: &Path, path: &Path) -> Result<(), WriteError> {
    match path.ancestors().find(|place| !place.as_os_str().is_empty() && dir.join(place).is_symlink()) {
        Some(link) => Err(WriteError::Foreign { paths: vec![slashed(link)], count: 1 }),
        None => Ok(()),
    }
}

/// A path with `/` between the parts.
pub(super) fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

/// Whether the file holds just this.
pub(super) fn holds(path: &Path, content: &Content) -> Result<bool, WriteError> {
    let unread = |path: &Path, error| WriteError::io(Doing::Read, path, error);
    let file = File::open(path).map_err(|error| unread(path, error))?;
    let length = file.metadata().map_err(|error| unread(path, error))?.len();
    let on_disk = BufReader::new(file);
    let same = match (content, content.bytes()) {
        (_, Some(bytes)) if bytes.len() as u64 != length => Ok(false),
        (_, Some(bytes)) => same(bytes, on_disk),
        (Content::Ready(ready), None) => Ok(ready.from.is_none()),
        (Content::Bytes(_) | Content::Shared(_), None) => Ok(false),
        (Content::File(source), None) => {
            let file = open_source(source)?;
            let source_length = file.metadata().map_err(|error| unread(source, error))?.len();
            if source_length == length { same(BufReader::new(file), on_disk) } else { Ok(false) }
        }
    };
    same.map_err(|error| unread(path, error))
}

fn same(mut one: impl BufRead, mut other: impl BufRead) -> io::Result<bool> {
    loop {
        let (a, b) = (one.fill_buf()?, other.fill_buf()?);
        let length = a.len().min(b.len());
        if length == 0 {
            return Ok(a.is_empty() && b.is_empty());
        }
        if a[..length] != b[..length] {
            return Ok(false);
        }
        one.consume(length);
        other.consume(length);
    }
}

/// Whether the written file must be on the disk before going on, or may wait in the system's memory.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sync {
    Now,
    Later,
}

/// Writes a new file; one that exists already is an error.
pub(super) fn create(path: &Path, content: &Content, sync: Sync) -> Result<(), WriteError> {
    let failed = |error| WriteError::io(Doing::Write, path, error);
    let source = match content {
        Content::Bytes(_) | Content::Shared(_) => None,
        Content::File(source) => Some(open_source(source)?),
        // A second name for what lies ready: should this way of writing fail, another one needs it again.
        Content::Ready(ready) => match &ready.from {
            Some(from) if sync == Sync::Later && std::fs::hard_link(from, path).is_ok() => return Ok(()),
            Some(from) => Some(open_source(from)?),
            None => return Err(failed(ErrorKind::NotFound.into())),
        },
    };
    let mut file = create_new(path).map_err(failed)?;
    match (content, source) {
        (Content::Bytes(bytes), _) => file.write_all(bytes),
        (Content::Shared(bytes), _) => file.write_all(bytes),
        (_, Some(mut source)) => io::copy(&mut source, &mut file).map(drop),
        (Content::File(_) | Content::Ready(_), None) => Ok(()),
    }
    .map_err(failed)?;
    if sync == Sync::Now { file.sync_all().map_err(failed) } else { Ok(()) }
}

fn open_source(path: &Path) -> Result<File, WriteError> {
    File::open(path).map_err(|error| WriteError::io(Doing::Read, path, error))
}

fn create_new(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o644);
    options.open(path)
}

/// Gives a file a second place without changing it: as a hard link, or as a copy where the file system
/// has no links or will not link others' files. Going over to another file system stays an error, for
/// then a mount is in between, and a mount cannot be swapped.
pub(super) fn link(from: &Path, to: &Path) -> io::Result<()> {
    match std::fs::hard_link(from, to) {
        Err(error) if !matches!(error.kind(), ErrorKind::CrossesDevices | ErrorKind::AlreadyExists) => {
            copy(from, to)
        }
        done => done,
    }
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    let metadata = from.symlink_metadata()?;
    #[cfg(unix)]
    if metadata.is_symlink() {
        return std::os::unix::fs::symlink(std::fs::read_link(from)?, to);
    }
    if !metadata.is_file() {
        // A pipe or a socket would never be read to its end.
        return Err(ErrorKind::Unsupported.into());
    }
    let mut file = create_new(to)?;
    io::copy(&mut File::open(from)?, &mut file)?;
    file.set_modified(metadata.modified()?)?;
    file.set_permissions(metadata.permissions())
}

/// Deletes a folder with all in it, if it is there.
pub(super) fn remove_tree(path: &Path) -> Result<(), WriteError> {
    let removed = match std::fs::remove_dir_all(path) {
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            // Folders kept from an old output may be closed, even to their owner.
            open_up(path);
            std::fs::remove_dir_all(path)
        }
        Err(error) if error.kind() == ErrorKind::NotADirectory => std::fs::remove_file(path),
        done => done,
    };
    match removed {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(WriteError::io(Doing::Remove, path, error)),
        _ => Ok(()),
    }
}

fn open_up(path: &Path) {
    #[cfg(unix)]
    for entry in walkdir::WalkDir::new(path).into_iter().flatten().filter(|e| e.file_type().is_dir()) {
        let open = std::os::unix::fs::PermissionsExt::from_mode(0o700);
        // What cannot be opened is told of when it cannot be removed.
        let _ = std::fs::set_permissions(entry.path(), open);
    }
    #[cfg(not(unix))]
    let _ = path;
}

/// Makes sure that the names in a folder are on the disk.
pub(super) fn sync_folder(path: &Path) -> Result<(), WriteError> {
    #[cfg(unix)]
    File::open(path)
        .and_then(|folder| folder.sync_all())
        .map_err(|error| WriteError::io(Doing::Write, path, error))?;
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}
