//! The documents of a case as courses: what was prepared, recommended, planned and done belongs
//! together. Several courses of a citizen are told apart by the days of their documents.

use crate::model::plan::{
    Del, ForberedendeDelDel, IndsatsdelDel, IndstillingDel, Plan, Status, Tilbud, Tilbudstype, Ydelse,
};
use crate::model::{Date, Kind};
use crate::rules::dates::months_after;
use crate::rules::{Ctx, OnCase};
use crate::site::{Case, Entry};
use chrono::NaiveDate;

/// A document with what only its kind has.
#[derive(Debug)]
pub(super) struct Part<'a, D> {
    pub entry: &'a Entry<Plan>,
    pub plan: &'a Plan,
    pub del: &'a D,
}

/// One course with its documents; any of them may be missing.
#[derive(Debug)]
pub(super) struct Course<'a> {
    pub preparation: Option<Part<'a, ForberedendeDelDel>>,
    pub recommendation: Option<Part<'a, IndstillingDel>>,
    pub action: Option<Part<'a, IndsatsdelDel>>,
    /// The Min Plans made in the course: after the team's meeting, before its end and the next meeting.
    pub min_plans: Vec<&'a Entry<Plan>>,
    /// Whether the case has an earlier course.
    pub is_repeated: bool,
    /// The day of the next course's team meeting.
    pub next: Option<NaiveDate>,
}

/// The courses of a case, oldest first; none where it has no part of a rehabilitation plan.
pub(super) fn courses<'a>(on: &OnCase<'a>) -> Vec<Course<'a>> {
    let mut preparations = parts(on.case, |d| if let Del::ForberedendeDel(d) = d { Some(d) } else { None });
    let mut recommendations = parts(on.case, |d| if let Del::Indstilling(d) = d { Some(d) } else { None });
    let mut actions = parts(on.case, |d| if let Del::Indsatsdel(d) = d { Some(d) } else { None });
    preparations.sort_by_key(preparation_day);
    recommendations.sort_by_key(recommendation_day);
    actions.sort_by_key(action_day);

    let count = match recommendations.len() {
        0 => preparations.len().max(actions.len()),
        n => n,
    };
    if count == 0 {
        return Vec::new();
    }
    let days: Vec<Option<NaiveDate>> = recommendations.iter().map(recommendation_day).collect();
    let mut courses: Vec<Course> = (0..count)
        .map(|at| Course {
            preparation: None,
            recommendation: None,
            action: None,
            min_plans: Vec::new(),
            is_repeated: at > 0,
            next: days.get(at + 1).copied().flatten(),
        })
        .collect();
    let by_order = days.is_empty() || preparations.len() == days.len();
    for (at, part) in preparations.into_iter().enumerate() {
        // What prepares belongs to the first meeting after it; after the last one, a meeting is to come.
        let day = preparation_day(&part).filter(|_| !by_order);
        let place = day.map_or(Some(at), |day| days.iter().position(|d| d.is_some_and(|d| d >= day)));
        if let Some(course) = place.and_then(|at| courses.get_mut(at)) {
            course.preparation = Some(part);
        }
    }
    let by_order = days.is_empty() || actions.len() == days.len();
    for (at, part) in actions.into_iter().enumerate() {
        // What follows belongs to the last meeting before it.
        let day = action_day(&part).filter(|_| !by_order);
        let place = day.map_or(at, |day| days.iter().rposition(|d| d.is_some_and(|d| d <= day)).unwrap_or(0));
        if let Some(course) = courses.get_mut(place) {
            course.action = Some(part);
        }
    }
    for (course, part) in courses.iter_mut().zip(recommendations) {
        course.recommendation = Some(part);
    }
    for entry in on.case.plans.iter().filter(|p| p.data.art == Kind::MinPlan) {
        let Some(day) = entry.data.dato().map(|d| d.0) else { continue };
        if let Some(course) = courses.iter_mut().rev().find(|c| c.is_at(day)) {
            course.min_plans.push(entry);
        }
    }
    courses
}

fn parts<'a, D>(case: &'a Case, own: impl Fn(&'a Del) -> Option<&'a D>) -> Vec<Part<'a, D>> {
    let part = |entry: &'a Entry<Plan>| Some(Part { entry, plan: &entry.data, del: own(&entry.data.del)? });
    case.plans.iter().filter_map(part).collect()
}

fn preparation_day(part: &Part<ForberedendeDelDel>) -> Option<NaiveDate> {
    part.del.påbegyndt.or(part.del.færdig).or(part.plan.dato()).map(|d| d.0)
}

