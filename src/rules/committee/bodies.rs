//! Which body a text means, and who decides an item.

use crate::model::committee::{Afsnit, Udvalg};
use crate::rules::{Ctx, OnItem};
use crate::site::{Committee, Site, meeting_day};
use chrono::NaiveDate;

/// The committee of the same authority that is called `name`.
pub(super) fn named<'a>(site: &'a Site, home: &Committee, name: &str) -> Option<&'a Committee> {
    let ours = &home.udvalg.data.myndighed;
    let near = |c: &&Committee| {
        let theirs = &c.udvalg.data.myndighed;
        ours.is_none() || theirs.is_none() || ours == theirs
    };
    site.committees().filter(near).find(|c| c.is_called(name))
}

/// Who has the last word on an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Competence {
    /// The committee itself.
    Own,
    /// Another political body.
    Other,
}

/// Who decides the item; `None` where the text does not say, names several bodies, or names one that
/// is not known to be a political body.
pub(super) fn competence(on: &OnItem) -> Option<Competence> {
    let written = on.punkt.beslutningskompetence.as_ref()?.trim_end_matches('.');
    if on.committee.is_called(written) {
        return Some(Competence::Own);
    }
    let low = written.to_lowercase();
    if ["udvalget", "fagudvalget", "eget udvalg"].contains(&low.as_str()) {
        return Some(Competence::Own);
    }
    if low.contains(&on.committee.udvalg.data.navn.to_lowercase()) {
        return None;
    }
    let bodies = ["udvalget", "kommunalbestyrelsen", "byrådet", "borgerrepræsentationen", "regionsrådet"];
    let is_body = named(on.ctx.site, on.committee, written).is_some()
        || low.starts_with("udvalget for ")
        || (!low.contains(' ') && bodies.iter().any(|b| low.ends_with(b)));
    is_body.then_some(Competence::Other)
}

/// Whether the committee's items have this section: its own list says so, else the site's.
pub(super) fn has_section(ctx: Ctx, udvalg: &Udvalg, section: Afsnit) -> bool {
    udvalg.afsnit.as_ref().unwrap_or(&ctx.site.config.afsnit).contains(&section)
}

/// The last day the meeting may have been on.
pub(super) fn last_day(on: &OnItem) -> Option<NaiveDate> {
    let møde = &on.meeting.møde.data;
    let loose = || møde.dato_omtrent.as_ref()?.range(None).map(|(_, to)| to);
    møde.dato.map(|d| d.0).or_else(loose).or_else(|| meeting_day(on.meeting).map(|d| d.0))
}

/// Whether the item is an agenda's own business rather than a case.
pub(super) fn is_procedural(udvalg: &Udvalg, title: &str) -> bool {
    const USUAL: &[&str] = &[
        "godkendelse af dagsorden",
        "godkendelse af referat",
        "godkendelse af protokol",
        "eventuelt",
        "meddelelser",
        "orientering fra formanden",
        "orientering fra udvalgets medlemmer",
        "gensidig orientering",
        "spørgetid",
        "underskrift",
        "digital underskrift",
    ];
    let low = title.to_lowercase();
    USUAL.iter().any(|usual| low.starts_with(usual))
        || udvalg.faste_punkter.iter().any(|f| low == f.titel.to_lowercase())
}
