//! What belongs together on a line: a figure and its unit.

use memchr::memmem::Finder;
use std::sync::LazyLock;

/// Units that follow a figure, as they stand after the space.
const UNITS: [&str; 6] = ["%", "kr.", "pct.", "mio.", "mia.", "٪"];
/// The units with the space before them.
static SPACED: LazyLock<[Finder; 6]> =
    LazyLock::new(|| UNITS.map(|unit| Finder::new(&format!(" {unit}")).into_owned()));
/// Elements whose text is shown as written, or not at all.
const AS_WRITTEN: [&str; 6] = ["pre", "code", "script", "style", "title", "textarea"];

/// The page with a space that no line breaks at between figures and their units: ”40 %”, ”7 mio. kr.”
pub(super) fn keep_together(html: String) -> String {
    // On most pages no figure has a unit, and they are told by a look at where units would begin.
    if holds_figure(&html) { kept_together(&html) } else { html }
}

/// Whether a unit follows a figure, or another unit, anywhere in the page, be it within a tag.
fn holds_figure(html: &str) -> bool {
    let bytes = html.as_bytes();
    let before = |at: usize| at.checked_sub(1).and_then(|at| bytes.get(at)).copied();
    SPACED.iter().any(|unit| {
        // Figures of other scripts are not ASCII.
        let mut all = unit.find_iter(bytes).filter_map(before);
        all.any(|b| b.is_ascii_digit() || b == b'.' || !b.is_ascii())
    })
}

fn kept_together(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    // The element within which nothing is changed.
    let mut within: Option<&str> = None;
    while let Some(at) = rest.find('<') {
        let (text, tagged) = rest.split_at(at);
        put(&mut out, text, within.is_none());
        let end = tagged.find('>').map_or(tagged.len(), |end| end + 1);
        let (tag, after) = tagged.split_at(end);
        let name = tag.trim_start_matches(['<', '/']).split([' ', '>', '\n', '/']).next().unwrap_or("");
        match within {
            Some(open) if tag.starts_with("</") && name == open => within = None,
            None if !tag.starts_with("</") => within = AS_WRITTEN.into_iter().find(|own| *own == name),
            _ => {}
        }
        out.push_str(tag);
        rest = after;
    }
    put(&mut out, rest, within.is_none());
    out
}

fn put(out: &mut String, text: &str, change: bool) {
    if !change {
        out.push_str(text);
        return;
    }
    let mut rest = text;
    while let Some(at) = rest.find(' ') {
        let (before, after) = (&rest[..at], &rest[at + 1..]);
        // Few spaces follow a figure, so the units are looked for last.
        let figure = match before.chars().next_back() {
            Some(c) if c.is_numeric() => true,
            // ”7 mio. kr.”: the second unit follows the first.
            Some('.') => ["mio.", "mia."].iter().any(|unit| before.ends_with(unit)),
            _ => false,
        };
        let together = figure && UNITS.iter().any(|unit| after.starts_with(unit));
        out.push_str(before);
        out.push(if together { '\u{a0}' } else { ' ' });
        rest = after;
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::keep_together;

    #[test]
    fn figures_keep_their_units() {
        let page = "<title>40 %</title><p title=\"1 kr.\">40 % og 7 mio. kr. i 2024, 5 kort</p><pre>1 kr.</pre><p>2 kr.</p>";
        let kept = "<title>40 %</title><p title=\"1 kr.\">40\u{a0}% og 7\u{a0}mio.\u{a0}kr. i 2024, 5 kort</p><pre>1 kr.</pre><p>2\u{a0}kr.</p>";
        assert_eq!(keep_together(page.to_owned()), kept);
        let other = "<p>5 kort, 40 procent, % og kr.</p>";
        assert!(!super::holds_figure(other));
        assert_eq!(keep_together(other.to_owned()), super::kept_together(other));
    }
}
