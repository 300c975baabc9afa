//! For a folder that cannot be renamed: a journal within it, and the files moved one by one.
//!
//! Everything new is made ready under `.klarplan-ny/filer/`. The journal is written when all of it is on
//! the disk; from that moment the build is done, and what remains can be done by anyone, any number
//! of times. Before that moment, what is there is refuse.

use super::files::{self, Sync};
use super::paths::{self, INSIDE, MANIFEST};
use super::plan::Plan;
use super::{Content, Doing, WriteError};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const READY: &str = "filer";
const JOURNAL: &str = "journal.json";

#[derive(Serialize, Deserialize)]
struct Journal {
    remove: Vec<String>,
    write: Vec<String>,
}

/// Carries out the plan.
pub(super) fn write(plan: &Plan, dir: &Path) -> Result<(), WriteError> {
    if let Err(error) = prepare(plan, dir) {
        let _ = files::remove_tree(&dir.join(INSIDE));
        return Err(error);
    }
    finish(dir)
}

pub(super) fn prepare(plan: &Plan, dir: &Path) -> Result<(), WriteError> {
    let ready = dir.join(INSIDE).join(READY);
    make_folder(&ready)?;
    let paths: Vec<&Path> = plan.write.iter().map(|output| Path::new(&output.path)).collect();
    let folders: BTreeSet<PathBuf> = folders(&paths).into_iter().map(|path| ready.join(path)).collect();
    folders.iter().try_for_each(|folder| make_folder(folder))?;

    let written: Vec<_> = plan
        .write
        .par_iter()
        .map(|output| files::create(&ready.join(&output.path), &output.content, Sync::Now))
        .collect();
    written.into_iter().collect::<Result<(), _>>()?;
    let manifest = Content::Bytes(plan.manifest.clone());
    files::create(&ready.join(MANIFEST), &manifest, Sync::Now)?;
    folders.iter().chain([&ready]).try_for_each(|folder| files::sync_folder(folder))?;

    let journal = Journal {
        remove: plan.remove.clone(),
        write: plan.write.iter().map(|output| output.path.clone()).collect(),
    };
    let (draft, path) = (dir.join(INSIDE).join("kladde"), dir.join(INSIDE).join(JOURNAL));
    let failed = |error| WriteError::io(Doing::Write, &path, error);
    let journal = serde_json::to_vec(&journal).map_err(|error| failed(error.into()))?;
    files::create(&draft, &Content::Bytes(journal), Sync::Now)?;
    std::fs::rename(&draft, &path).map_err(failed)?;
    files::sync_folder(&dir.join(INSIDE))
}

/// Finishes what a journal says, if there is one, and clears up.
pub(super) fn finish(dir: &Path) -> Result<(), WriteError> {
    let inside = dir.join(INSIDE);
    let path = inside.join(JOURNAL);
    // Anything else by these names is not what `prepare` made, and refuse as well.
    let journal = if !inside.is_symlink() && !inside.join(READY).is_symlink() {
        std::fs::read(&path).ok().and_then(|bytes| serde_json::from_slice::<Journal>(&bytes).ok())
    } else {
        None
    };
    if let Some(journal) = journal {
        apply(&journal, dir)?;
        // The journal goes first: without it the rest is refuse.
        std::fs::remove_file(&path).map_err(|error| WriteError::io(Doing::Remove, &path, error))?;
    }
    files::remove_tree(&inside)
}

fn apply(journal: &Journal, dir: &Path) -> Result<(), WriteError> {
    // As with a manifest: whoever wrote it, nothing outside the folder is touched.
    let sound = |paths: &[String]| -> Vec<PathBuf> {
        paths.iter().filter(|path| paths::fault(path).is_none()).map(PathBuf::from).collect()
    };
    let (remove, write) = (sound(&journal.remove), sound(&journal.write));
    let write: Vec<&Path> = write.iter().map(PathBuf::as_path).collect();
    let needed = folders(&write);

    let ready = dir.join(INSIDE).join(READY);
    let waits = |path: &Path| files::is_there(&ready.join(path));
    // Removing comes first: a file may become a folder, or a folder a file. Where moving has begun,
    // removing is over, and must not be done again: where case does not count, the old `A.html` is
    // the new `a.html`.
    if write.iter().all(|path| waits(path)) {
        remove.iter().try_for_each(|path| remove_file(path, dir, &needed))?;
    }
    for folder in &needed {
        files::stays_below(dir, folder)?;
        make_folder(&dir.join(folder))?;
    }
    for path in write.iter().copied().chain([Path::new(MANIFEST)]).filter(|path| waits(path)) {
        let full = dir.join(path);
        std::fs::rename(ready.join(path), &full)
            .map_err(|error| WriteError::io(Doing::Swap, &full, error))?;
    }
    needed.iter().try_for_each(|folder| files::sync_folder(&dir.join(folder)))?;
    files::sync_folder(dir)
}

/// Removes a file, and then the folders that nothing is left in and nothing new comes to.
fn remove_file(path: &Path, dir: &Path, needed: &BTreeSet<&Path>) -> Result<(), WriteError> {
    let full = dir.join(path);
    let above = path.ancestors().skip(1).filter(|folder| !folder.as_os_str().is_empty());
    if above.clone().any(|folder| dir.join(folder).is_symlink()) {
        return Ok(());
    }
    if full.symlink_metadata().is_ok_and(|metadata| !metadata.is_dir()) {
        std::fs::remove_file(&full).map_err(|error| WriteError::io(Doing::Remove, &full, error))?;
    }
    for folder in above.take_while(|folder| !needed.contains(folder)) {
        if std::fs::remove_dir(dir.join(folder)).is_err() {
            break;
        }
    }
    Ok(())
}

/// Every folder above these files once, parents first.
fn folders<'a>(paths: &[&'a Path]) -> BTreeSet<&'a Path> {
    let above = paths.iter().flat_map(|path| path.ancestors().skip(1));
    above.filter(|folder| !folder.as_os_str().is_empty()).collect()
}

fn make_folder(path: &Path) -> Result<(), WriteError> {
    std::fs::create_dir_all(path).map_err(|error| WriteError::io(Doing::Write, path, error))
}
