//! What is to be done, decided before anything is touched.

use super::manifest::{self, Origin};
use super::tree::{Entry, Tree};
use super::{Doing, Output, Report, WriteError, files, paths};
use rayon::prelude::*;
use std::collections::{BTreeSet, HashSet};
use std::path::{Path, PathBuf};

/// How the folder gets from what it holds to what it should hold.
pub(super) struct Plan<'a> {
    /// Outputs that are new or differ, in path order.
    pub(super) write: Vec<&'a Output>,
    /// Files that stay as they are: unchanged outputs, and everything that klarplan did not write.
    pub(super) keep: Vec<PathBuf>,
    /// Empty folders; folders with files in them follow from the files.
    pub(super) keep_empty: Vec<PathBuf>,
    /// Files of an earlier build that go, in path order.
    pub(super) remove: Vec<String>,
    /// The new manifest.
    pub(super) manifest: Vec<u8>,
    /// What the folder held, for the properties of its folders.
    pub(super) tree: Tree,
    manifest_differs: bool,
    unchanged: usize,
}

/// Compares the outputs with the folder.
pub(super) fn make<'a>(outputs: &'a [Output], dir: &Path, force: bool) -> Result<Plan<'a>, WriteError> {
    let tree = Tree::read(dir)?;
    let (origin, old_manifest) = manifest::read(dir)?;
    if let Some(why) = origin.refusal(tree.is_as_good_as_empty()).filter(|_| !force) {
        return Err(WriteError::Refused { path: dir.to_owned(), why });
    }

    let same: Vec<_> = outputs
        .par_iter()
        .map(|output| match tree.get(Path::new(&output.path)) {
            Some(Entry::File) => files::holds(&dir.join(&output.path), &output.content),
            _ => Ok(false),
        })
        .collect();
    let mut write = Vec::new();
    let mut keep = Vec::new();
    for (output, same) in outputs.iter().zip(same) {
        if same? {
            keep.push(PathBuf::from(&output.path));
        } else {
            write.push(output);
        }
    }
    write.sort_unstable_by_key(|output| &output.path);
    let unchanged = keep.len();

    let wanted: HashSet<&Path> = outputs.iter().map(|output| Path::new(&output.path)).collect();
    let (gone, foreign): (Vec<&Path>, Vec<&Path>) =
        tree.files().filter(|path| !wanted.contains(path)).partition(|path| origin.lists(path));
    let keep_empty: Vec<PathBuf> = tree.empty_folders().map(Path::to_owned).collect();
    in_the_way(&write, &tree, &origin, &foreign)?;

    keep.extend(foreign.into_iter().map(Path::to_owned));
    // Only what a manifest lists is removed, and a manifest lists text with `/`.
    let mut remove: Vec<String> = gone.iter().map(|path| files::slashed(path)).collect();
    remove.sort_unstable();
    let manifest = manifest::bytes(outputs)
        .map_err(|error| WriteError::io(Doing::Write, &dir.join(paths::MANIFEST), error.into()))?;
    let manifest_differs = manifest != old_manifest;
    Ok(Plan { write, keep, keep_empty, remove, manifest, tree, manifest_differs, unchanged })
}

/// Others' files and folders where an output should be, or a folder above it.
fn in_the_way(write: &[&Output], tree: &Tree, origin: &Origin, foreign: &[&Path]) -> Result<(), WriteError> {
    let mut found: BTreeSet<String> = BTreeSet::new();
    for output in write {
        let path = Path::new(&output.path);
        if let Some(Entry::Folder(_)) = tree.get(path) {
            let below = foreign.iter().copied().chain(tree.empty_folders());
            found.extend(below.filter(|other| other.starts_with(path)).map(files::slashed));
        }
        // The output's own place and every folder above it may be taken by a file or link.
        for place in path.ancestors() {
            let taken = matches!(tree.get(place), Some(Entry::File | Entry::Special));
            if taken && !origin.lists(place) {
                found.insert(files::slashed(place));
            }
        }
    }
    if found.is_empty() {
        return Ok(());
    }
    let count = found.len();
    Err(WriteError::Foreign { paths: found.into_iter().take(5).collect(), count })
}

impl Plan<'_> {
    /// Whether the folder is as it should be already.
    pub(super) fn is_nothing(&self) -> bool {
        self.write.is_empty() && self.remove.is_empty() && !self.manifest_differs
    }

    pub(super) fn report(self) -> Report {
        let written = self.write.into_iter().map(|output| output.path.clone()).collect();
        Report { written, removed: self.remove, unchanged: self.unchanged }
    }
}
