//! The least that any generator must do: read the inputs, and write as many bytes into the same files.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// The argument that makes the benchmark do this: then follow the inputs, a [`list`] and where to write.
pub const CALL: &str = "--floor";

/// Writes the length and path of every file below `like` to `file`.
pub fn list(like: &Path, file: &Path) {
    let mut told = String::new();
    for path in walk(like) {
        let length = path.metadata().expect("a file").len();
        let _ = writeln!(told, "{length} {}", path.strip_prefix(like).expect("it stands there").display());
    }
    fs::write(file, told).expect("the list is written");
}

/// Reads every file below `inputs`, and writes below `to` what is listed in `list`.
pub fn run(inputs: &Path, list: &Path, to: &Path) {
    each(&walk(inputs), |file| drop(fs::read(file).expect("an input is read")));
    let told = fs::read_to_string(list).expect("the list is read");
    let files: Vec<(usize, PathBuf)> = told
        .lines()
        .map(|line| {
            let (length, path) = line.split_once(' ').expect("a length and a path");
            (length.parse().expect("a length"), to.join(path))
        })
        .collect();
    let folders: BTreeSet<&Path> = files.iter().flat_map(|(_, path)| path.ancestors().skip(1)).collect();
    for folder in folders.into_iter().filter(|folder| folder.starts_with(to)) {
        fs::create_dir(folder).expect("a folder is made");
    }
    let longest = files.iter().map(|(length, _)| *length).max().unwrap_or_default();
    let bytes = vec![b' '; longest];
    each(&files, |(length, path)| fs::write(path, &bytes[..*length]).expect("a file is written"));
}

/// All files below a folder.
pub fn walk(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut left = vec![folder.to_owned()];
    while let Some(folder) = left.pop() {
        for entry in fs::read_dir(&folder).expect("a folder is read") {
            let entry = entry.expect("an entry is read");
            let is_folder = entry.file_type().expect("its type is told").is_dir();
            if is_folder { left.push(entry.path()) } else { files.push(entry.path()) }
        }
    }
    files
}

/// Does the work for each, on as many threads as there are cores.
fn each<T: Sync>(all: &[T], work: impl Fn(&T) + Sync) {
    let next = AtomicUsize::new(0);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(one) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
                    work(one);
                }
            });
        }
    });
}
