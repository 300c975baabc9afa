//! Cases as papers, and where each was treated as consultations.

use super::Written;
use super::body::Lists;
use crate::model::committee::{Forløbstrin, Udfald};
use crate::opendata::address;
use crate::opendata::json::Object;
use crate::site::{Committee, Item, Meeting, routes};
use crate::source::slugify;
use serde_json::Value;
use std::collections::BTreeMap;

/// Where an item stands.
type At<'a> = (&'a Committee, &'a Meeting, &'a Item);

/// Writes each case of the authority once, with its consultations in order.
pub(super) fn papers(written: &mut Written, lists: &mut Lists, body: &str, committees: &[&Committee]) {
    // By address, so that two ways to write a number are one case.
    let mut cases = BTreeMap::<String, Vec<At>>::new();
    for committee in committees {
        for meeting in &committee.meetings {
            for item in &meeting.items {
                if let Some(number) = &item.punkt.data.sagsnr {
                    cases.entry(address::stem(number)).or_default().push((committee, meeting, item));
                }
            }
        }
    }
    for items in cases.values() {
        paper(written, lists, body, items);
    }
}

fn paper(written: &mut Written, lists: &mut Lists, body: &str, items: &[At]) {
    let Some((_, _, last)) = items.last() else { return };
    let Some(number) = &last.punkt.data.sagsnr else { return };
    let making = written.making;
    let path = address::paper(body, number);
    let mut within = Vec::new();
    for at in items {
        consultations(written, lists, body, number, *at, &mut within);
    }
    let told: Value = written
        .object(&path, "Paper")
        .with("body", making.address(&address::body(body)))
        .with("name", last.punkt.data.titel.to_string())
        .with("reference", number.to_string())
        .with("paperType", "Sag")
        .list("consultation", within)
        .with("web", making.address(&routes::matter(number)))
        .into();
    written.write(path, &told);
    lists.papers.push(told);
}

/// The consultation under the item itself, and those elsewhere that it tells of and that are not here themselves.
fn consultations(
    written: &mut Written,
    lists: &mut Lists,
    body: &str,
    number: &str,
    (committee, meeting, item): At,
    within: &mut Vec<Value>,
) {
    let making = written.making;
    let (c, m) = (&committee.udvalg.slug, &meeting.møde.slug);
    let punkt = &item.punkt.data;
    let decides = punkt.beslutningskompetence.as_ref();
    let own = written
        .object(&address::consultation(c, m, item.number, None), "Consultation")
        .with("agendaItem", making.address(&address::agenda_item(c, m, item.number)))
        .with("meeting", making.address(&address::meeting(c, m)))
        .with("organization", vec![Value::from(making.address(&address::organization(c)))])
        .known("authoritative", decides.map(|name| committee.is_called(name)))
        .known("role", decides.map(|name| role(committee.is_called(name), name)));
    let mut put = |path: String, object: Object| {
        within.push(object.clone().into());
        let alone = Value::from(object.with("paper", making.address(&address::paper(body, number))));
        written.write(path, &alone);
        lists.consultations.push(alone);
    };
    put(address::consultation(c, m, item.number, None), own);
    for (at, step) in punkt.sagens_forløb.iter().enumerate() {
        if is_here(making.site, step, number) {
            continue;
        }
        let path = address::consultation(c, m, item.number, Some(at));
        let known = step.udvalg.as_deref().and_then(|slug| making.site.committee(slug));
        let organization = known.map(|c| making.address(&address::organization(&c.udvalg.slug)));
        let object = Object::new()
            .with("id", making.address(&path))
            .with("type", format!("{}Consultation", super::OPARL))
            .list("organization", organization.map(Value::from).into_iter().collect())
            .with("role", said(step));
        put(path, object);
    }
}

/// What the committee has to do with the case.
fn role(decides: bool, name: &str) -> String {
    if decides { "Beslutning".to_owned() } else { format!("Indstilling til {name}") }
}

/// Whether the step is an item of a meeting that is here, which is a consultation itself.
fn is_here(site: &crate::site::Site, step: &Forløbstrin, number: &str) -> bool {
    let meeting = step.udvalg.as_deref().and_then(|slug| site.committee(slug)?.meeting_on(step.dato?));
    meeting.is_some_and(|m| {
        m.items.iter().filter_map(|i| i.punkt.data.sagsnr.as_ref()).any(|n| slugify(n) == slugify(number))
    })
}

/// A step elsewhere in words: body, day and outcome.
fn said(step: &Forløbstrin) -> String {
    let mut said = step.organ.to_string();
    if let Some(day) = step.dato {
        said = format!("{said}, {day}");
    }
    match (&step.beslutning, step.udfald.map(Udfald::key)) {
        (Some(words), _) => format!("{said}: {words}"),
        (None, Some(outcome)) => format!("{said}: {outcome}"),
        (None, None) => said,
    }
}
