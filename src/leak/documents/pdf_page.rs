//! The words of one PDF page, from the operations that draw it.

use super::pdf::STREAM;
use super::{Extract, Unread};
use crate::diagnostic::Text;
use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Encoding, Object, ObjectId, Stream};
use std::collections::BTreeMap;

/// A gap in `TJ` wide enough to be a space, in thousandths of the type size.
const GAP: f32 = 180.0;

pub(super) fn read(out: &mut Extract, document: &Document, page: ObjectId, place: &Text) {
    let Ok(content) = document.get_page_content_with_limit(page, STREAM.min(out.left())) else {
        return out.fail(Unread::Damaged);
    };
    out.spend(content.len());
    let fonts = document.get_page_fonts(page).unwrap_or_default();
    let mut drawn = draw(document, &fonts, &content);
    drawn.picture |= has_picture(document, page);
    if drawn.text.trim().is_empty() && drawn.picture && !has_form(document, page) {
        out.fail(Unread::PictureInside);
    }
    keep(out, drawn, place);
}

/// The words of a drawing that pages share.
pub(super) fn form(
    out: &mut Extract,
    document: &Document,
    _id: ObjectId,
    stream: &Stream,
    content: &[u8],
    place: &Text,
) {
    let fonts = stream
        .dict
        .get_deref(b"Resources", document)
        .and_then(Object::as_dict)
        .and_then(|resources| resources.get_deref(b"Font", document))
        .and_then(Object::as_dict)
        .map(|fonts| {
            let found = fonts.iter().filter_map(|(name, font)| {
                let (_, font) = document.dereference(font).ok()?;
                Some((name.clone(), font.as_dict().ok()?))
            });
            found.collect::<BTreeMap<_, _>>()
        })
        .unwrap_or_default();
    keep(out, draw(document, &fonts, content), place);
}

fn keep(out: &mut Extract, drawn: Drawn, place: &Text) {
    if drawn.unknown {
        out.fail(Unread::Glyphs);
    }
    if drawn.broken {
        out.fail(Unread::Damaged);
    }
    // Signs placed one by one make no words with spaces between; without them they do.
    if drawn.close != drawn.text {
        out.push(place, drawn.close);
    }
    out.push(place, drawn.text);
}

/// Whether the page draws objects of this kind.
fn has(document: &Document, page: ObjectId, subtype: &[u8]) -> bool {
    let Ok((own, inherited)) = document.get_page_resources(page) else { return false };
    let inherited = inherited.iter().filter_map(|id| document.get_dictionary(*id).ok());
    own.into_iter().chain(inherited).any(|resources| {
        let objects = resources.get_deref(b"XObject", document).and_then(Object::as_dict);
        objects.is_ok_and(|objects| {
            objects.iter().any(|(_, object)| {
                let stream = document.dereference(object).and_then(|(_, o)| o.as_stream());
                stream.is_ok_and(|s| {
                    s.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|n| n == subtype)
                })
            })
        })
    })
}

fn has_picture(document: &Document, page: ObjectId) -> bool {
    has(document, page, b"Image")
}

fn has_form(document: &Document, page: ObjectId) -> bool {
    has(document, page, b"Form")
}

/// What drawing says.
#[derive(Debug, Default)]
struct Drawn {
    /// With a space or a tab where the pen moved along the line.
    text: String,
    /// Without.
    close: String,
    picture: bool,
    /// A font does not say which characters its signs are.
    unknown: bool,
    broken: bool,
}

/// How a font's bytes become text.
enum Font<'a> {
    Known(Encoding<'a>),
    Unknown,
}

/// What a font itself says of its signs goes before the encoding they were typed in.
fn without_encoding(document: &Document, font: &Dictionary) -> Dictionary {
    let mut font = font.clone();
    if font.get_deref(b"ToUnicode", document).and_then(Object::as_stream).is_ok() {
        font.remove(b"Encoding");
    }
    font
}

fn font_of<'a>(document: &'a Document, font: &'a Dictionary) -> Font<'a> {
    if let Ok(encoding @ Encoding::UnicodeMapEncoding(_)) =
        font.get_font_encoding_with_limit(document, STREAM)
    {
        return Font::Known(encoding);
    }
    let subtype = font.get(b"Subtype").and_then(Object::as_name).unwrap_or_default();
    let encoding = font.get_deref(b"Encoding", document).ok();
    let named = |name: &[u8]| matches!(encoding, Some(Object::Name(n)) if n == name);
    let composite = subtype == b"Type0" && !named(b"UniGB-UCS2-H") && !named(b"UniGB-UTF16-H");
    if composite || names_are_numbers(encoding) || subtype == b"Type3" && !has_letters(encoding) {
        return Font::Unknown;
    }
    font.get_font_encoding_with_limit(document, STREAM).map_or(Font::Unknown, Font::Known)
}

