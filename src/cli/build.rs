//! `klarplan build`: the pages, if no error forbids them.

use super::reporting::Reporting;
use super::{CLEAN, FINDINGS, Global, Place, TROUBLE, Trouble, check, program, timings, today};
use crate::diagnostic::{Lang, Severity, Text, text};
use crate::emit::{Format, Outcome, Report, emit, has_errors};
use crate::model::{Scalar, WebAddress};
use crate::parse::Located;
use crate::pipeline::{self, Checked, MakeError, Options, Run, Settings, Sharing};
use crate::remember::{self, Memory};
use crate::render::{Share, ThemeError};
use crate::site::Site;
use crate::source::{Sources, each_carried};
use crate::timings::{Stage, Watch};
use crate::write::{self, Output, Spool, Sum, WriteError};
use clap::ArgMatches;
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

pub(super) fn run(global: &Global, matches: &ArgMatches) -> Result<u8, Trouble> {
    let started = Instant::now();
    let place = global.place()?;
    let today = today::today(global)?;
    let base_url = matches.get_one::<String>("base-url").map(String::as_str);
    if let Some(url) = base_url {
        WebAddress::read(url).map_err(Trouble)?;
    }
    let share = share(matches)?;
    let output = matches.get_one::<PathBuf>("output-dir").cloned();
    let output = output.unwrap_or_else(|| place.root.join("output"));
    refuse_sources(&output, &place.root)?;
    write::admits(&output, matches.get_flag("force"))?;

    let reporting = Reporting::new(matches, &place)?;

    let watch = timings::watch(matches);
    let clock = watch.as_ref().unwrap_or(Watch::off());
    let asked = Asked {
        output,
        options: Options { drafts: matches.get_flag("drafts"), today },
        settings: Settings { today, base_url },
        share,
        force: matches.get_flag("force"),
    };
    let reading = text!("Læser og kontrollerer …", "Reading and checking …");
    global.out.step(reading.get(global.lang.unwrap_or_default()));
    let mut sources = pipeline::read(&place.root, &place.config, clock)?;
    let made_of = clock.time(Stage::Recall, || asked.made_of(&place, &sources));
    if let Some(last) = clock.time(Stage::Recall, || asked.recall(&place, &made_of, &mut sources)) {
        global.out.done();
        let lang = global.lang.unwrap_or(last.lang);
        reporting.publish(global, &place, (&last.findings, &sources), lang, None, Some(Severity::Error))?;
        clock.handled(Stage::Recall, last.files.len());
        let time = started.elapsed();
        let (documents, drafts) = (last.documents, last.drafts);
        let outcome = Outcome { documents, pages: Some(last.pages), written: Some(0), drafts, time };
        check::conclude(global, &last.findings, outcome, lang);
        timings::say(global, clock, started.elapsed(), reporting.is_for_people(), lang);
        say_where(global, &asked.output, lang);
        return Ok(CLEAN);
    }
    let checked = program::check(sources, &place, asked.options, clock);
    // The program ends after this, and giving all of it back piece by piece takes time.
    let checked = ManuallyDrop::new(checked);
    global.out.done();
    let lang = global.lang_of(checked.site.as_ref());
    let found = (&checked.findings[..], &checked.sources);
    // Warnings are told, but the pages are made.
    reporting.publish(global, &place, found, lang, None, Some(Severity::Error))?;
    let stopped = has_errors(&checked.findings);
    let Some(site) = checked.site.as_ref().filter(|_| !stopped) else {
        let outcome = Outcome {
            documents: checked.documents,
            pages: None,
            written: None,
            drafts: checked.drafts,
            time: started.elapsed(),
        };
        check::conclude(global, &checked.findings, outcome, lang);
        timings::say(global, clock, started.elapsed(), reporting.is_for_people(), lang);
        global.out.say(
            text!("Intet er skrevet: ret fejlene først.", "Nothing was written: mend the errors first.")
                .get(lang),
        );
        return Ok(if check::is_configuration_wrong(&checked, &place) { TROUBLE } else { FINDINGS });
    };

    global.out.step(text!("Laver sider …", "Making pages …").get(lang));
    let spool = Spool::begin(&asked.output)?;
    let outputs = match asked.make(&place, &checked, site, &spool, clock)? {
        Made::Files(outputs) => ManuallyDrop::new(outputs),
        Made::Leaks(report, leaks) => {
            global.out.done();
            let mut told = Report::new(&leaks, &report, lang);
            told.color = global.out.color;
            global.out.result(&emit(&told, Format::Full));
            global.out.say(
                text!(
                    "Intet er skrevet: siderne ville vise, hvad de ikke må.",
                    "Nothing was written: the pages would show what they must not."
                )
                .get(lang),
            );
            return Ok(FINDINGS);
        }
    };
    let pages = outputs.iter().filter(|o| crate::render::is_page(&o.path)).count();
    global.out.step(text!("Skriver …", "Writing …").get(lang));
    let report = spool.finish(&outputs, asked.force, clock)?;
    clock.time(Stage::Recall, || asked.remember(&place, &made_of, &checked, (&outputs, pages)));
    global.out.done();

    if global.out.verbose > 0 {
        details(global, &report, lang);
    }
    let outcome = Outcome {
        documents: checked.documents,
        pages: Some(pages),
        written: Some(report.written.len()),
        drafts: checked.drafts,
        time: started.elapsed(),
    };
    check::conclude(global, &checked.findings, outcome, lang);
    timings::say(global, clock, started.elapsed(), reporting.is_for_people(), lang);
    say_where(global, &asked.output, lang);
    Ok(CLEAN)
}

