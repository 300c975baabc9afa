//! How much is too much, for each kind of text.
//!
//! No authority has set a limit. 45 is where the scale of LIX calls a text hard, and 55 where it calls it
//! very hard: texts for citizens must not be hard, the papers of committees and tenders not very hard, and
//! schemes and supervision, which both citizens and professionals read, stand between. 25 words are what
//! guides to plain language give as the limit of a sentence; those who read papers for a living manage 40.

use crate::model::regler::Sproggrænser;
use crate::model::{Count, Regler};
use crate::texts::Group;

/// Fewer words say nothing reliable of a text.
pub const FEWEST_WORDS: u32 = 100;
/// More words in a sentence for citizens are too many, whatever the setting for long ones.
pub(super) const VERY_LONG: usize = 40;

/// The highest LIX.
#[must_use]
pub fn lix(settings: &Regler, group: Group) -> u32 {
    let default = match group {
        Group::Plans | Group::Pages => 45,
        Group::Schemes | Group::Supervision => 50,
        Group::Committees | Group::Procurement => 55,
    };
    of(&settings.højeste_lix, group, default)
}

/// The words that a sentence may have before it is long.
#[must_use]
pub fn words_in_sentence(settings: &Regler, group: Group) -> usize {
    let default = if group.is_for_citizens() { 25 } else { 40 };
    let limit = of(&settings.ord_i_sætning, group, default);
    usize::try_from(limit).unwrap_or(usize::MAX)
}

/// Sentences in the passive, in percent of all.
pub(super) fn passives(settings: &Regler, group: Group) -> u32 {
    let default = if group.is_for_citizens() { 30 } else { 50 };
    of(&settings.passiv_i_procent, group, default)
}

fn of(limits: &Sproggrænser, group: Group, default: u32) -> u32 {
    let own = match group {
        Group::Plans => limits.planer,
        Group::Pages => limits.sider,
        Group::Schemes => limits.ordninger,
        Group::Supervision => limits.tilsyn,
        Group::Committees => limits.udvalg,
        Group::Procurement => limits.udbud,
    };
    own.map_or(default, |Count(limit)| limit)
}
