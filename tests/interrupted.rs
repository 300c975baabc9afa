//! Builds that are killed, run out of room, meet each other, or are pointed at the wrong folder: the output
//! is the whole old one or the whole new one, the next build succeeds, and nobody's files are lost.
//!
//! These run the program itself; `tests/write.rs` holds the same of the room that writes.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]
#![cfg(unix)]

mod common;

use common::{MINIMAL, long_trials};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

const PROGRAM: &str = env!("CARGO_BIN_EXE_klarplan");

/// A folder with a site in it, and beside it room for the output.
struct Place {
    parent: tempfile::TempDir,
}

/// Bytes that begin as a PNG does, and are not looked into for text.
fn picture(size: usize) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    bytes.resize(size, 7);
    bytes
}

impl Place {
    fn new() -> Self {
        let place = Self { parent: tempfile::tempdir().unwrap() };
        fs::create_dir_all(place.root().join("content/sider/bilag")).unwrap();
        fs::write(place.root().join("klarplan.yaml"), format!("{MINIMAL}søgning: nej\n")).unwrap();
        fs::write(place.root().join("content/sider/bilag/a.png"), picture(300_000)).unwrap();
        place.put(0);
        place
    }

    fn root(&self) -> PathBuf {
        self.parent.path().join("site")
    }

    fn output(&self) -> PathBuf {
        self.parent.path().join("output")
    }

    /// Writes a version of the content: some pages are the same in both, some differ, some are in one only.
    fn put(&self, version: usize) {
        let pages = self.root().join("content/sider");
        let write = |name: String, text: String| {
            let facts = format!("---\ntitel: {name}\n---\n![Et billede](bilag/a.png)\n\n{text}\n");
            fs::write(pages.join(format!("{name}.md")), facts).unwrap();
        };
        for n in 0..15 {
            write(format!("faelles-{n}"), "Det samme. ".repeat(60));
            write(format!("andet-{n}"), format!("Udgave {version}. ").repeat(60));
            let _ = fs::remove_file(pages.join(format!("kun-{}-{n}.md", 1 - version)));
            write(format!("kun-{version}-{n}"), "Kun her. ".repeat(20));
        }
    }

    fn command(&self) -> Command {
        let mut command = Command::new(PROGRAM);
        command.args(["build", "--lang", "en", "--today", "2026-11-21", "--root"]).arg(self.root());
        command.arg("--output-dir").arg(self.output());
        command
    }

    fn build(&self) -> Output {
        said(self.command())
    }

    /// Builds, and gives what there is then.
    fn whole(&self) -> BTreeMap<String, Vec<u8>> {
        let run = self.build();
        assert!(run.status.success(), "{}", words(&run));
        tree(&self.output())
    }

    /// What both versions become.
    fn wholes(&self) -> [BTreeMap<String, Vec<u8>>; 2] {
        [0, 1].map(|version| {
            self.put(version);
            self.whole()
        })
    }

    fn assert_no_leftovers(&self) {
        let mut names: Vec<_> =
            fs::read_dir(self.parent.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
        names.sort();
        assert_eq!(names, ["output", "site"], "something is left beside the output");
    }
}

fn said(mut command: Command) -> Output {
    let run = command.stdin(Stdio::null()).output().unwrap();
    assert!(!words(&run).contains("panicked"), "{}", words(&run));
    run
}

fn words(run: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr))
}

/// Every file with what it holds, and every folder.
fn tree(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(dir).min_depth(1) {
        let entry = entry.unwrap();
        let name = entry.path().strip_prefix(dir).unwrap().to_str().unwrap().to_owned();
        let held = if entry.file_type().is_file() { fs::read(entry.path()).unwrap() } else { Vec::new() };
        found.insert(name, held);
    }
    found
}

/// Numbers that look random; where they begin is printed, so that a fault can be found again.
struct Random(u64);

impl Random {
    fn new() -> Self {
        let nanos = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap().subsec_nanos();
        let seed = u64::from(nanos) ^ 0x9e37_79b9_7f4a_7c15;
        println!("seed {seed}");
        Self(seed)
    }

    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most.max(1)
    }
}

/// Waits until something by that name stands beside the output, or the process ends.
fn wait_for(place: &Place, name: &str, child: &mut Child) {
    let stage = place.parent.path().join(name);
    while !stage.exists() && child.try_wait().unwrap().is_none() {
        std::thread::sleep(Duration::from_micros(200));
    }
}

