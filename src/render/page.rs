//! What every page has: title, place, menu, and the facts its template sees.

use super::{Ctx, linked, open_data};
use crate::language::{Language, say};
use crate::opendata::CATALOGUE;
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
    /// Files made beside it.
    pub extras: Vec<Extra>,
}

/// A file made beside a page: a calendar or a feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extra {
    /// Path below the tree's root.
    pub path: String,
    pub bytes: Vec<u8>,
    /// Its media type.
    pub kind: &'static str,
    /// What a reader gets by it.
    pub title: String,
}

/// An [`Extra`] as its page links it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExtraLink {
    pub href: String,
    pub tekst: String,
    pub type_: &'static str,
    /// Whether programs look for it in the page's head.
    pub nyheder: bool,
}

/// What the layout sees as `ramme`.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    /// Tag of the page's language.
    pub sprog: String,
    /// `ltr` or `rtl`.
    pub retning: &'static str,
    /// The same page in the site's other languages; empty where there is only one.
    pub sprogvalg: Vec<Tongue>,
    /// Said where texts of documents may stand in another language than the page.
    pub uoversat: String,
    pub titel: String,
    pub beskrivelse: String,
    pub sted: String,
    pub organisation: String,
    pub kontakt: Vec<Link>,
    /// Address of the tree's front page, seen from this page.
    pub rod: String,
    /// Address of the style sheet, seen from this page.
    pub stil: String,
    /// Addresses of the icon and of the logo; the latter empty where the theme has none.
    pub ikon: String,
    pub logo: String,
    /// The page's own public address; empty in a reader's tree.
    pub kanonisk: String,
    /// What search engines and other sites read of the page, as JSON-LD; empty in a reader's tree.
    pub jsonld: String,
    pub menu: Vec<Link>,
    pub sti: Vec<Crumb>,
    /// Name of the reader whose tree this is; empty in the public one.
    pub modtager: String,
    /// The day the page was made.
    pub lavet: String,
    /// The sentence that says when the page was made.
    pub lavet_ord: String,
    /// For whom alone the page is, as a sentence; empty in the public tree.
    pub kun_til: String,
    /// The kind of page, for the body's class.
    pub slags: &'static str,
    pub sidefod: Vec<Link>,
    /// Calendars and feeds beside the page, under a heading of their own.
    pub filer: Vec<ExtraLink>,
    pub filer_titel: String,
    /// What the page shows as data, under a heading of its own.
    pub data: Vec<ExtraLink>,
    /// The page that lists all data; empty where there are none.
    pub data_alle: String,
    /// Whether the page is of a draft, which only `--drafts` shows.
    pub kladde: bool,
}

