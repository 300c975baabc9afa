//! Names of translations: `min-plan.en.md` is `min-plan.md` in English.

/// The name without the language, and the language: two or three small letters between dots.
#[must_use]
pub fn translated_name(path: &str) -> Option<(String, &str)> {
    let (rest, extension) = path.rsplit_once('.')?;
    let (stem, language) = rest.rsplit_once('.')?;
    let good = matches!(language.len(), 2 | 3) && language.bytes().all(|b| b.is_ascii_lowercase());
    (good && !stem.ends_with('/') && !stem.is_empty()).then(|| (format!("{stem}.{extension}"), language))
}
