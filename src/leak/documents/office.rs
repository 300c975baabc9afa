//! Office documents (docx, xlsx, pptx, odt, ods, odp) and other zip archives.

use super::xml::{self, Style};
use super::{Extract, Unread, read_into, sheet, text, within};
use crate::diagnostic::Text;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Parts an archive may have; a meeting's papers in one zip are some hundreds.
const PARTS: usize = 5000;

pub(super) fn read(out: &mut Extract, bytes: &[u8], place: &Text, depth: u8) {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else {
        out.fail(Unread::Damaged);
        out.push(place, text::strings(bytes));
        return;
    };
    if archive.len() > PARTS {
        out.fail(Unread::TooLarge);
        return;
    }
    out.push(place, text::decode(archive.comment()).unwrap_or_default());
    let names: Vec<String> = archive.file_names().flatten().map(std::borrow::Cow::into_owned).collect();
    // The names of files are read too: `cpr-….docx` in a zip.
    out.push(place, names.join("\n\n"));
    let office = names.iter().any(|n| n == "[Content_Types].xml");
    let open = names.iter().any(|n| n == "mimetype") && names.iter().any(|n| n == "content.xml");
    let styles = part(&mut archive, "xl/styles.xml", out).unwrap_or_default();
    let formats = sheet::ten_digit_formats(&text::decode(&styles).unwrap_or_default());
    let mut shows = Shows::default();
    for at in 0..archive.len() {
        let (name, content) = match entry(&mut archive, at, out) {
            Entry::Part(name, content) => (name, content),
            Entry::Folder => continue,
            Entry::Unread(why) => {
                out.fail(why);
                continue;
            }
        };
        if !office && !open {
            let inner = within(place, &name, &name);
            read_into(out, &name, &content, &inner, depth + 1);
            continue;
        }
        one(out, &Package { place, depth, formats: &formats }, &name, &content, &mut shows);
    }
    if (office || open) && !shows.words && shows.picture {
        out.fail(Unread::PictureInside);
    }
}

/// What a document turned out to hold.
#[derive(Default)]
struct Shows {
    words: bool,
    picture: bool,
}

struct Package<'a> {
    place: &'a Text,
    depth: u8,
    formats: &'a [bool],
}

fn one(out: &mut Extract, package: &Package, name: &str, content: &[u8], shows: &mut Shows) {
    let place = place(package.place, name);
    let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    match ending.as_str() {
        "xml" | "rels" | "vml" | "rdf" => {
            let Some(plain) = text::decode(content) else {
                out.fail(Unread::Inside);
                return;
            };
            shows.words |= xml_part(out, package, name, &plain, &place);
        }
        "png" | "jpg" | "jpeg" | "gif" | "emf" | "wmf" | "tif" | "tiff" | "bmp" | "webp" | "svm" => {
            shows.picture = true;
            // Cameras and scanners write who and where into pictures.
            out.push(&place, text::strings(content));
        }
        "ttf" | "otf" | "odttf" | "fntdata" => {}
        "bin" if name.contains("printerSettings") || name.contains("vbaProject") => {
            out.push(&place, text::strings(content));
        }
        _ if name == "mimetype" || name.ends_with("layout-cache") => {}
        _ => read_into(out, name, content, &place, package.depth + 1),
    }
}

/// Whether the part is one whose words are shown, and has some.
fn xml_part(out: &mut Extract, package: &Package, name: &str, plain: &str, place: &Text) -> bool {
    let running = ["word/", "ppt/", "xl/sharedStrings", "xl/comments", "xl/drawings", "xl/threadedComments"]
        .iter()
        .any(|folder| name.starts_with(folder))
        || ["content.xml", "styles.xml"]
            .iter()
            .any(|file| name == *file || name.ends_with(&format!("/{file}")));
    let sheet = name.starts_with("xl/worksheets/");
    let said = xml::read(plain, if running { Style::Running } else { Style::Apart });
    if !said.whole {
        out.fail(Unread::Damaged);
    }
    if said.protected {
        out.fail(Unread::Protected);
    }
    let shown = name.starts_with("word/document")
        || name.starts_with("ppt/slides/")
        || name.starts_with("xl/sharedStrings")
        || sheet
        || name == "content.xml";
    let words = shown && !said.text.trim().is_empty();
    if sheet {
        match sheet::cells(plain, package.formats) {
            Some(cells) => out.push(place, cells),
            None => out.fail(Unread::Damaged),
        }
        // Formulas, inline texts and headers; values were read as numbers above.
        out.push(place, strip_values(plain, &said.text));
    } else {
        out.push(place, said.text);
    }
    if name == "content.xml" {
        let mut numbers = String::new();
        for value in plain.split("office:value=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            sheet::number(value, false, &mut numbers);
        }
        out.push(place, numbers);
    }
    out.push(place, said.aside);
    words
}

/// The texts of a sheet; those of number cells and indexes are left out where the sheet has neither
/// formulas, inline texts nor headers.
fn strip_values(plain: &str, text: &str) -> String {
    let more = ["<f", "<is>", "inlineStr", "Header", "Footer"].iter().any(|mark| plain.contains(mark));
    if more { text.to_owned() } else { String::new() }
}

/// Where a part is, in words people know.
fn place(outer: &Text, name: &str) -> Text {
    let (da, en) = match name {
        "word/document.xml" | "content.xml" | "xl/sharedStrings.xml" => return outer.clone(),
        _ if name.starts_with("docProps/") || name == "meta.xml" => {
            ("dokumentets egenskaber", "the document's properties")
        }
        _ if name.contains("omments") => ("kommentarer", "comments"),
        _ if name.starts_with("word/header") || name.starts_with("word/footer") || name == "styles.xml" => {
            ("sidehoved eller sidefod", "header or footer")
        }
        _ if name.starts_with("word/footnotes") || name.starts_with("word/endnotes") => ("noter", "notes"),
        name => (name, name),
    };
    within(outer, da, en)
}

enum Entry {
    Part(String, Vec<u8>),
    Folder,
    Unread(Unread),
}

fn entry(archive: &mut ZipArchive<Cursor<&[u8]>>, at: usize, out: &mut Extract) -> Entry {
    let file = match archive.by_index(at) {
        Ok(file) => file,
        Err(zip::result::ZipError::UnsupportedArchive(_)) => return Entry::Unread(Unread::Protected),
        Err(_) => return Entry::Unread(Unread::Damaged),
    };
    if file.is_dir() {
        return Entry::Folder;
    }
    if file.encrypted() {
        return Entry::Unread(Unread::Protected);
    }
    let name = file.name().map(std::borrow::Cow::into_owned).unwrap_or_default();
    let limit = out.left();
    let mut content = Vec::new();
    // The size that the archive states is not to be trusted.
    match file.take(limit as u64 + 1).read_to_end(&mut content) {
        Err(_) => Entry::Unread(Unread::Damaged),
        Ok(read) if read > limit => {
            out.spend(read);
            Entry::Unread(Unread::TooLarge)
        }
        Ok(read) => {
            // All that is unpacked counts, so that many small bombs are as bounded as one.
            out.spend(read);
            Entry::Part(name, content)
        }
    }
}

fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str, out: &mut Extract) -> Option<Vec<u8>> {
    let at = archive.index_for_name(name)?;
    match entry(archive, at, out) {
        Entry::Part(_, content) => Some(content),
        _ => None,
    }
}
