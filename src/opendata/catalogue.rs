//! The catalogue for machines: DCAT 2 as JSON-LD, one dataset of each kind, one distribution of each file.

use super::json::{Object, bytes};
use super::{File, Making, Set, address, words};
use crate::language::say;
use serde_json::{Value, json};

/// The catalogue of `files`, of those that are listed.
pub(super) fn catalogue(making: &Making, files: &[File]) -> File {
    let config = &making.site.config;
    let page = making.address(super::CATALOGUE);
    let publisher = Object::new()
        .with("@type", "foaf:Agent")
        .with("foaf:name", config.organisation.navn.to_string())
        .known("foaf:homepage", config.organisation.web.as_ref().map(|w| json!({"@id": w.0})));
    let publisher = Value::from(publisher);
    let mut sets: Vec<Set> = files.iter().filter(|f| f.listed).map(|f| f.set).collect();
    sets.sort_unstable();
    sets.dedup();
    let datasets: Vec<Value> =
        sets.into_iter().map(|set| dataset(making, files, set, &page, &publisher)).collect();
    let catalogue = Object::new()
        .with(
            "@context",
            json!({
                "dcat": "http://www.w3.org/ns/dcat#",
                "dcterms": "http://purl.org/dc/terms/",
                "foaf": "http://xmlns.com/foaf/0.1/",
                "xsd": "http://www.w3.org/2001/XMLSchema#",
            }),
        )
        .with("@id", page.clone())
        .with("@type", "dcat:Catalog")
        .with("dcterms:title", own(making, &config.titel))
        .with("dcterms:description", own(making, &say!(making.language, "data_intro")))
        .with("dcterms:publisher", publisher)
        .with("dcterms:license", json!({"@id": making.terms.licens.web.0}))
        .with("dcterms:modified", json!({"@type": "xsd:date", "@value": making.today.to_string()}))
        .with("dcterms:language", making.language.own_tag())
        .with("foaf:homepage", json!({"@id": page}))
        .with("dcat:dataset", datasets);
    File {
        path: address::catalogue(),
        bytes: bytes(&Value::from(catalogue)),
        set: Set::Catalogue,
        of: String::new(),
        newest: files.iter().filter_map(|f| f.newest).max(),
        pages: vec![super::CATALOGUE.to_owned()],
        listed: true,
    }
}

/// Text in the site's own language.
fn own(making: &Making, text: &str) -> Value {
    json!({"@language": making.language.own_tag(), "@value": text})
}

fn dataset(making: &Making, files: &[File], set: Set, page: &str, publisher: &Value) -> Value {
    let (title, description) = words(making.language, set);
    let told = |text: &str| own(making, text);
    let distributions: Vec<Value> = files
        .iter()
        .filter(|f| f.listed && f.set == set)
        .map(|file| {
            let title = if file.of.is_empty() { &title } else { &file.of };
            json!({
                "@id": making.address(&file.path),
                "@type": "dcat:Distribution",
                "dcterms:title": told(title),
                "dcat:accessURL": {"@id": making.address(&file.path)},
                "dcat:downloadURL": {"@id": making.address(&file.path)},
                "dcat:mediaType": {"@id": format!("https://www.iana.org/assignments/media-types/{}", set.media())},
                "dcat:byteSize": {"@type": "xsd:nonNegativeInteger", "@value": file.bytes.len().to_string()},
                "dcterms:license": {"@id": making.terms.licens.web.0},
            })
        })
        .collect();
    json!({
        "@id": format!("{page}#{}", set.name()),
        "@type": "dcat:Dataset",
        "dcterms:title": told(&title),
        "dcterms:description": told(&description),
        "dcterms:publisher": publisher,
        "dcterms:language": making.language.own_tag(),
        "dcat:landingPage": {"@id": page},
        "dcat:theme": {"@id": "http://publications.europa.eu/resource/authority/data-theme/GOVE"},
        "dcat:distribution": distributions,
    })
}
