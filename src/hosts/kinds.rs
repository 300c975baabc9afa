//! Media types of the files that trees hold.

/// Endings with their media types. Texts are UTF-8, and say so where the type has a parameter for it.
pub(super) const KINDS: [(&str, &str); 20] = [
    ("html", "text/html; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("jsonld", "application/ld+json"),
    ("xml", "application/xml"),
    ("ics", "text/calendar; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("gif", "image/gif"),
    ("webp", "image/webp"),
    ("avif", "image/avif"),
    ("ico", "image/x-icon"),
    ("woff2", "font/woff2"),
    ("woff", "font/woff"),
    ("pdf", "application/pdf"),
];

/// What servers' own lists lack, or have without the letters' encoding.
pub(super) const SELDOM_KNOWN: [&str; 4] = ["ics", "csv", "jsonld", "txt"];

/// The media type of a file, by its name's ending.
#[must_use]
pub fn media_type(path: &str) -> &'static str {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    let known = KINDS.iter().find(|(known, _)| known.eq_ignore_ascii_case(ending));
    known.map_or("application/octet-stream", |(_, kind)| kind)
}

/// The media types of the [`SELDOM_KNOWN`].
pub(super) fn seldom_known() -> impl Iterator<Item = (&'static str, &'static str)> {
    KINDS.into_iter().filter(|(ending, _)| SELDOM_KNOWN.contains(ending))
}
