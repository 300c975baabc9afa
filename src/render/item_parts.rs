//! Parts of an item's page: its text, who decides, references and remarks.

use super::phrases;
use super::places::{self, ItemRef};
use super::{Ctx, Link, prose};
use crate::language::say;
use crate::markdown::Scan;
use crate::model::committee::{Henvisning, Punkt};
use crate::site::routes;
use crate::source::slugify;
use serde::Serialize;
use std::ops::Range;

/// The item's text, the summary in it apart.
#[derive(Default)]
pub(super) struct Texts {
    pub resume_tekst: String,
    pub tekst: String,
    pub tekst_uden_overskrift: bool,
    pub assets: Vec<String>,
}

/// A remark.
#[derive(Debug, Serialize)]
pub(super) struct Remark {
    fra: String,
    tekst: Vec<String>,
}

/// A reference to an item of another meeting.
#[derive(Debug, Serialize)]
pub(super) struct Reference {
    pub hvad: String,
    /// Empty where the meeting is not here.
    pub href: String,
    /// Body, date and item in words.
    pub hvor: String,
}

/// The item's text as HTML. A section "Resumé" that it begins with is set apart where the item has
/// no summary of its own.
pub(super) fn texts(ctx: &Ctx, item: &ItemRef, page: &str) -> Texts {
    let entry = &item.item.punkt;
    let text = &ctx.sources.text(entry.file).text[entry.body.clone()];
    if entry.data.lukket.is_some() || text.trim().is_empty() {
        return Texts::default();
    }
    let summary = if entry.data.resumé.is_none() { summary(&entry.scan, text) } else { None };
    let part = |range: Range<usize>| {
        let range = entry.body.start + range.start..entry.body.start + range.end;
        prose::part(ctx, entry, None, page, 0, "", range)
    };
    let (resume, rest) = match summary {
        Some((summary, rest)) => (part(summary), part(rest)),
        None => (prose::Prose::default(), prose::body(ctx, entry, None, page, 0, "")),
    };
    let mut assets = resume.assets;
    assets.extend(rest.assets);
    let tekst_uden_overskrift = headless(&rest.html);
    Texts { resume_tekst: resume.html, tekst: rest.html, tekst_uden_overskrift, assets }
}

/// Whether a text begins without a heading of its own, so that the page must give one.
pub(super) fn headless(html: &str) -> bool {
    let mut html = html.trim_start();
    // What is not translated stands in an element that says its language.
    if html.starts_with("<div class=\"uoversat-tekst\"") {
        html = html.split_once('>').map_or("", |(_, inner)| inner.trim_start());
    }
    !html.starts_with("<h2")
}

/// The summary's text without its heading, and the rest; both as ranges of the body. `None` where
/// they cannot be shown apart without losing a limit, a definition or an address.
fn summary(scan: &Scan, text: &str) -> Option<(Range<usize>, Range<usize>)> {
    let first = scan.headings.first()?;
    let own = first.level == 2 && first.readers.is_none() && slugify(&first.text) == "resume";
    let defines = text.contains("]:") || text.contains("[^");
    if !own || defines || !text[..first.span.start].trim().is_empty() {
        return None;
    }
    let (inside, outside): (Vec<_>, Vec<_>) =
        scan.headings.iter().partition(|h| h.span.start < first.section.end);
    // Ids are unique within a text only; two texts must not share one.
    let shared =
        inside.iter().any(|a| outside.iter().any(|b| slugify(&a.text) == slugify(&b.text) || a.id == b.id));
    (!shared).then_some((first.span.end..first.section.end, first.section.end..text.len()))
}

/// The committees whose codes stand before the title, by name; none where it is this one alone.
pub(super) fn committees(ctx: &Ctx, item: &ItemRef) -> Vec<String> {
    let codes = &item.item.punkt.data.udvalgskoder;
    let named = |code: &str| match places::called(ctx, item.committee, code) {
        Some(c) => say!(ctx, "person_party", name = &c.udvalg.data.navn, party = code),
        None => code.to_owned(),
    };
    match codes.as_slice() {
        [] => Vec::new(),
        [one] if item.committee.is_called(one) => Vec::new(),
        codes => codes.iter().map(|c| named(c)).collect(),
    }
}

