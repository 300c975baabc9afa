//! What stands before the first item: committee, day, place, who was there, and the list of contents.

use super::super::blocks::{Block, Kind};
use super::super::days;
use super::super::found::{Found, Mark, Said, Why};

/// What the head's labels are called in the sources.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Label {
    Committee,
    Date,
    Time,
    Ends,
    Place,
    Present,
    Apologies,
    State,
}

const LABELS: &[(&str, Label)] = &[
    ("Mødedeltagere", Label::Present),
    ("Mødedato", Label::Date),
    ("Mødested", Label::Place),
    ("Mødetidspunkt", Label::Time),
    ("Starttidspunkt", Label::Time),
    ("Tidspunkt", Label::Time),
    ("Sluttidspunkt", Label::Ends),
    ("Mødet slut", Label::Ends),
    ("Deltagere", Label::Present),
    ("Tilstede", Label::Present),
    ("Til stede", Label::Present),
    ("Fremmødte", Label::Present),
    ("Medlemmer til stede", Label::Present),
    ("Afbud", Label::Apologies),
    ("Fraværende", Label::Apologies),
    ("Ikke til stede", Label::Apologies),
    ("Udvalg", Label::Committee),
    ("Dato", Label::Date),
    ("Sted", Label::Place),
    ("Type", Label::State),
];

/// The words of a title's state, as the files write it.
const STATES: &[(&str, &str)] = &[
    ("tillægsdagsorden", "tillægsdagsorden"),
    ("referat", "referat"),
    ("beslutningsprotokol", "referat"),
    ("dagsorden", "dagsorden"),
];

/// What a document is, of its own word: `referat` or `dagsorden`.
pub(in super::super) fn state(text: &str) -> Option<&'static str> {
    let low = text.to_lowercase();
    let first = low.split(|c: char| !c.is_alphabetic()).find(|w| !w.is_empty())?;
    STATES.iter().find(|(word, _)| *word == first).map(|(_, state)| *state)
}

/// Whether these words are the title of the whole: `REFERAT Udvalget … d. 07-02-2024`.
pub(super) fn is_title(text: &str) -> bool {
    state(text).is_some() && text.split_whitespace().count() > 1
}

pub(super) fn read(blocks: &[Block], titles: &[&str], found: &mut Found) {
    let mut contents = false;
    let mut at = 0;
    while let Some(block) = blocks.get(at) {
        at += 1;
        if contents {
            entry(block, titles, found);
        } else if matches!(
            block.text.trim_end_matches(':'),
            "Indholdsfortegnelse" | "Indhold" | "Punkter" | "Dagsordenspunkter"
        ) {
            contents = true;
            found.tell(&block.text, &block.place, Why::Contents);
        } else if found.meeting.state.is_none() && state(&block.text).is_some() {
            title(block, found);
        } else if let Some((label, words, value)) = labelled(block) {
            found.tell(words, &block.place, Why::Form);
            // A label alone has its value in the next block.
            let next = blocks.get(at).filter(|n| value.is_empty() && labelled(n).is_none());
            match next {
                Some(next) => {
                    at += 1;
                    take(label, &Said::new(&next.text, &next.place), found);
                }
                None => take(label, &Said::new(value, &block.place), found),
            }
        } else {
            unknown(block, found);
        }
    }
}

fn unknown(block: &Block, found: &mut Found) {
    let what = "Står før det første punkt og er ikke forstået. Brug det, eller slet det.";
    found.meeting.marks.push(Mark::new(what, Said::new(&block.text, &block.place)));
}

/// The label that a block begins with, the label's words, and what follows it.
fn labelled(block: &Block) -> Option<(Label, &str, &str)> {
    if let Kind::Row { cells, .. } = &block.kind {
        let [name, values @ ..] = &cells[..] else { return None };
        let bare = name.trim_end_matches(':').trim();
        let (_, label) = LABELS.iter().find(|(l, _)| l.eq_ignore_ascii_case(bare))?;
        let value = values.iter().find(|v| !v.is_empty()).map_or("", String::as_str);
        return (values.iter().filter(|v| !v.is_empty()).count() <= 1).then_some((
            *label,
            name.as_str(),
            value,
        ));
    }
    let text = block.text.as_str();
    LABELS.iter().find_map(|(name, label)| {
        let rest = text.strip_prefix(name)?;
        // `Datoen` is another word.
        let apart = rest.is_empty() || rest.starts_with([':', ' ']);
        apart.then(|| (*label, *name, rest.trim_start_matches(':').trim()))
    })
}

fn take(label: Label, value: &Said, found: &mut Found) {
    let meeting = &mut found.meeting;
    match label {
        Label::Committee => named(value, found),
        Label::Place if meeting.place.is_none() => meeting.place = Some(value.clone()),
        Label::Present => meeting.present.extend(people(value)),
        Label::Apologies => meeting.apologies.extend(people(value).filter(|p| !is_none(&p.text))),
        Label::State if state(&value.text).is_some() => {
            meeting.state = state(&value.text);
            found.tell(&value.text, &value.place, Why::Form);
        }
        Label::Date => when(value, found),
        Label::Time => {
            let (starts, ends) = days::clocks(&format!("kl. {}", value.text));
            meeting.starts = meeting.starts.or(starts);
            meeting.ends = meeting.ends.or(ends);
            read_or_mark(starts.is_some(), value, found);
        }
        Label::Ends => {
            let (ends, _) = days::clocks(&format!("kl. {}", value.text));
            meeting.ends = meeting.ends.or(ends);
            read_or_mark(ends.is_some(), value, found);
        }
        Label::Place | Label::State => read_or_mark(false, value, found),
    }
}

