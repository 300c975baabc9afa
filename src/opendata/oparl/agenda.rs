//! Items of an agenda, with their attachments.

use super::Written;
use super::body::Lists;
use crate::model::committee::Udfald;
use crate::opendata::address;
use crate::opendata::json::Object;
use crate::site::{Committee, Item, Meeting, routes};
use serde_json::Value;

/// Writes the item, and gives it as it stands within its meeting. What was decided is told of minutes only.
pub(super) fn item(
    written: &mut Written,
    lists: &mut Lists,
    committee: &Committee,
    meeting: &Meeting,
    item: &Item,
) -> Value {
    let making = written.making;
    let (c, m) = (&committee.udvalg.slug, &meeting.møde.slug);
    let punkt = &item.punkt.data;
    let path = address::agenda_item(c, m, item.number);
    let page = routes::item(c, m, item.number);
    let decision = punkt.beslutning.as_ref().filter(|_| meeting.møde.data.tilstand.is_minutes());
    // A case number is a paper, which the item is a consultation of.
    let consultation =
        punkt.sagsnr.as_ref().map(|_| making.address(&address::consultation(c, m, item.number, None)));
    let files = attachments(written, lists, c, m, item);
    let within: Object = written
        .object(&path, "AgendaItem")
        .with("number", item.number.to_string())
        .with("order", item.number)
        .with("name", punkt.titel.to_string())
        .with("public", punkt.lukket.is_none())
        .known("consultation", consultation)
        .known("result", decision.and_then(|d| d.udfald).map(Udfald::key))
        .known("resolutionText", decision.map(|d| d.tekst.to_string()))
        .list("auxiliaryFile", files)
        .with("web", making.address(&page));
    let alone = Value::from(within.clone().with("meeting", making.address(&address::meeting(c, m))));
    let of = format!("{} {}", item.number, punkt.titel);
    let newest = making.newest_of(meeting);
    written.put(path, &alone, of, newest, vec![page], false);
    lists.agenda_items.push(alone);
    within.into()
}

fn attachments(written: &mut Written, lists: &mut Lists, c: &str, m: &str, item: &Item) -> Vec<Value> {
    let making = written.making;
    let mut all = Vec::new();
    for (at, bilag) in item.punkt.data.bilag.iter().enumerate() {
        let Some((source, size)) = making.attachment(&item.punkt.path, bilag) else { continue };
        let path = address::attachment(c, m, item.number, at);
        let name = source.rsplit('/').next().unwrap_or(&source).to_owned();
        let address = making.address(&routes::asset(&source));
        let told: Value = written
            .object(&path, "File")
            .with("name", bilag.titel.to_string())
            .with("fileName", name)
            .with("size", size)
            .with("accessUrl", address.clone())
            .with("downloadUrl", address)
            .into();
        written.write(path, &told);
        lists.files.push(told.clone());
        all.push(told);
    }
    all
}
