//! Text read piece by piece as a reader would see it: a digit is a digit whether it is typed, full
//! width, escaped or an HTML entity; a dash is a dash of any kind; what cannot be seen is nothing.

use memchr::{memchr, memmem};

/// What a piece of text is to the recogniser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Digit(u8),
    Dash,
    Space,
    Tab,
    Newline,
    Dot,
    Slash,
    Comma,
    Colon,
    /// Invisible: soft hyphens, zero-width characters.
    Nothing,
    /// Markdown's or HTML's marks within a line.
    Markup,
    Other,
}

/// A piece of text and its length in bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Atom {
    pub kind: Kind,
    pub length: usize,
}

/// Longest tag, link destination or comment that is passed over.
const LONGEST: usize = 2000;

/// The piece at byte `at`; `None` at the end. `markup` tells whether marks are passed over or stand
/// between.
pub(super) fn atom(text: &str, at: usize, markup: bool) -> Option<Atom> {
    let rest = text.get(at..)?;
    let bytes = rest.as_bytes();
    let one = |kind| Some(Atom { kind, length: 1 });
    match *bytes.first()? {
        digit @ b'0'..=b'9' => one(Kind::Digit(digit - b'0')),
        b'-' => one(Kind::Dash),
        b' ' => one(Kind::Space),
        b'\t' => one(Kind::Tab),
        b'\r' => one(Kind::Nothing),
        b'\n' => Some(newline(bytes)),
        b'.' => one(Kind::Dot),
        b'/' => one(Kind::Slash),
        b',' => one(Kind::Comma),
        b':' => one(Kind::Colon),
        b'&' => Some(entity(rest)),
        b'\\' => Some(escape(rest)),
        b'%' => Some(percent(bytes)),
        b'*' | b'_' | b'`' | b'~' | b'[' if markup => one(Kind::Markup),
        b']' if markup => Some(Atom { kind: Kind::Markup, length: bracket(rest) }),
        b'<' if markup => Some(tag(rest)),
        byte if byte.is_ascii() => one(Kind::Other),
        _ => {
            let c = rest.chars().next()?;
            Some(Atom { kind: of_char(c), length: c.len_utf8() })
        }
    }
}

fn of_char(c: char) -> Kind {
    let digit = |first: u32| Kind::Digit(u8::try_from((u32::from(c) - first) % 10).unwrap_or_default());
    match c {
        '0'..='9' => digit(0x30),
        '\u{ff10}'..='\u{ff19}' => digit(0xff10),
        '\u{660}'..='\u{669}' => digit(0x660),
        '\u{6f0}'..='\u{6f9}' => digit(0x6f0),
        '\u{1d7ce}'..='\u{1d7ff}' => digit(0x1d7ce),
        '-'
        | '\u{2010}'..='\u{2015}'
        | '\u{2043}'
        | '\u{2212}'
        | '\u{2d7}'
        | '\u{fe58}'
        | '\u{fe63}'
        | '\u{ff0d}' => Kind::Dash,
        ' ' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => Kind::Space,
        '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{20e3}' => Kind::Nothing,
        '.' | '\u{2024}' | '\u{ff0e}' => Kind::Dot,
        '/' | '\u{2044}' | '\u{2215}' | '\u{ff0f}' => Kind::Slash,
        ',' => Kind::Comma,
        ':' => Kind::Colon,
        '\t' => Kind::Tab,
        '\n' | '\u{85}' | '\u{2028}' => Kind::Newline,
        _ => Kind::Other,
    }
}

/// A line's end with the next line's indentation, quotation and comment marks. Where the next line is
/// a list item it says something of its own.
fn newline(bytes: &[u8]) -> Atom {
    let mut length = 1;
    while bytes.get(length).is_some_and(|b| matches!(b, b' ' | b'\t' | b'>' | b'#' | b'\r')) {
        length += 1;
    }
    let item = matches!(bytes.get(length), Some(b'-' | b'*' | b'+'))
        && matches!(bytes.get(length + 1), Some(b' ' | b'\n') | None);
    Atom { kind: if item { Kind::Other } else { Kind::Newline }, length }
}

/// `&#48;`, `&#x30;` and the names that can stand within a number.
fn entity(rest: &str) -> Atom {
    let other = Atom { kind: Kind::Other, length: 1 };
    let Some(end) = rest.bytes().take(24).position(|b| b == b';') else { return other };
    let name = &rest[1..end];
    let length = end + 1;
    let kind = match name {
        "nbsp" | "thinsp" | "ensp" | "emsp" | "numsp" | "puncsp" | "hairsp" => Kind::Space,
        "ndash" | "mdash" | "minus" | "hyphen" | "dash" | "horbar" => Kind::Dash,
        "shy" | "zwnj" | "zwj" | "lrm" | "rlm" | "ZeroWidthSpace" | "NoBreak" => Kind::Nothing,
        "sol" => Kind::Slash,
        "period" => Kind::Dot,
        "Tab" => Kind::Tab,
        "NewLine" => Kind::Newline,
        _ => {
            let code = name.strip_prefix('#').and_then(|number| match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok(),
                None => number.parse().ok(),
            });
            match code.and_then(char::from_u32) {
                Some(c) => of_char(c),
                None => return other,
            }
        }
    };
    Atom { kind, length }
}

