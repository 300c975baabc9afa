//! The documents of a site that hold texts.

use super::fields::{self, Fields};
use super::{Document, Group, body};
use crate::model::{Kind, Paper};
use crate::site::{Case, Entry, Framework, Meeting, Site, Supervision};
use crate::source::Sources;
use rayon::prelude::*;
use std::sync::Arc;

/// Every document of the site that holds text, in the order of the site.
#[must_use]
pub fn all<'a>(site: &'a Site, sources: &'a Sources) -> Vec<Document<'a>> {
    let mut found = of_cases(&site.cases, sources);
    found.par_extend(of_others(site, sources));
    found
}

/// The same but for cases and their plans, each made when it is asked for: all of them at once need much memory.
#[must_use]
pub fn of_others<'a>(
    site: &'a Site,
    sources: &'a Sources,
) -> impl ParallelIterator<Item = Document<'a>> + 'a {
    let frameworks = site.frameworks.par_iter().flat_map_iter(|framework| of_framework(framework, sources));
    let committees = site.committees.par_iter().flat_map(|committee| {
        let udvalg = &committee.udvalg.data;
        let own = one(&committee.udvalg, Kind::Udvalg, Group::Committees, &udvalg.navn, sources, |f| {
            f.add("opgaver", udvalg.opgaver.as_ref());
        });
        let meetings = committee.meetings.par_iter();
        let meetings = meetings.flat_map_iter(|meeting| of_meeting(meeting, &udvalg.navn, sources));
        rayon::iter::once(own).chain(meetings)
    });
    let areas = site.supervisions.par_iter().flat_map_iter(|area| of_area(area, sources));
    let schemes = site.schemes.par_iter().map(|scheme| {
        let entry = &scheme.ordning;
        let title = entry.data.cover().titel;
        one(entry, entry.data.kind(), Group::Schemes, title, sources, |f| {
            fields::scheme(&entry.data, f);
        })
    });
    let glossary = site.glossary.par_iter().map(|words| {
        one(words, Kind::Ordliste, Group::Pages, "Ordliste", sources, |f| {
            for (name, word) in &words.data.0 {
                f.add(format!("{}.forklaring", &**name), Some(&word.forklaring));
            }
        })
    });
    let pages = site.pages.par_iter().map(|page| {
        let side = &page.data;
        one(page, Kind::Side, Group::Pages, &side.titel, sources, |f| {
            f.add("resumé", side.resumé.as_ref());
        })
    });
    let all = frameworks.chain(committees).chain(areas).chain(schemes).chain(glossary).chain(pages);
    all.filter(|document| !document.passages.is_empty())
}

fn of_framework<'a>(framework: &'a Framework, sources: &'a Sources) -> Vec<Document<'a>> {
    let (ramme, group) = (&framework.ramme.data, Group::Procurement);
    let own = one(&framework.ramme, Kind::Ramme, group, &ramme.titel, sources, |f| {
        fields::framework(ramme, f);
    });
    let results = framework.results.iter().map(|entry| {
        let results = &entry.data;
        one(entry, Kind::Resultater, group, &results.titel, sources, |f| fields::results(results, f))
    });
    std::iter::once(own).chain(results).collect()
}

fn of_meeting<'a>(meeting: &'a Meeting, committee: &'a str, sources: &'a Sources) -> Vec<Document<'a>> {
    let (møde, group) = (&meeting.møde.data, Group::Committees);
    let title = møde.titel.as_deref().map_or(committee, |title| title);
    let own = one(&meeting.møde, Kind::Møde, group, title, sources, |f| {
        f.corrections(&møde.rettelser);
        f.notes(&møde.noter);
    });
    let items = meeting.items.iter().map(|item| {
        let punkt = &item.punkt.data;
        one(&item.punkt, Kind::Punkt, group, &punkt.titel, sources, |f| {
            f.add("resumé", punkt.resumé.as_ref());
            f.corrections(&punkt.rettelser);
            f.notes(&punkt.noter);
        })
    });
    std::iter::once(own).chain(items).collect()
}

fn of_area<'a>(supervision: &'a Supervision, sources: &'a Sources) -> Vec<Document<'a>> {
    let (område, group) = (&supervision.område.data, Group::Supervision);
    let own = one(&supervision.område, Kind::Tilsynsområde, group, &område.titel, sources, |f| {
        fields::area(område, f);
    });
    let papers = supervision.papers.iter().map(|entry| {
        let title = entry.data.cover().titel;
        one(entry, entry.data.kind(), group, title, sources, |f| {
            fields::supervision(&entry.data, f);
        })
    });
    std::iter::once(own).chain(papers).collect()
}

/// The same of these cases alone.
#[must_use]
pub fn of_cases<'a>(cases: &'a [Arc<Case>], sources: &'a Sources) -> Vec<Document<'a>> {
    cases.par_iter().flat_map_iter(|case| of_case(case, sources)).collect()
}

/// The same of one case.
#[must_use]
pub fn of_case<'a>(case: &'a Case, sources: &'a Sources) -> Vec<Document<'a>> {
    let sag = &case.sag.data;
    let own = one(&case.sag, Kind::Sag, Group::Plans, &sag.titel, sources, |f| fields::case(sag, f));
    let plans = case.plans.iter().map(|entry| {
        let plan = &entry.data;
        one(entry, plan.art, Group::Plans, &plan.titel, sources, |f| fields::plan(plan, f))
    });
    std::iter::once(own).chain(plans).filter(|document| !document.passages.is_empty()).collect()
}

fn one<'a, T>(
    entry: &'a Entry<T>,
    kind: Kind,
    group: Group,
    title: &'a str,
    sources: &'a Sources,
    collect: impl FnOnce(&mut Fields<'a>),
) -> Document<'a> {
    let mut fields = Fields::default();
    collect(&mut fields);
    let Fields { mut sections, mut passages } = fields;
    let text = sources.text(entry.file).text.get(entry.body.clone()).unwrap_or_default();
    body::push(text, &mut sections, &mut passages);
    let (file, path, lost) = (entry.file, entry.path.as_str(), entry.lost.as_slice());
    Document { kind, group, file, path, title, lost, sections, passages }
}