#[test]
fn killed_at_any_moment() {
    let place = Place::new();
    let wholes = place.wholes();
    assert_ne!(wholes[0], wholes[1]);
    place.put(0);
    let started = Instant::now();
    assert_eq!(place.whole(), wholes[0]);
    let takes = u64::try_from(started.elapsed().as_micros()).unwrap();
    let mut random = Random::new();
    let (mut killed, mut writing, mut new) = (0, 0, 0);
    let rounds = if long_trials() { 200 } else { 15 };
    for round in 0..rounds {
        let version = (round + 1) % 2;
        place.put(version);
        let mut child = place.command().stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // Reading and rendering take nearly all the time; every other time, wait for the writing.
        if round % 2 == 0 {
            std::thread::sleep(Duration::from_micros(random.below(takes * 11 / 10)));
        } else {
            wait_for(&place, ".output.klarplan-ny", &mut child);
            std::thread::sleep(Duration::from_micros(random.below(30_000)));
        }
        child.kill().unwrap();
        killed += usize::from(child.wait().unwrap().code().is_none());
        let beside = fs::read_dir(place.parent.path()).unwrap().flatten();
        let left = beside.filter(|e| e.file_name().to_string_lossy().contains("klarplan-")).count();
        writing += usize::from(left > 1);
        let there = tree(&place.output());
        assert!(wholes.contains(&there), "round {round}: neither the one version nor the other");
        new += usize::from(there == wholes[version]);
        assert!(place.whole() == wholes[version], "round {round}: the next build");
        place.assert_no_leftovers();
    }
    println!("{rounds} builds, {killed} killed, {writing} of them while writing; {new} had the new output");
    assert!(
        killed > rounds / 3 && writing > 0,
        "the moments are badly chosen: {killed} killed, {writing} writing"
    );
}

/// Runs the build in a shell that first does `before`, for limits that are inherited.
fn limited(place: &Place, before: &str) -> Output {
    let mut command = Command::new("sh");
    command
        .args(["-c", &format!("{before}\nexec \"$0\" \"$@\"")])
        .arg(PROGRAM)
        .args(place.command().get_args());
    said(command)
}

/// No file may grow beyond some size: the same as a full disk to one who writes a large one.
#[test]
fn a_file_that_cannot_be_written_in_full() {
    let place = Place::new();
    let wholes = place.wholes();
    place.put(0);
    fs::write(place.root().join("content/sider/bilag/b.png"), picture(2_000_000)).unwrap();
    fs::write(place.root().join("content/sider/x.md"), "---\ntitel: X\n---\n![B](bilag/b.png)\n").unwrap();
    // With the signal refused, the system answers with an error; else it ends the process.
    for before in ["trap '' XFSZ; ulimit -f 1000", "ulimit -f 1000"] {
        let run = limited(&place, before);
        assert!(!run.status.success());
        assert_eq!(tree(&place.output()), wholes[1], "{before}");
        if before.starts_with("trap") {
            assert_eq!(run.status.code(), Some(2));
            assert!(words(&run).contains("Cannot write") && words(&run).contains("b.png"), "{}", words(&run));
            place.assert_no_leftovers();
        }
    }
    for path in ["x.md", "bilag/b.png"] {
        fs::remove_file(place.root().join("content/sider").join(path)).unwrap();
    }
    assert_eq!(place.whole(), wholes[0]);
    place.assert_no_leftovers();
}