/// Whether an encoding calls its signs `g12` or `C0_3`, which says nothing of what they are.
fn names_are_numbers(encoding: Option<&Object>) -> bool {
    let numbered = |name: &[u8]| {
        let letters = name.iter().take_while(|b| b.is_ascii_alphabetic()).count();
        let rest = name.get(letters..).unwrap_or_default();
        letters <= 3 && !rest.is_empty() && rest.iter().all(|b| b.is_ascii_digit() || *b == b'_')
    };
    differences(encoding).any(numbered)
}

fn has_letters(encoding: Option<&Object>) -> bool {
    differences(encoding).any(|name| matches!(name, b"zero" | b"one" | b"a" | b"e" | b"n"))
}

fn differences(encoding: Option<&Object>) -> impl Iterator<Item = &[u8]> {
    let array = encoding
        .and_then(|e| e.as_dict().ok())
        .and_then(|e| e.get(b"Differences").ok())
        .and_then(|d| d.as_array().ok());
    array.into_iter().flatten().filter_map(|item| item.as_name().ok())
}

fn draw(document: &Document, fonts: &BTreeMap<Vec<u8>, &Dictionary>, content: &[u8]) -> Drawn {
    let fonts: BTreeMap<&Vec<u8>, Dictionary> =
        fonts.iter().map(|(name, font)| (name, without_encoding(document, font))).collect();
    let fonts: BTreeMap<Vec<u8>, Font> =
        fonts.iter().map(|(name, font)| ((*name).clone(), font_of(document, font))).collect();
    let mut drawn = Drawn::default();
    let Ok(content) = Content::decode(content) else {
        drawn.broken = true;
        return drawn;
    };
    let mut pen = Pen::default();
    for operation in &content.operations {
        pen.follow(operation, &fonts, &mut drawn);
    }
    drawn
}

/// Where the pen is, and with which font.
#[derive(Default)]
struct Pen<'a> {
    font: Option<&'a Font<'a>>,
    baseline: Option<f32>,
    leading: f32,
    row: f32,
}

impl<'a> Pen<'a> {
    fn follow(&mut self, operation: &Operation, fonts: &'a BTreeMap<Vec<u8>, Font<'a>>, drawn: &mut Drawn) {
        let number = |at: usize| operation.operands.get(at).and_then(|o| o.as_float().ok()).unwrap_or(0.0);
        match operation.operator.as_str() {
            "Tf" => {
                let name = operation.operands.first().and_then(|o| o.as_name().ok()).unwrap_or_default();
                self.font = fonts.get(name);
            }
            "BT" => self.row = 0.0,
            "TL" => self.leading = number(0),
            "Td" => self.to(self.row + number(1), drawn),
            "TD" => {
                self.leading = -number(1);
                self.to(self.row + number(1), drawn);
            }
            "Tm" => self.to(number(5), drawn),
            "T*" => self.to(self.row - self.leading, drawn),
            "'" | "\"" => {
                self.to(self.row - self.leading, drawn);
                self.show(operation.operands.last(), drawn);
            }
            "Tj" => self.show(operation.operands.first(), drawn),
            "TJ" => {
                let parts = operation.operands.first().and_then(|o| o.as_array().ok());
                for part in parts.into_iter().flatten() {
                    match part.as_float() {
                        Ok(gap) if gap < -GAP => drawn.text.push(' '),
                        Ok(_) => {}
                        Err(_) => self.show(Some(part), drawn),
                    }
                }
            }
            "BI" | "EI" | "ID" => drawn.picture = true,
            _ => {}
        }
    }

    /// The pen moves to another row, or along this one.
    fn to(&mut self, row: f32, drawn: &mut Drawn) {
        self.row = row;
        let same = self.baseline.is_some_and(|baseline| (baseline - row).abs() < 0.5);
        drawn.text.push(if same { '\t' } else { '\n' });
        if !same {
            drawn.close.push('\n');
        }
        self.baseline = Some(row);
    }

    fn show(&self, words: Option<&Object>, drawn: &mut Drawn) {
        let Some(bytes) = words.and_then(|w| w.as_str().ok()) else { return };
        let text = match self.font {
            Some(Font::Known(encoding)) => Document::decode_text(encoding, bytes).ok(),
            Some(Font::Unknown) => None,
            // Without a font there is nothing to see, but something to copy.
            None => Some(String::from_utf8_lossy(bytes).into_owned()),
        };
        match text {
            Some(text) => {
                drawn.unknown |= text.contains('\u{fffd}');
                drawn.text.push_str(&text);
                drawn.close.push_str(&text);
            }
            None => drawn.unknown = true,
        }
    }
}
