//! `klarplan merge`: the shares that several machines made become one output.

use super::{CLEAN, Global, Trouble};
use crate::diagnostic::text;
use crate::pipeline::{DESCRIPTION, Description, PUBLIC, index_of_shares};
use crate::write::{self, Content, Output};
use clap::ArgMatches;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

pub(super) fn run(global: &Global, matches: &ArgMatches) -> Result<u8, Trouble> {
    let lang = global.lang.unwrap_or_default();
    let folders: Vec<PathBuf> =
        matches.get_many::<PathBuf>("shares").into_iter().flatten().cloned().collect();
    let output = matches.get_one::<PathBuf>("output-dir").cloned().unwrap_or_else(|| PathBuf::from("output"));
    let shares = folders.iter().map(|folder| described(folder)).collect::<Result<Vec<_>, _>>()?;
    belong_together(&folders, &shares)?;

    let mut outputs: BTreeMap<String, Output> = BTreeMap::new();
    for folder in &folders {
        for path in listed(folder)? {
            let from = folder.join(&path);
            if let Some(Output { content: Content::File(other), .. }) = outputs.get(&path) {
                if read(other)? != read(&from)? {
                    return Err(Trouble(text!(
                        "Delene har forskellige udgaver af ”{path}”. Lav dem igen af det samme indhold.",
                        "The shares have different versions of “{path}”. Make them again of the same content."
                    )));
                }
                continue;
            }
            outputs.insert(path.clone(), Output { path, content: Content::File(from) });
        }
    }
    let page = |share: usize, path: &str| read(&folders.get(share)?.join(PUBLIC).join(path)).ok();
    let index = index_of_shares(&shares, page).map_err(|error| match error {
        Ok(path) => Trouble(text!(
            "Siden ”{path}” mangler i sin del.",
            "The page “{path}” is missing from its share."
        )),
        Err(error) => error.into(),
    })?;
    outputs.extend(index.into_iter().map(|file| (file.path.clone(), file)));
    let outputs: Vec<Output> = outputs.into_values().collect();
    let report = write::write(&outputs, &output, matches.get_flag("force"))?;
    let (files, count, shown) = (outputs.len(), report.written.len(), output.display());
    global.out.say(
        text!(
            "{files} filer i {shown}, {count} af dem skrevet.",
            "{files} files in {shown}, {count} of them written."
        )
        .get(lang),
    );
    Ok(CLEAN)
}

/// What the folder says of itself.
fn described(folder: &Path) -> Result<Description, Trouble> {
    let shown = folder.display();
    let bytes = std::fs::read(folder.join(DESCRIPTION)).ok();
    bytes.and_then(|bytes| Description::read(&bytes)).ok_or_else(|| {
        Trouble(text!(
            "”{shown}” er ikke en del, som denne klarplan har lavet med ”build --shard”.",
            "“{shown}” is no share that this klarplan made with “build --shard”."
        ))
    })
}

/// Every share once, all of one site.
fn belong_together(folders: &[PathBuf], shares: &[Description]) -> Result<(), Trouble> {
    let Some(first) = shares.first() else { return Ok(()) };
    let of = first.of;
    let mut seen: BTreeMap<u32, &Path> = BTreeMap::new();
    for (folder, share) in folders.iter().zip(shares) {
        let shown = folder.display();
        if share.of != of || share.site != first.site {
            let other = folders.first().map(|f| f.display().to_string()).unwrap_or_default();
            return Err(Trouble(text!(
                "”{shown}” og ”{other}” er ikke dele af det samme: indhold, tema, dag, adresse, antal dele og klarplans udgave skal være ens.",
                "“{shown}” and “{other}” are not shares of the same: content, theme, day, address, number of shares and version of klarplan must be equal."
            )));
        }
        if let Some(other) = seen.insert(share.index, folder) {
            let (index, other) = (share.index, other.display());
            return Err(Trouble(text!(
                "Del {index}/{of} er der to gange: ”{other}” og ”{shown}”.",
                "Share {index}/{of} is there twice: “{other}” and “{shown}”."
            )));
        }
    }
    let missing: Vec<String> =
        (1..=of).filter(|i| !seen.contains_key(i)).map(|i| format!("{i}/{of}")).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let missing = missing.join(", ");
    Err(Trouble(text!("Der mangler dele: {missing}.", "Shares are missing: {missing}.")))
}

/// The files that klarplan wrote there, as its manifest lists them, without the description.
fn listed(folder: &Path) -> Result<Vec<String>, Trouble> {
    let paths = write::listed(folder)?;
    Ok(paths.into_iter().filter(|path| path != DESCRIPTION).collect())
}

fn read(path: &Path) -> Result<Vec<u8>, Trouble> {
    let shown = path.display();
    std::fs::read(path)
        .map_err(|error| Trouble(text!("Kan ikke læse {shown}: {error}.", "Cannot read {shown}: {error}.")))
}
