//! Texts of minutes fitted to a line or to paragraphs.

/// Longest decision that is quoted whole in one line, in characters.
const LONGEST: usize = 200;

/// At most [`LONGEST`] characters of a text, cut between words.
pub(super) fn short(text: &str) -> String {
    let text = text.replace('\n', " ");
    let Some((end, _)) = text.char_indices().nth(LONGEST) else { return text };
    let end = text[..end].rfind(' ').unwrap_or(end);
    format!("{} …", text[..end].trim_end_matches([',', ';', ':', '.']))
}

/// A text with a full stop after it.
pub(super) fn stop(text: &str) -> String {
    let ended = text.ends_with(['.', '!', '?', '…', ':']) || text.ends_with(".”") || text.ends_with(".\"");
    if ended { text.to_owned() } else { format!("{text}.") }
}

/// A text of several lines as paragraphs.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect()
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
}
