//! Where the search begins: the example's files, and what stands with the rules.

use super::held::{CONFIG, root};
use klarplan::catalogue;
use std::path::Path;

/// Path and text of a file.
pub type File = (String, String);

/// The example's text files, by path.
pub fn texts() -> Vec<File> {
    let mut all = Vec::new();
    below(Path::new("content"), &mut all);
    all.extend(read(Path::new(CONFIG)));
    all.sort();
    all
}

fn below(folder: &Path, all: &mut Vec<File>) {
    for entry in std::fs::read_dir(root().join(folder)).into_iter().flatten().flatten() {
        let path = folder.join(entry.file_name());
        if root().join(&path).is_dir() {
            below(&path, all);
        } else {
            all.extend(read(&path));
        }
    }
}

fn read(path: &Path) -> Option<File> {
    let name = path.to_str()?.replace('\\', "/");
    let is_text = name.ends_with(".md") || name.ends_with(".yaml");
    is_text.then(|| std::fs::read_to_string(root().join(path)).ok()).flatten().map(|text| (name, text))
}

/// The bodies of the example's files.
pub fn bodies() -> Vec<String> {
    let texts = texts().into_iter().filter(|(path, _)| path.ends_with(".md"));
    let bodies = texts.filter_map(|(_, text)| text.split_once("\n---\n").map(|(_, body)| body.to_owned()));
    bodies.filter(|body| body.len() > 100).collect()
}

/// The files of every example of every rule.
pub fn examples() -> Vec<Vec<File>> {
    let examples = catalogue::all().into_iter().flat_map(|rule| rule.examples);
    let own =
        |files: &[(&str, &str)]| files.iter().map(|(p, t)| ((*p).to_owned(), (*t).to_owned())).collect();
    examples.map(|example| own(example.files)).collect()
}