/// What is to be built, and where to.
struct Asked<'a> {
    output: PathBuf,
    options: Options,
    settings: Settings<'a>,
    share: Option<Share>,
    force: bool,
}

/// What came of making the pages.
enum Made {
    Files(Vec<Output>),
    /// What must not be written, with the files it is about.
    Leaks(Sources, Vec<Located>),
}

impl Asked<'_> {
    /// A name for all that the pages are made of, this program among it.
    fn made_of(&self, place: &Place, sources: &Sources) -> String {
        let carried = each_carried(&place.root, sources, |path, bytes| {
            let sum = bytes.map(Sum::of);
            format!("{path} {}", sum.map_or_else(|_| String::new(), |sum| sum.to_string())).into_bytes()
        });
        let site = pipeline::fingerprint(sources, &carried, self.options.drafts, self.settings);
        program::name().map_or_else(String::new, |program| format!("{site} {program}"))
    }

    /// What the last build came to, where this one would come to the same.
    fn recall(&self, place: &Place, made_of: &str, sources: &mut Sources) -> Option<Memory> {
        if self.share.is_some() || made_of.is_empty() {
            return None;
        }
        let last = remember::recall(&place.root, &self.output, made_of, sources)?;
        // Trouble with the folder is told where the pages are written.
        let spool = Spool::begin(&self.output).ok()?;
        spool.holds(&last.files).then_some(last)
    }

    /// Remembers what this build came to, for the next one.
    fn remember(
        &self,
        place: &Place,
        made_of: &str,
        checked: &Checked,
        (outputs, pages): (&[Output], usize),
    ) {
        if self.share.is_some() || made_of.is_empty() {
            return;
        }
        let Some(files) = write::sums(&self.output, outputs) else { return };
        let memory = Memory {
            findings: checked.findings.clone(),
            documents: checked.documents,
            drafts: checked.drafts,
            pages,
            lang: checked.lang().unwrap_or_default(),
            files,
        };
        // Where it cannot be kept, the next build makes all pages.
        let _ = remember::keep(&place.root, &self.output, made_of, &memory, &checked.sources);
    }

    /// All files, each looked into by the leak gate and laid ready as soon as it is made.
    fn make(
        &self,
        place: &Place,
        checked: &Checked,
        site: &Site,
        spool: &Spool,
        watch: &Watch,
    ) -> Result<Made, Trouble> {
        let root = &place.root;
        let theme = watch.time(Stage::Theme, || pipeline::load_theme(root, site))?;
        let leaks = Mutex::new(Vec::new());
        let take = |output: Output| {
            let found = watch.time(Stage::OutputGate, || pipeline::leaks_in(checked, &output));
            if !found.is_empty() {
                leaks.lock().unwrap_or_else(PoisonError::into_inner).push((output.path.clone(), found));
            }
            watch.handled(Stage::OutputGate, 1);
            watch.time(Stage::Spool, || spool.put(output))
        };
        let run = Run { watch, take: &take };
        let outputs = match self.share {
            None => pipeline::render_into(checked, site, &theme, root, self.settings, run)?,
            Some(share) => {
                let own = checked.sources.themes.iter().map(|path| std::fs::read(root.join(path)));
                let own = own.collect::<Result<Vec<_>, _>>()?;
                let site_name =
                    pipeline::fingerprint(&checked.sources, &own, self.options.drafts, self.settings);
                let sharing = Sharing { share, site: &site_name };
                pipeline::render_share(checked, site, &theme, root, self.settings, sharing, run)?
            }
        };
        let leaks = leaks.into_inner().unwrap_or_else(PoisonError::into_inner);
        Ok(match pipeline::told_leaks(checked, leaks) {
            Some((report, leaks)) => Made::Leaks(report, leaks),
            None => Made::Files(outputs),
        })
    }
}

