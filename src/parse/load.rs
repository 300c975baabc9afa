//! From the text of a file's facts to a typed value: fast where all is well, exact where it is not.

use super::form;
use super::marked::{self, Node};
use super::plain;
use super::translation::Translation;
use crate::diagnostic::Finding;
use crate::faults::cannot_be_read;
use crate::model::{Kind, mark};
use crate::source::FileId;
use serde::de::DeserializeOwned;
use std::ops::Range;

/// A value read, and the faults found on the way.
pub(super) struct Loaded<T> {
    pub value: Option<T>,
    pub findings: Vec<Finding>,
    /// Field paths of what is missing from the value because it could not be read.
    pub lost: Vec<String>,
}

/// Reads `yaml`, which begins at byte `offset` of `text`, as the facts of a `kind`.
pub(super) fn load<T: DeserializeOwned>(
    file: FileId,
    kind: Kind,
    text: &str,
    yaml: &str,
    offset: usize,
) -> Loaded<T> {
    if let Some(value) = fast(yaml) {
        return Loaded { value: Some(value), findings: Vec::new(), lost: Vec::new() };
    }
    let (tree, mut findings) = marked::read(file, yaml, offset);
    let Some(mut tree) = tree.or_else(|| findings.is_empty().then(|| empty(offset))) else {
        return Loaded { value: None, findings, lost: Vec::new() };
    };
    // Marks and further documents stand anywhere, so all is in doubt.
    let mut lost: Vec<String> = findings.iter().map(|_| String::new()).take(1).collect();
    let checked = form::check(file, text, &mut tree, kind);
    findings.extend(checked.findings);
    lost.extend(checked.lost);
    tree.prune();
    let value = match T::deserialize(tree.to_serde()) {
        Ok(value) => Some(value),
        Err(error) => {
            // The walk and the types say the same; should they ever differ, the file is not passed
            // over in silence.
            if findings.is_empty() {
                findings.push(cannot_be_read::finding(file, &error.to_string()));
            }
            None
        }
    };
    Loaded { value, findings, lost }
}

/// The value of facts without faults: by the quick reader where they are plain, else by one that knows all of YAML.
/// `None` where there may be faults.
fn fast<T: DeserializeOwned>(yaml: &str) -> Option<T> {
    match plain::value(yaml) {
        Some(value) => value.ok(),
        None if is_unusual(yaml) => None,
        None => serde_yaml::from_str(yaml).ok(),
    }
}

/// Reads `yaml` as [`load`] does, for pages in another language: words of `translation` replace the
/// document's, and what it does not give is marked. Faults are told by [`load`] alone.
pub(super) fn in_language<T: DeserializeOwned>(
    file: FileId,
    kind: Kind,
    text: &str,
    facts: Range<usize>,
    translation: Option<&Translation>,
) -> Option<T> {
    let yaml = &text[facts.clone()];
    let tree = translation.and_then(|_| marked::read(file, yaml, facts.start).0);
    // Some lines are too little indented for the exact path alone; then nothing of it is translated, but all is there.
    if tree.is_none()
        && let Some(value) = mark::marking(|| fast(yaml))
    {
        return Some(value);
    }
    let mut tree = match tree {
        Some(tree) => pruned(file, kind, text, tree),
        None => pruned_tree(file, kind, text, facts),
    };
    if let Some(translation) = translation {
        translation.put_into(&mut tree);
    }
    mark::marking(|| T::deserialize(tree.to_serde())).ok()
}

/// The marked tree of a file's facts as later stages saw it: without what was at fault.
pub(super) fn pruned_tree(file: FileId, kind: Kind, text: &str, facts: Range<usize>) -> Node {
    let (tree, _) = marked::read(file, &text[facts.clone()], facts.start);
    pruned(file, kind, text, tree.unwrap_or_else(|| empty(facts.start)))
}

fn pruned(file: FileId, kind: Kind, text: &str, mut tree: Node) -> Node {
    form::check(file, text, &mut tree, kind);
    tree.prune();
    tree
}

fn empty(offset: usize) -> Node {
    let span = crate::source::Span::new(offset, offset);
    Node { span, value: marked::Value::Map(Vec::new()) }
}

/// Whether the text may hold what only the exact path may judge: anchors, aliases, tags, further
/// documents, absurd nesting. A false alarm costs time, never a finding.
fn is_unusual(yaml: &str) -> bool {
    let bytes = yaml.as_bytes();
    let mut before = b'\n';
    let mut open = 0usize;
    for (at, &b) in bytes.iter().enumerate() {
        match b {
            b'&' | b'*' | b'!'
                if matches!(before, b' ' | b'\n' | b'[' | b'{' | b',' | b'\t')
                    && bytes.get(at + 1).is_some_and(|n| !n.is_ascii_whitespace()) =>
            {
                return true;
            }
            b'[' | b'{' => {
                open += 1;
                if open > 200 {
                    return true;
                }
            }
            // ”?år” within brackets is a key of that name, but not to every reader.
            b'?' if open > 0 && matches!(before, b' ' | b'\n' | b'[' | b'{' | b',' | b'\t') => return true,
            b'%' if before == b'\n' => return true,
            // A byte-order mark, which comes along when text is copied, and may stand in no plain value.
            0xef if bytes[at..].starts_with(b"\xef\xbb\xbf") => return true,
            b'-' | b'.'
                if before == b'\n'
                    && (bytes[at..].starts_with(b"---") || bytes[at..].starts_with(b"...")) =>
            {
                return true;
            }
            _ => {}
        }
        before = b;
    }
    has_cut_or_empty_value(yaml)
}

/// Whether a line is nested absurdly deep, ends in a key with nothing under it, leaves a key's limit
/// on readers open, or has a `#` that may cut its text.
fn has_cut_or_empty_value(yaml: &str) -> bool {
    let indent = |line: &str| line.len() - line.trim_start_matches([' ', '-']).len();
    let mut waiting: Option<usize> = None;
    for line in yaml.lines() {
        let own = indent(line);
        if own > 60 {
            return true;
        }
        // Most lines have no `#`, which is quickly seen.
        let sharp = if line.as_bytes().contains(&b'#') { line.find(" #") } else { None };
        if let Some(at) = sharp
            && !line[at + 2..].starts_with([' ', '\t'])
            && !line.trim_start().starts_with('#')
        {
            return true;
        }
        let words = line.get(..sharp.unwrap_or(line.len())).unwrap_or_default().trim();
        if words.is_empty() || words.starts_with('#') {
            continue;
        }
        // A key that had nothing beside it must have something under it: deeper, or a list.
        if waiting.is_some_and(|key| own <= key && !line.trim_start().starts_with('-')) {
            return true;
        }
        if words.ends_with('~') || words.ends_with("null") {
            return true;
        }
        waiting = words.ends_with(':').then_some(own);
    }
    waiting.is_some()
}