/// What a backslash can hide: `\u0030`, `\x30`, `\-`, a line that goes on.
fn escape(rest: &str) -> Atom {
    let bytes = rest.as_bytes();
    let coded = |from: usize, digits: usize| {
        let hex = rest.get(from..from + digits)?;
        let c = char::from_u32(u32::from_str_radix(hex, 16).ok()?)?;
        Some(Atom { kind: of_char(c), length: from + digits })
    };
    match bytes.get(1) {
        Some(b'u') => coded(2, 4),
        Some(b'U') => coded(2, 8),
        Some(b'x') => coded(2, 2),
        Some(b'\n') => {
            let spaces = bytes[2..].iter().take_while(|b| matches!(b, b' ' | b'\t')).count();
            Some(Atom { kind: Kind::Nothing, length: 2 + spaces })
        }
        Some(b'n' | b'r') => Some(Atom { kind: Kind::Newline, length: 2 }),
        Some(b't') => Some(Atom { kind: Kind::Tab, length: 2 }),
        Some(b'/' | b'-' | b'.' | b' ') => Some(Atom { kind: Kind::Nothing, length: 1 }),
        _ => None,
    }
    .unwrap_or(Atom { kind: Kind::Other, length: 1 })
}

/// Percent-encoding, as in addresses: of what can stand within a number.
fn percent(bytes: &[u8]) -> Atom {
    match bytes.get(1..3) {
        Some([b'3', digit @ b'0'..=b'9']) => Atom { kind: Kind::Digit(digit - b'0'), length: 3 },
        Some([b'2', b'D' | b'd']) => Atom { kind: Kind::Dash, length: 3 },
        Some([b'2', b'0']) => Atom { kind: Kind::Space, length: 3 },
        _ => Atom { kind: Kind::Other, length: 1 },
    }
}

/// The length of `]`, `](…)` or `][…]`.
fn bracket(rest: &str) -> usize {
    let close = match rest.as_bytes().get(1) {
        Some(b'(') => b')',
        Some(b'[') => b']',
        _ => return 1,
    };
    let end = rest.bytes().take(LONGEST).skip(2).position(|b| b == close || b == b'\n');
    end.filter(|at| rest.as_bytes().get(at + 2) == Some(&close)).map_or(1, |at| at + 3)
}

/// Elements that stand apart from what is beside them, in order; see [`in_one`].
static BLOCKS: [u128; NAMES.len()] = {
    let mut all = [0; NAMES.len()];
    let mut at = 0;
    while at < all.len() {
        all[at] = in_one(NAMES[at].as_bytes());
        at += 1;
    }
    all
};

const NAMES: [&str; 62] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "button",
    "caption",
    "col",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "iframe",
    "img",
    "input",
    "label",
    "legend",
    "li",
    "link",
    "loc",
    "main",
    "meta",
    "nav",
    "ol",
    "option",
    "p",
    "pre",
    "row",
    "script",
    "section",
    "select",
    "style",
    "summary",
    "svg",
    "table",
    "tbody",
    "td",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "ul",
    "url",
    "video",
];

/// A name in small letters as one number, so that names are held against each other at once; numbers are in the order of
/// names. What is longer than 16 characters is cut, and none of ours.
const fn in_one(name: &[u8]) -> u128 {
    let mut bytes = [0; 16];
    let mut at = 0;
    while at < name.len() && at < bytes.len() {
        bytes[at] = name[at].to_ascii_lowercase();
        at += 1;
    }
    u128::from_be_bytes(bytes)
}

fn tag(rest: &str) -> Atom {
    let other = Atom { kind: Kind::Other, length: 1 };
    if rest.starts_with("<!--") {
        let end = rest.as_bytes().get(..LONGEST.min(rest.len())).and_then(|head| memmem::find(head, b"-->"));
        return end.map_or(other, |at| Atom { kind: Kind::Markup, length: at + 3 });
    }
    let bytes = rest.as_bytes();
    let closing = usize::from(bytes.get(1) == Some(&b'/'));
    let name_at = 1 + closing;
    let named = bytes[name_at..].iter().take_while(|b| b.is_ascii_alphanumeric()).count();
    if named == 0 || !bytes[name_at].is_ascii_alphabetic() {
        return other;
    }
    let head = bytes.get(..LONGEST.min(bytes.len())).unwrap_or_default();
    let Some(end) = memchr(b'>', head) else { return other };
    let name = in_one(&bytes[name_at..name_at + named]);
    let kind = if name == in_one(b"br") {
        Kind::Newline
    } else if BLOCKS.binary_search(&name).is_ok() {
        Kind::Other
    } else {
        Kind::Markup
    };
    Atom { kind, length: end + 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_in_order() {
        assert!(BLOCKS.is_sorted());
        assert!(NAMES.iter().all(|name| name.len() < 16));
        for (text, kind) in
            [("<TD>", Kind::Other), ("</ul>", Kind::Other), ("<b>", Kind::Markup), ("<BR/>", Kind::Newline)]
        {
            assert_eq!(tag(text).kind, kind, "{text}");
        }
        assert_eq!(tag("<!-- 1 -->2").length, 10);
    }
}
