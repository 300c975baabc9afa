//! An item as front matter.

use super::super::found::{Absence, Item, Side, Step, Vote};
use super::yaml::Yaml;
use super::{HERE, Key};
use crate::model::committee::Udfald;

/// Writes what is known of the item. The order of keys is the model's.
pub(super) fn write(yaml: &mut Yaml, item: &Item) {
    for mark in &item.marks {
        yaml.marked(mark);
    }
    if item.title.text.is_empty() {
        yaml.note(0, "Kilden har ingen titel på punktet.");
        yaml.missing(0, "titel");
    } else {
        yaml.words(0, "titel", &item.title.text);
    }
    if !item.codes.is_empty() {
        yaml.open(0, "udvalgskoder");
        for code in &item.codes {
            yaml.member(1, code);
        }
    }
    if let Some(case) = &item.case {
        yaml.words(0, "sagsnr", &case.text);
    }
    if let Some(reason) = &item.closed {
        match reason {
            Some(reason) => yaml.words(0, "lukket", &reason.text),
            None => {
                yaml.note(0, "Kilden siger ikke, hvorfor punktet er lukket.");
                yaml.missing(0, "lukket");
            }
        }
        return;
    }
    if let Some(summary) = &item.summary {
        yaml.words(0, "resumé", &summary.text);
    }
    recommendation(yaml, item);
    if let Some(competence) = &item.competence {
        yaml.words(0, "beslutningskompetence", &competence.text);
    }
    if let Some(decision) = &item.decision {
        yaml.open(0, "beslutning");
        yaml.words(1, "tekst", &decision.text.text);
        outcome(yaml, 1, decision.outcome, true);
    }
    amendments(yaml, item);
    votes(yaml, item);
    absent(yaml, 0, &item.absent);
    if !item.steps.is_empty() {
        yaml.open(0, "sagens_forløb");
        item.steps.iter().for_each(|s| step(yaml, s));
    }
    references(yaml, item);
    if !item.attachments.is_empty() {
        yaml.open(0, "bilag");
        for attachment in &item.attachments {
            let what = "Læg filen i mappen og skriv ”fil:”, eller skriv, hvorfor filen ikke er her.";
            yaml.note(1, what);
            if let Some(address) = &attachment.address {
                yaml.quote(1, address);
            }
            yaml.words(1, "- titel", &attachment.title.text);
            yaml.missing(2, "ikke_vedlagt");
        }
    }
    if !item.signatories.is_empty() {
        yaml.open(0, "underskrivere");
        for name in &item.signatories {
            yaml.member(1, &name.text);
        }
    }
}

fn recommendation(yaml: &mut Yaml, item: &Item) {
    let Some(recommendation) = &item.recommendation else { return };
    yaml.open(0, "indstilling");
    if let Some(by) = &recommendation.by {
        yaml.words(1, "indstiller", &by.text);
    }
    if !recommendation.points.is_empty() {
        yaml.bare(1, "nummereret", if recommendation.numbered { "ja" } else { "nej" });
        yaml.open(1, "at");
        for point in &recommendation.points {
            yaml.member(2, &point.text);
        }
    }
}

/// The outcome; where the words name none that is sure, a person writes it, if it must be there.
fn outcome(yaml: &mut Yaml, indent: usize, outcome: Option<Udfald>, wanted: bool) {
    match outcome {
        Some(outcome) => yaml.bare(indent, "udfald", outcome.key()),
        None if wanted => {
            yaml.mark(indent, "Udfaldet står ikke klart i kilden. Skriv ”udfald:” her, eller slet linjen.");
        }
        None => {}
    }
}

fn amendments(yaml: &mut Yaml, item: &Item) {
    if item.amendments.is_empty() {
        return;
    }
    yaml.open(0, "ændringsforslag");
    for amendment in &item.amendments {
        yaml.bare(1, "- id", &amendment.id);
        yaml.words(2, "forslagsstiller", &amendment.by.text);
        if let Some(party) = &amendment.party {
            yaml.words(2, "parti", party);
        }
        yaml.words(2, "tekst", &amendment.text.text);
        if !amendment.changes.is_empty() {
            yaml.open(2, "ændringer");
            for change in &amendment.changes {
                yaml.words(3, "- hvad", &change.what.text);
                yaml.bare(4, "før", &change.before);
                yaml.bare(4, "efter", &change.after);
            }
        }
        outcome(yaml, 2, amendment.outcome, true);
    }
}

fn votes(yaml: &mut Yaml, item: &Item) {
    if item.votes.is_empty() {
        return;
    }
    yaml.open(0, "afstemninger");
    for vote in &item.votes {
        match &vote.on {
            Some(on) => yaml.words(1, "- om", &on.text),
            None => {
                yaml.note(1, "Kilden siger ikke lige over afstemningen, hvad der blev stemt om.");
                yaml.missing(1, "- om");
            }
        }
        match vote.amendment.as_deref() {
            Some("") => yaml.mark(2, "Skriv ”ændringsforslag:” med navnet på det, der blev stemt om."),
            Some(id) => yaml.bare(2, "ændringsforslag", id),
            None => {}
        }
        for (key, votes) in Vote::SIDES.iter().zip(&vote.sides) {
            if let Some(votes) = votes {
                side(yaml, key, votes);
            }
        }
        outcome(yaml, 2, vote.outcome, true);
        if let Some(text) = &vote.text {
            yaml.words(2, "tekst", &text.text);
        }
    }
}

fn side(yaml: &mut Yaml, key: Key, votes: &Side) {
    yaml.open(2, key);
    if let Some(count) = votes.count {
        yaml.bare(3, "antal", &count.to_string());
    }
    for (key, all) in [("partier", &votes.parties), ("medlemmer", &votes.names)] {
        if !all.is_empty() {
            yaml.open(3, key);
            for one in all {
                yaml.member(4, one);
            }
        }
    }
}

fn absent(yaml: &mut Yaml, indent: usize, all: &[Absence]) {
    if all.is_empty() {
        return;
    }
    yaml.open(indent, "deltog_ikke");
    for absence in all {
        yaml.words(indent + 1, "- navn", &absence.name.text);
        if let Some(party) = &absence.party {
            yaml.words(indent + 2, "parti", party);
        }
        yaml.bare(indent + 2, "grund", absence.reason);
    }
}

fn step(yaml: &mut Yaml, step: &Step) {
    match step.date {
        Some(date) => {
            yaml.bare(1, "- dato", &date.to_string());
            yaml.words(2, "organ", &step.body.text);
        }
        None => yaml.words(1, "- organ", &step.body.text),
    }
    if let Some(decision) = &step.decision {
        yaml.words(2, "beslutning", &decision.text);
    }
    outcome(yaml, 2, step.outcome, step.decision.is_some());
    absent(yaml, 2, &step.absent);
}

fn references(yaml: &mut Yaml, item: &Item) {
    if item.references.is_empty() {
        return;
    }
    yaml.open(0, "henvisninger");
    for reference in &item.references {
        yaml.note(1, "Skriv med få ord, hvad henvisningen handler om, og hvilket udvalg der holdt mødet.");
        yaml.see(1, &reference.said);
        yaml.bare(1, "- hvad", HERE);
        yaml.bare(2, "dato", &reference.date.to_string());
        if let Some(number) = reference.item {
            yaml.bare(2, "punkt", &number.to_string());
        }
    }
}
