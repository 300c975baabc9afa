//! Files of an output under way: each is compared as soon as it is made, and laid beside the folder where it
//! differs, so that no more than a few need be in memory at once.
//!
//! They lie in `.<name>.klarplan-klar`, by number. Nothing there is ever needed again: whoever stops a build leaves
//! refuse, and the next one removes it.

use super::lock::{self, Lock};
use super::plan;
use super::tree::{Entry, Tree};
use super::{Content, Output, Report, WriteError, files, paths, recover};
use crate::timings::{Stage, Watch};
use rayon::prelude::*;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use xxhash_rust::xxh3::xxh3_128;

/// A file that was compared, and laid ready where it differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ready {
    sum: Sum,
    /// Where its bytes lie; `None` where the output holds them already.
    pub(super) from: Option<PathBuf>,
}

/// What tells a file's bytes from others: their number and a hash of 128 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sum(u64, u128);

/// An output folder while its files are made.
#[derive(Debug)]
pub struct Spool {
    dir: PathBuf,
    /// What the folder held when the build began.
    tree: Tree,
    lock: std::io::Result<Lock>,
    /// Whether files can be laid beside the folder; tried when the first one differs.
    usable: OnceLock<bool>,
    count: AtomicUsize,
}

impl Spool {
    /// Holds the folder `dir` for this build, and clears what an interrupted one left.
    ///
    /// # Errors
    /// Where another build holds it, or it cannot be read.
    pub fn begin(dir: &Path) -> Result<Self, WriteError> {
        let dir = files::resolve(dir)?;
        let lock = lock::take(&dir)?;
        if lock.is_ok() {
            recover::recover(&dir)?;
            files::remove_tree(&place(&dir))?;
        }
        let tree = Tree::read(&dir)?;
        Ok(Self { dir, tree, lock, usable: OnceLock::new(), count: AtomicUsize::new(0) })
    }

    /// Takes an output out of memory. It is given back as it was where it is no bytes of its own, or nothing can be
    /// laid beside the folder.
    #[must_use]
    pub fn put(&self, output: Output) -> Output {
        let Content::Bytes(bytes) = &output.content else { return output };
        if paths::fault(&output.path).is_some() {
            return output;
        }
        let sum = Sum::of(bytes);
        let there = matches!(self.tree.get(Path::new(&output.path)), Some(Entry::File));
        // What cannot be read is told of when the folder is written.
        if there && files::holds(&self.dir.join(&output.path), &output.content).unwrap_or(false) {
            return Output { content: Content::Ready(Ready { sum, from: None }), ..output };
        }
        if !*self.usable.get_or_init(|| self.lock.is_ok() && std::fs::create_dir(place(&self.dir)).is_ok()) {
            return output;
        }
        let number = self.count.fetch_add(1, Ordering::Relaxed);
        let from = place(&self.dir).join(number.to_string());
        match files::create(&from, &output.content, files::Sync::Later) {
            Ok(()) => Output { content: Content::Ready(Ready { sum, from: Some(from) }), ..output },
            Err(_) => output,
        }
    }

    /// Whether the folder holds just these files, each with its bytes, besides what is not klarplan's. They are those
    /// that [`sums`] gave.
    #[must_use]
    pub fn holds(&self, files: &[(String, Sum)]) -> bool {
        let same = |(path, sum): &(String, Sum)| {
            let known =
                path == paths::MANIFEST || matches!(self.tree.get(Path::new(path)), Some(Entry::File));
            known && std::fs::read(self.dir.join(path)).is_ok_and(|bytes| Sum::of(&bytes) == *sum)
        };
        files.iter().any(|(path, _)| path == paths::MANIFEST) && files.par_iter().all(same)
    }

    /// Makes the folder hold `outputs`; see [`write`](super::write).
    ///
    /// # Errors
    /// See [`write`](super::write).
    pub fn finish(self, outputs: &[Output], force: bool, watch: &Watch) -> Result<Report, WriteError> {
        paths::check(outputs)?;
        let dir = &self.dir;
        let plan = watch.time(Stage::Compare, || plan::make(outputs, dir, force))?;
        if !plan.is_nothing() {
            // An output that is right already needs neither lock nor leave to write, so only now.
            if let Err(error) = &self.lock {
                let error = std::io::Error::new(error.kind(), error.to_string());
                return Err(WriteError::io(super::Doing::Write, dir, error));
            }
            files::writable(dir)?;
            watch.time(Stage::Write, || super::carry_out(&plan, dir))?;
        }
        let report = plan.report();
        watch.handled(Stage::Compare, report.unchanged);
        watch.handled(Stage::Write, report.written.len());
        Ok(report)
    }
}

impl Drop for Spool {
    fn drop(&mut self) {
        if self.usable.get() == Some(&true) {
            // What will not go is tried again next time.
            let place = place(&self.dir);
            (0..self.count.load(Ordering::Relaxed)).into_par_iter().for_each(|number| {
                let _ = std::fs::remove_file(place.join(number.to_string()));
            });
            let _ = files::remove_tree(&place);
        }
    }
}

impl Sum {
    /// That of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(bytes.len() as u64, xxh3_128(bytes))
    }

    /// Reads what [`Display`](fmt::Display) writes.
    #[must_use]
    pub fn read(written: &str) -> Option<Self> {
        let (length, hash) = written.split_once('-')?;
        Some(Self(length.parse().ok()?, u128::from_str_radix(hash, 16).ok()?))
    }
}

impl fmt::Display for Sum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:032x}", self.0, self.1)
    }
}

/// What tells the bytes of `outputs`, which `dir` holds now, and of the list of them; `None` where one cannot be read.
#[must_use]
pub fn sums(dir: &Path, outputs: &[Output]) -> Option<Vec<(String, Sum)>> {
    let manifest = std::fs::read(dir.join(paths::MANIFEST)).ok()?;
    let sum = |output: &Output| {
        let sum = match &output.content {
            Content::Bytes(bytes) => Sum::of(bytes),
            Content::Shared(bytes) => Sum::of(bytes),
            Content::Ready(ready) => ready.sum,
            Content::File(_) => Sum::of(&std::fs::read(dir.join(&output.path)).ok()?),
        };
        Some((output.path.clone(), sum))
    };
    let mut all: Vec<(String, Sum)> = outputs.par_iter().map(sum).collect::<Option<_>>()?;
    all.push((paths::MANIFEST.to_owned(), Sum::of(&manifest)));
    Some(all)
}

fn place(dir: &Path) -> PathBuf {
    files::beside(dir, "klar")
}
