//! The citizen's page: what happens next, the goal, the offers, and everything else in the order the
//! plan's template gives.

mod contact;
mod facts;
pub(super) mod goals;
mod next;
mod offers;
mod others;
mod rights;
mod talks;

pub(super) use contact::{Contact, call};
pub(super) use next::next_day;

use super::words::When;
use super::{Ctx, Page, prose, words};
use crate::model::plan::Plan;
use crate::model::{Blok, Kind, Slug, Words};
use crate::site::{Case, Entry, routes};
use serde::Serialize;

/// What `plan.html` sees.
#[derive(Serialize)]
struct Body {
    borger: String,
    art: String,
    /// The case page, where this audience has one with more to tell.
    sag: Option<super::Link>,
    opdateret: Option<When>,
    /// The plan that is newer than this one, if there is one.
    nyere: Option<super::Link>,
    akut: Vec<facts::Fact>,
    boks: next::Box,
    blokke: Vec<Block>,
}

/// One part of the page; `slags` tells the template which.
#[derive(Serialize)]
#[serde(tag = "slags", rename_all = "kebab-case")]
enum Block {
    Maal { maal: Vec<goals::Goal>, titel: &'static str },
    Tilbud { grupper: Vec<offers::Group>, titel: &'static str },
    Forventninger { til_borger: Vec<String>, til_kommunen: Vec<String> },
    Rettigheder { linjer: Vec<String>, links: Vec<super::Link>, klage: String },
    Samtaler { naeste: Vec<talks::Talk>, holdte: Vec<talks::Talk> },
    Progression { trin: Vec<talks::Step> },
    EgneOrd { ord: Vec<talks::Quote>, titel: &'static str },
    Oplysninger { grupper: Vec<facts::Group> },
    Tekst { html: String },
    AndrePlaner { planer: Vec<others::Other> },
    Udgaver { udgaver: Vec<talks::Step> },
}

pub(super) fn page(ctx: &Ctx, case: &Case, entry: &Entry<Plan>) -> Page {
    let plan = &entry.data;
    let path = routes::plan(&case.sag.slug, &entry.slug);
    let title = if plan.titel.contains(case.sag.data.borger.as_str()) || plan.art == Kind::Familieplan {
        plan.titel.to_string()
    } else {
        format!("{} for {}", plan.titel, case.sag.data.borger)
    };
    let prose = prose::body(ctx, entry, Some(&case.sag.slug), &path, 0, "");
    let template = plan.skabelon.as_ref().and_then(|name| ctx.site.templates.get(&**name));
    let order = Plan::rækkefølge(template.map(|t| &t.rækkefølge[..]));
    let blokke = order.into_iter().filter_map(|b| block(ctx, case, entry, &path, b, &prose.html)).collect();
    let boks = next::the_box(ctx, case, plan);
    let description = format!("{}. {}", plan.art.name(), boks.hvad);
    let more = case.plans.len() > 1;
    let body = Body {
        borger: case.sag.data.borger.to_string(),
        // Said only where the title does not say it.
        art: if title.contains(plan.art.name()) { String::new() } else { plan.art.name().to_owned() },
        sag: more.then(|| super::Link {
            tekst: format!("Alle planer i sagen: {}", case.sag.data.titel),
            href: routes::relative(&path, &routes::case(&case.sag.slug)),
            her: false,
        }),
        opdateret: plan.dato().map(|d| When { iso: words::iso(d), ord: words::weekday(d) }),
        nyere: others::newer(case, entry).map(|newer| super::Link {
            tekst: others::named(&newer.data),
            href: routes::relative(&path, &routes::plan(&case.sag.slug, &newer.slug)),
            her: false,
        }),
        akut: facts::emergency(plan),
        boks,
        blokke,
    };
    let crumbs = [
        ("Planer", "planer/index.html".to_owned()),
        (case.sag.data.titel.as_str(), routes::case(&case.sag.slug)),
    ];
    Page::new(ctx, path, "plan.html", &title, &description, &crumbs, &body)
        .with_assets(prose.assets)
        .marked_draft(plan.kladde.0)
}

/// The part, or nothing where there is nothing to show: no empty headings.
fn block(ctx: &Ctx, case: &Case, entry: &Entry<Plan>, path: &str, which: Blok, text: &str) -> Option<Block> {
    let plan = &entry.data;
    match which {
        Blok::Mål => {
            let maal = goals::goals(case, plan);
            let titel = match (plan.art, maal.len()) {
                (Kind::Familieplan, 1) => "Jeres mål",
                (Kind::Familieplan, _) => "Familiens mål",
                (_, 1) => "Dit mål",
                _ => "Dine mål",
            };
            (!maal.is_empty()).then_some(Block::Maal { maal, titel })
        }
        Blok::Tilbud => {
            let grupper = offers::groups(ctx, case, plan);
            let titel = match plan.art {
                Kind::Indstilling => "Det anbefaler teamet",
                Kind::ForberedendeDel => "Tilbud undervejs",
                _ => "Din plan",
            };
            (!grupper.is_empty()).then_some(Block::Tilbud { grupper, titel })
        }
        Blok::Forventninger => plan.forventninger.as_ref().map(|f| Block::Forventninger {
            til_borger: strings(&f.til_borger),
            til_kommunen: strings(&f.til_kommunen),
        }),
        Blok::Rettigheder => Some(rights::rights(ctx, plan, path)),
        Blok::Samtaler => {
            let (naeste, holdte) = talks::talks(ctx, plan);
            (!naeste.is_empty() || !holdte.is_empty()).then_some(Block::Samtaler { naeste, holdte })
        }
        Blok::Progression => {
            let trin = talks::progression(plan);
            (!trin.is_empty()).then_some(Block::Progression { trin })
        }
        Blok::EgneOrd => {
            let ord = talks::quotes(case, plan);
            // In a family others are quoted too, each by name.
            let titel =
                if plan.art == Kind::Familieplan { "Med familiens egne ord" } else { "Det siger du selv" };
            (!ord.is_empty()).then_some(Block::EgneOrd { ord, titel })
        }
        Blok::Oplysninger => {
            let grupper = facts::groups(ctx, case, plan);
            (!grupper.is_empty()).then_some(Block::Oplysninger { grupper })
        }
        Blok::Tekst => (!text.is_empty()).then(|| Block::Tekst { html: text.to_owned() }),
        Blok::AndrePlaner => {
            let planer = others::others(case, entry, path);
            (!planer.is_empty()).then_some(Block::AndrePlaner { planer })
        }
        Blok::Udgaver => {
            let udgaver = talks::versions(plan);
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
