//! Words of art, explained on the page where they stand.
//!
//! Where such a word first stands in a page's text it becomes a link to its explanation in a list at the page's
//! end. That works without script, with a screen reader and on paper, and disturbs no one who knows the word.

use super::explain::{Forms, explain};
use super::{Ctx, Link, Page, prose};
use crate::html;
use crate::language::{say, settle};
use crate::model::{Ord, Ordområde, Slug, mark};
use crate::site::Site;
use serde::Serialize;
use std::fmt::Write as _;

const AREAS: [Ordområde; 3] = [Ordområde::Planer, Ordområde::Møder, Ordområde::Udbud];

/// The glossary, ready to be found in pages.
pub(super) struct Glossary<'a> {
    areas: Vec<Area<'a>>,
}

/// The words of one kind of page.
struct Area<'a> {
    of: Ordområde,
    words: Vec<&'a (Slug, Ord)>,
    forms: Forms,
}

/// The words of one area, as the page of the glossary shows them.
#[derive(Serialize)]
pub(super) struct Part {
    titel: String,
    /// Its letters with links to their first words, where there are many words.
    bogstaver: Vec<Link>,
    ord: Vec<Explained>,
}

/// How many words a part may have before one needs its letters to find the way.
const FEW: usize = 20;

/// A word and what it means.
#[derive(Serialize)]
struct Explained {
    id: String,
    ord: String,
    forklaring: String,
    /// Address of a page with more; empty where there is none.
    mere: String,
}

impl<'a> Glossary<'a> {
    /// The glossary of what an audience may see.
    pub(super) fn of(site: &'a Site) -> Self {
        let areas = AREAS.into_iter().filter_map(|area| {
            let words = of_area(site, area);
            let forms = Forms::of(words.iter().map(|(_, w)| {
                let forms = std::iter::once(&w.ord).chain(&w.former);
                forms.map(|form| form.as_str().to_owned()).collect()
            }))?;
            Some(Area { of: area, words, forms })
        });
        Self { areas: areas.collect() }
    }

    /// The finished page `html` with its words of art linked to a list of explanations at its end.
    pub(super) fn explain(&self, ctx: &Ctx, page: &Page, html: String) -> String {
        let area = match page.template {
            "plan.html" | "sag.html" => Ordområde::Planer,
            "udvalg.html" | "aar.html" | "moede.html" | "punkt.html" | "sagsnummer.html" => {
                Ordområde::Møder
            }
            "ramme.html" => Ordområde::Udbud,
            _ => return html,
        };
        let Some(Area { words, forms, .. }) = self.areas.iter().find(|own| own.of == area) else {
            return html;
        };
        let other = (!ctx.language.is_own()).then(|| ctx.language.own_tag());
        let name = |word: usize| words.get(word).map_or("", |(name, _)| name);
        let Some(mut explained) = explain(&html, forms, other, &name) else { return html };
        let mut found: Vec<&(Slug, Ord)> =
            explained.words.iter().filter_map(|word| words.get(*word).copied()).collect();
        found.sort_by(|(_, a), (_, b)| ctx.language.compare(&a.ord, &b.ord));
        explained.html.insert_str(explained.end, &list(ctx, &page.path, &found));
        explained.html
    }
}

fn of_area(site: &Site, area: Ordområde) -> Vec<&(Slug, Ord)> {
    let all = site.glossary.iter().flat_map(|glossary| &glossary.data.0);
    all.filter(|(_, word)| word.område == area).collect()
}

/// The whole glossary for the page at `path`, area by area.
pub(super) fn all(ctx: &Ctx, path: &str) -> Vec<Part> {
    let part = |area: Ordområde| {
        let titel = match area {
            Ordområde::Planer => say!(ctx, "words_of_plans"),
            Ordområde::Møder => say!(ctx, "words_of_meetings"),
            Ordområde::Udbud => say!(ctx, "words_of_procurement"),
        };
        let mut words = of_area(ctx.site, area);
        words.sort_by(|(_, a), (_, b)| ctx.language.compare(&a.ord, &b.ord));
        let ord: Vec<Explained> = words.into_iter().map(|word| explained(ctx, path, word)).collect();
        Part { titel, bogstaver: letters(&ord), ord }
    };
    AREAS.into_iter().map(part).filter(|part| !part.ord.is_empty()).collect()
}

/// The letters that words begin with, in their order, each leading to its first word; none for a few words.
fn letters(words: &[Explained]) -> Vec<Link> {
    let mut letters: Vec<Link> = Vec::new();
    for word in words.iter().filter(|_| words.len() > FEW) {
        let bare = mark::bare(&word.ord);
        let Some(first) = bare.chars().find(|c| c.is_alphabetic()) else { continue };
        let letter: String = first.to_uppercase().collect();
        if letters.last().is_none_or(|last| last.tekst != letter) {
            letters.push(Link { tekst: letter, href: format!("#{}", word.id), her: false });
        }
    }
    letters
}

fn explained(ctx: &Ctx, path: &str, (name, word): &(Slug, Ord)) -> Explained {
    let mere = word.mere.as_ref().and_then(|page| prose::to_page(ctx, path, page));
    Explained {
        id: format!("ord-{}", &**name),
        ord: word.ord.to_string(),
        forklaring: word.forklaring.to_string(),
        mere: mere.unwrap_or_default(),
    }
}

/// The list at the end of a page.
fn list(ctx: &Ctx, path: &str, words: &[&(Slug, Ord)]) -> String {
    let mut out = format!(
        "<section class=\"ordforklaring\" aria-labelledby=\"ord\"><h2 id=\"ord\">{}</h2><dl class=\"ordliste\">",
        escaped(&say!(ctx, "words_here"))
    );
    for word in words {
        let shown = explained(ctx, path, word);
        let (id, name) = (&shown.id, escaped(&shown.ord));
        let _ = write!(out, "<div id=\"{id}\"><dt>{name}</dt><dd>{}", escaped(&shown.forklaring));
        if !shown.mere.is_empty() {
            let more = say!(ctx, "words_more", word = &shown.ord);
            let _ = write!(out, " <a href=\"{}\">{}</a>", escaped(&shown.mere), escaped(&more));
        }
        let back = escaped(&say!(ctx, "words_back", word = &shown.ord));
        let _ = write!(out, "</dd><dd class=\"tilbage\"><a href=\"#her-{id}\">{back}</a></dd></div>");
    }
    out.push_str("</dl></section>");
    if ctx.language.is_own() {
        out
    } else {
        settle(out, ctx.language.own_tag(), ctx.language.own_direction())
    }
}

/// Text as it may stand in HTML, in quotes too.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    html::attribute(&mut out, text);
    out
}
