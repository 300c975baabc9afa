//! What the last build of a folder came to, so that a build with nothing new tells the same without making the pages
//! again; and which texts were clean, so that they are not judged again.
//!
//! It lies in `.klarplan/cache/` beside the configuration, and may be deleted at any time. A build is believed only where all
//! that pages are made of is what it was, byte for byte (content, attachments, theme, configuration, day, address, and the
//! program itself), and every file of the output still holds what it was given. A text is believed to be clean where its
//! file, the settings, what is explained elsewhere and the program are what they were; findings are never kept, so what is
//! told is always found anew.

use crate::catalogue;
use crate::diagnostic::{Finding, Fix, Lang, Rule, Text};
use crate::leak::mask;
use crate::parse::Located;
use crate::source::{Sources, Span};
use crate::texts::{Clean, Print};
use crate::write::Sum;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The folder beside the configuration.
const FOLDER: &str = ".klarplan/cache";
const TEXTS: &str = "tekster";
const FORMAT: u32 = 1;
/// Outputs that are remembered.
const MOST: usize = 4;

/// What a build came to.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    /// What was found: never an error, for then nothing is built.
    pub findings: Vec<Located>,
    pub documents: usize,
    pub drafts: usize,
    pub pages: usize,
    /// The language of messages about the site.
    pub lang: Lang,
    /// The files of the output with what tells their bytes.
    pub files: Vec<(String, Sum)>,
}

/// The same as it is written.
#[derive(Serialize, Deserialize)]
struct Written {
    format: u32,
    made_of: String,
    documents: usize,
    drafts: usize,
    pages: usize,
    english: bool,
    findings: Vec<Told>,
    files: Vec<(String, String)>,
}

#[derive(Serialize, Deserialize)]
struct Told {
    rule: String,
    file: String,
    /// Whether it is about the file as a whole.
    whole: bool,
    span: (usize, usize),
    field: Option<String>,
    message: (String, String),
    help: (String, String),
    fix: Option<(Option<(usize, usize)>, String)>,
}

/// What the last build of `output` came to, if it was made of the same: of what `made_of` names.
#[must_use]
pub fn recall(root: &Path, output: &Path, made_of: &str, sources: &mut Sources) -> Option<Memory> {
    let bytes = std::fs::read(place(root, output)).ok()?;
    let written: Written = serde_json::from_slice(&bytes).ok()?;
    if written.format != FORMAT || written.made_of != made_of {
        return None;
    }
    let rules: HashMap<&str, &'static Rule> = catalogue::all().into_iter().map(|r| (r.code, r)).collect();
    let findings = written.findings.into_iter().map(|told| located(told, &rules, sources));
    let files = written.files.into_iter().map(|(path, sum)| Some((path, Sum::read(&sum)?)));
    Some(Memory {
        findings: findings.collect::<Option<_>>()?,
        documents: written.documents,
        drafts: written.drafts,
        pages: written.pages,
        lang: if written.english { Lang::En } else { Lang::Da },
        files: files.collect::<Option<_>>()?,
    })
}

/// Remembers what a build of `output` came to.
///
/// # Errors
/// Where it cannot be written: the next build makes all pages then, and nothing else is other.
pub fn keep(
    root: &Path,
    output: &Path,
    made_of: &str,
    memory: &Memory,
    sources: &Sources,
) -> std::io::Result<()> {
    let written = Written {
        format: FORMAT,
        made_of: made_of.to_owned(),
        documents: memory.documents,
        drafts: memory.drafts,
        pages: memory.pages,
        english: memory.lang == Lang::En,
        findings: memory.findings.iter().map(|l| told(l, sources)).collect(),
        files: memory.files.iter().map(|(path, sum)| (path.clone(), sum.to_string())).collect(),
    };
    let done = write(root, &place(root, output), |file| Ok(serde_json::to_writer(file, &written)?));
    forget(&root.join(FOLDER));
    done
}

/// Texts in which an earlier check by the very same `program` found nothing of language; none where nobody knows.
#[must_use]
pub fn clean_texts(root: &Path, program: &str) -> Clean {
    let read = || -> Option<Clean> {
        let bytes = std::fs::read(root.join(FOLDER).join(TEXTS)).ok()?;
        let prints = bytes.strip_prefix(heading(program).as_bytes())?.chunks_exact(16);
        Some(prints.filter_map(|print| Some(Print(u128::from_le_bytes(print.try_into().ok()?)))).collect())
    };
    read().unwrap_or_default()
}

