//! Talks, progression, own words and versions.

use super::{or_empty, reader_name, strings};
use crate::model::Date;
use crate::model::plan::{Plan, Samtale, Samtalestatus, Samtaletype};
use crate::render::Ctx;
use crate::render::words::{self, When};
use crate::site::Case;
use serde::Serialize;

/// A talk: ahead or held.
#[derive(Serialize)]
pub(super) struct Talk {
    pub navn: String,
    pub dato: When,
    pub sted: Vec<String>,
    pub med: String,
    pub formaal: String,
    pub det_skal_du: String,
    pub deltagelse: String,
    pub aftaler: Vec<String>,
    pub mentor: String,
    pub egne_ord: String,
    pub naeste: Option<When>,
    pub aflyst: bool,
}

/// Something that happened on a day.
#[derive(Serialize)]
pub(super) struct Step {
    pub dato: When,
    pub tekst: String,
}

/// Someone's own words.
#[derive(Serialize)]
pub(super) struct Quote {
    pub tekst: String,
    pub fra: String,
    pub dato: Option<When>,
}

/// What a talk is called.
pub(super) fn name(talk: &Samtale) -> &'static str {
    match talk.r#type {
        Some(Samtaletype::Jobsamtale) => "Jobsamtale",
        Some(Samtaletype::Opfølgningssamtale) => "Opfølgningssamtale",
        Some(Samtaletype::FørsteSamtale) => "Første samtale",
        Some(Samtaletype::Teammøde) => "Møde i rehabiliteringsteamet",
        Some(Samtaletype::Netværksmøde) => "Netværksmøde",
        Some(Samtaletype::Anden) | None => "Samtale",
    }
}

/// Where a talk is held, and how.
pub(super) fn place(talk: &Samtale) -> Vec<String> {
    [&talk.sted, &talk.form].into_iter().flatten().map(|w| words::capital(w)).collect()
}

/// Talks ahead, soonest first, and those that were held or cancelled, latest first.
pub(super) fn talks(ctx: &Ctx, plan: &Plan) -> (Vec<Talk>, Vec<Talk>) {
    let today = Date(ctx.today);
    let mut all: Vec<&Samtale> = plan.samtaler.iter().collect();
    all.sort_by_key(|s| (s.dato, s.kl));
    let ahead = |s: &Samtale| s.dato >= today && matches!(s.status, None | Some(Samtalestatus::Planlagt));
    let (next, past): (Vec<&Samtale>, Vec<&Samtale>) = all.into_iter().partition(|s| ahead(s));
    let show = |s: &&Samtale| talk(ctx, s);
    (next.iter().map(show).collect(), past.iter().rev().map(show).collect())
}

fn talk(ctx: &Ctx, s: &Samtale) -> Talk {
    let with: Vec<String> =
        s.med.iter().filter_map(|p| ctx.site.people.get(p)).map(|p| p.navn.to_string()).collect();
    Talk {
        navn: name(s).to_owned(),
        dato: When::moment(s.dato, s.kl).begins(),
        sted: place(s),
        med: words::list(&with),
        formaal: or_empty(s.formål.as_ref()),
        det_skal_du: or_empty(s.det_skal_du.as_ref()),
        deltagelse: or_empty(s.deltagelse.as_ref()),
        aftaler: strings(&s.aftaler),
        mentor: or_empty(s.mentorbehov.as_ref()),
        egne_ord: or_empty(s.egne_ord.as_ref()),
        naeste: s.næste.map(|d| When::moment(d, None).begins()),
        aflyst: s.status == Some(Samtalestatus::Aflyst),
    }
}

/// What has happened, latest first.
pub(super) fn progression(plan: &Plan) -> Vec<Step> {
    let mut steps: Vec<_> = plan.progression.iter().collect();
    steps.sort_by_key(|s| std::cmp::Reverse(s.dato));
    steps.into_iter().map(|s| Step { dato: When::day(s.dato), tekst: s.tekst.to_string() }).collect()
}

pub(super) fn versions(plan: &Plan) -> Vec<Step> {
    let mut steps: Vec<_> = plan.udgaver.iter().collect();
    steps.sort_by_key(|s| std::cmp::Reverse(s.dato));
    steps.into_iter().map(|s| Step { dato: When::day(s.dato), tekst: s.ændring.to_string() }).collect()
}

pub(super) fn quotes(case: &Case, plan: &Plan) -> Vec<Quote> {
    let quote = |w: &crate::model::plan::EgneOrd| Quote {
        tekst: w.tekst.to_string(),
        fra: reader_name(case, w.fra.as_ref()),
        dato: w.dato.map(When::day),
    };
    plan.egne_ord.iter().map(quote).collect()
}
