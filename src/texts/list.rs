//! The documents of a site that hold texts.

use super::fields::{self, Fields};
use super::{Document, Group, Library, body};
use crate::model::{Kind, Paper};
use crate::site::{Case, Entry, Framework, Meeting, Site, Supervision};
use crate::source::Sources;
use rayon::prelude::*;
use std::sync::Arc;

/// Every document of the site that holds text, in the order of the site.
#[must_use]
pub fn all<'a>(site: &'a Site, sources: &'a Sources) -> Vec<Document<'a>> {
    let library = Library::all(sources);
    let mut found = of_cases(&site.cases, library);
    found.par_extend(of_others(site, library));
    found
}

/// The same but for cases and their plans, each made when it is asked for: all of them at once need much memory.
#[must_use]
pub fn of_others<'a>(
    site: &'a Site,
    library: Library<'a>,
) -> impl ParallelIterator<Item = Document<'a>> + 'a {
    let frameworks =
        site.frameworks.par_iter().flat_map_iter(move |framework| of_framework(framework, library));
    let committees = site.committees.par_iter().flat_map(move |committee| {
        let udvalg = &committee.udvalg.data;
        let own = one(&committee.udvalg, Kind::Udvalg, Group::Committees, &udvalg.navn, library, |f| {
            f.add("opgaver", udvalg.opgaver.as_ref());
        });
        let meetings = committee.meetings.par_iter();
        let meetings = meetings.flat_map_iter(move |meeting| of_meeting(meeting, &udvalg.navn, library));
        rayon::iter::once(own).chain(meetings)
    });
    let areas = site.supervisions.par_iter().flat_map_iter(move |area| of_area(area, library));
    let schemes = site.schemes.par_iter().map(move |scheme| {
        let entry = &scheme.ordning;
        let title = entry.data.cover().titel;
        one(entry, entry.data.kind(), Group::Schemes, title, library, |f| {
            fields::scheme(&entry.data, f);
        })
    });
    let glossary = site.glossary.par_iter().map(move |words| {
        one(words, Kind::Ordliste, Group::Pages, "Ordliste", library, |f| {
            for (name, word) in &words.data.0 {
                f.add(format!("{}.forklaring", &**name), Some(&word.forklaring));
            }
        })
    });
    let pages = site.pages.par_iter().map(move |page| {
        let side = &page.data;
        one(page, Kind::Side, Group::Pages, &side.titel, library, |f| {
            f.add("resumé", side.resumé.as_ref());
        })
    });
    let all = frameworks.chain(committees).chain(areas).chain(schemes).chain(glossary).chain(pages);
    all.filter(has_text)
}

fn of_framework<'a>(framework: &'a Framework, library: Library<'a>) -> Vec<Document<'a>> {
    let (ramme, group) = (&framework.ramme.data, Group::Procurement);
    let own = one(&framework.ramme, Kind::Ramme, group, &ramme.titel, library, |f| {
        fields::framework(ramme, f);
    });
    let results = framework.results.iter().map(|entry| {
        let results = &entry.data;
        one(entry, Kind::Resultater, group, &results.titel, library, |f| fields::results(results, f))
    });
    std::iter::once(own).chain(results).collect()
}

fn of_meeting<'a>(meeting: &'a Meeting, committee: &'a str, library: Library<'a>) -> Vec<Document<'a>> {
    let (møde, group) = (&meeting.møde.data, Group::Committees);
    let title = møde.titel.as_deref().map_or(committee, |title| title);
    let own = one(&meeting.møde, Kind::Møde, group, title, library, |f| {
        f.corrections(&møde.rettelser);
        f.notes(&møde.noter);
    });
    let items = meeting.items.iter().map(|item| {
        let punkt = &item.punkt.data;
        one(&item.punkt, Kind::Punkt, group, &punkt.titel, library, |f| {
            f.add("resumé", punkt.resumé.as_ref());
            f.corrections(&punkt.rettelser);
            f.notes(&punkt.noter);
        })
    });
    std::iter::once(own).chain(items).collect()
}

fn of_area<'a>(supervision: &'a Supervision, library: Library<'a>) -> Vec<Document<'a>> {
    let (område, group) = (&supervision.område.data, Group::Supervision);
    let own = one(&supervision.område, Kind::Tilsynsområde, group, &område.titel, library, |f| {
        fields::area(område, f);
    });
    let papers = supervision.papers.iter().map(|entry| {
        let title = entry.data.cover().titel;
        one(entry, entry.data.kind(), group, title, library, |f| {
            fields::supervision(&entry.data, f);
        })
    });
    std::iter::once(own).chain(papers).collect()
}

/// The same of these cases alone.
#[must_use]
pub fn of_cases<'a>(cases: &'a [Arc<Case>], library: Library<'a>) -> Vec<Document<'a>> {
    cases.par_iter().flat_map_iter(|case| of_case(case, library)).collect()
}

/// The same of one case.
#[must_use]
pub fn of_case<'a>(case: &'a Case, library: Library<'a>) -> Vec<Document<'a>> {
    let sag = &case.sag.data;
    let own = one(&case.sag, Kind::Sag, Group::Plans, &sag.titel, library, |f| fields::case(sag, f));
    let plans = case.plans.iter().map(|entry| {
        let plan = &entry.data;
        one(entry, plan.art, Group::Plans, &plan.titel, library, |f| fields::plan(plan, f))
    });
    std::iter::once(own).chain(plans).filter(has_text).collect()
}

/// Whether there is anything to judge, or was when it was judged.
fn has_text(document: &Document) -> bool {
    document.is_clean || !document.passages.is_empty()
}

fn one<'a, T>(
    entry: &'a Entry<T>,
    kind: Kind,
    group: Group,
    title: &'a str,
    library: Library<'a>,
    collect: impl FnOnce(&mut Fields<'a>),
) -> Document<'a> {
    let text = &library.sources.text(entry.file).text;
    let (file, path, lost) = (entry.file, entry.path.as_str(), entry.lost.as_slice());
    let (print, is_clean) = library.known((kind, group, title, lost), text);
    let mut fields = Fields::default();
    if !is_clean {
        collect(&mut fields);
    }
    let Fields { mut sections, mut passages } = fields;
    if !is_clean {
        body::push(text.get(entry.body.clone()).unwrap_or_default(), &mut sections, &mut passages);
    }
    Document { kind, group, file, path, title, lost, sections, passages, print, is_clean }
}
