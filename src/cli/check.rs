//! `klarplan check`: every fault of the content.

use super::filter::{self, Filter};
use super::reporting::Reporting;
use super::{
    CLEAN, FINDINGS, Global, Place, TROUBLE, Trouble, changed, fix, ignored, program, timings, today,
};
use crate::diagnostic::{Lang, Severity, text};
use crate::emit::{Outcome, repeated, summary};
use crate::parse::Located;
use crate::pipeline::{self, Checked, Options};
use crate::source::Sources;
use crate::timings::Watch;
use clap::ArgMatches;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// What was asked for.
struct Asked {
    /// Files and folders from the site's root; all where there are none.
    paths: Vec<PathBuf>,
    options: Options,
    filter: Filter,
    changed_since: Option<String>,
    reporting: Reporting,
    /// The least grave finding that fails the run; `None` where none does.
    fails: Option<Severity>,
}

impl Asked {
    fn new(global: &Global, matches: &ArgMatches, place: &Place) -> Result<Self, Trouble> {
        Ok(Self {
            paths: wanted(matches, place)?,
            options: Options { drafts: matches.get_flag("drafts"), today: today::today(global)? },
            filter: Filter::read(matches)?,
            changed_since: matches.get_one::<String>("changed-since").cloned(),
            reporting: Reporting::new(matches, place)?,
            fails: filter::fail_on(matches),
        })
    }

    fn is_wanted(&self, path: &str) -> bool {
        self.paths.is_empty() || is_in(&self.paths, Path::new(path))
    }

    /// Whether a finding is asked for, but for `--changed-since`.
    fn wants(&self, located: &Located, sources: &Sources) -> bool {
        let finding = &located.finding;
        self.filter.wants(finding.rule) && self.is_wanted(&sources.text(finding.file).path)
    }
}

pub(super) fn run(global: &Global, matches: &ArgMatches) -> Result<u8, Trouble> {
    let started = Instant::now();
    let place = global.place()?;
    let asked = Asked::new(global, matches, &place)?;
    let watch = timings::watch(matches);
    let clock = watch.as_ref().unwrap_or(Watch::off());
    let mut checked = read_timed(global, &place, asked.options, clock)?;
    narrow(&mut checked, &asked, &place)?;
    if matches.get_flag("diff") {
        let count = fix::preview(global, &checked);
        fix::say_preview(global, count, global.lang_of(checked.site.as_ref()));
        return Ok(if count == 0 { CLEAN } else { FINDINGS });
    }
    if matches.get_flag("fix") {
        checked = fix::mend_all(global, &place, checked, || {
            let mut again = read(global, &place, asked.options)?;
            narrow(&mut again, &asked, &place)?;
            Ok(again)
        })?;
    }
    let files = checked.sources.iter().filter(|(_, text)| asked.is_wanted(&text.path)).map(|(file, _)| file);
    let files = files.collect();
    let told = checked.findings.len();
    let show_ignored = matches.get_flag("show-ignored");
    if show_ignored && asked.reporting.holds_ignored() {
        checked.findings.extend(checked.ignored.iter().cloned());
    }
    let lang = global.lang_of(checked.site.as_ref());
    let told_of = (&checked.findings[..], &checked.sources);
    asked.reporting.publish(global, &place, told_of, lang, Some(files), asked.fails)?;
    checked.findings.truncate(told);
    if show_ignored && !asked.reporting.holds_ignored() {
        ignored::show(global, &checked, asked.reporting.is_prose());
    }
    let outcome = Outcome {
        documents: checked.documents,
        pages: None,
        written: None,
        drafts: checked.drafts,
        time: started.elapsed(),
    };
    conclude(global, &checked.findings, outcome, lang);
    timings::say(global, clock, started.elapsed(), asked.reporting.is_for_people(), lang);
    if is_configuration_wrong(&checked, &place) {
        return Ok(TROUBLE);
    }
    let fails = |l: &Located| asked.fails.is_some_and(|least| l.finding.rule.severity <= least);
    let code = if checked.findings.iter().any(fails) { FINDINGS } else { CLEAN };
    // The program ends here, and giving all of it back piece by piece takes time.
    std::mem::forget(checked);
    Ok(code)
}

/// Leaves the findings that are asked for.
fn narrow(checked: &mut Checked, asked: &Asked, place: &Place) -> Result<(), Trouble> {
    if let Some(revision) = &asked.changed_since {
        changed::keep(checked, place, revision)?;
    }
    let sources = &checked.sources;
    checked.findings.retain(|l| asked.wants(l, sources));
    checked.ignored.retain(|i| asked.wants(i, sources));
    Ok(())
}

/// Says what the run came to: repeated faults, then the one line.
pub(super) fn conclude(global: &Global, findings: &[Located], outcome: Outcome, lang: Lang) {
    for line in repeated(findings, lang) {
        global.out.say(&line);
    }
    global.out.say(&summary(outcome, findings, lang));
}

/// Reads and checks the site, saying so on a terminal.
pub(super) fn read(global: &Global, place: &Place, options: Options) -> Result<Checked, Trouble> {
    read_timed(global, place, options, Watch::off())
}

/// The same, each stage timed by `watch`.
pub(super) fn read_timed(
    global: &Global,
    place: &Place,
    options: Options,
    watch: &Watch,
) -> Result<Checked, Trouble> {
    let lang = global.lang.unwrap_or_default();
    global.out.step(text!("Læser og kontrollerer …", "Reading and checking …").get(lang));
    let sources = pipeline::read(&place.root, &place.config, watch)?;
    let checked = program::check(sources, place, options, watch);
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
pub(super) fn wanted(matches: &ArgMatches, place: &Place) -> Result<Vec<PathBuf>, Trouble> {
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

pub(super) fn is_in(paths: &[PathBuf], file: &Path) -> bool {
    paths.iter().any(|p| p.as_os_str().is_empty() || file.starts_with(p))
}
