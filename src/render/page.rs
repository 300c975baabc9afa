//! What every page has: title, place, menu, and the facts its template sees.

use super::Ctx;
use crate::site::{Eye, routes};
use serde::Serialize;

/// A page ready for its template.
#[derive(Debug)]
pub struct Page {
    /// Path below the tree's root.
    pub path: String,
    /// The theme's template.
    pub template: &'static str,
    pub frame: Frame,
    /// What the template sees as `side`.
    pub body: tera::Value,
    /// Source paths of files the page carries.
    pub assets: Vec<String>,
}

/// What the layout sees as `ramme`.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    pub sprog: &'static str,
    pub titel: String,
    pub beskrivelse: String,
    pub sted: String,
    pub organisation: String,
    pub kontakt: Vec<Link>,
    /// Address of the tree's front page, seen from this page.
    pub rod: String,
    /// Address of the style sheet, seen from this page.
    pub stil: String,
    /// The page's own public address; empty in a reader's tree.
    pub kanonisk: String,
    pub menu: Vec<Link>,
    pub sti: Vec<Crumb>,
    /// Name of the reader whose tree this is; empty in the public one.
    pub modtager: String,
    /// The day the page was made.
    pub lavet: String,
    /// The kind of page, for the body's class.
    pub slags: &'static str,
    pub sidefod: Vec<Link>,
    /// Whether the page is of a draft, which only `--drafts` shows.
    pub kladde: bool,
}

/// A link with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Link {
    pub tekst: String,
    pub href: String,
    /// Whether it leads to the page itself or to the part of the site the page is in.
    pub her: bool,
}

/// A step of the path to a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Crumb {
    pub tekst: String,
    pub href: String,
}

impl Page {
    /// A page at `path` whose template sees `body`. `crumbs` are the pages above it, as words and
    /// paths below the root.
    pub(super) fn new(
        ctx: &Ctx,
        path: String,
        template: &'static str,
        title: &str,
        description: &str,
        crumbs: &[(&str, String)],
        body: &impl Serialize,
    ) -> Self {
        let frame = frame(ctx, &path, template, title, description, crumbs);
        Self { path, template, frame, body: tera::Value::from_serializable(body), assets: Vec::new() }
    }

    /// The same page, marked as a draft if it is one.
    pub(super) fn marked_draft(mut self, draft: bool) -> Self {
        self.frame.kladde = draft;
        self
    }

    /// The same page with the files it carries.
    pub(super) fn with_assets(mut self, assets: Vec<String>) -> Self {
        self.assets = assets;
        self
    }
}

fn frame(
    ctx: &Ctx,
    path: &str,
    template: &'static str,
    title: &str,
    description: &str,
    crumbs: &[(&str, String)],
) -> Frame {
    let config = &ctx.site.config;
    let to = |target: &str| routes::relative(path, target);
    let mut sti = Vec::new();
    if path != "index.html" {
        sti.push(Crumb { tekst: "Forside".to_owned(), href: to("index.html") });
        sti.extend(
            crumbs.iter().map(|(words, target)| Crumb { tekst: (*words).to_owned(), href: to(target) }),
        );
    }
    let organisation = &config.organisation;
    let line = |tekst: String, href: String| Link { tekst, href, her: false };
    let phone = |number: &str| line(format!("Ring {number}"), super::plan::call(number));
    let mail = |address: &str| line(address.to_owned(), format!("mailto:{address}"));
    let kontakt = [
        organisation.adresse.as_ref().map(|a| line(a.to_string(), String::new())),
        organisation.telefon.as_ref().map(|t| phone(t)),
        organisation.epost.as_ref().map(|e| mail(&e.0)),
        organisation.åbningstid.as_ref().map(|t| line(t.to_string(), String::new())),
    ];
    let kontakt = kontakt.into_iter().flatten().collect();
    let public = *ctx.eye == Eye::Public;
    Frame {
        sprog: "da",
        titel: title.to_owned(),
        beskrivelse: description.to_owned(),
        sted: config.titel.to_string(),
        organisation: organisation.navn.to_string(),
        kontakt,
        rod: to("index.html"),
        stil: to(super::theme::STYLE),
        kanonisk: if public {
            format!("{}{}", ctx.base_url, path.trim_end_matches("index.html"))
        } else {
            String::new()
        },
        menu: menu(ctx, path),
        sti,
        modtager: match ctx.eye {
            Eye::Public => String::new(),
            Eye::Reader(reader) => reader.title.clone(),
        },
        lavet: super::words::day(crate::model::Date(ctx.today)),
        slags: template.trim_end_matches(".html"),
        sidefod: footer(ctx, path),
        kladde: false,
    }
}

fn menu(ctx: &Ctx, path: &str) -> Vec<Link> {
    let site = ctx.site;
    let parts = [
        ("Planer", "planer/index.html", !site.cases.is_empty()),
        ("Udbud", "udbud/index.html", !site.frameworks.is_empty()),
        ("Udvalg", "udvalg/index.html", !site.committees.is_empty()),
        ("Sager", "sager/index.html", super::matter::any(site)),
    ];
    let parts = parts.into_iter().filter(|(_, _, there)| *there).map(|(words, target, _)| Link {
        tekst: words.to_owned(),
        href: routes::relative(path, target),
        her: path.split('/').next() == target.split('/').next(),
    });
    let mut pages: Vec<_> = site.pages.iter().filter_map(|p| Some((p.data.menu?.0, p))).collect();
    pages.sort_by_key(|(order, p)| (*order, p.slug.as_str()));
    let pages = pages.into_iter().map(|(_, p)| {
        let target = routes::page(&p.slug);
        Link { tekst: p.data.titel.to_string(), href: routes::relative(path, &target), her: path == target }
    });
    let search = super::search::is_on(ctx).then(|| Link {
        tekst: "Søg".to_owned(),
        href: routes::relative(path, super::search::PAGE),
        her: path == super::search::PAGE,
    });
    parts.chain(pages).chain(search).collect()
}

/// What the menu does not hold, so that it stays short on a phone: the lists of schemes and of areas
/// under supervision, and the other ordinary pages.
fn footer(ctx: &Ctx, path: &str) -> Vec<Link> {
    let site = ctx.site;
    let parts = [
        ("Ordninger", "ordninger/index.html", !site.schemes.is_empty()),
        ("Ledelsestilsyn", "tilsyn/index.html", !site.supervisions.is_empty()),
    ];
    let parts = parts.into_iter().filter(|(_, _, there)| *there).map(|(words, target, _)| Link {
        tekst: words.to_owned(),
        href: routes::relative(path, target),
        her: path == target,
    });
    let pages = ctx.site.pages.iter().filter(|p| p.data.menu.is_none() && p.slug != "index");
    let pages = pages.map(|p| {
        let target = routes::page(&p.slug);
        Link { tekst: p.data.titel.to_string(), href: routes::relative(path, &target), her: path == target }
    });
    let rules = super::has_rules(ctx).then(|| Link {
        tekst: "Regler for indholdet".to_owned(),
        href: routes::relative(path, &routes::rules()),
        her: path == routes::rules(),
    });
    parts.chain(pages).chain(rules).collect()
}
