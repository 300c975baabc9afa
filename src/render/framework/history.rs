//! What lies behind a framework: the decisions, the amendments, and the agreement before it.

use super::dates::heading;
use super::terms::supplier;
use super::{Fact, Line};
use crate::assessment::Changes;
use crate::language::{When, capital, say};
use crate::model::committee::Udfald;
use crate::model::framework::{Beslutningshenvisning, Ramme};
use crate::model::{Percent, Scalar, mark};
use crate::render::amendment::{self, Amendment};
use crate::render::{Ctx, places};
use crate::site::{Committee, Item, Meeting, Site, routes};
use serde::Serialize;

/// A decision behind the framework.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Decision {
    pub dato: Option<When>,
    /// What is known of the time where there is no date.
    pub tid: String,
    pub udvalg: String,
    pub hvad: String,
    /// The item or meeting: a link where it is in klarplan, else its number in words.
    pub sted: Option<Line>,
}

/// An amendment to the framework, and the item where it was made.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Proposal {
    pub forslag: Amendment,
    pub punkt: Line,
}

/// The agreement before this one.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Predecessor {
    pub titel: Line,
    pub fakta: Vec<Fact>,
}

/// The decisions that `ramme` names, in the order it names them.
pub(super) fn decisions(ctx: &Ctx, ramme: &Ramme, page: &str) -> Vec<Decision> {
    ramme.beslutninger.iter().map(|d| decision(ctx, d, page)).collect()
}

fn decision(ctx: &Ctx, decision: &Beslutningshenvisning, page: &str) -> Decision {
    let found = meeting(ctx.site, decision).or_else(|| meeting(ctx.public, decision));
    let committee = decision.udvalg.as_ref();
    let committee = committee.and_then(|u| ctx.site.committee(u).or_else(|| ctx.public.committee(u)));
    let date = decision.dato.or_else(|| found.and_then(|(_, m)| m.møde.data.dato));
    let tid = match found.and_then(|(_, m)| m.møde.data.dato_omtrent.as_ref()) {
        Some(about) => {
            say!(ctx, "framework_decided_about", time = capital(&ctx.language.loose(about, None)))
        }
        None => say!(ctx, "framework_decided_unknown"),
    };
    Decision {
        dato: date.map(|d| When::moment(ctx.language, d, None).begins()),
        tid: if date.is_some() { String::new() } else { tid },
        udvalg: committee.map_or(String::new(), |c| c.udvalg.data.navn.to_string()),
        hvad: decision.hvad.to_string(),
        sted: place(ctx, decision, page),
    }
}

fn meeting<'a>(site: &'a Site, decision: &Beslutningshenvisning) -> Option<(&'a Committee, &'a Meeting)> {
    let committee = site.committee(decision.udvalg.as_ref()?)?;
    let meeting = match &decision.møde {
        Some(slug) => committee.meetings.iter().find(|m| m.møde.slug == **slug),
        None => committee.meeting_on(decision.dato?),
    };
    Some((committee, meeting?))
}

/// The item of a decision, or its meeting where it names no item.
fn place(ctx: &Ctx, decision: &Beslutningshenvisning, page: &str) -> Option<Line> {
    let find = |site: &Site| {
        let (committee, meeting) = meeting(site, decision)?;
        let (c, m) = (&committee.udvalg.slug, &meeting.møde.slug);
        let Some(number) = decision.punkt else {
            let words = say!(ctx, "framework_see_meeting", committee = &committee.udvalg.data.navn);
            return Some((words, routes::meeting(c, m)));
        };
        let item = meeting.items.iter().find(|i| i.number == number.0)?;
        let title = &item.punkt.data.titel;
        let words = say!(ctx, "framework_read_item", number = number.to_string(), title = title);
        Some((words, routes::item(c, m, item.number)))
    };
    let words = find(ctx.site).or_else(|| find(ctx.public)).map(|(words, _)| words);
    match (words, places::href(ctx, page, |site| find(site).map(|(_, target)| target))) {
        (Some(tekst), Some(href)) => Some(Line { tekst, href }),
        _ => decision
            .punkt
            .map(|number| Line::plain(say!(ctx, "framework_item_elsewhere", number = number.to_string()))),
    }
}

/// Every item about the framework called `slug` that this audience may see.
fn items<'a>(site: &'a Site, slug: &str) -> impl Iterator<Item = (&'a Committee, &'a Meeting, &'a Item)> {
    let meetings = site.committees().flat_map(|c| c.meetings.iter().map(move |m| (c, m)));
    let all = meetings.flat_map(|(c, m)| m.items.iter().map(move |i| (c, m, i)));
    let slug = slug.to_owned();
    all.filter(move |(_, _, i)| i.punkt.data.ramme.as_ref().is_some_and(|r| **r == *slug))
}

