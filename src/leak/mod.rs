//! The leak gate: CPR numbers and other direct identifiers in everything that is read and in
//! everything that would be written.
//!
//! Pure functions of text and bytes; files are read by `source` and written by `write`. One recogniser
//! ([`find`]) finds the numbers, and the same one makes them unreadable in messages ([`mask`]).

mod atoms;
mod check;
mod clusters;
mod contacts;
mod cpr;
mod documents;
mod find;
mod gate;
mod hex;
mod mask;
mod names;
pub mod rules;
#[cfg(test)]
mod tests;

pub use check::told;
pub use cpr::Number;
pub use documents::{Extract, Part, Unread, read};
pub use find::{Hit, find};
pub use gate::{Gate, Look, What};
pub use mask::mask;
