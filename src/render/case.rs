//! A case: its plans, and the goal's journey from part to part.

use super::{Ctx, Page, lists, plan};
use crate::language::{Language, When, say};
use crate::model::plan::{Del, Plan, Status, Tilbudstype};
use crate::model::{Date, Kind, mark};
use crate::site::{Case, Entry, routes};
use serde::Serialize;

/// What `sag.html` sees.
#[derive(Serialize)]
struct Body {
    borger: String,
    /// That the person is invented, where one is.
    opdigtet: Option<String>,
    resume: String,
    boks: Option<plan::Summary>,
    planer: Vec<Row>,
    /// The journey, where there is more than one part to go through.
    dele: Vec<Part>,
    maal: Vec<Journey>,
    indsatser: Vec<Journey>,
    indsatser_titel: String,
    trin: Vec<Step>,
}

/// A plan in the list.
#[derive(Serialize)]
struct Row {
    titel: String,
    /// Its kind, where the title is not just that.
    art: String,
    href: String,
    /// When it was last changed, in words.
    dato: String,
    /// What has become of it, or its next appointment.
    status: String,
}

/// A part of the journey: a column.
#[derive(Serialize)]
struct Part {
    titel: String,
    dato: String,
}

/// A goal or an effort and what each part says of it: a row.
#[derive(Serialize)]
struct Journey {
    navn: String,
    /// What each part says; empty where the part does not have it.
    celler: Vec<Vec<String>>,
}

/// A date between the parts, and how long it was since the one before.
#[derive(Serialize)]
struct Step {
    dato: When,
    hvad: String,
    efter: String,
}

pub(super) fn page(ctx: &Ctx, case: &Case) -> Page {
    let path = routes::case(&case.sag.slug);
    let sag = &case.sag.data;
    let l = ctx.language;
    let mut plans: Vec<&Entry<Plan>> = case.plans.iter().collect();
    plans.sort_by_key(|p| (order(p.data.art), p.data.dato(), p.slug.as_str()));
    // The plan that counts now stands first; the journey goes from the beginning.
    let planer = plans.iter().rev().map(|p| row(ctx, case, p, &path)).collect();
    let resume = sag.resumé.as_ref().map_or(String::new(), ToString::to_string);
    let several = plans.len() > 1;
    let body = Body {
        borger: sag.borger.to_string(),
        opdigtet: lists::invented(ctx, case),
        resume: resume.clone(),
        boks: plan::of_case(ctx, case, &path),
        planer,
        dele: if several { plans.iter().map(|p| part(l, &p.data)).collect() } else { Vec::new() },
        maal: if several { goals(l, case, &plans) } else { Vec::new() },
        indsatser: if several { efforts(ctx, case, &plans) } else { Vec::new() },
        indsatser_titel: if recommended(&plans) {
            say!(ctx, "case_efforts")
        } else {
            say!(ctx, "case_efforts_of_plans")
        },
        trin: if several { steps(l, &plans) } else { Vec::new() },
    };
    let above = say!(ctx, "menu_plans");
    let crumbs = [(above.as_str(), "planer/index.html".to_owned())];
    let asked = body.boks.as_ref().and_then(|boks| boks.spoerg.clone());
    let page = Page::new(ctx, path, "sag.html", &sag.titel, &resume, &crumbs, &body);
    if case.sag.is_translated { page } else { page.mostly_untranslated(ctx, asked.as_ref()) }
}

/// The order in which the parts of a case are made.
fn order(kind: Kind) -> u8 {
    match kind {
        Kind::ForberedendeDel => 0,
        Kind::Indstilling => 1,
        Kind::Indsatsdel => 2,
        _ => 3,
    }
}

fn row(ctx: &Ctx, case: &Case, entry: &Entry<Plan>, path: &str) -> Row {
    let l = ctx.language;
    let state = plan::state(case, entry, Date(ctx.today));
    let status = match state {
        plan::State::Current => plan::next_day(ctx, &entry.data)
            .map_or(String::new(), |day| say!(l, "list_next_appointment", date = l.day(day))),
        plan::State::Replaced { by, .. } => say!(l, "case_replaced_by", plan = &by.data.titel),
        plan::State::Followed { .. } => say!(l, "case_part_done"),
        plan::State::Over { .. } => say!(l, "case_over"),
    };
    let art = l.kind(entry.data.art);
    Row {
        titel: entry.data.titel.to_string(),
        art: if *mark::bare(&entry.data.titel) == *art { String::new() } else { art },
        href: routes::relative(path, &routes::plan(&case.sag.slug, &entry.slug)),
        dato: entry.data.dato().map_or(String::new(), |d| say!(l, "case_updated", date = l.day(d))),
        status,
    }
}

fn part(l: &Language, plan: &Plan) -> Part {
    Part { titel: part_name(l, plan.art), dato: plan.dato().map(|d| l.day(d)).unwrap_or_default() }
}

