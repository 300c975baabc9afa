//! `klarplan import`: a meeting from another system as klarplan's files.

use super::{CLEAN, Global, Trouble, import_report, skeleton};
use crate::diagnostic::{Text, text};
use crate::import::found::{Found, Told};
use crate::import::write::{self, File, Options};
use crate::import::{self, Format, LIMIT, Refusal};
use crate::model::{Date, Scalar};
use crate::source::is_slug;
use clap::ArgMatches;
use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

/// What one meeting comes to.
pub(super) struct Made {
    pub source: String,
    pub format: Format,
    pub found: Found,
    pub files: Vec<File>,
    pub told: Vec<Told>,
}

pub(super) fn run(global: &Global, matches: &ArgMatches) -> Result<u8, Trouble> {
    let committee = matches.get_one::<String>("committee").map_or("", String::as_str);
    slug(committee)?;
    let content = match matches.get_one::<PathBuf>("output-dir") {
        Some(folder) => folder.clone(),
        None => global.place()?.root.join("content"),
    };
    let mut made = Vec::new();
    let sources: Vec<&PathBuf> = matches.get_many("file").into_iter().flatten().collect();
    for path in &sources {
        made.extend(read(path, matches, committee, &content)?);
    }
    let named = matches.contains_id("meeting") || matches.contains_id("date");
    if named && made.len() > 1 {
        return Err(Trouble(text!(
            "Der er flere møder at hente. ”--meeting” og ”--date” kan kun bruges til ét.",
            "There are several meetings to import. “--meeting” and “--date” can be used for one only."
        )));
    }
    // The committee's file is made once, from the meeting that comes first.
    let mut seen = BTreeSet::new();
    for one in &mut made {
        one.files.retain(|f| !f.path.ends_with("/udvalg.md") || seen.insert(f.path.clone()));
    }
    refuse_overwriting(&made, &content)?;
    let preview = matches.get_flag("dry-run");
    if !preview {
        for file in made.iter().flat_map(|m| &m.files) {
            put(&content.join(&file.path), &file.text)?;
        }
    }
    let lang = global.lang.unwrap_or_default();
    for one in &made {
        import_report::tell(global, one, &content, preview, lang);
    }
    Ok(CLEAN)
}

fn slug(name: &str) -> Result<(), Trouble> {
    if is_slug(name) {
        return Ok(());
    }
    let better = crate::source::slugify(name);
    Err(Trouble(text!(
        "”{name}” kan ikke bruges som navn på en mappe: skriv små bogstaver a–z, tal og bindestreger, fx ”{better}”.",
        "“{name}” cannot be used as a folder's name: write lower-case letters a–z, digits and hyphens, such as “{better}”."
    )))
}

/// The meetings of one source, with the files they come to.
fn read(path: &Path, matches: &ArgMatches, committee: &str, content: &Path) -> Result<Vec<Made>, Trouble> {
    let source = path.display().to_string();
    let refused = |Refusal(why): Refusal| {
        let Text { da, en } = why;
        Trouble(text!("{source}: {da}", "{source}: {en}"))
    };
    let read = import::read(&bytes(path)?).map_err(refused)?;
    let mut made = Vec::new();
    for mut found in read.meetings {
        let name = name(&mut found, matches, &source)?;
        let own = content.join("udvalg").join(committee);
        let options = Options {
            committee,
            meeting: &name,
            new_committee: !own.join("udvalg.md").exists(),
            include_closed: matches.get_flag("include-closed"),
            draft: matches.get_flag("draft"),
            modeline: &skeleton::modeline,
        };
        let (files, told) = write::files(&found, &options);
        made.push(Made { source: source.clone(), format: read.format, found, files, told });
    }
    Ok(made)
}

