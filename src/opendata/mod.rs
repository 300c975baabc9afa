//! What is public as data: procurement in OCDS, meetings in OParl, votes in Popolo, tables as CSV with a data
//! package, and a catalogue of it all.
//!
//! Pure functions of the public view of the site, in its own language. Names of things are their addresses, so they
//! stay the same from build to build. What is not known is left out, never nought.

mod address;
mod catalogue;
mod json;
mod ocds;
mod oparl;
mod package;
mod popolo;
mod tables;
mod time;
mod words;

pub use address::CATALOGUE;
pub use time::moment;
pub use words::words;

use crate::language::Language;
use crate::model::Date;
use crate::model::committee::{Bilag, Møde};
use crate::model::config::ÅbneData;
use crate::site::{Meeting, Site, join, without_drafts};
use crate::source::Sources;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A file of data.
#[derive(Clone, Debug)]
pub struct File {
    /// Path below the public tree's root.
    pub path: String,
    pub bytes: Vec<u8>,
    pub set: Set,
    /// What of the set it is: a framework's or a meeting's title; empty for the whole.
    pub of: String,
    /// The newest day that is told of in it.
    pub newest: Option<Date>,
    /// Pages whose data it is, as paths below the tree's root.
    pub pages: Vec<String>,
    /// Whether the catalogue lists it by itself; else it is reached from one that is listed.
    pub listed: bool,
}

/// What a file is one of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Set {
    Decisions,
    Votes,
    Attendance,
    Parties,
    Weights,
    Results,
    Package,
    Release,
    Record,
    Parliament,
    Popolo,
    Catalogue,
}

impl Set {
    /// Its name in addresses.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Decisions => "beslutninger",
            Self::Votes => "afstemninger",
            Self::Attendance => "fremmoede",
            Self::Parties => "partier",
            Self::Weights => "vaegte",
            Self::Results => "resultater",
            Self::Package => "datapakke",
            Self::Release => "ocds",
            Self::Record => "ocds-forloeb",
            Self::Parliament => "oparl",
            Self::Popolo => "popolo",
            Self::Catalogue => "katalog",
        }
    }

    /// The media type of its files.
    #[must_use]
    pub fn media(self) -> &'static str {
        match self {
            Self::Decisions
            | Self::Votes
            | Self::Attendance
            | Self::Parties
            | Self::Weights
            | Self::Results => "text/csv",
            Self::Package | Self::Release | Self::Record | Self::Parliament | Self::Popolo => {
                "application/json"
            }
            Self::Catalogue => "application/ld+json",
        }
    }
}

/// All data of the site; empty where it publishes none.
#[derive(Debug, Default)]
pub struct Data {
    pub files: Vec<File>,
    by_page: BTreeMap<String, Vec<usize>>,
}

impl Data {
    /// The files that hold what the page at `path` shows.
    pub fn of<'a>(&'a self, path: &str) -> impl Iterator<Item = &'a File> {
        self.by_page.get(path).into_iter().flatten().filter_map(|at| self.files.get(*at))
    }
}

/// What the data are made of.
#[derive(Clone, Copy)]
struct Making<'a> {
    site: &'a Site,
    sources: &'a Sources,
    /// The site's own language.
    language: &'a Language,
    terms: &'a ÅbneData,
    /// Address of the public site, with a slash at its end.
    root: &'a str,
    today: NaiveDate,
}

/// The data of `public`, the public view of the site in its own `language`. `root` is its address, with a slash at
/// its end; `today` is the day it is published. Drafts are no data.
#[must_use]
pub fn data(public: &Site, sources: &Sources, language: &Language, root: &str, today: NaiveDate) -> Data {
    let Some(terms) = &public.config.åbne_data else { return Data::default() };
    let site = &without_drafts(public.clone());
    let making = Making { site, sources, language, terms, root, today };
    let tables = tables::tables(&making);
    let mut files: Vec<File> = tables.iter().map(|table| table.file.clone()).collect();
    files.extend(package::package(&making, &tables));
    files.extend(ocds::files(&making));
    files.extend(oparl::files(&making));
    files.extend(popolo::files(&making));
    if files.is_empty() {
        return Data::default();
    }
    files.push(catalogue::catalogue(&making, &files));
    files.sort_by(|a, b| (a.set, &a.path).cmp(&(b.set, &b.path)));
    let mut by_page = BTreeMap::<String, Vec<usize>>::new();
    for (at, file) in files.iter().enumerate() {
        for page in &file.pages {
            by_page.entry(page.clone()).or_default().push(at);
        }
    }
    Data { files, by_page }
}

impl Making<'_> {
    /// The address of what lies at `path` below the public tree's root.
    fn address(&self, path: &str) -> String {
        // A folder's own page is known by the folder.
        let short = path.strip_suffix("index.html").filter(|f| f.is_empty() || f.ends_with('/'));
        format!("{}{}", self.root, short.unwrap_or(path))
    }

    /// A file that is published with the document at `from`: its source path, and its size.
    fn attachment(&self, from: &str, bilag: &Bilag) -> Option<(String, u64)> {
        let source = join(from, bilag.fil.as_deref()?)?;
        let size = self.sources.assets.get(&source)?.size;
        Some((source, size))
    }

    /// The newest of these days that is not ahead.
    fn newest(&self, days: impl IntoIterator<Item = Option<Date>>) -> Option<Date> {
        days.into_iter().flatten().filter(|day| day.0 <= self.today).max()
    }

    /// The newest day that the documents of a meeting tell of; a meeting whose day is not known tells of none by it.
    fn newest_of(&self, meeting: &Meeting) -> Option<Date> {
        let Møde { dato, referat_godkendt, referat_offentliggjort, dagsorden_offentliggjort, .. } =
            &meeting.møde.data;
        let published = [*referat_godkendt, *referat_offentliggjort, *dagsorden_offentliggjort];
        let items = meeting.items.iter().map(|i| &i.punkt.data);
        let added = items.clone().map(|punkt| punkt.tilføjet);
        let corrected = items.flat_map(|punkt| &punkt.rettelser).chain(&meeting.møde.data.rettelser);
        let changed = added.chain(corrected.map(|one| Some(one.dato)));
        self.newest(published.into_iter().chain([*dato]).chain(changed))
    }
}

/// What a meeting is called in data: its own title, else the committee's name and the day.
fn title(committee: &crate::site::Committee, meeting: &Meeting) -> String {
    let name = &committee.udvalg.data.navn;
    let data = &meeting.møde.data;
    match (&data.titel, data.dato, &data.dato_omtrent) {
        (Some(own), ..) => format!("{name}: {own}"),
        (None, Some(day), _) => format!("{name}, {day}"),
        (None, None, Some(loose)) => format!("{name}, {}", loose.written),
        (None, None, None) => name.to_string(),
    }
}
