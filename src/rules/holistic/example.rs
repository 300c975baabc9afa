//! Cases that the area's examples share.

/// A case about one citizen.
pub(super) const CASE: (&str, &str) = (
    "content/planer/a/sag.yaml",
    "titel: A\nborger: Ada\nmodtagere:\n  borger:\n    navn: Ada\n    rolle: borger\n    fødselsår: 1990\n",
);

/// A case about two parents who live apart, and their son, born in 2009.
pub(super) const FAMILY: (&str, &str) = (
    "content/planer/a/sag.yaml",
    "titel: A\nborger: Emil, Lone og Peter\nmodtagere:\n  mor:\n    navn: Lone\n    rolle: mor\n  far:\n    navn: Peter\n    rolle: far\n  emil:\n    navn: Emil\n    rolle: søn\n    fødselsår: 2009\n",
);

/// Where the holistic plan of an example stands.
pub(super) const HOLISTIC: &str = "content/planer/a/helhedsorienteret-plan.md";

/// Where the family plan of an example stands.
pub(super) const FAMILY_PLAN: &str = "content/planer/a/familieplan.md";
