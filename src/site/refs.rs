//! Looking names up, and saying so where one leads nowhere.

use super::{Case, Entry, Site};
use crate::diagnostic::{At, Finding, StaticText, Target, both};
use crate::faults::{
    ambiguous_reference, attachment_too_large, duplicate_id, heading_attribute, missing_file, unknown_reader,
    unknown_reference,
};
use crate::model::committee::Bilag;
use crate::model::{List, Readers, Slug};
use crate::parse::suggest;
use crate::source::{FileId, Sources, Span};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// What was written but could not be used.
#[derive(Clone, Debug)]
pub(super) struct Unsure {
    /// Paths of documents of which nothing could be used.
    pub broken: BTreeSet<String>,
    /// Of the other documents the field paths that could not be used.
    pub lost: BTreeMap<String, Vec<String>>,
}

/// All names that references may use, and the files they may point at.
pub(super) struct Names<'a> {
    pub site: &'a Site,
    unsure: &'a Unsure,
    config: Option<FileId>,
    pub sources: &'a Sources,
}

/// What kind of thing a name means.
#[derive(Clone, Copy)]
pub(super) enum Thing {
    Person,
    Supplier,
    Framework,
    Committee,
    CaseNumberPattern,
}

impl Thing {
    fn missing(self) -> StaticText {
        match self {
            Self::Person => both!("ingen person", "no person"),
            Self::Supplier => both!("ingen leverandør", "no supplier"),
            Self::Framework => both!("ingen udbudsramme", "no framework"),
            Self::Committee => both!("intet udvalg", "no committee"),
            Self::CaseNumberPattern => both!("intet mønster for sagsnumre", "no case-number pattern"),
        }
    }

    fn place(self) -> &'static str {
        match self {
            Self::Person => "content/registre/personer.yaml",
            Self::Supplier => "content/registre/leverandoerer.yaml",
            Self::Framework => "content/udbud/",
            Self::Committee => "content/udvalg/",
            Self::CaseNumberPattern => "klarplan.yaml, sagsnumre",
        }
    }
}

impl<'a> Names<'a> {
    pub(super) fn new(
        site: &'a Site,
        unsure: &'a Unsure,
        sources: &'a Sources,
        config: Option<FileId>,
    ) -> Self {
        Self { site, unsure, config, sources }
    }

    /// Whether the document at `path` is there but unusable.
    pub(super) fn is_broken(&self, path: &str) -> bool {
        self.unsure.broken.contains(path)
    }

    /// Whether something at, in or around `field` of the document at `path` was written but could not
    /// be used, so that nobody knows what it was meant to say.
    pub(super) fn is_lost(&self, path: &str, field: &str) -> bool {
        let within = |inner: &str, outer: &str| {
            inner
                .strip_prefix(outer)
                .is_some_and(|rest| outer.is_empty() || rest.is_empty() || rest.starts_with(['.', '[']))
        };
        let lost = self.unsure.lost.get(path).map_or(&[][..], Vec::as_slice);
        self.is_broken(path) || lost.iter().any(|l| within(l, field) || within(field, l))
    }

    /// The same of the configuration.
    pub(super) fn is_config_lost(&self, field: &str) -> bool {
        self.config.is_some_and(|file| self.is_lost(&self.sources.text(file).path, field))
    }

