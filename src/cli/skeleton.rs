//! Facts to fill in, made from a kind's schema, so that a new document passes `check` at once.

use crate::model::{Afsnitskrav, Feltkrav, Kind, Skabelon};
use crate::schema::schema;
use serde_json::Value as Json;
use std::fmt::Write;

/// What samples are made with.
pub(super) struct Sampler<'a> {
    /// Today, as `YYYY-MM-DD`.
    pub today: String,
    /// A person of the register, for fields that must name one.
    pub person: Option<&'a str>,
}

/// The words that stand where something is to be written.
const HERE: &str = "Skriv her";

/// The facts of a new `kind`: its modeline, the required keys and those in `values` and `fields`,
/// then every other key as a comment with its meaning. `depth` is how many folders the file stands
/// below the root.
pub(super) fn facts(
    kind: Kind,
    depth: usize,
    values: &[(&str, String)],
    fields: &[Feltkrav],
    sampler: &Sampler,
) -> String {
    let root = schema(kind).as_value();
    let mut out = modeline(kind, depth);
    let empty = serde_json::Map::new();
    let properties = root.get("properties").and_then(Json::as_object).unwrap_or(&empty);
    let required: Vec<&str> = root
        .get("required")
        .and_then(Json::as_array)
        .into_iter()
        .flatten()
        .filter_map(Json::as_str)
        .collect();
    let mut written: Vec<&str> = Vec::new();
    for (key, value) in values {
        let _ = writeln!(out, "{key}: {value}");
        written.push(key);
    }
    let asked = fields.iter().filter(|f| f.krævet.0).map(|f| (f.felt.as_str(), f.hjælp.as_deref()));
    for (key, help) in required.iter().map(|k| (*k, None)).chain(asked) {
        let Some(property) = properties.get(key).filter(|_| !written.contains(&key)) else { continue };
        if let Some(help) = help {
            let _ = writeln!(out, "# {}", help.replace('\n', " "));
        }
        let _ = writeln!(out, "{key}:{}", sampler.value(root, property, key, 1));
        written.push(key);
    }
    out.push_str("# Flere nøgler (fjern # for at bruge en):\n");
    for (key, property) in properties.iter().filter(|(k, _)| !written.contains(&k.as_str())) {
        let about = property.get("description").and_then(Json::as_str).unwrap_or_default();
        let about = about.split(" (EN:").next().unwrap_or(about).replace('\n', " ");
        let _ = writeln!(out, "# {key}: {about}");
    }
    out
}

/// The line by which an editor finds the schema.
pub(super) fn modeline(kind: Kind, depth: usize) -> String {
    let up = "../".repeat(depth);
    format!("# yaml-language-server: $schema={up}{}/{}.json\n", super::schema::FOLDER, kind.id())
}

/// The sections a template asks for, to be written under.
pub(super) fn sections(template: Option<&Skabelon>) -> String {
    let mut out = String::new();
    for Afsnitskrav { overskrift, hjælp, .. } in template.into_iter().flat_map(|t| t.afsnit.iter()) {
        let _ = write!(out, "\n## {overskrift}\n\n");
        if let Some(help) = hjælp {
            let _ = writeln!(out, "<!-- {} -->\n", help.replace("--", "–"));
        }
        let _ = writeln!(out, "{HERE}.");
    }
    if out.is_empty() { format!("\n{HERE}.\n") } else { out }
}

impl Sampler<'_> {
    /// A value that fits `schema`, as it stands after its key's colon.
    fn value(&self, root: &Json, schema: &Json, key: &str, indent: usize) -> String {
        let schema = best_branch(root, schema);
        let pad = "  ".repeat(indent);
        if is(schema, "array") {
            let item = schema.get("items").unwrap_or(&Json::Null);
            let inner = self.value(root, item, key, indent + 1);
            // The first line of a mapping moves up beside the hyphen.
            let inner = inner.trim_start_matches('\n').trim_start();
            return format!("\n{pad}- {inner}");
        }
        if is(schema, "object") {
            let empty = serde_json::Map::new();
            let properties = schema.get("properties").and_then(Json::as_object).unwrap_or(&empty);
            let required: Vec<&str> = schema
                .get("required")
                .and_then(Json::as_array)
                .into_iter()
                .flatten()
                .filter_map(Json::as_str)
                .collect();
            // An object without required keys shows its first list or text, so that it is not empty.
            let shown: Vec<&str> = if required.is_empty() {
                properties.keys().take(1).map(String::as_str).collect()
            } else {
                required
            };
            let mut out = String::new();
            for name in shown {
                if let Some(property) = properties.get(name) {
                    let _ = write!(out, "\n{pad}{name}:{}", self.value(root, property, name, indent + 1));
                }
            }
            return out;
        }
        format!(" {}", self.scalar(schema, key))
    }

    fn scalar(&self, schema: &Json, key: &str) -> String {
        if let Some(choice) = first_choice(schema) {
            return choice.to_owned();
        }
        match schema.get("format").and_then(Json::as_str).unwrap_or_default() {
            "dato" | "løs-dato" => self.today.clone(),
            "klokkeslæt" => "12.00".to_owned(),
            "frist" => "4 hverdage".to_owned(),
            "antal" | "tal" => "1".to_owned(),
            "procent" => "50 %".to_owned(),
            "beløb" => "1.000 kr.".to_owned(),
            "varighed" => "1 år".to_owned(),
            "ja-nej" => "nej".to_owned(),
            "webadresse" => "https://www.example.dk/".to_owned(),
            "e-post" => "navn@example.dk".to_owned(),
            "navn" => match (key, self.person) {
                ("person" | "kontakt" | "ansvarlig", Some(person)) => person.to_owned(),
                _ => "skriv-her".to_owned(),
            },
            _ => HERE.to_owned(),
        }
    }
}

fn is(schema: &Json, name: &str) -> bool {
    match schema.get("type") {
        Some(Json::String(one)) => one == name,
        Some(Json::Array(many)) => many.iter().any(|t| t == name),
        _ => false,
    }
}

/// The schema behind `$ref`, and of several branches the one that says most.
fn best_branch<'a>(root: &'a Json, schema: &'a Json) -> &'a Json {
    if let Some(target) = schema.get("$ref").and_then(Json::as_str) {
        return crate::schema::target(root, target).map_or(schema, |s| best_branch(root, s));
    }
    for branches in ["allOf", "anyOf"] {
        if let Some(all) = schema.get(branches).and_then(Json::as_array) {
            let open: Vec<&Json> =
                all.iter().map(|b| best_branch(root, b)).filter(|b| !is(b, "null")).collect();
            let object = open.iter().find(|b| is(b, "object"));
            if let Some(best) = object.or(open.first()) {
                return best;
            }
        }
    }
    schema
}

fn first_choice(schema: &Json) -> Option<&str> {
    if schema.get("format").is_some() {
        return None;
    }
    if let Some(choices) = schema.get("enum").and_then(Json::as_array) {
        return choices.iter().find_map(Json::as_str);
    }
    let branches = schema.get("oneOf").and_then(Json::as_array)?;
    branches.iter().find_map(|b| b.get("const").and_then(Json::as_str).or_else(|| first_choice(b)))
}
