//! Everything klarplan reads, as values.
//!
//! [`discover`](discover::discover) is the only reader of content. Everything after it works on
//! [`Sources`], which tests build from strings.

mod carried;
mod discover;
mod slug;
mod text;
mod translated;

pub use carried::{Unfetched, each_carried};
pub use discover::{DiscoverError, discover, is_hidden, theme_files};
pub use slug::{is_slug, slugify};
pub use text::{LineIndex, Position, Span, first_forbidden, harmless};
pub(crate) use text::{first, first_of, is_normal};
pub use translated::translated_name;

use arcstr::ArcStr;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The number of a text file in [`Sources::texts`], or past them of a carried one; stable within one run only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// One text file: its path from the site's root with `/` between the parts, and its text with LF
/// line ends, without byte-order mark, in NFC.
#[derive(Clone, Debug, Default)]
pub struct TextFile {
    pub path: String,
    /// Shared with the values that point into it.
    pub text: ArcStr,
}

/// A file that is carried, not read: an attachment or an image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Length in bytes.
    pub size: u64,
}

/// What was wrong with a file before its content was looked at. `parse` turns these into findings.
#[derive(Clone, Debug)]
pub enum FileProblem {
    /// Not UTF-8; the byte offset of the first bad byte, as an offset into the lossy text.
    InvalidUtf8 { file: FileId, at: usize },
    /// Starts with a byte-order mark.
    Bom { file: FileId },
    /// A NUL or other control character that YAML and HTML do not allow.
    ControlCharacter { file: FileId, at: usize, code: u32 },
    /// Larger than the limit; left unread.
    TooLarge { file: FileId, size: u64, limit: u64 },
    /// The name is not in NFC.
    NameNotNfc { file: FileId },
    /// The name has other characters than a–z, 0–9, `-`, `_` and `.`.
    NameNotAscii { file: FileId },
    /// A symbolic link to a place outside the site.
    SymlinkOutside { file: FileId, target: String },
    /// Two names that differ only in case.
    NameCase { file: FileId, other: String },
    /// Could not be read; the system's own words.
    Unreadable { file: FileId, why: String },
}

/// All input of a run.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// Text files sorted by path; [`FileId`] counts them. Shared, so that sources after an edit can stand
    /// beside those before it.
    pub texts: Vec<Arc<TextFile>>,
    /// Files that are only carried along, by path from the root.
    pub assets: BTreeMap<String, Asset>,
    /// Files of the site's own themes, by path from the root.
    pub themes: Vec<String>,
    /// Files without a text that findings are about; their numbers follow those of the texts.
    carried: Vec<TextFile>,
    pub problems: Vec<FileProblem>,
}

