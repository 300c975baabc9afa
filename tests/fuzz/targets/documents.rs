//! Whole documents: a site in memory, checked, and its pages where there is no error in it.

use super::held;
use super::seeds::{File, examples, texts};
use klarplan::model::{Kind, Translated};
use klarplan::write::Content;
use std::collections::BTreeMap;

/// Begins the line that names a file.
const NAME: &str = "%%% ";

/// A word that stands nowhere but in a case that nobody but its citizen sees.
const SECRET: &str = "hemmelig7q";

/// Where a text without a name stands.
const PAGE: &str = "content/sider/a.md";

pub fn run(data: &[u8]) {
    let text = super::text(data);
    let files = files(&text);
    let checked = held::checked(files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    if held::has_errors(&checked) {
        return;
    }
    let outputs = held::files(&checked);
    if text.to_lowercase().contains(SECRET) {
        return;
    }
    for output in outputs.iter().filter(|output| !output.path.starts_with("fortroligt/hemmelig7q")) {
        let Content::Bytes(bytes) = &output.content else { continue };
        let page = String::from_utf8_lossy(bytes).to_lowercase();
        assert!(
            !page.contains(SECRET) && !output.path.to_lowercase().contains(SECRET),
            "{} tells of a case that is not for it: {text:?}",
            output.path
        );
    }
}

/// The files that a text holds, over the minimal site.
fn files(text: &str) -> BTreeMap<String, String> {
    let mut files = BTreeMap::from([(held::CONFIG.to_owned(), held::MINIMAL.to_owned())]);
    for part in format!("\n{text}").split("\n%%% ").enumerate() {
        match part {
            (0, "") => {}
            (0, whole) => drop(files.insert(PAGE.to_owned(), whole.trim_start_matches('\n').to_owned())),
            (_, part) => {
                let (path, text) = part.split_once('\n').unwrap_or((part, ""));
                if may_stand(path) && files.len() < 12 {
                    files.insert(path.to_owned(), text.to_owned());
                }
            }
        }
    }
    files.extend(secret());
    files
}

/// A case for its citizen alone.
fn secret() -> [File; 2] {
    let file = |name: &str, text: String| (format!("content/planer/{SECRET}/{name}"), text);
    [
        file(
            "sag.yaml",
            format!(
                "titel: {SECRET}s plan\nborger: {SECRET}\nmodtagere:\n  borger: {{navn: {SECRET}, rolle: borger}}\nmål:\n  {SECRET}: {{tekst: Job i {SECRET}, art: job}}\n"
            ),
        ),
        file(
            "min-plan.md",
            format!(
                "---\ntitel: {SECRET}s Min Plan\nudarbejdet: 2026-09-01\nudarbejdet_med_borger: 2026-09-01\nmål: [{SECRET}]\n---\n## {SECRET}\n\n{SECRET}\n"
            ),
        ),
    ]
}

/// Whether a file of this name can be among the sources.
fn may_stand(path: &str) -> bool {
    let known = path == held::CONFIG
        || Kind::of_path(path).is_some()
        || Translated::of_path(path, held::CONFIG).is_some();
    let part = |part: &str| {
        !part.is_empty()
            && part.len() < 100
            && !part.starts_with('.')
            && part.chars().all(|c| c.is_alphanumeric() || "-_. ".contains(c))
    };
    known && path.split('/').all(part)
}

pub fn seeds() -> Vec<Vec<u8>> {
    let joined = |files: &[File]| -> Vec<u8> {
        files.iter().map(|(path, text)| format!("{NAME}{path}\n{text}\n")).collect::<String>().into_bytes()
    };
    let mut seeds: Vec<Vec<u8>> = examples().iter().map(|files| joined(files)).collect();
    // The example, folder by folder.
    let mut folders: BTreeMap<String, Vec<File>> = BTreeMap::new();
    for (path, text) in texts() {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
        folders.entry(folder).or_default().push((path, text));
    }
    seeds.extend(folders.values().map(|files| joined(files)));
    seeds.push(
        format!("{NAME}content/sider/a.md\n---\ntitel: A\n---\n[x](../planer/{SECRET}/min-plan.md) og [y](/planer/{SECRET}/)\n")
            .into_bytes(),
    );
    seeds.sort();
    seeds.dedup();
    seeds
}

/// The case is a sound one, and its citizen sees it, so that looking for it elsewhere says something.
#[test]
fn the_secret_is_shown_to_its_reader() {
    let files = files("---\ntitel: A\n---\nTekst.\n");
    let checked = held::checked(files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let said: Vec<_> =
        checked.findings.iter().map(|l| (l.finding.rule.code, &l.finding.message.en)).collect();
    assert!(!held::has_errors(&checked), "{said:?}");
    let outputs = held::files(&checked);
    let own = outputs.iter().filter(|output| output.path.starts_with("fortroligt/hemmelig7q"));
    let tells = |output: &klarplan::write::Output| match &output.content {
        Content::Bytes(bytes) => String::from_utf8_lossy(bytes).contains(SECRET),
        _ => false,
    };
    assert!(own.clone().any(tells) && outputs.len() > own.count(), "{said:?}");
}
