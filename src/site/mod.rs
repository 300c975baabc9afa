//! The documents as one site: cases with their plans, committees with their meetings and items,
//! frameworks with their results; references resolved, addresses given.

mod again;
mod audience;
mod build;
mod check_committee;
mod check_framework;
mod check_paper;
mod check_plan;
mod links;
mod papers;
mod references;
mod refs;
mod roles;
pub mod routes;
mod translated;
mod view;

pub use again::{Whole, put_cases};
pub use audience::{Eye, Reader};
pub(crate) use build::meeting_day;
pub use build::{placed, resolve, without_drafts};
pub use links::{Target, linked_from, target_of};
pub(crate) use links::{address, join};
pub use papers::{Scheme, Supervision};
pub use roles::is_staff;
pub use view::{view, view_again};

use crate::markdown::Scan;
use crate::model::committee::{Møde, Punkt, Udvalg};
use crate::model::config::Config;
use crate::model::framework::{Ramme, Resultater};
use crate::model::plan::Plan;
use crate::model::{Leverandør, Ord, Person, Sag, Side, Skabelon, Table, mark};
use crate::source::FileId;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

/// A document in its place.
#[derive(Clone, Debug)]
pub struct Entry<T> {
    pub file: FileId,
    /// Source path from the site's root.
    pub path: String,
    /// The name in addresses: a folder's or a file's stem.
    pub slug: String,
    /// Byte range of the body in the file's text.
    pub body: Range<usize>,
    pub scan: Scan,
    /// Whether the body is a translation into the language this site is told in; `file` is then the translation.
    pub is_translated: bool,
    /// Field paths of what was written but could not be used: nothing is known of them.
    pub lost: Vec<String>,
    pub data: T,
}

/// A case with its plans, in file order.
#[derive(Clone, Debug)]
pub struct Case {
    pub sag: Entry<Sag>,
    pub plans: Vec<Entry<Plan>>,
}

/// A framework with its results.
#[derive(Clone, Debug)]
pub struct Framework {
    pub ramme: Entry<Ramme>,
    pub results: Vec<Entry<Resultater>>,
}

/// A committee with its meetings, oldest first.
#[derive(Clone, Debug)]
pub struct Committee {
    pub udvalg: Entry<Udvalg>,
    pub meetings: Vec<Meeting>,
}

/// A meeting with its items in order of number.
#[derive(Clone, Debug)]
pub struct Meeting {
    pub møde: Entry<Møde>,
    pub items: Vec<Item>,
}

/// An item with its number.
#[derive(Clone, Debug)]
pub struct Item {
    pub number: u32,
    pub punkt: Entry<Punkt>,
}

/// Everything that is published, or what one audience may see of it.
#[derive(Clone, Debug)]
pub struct Site {
    pub config: Config,
    pub people: Table<Person>,
    pub suppliers: Table<Leverandør>,
    /// Words that are explained, where there is a register of them.
    pub glossary: Option<Entry<Table<Ord>>>,
    pub templates: BTreeMap<String, Skabelon>,
    // Shared, so that the site after an edit, and what an audience may see of it, keep what is the same.
    pub cases: Vec<Arc<Case>>,
    pub frameworks: Vec<Arc<Framework>>,
    pub committees: Vec<Arc<Committee>>,
    /// Areas under supervision, in order of name.
    pub supervisions: Vec<Arc<Supervision>>,
    /// Schemes, in order of folder and name.
    pub schemes: Vec<Arc<Scheme>>,
    pub pages: Vec<Arc<Entry<Side>>>,
    /// Drafts that were left out.
    pub drafts_left_out: usize,
    /// Folders that hold a document of which nothing could be used, so that nobody knows what is in them.
    pub unread: BTreeSet<String>,
}

impl Site {
    /// All readers who get a tree of their own, by their folder's name.
    #[must_use]
    pub fn readers(&self) -> Vec<Reader> {
        let global = self.config.modtagere.0.iter().map(|(name, reader)| Reader {
            folder: name.to_string(),
            case: None,
            name: name.to_string(),
            title: reader.navn.to_string(),
            citizen: false,
        });
        let of_cases = self.cases.iter().flat_map(|case| {
            case.sag.data.modtagere.0.iter().map(|(name, reader)| Reader {
                // Slugs hold no dot, so two cases can never share a folder.
                folder: format!("{}.{}", case.sag.slug, &**name),
                case: Some(case.sag.slug.clone()),
                name: name.to_string(),
                title: reader.navn.to_string(),
                citizen: !is_staff(name, reader),
            })
        });
        let mut readers: Vec<Reader> = global.chain(of_cases).collect();
        readers.sort_by(|a, b| a.folder.cmp(&b.folder));
        readers
    }

