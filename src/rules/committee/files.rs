//! The item files of a meeting, whether or not they could be read.

use crate::rules::OnMeeting;
use crate::source::translated_name;

/// The numbers the files in the meeting's folder begin with. It looks through all sources, so it is
/// asked only where something seems to be missing.
pub(super) fn numbers<'a>(on: &'a OnMeeting) -> impl Iterator<Item = u32> + 'a {
    let folder = on.meeting.møde.path.strip_suffix("moede.md").unwrap_or_default();
    on.ctx.sources.iter().filter_map(move |(_, source)| {
        let name = source.path.strip_prefix(folder)?;
        // A translation is no item of its own.
        if translated_name(name).is_some() {
            return None;
        }
        name.split_once('-')?.0.parse().ok()
    })
}
