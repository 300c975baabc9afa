//! How easy Danish prose is to read: pure functions of text.
//!
//! LIX is the mean number of words in a sentence plus the share of long words in percent (C. H.
//! Björnsson). The figure hangs on where sentences end and on what a word is, so that is fixed here:
//!
//! - A *word* is what stands between spaces, without the punctuation around it, if it holds a letter or
//!   a digit. A number, an abbreviation (`bl.a.`), a time (`9.00`) and a web address are one word each;
//!   `§` and `%` alone are none.
//! - A *long* word has more than six letters. Digits, hyphens and dots are no letters, and a web address
//!   is never long, for nobody reads it letter by letter.
//! - A *sentence* ends with `.`, `!`, `?` or `…` where a capital, a digit or nothing follows; with a
//!   colon where a capital or nothing follows; and where its block ends, so that headings, list items
//!   and paragraphs are sentences of their own. The full stop of an abbreviation, an ordinal, a date or
//!   an initial ends none, unless the text says so (see [`sentences`]).
//!
//! LIX is only an indicator. It knows nothing of whether words are known, sentences are in order or the
//! text answers what its reader asks.

mod abbreviations;
mod exempt;
mod lists;
mod lix;
mod nominal;
mod officialese;
mod passive;
mod split;

pub use abbreviations::{explained, unexplained};
pub use exempt::{Exempt, Terms, exempt};
pub use lix::{Band, Counts, counts};
pub use nominal::nominalisations;
pub use officialese::officialese;
pub use passive::passives;
pub use split::{Sentence, Word, sentences};

use std::ops::Range;

/// A place in a text where something plainer could stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Byte range in the text.
    pub range: Range<usize>,
    /// What could stand there instead.
    pub plainer: &'static str,
}

/// What a search finds in a text, as the rules use it: sentence by sentence, without what is exempt.
#[cfg(test)]
fn hits(text: &str, search: fn(&str, &Sentence) -> Vec<Hit>) -> Vec<(&str, &'static str)> {
    let sentences = sentences(text);
    let exempt = exempt(text, &sentences, &Terms::default());
    let all = sentences.iter().flat_map(|s| search(text, s)).filter(|hit| !exempt.covers(&hit.range));
    all.map(|hit| (&text[hit.range], hit.plainer)).collect()
}
