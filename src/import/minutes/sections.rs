//! The sections of an item: which key each belongs under, and what is the text's own.

use super::super::blocks::{Block, Kind};
use super::super::found::{Attachment, Found, Item, Recommendation, Said, Step, Why};
use super::super::{days, inline};
use super::{absence, decision, is_case_number};
use crate::source::Span;

/// What a section is, by its name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    Decision,
    Summary,
    Recommendation,
    Competence,
    Steps,
    Attachments,
    Text,
}

const STRUCTURED: &[(&str, Section)] = &[
    ("beslutning", Section::Decision),
    ("beslutninger", Section::Decision),
    ("beslutningstekst", Section::Decision),
    ("resumé", Section::Summary),
    ("resume", Section::Summary),
    ("indstilling", Section::Recommendation),
    ("indstillinger", Section::Recommendation),
    ("beslutningskompetence", Section::Competence),
    ("sagens forløb", Section::Steps),
    ("bilag", Section::Attachments),
];

/// Names of text sections that are headings even where nothing but their words says so.
const TEXT: &[&str] = &[
    "sagsfremstilling",
    "supplerende sagsfremstilling",
    "administrationens vurdering",
    "administrationens bemærkninger",
    "forvaltningens vurdering",
    "forvaltningens bemærkninger",
    "økonomi og finansiering",
    "økonomi",
    "økonomiske konsekvenser",
    "økonomi og personaleforhold",
    "problemstilling",
    "løsning",
    "videre proces",
    "den videre proces",
    "baggrund",
    "lovgrundlag",
    "retsgrundlag",
    "høring",
    "høringssvar",
    "inddragelse og høring",
    "borgerinddragelse",
    "kommunikation",
    "sundhedskonsekvenser",
    "miljøkonsekvenser",
    "klima og bæredygtighed",
    "handicapforhold",
];

fn named(text: &str, has_headings: bool) -> Option<Section> {
    let low = text.trim_end_matches(':').trim().to_lowercase();
    let structured = STRUCTURED.iter().find(|(name, _)| *name == low).map(|(_, section)| *section);
    let plain = !has_headings && TEXT.contains(&low.as_str());
    structured.or_else(|| (plain || low == "sagsfremstilling").then_some(Section::Text))
}

/// Reads what stands below an item's title. `level` is that of its heading.
pub(in super::super) fn read(
    blocks: &[Block],
    has_headings: bool,
    level: u8,
    item: &mut Item,
    found: &mut Found,
) {
    let own_level = |b: &Block| match b.kind {
        Kind::Heading(l) => Some(l),
        _ => None,
    };
    let top = blocks.iter().filter_map(own_level).min().unwrap_or(level.saturating_add(1));
    let section = |block: &Block| match block.kind {
        Kind::Heading(l) => named(&block.text, has_headings).or((l <= top).then_some(Section::Text)),
        Kind::Paragraph => named(&block.text, has_headings),
        _ => None,
    };
    let starts: Vec<(usize, Section)> =
        blocks.iter().enumerate().filter_map(|(at, b)| Some((at, section(b)?))).collect();
    let first = starts.first().map_or(blocks.len(), |s| s.0);
    preamble(blocks.get(..first).unwrap_or_default(), item, found);
    for (number, (at, section)) in starts.iter().enumerate() {
        let end = starts.get(number + 1).map_or(blocks.len(), |s| s.0);
        let (Some(heading), Some(within)) = (blocks.get(*at), blocks.get(at + 1..end)) else { continue };
        if *section == Section::Text || *section == Section::Summary {
            // Told where the heading is not written.
        } else {
            found.tell(&heading.text, &heading.place, Why::Form);
        }
        let mut reader = Reader { item: &mut *item, found: &mut *found, has_headings, top };
        match section {
            Section::Decision => decision::read(within, heading, reader.item, reader.found),
            Section::Summary => reader.summary(heading, within),
            Section::Recommendation => reader.recommendation(within),
            Section::Competence => reader.competence(within),
            Section::Steps => reader.steps(within),
            Section::Attachments => reader.attachments(within),
            Section::Text => reader.text(heading, within),
        }
    }
    mend_links(item, found);
    references(item, found);
}

