//! Which program this is.

use super::Place;
use crate::pipeline::{self, Checked, Options};
use crate::remember;
use crate::source::Sources;
use crate::texts::Clean;
use crate::timings::{Stage, Watch};
use std::time::UNIX_EPOCH;

/// What tells this program from others, one built anew of the same version too; `None` where the system does not say.
pub(super) fn name() -> Option<String> {
    let own = std::env::current_exe().and_then(std::fs::metadata).ok()?;
    let changed = own.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some(format!("{} {}", own.len(), changed.as_nanos()))
}

/// Checks what was read, but for texts in which this program found nothing before; and remembers which those are now.
pub(super) fn check(sources: Sources, place: &Place, options: Options, watch: &Watch) -> Checked {
    let name = name();
    let known = || name.as_ref().map_or_else(Clean::default, |name| remember::clean_texts(&place.root, name));
    let clean = watch.time(Stage::Recall, known);
    let checked = pipeline::check_read(sources, &place.root, &place.config, options, &clean, watch);
    if let Some(name) = name {
        let keep = || remember::keep_clean_texts(&place.root, &name, &clean, &checked.clean);
        watch.time(Stage::Recall, keep);
    }
    checked
}
