//! From text files to documents: facts, body and faults of form. Parallel by file; no file's fault
//! hides another's.

mod body;
mod form;
mod front;
mod load;
mod locate;
mod marked;
mod names;
mod plain;
mod shape;
pub(crate) mod suggest;
mod translation;

pub use locate::{Located, locate};
pub use translation::Translation;

use crate::diagnostic::Finding;
use crate::faults::{front_matter_missing, front_matter_unclosed, misplaced_file};
use crate::markdown::Scan;
use crate::model::committee::{Møde, Punkt, Udvalg};
use crate::model::config::Config;
use crate::model::framework::{Ramme, Resultater};
use crate::model::plan::{self, Plan};
use crate::model::scheme::Ordning;
use crate::model::supervision::{Tilsynsdokument, Tilsynsområde};
use crate::model::{Kind, Leverandør, Ord, Person, Sag, Side, Skabelon, Table, Translated, shared};
use crate::source::{FileId, Sources, TextFile};
use load::Loaded;
use rayon::prelude::*;
use serde::de::DeserializeOwned;
use std::ops::Range;

/// A document's facts.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum Data {
    Personer(Table<Person>),
    Leverandører(Table<Leverandør>),
    Ordliste(Table<Ord>),
    Skabelon(Box<Skabelon>),
    Sag(Box<Sag>),
    Plan(Box<Plan>),
    Ramme(Box<Ramme>),
    Resultater(Box<Resultater>),
    Udvalg(Box<Udvalg>),
    Møde(Box<Møde>),
    Punkt(Box<Punkt>),
    Tilsynsområde(Box<Tilsynsområde>),
    Tilsynsdokument(Tilsynsdokument),
    Ordning(Ordning),
    Side(Box<Side>),
}

/// One document of the content folder.
#[derive(Clone, Debug)]
pub struct Document {
    pub file: FileId,
    /// Path from the site's root.
    pub path: String,
    pub kind: Kind,
    /// `None` where faults of form left nothing that can be used; its name still counts, so that
    /// references to it are not called dangling.
    pub data: Option<Data>,
    /// Byte range of the Markdown body in the file's text.
    pub body: Range<usize>,
    /// What the body holds.
    pub scan: Scan,
    /// Whether the body is a translation; `file`, `body` and `scan` are then the translation's.
    pub is_translated: bool,
    /// Field paths of what could not be used, so that references to it are not called dangling either.
    pub lost: Vec<String>,
}

/// Everything parsed, with all faults of form.
#[derive(Debug, Default)]
pub struct Parsed {
    pub config: Option<Config>,
    /// The configuration's file.
    pub config_file: Option<FileId>,
    /// What of the configuration could not be used.
    pub config_lost: Vec<String>,
    pub documents: Vec<Document>,
    pub translations: Vec<Translation>,
    pub findings: Vec<Finding>,
}

/// Parses all text files. `config_path` is the configuration's path from the root.
#[must_use]
pub fn parse(sources: &Sources, config_path: &str) -> Parsed {
    let mut parsed = Parsed::default();
    parsed.findings.extend(names::findings(sources));
    let unreadable = names::unreadable(sources);
    let files: Vec<(FileId, &TextFile)> = sources.iter().filter(|(f, _)| !unreadable.contains(f)).collect();
    let read: Vec<_> = files
        .par_iter()
        .map(|&(file, text)| {
            if text.path == config_path {
                let loaded = load::load::<Config>(file, Kind::Opsætning, &text.text, &text.text, 0);
                (Some((file, loaded.value, loaded.lost)), None, loaded.findings)
            } else if let Some(named) = Translated::of_path(&text.path, config_path) {
                let (translation, findings) = translation::read(file, text, named);
                (None, translation.map(Read::Translation), findings)
            } else {
                let (document, findings) = document(file, text, None);
                (None, document.map(Read::Document), findings)
            }
        })
        .collect();
    parsed.documents.extend(unreadable.iter().filter_map(|&file| unread(file, sources)));
    for (config, read, findings) in read {
        if let Some((file, config, lost)) = config {
            parsed.config_file = Some(file);
            parsed.config_lost = lost;
            parsed.config = config;
        }
        match read {
            Some(Read::Document(document)) => parsed.documents.push(document),
            Some(Read::Translation(translation)) => parsed.translations.push(translation),
            None => {}
        }
        parsed.findings.extend(findings);
    }
    if let Some(config) = &parsed.config {
        let languages: Vec<String> = config.sprog.iter().map(|s| s.0.clone()).collect();
        let faulty = parsed.findings.iter().map(|finding| finding.file).collect();
        let found = translation::findings(&parsed.translations, sources, &languages, &faulty);
        parsed.findings.extend(found);
    }
    parsed
}