/// What stands between title and first section: the case number, else the text's beginning.
fn preamble(blocks: &[Block], item: &mut Item, found: &mut Found) {
    for block in blocks {
        let labels = ["Sagsnummer", "Sagsnr.", "Sagsnr", "Sags nr.", "Journalnr.", "Acadre", "Sags-id"];
        let label = labels.iter().find(|l| block.text.starts_with(**l)).copied().unwrap_or_default();
        let value = block.text.get(label.len()..).unwrap_or_default().trim_start_matches([':', ' ']);
        let closed = block.text.trim_end_matches('.').to_lowercase();
        if item.case.is_none() && is_case_number(value) {
            found.tell(label, &block.place, Why::Form);
            item.case = Some(Said::new(value, &block.place));
        } else if matches!(closed.as_str(), "lukket" | "lukket punkt" | "lukket sag") {
            found.tell(&block.text, &block.place, Why::Form);
            item.closed = Some(None);
        } else {
            item.body.push(block.clone());
        }
    }
}

struct Reader<'a> {
    item: &'a mut Item,
    found: &'a mut Found,
    has_headings: bool,
    /// The level of the sections' headings.
    top: u8,
}

impl Reader<'_> {
    /// The words of blocks that become one value.
    fn joined(&mut self, blocks: &[Block]) -> Option<Said> {
        let place = blocks.first()?.place.clone();
        for block in blocks {
            tell_links(block, self.found);
        }
        let text: Vec<&str> = blocks.iter().map(|b| b.text.as_str()).collect();
        Some(Said::new(&text.join(" "), &place))
    }

    fn summary(&mut self, heading: &Block, blocks: &[Block]) {
        let plain = blocks.iter().all(Block::is_paragraph);
        let parted = (0..blocks.len()).any(|at| self.is_subheading(blocks, at));
        if self.item.summary.is_some() || !plain || parted {
            self.text(heading, blocks);
            return;
        }
        self.found.tell(&heading.text, &heading.place, Why::Form);
        self.item.summary = self.joined(blocks);
    }

    fn competence(&mut self, blocks: &[Block]) {
        self.item.competence = self.joined(blocks);
    }

    fn recommendation(&mut self, blocks: &[Block]) {
        let mut made = self.item.recommendation.take().unwrap_or_default();
        for block in blocks {
            tell_links(block, self.found);
            match block.kind {
                Kind::Point(number) => {
                    made.numbered |= number.is_some();
                    if let Some(number) = number {
                        self.found.tell(&format!("{number}."), &block.place, Why::Form);
                    }
                    made.points.push(Said::new(&block.text, &block.place));
                }
                Kind::Paragraph if is_point(&block.text) => {
                    made.points.push(Said::new(&block.text, &block.place));
                }
                Kind::Paragraph if self.proposes(block, &mut made) => {}
                _ => {
                    let what = "Står under indstillingen og er ikke forstået. Skriv det, hvor det hører til, eller slet det.";
                    self.item.mark(what, &block.text, &block.place);
                }
            }
        }
        let empty = made.by.is_none() && made.points.is_empty();
        self.item.recommendation = (!empty).then_some(made);
    }

    /// `Direktionen indstiller:`, `Forvaltningen indstiller, at …`, `Det indstilles, at …`
    fn proposes(&mut self, block: &Block, made: &mut Recommendation) -> bool {
        let text = &block.text;
        let verbs = [" indstiller", " anbefaler", " foreslår", " indstilles"];
        let Some((by, rest)) = verbs.iter().find_map(|v| text.split_once(v)) else { return false };
        let verb = text.get(by.len()..text.len() - rest.len()).unwrap_or_default();
        let rest = rest.trim_start_matches([':', ',', ' ']).trim_end_matches([':', ',']);
        if !(rest.is_empty() || is_point(rest)) || by.chars().count() > 120 || made.by.is_some() {
            return false;
        }
        self.found.tell(verb, &block.place, Why::Form);
        if verb == " indstilles" {
            self.found.tell(by, &block.place, Why::Form);
        } else {
            made.by = Some(Said::new(by, &block.place));
        }
        if !rest.is_empty() {
            made.points.push(Said::new(rest, &block.place));
        }
        true
    }

    fn steps(&mut self, blocks: &[Block]) {
        for block in blocks {
            tell_links(block, self.found);
            let dated = days::day(&block.text).filter(|(at, _)| at.start == 0 || at.end == block.text.len());
            if let Some((at, day)) = dated.filter(|_| !block.is_row()) {
                let text = &block.text;
                let cut = |s: &str| s.trim_matches([' ', ',', ':', '-', '–']).to_owned();
                let body = format!("{} {}", cut(&text[..at.start]), cut(&text[at.end..]));
                let body = body.trim().trim_end_matches(" d.").trim_end_matches(" den").to_owned();
                self.found.tell(&text[at], &block.place, Why::Form);
                let body = Said::new(&body, &block.place);
                let step = Step { date: Some(day), body, decision: None, outcome: None, absent: Vec::new() };
                self.item.steps.push(step);
                continue;
            }
            let Some(step) = self.item.steps.last_mut().filter(|_| !block.is_row()) else {
                let what = "Står under sagens forløb uden dato. Skriv det som et trin, eller slet det.";
                self.item.mark(what, &block.text, &block.place);
                continue;
            };
            if let Some(people) = absence::read(block) {
                self.found.tell(&block.text, &block.place, Why::Form);
                step.absent.extend(people);
                continue;
            }
            let text = match &step.decision {
                Some(before) => format!("{} {}", before.text, block.text),
                None => block.text.clone(),
            };
            let place = step.decision.as_ref().map_or(&block.place, |d| &d.place);
            step.decision = Some(Said::new(&text, place));
            step.outcome = decision::outcome(&text);
        }
    }

    fn attachments(&mut self, blocks: &[Block]) {
        for block in blocks {
            let address = links(&block.markdown).into_iter().next().map(|a| Said::new(&a, &block.place));
            self.item.attachments.push(Attachment { title: Said::new(&block.text, &block.place), address });
        }
    }

    /// A section of the text's own.
    fn text(&mut self, heading: &Block, blocks: &[Block]) {
        if blocks.is_empty() {
            self.found.tell(&heading.text, &heading.place, Why::EmptyHeading);
            return;
        }
        if heading.text.starts_with("Bilag") {
            let what =
                "Kilden har bilaget med her som tekst. Flyt det til en fil i bilag, eller lad det stå.";
            self.item.mark_kept(what, &heading.text, &heading.place);
        }
        self.item.body.push(Block { kind: Kind::Heading(2), ..heading.clone() });
        let mut above = 2;
        for (at, block) in blocks.iter().enumerate() {
            if let Some(names) = signatories(block) {
                self.item.signatories.extend(names);
                continue;
            }
            if block.is_paragraph() && block.text.starts_with(char::is_lowercase) {
                let what =
                    "Et afsnit begynder midt i en sætning, for siden er brudt i kilden. Sæt det sammen.";
                let begun: Vec<&str> = block.text.split_whitespace().take(8).collect();
                self.item.mark_kept(what, &begun.join(" "), &block.place);
            }
            let level = match block.kind {
                Kind::Heading(level) => Some(level.saturating_sub(self.top).saturating_add(2).min(6)),
                _ => self.is_subheading(blocks, at).then_some(3),
            };
            let kind = match level {
                // No level may be passed over.
                Some(level) => {
                    above = level.clamp(3, above + 1);
                    Kind::Heading(above)
                }
                None => block.kind.clone(),
            };
            self.item.body.push(Block { kind, ..block.clone() });
        }
    }

    /// Whether a paragraph of a text that marks no headings is one: short, with no sign at its end, and with text after it.
    fn is_subheading(&self, blocks: &[Block], at: usize) -> bool {
        let short = |b: &Block| {
            let count = b.text.chars().count();
            b.is_paragraph()
                && (3..=100).contains(&count)
                && b.text.starts_with(char::is_uppercase)
                && !b.text.ends_with(['.', ':', ',', ';', '?', '!', '”', '"'])
        };
        let (Some(block), Some(next)) = (blocks.get(at), blocks.get(at + 1)) else { return false };
        // A heading over a heading is rather a list without marks, unless the second begins a text itself.
        let next_is_text = !short(next) || blocks.get(at + 2).is_some_and(|b| b.text.chars().count() > 100);
        !self.has_headings && short(block) && next_is_text && signatories(block).is_none()
    }
}

