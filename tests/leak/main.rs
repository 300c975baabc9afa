//! The leak gate: its rules, attachments of all kinds, builds that stop, and how much it finds.
//!
//! Every CPR number is made when the tests run: the repository holds none.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

#[path = "../common/mod.rs"]
mod common;

mod builds;
mod documents;
mod figures;
mod made;
mod office;
mod pdf;
mod rules;
mod speed;
