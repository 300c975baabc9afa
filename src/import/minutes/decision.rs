//! The decision: its words, votes, amendments and who did not take part.

use super::super::blocks::{Block, Kind};
use super::super::found::{Decision, Found, Item, Said, Vote, Why};
use super::{absence, amendments, votes};
use crate::model::committee::Udfald;
use crate::rules::committee::phrases;

/// The outcome that these words name, where they name one that is sure.
pub(in super::super) fn outcome(text: &str) -> Option<Udfald> {
    let low = text.to_lowercase();
    let mut own = low.split(|c: char| !c.is_alphabetic());
    match phrases::said(text)[..] {
        // Who decided something in so many words did more than discuss it.
        [Udfald::Drøftet] if own.any(|w| matches!(w, "besluttede" | "besluttet")) => Some(Udfald::Besluttet),
        [one] => Some(one),
        _ => None,
    }
}

/// Reads the blocks of the section.
pub(super) fn read(blocks: &[Block], heading: &Block, item: &mut Item, found: &mut Found) {
    if blocks.is_empty() {
        let what = "Kilden har overskriften uden tekst under. Skriv beslutningen, eller hvorfor den mangler.";
        item.mark(what, &heading.text, &heading.place);
        return;
    }
    let mut own: Vec<&Block> = Vec::new();
    let mut at = 0;
    while let Some(block) = blocks.get(at) {
        let rest = blocks.get(at..).unwrap_or_default();
        let taken = if block.is_paragraph() { special(rest, item, found) } else { 0 };
        if taken == 0 {
            own.push(block);
            at += 1;
        } else {
            at += taken;
        }
    }
    settle(item);
    let words: Vec<&Block> = own.iter().copied().filter(|b| !b.is_row()).collect();
    let text = words.iter().map(|b| b.text.as_str()).collect::<Vec<_>>().join(" ");
    let rows: Vec<Block> = own.iter().filter(|b| b.is_row()).map(|b| (*b).clone()).collect();
    if !rows.is_empty() {
        item.body.push(Block::plain(Kind::Heading(2), &heading.text, &heading.place));
        item.body.extend(rows);
    }
    if let Some(first) = words.first() {
        let outcome = outcome(&text);
        item.decision = Some(Decision { text: Said::new(&text, &first.place), outcome });
    } else if let Some(last) = item.votes.last().and_then(|v| v.text.clone()) {
        // Where all is told by votes, the last one's words are the decision's.
        let outcome = outcome(&last.text);
        item.decision = Some(Decision { text: last, outcome });
    }
}

/// What begins with `blocks`, other than the decision's own words: how many blocks it takes.
fn special(blocks: &[Block], item: &mut Item, found: &mut Found) -> usize {
    let Some(first) = blocks.first() else { return 0 };
    if let Some(people) = absence::read(first) {
        found.tell(&first.text, &first.place, Why::Form);
        item.absent.extend(people);
        return 1;
    }
    if let Some(mut amendment) = amendments::read(first) {
        let length = blocks.iter().skip(1).take_while(|b| goes_on(b)).count();
        let within = blocks.get(1..=length).unwrap_or_default();
        amendment.changes = amendments::changes(within);
        let same = item.amendments.iter().filter(|a| a.id.starts_with(&amendment.id)).count();
        if same > 0 {
            amendment.id = format!("{}-{}", amendment.id, same + 1);
        }
        item.amendments.push(amendment);
        if !within.is_empty() {
            item.body.push(Block::plain(Kind::Heading(2), "Ændringsforslag", &first.place));
            item.body.extend(within.iter().cloned());
        }
        return length + 1;
    }
    vote(blocks, item, found)
}

/// Whether an amendment goes on with this block: its tables and lists, and the words between them.
fn goes_on(block: &Block) -> bool {
    block.is_row() || matches!(block.kind, Kind::Point(_)) || block.text.eq_ignore_ascii_case("til:")
}

/// A vote: what it was about, its sides, and what came of it.
fn vote(blocks: &[Block], item: &mut Item, found: &mut Found) -> usize {
    let subject = blocks.first().and_then(|b| Some((votes::subject(&b.text)?, b)));
    let from = usize::from(subject.is_some());
    let mut sides = [None, None, None];
    let mut taken = from;
    for block in blocks.iter().skip(from).filter(|b| b.is_paragraph() || matches!(b.kind, Kind::Point(_))) {
        let Some((at, side)) = votes::side(block) else { break };
        if sides[at].is_some() {
            break;
        }
        sides[at] = Some(side);
        found.tell(&block.text, &block.place, Why::Form);
        taken += 1;
    }
    if taken == from {
        return 0;
    }
    if let Some((_, block)) = subject {
        found.tell(&block.text, &block.place, Why::Form);
    }
    let after = blocks.get(taken).filter(|b| b.is_paragraph() && says_result(&b.text));
    let text = after.map(|b| Said::new(&b.text, &b.place));
    let on = subject.map(|(on, b)| Said::new(&crate::language::capital(on), &b.place));
    let about = on.as_ref().is_some_and(|o| o.text.to_lowercase().contains("ændringsforslag"));
    let outcome = text.as_ref().and_then(|t| outcome(&t.text));
    item.votes.push(Vote { on, amendment: about.then(String::new), sides, outcome, text });
    taken + usize::from(after.is_some())
}

/// `Dermed blev forslaget forkastet.`
fn says_result(text: &str) -> bool {
    let low = text.to_lowercase();
    ["dermed", "herefter", "således", "forslaget blev", "indstillingen blev", "ændringsforslaget blev"]
        .iter()
        .any(|w| low.starts_with(w))
        && outcome(text).is_some()
}

/// Gives the votes on amendments their amendments, and the amendments their outcomes.
fn settle(item: &mut Item) {
    let place: Vec<String> = item.amendments.iter().map(|a| a.id.clone()).collect();
    let about: Vec<usize> = (0..item.votes.len()).filter(|v| item.votes[*v].amendment.is_some()).collect();
    for (number, vote) in about.iter().enumerate() {
        // With as many votes as amendments, they are told in the same order; a single one is meant by all.
        let one = if about.len() == place.len() { Some(number) } else { (place.len() == 1).then_some(0) };
        let vote = &mut item.votes[*vote];
        vote.amendment = one.and_then(|n| place.get(n).cloned());
        if let (Some(n), Some(outcome)) = (one, vote.outcome)
            && let Some(amendment) = item.amendments.get_mut(n)
        {
            amendment.outcome = Some(outcome);
        }
    }
}
