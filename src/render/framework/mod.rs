//! A procurement framework's page: what is bought, how offers are judged, when, and with what results.

mod answers;
mod bars;
mod dates;
mod figures;
mod history;
mod model;
mod results;
mod sums;
mod terms;
mod tool;
mod trial;
mod weights;

use super::attachments::{Attachment, attachments};
use super::plan::Contact;
use super::{Ctx, Page, matter, organisation, places, prose};
use crate::language::{Language, say};
use crate::model::Words;
use crate::model::framework::Udbudstilstand;
use crate::site::{Framework, Site, routes};
use dates::{Next, Timeline};
use history::{Decision, Predecessor, Proposal};
use results::Report;
use serde::Serialize;
use terms::{Demand, Lots, Principle};
pub(super) use tool::SCRIPT;
use trial::Trial;
use weights::Judging;

/// What `ramme.html` sees.
#[derive(Serialize)]
struct Body {
    /// The state in words; empty where it is not recorded.
    tilstand: String,
    resume: String,
    frist: Next,
    /// Short answers, each a way to the whole.
    svar: Vec<Fact>,
    fakta: Vec<Fact>,
    indhold: Vec<Line>,
    vurdering: Judging,
    /// The evaluation model in words.
    model: Vec<Fact>,
    /// The model tried on made-up offers.
    proever: Vec<Trial>,
    /// Address of the script that lets a reader try other figures.
    script: String,
    delomraader: Lots,
    krav: Vec<Demand>,
    /// What stands among the demands and is none: it counts when offers are judged.
    vaegtes: Vec<Demand>,
    /// How the agreement's period stands, in words.
    periode: String,
    vilkaar: Vec<Fact>,
    tidsplan: Timeline,
    principper: Vec<Principle>,
    beslutninger: Vec<Decision>,
    sag: Option<Line>,
    historie: Vec<Proposal>,
    aftalen_foer: Option<Predecessor>,
    resultater: Vec<Report>,
    tekst: String,
    bilag: Vec<Attachment>,
    kontakt: Option<Contact>,
    noter: Vec<String>,
}

/// A name and what stands under it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Fact {
    pub navn: String,
    pub linjer: Vec<Line>,
}

/// A line of text, and where it leads if it is a link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Line {
    pub tekst: String,
    /// Empty for plain text.
    pub href: String,
}

impl Line {
    /// Plain text.
    pub(super) fn plain(tekst: impl Into<String>) -> Self {
        Self { tekst: tekst.into(), href: String::new() }
    }
}

impl Fact {
    /// A name with one line of plain text.
    pub(super) fn new(navn: impl Into<String>, tekst: impl Into<String>) -> Self {
        Self { navn: navn.into(), linjer: vec![Line::plain(tekst)] }
    }

    /// A name with one line that is a link.
    pub(super) fn link(navn: impl Into<String>, tekst: impl Into<String>, href: impl Into<String>) -> Self {
        Self { navn: navn.into(), linjer: vec![Line { tekst: tekst.into(), href: href.into() }] }
    }

    /// A name with one line of text, where that is recorded.
    pub(super) fn maybe(navn: impl Into<String>, tekst: Option<&Words>) -> Option<Self> {
        tekst.map(|t| Self::new(navn, t.as_str()))
    }
}

/// The page of `framework`.
pub(super) fn page(ctx: &Ctx, framework: &Framework) -> Page {
    let ramme = &framework.ramme.data;
    let path = routes::framework(&framework.ramme.slug);
    let resume = ramme.resumé.as_ref().map_or(String::new(), ToString::to_string);
    let text = prose::body(ctx, &framework.ramme, None, &path, 1, "");
    let (bilag, files) = attachments(ctx, &framework.ramme, &ramme.bilag, &path);
    let l = ctx.language;
    let historie = history::amendments(ctx, &framework.ramme.slug, &path);
    let kontakt = ramme.kontakt.as_ref().and_then(|name| Contact::of(ctx, name));
    let kontakt = kontakt.or_else(|| organisation::contact(ctx, ramme.ordregiver.as_ref()));
    let mut body = Body {
        tilstand: ramme.tilstand.map_or(String::new(), |s| state(l, s)),
        resume: resume.clone(),
        frist: dates::next(l, ramme, ctx.today),
        svar: answers::answers(ctx, ramme, &historie, kontakt.as_ref()),
        fakta: summary(ctx, framework, &path),
        indhold: Vec::new(),
        vurdering: weights::judging(ctx, framework, &path),
        model: model::facts(l, ramme),
        script: ctx.shared(&path, SCRIPT),
        proever: trial::trials(ctx, ramme, &framework.ramme.slug),
        delomraader: terms::lots(ctx, ramme),
        krav: terms::demands(l, ramme, false),
        vaegtes: terms::demands(l, ramme, true),
        periode: dates::period_now(l, ramme, ctx.today),
        vilkaar: terms::agreement(l, ramme, ctx.today),
        tidsplan: dates::timeline(l, ramme, ctx.today),
        principper: terms::principles(l, ramme),
        beslutninger: history::decisions(ctx, ramme, &path),
        sag: ramme.sagsnr.as_ref().map(|number| matter_link(ctx, number, &path)),
        historie,
        aftalen_foer: history::predecessor(ctx, ramme, &path),
        resultater: framework.results.iter().map(|r| results::report(l, r)).collect(),
        tekst: without_ids(text.html, framework),
        bilag,
        kontakt,
        noter: ramme.noter.iter().map(|n| n.tekst.to_string()).collect(),
    };
    body.indhold = jumps(l, &body);
    let mut assets = text.assets;
    assets.extend(files);
    let above = say!(ctx, "menu_frameworks");
    let crumbs = [(above.as_str(), "udbud/index.html".to_owned())];
    Page::new(ctx, path, "ramme.html", &ramme.titel, &resume, &crumbs, &body).with_assets(assets)
}

