//! What the examples of this area share.

/// A case with nothing special about it.
pub(super) const CASE: (&str, &str) = ("content/planer/a/sag.yaml", "titel: A\nborger: A\n");

/// The preparatory part's place.
pub(super) const PREPARATION: &str = "content/planer/a/forberedende-del.md";
/// The recommendation's place.
pub(super) const RECOMMENDATION: &str = "content/planer/a/indstilling.md";
/// The action part's place.
pub(super) const ACTION: &str = "content/planer/a/indsatsdel.md";
