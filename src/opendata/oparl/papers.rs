//! Cases as papers, and where each was treated as consultations.

use super::Written;
use super::body::Lists;
use crate::model::Date;
use crate::model::committee::{Forløbstrin, Udfald};
use crate::opendata::address;
use crate::opendata::json::Object;
use crate::site::{Committee, Item, Meeting, meeting_day, routes};
use crate::source::slugify;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Where an item stands.
type At<'a> = (&'a Committee, &'a Meeting, &'a Item);

/// The consultations of a case.
#[derive(Default)]
struct Consultations {
    /// Each with its day, and whether it is an item that is here, which comes after what it tells of.
    told: Vec<(Option<Date>, bool, Value)>,
    /// The body and the day of each step elsewhere: several items may tell of the same one.
    elsewhere: BTreeSet<(String, Option<Date>)>,
}

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
    for items in cases.values_mut() {
        // Committee by committee they are not in order of time, and the newest names the case.
        items.sort_by_key(|(_, meeting, item)| (meeting_day(meeting), item.number));
        paper(written, lists, body, items);
    }
}

fn paper(written: &mut Written, lists: &mut Lists, body: &str, items: &[At]) {
    let Some((_, _, last)) = items.last() else { return };
    let Some(number) = &last.punkt.data.sagsnr else { return };
    let making = written.making;
    let path = address::paper(body, number);
    let mut within = Consultations::default();
    for at in items {
        consultations(written, lists, body, number, *at, &mut within);
    }
    // What is told without a day was before the item that tells of it.
    within.told.sort_by_key(|told| (told.0, told.1));
    let within = within.told.into_iter().map(|told| told.2).collect();
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
    within: &mut Consultations,
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
    let mut put = |path: String, object: Object, day: Option<Date>, here: bool| {
        within.told.push((day, here, object.clone().into()));
        let alone = Value::from(object.with("paper", making.address(&address::paper(body, number))));
        written.write(path, &alone);
        lists.consultations.push(alone);
    };
    let held = meeting_day(meeting);
    put(address::consultation(c, m, item.number, None), own, held, true);
    for (at, step) in punkt.sagens_forløb.iter().enumerate() {
        if is_here(making.site, step, number) {
            continue;
        }
        let whose = step.udvalg.as_deref().unwrap_or(&step.organ).to_lowercase();
        if !within.elsewhere.insert((whose, step.dato)) {
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
        put(path, object, step.dato.or(held), false);
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
