//! The documents of a site that hold texts.

use super::fields::{self, Fields};
use super::{Document, Group, body};
use crate::model::{Kind, Paper};
use crate::site::{Case, Entry, Site};
use crate::source::Sources;
use rayon::prelude::*;
use std::sync::Arc;

/// Every document of the site that holds text, in the order of the site.
#[must_use]
pub fn all<'a>(site: &'a Site, sources: &'a Sources) -> Vec<Document<'a>> {
    let mut found = of_cases(&site.cases, sources);
    found.extend(of_others(site, sources));
    found
}

/// The same but for cases and their plans.
#[must_use]
pub fn of_others<'a>(site: &'a Site, sources: &'a Sources) -> Vec<Document<'a>> {
    let mut found = Vec::new();
    let mut add = |document: Document<'a>| {
        if !document.passages.is_empty() {
            found.push(document);
        }
    };
    for framework in &site.frameworks {
        let ramme = &framework.ramme.data;
        let group = Group::Procurement;
        add(one(&framework.ramme, Kind::Ramme, group, &ramme.titel, sources, |f| {
            fields::framework(ramme, f);
        }));
        for entry in &framework.results {
            let results = &entry.data;
            add(one(entry, Kind::Resultater, group, &results.titel, sources, |f| {
                fields::results(results, f);
            }));
        }
    }
    for committee in &site.committees {
        let group = Group::Committees;
        let udvalg = &committee.udvalg.data;
        add(one(&committee.udvalg, Kind::Udvalg, group, &udvalg.navn, sources, |f| {
            f.add("opgaver", udvalg.opgaver.as_ref());
        }));
        for meeting in &committee.meetings {
            let møde = &meeting.møde.data;
            let title = møde.titel.as_ref().unwrap_or(&udvalg.navn);
            add(one(&meeting.møde, Kind::Møde, group, title, sources, |f| {
                f.corrections(&møde.rettelser);
                f.notes(&møde.noter);
            }));
            for item in &meeting.items {
                let punkt = &item.punkt.data;
                add(one(&item.punkt, Kind::Punkt, group, &punkt.titel, sources, |f| {
                    f.add("resumé", punkt.resumé.as_ref());
                    f.corrections(&punkt.rettelser);
                    f.notes(&punkt.noter);
                }));
            }
        }
    }
    for supervision in &site.supervisions {
        let group = Group::Supervision;
        let område = &supervision.område.data;
        add(one(&supervision.område, Kind::Tilsynsområde, group, &område.titel, sources, |f| {
            fields::area(område, f);
        }));
        for entry in &supervision.papers {
            let title = entry.data.cover().titel;
            add(one(entry, entry.data.kind(), group, title, sources, |f| {
                fields::supervision(&entry.data, f);
            }));
        }
    }
    for scheme in &site.schemes {
        let entry = &scheme.ordning;
        let title = entry.data.cover().titel;
        add(one(entry, entry.data.kind(), Group::Schemes, title, sources, |f| {
            fields::scheme(&entry.data, f);
        }));
    }
    if let Some(words) = &site.glossary {
        add(one(words, Kind::Ordliste, Group::Pages, "Ordliste", sources, |f| {
            for (name, word) in &words.data.0 {
                f.add(format!("{}.forklaring", &**name), Some(&word.forklaring));
            }
        }));
    }
    for page in &site.pages {
        let side = &page.data;
        add(one(page, Kind::Side, Group::Pages, &side.titel, sources, |f| {
            f.add("resumé", side.resumé.as_ref());
        }));
    }
    found
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
