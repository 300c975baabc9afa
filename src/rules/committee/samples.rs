//! What the examples and sources of this area share.

use crate::diagnostic::{Citation, Example, both};

/// A file of an example: path and text.
type File = (&'static str, &'static str);

/// A committee with nothing but its name.
pub(super) const UDVALG: File = ("content/udvalg/a/udvalg.md", "---\nnavn: Udvalget for Job\n---\n");
/// Minutes without anything else.
pub(super) const REFERAT: File =
    ("content/udvalg/a/2024-02-07/moede.md", "---\ndato: 2024-02-07\ntilstand: referat\n---\n");
/// An agenda without anything else.
pub(super) const DAGSORDEN: File =
    ("content/udvalg/a/2024-02-07/moede.md", "---\ndato: 2024-02-07\ntilstand: dagsorden\n---\n");
/// Where the examples' meeting stands.
pub(super) const MØDE: &str = "content/udvalg/a/2024-02-07/moede.md";
/// Where the examples' item stands.
pub(super) const PUNKT: &str = "content/udvalg/a/2024-02-07/01-x.md";

/// An example that gives findings.
pub(super) const fn fails(
    what: &'static str,
    files: &'static [File],
    findings: &'static [&'static str],
) -> Example {
    Example { what, files, findings }
}

/// An example that gives none.
pub(super) const fn passes(what: &'static str, files: &'static [File]) -> Example {
    Example { what, files, findings: &[] }
}

/// Lejre's minutes, with the decisive words.
pub(super) const fn lejre(quote: &'static str) -> Citation {
    let title = both!("Lejre Kommune, referat 7. februar 2024", "Lejre Kommune, minutes of 7 February 2024");
    Citation { title, quote }
}

/// The City of Copenhagen's item on a tender, with the decisive words.
pub(super) const fn københavn(quote: &'static str) -> Citation {
    let title = both!(
        "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
        "City of Copenhagen, BIU, framework for employment tenders, 2020"
    );
    Citation { title, quote }
}