/// Remembers which texts are clean now, where those that were read before are others. Where it cannot be written, the
/// next check looks at all texts, and nothing else is other.
pub fn keep_clean_texts(root: &Path, program: &str, before: &Clean, now: &Clean) {
    if before == now {
        return;
    }
    let _ = write(root, &root.join(FOLDER).join(TEXTS), |file| {
        file.write_all(heading(program).as_bytes())?;
        now.prints().iter().try_for_each(|print| file.write_all(&print.0.to_le_bytes()))
    });
}

fn heading(program: &str) -> String {
    format!("klarplan {FORMAT} {program}\n")
}

/// Writes a file of the folder, whole or not at all.
fn write(
    root: &Path,
    path: &Path,
    put: impl FnOnce(&mut BufWriter<File>) -> std::io::Result<()>,
) -> std::io::Result<()> {
    let folder = root.join(FOLDER);
    if !folder.is_dir() {
        std::fs::create_dir_all(&folder)?;
        // It is of this machine alone.
        std::fs::write(folder.join(".gitignore"), "*\n")?;
    }
    let draft = path.with_extension(format!("{}.ny", std::process::id()));
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let done = options
        .open(&draft)
        .and_then(|file| {
            let mut file = BufWriter::new(file);
            put(&mut file)?;
            file.flush()
        })
        .and_then(|()| std::fs::rename(&draft, path));
    if done.is_err() {
        let _ = std::fs::remove_file(&draft);
    }
    done
}

/// Removes the memories of outputs that were not built for longest.
fn forget(folder: &Path) {
    let all = std::fs::read_dir(folder).into_iter().flatten().flatten().filter_map(|entry| {
        let is_ours = entry.file_name().to_string_lossy().starts_with("build-");
        is_ours.then(|| Some((entry.metadata().ok()?.modified().ok()?, entry.path())))?
    });
    let mut all: Vec<_> = all.collect();
    all.sort_by(|a, b| b.cmp(a));
    for (_, path) in all.into_iter().skip(MOST) {
        let _ = std::fs::remove_file(path);
    }
}

/// A file for each output folder.
fn place(root: &Path, output: &Path) -> PathBuf {
    let full =
        output.canonicalize().or_else(|_| std::path::absolute(output)).unwrap_or_else(|_| output.to_owned());
    let name = Sum::of(full.to_string_lossy().as_bytes());
    root.join(FOLDER).join(format!("build-{name}.json"))
}

fn told(located: &Located, sources: &Sources) -> Told {
    let Finding { rule, file, at, field, message, help, fix } = &*located.finding;
    // No CPR number is written anywhere, and lengths stay what they are.
    let both = |text: &Text| (mask(&text.da).into_owned(), mask(&text.en).into_owned());
    let ends = |span: Span| (span.start, span.end);
    Told {
        rule: rule.code.to_owned(),
        file: sources.text(*file).path.clone(),
        whole: *at == crate::diagnostic::At::File,
        span: ends(located.span),
        field: field.clone(),
        message: both(message),
        help: both(help),
        fix: fix.as_ref().map(|fix| (fix.span.map(ends), mask(&fix.with).into_owned())),
    }
}

fn located(told: Told, rules: &HashMap<&str, &'static Rule>, sources: &mut Sources) -> Option<Located> {
    let span = |(start, end): (usize, usize)| Span::new(start, end);
    let both = |(da, en): (String, String)| Text { da, en };
    let place = span(told.span);
    let finding = Finding {
        rule: rules.get(told.rule.as_str()).copied()?,
        file: sources.find(&told.file).unwrap_or_else(|| sources.carry(&told.file)),
        at: if told.whole { crate::diagnostic::At::File } else { crate::diagnostic::At::Span(place) },
        field: told.field,
        message: both(told.message),
        help: both(told.help),
        fix: told.fix.map(|(at, with)| Fix { span: at.map(span), with }),
    };
    Some(Located { finding: Arc::new(finding), span: place, set_aside: None })
}
