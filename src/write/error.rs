//! Why an output could not be written, in both languages.

use std::fmt;
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

/// Why nothing was written.
#[derive(Debug)]
pub enum WriteError {
    /// An output has a path that cannot be used.
    BadPath { path: String, why: PathFault },
    /// Two outputs want the same place, or one wants a folder where the other wants a file.
    Collision { first: String, second: String },
    /// The output folder is something else, for instance a file.
    NotAFolder { path: PathBuf },
    /// The folder has content that klarplan does not know.
    Refused { path: PathBuf, why: Refusal },
    /// Others' files are in the way: the first five, and how many in all.
    Foreign { paths: Vec<String>, count: usize },
    /// Another klarplan is writing to the folder.
    Locked { path: PathBuf },
    /// The system said no.
    Io { doing: Doing, path: PathBuf, error: Error },
}

/// What is wrong with an output's path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathFault {
    Empty,
    /// Absolute, or with an empty part, `.` or `..`.
    NotBelow,
    /// A backslash or NUL.
    Character,
    /// A name that klarplan keeps for itself.
    Reserved,
}

/// Why a folder is not taken into use without force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    NoManifest,
    /// Not readable as a manifest, or of another format.
    BadManifest,
}

/// What was being done when the system said no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    Read,
    Write,
    Remove,
    /// Setting the new output in the old one's place.
    Swap,
    /// Bringing back an output whose swap was interrupted.
    Restore,
}

impl WriteError {
    pub(super) fn io(doing: Doing, path: &Path, error: Error) -> Self {
        Self::Io { doing, path: path.to_owned(), error }
    }

    /// The message in Danish and in English.
    #[must_use]
    pub fn texts(&self) -> (String, String) {
        match self {
            Self::BadPath { path, why } => {
                let (da, en) = why.texts();
                (
                    format!("Stien “{}” kan ikke bruges i resultatet: {da}.", path.escape_debug()),
                    format!("The path “{}” cannot be used in the output: {en}.", path.escape_debug()),
                )
            }
            Self::Collision { first, second } if first == second => (
                format!("To sider eller filer vil begge skrives til “{first}”."),
                format!("Two pages or files would both be written to “{first}”."),
            ),
            Self::Collision { first, second } => (
                format!("“{first}” og “{second}” kan ikke begge skrives: de vil have samme plads."),
                format!("“{first}” and “{second}” cannot both be written: they want the same place."),
            ),
            Self::NotAFolder { path } => (
                format!("{} er ikke en mappe.", path.display()),
                format!("{} is not a folder.", path.display()),
            ),
            Self::Refused { path, why } => {
                let (da, en) = why.texts();
                (
                    format!(
                        "Mappen {} er ikke tom, og {da}. Vælg en anden mappe, tøm den, eller brug --force; \
                         andres filer bliver hverken slettet eller overskrevet.",
                        path.display()
                    ),
                    format!(
                        "The folder {} is not empty, and {en}. Choose another folder, empty it, or use \
                         --force; others' files are neither deleted nor overwritten.",
                        path.display()
                    ),
                )
            }
            Self::Foreign { paths, count } => foreign(paths, *count),
            Self::Locked { path } => (
                format!(
                    "En anden klarplan er ved at skrive til {}. Vent, til den er færdig.",
                    path.display()
                ),
                format!("Another klarplan is writing to {}. Wait until it is done.", path.display()),
            ),
            Self::Io { doing, path, error } => {
                let (da, en) = doing.texts();
                let (why_da, why_en) = reason(error);
                (
                    format!("Kan ikke {da} {}: {why_da}.", path.display()),
                    format!("Cannot {en} {}: {why_en}.", path.display()),
                )
            }
        }
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.texts().1)
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { error, .. } => Some(error),
            _ => None,
        }
    }
}

fn foreign(paths: &[String], count: usize) -> (String, String) {
    let list = paths.join(", ");
    let more = count.saturating_sub(paths.len());
    let (rest_da, rest_en) = match more {
        0 => (String::new(), String::new()),
        n => (format!(" og {n} mere"), format!(" and {n} more")),
    };
    let (da, en) = match count {
        1 => ("1 fil, som klarplan ikke har skrevet", "1 file that klarplan did not write"),
        _ => ("filer, som klarplan ikke har skrevet", "files that klarplan did not write"),
    };
    let number = if count == 1 { String::new() } else { format!("{count} ") };
    (
        format!("{number}{da}, er i vejen: {list}{rest_da}. Flyt eller slet dem, og byg igen."),
        format!("{number}{en} in the way: {list}{rest_en}. Move or delete them, and build again."),
    )
}

impl PathFault {
    fn texts(self) -> (&'static str, &'static str) {
        match self {
            Self::Empty => ("den er tom", "it is empty"),
            Self::NotBelow => {
                ("den fører ikke til et sted i mappen", "it does not lead to a place in the folder")
            }
            Self::Character => {
                ("den har en omvendt skråstreg eller et NUL-tegn", "it has a backslash or a NUL")
            }
            Self::Reserved => ("klarplan bruger selv navnet", "klarplan keeps that name for itself"),
        }
    }
}

impl Refusal {
    fn texts(self) -> (&'static str, &'static str) {
        match self {
            Self::NoManifest => ("klarplan har ikke skrevet den", "klarplan did not write it"),
            Self::BadManifest => (
                "dens .klarplan.json kan ikke læses eller er fra en anden udgave",
                "its .klarplan.json cannot be understood or is of another version",
            ),
        }
    }
}

impl Doing {
    fn texts(self) -> (&'static str, &'static str) {
        match self {
            Self::Read => ("læse", "read"),
            Self::Write => ("skrive", "write"),
            Self::Remove => ("fjerne", "remove"),
            Self::Swap => ("sætte den nye udgave på plads i", "put the new output in place at"),
            Self::Restore => ("få den forrige udgave tilbage i", "bring back the previous output at"),
        }
    }
}

/// What the system said, in plain words where the case is a common one.
fn reason(error: &Error) -> (String, String) {
    let (da, en) = match error.kind() {
        ErrorKind::PermissionDenied => ("der er ikke adgang", "permission denied"),
        ErrorKind::ReadOnlyFilesystem => ("disken kan kun læses", "the disk is read-only"),
        ErrorKind::StorageFull => ("disken er fuld", "the disk is full"),
        ErrorKind::QuotaExceeded => ("pladsen på disken er brugt op", "the disk quota is used up"),
        ErrorKind::NotFound => ("findes ikke", "not found"),
        _ => return (error.to_string(), error.to_string()),
    };
    (da.to_owned(), en.to_owned())
}
