//! Lists: what there is of plans, frameworks, committees and case numbers.

use super::{Ctx, Page, committee, framework, matter, paper, phrases, plan};
use crate::language::{When, say, small};
use crate::model::plan::Plan;
use crate::model::{Kind, Offentlighed, Paper};
use crate::site::{Case, Committee, Eye, Framework, Scheme, Supervision, routes};
use serde::Serialize;

/// What `liste.html` sees.
#[derive(Serialize)]
struct Body {
    resume: String,
    grupper: Vec<Group>,
}

/// Entries under one heading; a list of one group has none.
#[derive(Serialize)]
struct Group {
    titel: String,
    linjer: Vec<Line>,
}

/// One entry of a list.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Line {
    pub titel: String,
    pub href: String,
    /// Facts in a few words, before the summary.
    pub om: Vec<String>,
    pub resume: String,
    pub dato: Option<When>,
}

pub(super) fn cases(ctx: &Ctx) -> Page {
    let path = "planer/index.html";
    let linjer = ctx.site.cases.iter().map(|c| case_line(ctx, c, path)).collect();
    let mut grupper = vec![Group { titel: String::new(), linjer }];
    by_title(ctx, &mut grupper);
    let resume = match ctx.eye {
        Eye::Public => say!(ctx, "list_plans_public"),
        Eye::Reader(reader) if reader.citizen => say!(ctx, "list_plans_own"),
        Eye::Reader(_) => say!(ctx, "list_plans_readable"),
    };
    page(ctx, path, &say!(ctx, "menu_plans"), &resume, grupper)
}

pub(super) fn frameworks(ctx: &Ctx) -> Page {
    let path = "udbud/index.html";
    let linjer = ctx.site.frameworks.iter().map(|f| framework_line(ctx, f, path)).collect();
    let mut grupper = vec![Group { titel: String::new(), linjer }];
    by_title(ctx, &mut grupper);
    let resume = say!(ctx, "list_frameworks");
    page(ctx, path, &say!(ctx, "menu_frameworks"), &resume, grupper)
}

pub(super) fn committees(ctx: &Ctx) -> Page {
    let path = "udvalg/index.html";
    let mut grupper: Vec<Group> = Vec::new();
    for committee in &ctx.site.committees {
        let of = committee.udvalg.data.myndighed.as_ref().map_or(String::new(), ToString::to_string);
        add(&mut grupper, of, committee_line(ctx, committee, path));
    }
    by_title(ctx, &mut grupper);
    let resume = say!(ctx, "list_committees");
    page(ctx, path, &say!(ctx, "menu_committees"), &resume, grupper)
}

pub(super) fn supervisions(ctx: &Ctx) -> Page {
    let path = "tilsyn/index.html";
    let mut grupper: Vec<Group> = Vec::new();
    for supervision in &ctx.site.supervisions {
        let of = supervision.område.data.myndighed.as_ref().map_or(String::new(), ToString::to_string);
        add(&mut grupper, of, supervision_line(ctx, supervision, path));
    }
    by_title(ctx, &mut grupper);
    let resume = say!(ctx, "list_supervision");
    page(ctx, path, &say!(ctx, "menu_supervision"), &resume, grupper)
}

pub(super) fn schemes(ctx: &Ctx) -> Page {
    let path = "ordninger/index.html";
    let mut grupper: Vec<Group> = Vec::new();
    for kind in Kind::SCHEMES {
        for scheme in ctx.site.schemes.iter().filter(|s| s.ordning.data.kind() == kind) {
            add(&mut grupper, group(ctx, kind), scheme_line(ctx, scheme, path));
        }
    }
    by_title(ctx, &mut grupper);
    let resume = say!(ctx, "list_schemes");
    page(ctx, path, &say!(ctx, "menu_schemes"), &resume, grupper)
}

/// The heading over schemes of a kind.
fn group(ctx: &Ctx, kind: Kind) -> String {
    match kind {
        Kind::TidligIndsats | Kind::Uddannelsesløft => say!(ctx, "list_schemes_by_law"),
        Kind::Pulje => say!(ctx, "list_schemes_pools"),
        Kind::Forløb => say!(ctx, "list_schemes_courses"),
        _ => say!(ctx, "list_schemes_prizes"),
    }
}

/// Puts a line into the group of this title, which is made where it is not there.
fn add(groups: &mut Vec<Group>, title: String, line: Line) {
    match groups.iter_mut().find(|g| g.titel == title) {
        Some(group) => group.linjer.push(line),
        None => groups.push(Group { titel: title, linjer: vec![line] }),
    }
}

pub(super) fn matters(ctx: &Ctx, matters: &matter::Matters) -> Page {
    let path = "sager/index.html";
    let linjer = matters.all().map(|m| matter::line(ctx, m, path)).collect();
    let resume = say!(ctx, "list_matters");
    page(ctx, path, &say!(ctx, "menu_matters"), &resume, vec![Group { titel: String::new(), linjer }])
}

/// Lines by their titles, as a reader of the page's language looks for them.
fn by_title(ctx: &Ctx, groups: &mut [Group]) {
    for group in groups {
        group.linjer.sort_by(|a, b| ctx.language.compare(&a.titel, &b.titel));
    }
}

/// A list of one group, in order of title.
pub(super) fn plain(ctx: &Ctx, path: &str, title: &str, resume: &str, linjer: Vec<Line>) -> Page {
    let mut groups = vec![Group { titel: String::new(), linjer }];
    by_title(ctx, &mut groups);
    page(ctx, path, title, resume, groups)
}

