//! Finds every fault of form in a file's facts, by walking the marked tree against the schema.

use super::marked::{Entry, Node, Value};
use super::shape::{Object, Shape, Shapes};
use super::suggest;
use crate::diagnostic::{Finding, StaticText, Text, both, text};
use crate::faults::{
    duplicate_key, empty_value, missing_key, too_much, unknown_key, wrong_type, wrong_value,
};
use crate::model::{Kind, scalar};
use crate::source::{FileId, Span};
use std::collections::HashMap;

/// What a walk came to.
pub(super) struct Checked {
    pub findings: Vec<Finding>,
    /// Field paths at which something was written that could not be used; empty for the whole.
    pub lost: Vec<String>,
}

/// Walks `root`, the facts of a `kind`; what is at fault becomes [`Value::Broken`], so that the rest can be used.
pub(super) fn check(file: FileId, text: &str, root: &mut Node, kind: Kind) -> Checked {
    let mut walk = Walk::new(file, text, kind, false);
    walk.node(root, walk.shapes.root(), &mut String::new());
    Checked { findings: walk.findings, lost: walk.lost }
}

/// Walks a translation's `root`, which may hold the words of a document of this `kind` and nothing else of it.
pub(super) fn check_words(file: FileId, text: &str, root: &mut Node, kind: Kind) -> Vec<Finding> {
    let mut walk = Walk::new(file, text, kind, true);
    walk.node(root, walk.shapes.root(), &mut String::new());
    walk.findings
}

/// What is written at a path of a translation that is no text: it must be as in the document.
#[derive(Clone, Debug)]
pub(super) struct Anchor {
    pub path: String,
    pub span: Span,
    pub written: String,
}

/// Takes everything that is no text out of a translation's `root`, leaving `~` in its place.
pub(super) fn take_anchors(root: &mut Node, kind: Kind) -> Vec<Anchor> {
    let shapes = Shapes::of(kind);
    let mut found = Vec::new();
    anchors(shapes, root, shapes.root(), &mut String::new(), &mut found);
    found
}

/// Takes what is no text out of `node`, which is of this shape, at `path`.
fn anchors(shapes: &Shapes, node: &mut Node, shape: &Shape, path: &mut String, out: &mut Vec<Anchor>) {
    let before = path.len();
    match &mut node.value {
        Value::Scalar(written) if !shape.is_words() => {
            out.push(Anchor { path: path.clone(), span: node.span, written: std::mem::take(written) });
            node.value = Value::Null;
        }
        Value::Map(entries) => {
            let Some(object) = &shape.object else { return };
            for entry in entries {
                let Some(shape) = shapes.property(object, &entry.key).or_else(|| shapes.other(object)) else {
                    continue;
                };
                enter(path, &entry.key);
                anchors(shapes, &mut entry.value, shape, path, out);
                path.truncate(before);
            }
        }
        Value::List(items) => {
            let Some(shape) = shape.array.as_ref().and_then(|array| shapes.item(array)) else { return };
            for (at, item) in items.iter_mut().enumerate() {
                enter_item(path, at);
                anchors(shapes, item, shape, path, out);
                path.truncate(before);
            }
        }
        _ => {}
    }
}

/// The path of what stands under `key`.
fn enter(path: &mut String, key: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(key);
}

/// The path of a thing in a list.
fn enter_item(path: &mut String, at: usize) {
    path.push('[');
    path.push_str(&at.to_string());
    path.push(']');
}

struct Walk<'a> {
    file: FileId,
    text: &'a str,
    shapes: &'static Shapes,
    /// Whether only words may stand here, and none need to.
    words: bool,
    findings: Vec<Finding>,
    lost: Vec<String>,
}

impl<'a> Walk<'a> {
    fn new(file: FileId, text: &'a str, kind: Kind, words: bool) -> Self {
        Self { file, text, shapes: Shapes::of(kind), words, findings: Vec::new(), lost: Vec::new() }
    }

