//! The only writer of output: write what differs, remove what the manifest listed, swap atomically.
//!
//! Whoever stops a build, at whatever moment, finds the whole old output or the whole new one:
//!
//! 1. [`plan`] compares every output with what is on disk. Where nothing differs, nothing is touched.
//! 2. [`stage`] builds the new tree beside the folder (`.<name>.klarplan-ny`): what stays as it is,
//!    klarplan's or not, is hard-linked, so it keeps its inode and its time; only what differs is written.
//! 3. [`swap`] lets the two folders change places in one system call (in two where there is no such
//!    call; see there). The old tree is renamed to `.<name>.klarplan-slet` and deleted.
//! 4. Where a folder cannot be renamed (a mount point, a parent that is not ours), [`inside`] writes a
//!    journal within it and moves the files one by one. Stopped half-way it is finished by the next
//!    build; until then old and new files stand side by side. No more can be had there.
//!
//! The steps leave different traces, and each trace alone tells [`recover`] what to do: there is no
//! state kept elsewhere. A lock ([`lock`]) that the system drops with the process holds others out.
//!
//! Against loss of power the promise is smaller: the manifest is synced, the pages are not. Pages that
//! came out wrong differ from what they should be, so the next build writes them again; without a
//! manifest it could not tell which files are its own.
//!
//! Folders keep mode, owner and group; access lists and extended attributes follow the parent folder.

mod admit;
mod error;
mod files;
mod inside;
mod lock;
mod manifest;
mod paths;
mod plan;
mod recover;
mod spool;
mod stage;
mod swap;
#[cfg(test)]
mod tests;
mod tree;

pub use admit::admits;
pub use error::{Doing, PathFault, Refusal, WriteError};
pub use spool::{Ready, Spool, Sum, sums};

use crate::timings::Watch;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// One file of the output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Its path below the output folder, with `/` between the parts.
    pub path: String,
    /// What it holds.
    pub content: Content,
}

/// What a file of the output holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// These bytes.
    Bytes(Vec<u8>),
    /// These bytes, which other files of the output hold too.
    Shared(Arc<[u8]>),
    /// The same as a file of the site (attachments).
    File(PathBuf),
    /// Bytes that a [`Spool`] has taken.
    Ready(Ready),
}

impl Content {
    /// The bytes, where they are in memory.
    #[must_use]
    pub fn bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Bytes(bytes) => Some(bytes),
            Self::Shared(bytes) => Some(bytes),
            Self::File(_) | Self::Ready(_) => None,
        }
    }
}

/// What a write did; the paths are sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Outputs that are new or differ from before.
    pub written: Vec<String>,
    /// Files of an earlier build that are no longer part of the site.
    pub removed: Vec<String>,
    /// How many outputs were as they should be already.
    pub unchanged: usize,
}

/// Makes the folder `dir` hold `outputs`, and besides them only what klarplan did not write.
///
/// A folder with content and no manifest is somebody else's; it is taken into use only with `force`.
/// Not even then are others' files overwritten. A file that happens to hold just what klarplan
/// would write counts as klarplan's from then on.
///
/// # Errors
/// See [`WriteError`]. After any error the output is as it was before, save where files had to be
/// moved one by one (see the module): there the next build goes on from where this one stopped.
pub fn write(outputs: &[Output], dir: &Path, force: bool) -> Result<Report, WriteError> {
    write_timed(outputs, dir, force, Watch::off())
}

/// The same, each stage timed by `watch`.
///
/// # Errors
/// See [`write`].
pub fn write_timed(outputs: &[Output], dir: &Path, force: bool, watch: &Watch) -> Result<Report, WriteError> {
    Spool::begin(dir)?.finish(outputs, force, watch)
}

/// Carries out a plan: the folder as a whole where that can be, else file by file.
fn carry_out(plan: &plan::Plan, dir: &Path) -> Result<(), WriteError> {
    if stage::write(plan, dir)? { Ok(()) } else { inside::write(plan, dir) }
}

/// The paths that the manifest of an output folder lists.
///
/// # Errors
/// Where there is none, or one that cannot be read.
pub fn listed(dir: &Path) -> Result<Vec<String>, WriteError> {
    let (origin, _) = manifest::read(dir)?;
    match origin {
        manifest::Origin::Klarplan(files) => {
            let mut paths: Vec<String> = files.iter().map(|path| files::slashed(path)).collect();
            paths.sort_unstable();
            Ok(paths)
        }
        manifest::Origin::Unknown => {
            Err(WriteError::Refused { path: dir.to_owned(), why: Refusal::NoManifest })
        }
        manifest::Origin::Unclear => {
            Err(WriteError::Refused { path: dir.to_owned(), why: Refusal::BadManifest })
        }
    }
}
