//! A build that finds all as it was makes nothing again, and says the same; a build that finds anything other
//! leaves what a first build would leave.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

mod common;

use common::{MINIMAL, long_trials};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;

const PROGRAM: &str = env!("CARGO_BIN_EXE_klarplan");

/// A site, the folder it is built in again and again, and how it is asked for.
struct Place {
    parent: tempfile::TempDir,
    day: u32,
    address: u32,
    drafts: bool,
    clean: usize,
}

impl Place {
    fn new() -> Self {
        let place =
            Self { parent: tempfile::tempdir().unwrap(), day: 1, address: 1, drafts: false, clean: 0 };
        for n in 0..6 {
            place.page(n, 0);
        }
        place.put("content/sider/bilag/a.png", &picture(1));
        place.settings(0);
        place
    }

    fn root(&self) -> PathBuf {
        self.parent.path().join("site")
    }

    fn put(&self, path: &str, bytes: &[u8]) {
        let full = self.root().join(path);
        fs::create_dir_all(full.parent().unwrap()).unwrap();
        fs::write(full, bytes).unwrap();
    }

    /// A page; every third is a draft, and every fourth is hard to read, so that there are findings.
    fn page(&self, number: u64, version: u64) {
        let draft = if number % 3 == 2 { "kladde: ja\n" } else { "" };
        let words = if number % 4 == 1 {
            "Der foretages i henhold til gældende regler en vurdering. "
        } else {
            "Kom i dag. "
        };
        let text = format!(
            "---\ntitel: Side {number}\n{draft}---\n![Et billede](bilag/a.png)\n\n{}Udgave {version}.\n",
            words.repeat(3)
        );
        self.put(&format!("content/sider/side-{number}.md"), text.as_bytes());
    }

    fn settings(&self, version: u64) {
        let text = format!("{}søgning: nej\n", MINIMAL.replacen("titel: ", &format!("titel: {version} "), 1));
        self.put("klarplan.yaml", text.as_bytes());
    }

    fn build(&self, output: &Path) -> Output {
        self.build_of(&self.root(), output)
    }

    fn build_of(&self, root: &Path, output: &Path) -> Output {
        let mut command = Command::new(PROGRAM);
        command.args(["build", "--lang", "en", "--output-format", "json"]);
        command.args(["--today", &format!("2026-11-{:02}", self.day)]);
        command.args(["--base-url", &format!("https://{}.example/", self.address)]);
        if self.drafts {
            command.arg("--drafts");
        }
        let run = command.arg("--root").arg(root).arg("--output-dir").arg(output).output().unwrap();
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        run
    }

    fn output(&self) -> PathBuf {
        self.parent.path().join("output")
    }

    /// Builds where it was built before, and anew, and holds that both came to the same.
    fn hold(&mut self, what: &str) {
        let again = self.build(&self.output());
        self.clean += 1;
        let clean = self.parent.path().join(format!("clean-{}", self.clean));
        for (name, bytes) in tree(&self.root()).into_iter().filter(|(name, _)| !name.starts_with(".klarplan"))
        {
            let to = clean.join("site").join(name);
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::write(to, bytes).unwrap();
        }
        let anew = self.build_of(&clean.join("site"), &clean.join("output"));
        assert_eq!(String::from_utf8(again.stdout), String::from_utf8(anew.stdout), "{what}: findings");
        assert_eq!(tree(&self.output()), tree(&clean.join("output")), "{what}: files");
        fs::remove_dir_all(&clean).unwrap();
    }

    /// When the memory of the output was written; it is not where nothing is made.
    fn remembered(&self) -> SystemTime {
        let all = fs::read_dir(self.root().join(".klarplan/cache")).unwrap().map(|e| e.unwrap());
        let mut times = all.filter(|e| e.file_name().to_string_lossy().starts_with("build-"));
        let one = times.next().expect("a build is remembered");
        assert!(times.next().is_none(), "there is one output");
        one.metadata().unwrap().modified().unwrap()
    }
}

/// Bytes that begin as a PNG does, always as many.
fn picture(version: u8) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    bytes.resize(5000, version);
    bytes
}

fn tree(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let files =
        walkdir::WalkDir::new(dir).into_iter().map(Result::unwrap).filter(|e| e.file_type().is_file());
    let name = |path: &Path| path.strip_prefix(dir).unwrap().to_str().unwrap().to_owned();
    files.map(|e| (name(e.path()), fs::read(e.path()).unwrap())).collect()
}

/// Numbers that look random, the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}

