//! Which addresses of a tree are served differently from the others, as expressions that nginx, Caddy and Apache all
//! understand.

use super::{Scripts, Tree, headers};

/// An expression over the path of an address, and the header that the matching ones get in place of the usual.
pub(super) struct Pattern {
    /// A word for it, of letters alone.
    pub name: &'static str,
    pub expression: String,
    pub header: &'static str,
    pub value: String,
}

/// The patterns of a tree that is served at `path`.
pub(super) fn patterns(tree: &Tree, path: &str) -> Vec<Pattern> {
    let path = path.replace('.', "\\.");
    let root = match tree.languages.as_slice() {
        [] => path.clone(),
        tags => format!("{path}(?:(?:{})/)?", tags.join("|")),
    };
    let mut all = Vec::new();
    let mut add = |name, expression: String, header, value: &str| {
        all.push(Pattern { name, expression, header, value: value.to_owned() });
    };
    if tree.search {
        let expression = format!("^{root}soeg\\.html$");
        add("soegning", expression, headers::POLICY, &Scripts::Search.policy());
        // Their names are made of their bytes; those of the rest of the index are not.
        let expression = format!("^{root}pagefind/.*\\.pf_[a-z]+$");
        add("indeks", expression, headers::CACHE, headers::NAMED_BY_BYTES);
    }
    if tree.frameworks {
        let expression = format!("^{root}udbud/[^/]+/(?:index\\.html)?$");
        add("ramme", expression, headers::POLICY, &Scripts::Own.policy());
    }
    if tree.audience == super::Audience::Everyone {
        let expression = format!("^{path}data/|\\.(?:ics|xml)$");
        add("aaben", expression, headers::ORIGIN, headers::ANY_ORIGIN);
    }
    all
}
