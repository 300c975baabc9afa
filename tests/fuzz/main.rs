//! The short form of the fuzzing: every input that was a finding once, every seed, and some edits of the seeds, the same
//! ones every time. `tests/fuzz/run` is the long form, in which libFuzzer looks for inputs that lead somewhere new.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

mod mutate;
mod targets;

use mutate::{Dice, dictionary};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use targets::{ALL, Target};

fn target(name: &str) -> &'static Target {
    ALL.iter().find(|target| target.name == name).unwrap()
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz")
}

/// Runs the target, and says with which input it fails.
fn run(target: &Target, data: &[u8], what: &str) {
    if catch_unwind(AssertUnwindSafe(|| (target.run)(data))).is_err() {
        panic!("{} fails on {what}: {:?}", target.name, String::from_utf8_lossy(data));
    }
}

/// What was found before, each `every`th of the seeds, and this many edits of them.
fn try_out(name: &str, every: usize, edits: usize) {
    let target = target(name);
    for entry in std::fs::read_dir(folder().join("regressions").join(name)).into_iter().flatten() {
        let path = entry.unwrap().path();
        run(target, &std::fs::read(&path).unwrap(), &path.display().to_string());
    }
    let seeds = (target.seeds)();
    assert!(!seeds.is_empty(), "{name} has no seeds");
    for seed in seeds.iter().step_by(every) {
        run(target, seed, "a seed");
    }
    let (words, mut dice) = (dictionary(), Dice::new(name));
    // Long inputs take long, and say no more.
    let short: Vec<&Vec<u8>> = seeds.iter().filter(|seed| seed.len() < 4000).collect();
    for _ in 0..edits * factor() {
        let data = mutate::edited(&short, &words, &mut dice);
        run(target, &data, "an edited seed");
    }
}

/// How many times as many edits are tried as in every run: `KLARPLAN_FUZZ`, 1 where it is not set.
fn factor() -> usize {
    std::env::var("KLARPLAN_FUZZ").map_or(1, |n| n.parse().unwrap())
}

#[test]
fn amounts() {
    try_out("amounts", 1, 5000);
}

#[test]
fn documents() {
    try_out("documents", 8, 40);
}

#[test]
fn front_matter() {
    try_out("front_matter", 8, 150);
}

#[test]
fn leaks() {
    try_out("leaks", 1, 2000);
}

#[test]
fn loose_dates() {
    try_out("loose_dates", 1, 5000);
}

#[test]
fn markdown() {
    try_out("markdown", 2, 400);
}

#[test]
fn votes() {
    try_out("votes", 1, 150);
}

/// Not a test by itself: writes the seeds below the folder `KLARPLAN_SEEDS`, for libFuzzer.
#[test]
#[ignore = "run by tests/fuzz/run"]
fn write_seeds() {
    let folder = PathBuf::from(std::env::var_os("KLARPLAN_SEEDS").expect("KLARPLAN_SEEDS names a folder"));
    for target in &ALL {
        let own = folder.join(target.name);
        std::fs::create_dir_all(&own).unwrap();
        for (at, seed) in (target.seeds)().iter().enumerate() {
            std::fs::write(own.join(format!("{at:04}")), seed).unwrap();
        }
    }
}
