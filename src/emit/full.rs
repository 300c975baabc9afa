//! Findings as people read them: the line itself, what is wrong, why it matters, how to mend it.

use super::{Places, mask};
use crate::diagnostic::{Lang, Severity};
use crate::parse::Located;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

/// Bytes of a long line shown on either side of a finding.
const AROUND: usize = 90;

pub(super) fn emit(findings: &[Located], places: &mut Places, lang: Lang, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut out = String::new();
    for located in findings {
        out.push_str(&one(located, places, lang, &renderer));
        out.push_str("\n\n");
    }
    out
}

fn one(located: &Located, places: &mut Places, lang: Lang, renderer: &Renderer) -> String {
    let finding = &located.finding;
    let rule = finding.rule;
    let (start, _) = places.of(located);
    let (why, help) = match lang {
        Lang::Da => ("hvorfor", "gør sådan"),
        Lang::En => ("why", "remedy"),
    };
    let level = match rule.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let message = mask(finding.message.get(lang)).into_owned();
    let path = mask(places.path(located)).into_owned();
    let (excerpt, from, to) = excerpt(places.text(located), located.span.start, located.span.end);
    let excerpt = mask(&excerpt).into_owned();
    let title = level.with_name(rule.severity.word().get(lang)).primary_title(message).id(rule.code);
    let mut why_text = rule.why.get(lang).to_owned();
    if let Some(source) = rule.source {
        why_text = format!("{why_text} ({})", source.title.get(lang));
    }
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
        .element(Level::NOTE.with_name(Some(why)).message(why_text))
        .element(Level::HELP.with_name(Some(help)).message(mask(finding.help.get(lang)).into_owned()));
    renderer.render(&[group])
}

/// The line of a finding, cut where it is very long, and the finding's place in the excerpt.
fn excerpt(text: &str, start: usize, end: usize) -> (String, usize, usize) {
    let start = start.min(text.len());
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
    (text[from..to.max(end)].to_owned(), start - from, end - from)
}
