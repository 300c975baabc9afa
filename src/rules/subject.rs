//! What checks are asked of: a document in its place, with all that a rule may need to know.

use super::figures;
use crate::markdown::{Grid, Prose};
use crate::model::committee::{Møde, Punkt, Udvalg};
use crate::model::framework::{Ramme, Resultater};
use crate::model::plan::Plan;
use crate::model::{Date, Regler};
use crate::site::{Case, Committee, Entry, Framework, Item, Meeting, Site, meeting_day};
use crate::source::Sources;
use chrono::NaiveDate;
use std::cell::OnceCell;

/// What every check may look at.
#[derive(Clone, Copy, Debug)]
pub struct Ctx<'a> {
    pub site: &'a Site,
    pub sources: &'a Sources,
    /// The day the pages are made for.
    pub today: NaiveDate,
}

impl<'a> Ctx<'a> {
    /// The settings.
    #[must_use]
    pub fn settings(&self) -> &'a Regler {
        &self.site.config.regler
    }

    /// The Markdown body of a document.
    #[must_use]
    pub fn body<T>(&self, entry: &Entry<T>) -> &'a str {
        self.sources.text(entry.file).text.get(entry.body.clone()).unwrap_or_default()
    }
}

/// A plan in its case.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct OnPlan<'a> {
    pub ctx: Ctx<'a>,
    pub case: &'a Case,
    pub entry: &'a Entry<Plan>,
    pub plan: &'a Plan,
    /// The day the plan speaks from.
    pub date: Option<NaiveDate>,
}

/// A case with its plans.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct OnCase<'a> {
    pub ctx: Ctx<'a>,
    pub case: &'a Case,
    /// The day the newest of its plans speaks from.
    pub date: Option<NaiveDate>,
}

/// A framework with its results.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct OnFramework<'a> {
    pub ctx: Ctx<'a>,
    pub framework: &'a Framework,
    pub ramme: &'a Ramme,
    /// The first day of the agreement.
    pub date: Option<NaiveDate>,
}

/// Results of a framework.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct OnResults<'a> {
    pub ctx: Ctx<'a>,
    pub framework: &'a Framework,
    pub entry: &'a Entry<Resultater>,
    pub results: &'a Resultater,
    /// The document's date.
    pub date: Option<NaiveDate>,
}

/// A committee with its meetings.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct OnCommittee<'a> {
    pub ctx: Ctx<'a>,
    pub committee: &'a Committee,
    pub udvalg: &'a Udvalg,
    /// The day of its newest meeting.
    pub date: Option<NaiveDate>,
}

/// A meeting with its items.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct OnMeeting<'a> {
    pub ctx: Ctx<'a>,
    pub committee: &'a Committee,
    pub meeting: &'a Meeting,
    pub møde: &'a Møde,
    /// The meeting's day, or the first it may have been.
    pub date: Option<NaiveDate>,
}

/// An item on its meeting.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct OnItem<'a> {
    pub ctx: Ctx<'a>,
    pub committee: &'a Committee,
    pub meeting: &'a Meeting,
    pub item: &'a Item,
    pub punkt: &'a Punkt,
    /// The meeting's day, or the first it may have been.
    pub date: Option<NaiveDate>,
    figures: OnceCell<(Vec<Prose>, Vec<Grid>)>,
}

impl<'a> OnPlan<'a> {
    pub(super) fn new(ctx: Ctx<'a>, case: &'a Case, entry: &'a Entry<Plan>) -> Self {
        let plan = &entry.data;
        Self { ctx, case, entry, plan, date: plan.dato().map(day) }
    }
}

impl<'a> OnCase<'a> {
    pub(super) fn new(ctx: Ctx<'a>, case: &'a Case) -> Self {
        let date = case.plans.iter().filter_map(|p| p.data.dato()).max().map(day);
        Self { ctx, case, date }
    }

    /// The case's plans, each as a subject.
    pub fn plans(&self) -> impl Iterator<Item = OnPlan<'a>> {
        let (ctx, case) = (self.ctx, self.case);
        case.plans.iter().map(move |entry| OnPlan::new(ctx, case, entry))
    }
}

impl<'a> OnFramework<'a> {
    pub(super) fn new(ctx: Ctx<'a>, framework: &'a Framework) -> Self {
        let ramme = &framework.ramme.data;
        Self { ctx, framework, ramme, date: ramme.periode.as_ref().map(|p| p.fra.0) }
    }
}

impl<'a> OnResults<'a> {
    pub(super) fn new(ctx: Ctx<'a>, framework: &'a Framework, entry: &'a Entry<Resultater>) -> Self {
        Self { ctx, framework, entry, results: &entry.data, date: entry.data.dato.map(day) }
    }
}

impl<'a> OnCommittee<'a> {
    pub(super) fn new(ctx: Ctx<'a>, committee: &'a Committee) -> Self {
        let date = committee.meetings.iter().filter_map(meeting_day).max().map(day);
        Self { ctx, committee, udvalg: &committee.udvalg.data, date }
    }
}

impl<'a> OnMeeting<'a> {
    pub(super) fn new(ctx: Ctx<'a>, committee: &'a Committee, meeting: &'a Meeting) -> Self {
        Self { ctx, committee, meeting, møde: &meeting.møde.data, date: meeting_day(meeting).map(day) }
    }

    /// The meeting's items, each as a subject.
    pub fn items(&self) -> impl Iterator<Item = OnItem<'a>> {
        let (ctx, committee, meeting, date) = (self.ctx, self.committee, self.meeting, self.date);
        let on = move |item: &'a Item| {
            let figures = OnceCell::new();
            OnItem { ctx, committee, meeting, item, punkt: &item.punkt.data, date, figures }
        };
        meeting.items.iter().map(on)
    }
}

impl OnItem<'_> {
    /// The blocks of running text and the tables of the item's body where figures stand in it, made once for all rules.
    pub(super) fn figures(&self) -> &(Vec<Prose>, Vec<Grid>) {
        self.figures.get_or_init(|| figures::body(self.ctx.body(&self.item.punkt)))
    }
}

fn day(date: Date) -> NaiveDate {
    date.0
}