impl Sources {
    /// Builds sources from path–text pairs, as tests and rule examples do.
    #[must_use]
    pub fn from_texts<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut sources = Self::default();
        for (path, text) in files {
            sources.push_bytes(path.to_owned(), text.as_bytes());
        }
        sources.sort();
        discover::note_names(&mut sources);
        sources
    }

    /// The file with this number; the text of a carried one is empty.
    #[must_use]
    pub fn text(&self, file: FileId) -> &TextFile {
        let at = file.0 as usize;
        match at.checked_sub(self.texts.len()) {
            Some(carried) => &self.carried[carried],
            None => &self.texts[at],
        }
    }

    /// A number for a file without a text, so that a finding can be about it. All texts must be there
    /// already.
    pub(crate) fn carry(&mut self, path: &str) -> FileId {
        let at = self.carried.iter().position(|c| c.path == path).unwrap_or_else(|| {
            self.carried.push(TextFile { path: path.to_owned(), text: ArcStr::new() });
            self.carried.len() - 1
        });
        FileId(u32::try_from(self.texts.len() + at).unwrap_or(u32::MAX))
    }

    /// The same files with each path changed by `name` and each text by `change`, which must keep lengths
    /// in bytes; texts only for those for which `wanted` says so, the others' empty.
    pub(crate) fn changed(
        &self,
        wanted: impl Fn(FileId) -> bool,
        name: impl Fn(&str) -> String,
        change: impl Fn(&str) -> String,
    ) -> Self {
        let files = self.texts.iter().map(|t| &**t).chain(&self.carried);
        let mut all: Vec<TextFile> = (0u32..)
            .map(FileId)
            .zip(files)
            .map(|(file, t)| {
                let text = if wanted(file) { change(&t.text).into() } else { ArcStr::new() };
                TextFile { path: name(&t.path), text }
            })
            .collect();
        let carried = all.split_off(self.texts.len());
        Self { texts: all.into_iter().map(Arc::new).collect(), carried, ..Self::default() }
    }

    /// The number of the text file at `path`, if there is one.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<FileId> {
        let at = self.texts.binary_search_by(|t| t.path.as_str().cmp(path)).ok()?;
        u32::try_from(at).ok().map(FileId)
    }

    /// Numbers and texts of all text files, in path order.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &TextFile)> {
        (0u32..).map(FileId).zip(self.texts.iter().map(|t| &**t))
    }

    /// A further text file, normalised; its problems are noted.
    pub(crate) fn push_bytes(&mut self, path: String, bytes: &[u8]) -> FileId {
        self.push_decoded(path, text::decode(bytes))
    }

    fn push_decoded(&mut self, path: String, read: text::Decoded) -> FileId {
        let file = FileId(u32::try_from(self.texts.len()).unwrap_or(u32::MAX));
        if let Some(at) = read.invalid_at {
            self.problems.push(FileProblem::InvalidUtf8 { file, at });
        }
        if read.bom {
            self.problems.push(FileProblem::Bom { file });
        }
        if let Some((at, code)) = read.control {
            self.problems.push(FileProblem::ControlCharacter { file, at, code });
        }
        self.texts.push(Arc::new(TextFile { path, text: read.text }));
        file
    }

    /// The same sources as they would be if the files at these paths held these bytes, or were not there.
    #[must_use]
    pub fn with(&self, changes: &BTreeMap<String, Option<Vec<u8>>>) -> Self {
        let mut other = Self { assets: self.assets.clone(), ..Self::default() };
        for (file, text) in self.iter().filter(|(_, t)| !changes.contains_key(&t.path)) {
            let new = FileId(u32::try_from(other.texts.len()).unwrap_or(u32::MAX));
            other.texts.push(Arc::new(text.clone()));
            for problem in self.problems.iter().filter(|p| p.file() == file) {
                let mut problem = problem.clone();
                *problem.file_mut() = new;
                other.problems.push(problem);
            }
        }
        for (path, bytes) in changes {
            match bytes {
                Some(bytes) if discover::is_text(path) => {
                    other.push_bytes(path.clone(), bytes);
                }
                Some(bytes) => {
                    other.assets.insert(path.clone(), Asset { size: bytes.len() as u64 });
                }
                None => drop(other.assets.remove(path)),
            }
        }
        other.sort();
        other
    }

    /// The same sources with other bytes in files that are there already, so that every file keeps its
    /// number. `None` where one of them is not there as a text, or cannot be read as one.
    #[must_use]
    pub fn edited(&self, changes: &BTreeMap<String, Vec<u8>>) -> Option<Self> {
        let mut other = self.clone();
        for (path, bytes) in changes {
            let file = self.find(path)?;
            let mut alone = Self::default();
            alone.push_bytes(path.clone(), bytes);
            let was_at_fault = self.problems.iter().any(|p| p.file() == file);
            let is_large = bytes.len() as u64 > discover::MAX_TEXT_BYTES;
            if is_large || was_at_fault || !alone.problems.is_empty() {
                return None;
            }
            *other.texts.get_mut(file.0 as usize)? = alone.texts.pop()?;
        }
        Some(other)
    }

    /// Sorts the texts by path and renumbers the problems to match.
    pub(crate) fn sort(&mut self) {
        let mut order: Vec<usize> = (0..self.texts.len()).collect();
        order.sort_by(|&a, &b| self.texts[a].path.cmp(&self.texts[b].path));
        let mut new_number = vec![0u32; order.len()];
        for (new, &old) in (0u32..).zip(&order) {
            new_number[old] = new;
        }
        self.texts = order.iter().map(|&i| Arc::clone(&self.texts[i])).collect();
        for problem in &mut self.problems {
            let file = problem.file_mut();
            *file = FileId(new_number[file.0 as usize]);
        }
    }
}

impl FileProblem {
    /// The file the problem is in.
    #[must_use]
    pub fn file(&self) -> FileId {
        match self {
            Self::InvalidUtf8 { file, .. }
            | Self::Bom { file }
            | Self::ControlCharacter { file, .. }
            | Self::TooLarge { file, .. }
            | Self::NameNotNfc { file }
            | Self::NameNotAscii { file }
            | Self::SymlinkOutside { file, .. }
            | Self::NameCase { file, .. }
            | Self::Unreadable { file, .. } => *file,
        }
    }

    fn file_mut(&mut self) -> &mut FileId {
        match self {
            Self::InvalidUtf8 { file, .. }
            | Self::Bom { file }
            | Self::ControlCharacter { file, .. }
            | Self::TooLarge { file, .. }
            | Self::NameNotNfc { file }
            | Self::NameNotAscii { file }
            | Self::SymlinkOutside { file, .. }
            | Self::NameCase { file, .. }
            | Self::Unreadable { file, .. } => file,
        }
    }
}