/// The bytes of a source, no more than are read at all; `-` is what comes in.
fn bytes(path: &Path) -> Result<Vec<u8>, Trouble> {
    let shown = path.display();
    let failed = |error: std::io::Error| {
        Trouble(text!("{shown} kan ikke læses: {error}.", "{shown} cannot be read: {error}."))
    };
    let mut bytes = Vec::new();
    let most = u64::try_from(LIMIT).unwrap_or(u64::MAX).saturating_add(1);
    if path == Path::new("-") {
        std::io::stdin().lock().take(most).read_to_end(&mut bytes).map_err(failed)?;
    } else {
        std::fs::File::open(path).and_then(|f| f.take(most).read_to_end(&mut bytes)).map_err(failed)?;
    }
    Ok(bytes)
}

/// The meeting's folder: the name asked for, else its day. A day that is given must not go against the source's.
fn name(found: &mut Found, matches: &ArgMatches, source: &str) -> Result<String, Trouble> {
    if let Some(given) = matches.get_one::<String>("date") {
        let given = Date::read(given).map_err(Trouble)?;
        if let Some(said) = found.meeting.date.filter(|d| *d != given) {
            return Err(Trouble(text!(
                "{source}: Kilden siger, at mødet var den {said}, ikke {given}.",
                "{source}: The source says that the meeting was on {said}, not {given}."
            )));
        }
        found.meeting.date = Some(given);
    }
    if let Some(name) = matches.get_one::<String>("meeting") {
        slug(name)?;
        return Ok(name.clone());
    }
    found.meeting.date.map(|d| d.to_string()).ok_or_else(|| {
        Trouble(text!(
            "{source}: Kilden har ingen mødedato. Skriv den med ”--date ÅÅÅÅ-MM-DD”, eller giv mødets mappe et navn med ”--meeting NAVN”.",
            "{source}: The source has no date of the meeting. Give it with “--date YYYY-MM-DD”, or name the meeting's folder with “--meeting NAME”."
        ))
    })
}

/// Nothing is written where anything would be written over.
fn refuse_overwriting(made: &[Made], content: &Path) -> Result<(), Trouble> {
    let mut paths = BTreeSet::new();
    for one in made {
        for file in &one.files {
            let full = content.join(&file.path);
            let shown = full.display();
            if full.symlink_metadata().is_ok() {
                return Err(Trouble(text!(
                    "{shown} findes allerede. Intet er skrevet. Flyt den, eller giv mødets mappe et andet navn med ”--meeting NAVN”.",
                    "{shown} exists already. Nothing was written. Move it, or give the meeting's folder another name with “--meeting NAME”."
                )));
            }
            if !paths.insert(full.clone()) {
                return Err(Trouble(text!(
                    "To af møderne ville skrive {shown}. Hent dem hver for sig.",
                    "Two of the meetings would write {shown}. Import them one at a time."
                )));
            }
        }
        // The items of another version of the same meeting would stand among these.
        let folder = one
            .files
            .iter()
            .find(|f| f.path.ends_with("/moede.md"))
            .and_then(|f| Path::new(&f.path).parent());
        if let Some(folder) = folder.map(|f| content.join(f))
            && std::fs::read_dir(&folder).is_ok_and(|mut inside| inside.next().is_some())
        {
            let shown = folder.display();
            return Err(Trouble(text!(
                "Mappen {shown} er ikke tom. Intet er skrevet. Flyt den, eller giv mødets mappe et andet navn med ”--meeting NAVN”.",
                "The folder {shown} is not empty. Nothing was written. Move it, or give the meeting's folder another name with “--meeting NAME”."
            )));
        }
    }
    Ok(())
}

/// Writes a file that is not there.
fn put(path: &Path, text: &str) -> Result<(), Trouble> {
    let shown = path.display();
    let failed = |error: std::io::Error| {
        Trouble(text!("{shown} kan ikke skrives: {error}.", "{shown} cannot be written: {error}."))
    };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    let mut file = std::fs::OpenOptions::new().write(true).create_new(true).open(path).map_err(failed)?;
    file.write_all(text.as_bytes()).map_err(failed)
}
