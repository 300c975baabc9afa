//! Puts parsed documents in their places and resolves what they refer to.

use super::{
    Case, Committee, Entry, Eye, Framework, Item, Meeting, Scheme, Site, Supervision, Whole, check_committee,
    check_framework, check_paper, check_plan, view,
};
use super::{links, refs};
use crate::diagnostic::Finding;
use crate::faults::{companion_missing, placeholder, same_address};
use crate::model::config::Config;
use crate::model::{Date, Paper, Table};
use crate::parse::{Data, Document, Parsed};
use crate::source::{Sources, Span};
use memchr::memmem::Finder;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

/// One look at the whole site, which may find something.
type Look<'a> = dyn Fn(&mut Vec<Finding>) + Sync + 'a;

/// Makes the site of the parsed documents, with its drafts and what is needed to resolve a part of it
/// [again](Whole::again). Findings name references that lead nowhere, names used twice, addresses that collide and
/// links that are broken.
///
/// `None` where the configuration could not be read; then only the parse stage's findings stand.
#[must_use]
pub fn resolve(parsed: Parsed, sources: &Sources) -> (Option<Whole>, Vec<Finding>) {
    let Some(config) = parsed.config else { return (None, parsed.findings) };
    let mut findings = parsed.findings;
    let mut unsure = unsure(&parsed.documents);
    let config_file = parsed.config_file;
    if let Some(file) = config_file {
        unsure.lost.insert(sources.text(file).path.clone(), parsed.config_lost);
    }
    let paths: BTreeSet<String> = parsed.documents.iter().map(|d| d.path.clone()).collect();
    companions(&parsed.documents, |path| paths.contains(path), &mut findings);
    let site = place(config, parsed.documents);
    let names = || refs::Names::new(&site, &unsure, sources, config_file);
    let (public, names) = rayon::join(|| view(&site, &Eye::Public), names);
    let checks: [&Look; 8] = [
        &|out| addresses(&site, out),
        &|out| placeholders(&site, sources, out),
        &|out| check_plan::check(&site, &names, out),
        &|out| check_framework::check(&site, &names, out),
        &|out| check_committee::check(&site, &names, out),
        &|out| check_paper::check(&site, &names, out),
        &|out| links::check(&site, &public, &names, out),
        &|out| config_file.into_iter().for_each(|file| refs::check_config(&site, &names, file, out)),
    ];
    findings.par_extend(checks.par_iter().flat_map_iter(|check| {
        let mut found = Vec::new();
        check(&mut found);
        found
    }));
    (Some(Whole { site, public, unsure, config_file }), findings)
}

/// The site of parsed documents whose faults are told already, without drafts unless `drafts`. `None` where the
/// configuration could not be read.
#[must_use]
pub fn placed(parsed: Parsed, drafts: bool) -> Option<Site> {
    let site = place(parsed.config?, parsed.documents);
    Some(if drafts { site } else { without_drafts(site) })
}

/// What exists but could not be used; nothing that points at it is called dangling.
pub(super) fn unsure(documents: &[Document]) -> refs::Unsure {
    let broken = documents.iter().filter(|d| d.data.is_none()).map(|d| d.path.clone()).collect();
    let lost =
        documents.iter().filter(|d| !d.lost.is_empty()).map(|d| (d.path.clone(), d.lost.clone())).collect();
    refs::Unsure { broken, lost }
}

/// Documents that need another beside or above them; `there` says which are.
pub(super) fn companions(documents: &[Document], there: impl Fn(&str) -> bool, findings: &mut Vec<Finding>) {
    for document in documents {
        let folder = document.path.rsplit_once('/').map_or("", |(f, _)| f);
        let parent = folder.rsplit_once('/').map_or("", |(f, _)| f);
        let needed = match &document.kind {
            k if k.is_plan() => format!("{folder}/sag.yaml"),
            crate::model::Kind::Resultater => format!("{folder}/ramme.md"),
            crate::model::Kind::Møde => format!("{parent}/udvalg.md"),
            crate::model::Kind::Punkt => format!("{folder}/moede.md"),
            k if crate::model::Kind::SUPERVISION.contains(k) => format!("{folder}/omraade.md"),
            _ => continue,
        };
        if !there(&needed) {
            findings.push(companion_missing::finding(document.file, &needed));
        }
    }
}

