//! Procurement in the Open Contracting Data Standard 1.1: of each framework a release, and a record of all that is known
//! of the process. Lots, award criteria and techniques (the framework agreement) are extensions of the standard.

mod criteria;
mod parties;
mod tender;

pub(super) use criteria::{criteria, lots};

use super::json::{Object, bytes};
use super::{File, Making, Set, address, time};
use crate::model::Date;
use crate::model::framework::{Ramme, Udbudstilstand};
use crate::site::{Framework, routes};
use serde_json::{Value, json};

/// The extensions' descriptors, as the standard wants them named.
const EXTENSIONS: [&str; 3] = [
    "https://raw.githubusercontent.com/open-contracting-extensions/ocds_lots_extension/v1.1.5/extension.json",
    "https://raw.githubusercontent.com/open-contracting-extensions/ocds_awardCriteria_extension/master/extension.json",
    "https://raw.githubusercontent.com/open-contracting-extensions/ocds_techniques_extension/master/extension.json",
];

/// A release package and a record package of each framework; none where the site has no prefix.
pub(super) fn files(making: &Making) -> Vec<File> {
    let Some(prefix) = &making.terms.ocid else { return Vec::new() };
    let frameworks = making.site.frameworks.iter();
    frameworks.flat_map(|framework| of(making, framework, &prefix.0)).collect()
}

fn of(making: &Making, framework: &Framework, prefix: &str) -> [File; 2] {
    let slug = &framework.ramme.slug;
    let file = |path: String, set: Set, value: &Value| File {
        path,
        bytes: bytes(value),
        set,
        of: framework.ramme.data.titel.to_string(),
        newest: newest(making, framework),
        pages: vec![routes::framework(slug)],
        listed: true,
    };
    let ocid = ocid(prefix, slug);
    let release = release(making, framework, &ocid, prefix);
    let path = address::release(slug);
    let uri = making.address(&path);
    // What is linked is known by the package's address and the release's name after #.
    let linked = json!({
        "url": format!("{uri}#{}", text(&release, "id")),
        "date": release["date"],
        "tag": release["tag"],
    });
    let mut compiled = release.clone();
    // The only release, so the compiled one says the same; names as the standard's merging makes them.
    compiled["id"] = format!("{ocid}-{}", text(&release, "date")).into();
    compiled["tag"] = json!(["compiled"]);
    let releases = package(making, &path).with("releases", vec![release]);
    let path_of_record = address::record(slug);
    let record = json!({"ocid": ocid, "releases": [linked], "compiledRelease": compiled});
    let records = package(making, &path_of_record)
        .with("packages", vec![Value::from(uri)])
        .with("records", vec![record]);
    [file(path, Set::Release, &releases.into()), file(path_of_record, Set::Record, &records.into())]
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

/// The name of a framework's contracting process.
fn ocid(prefix: &str, slug: &str) -> String {
    format!("{prefix}-{slug}")
}

fn package(making: &Making, path: &str) -> Object {
    let organisation = &making.site.config.organisation;
    let publisher = Object::new()
        .with("name", organisation.navn.to_string())
        .known("uri", organisation.web.as_ref().map(|w| w.0.clone()));
    Object::new()
        .with("uri", making.address(path))
        .with("version", "1.1")
        .with("extensions", json!(EXTENSIONS))
        .with("publishedDate", time::begins(Date(making.today)))
        .with("publisher", publisher)
        .with("license", making.terms.licens.web.0.clone())
        .with("publicationPolicy", making.address(super::CATALOGUE))
}

fn release(making: &Making, framework: &Framework, ocid: &str, prefix: &str) -> Value {
    let ramme = &framework.ramme.data;
    Object::new()
        .with("ocid", ocid)
        // Each day's build is a release of its own: what it says is what was public that day.
        .with("id", format!("{ocid}-{}", making.today))
        .with("date", time::begins(Date(making.today)))
        .with("tag", json!(tag(ramme)))
        .with("initiationType", "tender")
        .with("language", making.language.own_tag())
        .list("parties", parties::parties(making, ramme))
        .known("buyer", parties::buyer(ramme))
        .known("planning", planning(making, ramme))
        .with("tender", tender::tender(making, framework, ocid))
        .list("awards", awards(making, ramme, ocid))
        .list("relatedProcesses", related(making, ramme, prefix))
        .into()
}

/// How far the process is that the release tells of.
fn tag(ramme: &Ramme) -> Vec<&'static str> {
    match ramme.tilstand {
        Some(Udbudstilstand::Forberedes | Udbudstilstand::IHøring) => vec!["planning"],
        Some(Udbudstilstand::Annulleret) => vec!["tenderCancellation"],
        _ if has_awards(ramme) => vec!["tender", "award"],
        _ => vec!["tender"],
    }
}