/// A disk of a few hundred kilobytes, where the system lets a test have one.
#[test]
fn a_full_disk_and_one_that_can_only_be_read() {
    let place = Place::new();
    let disk = place.parent.path().join("disk");
    fs::create_dir(&disk).unwrap();
    let script = r#"
        mount -t tmpfs -o size=1m none "$1" || exit 77
        "$0" build --lang en --quiet --today 2026-11-21 --root "$2" -o "$1/output" || exit 78
        before=$(cd "$1/output" && find . -type f | sort | xargs cksum)
        { head -c 8 "$2/content/sider/bilag/a.png"; head -c 3000000 /dev/zero; } >"$2/content/sider/bilag/b.png"
        printf -- '---\ntitel: X\n---\n![B](bilag/b.png)\n' >"$2/content/sider/x.md"
        "$0" build --lang en --quiet --today 2026-11-21 --root "$2" -o "$1/output"
        echo "full $?"
        [ "$before" = "$(cd "$1/output" && find . -type f | sort | xargs cksum)" ] && echo "the same"
        ls -A "$1"
        rm "$2/content/sider/x.md" "$2/content/sider/bilag/b.png"
        printf -- '---\ntitel: Y\n---\nY\n' >"$2/content/sider/y.md"
        mount -o remount,ro "$1"
        "$0" build --lang en --quiet --today 2026-11-21 --root "$2" -o "$1/output"
        echo "read-only $?"
        mount -o remount,rw "$1"
        "$0" build --lang en --quiet --today 2026-11-21 --root "$2" -o "$1/output"
        echo "mended $?"
    "#;
    let mut command = Command::new("unshare");
    command.args(["--mount", "sh", "-c", script, PROGRAM]).arg(&disk).arg(place.root());
    let Ok(run) = command.stdin(Stdio::null()).output() else { return };
    let said = words(&run);
    if run.status.code() != Some(0) && !said.contains("full") {
        println!("not tried, for no disk may be mounted here: {said}");
        assert_ne!(run.status.code(), Some(78), "{said}");
        return;
    }
    let lines: Vec<&str> = said.lines().collect();
    for line in ["full 2", "the same", "output", "read-only 2", "mended 0"] {
        assert!(lines.contains(&line), "{line}: {said}");
    }
    assert!(said.contains("the disk is full") && said.contains("the disk is read-only"), "{said}");
    assert!(!said.contains("panicked"), "{said}");
}

#[test]
fn two_builds_at_once() {
    let place = Place::new();
    let wholes = place.wholes();
    // Somebody else holds the lock for as long as we like.
    place.put(0);
    let path = place.parent.path().join(".output.klarplan-lock");
    let lock = fs::File::create(&path).unwrap();
    lock.lock().unwrap();
    let run = place.build();
    assert_eq!(run.status.code(), Some(2));
    assert!(words(&run).contains("Another klarplan is writing to"), "{}", words(&run));
    assert_eq!(tree(&place.output()), wholes[1]);
    drop(lock);
    fs::remove_file(path).unwrap();

    let mut refused = 0;
    for round in 0..if long_trials() { 30 } else { 3 } {
        place.put(round % 2);
        let both =
            [0; 3].map(|_| place.command().stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap());
        let ended = both.map(|child| child.wait_with_output().unwrap());
        let won = ended.iter().filter(|run| run.status.success()).count();
        for run in ended.iter().filter(|run| !run.status.success()) {
            refused += 1;
            assert!(words(run).contains("Another klarplan is writing to"), "{}", words(run));
        }
        assert!(won > 0, "nobody could build");
        assert_eq!(tree(&place.output()), wholes[round % 2]);
        place.assert_no_leftovers();
    }
    println!("{refused} were refused");
}

/// Runs `trouble` again and again beside a number of builds.
fn beside(place: &Place, trouble: impl Fn(usize) + Send + Sync, mut held: impl FnMut(&Output)) {
    use std::sync::atomic::{AtomicBool, Ordering};
    /// Ends the trouble also where a build is not as it should be.
    struct Over<'a>(&'a AtomicBool);
    impl Drop for Over<'_> {
        fn drop(&mut self) {
            self.0.store(true, Ordering::Relaxed);
        }
    }
    let over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let _ends = Over(&over);
        let (stop, trouble) = (&over, &trouble);
        scope.spawn(move || {
            let mut n = 0;
            while !stop.load(Ordering::Relaxed) {
                trouble(n);
                n += 1;
            }
        });
        for _ in 0..if long_trials() { 40 } else { 6 } {
            held(&place.build());
        }
    });
}

#[test]
fn the_output_vanishes_while_it_is_written() {
    let place = Place::new();
    let wholes = place.wholes();
    let output = place.output();
    beside(
        &place,
        |n| {
            std::thread::sleep(Duration::from_millis(7 + (n % 13) as u64));
            let _ = fs::remove_dir_all(&output);
        },
        |run| {
            let code = run.status.code();
            assert!(code == Some(0) || (code == Some(2) && words(run).contains("error: ")), "{}", words(run));
        },
    );
    assert_eq!(place.whole(), wholes[1]);
    place.assert_no_leftovers();
}

