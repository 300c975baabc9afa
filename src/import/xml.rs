//! XML as a tree. Nothing is fetched and no entity of the document's own is put in.

use super::Refusal;
use super::found::Place;
use super::inline;
use super::tree::Tree;
use crate::diagnostic::text;
use crate::source::LineIndex;
use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

/// How deep elements may stand within each other.
const DEPTH: usize = 200;

/// Reads a document.
///
/// # Errors
/// XML that is not well-formed, defines entities, or is too deep.
pub(super) fn read(xml: &str) -> Result<Tree, Refusal> {
    let lines = LineIndex::new(xml);
    let offset = |position: u64| usize::try_from(position).unwrap_or(usize::MAX);
    let at = |position: u64| u32::try_from(lines.position(xml, offset(position)).line).unwrap_or(u32::MAX);
    let mut reader = Reader::from_str(xml);
    let mut open: Vec<Tree> = vec![Tree::new("", Place::Line(1))];
    loop {
        let before = reader.buffer_position();
        let event =
            reader.read_event().map_err(|why| broken(at(reader.error_position()), &why.to_string()))?;
        let line = at(before);
        match event {
            Event::Start(element) => {
                if open.len() > DEPTH {
                    return Err(Refusal(text!(
                        "XML-koden har mere end {DEPTH} elementer inde i hinanden (linje {line}).",
                        "The XML has more than {DEPTH} elements within each other (line {line})."
                    )));
                }
                let mut tree = begun(&element, line)?;
                let from = offset(reader.buffer_position());
                tree.inner = (from, from);
                open.push(tree);
            }
            Event::Empty(element) => {
                let tree = begun(&element, line)?;
                if let Some(parent) = open.last_mut() {
                    parent.children.push(tree);
                }
            }
            Event::End(_) => {
                let done = open.pop();
                if let (Some(parent), Some(mut done)) = (open.last_mut(), done) {
                    done.inner.1 = offset(before);
                    parent.children.push(done);
                }
            }
            Event::Text(words) => push(&mut open, &words, line),
            Event::CData(words) => push(&mut open, &words, line),
            Event::GeneralRef(name) => match inline::entity(&name) {
                Some(c) => push(&mut open, &String::from(c), line),
                None => {
                    let name: &str = &name;
                    return Err(Refusal(text!(
                        "Linje {line} bruger tegnet ”&{name};”, som XML ikke kender.",
                        "Line {line} uses the entity “&{name};”, which XML does not know."
                    )));
                }
            },
            Event::DocType(words)
                if words.contains("ENTITY") || words.contains("SYSTEM") || words.contains("PUBLIC") =>
            {
                return Err(Refusal(text!(
                    "Linje {line} har en DOCTYPE med egne tegn eller en fil udefra. Det læses ikke, for det kan skjule, hvad der står. Gem filen uden.",
                    "Line {line} has a DOCTYPE with entities of its own or a file from outside. That is not read, for it can hide what is there. Save the file without."
                )));
            }
            Event::Eof => break,
            Event::Decl(_) | Event::DocType(_) | Event::PI(_) | Event::Comment(_) => {}
        }
    }
    // The reader tells of ends that do not match, not of those that are missing.
    if open.len() != 1 {
        let name = open.last().map_or("", |t| t.name.as_str());
        return Err(Refusal(text!(
            "XML-koden slutter midt i elementet ”{name}”. Filen er nok ikke hel.",
            "The XML ends within the element “{name}”. The file is probably not whole."
        )));
    }
    open.pop()
        .filter(|root| !root.children.is_empty())
        .ok_or_else(|| Refusal(text!("Filen har intet XML-element.", "The file has no XML element.")))
}

fn broken(line: u32, why: &str) -> Refusal {
    Refusal(text!(
        "XML-koden er ikke gyldig i linje {line}: {why}.",
        "The XML is not valid in line {line}: {why}."
    ))
}

fn begun(element: &BytesStart, line: u32) -> Result<Tree, Refusal> {
    let mut tree = Tree::new(element.local_name().into_inner(), Place::Line(line));
    for attribute in element.attributes() {
        let attribute = attribute.map_err(|why| broken(line, &why.to_string()))?;
        let name = attribute.key.local_name().into_inner();
        // Where names come from is no value.
        if attribute.key.as_namespace_binding().is_some() {
            continue;
        }
        let value = attribute
            .normalized_value(XmlVersion::Implicit1_0)
            .map_err(|why| broken(line, &why.to_string()))?;
        let mut child = Tree::new(name, Place::Line(line));
        child.text = value.into_owned();
        tree.children.push(child);
    }
    Ok(tree)
}

fn push(open: &mut [Tree], words: &str, line: u32) {
    if let Some(last) = open.last_mut() {
        if last.text.trim().is_empty() && !words.trim().is_empty() {
            // Where the words begin, which may be lines below the element.
            let blank = words.len() - words.trim_start().len();
            let below = words.get(..blank).unwrap_or_default().matches('\n').count();
            if last.children.is_empty() {
                last.place = Place::Line(line.saturating_add(u32::try_from(below).unwrap_or(0)));
            }
        }
        last.text.push_str(words);
    }
}