/// Who decides, with a link where that is a committee here.
pub(super) fn competence(ctx: &Ctx, item: &ItemRef, page: &str) -> Link {
    let tekst =
        item.item.punkt.data.beslutningskompetence.as_ref().map_or(String::new(), ToString::to_string);
    let found = places::called(ctx, item.committee, &tekst).filter(|_| !tekst.is_empty());
    let href = found.and_then(|c| places::committee(ctx, page, &c.udvalg.slug)).unwrap_or_default();
    Link { tekst, href, her: false }
}

pub(super) fn remarks(punkt: &Punkt) -> Vec<Remark> {
    let remarks = punkt.bemærkninger.iter();
    remarks.map(|r| Remark { fra: r.fra.to_string(), tekst: phrases::paragraphs(&r.tekst) }).collect()
}

pub(super) fn references(ctx: &Ctx, punkt: &Punkt, page: &str) -> Vec<Reference> {
    punkt.henvisninger.iter().map(|r| reference(ctx, r, page)).collect()
}

/// A reference as `page` shows it.
pub(super) fn reference(ctx: &Ctx, reference: &Henvisning, page: &str) -> Reference {
    let href = places::href(ctx, page, |site| {
        let committee = site.committee(reference.udvalg.as_ref()?)?;
        let slug = &committee.udvalg.slug;
        let Some(day) = reference.dato else { return Some(routes::committee(slug)) };
        let meeting = committee.meeting_on(day)?;
        let item = reference.punkt.filter(|n| meeting.items.iter().any(|i| i.number == n.0));
        Some(match item {
            Some(number) => routes::item(slug, &meeting.møde.slug, number.0),
            None => routes::meeting(slug, &meeting.møde.slug),
        })
    });
    let named = reference.udvalg.as_ref().and_then(|slug| {
        let committee = ctx.site.committee(slug).or_else(|| ctx.public.committee(slug));
        committee.map(|c| c.udvalg.data.navn.to_string())
    });
    let body = reference.organ.as_ref().map(ToString::to_string).or(named);
    let day = reference.dato.map(|d| ctx.language.weekday(d));
    let number = reference.punkt.map(|n| say!(ctx, "item_number_within", number = n.to_string()));
    let place = [body, day, number].into_iter().flatten();
    let place = place.reduce(|a, b| say!(ctx, "list_more", a = a, b = b)).unwrap_or_default();
    Reference { hvad: reference.hvad.to_string(), href: href.unwrap_or_default(), hvor: place }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::scan;

    fn split(text: &str) -> Option<(&str, &str)> {
        summary(&scan(text), text).map(|(a, b)| (text[a].trim(), text[b].trim()))
    }

    #[test]
    fn a_summary_at_the_beginning_is_set_apart() {
        assert_eq!(
            split("\n## Resumé\n\nKort.\n\n### A\n\nx\n\n## Sagen\n\ny\n"),
            Some(("Kort.\n\n### A\n\nx", "## Sagen\n\ny"))
        );
        assert_eq!(split("## Resumé\n\nKort.\n"), Some(("Kort.", "")));
    }

    #[test]
    fn a_summary_stays_where_it_could_lose_something() {
        for text in [
            "Før.\n\n## Resumé\n\nx\n",
            "## Sagen\n\nx\n\n## Resumé\n\nx\n",
            "## Resumé {synlig_for=a}\n\nx\n",
            "## Resumé\n\n[a][b]\n\n## Sagen\n\n[b]: https://example.com\n",
            "## Resumé\n\n### Mål\n\n## Mål\n",
        ] {
            assert_eq!(split(text), None, "{text}");
        }
    }
}