    /// The case of this name.
    #[must_use]
    pub fn case(&self, slug: &str) -> Option<&Case> {
        self.shared_case(slug).map(|case| &**case)
    }

    fn shared_case(&self, slug: &str) -> Option<&Arc<Case>> {
        // Pages ask for cases by name, and there may be many: they stand in the order of their files, so most are
        // found without looking at all.
        let path = format!("content/planer/{slug}/sag.yaml");
        let near = self.cases.binary_search_by(|case| case.sag.path.as_str().cmp(&path)).ok();
        let near = near.and_then(|at| self.cases.get(at)).filter(|c| c.sag.slug == slug);
        near.or_else(|| self.cases.iter().find(|c| c.sag.slug == slug))
    }

    /// The framework of this name.
    #[must_use]
    pub fn framework(&self, slug: &str) -> Option<&Framework> {
        self.frameworks.iter().map(|f| &**f).find(|f| f.ramme.slug == slug)
    }

    /// The committees, in order of name.
    pub fn committees(&self) -> impl Iterator<Item = &Committee> {
        self.committees.iter().map(|c| &**c)
    }

    /// The committee of this name.
    #[must_use]
    pub fn committee(&self, slug: &str) -> Option<&Committee> {
        self.committees().find(|c| c.udvalg.slug == slug)
    }

    /// The area under supervision of this name.
    #[must_use]
    pub fn supervision(&self, slug: &str) -> Option<&Supervision> {
        self.supervisions.iter().map(|s| &**s).find(|s| s.område.slug == slug)
    }

    /// The scheme of this name in this folder.
    #[must_use]
    pub fn scheme(&self, folder: &str, slug: &str) -> Option<&Scheme> {
        self.schemes.iter().map(|s| &**s).find(|s| s.folder == folder && s.ordning.slug == slug)
    }

    /// The number of documents.
    #[must_use]
    pub fn document_count(&self) -> usize {
        let plans: usize = self.cases.iter().map(|c| 1 + c.plans.len()).sum();
        let frameworks: usize = self.frameworks.iter().map(|f| 1 + f.results.len()).sum();
        let committees: usize = self
            .committees
            .iter()
            .map(|c| 1 + c.meetings.iter().map(|m| 1 + m.items.len()).sum::<usize>())
            .sum();
        let papers: usize =
            self.supervisions.iter().map(|s| 1 + s.papers.len()).sum::<usize>() + self.schemes.len();
        plans + frameworks + committees + papers + self.pages.len() + self.templates.len()
    }
}

impl Committee {
    /// The meeting on this day.
    #[must_use]
    pub fn meeting_on(&self, day: crate::model::Date) -> Option<&Meeting> {
        self.meetings.iter().find(|m| m.møde.data.dato == Some(day))
    }

    /// Where a meeting of the committee is: its own place, or the usual one as long as it is ahead. Where a
    /// meeting was, only its minutes can tell.
    #[must_use]
    pub fn place_of<'a>(&'a self, meeting: &'a Meeting) -> Option<&'a crate::model::Words> {
        let data = &meeting.møde.data;
        let usual = self.udvalg.data.mødested.as_ref().filter(|_| !data.tilstand.is_minutes());
        data.sted.as_ref().or(usual)
    }

    /// Whether `name` is one of the committee's names, as written in minutes: a term after a hyphen
    /// and "&" for "og" do not count.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        let udvalg = &self.udvalg.data;
        let plain = |s: &str| {
            let s = mark::bare(s);
            let bare = s.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-' || c == '–' || c == ' ');
            bare.to_lowercase().replace(" & ", " og ")
        };
        let wanted = plain(name);
        std::iter::once(&udvalg.navn)
            .chain(&udvalg.andre_navne)
            .chain(&udvalg.forkortelse)
            .any(|own| plain(own) == wanted)
            || self.udvalg.slug == *mark::bare(name)
    }
}
