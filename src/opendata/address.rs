//! Where files of data lie, as paths below the public tree's root.

use crate::source::slugify;

/// The page that lists all data.
pub const CATALOGUE: &str = "data/index.html";

pub(super) fn table(name: &str) -> String {
    format!("data/{name}.csv")
}

pub(super) fn package() -> String {
    "data/datapackage.json".to_owned()
}

pub(super) fn catalogue() -> String {
    "data/katalog.jsonld".to_owned()
}

pub(super) fn release(framework: &str) -> String {
    format!("data/ocds/{framework}/release.json")
}

pub(super) fn record(framework: &str) -> String {
    format!("data/ocds/{framework}/record.json")
}

pub(super) fn popolo(committee: &str, meeting: &str) -> String {
    format!("data/popolo/{committee}/{meeting}.json")
}

/// What an authority or a case is called in addresses: never nothing, whatever its name is made of.
pub(super) fn stem(name: &str) -> String {
    Some(slugify(name)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| "uden-navn".to_owned())
}

/// The beginning of OParl.
pub(super) fn system() -> String {
    "data/oparl/system.json".to_owned()
}

pub(super) fn bodies() -> String {
    "data/oparl/bodies.json".to_owned()
}

/// An authority.
pub(super) fn body(name: &str) -> String {
    format!("data/oparl/bodies/{}.json", stem(name))
}

/// A list of an authority's objects.
pub(super) fn list(body: &str, list: &str) -> String {
    format!("data/oparl/bodies/{}/{list}.json", stem(body))
}

pub(super) fn term(body: &str, from: u32, to: u32) -> String {
    format!("data/oparl/terms/{}/{from}-{to}.json", stem(body))
}

pub(super) fn organization(committee: &str) -> String {
    format!("data/oparl/organizations/{committee}.json")
}

pub(super) fn person(committee: &str, key: &str) -> String {
    format!("data/oparl/people/{committee}/{key}.json")
}

pub(super) fn membership(committee: &str, key: &str) -> String {
    format!("data/oparl/memberships/{committee}/{key}.json")
}

pub(super) fn meeting(committee: &str, meeting: &str) -> String {
    format!("data/oparl/meetings/{committee}/{meeting}.json")
}

pub(super) fn location(committee: &str, meeting: &str) -> String {
    format!("data/oparl/locations/{committee}/{meeting}.json")
}

pub(super) fn agenda_item(committee: &str, meeting: &str, number: u32) -> String {
    format!("data/oparl/agenda-items/{committee}/{meeting}/{number}.json")
}

/// The treatment of a case under an item; `step` counts those elsewhere that the item tells of.
pub(super) fn consultation(committee: &str, meeting: &str, number: u32, step: Option<usize>) -> String {
    let step = step.map_or(String::new(), |at| format!("-{}", at + 1));
    format!("data/oparl/consultations/{committee}/{meeting}/{number}{step}.json")
}

/// A case of an authority.
pub(super) fn paper(body: &str, number: &str) -> String {
    format!("data/oparl/papers/{}/{}.json", stem(body), stem(number))
}

/// An attachment of an item; `at` counts from nought.
pub(super) fn attachment(committee: &str, meeting: &str, number: u32, at: usize) -> String {
    format!("data/oparl/files/{committee}/{meeting}/{number}-{}.json", at + 1)
}
