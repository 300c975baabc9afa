//! Which paths may be written, and which outputs get in each other's way.

use super::{Output, PathFault, WriteError};
use std::collections::HashMap;
use std::path::{Component, Path};

/// The list of what klarplan wrote, in the output folder.
pub(super) const MANIFEST: &str = ".klarplan.json";
/// Where files are made ready within the output folder, when it cannot be swapped.
pub(super) const INSIDE: &str = ".klarplan-ny";
/// The lock within the output folder, when there can be none beside it.
pub(super) const LOCK_INSIDE: &str = ".klarplan-lock";

/// Names at the top of the output folder that are klarplan's own.
pub(super) const RESERVED: [&str; 3] = [MANIFEST, INSIDE, LOCK_INSIDE];

/// Every output has a path of its own, on file systems that tell upper from lower case and on others.
pub(super) fn check(outputs: &[Output]) -> Result<(), WriteError> {
    let mut taken: HashMap<String, &str> = HashMap::with_capacity(outputs.len());
    for Output { path, .. } in outputs {
        if let Some(why) = fault(path) {
            return Err(WriteError::BadPath { path: path.clone(), why });
        }
        if let Some(first) = taken.insert(path.to_lowercase(), path) {
            return Err(WriteError::Collision { first: first.to_owned(), second: path.clone() });
        }
    }
    for Output { path, .. } in outputs {
        let folded = path.to_lowercase();
        for (end, _) in folded.match_indices('/') {
            if let Some(first) = taken.get(&folded[..end]) {
                return Err(WriteError::Collision { first: (*first).to_owned(), second: path.clone() });
            }
        }
    }
    Ok(())
}

/// What is wrong with a path, if anything. Paths read from a manifest are judged the same way.
pub(super) fn fault(path: &str) -> Option<PathFault> {
    if path.is_empty() {
        return Some(PathFault::Empty);
    }
    if path.contains(['\\', '\0']) {
        return Some(PathFault::Character);
    }
    // The parts are looked at twice: `components` passes over `a//b` and `a/./b`, but knows drives.
    let plain = path.split('/').all(|part| !matches!(part, "" | "." | ".."))
        && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    if !plain {
        return Some(PathFault::NotBelow);
    }
    let first = path.split('/').next().unwrap_or(path);
    RESERVED.iter().any(|name| first.eq_ignore_ascii_case(name)).then_some(PathFault::Reserved)
}