/// Says where the pages are.
fn say_where(global: &Global, output: &Path, lang: Lang) {
    let front = output.join(pipeline::PUBLIC).join("index.html");
    let front = front.display();
    global.out.say(text!("Åbn {front}", "Open {front}").get(lang));
    let own = output.join(pipeline::CONFIDENTIAL);
    if own.is_dir() {
        let own = own.display();
        global.out.say(text!("Læsernes egne sider: {own}", "The readers' own pages: {own}").get(lang));
    }
}

/// The share asked for, if not all.
fn share(matches: &ArgMatches) -> Result<Option<Share>, Trouble> {
    let Some(written) = matches.get_one::<String>("shard") else { return Ok(None) };
    let share = Share::read(written).ok_or_else(|| {
        Trouble(text!(
            "”{written}” er ikke en del. Skriv for eksempel 2/4: del 2 af 4.",
            "“{written}” is no share. Write for instance 2/4: share 2 of 4."
        ))
    })?;
    Ok(Some(share))
}

fn details(global: &Global, report: &write::Report, lang: Lang) {
    for path in &report.written {
        global.out.say(text!("skrev {path}", "wrote {path}").get(lang));
    }
    for path in &report.removed {
        global.out.say(text!("fjernede {path}", "removed {path}").get(lang));
    }
}

/// The pages must not be written over, around or into what they are made from.
fn refuse_sources(output: &Path, root: &Path) -> Result<(), Trouble> {
    let real = real_path;
    let (real_output, real_root) = (real(output), real(root));
    let inside =
        ["content", "themes", "src", ".git"].iter().any(|d| real_output.starts_with(real_root.join(d)));
    if inside || real_root.starts_with(&real_output) {
        let shown = output.display();
        return Err(Trouble(text!(
            "Siderne kan ikke skrives i ”{shown}”: dér ligger det, de laves af. Vælg en anden mappe med -o.",
            "The pages cannot be written to “{shown}”: that is where they are made from. Choose another folder with -o."
        )));
    }
    Ok(())
}

/// Where `path` would be, though its last folders may not be there yet.
fn real_path(path: &Path) -> PathBuf {
    let full = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut plain = PathBuf::new();
    for part in full.components() {
        match part {
            // The folder above the real one, should what is left be a link.
            std::path::Component::ParentDir => {
                plain = plain.canonicalize().unwrap_or(plain);
                plain.pop();
            }
            part => plain.push(part),
        }
    }
    let mut there: &Path = &plain;
    while let Some(parent) = there.parent() {
        if let Ok(real) = there.canonicalize() {
            return real.join(plain.strip_prefix(there).unwrap_or(Path::new("")));
        }
        there = parent;
    }
    plain
}

impl From<ThemeError> for Trouble {
    fn from(error: ThemeError) -> Self {
        Self(error.texts())
    }
}

impl From<MakeError> for Trouble {
    fn from(error: MakeError) -> Self {
        match error {
            MakeError::Theme(error) => error.into(),
            MakeError::Search(error) => Self(text!(
                "Søgningen kan ikke laves: {error}. Skriv ”søgning: nej” i klarplan.yaml for at undvære den.",
                "The search cannot be made: {error}. Write “søgning: nej” in klarplan.yaml to do without it."
            )),
        }
    }
}

impl From<WriteError> for Trouble {
    fn from(error: WriteError) -> Self {
        let (da, en) = error.texts();
        Self(Text { da, en })
    }
}
