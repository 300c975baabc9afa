//! How long `check` takes over a thousand documents, and how much of it the rules are.
//!
//! `cargo bench --bench check [DOCUMENTS]`: copies of the example's cases, committees and frameworks in a
//! temporary folder, checked ten times; prints the median of each stage and its share.
#![allow(clippy::pedantic, clippy::disallowed_macros, clippy::print_stdout)]

use chrono::NaiveDate;
use klarplan::source::discover;
use klarplan::{parse, rules, site, suppress};
use std::path::Path;
use std::time::{Duration, Instant};

/// As in the program.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

const ROUNDS: usize = 10;
const STAGES: [&str; 6] = ["read", "parse", "resolve", "rules", "locate", "set aside"];

fn main() {
    // cargo passes --bench; the number is ours.
    let wanted = std::env::args().skip(1).find_map(|a| a.parse().ok()).unwrap_or(1000);
    let dir = tempfile::tempdir().expect("a temporary folder");
    let root = dir.path();
    copy_site(root, wanted);
    let config = root.join("klarplan.yaml");
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    let mut rounds = Vec::new();
    let (mut documents, mut found, mut plain) = (0, 0, Vec::new());
    for _ in 0..ROUNDS {
        let (mut times, mut at) = (Vec::new(), Instant::now());
        let mut lap = || {
            let now = Instant::now();
            times.push(now - at);
            at = now;
        };
        let sources = discover(root, &config).expect("the copy can be read");
        lap();
        let parsed = parse::parse(&sources, "klarplan.yaml");
        documents = parsed.documents.len();
        lap();
        let (whole, mut findings) = site::resolve(parsed, &sources);
        let site = site::without_drafts(whole.expect("a site").site);
        lap();
        findings.extend(rules::run(&site, &sources, today));
        lap();
        let located = parse::locate(findings, &sources);
        lap();
        let (left, _) = suppress::apply(located, &sources);
        lap();
        found = left.len();
        plain.push(times.iter().sum::<Duration>());
        rounds.push(times);
    }
    // The same as the command does it, the leak gate's look into texts and attachments included.
    let options = klarplan::pipeline::Options { drafts: false, today };
    let whole = (0..ROUNDS).map(|_| {
        let started = Instant::now();
        let checked = klarplan::pipeline::check(root, &config, options).expect("the copy can be checked");
        assert_eq!(checked.documents, documents);
        started.elapsed()
    });
    let whole: Vec<Duration> = whole.collect();
    let median = |mut all: Vec<Duration>| {
        all.sort();
        all[all.len() / 2]
    };
    let total = median(plain);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let all_rules = rules::all().count();
    println!(
        "check: {documents} documents, {all_rules} rules of the domain, {cores} cores, {found} findings"
    );
    println!("whole check, leak gate included: median of {ROUNDS} {:.1} ms", ms(median(whole)));
    println!(
        "stages: median of {ROUNDS}: {:.1} ms, {:.0} µs a document",
        ms(total),
        ms(total) * 1000.0 / documents as f64
    );
    for (at, name) in STAGES.iter().enumerate() {
        let time = median(rounds.iter().map(|r| r[at]).collect());
        println!("  {name:<10}{:>8.1} ms{:>5.0} %", ms(time), 100.0 * ms(time) / ms(total));
    }
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// Copies the example, then its families again and again under other names, to at least `wanted`
/// documents.
fn copy_site(to: &Path, wanted: usize) {
    let from = Path::new(env!("CARGO_MANIFEST_DIR"));
    std::fs::copy(from.join("klarplan.yaml"), to.join("klarplan.yaml")).expect("the settings are copied");
    let mut count = copy(&from.join("content"), &to.join("content"));
    let mut round = 0;
    while count < wanted {
        round += 1;
        for family in ["planer", "udbud", "udvalg", "tilsyn", "ordninger"] {
            let Ok(entries) = std::fs::read_dir(from.join("content").join(family)) else { continue };
            let mut folders: Vec<_> = entries.flatten().map(|e| e.path()).filter(|p| p.is_dir()).collect();
            folders.sort();
            for folder in folders {
                let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
                if count < wanted {
                    count += copy(&folder, &to.join("content").join(family).join(format!("{name}-{round}")));
                }
            }
        }
    }
}

/// Copies a folder; how many documents there are in it.
fn copy(from: &Path, to: &Path) -> usize {
    std::fs::create_dir_all(to).expect("a folder is made");
    let mut count = 0;
    for entry in std::fs::read_dir(from).expect("a folder is read").flatten() {
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            count += copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).expect("a file is copied");
            let text = path.extension().is_some_and(|e| e == "md" || e == "yaml");
            count += usize::from(text);
        }
    }
    count
}
