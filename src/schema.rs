//! JSON Schema (draft-07) of each kind, made from the model. Editors read it, and so does the exact
//! path, so both say the same.

use crate::model::{self, Kind};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use std::sync::OnceLock;

/// The schema of a kind's facts: the front matter of a `.md`, the whole of a `.yaml`.
#[must_use]
pub fn schema(kind: Kind) -> &'static Schema {
    // Made once: a schema is a constant, only too large to write by hand.
    static MADE: [OnceLock<Schema>; Kind::ALL.len()] = [const { OnceLock::new() }; Kind::ALL.len()];
    let at = Kind::ALL.iter().position(|k| *k == kind).unwrap_or_default();
    MADE[at].get_or_init(|| {
        let mut schema = match kind {
            Kind::Opsætning => of::<model::config::Config>(),
            Kind::Personer => of::<model::Table<model::Person>>(),
            Kind::Leverandører => of::<model::Table<model::Leverandør>>(),
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
            Kind::Side => of::<model::Side>(),
        };
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

/// What a `$ref` within `root` points at. Names of definitions stand percent-encoded in it.
#[must_use]
pub fn target<'a>(root: &'a serde_json::Value, reference: &str) -> Option<&'a serde_json::Value> {
    let encoded = reference.strip_prefix('#')?;
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut rest = encoded.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let hex = after
            .get(..2)
            .and_then(|h| std::str::from_utf8(h).ok())
            .and_then(|h| u8::from_str_radix(h, 16).ok());
        match hex.filter(|_| first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    root.pointer(std::str::from_utf8(&bytes).ok()?)
}

fn of<T: JsonSchema>() -> Schema {
    SchemaSettings::draft07().into_generator().into_root_schema_for::<T>()
}
