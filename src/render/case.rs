//! A case: its plans, and the goal's journey from part to part.

use super::words::{self, When};
use super::{Ctx, Page, plan};
use crate::model::plan::{Del, Plan, Status, Tilbudstype};
use crate::model::{Date, Kind};
use crate::site::{Case, Entry, routes};
use serde::Serialize;

/// What `sag.html` sees.
#[derive(Serialize)]
struct Body {
    borger: String,
    resume: String,
    planer: Vec<Row>,
    /// The journey, where there is more than one part to go through.
    dele: Vec<Part>,
    maal: Vec<Journey>,
    indsatser: Vec<Journey>,
    trin: Vec<Step>,
}

/// A plan in the list.
#[derive(Serialize)]
struct Row {
    titel: String,
    art: String,
    href: String,
    dato: Option<When>,
    naeste: Option<When>,
    /// The newer plan that took its place, in words.
    afloest: String,
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
    let mut plans: Vec<&Entry<Plan>> = case.plans.iter().collect();
    plans.sort_by_key(|p| (order(p.data.art), p.data.dato(), p.slug.as_str()));
    let planer = plans.iter().map(|p| row(ctx, case, p, &path)).collect();
    let resume = sag.resumé.as_ref().map_or(String::new(), ToString::to_string);
    let several = plans.len() > 1;
    let body = Body {
        borger: sag.borger.to_string(),
        resume: resume.clone(),
        planer,
        dele: if several { plans.iter().map(|p| part(&p.data)).collect() } else { Vec::new() },
        maal: if several { goals(case, &plans) } else { Vec::new() },
        indsatser: if several { efforts(&plans) } else { Vec::new() },
        trin: if several { steps(&plans) } else { Vec::new() },
    };
    let crumbs = [("Planer", "planer/index.html".to_owned())];
    Page::new(ctx, path, "sag.html", &sag.titel, &resume, &crumbs, &body)
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
    let newer = case
        .plans
        .iter()
        .find(|p| p.data.erstatter.iter().any(|e| e.plan.as_deref() == Some(entry.slug.as_str())));
    Row {
        titel: entry.data.titel.to_string(),
        art: entry.data.art.name().to_owned(),
        href: routes::relative(path, &routes::plan(&case.sag.slug, &entry.slug)),
        dato: entry.data.dato().map(When::day),
        naeste: plan::next_day(ctx, &entry.data).map(When::day),
        afloest: newer.map_or(String::new(), |p| p.data.titel.to_string()),
    }
}

fn part(plan: &Plan) -> Part {
    let titel = match plan.art {
        Kind::ForberedendeDel => "Forberedende del",
        Kind::Indstilling => "Indstilling",
        Kind::Indsatsdel => "Indsatsdel",
        other => other.name(),
    };
    Part { titel: titel.to_owned(), dato: plan.dato().map(words::day).unwrap_or_default() }
}

/// Every goal and the words each part gives it.
fn goals(case: &Case, plans: &[&Entry<Plan>]) -> Vec<Journey> {
    let mut rows: Vec<(String, Journey)> = Vec::new();
    for (at, entry) in plans.iter().enumerate() {
        for (id, goal) in plan::goals::shown(case, &entry.data) {
            // The same name, or the same words, is the same goal.
            let key = id.map_or_else(|| goal.tekst.to_lowercase(), str::to_owned);
            put(&mut rows, key, &goal.tekst, at, plans.len(), "Målet er med".to_owned());
        }
    }
    rows.into_iter().map(|(_, row)| row).collect()
}

/// What was recommended against what began, by type of effort: names change from part to part, types
/// do not.
fn efforts(plans: &[&Entry<Plan>]) -> Vec<Journey> {
    let mut rows: Vec<(String, Journey)> = Vec::new();
    for (at, entry) in plans.iter().enumerate() {
        for offer in &entry.data.tilbud {
            let kind = type_name(offer.r#type);
            let when = match (offer.start, offer.slut) {
                _ if offer.status == Some(Status::Anbefalet) => "anbefalet".to_owned(),
                (None, None) => "uden dato".to_owned(),
                (start, end) => words::stretch(start, end),
            };
            let says = format!("{} ({when})", offer.navn);
            put(&mut rows, kind.to_owned(), kind, at, plans.len(), says);
        }
    }
    rows.into_iter().map(|(_, row)| row).collect()
}

/// A type of offer as a reader would say it.
fn type_name(kind: Option<Tilbudstype>) -> &'static str {
    match kind {
        Some(Tilbudstype::Virksomhedsrettet) => "På en arbejdsplads",
        Some(Tilbudstype::VejledningOgOpkvalificering) => "Vejledning og kurser",
        Some(Tilbudstype::Mentor) => "Mentor",
        Some(Tilbudstype::SundhedKommunal) => "Sundhed i kommunen",
        Some(Tilbudstype::SundhedRegional) => "Sundhed på sygehus eller hos speciallæge",
        Some(Tilbudstype::Social) => "Social støtte",
        Some(Tilbudstype::Anden) | None => "Andet",
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
fn steps(plans: &[&Entry<Plan>]) -> Vec<Step> {
    let mut all: Vec<(Date, String)> = Vec::new();
    for entry in plans {
        let mut add = |date: Option<Date>, what: &str| all.extend(date.map(|d| (d, what.to_owned())));
        match &entry.data.del {
            Del::ForberedendeDel(d) => {
                add(d.påbegyndt, "Arbejdet med den forberedende del begyndte");
                add(d.færdig, "Den forberedende del var færdig");
            }
            Del::Indstilling(d) => {
                add(d.teammøde, "Møde i rehabiliteringsteamet");
                add(d.sendt, "Indstillingen blev sendt til borgeren");
                add(d.afgørelse.as_ref().map(|a| a.dato), "Kommunen traf afgørelse");
            }
            Del::Indsatsdel(d) => {
                add(d.færdig, "Indsatsdelen var færdig");
                add(d.forløb_start, "Forløbet begyndte");
                add(d.forløb_slut, "Forløbet slutter");
            }
            _ => add(entry.data.udarbejdet, &format!("{} blev lavet", entry.data.titel)),
        }
    }
    all.sort();
    let mut before: Option<Date> = None;
    let steps = all.into_iter().map(|(date, hvad)| {
        let efter = before.map_or(String::new(), |b| gap(b, date));
        before = Some(date);
        Step { dato: When::day(date), hvad, efter }
    });
    steps.collect()
}

/// The time between two days: `samme dag`, `12 dage efter`, `5 måneder efter`.
fn gap(from: Date, to: Date) -> String {
    let said = words::distance(from.0, to);
    match said.strip_prefix("om ") {
        Some(time) => format!("{time} efter"),
        None if from == to => "samme dag".to_owned(),
        None => "dagen efter".to_owned(),
    }
}
