//! The XML that Danish case systems give out: `Dagsordenpunkt` with `Nummer`, `Åbent`, `Overskrift`, `Indhold` and `Bilag`
//! with `MaaPubliceres`, as attributes or as elements.

use super::Refusal;
use super::blocks::{Block, Kind};
use super::content;
use super::found::{Attachment, Found, Item, Mark, Said, Why};
use super::minutes::{self, when};
use super::tree::Tree;
use crate::diagnostic::text;

const ITEM: &[&str] = &["Dagsordenpunkt", "Dagsordenspunkt"];
const OPEN: &[&str] = &["Åbent", "Åben", "Offentlig", "ErÅbent", "agenda_access"];
const NUMBER: &[&str] = &["Nummer", "Punktnummer"];
const TITLE: &[&str] = &["Overskrift", "Titel"];
const CASE: &[&str] = &["Sagsnummer", "Sagsnr", "Journalnummer"];
const REASON: &[&str] = &["Lukningsgrund", "LukketBegrundelse", "LukketGrund", "Begrundelse"];

/// Whether the document is of this kind.
pub(super) fn is_it(root: &Tree) -> bool {
    root.walk().any(|t| t.is(ITEM))
}

/// Reads the meeting. `xml` is the text that `root` was made of.
///
/// # Errors
/// Where a field's HTML cannot be read.
pub(super) fn read(root: &Tree, xml: &str) -> Result<Found, Refusal> {
    let mut found = Found::default();
    let head: Vec<&Tree> = outside(root).collect();
    let whole_closed = head.iter().find_map(|t| t.take(OPEN)).is_some_and(|said| {
        let open = truth(&said.text) == Some(true);
        found.tell(&said.text, &said.place, Why::Form);
        !open
    });
    meeting(&head, &mut found);
    for tree in root.walk().filter(|t| t.is(ITEM)) {
        let item = item(tree, xml, whole_closed, &mut found)?;
        found.items.push(item);
    }
    for tree in head.into_iter().filter(|t| t.is_left()) {
        leave(tree, &mut found, None);
    }
    minutes::finish(&mut found);
    if found.items.is_empty() {
        return Err(Refusal(text!("Filen har intet Dagsordenpunkt.", "The file has no Dagsordenpunkt.")));
    }
    Ok(found)
}

/// Everything that stands in no item.
fn outside(root: &Tree) -> impl Iterator<Item = &Tree> {
    let mut next = vec![root];
    std::iter::from_fn(move || {
        let tree = next.pop()?;
        next.extend(tree.children.iter().rev().filter(|c| !c.is(ITEM)));
        Some(tree)
    })
}

