//! What several of the integration tests need.
#![allow(dead_code, reason = "each test file uses its own part")]

use chrono::NaiveDate;
use klarplan::diagnostic::{Lang, Severity};
use klarplan::parse::Located;
use klarplan::pipeline::{Checked, Options, check_again, check_sources};
use klarplan::source::{Asset, LineIndex, Position, Sources};
use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The configuration's place in every test site.
pub const CONFIG: &str = "klarplan.yaml";

/// The least that makes a site.
pub const MINIMAL: &str = "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\n";

/// The day on which the tests check, without drafts.
pub const OPTIONS: Options = Options { drafts: false, today: NaiveDate::from_ymd_opt(2026, 11, 21).unwrap() };

/// Whether trials run in full length, which takes many minutes, and not in the short form of every run.
pub fn long_trials() -> bool {
    std::env::var_os("KLARPLAN_LONG").is_some()
}

/// The repository's folder.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A site in memory: texts by path, and sizes of carried files.
#[derive(Clone, Default)]
pub struct Memory {
    pub texts: BTreeMap<String, String>,
    pub assets: BTreeMap<String, u64>,
}

impl Memory {
    /// The minimal site with these files over it.
    pub fn minimal(files: &[(&str, &str)]) -> Self {
        let mut site = Self::default();
        site.put(CONFIG, MINIMAL);
        for (path, text) in files {
            site.put(path, text);
        }
        site
    }

    /// A copy of the repository's example site, read once.
    pub fn example() -> Self {
        static READ: OnceLock<Memory> = OnceLock::new();
        READ.get_or_init(|| {
            let mut site = Self::default();
            site.read(&root(), Path::new(CONFIG));
            site.read(&root(), Path::new("content"));
            // What is edited here is judged alone; translations would answer each edit with findings of their own.
            site.texts.retain(|path, _| klarplan::source::translated_name(path).is_none());
            site
        })
        .clone()
    }

    /// The site whose settings and content lie below `root`.
    pub fn at(root: &Path) -> Self {
        let mut site = Self::default();
        site.read(root, Path::new(CONFIG));
        site.read(root, Path::new("content"));
        site
    }

    /// The same site made in these languages.
    pub fn in_languages(mut self, languages: &[&str]) -> Self {
        let config = self.texts[CONFIG].clone();
        let own = config.lines().scan(false, |within, line| {
            *within = line.starts_with("sprog:") || (*within && line.starts_with(' '));
            Some((*within, line))
        });
        let rest: Vec<&str> = own.filter(|(within, _)| !within).map(|(_, line)| line).collect();
        self.put(CONFIG, &format!("{}\nsprog: [{}]\n", rest.join("\n"), languages.join(", ")));
        self
    }

    fn read(&mut self, root: &Path, below: &Path) {
        let full = root.join(below);
        if full.is_dir() {
            for entry in std::fs::read_dir(full).unwrap() {
                self.read(root, &below.join(entry.unwrap().file_name()));
            }
        } else {
            let path = below.to_str().unwrap().replace('\\', "/");
            match std::fs::read_to_string(&full) {
                Ok(text) if path.ends_with(".md") || path.ends_with(".yaml") => self.put(&path, &text),
                _ => drop(self.assets.insert(path, std::fs::metadata(&full).unwrap().len())),
            }
        }
    }

    pub fn put(&mut self, path: &str, text: &str) {
        self.texts.insert(path.to_owned(), text.to_owned());
    }

    /// Writes the texts below `root`.
    pub fn write(&self, root: &Path) {
        for (path, text) in &self.texts {
            let full = root.join(path);
            std::fs::create_dir_all(full.parent().unwrap()).unwrap();
            std::fs::write(full, text).unwrap();
        }
    }

    pub fn sources(&self) -> Sources {
        let mut sources = Sources::from_texts(self.texts.iter().map(|(p, t)| (p.as_str(), t.as_str())));
        for (path, size) in &self.assets {
            sources.assets.insert(path.clone(), Asset { size: *size });
        }
        sources
    }

    pub fn check(&self) -> Checked {
        check_sources(self.sources(), CONFIG, OPTIONS)
    }

    /// The same as `check`, looking only at what can be otherwise than in the example where that is known to be enough;
    /// `tests/serve` holds that it says the same.
    pub fn check_after_example(&self) -> Checked {
        static EXAMPLE: OnceLock<Checked> = OnceLock::new();
        let example = Self::example();
        let changes = self.texts.iter().filter(|(path, text)| example.texts.get(*path) != Some(*text));
        let changes: BTreeMap<String, Vec<u8>> =
            changes.map(|(path, text)| (path.clone(), text.clone().into_bytes())).collect();
        let same_files = self.assets == example.assets && self.texts.keys().eq(example.texts.keys());
        let again =
            same_files.then(|| check_again(EXAMPLE.get_or_init(|| example.check()), &changes)).flatten();
        again.unwrap_or_else(|| self.check())
    }
}

/// What is packed in `bytes`, where they are packed.
pub fn unpacked(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let packed = bytes.starts_with(&[0x1f, 0x8b]);
    packed.then(|| flate2::read::GzDecoder::new(bytes).read_to_end(&mut out)).transpose().unwrap()?;
    Some(out)
}

/// A finding as people and tests name it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Said {
    pub path: String,
    pub start: Position,
    pub end: Position,
    pub code: &'static str,
    pub error: bool,
    pub help: String,
    pub message: String,
}

impl Said {
    /// `path:line:column`
    pub fn place(&self) -> String {
        format!("{}:{}:{}", self.path, self.start.line, self.start.column)
    }

    /// `code path:line:column`
    pub fn brief(&self) -> String {
        format!("{} {}", self.code, self.place())
    }

    /// `code path:line:column-line:column`; the line of the end only where it is another.
    pub fn exact(&self) -> String {
        let end = if self.end.line == self.start.line {
            self.end.column.to_string()
        } else {
            format!("{}:{}", self.end.line, self.end.column)
        };
        format!("{}-{end}", self.brief())
    }
}

/// The findings in the order in which they are told.
pub fn said(checked: &Checked) -> Vec<Said> {
    checked.findings.iter().map(|located| one(located, &checked.sources)).collect()
}

fn one(located: &Located, sources: &Sources) -> Said {
    let file = sources.text(located.finding.file);
    let lines = LineIndex::new(&file.text);
    let rule = located.finding.rule;
    Said {
        path: file.path.clone(),
        start: lines.position(&file.text, located.span.start),
        end: lines.position(&file.text, located.span.end),
        code: rule.code,
        error: rule.severity == Severity::Error,
        help: located.finding.help.get(Lang::Da).to_owned(),
        message: located.finding.message.get(Lang::Da).to_owned(),
    }
}
