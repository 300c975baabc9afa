//! Carried files, fetched to be looked into.

use super::Sources;
use rayon::prelude::*;
use std::io::{ErrorKind, Read};
use std::path::Path;

/// A carried file over this size is not fetched; nothing that a citizen could download is near it.
const MAX_CARRIED_BYTES: u64 = 200 * 1024 * 1024;

/// Why a carried file could not be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfetched {
    TooLarge,
    Unreadable,
}

/// What `look` gives for every carried file and every file of the site's themes, each fetched once, in
/// path order. A file that is gone under its name (`discover` has told why) is passed over.
pub fn each_carried<T: Send>(
    root: &Path,
    sources: &Sources,
    look: impl Fn(&str, Result<&[u8], Unfetched>) -> T + Sync,
) -> Vec<T> {
    let paths: Vec<&String> = sources.assets.keys().chain(&sources.themes).collect();
    let looked = paths.par_iter().filter_map(|path| match fetch(&root.join(path)) {
        Ok(bytes) => Some(look(path, bytes.as_deref().map_err(|e| *e))),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(_) => Some(look(path, Err(Unfetched::Unreadable))),
    });
    looked.collect()
}

fn fetch(path: &Path) -> std::io::Result<Result<Vec<u8>, Unfetched>> {
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path)?;
    // The file may grow while it is read.
    file.take(MAX_CARRIED_BYTES + 1).read_to_end(&mut bytes)?;
    let large = bytes.len() as u64 > MAX_CARRIED_BYTES;
    Ok(if large { Err(Unfetched::TooLarge) } else { Ok(bytes) })
}