/// The state of a tender in words.
pub(super) fn state(l: &Language, state: Udbudstilstand) -> String {
    match state {
        Udbudstilstand::Forberedes => say!(l, "framework_state_prepared"),
        Udbudstilstand::IHøring => say!(l, "framework_state_consulted"),
        Udbudstilstand::Åbent => say!(l, "framework_state_open"),
        Udbudstilstand::Vurderes => say!(l, "framework_state_assessed"),
        Udbudstilstand::Tildelt => say!(l, "framework_state_awarded"),
        Udbudstilstand::IKraft => say!(l, "framework_state_in_force"),
        Udbudstilstand::Udløbet => say!(l, "framework_state_expired"),
        Udbudstilstand::Annulleret => say!(l, "framework_state_cancelled"),
    }
}

/// What is bought, for whom and by whom.
fn summary(ctx: &Ctx, framework: &Framework, page: &str) -> Vec<Fact> {
    let ramme = &framework.ramme.data;
    let mut facts: Vec<Fact> = Vec::new();
    facts.extend(Fact::maybe(say!(ctx, "framework_purpose"), ramme.formål.as_ref()));
    let whom = say!(ctx, "framework_for_whom");
    match &ramme.målgruppe {
        Some(words) => facts.push(Fact::new(whom, words.as_str())),
        None if ramme.delområder.is_empty() => facts.push(Fact::new(whom, say!(ctx, "fact_unknown"))),
        None => {
            let linjer = ramme.delområder.iter().map(|d| Line::plain(d.titel.as_str())).collect();
            facts.push(Fact { navn: whom, linjer });
        }
    }
    facts.extend(Fact::maybe(say!(ctx, "framework_buyer"), ramme.ordregiver.as_ref()));
    let committee = ramme.udvalg.as_ref();
    let committee = committee.and_then(|u| ctx.site.committee(u).or_else(|| ctx.public.committee(u)));
    if let Some(committee) = committee {
        let tekst = committee.udvalg.data.navn.to_string();
        let href = places::committee(ctx, page, &committee.udvalg.slug).unwrap_or_default();
        facts.push(Fact { navn: say!(ctx, "framework_decided_by"), linjer: vec![Line { tekst, href }] });
    }
    facts
}

/// The way to everything the committees did with the same case number.
pub(super) fn matter_link(ctx: &Ctx, number: &str, page: &str) -> Line {
    let here = |site: &Site| matter::has(site, number).then(|| routes::matter(number));
    match places::href(ctx, page, here) {
        Some(href) => Line { tekst: say!(ctx, "fact_follow_case", number = number), href },
        None => Line::plain(say!(ctx, "fact_case_number", number = number)),
    }
}

/// The parts the page has, as links to them. Their ids hold an underscore, which no heading of the
/// text can.
fn jumps(l: &Language, body: &Body) -> Vec<Line> {
    let mut jumps = Vec::new();
    let mut add = |there: bool, id: &str, tekst: String| {
        if there {
            jumps.push(Line { tekst, href: format!("#{id}") });
        }
    };
    let decided = !body.beslutninger.is_empty() || body.sag.is_some();
    add(true, "om_hvad", say!(l, "framework_what"));
    add(true, "om_vurdering", say!(l, "framework_judging"));
    add(!body.proever.is_empty(), "om_proeve", say!(l, "framework_try"));
    add(!body.delomraader.linjer.is_empty(), "om_delomraader", say!(l, "framework_lots"));
    add(!body.krav.is_empty(), "om_krav", say!(l, "framework_demands"));
    add(!body.vaegtes.is_empty(), "om_vaegt", say!(l, "framework_also_weighed"));
    add(true, "om_vilkaar", say!(l, "framework_terms"));
    add(!body.tidsplan.trin.is_empty(), "om_tidsplan", say!(l, "framework_timeline"));
    add(!body.principper.is_empty(), "om_pejlemaerker", say!(l, "framework_principles"));
    add(decided, "om_beslutninger", say!(l, "framework_decisions"));
    add(!body.historie.is_empty(), "om_historie", say!(l, "framework_history"));
    add(body.aftalen_foer.is_some(), "om_forgaenger", say!(l, "framework_before"));
    for report in &body.resultater {
        add(true, &report.id, report.titel.clone());
    }
    add(!body.tekst.is_empty(), "om_teksten", say!(l, "framework_more"));
    add(!body.bilag.is_empty(), "om_bilag", say!(l, "fact_attachments"));
    add(body.kontakt.is_some(), "om_kontakt", say!(l, "framework_ask"));
    add(!body.noter.is_empty(), "om_kilden", say!(l, "fact_about_source"));
    jumps
}

/// The text without heading ids that the results have: other pages link to the results by them.
fn without_ids(mut html: String, framework: &Framework) -> String {
    for results in &framework.results {
        for level in 2..=6 {
            html = html.replace(&format!("<h{level} id=\"{}\"", results.slug), &format!("<h{level}"));
        }
    }
    html
}
