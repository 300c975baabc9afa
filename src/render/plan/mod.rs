//! The citizen's page: what happens next, the goal, the offers, and everything else in the order the
//! plan's template gives.

mod contact;
mod facts;
pub(super) mod goals;
mod letter;
mod next;
mod offers;
mod others;
mod rights;
mod state;
mod summary;
mod talks;
mod timeline;

pub(super) use contact::{Contact, call};
pub(super) use next::next_day;
pub(super) use state::{State, state};
pub(super) use summary::{Summary, of_case};
pub(super) use talks::name as talk_name;

use super::{Ctx, Link, Page, prose};
use crate::language::say;
use crate::model::plan::Plan;
use crate::model::{Blok, Date, Kind, Slug, Words, mark};
use crate::site::{Case, Entry, routes};
use serde::Serialize;

/// What `plan.html` sees.
#[derive(Serialize)]
struct Body {
    borger: String,
    /// Which kind of plan it is, and how old.
    om: String,
    /// Said first of a plan that no longer counts.
    gaelder_ikke: String,
    /// The plan that counts instead.
    nyere: Option<Link>,
    brev: letter::Letter,
    /// The case page, where this audience has one with more to tell.
    sag: Option<Link>,
    akut: Vec<facts::Fact>,
    boks: Summary,
    blokke: Vec<Block>,
}

/// One part of the page; `slags` tells the template which.
#[derive(Serialize)]
#[serde(tag = "slags", rename_all = "kebab-case")]
enum Block {
    Maal { maal: Vec<goals::Goal>, titel: String },
    Tilbud { forud: Option<timeline::Timeline>, grupper: Vec<offers::Group>, titel: String },
    Forventninger { til_borger: Vec<String>, til_kommunen: Vec<String> },
    Rettigheder { linjer: Vec<String>, links: Vec<Link>, klage: String },
    Samtaler { naeste: Vec<talks::Talk>, holdte: Vec<talks::Talk> },
    Progression { trin: Vec<talks::Step> },
    EgneOrd { ord: Vec<talks::Quote>, titel: String },
    Oplysninger { grupper: Vec<facts::Group> },
    Tekst { html: String },
    AndrePlaner { planer: Vec<others::Other> },
    Udgaver { udgaver: Vec<talks::Step> },
}

pub(super) fn page(ctx: &Ctx, case: &Case, entry: &Entry<Plan>) -> Page {
    let plan = &entry.data;
    let path = routes::plan(&case.sag.slug, &entry.slug);
    let borger = &case.sag.data.borger;
    let named = mark::bare(&plan.titel).contains(&*mark::bare(borger));
    let title = if named || plan.art == Kind::Familieplan {
        plan.titel.to_string()
    } else {
        say!(ctx, "plan_title_for", title = &plan.titel, who = borger)
    };
    let prose = prose::body(ctx, entry, Some(&case.sag.slug), &path, 0, "");
    let template = plan.skabelon.as_ref().and_then(|name| ctx.site.templates.get(&**name));
    let order = Plan::rækkefølge(template.map(|t| &t.rækkefølge[..]));
    let blokke = order.into_iter().filter_map(|b| block(ctx, case, entry, &path, b, &prose.html)).collect();
    let state = state(case, entry, Date(ctx.today));
    // The plan that counts is linked over the box.
    let boks = Summary { mere: None, ..summary::of_plan(ctx, case, entry, &path) };
    let kind = ctx.language.kind(plan.art);
    let description = say!(ctx, "plan_description", kind = &kind, next = &boks.hvad);
    let more = case.plans.len() > 1;
    let body = Body {
        borger: borger.to_string(),
        om: about(ctx, plan, &title, &kind),
        gaelder_ikke: no_longer(ctx, state),
        nyere: state.newer().map(|newer| summary::link_to(ctx, case, newer, &path)),
        brev: letter::letter(ctx, case),
        sag: more.then(|| Link {
            tekst: say!(ctx, "plan_all_of_case", case = &case.sag.data.titel),
            href: routes::relative(&path, &routes::case(&case.sag.slug)),
            her: false,
        }),
        akut: facts::emergency(ctx.language, plan),
        boks,
        blokke,
    };
    let plans = say!(ctx, "menu_plans");
    let crumbs = [
        (plans.as_str(), "planer/index.html".to_owned()),
        (case.sag.data.titel.as_str(), routes::case(&case.sag.slug)),
    ];
    Page::new(ctx, path, "plan.html", &title, &description, &crumbs, &body)
        .with_assets(prose.assets)
        .marked_draft(plan.kladde.0)
}

