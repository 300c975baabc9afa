//! `klarplan schema`: what a kind of document may hold, for editors and people.

use super::{CLEAN, Global, Trouble, new};
use crate::diagnostic::text;
use crate::emit::SCHEMA_NAME;
use crate::model::Kind;
use clap::ArgMatches;
use std::fmt::Write;
use std::path::Path;

/// Folder of the schemas below a site's root, where the modelines of its files look.
pub(super) const FOLDER: &str = ".klarplan/schema";

pub(super) fn run(global: &Global, matches: &ArgMatches) -> Result<u8, Trouble> {
    if matches.get_flag("write") {
        let place = global.place()?;
        write_all(&place.root)?;
        let lang = global.lang.unwrap_or_default();
        global.out.say(text!("Skemaerne ligger i {FOLDER}.", "The schemas are in {FOLDER}.").get(lang));
        return Ok(CLEAN);
    }
    if let Some(word) = matches.get_one::<String>("kind") {
        global.out.result(&if word == SCHEMA_NAME { findings() } else { json(new::kind(word)?) });
        return Ok(CLEAN);
    }
    let mut out = String::new();
    for kind in Kind::ALL {
        let _ = writeln!(out, "{:<24}{}", kind.id(), kind.place());
    }
    let about = text!("fund fra check --output-format json", "findings of check --output-format json");
    let _ = writeln!(out, "{SCHEMA_NAME:<24}{}", about.get(global.lang.unwrap_or_default()));
    global.out.result(&out);
    Ok(CLEAN)
}

/// Writes every kind's schema, and that of findings, below `root`.
pub(super) fn write_all(root: &Path) -> Result<(), Trouble> {
    let folder = root.join(FOLDER);
    std::fs::create_dir_all(&folder)?;
    for kind in Kind::ALL {
        std::fs::write(folder.join(format!("{}.json", kind.id())), json(kind))?;
    }
    std::fs::write(folder.join(format!("{SCHEMA_NAME}.json")), findings())?;
    Ok(())
}

fn json(kind: Kind) -> String {
    pretty(crate::schema::schema(kind))
}

/// The schema of findings as JSON.
fn findings() -> String {
    pretty(&crate::emit::json_schema())
}

fn pretty(schema: &schemars::Schema) -> String {
    let mut text = serde_json::to_string_pretty(schema).unwrap_or_default();
    text.push('\n');
    text
}
