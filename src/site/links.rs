//! Links in Markdown: where they lead, and whether that is there; and whom sections are for.

use super::check_plan::known_readers;
use super::refs::Names;
use super::{Case, Entry, Eye, Site, routes, view};
use crate::diagnostic::Finding;
use crate::faults::{broken_anchor, broken_link, link_to_hidden, too_much};
use crate::markdown::Scan;
use crate::model::{Kind, Paper};
use crate::parse::suggest;
use crate::source::Span;
use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// What a link's destination is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Another site, an e-mail address, a phone number: used as written.
    Outside,
    /// A place on the same page.
    Anchor(String),
    /// A file below content/, by its path from the root, with the place on it.
    File { path: String, anchor: Option<String> },
    /// Leads out of the content folder.
    Escapes,
}

/// Reads a destination written in the document at `from`.
#[must_use]
pub fn target_of(from: &str, destination: &str) -> Target {
    let scheme = destination.split(['/', '#', '?']).next().unwrap_or_default();
    if scheme.contains(':') || destination.starts_with("//") {
        return Target::Outside;
    }
    if let Some(anchor) = destination.strip_prefix('#') {
        return Target::Anchor(anchor.to_owned());
    }
    let (path, anchor) = match destination.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor.to_owned())),
        None => (destination, None),
    };
    match join(from, path) {
        Some(path) => Target::File { path, anchor },
        None => Target::Escapes,
    }
}

/// `relative` as seen from the file at `from`, as a path from the root; a leading `/` means the
/// content folder. `None` where it leads out of it.
#[must_use]
pub(crate) fn join(from: &str, relative: &str) -> Option<String> {
    let mut parts: Vec<&str> = match relative.strip_prefix('/') {
        Some(_) => vec!["content"],
        None => from.split('/').collect::<Vec<_>>().split_last().map(|(_, folders)| folders.to_vec())?,
    };
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
                if parts.is_empty() {
                    return None;
                }
            }
            part => parts.push(part),
        }
    }
    (parts.first() == Some(&"content")).then(|| parts.join("/"))
}

/// The address of the page that the source file at `path` becomes in `site`; `None` where it becomes
/// none there.
#[must_use]
pub(crate) fn address(site: &Site, path: &str) -> Option<String> {
    let parts: Vec<&str> = path.strip_prefix("content/")?.split('/').collect();
    let stem = |file: &str| file.rsplit_once('.').map(|(s, _)| s.to_owned());
    match parts[..] {
        ["planer", case, "sag.yaml"] => site.case(case).map(|_| routes::case(case)),
        ["planer", case, file] => {
            let slug = stem(file)?;
            let case = site.case(case)?;
            case.plans.iter().any(|p| p.slug == slug).then(|| routes::plan(&case.sag.slug, &slug))
        }
        ["udbud", slug, "ramme.md"] => site.framework(slug).map(|_| routes::framework(slug)),
        ["udbud", slug, file] => {
            let stem = stem(file)?;
            let framework = site.framework(slug)?;
            let shown = framework.results.iter().any(|r| r.slug == stem);
            shown.then(|| format!("{}#{stem}", routes::framework(slug)))
        }
        ["udvalg", slug, "udvalg.md"] => site.committee(slug).map(|_| routes::committee(slug)),
        ["udvalg", committee, meeting, file] => {
            let committee = site.committee(committee)?;
            let meeting = committee.meetings.iter().find(|m| m.møde.slug == meeting)?;
            let (c, m) = (&committee.udvalg.slug, &meeting.møde.slug);
            if file == "moede.md" {
                return Some(routes::meeting(c, m));
            }
            let item = meeting.items.iter().find(|i| i.punkt.path == path)?;
            Some(routes::item(c, m, item.number))
        }
        ["tilsyn", slug, "omraade.md"] => site.supervision(slug).map(|_| routes::supervision(slug)),
        ["tilsyn", area, file] => {
            let slug = stem(file)?;
            let shown = site.supervision(area)?.papers.iter().any(|p| p.slug == slug);
            shown.then(|| routes::supervision_paper(area, &slug))
        }
        ["ordninger", folder, file] => {
            let slug = stem(file)?;
            site.scheme(folder, &slug).map(|_| routes::scheme(folder, &slug))
        }
        ["sider", ..] => {
            let slug = stem(&parts[1..].join("/"))?;
            site.pages.iter().any(|p| p.slug == slug).then(|| routes::page(&slug))
        }
        _ => None,
    }
}

