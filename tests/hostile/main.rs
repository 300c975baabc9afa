//! Inputs made to break klarplan or to reach a page unescaped.
//!
//! The rows stand in `bytes`, `yaml`, `markdown`, `references` (a name, the files, what must be said) and
//! `disk` (what only a file system can hold); `fields` fills every field that the schemas know. Of each
//! input it is held that
//!
//! - nothing panics, and it takes no more time and memory than [`limits`] says;
//! - it is refused with the finding its row names, or is harmless;
//! - whatever is said of it, in any format and language, is short and holds nothing that a terminal obeys;
//! - on pages, in feeds, calendars, data and tables it is text and nothing else (`look`).
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

mod bytes;
#[path = "../common/mod.rs"]
mod common;
mod disk;
mod fields;
mod limits;
mod look;
mod markdown;
mod references;
mod yaml;

use common::{CONFIG, MINIMAL, OPTIONS};
use klarplan::diagnostic::{Lang, Severity};
use klarplan::emit::{Format, Report, emit};
use klarplan::pipeline::{Checked, Settings, check, leaks, render};
use klarplan::render::Theme;
use klarplan::source::first_forbidden;
use klarplan::write::{Content, Output};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;

/// What must come of an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expect {
    /// An error with this code, so that nothing is built.
    Refused(&'static str),
    /// No error; what stands on pages is text.
    Harmless,
    /// Either; where there is no error, what stands on pages is text.
    Either,
}
pub use Expect::{Either, Harmless, Refused};

/// One input: a small site with something hostile in it.
pub struct Hostile {
    pub name: String,
    /// Bytes by path from the site's root, over the minimal site.
    pub files: Vec<(String, Vec<u8>)>,
    pub expect: Expect,
}

/// A row.
pub fn row(name: impl Into<String>, path: &str, bytes: impl Into<Vec<u8>>, expect: Expect) -> Hostile {
    Hostile { name: name.into(), files: vec![(path.to_owned(), bytes.into())], expect }
}

/// A page with these facts and this body.
pub fn page(facts: &str, body: &str) -> String {
    format!("---\ntitel: Side\n{facts}\n---\n{body}\n")
}

/// Where most rows stand.
pub const PAGE: &str = "content/sider/a.md";

impl Hostile {
    pub fn and(mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.files.push((path.to_owned(), bytes.into()));
        self
    }

    fn write(&self, root: &Path) {
        // The index of the search is Pagefind's, and takes minutes for a million words without optimisation.
        let large = self.files.iter().any(|(_, bytes)| bytes.len() > LARGE);
        let config = format!("{MINIMAL}{}", if large { "søgning: nej\n" } else { "" });
        let minimal = [(CONFIG.to_owned(), config.into_bytes())];
        std::fs::create_dir_all(root.join("content")).unwrap();
        for (path, bytes) in minimal.iter().chain(&self.files) {
            let full = root.join(path);
            std::fs::create_dir_all(full.parent().unwrap()).unwrap();
            std::fs::write(full, bytes).unwrap();
        }
    }
}

fn table() -> Vec<Hostile> {
    [bytes::all(), yaml::all(), markdown::all(), references::all()].into_iter().flatten().collect()
}

/// Bytes from which a file counts as large.
const LARGE: usize = 200_000;

/// Large files that once took minutes; they are tried every time.
const ONCE_SLOW: [&str; 5] = [
    "many unknown keys",
    "many doubled keys",
    "many comments that set aside",
    "many comments that set aside what is no rule",
    "many rules that are none in one comment",
];

/// The rows to try: all where `KLARPLAN_LONG` is set; else one in three, and of large files one in twelve and those that
/// were slow once.
fn chosen() -> Vec<Hostile> {
    let (mut small, mut large) = (0, 0);
    let mut wanted = |hostile: &Hostile| {
        let is_large = hostile.files.iter().any(|(_, bytes)| bytes.len() > LARGE);
        let (count, every) = if is_large { (&mut large, 12) } else { (&mut small, 3) };
        *count += 1;
        common::long_trials() || *count % every == 1 || ONCE_SLOW.contains(&hostile.name.as_str())
    };
    let mut table = table();
    table.retain(|hostile| wanted(hostile));
    table
}

pub fn theme() -> &'static Theme {
    static READ: OnceLock<Theme> = OnceLock::new();
    READ.get_or_init(|| {
        Theme::load(&common::root(), "standard", true, &["da".to_owned()]).unwrap_or_else(|e| panic!("{e}"))
    })
}

