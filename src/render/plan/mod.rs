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
mod text;
mod timeline;
mod whose;

pub(super) use contact::{Contact, call};
pub(super) use next::{Duty, Of, duties, next_day, next_of_case};
pub(super) use state::{State, state};
pub(super) use summary::{Summary, of_case};
pub(super) use talks::name as talk_name;
pub(super) use whose::titled;

use super::{Ctx, Link, Page};
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
    /// The plan in short, before all else.
    kort: String,
    /// What is for this reader only.
    eget: String,
    /// Links to the main parts of a long page.
    indhold: Vec<Link>,
    blokke: Vec<Block>,
}

/// So many main parts make a page long.
const LONG: usize = 5;

/// One part of the page; `slags` tells the template which.
#[derive(Serialize)]
#[serde(tag = "slags", rename_all = "kebab-case")]
enum Block {
    Anbefaling {
        gruppe: facts::Group,
    },
    Maal {
        maal: Vec<goals::Goal>,
        titel: String,
    },
    Tilbud {
        forud: Option<timeline::Timeline>,
        grupper: Vec<offers::Group>,
        titel: String,
    },
    Forventninger {
        titel: String,
        kun: String,
        til_borger: Vec<String>,
        til_borger_navn: String,
        til_kommunen: Vec<String>,
        til_kommunen_navn: String,
    },
    Rettigheder {
        titel: String,
        /// What the list of the page's parts calls it: the page on rights has the heading's name.
        kort: String,
        linjer: Vec<String>,
        links: Vec<Link>,
        klage: String,
    },
    Samtaler {
        naeste: Vec<talks::Talk>,
        holdte: Vec<talks::Talk>,
    },
    Progression {
        trin: Vec<talks::Step>,
    },
    EgneOrd {
        ord: Vec<talks::Quote>,
        titel: String,
    },
    Oplysninger {
        grupper: Vec<facts::Group>,
    },
    Tekst {
        html: String,
    },
    AndrePlaner {
        planer: Vec<others::Other>,
    },
    Udgaver {
        udgaver: Vec<talks::Step>,
    },
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
    let text = text::text(ctx, case, entry, &path);
    let template = plan.skabelon.as_ref().and_then(|name| ctx.site.templates.get(&**name));
    let order = Plan::rækkefølge(template.map(|t| &t.rækkefølge[..]));
    let blocks = order.into_iter().filter_map(|b| block(ctx, case, entry, &path, b, &text.rest));
    // What was recommended and decided is what a recommendation is for.
    let first = facts::recommendation(ctx, case, plan).map(|gruppe| Block::Anbefaling { gruppe });
    let blokke: Vec<Block> = first.into_iter().chain(blocks).collect();
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
        akut: facts::emergency(ctx, case, plan),
        boks,
        kort: text.short,
        eget: text.own,
        indhold: contents(ctx, &blokke, text.headings),
        blokke,
    };
    let plans = say!(ctx, "menu_plans");
    let crumbs = [
        (plans.as_str(), "planer/index.html".to_owned()),
        (case.sag.data.titel.as_str(), routes::case(&case.sag.slug)),
    ];
    let asked = body.boks.spoerg.clone();
    let page = Page::new(ctx, path, "plan.html", &title, &description, &crumbs, &body)
        .with_assets(text.assets)
        .marked_draft(plan.kladde.0);
    if entry.is_translated { page } else { page.mostly_untranslated(ctx, asked.as_ref()) }
}

/// Links to the main parts of the page, where it has many.
fn contents(ctx: &Ctx, blocks: &[Block], headings: Vec<Link>) -> Vec<Link> {
    let mut links = Vec::new();
    let mut headings = Some(headings);
    for block in blocks {
        let (href, tekst) = match block {
            Block::Anbefaling { gruppe } => ("#anbefaling", gruppe.titel.clone()),
            Block::Maal { titel, .. } => ("#maal", titel.clone()),
            Block::Tilbud { titel, .. } => ("#tilbud", titel.clone()),
            Block::Forventninger { titel, .. } => ("#forventninger", titel.clone()),
            Block::Rettigheder { kort, .. } => ("#rettigheder", kort.clone()),
            Block::Samtaler { .. } => ("#samtaler", say!(ctx, "plan_talks")),
            Block::Progression { .. } => ("#progression", say!(ctx, "plan_progression")),
            Block::EgneOrd { titel, .. } => ("#egne-ord", titel.clone()),
            Block::Oplysninger { .. } => ("#oplysninger", say!(ctx, "plan_more")),
            Block::AndrePlaner { .. } => ("#andre", say!(ctx, "plan_others")),
            Block::Udgaver { .. } => ("#udgaver", say!(ctx, "plan_versions")),
            Block::Tekst { .. } => {
                links.extend(headings.take().into_iter().flatten());
                continue;
            }
        };
        links.push(Link { tekst, href: href.to_owned(), her: false });
    }
    if links.len() < LONG { Vec::new() } else { links }
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
    match which {
        Blok::Mål => {
            let maal = goals::goals(ctx, case, plan, last_day(case, entry, Date(ctx.today)));
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
                Kind::Familieplan => say!(ctx, "plan_offers_family"),
                _ => say!(ctx, "plan_offers"),
            };
            let some = forud.is_some() || !grupper.is_empty();
            some.then_some(Block::Tilbud { forud, grupper, titel })
        }
        Blok::Forventninger => plan.forventninger.as_ref().map(|f| {
            let readers = f.synlig_for.as_ref();
            let family = whose::is_familys(plan.art, readers, case);
            let (til_borger_navn, til_kommunen_navn) = if family {
                (say!(ctx, "plan_expected_of_family"), say!(ctx, "plan_expected_by_family"))
            } else {
                (say!(ctx, "plan_expected_of_you"), say!(ctx, "plan_expected_of_us"))
            };
            Block::Forventninger {
                titel: titled(ctx, case, readers, say!(ctx, "plan_expectations")),
                kun: whose::only_for(ctx, case, readers),
                til_borger: strings(&f.til_borger),
                til_borger_navn,
                til_kommunen: strings(&f.til_kommunen),
                til_kommunen_navn,
            }
        }),
        Blok::Rettigheder => {
            let counts = matches!(state(case, entry, Date(ctx.today)), State::Current);
            Some(rights::rights(ctx, plan, path, counts))
        }
        Blok::Samtaler => {
            let (naeste, holdte) = talks::talks(ctx, case, plan);
            (!naeste.is_empty() || !holdte.is_empty()).then_some(Block::Samtaler { naeste, holdte })
        }
        Blok::Progression => {
            let trin = talks::progression(ctx, case, plan);
            (!trin.is_empty()).then_some(Block::Progression { trin })
        }
        Blok::EgneOrd => {
            let ord = talks::quotes(ctx, case, plan);
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
            let planer = others::others(ctx, case, entry, path);
            (!planer.is_empty()).then_some(Block::AndrePlaner { planer })
        }
        Blok::Udgaver => {
            let udgaver = talks::versions(ctx, case, plan);
            (!udgaver.is_empty()).then_some(Block::Udgaver { udgaver })
        }
    }
}

/// The last day that the plan knows of, where it is not today's: that of a plan that no longer counts, and of what
/// was written for one meeting.
fn last_day(case: &Case, entry: &Entry<Plan>, today: Date) -> Option<Date> {
    let of_its_day = matches!(entry.data.art, Kind::Indstilling | Kind::ForberedendeDel);
    let counts = matches!(state(case, entry, today), State::Current);
    entry.data.dato().filter(|_| of_its_day || !counts)
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
