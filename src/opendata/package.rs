//! The tables as a data package (Frictionless, profile `tabular-data-package`): what each column holds, and the terms.

use super::json::{Object, bytes};
use super::tables::{Kind, Table};
use super::{File, Making, Set, address, words};
use serde_json::{Value, json};

/// The package's descriptor; `None` where there are no tables.
pub(super) fn package(making: &Making, tables: &[Table]) -> Option<File> {
    if tables.is_empty() {
        return None;
    }
    let config = &making.site.config;
    let terms = &making.terms.licens;
    let descriptor = Object::new()
        .with("profile", "tabular-data-package")
        .with("name", "aabne-data")
        .with("title", config.titel.to_string())
        .known("description", making.terms.forbehold.as_ref().map(ToString::to_string))
        .with("homepage", making.address(super::CATALOGUE))
        .with("created", super::time::begins(crate::model::Date(making.today)))
        .with(
            "licenses",
            json!([{"name": terms.id.to_string(), "title": terms.navn.to_string(), "path": terms.web.0}]),
        )
        .with("contributors", json!([{"title": config.organisation.navn.to_string(), "role": "publisher"}]))
        .with("resources", tables.iter().map(|t| resource(making, t)).collect::<Vec<Value>>());
    Some(File {
        path: address::package(),
        bytes: bytes(&Value::from(descriptor)),
        set: Set::Package,
        of: String::new(),
        newest: tables.iter().filter_map(|t| t.file.newest).max(),
        pages: Vec::new(),
        listed: true,
    })
}

fn resource(making: &Making, table: &Table) -> Value {
    let (title, description) = words(making.language, table.file.set);
    let fields: Vec<Value> = table
        .columns
        .iter()
        .map(|column| {
            let (kind, format) = match column.kind {
                Kind::Text => ("string", "default"),
                Kind::Address => ("string", "uri"),
                Kind::Whole => ("integer", "default"),
                Kind::Number => ("number", "default"),
                Kind::Day => ("date", "default"),
                Kind::YesNo => ("boolean", "default"),
            };
            json!({"name": column.name, "type": kind, "format": format, "description": column.description})
        })
        .collect();
    let note = "Tekst, der begynder med =, +, - eller @, har fået en apostrof foran, så regneark ikke læser den som en formel.";
    json!({
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": format!("{}.csv", table.name),
        "title": title,
        "description": format!("{description} {note}"),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": table.file.bytes.len(),
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true, "header": true},
        "schema": {"fields": fields, "missingValues": [""]},
    })
}
