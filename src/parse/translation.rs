//! Translations: files that give a document's words in another language, and nothing else.

use super::form::Anchor;
use super::marked::{self, Entry, Node, Value};
use super::{body, form, front, plain, suggest};
use crate::diagnostic::{Finding, text};
use crate::faults::{
    front_matter_missing, front_matter_unclosed, missing_key, translation_alone, translation_hidden,
    translation_key, translation_language, translation_length, translation_older, translation_readers,
    wrong_value,
};
use crate::markdown::Scan;
use crate::model::{Date, Scalar, Translated, mark};
use crate::source::{FileId, Sources, Span, TextFile};
use rayon::prelude::*;
use std::collections::HashSet;
use std::ops::Range;

/// The key that says on which day the words were translated.
const DAY: &str = "oversat";
/// The key by which a part of a document limits its readers.
const READERS: &str = "synlig_for";

/// A translation that was read.
#[derive(Clone, Debug)]
pub struct Translation {
    pub file: FileId,
    pub named: Translated,
    facts: Facts,
    /// Byte range of its body in the file's text; empty where the document's own is shown.
    pub body: Range<usize>,
    pub scan: Scan,
}

/// What a translation says beside its body.
#[derive(Clone, Debug)]
struct Facts {
    /// Its words, in the document's shape.
    tree: Node,
    /// What else it repeats of the document, to say which thing the words are about.
    anchors: Vec<Anchor>,
    /// The day of translation and where it stands.
    day: Option<(Date, Span)>,
    /// Whether it is known where in the file things stand; that takes longer, and is asked for where something is at
    /// fault.
    is_placed: bool,
}

/// Reads the translation in `file`. What is at fault is left out of it.
pub(super) fn read(file: FileId, text: &TextFile, named: Translated) -> (Option<Translation>, Vec<Finding>) {
    let words = &text.text;
    let (facts, body) = if named.kind.has_body() {
        match front::split(words) {
            front::Front::Parts { facts, body } => (facts, body),
            front::Front::Missing => return (None, vec![front_matter_missing::finding(file)]),
            front::Front::Unclosed => return (None, vec![front_matter_unclosed::finding(file)]),
        }
    } else {
        (0..words.len(), words.len()..words.len())
    };
    let quick = plain::read(&words[facts.clone()]).map(plain::Plain::into_unplaced);
    let quick =
        quick.map(|tree| Facts::of(file, words, &named, facts.start, tree)).filter(|(_, f)| f.is_empty());
    let (facts, mut findings) = match quick {
        Some(quick) => quick,
        None => match exact(file, words, &named, facts) {
            (Some(facts), findings) => (facts, findings),
            (None, findings) => return (None, findings),
        },
    };
    let written = &words[body.clone()];
    let mut scan = crate::markdown::scan(written);
    findings.extend(body::findings(file, written, &scan));
    body::cut(&mut scan);
    (Some(Translation { file, named, facts, body, scan }), findings)
}

/// What a translation's facts say, and where each thing stands.
fn exact(
    file: FileId,
    words: &str,
    named: &Translated,
    facts: Range<usize>,
) -> (Option<Facts>, Vec<Finding>) {
    let (tree, mut findings) = marked::read(file, &words[facts.clone()], facts.start);
    let read = tree.map(|tree| Facts::of(file, words, named, facts.start, tree));
    let read = read.map(|(facts, found)| {
        findings.extend(found);
        Facts { is_placed: true, ..facts }
    });
    (read, findings)
}

impl Facts {
    /// What the tree of a translation's facts says, which begin at `start`; what is at fault is left out of it.
    fn of(
        file: FileId,
        words: &str,
        named: &Translated,
        start: usize,
        mut tree: Node,
    ) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let day = day(file, &mut tree, start, &mut findings);
        findings.extend(form::check_words(file, words, &mut tree, named.kind));
        tree.prune();
        let anchors = form::take_anchors(&mut tree, named.kind);
        (Self { tree, anchors, day, is_placed: false }, findings)
    }
}

/// Takes the day of translation out of the tree.
fn day(file: FileId, tree: &mut Node, start: usize, findings: &mut Vec<Finding>) -> Option<(Date, Span)> {
    let Value::Map(entries) = &mut tree.value else { return None };
    let Some(at) = entries.iter().position(|e| e.key == DAY) else {
        let span = entries.first().map_or(Span::new(start, start), |e| e.key_span);
        let what = "Hvilken dag teksten er oversat";
        findings.push(missing_key::finding(file, span, DAY, DAY, what));
        return None;
    };
    let entry = entries.remove(at);
    let Value::Scalar(written) = &entry.value.value else { return None };
    match Date::read(written) {
        Ok(date) => Some((date, entry.value.span)),
        Err(why) => {
            let help = text!("Skriv fx 2026-11-21.", "Write for instance 2026-11-21.");
            findings.push(wrong_value::finding(file, entry.value.span, DAY, &why, &help));
            None
        }
    }
}