fn meeting(head: &[&Tree], found: &mut Found) {
    let take = |names: &[&str]| head.iter().find_map(|t| t.take(names));
    // `<Udvalg Navn="…"/>` too.
    let inner = |names: &[&str]| head.iter().filter(|t| t.is(names)).find_map(|t| t.take(&["Navn", "Name"]));
    let committee: &[&str] = &["Udvalg", "Udvalgsnavn", "committee_name", "committee"];
    if let Some(name) = take(committee).or_else(|| inner(committee)) {
        minutes::named(&name, found);
    }
    found.meeting.authority = take(&["Myndighed", "Kommune"]).or_else(|| inner(&["Myndighed", "Kommune"]));
    if let Some(day) = take(&["Mødedato", "Dato", "Startdato", "meeting_start_date"]) {
        when(&day, found);
    }
    let clock = |said: &Said| super::days::clocks(&format!("kl. {}", said.text)).0;
    for (names, ends) in [
        (&["Mødetidspunkt", "Starttidspunkt", "Tidspunkt", "Klokkeslæt", "meeting_start_time"][..], false),
        (&["Sluttidspunkt", "meeting_end_time"][..], true),
    ] {
        let Some(said) = take(names) else { continue };
        let time = clock(&said);
        let slot = if ends { &mut found.meeting.ends } else { &mut found.meeting.starts };
        *slot = slot.or(time);
        if time.is_some() {
            found.tell(&said.text, &said.place, Why::Form);
        } else {
            found.meeting.marks.push(Mark::new("Klokkeslættet er ikke forstået.", said));
        }
    }
    // The day it ends says nothing new where it is the day it begins.
    if let Some(day) = take(&["Slutdato", "meeting_end_date"]) {
        when(&day, found);
    }
    found.meeting.place = take(&["Mødested", "Sted", "Lokation", "location_name", "Lokale"])
        .or_else(|| inner(&["Mødested", "Sted", "Lokation"]));
    if let Some(kind) = take(&["agenda_type", "Dagsordentype", "Dokumenttype", "Type"]) {
        found.meeting.state = minutes::state_of(&kind.text);
        let why = if found.meeting.state.is_some() { Why::Form } else { Why::Technical };
        found.tell(&kind.text, &kind.place, why);
    }
    let people = |names: &[&str]| -> Vec<Said> {
        let of = |t: &&Tree| -> Vec<Said> {
            let named: Vec<Said> = t.walk().filter(|c| c.is(&["Navn", "Name"])).map(Tree::taken).collect();
            if !named.is_empty() || t.text.trim().is_empty() {
                return named;
            }
            t.taken()
                .text
                .split([',', ';'])
                .map(|n| Said::new(n, &t.place))
                .filter(|n| !n.text.is_empty())
                .collect()
        };
        head.iter().filter(|t| t.is(names)).flat_map(of).collect()
    };
    found.meeting.present = people(&[
        "Deltager",
        "Deltagere",
        "Mødedeltager",
        "Mødedeltagere",
        "Fremmødt",
        "Fremmødte",
        "Tilstede",
    ]);
    found.meeting.apologies = people(&["Afbud", "Fraværende"]);
    // A list and its members both have the name, so each is told once.
    for list in [&mut found.meeting.present, &mut found.meeting.apologies] {
        let mut seen: Vec<Said> = Vec::new();
        list.retain(|p| {
            let new = !seen.contains(p);
            seen.push(p.clone());
            new
        });
    }
}

fn truth(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "true" | "1" | "ja" | "sand" | "åben" | "åbent" | "yes" => Some(true),
        "false" | "0" | "nej" | "falsk" | "lukket" | "no" => Some(false),
        _ => None,
    }
}

fn item(tree: &Tree, xml: &str, whole_closed: bool, found: &mut Found) -> Result<Item, Refusal> {
    let number = tree.take(NUMBER);
    let counted = number.as_ref().and_then(|n| n.text.trim_end_matches('.').parse().ok()).unwrap_or(0);
    let title = tree.take(TITLE);
    let mut item = Item::new(counted, title.clone().unwrap_or_else(|| Said::new("", &tree.place)));
    let open = tree.take(OPEN);
    // What is not said to be open in words that are known, is not.
    if whole_closed || open.as_ref().is_some_and(|o| truth(&o.text) != Some(true)) {
        item.closed = Some(tree.take(REASON));
        tree.take_all();
        return Ok(item);
    }
    for said in number.iter().chain(&open) {
        found.tell(&said.text, &said.place, Why::Form);
    }
    if open.is_none() {
        item.mark_kept(
            "Kilden siger ikke, om punktet er åbent. Se efter, og slet så linjen.",
            &item.title.text.clone(),
            &tree.place,
        );
    }
    minutes::titled(&mut item, found);
    if item.closed.is_some() {
        tree.take_all();
        return Ok(item);
    }
    if let Some(case) = tree.take(CASE) {
        item.case = Some(case);
    }
    let mut blocks = Vec::new();
    let before = found.told.len();
    for child in &tree.children {
        if child.is(&["Indhold", "Tekst"]) {
            fields(child, xml, &mut blocks, found)?;
        } else if child.is(&[
            "Beslutning",
            "Resumé",
            "Indstilling",
            "Sagsfremstilling",
            "Beslutningskompetence",
            "Referat",
        ]) {
            field(child, xml, &mut blocks, found)?;
        } else if child.is(&["Bilag", "Bilagsliste"]) {
            attachments(child, &mut item, found);
        }
    }
    minutes::sections(&blocks, &mut item, found);
    if item.closed.is_some() {
        found.told.truncate(before);
    }
    for left in tree.left() {
        leave(left, found, Some(&mut item));
    }
    Ok(item)
}