fn recommendation_day(part: &Part<IndstillingDel>) -> Option<NaiveDate> {
    part.del.teammøde.or(part.plan.dato()).map(|d| d.0)
}

fn action_day(part: &Part<IndsatsdelDel>) -> Option<NaiveDate> {
    part.del.færdig.or(part.del.forløb_start).or(part.plan.udarbejdet).or(part.plan.dato()).map(|d| d.0)
}

impl<'a> Course<'a> {
    /// The team's meeting.
    pub(super) fn meeting(&self) -> Option<NaiveDate> {
        self.recommendation.as_ref()?.del.teammøde.map(|d| d.0)
    }

    /// The day that decides which rules the course is granted by: the decision's, else the meeting's.
    pub(super) fn granted(&self) -> Option<NaiveDate> {
        self.recommendation.as_ref().and_then(|r| granted(r.del))
    }

    /// The course's first day.
    pub(super) fn start(&self) -> Option<NaiveDate> {
        self.action.as_ref()?.del.forløb_start.map(|d| d.0)
    }

    /// The course's last day.
    pub(super) fn end(&self) -> Option<NaiveDate> {
        self.action.as_ref()?.del.forløb_slut.map(|d| d.0)
    }

    /// Whether the course was, or may have been, going on that day: to its last day, or where that is
    /// unknown for the five years that a course has lasted at most.
    fn is_at(&self, day: NaiveDate) -> bool {
        let Some(began) = self.began() else { return false };
        let last = self.end().unwrap_or_else(|| months_after(self.start().unwrap_or(began), 60));
        (began..=last).contains(&day)
    }

    fn began(&self) -> Option<NaiveDate> {
        let action = self.action.as_ref().and_then(action_day);
        self.recommendation.as_ref().and_then(recommendation_day).or(action)
    }

    /// Whether it is, or may be, a resource course: the team did not recommend anything else.
    pub(super) fn is_resource(&self) -> bool {
        let to = self.recommendation.as_ref().and_then(|r| r.del.indstillet_til);
        to.is_none_or(|to| to == Ydelse::Ressourceforløb)
    }

    /// The documents that say what is done: the action part, then the Min Plans.
    pub(super) fn doing(&self) -> impl Iterator<Item = &'a Entry<Plan>> + '_ {
        self.action.iter().map(|a| a.entry).chain(self.min_plans.iter().copied())
    }

    /// The offers that are not called off, each with its document and place there.
    pub(super) fn offers(&self) -> impl Iterator<Item = (&'a Entry<Plan>, usize, &'a Tilbud)> + '_ {
        let of = |entry: &'a Entry<Plan>| {
            entry.data.tilbud.iter().enumerate().map(move |(at, offer)| (entry, at, offer))
        };
        self.doing().flat_map(of).filter(|(_, _, offer)| is_meant(offer))
    }

    /// The last day that the documents tell of.
    pub(super) fn known_to(&self, today: NaiveDate) -> Option<NaiveDate> {
        let days = self.doing().flat_map(|entry| {
            let held = entry.data.samtaler.iter().filter(|t| super::talks::was_held(t, today));
            held.map(|t| t.dato).chain(entry.data.dato())
        });
        days.map(|d| d.0).filter(|d| *d <= today).max()
    }
}

/// The day that decides which rules a course is granted by.
pub(super) fn granted(del: &IndstillingDel) -> Option<NaiveDate> {
    del.afgørelse.as_ref().map(|a| a.dato).or(del.teammøde).map(|d| d.0)
}

/// Whether an offer is part of the plan: neither merely recommended nor called off.
pub(super) fn is_meant(offer: &Tilbud) -> bool {
    !matches!(offer.status, Some(Status::Anbefalet | Status::Aflyst | Status::IkkePåbegyndt))
}

/// Whether municipalities need not register when an effort of this type begins.
pub(super) fn need_not_be_registered(kind: Option<Tilbudstype>) -> bool {
    matches!(kind, Some(Tilbudstype::Social | Tilbudstype::SundhedRegional))
}

/// Whether a document of this kind is among the case's files, even as a draft or with faults.
pub(super) fn has_file(ctx: Ctx, case: &Case, kind: Kind) -> bool {
    let folder = format!("content/planer/{}/", case.sag.slug);
    case.plans.iter().any(|p| p.data.art == kind)
        || ctx
            .sources
            .iter()
            .any(|(_, text)| text.path.starts_with(&folder) && Kind::of_path(&text.path) == Some(kind))
}

/// The day in a date that may be missing.
pub(super) fn day(date: Option<Date>) -> Option<NaiveDate> {
    date.map(|d| d.0)
}
