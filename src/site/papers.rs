//! Areas under supervision with their documents, and schemes.

use super::Entry;
use crate::model::scheme::Ordning;
use crate::model::supervision::{
    Handleplan, Risikovurdering, Tilsyn, Tilsynsdokument, Tilsynsområde, Årshjul,
};

/// An area under supervision with its documents, in file order.
#[derive(Clone, Debug)]
pub struct Supervision {
    pub område: Entry<Tilsynsområde>,
    pub papers: Vec<Entry<Tilsynsdokument>>,
}

/// A scheme in its folder.
#[derive(Clone, Debug)]
pub struct Scheme {
    /// The folder's name.
    pub folder: String,
    pub ordning: Entry<Ordning>,
}

type Of<'a, T> = (&'a Entry<Tilsynsdokument>, &'a T);

impl Supervision {
    /// The risk assessments, each with its place.
    pub fn assessments(&self) -> impl Iterator<Item = Of<'_, Risikovurdering>> {
        self.papers.iter().filter_map(|p| match &p.data {
            Tilsynsdokument::Risikovurdering(own) => Some((p, &**own)),
            _ => None,
        })
    }

    /// The supervisions carried out.
    pub fn inspections(&self) -> impl Iterator<Item = Of<'_, Tilsyn>> {
        self.papers.iter().filter_map(|p| match &p.data {
            Tilsynsdokument::Tilsyn(own) => Some((p, &**own)),
            _ => None,
        })
    }

    /// The action plans.
    pub fn action_plans(&self) -> impl Iterator<Item = Of<'_, Handleplan>> {
        self.papers.iter().filter_map(|p| match &p.data {
            Tilsynsdokument::Handleplan(own) => Some((p, &**own)),
            _ => None,
        })
    }

    /// The year's plans.
    pub fn annual_plans(&self) -> impl Iterator<Item = Of<'_, Årshjul>> {
        self.papers.iter().filter_map(|p| match &p.data {
            Tilsynsdokument::Årshjul(own) => Some((p, &**own)),
            _ => None,
        })
    }
}