/// The fields of the content; each element's name is its heading. Without such, the content is one text.
fn fields(tree: &Tree, xml: &str, blocks: &mut Vec<Block>, found: &mut Found) -> Result<(), Refusal> {
    let markup = |t: &Tree| super::html::is_element(&t.name);
    if tree.children.iter().any(markup) || !tree.text.trim().is_empty() {
        tree.take_all();
        blocks.extend(text_of(tree, xml, found)?);
        return Ok(());
    }
    for child in &tree.children {
        field(child, xml, blocks, found)?;
    }
    Ok(())
}

/// One field: its heading is its name, or what it says its name is.
fn field(tree: &Tree, xml: &str, blocks: &mut Vec<Block>, found: &mut Found) -> Result<(), Refusal> {
    let heading = tree.take(&["Navn", "Overskrift", "Titel"]);
    let name = heading.as_ref().map_or_else(|| tree.name.replace('_', " "), |h| h.text.clone());
    blocks.push(Block::plain(Kind::Heading(2), &name, heading.as_ref().map_or(&tree.place, |h| &h.place)));
    let body =
        tree.all(&["Tekst", "Html", "Indhold", "Body"]).next().filter(|_| heading.is_some()).unwrap_or(tree);
    body.take_all();
    blocks.extend(text_of(body, xml, found)?);
    Ok(())
}

/// An element's text: what is escaped or quoted in it, or its elements where they are HTML.
fn text_of(tree: &Tree, xml: &str, found: &mut Found) -> Result<Vec<Block>, Refusal> {
    let markup = tree.children.iter().any(|t| super::html::is_element(&t.name));
    let inner = xml.get(tree.inner.0..tree.inner.1).filter(|_| markup);
    content::read(inner.unwrap_or(&tree.text), &tree.place, found)
}

fn attachments(tree: &Tree, item: &mut Item, found: &mut Found) {
    if tree.is(&["Bilagsliste"]) {
        for child in tree.all(&["Bilag"]) {
            attachments(child, item, found);
        }
        return;
    }
    if tree.children.is_empty() && tree.text.trim().is_empty() {
        return;
    }
    let open = tree.take(&["MaaPubliceres", "MåPubliceres"]);
    if open.as_ref().is_some_and(|o| truth(&o.text) != Some(true)) {
        // Not even its name is told: it may say what must not be said.
        found.tell(&format!("Bilag ({})", item.number), &tree.place, Why::NotPublishable);
        tree.take_all();
        return;
    }
    let title = tree
        .take(&["Navn", "Titel", "Overskrift"])
        .or_else(|| tree.children.is_empty().then(|| tree.taken()));
    let address = tree.take(&["BilagUrl", "Url", "Fil", "Filnavn", "Sti"]);
    let Some(title) = title else { return };
    match open {
        Some(said) => found.tell(&said.text, &said.place, Why::Form),
        None => item.mark_kept(
            "Kilden siger ikke, om bilaget må offentliggøres. Se efter, og slet så linjen.",
            &title.text,
            &title.place,
        ),
    }
    item.attachments.push(Attachment { title, address });
}

/// A value nobody took: an identifier is told of, the rest is a person's.
fn leave(tree: &Tree, found: &mut Found, item: Option<&mut Item>) {
    let low = tree.name.to_lowercase();
    let said = Said::new(&format!("{}: {}", tree.name, tree.text), &tree.place);
    if low.ends_with("id") || low.ends_with("guid") || tree.text.trim().starts_with("http") {
        found.tell(&said.text, &said.place, Why::Technical);
        return;
    }
    let what = "Kilden har et felt, som klarplan ikke kender. Skriv det, hvor det hører til, eller slet det.";
    let mark = Mark::new(what, said);
    match item {
        Some(item) => item.marks.push(mark),
        None => found.meeting.marks.push(mark),
    }
}
