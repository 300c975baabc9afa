//! What the area's examples share.

/// A case with one citizen.
pub(super) const CASE: (&str, &str) = ("content/planer/a/sag.yaml", "titel: A\nborger: A\n");

/// The place of its Min Plan.
pub(super) const PLAN: &str = "content/planer/a/min-plan.md";
