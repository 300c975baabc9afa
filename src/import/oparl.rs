//! `OParl` 1.0 and 1.1: a `Meeting` with its agenda within, or a list of such.

use super::Refusal;
use super::blocks::{Block, Kind};
use super::content;
use super::found::{Attachment, Found, Item, Mark, Place, Said, Why};
use super::minutes;
use super::tree::Tree;
use crate::diagnostic::text;
use crate::model::{Clock, Date};
use chrono::{DateTime, NaiveDateTime, Timelike};
use serde_json::Value as Json;

/// Reads the meetings of a document.
///
/// # Errors
/// What is no JSON, and JSON that holds no meeting.
pub(super) fn read(json: &str) -> Result<Vec<Found>, Refusal> {
    let value: Json = serde_json::from_str(json).map_err(|why| {
        let (line, column) = (why.line(), why.column());
        Refusal(text!(
            "JSON-koden er ikke gyldig i linje {line}, kolonne {column}.",
            "The JSON is not valid in line {line}, column {column}."
        ))
    })?;
    let root = tree("", "", &value);
    let mut all = Vec::new();
    let mut deleted = 0usize;
    for meeting in root.walk().filter(|t| of_type(t, "Meeting")) {
        match self::meeting(meeting)? {
            Some(found) => all.push(found),
            None => deleted += 1,
        }
    }
    if all.is_empty() && deleted > 0 {
        return Err(Refusal(text!("Mødet er slettet i kilden.", "The meeting is deleted in the source.")));
    }
    if all.is_empty() {
        return Err(Refusal(text!(
            "Filen har intet møde: intet objekt med ”type”: ”https://schema.oparl.org/1.1/Meeting”.",
            "The file has no meeting: no object with “type”: “https://schema.oparl.org/1.1/Meeting”."
        )));
    }
    Ok(all)
}

/// A value as a tree; the parser bounds how deep it is. What can be a CPR number is struck out here, for digits taken
/// out of the text itself could leave no JSON.
fn tree(name: &str, path: &str, value: &Json) -> Tree {
    let mut out = Tree::new(name, Place::Path(path.to_owned()));
    match value {
        Json::Null => {}
        Json::String(text) => out.text = crate::leak::mask(text).into_owned(),
        Json::Bool(_) | Json::Number(_) => out.text = crate::leak::mask(&value.to_string()).into_owned(),
        Json::Array(all) => {
            for (at, one) in all.iter().enumerate() {
                out.children.push(tree(name, &format!("{path}[{at}]"), one));
            }
        }
        Json::Object(all) => {
            for (key, one) in all {
                let below = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                let child = tree(key, &below, one);
                // Members of a list stand beside each other, each with the list's name.
                if one.is_array() { out.children.extend(unpacked(child)) } else { out.children.push(child) }
            }
        }
    }
    out
}

fn unpacked(mut list: Tree) -> Vec<Tree> {
    std::mem::take(&mut list.children)
}

fn of_type(tree: &Tree, name: &str) -> bool {
    tree.children.iter().any(|c| {
        c.name == "type"
            && c.text.starts_with("https://schema.oparl.org/")
            && c.text.ends_with(&format!("/{name}"))
    })
}

fn is_true(said: &Said) -> bool {
    said.text == "true"
}