/// A page in one of the site's languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tongue {
    pub sprog: String,
    pub navn: String,
    pub retning: &'static str,
    pub href: String,
    /// The full public address; empty in a reader's tree.
    pub adresse: String,
    pub her: bool,
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
        let mut frame = frame(ctx, &path, template, title, description, crumbs);
        frame.jsonld = linked::written(ctx, &path, title, description, crumbs);
        Self {
            path,
            template,
            frame,
            body: tera::Value::from_serializable(body),
            assets: Vec::new(),
            extras: Vec::new(),
        }
    }

    /// The same page, which tells of this thing as linked data too. Only public pages do.
    pub(super) fn about(mut self, ctx: &Ctx, thing: &serde_json::Value) -> Self {
        if *ctx.eye == Eye::Public {
            self.frame.jsonld = linked::with(self.frame.jsonld, thing);
        }
        self
    }

    /// The same page, marked as a draft if it is one.
    pub(super) fn marked_draft(mut self, draft: bool) -> Self {
        self.frame.kladde = draft;
        self
    }

    /// The same page with files made beside it, those that there are.
    pub(super) fn with_extras(mut self, ctx: &Ctx, extras: impl IntoIterator<Item = Option<Extra>>) -> Self {
        for extra in extras.into_iter().flatten() {
            self.frame.filer.push(ExtraLink {
                href: routes::relative(&self.path, &extra.path),
                tekst: extra.title.clone(),
                type_: extra.kind,
                nyheder: extra.kind == "application/atom+xml",
            });
            self.extras.push(extra);
        }
        if !self.frame.filer.is_empty() {
            self.frame.filer_titel = say!(ctx, "frame_follow");
        }
        self
    }

    /// The same page, with the note that what matters on it stands in the site's own language, and whom to call.
    /// The note goes where all of the page is translated after all.
    pub(super) fn mostly_untranslated(mut self, ctx: &Ctx, asked: Option<&super::plan::Contact>) -> Self {
        let organisation = &ctx.site.config.organisation;
        let named = asked.filter(|c| !c.telefon.is_empty()).map(|c| (c.navn.clone(), c.telefon.clone()));
        let own = || Some((organisation.navn.to_string(), organisation.telefon.as_ref()?.to_string()));
        if let Some((who, phone)) = named.or_else(own)
            && !ctx.language.is_own()
        {
            self.frame.uoversat = say!(ctx, "frame_untranslated_much", who = who, phone = phone);
        }
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
        sti.push(Crumb { tekst: say!(ctx, "frame_front"), href: to("index.html") });
        sti.extend(
            crumbs.iter().map(|(words, target)| Crumb { tekst: (*words).to_owned(), href: to(target) }),
        );
    }
    let organisation = &config.organisation;
    let line = |tekst: String, href: String| Link { tekst, href, her: false };
    let phone = |number: &str| line(say!(ctx, "frame_call", number = number), super::plan::call(number));
    let mail = |address: &str| line(address.to_owned(), format!("mailto:{address}"));
    let kontakt = [
        organisation.adresse.as_ref().map(|a| line(a.to_string(), String::new())),
        organisation.telefon.as_ref().map(|t| phone(t)),
        organisation.epost.as_ref().map(|e| mail(&e.0)),
        organisation.åbningstid.as_ref().map(|t| line(t.to_string(), String::new())),
    ];
    let kontakt = kontakt.into_iter().flatten().collect();
    let public = *ctx.eye == Eye::Public;
    let lavet = ctx.language.day(crate::model::Date(ctx.today));
    Frame {
        jsonld: String::new(),
        sprog: ctx.language.tag().to_owned(),
        retning: ctx.language.direction(),
        sprogvalg: tongues(ctx, path),
        uoversat: if ctx.language.is_own() { String::new() } else { say!(ctx, "frame_untranslated") },
        titel: title.to_owned(),
        beskrivelse: description.to_owned(),
        sted: config.titel.to_string(),
        organisation: organisation.navn.to_string(),
        kontakt,
        rod: to("index.html"),
        stil: ctx.shared(path, super::theme::STYLE),
        ikon: ctx.shared(path, super::theme::ICON),
        logo: ctx.theme.logo().map_or(String::new(), |logo| ctx.shared(path, logo)),
        kanonisk: if public { format!("{}{}", ctx.base_url, folder(path)) } else { String::new() },
        menu: menu(ctx, path),
        sti,
        modtager: match ctx.eye {
            Eye::Public => String::new(),
            Eye::Reader(reader) => reader.title.clone(),
        },
        kun_til: match ctx.eye {
            Eye::Public => String::new(),
            // Whom a case is about decides themselves whom they show it to.
            Eye::Reader(reader) if reader.citizen => {
                say!(ctx, "frame_only_for_you", reader = ctx.language.own_words(&reader.title))
            }
            Eye::Reader(reader) => {
                say!(ctx, "frame_only_for", reader = ctx.language.own_words(&reader.title))
            }
        },
        lavet_ord: say!(ctx, "frame_made", date = &lavet),
        lavet,
        slags: template.trim_end_matches(".html"),
        sidefod: footer(ctx, path),
        kladde: false,
        filer: Vec::new(),
        filer_titel: String::new(),
        data: open_data::links(ctx, path),
        data_alle: if ctx.data.files.is_empty() { String::new() } else { to(CATALOGUE) },
    }
}

/// A page's address without the name of a folder's own page.
pub(super) fn folder(path: &str) -> &str {
    path.strip_suffix("index.html").filter(|f| f.is_empty() || f.ends_with('/')).unwrap_or(path)
}

/// The page at `path` in each of the site's languages, as seen from it.
fn tongues(ctx: &Ctx, path: &str) -> Vec<Tongue> {
    if only_in_own(path) {
        return Vec::new();
    }
    let here = ctx.placed(path);
    let mut all = tongues_of(ctx, |language| routes::relative(&here, &in_language(language, path)));
    if *ctx.eye == Eye::Public {
        for (tongue, language) in all.iter_mut().zip(ctx.languages) {
            tongue.adresse = format!("{}{}", ctx.root_url, folder(&in_language(language, path)));
        }
    }
    all
}

