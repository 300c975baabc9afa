//! `klarplan check`: every fault of the content.

use super::{CLEAN, FINDINGS, Global, Place, TROUBLE, Trouble, today};
use crate::diagnostic::{Lang, Severity, text};
use crate::emit::{Format, Outcome, emit, summary};
use crate::parse::Located;
use crate::pipeline::{self, Checked, Options};
use clap::ArgMatches;
use std::path::{Path, PathBuf};
use std::time::Instant;

pub(super) fn run(global: &Global, matches: &ArgMatches) -> Result<u8, Trouble> {
    let started = Instant::now();
    let place = global.place()?;
    let today = today::today(global)?;
    let paths = wanted(matches, &place)?;
    let mut checked = read(global, &place, Options { drafts: matches.get_flag("drafts"), today })?;
    if !paths.is_empty() {
        let sources = &checked.sources;
        checked.findings.retain(|l| is_in(&paths, Path::new(&sources.text(l.finding.file).path)));
    }
    let format = match matches.get_one::<String>("output-format").map(String::as_str) {
        Some("concise") => Format::Concise,
        Some("json") => Format::Json,
        _ => Format::Full,
    };
    let lang = global.lang_of(checked.site.as_ref());
    show(global, &checked, format, lang);
    let outcome = Outcome {
        documents: checked.documents,
        pages: None,
        written: None,
        drafts: checked.drafts,
        time: started.elapsed(),
    };
    global.out.say(&summary(outcome, &checked.findings, lang));
    if is_configuration_wrong(&checked, &place) {
        return Ok(TROUBLE);
    }
    Ok(if checked.findings.is_empty() { CLEAN } else { FINDINGS })
}

/// Reads and checks the site, saying so on a terminal.
pub(super) fn read(global: &Global, place: &Place, options: Options) -> Result<Checked, Trouble> {
    let lang = global.lang.unwrap_or_default();
    global.out.step(text!("Læser og kontrollerer …", "Reading and checking …").get(lang));
    let checked = pipeline::check(&place.root, &place.config, options)?;
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

/// Prints the findings.
pub(super) fn show(global: &Global, checked: &Checked, format: Format, lang: Lang) {
    let all: &[Located] = &checked.findings;
    global.out.result(&emit(all, &checked.sources, format, lang, global.out.color));
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
