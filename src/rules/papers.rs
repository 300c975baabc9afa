//! What checks of supervision and schemes are asked of.

use super::Ctx;
use crate::model::LooseDate;
use crate::model::scheme::Ordning;
use crate::model::supervision::{Risikovurdering, Tilsyn, Tilsynsdokument, Tilsynsområde, Årshjul};
use crate::site::{Entry, Scheme, Supervision};
use chrono::NaiveDate;

/// An area under supervision with its documents.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct OnArea<'a> {
    pub ctx: Ctx<'a>,
    pub supervision: &'a Supervision,
    pub område: &'a Tilsynsområde,
    /// The day of its newest supervision.
    pub date: Option<NaiveDate>,
}

/// A risk assessment in its area.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct OnAssessment<'a> {
    pub ctx: Ctx<'a>,
    pub supervision: &'a Supervision,
    pub entry: &'a Entry<Tilsynsdokument>,
    pub assessment: &'a Risikovurdering,
    /// The day it was made.
    pub date: Option<NaiveDate>,
}

/// A supervision in its area.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct OnInspection<'a> {
    pub ctx: Ctx<'a>,
    pub supervision: &'a Supervision,
    pub entry: &'a Entry<Tilsynsdokument>,
    pub tilsyn: &'a Tilsyn,
    /// The day it was carried out, else the last of its period.
    pub date: Option<NaiveDate>,
}

/// A year's plan in its area.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct OnAnnualPlan<'a> {
    pub ctx: Ctx<'a>,
    pub supervision: &'a Supervision,
    pub entry: &'a Entry<Tilsynsdokument>,
    pub plan: &'a Årshjul,
    /// The first day of its year.
    pub date: Option<NaiveDate>,
}

/// A scheme.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct OnScheme<'a> {
    pub ctx: Ctx<'a>,
    pub scheme: &'a Scheme,
    pub ordning: &'a Ordning,
    /// The day its newest part speaks from: a half-year, a year of grant, a team.
    pub date: Option<NaiveDate>,
}

impl<'a> OnArea<'a> {
    pub(super) fn new(ctx: Ctx<'a>, supervision: &'a Supervision) -> Self {
        let date = supervision.inspections().filter_map(|(_, t)| day_of(t)).max();
        Self { ctx, supervision, område: &supervision.område.data, date }
    }
}

impl<'a> OnAssessment<'a> {
    pub(super) fn new(
        ctx: Ctx<'a>,
        supervision: &'a Supervision,
        entry: &'a Entry<Tilsynsdokument>,
        assessment: &'a Risikovurdering,
    ) -> Self {
        Self { ctx, supervision, entry, assessment, date: assessment.dato.map(|d| d.0) }
    }
}

impl<'a> OnInspection<'a> {
    pub(super) fn new(
        ctx: Ctx<'a>,
        supervision: &'a Supervision,
        entry: &'a Entry<Tilsynsdokument>,
        tilsyn: &'a Tilsyn,
    ) -> Self {
        Self { ctx, supervision, entry, tilsyn, date: day_of(tilsyn) }
    }

    /// The first and last day of the period it covers.
    #[must_use]
    pub fn period(&self) -> Option<(NaiveDate, NaiveDate)> {
        period(self.tilsyn)
    }

    /// The newest risk assessment of the area that was made by the day of this supervision.
    #[must_use]
    pub fn assessment(&self) -> Option<(&'a Entry<Tilsynsdokument>, &'a Risikovurdering)> {
        let day = self.date?;
        let made = self.supervision.assessments().filter(|(_, a)| a.dato.is_some_and(|d| d.0 <= day));
        made.max_by_key(|(_, a)| a.dato)
    }

    /// The area's newest supervision before this one.
    #[must_use]
    pub fn before(&self) -> Option<(&'a Entry<Tilsynsdokument>, &'a Tilsyn)> {
        let day = self.date?;
        let earlier = self.supervision.inspections().filter(|(_, t)| day_of(t).is_some_and(|d| d < day));
        earlier.max_by_key(|(_, t)| day_of(t))
    }
}

impl<'a> OnAnnualPlan<'a> {
    pub(super) fn new(
        ctx: Ctx<'a>,
        supervision: &'a Supervision,
        entry: &'a Entry<Tilsynsdokument>,
        plan: &'a Årshjul,
    ) -> Self {
        let date = plan.år.and_then(|y| first_of_year(y.0));
        Self { ctx, supervision, entry, plan, date }
    }
}

impl<'a> OnScheme<'a> {
    pub(super) fn new(ctx: Ctx<'a>, scheme: &'a Scheme) -> Self {
        let ordning = &scheme.ordning.data;
        let date = match ordning {
            Ordning::TidligIndsats(own) => own.halvår.iter().filter_map(|h| start(&h.periode)).max(),
            Ordning::Uddannelsesløft(own) => own.gælder_fra.map(|d| d.0),
            Ordning::Pulje(own) => own.tilskudsår.and_then(|y| first_of_year(y.0)),
            Ordning::Forløb(own) => own.hold.iter().filter_map(|h| h.start).max().map(|d| d.0),
            Ordning::Pris(own) => own.år.and_then(|y| first_of_year(y.0)),
        };
        Self { ctx, scheme, ordning, date }
    }
}

/// The first and last day of the period a supervision covers.
pub(super) fn period(tilsyn: &Tilsyn) -> Option<(NaiveDate, NaiveDate)> {
    tilsyn.periode.as_ref()?.range(None)
}

/// The day a supervision was carried out, else the last of its period.
pub(super) fn day_of(tilsyn: &Tilsyn) -> Option<NaiveDate> {
    tilsyn.dato.map(|d| d.0).or_else(|| period(tilsyn).map(|(_, last)| last))
}

/// The first day of a loose time that names its year.
pub(super) fn start(time: &LooseDate) -> Option<NaiveDate> {
    time.range(None).map(|(first, _)| first)
}

fn first_of_year(year: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, 1, 1)
}
