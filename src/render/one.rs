//! One page of a tree at a time, for those who do not need them all.

use super::{
    Ctx, Job, Rendered, ThemeError, finish, glossary, is_listed, jobs, make, matter, moved, search, writers,
};
use crate::opendata::CATALOGUE;
use crate::site::routes;
use crate::timings::Watch;
use rayon::prelude::*;
use std::collections::{BTreeSet, HashSet};

/// A file of a tree, and the files that its page carries, by their source paths.
#[derive(Clone, Debug)]
pub struct One {
    pub file: Rendered,
    pub assets: Vec<String>,
}

/// The page at `path` of the tree, in the language of `ctx`, or what is made beside a page; the same
/// bytes as [`render`](super::render) gives. `None` where there is none.
///
/// # Errors
/// Where a template of the theme fails.
pub fn one(ctx: &Ctx, path: &str) -> Result<Option<One>, ThemeError> {
    let below = || path.strip_prefix(ctx.language.tag()).and_then(|rest| rest.strip_prefix('/'));
    let Some(own) = (if ctx.language.is_own() { Some(path) } else { below() }) else { return Ok(None) };
    let matters = if knows_matters(own) { matter::matters(ctx.site) } else { matter::Matters::default() };
    let jobs = jobs(ctx, &matters);
    let near = jobs.into_iter().filter(|job| may_be(ctx, *job, own));
    let wanted: Vec<Job> = if super::is_page(own) {
        near.filter(|job| address(ctx, *job) == own).collect()
    } else {
        // A calendar or feed stands beside its page.
        near.filter(|job| folder(&address(ctx, *job)) == folder(own))
            .filter(|job| make(ctx, &matters, *job).extras.iter().any(|extra| extra.path == own))
            .collect()
    };
    let Some(job) = wanted.first() else { return Ok(None) };
    let glossary = glossary::Glossary::of(ctx.site);
    let (files, assets) = finish(ctx, &matters, &glossary, *job, Watch::off())?;
    let file = files.into_iter().find(|file| file.path() == path);
    Ok(file.map(|file| One { file, assets }))
}

/// Makes one page of each kind, for nothing but to see that they can be made.
///
/// # Errors
/// Where a template of the theme fails.
pub fn trial(ctx: &Ctx) -> Result<(), ThemeError> {
    let matters = matter::matters(ctx.site);
    let glossary = glossary::Glossary::of(ctx.site);
    let mut tried = HashSet::new();
    let mut jobs = jobs(ctx, &matters);
    jobs.retain(|job| tried.insert(std::mem::discriminant(job)));
    jobs.par_iter().try_for_each(|job| finish(ctx, &matters, &glossary, *job, Watch::off()).map(drop))
}

/// All pages in the language of `ctx`, by their names alone.
#[must_use]
pub fn names(ctx: &Ctx) -> Vec<Rendered> {
    let matters = matter::matters(ctx.site);
    let name = |job: Job| {
        let path = ctx.placed(&address(ctx, job));
        Rendered::Taken { path, listed: is_listed(job), number: None }
    };
    jobs(ctx, &matters).into_iter().map(name).collect()
}

/// The source paths of all files that pages in the language of `ctx` carry.
#[must_use]
pub fn carried(ctx: &Ctx) -> BTreeSet<String> {
    let matters = matter::matters(ctx.site);
    jobs(ctx, &matters).par_iter().flat_map_iter(|job| make(ctx, &matters, *job).assets).collect()
}

/// Whether pages in this folder tell the way of cases through the committees. The others are made without looking
/// for all of them.
fn knows_matters(path: &str) -> bool {
    matches!(path.split('/').next(), Some("udvalg" | "sager"))
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Whether the job can have to do with `path`: a quick look that spares most addresses.
fn may_be(ctx: &Ctx, job: Job, path: &str) -> bool {
    let name = path.split('/').nth(1);
    match job {
        Job::Case(c) | Job::Plan(c, _) => name == Some(ctx.site.cases[c].sag.slug.as_str()),
        Job::Committee(c) | Job::Year(c, _) | Job::Meeting(c, _) | Job::Item(c, ..) | Job::Moved(c, ..) => {
            name == Some(ctx.site.committees[c].udvalg.slug.as_str())
        }
        _ => true,
    }
}

/// The path of a job's page in the site's own language.
pub(super) fn address(ctx: &Ctx, job: Job) -> String {
    let site = ctx.site;
    match job {
        Job::Front => "index.html".to_owned(),
        Job::NotFound => "404.html".to_owned(),
        Job::Search => search::PAGE.to_owned(),
        Job::Cases => "planer/index.html".to_owned(),
        Job::Case(c) => routes::case(&site.cases[c].sag.slug),
        Job::Plan(c, p) => routes::plan(&site.cases[c].sag.slug, &site.cases[c].plans[p].slug),
        Job::Frameworks => "udbud/index.html".to_owned(),
        Job::Framework(f) => routes::framework(&site.frameworks[f].ramme.slug),
        Job::Committees => "udvalg/index.html".to_owned(),
        Job::Committee(c) => routes::committee(&site.committees[c].udvalg.slug),
        Job::Year(c, y) => {
            let own = &site.committees[c];
            let year = crate::overview::years(own).get(y).and_then(|year| year.year);
            routes::year(&own.udvalg.slug, year)
        }
        Job::Meeting(c, m) => {
            let own = &site.committees[c];
            routes::meeting(&own.udvalg.slug, &own.meetings[m].møde.slug)
        }
        Job::Item(c, m, i) => {
            let (own, meeting) = (&site.committees[c], &site.committees[c].meetings[m]);
            routes::item(&own.udvalg.slug, &meeting.møde.slug, meeting.items[i].number)
        }
        Job::Moved(c, m, of, n) => {
            moved::addresses(&site.committees[c], m, of).into_iter().nth(n).unwrap_or_default()
        }
        Job::Supervisions => "tilsyn/index.html".to_owned(),
        Job::Area(s) => routes::supervision(&site.supervisions[s].område.slug),
        Job::AreaPaper(s, p) => {
            let own = &site.supervisions[s];
            routes::supervision_paper(&own.område.slug, &own.papers[p].slug)
        }
        Job::Schemes => "ordninger/index.html".to_owned(),
        Job::Scheme(s) => routes::scheme(&site.schemes[s].folder, &site.schemes[s].ordning.slug),
        Job::Matters => "sager/index.html".to_owned(),
        Job::Matter(name) => routes::matter(name),
        Job::Side(p) => routes::page(&site.pages[p].slug),
        Job::Data => CATALOGUE.to_owned(),
        Job::Writers => writers::PAGE.to_owned(),
        Job::Rules => routes::rules(),
        Job::Rule(rule) => routes::rule(rule.code),
    }
}
