//! `klarplan minutes`: an agenda becomes minutes to fill in, in the files where it stands.

use super::{CLEAN, Global, Place, Trouble, fix, today};
use crate::diagnostic::{Severity, text};
use crate::emit::mask;
use crate::fix::{Mended, diff};
use crate::minutes;
use crate::model::Date;
use crate::pipeline::{self, Checked, Options};
use crate::site::{Committee, Meeting, Site};
use clap::ArgMatches;
use std::path::Path;

pub(super) fn run(global: &Global, matches: &ArgMatches) -> Result<u8, Trouble> {
    let name = matches.get_one::<String>("meeting").map_or("", String::as_str);
    let place = global.place()?;
    let today = Date(today::today(global)?);
    let checked = pipeline::check(&place.root, &place.config, Options { drafts: true, today: today.0 })?;
    let lang = global.lang_of(checked.site.as_ref());
    let Some(site) = &checked.site else {
        return Err(Trouble(text!(
            "Opsætningen kan ikke læses. Kør ”klarplan check”.",
            "The configuration cannot be read. Run “klarplan check”."
        )));
    };
    let (committee, meeting) = find(site, name)?;
    refuse(&checked, meeting, today)?;
    let turned = turned(&place, committee, meeting)?;
    if matches.get_flag("dry-run") {
        for file in &turned {
            global.out.result(&mask(&diff(file)));
        }
        return Ok(CLEAN);
    }
    // The meeting first: where writing stops half-way, its items are then said to lack their decisions.
    for file in &turned {
        fix::put(&place, &file.path, &file.after)?;
        let path = &file.path;
        global.out.say(text!("Skrev {path}", "Wrote {path}").get(lang));
    }
    global.out.say(
        text!(
            "Dagsordenen er nu et referat. Kør ”klarplan check”: det siger, hvad der skal skrives.",
            "The agenda is now minutes. Run “klarplan check”: it says what to write."
        )
        .get(lang),
    );
    Ok(CLEAN)
}

/// The meeting called so: `social/2026-12-09`, or a path to its folder or its file.
fn find<'a>(site: &'a Site, name: &str) -> Result<(&'a Committee, &'a Meeting), Trouble> {
    let path = name.replace('\\', "/");
    let path = path.trim_end_matches('/');
    let mut parts = path.strip_suffix("/moede.md").unwrap_or(path).rsplit('/');
    let (slug, folder) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let committee = site.committee(folder);
    if let Some(found) = committee.and_then(|c| Some((c, c.meetings.iter().find(|m| m.møde.slug == slug)?)))
    {
        return Ok(found);
    }
    let agendas = site.committees().flat_map(|c| {
        let open = c.meetings.iter().filter(|m| !m.møde.data.tilstand.is_minutes());
        open.map(move |m| format!("{}/{}", c.udvalg.slug, m.møde.slug))
    });
    let agendas: Vec<String> = agendas.collect();
    let (da, en) = match &agendas[..] {
        [] => ("Der er ingen dagsordener her.".to_owned(), "There are no agendas here.".to_owned()),
        all => {
            let all = all.join(", ");
            (format!("Dagsordenerne er: {all}."), format!("The agendas are: {all}."))
        }
    };
    Err(Trouble(text!(
        "Der er intet møde, der hedder ”{name}”. {da}",
        "There is no meeting called “{name}”. {en}"
    )))
}

/// Only an agenda becomes minutes, once its meeting has begun, and only where all of it could be read.
fn refuse(checked: &Checked, meeting: &Meeting, today: Date) -> Result<(), Trouble> {
    let path = &meeting.møde.path;
    if meeting.møde.data.tilstand.is_minutes() {
        return Err(Trouble(text!(
            "{path} er allerede et referat. Intet er skrevet.",
            "{path} is minutes already. Nothing was written."
        )));
    }
    if let Some(day) = meeting.møde.data.dato.filter(|day| *day > today) {
        return Err(Trouble(text!(
            "Mødet er først {day}, og i dag er det {today}. Intet er skrevet.",
            "The meeting is only on {day}, and today is {today}. Nothing was written."
        )));
    }
    let folder = path.strip_suffix("moede.md").unwrap_or(path);
    let in_folder = |located: &&crate::parse::Located| {
        let file = &checked.sources.text(located.finding.file).path;
        let rule = located.finding.rule;
        // What a rule of the domain finds was read all the same.
        rule.severity == Severity::Error && rule.code.starts_with('F') && file.starts_with(folder)
    };
    match checked.findings.iter().filter(in_folder).count() {
        0 => Ok(()),
        count => Err(Trouble(text!(
            "Dagsordenen har fejl ({count}), så noget af den kan gå tabt. Intet er skrevet. Ret dem først: ”klarplan check {folder}”.",
            "The agenda has errors ({count}), so that some of it may be lost. Nothing was written. Mend them first: “klarplan check {folder}”."
        ))),
    }
}

/// The files as they are and as they will be, the meeting's own first. Closed items have nothing to fill in.
fn turned(place: &Place, committee: &Committee, meeting: &Meeting) -> Result<Vec<Mended>, Trouble> {
    let members: Vec<String> =
        committee.udvalg.data.medlemmer.0.iter().map(|(_, member)| member.navn.to_string()).collect();
    let mut all = vec![file(place, &meeting.møde.path, |text| minutes::meeting(text, &members))?];
    for item in meeting.items.iter().filter(|i| i.punkt.data.lukket.is_none()) {
        let points = item.punkt.data.indstilling.as_ref().map_or(0, |i| i.at.len());
        all.push(file(place, &item.punkt.path, |text| minutes::item(text, points))?);
    }
    all.retain(|file| file.before != file.after);
    Ok(all)
}

/// Made of the file's own bytes, not of what was read: that was made ready for comparing.
fn file(place: &Place, path: &str, turn: impl Fn(&str) -> Option<String>) -> Result<Mended, Trouble> {
    let before = std::fs::read_to_string(place.root.join(Path::new(path))).map_err(|error| {
        Trouble(text!("{path} kan ikke læses: {error}.", "{path} cannot be read: {error}."))
    })?;
    let after = turn(&before).ok_or_else(|| {
        Trouble(text!(
            "{path}: Nøglerne øverst står ikke én på hver linje, så der kan ikke føjes nye til. Intet er skrevet.",
            "{path}: The keys at the top do not stand one on each line, so that none can be added. Nothing was written."
        ))
    })?;
    Ok(Mended { path: path.to_owned(), before, after, count: 1 })
}
