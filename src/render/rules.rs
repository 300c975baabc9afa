//! Pages on the rules: a list by area, and a page for each rule, in Danish with the English beside.

use super::lists::Line;
use super::page::Link;
use super::words::When;
use super::{Ctx, Page};
use crate::catalogue::{self, AREAS};
use crate::diagnostic::{Citation, Example, Lang, Rule};
use crate::model::Date;
use crate::rules::uncovered::UNCOVERED;
use crate::site::routes;
use serde::Serialize;

/// What `regler.html` sees.
#[derive(Serialize)]
struct List {
    antal: usize,
    omraader: Vec<Area>,
    udaekkede: Vec<Uncovered>,
}

#[derive(Serialize)]
struct Area {
    titel: &'static str,
    linjer: Vec<Line>,
}

#[derive(Serialize)]
struct Uncovered {
    krav: &'static str,
    grund: &'static str,
}

/// What `regel.html` sees.
#[derive(Serialize)]
struct Body {
    kode: &'static str,
    navn: &'static str,
    dansk: Words,
    engelsk: Words,
    gaelder_fra: Option<When>,
    gaelder_til: Option<When>,
    krav: String,
    indstillinger: Vec<Setting>,
    kan_fraviges: bool,
    eksempler: Vec<Shown>,
    liste: Link,
}

/// A rule's words in one language.
#[derive(Serialize)]
struct Words {
    titel: &'static str,
    alvor: &'static str,
    hvorfor: &'static str,
    lov: Option<Cited>,
    kilde: Option<Cited>,
    foer: &'static str,
}

#[derive(Serialize)]
struct Cited {
    titel: &'static str,
    citat: &'static str,
}

#[derive(Serialize)]
struct Setting {
    navn: &'static str,
    om: &'static str,
}

#[derive(Serialize)]
struct Shown {
    titel: String,
    filer: Vec<File>,
    fund: Vec<&'static str>,
}

#[derive(Serialize)]
struct File {
    sti: &'static str,
    tekst: &'static str,
}

/// All rules by area, and the requirements that no rule covers.
pub(super) fn list(ctx: &Ctx) -> Page {
    let path = routes::rules();
    let rules = catalogue::all();
    let of = |letter: &str| {
        let own = rules.iter().filter(|r| r.code.starts_with(letter));
        own.map(|rule| line(rule, &path)).collect::<Vec<_>>()
    };
    let areas = AREAS.iter().map(|(letter, title)| Area { titel: title.da, linjer: of(letter) });
    let body = List {
        antal: rules.len(),
        omraader: areas.filter(|a| !a.linjer.is_empty()).collect(),
        udaekkede: UNCOVERED.iter().map(|(krav, why)| Uncovered { krav, grund: why.da }).collect(),
    };
    let summary = "Alt det, klarplan kontrollerer: hvad der kan være galt, hvorfor det betyder noget, og hvor reglen kommer fra.";
    Page::new(ctx, path, "regler.html", "Regler", summary, &[], &body)
}

fn line(rule: &Rule, page: &str) -> Line {
    Line {
        titel: format!("{} {}", rule.code, rule.title.da),
        href: routes::relative(page, &routes::rule(rule.code)),
        om: vec![rule.severity.word().da.to_owned()],
        resume: String::new(),
        dato: None,
    }
}

/// One rule.
pub(super) fn page(ctx: &Ctx, rule: &'static Rule) -> Page {
    let path = routes::rule(rule.code);
    let above = routes::rules();
    let body = Body {
        kode: rule.code,
        navn: rule.name,
        dansk: words(rule, Lang::Da),
        engelsk: words(rule, Lang::En),
        gaelder_fra: rule.valid.from.map(|d| When::day(Date(d))),
        gaelder_til: rule.valid.to.map(|d| When::day(Date(d))),
        krav: rule.requirements.join(", "),
        indstillinger: rule.settings.iter().map(|name| setting(name)).collect(),
        kan_fraviges: rule.ignorable,
        eksempler: rule.examples.iter().map(shown).collect(),
        liste: Link { tekst: "Alle regler".to_owned(), href: routes::relative(&path, &above), her: false },
    };
    let title = format!("{}: {}", rule.code, rule.title.da);
    Page::new(ctx, path, "regel.html", &title, rule.why.da, &[("Regler", above)], &body)
}

fn words(rule: &Rule, lang: Lang) -> Words {
    let cited = |c: Option<Citation>| c.map(|c| Cited { titel: c.title.get(lang), citat: c.quote });
    Words {
        titel: rule.title.get(lang),
        alvor: rule.severity.word().get(lang),
        hvorfor: rule.why.get(lang),
        lov: cited(rule.law),
        kilde: cited(rule.source),
        foer: rule.history.map_or("", |h| h.get(lang)),
    }
}

fn setting(name: &'static str) -> Setting {
    let about = crate::schema::setting(name).unwrap_or_default();
    Setting { navn: name, om: about.split(" (EN: ").next().unwrap_or(about) }
}

fn shown(example: &Example) -> Shown {
    let verdict = if example.findings.is_empty() { "Godt" } else { "Giver fundet" };
    Shown {
        titel: format!("{verdict}: {}", example.what),
        filer: example.files.iter().map(|(sti, tekst)| File { sti, tekst }).collect(),
        fund: example.findings.to_vec(),
    }
}
