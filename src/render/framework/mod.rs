//! A procurement framework's page: what is bought, how offers are judged, when, and with what results.

mod bars;
mod dates;
mod history;
mod results;
mod sums;
mod terms;
mod weights;

use super::attachments::{Attachment, attachments};
use super::plan::Contact;
use super::{Ctx, Page, matter, places, prose};
use crate::model::Words;
use crate::model::framework::{Ramme, Udbudstilstand};
use crate::site::{Framework, Site, routes};
use dates::{Next, Timeline};
use history::{Decision, Predecessor, Proposal};
use results::Report;
use serde::Serialize;
use terms::{Demand, Lots, Principle};
use weights::Judging;

/// What `ramme.html` sees.
#[derive(Serialize)]
struct Body {
    /// The state in words; empty where it is not recorded.
    tilstand: &'static str,
    resume: String,
    frist: Next,
    fakta: Vec<Fact>,
    indhold: Vec<Line>,
    vurdering: Judging,
    delomraader: Lots,
    krav: Vec<Demand>,
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
    /// Whom to ask where no one is named.
    ellers: String,
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
    pub(super) fn new(navn: &str, tekst: impl Into<String>) -> Self {
        Self { navn: navn.to_owned(), linjer: vec![Line::plain(tekst)] }
    }

    /// The same where the text is recorded; else nothing.
    pub(super) fn maybe(navn: &str, tekst: Option<&Words>) -> Option<Self> {
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
    let mut body = Body {
        tilstand: ramme.tilstand.map_or("", state),
        resume: resume.clone(),
        frist: dates::next(ramme, ctx.today),
        fakta: summary(ctx, framework, &path),
        indhold: Vec::new(),
        vurdering: weights::judging(ctx, framework, &path),
        delomraader: terms::lots(ctx, ramme),
        krav: terms::demands(ramme),
        vilkaar: terms::agreement(ramme, ctx.today),
        tidsplan: dates::timeline(ramme, ctx.today),
        principper: terms::principles(ramme),
        beslutninger: history::decisions(ctx, ramme, &path),
        sag: matter_link(ctx, framework, &path),
        historie: history::amendments(ctx, &framework.ramme.slug, &path),
        aftalen_foer: history::predecessor(ctx, ramme, &path),
        resultater: framework.results.iter().map(results::report).collect(),
        tekst: without_ids(text.html, framework),
        bilag,
        kontakt: ramme.kontakt.as_ref().and_then(|name| Contact::of(ctx, name)),
        ellers: otherwise(ctx, ramme),
        noter: ramme.noter.iter().map(|n| n.tekst.to_string()).collect(),
    };
    body.indhold = jumps(&body);
    let mut assets = text.assets;
    assets.extend(files);
    let crumbs = [("Udbud", "udbud/index.html".to_owned())];
    Page::new(ctx, path, "ramme.html", &ramme.titel, &resume, &crumbs, &body).with_assets(assets)
}

/// The state of a tender in words.
pub(super) fn state(state: Udbudstilstand) -> &'static str {
    match state {
        Udbudstilstand::Forberedes => "Under forberedelse",
        Udbudstilstand::IHøring => "Materialet er i høring",
        Udbudstilstand::Åbent => "Åbent for tilbud",
        Udbudstilstand::Vurderes => "Tilbuddene vurderes",
        Udbudstilstand::Tildelt => "Tildelt: leverandørerne er valgt",
        Udbudstilstand::IKraft => "I kraft",
        Udbudstilstand::Udløbet => "Udløbet",
        Udbudstilstand::Annulleret => "Annulleret",
    }
}

/// What is bought, for whom and by whom; until when stands in the box above.
fn summary(ctx: &Ctx, framework: &Framework, page: &str) -> Vec<Fact> {
    let ramme = &framework.ramme.data;
    let mut facts: Vec<Fact> = Vec::new();
    facts.extend(Fact::maybe("Hvad der købes", ramme.formål.as_ref()));
    match &ramme.målgruppe {
        Some(words) => facts.push(Fact::new("For hvem", words.as_str())),
        None if ramme.delområder.is_empty() => facts.push(Fact::new("For hvem", "Ikke oplyst.")),
        None => {
            let linjer = ramme.delområder.iter().map(|d| Line::plain(d.titel.as_str())).collect();
            facts.push(Fact { navn: "For hvem".to_owned(), linjer });
        }
    }
    facts.extend(Fact::maybe("Hvem der køber", ramme.ordregiver.as_ref()));
    let committee = ramme.udvalg.as_ref();
    let committee = committee.and_then(|u| ctx.site.committee(u).or_else(|| ctx.public.committee(u)));
    if let Some(committee) = committee {
        let tekst = committee.udvalg.data.navn.to_string();
        let href = places::committee(ctx, page, &committee.udvalg.slug).unwrap_or_default();
        facts.push(Fact { navn: "Besluttet af".to_owned(), linjer: vec![Line { tekst, href }] });
    }
    facts
}

/// The way to everything the committees did with the same case number.
fn matter_link(ctx: &Ctx, framework: &Framework, page: &str) -> Option<Line> {
    let number = framework.ramme.data.sagsnr.as_ref()?.as_str();
    let here = |site: &Site| matter::has(site, number).then(|| routes::matter(number));
    Some(match places::href(ctx, page, here) {
        Some(href) => Line { tekst: format!("Følg sag {number} gennem udvalgene"), href },
        None => Line::plain(format!("Sagsnummer: {number}")),
    })
}

/// Whom to ask where the framework names no one.
fn otherwise(ctx: &Ctx, ramme: &Ramme) -> String {
    let buyer = ramme.ordregiver.as_ref().map(|buyer| format!("Spørg den, der køber: {buyer}."));
    let organisation = &ctx.site.config.organisation.navn;
    let buyer = buyer.unwrap_or_else(|| format!("Spørg {organisation}. Du kan se hvordan nederst på siden."));
    format!("Der er ikke nævnt en kontaktperson. {buyer}")
}

/// The parts the page has, as links to them. Their ids hold an underscore, which no heading of the
/// text can.
fn jumps(body: &Body) -> Vec<Line> {
    let mut jumps = Vec::new();
    let mut add = |there: bool, id: &str, words: &str| {
        if there {
            jumps.push(Line { tekst: words.to_owned(), href: format!("#{id}") });
        }
    };
    add(true, "om_vurdering", "Sådan vurderes tilbud");
    add(!body.delomraader.linjer.is_empty(), "om_delomraader", "Delområder");
    add(!body.krav.is_empty(), "om_krav", "Krav");
    add(true, "om_vilkaar", "Periode og økonomi");
    add(!body.tidsplan.trin.is_empty(), "om_tidsplan", "Tidsplan");
    add(!body.principper.is_empty(), "om_pejlemaerker", "Pejlemærker");
    add(!body.beslutninger.is_empty() || body.sag.is_some(), "om_beslutninger", "Beslutninger bag udbuddet");
    add(!body.historie.is_empty(), "om_historie", "Historie");
    add(body.aftalen_foer.is_some(), "om_forgaenger", "Aftalen før");
    for report in &body.resultater {
        add(true, &report.id, &report.titel);
    }
    add(!body.tekst.is_empty(), "om_teksten", "Mere om udbuddet");
    add(!body.bilag.is_empty(), "om_bilag", "Bilag");
    add(true, "om_kontakt", "Spørg her");
    add(!body.noter.is_empty(), "om_kilden", "Om kilden");
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