/// The site's languages with the addresses that `href` gives; none where there is only one.
pub(super) fn tongues_of(ctx: &Ctx, href: impl Fn(&Language) -> String) -> Vec<Tongue> {
    if ctx.languages.len() < 2 {
        return Vec::new();
    }
    let tongue = |language: &Language| Tongue {
        sprog: language.tag().to_owned(),
        navn: say!(language, "language_name"),
        retning: language.direction(),
        href: href(language),
        adresse: String::new(),
        her: language.tag() == ctx.language.tag(),
    };
    ctx.languages.iter().map(tongue).collect()
}

/// Where the page at `path` stands in a language: in the tree's root in the site's own, else in a folder
/// named by the language.
pub(super) fn in_language(language: &Language, path: &str) -> String {
    if language.is_own() { path.to_owned() } else { format!("{}/{path}", language.tag()) }
}

/// Whether the page is made in the site's own language alone: hosts know one page for what is not found,
/// and the pages on rules are for those who write.
pub(super) fn only_in_own(path: &str) -> bool {
    path == "404.html" || path.starts_with("regler/")
}

fn menu(ctx: &Ctx, path: &str) -> Vec<Link> {
    let site = ctx.site;
    let parts = [
        (say!(ctx, "menu_plans"), "planer/index.html", !site.cases.is_empty()),
        (say!(ctx, "menu_schemes"), "ordninger/index.html", !site.schemes.is_empty()),
        (say!(ctx, "menu_frameworks"), "udbud/index.html", !site.frameworks.is_empty()),
        (say!(ctx, "menu_committees"), "udvalg/index.html", !site.committees.is_empty()),
        (say!(ctx, "menu_matters"), "sager/index.html", super::matter::any(site)),
        (say!(ctx, "menu_supervision"), "tilsyn/index.html", !site.supervisions.is_empty()),
    ];
    let parts = parts.into_iter().filter(|(_, _, there)| *there).map(|(words, target, _)| Link {
        tekst: words,
        href: routes::relative(path, target),
        her: path.split('/').next() == target.split('/').next(),
    });
    let own = site.pages.iter().filter_map(|p| Some((p.data.menu?.0, p, true)));
    // What everybody may read, on rights and on complaints, stands in the public tree alone.
    let public = ctx.public.pages.iter().filter(|_| *ctx.eye != Eye::Public);
    let public = public.filter(|p| site.pages.iter().all(|own| own.slug != p.slug));
    let public = public.filter_map(|p| Some((p.data.menu?.0, p, false)));
    let mut pages: Vec<_> = own.chain(public).collect();
    pages.sort_by_key(|(order, p, _)| (*order, p.slug.as_str()));
    let pages = pages.into_iter().map(|(_, p, own)| {
        let target = routes::page(&p.slug);
        let href = if own { routes::relative(path, &target) } else { format!("{}{target}", ctx.base_url) };
        Link { tekst: super::side::title(ctx, p), href, her: own && path == target }
    });
    let search = super::search::is_on(ctx).then(|| Link {
        tekst: say!(ctx, "search_title"),
        href: routes::relative(path, super::search::PAGE),
        her: path == super::search::PAGE,
    });
    parts.chain(pages).chain(search).collect()
}

/// The ordinary pages that the menu does not hold, and one way to those for writers, which citizens have no
/// use for.
fn footer(ctx: &Ctx, path: &str) -> Vec<Link> {
    let pages = ctx.site.pages.iter().filter(|p| p.data.menu.is_none() && p.slug != "index");
    let pages = pages.filter(|p| !p.data.til_skribenter.0).map(|p| {
        let target = routes::page(&p.slug);
        Link { tekst: super::side::title(ctx, p), href: routes::relative(path, &target), her: path == target }
    });
    let writers = super::writers::is_on(ctx).then(|| Link {
        tekst: say!(ctx, "menu_writers"),
        href: routes::relative(path, super::writers::PAGE),
        her: path == super::writers::PAGE,
    });
    let data = (!ctx.data.files.is_empty()).then(|| Link {
        tekst: say!(ctx, "data_title"),
        href: routes::relative(path, CATALOGUE),
        her: path == CATALOGUE,
    });
    pages.chain(data).chain(writers).collect()
}
