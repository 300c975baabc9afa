//! Minutes as people read them: a head, and items that begin with their number and title.
//!
//! Two layouts are known: `Punkt 3: …` with the sections' names on lines of their own, as Lejre prints them, and
//! headings of which the highest numbered ones are items, as København publishes them.

mod absence;
mod amendments;
mod decision;
mod head;
mod sections;
mod votes;

pub(super) use decision::outcome;
pub(super) use head::{named, state as state_of, when};

use super::Refusal;
use super::blocks::{Block, Blocks, Kind};
use super::found::{Found, Item, Said, Why};
use crate::diagnostic::text;

/// Reads the blocks of one meeting.
///
/// # Errors
/// Where no item can be told from the rest.
pub(super) fn read(blocks: Blocks) -> Result<Found, Refusal> {
    let mut found = Found::default();
    let mut all = blocks.all;
    page_margins(&mut all, &mut found);
    let starts = starts(&all);
    let Some(first) = starts.first().map(|s| s.at) else {
        return Err(Refusal(text!(
            "Der er ingen punkter, som kan kendes: hverken linjer som ”Punkt 3: Titel” eller overskrifter som ”3. Titel”.",
            "There are no items that can be known: neither lines such as “Punkt 3: Titel” nor headings such as “3. Titel”."
        )));
    };
    let titles: Vec<&str> = starts.iter().map(|s| s.title.as_str()).collect();
    head::read(all.get(..first).unwrap_or_default(), &titles, &mut found);
    for (start, next) in starts.iter().zip(starts.iter().skip(1).map(|s| s.at).chain([all.len()])) {
        let head = &all[start.at];
        let mut item = Item::new(start.number, Said::new(&start.title, &head.place));
        found.tell(&start.label, &head.place, Why::Form);
        titled(&mut item, &mut found);
        let own = all.get(start.at + 1..next).unwrap_or_default();
        let before = found.told.len();
        sections::read(own, blocks.has_headings, start.level, &mut item, &mut found);
        if item.closed.is_some() {
            // Nothing that stands in a closed item may be told of.
            found.told.truncate(before);
        }
        found.items.push(item);
    }
    finish(&mut found);
    Ok(found)
}

/// Reads the blocks of one item whose sections have headings of level 2.
pub(super) fn sections(blocks: &[Block], item: &mut Item, found: &mut Found) {
    sections::read(blocks, true, 1, item, found);
}

/// What the items together say of the meeting. Of closed ones only number, title and reason are kept.
pub(super) fn finish(found: &mut Found) {
    for item in &mut found.items {
        if let Some(reason) = item.closed.take() {
            let bare = Item::new(item.number, item.title.clone());
            *item = Item { closed: Some(reason), ..bare };
        }
    }
    let mut taken: Vec<u32> = Vec::new();
    let mut free = found.items.iter().map(|i| i.number).max().unwrap_or(0);
    for item in &mut found.items {
        if item.number == 0 || taken.contains(&item.number) {
            free = free.saturating_add(1);
            let (said, place) = (item.title.text.clone(), item.title.place.clone());
            item.mark_kept(
                "Punktet har intet nummer for sig selv i kilden. Giv filen det rigtige nummer.",
                &said,
                &place,
            );
            item.number = free;
        }
        taken.push(item.number);
    }
    // Decisions stand in minutes alone.
    if found.meeting.state.is_none()
        && found.items.iter().any(|i| i.decision.is_some() || !i.votes.is_empty())
    {
        found.meeting.state = Some("referat");
    }
}

/// Where an item begins.
struct Start {
    at: usize,
    number: u32,
    title: String,
    /// The words before the title.
    label: String,
    /// The level of its heading; 1 where it is none.
    level: u8,
}

fn starts(all: &[Block]) -> Vec<Start> {
    let is_heading = |block: &Block| matches!(block.kind, Kind::Heading(_));
    let headings = starts_by(all, |block| labelled(&block.text).filter(|_| is_heading(block)));
    if !headings.is_empty() {
        return headings;
    }
    let labelled = starts_by(all, |block| labelled(&block.text));
    // One paragraph alone that begins so can be prose; several that count upwards are the items.
    if labelled.len() > 1 && labelled.is_sorted_by_key(|s| s.number) {
        return labelled;
    }
    let level = |block: &Block| match block.kind {
        Kind::Heading(level) => numbered(&block.text).map(|_| level),
        _ => None,
    };
    let Some(highest) = all.iter().filter_map(level).min() else { return labelled };
    starts_by(all, |block| numbered(&block.text).filter(|_| block.kind == Kind::Heading(highest)))
}

fn starts_by(all: &[Block], read: impl Fn(&Block) -> Option<(u32, String, String)>) -> Vec<Start> {
    let start = |(at, block): (usize, &Block)| {
        let (number, label, title) = read(block)?;
        let level = if let Kind::Heading(level) = block.kind { level } else { 1 };
        Some(Start { at, number, title, label, level })
    };
    all.iter()
        .enumerate()
        .filter(|(_, b)| b.is_paragraph() || matches!(b.kind, Kind::Heading(_)))
        .filter_map(start)
        .collect()
}

