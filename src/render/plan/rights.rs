//! What the plan may and may not lead to, from its dates, and what the citizen can do.

use super::Block;
use crate::model::plan::{Plan, Status, Tilbud};
use crate::model::{Clock, Date, Kind};
use crate::render::{Ctx, Link, words};
use crate::site::routes;

pub(super) fn rights(ctx: &Ctx, plan: &Plan, path: &str) -> Block {
    let mut linjer = Vec::new();
    if plan.art == Kind::MinPlan {
        linjer.extend(guarantee(plan, Date(ctx.today)));
    }
    linjer.push("Du kan altid bede om en ekstra samtale.".to_owned());
    linjer.push("Er du uenig i planen, så sig det til os. Planen kan laves om.".to_owned());
    let klage = ctx.site.config.klage.as_ref();
    let mut links = Vec::new();
    if let Some(page) = klage.and_then(|k| k.side.as_ref()) {
        let source = format!("content/{page}");
        let own = crate::site::address(ctx.site, &source).map(|a| routes::relative(path, &a));
        let public = || crate::site::address(ctx.public, &source).map(|a| format!("{}{a}", ctx.base_url));
        if let Some(href) = own.or_else(public) {
            links.push(Link { tekst: "Læs mere om at klage".to_owned(), href, her: false });
        }
    }
    let klage = klage.map_or(String::new(), |k| k.tekst.to_string());
    Block::Rettigheder { linjer, links, klage }
}

/// The guarantee in plain words: an offer may have consequences only where the plan reached the
/// citizen before the offer began (source 000: "garantiforskrift").
fn guarantee(plan: &Plan, today: Date) -> Vec<String> {
    let begun = plan
        .tilbud
        .iter()
        .filter(|t| !matches!(t.status, Some(Status::Aflyst | Status::IkkePåbegyndt | Status::Anbefalet)));
    let mut lines = Vec::new();
    let mut before = false;
    for offer in begun {
        let Some(start) = offer.start else { continue };
        match delivered_before(plan, offer, start) {
            Some(_) => before = true,
            None if start <= today => lines.push(format!(
                "Planen nåede ikke frem til dig, før du begyndte på {}. Derfor kan det ikke få følger for dig, hvis du ikke mødte op.",
                lower(&offer.navn)
            )),
            None => lines.push(format!(
                "Planen skal være hos dig, før du begynder på {} den {}. Ellers kan det ikke få følger for dig, hvis du ikke møder op.",
                lower(&offer.navn),
                words::day(start)
            )),
        }
    }
    if before && !lines.is_empty() {
        lines.insert(
            0,
            "Vi skal give dig planen, før et tilbud begynder. Det gælder hvert tilbud for sig.".to_owned(),
        );
    } else if before {
        lines.push(
            "Vi skal give dig planen, før et tilbud begynder. Det har vi gjort. Møder du ikke op uden at sige det til os, kan det få følger for dine penge. Ring derfor, hvis du er syg eller ikke kan komme.".to_owned(),
        );
    }
    lines
}

/// The last day the plan was published or delivered before the offer began. The same day counts only
/// where both have a time of day, for the source says "inden".
fn delivered_before(plan: &Plan, offer: &Tilbud, start: Date) -> Option<Date> {
    let earlier = |day: Date, clock: Option<Clock>| {
        day < start || (day == start && matches!((clock, offer.start_kl), (Some(a), Some(b)) if a < b))
    };
    let all = plan.publiceret.iter().chain(&plan.udleveret);
    all.filter(|l| earlier(l.dato, l.kl)).map(|l| l.dato).max()
}

/// An offer's name inside a sentence: its first letter small, unless it begins like a name.
fn lower(name: &str) -> String {
    let mut chars = name.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().collect::<String>() + chars.as_str()
        }
        _ => name.to_owned(),
    }
}