/// A page that is written all the time in steps, as editors do that do not rename: what is built held at one
/// moment, and is never the beginning of one version with the end of another.
#[test]
fn a_file_that_changes_while_it_is_read() {
    let place = Place::new();
    let page = place.root().join("content/sider/skifter.md");
    let text =
        |n: usize| format!("---\ntitel: Skifter\n---\n{}\nSLUT\n", format!("Udgave {n}. ").repeat(40_000));
    fs::write(&page, text(0)).unwrap();
    let (mut good, mut refused) = (0, 0);
    beside(
        &place,
        |n| {
            use std::io::Write;
            let text = text(n % 10);
            let mut file = fs::File::create(&page).unwrap();
            for part in text.as_bytes().chunks(40_000) {
                file.write_all(part).unwrap();
            }
            drop(file);
            std::thread::sleep(Duration::from_millis(40));
        },
        |run| match run.status.code() {
            Some(0) => {
                good += 1;
                let made = fs::read_to_string(place.output().join("offentlig/sider/skifter.html")).unwrap();
                let versions: std::collections::BTreeSet<&str> =
                    made.split("Udgave ").skip(1).filter_map(|rest| rest.get(..1)).collect();
                assert_eq!(versions.len(), 1, "a page of two versions was built");
            }
            // It changed all the while, or it was read when it was emptied and nothing written yet.
            _ => {
                refused += 1;
                let told = words(run);
                assert!(
                    told.contains("F009") || told.contains("skifter.md:1:1") && told.contains("F108"),
                    "{told}"
                );
            }
        },
    );
    println!("{good} built, {refused} refused");
}

#[test]
fn the_content_comes_and_goes() {
    let place = Place::new();
    let wholes = place.wholes();
    let (content, away) = (place.root().join("content"), place.root().join("borte"));
    beside(
        &place,
        |_| {
            fs::rename(&content, &away).unwrap();
            std::thread::sleep(Duration::from_millis(3));
            fs::rename(&away, &content).unwrap();
            std::thread::sleep(Duration::from_millis(20));
        },
        |run| {
            // What is built was read in full; else it is told what could not be read.
            match run.status.code() {
                Some(0) => assert_eq!(tree(&place.output()), wholes[1]),
                Some(1) => {
                    assert!(words(run).contains("F009") || words(run).contains("F3"), "{}", words(run))
                }
                code => {
                    let told = words(run);
                    let says = told.contains("cannot be read") || told.contains("Cannot read");
                    assert!(code == Some(2) && says, "{told}");
                }
            }
        },
    );
    assert_eq!(place.whole(), wholes[1]);
}

/// Folders that are no place for an output, and what stands in them afterwards.
#[test]
fn the_wrong_folder_for_the_output() {
    use std::os::unix::fs::symlink;
    let place = Place::new();
    let root = place.root();
    fs::create_dir_all(root.join("themes/egen")).unwrap();
    fs::create_dir_all(root.join(".git")).unwrap();
    fs::write(root.join("themes/egen/stil.css"), "a{}").unwrap();
    symlink(root.join("content"), place.parent.path().join("link")).unwrap();
    symlink("site", place.parent.path().join("link-til-roden")).unwrap();
    let mine = place.parent.path().join("mine");
    fs::create_dir(&mine).unwrap();
    fs::write(mine.join("brev.txt"), "mit").unwrap();
    let before = tree(place.parent.path());
    let here = place.parent.path().display();
    for output in [
        "site/content",
        "site/content/sider",
        "site/content/ny",
        "site",
        ".",
        "site/themes",
        "site/themes/egen/ny",
        "site/.git",
        "link",
        "link/ny",
        "link-til-roden",
        "link-til-roden/content",
        "site/../site/content",
        "site/ny/../content",
        "site/content/",
        "site/klarplan.yaml",
        "site/klarplan.yaml/ny",
        "mine",
        "/",
        "/dev/null",
        "/dev/null/ny",
        "",
    ] {
        for force in [false, true] {
            // With force, others' folders are taken into use; nothing in them is lost (`tests/write.rs`).
            if force && matches!(output, "mine") {
                continue;
            }
            let path = if output.starts_with('/') { output.to_owned() } else { format!("{here}/{output}") };
            let path = if output.is_empty() { String::new() } else { path };
            let mut command = Command::new(PROGRAM);
            command.args(["build", "--lang", "en", "--today", "2026-11-21", "--root"]).arg(&root);
            command.args(["--output-dir", &path]).args(force.then_some("--force"));
            let run = said(command);
            assert_eq!(run.status.code(), Some(2), "{output} (force: {force}): {}", words(&run));
            assert!(words(&run).contains("error: "), "{output}: {}", words(&run));
            assert_eq!(tree(place.parent.path()), before, "{output}");
        }
    }
}