fn has_awards(ramme: &Ramme) -> bool {
    ramme.delområder.iter().any(|lot| !lot.leverandører.is_empty())
}

/// Why it is bought, for how much a year, and which decisions it rests on.
fn planning(making: &Making, ramme: &Ramme) -> Option<Value> {
    let money = ramme.økonomi.as_ref();
    // The amount of one year is not the budget of the process, so it stands in words.
    let budget = money.and_then(|m| {
        let yearly = m.årligt.map(|a| format!("{a} om året.").replace('\u{a0}', " "));
        let words: Vec<String> = yearly.into_iter().chain(m.note.as_ref().map(ToString::to_string)).collect();
        (!words.is_empty()).then(|| words.join(" "))
    });
    let documents = ramme.beslutninger.iter().enumerate().filter_map(|(at, decision)| {
        let site = making.site;
        let committee = site.committee(decision.udvalg.as_deref()?)?;
        let number = decision.punkt?.0;
        let møde = decision.møde.as_deref();
        let meeting = committee.meetings.iter().find(|m| {
            Some(m.møde.slug.as_str()) == møde
                || (møde.is_none() && decision.dato.is_some() && m.møde.data.dato == decision.dato)
        })?;
        let item = meeting.items.iter().find(|i| i.number == number)?;
        let page = routes::item(&committee.udvalg.slug, &meeting.møde.slug, item.number);
        Some(
            Object::new()
                .with("id", format!("beslutning-{}", at + 1))
                .with("title", item.punkt.data.titel.to_string())
                .with("description", decision.hvad.to_string())
                .with("url", making.address(&page))
                .known("datePublished", meeting.møde.data.referat_offentliggjort.map(time::begins))
                .with("format", "text/html")
                .with("language", making.language.own_tag())
                .into(),
        )
    });
    Object::new()
        .known("rationale", ramme.formål.as_ref().map(ToString::to_string))
        .known("budget", budget.map(|words| json!({"description": words})))
        .list("documents", documents.collect())
        .any()
}

/// One award for each lot whose suppliers are known.
fn awards(making: &Making, ramme: &Ramme, ocid: &str) -> Vec<Value> {
    let lots = ramme.delområder.iter().filter(|lot| !lot.leverandører.is_empty());
    lots.map(|lot| {
        let suppliers: Vec<Value> =
            lot.leverandører.iter().filter_map(|s| parties::supplier(making, s)).collect();
        Object::new()
            .with("id", format!("{ocid}-tildeling-{}", lot.id))
            .with("title", lot.titel.to_string())
            .with("status", "active")
            .list("suppliers", suppliers)
            .known("contractPeriod", tender::period(ramme))
            .with("relatedLots", json!([lot.id.to_string()]))
            .into()
    })
    .collect()
}

/// The process this one follows, where it is here.
fn related(making: &Making, ramme: &Ramme, prefix: &str) -> Vec<Value> {
    let before = ramme.forgænger.as_ref().and_then(|f| f.ramme.as_deref());
    let before = before.and_then(|slug| making.site.framework(slug)).map(|f| {
        json!({
            "id": "1",
            "relationship": ["prior"],
            "title": f.ramme.data.titel.to_string(),
            "scheme": "ocid",
            "identifier": ocid(prefix, &f.ramme.slug),
            "uri": making.address(&address::record(&f.ramme.slug)),
        })
    });
    before.into_iter().collect()
}

/// The newest day that a framework or its results tell of.
pub(super) fn newest(making: &Making, framework: &Framework) -> Option<Date> {
    let ramme = &framework.ramme.data;
    let year = ramme.tidsplan_år.and_then(|y| i32::try_from(y.0).ok());
    let steps = ramme.tidsplan.iter().map(|step| step.hvornår.range(year).map(|(_, last)| Date(last)));
    let decisions = ramme.beslutninger.iter().map(|d| d.dato);
    let results = framework.results.iter().map(|r| r.data.dato);
    making.newest(steps.chain(decisions).chain(results))
}
