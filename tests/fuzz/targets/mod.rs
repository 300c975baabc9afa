//! What must hold whatever is read: a file for each kind of input.
//!
//! A target takes any bytes and panics where something is wrong. `tests/fuzz/run` lets libFuzzer look for such bytes;
//! `cargo test --test fuzz` tries those that were found before, and some more.

pub mod amounts;
pub mod documents;
pub mod front_matter;
mod held;
pub mod leaks;
#[allow(dead_code, reason = "used in part here; the whole in tests/hostile")]
#[path = "../../hostile/look.rs"]
mod look;
pub mod loose_dates;
pub mod markdown;
mod seeds;
pub mod votes;

/// A target.
pub struct Target {
    /// As its file and its program are called.
    pub name: &'static str,
    pub run: fn(&[u8]),
    /// Where the search begins: inputs as people write them.
    pub seeds: fn() -> Vec<Vec<u8>>,
}

/// All of them.
pub const ALL: [Target; 7] = [
    Target { name: "amounts", run: amounts::run, seeds: amounts::seeds },
    Target { name: "documents", run: documents::run, seeds: documents::seeds },
    Target { name: "front_matter", run: front_matter::run, seeds: front_matter::seeds },
    Target { name: "leaks", run: leaks::run, seeds: leaks::seeds },
    Target { name: "loose_dates", run: loose_dates::run, seeds: loose_dates::seeds },
    Target { name: "markdown", run: markdown::run, seeds: markdown::seeds },
    Target { name: "votes", run: votes::run, seeds: votes::seeds },
];

/// The bytes as text, as far as they are.
fn text(data: &[u8]) -> String {
    String::from_utf8_lossy(data).into_owned()
}
