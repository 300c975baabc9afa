//! What every answer says besides the page. The policy, which is not the same for all pages, is in `policy`.

use super::Audience;

/// A header and its value.
pub(super) type Header = (&'static str, &'static str);

pub(super) const POLICY: &str = "Content-Security-Policy";
pub(super) const CACHE: &str = "Cache-Control";
pub(super) const ORIGIN: &str = "Access-Control-Allow-Origin";

/// Other sites' programs may read open data, calendars and feeds: they are made for that.
pub(super) const ANY_ORIGIN: &str = "*";

/// Parts of the search's index have names made of their bytes, so they need not be asked for again. The names hold 28 bits
/// of them: enough for a day, too few to promise for a year.
pub(super) const NAMED_BY_BYTES: &str = "public, max-age=86400";

/// What a tree's answers are kept as. Pages are asked for again every time, which costs a few bytes where they are the
/// same: a plan or a decision that was corrected must not be shown as it was. What is one reader's is not kept at all.
pub(super) fn cache(audience: Audience) -> &'static str {
    match audience {
        Audience::Everyone => "no-cache",
        Audience::Reader => "private, no-store",
    }
}

/// What all answers of a tree say, whatever their address.
pub(super) fn everywhere(audience: Audience, secure: bool) -> Vec<Header> {
    let mut all = vec![
        ("X-Content-Type-Options", "nosniff"),
        // An address can tell more than it should: the name of a case, say.
        ("Referrer-Policy", if audience == Audience::Everyone { "same-origin" } else { "no-referrer" }),
        (
            "Permissions-Policy",
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
        ),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ];
    if secure {
        // Browsers heed it over https alone.
        all.push(("Strict-Transport-Security", "max-age=31536000"));
    }
    if audience == Audience::Reader {
        all.push(("X-Robots-Tag", "noindex, nofollow"));
    }
    all
}
