//! The text of a plan, taken apart where some of it belongs first on the page.

use super::whose;
use crate::html;
use crate::language::{Language, say};
use crate::markdown::Heading;
use crate::model::plan::Plan;
use crate::model::{Readers, Slug};
use crate::render::{Ctx, Link, prose};
use crate::site::{Case, Entry, Eye};

/// The parts of the text as HTML; each may be empty.
#[derive(Default)]
pub(super) struct Text {
    /// The plan in short.
    pub short: String,
    /// What is for this reader only, of one who reads across cases and is looking for just that.
    pub own: String,
    pub rest: String,
    /// The main headings of what is left.
    pub headings: Vec<Link>,
    pub assets: Vec<String>,
}

/// The text of the plan for the page at `path`.
pub(super) fn text(ctx: &Ctx, case: &Case, entry: &Entry<Plan>, path: &str) -> Text {
    let slug = Some(case.sag.slug.as_str());
    let prose = prose::plain(ctx, entry, slug, path, 0, "", entry.body.clone());
    let mut text = Text { rest: prose.html, assets: prose.assets, ..Text::default() };
    let headings = &entry.scan.headings;
    for heading in headings {
        if let Some(readers) = readers(heading) {
            mark(ctx, case, entry.is_translated, heading, &readers, &mut text.rest);
        }
    }
    let across = matches!(ctx.eye, Eye::Reader(reader) if reader.case.is_none());
    for heading in headings.iter().filter(|h| h.level == 2) {
        let own = |readers: Readers| readers.0.iter().any(|name| ctx.eye.is(slug, name));
        if is_in_short(ctx, &heading.text) {
            text.short += &cut(&mut text.rest, &heading.id);
        } else if across && readers(heading).is_some_and(own) {
            text.own += &cut(&mut text.rest, &heading.id);
        } else if text.rest.contains(&opening(heading)) {
            let who = readers(heading).and_then(|r| whose::another(ctx, case, Some(&r)));
            let words = if entry.is_translated {
                heading.text.clone()
            } else {
                ctx.language.own_words(&heading.text)
            };
            let tekst = addressed(ctx.language, heading, who.as_deref(), &words);
            text.headings.push(Link { tekst, href: format!("#{}", heading.id), her: false });
        }
    }
    for part in [&mut text.short, &mut text.own, &mut text.rest] {
        *part = prose::in_its_language(ctx, entry, std::mem::take(part));
    }
    text
}

fn readers(heading: &Heading) -> Option<Readers> {
    Some(Readers(heading.readers.as_ref()?.iter().map(|name| Slug(name.as_str().into())).collect()))
}

fn opening(heading: &Heading) -> String {
    format!("<h{} id=\"{}\">", heading.level, heading.id)
}

/// Says under a heading that is for some readers only who they are, and in it whom it speaks to.
fn mark(
    ctx: &Ctx,
    case: &Case,
    is_translated: bool,
    heading: &Heading,
    readers: &Readers,
    page: &mut String,
) {
    let (opening, closing) = (opening(heading), format!("</h{}>", heading.level));
    let Some(from) = page.find(&opening).map(|at| at + opening.len()) else { return };
    let Some(until) = page[from..].find(&closing).map(|at| from + at) else { return };
    let who = whose::another(ctx, case, Some(readers)).map(|who| escaped(&who));
    // A heading is in the language of its text.
    let own = ctx.languages.iter().find(|l| l.is_own() && !is_translated).unwrap_or(ctx.language);
    let title = addressed(own, heading, who.as_deref(), &page[from..until]);
    let only = whose::only_for(ctx, case, Some(readers));
    // The text around it may be in another language than the page.
    let (tag, direction) = (ctx.language.tag(), ctx.language.direction());
    let only = match escaped(&only).as_str() {
        "" => String::new(),
        only if ctx.language.is_own() => format!("<p class=\"kun-for\">{only}</p>"),
        only => format!("<p class=\"kun-for\" lang=\"{tag}\" dir=\"{direction}\">{only}</p>"),
    };
    page.replace_range(from..until + closing.len(), &format!("{title}{closing}{only}"));
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    html::text(&mut out, text);
    out
}

/// A heading with the name of whom it speaks to, unless it names them itself.
fn addressed(language: &Language, heading: &Heading, who: Option<&str>, title: &str) -> String {
    match who.filter(|who| !heading.text.contains(who)) {
        Some(who) => say!(language, "plan_to", who = who, what = title),
        None => title.to_owned(),
    }
}

/// Whether the heading is that of the plan in short, in the page's language or the document's.
fn is_in_short(ctx: &Ctx, heading: &str) -> bool {
    let own = ctx.languages.iter().find(|l| l.is_own());
    own.into_iter()
        .chain([ctx.language])
        .any(|l| heading.trim().eq_ignore_ascii_case(&say!(l, "plan_in_short")))
}

/// Elements that sections can stand within.
const AROUND: [&str; 5] = ["blockquote", "div", "ul", "ol", "li"];

/// Takes the section of this heading out; empty where it is not there or stands within something else.
fn cut(page: &mut String, id: &str) -> String {
    let opening = format!("<h2 id=\"{id}\">");
    let Some(from) = page.find(&opening) else { return String::new() };
    let inner = from + opening.len();
    let ends = ["<h1 ", "<h2 ", "<section class=\"fodnoter\""];
    let begins = |at: &usize| ends.iter().any(|end| page[*at..].starts_with(end));
    let mut marks = memchr::memchr_iter(b'<', &page.as_bytes()[inner..]).map(|at| inner + at);
    let end = marks.find(begins).unwrap_or(page.len());
    let section = &page[from..end];
    let mut open = [0_isize; AROUND.len()];
    for at in memchr::memchr_iter(b'<', section.as_bytes()) {
        let tag = &section[at + 1..];
        let (name, one) = tag.strip_prefix('/').map_or((tag, 1), |name| (name, -1));
        for (count, around) in open.iter_mut().zip(AROUND) {
            let rest = name.strip_prefix(around);
            if rest.is_some_and(|rest| rest.starts_with('>') || (one > 0 && rest.starts_with(' '))) {
                *count += one;
            }
        }
    }
    if open.iter().any(|count| *count != 0) {
        return String::new();
    }
    page.drain(from..end).collect()
}
