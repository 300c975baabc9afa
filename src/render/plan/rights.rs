//! What the plan may and may not lead to, from its dates, and what the citizen can do.

use super::Block;
use crate::language::{Language, say, small};
use crate::model::plan::{Plan, Status, Tilbud};
use crate::model::{Clock, Date, Kind};
use crate::render::{Ctx, Link, prose};

/// The section on rights. A plan that no longer counts (`counts`) leads to nothing and is not changed any more.
pub(super) fn rights(ctx: &Ctx, plan: &Plan, path: &str, counts: bool) -> Block {
    let l = ctx.language;
    let family = plan.art == Kind::Familieplan;
    let mut linjer = Vec::new();
    if plan.art == Kind::MinPlan && counts {
        linjer.extend(guarantee(l, plan, Date(ctx.today)));
    }
    linjer.push(if family { say!(l, "plan_right_talk_family") } else { say!(l, "plan_right_talk") });
    if counts && family {
        linjer.push(say!(l, "plan_right_disagree_family"));
    } else if counts {
        linjer.push(say!(l, "plan_right_disagree"));
    }
    let (titel, kort) = if family {
        (say!(l, "plan_rights_family"), say!(l, "plan_rights_here_family"))
    } else {
        (say!(l, "plan_rights"), say!(l, "plan_rights_here"))
    };
    let links = rights_page(ctx, path, family).into_iter().chain(complaint_page(ctx, path)).collect();
    let klage = ctx.site.config.klage.as_ref();
    let klage = klage.map_or(String::new(), |k| k.tekst.to_string());
    Block::Rettigheder { titel, kort, linjer, links, klage }
}

/// The page on how to complain, where the site has one.
pub(super) fn complaint_page(ctx: &Ctx, path: &str) -> Option<Link> {
    let page = ctx.site.config.klage.as_ref()?.side.as_ref()?;
    let href = prose::to_page(ctx, path, page)?;
    Some(Link { tekst: say!(ctx, "plan_complaint_more"), href, her: false })
}

/// The page on the citizen's rights, where the site has one.
fn rights_page(ctx: &Ctx, path: &str, family: bool) -> Option<Link> {
    let page = ctx.site.config.klage.as_ref()?.rettigheder.as_ref()?;
    let href = prose::to_page(ctx, path, page)?;
    let tekst = if family { say!(ctx, "plan_rights_more_family") } else { say!(ctx, "plan_rights_more") };
    Some(Link { tekst, href, her: false })
}

/// How the plan's dates stand to the beginnings of its offers.
struct Guarantee<'a> {
    /// Whether the plan reached the citizen before at least one offer that has begun or will.
    kept: bool,
    /// Offers that have begun before the plan reached the citizen.
    late: Vec<&'a Tilbud>,
    /// Offers ahead that the plan has not yet reached the citizen before, with their first days.
    awaited: Vec<(&'a Tilbud, Date)>,
}

/// The guarantee: an offer may have consequences only where the plan reached the citizen before the
/// offer began (source 000: "garantiforskrift").
fn dates(plan: &Plan, today: Date) -> Guarantee<'_> {
    let mut all = Guarantee { kept: false, late: Vec::new(), awaited: Vec::new() };
    for offer in &plan.tilbud {
        let never = matches!(offer.status, Some(Status::Aflyst | Status::IkkePåbegyndt | Status::Anbefalet));
        let Some(start) = offer.start.filter(|_| !never) else { continue };
        match delivered_before(plan, offer, start) {
            Some(_) => all.kept = true,
            None if start <= today => all.late.push(offer),
            None => all.awaited.push((offer, start)),
        }
    }
    all
}

/// The guarantee in full, in plain words.
fn guarantee(l: &Language, plan: &Plan, today: Date) -> Vec<String> {
    let Guarantee { kept, late, awaited } = dates(plan, today);
    let mut lines = Vec::new();
    if kept && late.is_empty() && awaited.is_empty() {
        lines.push(say!(l, "plan_guarantee_kept"));
    } else if kept {
        lines.push(say!(l, "plan_guarantee_each"));
    }
    lines.extend(late.iter().map(|t| say!(l, "plan_guarantee_late", what = inside(l, t))));
    lines.extend(
        awaited
            .iter()
            .map(|(t, start)| say!(l, "plan_guarantee_awaited", what = inside(l, t), date = l.day(*start))),
    );
    lines
}

/// The guarantee in one sentence, with a link to where it is said in full, on the page `page` (empty for
/// this one); of a Min Plan alone.
pub(super) fn in_short(ctx: &Ctx, plan: &Plan, page: &str) -> Option<(String, Link)> {
    if plan.art != Kind::MinPlan {
        return None;
    }
    let l = ctx.language;
    let Guarantee { kept, late, awaited } = dates(plan, Date(ctx.today));
    let text = match (&late[..], &awaited[..]) {
        ([], []) if kept => say!(l, "plan_effect_kept"),
        ([], []) => say!(l, "plan_effect_none"),
        ([], [(offer, start), ..]) => {
            say!(l, "plan_effect_awaited", what = inside(l, offer), date = l.day(*start))
        }
        ([one], _) => say!(l, "plan_effect_late", what = inside(l, one)),
        (several, _) => say!(l, "plan_effect_late_several", count = several.len()),
    };
    let more = Link { tekst: say!(l, "plan_effect_more"), href: format!("{page}#rettigheder"), her: false };
    Some((text, more))
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

/// An offer's name inside a sentence. On a page in another language it stays as it is, for it is a quotation.
fn inside(l: &Language, offer: &Tilbud) -> String {
    if l.is_own() { small(&offer.navn) } else { offer.navn.to_string() }
}
