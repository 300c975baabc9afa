//! "Did you mean": the name that was probably meant.

/// Longest name, in bytes, that is compared.
const LONGEST: usize = 80;

/// The nearest of `names` to `written`, if one is near enough to be a slip.
///
/// Danish letters written out (`oe`), case, spaces, hyphens and underscores do not count.
pub(crate) fn nearest<'a>(written: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    // A slip in a name is a slip in a short text; what is longer is no name.
    if written.len() > LONGEST {
        return None;
    }
    let bare = fold(written);
    if bare.is_empty() {
        return None;
    }
    let limit = (bare.chars().count() / 3).clamp(1, 4);
    names
        .filter(|name| name.len() <= LONGEST)
        .map(|name| {
            let folded = fold(name);
            let prefix = folded.starts_with(&bare) || bare.starts_with(&folded);
            // The distance is at least the difference in length; most names end here.
            let far = bare.len().abs_diff(folded.len()) > 2 * limit;
            let distance = if far { usize::MAX } else { strsim::damerau_levenshtein(&bare, &folded) };
            // "synlig" for "synlig_for": a name begun is nearer than its length tells.
            (
                if prefix && bare.len() >= 4 && folded.len() >= 4 { distance.min(limit) } else { distance },
                name,
            )
        })
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, name)| (*distance, *name))
        .map(|(_, name)| name)
}

/// The one of `names` that is `written` but for case, hyphens and Danish letters written out.
pub(crate) fn same<'a>(written: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let bare = fold(written);
    let mut all = names.filter(|name| !bare.is_empty() && fold(name) == bare);
    all.next().filter(|_| all.next().is_none())
}

fn fold(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars().flat_map(char::to_lowercase) {
        match c {
            'æ' | 'ä' => out.push_str("ae"),
            'ø' | 'ö' => out.push_str("oe"),
            'å' => out.push_str("aa"),
            'é' | 'è' => out.push('e'),
            ' ' | '-' | '_' => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_are_recognised() {
        let keys = ["titel", "resumé", "synlig_for", "vægt", "mål", "begrundelse", "tilbud"];
        let near = |s| nearest(s, keys.into_iter());
        assert_eq!(near("title"), Some("titel"));
        assert_eq!(near("resume"), Some("resumé"));
        assert_eq!(near("synligfor"), Some("synlig_for"));
        assert_eq!(near("synlig"), Some("synlig_for"));
        assert_eq!(near("vaegt"), Some("vægt"));
        assert_eq!(near("maal"), Some("mål"));
        assert_eq!(near("begundelse"), Some("begrundelse"));
        assert_eq!(near("formål"), None);
        assert_eq!(near(""), None);
    }
}
