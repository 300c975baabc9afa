//! Those who take part: the buyer and the suppliers chosen.

use crate::model::framework::Ramme;
use crate::opendata::Making;
use crate::opendata::json::Object;
use crate::source::slugify;
use serde_json::{Value, json};

/// All parties, each once.
pub(super) fn parties(making: &Making, ramme: &Ramme) -> Vec<Value> {
    let mut all: Vec<Value> = Vec::new();
    if let Some(name) = &ramme.ordregiver {
        all.push(json!({
            "id": buyer_id(name),
            "name": name.to_string(),
            "roles": ["buyer", "procuringEntity"],
        }));
    }
    let mut chosen: Vec<&str> =
        ramme.delområder.iter().flat_map(|lot| lot.leverandører.iter().map(|s| &**s)).collect();
    chosen.sort_unstable();
    chosen.dedup();
    all.extend(chosen.into_iter().filter_map(|slug| {
        let supplier = making.site.suppliers.get(slug)?;
        let address = supplier.adresse.as_ref().map(|a| json!({"streetAddress": a.to_string()}));
        Some(
            Object::new()
                .with("id", supplier_id(slug))
                .with("name", supplier.navn.to_string())
                .known("address", address)
                .with("roles", json!(["supplier"]))
                .into(),
        )
    }));
    all
}

/// Who buys.
pub(super) fn buyer(ramme: &Ramme) -> Option<Value> {
    let name = ramme.ordregiver.as_ref()?;
    Some(json!({"id": buyer_id(name), "name": name.to_string()}))
}

/// A supplier by the register's name.
pub(super) fn supplier(making: &Making, slug: &str) -> Option<Value> {
    let name = &making.site.suppliers.get(slug)?.navn;
    Some(json!({"id": supplier_id(slug), "name": name.to_string()}))
}

fn buyer_id(name: &str) -> String {
    format!("ordregiver-{}", slugify(name))
}

fn supplier_id(slug: &str) -> String {
    format!("leverandoer-{slug}")
}
