//! PDF: pages, and every string the file holds (properties, comments, form fields, bookmarks).

use super::pdf_page;
use super::{Extract, Unread, read_into, text, within};
use crate::diagnostic::Text;
use lopdf::{Document, LoadOptions, Object, ObjectId, Stream};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A page's content, unpacked; beyond it the file counts as too large.
pub(super) const STREAM: usize = 32 * 1024 * 1024;
/// Earlier states of a file that are looked at: what was deleted in an editor is often still there.
const REVISIONS: usize = 5;
/// Depth of arrays and dictionaries within one object.
const NESTED: u8 = 60;

pub(super) fn read(out: &mut Extract, bytes: &[u8], place: &Text, depth: u8) {
    let whole = state(out, bytes, place, depth, true);
    if !whole {
        out.push(place, text::strings(bytes));
    }
    let ends: Vec<usize> =
        bytes.windows(5).enumerate().filter(|(_, w)| *w == b"%%EOF").map(|(at, _)| at + 5).collect();
    let (_, earlier) = ends.split_last().unwrap_or((&0, &[]));
    for end in earlier.iter().rev().take(REVISIONS) {
        // The first part of a file made for the web ends like one, and is none.
        state(out, bytes.get(..*end).unwrap_or_default(), place, depth, false);
    }
}

/// Reads one state of the file; whether it could be read. Only the newest state's faults are told.
fn state(out: &mut Extract, bytes: &[u8], place: &Text, depth: u8, newest: bool) -> bool {
    let mut said = Extract { used: out.used, files: out.files, ..Extract::default() };
    // A file made to break the reader must not stop the check of all others.
    let read = catch_unwind(AssertUnwindSafe(|| document(&mut said, bytes, place, depth)));
    if read.is_err() {
        said.fail(Unread::Damaged);
    }
    let why = said.unread;
    if newest && let Some(why) = why {
        out.fail(why);
    }
    out.used = said.used;
    out.files = said.files;
    out.parts.append(&mut said.parts);
    why.is_none()
}

fn document(out: &mut Extract, bytes: &[u8], place: &Text, depth: u8) {
    let options = LoadOptions { max_decompressed_size: Some(STREAM), ..LoadOptions::default() };
    let document = match Document::load_mem_with_options(bytes, options) {
        Ok(document) => document,
        Err(lopdf::Error::Decryption(_) | lopdf::Error::InvalidPassword) => {
            return out.fail(Unread::Protected);
        }
        Err(_) => return out.fail(Unread::Damaged),
    };
    if document.is_encrypted() && document.encryption_state.is_none() {
        return out.fail(Unread::Protected);
    }
    if document.xref_recovery.is_some() && !bytes.windows(5).any(|w| w == b"%%EOF") {
        out.fail(Unread::Damaged);
    }
    let pages = document.get_pages();
    if pages.is_empty() {
        out.fail(Unread::Damaged);
    }
    for (number, page) in &pages {
        let place = within(place, &format!("side {number}"), &format!("page {number}"));
        pdf_page::read(out, &document, *page, &place);
    }
    let place = within(place, "dokumentets egenskaber", "the document's properties");
    let mut strings = String::new();
    for object in document.objects.values().chain([&Object::Dictionary(document.trailer.clone())]) {
        collect(object, &mut strings, 0);
    }
    out.push(&place, strings);
    for (id, object) in &document.objects {
        if let Object::Stream(stream) = object {
            stream_text(out, &document, *id, stream, &place, depth);
        }
    }
}

/// Every string within an object, as people would read it.
fn collect(object: &Object, strings: &mut String, depth: u8) {
    if depth > NESTED {
        return;
    }
    match object {
        Object::String(..) => {
            if let Ok(words) = lopdf::decode_text_string(object) {
                strings.push_str(&words);
                strings.push_str("\n\n");
            }
        }
        // Form fields and files can be named after a person.
        Object::Name(name) if name.len() >= 10 => {
            strings.push_str(&String::from_utf8_lossy(name));
            strings.push_str("\n\n");
        }
        Object::Array(items) => items.iter().for_each(|item| collect(item, strings, depth + 1)),
        Object::Dictionary(dictionary) => dictionary_strings(dictionary, strings, depth),
        Object::Stream(stream) => dictionary_strings(&stream.dict, strings, depth),
        _ => {}
    }
}

fn dictionary_strings(dictionary: &lopdf::Dictionary, strings: &mut String, depth: u8) {
    for (key, value) in dictionary {
        // Identifiers made by programs, and the signatures of signed files.
        let signature = key == b"Contents" && matches!(value, Object::String(bytes, _) if bytes.len() > 4000);
        if key != b"ID" && !signature {
            collect(value, strings, depth + 1);
        }
    }
}

/// Properties in XML, files within the file, and drawings that pages share.
fn stream_text(
    out: &mut Extract,
    document: &Document,
    id: ObjectId,
    stream: &Stream,
    place: &Text,
    depth: u8,
) {
    let is =
        |key: &[u8], name: &[u8]| stream.dict.get(key).and_then(Object::as_name).is_ok_and(|n| n == name);
    let inside = is(b"Type", b"EmbeddedFile");
    let form = is(b"Subtype", b"Form");
    if !inside && !form && !is(b"Type", b"Metadata") && !is(b"Subtype", b"XML") {
        return;
    }
    let Ok(content) = stream.get_plain_content_with_limit(STREAM.min(out.left())) else {
        return out.fail(if inside { Unread::Inside } else { Unread::Damaged });
    };
    out.spend(content.len());
    if form {
        pdf_page::form(out, document, id, stream, &content, place);
    } else if inside {
        let place = within(place, "en vedhæftet fil", "an attached file");
        read_into(out, "", &content, &place, depth + 1);
    } else {
        out.push(place, text::decode(&content).unwrap_or_default());
    }
}
