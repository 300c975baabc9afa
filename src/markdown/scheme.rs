//! Which addresses may become links.

/// Schemes that are safe to follow.
const SAFE: [&str; 4] = ["http", "https", "mailto", "tel"];

/// The scheme of an address in lower case, as a browser would read it: leading blanks, and tabs
/// and line breaks anywhere, do not hide it.
pub(super) fn scheme(dest: &str) -> Option<String> {
    let mut scheme = String::new();
    for c in dest.trim_start_matches(|c: char| c <= ' ').chars() {
        match c {
            '\t' | '\n' | '\r' => {}
            ':' if !scheme.is_empty() => return Some(scheme),
            c if c.is_ascii_alphabetic() => scheme.push(c.to_ascii_lowercase()),
            '0'..='9' | '+' | '-' | '.' if !scheme.is_empty() => scheme.push(c),
            _ => return None,
        }
    }
    None
}

/// Whether an address has no scheme or a safe one.
pub(super) fn is_safe(dest: &str) -> bool {
    scheme(dest).is_none_or(|scheme| SAFE.contains(&scheme.as_str()))
}

/// Whether an address leads to another site.
pub(super) fn is_external(dest: &str) -> bool {
    dest.starts_with("//") || scheme(dest).is_some_and(|s| s == "http" || s == "https")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemes_are_seen_through_disguise() {
        for bad in ["javascript:alert(1)", " JaVaScript:x", "java\nscript:x", "\u{1}data:x", "x-y:z"] {
            assert!(!is_safe(bad), "{bad:?}");
        }
        for good in ["http://a.dk", "HTTPS://a.dk", "mailto:a@b.dk", "tel:+4512345678", "../a:b"] {
            assert!(is_safe(good), "{good:?}");
        }
        for good in ["", "#a", "/a", "?a:b", "1:2", "a/b:c", "//a.dk", ":a"] {
            assert_eq!(scheme(good), None, "{good:?}");
        }
    }

    #[test]
    fn external_is_another_site() {
        assert!(is_external("https://a.dk") && is_external("//a.dk"));
        assert!(!is_external("/a") && !is_external("mailto:a@b.dk"));
    }
}
