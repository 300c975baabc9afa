//! Texts of minutes fitted to a line or to paragraphs. A text that is marked as being in the site's own
//! language stays marked.

use crate::model::mark;

/// Longest decision that is quoted whole in one line, in characters.
const LONGEST: usize = 200;

/// The whole sentences within the first [`LONGEST`] characters of a text, at least the first one. A sentence
/// is never cut: what is left of it would say something else.
pub(super) fn short(text: &str) -> String {
    let bare = mark::bare(text).replace('\n', " ");
    let bare = bare.trim();
    let Some((most, _)) = bare.char_indices().nth(LONGEST) else { return like(text, bare) };
    let (within, beyond): (Vec<usize>, Vec<usize>) = ends(bare).into_iter().partition(|end| *end <= most);
    match within.last().or(beyond.first()).and_then(|end| bare.get(..*end)) {
        Some(kept) if kept.len() < bare.len() => like(text, &format!("{kept} …")),
        _ => like(text, bare),
    }
}

/// Where sentences end: after a full stop or the like that something other than a small letter or a figure
/// follows, and that does not belong to an abbreviation with a full stop inside it.
fn ends(text: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| matches!(c, '.' | '!' | '?' | '؟')) {
        let (Some(before), Some(after)) = (text.get(..at), text.get(at + c.len_utf8()..)) else { continue };
        let rest = after.trim_start_matches(['”', '"', '»', ')']);
        let next = rest.trim_start().chars().next();
        let goes_on = next.is_some_and(|n| n.is_lowercase() || n.is_numeric());
        let word = before.rsplit([' ', '(']).next().unwrap_or(before);
        let abbreviated = c == '.' && (word.contains('.') || word.chars().count() < 2);
        if rest.starts_with(' ') && !goes_on && !abbreviated {
            ends.push(text.len() - rest.len());
        }
    }
    ends
}

/// A text with a full stop after it.
pub(super) fn stop(text: &str) -> String {
    let bare = mark::bare(text);
    let ended = bare.ends_with(['.', '!', '?', '…', ':']) || bare.ends_with(".”") || bare.ends_with(".\"");
    if ended { text.to_owned() } else { format!("{text}.") }
}

/// A text without the full stop at its end, to stand inside a sentence.
pub(super) fn unstopped(text: &str) -> String {
    like(text, mark::bare(text).trim_end_matches('.'))
}

/// A text of several lines as paragraphs.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    let bare = mark::bare(text);
    bare.lines().map(str::trim).filter(|l| !l.is_empty()).map(|l| like(text, l)).collect()
}

/// `part`, marked if the text it comes from is.
fn like(text: &str, part: &str) -> String {
    if text.contains(mark::is_mark) { mark::marked(part) } else { part.to_owned() }
}

/// The Danish of the theme as it is shipped, for tests of this room.
#[cfg(test)]
pub(super) fn danish() -> crate::language::Language {
    let theme = super::Theme::standard().unwrap_or_else(|e| panic!("{e}"));
    theme.languages().next().cloned().unwrap_or_else(|| panic!("no language"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_decisions_are_cut_between_sentences() {
        let sentence = "Der er bl.a. 467.291 kr. i 2024 til A. B. Hansen.";
        let cut = short(&format!("{sentence} ").repeat(6));
        assert_eq!(cut, format!("{sentence} {sentence} {sentence} {sentence} …"));
        let long = "ord ".repeat(80);
        assert_eq!(short(&format!("{long}slut. Mere.")), format!("{long}slut. …"));
        assert_eq!(short(&long), long.trim());
        assert_eq!(short("kort\ntekst"), "kort tekst");
    }

    #[test]
    fn marks_are_kept_and_never_in_the_way() {
        let long = "Et ord. ".repeat(80);
        assert_eq!(short(&mark::marked(&long)), mark::marked(&short(&long)));
        assert_eq!(stop(&mark::marked("Godkendt.")), mark::marked("Godkendt."));
        assert_eq!(stop(&mark::marked("Godkendt")), mark::marked("Godkendt") + ".");
        assert_eq!(unstopped(&mark::marked("Byrådet.")), mark::marked("Byrådet"));
        assert_eq!(paragraphs(&mark::marked("a\n\nb\n")), [mark::marked("a"), mark::marked("b")]);
    }
}