    fn all(&self, thing: Thing) -> Vec<&'a str> {
        match thing {
            Thing::Person => self.site.people.names().collect(),
            Thing::Supplier => self.site.suppliers.names().collect(),
            Thing::Framework => self.site.frameworks.iter().map(|f| f.ramme.slug.as_str()).collect(),
            Thing::Committee => self.site.committees.iter().map(|c| c.udvalg.slug.as_str()).collect(),
            Thing::CaseNumberPattern => self.site.config.sagsnumre.names().collect(),
        }
    }

    fn home_is_broken(&self, thing: Thing, name: &str) -> bool {
        match thing {
            Thing::Framework => self.is_broken(&format!("content/udbud/{name}/ramme.md")),
            Thing::Committee => self.is_broken(&format!("content/udvalg/{name}/udvalg.md")),
            Thing::Person | Thing::Supplier => self.is_lost(thing.place(), name),
            Thing::CaseNumberPattern => self.is_config_lost("sagsnumre"),
        }
    }

    /// Reports `name` where it is not a `thing`.
    pub(super) fn one(
        &self,
        thing: Thing,
        file: FileId,
        path: String,
        name: Option<&Slug>,
        out: &mut Vec<Finding>,
    ) {
        let Some(name) = name else { return };
        if !self.knows(thing, name) && !self.home_is_broken(thing, name) {
            let near = suggest::nearest(name, self.all(thing).into_iter());
            out.push(unknown_reference::finding(file, path, thing.missing(), name, near, thing.place()));
        }
    }

    /// Whether there is a `thing` of this name.
    pub(super) fn knows(&self, thing: Thing, name: &Slug) -> bool {
        match thing {
            Thing::Person => self.site.people.get(name).is_some(),
            Thing::Supplier => self.site.suppliers.get(name).is_some(),
            Thing::Framework => self.site.framework(name).is_some(),
            Thing::Committee => self.site.committee(name).is_some(),
            Thing::CaseNumberPattern => self.site.config.sagsnumre.get(name).is_some(),
        }
    }

    /// Reports those of `names` that are not `thing`s.
    pub(super) fn many(
        &self,
        thing: Thing,
        file: FileId,
        path: &str,
        names: &List<Slug>,
        out: &mut Vec<Finding>,
    ) {
        for (at, name) in names.iter().enumerate().filter(|(_, name)| !self.knows(thing, name)) {
            self.one(thing, file, format!("{path}[{at}]"), Some(name), out);
        }
    }

    /// Reports attachments that are not there, or larger than the limit.
    pub(super) fn attachments<T>(&self, entry: &Entry<T>, bilag: &List<Bilag>, out: &mut Vec<Finding>) {
        for (at, attachment) in bilag.iter().enumerate() {
            if let Some(name) = &attachment.fil {
                self.attachment(entry, &format!("bilag[{at}].fil"), name, out);
            }
            if let Some(name) = &attachment.resultater {
                let path = format!("bilag[{at}].resultater");
                let (ramme, stem) = name.split_once('/').unwrap_or((name, ""));
                let found =
                    self.site.framework(ramme).is_some_and(|f| f.results.iter().any(|r| r.slug == stem));
                let home = format!("content/udbud/{ramme}/{stem}.yaml");
                let lost =
                    self.is_broken(&home) || self.is_broken(&format!("content/udbud/{ramme}/ramme.md"));
                if !found && !lost {
                    let what = both!("ingen resultater", "no results");
                    let all: Vec<String> = self
                        .site
                        .frameworks
                        .iter()
                        .flat_map(|f| f.results.iter().map(|r| format!("{}/{}", f.ramme.slug, r.slug)))
                        .collect();
                    let near = suggest::nearest(name, all.iter().map(String::as_str));
                    out.push(unknown_reference::finding(
                        entry.file,
                        path,
                        what,
                        name,
                        near,
                        "content/udbud/",
                    ));
                }
            }
        }
    }

    /// Reports readers of Markdown sections that are not among `known`.
    pub(super) fn sections<T>(&self, entry: &Entry<T>, known: &[&str], out: &mut Vec<Finding>) {
        let body = &self.sources.text(entry.file).text[entry.body.clone()];
        for heading in &entry.scan.headings {
            let written = body.get(heading.span.clone()).unwrap_or_default().trim_end();
            let span = Span::new(heading.span.start, heading.span.start + written.len());
            for name in heading.readers.iter().flatten() {
                if !known.contains(&name.as_str()) && name != super::audience::PUBLIC {
                    let near = suggest::nearest(name, known.iter().copied());
                    out.push(unknown_reader::finding(
                        entry.file,
                        At::Body(span),
                        name,
                        near,
                        &known.join(", "),
                    ));
                }
            }
            // `{#mor}` names a place; who writes it means to limit the section.
            if heading.explicit_id && known.contains(&heading.id.as_str()) {
                out.push(heading_attribute::finding(entry.file, span, &format!("{{#{}}}", heading.id)));
            }
        }
    }

    pub(super) fn attachment<T>(&self, entry: &Entry<T>, path: &str, name: &str, out: &mut Vec<Finding>) {
        let found = super::links::join(&entry.path, name).and_then(|full| self.sources.assets.get(&full));
        match found {
            None => {
                let folder = entry.path.rsplit_once('/').map_or("", |(f, _)| f);
                let beside: Vec<&str> = self
                    .sources
                    .assets
                    .keys()
                    .filter_map(|p| p.strip_prefix(folder).map(|p| p.trim_start_matches('/')))
                    .collect();
                let near = suggest::nearest(name, beside.into_iter());
                out.push(missing_file::finding(entry.file, path.to_owned(), name, near));
            }
            Some(asset) => {
                let limit = self.site.config.grænser.bilag_mb.0;
                let megabytes = asset.size.div_ceil(1_000_000);
                if megabytes > u64::from(limit) {
                    out.push(attachment_too_large::finding(entry.file, path.to_owned(), megabytes, limit));
                }
            }
        }
    }
}

