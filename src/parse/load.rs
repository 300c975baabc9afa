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
    if let Some(Ok(value)) = plain::value(yaml) {
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

/// Reads `yaml` as [`load`] does, for pages in another language: words of `translation` replace the
/// document's, and what it does not give is marked. Faults are told by [`load`] alone.
pub(super) fn in_language<T: DeserializeOwned>(
    file: FileId,
    kind: Kind,
    text: &str,
    facts: Range<usize>,
    translation: Option<&Translation>,
) -> Option<T> {
    if translation.is_none()
        && let Some(Ok(value)) = mark::marking(|| plain::value(&text[facts.clone()]))
    {
        return Some(value);
    }
    let mut tree = pruned_tree(file, kind, text, facts);
    if let Some(translation) = translation {
        translation.put_into(&mut tree);
    }
    mark::marking(|| T::deserialize(tree.to_serde())).ok()
}

/// The marked tree of a file's facts as later stages saw it: without what was at fault.
pub(super) fn pruned_tree(file: FileId, kind: Kind, text: &str, facts: Range<usize>) -> Node {
    let (tree, _) = marked::read(file, &text[facts.clone()], facts.start);
    let mut tree = tree.unwrap_or_else(|| empty(facts.start));
    form::check(file, text, &mut tree, kind);
    tree.prune();
    tree
}

fn empty(offset: usize) -> Node {
    let span = crate::source::Span::new(offset, offset);
    Node { span, value: marked::Value::Map(Vec::new()) }
}
