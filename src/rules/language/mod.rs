//! S: plain language (requirement 151).
//!
//! All that is said of language is said to an editor who wants help: what hinders the citizen is a
//! warning, all else a note, and legal terms, names of laws and quotations are never judged. Texts for
//! citizens (plans and pages) are judged more strictly than minutes, supervision and tenders.

pub mod abbreviation_in_record;
pub mod abbreviation_unexplained;
mod abbreviations;
mod glossary;
pub mod hard_to_read;
mod length;
pub mod limits;
mod lix;
pub mod long_sentence;
pub mod nominalisation;
pub mod official_word;
pub mod passive;
mod sources;
pub mod very_hard_to_read;
pub mod very_long_sentence;

pub(super) use glossary::Glossary;

use super::{Check, Entry};

/// The area's rules, by code.
pub static ALL: &[Entry] = &[
    Entry::new(&hard_to_read::RULE, Check::Text(hard_to_read::check)),
    Entry::new(&very_hard_to_read::RULE, Check::Text(very_hard_to_read::check)),
    Entry::new(&very_long_sentence::RULE, Check::Text(very_long_sentence::check)),
    Entry::new(&long_sentence::RULE, Check::Text(long_sentence::check)),
    Entry::new(&passive::RULE, Check::Text(passive::check)),
    Entry::new(&official_word::RULE, Check::Text(official_word::check)),
    Entry::new(&abbreviation_unexplained::RULE, Check::Text(abbreviation_unexplained::check)),
    Entry::new(&abbreviation_in_record::RULE, Check::Text(abbreviation_in_record::check)),
    Entry::new(&nominalisation::RULE, Check::Text(nominalisation::check)),
];