    fn node(&mut self, node: &mut Node, shape: &'static Shape, path: &mut String) {
        if self.is_full() {
            node.value = Value::Broken;
            self.lost.push(path.clone());
            return;
        }
        let good = match &mut node.value {
            Value::Broken => true,
            Value::Empty => self.empty(node.span, path),
            // A limit on readers that limits nothing would show the block to all.
            Value::Null if self.words => true,
            Value::Null => (shape.null && !path.ends_with("synlig_for")) || self.empty(node.span, path),
            Value::Map(entries) => match &shape.object {
                Some(object) => {
                    let span = node.span;
                    self.map(entries, span, object, path);
                    true
                }
                None => self.wrong(node, shape, path),
            },
            Value::List(items) => match &shape.array {
                Some(array) => {
                    if let Some(shape) = self.shapes.item(array) {
                        for (at, item) in items.iter_mut().enumerate() {
                            let before = path.len();
                            enter_item(path, at);
                            self.node(item, shape, path);
                            path.truncate(before);
                        }
                    }
                    items.len() >= array.least || self.empty(node.span, path)
                }
                None => self.wrong(node, shape, path),
            },
            // Compared with the document, where that is known.
            Value::Scalar(_) if self.words && !shape.is_words() => true,
            Value::Scalar(written) => {
                if !shape.choices.is_empty() && shape.scalar.is_none_or(str::is_empty) {
                    shape.choices.contains(&written.as_str())
                        || self.no_such_choice(node.span, written, &shape.choices, path)
                } else if shape.array.is_some() && written.contains([',', ' ']) && shape.scalar.is_some() {
                    self.several(node.span, written, path)
                } else if let Some(format) = shape.scalar {
                    self.scalar(node.span, written, format, path)
                } else {
                    self.wrong(node, shape, path)
                }
            }
        };
        if !good {
            // A figure that cannot be read keeps its place in a row of figures.
            node.value = if shape.null { Value::Null } else { Value::Broken };
            self.lost.push(path.clone());
        }
    }

    /// Whether there are more faults than will be told, so that there is no use in finding others.
    fn is_full(&self) -> bool {
        self.findings.len() > too_much::ERRORS
    }

    fn map(&mut self, entries: &mut [Entry], span: Span, object: &'static Object, path: &mut String) {
        let mut seen: HashMap<String, Span> = HashMap::with_capacity(entries.len());
        let first = entries.first().map(|e| e.key_span);
        let written: Vec<String> = entries.iter().map(|e| e.key.clone()).collect();
        for entry in entries.iter_mut() {
            if self.is_full() {
                entry.value.value = Value::Broken;
                continue;
            }
            let before = path.len();
            enter(path, &entry.key);
            if let Some(first) = seen.get(&entry.key) {
                let line = self.text[..first.start].matches('\n').count() + 1;
                self.findings.push(duplicate_key::finding(self.file, entry.key_span, path, &entry.key, line));
                self.lost.push(path.clone());
                entry.value.value = Value::Broken;
            } else {
                seen.insert(entry.key.clone(), entry.key_span);
                if let Some(property) = self.shapes.property(object, &entry.key) {
                    self.node(&mut entry.value, property, path);
                } else if let Some(other) = self.shapes.other(object) {
                    match scalar::problem("navn", &entry.key) {
                        Some(why) => {
                            let help = text!("Ret navnet.", "Correct the name.");
                            self.findings.push(wrong_value::finding(
                                self.file,
                                entry.key_span,
                                path,
                                &why,
                                &help,
                            ));
                            entry.value.value = Value::Broken;
                            // What it was meant to be called is anyone's guess.
                            self.lost.push(path[..before].to_owned());
                        }
                        None => self.node(&mut entry.value, other, path),
                    }
                } else {
                    self.unknown(entry, object, &written, path);
                }
            }
            path.truncate(before);
        }
        let at = first.unwrap_or(Span::new(span.start, span.start));
        self.missing(&seen, at, object, path);
    }

    fn unknown(&mut self, entry: &mut Entry, object: &Object, written: &[String], path: &str) {
        let allowed = &object.keys;
        let near = suggest::nearest(&entry.key, allowed.iter().copied());
        let all = allowed.join(", ");
        let finding = unknown_key::finding(self.file, entry.key_span, path, &entry.key, near, &all);
        let same = suggest::same(&entry.key, allowed.iter().copied());
        // Where the right key stands too, somebody must choose.
        let same = same.filter(|key| !written.iter().any(|w| w == key));
        self.findings.push(with_fix(finding, same));
        if let Some(near) = near {
            let parent = path.len() - entry.key.len();
            self.lost.push(format!("{}{near}", &path[..parent]));
        }
        entry.value.value = Value::Broken;
    }

    fn missing(&mut self, seen: &HashMap<String, Span>, at: Span, object: &Object, path: &str) {
        if self.words || self.is_full() {
            return;
        }
        for &(key, what) in object.required.iter().filter(|(key, _)| !seen.contains_key(*key)) {
            let full = if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
            self.findings.push(missing_key::finding(self.file, at, &full, key, what));
        }
    }

