//! Meetings from other systems: read into one form ([`found`]), and written as klarplan's files ([`write`]).
//!
//! Nothing is invented: what the files say stands in the source, or is one of the few values that follow from it. Nothing
//! is lost: what is in no file is told of with its reason ([`Told`](found::Told)). What was not understood is marked for a
//! person. Pure functions of bytes; the command reads and writes.

mod blocks;
mod case_system;
mod content;
mod days;
mod decode;
pub mod found;
mod html;
mod inline;
mod minutes;
mod oparl;
mod tree;
pub mod write;
mod xml;

use crate::diagnostic::{StaticText, Text, both, text};
use crate::leak;
use crate::source::LineIndex;
use found::{Found, Mark, Place, Said, Told, Why};

pub use decode::LIMIT;

/// Why a source cannot be read.
#[derive(Clone, Debug)]
pub struct Refusal(pub Text);

/// What kind of source a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    CaseSystem,
    Oparl,
    Html,
    Text,
}

impl Format {
    /// The kind in words.
    #[must_use]
    pub fn words(self) -> StaticText {
        match self {
            Self::CaseSystem => both!("XML fra et sagssystem", "XML of a case system"),
            Self::Oparl => both!("OParl", "OParl"),
            Self::Html => both!("HTML", "HTML"),
            Self::Text => both!("tekst", "text"),
        }
    }
}

/// A source that was read.
#[derive(Clone, Debug)]
pub struct Read {
    pub format: Format,
    /// Its meetings; only `OParl` can hold several.
    pub meetings: Vec<Found>,
}

/// Reads a source. What can be a CPR number is struck out before anything else looks at it.
///
/// # Errors
/// What cannot be read, with the reason and the line.
pub fn read(bytes: &[u8]) -> Result<Read, Refusal> {
    let text = decode::decode(bytes)?;
    let struck = leak::mask(&text);
    let begins = text.trim_start();
    let mut read = if begins.starts_with(['{', '[']) {
        Read { format: Format::Oparl, meetings: oparl::read(&text)? }
    } else if is_html(begins) {
        let (blocks, told) = html::read(&struck, &Place::Line(1))?;
        let mut found = minutes::read(blocks)?;
        found.told.extend(told);
        Read { format: Format::Html, meetings: vec![found] }
    } else if begins.starts_with('<') {
        let root = xml::read(&struck)?;
        if !case_system::is_it(&root) {
            return Err(Refusal(text!(
                "XML-filen har intet element, der hedder Dagsordenpunkt, så den er ikke fra et sagssystem, klarplan kender.",
                "The XML file has no element called Dagsordenpunkt, so it is of no case system that klarplan knows."
            )));
        }
        Read { format: Format::CaseSystem, meetings: vec![case_system::read(&root, &struck)?] }
    } else if begins.is_empty() {
        return Err(Refusal(text!("Filen er tom.", "The file is empty.")));
    } else {
        Read { format: Format::Text, meetings: vec![minutes::read(blocks::of_text(&struck))?] }
    };
    strike(&text, &mut read);
    for found in &mut read.meetings {
        found.told.sort_by_key(|t| order(&t.said.place));
    }
    Ok(read)
}

/// Tells where numbers were struck out, and marks it, once for each line.
fn strike(text: &str, read: &mut Read) {
    let lines = LineIndex::new(text);
    let line = |hit: &leak::Hit| lines.position(text, hit.span.start).line;
    let mut struck: Vec<u32> = leak::find(text).iter().filter_map(|h| u32::try_from(line(h)).ok()).collect();
    struck.dedup();
    let Some(found) = read.meetings.first_mut() else { return };
    for line in struck {
        let place = Place::Line(line);
        let said = Said::new("**********", &place);
        found.told.push(Told { said: said.clone(), why: Why::PersonNumber });
        let what = "Kilden har noget, der ligner et CPR-nummer. Cifrene er streget over her. Se efter, om resten må stå.";
        found.meeting.marks.push(Mark::new(what, said));
    }
}

fn order(place: &Place) -> (u32, String) {
    match place {
        Place::Line(line) => (*line, String::new()),
        Place::Path(path) => (0, path.clone()),
    }
}

/// Whether a text that begins so is a page.
fn is_html(begins: &str) -> bool {
    let end = begins.char_indices().nth(2000).map_or(begins.len(), |(at, _)| at);
    let head = begins.get(..end).unwrap_or(begins).to_ascii_lowercase();
    let page = ["<!doctype html", "<html", "<body"].iter().any(|t| head.contains(t));
    let piece = ["<h1", "<h2", "<div", "<p>", "<p ", "<main", "<article", "<section", "<table"]
        .iter()
        .any(|t| head.starts_with(t));
    head.starts_with('<') && (page || piece)
}
