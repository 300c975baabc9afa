//! The text of an XML part: paragraph by paragraph, with what is deleted, commented and written in
//! attributes beside it.

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

/// Which elements end a paragraph.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// Those of running text (word processors, slides).
    Running,
    /// Every element; for properties and lists of names.
    Apart,
}

/// What an XML part says.
#[derive(Debug, Default)]
pub(super) struct Said {
    pub text: String,
    /// Deleted text, comments, attributes.
    pub aside: String,
    /// Whether the part was read to its end.
    pub whole: bool,
    /// Whether the part says that something is encrypted.
    pub protected: bool,
}

const BREAK: &str = "\n\n";

/// Elements that end a paragraph or a cell.
const BLOCKS: &[&str] = &[
    "p",
    "h",
    "tc",
    "tr",
    "si",
    "comment",
    "table-cell",
    "covered-table-cell",
    "list-item",
    "annotation",
    "creator",
    "title",
    "subject",
    "description",
    "keyword",
    "date",
    "author",
    "text-box",
    "txBody",
    "sdtPr",
    "sp",
    "pic",
    "docPr",
    "oddHeader",
    "oddFooter",
    "evenHeader",
    "evenFooter",
    "firstHeader",
    "firstFooter",
    "note",
    "footnote",
    "endnote",
    "instrText",
    "header",
    "footer",
    "definedName",
];

/// Elements whose text was deleted, or is not shown.
const DELETED: &[&str] =
    &["del", "moveFrom", "delText", "instrText", "delInstrText", "rPh", "changed-region"];

/// Attributes that hold numbers made by programs: a bare ten-digit number there is an identifier.
fn is_identifier(element: &str, attribute: &str) -> bool {
    let ends = |name: &str| {
        let name = name.to_ascii_lowercase();
        name.ends_with("id") || name.starts_with("rsid") || name == "nsid"
    };
    ends(attribute) || (attribute == "val" && (ends(element) || element == "hash"))
}

pub(super) fn read(xml: &str, style: Style) -> Said {
    let mut said = Said::default();
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = false;
    reader.config_mut().allow_unmatched_ends = true;
    let mut deleted = 0usize;
    loop {
        let event = match reader.read_event() {
            Ok(Event::Eof) => {
                said.whole = true;
                break;
            }
            Ok(event) => event,
            Err(_) => break,
        };
        match event {
            Event::Start(element) => {
                attributes(&element, &mut said);
                let name = local(&element);
                deleted += usize::from(DELETED.contains(&name));
                special(name, &element, &mut said.text);
            }
            Event::Empty(element) => {
                attributes(&element, &mut said);
                let name = local(&element);
                special(name, &element, &mut said.text);
                end(name, style, deleted, &mut said);
            }
            Event::End(element) => {
                let name = element.local_name().into_inner();
                if DELETED.contains(&name) {
                    deleted = deleted.saturating_sub(1);
                    said.aside.push_str(if name == "delText" { "" } else { BREAK });
                }
                end(name, style, deleted, &mut said);
            }
            Event::Text(words) => push(&words, deleted, &mut said),
            Event::CData(words) => push(&words, deleted, &mut said),
            Event::GeneralRef(entity) => {
                let c = match entity.resolve_char_ref() {
                    Ok(Some(c)) => Some(c),
                    _ => predefined(&entity),
                };
                push(&c.map(String::from).unwrap_or_default(), deleted, &mut said);
            }
            Event::Comment(words) | Event::DocType(words) => aside(&mut said, &words),
            Event::PI(words) => aside(&mut said, &words),
            Event::Decl(_) | Event::Eof => {}
        }
    }
    said
}

fn local<'a>(element: &'a BytesStart) -> &'a str {
    element.local_name().into_inner()
}

fn predefined(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some(' '),
        _ => None,
    }
}

fn push(words: &str, deleted: usize, said: &mut Said) {
    if deleted > 0 { said.aside.push_str(words) } else { said.text.push_str(words) }
}

fn aside(said: &mut Said, words: &str) {
    said.aside.push_str(words);
    said.aside.push_str(BREAK);
}

/// Elements that stand for a sign.
fn special(name: &str, element: &BytesStart, text: &mut String) {
    match name {
        "br" | "cr" | "line-break" => text.push('\n'),
        "tab" => text.push('\t'),
        "noBreakHyphen" => text.push('-'),
        "s" if element.name().as_ref().starts_with("text:") => {
            let count = element.try_get_attribute("text:c").ok().flatten();
            let count: usize = count.and_then(|a| a.value.parse().ok()).unwrap_or(1);
            text.extend(std::iter::repeat_n(' ', count.min(20)));
        }
        _ => {}
    }
}

fn end(name: &str, style: Style, deleted: usize, said: &mut Said) {
    if style == Style::Apart || BLOCKS.contains(&name) {
        let to = if deleted > 0 { &mut said.aside } else { &mut said.text };
        if !to.is_empty() && !to.ends_with(BREAK) {
            to.push_str(BREAK);
        }
    }
}

fn attributes(element: &BytesStart, said: &mut Said) {
    let name = local(element);
    said.protected |= name == "encryption-data";
    for attribute in element.attributes().with_checks(false).flatten() {
        let key = attribute.key.local_name().into_inner();
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).unwrap_or(attribute.value.clone());
        // Short values hold no number of ten digits.
        if value.len() < 10 {
            if matches!(key, "name" | "author" | "initials" | "descr" | "title" | "alias" | "creator") {
                aside(said, &value);
            }
            continue;
        }
        if is_identifier(name, key) && value.bytes().all(|b| b.is_ascii_digit()) {
            continue;
        }
        aside(said, &value);
    }
}