/// `Punkt 3: Titel`.
fn labelled(text: &str) -> Option<(u32, String, String)> {
    let rest = ["Punkt ", "PUNKT ", "Pkt. ", "Dagsordenspunkt "].iter().find_map(|l| text.strip_prefix(l))?;
    let (number, title) = split(rest, &[":", ".", " -", " –"])?;
    let label = text.get(..text.len() - title.len())?;
    Some((number, label.to_owned(), title.to_owned()))
}

/// `3. Titel`.
fn numbered(text: &str) -> Option<(u32, String, String)> {
    let (number, title) = split(text, &[".", ")", ":", " -", " –"])?;
    let label = text.get(..text.len() - title.len())?;
    Some((number, label.to_owned(), title.to_owned()))
}

/// A number with one of these signs after it, and what follows.
fn split<'t>(text: &'t str, signs: &[&str]) -> Option<(u32, &'t str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let number = text.get(..digits)?.parse().ok()?;
    let rest = text.get(digits..)?;
    let title = signs.iter().find_map(|s| rest.strip_prefix(s))?.trim();
    (!title.is_empty()).then_some((number, title))
}

/// Takes codes and case number out of the title.
pub(super) fn titled(item: &mut Item, found: &mut Found) {
    let place = item.title.place.clone();
    let mut title = item.title.text.clone();
    if let Some((codes, rest)) = codes(&title) {
        let label = title.get(..title.len() - rest.len()).unwrap_or_default();
        found.tell(label, &place, Why::Form);
        item.codes = codes;
        title = String::from(rest);
    }
    if let Some((before, number)) = title.strip_suffix(')').and_then(|t| t.rsplit_once(" ("))
        && is_case_number(number)
    {
        item.case = Some(Said::new(number, &place));
        title = String::from(before);
    }
    for word in ["Lukket punkt: ", "Lukket punkt - ", "Lukket: ", "Lukket - ", "LUKKET - ", "LUKKET: "] {
        if let Some(rest) = title.strip_prefix(word) {
            item.closed = Some(None);
            title = String::from(rest);
            break;
        }
    }
    for word in [
        " (lukket)",
        " (Lukket)",
        " (LUKKET)",
        " - Lukket",
        " - lukket",
        " (lukket punkt)",
        " (Lukket punkt)",
    ] {
        if let Some(rest) = title.strip_suffix(word) {
            item.closed = Some(None);
            title = String::from(rest);
            break;
        }
    }
    item.title.text = title;
}

/// The committees' abbreviations that a title begins with, and the title: `SSÆ/BU/JAI - Status`.
fn codes(title: &str) -> Option<(Vec<String>, &str)> {
    let (before, rest) = title.split_once('-')?;
    let is_code = |c: &&str| (2..=6).contains(&c.chars().count()) && c.chars().all(char::is_uppercase);
    let codes: Vec<&str> = before.trim_end().split('/').collect();
    // `EU-midler` is a word.
    (codes.iter().all(is_code) && rest.starts_with(' '))
        .then(|| (codes.into_iter().map(str::to_owned).collect(), rest.trim()))
}

/// Whether a text is a case number: `23-008682`, `2020-0117251`, `26/1234`, `00.01.02-A00-1-24`.
pub(super) fn is_case_number(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '/' | '.');
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let letters = text.bytes().filter(u8::is_ascii_alphabetic).count();
    let begins =
        text.starts_with(|c: char| c.is_ascii_digit()) && text.ends_with(|c: char| c.is_ascii_digit());
    begins
        && text.chars().all(allowed)
        && text.contains(['-', '/'])
        && digits >= 5
        && letters <= 2
        && super::days::day(text).is_none()
}

/// Takes out the heads and feet of pages: `Side 3 af 16`, and `3` alone where pages are counted so.
fn page_margins(all: &mut Vec<Block>, found: &mut Found) {
    let is_page = |text: &str| {
        let words: Vec<&str> = text.split_whitespace().collect();
        let number = |w: &str| w.len() <= 4 && w.bytes().all(|b| b.is_ascii_digit());
        match words[..] {
            ["Side" | "side", n] => number(n),
            ["Side" | "side", n, "af" | "/", m] => number(n) && number(m),
            _ => false,
        }
    };
    all.retain(|block| {
        let page = block.is_paragraph() && is_page(&block.text);
        if page {
            found.tell(&block.text, &block.place, Why::PageMargin);
        }
        !page
    });
    // The title of the whole, printed again at the head of each page.
    let Some(first) = all.first().filter(|b| head::is_title(&b.text)).map(|b| b.text.clone()) else { return };
    let mut seen = false;
    all.retain(|block| {
        let again = block.text == first && std::mem::replace(&mut seen, true);
        if again {
            found.tell(&block.text, &block.place, Why::PageMargin);
        }
        !again
    });
}