fn page(ctx: &Ctx, path: &str, title: &str, resume: &str, grupper: Vec<Group>) -> Page {
    let body = Body { resume: resume.to_owned(), grupper };
    Page::new(ctx, path.to_owned(), "liste.html", title, resume, &[], &body)
}

/// A case as a list shows it: for whom, which plans, what comes next.
pub(super) fn case_line(ctx: &Ctx, case: &Case, page: &str) -> Line {
    let mut om: Vec<String> = Vec::new();
    om.extend(invented(ctx, case));
    let kinds = kinds(ctx, case);
    if !kinds.is_empty() {
        om.push(ctx.language.list(&kinds));
    }
    let next = plan::next_of_case(ctx, case);
    Line {
        titel: case.sag.data.titel.to_string(),
        href: routes::relative(page, &routes::case(&case.sag.slug)),
        om,
        resume: case.sag.data.resumé.as_ref().map_or(String::new(), ToString::to_string),
        dato: next.map(|d| {
            let when = When::day(ctx.language, d);
            When { ord: say!(ctx, "list_next_appointment", date = &when.ord), ..when }
        }),
    }
}

/// The kinds of a case's plans, each once; the parts of a rehabilitation plan under their common name.
fn kinds(ctx: &Ctx, case: &Case) -> Vec<String> {
    let l = ctx.language;
    let parts = [Kind::ForberedendeDel, Kind::Indstilling, Kind::Indsatsdel];
    let there: Vec<Kind> =
        parts.into_iter().filter(|part| case.plans.iter().any(|p| p.data.art == *part)).collect();
    let mut kinds: Vec<String> = Vec::new();
    for plan in &case.plans {
        let kind = match plan.data.art {
            part if there.len() > 1 && there.contains(&part) => {
                let names = there.iter().map(|part| small(&super::case::part_name(l, *part)));
                // The term of law in parentheses is told where the part is.
                let names: Vec<String> =
                    names.map(|n| n.split(" (").next().unwrap_or_default().to_owned()).collect();
                say!(l, "list_rehabilitation_parts", parts = l.list(&names))
            }
            other => l.kind(other),
        };
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds
}

/// What marks a case whose person is invented, so that nobody takes it for someone's.
pub(super) fn invented(ctx: &Ctx, case: &Case) -> Option<String> {
    (case.sag.data.offentlighed == Some(Offentlighed::Fiktiv)).then(|| say!(ctx, "list_invented"))
}

/// The same of one plan, which may be invented where its case is none.
pub(super) fn invented_plan(ctx: &Ctx, case: &Case, plan: &Plan) -> Option<String> {
    let own = (plan.offentlighed == Some(Offentlighed::Fiktiv)).then(|| say!(ctx, "list_invented"));
    own.or_else(|| invented(ctx, case))
}

pub(super) fn framework_line(ctx: &Ctx, framework: &Framework, page: &str) -> Line {
    let ramme = &framework.ramme.data;
    let buyer = ramme.ordregiver.iter().map(ToString::to_string);
    let state = ramme.tilstand.map(|state| framework::state(ctx.language, state));
    let om = buyer.chain(state).collect();
    Line {
        titel: ramme.titel.to_string(),
        href: routes::relative(page, &routes::framework(&framework.ramme.slug)),
        om,
        resume: ramme.resumé.as_ref().map_or(String::new(), ToString::to_string),
        dato: None,
    }
}

/// An area under supervision as a list shows it, with its newest supervision.
pub(super) fn supervision_line(ctx: &Ctx, supervision: &Supervision, page: &str) -> Line {
    let område = &supervision.område.data;
    let inspections = supervision.papers.iter().filter(|p| p.data.kind() == Kind::Tilsyn);
    let newest = inspections.filter_map(|p| paper::paper_day(&p.data)).max();
    Line {
        titel: område.titel.to_string(),
        href: routes::relative(page, &routes::supervision(&supervision.område.slug)),
        om: område.forbehold.as_ref().map(|f| phrases::short(f)).into_iter().collect(),
        resume: område.resumé.as_ref().map_or(String::new(), ToString::to_string),
        dato: newest.map(|d| {
            let when = When::day(ctx.language, d);
            When { ord: say!(ctx, "list_latest_supervision", date = &when.ord), ..when }
        }),
    }
}

/// A scheme as a list shows it.
pub(super) fn scheme_line(ctx: &Ctx, scheme: &Scheme, page: &str) -> Line {
    let cover = scheme.ordning.data.cover();
    let over = paper::over(ctx, &scheme.ordning.data).map(|_| say!(ctx, "scheme_expired"));
    let reserved = cover.forbehold.map(|f| phrases::short(f));
    Line {
        titel: cover.titel.to_string(),
        href: routes::relative(page, &routes::scheme(&scheme.folder, &scheme.ordning.slug)),
        om: over.into_iter().chain(reserved).collect(),
        resume: cover.resumé.map_or(String::new(), ToString::to_string),
        dato: None,
    }
}

fn committee_line(ctx: &Ctx, committee: &Committee, page: &str) -> Line {
    let udvalg = &committee.udvalg.data;
    Line {
        titel: udvalg.navn.to_string(),
        href: routes::relative(page, &routes::committee(&committee.udvalg.slug)),
        om: committee::in_list(ctx, committee),
        resume: udvalg.opgaver.as_ref().map_or(String::new(), ToString::to_string),
        dato: None,
    }
}
