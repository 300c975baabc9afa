//! The report for people.

use super::{OneDocument, Report, is_short, lix, name, reservation, scale};
use crate::diagnostic::{Lang, text};
use crate::emit::mask;
use crate::readability::Band;
use crate::rules::language::limits::FEWEST_WORDS;
use crate::texts::Reading;
use std::fmt::Write;

/// Characters of a sentence that are shown.
const SHOWN: usize = 160;

pub(super) fn table(report: &Report, lang: Lang) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "{}\n{}\n", reservation().get(lang), scale().get(lang));
    groups(report, lang, &mut out);
    documents(report, lang, &mut out);
    sentences(report, lang, &mut out);
    out
}

fn say(lang: Lang, da: &'static str, en: &'static str) -> &'static str {
    if lang == Lang::Da { da } else { en }
}

/// One decimal, as the language writes it.
fn decimal(figure: f64, lang: Lang) -> String {
    let written = format!("{figure:.1}");
    if lang == Lang::Da { written.replace('.', ",") } else { written }
}

/// LIX and its band, the words, their mean number in a sentence, long words, long sentences and
/// sentences in the passive, in columns of the same width everywhere.
fn figures(reading: &Reading, lang: Lang) -> String {
    let counts = reading.counts;
    let figure = lix(reading);
    let band = Band::of(figure).word().get(lang);
    let length = decimal(counts.words_per_sentence(), lang);
    let (words, share) = (counts.words, counts.long_share());
    let (long, passives) = (reading.long_sentences, reading.passives);
    format!("{figure:>4.0} {band:<10}{words:>7}{length:>10}{share:>8.0} %{long:>10}{passives:>8}")
}

fn heads(lang: Lang) -> String {
    let (words, length, long) =
        (say(lang, "Ord", "Words"), say(lang, "Ord/sætn.", "Words/s."), say(lang, "Lange ord", "Long w."));
    let (sentences, passives) = (say(lang, "Lange s.", "Long s."), say(lang, "Passiv", "Passive"));
    format!("{:>4} {:<10}{words:>7}{length:>10}{long:>10}{sentences:>10}{passives:>8}", "LIX", "")
}

fn groups(report: &Report, lang: Lang, out: &mut String) {
    let _ = writeln!(out, "{}  {}", heads(lang), say(lang, "Slags tekst", "Kind of text"));
    for (group, count, reading) in &report.groups {
        let (name, figures) = (name(*group).get(lang), figures(reading, lang));
        let _ = writeln!(out, "{figures}  {name} ({count})");
    }
    let (count, reading) = &report.total;
    let _ = writeln!(out, "{}  {} ({count})\n", figures(reading, lang), say(lang, "I alt", "All"));
}

fn documents(report: &Report, lang: Lang, out: &mut String) {
    let shown = |reading: &Reading| reading.counts.words > 0 && (report.is_narrowed || !is_short(reading));
    let _ = writeln!(out, "{}  {}", heads(lang), say(lang, "Sværest først", "Hardest first"));
    for one in report.documents.iter().filter(|one| shown(&one.reading)) {
        let path = mask(one.document.path);
        let _ = writeln!(out, "{}  {path}", figures(&one.reading, lang));
        for (section, reading) in by_hardness(one).into_iter().filter(|(_, r)| shown(r)) {
            let name = mask(section);
            let name = if name.is_empty() { say(lang, "(begyndelsen)", "(the beginning)") } else { &name };
            let _ = writeln!(out, "{}    {name}", figures(&reading, lang));
        }
    }
    let short = report.documents.iter().filter(|one| !shown(&one.reading)).count();
    if short > 0 {
        let left_out = text!(
            "{short} tekster på under {FEWEST_WORDS} ord er for korte til at blive målt hver for sig. De er med i tallene øverst.",
            "{short} texts of fewer than {FEWEST_WORDS} words are too short to be measured by themselves. They are in the figures at the top."
        );
        let _ = writeln!(out, "{}", left_out.get(lang));
    }
    out.push('\n');
}

/// The sections of a document, hardest first.
fn by_hardness<'a>(one: &OneDocument<'a>) -> Vec<(&'a str, Reading)> {
    let mut sections = one.sections.clone();
    sections.sort_by(|a, b| super::harder(lix(&a.1), lix(&b.1)));
    sections
}

fn sentences(report: &Report, lang: Lang, out: &mut String) {
    if report.sentences.is_empty() {
        return;
    }
    let _ = writeln!(out, "{}", say(lang, "De sværeste sætninger", "The hardest sentences"));
    for (hard, position) in &report.sentences {
        let written = hard.passage.text.get(hard.sentence.range.clone()).unwrap_or_default();
        let written = written.split_whitespace().collect::<Vec<_>>().join(" ");
        // Masked whole, so that no number is cut in two.
        let written = mask(&written).into_owned();
        let end = written.char_indices().nth(SHOWN).map_or(written.len(), |(at, _)| at);
        let dots = if end < written.len() { "…" } else { "" };
        let shown = written.get(..end).unwrap_or_default();
        let (path, line, column) = (mask(hard.document.path), position.line, position.column);
        let (lix, words) = (hard.lix, hard.sentence.words.len());
        let unit = say(lang, "ord", "words");
        let _ = writeln!(out, "{lix:>4.0} {words:>3} {unit}  {path}:{line}:{column}\n     {shown}{dots}");
    }
}