/// Parses these files alone, as [`parse`] does all.
#[must_use]
pub fn parse_files(sources: &Sources, files: &[FileId]) -> (Vec<Document>, Vec<Finding>) {
    let (mut documents, mut findings) = (Vec::new(), Vec::new());
    for &file in files {
        let (read, found) = document(file, sources.text(file), None);
        documents.extend(read);
        findings.extend(found);
    }
    (documents, findings)
}

/// Reads these files alone, as [`parse_in`] does all.
#[must_use]
pub fn parse_files_in(sources: &Sources, files: &[FileId], translations: &[&Translation]) -> Vec<Document> {
    let read = files.iter().filter_map(|&file| {
        let text = sources.text(file);
        let translation = translations.iter().find(|t| t.named.of == text.path).copied();
        document(file, text, Some(Telling { translation })).0
    });
    read.collect()
}

/// What a file under content/ is.
enum Read {
    Document(Document),
    Translation(Translation),
}

/// The documents as pages in `language` tell them: words of its `translations`, and those that nobody
/// translated marked as being in the site's own language. Faults are told by [`parse`] alone.
#[must_use]
pub fn parse_in(sources: &Sources, config_path: &str, translations: &[&Translation]) -> Parsed {
    let unreadable = names::unreadable(sources);
    let files: Vec<(FileId, &TextFile)> = sources.iter().filter(|(f, _)| !unreadable.contains(f)).collect();
    let of = |path: &str| translations.iter().find(|t| t.named.of == path).copied();
    let documents = files.par_iter().filter(|(_, text)| {
        text.path != config_path && Translated::of_path(&text.path, config_path).is_none()
    });
    let documents: Vec<Document> = documents
        .filter_map(|&(file, text)| document(file, text, Some(Telling { translation: of(&text.path) })).0)
        .collect();
    let config = files.iter().find(|(_, text)| text.path == config_path).and_then(|&(file, text)| {
        let text = &text.text;
        load::in_language(file, Kind::Opsætning, text, 0..text.len(), of(config_path))
    });
    let config_file = sources.find(config_path);
    Parsed { config, config_file, documents, ..Parsed::default() }
}

/// How a document is read for pages in another language.
#[derive(Clone, Copy)]
struct Telling<'a> {
    translation: Option<&'a Translation>,
}

/// Byte ranges of the facts and the Markdown body of the file at `path`; both empty where front matter
/// is needed and missing.
pub(crate) fn parts(path: &str, text: &str) -> (Range<usize>, Range<usize>) {
    let translated = || Translated::of_path(path, "").map(|t| t.kind);
    match Kind::of_path(path).or_else(translated) {
        Some(kind) => parts_of(kind, text),
        None => (0..text.len(), text.len()..text.len()),
    }
}

fn parts_of(kind: Kind, text: &str) -> (Range<usize>, Range<usize>) {
    match kind {
        kind if kind.has_body() => match front::split(text) {
            front::Front::Parts { facts, body } => (facts, body),
            front::Front::Missing | front::Front::Unclosed => (0..0, 0..0),
        },
        _ => (0..text.len(), text.len()..text.len()),
    }
}

/// A document that is known by its name only.
fn unread(file: FileId, sources: &Sources) -> Option<Document> {
    let path = sources.text(file).path.clone();
    let kind = Kind::of_path(&path)?;
    Some(Document {
        file,
        path,
        kind,
        data: None,
        body: 0..0,
        scan: Scan::default(),
        is_translated: false,
        lost: Vec::new(),
    })
}

/// Parses one file under content/.
fn document(file: FileId, text: &TextFile, telling: Option<Telling>) -> (Option<Document>, Vec<Finding>) {
    let Some(kind) = Kind::of_path(&text.path) else {
        let name = text.path.rsplit('/').next().unwrap_or_default();
        let stem = name.split('.').next().unwrap_or_default();
        let near = suggest::nearest(stem, Kind::ALL.iter().map(|k| k.id())).and_then(Kind::from_id);
        return (None, vec![misplaced_file::finding(file, near)]);
    };
    let mut findings = Vec::new();
    let (facts, body) = if kind.has_body() {
        match front::split(&text.text) {
            front::Front::Parts { facts, body } => (Some(facts), body),
            front::Front::Missing => {
                findings.push(front_matter_missing::finding(file));
                (None, 0..text.text.len())
            }
            front::Front::Unclosed => {
                findings.push(front_matter_unclosed::finding(file));
                (None, 0..0)
            }
        }
    } else {
        (Some(0..text.text.len()), text.text.len()..text.text.len())
    };
    let mut lost = Vec::new();
    let data = facts.and_then(|facts| {
        let loaded = shared::reading(&text.text, || facts_of(file, kind, &text.text, facts, telling));
        findings.extend(loaded.findings);
        lost = loaded.lost;
        loaded.value
    });
    let words = &text.text[body.clone()];
    let mut scan = crate::markdown::scan(words);
    // Without facts the whole file looks like a body, and what is wrong with that says nothing.
    if findings.iter().all(|f| f.rule != &front_matter_missing::RULE) {
        findings.extend(body::findings(file, words, &scan));
    }
    body::cut(&mut scan);
    let mut document =
        Document { file, path: text.path.clone(), kind, data, body, scan, is_translated: false, lost };
    if let Some(translation) = telling.and_then(|t| t.translation).filter(|t| !t.body.is_empty()) {
        document.file = translation.file;
        document.body = translation.body.clone();
        document.scan = translation.scan.clone();
        document.is_translated = true;
    }
    (Some(document), findings)
}