fn is_point(text: &str) -> bool {
    text.get(..3).is_some_and(|t| t.eq_ignore_ascii_case("at "))
}

/// The names of those who have signed: `Anna Ager / Bo Berg`.
fn signatories(block: &Block) -> Option<Vec<Said>> {
    let names: Vec<&str> = block.text.split(" / ").map(str::trim).collect();
    (block.is_paragraph() && names.len() > 1 && names.iter().all(|n| absence::is_name(n)))
        .then(|| names.into_iter().map(|n| Said::new(n, &block.place)).collect())
}

/// Where the links of a text lead.
fn links(markdown: &str) -> Vec<String> {
    let opens = markdown.match_indices('[').filter_map(|(at, _)| inline::link(markdown.get(at..)?));
    opens.map(|l| l.address.to_owned()).filter(|a| !a.is_empty()).collect()
}

fn tell_links(block: &Block, found: &mut Found) {
    for address in links(&block.markdown) {
        found.tell(&address, &block.place, Why::Link);
    }
}

/// Takes the links out of the body that lead nowhere from here.
fn mend_links(item: &mut Item, found: &mut Found) {
    for block in &mut item.body {
        let (mended, dead) = inline::without_dead_links(&block.markdown);
        for link in dead {
            found.tell(&link, &block.place, Why::Link);
        }
        block.markdown = mended;
    }
}

