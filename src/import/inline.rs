//! The words within a block: Markdown's marks and HTML's tags taken away, or put on.

use crate::html;

/// White space made single.
pub(super) fn single(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text without its HTML tags, entities as the characters they stand for.
pub(super) fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        out.push_str(before);
        let is_tag = tag
            .get(1..)
            .is_some_and(|t| t.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!'));
        // A sign that opens no tag is a sign.
        let length = if is_tag { html::tag_length(tag) } else { 1 };
        if is_tag {
            // Words in two paragraphs are not one word; a raised number stands close.
            let name = html::tag_name(tag);
            if !matches!(name, "sup" | "sub" | "b" | "strong" | "i" | "em" | "u" | "span" | "a" | "font") {
                out.push(' ');
            }
        } else {
            out.push_str("\\<");
        }
        rest = tag.get(length..).unwrap_or_default();
    }
    out.push_str(rest);
    single(&entities(&out))
}

/// Markdown's words without its marks.
pub(super) fn plain(markdown: &str) -> String {
    let mut out = String::with_capacity(markdown.len());
    let mut rest = markdown;
    while let Some(c) = rest.chars().next() {
        let after = rest.get(c.len_utf8()..).unwrap_or_default();
        match c {
            '\\' if after.starts_with(|c: char| c.is_ascii_punctuation()) => {
                let escaped = after.chars().next().unwrap_or_default();
                out.push(escaped);
                rest = after.get(1..).unwrap_or_default();
            }
            '*' if emphasis(&out, after) => rest = after,
            '[' => match link(rest) {
                Some(link) => {
                    out.push_str(&plain(link.words));
                    rest = rest.get(link.length..).unwrap_or_default();
                }
                None => {
                    out.push(c);
                    rest = after;
                }
            },
            _ => {
                out.push(c);
                rest = after;
            }
        }
    }
    single(&out)
}

/// Whether an asterisk between these two opens or closes something; between spaces it is a sign.
fn emphasis(before: &str, after: &str) -> bool {
    let space = |c: Option<char>| c.is_none_or(char::is_whitespace);
    !(space(before.chars().next_back()) && space(after.chars().next()))
}

/// A link in Markdown.
pub(super) struct Link<'a> {
    pub words: &'a str,
    pub address: &'a str,
    pub length: usize,
}

/// The link that `text` begins with.
pub(super) fn link(text: &str) -> Option<Link<'_>> {
    let mut escaped = false;
    let end = text.bytes().position(|b| {
        let closes = b == b']' && !escaped;
        escaped = b == b'\\' && !escaped;
        closes
    })?;
    let rest = text.get(end + 1..)?.strip_prefix('(')?;
    let close = rest.find(')')?;
    Some(Link { words: text.get(1..end)?, address: rest.get(..close)?, length: end + 2 + close + 1 })
}

/// Whether an address leads somewhere from klarplan's pages too; one within the other system does not.
fn leads_out(address: &str) -> bool {
    let low = address.trim().to_ascii_lowercase();
    ["https://", "http://", "mailto:"].iter().any(|s| low.starts_with(s))
}

/// Markdown with the links that lead nowhere as their words, and what those links were.
pub(super) fn without_dead_links(markdown: &str) -> (String, Vec<String>) {
    let mut out = String::with_capacity(markdown.len());
    let mut dead = Vec::new();
    let mut rest = markdown;
    while let Some(at) = rest.find('[') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        match link(from) {
            Some(link) if !leads_out(link.address) => {
                out.push_str(link.words);
                dead.push(from.get(..link.length).unwrap_or_default().to_owned());
                rest = from.get(link.length..).unwrap_or_default();
            }
            _ => {
                out.push('[');
                rest = from.get(1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    (out, dead)
}

/// Markdown of a source that can begin nothing but a paragraph, and says nothing of who may read it.
pub(super) fn guarded(markdown: &str) -> String {
    let mut out = String::with_capacity(markdown.len() + 8);
    let line = markdown.chars().all(|c| matches!(c, '*' | '-' | '_' | '=' | ' '));
    if line || markdown.starts_with(['#', '>', '+', '=', '|', '~', '`']) {
        out.push('\\');
    }
    let mut escaped = false;
    for c in markdown.chars() {
        if c == '{' && !escaped {
            out.push('\\');
        }
        escaped = c == '\\' && !escaped;
        out.push(c);
    }
    out
}

/// Plain words within a line as Markdown that shows them as they are.
pub(super) fn escaped_within(plain: &str) -> String {
    let mut out = String::with_capacity(plain.len() + 8);
    for c in plain.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '<' | '[' | ']' | '{') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Plain words as a block of Markdown that shows them as they are.
pub(super) fn escaped(plain: &str) -> String {
    let digits = plain.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = plain.split_at(digits);
    // What would begin a heading, a quotation, a list or a line.
    let begins = digits == 0 && rest.starts_with(['#', '>', '+', '-', '=', '~', '|']);
    let counts = digits > 0 && (rest.starts_with(". ") || rest.starts_with(") "));
    let sign = if begins || counts { "\\" } else { "" };
    format!("{number}{sign}{}", escaped_within(rest))
}

/// Text with its HTML entities as the characters they stand for; unknown ones as they are.
pub(super) fn entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let end = from.bytes().take(12).position(|b| b == b';');
        match end.and_then(|end| Some((end, entity(from.get(1..end)?)?))) {
            Some((end, c)) => {
                out.push(c);
                rest = from.get(end + 1..).unwrap_or_default();
            }
            None => {
                out.push('&');
                rest = from.get(1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    out
}

/// The character an entity of this name stands for: the numbered ones, and the names that Danish text is written with.
pub(super) fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|c| !c.is_control() || c.is_whitespace());
    }
    let c = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "aelig" => 'æ',
        "oslash" => 'ø',
        "aring" => 'å',
        "AElig" => 'Æ',
        "Oslash" => 'Ø',
        "Aring" => 'Å',
        "eacute" => 'é',
        "Eacute" => 'É',
        "egrave" => 'è',
        "aacute" => 'á',
        "oacute" => 'ó',
        "ouml" => 'ö',
        "Ouml" => 'Ö',
        "auml" => 'ä',
        "Auml" => 'Ä',
        "uuml" => 'ü',
        "Uuml" => 'Ü',
        "szlig" => 'ß',
        "eth" => 'ð',
        "sect" => '§',
        "para" => '¶',
        "middot" => '·',
        "bull" => '•',
        "ndash" => '–',
        "mdash" => '—',
        "hellip" => '…',
        "lsquo" => '‘',
        "rsquo" => '’',
        "ldquo" => '“',
        "rdquo" => '”',
        "bdquo" => '„',
        "laquo" => '«',
        "raquo" => '»',
        "frac12" => '½',
        "frac14" => '¼',
        "frac34" => '¾',
        "deg" => '°',
        "sup2" => '²',
        "sup3" => '³',
        "times" => '×',
        "euro" => '€',
        "pound" => '£',
        "copy" => '©',
        "reg" => '®',
        _ => return None,
    };
    Some(c)
}