/// Checks names of a document against a known set, with what to say where one is missing.
pub(super) struct Local<'a> {
    pub file: FileId,
    pub what: StaticText,
    pub known: Vec<&'a str>,
    /// Whether there may be more names than are known, because something could not be read.
    pub unsure: bool,
    pub place: &'a str,
}

impl Local<'_> {
    pub(super) fn one(&self, path: String, name: &str, out: &mut Vec<Finding>) {
        if !self.knows(name) {
            let near = suggest::nearest(name, self.known.iter().copied());
            out.push(unknown_reference::finding(self.file, path, self.what, name, near, self.place));
        }
    }

    fn knows(&self, name: &str) -> bool {
        self.unsure || self.known.contains(&name)
    }

    pub(super) fn many(&self, path: &str, names: &List<Slug>, out: &mut Vec<Finding>) {
        for (at, name) in names.iter().enumerate().filter(|(_, name)| !self.knows(name)) {
            self.one(format!("{path}[{at}]"), name, out);
        }
    }
}

/// Reports names that are used twice; `names` are field paths with their names.
pub(super) fn unique<'a>(
    file: FileId,
    names: impl Iterator<Item = (String, &'a str)>,
    out: &mut Vec<Finding>,
) {
    let mut seen = HashMap::<&str, String>::new();
    for (path, name) in names {
        if let Some(first) = seen.get(name) {
            let first = first.rsplit_once('.').map_or(first.as_str(), |(f, _)| f);
            out.push(duplicate_id::finding(file, path, name, first));
        } else {
            seen.insert(name, path);
        }
    }
}

/// Reports readers in `synlig_for` that nobody knows; none where `known` itself could not be read.
pub(super) fn readers(
    file: FileId,
    path: &str,
    readers: Option<&Readers>,
    known: Option<&[&str]>,
    out: &mut Vec<Finding>,
) {
    let (Some(names), Some(known)) = (readers, known) else { return };
    for (at, name) in names.0.iter().enumerate() {
        if known.contains(&&**name) || &**name == super::audience::PUBLIC {
            continue;
        }
        let near = suggest::nearest(name, known.iter().copied());
        // One name may stand alone or in a list; both paths find their place.
        let path =
            if names.0.len() == 1 { format!("{path}synlig_for") } else { format!("{path}synlig_for[{at}]") };
        let all = known.join(", ");
        out.push(unknown_reader::finding(file, At::Field(path, Target::Value), name, near, &all));
    }
}

/// What the configuration refers to.
pub(super) fn check_config(site: &Site, names: &Names, file: FileId, out: &mut Vec<Finding>) {
    if let Some(klage) = &site.config.klage {
        for (field, page) in [("klage.side", &klage.side), ("klage.rettigheder", &klage.rettigheder)] {
            if let Some(page) = page {
                check_page(site, names, (file, field.to_owned()), page, out);
            }
        }
    }
    if let Some(glossary) = &site.glossary {
        for (name, word) in &glossary.data.0 {
            if let Some(page) = &word.mere {
                check_page(site, names, (glossary.file, format!("{}.mere", &**name)), page, out);
            }
        }
    }
    check_readers(site, &site.cases, out);
}

/// Readers of cases whose names mean someone else already.
pub(super) fn check_readers(site: &Site, cases: &[Arc<Case>], out: &mut Vec<Finding>) {
    for case in cases {
        for (name, _) in &case.sag.data.modtagere.0 {
            let path = format!("modtagere.{}", &**name);
            if &**name == super::audience::PUBLIC {
                out.push(ambiguous_reference::finding(
                    case.sag.file,
                    path,
                    name,
                    "en modtager",
                    "alle (offentlig)",
                ));
            } else if site.config.modtagere.get(name).is_some() {
                out.push(ambiguous_reference::finding(
                    case.sag.file,
                    path,
                    name,
                    "sagens modtager",
                    "modtageren i klarplan.yaml",
                ));
            }
        }
    }
}

/// A reference to an ordinary page by its path below `content`, from a field of a file.
fn check_page(
    site: &Site,
    names: &Names,
    (file, field): (FileId, String),
    page: &str,
    out: &mut Vec<Finding>,
) {
    if names.sources.find(&format!("content/{page}")).is_some() {
        return;
    }
    let pages: Vec<String> = site.pages.iter().map(|p| format!("sider/{}.md", p.slug)).collect();
    let near = suggest::nearest(page, pages.iter().map(String::as_str));
    let what = both!("ingen side", "no page");
    out.push(unknown_reference::finding(file, field, what, page, near, "content/sider/"));
}