/// What a part of a case is called among the others.
pub(super) fn part_name(l: &Language, kind: Kind) -> String {
    match kind {
        Kind::ForberedendeDel => say!(l, "case_part_preparatory"),
        Kind::Indstilling => say!(l, "case_part_recommendation"),
        Kind::Indsatsdel => say!(l, "case_part_action"),
        other => l.kind(other),
    }
}

/// Every goal and the words each part gives it.
fn goals(l: &Language, case: &Case, plans: &[&Entry<Plan>]) -> Vec<Journey> {
    let mut rows: Vec<(String, Journey)> = Vec::new();
    for (at, entry) in plans.iter().enumerate() {
        for (id, goal) in plan::goals::shown(case, &entry.data) {
            // The same name, or the same words, is the same goal.
            let key = id.map_or_else(|| goal.tekst.to_lowercase(), str::to_owned);
            put(&mut rows, key, &goal.tekst, at, plans.len(), say!(l, "case_goal_in"));
        }
    }
    rows.into_iter().map(|(_, row)| row).collect()
}

/// Whether any of the plans recommends something.
fn recommended(plans: &[&Entry<Plan>]) -> bool {
    plans.iter().any(|p| p.data.tilbud.iter().any(|t| t.status == Some(Status::Anbefalet)))
}

/// What was recommended against what began, by type of effort: names change from part to part, types
/// do not.
fn efforts(ctx: &Ctx, case: &Case, plans: &[&Entry<Plan>]) -> Vec<Journey> {
    let l = ctx.language;
    let mut rows: Vec<(String, Journey)> = Vec::new();
    for (at, entry) in plans.iter().enumerate() {
        for offer in &entry.data.tilbud {
            let kind = type_name(l, offer.r#type);
            let when = match (offer.start, offer.slut) {
                _ if offer.status == Some(Status::Anbefalet) => say!(l, "case_recommended"),
                (None, None) => say!(l, "case_without_date"),
                (start, end) => l.stretch(start, end),
            };
            let name = plan::titled(ctx, case, offer.synlig_for.as_ref(), offer.navn.to_string());
            let says = format!("{name} ({when})");
            put(&mut rows, kind.clone(), &kind, at, plans.len(), says);
        }
    }
    rows.into_iter().map(|(_, row)| row).collect()
}

/// A type of offer as a reader would say it.
fn type_name(l: &Language, kind: Option<Tilbudstype>) -> String {
    match kind {
        Some(Tilbudstype::Virksomhedsrettet) => say!(l, "case_type_workplace"),
        Some(Tilbudstype::VejledningOgOpkvalificering) => say!(l, "case_type_training"),
        Some(Tilbudstype::Mentor) => say!(l, "case_type_mentor"),
        Some(Tilbudstype::SundhedKommunal) => say!(l, "case_type_health_municipal"),
        Some(Tilbudstype::SundhedRegional) => say!(l, "case_type_health_regional"),
        Some(Tilbudstype::Social) => say!(l, "case_type_social"),
        Some(Tilbudstype::Anden) | None => say!(l, "case_type_other"),
    }
}

fn put(rows: &mut Vec<(String, Journey)>, key: String, name: &str, at: usize, parts: usize, says: String) {
    let found = rows.iter().position(|(k, _)| *k == key);
    let row = found.unwrap_or_else(|| {
        rows.push((key, Journey { navn: name.to_owned(), celler: vec![Vec::new(); parts] }));
        rows.len() - 1
    });
    rows[row].1.celler[at].push(says);
}

/// The dates of the case in order, with the time between them in words.
fn steps(l: &Language, plans: &[&Entry<Plan>]) -> Vec<Step> {
    let mut all: Vec<(Date, String)> = Vec::new();
    for entry in plans {
        let mut add = |date: Option<Date>, what: String| all.extend(date.map(|d| (d, what)));
        match &entry.data.del {
            Del::ForberedendeDel(d) => {
                add(d.påbegyndt, say!(l, "case_step_preparatory_begun"));
                add(d.færdig, say!(l, "case_step_preparatory_done"));
            }
            Del::Indstilling(d) => {
                add(d.teammøde, say!(l, "case_step_team"));
                add(d.sendt, say!(l, "case_step_sent"));
                add(d.afgørelse.as_ref().map(|a| a.dato), say!(l, "case_step_decided"));
            }
            Del::Indsatsdel(d) => {
                add(d.færdig, say!(l, "case_step_action_done"));
                add(d.forløb_start, say!(l, "case_step_course_began"));
                add(d.forløb_slut, say!(l, "case_step_course_ends"));
            }
            _ => add(entry.data.udarbejdet, say!(l, "case_step_made", plan = &entry.data.titel)),
        }
    }
    // Steps of one day keep the order in which the parts are made.
    all.sort_by_key(|(day, _)| *day);
    let mut before: Option<Date> = None;
    let steps = all.into_iter().map(|(date, hvad)| {
        let efter = before.map_or(String::new(), |b| l.after(b, date));
        before = Some(date);
        Step { dato: When::day(l, date), hvad, efter }
    });
    steps.collect()
}
