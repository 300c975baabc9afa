//! Whether a plan still counts, and which one does if it does not.

use crate::model::plan::{Del, Plan};
use crate::model::{Date, Kind};
use crate::site::{Case, Entry};

/// What has become of a plan. Plans this audience may not see are not known here.
#[derive(Clone, Copy)]
pub(in crate::render) enum State<'a> {
    /// It counts.
    Current,
    /// Another plan says that it took this one's place, and from when.
    Replaced { by: &'a Entry<Plan>, from: Option<Date> },
    /// A part of a rehabiliteringsplan that is done: a later part or plan goes on from it.
    Followed { by: &'a Entry<Plan> },
    /// Its course has ended, and nothing came after it.
    Over { since: Date },
}

impl<'a> State<'a> {
    /// The plan that counts instead of this one.
    pub(in crate::render) fn newer(self) -> Option<&'a Entry<Plan>> {
        match self {
            Self::Replaced { by, .. } | Self::Followed { by } => Some(by),
            Self::Current | Self::Over { .. } => None,
        }
    }
}

/// What has become of the plan `entry` by `today`.
pub(in crate::render) fn state<'a>(case: &'a Case, entry: &Entry<Plan>, today: Date) -> State<'a> {
    if let Some((by, from)) = replaced(case, entry, today) {
        return State::Replaced { by: newest(case, by, today), from };
    }
    let part = matches!(entry.data.art, Kind::ForberedendeDel | Kind::Indstilling | Kind::Indsatsdel);
    let later = case.plans.iter().filter(|p| part && p.data.dato() > entry.data.dato());
    if let Some(by) = later.max_by_key(|p| p.data.dato()) {
        return State::Followed { by: newest(case, by, today) };
    }
    match &entry.data.del {
        Del::Indsatsdel(del) => match del.forløb_slut {
            Some(since) if since < today => State::Over { since },
            _ => State::Current,
        },
        _ => State::Current,
    }
}

/// The plan that took this one's place, where that has happened.
fn replaced<'a>(case: &'a Case, entry: &Entry<Plan>, today: Date) -> Option<(&'a Entry<Plan>, Option<Date>)> {
    case.plans.iter().find_map(|plan| {
        let mut named = plan.data.erstatter.iter().filter(|e| e.plan.as_deref() == Some(entry.slug.as_str()));
        let from = named.find(|e| e.fra.is_none_or(|day| day <= today))?.fra;
        Some((plan, from))
    })
}

/// The last of the plans that took each other's places, beginning with `plan`.
fn newest<'a>(case: &'a Case, plan: &'a Entry<Plan>, today: Date) -> &'a Entry<Plan> {
    let mut last = plan;
    // Plans that name each other would go in a ring.
    for _ in &case.plans {
        match replaced(case, last, today) {
            Some((by, _)) => last = by,
            None => break,
        }
    }
    last
}
