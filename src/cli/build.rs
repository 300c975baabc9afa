//! `klarplan build`: the pages, if no error forbids them.

use super::reporting::Reporting;
use super::{CLEAN, FINDINGS, Global, TROUBLE, Trouble, check, timings, today};
use crate::diagnostic::{Lang, Severity, Text, text};
use crate::emit::{Format, Outcome, Report, emit, has_errors};
use crate::model::{Scalar, WebAddress};
use crate::pipeline::{self, MakeError, Options, Settings, Sharing};
use crate::render::{Share, ThemeError};
use crate::timings::{Stage, Watch};
use crate::write::{self, WriteError};
use clap::ArgMatches;
use std::path::{Path, PathBuf};
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

    let reporting = Reporting::new(matches, &place)?;

    let watch = timings::watch(matches);
    let clock = watch.as_ref().unwrap_or(Watch::off());
    let options = Options { drafts: matches.get_flag("drafts"), today };
    let checked = check::read_timed(global, &place, options, clock)?;
    let lang = global.lang_of(checked.site.as_ref());
    // Warnings are told, but the pages are made.
    reporting.publish(global, &place, &checked, None, Some(Severity::Error))?;
    let stopped = has_errors(&checked.findings);
    let Some(site) = checked.site.as_ref().filter(|_| !stopped) else {
        let outcome = Outcome {
            documents: checked.documents,
            pages: None,
            written: None,
            drafts: checked.drafts,
            time: started.elapsed(),
        };
        check::conclude(global, &checked, outcome);
        timings::say(global, clock, started.elapsed(), reporting.is_for_people(), lang);
        global.out.say(
            text!("Intet er skrevet: ret fejlene først.", "Nothing was written: mend the errors first.")
                .get(lang),
        );
        return Ok(if check::is_configuration_wrong(&checked, &place) { TROUBLE } else { FINDINGS });
    };

    global.out.step(text!("Laver sider …", "Making pages …").get(lang));
    let theme = clock.time(Stage::Theme, || pipeline::load_theme(&place.root, site))?;
    let settings = Settings { today, base_url };
    let outputs = match share {
        None => pipeline::render_timed(&checked, site, &theme, &place.root, settings, clock)?,
        Some(share) => {
            let own = checked.sources.themes.iter().map(|path| std::fs::read(place.root.join(path)));
            let own = own.collect::<Result<Vec<_>, _>>()?;
            let site_name = pipeline::fingerprint(&checked.sources, &own, checked.options().drafts, settings);
            let sharing = Sharing { share, site: &site_name };
            pipeline::render_share(&checked, site, &theme, &place.root, settings, sharing, clock)?
        }
    };
    clock.handled(Stage::OutputGate, outputs.len());
    let leaks = clock.time(Stage::OutputGate, || pipeline::leaks(&checked, &outputs));
    if let Some((report, leaks)) = leaks {
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
    let pages = outputs.iter().filter(|o| crate::render::is_page(&o.path)).count();
    global.out.step(text!("Skriver …", "Writing …").get(lang));
    let report = write::write_timed(&outputs, &output, matches.get_flag("force"), clock)?;
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
    check::conclude(global, &checked, outcome);
    timings::say(global, clock, started.elapsed(), reporting.is_for_people(), lang);
    let front = output.join(pipeline::PUBLIC).join("index.html");
    let front = front.display();
    global.out.say(text!("Åbn {front}", "Open {front}").get(lang));
    let own = output.join(pipeline::CONFIDENTIAL);
    if own.is_dir() {
        let own = own.display();
        global.out.say(text!("Læsernes egne sider: {own}", "The readers' own pages: {own}").get(lang));
    }
    Ok(CLEAN)
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
