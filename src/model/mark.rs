//! Marks around text that is not in the language of the page it will stand on.
//!
//! A page in another language than the site's own shows texts of documents that nobody has translated.
//! They must carry their language for screen readers and spelling, wherever a sentence takes them along.
//! So the mark travels inside the string: two control characters, which no document can hold (F010x refuses
//! them), put there when the text is read and turned into elements when the page is done.

use std::borrow::Cow;

/// Begins text in the site's own language.
pub const OPEN: char = '\u{1}';
/// Ends it.
pub const CLOSE: char = '\u{2}';

/// `text`, marked as being in the site's own language.
#[must_use]
pub fn marked(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let mut out = String::with_capacity(text.len() + 2);
    out.push(OPEN);
    out.extend(text.chars().filter(|c| !is_mark(*c)));
    out.push(CLOSE);
    out
}

/// `text` without marks, for comparisons and for places that cannot carry a language.
#[must_use]
pub fn bare(text: &str) -> Cow<'_, str> {
    if text.contains(is_mark) {
        text.chars().filter(|c| !is_mark(*c)).collect::<String>().into()
    } else {
        text.into()
    }
}

/// Whether the character is a mark.
#[must_use]
pub fn is_mark(c: char) -> bool {
    c == OPEN || c == CLOSE
}
