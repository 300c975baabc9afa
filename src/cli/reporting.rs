//! What `check` and `build` share: in which format findings are told, and where.

use super::{Global, Place, Trouble};
use crate::diagnostic::{Lang, Severity, text};
use crate::emit::{Format, Report, emit, job_summary};
use crate::parse::Located;
use crate::source::{FileId, Sources};
use clap::ArgMatches;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

/// GitHub refuses a job's summary over 1 MiB as a whole.
const SUMMARY_BYTES: usize = 1024 * 1024;

/// The options of the report.
pub(super) struct Reporting {
    format: Format,
    /// A file in place of stdout.
    file: Option<PathBuf>,
}

impl Reporting {
    /// Reads the options, and sees to it that the file can be written before the work is done.
    ///
    /// # Errors
    /// Where the file's folder is missing, or the file is a folder or one of those to be checked.
    pub(super) fn new(matches: &ArgMatches, place: &Place) -> Result<Self, Trouble> {
        let format = matches.get_one::<String>("output-format").and_then(|id| Format::from_id(id));
        let file = matches.get_one::<PathBuf>("output-file").map(|path| target(path, place)).transpose()?;
        Ok(Self { format: format.unwrap_or_default(), file })
    }

    /// Whether the format itself says of a finding that it is set aside, and why.
    pub(super) fn holds_ignored(&self) -> bool {
        matches!(self.format, Format::Json | Format::Sarif)
    }

    /// Whether the findings go to people, on stdout.
    pub(super) fn is_prose(&self) -> bool {
        self.file.is_none() && matches!(self.format, Format::Full | Format::Concise)
    }

    /// Whether people read what the run says, wherever the findings go.
    pub(super) fn is_for_people(&self) -> bool {
        matches!(self.format, Format::Full | Format::Concise)
    }

    /// Writes the findings; `files` are the documents asked about, where not all were, and `fails` is
    /// the least grave finding that fails the run.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub(super) fn publish(
        &self,
        global: &Global,
        place: &Place,
        (findings, sources): (&[Located], &Sources),
        lang: Lang,
        files: Option<Vec<FileId>>,
        fails: Option<Severity>,
    ) -> Result<(), Trouble> {
        let mut report = Report::new(findings, sources, lang);
        report.files = files.unwrap_or(report.files);
        report.fails = fails;
        report.prefix = prefix(&place.root);
        report.color = global.out.color && self.file.is_none();
        let text = emit(&report, self.format);
        match &self.file {
            Some(path) => write(path, text.as_bytes())?,
            None => global.out.result(&text),
        }
        if self.format == Format::Github
            && let Some(path) = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty())
        {
            // The findings are told already; a summary that cannot be written changes nothing of them.
            if let Err(error) = summarise(Path::new(&path), &report) {
                let shown = Path::new(&path).display();
                global.out.say(not_summarised(&shown.to_string(), &error, lang).as_str());
            }
        }
        Ok(())
    }
}

fn not_summarised(path: &str, error: &std::io::Error, lang: Lang) -> String {
    text!(
        "Resuméet af jobbet kunne ikke skrives til {path}: {error}.",
        "The job's summary could not be written to {path}: {error}."
    )
    .get(lang)
    .to_owned()
}

/// Adds to the job's summary, within what GitHub takes of it.
fn summarise(path: &Path, report: &Report) -> std::io::Result<()> {
    let mut file = OpenOptions::new().append(true).create(true).open(path)?;
    let used = usize::try_from(file.metadata()?.len()).unwrap_or(SUMMARY_BYTES);
    file.write_all(job_summary(report, SUMMARY_BYTES.saturating_sub(used)).as_bytes())
}

/// Where the site stands below the folder that holds `.git`, ending in `/`; empty where it is that
/// folder, or none is found.
fn prefix(root: &Path) -> String {
    let Ok(root) = root.canonicalize() else { return String::new() };
    let Some(repository) = root.ancestors().find(|folder| folder.join(".git").exists()) else {
        return String::new();
    };
    let below = root.strip_prefix(repository).unwrap_or(Path::new(""));
    below.iter().map(|part| part.to_string_lossy().into_owned() + "/").collect()
}

/// The real place of the file to write, links followed.
fn target(path: &Path, place: &Place) -> Result<PathBuf, Trouble> {
    let shown = path.display();
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let Some(name) = path.file_name().filter(|_| !path.is_dir()) else {
        return Err(Trouble(text!(
            "Fundene kan ikke skrives til ”{shown}”: det er en mappe.",
            "The findings cannot be written to “{shown}”: it is a folder."
        )));
    };
    let Some(folder) = folder.canonicalize().ok().filter(|folder| folder.is_dir()) else {
        let folder = folder.display();
        return Err(Trouble(text!(
            "Fundene kan ikke skrives til ”{shown}”: der er ingen mappe ”{folder}”.",
            "The findings cannot be written to “{shown}”: there is no folder “{folder}”."
        )));
    };
    let full = folder.join(name);
    let full = full.canonicalize().unwrap_or(full);
    let root = place.root.canonicalize().unwrap_or_else(|_| place.root.clone());
    let config = place.config.canonicalize().unwrap_or_else(|_| place.config.clone());
    if full == config || full.starts_with(root.join("content")) {
        return Err(Trouble(text!(
            "Fundene kan ikke skrives til ”{shown}”: det er blandt det, der kontrolleres. Vælg et sted uden for content.",
            "The findings cannot be written to “{shown}”: it is among what is checked. Choose a place outside content."
        )));
    }
    Ok(full)
}

/// Writes the file whole: beside its place first, then renamed. What is no plain file, such as a pipe
/// or `/dev/stdout`, is written to as it is.
fn write(path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    let failed = |error: std::io::Error| {
        let shown = path.display();
        Trouble(text!(
            "Fundene kan ikke skrives til ”{shown}”: {error}.",
            "The findings cannot be written to “{shown}”: {error}."
        ))
    };
    if path.metadata().is_ok_and(|m| !m.is_file()) {
        return OpenOptions::new()
            .write(true)
            .open(path)
            .and_then(|mut f| f.write_all(bytes))
            .map_err(failed);
    }
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.klarplan-ny", std::process::id()));
    let beside = path.with_file_name(name);
    let written = File::create_new(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&beside, path)
    });
    if written.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    written.map_err(failed)
}
