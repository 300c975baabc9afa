//! `klarplan host`: how a web server is set up for the pages.

use super::{CLEAN, Global, Trouble, check, today};
use crate::diagnostic::text;
use crate::hosts::{Address, Audience, Recipe, Server, Tree};
use crate::pipeline::{CONFIDENTIAL, Options, PUBLIC};
use clap::ArgMatches;
use std::path::{Path, PathBuf};

pub(super) fn run(global: &Global, matches: &ArgMatches) -> Result<u8, Trouble> {
    let place = global.place()?;
    let options = Options { drafts: false, today: today::today(global)? };
    let checked = check::read(global, &place, options)?;
    let lang = global.lang_of(checked.site.as_ref());
    let Some(site) = &checked.site else {
        return Err(Trouble(text!(
            "klarplan.yaml kan ikke bruges. ”klarplan check” siger, hvad der er galt.",
            "klarplan.yaml cannot be used. “klarplan check” says what is wrong."
        )));
    };
    let url = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let output = matches.get_one::<PathBuf>("output-dir").cloned();
    let output = output.unwrap_or_else(|| place.root.join("output"));
    let languages: Vec<String> = site.config.sprog.iter().skip(1).map(|tag| tag.0.clone()).collect();
    // A framework need not be public to have a page.
    let frameworks = !site.frameworks.is_empty();
    let tree = |audience, search| Tree::new(audience, languages.clone(), search, frameworks);
    let recipe = Recipe {
        public: tree(Audience::Everyone, site.config.søgning.0),
        readers: tree(Audience::Reader, false),
        public_folder: folder(&output, PUBLIC)?,
        readers_folder: folder(&output, CONFIDENTIAL)?,
        address: address(url("base-url").unwrap_or(&site.config.basis_url.0))?,
        readers_address: url("readers-url").map(own_address).transpose()?,
    };
    if let Some(readers) = &recipe.readers_address
        && (&readers.host, readers.port) == (&recipe.address.host, recipe.address.port)
    {
        return Err(Trouble(text!(
            "Læsernes sider skal have et andet navn end de offentlige: en side, der er for alle, må ikke kunne nå dem.",
            "The readers' pages need another name than the public ones: no page that is for everyone may reach them."
        )));
    }
    let named = matches.get_one::<String>("server");
    let Some(server) = Server::ALL.into_iter().find(|server| named.is_some_and(|id| id == server.id()))
    else {
        return Ok(super::TROUBLE);
    };
    global.out.result(&server.recipe(&recipe, lang));
    Ok(CLEAN)
}

/// The address in its parts.
fn address(url: &str) -> Result<Address, Trouble> {
    Address::read(url).ok_or_else(|| {
        Trouble(text!(
            "”{url}” kan ikke stå i en servers opsætning. Skriv en adresse som https://planer.kommune.dk/, med bogstaver fra a til z, tal, punktum og bindestreg.",
            "“{url}” cannot stand in a server's configuration. Write an address such as https://plans.council.dk/, with letters from a to z, digits, full stops and hyphens."
        ))
    })
}

/// The address of readers' pages: links on the page for what is not there lead to its root.
fn own_address(url: &str) -> Result<Address, Trouble> {
    let read = address(url)?;
    if read.path == "/" {
        return Ok(read);
    }
    Err(Trouble(text!(
        "Læsernes sider skal ligge øverst på deres adresse, ikke i en mappe som i ”{url}”.",
        "The readers' pages must be at the top of their address, not in a folder as in “{url}”."
    )))
}

/// A tree's folder, from the disk's root.
fn folder(output: &Path, tree: &str) -> Result<String, Trouble> {
    let path = output.canonicalize().or_else(|_| std::path::absolute(output))?.join(tree);
    let shown = path.display();
    match path.to_str() {
        Some(written) if Recipe::can_hold(written) => Ok(written.to_owned()),
        _ => Err(Trouble(text!(
            "Mappen ”{shown}” kan ikke stå i en servers opsætning. Vælg med -o en mappe uden tegn som \", $ og %.",
            "The folder “{shown}” cannot stand in a server's configuration. Choose one with -o that has no such characters as \", $ and %."
        ))),
    }
}
