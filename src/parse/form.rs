//! Finds every fault of form in a file's facts, by walking the marked tree against the schema.

use super::marked::{Entry, Node, Value};
use super::suggest;
use crate::diagnostic::{Finding, StaticText, Text, both, text};
use crate::faults::{duplicate_key, empty_value, missing_key, unknown_key, wrong_type, wrong_value};
use crate::model::scalar;
use crate::source::{FileId, Span};
use serde_json::Value as Json;

/// Walks `root`; what is at fault becomes [`Value::Broken`], so that the rest can be used.
pub(super) fn check(file: FileId, text: &str, root: &mut Node, schema: &Json) -> Vec<Finding> {
    let mut walk = Walk { file, text, defs: schema, findings: Vec::new() };
    walk.node(root, schema, &mut String::new());
    walk.findings
}

struct Walk<'a> {
    file: FileId,
    text: &'a str,
    defs: &'a Json,
    findings: Vec<Finding>,
}

/// The shapes a schema allows, gathered through `$ref`, `anyOf` and `oneOf`.
#[derive(Default)]
struct Shape<'a> {
    null: bool,
    object: Option<&'a Json>,
    array: Option<&'a Json>,
    scalar: Option<&'a Json>,
    choices: Vec<&'a str>,
}

impl<'a> Walk<'a> {
    fn node(&mut self, node: &mut Node, schema: &'a Json, path: &mut String) {
        let shape = self.shape(schema);
        let good = match &mut node.value {
            Value::Broken => true,
            Value::Null => shape.null || self.empty(node.span, path),
            Value::Map(entries) => match shape.object {
                Some(object) => {
                    let span = node.span;
                    self.map(entries, span, object, path);
                    true
                }
                None => self.wrong(node, &shape, path),
            },
            Value::List(items) => match shape.array {
                Some(array) => {
                    if let Some(item_schema) = array.get("items") {
                        for (at, item) in items.iter_mut().enumerate() {
                            let before = path.len();
                            path.push('[');
                            path.push_str(&at.to_string());
                            path.push(']');
                            self.node(item, item_schema, path);
                            path.truncate(before);
                        }
                    }
                    let least = array.get("minItems").and_then(Json::as_u64).unwrap_or(0);
                    (items.len() as u64) >= least || self.empty(node.span, path)
                }
                None => self.wrong(node, &shape, path),
            },
            Value::Scalar(written) => {
                if !shape.choices.is_empty() && shape.scalar.is_none_or(|s| s.get("format").is_none()) {
                    shape.choices.contains(&written.as_str())
                        || self.no_such_choice(node.span, written, &shape.choices, path)
                } else if let Some(scalar) = shape.scalar {
                    self.scalar(node.span, written, scalar, path)
                } else {
                    self.wrong(node, &shape, path)
                }
            }
        };
        if !good {
            node.value = Value::Broken;
        }
    }

