//! Marks around text that is not in the language of the page it will stand on.
//!
//! A page in another language than the site's own shows texts of documents that nobody has translated.
//! They must carry their language for screen readers and spelling, wherever a sentence takes them along.
//! So the mark travels inside the string: two control characters, which no document can hold (F010x refuses
//! them), put there when the text is read and turned into elements when the page is done.

use std::borrow::Cow;
use std::cell::Cell;

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
    if memchr::memchr2(OPEN as u8, CLOSE as u8, text.as_bytes()).is_some() {
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

/// Begins text that a translation gave; it stands in the page's own language.
pub(crate) const TRANSLATED: char = '\u{3}';

thread_local! {
    /// Whether texts that are read here and now are marked. Set only around the reading of one document.
    static MARKING: Cell<bool> = const { Cell::new(false) };
}

/// What `read` gives, each text in it marked unless a translation gave it.
pub(crate) fn marking<T>(read: impl FnOnce() -> T) -> T {
    MARKING.set(true);
    let value = read();
    MARKING.set(false);
    value
}

/// A text as the document holds it: marked where that is asked for.
pub(super) fn as_read(text: Cow<'_, str>) -> Cow<'_, str> {
    if !MARKING.get() {
        return text;
    }
    match text.strip_prefix(TRANSLATED) {
        Some(translated) => translated.to_owned().into(),
        None => marked(&text).into(),
    }
}
