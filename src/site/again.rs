//! A part of the site resolved again after an edit: cases, which nothing outside them depends on but for
//! what [`Face`] holds.

use super::build::{companions, place, placeholders};
use super::refs::{Names, Unsure, check_readers};
use super::{Case, Eye, Site, check_plan, links, view_again, without_drafts};
use crate::diagnostic::Finding;
use crate::parse::Document;
use crate::source::{FileId, Sources};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The site with its drafts, and what is known of what could not be read.
#[derive(Clone, Debug)]
pub struct Whole {
    pub site: Site,
    /// What of it everyone may see.
    pub(super) public: Site,
    pub(super) unsure: Unsure,
    pub(super) config_file: Option<FileId>,
}

/// What documents outside a case are judged by, of what is in it. Where it is the same before and after
/// an edit, nothing is found or lost outside the case.
#[derive(PartialEq)]
struct Face {
    /// Who may be named, and gets a tree.
    readers: String,
    /// Telephone numbers that the whole site may show.
    phones: Vec<String>,
    /// Pictures that stand in texts.
    pictures: BTreeSet<String>,
    /// Its plans, where the settings are ones of which a rule speaks at the first plan they bear on.
    plans: Vec<(String, String, bool)>,
    /// What links from outside can be wrong about; empty where there are none.
    linked: Vec<String>,
}

impl Whole {
    /// The cases that something outside them links to.
    #[must_use]
    pub fn linked_cases(&self) -> BTreeSet<String> {
        links::linked_cases(&self.site)
    }

    /// The site where `documents` are all those of the cases called `slugs`, with what is wrong in these
    /// cases. `linked` says of a case whether something outside it links to it. `None` where something
    /// outside them may be judged otherwise now.
    #[must_use]
    pub fn again(
        &self,
        documents: Vec<Document>,
        slugs: &BTreeSet<String>,
        sources: &Sources,
        linked: impl Fn(&str) -> bool,
    ) -> Option<(Self, Vec<Arc<Case>>, Vec<Finding>)> {
        let mut findings = Vec::new();
        let mut unsure = self.unsure.clone();
        let inside = |path: &str| case_of(path).is_some_and(|slug| slugs.contains(slug));
        unsure.broken.retain(|path| !inside(path));
        unsure.lost.retain(|path, _| !inside(path));
        let own = super::build::unsure(&documents);
        unsure.broken.extend(own.broken);
        unsure.lost.extend(own.lost);
        companions(&documents, |path| sources.find(path).is_some(), &mut findings);
        let part = place(self.site.config.clone(), documents);
        let mut site = self.site.clone();
        put(&mut site, &part, slugs)?;
        let public = view_again(&site, &Eye::Public, Some((&self.site, &self.public)));
        let whole = Self { site, public, unsure, config_file: self.config_file };
        if !slugs.iter().all(|slug| self.face(slug, linked(slug)) == whole.face(slug, linked(slug))) {
            return None;
        }
        placeholders(&part, sources, &mut findings);
        let names = Names::new(&whole.site, &whole.unsure, sources, self.config_file);
        check_plan::check_cases(&whole.site, &part.cases, &names, &mut findings);
        links::check_cases(&whole.site, &whole.public, &part.cases, &names, &mut findings);
        check_readers(&whole.site, &part.cases, &mut findings);
        Some((whole, part.cases, findings))
    }

    fn face(&self, slug: &str, linked: bool) -> Option<Face> {
        let case = self.site.case(slug)?;
        let pictures = case.plans.iter().flat_map(|plan| {
            let images = plan.scan.links.iter().filter(|link| link.image);
            images.filter_map(|link| links::join(&plan.path, &link.dest))
        });
        let phones = case.plans.iter().flat_map(|plan| plan.data.akut.0.iter());
        let rules = &self.site.config.regler;
        let told_once = rules.organisering.is_some() && rules.myndighed.is_some();
        let plans = case.plans.iter().filter(|_| told_once);
        Some(Face {
            readers: format!("{:?}", case.sag.data.modtagere),
            phones: phones.map(|contact| contact.telefon.as_str().to_owned()).collect(),
            pictures: pictures.collect(),
            plans: plans.map(|p| (p.slug.clone(), p.data.art.id().to_owned(), p.data.kladde.0)).collect(),
            linked: if linked { self.links(case) } else { Vec::new() },
        })
    }

    /// Headings with their readers, what is public, and what could not be read.
    fn links(&self, case: &Case) -> Vec<String> {
        let heading = |path: &str, heading: &crate::markdown::Heading| {
            format!("{path}#{} {:?} {:?}", heading.id, heading.level, heading.readers)
        };
        let headings = case.plans.iter().flat_map(|p| p.scan.headings.iter().map(|h| heading(&p.path, h)));
        let public = self.public.case(&case.sag.slug);
        let open = public.into_iter().flat_map(|c| c.plans.iter().map(|p| format!("{} open", p.path)));
        let broken =
            self.unsure.broken.iter().filter(|p| case_of(p) == Some(case.sag.slug.as_str())).cloned();
        let slug = Some(case.sag.slug.as_str());
        let lost = self.unsure.lost.iter().filter(|(path, _)| case_of(path) == slug);
        let lost = lost.map(|(path, fields)| format!("{path} {fields:?}"));
        let known = std::iter::once(format!("public {}", public.is_some()));
        let known = known.chain(case.plans.iter().map(|p| p.path.clone()));
        known.chain(headings).chain(open).chain(broken).chain(lost).collect()
    }
}

/// The site where `documents` are all those of the cases called `slugs`, without drafts unless `drafts`.
/// `None` where a case would come or go.
#[must_use]
pub fn put_cases(
    site: &Site,
    documents: Vec<Document>,
    slugs: &BTreeSet<String>,
    drafts: bool,
) -> Option<Site> {
    let part = place(site.config.clone(), documents);
    let part = if drafts { part } else { without_drafts(part) };
    let mut site = site.clone();
    put(&mut site, &part, slugs)?;
    Some(site)
}

/// Puts the cases of `part` in their places in `site`.
fn put(site: &mut Site, part: &Site, slugs: &BTreeSet<String>) -> Option<()> {
    let own: BTreeMap<&str, &Arc<Case>> = part.cases.iter().map(|c| (c.sag.slug.as_str(), c)).collect();
    let mut placed = 0;
    for case in &mut site.cases {
        if slugs.contains(&case.sag.slug) {
            *case = Arc::clone(own.get(case.sag.slug.as_str())?);
            placed += 1;
        }
    }
    site.unread.retain(|folder| !folder.strip_prefix("content/planer/").is_some_and(|s| slugs.contains(s)));
    site.unread.extend(part.unread.iter().cloned());
    (placed == slugs.len() && own.len() == placed).then_some(())
}

/// The case that the file at `path` belongs to.
fn case_of(path: &str) -> Option<&str> {
    path.strip_prefix("content/planer/")?.split('/').next()
}
