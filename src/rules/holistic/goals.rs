//! Goals that are written more than once in a case.

use super::people;
use crate::model::Readers;
use crate::model::plan::Mål;
use crate::model::plan::{Målvalg, Plan};
use crate::site::{Case, Entry};

/// How like two goals must be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Likeness {
    /// But for case, spaces and punctuation.
    Same,
    /// All but the same words.
    Near,
}

/// Where the goal stands besides.
pub(super) enum First<'a> {
    /// In sag.yaml, under this name.
    Case(&'a str),
    /// In another plan.
    Plan(&'a Entry<Plan>),
}

/// A goal of a plan that stands elsewhere too.
pub(super) struct Twice<'a> {
    pub(super) entry: &'a Entry<Plan>,
    /// The field path of its words.
    pub(super) path: String,
    pub(super) words: &'a str,
    pub(super) first: First<'a>,
}

/// The least likeness of goals that are nearly the same: one letter in ten may differ.
const NEAR: f64 = 0.9;
/// Shorter goals are alike by chance.
const SHORTEST: usize = 12;

struct Own<'a> {
    entry: &'a Entry<Plan>,
    goal: usize,
    sub: Option<usize>,
    words: &'a str,
    plain: String,
    readers: Option<&'a Readers>,
}

/// The goals and sub-goals written out in a plan that holds, which the case or another plan has too.
pub(super) fn twice(case: &Case, wanted: Likeness) -> Vec<Twice<'_>> {
    let mut found = Vec::new();
    let own = own(case);
    let of_case: Vec<(&str, String, Option<&Readers>)> = if own.is_empty() {
        return found;
    } else {
        let goals = case.sag.data.mål.0.iter();
        goals.flat_map(|(name, goal)| lines(goal).map(|(_, words, r)| (&**name, plain(words), r))).collect()
    };
    for (at, this) in own.iter().enumerate() {
        let in_case = of_case.iter().find(|(_, words, readers)| {
            same_readers(*readers, this.readers) && likeness(words, &this.plain) == Some(wanted)
        });
        let earlier = || {
            own.iter().take(at).find(|other| {
                other.entry.file != this.entry.file
                    && people::share_a_citizen(case, &other.entry.data, &this.entry.data)
                    && same_readers(other.readers, this.readers)
                    && likeness(&other.plain, &this.plain) == Some(wanted)
            })
        };
        let first = in_case.map(|(name, ..)| First::Case(name));
        if let Some(first) = first.or_else(|| earlier().map(|other| First::Plan(other.entry))) {
            let path = match this.sub {
                None => format!("mål[{}].tekst", this.goal),
                Some(sub) => format!("mål[{}].delmål[{sub}].tekst", this.goal),
            };
            found.push(Twice { entry: this.entry, path, words: this.words, first });
        }
    }
    found
}

/// The goals written out in plans that no other has replaced, oldest plan first.
fn own(case: &Case) -> Vec<Own<'_>> {
    let holding = case.plans.iter().filter(|p| !people::is_replaced(case, &p.slug));
    let mut own: Vec<Own> = holding
        .flat_map(|entry| entry.data.mål.iter().enumerate().map(move |goal| (entry, goal)))
        .filter_map(|(entry, (at, goal))| match goal {
            Målvalg::Eget(goal) => Some((entry, at, goal)),
            Målvalg::Fra(_) => None,
        })
        .flat_map(|(entry, goal, of)| {
            lines(of).map(move |(sub, words, readers)| Own {
                entry,
                goal,
                sub,
                words,
                plain: plain(words),
                readers,
            })
        })
        .collect();
    own.sort_by_key(|o| o.entry.data.dato());
    own
}

/// The words of a goal and of its sub-goals.
fn lines(goal: &Mål) -> impl Iterator<Item = (Option<usize>, &str, Option<&Readers>)> {
    let subs = goal.delmål.iter().enumerate();
    let subs = subs.map(|(at, d)| (Some(at), &*d.tekst, d.synlig_for.as_ref().or(goal.synlig_for.as_ref())));
    std::iter::once((None, &*goal.tekst, goal.synlig_for.as_ref())).chain(subs)
}

/// Whether someone may see both.
fn same_readers(a: Option<&Readers>, b: Option<&Readers>) -> bool {
    let (Some(a), Some(b)) = (a, b) else { return true };
    a.0.iter().any(|name| b.0.contains(name))
}

fn plain(words: &str) -> String {
    words.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn likeness(a: &str, b: &str) -> Option<Likeness> {
    if a == b {
        return Some(Likeness::Same);
    }
    let digits = |s: &str| s.chars().filter(char::is_ascii_digit).collect::<String>();
    let long = a.len().min(b.len()) >= SHORTEST;
    let close = a.len().abs_diff(b.len()) * 5 <= a.len().max(b.len());
    // "15 timer" and "25 timer" are two goals.
    let near = long && close && strsim::normalized_levenshtein(a, b) >= NEAR && digits(a) == digits(b);
    near.then_some(Likeness::Near)
}
