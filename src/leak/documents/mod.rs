//! The text of attachments: what is shown, and what is hidden in properties, comments and deletions.
//!
//! The bytes decide what a file is, not its name. Whatever is wrong with a file, it gives the text
//! that could be read and a reason; memory is bounded by [`BUDGET`] and [`DEPTH`].

mod csv;
mod office;
mod pdf;
mod pdf_page;
mod rtf;
mod sheet;
mod text;
mod xml;

use crate::diagnostic::{StaticText, Text, both, text};

/// Bytes unpacked from and taken out of one attachment.
const BUDGET: usize = 128 * 1024 * 1024;
/// How deep documents within documents are read.
const DEPTH: u8 = 4;

/// A piece of an attachment's text.
#[derive(Clone, Debug)]
pub struct Part {
    /// Where in the attachment, as people would look it up; empty for the whole.
    pub place: Text,
    pub text: String,
}

/// What could be read of an attachment.
#[derive(Clone, Debug, Default)]
pub struct Extract {
    pub parts: Vec<Part>,
    /// Why some of it could not.
    pub unread: Option<Unread>,
    used: usize,
    files: usize,
}

/// Why an attachment, or a part of it, cannot be read as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unread {
    Picture,
    PictureInside,
    Protected,
    OldOffice,
    Damaged,
    TooLarge,
    Glyphs,
    Inside,
    Unknown,
    Failed,
}

impl Unread {
    /// The reason in words that can follow "because".
    #[must_use]
    pub fn words(self) -> StaticText {
        match self {
            Self::Picture => both!("den er et billede", "it is a picture"),
            Self::PictureInside => {
                both!("en side i den er et billede uden tekst", "a page of it is a picture without text")
            }
            Self::Protected => both!("den er beskyttet med adgangskode", "it is protected by a password"),
            Self::OldOffice => both!(
                "den er beskyttet med adgangskode eller gemt i et gammelt Office-format (doc, xls, ppt)",
                "it is protected by a password or saved in an old Office format (doc, xls, ppt)"
            ),
            Self::Damaged => both!("den er beskadiget eller afbrudt", "it is damaged or cut short"),
            Self::TooLarge => both!("den er for stor", "it is too large"),
            Self::Glyphs => both!(
                "en skrifttype i den siger ikke, hvilke tegn den viser",
                "a font in it does not say which characters it shows"
            ),
            Self::Inside => {
                both!(
                    "der ligger en anden fil inde i den, som ikke kan læses",
                    "a file within it cannot be read"
                )
            }
            Self::Unknown => both!("formatet er ukendt", "its format is unknown"),
            Self::Failed => {
                both!("den ikke kunne hentes fra disken", "it could not be fetched from the disk")
            }
        }
    }
}

impl Extract {
    /// Nothing, for this reason.
    #[must_use]
    pub fn unread(why: Unread) -> Self {
        Self { unread: Some(why), ..Self::default() }
    }

    /// Keeps a text; past the budget the file counts as too large.
    fn push(&mut self, place: &Text, text: String) {
        if text.trim().is_empty() {
            return;
        }
        self.used = self.used.saturating_add(text.len());
        if self.used > BUDGET {
            self.fail(Unread::TooLarge);
            return;
        }
        self.parts.push(Part { place: place.clone(), text });
    }

    /// Notes a reason; the first one told is kept.
    fn fail(&mut self, why: Unread) {
        self.unread.get_or_insert(why);
    }

    /// Bytes that may still be unpacked.
    fn left(&self) -> usize {
        BUDGET.saturating_sub(self.used)
    }

    /// Counts unpacked bytes that gave no text of their own.
    fn spend(&mut self, bytes: usize) {
        self.used = self.used.saturating_add(bytes);
    }
}

/// The text of an attachment called `name` that holds `bytes`.
#[must_use]
pub fn read(name: &str, bytes: &[u8]) -> Extract {
    let mut extract = Extract::default();
    read_into(&mut extract, name, bytes, &Text::default(), 0);
    extract
}

fn read_into(out: &mut Extract, name: &str, bytes: &[u8], place: &Text, depth: u8) {
    out.files += 1;
    if depth > DEPTH || out.files > 2000 {
        out.fail(Unread::TooLarge);
        return;
    }
    let begins = |magic: &[u8]| bytes.starts_with(magic);
    let head = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    if bytes.is_empty() {
        // Nothing to leak.
    } else if head.windows(5).any(|w| w == b"%PDF-") {
        pdf::read(out, bytes, place, depth);
    } else if begins(b"PK\x03\x04") || begins(b"PK\x05\x06") {
        office::read(out, bytes, place, depth);
    } else if begins(b"{\\rtf") {
        out.push(place, rtf::text(bytes));
    } else if begins(b"\xd0\xcf\x11\xe0") {
        out.fail(Unread::OldOffice);
        out.push(place, text::strings(bytes));
    } else if is_picture(bytes) {
        out.fail(if depth == 0 { Unread::Picture } else { Unread::PictureInside });
        out.push(place, text::strings(bytes));
    } else if let Some(plain) = text::decode(bytes) {
        let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
        match ending.as_str() {
            "csv" | "tsv" | "tab" => out.push(place, csv::cells(&plain)),
            _ => out.push(place, plain),
        }
    } else {
        out.fail(if depth == 0 { Unread::Unknown } else { Unread::Inside });
        out.push(place, text::strings(bytes));
    }
}

fn is_picture(bytes: &[u8]) -> bool {
    const MAGIC: [&[u8]; 8] =
        [b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"\0\0\x01\0", b"\x01\0\0\0"];
    MAGIC.iter().any(|magic| bytes.starts_with(magic)) && text::decode(bytes).is_none()
        || bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(&b"WEBP"[..])
        || bytes.get(4..8) == Some(&b"ftyp"[..])
}

/// `place` with a further step into the document.
fn within(place: &Text, da: &str, en: &str) -> Text {
    if place.da.is_empty() {
        return text!("{da}", "{en}");
    }
    let (outer_da, outer_en) = (&place.da, &place.en);
    Text { da: format!("{outer_da}, {da}"), en: format!("{outer_en}, {en}") }
}