/// A meeting; none where it is deleted.
fn meeting(tree: &Tree) -> Result<Option<Found>, Refusal> {
    let mut found = Found::default();
    if tree.take(&["deleted"]).is_some_and(|d| is_true(&d)) {
        return Ok(None);
    }
    if let Some(said) = tree.take(&["cancelled"]) {
        if is_true(&said) {
            found.meeting.marks.push(Mark::new("Kilden siger, at mødet er aflyst.", said));
        } else {
            found.tell(&said.text, &said.place, Why::Form);
        }
    }
    let committee = tree.all(&["organization"]).find_map(|o| o.take(&["name"]));
    if let Some(name) = committee {
        minutes::named(&name, &mut found);
    }
    found.meeting.title = tree.take(&["name"]);
    for (key, ends) in [("start", false), ("end", true)] {
        let Some(said) = tree.take(&[key]) else { continue };
        match moment(&said.text) {
            Some((date, clock)) if ends => {
                // Past midnight it is still the same meeting.
                let _ = date;
                found.meeting.ends = Some(clock);
                found.tell(&said.text, &said.place, Why::Form);
            }
            Some((date, clock)) => {
                found.meeting.date = Some(date);
                found.meeting.starts = Some(clock);
                found.tell(&said.text, &said.place, Why::Form);
                found.meeting.date_said = Some(said);
            }
            None => minutes::when(&said, &mut found),
        }
    }
    if let Some(place) = tree.all(&["location"]).next() {
        let parts = ["room", "description", "streetAddress", "postalCode", "locality"];
        let parts: Vec<Said> = parts.iter().filter_map(|p| place.take(&[p])).collect();
        if let Some(first) = parts.first() {
            let words: Vec<&str> = parts.iter().map(|p| p.text.as_str()).collect();
            found.meeting.place = Some(Said::new(&words.join(", "), &first.place));
        }
    }
    found.meeting.present = tree.all(&["participant"]).filter_map(|p| p.take(&["name"])).collect();
    for key in ["invitation", "resultsProtocol", "verbatimProtocol", "auxiliaryFile"] {
        for file in tree.all(&[key]) {
            if let Some(attachment) = file_of(file) {
                let address = attachment.address.map(|a| a.text).unwrap_or_default();
                let said =
                    Said::new(&format!("{} {address}", attachment.title.text), &attachment.title.place);
                let what =
                    "Kilden har en fil til hele mødet. Læg den ved et punkt, eller nævn den i teksten.";
                found.meeting.marks.push(Mark::new(what, said));
            }
        }
    }
    for address in tree.all(&["agendaItem"]).filter(|i| i.children.is_empty()) {
        let what = "Et punkt står i kilden kun som en adresse. Hent det dér.";
        found.meeting.marks.push(Mark::new(what, address.taken()));
    }
    let mut items: Vec<&Tree> = tree.all(&["agendaItem"]).filter(|i| !i.children.is_empty()).collect();
    let order = |t: &&Tree| t.take(&["order"]).and_then(|o| o.text.parse::<i64>().ok()).unwrap_or(i64::MAX);
    items.sort_by_cached_key(order);
    for one in items {
        let item = item(one, &mut found)?;
        found.items.extend(item);
    }
    for left in tree.left() {
        if let Some(mark) = leave(left, &mut found) {
            found.meeting.marks.push(mark);
        }
    }
    minutes::finish(&mut found);
    Ok(Some(found))
}

/// A moment as Copenhagen's clocks show it; one without an offset is local already.
fn moment(text: &str) -> Option<(Date, Clock)> {
    let local = match DateTime::parse_from_rfc3339(text) {
        Ok(moment) => moment.with_timezone(&chrono_tz::Europe::Copenhagen).naive_local(),
        Err(_) => text.parse::<NaiveDateTime>().ok()?,
    };
    let minutes = u16::try_from(local.hour() * 60 + local.minute()).ok()?;
    Some((Date(local.date()), Clock(minutes)))
}

