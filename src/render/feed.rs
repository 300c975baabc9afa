//! News as Atom (RFC 4287): a committee's decisions and meetings.

use super::decision::answered;
use super::meeting_words::title;
use super::page::folder;
use super::phrases::stop;
use super::{Ctx, Extra, corrections, outcome, register};
use crate::language::say;
use crate::model::Date;
use crate::model::mark::bare;
use crate::site::{Committee, Eye, Item, Meeting, meeting_day, routes};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io::Result;

/// Entries of a feed at most: readers fetch the whole of it each time.
const MOST: usize = 50;

/// One piece of news.
struct News {
    path: String,
    title: String,
    summary: String,
    day: Date,
}

/// What the committee decided, newest first. Only in the public tree: a feed needs an address.
pub(super) fn decisions(ctx: &Ctx, committee: &Committee) -> Option<Extra> {
    let page = routes::committee(&committee.udvalg.slug);
    let name = &committee.udvalg.data.navn;
    let news = newest(committee).filter(|m| m.møde.data.tilstand.is_minutes()).flat_map(|m| {
        let items = m.items.iter().filter(|i| register::decided(&i.punkt.data).is_some());
        items.filter_map(|i| decision(ctx, committee, m, i)).collect::<Vec<_>>()
    });
    let title = say!(ctx, "feed_decisions", committee = name);
    made(
        ctx,
        &page,
        page.replace("index.html", "beslutninger.xml"),
        title,
        &news.take(MOST).collect::<Vec<_>>(),
    )
}

/// The committee's agendas and minutes, newest first.
pub(super) fn meetings(ctx: &Ctx, committee: &Committee) -> Option<Extra> {
    let page = routes::committee(&committee.udvalg.slug);
    let name = &committee.udvalg.data.navn;
    let news = newest(committee).filter_map(|m| {
        let data = &m.møde.data;
        Some(News {
            path: routes::meeting(&committee.udvalg.slug, &m.møde.slug),
            title: title(ctx.language, data),
            summary: super::meeting_words::state(ctx.language, data.tilstand).ord,
            day: published(m)?,
        })
    });
    let title = say!(ctx, "feed_meetings", committee = name);
    made(ctx, &page, page.replace("index.html", "moeder.xml"), title, &news.take(MOST).collect::<Vec<_>>())
}

fn newest(committee: &Committee) -> impl Iterator<Item = &Meeting> {
    committee.meetings.iter().rev()
}

/// The day something of the meeting was last published or corrected; else the meeting's own.
fn published(meeting: &Meeting) -> Option<Date> {
    corrections::changed(meeting).or_else(|| meeting_day(meeting))
}

/// The day an item's decision was published or corrected; what happened to other items is no news of this one.
fn decided(meeting: &Meeting, item: &Item) -> Option<Date> {
    let data = &meeting.møde.data;
    let days = [data.referat_godkendt, data.referat_offentliggjort, data.dagsorden_offentliggjort];
    let own = corrections::changed_item(&item.punkt.data);
    days.into_iter().flatten().chain(own).max().or_else(|| meeting_day(meeting))
}

fn decision(ctx: &Ctx, committee: &Committee, meeting: &Meeting, item: &Item) -> Option<News> {
    let punkt = &item.punkt.data;
    let made = register::decided(punkt)?;
    // What a page shows as a badge stands here as a word: news has nothing else that says the outcome.
    let word = made.udfald.map(|u| stop(&outcome::badge(ctx.language, u).ord)).unwrap_or_default();
    let told = [word, outcome::line(ctx.language, made), answered(ctx.language, punkt)];
    Some(News {
        path: routes::item(&committee.udvalg.slug, &meeting.møde.slug, item.number),
        title: punkt.titel.to_string(),
        summary: told.iter().filter(|t| !t.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" "),
        day: decided(meeting, item)?,
    })
}

fn made(ctx: &Ctx, page: &str, path: String, title: String, news: &[News]) -> Option<Extra> {
    if news.is_empty() || *ctx.eye != Eye::Public {
        return None;
    }
    let bytes = atom(ctx, page, &path, &title, news).ok()?;
    Some(Extra { path, bytes, kind: "application/atom+xml", title })
}

fn atom(ctx: &Ctx, page: &str, path: &str, title: &str, news: &[News]) -> Result<Vec<u8>> {
    let mut xml = Writer::new(Vec::new());
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let address = |path: &str| format!("{}{}", ctx.base_url, folder(path));
    // The newest entry's day, so that a feed only changes when there is news.
    let updated = news.iter().map(|n| n.day).max().unwrap_or(Date(ctx.today));
    let root = xml
        .create_element("feed")
        .with_attributes([("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", ctx.language.tag())]);
    root.write_inner_content(|xml| {
        text(xml, "title", &bare(title))?;
        text(xml, "id", &address(path))?;
        text(xml, "updated", &moment(updated))?;
        xml.create_element("author")
            .write_inner_content(|xml| text(xml, "name", &bare(&ctx.site.config.organisation.navn)))?;
        link(xml, "self", "application/atom+xml", &address(path))?;
        link(xml, "alternate", "text/html", &address(page))?;
        for one in news {
            xml.create_element("entry").write_inner_content(|xml| {
                text(xml, "title", &bare(&one.title))?;
                text(xml, "id", &address(&one.path))?;
                text(xml, "updated", &moment(one.day))?;
                link(xml, "alternate", "text/html", &address(&one.path))?;
                text(xml, "summary", &bare(&one.summary))
            })?;
        }
        Ok(())
    })?;
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

fn text(xml: &mut Writer<Vec<u8>>, name: &str, text: &str) -> Result<()> {
    xml.create_element(name).write_text_content(BytesText::new(text)).map(drop)
}

fn link(xml: &mut Writer<Vec<u8>>, rel: &str, kind: &str, href: &str) -> Result<()> {
    let link = xml.create_element("link");
    link.with_attributes([("rel", rel), ("type", kind), ("href", href)]).write_empty().map(drop)
}

/// A day is known, no time: its beginning.
fn moment(day: Date) -> String {
    format!("{day}T00:00:00Z")
}
