//! Consents that were withdrawn.

use super::people;
use crate::model::Date;
use crate::model::plan::Samtykke;
use crate::rules::OnPlan;

/// A consent withdrawn by the day the pages are made for, and not given anew.
pub(super) struct Withdrawn {
    /// Its number in `samtykke`.
    pub(super) at: usize,
    pub(super) on: Date,
    /// Whether the same person has another consent in force.
    pub(super) others_hold: bool,
}

/// The withdrawn consents of a holistic plan.
pub(super) fn withdrawn<'a>(on: &'a OnPlan) -> impl Iterator<Item = Withdrawn> + 'a {
    let today = on.ctx.today;
    let consents = if people::is_holistic(on.plan) { on.plan.samtykke.as_slice() } else { &[] };
    let holds = move |c: &Samtykke| {
        c.givet.is_some_and(|d| d.0 <= today) && c.trukket_tilbage.is_none_or(|d| d.0 > today)
    };
    consents.iter().enumerate().filter_map(move |(at, consent)| {
        let day = consent.trukket_tilbage.filter(|d| d.0 <= today)?;
        let mut of_same = consents.iter().filter(|other| other.fra == consent.fra && holds(other));
        let renewed = of_same.clone().any(|other| other.givet.is_some_and(|given| given >= day));
        let others_hold = of_same.next().is_some();
        (!renewed).then_some(Withdrawn { at, on: day, others_hold })
    })
}