/// Checks every link and image of every body, and the readers of its sections; `public` is what of the site everyone
/// may see.
pub(super) fn check(site: &Site, public: &Site, names: &Names, out: &mut Vec<Finding>) {
    Check::new(site, public, names).all(out);
}

/// The same for the bodies that are translations.
pub(super) fn check_translated(site: &Site, public: &Site, names: &Names, out: &mut Vec<Finding>) {
    Check { translated_only: true, ..Check::new(site, public, names) }.all(out);
}

/// The same for the bodies of these of the site's cases.
pub(super) fn check_cases(
    site: &Site,
    public: &Site,
    cases: &[Arc<Case>],
    names: &Names,
    out: &mut Vec<Finding>,
) {
    Check::new(site, public, names).cases(cases, out);
}

/// The cases that something outside them links to.
pub(super) fn linked_cases(site: &Site) -> BTreeSet<String> {
    linked(scans(site).into_iter())
}

fn linked<'a>(bodies: impl Iterator<Item = (&'a str, &'a Scan)>) -> BTreeSet<String> {
    let mut linked = BTreeSet::new();
    for (from, scan) in bodies {
        for link in &scan.links {
            let Target::File { path, .. } = target_of(from, &link.dest) else { continue };
            let case =
                |path: &str| path.strip_prefix("content/planer/")?.split('/').next().map(str::to_owned);
            linked.extend(case(&path).filter(|slug| case(from).as_ref() != Some(slug)));
        }
    }
    linked
}

/// The cases that plans of these cases link to, other than their own.
#[must_use]
pub fn linked_from(cases: &[Arc<Case>]) -> BTreeSet<String> {
    let plans = cases.iter().flat_map(|c| c.plans.iter().map(|p| (p.path.as_str(), &p.scan)));
    linked(plans)
}

struct Check<'a> {
    site: &'a Site,
    public: &'a Site,
    names: &'a Names<'a>,
    /// What each body holds, by its path; found out where a link leads into one.
    scans: OnceCell<HashMap<&'a str, &'a Scan>>,
    /// Every file of the content folder, for "did you mean".
    files: OnceCell<Vec<&'a str>>,
    /// Whom sections outside the cases may be for; `None` where some of them could not be read.
    readers: Option<Vec<&'a str>>,
    translated_only: bool,
}

fn scans(site: &Site) -> HashMap<&str, &Scan> {
    let plans = site.cases.iter().flat_map(|c| c.plans.iter().map(|p| (p.path.as_str(), &p.scan)));
    let frameworks = site.frameworks.iter().map(|f| (f.ramme.path.as_str(), &f.ramme.scan));
    let committees = site.committees.iter().flat_map(|c| {
        let meetings = c.meetings.iter().flat_map(|m| {
            let items = m.items.iter().map(|i| (i.punkt.path.as_str(), &i.punkt.scan));
            std::iter::once((m.møde.path.as_str(), &m.møde.scan)).chain(items)
        });
        std::iter::once((c.udvalg.path.as_str(), &c.udvalg.scan)).chain(meetings)
    });
    let areas = site.supervisions.iter().flat_map(|s| {
        let papers = s.papers.iter().map(|p| (p.path.as_str(), &p.scan));
        std::iter::once((s.område.path.as_str(), &s.område.scan)).chain(papers)
    });
    let schemes = site.schemes.iter().map(|s| (s.ordning.path.as_str(), &s.ordning.scan));
    let pages = site.pages.iter().map(|p| (p.path.as_str(), &p.scan));
    plans.chain(frameworks).chain(committees).chain(areas).chain(schemes).chain(pages).collect()
}

