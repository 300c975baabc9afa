//! The gate's two stages: over everything that is read, and over everything that would be written.

use super::gate::{Gate, Look, What};
use super::rules::{self, Place};
use crate::diagnostic::{At, Finding, Target};
use crate::model::committee::{Bilag, Gennemset};
use crate::model::{Kind, List, Paper, Translated};
use crate::parse::{Data, Parsed};
use crate::source::{FileId, Sources};
use memchr::memmem;
use rayon::prelude::*;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

impl Gate {
    /// What must not stand in the sources: in their text, their names, and the carried files that were
    /// looked into.
    #[must_use]
    pub fn inputs(&self, sources: &mut Sources, parsed: &Parsed, looks: &[Look]) -> Vec<Finding> {
        let files: Vec<FileId> = sources.iter().map(|(file, _)| file).collect();
        let config = parsed.config_file;
        let mut findings: Vec<Finding> =
            files.par_iter().flat_map_iter(|file| self.text(sources, *file, Some(*file) == config)).collect();
        findings.extend(exceptions(parsed));
        self.paths(sources, &mut findings);
        carried(sources, parsed, looks, &mut findings);
        findings
    }

    /// What must not stand in the text of one file.
    pub(crate) fn text(&self, sources: &Sources, file: FileId, is_config: bool) -> Vec<Finding> {
        let source = sources.text(file);
        let translated = || Translated::of_path(&source.path, "").map(|t| t.kind);
        let kind = Kind::of_path(&source.path).or_else(translated);
        let private = kind.is_some_and(|k| k.is_plan() || k == Kind::Sag);
        let mut found = self.all(&source.text, private);
        // The deny list itself stands there.
        found.retain(|(what, _)| !(is_config && *what == What::Name));
        // The fault in the register is told, and stops a build; pages are looked into without this.
        found.retain(|(what, _)| !self.may_be_registered(*what));
        let place = &Place::Text;
        found.into_iter().map(|(what, span)| rules::finding(what, file, At::Span(span), place)).collect()
    }

    /// Names of files and folders; a folder is told once.
    fn paths(&self, sources: &mut Sources, findings: &mut Vec<Finding>) {
        let mut told = BTreeSet::new();
        let mut all: Vec<(String, Option<FileId>)> =
            sources.iter().map(|(file, text)| (text.path.clone(), Some(file))).collect();
        all.extend(sources.assets.keys().map(|path| (path.clone(), None)));
        for (path, file) in all {
            for (what, span) in self.all(&path, false) {
                let part = path[span.end..].find('/').map_or(path.len(), |at| span.end + at);
                if told.insert((what, path[..part].to_owned())) {
                    let file = file.unwrap_or_else(|| sources.carry(&path));
                    findings.push(rules::finding(what, file, At::File, &Place::Name));
                }
            }
        }
    }

    /// What must not stand in a file that would be written, each once.
    #[must_use]
    pub fn output(&self, path: &str, bytes: &[u8]) -> Vec<What> {
        let mut text =
            simdutf8::basic::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed);
        if path.rsplit_once('.').is_some_and(|(_, end)| end == "ics") {
            // Long lines of calendars are folded, and a number may be as well.
            text = unfolded(&text).into();
        }
        let private = path.contains("/planer/");
        let mut all: Vec<What> = self.all(&text, private).into_iter().map(|(what, _)| what).collect();
        all.extend(self.all(path, false).into_iter().map(|(what, _)| what));
        all.sort_unstable();
        all.dedup();
        all
    }
}

/// The text of a calendar without its folds.
fn unfolded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for at in memmem::find_iter(text.as_bytes(), "\r\n ") {
        out.push_str(&text[from..at]);
        from = at + 3;
    }
    out + &text[from..]
}

/// What was found in outputs as findings, each at a carried file of `report`, called as the file would be.
#[must_use]
pub fn told(found: &[(String, Vec<What>)], sources: &Sources, report: &mut Sources) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, all) in found {
        let file = report.carry(path);
        let place = Place::Output { source: made_from(path, sources) };
        findings.extend(all.iter().map(|what| rules::finding(*what, file, At::File, &place)));
    }
    findings
}