/// The documents in their places.
pub(super) fn place(config: Config, documents: Vec<Document>) -> Site {
    let mut site = empty(config);
    let (mut cases, mut frameworks, mut committees, mut supervisions) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut plans = BTreeMap::<String, Vec<Entry<_>>>::new();
    let mut results = BTreeMap::<String, Vec<Entry<_>>>::new();
    let mut meetings = BTreeMap::<String, Vec<Entry<_>>>::new();
    let mut items = BTreeMap::<String, Vec<Item>>::new();
    let mut papers = BTreeMap::<String, Vec<Entry<_>>>::new();
    for document in documents {
        let parts: Vec<String> = document.path.split('/').map(str::to_owned).collect();
        let folder = parts.get(2).cloned().unwrap_or_default();
        let stem =
            parts.last().and_then(|f| f.rsplit_once('.')).map(|(s, _)| s.to_owned()).unwrap_or_default();
        let Some(data) = document.data else {
            site.unread.extend(document.path.rsplit_once('/').map(|(folder, _)| folder.to_owned()));
            continue;
        };
        let meta = Meta {
            file: document.file,
            path: document.path,
            body: document.body,
            scan: document.scan,
            is_translated: document.is_translated,
            lost: document.lost,
        };
        match data {
            Data::Personer(table) => site.people = table,
            Data::Leverandører(table) => site.suppliers = table,
            Data::Ordliste(table) => site.glossary = Some(meta.entry(stem, table)),
            Data::Skabelon(template) => drop(site.templates.insert(stem, *template)),
            Data::Sag(sag) => {
                cases.push(Case { sag: meta.entry(folder, *sag), plans: Vec::new() });
            }
            Data::Plan(plan) => plans.entry(folder).or_default().push(meta.entry(stem, *plan)),
            Data::Ramme(ramme) => {
                let ramme = meta.entry(folder, *ramme);
                frameworks.push(Framework { ramme, results: Vec::new() });
            }
            Data::Resultater(r) => results.entry(folder).or_default().push(meta.entry(stem, *r)),
            Data::Tilsynsområde(område) => {
                let område = meta.entry(folder, *område);
                supervisions.push(Supervision { område, papers: Vec::new() });
            }
            Data::Tilsynsdokument(paper) => papers.entry(folder).or_default().push(meta.entry(stem, paper)),
            Data::Ordning(ordning) => {
                site.schemes.push(Arc::new(Scheme { folder, ordning: meta.entry(stem, ordning) }));
            }
            Data::Udvalg(udvalg) => {
                let udvalg = meta.entry(folder, *udvalg);
                committees.push(Committee { udvalg, meetings: Vec::new() });
            }
            Data::Møde(møde) => {
                let slug = parts.get(3).cloned().unwrap_or_default();
                meetings.entry(folder).or_default().push(meta.entry(slug, *møde));
            }
            Data::Punkt(punkt) => {
                let digits: String = stem.chars().take_while(char::is_ascii_digit).collect();
                let number = digits.parse().unwrap_or(0);
                let meeting = format!("{folder}/{}", parts.get(3).map_or("", String::as_str));
                items.entry(meeting).or_default().push(Item { number, punkt: meta.entry(stem, *punkt) });
            }
            Data::Side(side) => {
                let slug = parts[2..].join("/");
                let slug = slug.rsplit_once('.').map_or(slug.clone(), |(s, _)| s.to_owned());
                site.pages.push(Arc::new(meta.entry(slug, *side)));
            }
        }
    }
    for supervision in &mut supervisions {
        supervision.papers = papers.remove(&supervision.område.slug).unwrap_or_default();
    }
    for case in &mut cases {
        case.plans = plans.remove(&case.sag.slug).unwrap_or_default();
    }
    for framework in &mut frameworks {
        framework.results = results.remove(&framework.ramme.slug).unwrap_or_default();
    }
    for committee in &mut committees {
        let slug = &committee.udvalg.slug;
        for møde in meetings.remove(slug).unwrap_or_default() {
            let mut own = items.remove(&format!("{slug}/{}", møde.slug)).unwrap_or_default();
            own.sort_by(|a, b| (a.number, &a.punkt.path).cmp(&(b.number, &b.punkt.path)));
            committee.meetings.push(Meeting { møde, items: own });
        }
        committee.meetings.sort_by_cached_key(|m| (meeting_day(m), m.møde.slug.clone()));
    }
    site.cases = shared(cases);
    site.frameworks = shared(frameworks);
    site.committees = shared(committees);
    site.supervisions = shared(supervisions);
    site
}