/// What is wrong between translations and the documents they belong to. `languages` are the site's, its
/// own first; in the files `faulty` something is wrong already.
pub(super) fn findings(
    all: &[Translation],
    sources: &Sources,
    languages: &[String],
    faulty: &HashSet<FileId>,
) -> Vec<Finding> {
    all.par_iter().flat_map_iter(|translation| translation.findings(sources, languages, faulty)).collect()
}

impl Translation {
    fn findings(&self, sources: &Sources, languages: &[String], faulty: &HashSet<FileId>) -> Vec<Finding> {
        let mut out = Vec::new();
        let named = &self.named;
        if !languages.iter().skip(1).any(|l| *l == named.language) {
            let all = languages.join(", ");
            out.push(translation_language::finding(self.file, &named.language, &all));
        }
        if let Some(original) = sources.find(&named.of) {
            let original = (original, faulty.contains(&original));
            let text = &sources.text(original.0).text;
            let found = self.against(&self.facts, original, text);
            let placed = Some(&self.facts).filter(|facts| !facts.is_placed && !found.is_empty());
            let placed = placed.and_then(|_| self.placed(&sources.text(self.file).text));
            out.extend(placed.map_or(found, |facts| self.against(&facts, original, text)));
        } else {
            let paths = sources.iter().map(|(_, t)| t.path.as_str());
            let near = suggest::nearest(&named.of, paths.filter(|p| Translated::of_path(p, "").is_none()));
            out.push(translation_alone::finding(self.file, &named.of, near));
        }
        out
    }

    /// The same facts, and where they stand in the translation's `text`.
    fn placed(&self, text: &str) -> Option<Facts> {
        let (facts, _) = super::parts_of(self.named.kind, text);
        exact(self.file, text, &self.named, facts).0
    }

    /// What is wrong with the translation's facts and body beside the document's `text`.
    fn against(&self, facts: &Facts, (original, is_faulty): (FileId, bool), text: &str) -> Vec<Finding> {
        let mut found = Vec::new();
        let out = &mut found;
        let (own_facts, body) = super::parts_of(self.named.kind, text);
        // What is at fault in the document is told there; until it is mended, nobody knows what it has.
        let tree = match plain::read(&text[own_facts.clone()]).filter(|_| !is_faulty) {
            Some(plain) => plain.into_unplaced(),
            None => {
                let (tree, faults) = marked::read(original, &text[own_facts.clone()], own_facts.start);
                let Some(mut tree) = tree.filter(|_| faults.is_empty()) else { return found };
                if is_faulty && !form::check(original, text, &mut tree, self.named.kind).findings.is_empty() {
                    return found;
                }
                tree
            }
        };
        self.compare(facts, (&tree, &facts.tree), "", out);
        for anchor in &facts.anchors {
            // What stands where the document has nothing is told already.
            let Some(own) = at(&tree, &anchor.path) else { continue };
            let same = match &own.value {
                Value::Scalar(written) => *written == anchor.written,
                // One reader may be written alone or as a list.
                Value::List(items) => matches!(
                    &items[..],
                    [Node { value: Value::Scalar(one), .. }] if *one == anchor.written
                ),
                _ => false,
            };
            if !same {
                let why = translation_key::Why::NotWords;
                out.push(translation_key::finding(self.file, anchor.span, &anchor.path, why));
            }
        }
        if let (Some((day, span)), Some(changed)) = (&facts.day, changed(&tree))
            && *day < changed
        {
            out.push(translation_older::finding(self.file, *span, &day.to_string(), &changed.to_string()));
        }
        let own = crate::markdown::scan(&text[body]);
        if !self.body.is_empty() && differ(&own, &self.scan) {
            let at = self.scan.headings.first().map_or(0..0, |h| h.span.clone());
            out.push(translation_hidden::finding(self.file, Span::new(at.start, at.end)));
        }
        found
    }