fn files<'a>(names: &Names<'a>) -> Vec<&'a str> {
    let texts = names.sources.iter().map(|(_, text)| text.path.as_str());
    texts.chain(names.sources.assets.keys().map(String::as_str)).collect()
}

impl<'a> Check<'a> {
    fn new(site: &'a Site, public: &'a Site, names: &'a Names<'a>) -> Self {
        let readers = (!names.is_config_lost("modtagere")).then(|| site.config.modtagere.names().collect());
        let (scans, files) = (OnceCell::new(), OnceCell::new());
        Self { site, public, names, scans, files, readers, translated_only: false }
    }

    fn all(&self, out: &mut Vec<Finding>) {
        let site = self.site;
        self.cases(&site.cases, out);
        for framework in &site.frameworks {
            self.entry(&framework.ramme, framework.ramme.data.synlig_for.is_none(), out);
        }
        for committee in &site.committees {
            self.entry(&committee.udvalg, true, out);
            for meeting in &committee.meetings {
                self.entry(&meeting.møde, meeting.møde.data.synlig_for.is_none(), out);
                for item in &meeting.items {
                    self.entry(&item.punkt, item.punkt.data.synlig_for.is_none(), out);
                }
            }
        }
        for supervision in &site.supervisions {
            let område = &supervision.område;
            self.entry(område, område.data.synlig_for.is_none(), out);
            for paper in &supervision.papers {
                let public = paper.data.cover().synlig_for.is_none() && område.data.synlig_for.is_none();
                self.entry(paper, public, out);
            }
        }
        for scheme in &site.schemes {
            self.entry(&scheme.ordning, scheme.ordning.data.cover().synlig_for.is_none(), out);
        }
        for page in &site.pages {
            self.entry(page, page.data.synlig_for.is_none(), out);
        }
    }

    fn cases(&self, cases: &[Arc<Case>], out: &mut Vec<Finding>) {
        for case in cases {
            for plan in case.plans.iter().filter(|plan| self.is_asked(plan)) {
                if let Some(known) = known_readers(self.names, case) {
                    self.names.sections(plan, &known, out);
                }
                let public = view::sees_plan(case, &plan.data, &Eye::Public);
                self.links(plan, public, Some(&case.sag.slug), out);
            }
        }
    }

    /// A body outside the cases.
    fn entry<T>(&self, entry: &Entry<T>, public: bool, out: &mut Vec<Finding>) {
        if self.is_asked(entry) {
            if let Some(known) = &self.readers {
                self.names.sections(entry, known, out);
            }
            self.links(entry, public, None, out);
        }
    }

    fn is_asked<T>(&self, entry: &Entry<T>) -> bool {
        entry.is_translated || !self.translated_only
    }

    fn links<T>(&self, entry: &Entry<T>, public: bool, case: Option<&str>, out: &mut Vec<Finding>) {
        let before = out.len();
        for link in &entry.scan.links {
            if out.len() - before > too_much::ERRORS {
                break;
            }
            let span = Span::new(link.dest_span.start, link.dest_span.end);
            match target_of(&entry.path, &link.dest) {
                Target::Outside => {}
                Target::Anchor(anchor) => Self::anchor(entry, span, &anchor, &entry.scan, out),
                Target::Escapes => out.push(broken_link::finding(entry.file, span, &link.dest, None)),
                Target::File { path, anchor } => {
                    if self.names.sources.assets.contains_key(&path) {
                        continue;
                    }
                    let Some(address) = address(self.site, &path) else {
                        if !self.waits(&path) {
                            let near = self.near(&entry.path, &path);
                            out.push(broken_link::finding(entry.file, span, &link.dest, near.as_deref()));
                        }
                        continue;
                    };
                    let section_public = public && !in_restricted_section(entry, link.span.start);
                    let same_case = case.is_some_and(|c| path.starts_with(&format!("content/planer/{c}/")));
                    // A reader of one case never sees another's, and a public page is for all.
                    let other_case = case.is_some() && path.starts_with("content/planer/");
                    if (section_public || other_case)
                        && !same_case
                        && !self.is_openness_lost(&path)
                        && super::links::address(self.public, &path).as_ref() != Some(&address)
                    {
                        out.push(link_to_hidden::finding(entry.file, span, &link.dest));
                    }
                    if let (Some(anchor), Some(scan)) = (anchor, self.scan_of(&path)) {
                        Self::anchor(entry, span, &anchor, scan, out);
                    }
                }
            }
        }
    }