/// A site without documents.
fn empty(config: Config) -> Site {
    Site {
        config,
        people: Table::default(),
        suppliers: Table::default(),
        glossary: None,
        templates: BTreeMap::new(),
        cases: Vec::new(),
        frameworks: Vec::new(),
        committees: Vec::new(),
        supervisions: Vec::new(),
        schemes: Vec::new(),
        pages: Vec::new(),
        drafts_left_out: 0,
        unread: BTreeSet::new(),
    }
}

fn shared<T>(all: Vec<T>) -> Vec<Arc<T>> {
    all.into_iter().map(Arc::new).collect()
}

/// The day a meeting sorts by: its date, else the first day of its approximate time.
pub(crate) fn meeting_day(meeting: &Meeting) -> Option<Date> {
    let data = &meeting.møde.data;
    data.dato.or_else(|| data.dato_omtrent.as_ref()?.range(None).map(|(from, _)| Date(from)))
}

struct Meta {
    file: crate::source::FileId,
    path: String,
    body: std::ops::Range<usize>,
    scan: crate::markdown::Scan,
    is_translated: bool,
    lost: Vec<String>,
}

impl Meta {
    fn entry<T>(self, slug: String, data: T) -> Entry<T> {
        Entry {
            file: self.file,
            path: self.path,
            slug,
            body: self.body,
            scan: self.scan,
            is_translated: self.is_translated,
            lost: self.lost,
            data,
        }
    }
}

/// Two documents that would be written to one address.
fn addresses(site: &Site, findings: &mut Vec<Finding>) {
    let mut seen = BTreeMap::<String, &str>::new();
    let mut claim = |address: String, file, path| {
        if let Some(other) = seen.insert(address.clone(), path) {
            // Named at the later path, whatever order the documents came in.
            findings.push(same_address::finding(file, &address, other));
        }
    };
    for committee in &site.committees {
        for meeting in &committee.meetings {
            let own = super::routes::meeting(&committee.udvalg.slug, &meeting.møde.slug);
            claim(own, meeting.møde.file, &meeting.møde.path);
            let mut items: Vec<&Item> = meeting.items.iter().collect();
            items.sort_by(|a, b| a.punkt.path.cmp(&b.punkt.path));
            for item in items {
                let address = super::routes::item(&committee.udvalg.slug, &meeting.møde.slug, item.number);
                claim(address, item.punkt.file, &item.punkt.path);
            }
        }
    }
    for page in &site.pages {
        claim(super::routes::page(&page.slug), page.file, &page.path);
    }
    former(site, &mut seen, findings);
}

