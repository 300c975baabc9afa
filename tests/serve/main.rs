//! Live editing: what `klarplan serve` shows after edits is what a clean build shows, each audience sees
//! its own pages alone, and nothing outside the trees is served.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

#[path = "../common/mod.rs"]
mod common;

mod again;
mod edits;
mod http;
mod live;
mod program;
mod server;
