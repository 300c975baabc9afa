//! Committees and meetings in OParl 1.1: every object is a file at its own address, every list is one page. Votes have no
//! place in OParl; they are in Popolo.
//!
//! A case number is a paper, and an item that bears it is a consultation of that paper: so are the steps elsewhere that the
//! item tells of. When objects were made or changed is not known, so `created` and `modified` are left out.

mod agenda;
mod body;
mod meetings;
mod members;
mod papers;

use super::json::{Object, bytes};
use super::{File, Making, Set, address};
use crate::model::Date;
use crate::site::Committee;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The address of this version of the standard; types are below it.
const OPARL: &str = "https://schema.oparl.org/1.1/";

/// All objects and lists; none where the site has no committees.
pub(super) fn files(making: &Making) -> Vec<File> {
    if making.site.committees.is_empty() {
        return Vec::new();
    }
    // By address, so that two ways to write a name are one authority.
    let mut bodies = BTreeMap::<String, (String, Vec<&Committee>)>::new();
    for committee in &making.site.committees {
        let name = authority(making, committee);
        bodies.entry(address::stem(&name)).or_insert_with(|| (name, Vec::new())).1.push(committee);
    }
    let mut written = Written { making, files: Vec::new() };
    let told: Vec<Value> =
        bodies.values().map(|(name, committees)| body::body(&mut written, name, committees)).collect();
    written.list(address::bodies(), &told);
    let config = &making.site.config;
    let system = written
        .object(&address::system(), "System")
        .with("oparlVersion", OPARL)
        .with("license", making.terms.licens.web.0.clone())
        .with("body", making.address(&address::bodies()))
        .with("name", config.titel.to_string())
        .known("contactEmail", config.organisation.epost.as_ref().map(|e| e.0.clone()))
        .with("contactName", config.organisation.navn.to_string())
        .with("website", making.address("index.html"));
    let newest = written.files.iter().filter_map(|f| f.newest).max();
    written.put(address::system(), &system.into(), String::new(), newest, Vec::new(), true);
    written.files
}

/// Whose committee it is: its own authority, else the one behind the site.
fn authority(making: &Making, committee: &Committee) -> String {
    let own = committee.udvalg.data.myndighed.as_ref();
    own.unwrap_or(&making.site.config.organisation.navn).to_string()
}

/// Files under way.
struct Written<'a> {
    making: &'a Making<'a>,
    files: Vec<File>,
}

impl Written<'_> {
    /// The beginning of an object at `path`.
    fn object(&self, path: &str, kind: &str) -> Object {
        Object::new().with("id", self.making.address(path)).with("type", format!("{OPARL}{kind}"))
    }

    /// Writes an object that no page and no catalogue names.
    fn write(&mut self, path: String, object: &Value) {
        self.put(path, object, String::new(), None, Vec::new(), false);
    }

    fn put(
        &mut self,
        path: String,
        object: &Value,
        of: String,
        newest: Option<Date>,
        pages: Vec<String>,
        listed: bool,
    ) {
        let set = Set::Parliament;
        self.files.push(File { path, bytes: bytes(object), set, of, newest, pages, listed });
    }

    /// Writes a list, whole on one page.
    fn list(&mut self, path: String, objects: &[Value]) {
        let own = self.making.address(&path);
        let count = objects.len();
        let list = json!({
            "data": objects,
            "pagination": {"totalElements": count, "elementsPerPage": count, "currentPage": 1, "totalPages": 1},
            "links": {"first": own, "self": own, "last": own},
        });
        self.write(path, &list);
    }
}