fn facts_of(
    file: FileId,
    kind: Kind,
    text: &str,
    facts: Range<usize>,
    telling: Option<Telling>,
) -> Loaded<Data> {
    let at = Facts { file, kind, text, range: facts, telling };
    match kind {
        Kind::Personer => at.read(Data::Personer),
        Kind::Leverandører => at.read(Data::Leverandører),
        Kind::Ordliste => at.read(Data::Ordliste),
        Kind::Skabelon => at.read(|d| Data::Skabelon(Box::new(d))),
        Kind::Sag => at.read(|d| Data::Sag(Box::new(d))),
        Kind::MinPlan => at.read(|d: plan::MinPlan| Data::Plan(Box::new(d.into()))),
        Kind::ForberedendeDel => at.read(|d: plan::ForberedendeDel| Data::Plan(Box::new(d.into()))),
        Kind::Indstilling => at.read(|d: plan::Indstilling| Data::Plan(Box::new(d.into()))),
        Kind::Indsatsdel => at.read(|d: plan::Indsatsdel| Data::Plan(Box::new(d.into()))),
        Kind::HelhedsorienteretPlan => {
            at.read(|d: plan::HelhedsorienteretPlan| Data::Plan(Box::new(d.into())))
        }
        Kind::Familieplan => at.read(|d: plan::Familieplan| Data::Plan(Box::new(d.into()))),
        Kind::Ramme => at.read(|d| Data::Ramme(Box::new(d))),
        Kind::Resultater => at.read(|d| Data::Resultater(Box::new(d))),
        Kind::Udvalg => at.read(|d| Data::Udvalg(Box::new(d))),
        Kind::Møde => at.read(|d| Data::Møde(Box::new(d))),
        Kind::Punkt => at.read(|d| Data::Punkt(Box::new(d))),
        Kind::Tilsynsområde => at.read(|d| Data::Tilsynsområde(Box::new(d))),
        Kind::Risikovurdering => {
            at.read(|d| Data::Tilsynsdokument(Tilsynsdokument::Risikovurdering(Box::new(d))))
        }
        Kind::Tilsyn => at.read(|d| Data::Tilsynsdokument(Tilsynsdokument::Tilsyn(Box::new(d)))),
        Kind::Handleplan => at.read(|d| Data::Tilsynsdokument(Tilsynsdokument::Handleplan(Box::new(d)))),
        Kind::Årshjul => at.read(|d| Data::Tilsynsdokument(Tilsynsdokument::Årshjul(Box::new(d)))),
        Kind::TidligIndsats => at.read(|d| Data::Ordning(Ordning::TidligIndsats(Box::new(d)))),
        Kind::Uddannelsesløft => at.read(|d| Data::Ordning(Ordning::Uddannelsesløft(Box::new(d)))),
        Kind::Pulje => at.read(|d| Data::Ordning(Ordning::Pulje(Box::new(d)))),
        Kind::Forløb => at.read(|d| Data::Ordning(Ordning::Forløb(Box::new(d)))),
        Kind::Pris => at.read(|d| Data::Ordning(Ordning::Pris(Box::new(d)))),
        Kind::Side => at.read(|d| Data::Side(Box::new(d))),
        Kind::Opsætning => Loaded { value: None, findings: Vec::new(), lost: Vec::new() },
    }
}

/// Where the facts of a file stand.
struct Facts<'a> {
    file: FileId,
    kind: Kind,
    text: &'a str,
    range: Range<usize>,
    telling: Option<Telling<'a>>,
}

impl Facts<'_> {
    fn read<T: DeserializeOwned>(&self, wrap: impl FnOnce(T) -> Data) -> Loaded<Data> {
        if let Some(telling) = self.telling {
            let facts = self.range.clone();
            let value = load::in_language(self.file, self.kind, self.text, facts, telling.translation);
            return Loaded { value: value.map(wrap), findings: Vec::new(), lost: Vec::new() };
        }
        let yaml = &self.text[self.range.clone()];
        let loaded = load::load(self.file, self.kind, self.text, yaml, self.range.start);
        Loaded { value: loaded.value.map(wrap), findings: loaded.findings, lost: loaded.lost }
    }
}
