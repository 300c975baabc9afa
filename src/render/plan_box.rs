//! The box at the top of a plan: what happens next.

use super::Ctx;
use crate::model::Date;
use crate::model::plan::Plan;

/// The day of the next thing that happens in the plan.
pub(super) fn next_day(_ctx: &Ctx, _plan: &Plan) -> Option<Date> {
    None
}
