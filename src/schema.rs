//! JSON Schema (draft-07) of each kind, made from the model. Editors read it, and so does the exact
//! path, so both say the same.

use crate::model::{self, Kind};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde_json::Value;
use std::sync::OnceLock;

/// The schema of a kind's facts: the front matter of a `.md`, the whole of a `.yaml`.
#[must_use]
pub fn schema(kind: Kind) -> &'static Schema {
    // Made once: a schema is a constant, only too large to write by hand.
    static MADE: [OnceLock<Schema>; Kind::ALL.len()] = [const { OnceLock::new() }; Kind::ALL.len()];
    let at = Kind::ALL.iter().position(|k| *k == kind).unwrap_or_default();
    MADE[at].get_or_init(|| {
        let schema = match kind {
            Kind::Opsætning => of::<model::config::Config>(),
            Kind::Personer => of::<model::Table<model::Person>>(),
            Kind::Leverandører => of::<model::Table<model::Leverandør>>(),
            Kind::Ordliste => of::<model::Table<model::Ord>>(),
            Kind::Skabelon => of::<model::Skabelon>(),
            Kind::Sag => of::<model::Sag>(),
            Kind::MinPlan => of::<model::plan::MinPlan>(),
            Kind::ForberedendeDel => of::<model::plan::ForberedendeDel>(),
            Kind::Indstilling => of::<model::plan::Indstilling>(),
            Kind::Indsatsdel => of::<model::plan::Indsatsdel>(),
            Kind::HelhedsorienteretPlan => of::<model::plan::HelhedsorienteretPlan>(),
            Kind::Familieplan => of::<model::plan::Familieplan>(),
            Kind::Ramme => of::<model::framework::Ramme>(),
            Kind::Resultater => of::<model::framework::Resultater>(),
            Kind::Udvalg => of::<model::committee::Udvalg>(),
            Kind::Møde => of::<model::committee::Møde>(),
            Kind::Punkt => of::<model::committee::Punkt>(),
            Kind::Tilsynsområde => of::<model::supervision::Tilsynsområde>(),
            Kind::Risikovurdering => of::<model::supervision::Risikovurdering>(),
            Kind::Tilsyn => of::<model::supervision::Tilsyn>(),
            Kind::Handleplan => of::<model::supervision::Handleplan>(),
            Kind::Årshjul => of::<model::supervision::Årshjul>(),
            Kind::TidligIndsats => of::<model::scheme::TidligIndsats>(),
            Kind::Uddannelsesløft => of::<model::scheme::Uddannelsesløft>(),
            Kind::Pulje => of::<model::scheme::Pulje>(),
            Kind::Forløb => of::<model::scheme::Forløb>(),
            Kind::Pris => of::<model::scheme::Pris>(),
            Kind::Side => of::<model::Side>(),
        };
        let mut value = schema.clone().to_value();
        plain_names(&mut value);
        let mut schema = Schema::try_from(value).unwrap_or(schema);
        schema.insert("$id".to_owned(), address(kind).into());
        schema.insert("title".to_owned(), kind.name().into());
        schema
    })
}

/// The address that the modeline of a file names; editors map it to the file that `schema` writes.
#[must_use]
pub fn address(kind: Kind) -> String {
    format!("https://klarplan.dk/schema/{}.json", kind.id())
}

/// What a `$ref` within `root` points at.
#[must_use]
pub fn target<'a>(root: &'a Value, reference: &str) -> Option<&'a Value> {
    root.pointer(reference.strip_prefix('#')?)
}

/// Gives definitions ASCII names. schemars writes `M%C3%A5l` in a `$ref` to `Mål`, and not every
/// editor's language server decodes that.
fn plain_names(value: &mut Value) {
    match value {
        Value::Object(map) => {
            if let Some(Value::String(reference)) = map.get_mut("$ref") {
                *reference = plain(&decoded(reference));
            }
            if let Some(Value::Object(definitions)) = map.get_mut("definitions") {
                let named = std::mem::take(definitions).into_iter();
                definitions.extend(named.map(|(name, schema)| (plain(&name), schema)));
            }
            map.values_mut().for_each(plain_names);
        }
        Value::Array(items) => items.iter_mut().for_each(plain_names),
        _ => {}
    }
}

fn plain(name: &str) -> String {
    let letters = [('æ', "ae"), ('ø', "oe"), ('å', "aa"), ('Æ', "Ae"), ('Ø', "Oe"), ('Å', "Aa"), ('é', "e")];
    letters.iter().fold(name.to_owned(), |name, (letter, plain)| name.replace(*letter, plain))
}

/// A reference with its percent-encoded bytes read.
fn decoded(reference: &str) -> String {
    let mut parts = reference.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        match part.get(..2).and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                bytes.extend_from_slice(&part.as_bytes()[2..]);
            }
            None => {
                bytes.push(b'%');
                bytes.extend_from_slice(part.as_bytes());
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn of<T: JsonSchema>() -> Schema {
    SchemaSettings::draft07().into_generator().into_root_schema_for::<T>()
}

/// What klarplan.yaml's schema says of a setting such as `regler.afrunding`; `None` where there is no
/// such setting.
#[must_use]
pub fn setting(path: &str) -> Option<&'static str> {
    let root = schema(Kind::Opsætning).as_value();
    let mut at = root;
    for step in path.split('.') {
        at = at.pointer(&format!("/properties/{step}"))?;
        let reference = at.get("$ref").or_else(|| at.pointer("/allOf/0/$ref"));
        if let Some(inside) = reference.and_then(Value::as_str).and_then(|r| target(root, r))
            && inside.get("properties").is_some()
        {
            at = inside;
        }
    }
    at.get("description")?.as_str()
}
