//! Names that a site forbids: whole words, in any case, with a genitive s, æ and ae alike.

use crate::source::Span;
use aho_corasick::AhoCorasick;

/// The names of a site's deny list, ready to look for.
#[derive(Clone, Debug)]
pub(super) struct Names {
    search: AhoCorasick,
}

impl Names {
    /// `None` where there are none.
    pub(super) fn new<'a>(names: impl Iterator<Item = &'a str>) -> Option<Self> {
        let folded: Vec<String> = names.map(|n| fold(n).text).filter(|n| !n.is_empty()).collect();
        if folded.is_empty() {
            return None;
        }
        AhoCorasick::new(&folded).ok().map(|search| Self { search })
    }

    /// Where the names stand in `text`.
    pub(super) fn find(&self, text: &str) -> Vec<Span> {
        let folded = fold(text);
        let mut found = Vec::new();
        for hit in self.search.find_overlapping_iter(&folded.text) {
            let before = folded.text.get(..hit.start()).and_then(|t| t.chars().next_back());
            let rest = folded.text.get(hit.end()..).unwrap_or_default();
            let rest = rest.strip_prefix('s').or_else(|| rest.strip_prefix("'s")).unwrap_or(rest);
            let whole = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
            if whole(before) && (whole(rest.chars().next()) || whole(folded.text[hit.end()..].chars().next()))
            {
                found.push(Span::new(folded.place(hit.start()), folded.place(hit.end())));
            }
        }
        found.dedup_by_key(|s| s.start);
        found
    }
}

/// Text made alike where people write it differently, and where each byte of it came from.
#[derive(Debug, Default)]
struct Folded {
    text: String,
    /// Pairs of a place in `text` and the place it came from, where the distance changes.
    places: Vec<(usize, usize)>,
}

impl Folded {
    fn place(&self, at: usize) -> usize {
        let nearest = self.places.partition_point(|(to, _)| *to <= at);
        let (to, from) = nearest.checked_sub(1).and_then(|i| self.places.get(i)).copied().unwrap_or((0, 0));
        from + (at - to)
    }
}

/// Lower case, æøå as ae, oe, aa, accents off, marks off, white space, hyphens and underscores as one
/// space.
fn fold(text: &str) -> Folded {
    use unicode_normalization::UnicodeNormalization;
    let mut out = Folded::default();
    let mut tag = false;
    for (at, c) in text.char_indices() {
        let before = out.text.len();
        if out.places.last().is_none_or(|(to, from)| before + from != at + to) {
            out.places.push((before, at));
        }
        match c {
            // A tag in the middle of a name is not seen; a lone < is.
            '<' if text[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') => tag = true,
            '>' if tag => tag = false,
            _ if tag => {}
            '*' | '`' | '\u{ad}' | '\u{200b}' => {}
            'æ' | 'Æ' => out.text.push_str("ae"),
            'ø' | 'Ø' => out.text.push_str("oe"),
            'å' | 'Å' => out.text.push_str("aa"),
            c if c.is_ascii_alphanumeric() => out.text.push(c.to_ascii_lowercase()),
            c if c.is_whitespace() || matches!(c, '-' | '_' | '\u{2010}' | '\u{2011}') => {
                if !out.text.ends_with(' ') {
                    out.text.push(' ');
                }
            }
            c if c.is_ascii() => out.text.push(c),
            c => {
                let plain = std::iter::once(c).nfd().filter(|c| c.is_alphanumeric());
                out.text.extend(plain.flat_map(char::to_lowercase));
            }
        }
    }
    out.text.truncate(out.text.trim_end().len());
    out
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn names_are_found_however_they_are_written() {
        let names = Names::new(["Åse Kjær", "Bo"].into_iter()).unwrap();
        let count = |text: &str| names.find(text).len();
        for text in [
            "Aase Kjaer",
            "ÅSE  KJÆR",
            "åse\nkjærs hus",
            "**Åse** Kjær",
            "<b>Å</b>se Kjær's",
            "aase-kjaer.pdf",
        ] {
            assert_eq!(count(text), 1, "{text}");
        }
        assert_eq!(count("Bo og Bos mor"), 2);
        for text in ["Bornholm", "Abo", "bogen", "Åse Kjærgaard", "Åse"] {
            assert_eq!(count(text), 0, "{text}");
        }
        let text = "Se på Åse Kjær.";
        let span = names.find(text)[0];
        assert_eq!(&text[span.start..span.end], "Åse Kjær");
    }
}