    fn compare(&self, facts: &Facts, (own, node): (&Node, &Node), path: &str, out: &mut Vec<Finding>) {
        match (&own.value, &node.value) {
            (Value::Map(own), Value::Map(words)) => {
                let limit = own.iter().find(|e| e.key == READERS);
                if let Some(limit) = limit.filter(|_| !path.is_empty() && !words.is_empty()) {
                    self.readers(facts, (limit, words), node.span, path, out);
                }
                for entry in words {
                    let path =
                        if path.is_empty() { entry.key.clone() } else { format!("{path}.{}", entry.key) };
                    match own.iter().find(|e| e.key == entry.key) {
                        Some(same) => self.compare(facts, (&same.value, &entry.value), &path, out),
                        None => out.push(self.nothing_there(entry.key_span, &path)),
                    }
                }
            }
            (Value::List(own), Value::List(items)) if own.len() == items.len() => {
                for (at, (own, words)) in own.iter().zip(items).enumerate() {
                    self.compare(facts, (own, words), &format!("{path}[{at}]"), out);
                }
            }
            (Value::List(own), Value::List(items)) => {
                out.push(translation_length::finding(self.file, node.span, path, own.len(), items.len()));
            }
            (Value::Scalar(_), Value::Scalar(_)) | (_, Value::Null | Value::Empty | Value::Broken) => {}
            _ => out.push(self.nothing_there(node.span, path)),
        }
    }

    /// A part for certain readers must name them again, so that words which slipped to another place of a
    /// list are never shown to others.
    fn readers(
        &self,
        facts: &Facts,
        (limit, words): (&Entry, &[Entry]),
        at: Span,
        path: &str,
        out: &mut Vec<Finding>,
    ) {
        let repeated = words.iter().find(|e| e.key == READERS);
        if repeated
            .is_none_or(|again| names(&again.value, &facts.anchors, path) != names(&limit.value, &[], path))
        {
            let wanted = names(&limit.value, &[], path).join(", ");
            out.push(translation_readers::finding(self.file, at, path, &wanted));
        }
    }

    fn nothing_there(&self, at: Span, path: &str) -> Finding {
        translation_key::finding(self.file, at, path, translation_key::Why::NotThere)
    }

    /// The document's facts with its words in place of theirs, told apart by [`mark::TRANSLATED`].
    pub(super) fn put_into(&self, tree: &mut Node) {
        put(tree, &self.facts.tree);
    }
}

/// The readers named at a limit, as the document has them or as a translation repeats them.
fn names(limit: &Node, anchors: &[Anchor], path: &str) -> Vec<String> {
    let written = match &limit.value {
        Value::Scalar(one) => vec![one.clone()],
        Value::List(items) => items
            .iter()
            .filter_map(|item| if let Value::Scalar(name) = &item.value { Some(name.clone()) } else { None })
            .collect(),
        _ => Vec::new(),
    };
    let start = format!("{path}.{READERS}");
    let repeated = anchors
        .iter()
        .filter(|a| a.path.strip_prefix(&start).is_some_and(|r| r.is_empty() || r.starts_with('[')));
    written.into_iter().chain(repeated.map(|a| a.written.clone())).collect()
}

/// The node at a path such as `tilbud[2].start`.
fn at<'a>(root: &'a Node, path: &str) -> Option<&'a Node> {
    let mut node = root;
    for step in path.split(['.', '[']) {
        node = match (&node.value, step.strip_suffix(']')) {
            (Value::List(items), Some(index)) => items.get(index.parse::<usize>().ok()?)?,
            (Value::Map(entries), None) => &entries.iter().find(|e| e.key == step)?.value,
            // A list of one may be written as the one.
            (_, Some("0")) => node,
            _ => return None,
        };
    }
    Some(node)
}

fn put(own: &mut Node, words: &Node) {
    match (&mut own.value, &words.value) {
        (Value::Map(own), Value::Map(words)) => {
            for entry in words {
                if let Some(same) = own.iter_mut().find(|e| e.key == entry.key) {
                    put(&mut same.value, &entry.value);
                }
            }
        }
        (Value::List(own), Value::List(words)) if own.len() == words.len() => {
            own.iter_mut().zip(words).for_each(|(own, words)| put(own, words));
        }
        (Value::Scalar(own), Value::Scalar(words)) => *own = format!("{}{words}", mark::TRANSLATED),
        _ => {}
    }
}

/// The day the document last changed, where it says so.
fn changed(tree: &Node) -> Option<Date> {
    let Value::Map(entries) = &tree.value else { return None };
    let entry = entries.iter().find(|e| e.key == "opdateret")?;
    let Value::Scalar(written) = &entry.value.value else { return None };
    Date::read(written).ok()
}

/// Whether a body hides sections that its translation might show: with any such section, all headings
/// must be the same in level and readers.
fn differ(own: &Scan, translated: &Scan) -> bool {
    let hidden = |scan: &Scan| scan.headings.iter().any(|h| h.readers.is_some());
    let shape = |scan: &Scan| scan.headings.iter().map(|h| (h.level, h.readers.clone())).collect::<Vec<_>>();
    (hidden(own) || hidden(translated)) && shape(own) != shape(translated)
}