#[test]
fn nothing_new_is_made_and_the_same_is_said() {
    let place = Place::new();
    let first = place.build(&place.output());
    assert!(String::from_utf8_lossy(&first.stdout).contains("\"code\""), "there are findings to tell again");
    let (before, when) = (tree(&place.output()), place.remembered());
    let inodes = |dir: &Path| -> Vec<SystemTime> {
        let files = walkdir::WalkDir::new(dir).sort_by_file_name().into_iter().map(Result::unwrap);
        files.map(|e| e.metadata().unwrap().modified().unwrap()).collect()
    };
    let times = inodes(&place.output());
    let second = place.build(&place.output());
    assert_eq!(first.stdout, second.stdout);
    assert_eq!(place.remembered(), when, "nothing was remembered anew");
    assert_eq!(inodes(&place.output()), times);
    assert_eq!(tree(&place.output()), before);
    let last = |run: &Output| {
        let said = String::from_utf8_lossy(&run.stderr).into_owned();
        said.lines().find(|l| l.contains("documents")).unwrap_or_default().to_owned()
    };
    assert!(last(&second).contains("0 files written"), "{}", last(&second));
    let pages = |line: &str| line.split(", ").nth(1).unwrap_or_default().to_owned();
    assert_eq!(pages(&last(&first)), pages(&last(&second)));
    // It is for this machine alone.
    assert_eq!(fs::read_to_string(place.root().join(".klarplan/cache/.gitignore")).unwrap(), "*\n");
}

#[test]
fn a_memory_that_cannot_be_used_changes_nothing() {
    let mut place = Place::new();
    place.build(&place.output());
    let folder = place.root().join(".klarplan/cache");
    let memory = fs::read_dir(&folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .find(|p| p.extension().is_some_and(|e| e == "json"));
    let memory = memory.unwrap();
    let (whole, texts) = (fs::read(&memory).unwrap(), fs::read(folder.join("tekster")).unwrap());
    for bytes in [&b""[..], b"klarplan 1 ", &texts[..texts.len() - 5], &[texts.as_slice(), b"abc"].concat()] {
        fs::write(folder.join("tekster"), bytes).unwrap();
        place.page(2, bytes.len() as u64);
        place.hold("broken clean texts");
    }
    for bytes in [&b""[..], b"{}", b"null", &whole[..whole.len() / 2]] {
        fs::write(&memory, bytes).unwrap();
        place.hold("a broken memory");
    }
    fs::remove_dir_all(&folder).unwrap();
    fs::write(&folder, "a file in its place").unwrap();
    place.hold("no room for a memory");
}

#[test]
fn few_outputs_are_remembered() {
    let place = Place::new();
    for n in 0..7 {
        place.build(&place.parent.path().join(format!("output-{n}")));
    }
    let kept = fs::read_dir(place.root().join(".klarplan/cache")).unwrap().count();
    assert_eq!(kept, 6, "four builds, the clean texts, and what keeps them out of git");
}

#[test]
fn after_any_edit_the_output_is_that_of_a_first_build() {
    let mut place = Place::new();
    place.build(&place.output());
    let mut dice = Dice(20_261_121);
    let edits = if long_trials() { 3000 } else { 45 };
    for edit in 0..edits {
        let (kind, version) = (dice.below(13), dice.below(1000));
        let number = dice.below(8);
        let output = tree(&place.output());
        let some_file = output.keys().nth(version as usize % output.len()).unwrap().clone();
        let when = place.remembered();
        let what = match kind {
            0 | 1 => {
                place.page(number, version);
                "a page is other"
            }
            2 => {
                let _ = fs::remove_file(place.root().join(format!("content/sider/side-{number}.md")));
                "a page is gone"
            }
            3 => {
                place.put("content/sider/bilag/a.png", &picture(version as u8));
                "an attachment of the same size is other"
            }
            4 => {
                place.settings(version);
                "the settings are other"
            }
            5 => {
                place.put(
                    "themes/standard/sprog/da.ftl",
                    format!("frame_skip = Spring {version}\n").as_bytes(),
                );
                "the theme says something else"
            }
            6 => {
                let _ = fs::remove_dir_all(place.root().join("themes"));
                "the theme is the standard one"
            }
            7 => {
                place.day = 1 + (version as u32) % 28;
                "another day"
            }
            8 => {
                place.address = version as u32 % 3;
                "another address"
            }
            9 => {
                place.drafts = !place.drafts;
                "drafts or none"
            }
            10 => {
                let mut bytes = output[&some_file].clone();
                if some_file == ".klarplan.json" || bytes.is_empty() {
                    continue;
                }
                let at = version as usize % bytes.len();
                bytes[at] = bytes[at].wrapping_add(1);
                let path = place.output().join(&some_file);
                // Other files may have the same inode.
                fs::remove_file(&path).unwrap();
                fs::write(path, bytes).unwrap();
                "a byte of the output is other"
            }
            11 => {
                if some_file == ".klarplan.json" {
                    continue;
                }
                fs::remove_file(place.output().join(&some_file)).unwrap();
                "a file of the output is gone"
            }
            _ => {
                place.hold("nothing is other");
                assert_eq!(place.remembered(), when, "edit {edit}: something was made anew");
                continue;
            }
        };
        place.hold(&format!("edit {edit}: {what}"));
    }
}