/// Former addresses that a page has now, or that two pages had.
fn former<'a>(site: &'a Site, seen: &mut BTreeMap<String, &'a str>, findings: &mut Vec<Finding>) {
    let mut claim = |address: String, file, field: &str, path: &'a str| match seen.get(&address) {
        Some(other) => findings.push(same_address::former(file, field, &address, other)),
        None => {
            seen.insert(address, path);
        }
    };
    for committee in &site.committees {
        let slug = &committee.udvalg.slug;
        for meeting in &committee.meetings {
            let møde = &meeting.møde;
            let folders = &møde.data.tidligere_mapper;
            for (at, address) in super::routes::former_meetings(slug, folders).enumerate() {
                claim(address, møde.file, &format!("tidligere_mapper[{at}]"), &møde.path);
            }
            for item in &meeting.items {
                let own = (item.number, &item.punkt.data.tidligere_numre[..]);
                for address in super::routes::former_items(slug, (&*møde.slug, &folders[..]), own) {
                    let (file, field, path) = if own.1.is_empty() {
                        (møde.file, "tidligere_mapper", &møde.path)
                    } else {
                        (item.punkt.file, "tidligere_numre", &item.punkt.path)
                    };
                    claim(address, file, field, path);
                }
            }
        }
    }
}

/// The site as it is without its drafts.
#[must_use]
pub fn without_drafts(mut site: Site) -> Site {
    let before = site.document_count();
    for case in &mut site.cases {
        if case.plans.iter().any(|p| p.data.kladde.0) {
            Arc::make_mut(case).plans.retain(|p| !p.data.kladde.0);
        }
    }
    site.frameworks.retain(|f| !f.ramme.data.kladde.0);
    site.committees.retain(|c| !c.udvalg.data.kladde.0);
    for committee in &mut site.committees {
        if committee.meetings.iter().any(|m| m.møde.data.kladde.0) {
            Arc::make_mut(committee).meetings.retain(|m| !m.møde.data.kladde.0);
        }
    }
    site.supervisions.retain(|s| !s.område.data.kladde.0);
    for supervision in &mut site.supervisions {
        if supervision.papers.iter().any(|p| p.data.cover().kladde) {
            Arc::make_mut(supervision).papers.retain(|p| !p.data.cover().kladde);
        }
    }
    site.schemes.retain(|s| !s.ordning.data.cover().kladde);
    site.pages.retain(|p| !p.data.kladde.0);
    site.drafts_left_out = before - site.document_count();
    site
}

static PLACEHOLDERS: LazyLock<[Finder; 2]> = LazyLock::new(|| ["Skriv her", "skriv-her"].map(Finder::new));

/// "Skriv her" in documents that are no longer drafts; a meeting's items are drafts as the meeting is. Kinds that
/// cannot be drafts are left alone: they are never without something to write.
pub(super) fn placeholders(site: &Site, sources: &Sources, findings: &mut Vec<Finding>) {
    let plans = site.cases.iter().flat_map(|c| c.plans.iter().map(|p| (p.file, p.data.kladde.0)));
    let frameworks = site.frameworks.iter().map(|f| (f.ramme.file, f.ramme.data.kladde.0));
    let pages = site.pages.iter().map(|p| (p.file, p.data.kladde.0));
    let areas = site.supervisions.iter().flat_map(|s| {
        let papers = s.papers.iter().map(|p| (p.file, p.data.cover().kladde));
        std::iter::once((s.område.file, s.område.data.kladde.0)).chain(papers)
    });
    let schemes = site.schemes.iter().map(|s| (s.ordning.file, s.ordning.data.cover().kladde));
    let committees = site.committees.iter().flat_map(|c| {
        let draft = c.udvalg.data.kladde.0;
        let meetings = c.meetings.iter().flat_map(move |m| {
            let draft = draft || m.møde.data.kladde.0;
            let items = m.items.iter().map(move |i| (i.punkt.file, draft));
            std::iter::once((m.møde.file, draft)).chain(items)
        });
        std::iter::once((c.udvalg.file, draft)).chain(meetings)
    });
    let papers = areas.chain(schemes).chain(committees);
    for (file, draft) in plans.chain(frameworks).chain(papers).chain(pages) {
        if draft {
            continue;
        }
        let text = &sources.text(file).text;
        for word in &*PLACEHOLDERS {
            for at in word.find_iter(text.as_bytes()) {
                findings.push(placeholder::finding(file, Span::new(at, at + word.needle().len())));
            }
        }
    }
}
