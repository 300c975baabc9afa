//! From the text of a file's facts to a typed value: fast where all is well, exact where it is not.

use super::form;
use super::marked::{self, Node};
use crate::diagnostic::Finding;
use crate::faults::cannot_be_read;
use crate::model::Kind;
use crate::schema::schema;
use crate::source::FileId;
use serde::de::DeserializeOwned;
use std::ops::Range;

/// A value read, and the faults found on the way.
pub(super) struct Loaded<T> {
    pub value: Option<T>,
    pub findings: Vec<Finding>,
}

/// Reads `yaml`, which begins at byte `offset` of `text`, as the facts of a `kind`.
pub(super) fn load<T: DeserializeOwned>(
    file: FileId,
    kind: Kind,
    text: &str,
    yaml: &str,
    offset: usize,
) -> Loaded<T> {
    if !is_unusual(yaml)
        && let Ok(value) = serde_yaml::from_str(yaml)
    {
        return Loaded { value: Some(value), findings: Vec::new() };
    }
    let (tree, mut findings) = marked::read(file, yaml, offset);
    let Some(mut tree) = tree.or_else(|| findings.is_empty().then(|| empty(offset))) else {
        return Loaded { value: None, findings };
    };
    findings.extend(form::check(file, text, &mut tree, schema(kind).as_value()));
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
    Loaded { value, findings }
}

/// The marked tree of a file's facts as later stages saw it: without what was at fault.
pub(super) fn pruned_tree(file: FileId, kind: Kind, text: &str, facts: Range<usize>) -> Node {
    let (tree, _) = marked::read(file, &text[facts.clone()], facts.start);
    let mut tree = tree.unwrap_or_else(|| empty(facts.start));
    form::check(file, text, &mut tree, schema(kind).as_value());
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
            b'%' if before == b'\n' => return true,
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
    yaml.lines().any(|line| line.len() - line.trim_start_matches([' ', '-']).len() > 60)
}
