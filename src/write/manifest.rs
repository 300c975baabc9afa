//! The manifest: which files of the output folder klarplan wrote.
//!
//! It holds paths only. What a file should hold is compared with the file itself, so a list of hashes
//! could only disagree with the truth.

use super::paths::{self, MANIFEST};
use super::{Doing, Output, Refusal, WriteError};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

const FORMAT: u32 = 1;
const GENERATOR: &str = "klarplan";

#[derive(Serialize, Deserialize)]
struct Manifest {
    format: u32,
    /// Without version number: a new klarplan that makes the same site leaves it untouched.
    generator: String,
    files: Vec<String>,
}

/// What the folder says of its own origin.
pub(super) enum Origin {
    Unknown,
    /// There is a manifest, but not one that this klarplan understands.
    Unclear,
    Klarplan(HashSet<PathBuf>),
}

impl Origin {
    /// Why the folder is not taken into use without force, if it is not; `is_empty` of all that says whose it is.
    pub(super) fn refusal(&self, is_empty: bool) -> Option<Refusal> {
        match self {
            Self::Klarplan(_) => None,
            Self::Unclear => Some(Refusal::BadManifest),
            Self::Unknown => (!is_empty).then_some(Refusal::NoManifest),
        }
    }

    /// Whether klarplan wrote this file.
    pub(super) fn lists(&self, path: &Path) -> bool {
        matches!(self, Self::Klarplan(files) if files.contains(path))
    }
}

/// Reads a folder's manifest. Paths that lead out of the folder are passed over: nothing outside it may
/// ever be deleted, whoever wrote the list.
pub(super) fn read(dir: &Path) -> Result<(Origin, Vec<u8>), WriteError> {
    let path = dir.join(MANIFEST);
    let bytes = match std::fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok((Origin::Unknown, Vec::new())),
        Err(error) if error.kind() == ErrorKind::IsADirectory => {
            return Ok((Origin::Unclear, Vec::new()));
        }
        Err(error) => return Err(WriteError::io(Doing::Read, &path, error)),
    };
    let origin = match serde_json::from_slice::<Manifest>(&bytes) {
        Ok(manifest) if manifest.format == FORMAT && manifest.generator == GENERATOR => {
            let sound = manifest.files.into_iter().filter(|path| paths::fault(path).is_none());
            Origin::Klarplan(sound.map(PathBuf::from).collect())
        }
        _ => Origin::Unclear,
    };
    Ok((origin, bytes))
}

/// The manifest's bytes: the same outputs always give the same.
pub(super) fn bytes(outputs: &[Output]) -> Result<Vec<u8>, serde_json::Error> {
    let mut files: Vec<String> = outputs.iter().map(|output| output.path.clone()).collect();
    files.sort_unstable();
    let manifest = Manifest { format: FORMAT, generator: GENERATOR.to_owned(), files };
    let mut bytes = serde_json::to_vec_pretty(&manifest)?;
    bytes.push(b'\n');
    Ok(bytes)
}
