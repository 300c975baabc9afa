//! Findings as people read them: the line itself, what is wrong, why it matters, how to mend it.

use super::places::Places;
use super::{Report, mask, words};
use crate::diagnostic::{Lang, Rule, Severity};
use crate::parse::Located;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

/// Bytes of a long line shown on either side of a finding.
const AROUND: usize = 90;

pub(super) fn emit(report: &Report, places: &mut Places) -> String {
    let renderer = if report.color { Renderer::styled() } else { Renderer::plain() };
    let mut out = String::new();
    for located in report.findings {
        out.push_str(&one(located, places, report.lang, &renderer));
        out.push_str("\n\n");
    }
    out
}

fn one(located: &Located, places: &mut Places, lang: Lang, renderer: &Renderer) -> String {
    let finding = &located.finding;
    let rule = finding.rule;
    let (start, _) = places.of(located);
    let help = match lang {
        Lang::Da => "gør sådan",
        Lang::En => "remedy",
    };
    let level = match rule.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let message = mask(finding.message.get(lang)).into_owned();
    let path = mask(places.path(located)).into_owned();
    let (excerpt, from, to) = excerpt(places.text(located), located.span.start, located.span.end);
    let title = level.with_name(rule.severity.word().get(lang)).primary_title(message).id(rule.code);
    let place = format!("{path}:{}:{}", start.line, start.column);
    let group = if excerpt.is_empty() {
        title.element(annotate_snippets::Origin::path(place))
    } else {
        title.element(
            Snippet::source(excerpt)
                .line_start(start.line)
                .path(path)
                .annotation(AnnotationKind::Primary.span(from..to)),
        )
    };
    let group = group
        .elements(
            reasons(rule, lang)
                .into_iter()
                .map(|(word, said)| Level::NOTE.with_name(Some(word)).message(said)),
        )
        .element(Level::HELP.with_name(Some(help)).message(mask(finding.help.get(lang)).into_owned()));
    renderer.render(&[group])
}

/// Why the rule is there, a line each: the reason with its source, the law, and since when it holds.
fn reasons(rule: &Rule, lang: Lang) -> Vec<(&'static str, String)> {
    let [why, source, law, held] = match lang {
        Lang::Da => ["hvorfor", "kilde", "lov", "gælder"],
        Lang::En => ["why", "source", "law", "holds"],
    };
    let reason = rule.why.get(lang);
    let mut lines = match &rule.source {
        None => vec![(why, reason.to_owned())],
        // A title alone needs no line of its own.
        Some(from) if from.quote.is_empty() => vec![(why, format!("{reason} ({})", from.title.get(lang)))],
        Some(from) => vec![(why, reason.to_owned()), (source, words::citation(from, lang))],
    };
    lines.extend(rule.law.as_ref().map(|from| (law, words::citation(from, lang))));
    lines.extend(words::validity(rule, lang).map(|said| (held, said)));
    lines
}

/// The line of a finding, cut where it is very long, and the finding's place in the excerpt.
fn excerpt(text: &str, start: usize, end: usize) -> (String, usize, usize) {
    let floor = |mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let (start, end) = (floor(start), floor(end));
    let line_start = text[..start].rfind('\n').map_or(0, |i| i + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |i| start + i);
    let end = end.clamp(start, line_end);
    let mut from = line_start.max(start.saturating_sub(AROUND));
    let mut to = line_end.min(end + AROUND);
    while !text.is_char_boundary(from) {
        from -= 1;
    }
    while !text.is_char_boundary(to) {
        to += 1;
    }
    // A cut at the left would shift the column that the snippet prints; only very long lines are cut.
    if start - line_start <= 4 * AROUND {
        from = line_start;
    }
    let end = if end - start > 2 * AROUND { to.min(start + 2 * AROUND) } else { end };
    let mut end = end;
    while !text.is_char_boundary(end) {
        end += 1;
    }
    let to = to.max(end);
    (masked(text, from, to).unwrap_or_default(), start - from, end - from)
}

/// A part of the text, masked together with what stands around it, so that a cut within a number does
/// not show the rest of it. Masking keeps the length.
fn masked(text: &str, from: usize, to: usize) -> Option<String> {
    const MARGIN: usize = 64;
    let mut before = from.saturating_sub(MARGIN);
    while !text.is_char_boundary(before) {
        before -= 1;
    }
    let mut after = text.len().min(to + MARGIN);
    while !text.is_char_boundary(after) {
        after += 1;
    }
    let window = mask(text.get(before..after)?);
    window.get(from - before..to - before).map(str::to_owned)
}
