//! Talks, progression, own words and versions.

use super::goals::words_of;
use super::next::is_ahead;
use super::whose::{is_familys, only_for, titled};
use super::{or_empty, reader_name, strings};
use crate::language::{Language, When, capital, say};
use crate::model::plan::{Plan, Samtale, Samtalestatus, Samtaletype};
use crate::model::{Date, Kind, Readers, Words};
use crate::render::{Ctx, Link};
use crate::site::Case;
use serde::Serialize;

/// A talk: ahead or held.
#[derive(Serialize)]
pub(super) struct Talk {
    /// Its place on the page.
    pub id: String,
    pub navn: String,
    pub dato: When,
    pub sted: Vec<String>,
    pub med: String,
    pub formaal: String,
    pub det_skal_du: String,
    pub det_skal_du_navn: String,
    /// Who alone sees it.
    pub kun: String,
    pub deltagelse: String,
    pub aftaler: Vec<String>,
    pub mentor: String,
    pub egne_ord: Option<Quote>,
    pub naeste: Option<When>,
    pub aflyst: bool,
}

/// Something that happened on a day.
#[derive(Serialize)]
pub(super) struct Step {
    pub dato: When,
    pub tekst: String,
    /// The goal it is about.
    pub maal: Option<Link>,
    pub kun: String,
}

/// Someone's own words.
#[derive(Serialize)]
pub(super) struct Quote {
    pub tekst: String,
    pub fra: String,
    pub dato: Option<When>,
    pub kun: String,
}

impl Quote {
    /// What `who` said on a day.
    pub(super) fn new(words: &Words, who: String, day: Option<When>) -> Self {
        Self { tekst: words.to_string(), fra: who, dato: day, kun: String::new() }
    }
}

/// What a talk is called.
pub(in crate::render) fn name(l: &Language, talk: &Samtale) -> String {
    match talk.r#type {
        Some(Samtaletype::Jobsamtale) => say!(l, "plan_talk_job"),
        Some(Samtaletype::Opfølgningssamtale) => say!(l, "plan_talk_follow_up"),
        Some(Samtaletype::FørsteSamtale) => say!(l, "plan_talk_first"),
        Some(Samtaletype::Teammøde) => say!(l, "plan_talk_team"),
        Some(Samtaletype::Netværksmøde) => say!(l, "plan_talk_network"),
        Some(Samtaletype::Anden) | None => say!(l, "plan_talk"),
    }
}

/// Where a talk is held, and how.
pub(super) fn place(talk: &Samtale) -> Vec<String> {
    [&talk.sted, &talk.form].into_iter().flatten().map(|w| capital(w)).collect()
}

/// The place on the page of the talk at this index of the plan.
pub(super) fn anchor(at: usize) -> String {
    format!("samtale-{}", at + 1)
}

/// Talks ahead, soonest first, and those that were held or cancelled, latest first.
pub(super) fn talks(ctx: &Ctx, case: &Case, plan: &Plan) -> (Vec<Talk>, Vec<Talk>) {
    let today = Date(ctx.today);
    let mut all: Vec<(usize, &Samtale)> = plan.samtaler.iter().enumerate().collect();
    all.sort_by_key(|(_, s)| (s.dato, s.kl));
    let (next, past): (Vec<_>, Vec<_>) = all.into_iter().partition(|(_, s)| is_ahead(s, today));
    let show = |(at, s): &(usize, &Samtale)| talk(ctx, case, plan, *at, s);
    (next.iter().map(show).collect(), past.iter().rev().map(show).collect())
}

fn talk(ctx: &Ctx, case: &Case, plan: &Plan, at: usize, s: &Samtale) -> Talk {
    let with: Vec<String> =
        s.med.iter().filter_map(|p| ctx.site.people.get(p)).map(|p| p.navn.to_string()).collect();
    // In a family the talk does not say which of them said it.
    let whose = if plan.art == Kind::Familieplan { String::new() } else { case.sag.data.borger.to_string() };
    Talk {
        id: anchor(at),
        navn: titled(ctx, case, s.synlig_for.as_ref(), name(ctx.language, s)),
        kun: only_for(ctx, case, s.synlig_for.as_ref()),
        det_skal_du_navn: if is_familys(plan.art, s.synlig_for.as_ref(), case) {
            say!(ctx, "plan_do_family")
        } else {
            say!(ctx, "plan_do")
        },
        dato: When::moment(ctx.language, s.dato, s.kl).begins(),
        sted: place(s),
        med: ctx.language.list(&with),
        formaal: or_empty(s.formål.as_ref()),
        det_skal_du: or_empty(s.det_skal_du.as_ref()),
        deltagelse: or_empty(s.deltagelse.as_ref()),
        aftaler: strings(&s.aftaler),
        mentor: or_empty(s.mentorbehov.as_ref()),
        egne_ord: s.egne_ord.as_ref().map(|w| Quote::new(w, whose, None)),
        naeste: s.næste.map(|d| When::moment(ctx.language, d, None).begins()),
        aflyst: s.status == Some(Samtalestatus::Aflyst),
    }
}

/// What has happened, latest first.
pub(super) fn progression(ctx: &Ctx, case: &Case, plan: &Plan) -> Vec<Step> {
    let mut steps: Vec<_> = plan.progression.iter().collect();
    steps.sort_by_key(|s| std::cmp::Reverse(s.dato));
    let goal = |name: &str| {
        let goal = words_of(case, plan, name)?;
        Some(Link { tekst: goal.text.to_owned(), href: format!("#{}", goal.anchor), her: false })
    };
    let steps = steps.into_iter().map(|s| {
        let maal = s.mål.as_deref().and_then(goal);
        Step { maal, ..step(ctx, case, s.dato, &s.tekst, s.synlig_for.as_ref()) }
    });
    steps.collect()
}

pub(super) fn versions(ctx: &Ctx, case: &Case, plan: &Plan) -> Vec<Step> {
    let mut steps: Vec<_> = plan.udgaver.iter().collect();
    steps.sort_by_key(|s| std::cmp::Reverse(s.dato));
    steps.into_iter().map(|s| step(ctx, case, s.dato, &s.ændring, s.synlig_for.as_ref())).collect()
}

fn step(ctx: &Ctx, case: &Case, day: Date, words: &Words, readers: Option<&Readers>) -> Step {
    Step {
        dato: When::day(ctx.language, day),
        tekst: titled(ctx, case, readers, words.to_string()),
        maal: None,
        kun: only_for(ctx, case, readers),
    }
}

pub(super) fn quotes(ctx: &Ctx, case: &Case, plan: &Plan) -> Vec<Quote> {
    let quote = |w: &crate::model::plan::EgneOrd| {
        let day = w.dato.map(|d| When::day(ctx.language, d));
        let kun = only_for(ctx, case, w.synlig_for.as_ref());
        Quote { kun, ..Quote::new(&w.tekst, reader_name(case, w.fra.as_ref()), day) }
    };
    plan.egne_ord.iter().map(quote).collect()
}