    fn scalar(&mut self, span: Span, written: &str, format: &str, path: &str) -> bool {
        let Some(why) = scalar::problem(format, written) else { return true };
        // The reason of a value carries its remedy; told apart here for readers of JSON.
        let (message, help) = split_remedy(&why);
        let finding = wrong_value::finding(self.file, span, path, &message, &help);
        self.findings.push(with_fix(finding, scalar::mend(format, written).as_deref()));
        false
    }

    /// Several names written as one text, where a list is meant.
    fn several(&mut self, span: Span, written: &str, path: &str) -> bool {
        let names = written.replace(" og ", ",");
        let names: Vec<&str> = names.split([',', ' ']).filter(|n| !n.is_empty()).collect();
        let list = names.join(", ");
        let message = text!("”{written}” er ikke ét navn.", "“{written}” is not one name.");
        let help =
            text!("Skriv flere navne som en liste: [{list}].", "Write several names as a list: [{list}].");
        self.findings.push(wrong_value::finding(self.file, span, path, &message, &help));
        false
    }

    fn no_such_choice(&mut self, span: Span, written: &str, choices: &[&str], path: &str) -> bool {
        let all = choices.join(", ");
        let message =
            text!("”{written}” er ikke et af valgene her.", "“{written}” is not one of the choices here.");
        let help = match suggest::nearest(written, choices.iter().copied()) {
            Some(near) => text!(
                "Mente du ”{near}”? Valgene er: {all}.",
                "Did you mean “{near}”? The choices are: {all}."
            ),
            None => text!("Valgene er: {all}.", "The choices are: {all}."),
        };
        let finding = wrong_value::finding(self.file, span, path, &message, &help);
        self.findings.push(with_fix(finding, suggest::same(written, choices.iter().copied())));
        false
    }

    fn empty(&mut self, span: Span, path: &str) -> bool {
        let key = path.rsplit('.').next().unwrap_or(path);
        self.findings.push(empty_value::finding(self.file, span, path, key));
        false
    }

    fn wrong(&mut self, node: &Node, shape: &Shape, path: &str) -> bool {
        let found = match &node.value {
            Value::Map(_) => both!("nøgler med værdier", "keys with values"),
            Value::List(_) => both!("en liste", "a list"),
            _ => both!("en enkelt værdi", "a single value"),
        };
        let (expected, help) = wanted(shape);
        // Only the first line of a large value is pointed at.
        let line_end = self.text[node.span.start..node.span.end].find('\n').map(|i| node.span.start + i);
        let span = Span::new(node.span.start, line_end.unwrap_or(node.span.end));
        self.findings.push(wrong_type::finding(self.file, span, path, found, expected, &help));
        false
    }
}

fn with_fix(finding: Finding, with: Option<&str>) -> Finding {
    match with {
        Some(with) => finding.fixed(with),
        None => finding,
    }
}

/// What belongs there, and how to write it.
fn wanted(shape: &Shape) -> (StaticText, Text) {
    if shape.array.is_some() {
        let help = both!(
            "Skriv hver ting på sin egen linje med bindestreg foran.",
            "Write each thing on a line of its own with a hyphen before it."
        );
        return (both!("en liste", "a list"), help.into());
    }
    if let Some(object) = &shape.object {
        let keys = object.keys.join(", ");
        let help = text!(
            "Skriv nøglerne på egne linjer, rykket ind med to mellemrum: {keys}.",
            "Write the keys on lines of their own, indented by two spaces: {keys}."
        );
        return (both!("nøgler med værdier", "keys with values"), help);
    }
    let help = both!("Skriv værdien på samme linje som nøglen.", "Write the value on the key's own line.");
    (both!("en enkelt værdi", "a single value"), help.into())
}

/// Splits a reason after its first sentence: what is wrong, and how to mend it. Full stops inside
/// the quoted value do not count.
fn split_remedy(why: &Text) -> (Text, Text) {
    let (da, da_help) = first_sentence(&why.da, "”", "Ret værdien.");
    let (en, en_help) = first_sentence(&why.en, "“", "Correct the value.");
    (Text { da, en }, Text { da: da_help, en: en_help })
}

fn first_sentence(words: &str, open: &str, otherwise: &str) -> (String, String) {
    let quoted = words.find(open).map_or(0, |i| i + open.len());
    let after = words[quoted..].find('”').filter(|_| quoted > 0).map_or(0, |i| quoted + i + '”'.len_utf8());
    match words[after..].find(". ") {
        Some(stop) => (words[..=after + stop].to_owned(), words[after + stop + 2..].to_owned()),
        None => (words.to_owned(), otherwise.to_owned()),
    }
}