/// `Ingen` under apologies.
fn is_none(text: &str) -> bool {
    matches!(text.trim_end_matches('.').to_lowercase().as_str(), "ingen" | "-" | "intet")
}

fn read_or_mark(was_read: bool, value: &Said, found: &mut Found) {
    if was_read {
        found.tell(&value.text, &value.place, Why::Form);
    } else if !value.text.is_empty() {
        let what = "Ikke forstået. Skriv det, hvor det hører til, eller slet det.";
        found.meeting.marks.push(Mark::new(what, value.clone()));
    }
}

/// The meeting's day, with weekday and times beside it.
pub(in super::super) fn when(value: &Said, found: &mut Found) {
    let day = days::day(&value.text).map(|(_, day)| day);
    let meeting = &mut found.meeting;
    let differs = meeting.date.is_some() && day.is_some() && meeting.date != day;
    if !differs {
        if meeting.date.is_none() {
            meeting.date = day;
            meeting.date_said = day.map(|_| value.clone());
        }
        meeting.weekday = meeting.weekday.or(days::weekday(&value.text));
        let (starts, ends) = days::clocks(&value.text);
        meeting.starts = meeting.starts.or(starts);
        meeting.ends = meeting.ends.or(ends);
    }
    read_or_mark(day.is_some() && !differs, value, found);
}

/// Names with commas between, or with `og` before the last.
fn people(value: &Said) -> impl Iterator<Item = Said> + '_ {
    let parts =
        value.text.split([',', ';']).flat_map(|p| p.split(" og ")).map(|p| p.trim().trim_end_matches('.'));
    // An initial keeps its full stop.
    let parts = parts.filter(|p| !p.is_empty());
    parts.map(|p| Said::new(p, &value.place))
}

/// `REFERAT Udvalget for … - 2022-2025 d. 07-02-2024`.
fn title(block: &Block, found: &mut Found) {
    found.meeting.state = state(&block.text);
    let mut rest = block.text.split_once(char::is_whitespace).map_or("", |(_, rest)| rest).trim();
    let label = block.text.get(..block.text.len() - rest.len()).unwrap_or_default();
    found.tell(label, &block.place, Why::Form);
    if let Some((at, _)) = days::day(rest) {
        let when_said = rest.get(at.start..).unwrap_or_default();
        when(&Said::new(when_said, &block.place), found);
        let before = rest.get(..at.start).unwrap_or_default().trim_end();
        let cut =
            ["d.", "den", "fra", "-", "–", ","].iter().find_map(|w| before.strip_suffix(w)).unwrap_or(before);
        let cut = cut.trim_end();
        found.tell(before.get(cut.len()..).unwrap_or_default(), &block.place, Why::Form);
        rest = cut;
    }
    for word in ["fra ", "for "] {
        if let Some(cut) = rest.strip_prefix(word).filter(|c| c.starts_with(char::is_uppercase)) {
            found.tell(word, &block.place, Why::Form);
            rest = cut;
        }
    }
    if !rest.is_empty() {
        named(&Said::new(rest, &block.place), found);
    }
}

/// The committee's name, the term's years apart.
pub(in super::super) fn named(said: &Said, found: &mut Found) {
    let (name, term) = with_term(&said.text);
    if let Some((from, to)) = term {
        found.tell(said.text.get(name.len()..).unwrap_or_default(), &said.place, Why::Form);
        found.meeting.term = Some((from, to));
    }
    match &found.meeting.committee {
        Some(known) if known.text != name => {
            let what =
                "Udvalget har et andet navn her. Skriv det under andre_navne i udvalg.md, eller slet det.";
            found.meeting.marks.push(Mark::new(what, said.clone()));
        }
        Some(_) => found.tell(name, &said.place, Why::Form),
        None => found.meeting.committee = Some(Said::new(name, &said.place)),
    }
}

/// A name, and the years of a term after it: `… - 2022-2025`.
fn with_term(text: &str) -> (&str, Option<(u32, u32)>) {
    let read = || {
        let (rest, to) = text.rsplit_once(['-', '–'])?;
        let (name, from) = rest.trim_end().rsplit_once(|c: char| !c.is_ascii_digit())?;
        let year = |y: &str| y.parse::<u32>().ok().filter(|y| (1970..2200).contains(y));
        let years = (year(from)?, year(to.trim())?);
        (years.0 < years.1).then_some((name.trim_end_matches([' ', '-', '–', ',', '(']), years))
    };
    match read() {
        Some((name, years)) => (name, Some(years)),
        None => (text, None),
    }
}

/// A line of the list of contents. What is no item's title is for a person.
fn entry(block: &Block, titles: &[&str], found: &mut Found) {
    let bare: String = match &block.kind {
        Kind::Row { cells, .. } => cells.first().cloned().unwrap_or_default(),
        _ => block.text.clone(),
    };
    let words =
        bare.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | '…'));
    let known = titles.iter().any(|t| {
        let title = t.trim_end_matches(['.', ' ']);
        words.ends_with(title) || bare.contains(title)
    });
    if known {
        found.tell(&block.text, &block.place, Why::Contents);
    } else {
        unknown(block, found);
    }
}
