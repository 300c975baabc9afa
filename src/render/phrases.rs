//! Texts of minutes fitted to a line or to paragraphs. A text that is marked as being in the site's own
//! language stays marked.

use crate::model::mark;

/// Longest decision that is quoted whole in one line, in characters.
const LONGEST: usize = 200;

/// At most [`LONGEST`] characters of a text, cut between words.
pub(super) fn short(text: &str) -> String {
    let bare = mark::bare(text).replace('\n', " ");
    let Some((end, _)) = bare.char_indices().nth(LONGEST) else { return like(text, &bare) };
    let end = bare[..end].rfind(' ').unwrap_or(end);
    like(text, &format!("{} …", bare[..end].trim_end_matches([',', ';', ':', '.'])))
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
    fn long_decisions_are_cut_between_words() {
        let long = "ord ".repeat(80);
        let cut = short(long.trim());
        assert!(cut.ends_with("ord …") && cut.chars().count() <= LONGEST + 2, "{cut}");
        assert_eq!(short("kort\ntekst"), "kort tekst");
    }

    #[test]
    fn marks_are_kept_and_never_in_the_way() {
        assert_eq!(short(&mark::marked(&"ord ".repeat(80))), mark::marked(&short(&"ord ".repeat(80))));
        assert_eq!(stop(&mark::marked("Godkendt.")), mark::marked("Godkendt."));
        assert_eq!(stop(&mark::marked("Godkendt")), mark::marked("Godkendt") + ".");
        assert_eq!(unstopped(&mark::marked("Byrådet.")), mark::marked("Byrådet"));
        assert_eq!(paragraphs(&mark::marked("a\n\nb\n")), [mark::marked("a"), mark::marked("b")]);
    }
}
