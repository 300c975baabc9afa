//! Pages on the rules: a list by area, and a page for each rule.
//!
//! Rules are written in Danish and English. A Danish site shows both; every other site the English alone,
//! marked as such where the site is not English either.

use super::acts;
use super::lists::Line;
use super::page::Link;
use super::{Ctx, Page};
use crate::catalogue::{self, AREAS};
use crate::diagnostic::{Citation, Example, Lang, Rule};
use crate::language::{Language, When, say};
use crate::model::Date;
use crate::rules::uncovered::UNCOVERED;
use crate::site::routes;
use serde::Serialize;

/// What `regler.html` sees.
#[derive(Serialize)]
struct List {
    antal: String,
    /// Tag of the rules' words where the page is in another language.
    sprog: &'static str,
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
    /// Tag of the rule's words where the page is in another language.
    sprog: &'static str,
    /// Tag of quotes and examples, which are Danish, where the page is not.
    kildesprog: &'static str,
    tekst: Words,
    /// The English beside the Danish.
    engelsk: Option<Words>,
    /// The acts that law and history name, at Retsinformation.
    love: Vec<Link>,
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
    /// The key's name, cut where a line may break.
    navn: Vec<&'static str>,
    om: &'static str,
}

#[derive(Serialize)]
struct Shown {
    dom: String,
    viser: &'static str,
    filer: Vec<File>,
    fund: Vec<&'static str>,
}

#[derive(Serialize)]
struct File {
    sti: &'static str,
    tekst: &'static str,
}

/// The language of the rules' words on pages in `l`, and their tag where that is another.
fn tongue(l: &Language) -> (Lang, &'static str) {
    match l {
        l if l.is_danish() => (Lang::Da, ""),
        l if l.tag() == "en" || l.tag().starts_with("en-") => (Lang::En, ""),
        _ => (Lang::En, "en"),
    }
}

/// All rules by area, and the requirements that no rule covers.
pub(super) fn list(ctx: &Ctx) -> Page {
    let path = routes::rules();
    let rules = catalogue::all();
    let (lang, sprog) = tongue(ctx.language);
    let of = |letter: &str| {
        let own = rules.iter().filter(|r| r.code.starts_with(letter));
        own.map(|rule| line(rule, lang, &path)).collect::<Vec<_>>()
    };
    let areas = AREAS.iter().map(|(letter, title)| Area { titel: title.get(lang), linjer: of(letter) });
    let body = List {
        antal: say!(ctx, "rule_count", count = rules.len()),
        sprog,
        omraader: areas.filter(|a| !a.linjer.is_empty()).collect(),
        udaekkede: UNCOVERED.iter().map(|(krav, why)| Uncovered { krav, grund: why.get(lang) }).collect(),
    };
    let (title, summary) = (say!(ctx, "rule_list"), say!(ctx, "rule_list_summary"));
    Page::new(ctx, path, "regler.html", &title, &summary, &[], &body)
}

fn line(rule: &Rule, lang: Lang, page: &str) -> Line {
    Line {
        titel: format!("{} {}", rule.code, rule.title.get(lang)),
        href: routes::relative(page, &routes::rule(rule.code)),
        om: vec![rule.severity.word().get(lang).to_owned()],
        resume: String::new(),
        dato: None,
    }
}

/// One rule.
pub(super) fn page(ctx: &Ctx, rule: &'static Rule) -> Page {
    let path = routes::rule(rule.code);
    let above = routes::rules();
    let l = ctx.language;
    let (lang, sprog) = tongue(l);
    let body = Body {
        kode: rule.code,
        navn: rule.name,
        sprog,
        kildesprog: if lang == Lang::Da { "" } else { "da" },
        tekst: words(rule, lang),
        engelsk: (lang == Lang::Da).then(|| words(rule, Lang::En)),
        love: acts::links(l, &named_law(rule)),
        gaelder_fra: rule.valid.from.map(|d| When::day(l, Date(d))),
        gaelder_til: rule.valid.to.map(|d| When::day(l, Date(d))),
        krav: rule.requirements.join(", "),
        indstillinger: rule.settings.iter().map(|name| setting(name, lang)).collect(),
        kan_fraviges: rule.ignorable,
        eksempler: rule.examples.iter().map(|e| shown(l, e)).collect(),
        liste: Link { tekst: say!(ctx, "rule_all"), href: routes::relative(&path, &above), her: false },
    };
    let title = format!("{}: {}", rule.code, rule.title.get(lang));
    let crumb = say!(ctx, "rule_list");
    Page::new(ctx, path, "regel.html", &title, rule.why.get(lang), &[(&crumb, above)], &body)
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

/// The rule's Danish words on the law, which name acts by number and day.
fn named_law(rule: &Rule) -> Vec<&'static str> {
    let law = rule.law.map(|c| c.title.get(Lang::Da));
    let history = rule.history.map(|h| h.get(Lang::Da));
    law.into_iter().chain(history).collect()
}

fn setting(name: &'static str, lang: Lang) -> Setting {
    let about = crate::schema::setting(name).unwrap_or_default();
    let (danish, english) = about.split_once(" (EN: ").unwrap_or((about, about));
    let english = english.strip_suffix(')').unwrap_or(english);
    Setting { navn: name.split_inclusive('.').collect(), om: if lang == Lang::Da { danish } else { english } }
}

fn shown(l: &Language, example: &Example) -> Shown {
    let good = example.findings.is_empty();
    Shown {
        dom: if good { say!(l, "rule_example_good") } else { say!(l, "rule_example_found") },
        viser: example.what,
        filer: example.files.iter().map(|(sti, tekst)| File { sti, tekst }).collect(),
        fund: example.findings.to_vec(),
    }
}
