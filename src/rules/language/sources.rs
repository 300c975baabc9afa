//! What the sources of this area share.

use crate::diagnostic::{Citation, Example, both};

/// A file of an example: path and text.
type File = (&'static str, &'static str);

/// The example page.
pub(super) const PAGE: &str = "content/sider/a.md";

/// The memo on holistic plans, on how different their readers are.
pub(super) const READERS: Citation = Citation {
    title: both!(
        "Notat om 0-scenarie for én helhedsorienteret plan, 4. februar 2020",
        "Memo on the zero scenario for one holistic plan, 4 February 2020"
    ),
    quote: "borgere og familier i forskellige situationer og med forskellige udgangspunkter for at kunne læse planen",
};

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