/// Notes where summary and text speak of other meetings.
fn references(item: &mut Item, found: &Found) {
    let mut all: Vec<super::super::found::Reference> = Vec::new();
    let summary = item.summary.iter().map(|s| (s.text.as_str(), &s.place));
    for (text, place) in
        summary.chain(item.body.iter().filter(|b| !b.is_row()).map(|b| (b.text.as_str(), &b.place)))
    {
        for reference in crate::rules::committee::prose::references(text) {
            let date = crate::model::Date(reference.day);
            if found.meeting.date == Some(date) {
                continue;
            }
            let said = Said::new(sentence(text, Span::new(reference.start, reference.end)), place);
            let new = super::super::found::Reference { date, item: reference.item, said };
            match all
                .iter_mut()
                .find(|r| r.date == date && (r.item.is_none() || new.item.is_none() || r.item == new.item))
            {
                // The place that names the item says more.
                Some(known) if known.item.is_none() && new.item.is_some() => *known = new,
                Some(_) => {}
                None => all.push(new),
            }
        }
    }
    item.references = all;
}

/// The sentence around a span.
fn sentence(text: &str, span: Span) -> &str {
    let ends = |at: usize| {
        let rest = text.get(at..).unwrap_or_default();
        rest.starts_with(". ") && rest.get(2..).is_some_and(|r| r.starts_with(char::is_uppercase))
    };
    let from =
        (0..span.start).rev().find(|at| text.is_char_boundary(*at) && ends(*at)).map_or(0, |at| at + 2);
    let to = (span.end..text.len())
        .find(|at| text.is_char_boundary(*at) && ends(*at))
        .map_or(text.len(), |at| at + 1);
    text.get(from..to).unwrap_or(text)
}