    fn anchor<T>(entry: &Entry<T>, span: Span, anchor: &str, scan: &Scan, out: &mut Vec<Finding>) {
        let Some(heading) = scan.headings.iter().find(|h| h.id == anchor) else {
            let ids = scan.headings.iter().map(|h| h.id.as_str());
            let near = suggest::nearest(anchor, ids);
            out.push(broken_anchor::finding(entry.file, span, anchor, near));
            return;
        };
        // The limits of the link's place must be at least as narrow as those of the heading.
        let here = limits(&entry.scan, span.start);
        let hidden = limits(scan, heading.span.start).into_iter().any(|limit| !here.contains(&limit));
        if hidden {
            out.push(link_to_hidden::finding(entry.file, span, &format!("#{anchor}")));
        }
    }

    fn scan_of(&self, path: &str) -> Option<&'a Scan> {
        self.scans.get_or_init(|| scans(self.site)).get(path).copied()
    }

    /// Whether the file at `path` is there and only has no page because it, or the case, meeting or
    /// committee it belongs to, is at fault; that is told there.
    fn waits(&self, path: &str) -> bool {
        let kind = self.names.sources.find(path).is_some().then(|| Kind::of_path(path)).flatten();
        kind.is_some_and(|k| {
            !matches!(
                k,
                Kind::Personer | Kind::Leverandører | Kind::Ordliste | Kind::Skabelon | Kind::Opsætning
            )
        })
    }

    /// Whether it could not be read if the plan at `path`, or its case, is public.
    fn is_openness_lost(&self, path: &str) -> bool {
        let case = path.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/sag.yaml"));
        [path, &case].iter().any(|p| self.names.is_lost(p, "offentlighed"))
    }

    /// A file with nearly the same name, written as a link from `from`.
    fn near(&self, from: &str, wanted: &str) -> Option<String> {
        let name = wanted.rsplit('/').next()?;
        let all = self.files.get_or_init(|| files(self.names));
        let names = all.iter().filter_map(|p| p.rsplit('/').next());
        let near = suggest::nearest(name, names)?;
        let path =
            all.iter().filter(|p| p.rsplit('/').next() == Some(near)).max_by_key(|p| common(p, wanted))?;
        Some(routes::relative(from, path))
    }
}

/// How many leading folders two paths share.
fn common(a: &str, b: &str) -> usize {
    a.split('/').zip(b.split('/')).take_while(|(x, y)| x == y).count()
}

/// The limits on readers of all sections around a place.
fn limits(scan: &Scan, at: usize) -> Vec<&[String]> {
    let around = scan.headings.iter().filter(|h| h.section.contains(&at));
    around.filter_map(|h| h.readers.as_deref()).collect()
}

fn in_restricted_section<T>(entry: &Entry<T>, at: usize) -> bool {
    entry.scan.headings.iter().any(|h| h.readers.is_some() && h.section.contains(&at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn destinations() {
        let from = "content/udvalg/a/2024/01-x.md";
        let file =
            |p: &str, a: Option<&str>| Target::File { path: p.to_owned(), anchor: a.map(str::to_owned) };
        assert_eq!(target_of(from, "../udvalg.md"), file("content/udvalg/a/udvalg.md", None));
        assert_eq!(target_of(from, "/sider/om.md#x"), file("content/sider/om.md", Some("x")));
        assert_eq!(target_of(from, "#top"), Target::Anchor("top".to_owned()));
        assert_eq!(target_of(from, "https://x.dk"), Target::Outside);
        assert_eq!(target_of(from, "../../../../klarplan.yaml"), Target::Escapes);
        assert_eq!(target_of(from, "../../../../../../etc/passwd"), Target::Escapes);
    }
}
