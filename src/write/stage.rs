//! The new tree, made ready beside the folder and swapped with it.

use super::files::{self, Sync};
use super::paths::MANIFEST;
use super::plan::Plan;
use super::tree::Entry;
use super::{Content, Doing, WriteError, recover, swap};
use rayon::prelude::*;
use std::collections::HashSet;
use std::fs::Metadata;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// Where the new tree is made, and where the old one is after the swap.
pub(super) fn place(dir: &Path) -> PathBuf {
    files::beside(dir, "ny")
}

/// Carries out the plan. False: this folder cannot be replaced as a whole; nothing has changed.
pub(super) fn write(plan: &Plan, dir: &Path) -> Result<bool, WriteError> {
    let stage = place(dir);
    let swapped = match build(plan, dir, &stage) {
        Ok(true) => swap::swap(&stage, dir),
        other => other.map(|_| None),
    };
    match swapped {
        Ok(Some(old)) => {
            recover::discard(&old, dir)?;
            // The new output is in place. An old tree that will not go is tried again next time.
            let _ = files::remove_tree(&recover::trash(dir));
            Ok(true)
        }
        Ok(None) => recover::recover(dir).map(|()| false),
        Err(error) => {
            // The first error is the one to tell of.
            let _ = recover::recover(dir);
            Err(error)
        }
    }
}

pub(super) fn build(plan: &Plan, dir: &Path, stage: &Path) -> Result<bool, WriteError> {
    let failed = |error| WriteError::io(Doing::Write, stage, error);
    if let Err(error) = std::fs::create_dir(stage) {
        return if is_refusal(&error) { Ok(false) } else { Err(failed(error)) };
    }
    // Properties first, so that what is made below inherits what it should.
    if let Ok(metadata) = dir.metadata()
        && take_after(stage, &metadata).is_err()
    {
        return Ok(false);
    }
    // The manifest before all else: with it the tree can be told from others' files (see `recover`).
    let manifest = Content::Bytes(plan.manifest.clone());
    files::create(&stage.join(MANIFEST), &manifest, Sync::Now)?;

    let folders = folders(plan);
    for folder in &folders {
        let folder = stage.join(folder);
        std::fs::create_dir(&folder).map_err(|error| WriteError::io(Doing::Write, &folder, error))?;
    }
    let linked: Vec<_> =
        plan.keep.par_iter().map(|path| files::link(&dir.join(path), &stage.join(path))).collect();
    for (path, linked) in plan.keep.iter().zip(linked) {
        match linked {
            Err(error) if error.kind() == ErrorKind::CrossesDevices => return Ok(false),
            Err(error) => return Err(WriteError::io(Doing::Write, &stage.join(path), error)),
            Ok(()) => {}
        }
    }
    let written: Vec<_> = plan
        .write
        .par_iter()
        .map(|output| files::create(&stage.join(&output.path), &output.content, Sync::Later))
        .collect();
    written.into_iter().collect::<Result<(), _>>()?;
    // Last and from the bottom, for a folder may be closed.
    for folder in folders.iter().rev() {
        if let Some(Entry::Folder(metadata)) = plan.tree.get(folder)
            && take_after(&stage.join(folder), metadata).is_err()
        {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Every folder of the new tree once, parents first.
fn folders<'a>(plan: &'a Plan) -> Vec<&'a Path> {
    let kept = plan.keep.iter().map(PathBuf::as_path);
    let written = plan.write.iter().map(|output| Path::new(&output.path));
    let above = kept.chain(written).filter_map(Path::parent);
    let mut known = HashSet::new();
    let mut folders: Vec<&Path> = Vec::new();
    for folder in above.chain(plan.keep_empty.iter().map(PathBuf::as_path)) {
        let new = folder.ancestors().filter(|folder| !folder.as_os_str().is_empty());
        let from = folders.len();
        folders.extend(new.take_while(|folder| known.insert(*folder)));
        folders[from..].reverse();
    }
    folders
}

/// Gives a folder the owner, group and mode of another.
fn take_after(folder: &Path, like: &Metadata) -> io::Result<()> {
    let own = folder.metadata()?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        if (own.uid(), own.gid()) != (like.uid(), like.gid()) {
            std::os::unix::fs::chown(folder, Some(like.uid()), Some(like.gid()))?;
        }
    }
    if own.permissions() == like.permissions() {
        return Ok(());
    }
    std::fs::set_permissions(folder, like.permissions())
}

/// Whether the system says that this may not be done here, rather than that something went wrong.
pub(super) fn is_refusal(error: &io::Error) -> bool {
    use ErrorKind::{CrossesDevices, PermissionDenied, ReadOnlyFilesystem, ResourceBusy};
    matches!(error.kind(), CrossesDevices | PermissionDenied | ReadOnlyFilesystem | ResourceBusy)
}
