//! Names for files and addresses: ASCII only, so that they are the same everywhere.

/// Whether `name` is a slug: `a`–`z`, `0`–`9` and single hyphens between them.
#[must_use]
pub fn is_slug(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with('-')
        && !name.ends_with('-')
        && !name.contains("--")
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// The slug of any text: æ, ø and å become ae, oe and aa, accents go, all else becomes hyphens.
/// Empty where the text has no letter or digit.
#[must_use]
pub fn slugify(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let mut slug = String::with_capacity(text.len());
    let mut push = |c: char| {
        if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    };
    for c in text.nfc() {
        match c {
            'æ' | 'Æ' => "ae".chars().for_each(&mut push),
            'ø' | 'Ø' | 'ö' | 'Ö' => "oe".chars().for_each(&mut push),
            'å' | 'Å' => "aa".chars().for_each(&mut push),
            'ß' => "ss".chars().for_each(&mut push),
            c if c.is_ascii() => push(c),
            c => match std::iter::once(c).nfd().next() {
                Some(base) if base.is_ascii_alphanumeric() => push(base),
                _ => push('-'),
            },
        }
    }
    slug.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn danish_letters_are_written_out() {
        assert_eq!(slugify("Økonomi og finansiering"), "oekonomi-og-finansiering");
        assert_eq!(slugify("  1. Café – på Århus Å! "), "1-cafe-paa-aarhus-aa");
        assert_eq!(slugify("…"), "");
        assert!(is_slug(&slugify("Blåbærgrød & ærter")));
    }
}
