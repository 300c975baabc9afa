//! What several rules need to know of an agreement's terms.

use crate::model::Date;
use crate::model::framework::{Aftaleperiode, Ramme, Udbudstilstand};
use crate::rules::dates::months_after;
use chrono::NaiveDate;

/// How many months a framework agreement may last.
const MONTHS: u32 = 4 * 12;

/// An agreement that may last more than four years.
pub(super) struct TooLong {
    /// The last day it may have.
    pub(super) end: Date,
    /// The last day that is within four years.
    pub(super) latest: Date,
    /// Whether only the extension makes it too long.
    pub(super) by_extension: bool,
}

impl TooLong {
    pub(super) fn of(period: &Aftaleperiode) -> Option<Self> {
        let end = last_day(period)?;
        let latest = months_after(period.fra.0, MONTHS).pred_opt()?;
        (end > latest).then_some(Self {
            end: Date(end),
            latest: Date(latest),
            by_extension: period.til.0 <= latest,
        })
    }
}

/// Whether bidders or suppliers go by the framework now: it is open for bids, or later and not yet over.
pub(super) fn in_use(ramme: &Ramme) -> bool {
    use Udbudstilstand::{IKraft, Tildelt, Vurderes, Åbent};
    matches!(ramme.tilstand, Some(Åbent | Vurderes | Tildelt | IKraft))
}

/// The last day an agreement may have, its extension counted.
pub(super) fn last_day(period: &Aftaleperiode) -> Option<NaiveDate> {
    match period.forlængelse {
        // An extension begins the day after, so that 31 December and a year is 31 December.
        Some(more) => more.after(period.til.0.succ_opt()?)?.pred_opt(),
        None => Some(period.til.0),
    }
}

/// The year of dates that name none.
pub(super) fn year(ramme: &Ramme) -> Option<i32> {
    ramme.tidsplan_år.and_then(|y| i32::try_from(y.0).ok())
}