    fn map(&mut self, entries: &mut [Entry], span: Span, schema: &'a Json, path: &mut String) {
        let properties = schema.get("properties").and_then(Json::as_object);
        let others = schema.get("additionalProperties");
        let mut seen: Vec<(String, Span)> = Vec::with_capacity(entries.len());
        for entry in entries.iter_mut() {
            let before = path.len();
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(&entry.key);
            if let Some((_, first)) = seen.iter().find(|(k, _)| *k == entry.key) {
                let line = self.text[..first.start].matches('\n').count() + 1;
                self.findings.push(duplicate_key::finding(self.file, entry.key_span, path, &entry.key, line));
                entry.value.value = Value::Broken;
            } else {
                seen.push((entry.key.clone(), entry.key_span));
                if let Some(property) = properties.and_then(|p| p.get(&entry.key)) {
                    self.node(&mut entry.value, property, path);
                } else if let Some(other) = others.filter(|o| o.is_object()) {
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
                        }
                        None => self.node(&mut entry.value, other, path),
                    }
                } else {
                    self.unknown(entry, properties, path);
                }
            }
            path.truncate(before);
        }
        self.missing(&seen, span, schema, properties, path);
    }

    fn unknown(&mut self, entry: &mut Entry, properties: Option<&serde_json::Map<String, Json>>, path: &str) {
        let allowed: Vec<&str> = properties.into_iter().flat_map(|p| p.keys()).map(String::as_str).collect();
        let near = suggest::nearest(&entry.key, allowed.iter().copied());
        self.findings.push(unknown_key::finding(
            self.file,
            entry.key_span,
            path,
            &entry.key,
            near,
            &allowed.join(", "),
        ));
        entry.value.value = Value::Broken;
    }

    fn missing(
        &mut self,
        seen: &[(String, Span)],
        span: Span,
        schema: &Json,
        properties: Option<&serde_json::Map<String, Json>>,
        path: &str,
    ) {
        let required = schema.get("required").and_then(Json::as_array).map_or(&[][..], Vec::as_slice);
        let at = seen.first().map_or(Span::new(span.start, span.start), |(_, s)| *s);
        for key in required.iter().filter_map(Json::as_str) {
            if seen.iter().any(|(k, _)| k == key) {
                continue;
            }
            let what =
                properties.and_then(|p| p.get(key)).and_then(|p| p.get("description")).and_then(Json::as_str);
            let what = what.unwrap_or_default();
            let what = what.split(" (EN:").next().unwrap_or(what);
            let full = if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
            self.findings.push(missing_key::finding(self.file, at, &full, key, what));
        }
    }

    fn scalar(&mut self, span: Span, written: &str, schema: &Json, path: &str) -> bool {
        let format = schema.get("format").and_then(Json::as_str).unwrap_or_default();
        let Some(why) = scalar::problem(format, written) else { return true };
        // The reason of a value carries its remedy; told apart here for readers of JSON.
        let (message, help) = split_remedy(&why);
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
        self.findings.push(wrong_value::finding(self.file, span, path, &message, &help));
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
        self.findings.push(wrong_type::finding(self.file, span, path, found, expected, help));
        false
    }

    fn shape(&self, schema: &'a Json) -> Shape<'a> {
        let mut shape = Shape::default();
        self.gather(schema, &mut shape);
        shape
    }

    fn gather(&self, schema: &'a Json, shape: &mut Shape<'a>) {
        if let Some(target) = schema.get("$ref").and_then(Json::as_str) {
            if let Some(target) = crate::schema::target(self.defs, target) {
                self.gather(target, shape);
            }
            return;
        }
        for branches in ["anyOf", "oneOf", "allOf"] {
            for branch in schema.get(branches).and_then(Json::as_array).into_iter().flatten() {
                self.gather(branch, shape);
            }
        }
        if let Some(choice) = schema.get("const").and_then(Json::as_str) {
            shape.choices.push(choice);
        }
        for choice in schema.get("enum").and_then(Json::as_array).into_iter().flatten() {
            match choice {
                Json::String(s) => shape.choices.push(s),
                Json::Null => shape.null = true,
                _ => {}
            }
        }
        if schema.get("const").is_some() {
            return;
        }
        let types = match schema.get("type") {
            Some(Json::String(one)) => vec![one.as_str()],
            Some(Json::Array(many)) => many.iter().filter_map(Json::as_str).collect(),
            _ => Vec::new(),
        };
        for name in types {
            match name {
                "null" => shape.null = true,
                "object" => shape.object = Some(schema),
                "array" => shape.array = Some(schema),
                _ => shape.scalar = Some(schema),
            }
        }
        if schema.get("format").is_some() && shape.scalar.is_none() {
            shape.scalar = Some(schema);
        }
    }
}

fn wanted(shape: &Shape) -> (StaticText, StaticText) {
    match (shape.array.is_some(), shape.object.is_some()) {
        (true, _) => (
            both!("en liste", "a list"),
            both!(
                "Skriv hver ting på sin egen linje med bindestreg foran.",
                "Write each thing on a line of its own with a hyphen before it."
            ),
        ),
        (false, true) => (
            both!("nøgler med værdier", "keys with values"),
            both!(
                "Skriv nøglerne på egne linjer, rykket ind med to mellemrum.",
                "Write the keys on lines of their own, indented by two spaces."
            ),
        ),
        (false, false) => (
            both!("en enkelt værdi", "a single value"),
            both!("Skriv værdien på samme linje som nøglen.", "Write the value on the key's own line."),
        ),
    }
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
