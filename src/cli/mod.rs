//! The command line: arguments, and one file per command. The only room that prints.

mod args;
mod build;
mod changed;
mod check;
mod explain;
mod filter;
mod fix;
mod host;
mod ignored;
mod import;
mod import_report;
mod init;
mod merge;
mod minutes;
mod new;
mod new_papers;
mod output;
mod program;
mod report;
mod reporting;
mod rules;
mod schema;
mod serve;
mod skeleton;
mod timings;
mod today;

use crate::diagnostic::{Lang, Text, text};
use clap::ArgMatches;
use output::Output;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// Exit codes, as ruff and others have them.
pub(crate) const CLEAN: u8 = 0;
pub(crate) const FINDINGS: u8 = 1;
pub(crate) const TROUBLE: u8 = 2;

/// Why a command could not do its work: usage, configuration or input and output.
pub(crate) struct Trouble(pub Text);

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Self {
        Self(text!("{error}", "{error}"))
    }
}

/// Runs the program on `args`, the first of which is its name. Gives the exit code.
#[must_use]
pub fn run(args: impl IntoIterator<Item = OsString>) -> u8 {
    let args: Vec<OsString> = args.into_iter().collect();
    output::mask_panics();
    // The language decides how the help itself reads, so it is looked for before parsing.
    let lang = args::language(&args);
    let matches = match args::command(lang).try_get_matches_from(&args) {
        Ok(matches) => matches,
        Err(error) => {
            let _ = error.print();
            return if error.use_stderr() { TROUBLE } else { CLEAN };
        }
    };
    let global = Global::new(&matches, lang);
    let done = match matches.subcommand() {
        Some(("init", m)) => init::run(&global, m),
        Some(("new", m)) => new::run(&global, m),
        Some(("import", m)) => import::run(&global, m),
        Some(("minutes", m)) => minutes::run(&global, m),
        Some(("check", m)) => check::run(&global, m),
        Some(("build", m)) => build::run(&global, m),
        Some(("merge", m)) => merge::run(&global, m),
        Some(("schema", m)) => schema::run(&global, m),
        Some(("serve", m)) => serve::run(&global, m),
        Some(("host", m)) => host::run(&global, m),
        Some(("report", m)) => report::run(&global, m),
        Some(("rules", m)) => Ok(rules::run(&global, m)),
        Some(("explain", m)) => explain::run(&global, m),
        _ => Ok(TROUBLE),
    };
    match done {
        Ok(code) => code,
        Err(Trouble(why)) => {
            let lang = global.lang.unwrap_or_default();
            global.out.trouble(why.get(lang), lang);
            TROUBLE
        }
    }
}

/// What all commands share.
pub(crate) struct Global {
    root: Option<PathBuf>,
    config: Option<PathBuf>,
    /// The language asked for; else the site's.
    pub lang: Option<Lang>,
    pub today: Option<String>,
    pub out: Output,
}

/// Where the site is.
pub(crate) struct Place {
    pub root: PathBuf,
    pub config: PathBuf,
}

impl Global {
    fn new(matches: &ArgMatches, lang: Option<Lang>) -> Self {
        let path = |name: &str| matches.get_one::<PathBuf>(name).cloned();
        let color = matches.get_one::<String>("color").map_or("auto", String::as_str);
        Self {
            root: path("root"),
            config: path("config"),
            lang,
            today: matches.get_one::<String>("today").cloned(),
            out: Output::new(color, matches.get_flag("quiet"), matches.get_count("verbose")),
        }
    }

    /// The site's root: the folder given, else the nearest one at or above the current folder that
    /// holds klarplan.yaml.
    pub(crate) fn place(&self) -> Result<Place, Trouble> {
        let root = match (&self.root, &self.config) {
            (Some(root), _) => root.clone(),
            (None, Some(config)) => match config.parent() {
                Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
                _ => PathBuf::from("."),
            },
            (None, None) => nearest_site()?,
        };
        if !root.is_dir() {
            let shown = root.display();
            return Err(Trouble(text!("Der er ingen mappe ”{shown}”.", "There is no folder “{shown}”.")));
        }
        let config = self.config.clone().unwrap_or_else(|| root.join("klarplan.yaml"));
        Ok(Place { root, config })
    }

    /// The folder a new site is made in, which need not hold one yet.
    pub(crate) fn folder(&self) -> PathBuf {
        self.root.clone().unwrap_or_else(|| PathBuf::from("."))
    }

    /// The language of messages about a site: the one asked for, else the site's first.
    pub(crate) fn lang_of(&self, site: Option<&crate::site::Site>) -> Lang {
        let of_site = site.and_then(|s| s.config.sprog.first()).map(|s| match s.0.as_str() {
            "da" => Lang::Da,
            _ => Lang::En,
        });
        self.lang.or(of_site).unwrap_or_default()
    }
}

fn nearest_site() -> Result<PathBuf, Trouble> {
    let here = std::env::current_dir()?;
    let mut folder: &Path = &here;
    loop {
        if folder.join("klarplan.yaml").is_file() {
            // Kept relative where it is the current folder, so that paths in messages stay short.
            return Ok(if folder == here { PathBuf::from(".") } else { folder.to_owned() });
        }
        match folder.parent() {
            Some(parent) => folder = parent,
            None => break,
        }
    }
    Err(Trouble(text!(
        "Her er ingen klarplan.yaml, heller ikke i mapperne over. Lav en ny hjemmeside med ”klarplan init”, eller vis vej med ”--root MAPPE”.",
        "There is no klarplan.yaml here, nor in the folders above. Make a new site with “klarplan init”, or show the way with “--root FOLDER”."
    )))
}

impl From<crate::source::DiscoverError> for Trouble {
    fn from(error: crate::source::DiscoverError) -> Self {
        use crate::source::DiscoverError;
        match error {
            DiscoverError::Config { path, error } => {
                let path = path.display();
                Self(text!(
                    "Opsætningen {path} kan ikke læses: {error}.",
                    "The configuration {path} cannot be read: {error}."
                ))
            }
            DiscoverError::Content { path, error } => {
                let path = path.display();
                Self(text!(
                    "Mappen {path} kan ikke læses: {error}.",
                    "The folder {path} cannot be read: {error}."
                ))
            }
        }
    }
}
