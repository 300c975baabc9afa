//! How long `check` takes over a thousand documents, and how much of it the rules are.
//!
//! `cargo bench --bench check [DOCUMENTS]`: copies of the example's cases, committees and frameworks in a
//! temporary folder, checked ten times; prints the median of each stage and its share. Then the command itself, as a hook
//! calls it: three files are other each time, and what it found clean before it does not judge again.
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
        let sources = discover(root, &config).expect("the copy can be read");
        let (none, clock) = (Default::default(), klarplan::timings::Watch::off());
        let checked = klarplan::pipeline::check_read(sources, root, &config, options, &none, clock);
        let time = started.elapsed();
        assert_eq!(checked.documents, documents);
        time
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
    let hook = (0..ROUNDS).map(|round| {
        edit(root, round);
        command(root, today)
    });
    let hook: Vec<Duration> = std::iter::once(command(root, today)).chain(hook).collect();
    println!(
        "the command: first {:.1} ms; three files changed since, median of {ROUNDS} {:.1} ms ({:.1}-{:.1})",
        ms(hook[0]),
        ms(median(hook[1..].to_vec())),
        ms(hook[1..].iter().copied().min().unwrap_or_default()),
        ms(hook[1..].iter().copied().max().unwrap_or_default()),
    );
    for (at, name) in STAGES.iter().enumerate() {
        let time = median(rounds.iter().map(|r| r[at]).collect());
        println!("  {name:<10}{:>8.1} ms{:>5.0} %", ms(time), 100.0 * ms(time) / ms(total));
    }
}

/// Changes the text of three plans.
fn edit(root: &Path, round: usize) {
    let plans = walkdir::WalkDir::new(root.join("content/planer")).sort_by_file_name().into_iter().flatten();
    let plans = plans.map(walkdir::DirEntry::into_path).filter(|p| p.ends_with("min-plan.md"));
    let three: Vec<_> = plans.skip(round).take(3).collect();
    assert_eq!(three.len(), 3, "there are plans enough");
    for path in three {
        let text = std::fs::read_to_string(&path).expect("a plan is read");
        std::fs::write(path, format!("{text}\nRing til os på dag {round}.\n")).expect("a plan is written");
    }
}

/// How long one run of the program takes.
fn command(root: &Path, today: NaiveDate) -> Duration {
    let day = today.to_string();
    let started = Instant::now();
    let run = std::process::Command::new(env!("CARGO_BIN_EXE_klarplan"))
        .args(["--quiet", "--today", &day, "--root"])
        .arg(root)
        .arg("check")
        .output()
        .expect("klarplan starts");
    let time = started.elapsed();
    assert!(run.stderr.is_empty() && run.status.code() != Some(2), "{run:?}");
    time
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
