//! CPR numbers made unreadable, in place.

use super::atoms::{Kind, atom};
use super::find::{Hit, find};
use std::borrow::Cow;

/// `text` with every digit of everything that can be a CPR number replaced by a sign of the same
/// length in bytes, so that places in the text still hold.
#[must_use]
pub fn mask(text: &str) -> Cow<'_, str> {
    let hits = find(text);
    if hits.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = struck(text, &hits);
    // A number can stand within a tag that another number is read through, and signs are passed over as marks are.
    loop {
        let left = find(&out);
        if left.is_empty() {
            return Cow::Owned(out);
        }
        out = struck(&out, &left);
    }
}

fn struck(text: &str, hits: &[Hit]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for hit in hits {
        out.push_str(text.get(at..hit.span.start).unwrap_or_default());
        at = hit.span.start;
        while at < hit.span.end {
            let Some(piece) = atom(text, at, true) else { break };
            match piece.kind {
                Kind::Digit(_) if piece.length == 3 && !text.as_bytes()[at].is_ascii() => out.push('＊'),
                Kind::Digit(_) => out.extend(std::iter::repeat_n('*', piece.length)),
                // Tags are kept, and whatever digits are in them are no part of the number.
                _ => out.push_str(text.get(at..at + piece.length).unwrap_or_default()),
            }
            at += piece.length;
        }
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}
