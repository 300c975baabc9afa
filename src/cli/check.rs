//! `klarplan check`: every fault of the content.

use super::report::Reporting;
use super::{CLEAN, FINDINGS, Global, Place, TROUBLE, Trouble, today};
use crate::diagnostic::{Severity, text};
use crate::emit::{Outcome, repeated, summary};
use crate::parse::Located;
use crate::pipeline::{self, Checked};
use clap::ArgMatches;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// What was asked for.
struct Options {
    /// Files and folders from the site's root; all where there are none.
    paths: Vec<PathBuf>,
    drafts: bool,
    reporting: Reporting,
    /// The least grave finding that fails the run.
    fails: Severity,
}

impl Options {
    fn new(matches: &ArgMatches, place: &Place) -> Result<Self, Trouble> {
        Ok(Self {
            paths: wanted(matches, place)?,
            drafts: matches.get_flag("drafts"),
            reporting: Reporting::new(matches, place)?,
            fails: Severity::Note,
        })
    }

    fn is_wanted(&self, path: &str) -> bool {
        self.paths.is_empty() || is_in(&self.paths, Path::new(path))
    }
}

pub(super) fn run(global: &Global, matches: &ArgMatches) -> Result<u8, Trouble> {
    let started = Instant::now();
    let place = global.place()?;
    // Asked for even where it changes nothing, so that a wrong date is always told.
    today::today(global)?;
    let options = Options::new(matches, &place)?;
    let mut checked = read(global, &place, options.drafts)?;
    let sources = &checked.sources;
    checked.findings.retain(|l| options.is_wanted(&sources.text(l.finding.file).path));
    let files = sources.iter().filter(|(_, text)| options.is_wanted(&text.path)).map(|(file, _)| file);
    let files = files.collect();
    options.reporting.publish(global, &place, &checked, Some(files), options.fails)?;
    let outcome = Outcome {
        documents: checked.documents,
        pages: None,
        written: None,
        drafts: checked.drafts,
        time: started.elapsed(),
    };
    conclude(global, &checked, outcome);
    if is_configuration_wrong(&checked, &place) {
        return Ok(TROUBLE);
    }
    let failed = checked.findings.iter().any(|l| l.finding.rule.severity <= options.fails);
    Ok(if failed { FINDINGS } else { CLEAN })
}

/// Says what the run came to: repeated faults, then the one line.
pub(super) fn conclude(global: &Global, checked: &Checked, outcome: Outcome) {
    let lang = global.lang_of(checked.site.as_ref());
    for line in repeated(&checked.findings, lang) {
        global.out.say(&line);
    }
    global.out.say(&summary(outcome, &checked.findings, lang));
}

/// Reads and checks the site, saying so on a terminal.
pub(super) fn read(global: &Global, place: &Place, drafts: bool) -> Result<Checked, Trouble> {
    let lang = global.lang.unwrap_or_default();
    global.out.step(text!("Læser og kontrollerer …", "Reading and checking …").get(lang));
    let checked = pipeline::check(&place.root, &place.config, drafts)?;
    global.out.done();
    Ok(checked)
}

/// Whether an error stands in the configuration; then the exit code is that of trouble.
pub(super) fn is_configuration_wrong(checked: &Checked, place: &Place) -> bool {
    let name = place.config.strip_prefix(&place.root).unwrap_or(&place.config);
    let wrong = |l: &Located| {
        l.finding.rule.severity == Severity::Error
            && Path::new(&checked.sources.text(l.finding.file).path) == name
    };
    checked.findings.iter().any(wrong)
}

/// The paths asked for, from the site's root.
fn wanted(matches: &ArgMatches, place: &Place) -> Result<Vec<PathBuf>, Trouble> {
    let root = place.root.canonicalize()?;
    let given = matches.get_many::<PathBuf>("path").into_iter().flatten();
    given
        .map(|path| {
            // As seen from here, or from the root for those who write it so.
            let full = path.canonicalize().or_else(|_| place.root.join(path).canonicalize());
            let shown = path.display();
            let full = full.map_err(|_| {
                Trouble(text!(
                    "Der er ingen fil eller mappe ”{shown}”.",
                    "There is no file or folder “{shown}”."
                ))
            })?;
            full.strip_prefix(&root).map(Path::to_owned).map_err(|_| {
                Trouble(text!(
                    "”{shown}” er ikke en del af hjemmesiden.",
                    "“{shown}” is not part of the site."
                ))
            })
        })
        .collect()
}

fn is_in(paths: &[PathBuf], file: &Path) -> bool {
    paths.iter().any(|p| p.as_os_str().is_empty() || file.starts_with(p))
}