fn item(tree: &Tree, found: &mut Found) -> Result<Option<Item>, Refusal> {
    if tree.take(&["deleted"]).is_some_and(|d| is_true(&d)) {
        found.tell("deleted", &tree.place, Why::Technical);
        tree.take_all();
        return Ok(None);
    }
    let number = tree.take(&["number"]);
    let digits: String = number.iter().flat_map(|n| n.text.chars()).filter(char::is_ascii_digit).collect();
    let whole = number.as_ref().is_some_and(|n| n.text.trim_end_matches('.') == digits);
    let counted = if whole { digits.parse().unwrap_or(0) } else { 0 };
    let title = tree.take(&["name"]).unwrap_or_else(|| Said::new("", &tree.place));
    let mut item = Item::new(counted, title);
    let open = tree.take(&["public"]);
    if open.as_ref().is_some_and(|o| !is_true(o)) {
        item.closed = Some(None);
        tree.take_all();
        return Ok(Some(item));
    }
    match open {
        Some(said) => found.tell(&said.text, &said.place, Why::Form),
        None => item.mark_kept(
            "Kilden siger ikke, om punktet er åbent. Se efter, og slet så linjen.",
            &item.title.text.clone(),
            &tree.place,
        ),
    }
    match number {
        Some(said) if whole => found.tell(&said.text, &said.place, Why::Form),
        Some(said) => item.mark("Punktets nummer i kilden er ikke et helt tal.", &said.text, &said.place),
        None => {}
    }
    minutes::titled(&mut item, found);
    let result = tree.take(&["result"]);
    let words = tree.take(&["resolutionText"]);
    let mut blocks = Vec::new();
    if let Some(said) = words.as_ref().or(result.as_ref()) {
        // The text as it is, for its lines tell votes apart.
        let raw = tree
            .all(&["resolutionText", "result"])
            .find(|t| t.place == said.place)
            .map_or("", |t| t.text.as_str());
        blocks.push(Block::plain(Kind::Heading(2), "Beslutning", &said.place));
        blocks.extend(content::read(raw, &said.place, found)?);
    }
    for consultation in tree.all(&["consultation"]) {
        consulted(consultation, &mut item);
    }
    for key in ["auxiliaryFile", "resolutionFile"] {
        for file in tree.all(&[key]) {
            attached(file, &mut item, found)?;
        }
    }
    minutes::sections(&blocks, &mut item, found);
    if let (Some(result), Some(_)) = (result, words) {
        let outcome = minutes::outcome(&result.text);
        match &mut item.decision {
            Some(decision) if outcome.is_some() && decision.outcome.is_none_or(|o| Some(o) == outcome) => {
                decision.outcome = outcome;
                found.tell(&result.text, &result.place, Why::Form);
            }
            _ => item.mark(
                "Kilden har også dette udfald. Skriv det, hvor det hører til, eller slet det.",
                &result.text,
                &result.place,
            ),
        }
    }
    for left in tree.left() {
        if let Some(mark) = leave(left, found) {
            item.marks.push(mark);
        }
    }
    Ok(Some(item))
}

fn consulted(tree: &Tree, item: &mut Item) {
    let decides = tree.take(&["authoritative"]).is_some_and(|a| is_true(&a));
    if let Some(name) = tree.all(&["organization"]).find_map(|o| o.take(&["name"])).filter(|_| decides) {
        item.competence = Some(name);
    }
    for paper in tree.all(&["paper"]) {
        if let Some(reference) = paper.take(&["reference"]) {
            if minutes::is_case_number(&reference.text) {
                item.case = Some(reference);
            } else {
                item.mark("Kilden har dette nummer på sagen.", &reference.text, &reference.place);
            }
        }
        for key in ["mainFile", "auxiliaryFile"] {
            item.attachments.extend(paper.all(&[key]).filter_map(file_of));
        }
    }
}

/// A file's name and where it is.
fn file_of(tree: &Tree) -> Option<Attachment> {
    let title = tree.take(&["name"]).or_else(|| tree.take(&["fileName"]))?;
    Some(Attachment { title, address: tree.take(&["accessUrl"]) })
}

/// An attachment of an item, with its text where the source gives that.
fn attached(tree: &Tree, item: &mut Item, found: &mut Found) -> Result<(), Refusal> {
    let Some(attachment) = file_of(tree) else { return Ok(()) };
    if let Some(raw) = tree.all(&["text"]).next().filter(|t| !t.text.trim().is_empty()) {
        let said = raw.taken();
        item.mark_kept(
            "Kilden har bilaget med her som tekst. Flyt det til en fil i bilag, eller lad det stå.",
            &attachment.title.text,
            &said.place,
        );
        item.body.push(Block::plain(Kind::Heading(2), &attachment.title.text, &said.place));
        item.body.extend(content::read(&raw.text, &said.place, found)?);
    }
    item.attachments.push(attachment);
    Ok(())
}

/// A value nobody took: what only machines use is told of, the rest is a person's.
fn leave(tree: &Tree, found: &mut Found) -> Option<Mark> {
    const TECHNICAL: &[&str] = &[
        "id",
        "type",
        "created",
        "modified",
        "deleted",
        "order",
        "size",
        "mimeType",
        "sha1Checksum",
        "sha512Checksum",
        "license",
        "fileLicense",
        "fileName",
        "downloadUrl",
        "meetingState",
        "date",
    ];
    let said = Said::new(&format!("{}: {}", tree.name, tree.text), &tree.place);
    if TECHNICAL.contains(&tree.name.as_str()) || tree.text.starts_with("http") || tree.text == "false" {
        found.tell(&said.text, &said.place, Why::Technical);
        return None;
    }
    let what = "Kilden har et felt, som klarplan ikke kender. Skriv det, hvor det hører til, eller slet det.";
    Some(Mark::new(what, said))
}