/// Which kind of plan it is, where the title does not say it, and when it was last changed.
fn about(ctx: &Ctx, plan: &Plan, title: &str, kind: &str) -> String {
    let said = mark::bare(title).contains(kind);
    match (said, plan.dato().map(|d| ctx.language.weekday(d))) {
        (true, Some(date)) => say!(ctx, "plan_updated", date = date),
        (true, None) => String::new(),
        (false, Some(date)) => say!(ctx, "plan_kind_updated", kind = kind, date = date),
        (false, None) => say!(ctx, "plan_kind", kind = kind),
    }
}

/// What is said first of a plan that no longer counts; empty for one that does.
fn no_longer(ctx: &Ctx, state: State) -> String {
    match state {
        State::Current => String::new(),
        State::Replaced { .. } | State::Over { .. } => say!(ctx, "plan_no_longer"),
        State::Followed { .. } => say!(ctx, "plan_part_done"),
    }
}

/// The part, or nothing where there is nothing to show: no empty headings.
fn block(ctx: &Ctx, case: &Case, entry: &Entry<Plan>, path: &str, which: Blok, text: &str) -> Option<Block> {
    let plan = &entry.data;
    let l = ctx.language;
    match which {
        Blok::Mål => {
            let maal = goals::goals(l, case, plan);
            let titel = match plan.art {
                Kind::Familieplan => say!(ctx, "plan_goals_family", count = maal.len()),
                _ => say!(ctx, "plan_goals", count = maal.len()),
            };
            (!maal.is_empty()).then_some(Block::Maal { maal, titel })
        }
        Blok::Tilbud => {
            let grupper = offers::groups(ctx, case, plan);
            let counts = state(case, entry, Date(ctx.today)).newer().is_none();
            let forud = if counts { timeline::timeline(ctx, case, plan) } else { None };
            let titel = match plan.art {
                Kind::Indstilling => say!(ctx, "plan_offers_recommended"),
                Kind::ForberedendeDel => say!(ctx, "plan_offers_meanwhile"),
                _ => say!(ctx, "plan_offers"),
            };
            let some = forud.is_some() || !grupper.is_empty();
            some.then_some(Block::Tilbud { forud, grupper, titel })
        }
        Blok::Forventninger => plan.forventninger.as_ref().map(|f| Block::Forventninger {
            til_borger: strings(&f.til_borger),
            til_kommunen: strings(&f.til_kommunen),
        }),
        Blok::Rettigheder => Some(rights::rights(ctx, plan, path)),
        Blok::Samtaler => {
            let (naeste, holdte) = talks::talks(ctx, case, plan);
            (!naeste.is_empty() || !holdte.is_empty()).then_some(Block::Samtaler { naeste, holdte })
        }
        Blok::Progression => {
            let trin = talks::progression(l, case, plan);
            (!trin.is_empty()).then_some(Block::Progression { trin })
        }
        Blok::EgneOrd => {
            let ord = talks::quotes(l, case, plan);
            // In a family others are quoted too, each by name.
            let titel = match plan.art {
                Kind::Familieplan => say!(ctx, "plan_own_words_family"),
                _ => say!(ctx, "plan_own_words"),
            };
            (!ord.is_empty()).then_some(Block::EgneOrd { ord, titel })
        }
        Blok::Oplysninger => {
            let grupper = facts::groups(ctx, case, plan);
            (!grupper.is_empty()).then_some(Block::Oplysninger { grupper })
        }
        Blok::Tekst => (!text.is_empty()).then(|| Block::Tekst { html: text.to_owned() }),
        Blok::AndrePlaner => {
            let planer = others::others(l, case, entry, path);
            (!planer.is_empty()).then_some(Block::AndrePlaner { planer })
        }
        Blok::Udgaver => {
            let udgaver = talks::versions(l, plan);
            (!udgaver.is_empty()).then_some(Block::Udgaver { udgaver })
        }
    }
}

fn strings(list: &[Words]) -> Vec<String> {
    list.iter().map(ToString::to_string).collect()
}

/// A text, or an empty one where there is none.
fn or_empty(words: Option<&Words>) -> String {
    words.map_or(String::new(), ToString::to_string)
}

/// The name of a reader of the case, as own words and consents name them.
fn reader_name(case: &Case, name: Option<&Slug>) -> String {
    let reader = name.and_then(|n| case.sag.data.modtagere.get(n));
    reader.map_or(String::new(), |r| r.navn.to_string())
}