/// What is wrong with what is said of a site: each finding in every format and language.
pub fn judge_words(checked: &Checked) -> Vec<String> {
    let mut wrong = Vec::new();
    // Each format masks the whole of a file anew; of a large one two will do.
    let large = checked.sources.texts.iter().any(|t| t.text.len() > LARGE);
    for lang in [Lang::Da, Lang::En] {
        let report = Report::new(&checked.findings, &checked.sources, lang);
        let asked = |format: &Format| {
            !large || matches!((lang, format), (Lang::Da, Format::Full) | (Lang::En, Format::Concise))
        };
        for format in Format::ALL.into_iter().filter(asked) {
            let said = emit(&report, format);
            if let Some((_, c)) = first_forbidden(&said) {
                wrong.push(format!("{} holds U+{:04X}", format.id(), u32::from(c)));
            }
            let longest = match format {
                Format::Json | Format::Sarif | Format::Gitlab | Format::Rdjson => usize::MAX,
                _ => 8_000,
            };
            if format != Format::Junit
                && let Some(line) = said.lines().find(|l| l.len() > longest)
            {
                wrong.push(format!("{}: a line of {} bytes", format.id(), line.len()));
            }
            match format {
                Format::Json | Format::Sarif | Format::Gitlab | Format::Rdjson => {
                    if let Err(error) = serde_json::from_str::<serde_json::Value>(&said) {
                        wrong.push(format!("{} is not valid: {error}", format.id()));
                    }
                }
                Format::Junit => wrong.extend(look::xml("junit", said.as_bytes())),
                // Each finding has one line, whatever it quotes.
                Format::Concise if said.lines().count() != checked.findings.len() => {
                    wrong.push(format!("concise: {} lines", said.lines().count()));
                }
                // Nothing but klarplan's own commands begins a line.
                Format::Github if said.lines().any(|l| !l.starts_with("::")) => {
                    wrong.push("github: a line of its own".to_owned());
                }
                _ => {}
            }
        }
        for located in &checked.findings {
            if located.finding.message.get(lang).trim().is_empty() {
                wrong.push(format!("{} says nothing", located.finding.rule.code));
            }
        }
    }
    wrong
}

/// All files that the site at `root` becomes, with what is wrong in them.
pub fn judge_pages(checked: &Checked, root: &Path) -> (Vec<Output>, Vec<String>) {
    let site = checked.site.as_ref().unwrap();
    let settings = Settings { today: OPTIONS.today, base_url: None };
    let outputs = render(checked, site, theme(), root, settings).unwrap_or_else(|e| panic!("{e}"));
    let _ = leaks(checked, &outputs);
    let mut wrong = Vec::new();
    for output in &outputs {
        if let Content::Bytes(bytes) = &output.content {
            wrong.extend(look::file(&output.path, bytes));
        }
    }
    (outputs, wrong)
}

/// What is wrong with what came of an input.
fn judge(hostile: &Hostile) -> Vec<String> {
    let dir = tempfile::tempdir().unwrap();
    hostile.write(dir.path());
    judge_folder(dir.path(), hostile.expect)
}

/// The same of a folder that is there already.
pub fn judge_folder(root: &Path, expect: Expect) -> Vec<String> {
    let checked = match check(root, &root.join(CONFIG), OPTIONS) {
        Ok(checked) => checked,
        Err(_) if expect == Refused("-") => return Vec::new(),
        Err(error) => return vec![format!("could not be read at all: {error:?}")],
    };
    let errors: BTreeSet<&str> = checked
        .findings
        .iter()
        .filter(|l| l.finding.rule.severity == Severity::Error)
        .map(|l| l.finding.rule.code)
        .collect();
    let mut wrong = judge_words(&checked);
    match expect {
        Refused(code) if !errors.contains(code) => wrong.push(format!("{code} is not said, but {errors:?}")),
        Harmless if !errors.is_empty() => wrong.push(format!("errors: {errors:?}")),
        _ => {}
    }
    if errors.is_empty() {
        wrong.extend(judge_pages(&checked, root).1);
    }
    wrong
}

#[test]
fn every_hostile_input_is_refused_or_harmless() {
    limits::in_a_process_of_its_own("run_the_table", chosen().len());
}

/// Not a test by itself: the process with limits that the test above starts.
#[test]
#[ignore = "run within limits by the test above"]
fn run_the_table() {
    limits::each(chosen().iter().map(|hostile| (hostile.name.as_str(), hostile)), judge);
}

#[test]
fn rows_have_names_of_their_own_and_are_many() {
    let table = table();
    let names: BTreeSet<&str> = table.iter().map(|h| h.name.as_str()).collect();
    assert_eq!(names.len(), table.len(), "a name stands twice");
    let filled = fields::PAYLOADS.len() * fields::kinds().count();
    let whole = table.len() + filled + disk::COUNT;
    println!("{} rows, {filled} documents with every field filled, {} folders", table.len(), disk::COUNT);
    assert!(table.len() >= 500 && whole >= 900, "{} rows, {whole} inputs", table.len());
}