/// The latest item where the framework was adopted, as minutes tell it.
pub(super) fn adopted(ctx: &Ctx, slug: &str, page: &str) -> Option<Line> {
    let adopted = items(ctx.site, slug).filter(|(_, meeting, item)| {
        let outcome = item.punkt.data.beslutning.as_ref().and_then(|b| b.udfald);
        meeting.møde.data.tilstand.is_minutes()
            && matches!(outcome, Some(Udfald::Godkendt | Udfald::Tiltrådt | Udfald::Besluttet))
    });
    // Meetings stand oldest first.
    let (committee, meeting, item) = adopted.last()?;
    let target = routes::item(&committee.udvalg.slug, &meeting.møde.slug, item.number);
    let tekst = say!(ctx, "framework_adopted", committee = &committee.udvalg.data.navn);
    Some(Line { tekst, href: routes::relative(page, &target) })
}

/// Amendments to the framework called `slug`, oldest first.
pub(super) fn amendments(ctx: &Ctx, slug: &str, page: &str) -> Vec<Proposal> {
    let mut all = Vec::new();
    for (committee, meeting, item) in items(ctx.site, slug) {
        let target = routes::item(&committee.udvalg.slug, &meeting.møde.slug, item.number);
        let (number, title) = (item.number.to_string(), &item.punkt.data.titel);
        let punkt = Line {
            tekst: say!(ctx, "framework_read_item", number = number, title = title),
            href: routes::relative(page, &target),
        };
        // An agenda shows nothing that looks like a decision.
        let decided = meeting.møde.data.tilstand.is_minutes();
        let own = amendment::amendments(ctx.language, &committee.udvalg.data, &item.punkt.data, decided);
        all.extend(own.into_iter().map(|mut forslag| {
            // Who voted how is the item's own to tell.
            forslag.afstemninger.clear();
            // Items may give their amendments the same names.
            forslag.id = format!("{}_{}", forslag.id, item.punkt.file.0);
            Proposal { forslag, punkt: punkt.clone() }
        }));
    }
    all
}

/// An amendment that gives criteria other weights than those that apply.
#[derive(Clone, Debug)]
pub(super) struct Changed {
    pub titel: String,
    /// Its own among all amendments to the framework.
    pub id: String,
    /// The weights that do not apply: the proposed ones, or, where it was adopted, those it replaced.
    pub weights: Changes,
    pub adopted: bool,
    /// Whether it is known what became of it.
    pub settled: bool,
}

/// Amendments to the weights of the framework called `slug`, oldest first.
pub(super) fn changed(ctx: &Ctx, slug: &str) -> Vec<Changed> {
    let mut all = Vec::new();
    for (committee, meeting, item) in items(ctx.site, slug) {
        let punkt = &item.punkt.data;
        // An agenda decides nothing.
        let decided = meeting.møde.data.tilstand.is_minutes();
        let shown = amendment::amendments(ctx.language, &committee.udvalg.data, punkt, decided);
        for (own, shown) in punkt.ændringsforslag.iter().zip(shown) {
            let became = amendment::became(punkt, own).filter(|_| decided);
            let adopted = matches!(became, Some(Udfald::Godkendt | Udfald::Tiltrådt | Udfald::Besluttet));
            let weights = own.ændringer.iter().filter_map(|change| {
                let written = if adopted { &change.før } else { &change.efter };
                Some((change.kriterium.clone()?, Percent::read(&mark::bare(written)).ok()?))
            });
            let weights: Changes = weights.collect();
            if !weights.is_empty() {
                let id = format!("{}_{}", shown.id, item.punkt.file.0);
                all.push(Changed { titel: shown.titel, id, weights, adopted, settled: became.is_some() });
            }
        }
    }
    all
}

/// The agreement before this one.
pub(super) fn predecessor(ctx: &Ctx, ramme: &Ramme, page: &str) -> Option<Predecessor> {
    let before = ramme.forgænger.as_ref()?;
    let linked = before.ramme.as_ref().and_then(|slug| places::framework(ctx, page, slug));
    let href = linked.map_or(String::new(), |(_, href)| href);
    let unknown = || say!(ctx, "fact_unknown");
    let mut fakta = Vec::new();
    let ended = before.udløber.as_ref().map(|u| heading(ctx.language, u, None).ord);
    fakta.extend(ended.map(|ended| Fact::new(say!(ctx, "framework_ended"), ended)));
    let count = before.antal_leverandører.map_or_else(unknown, |n| n.to_string());
    fakta.push(Fact::new(say!(ctx, "framework_supplier_count"), count));
    let linjer: Vec<Line> = before.leverandører.iter().map(|name| supplier(ctx, name)).collect();
    if !linjer.is_empty() {
        fakta.push(Fact { navn: say!(ctx, "framework_supplier_names"), linjer });
    }
    fakta.extend(Fact::maybe(say!(ctx, "framework_shared_out"), before.fordeling.as_ref()));
    let amount = before.årligt.map_or_else(unknown, |m| ctx.language.money(m));
    fakta.push(Fact::new(say!(ctx, "framework_amount_a_year"), amount));
    Some(Predecessor { titel: Line { tekst: before.titel.to_string(), href }, fakta })
}
