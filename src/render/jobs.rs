//! Which pages a tree has, and who makes each.

use super::matter::Matters;
use super::{
    Ctx, Page, calendar, case, committee, feed, framework, front, item, linked, lists, matter, meeting,
    moved, notfound, open_data, paper, plan, rules, search, side, writers, year,
};
use crate::catalogue;
use crate::diagnostic::Rule;
use crate::site::Eye;

/// One page to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Job<'a> {
    Front,
    NotFound,
    Search,
    Cases,
    Case(usize),
    Plan(usize, usize),
    Frameworks,
    Framework(usize),
    Committees,
    Committee(usize),
    /// A year of a committee, by its place among those that have minutes.
    Year(usize, usize),
    Meeting(usize, usize),
    Item(usize, usize, usize),
    /// A former address of a meeting, or of one of its items; the last number counts them.
    Moved(usize, usize, Option<usize>, usize),
    Supervisions,
    Area(usize),
    AreaPaper(usize, usize),
    Schemes,
    Scheme(usize),
    Matters,
    Matter(&'a str),
    Side(usize),
    Data,
    Writers,
    Rules,
    Rule(&'static Rule),
}

/// All pages of this tree, in their order.
pub(super) fn jobs<'a>(ctx: &Ctx<'a>, matters: &'a Matters) -> Vec<Job<'a>> {
    let site = ctx.site;
    let mut jobs = vec![Job::Front];
    if ctx.language.is_own() {
        jobs.push(Job::NotFound);
    }
    if !site.cases.is_empty() {
        jobs.push(Job::Cases);
    }
    for (c, case) in site.cases.iter().enumerate() {
        jobs.push(Job::Case(c));
        jobs.extend((0..case.plans.len()).map(|p| Job::Plan(c, p)));
    }
    if !site.frameworks.is_empty() {
        jobs.push(Job::Frameworks);
        jobs.extend((0..site.frameworks.len()).map(Job::Framework));
    }
    if !site.committees.is_empty() {
        jobs.push(Job::Committees);
    }
    for (c, committee) in site.committees.iter().enumerate() {
        jobs.push(Job::Committee(c));
        if year::has_pages(ctx) {
            jobs.extend((0..crate::overview::years(committee).len()).map(|y| Job::Year(c, y)));
        }
        for (m, meeting) in committee.meetings.iter().enumerate() {
            jobs.push(Job::Meeting(c, m));
            jobs.extend((0..meeting.items.len()).map(|i| Job::Item(c, m, i)));
            for of in std::iter::once(None).chain((0..meeting.items.len()).map(Some)) {
                let count = moved::addresses(committee, m, of).len();
                jobs.extend((0..count).map(|n| Job::Moved(c, m, of, n)));
            }
        }
    }
    if !site.supervisions.is_empty() {
        jobs.push(Job::Supervisions);
    }
    for (s, supervision) in site.supervisions.iter().enumerate() {
        jobs.push(Job::Area(s));
        jobs.extend((0..supervision.papers.len()).map(|p| Job::AreaPaper(s, p)));
    }
    if !site.schemes.is_empty() {
        jobs.push(Job::Schemes);
        jobs.extend((0..site.schemes.len()).map(Job::Scheme));
    }
    if !matters.is_empty() {
        jobs.push(Job::Matters);
        jobs.extend(matters.names().map(Job::Matter));
    }
    jobs.extend((0..site.pages.len()).filter(|&p| site.pages[p].slug != "index").map(Job::Side));
    if !ctx.data.files.is_empty() {
        jobs.push(Job::Data);
    }
    if writers::is_on(ctx) {
        jobs.push(Job::Writers);
    }
    if search::is_on(ctx) {
        jobs.push(Job::Search);
    }
    if has_rules(ctx) && ctx.language.is_own() {
        jobs.push(Job::Rules);
        jobs.extend(catalogue::all().into_iter().map(Job::Rule));
    }
    jobs
}

/// Whether this tree holds the pages on rules: they are for those who write and review, and public.
pub(super) fn has_rules(ctx: &Ctx) -> bool {
    *ctx.eye == Eye::Public && ctx.site.config.regelsider.0
}

/// The page, and what stands beside it.
pub(super) fn make(ctx: &Ctx, matters: &Matters, job: Job) -> Page {
    let site = ctx.site;
    match job {
        Job::Front => front::page(ctx),
        Job::NotFound => notfound::page(ctx),
        Job::Search => search::page(ctx),
        Job::Cases => lists::cases(ctx),
        Job::Case(c) => case::page(ctx, &site.cases[c]),
        Job::Plan(c, p) => {
            let (case, plan) = (&site.cases[c], &site.cases[c].plans[p]);
            plan::page(ctx, case, plan).with_extras(ctx, [calendar::of_plan(ctx, case, plan)])
        }
        Job::Frameworks => lists::frameworks(ctx),
        Job::Framework(f) => {
            let own = &site.frameworks[f];
            framework::page(ctx, own).about(ctx, &linked::framework(ctx, own))
        }
        Job::Committees => lists::committees(ctx),
        Job::Committee(c) => {
            let own = &site.committees[c];
            let extras =
                [calendar::of_committee(ctx, own), feed::meetings(ctx, own), feed::decisions(ctx, own)];
            committee::page(ctx, matters, own).with_extras(ctx, extras)
        }
        Job::Year(c, y) => year::page(ctx, matters, &site.committees[c], y),
        Job::Meeting(c, m) => {
            let own = &site.committees[c];
            let meeting = &own.meetings[m];
            meeting::page(ctx, own, m)
                .with_extras(ctx, [calendar::of_meeting(ctx, own, meeting)])
                .about(ctx, &linked::meeting(ctx, own, meeting))
        }
        Job::Item(c, m, i) => item::page(ctx, matters, &site.committees[c], m, i),
        Job::Moved(c, m, of, n) => moved::page(ctx, &site.committees[c], m, of, n),
        Job::Supervisions => lists::supervisions(ctx),
        Job::Area(s) => paper::area(ctx, &site.supervisions[s]),
        Job::AreaPaper(s, p) => paper::of_area(ctx, &site.supervisions[s], &site.supervisions[s].papers[p]),
        Job::Schemes => lists::schemes(ctx),
        Job::Scheme(s) => {
            let own = &site.schemes[s];
            let page = paper::scheme(ctx, own);
            match linked::scheme(ctx, own) {
                Some(service) => page.about(ctx, &service),
                None => page,
            }
        }
        Job::Matters => lists::matters(ctx, matters),
        Job::Matter(name) => matter::page(ctx, matters, name),
        Job::Side(p) => side::page(ctx, &site.pages[p]),
        Job::Data => open_data::page(ctx),
        Job::Writers => writers::page(ctx),
        Job::Rules => rules::list(ctx),
        Job::Rule(rule) => rules::page(ctx, rule),
    }
}

/// Whether search engines are told of the page: not of a former address.
pub(super) fn is_listed(job: Job) -> bool {
    !matches!(job, Job::Moved(..))
}
