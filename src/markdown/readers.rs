//! What an author may write in braces after a heading: `{#id synlig_for=mor,far}`.
//!
//! Here a slip must never show more than was meant. Whatever looks like an attempt to limit the
//! readers but cannot be read as one limits the section to nobody.

use pulldown_cmark::CowStr;

use super::document::Document;
use super::scan::FaultKind;

/// The attribute that limits a section's readers.
const KEY: &str = "synlig_for";
/// What every attempt at writing it begins with.
const STEM: &str = "synlig";

/// The readers and the faults of a heading's attributes.
#[derive(Default)]
pub(super) struct Attributes {
    /// Empty where the attempt to limit could not be read.
    pub(super) readers: Option<Vec<String>>,
    pub(super) faults: Vec<FaultKind>,
}

impl Attributes {
    /// Reads what the parser split into classes and key–value pairs.
    pub(super) fn read(classes: &[CowStr<'_>], pairs: &[(CowStr<'_>, Option<CowStr<'_>>)]) -> Self {
        let mut read = Self::default();
        for class in classes {
            read.faults.push(FaultKind::UnknownAttribute(format!(".{class}")));
        }
        for (key, value) in pairs {
            if key.as_ref() == KEY {
                read.limit(value.as_deref().unwrap_or_default());
            } else if is_attempt(key) {
                read.refuse(key);
            } else {
                read.faults.push(FaultKind::UnknownAttribute(key.to_string()));
            }
        }
        read
    }

    /// Notes an attempt that cannot be read.
    pub(super) fn refuse(&mut self, written: &str) {
        self.readers = Some(Vec::new());
        self.faults.push(FaultKind::BadReaders(written.to_owned()));
    }

    fn limit(&mut self, value: &str) {
        // Of two limits neither can be trusted to be the one that was meant.
        if self.readers.is_some() {
            return self.refuse(value);
        }
        let mut readers: Vec<String> = Vec::new();
        let mut bad = false;
        for name in value.split(',') {
            if !is_name(name) {
                bad = true;
            } else if !readers.iter().any(|known| known == name) {
                readers.push(name.to_owned());
            }
        }
        // Fewer readers than were meant is safe, so the good names stand.
        if bad {
            self.faults.push(FaultKind::BadReaders(value.to_owned()));
        }
        self.readers = Some(readers);
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
}

fn is_attempt(text: &str) -> bool {
    text.get(..STEM.len()).is_some_and(|start| start.eq_ignore_ascii_case(STEM))
}

/// Whether `text`, which stands at byte `start`, holds the beginning of an attribute block that
/// was meant to limit readers but was not taken for one, as in `## Titel {synlig_for=mor} ##` or
/// `##Titel {synlig_for=mor}`. A backslash before the brace says that it is meant as text.
pub(super) fn is_left_over(document: &Document<'_>, start: usize, text: &str) -> bool {
    text.match_indices('{')
        .any(|(at, _)| is_attempt(text[at + 1..].trim_start()) && !(at == 0 && document.is_escaped(start)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&'static str, Option<&'static str>)]) -> Attributes {
        let pairs: Vec<_> = pairs.iter().map(|(k, v)| ((*k).into(), v.map(Into::into))).collect();
        Attributes::read(&[], &pairs)
    }

    #[test]
    fn readers_are_listed() {
        let read = read(&[("synlig_for", Some("mor,far,mor"))]);
        assert_eq!(read.readers.unwrap(), ["mor", "far"]);
        assert!(read.faults.is_empty());
    }

    #[test]
    fn slips_never_widen() {
        let half = read(&[("synlig_for", Some("mor,")), ("far", None)]);
        assert_eq!(half.readers.unwrap(), ["mor"]);
        assert_eq!(half.faults.len(), 2);
        for pairs in [
            &[("synlig_for", None)][..],
            &[("synlig_for", Some(""))],
            &[("Synlig-for", Some("mor"))],
            &[("synlig_for", Some("mor")), ("synlig_for", Some("far"))],
        ] {
            let read = read(pairs);
            assert_eq!(read.readers.unwrap(), [""; 0], "{pairs:?}");
            assert!(matches!(read.faults[..], [FaultKind::BadReaders(_)]), "{pairs:?}");
        }
    }
}