/// Exceptions that cannot be granted.
fn exceptions(parsed: &Parsed) -> Vec<Finding> {
    let (Some(config), Some(file)) = (&parsed.config, parsed.config_file) else { return Vec::new() };
    let numbers = config.persondata.ikke_personnumre.iter().enumerate();
    numbers
        .filter_map(|(at, exception)| {
            let path = format!("persondata.ikke_personnumre[{at}].nummer");
            match super::find(&exception.nummer).as_slice() {
                [hit] if !hit.sure => None,
                [] => Some(rules::exception_refused::needless(file, path)),
                _ => Some(rules::exception_refused::finding(file, path)),
            }
        })
        .collect()
}

/// What was found in carried files, told where they are referred to.
fn carried(sources: &mut Sources, parsed: &Parsed, looks: &[Look], findings: &mut Vec<Finding>) {
    let references = references(parsed);
    let pictures = pictures(parsed);
    for look in looks {
        let name = look.path.rsplit('/').next().unwrap_or(&look.path).to_owned();
        let referred = references.get(&look.path).map_or(&[][..], Vec::as_slice);
        for (what, place) in &look.found {
            let place = Place::Attachment { name: name.clone(), place: place.clone() };
            for reference in referred {
                let at = At::Field(reference.path.clone(), Target::Value);
                findings.push(rules::finding(*what, reference.file, at, &place));
            }
            if referred.is_empty() {
                findings.push(rules::finding(*what, sources.carry(&look.path), At::File, &place));
            }
        }
        // The theme's pictures and fonts are its maker's; a picture in the text has its own words.
        let exempt = !look.path.starts_with("content/")
            || pictures.contains(&look.path) && matches!(look.unread, Some(super::Unread::Picture));
        let Some(why) = look.unread.filter(|_| !exempt) else { continue };
        for reference in referred.iter().filter(|r| !r.signed) {
            let path = reference.path.clone();
            findings.push(rules::unread_attachment::finding(reference.file, path, &name, why));
        }
        if referred.is_empty() {
            let file = sources.carry(&look.path);
            findings.push(rules::unread_attachment::alone(file, &name, why));
        }
    }
}

/// The source that a page most likely comes from: the document of the same name, else its folder, else
/// nothing but the theme.
fn made_from(output: &str, sources: &Sources) -> Option<String> {
    let below = match output.split_once('/')? {
        ("fortroligt", rest) => rest.split_once('/')?.1,
        (_, rest) => rest,
    };
    let stem = below.rsplit_once('.').map_or(below, |(stem, _)| stem);
    let document = format!("content/{stem}.md");
    if sources.find(&document).is_some() {
        return Some(document);
    }
    let folder = format!("content/{}/", stem.rsplit_once('/')?.0);
    sources.texts.iter().any(|t| t.path.starts_with(&folder)).then_some(folder)
}

/// A document's mention of an attachment.
struct Reference {
    file: FileId,
    /// The field with the file's name.
    path: String,
    /// Whether someone has looked it through and says so.
    signed: bool,
}

/// Who refers to which file.
fn references(parsed: &Parsed) -> BTreeMap<String, Vec<Reference>> {
    let mut all: BTreeMap<String, Vec<Reference>> = BTreeMap::new();
    for document in &parsed.documents {
        let bilag: &List<Bilag> = match &document.data {
            Some(Data::Ramme(ramme)) => &ramme.bilag,
            Some(Data::Punkt(punkt)) => &punkt.bilag,
            Some(Data::Tilsynsområde(area)) => area.cover().bilag,
            Some(Data::Tilsynsdokument(paper)) => paper.cover().bilag,
            Some(Data::Ordning(scheme)) => scheme.cover().bilag,
            _ => continue,
        };
        for (at, attachment) in bilag.iter().enumerate() {
            let full = attachment.fil.as_ref().and_then(|name| crate::site::join(&document.path, name));
            if let Some(full) = full {
                let signed = matches!(attachment.gennemset, Some(Gennemset { .. }));
                let path = format!("bilag[{at}].fil");
                all.entry(full).or_default().push(Reference { file: document.file, path, signed });
            }
        }
    }
    all
}

/// Files that are shown as pictures in a text.
fn pictures(parsed: &Parsed) -> BTreeSet<String> {
    let of = |document: &crate::parse::Document| {
        let images = document.scan.links.iter().filter(|link| link.image);
        images.filter_map(|link| crate::site::join(&document.path, &link.dest)).collect::<Vec<_>>()
    };
    parsed.documents.iter().flat_map(of).collect()
}
