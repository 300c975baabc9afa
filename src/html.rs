//! HTML by hand: text written as content, as an attribute value, as an address; and the tags of a page read.

/// Appends `text` as the content of an element.
pub(crate) fn text(out: &mut String, text: &str) {
    escaped(out, text, false);
}

/// Appends `value` as the value of an attribute in double quotes.
pub(crate) fn attribute(out: &mut String, value: &str) {
    escaped(out, value, true);
}

/// Appends `address` as the value of `href` or `src` in double quotes. What an address may not
/// hold is percent-encoded; letters outside ASCII may stand.
pub(crate) fn address(out: &mut String, address: &str) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let bytes = address.as_bytes();
    let mut done = 0;
    for (at, &byte) in bytes.iter().enumerate() {
        let encode = match byte {
            0..=b' ' | 0x7f | b'"' | b'<' | b'>' | b'[' | b']' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}' => {
                true
            }
            // A percent sign that encodes nothing is one itself.
            b'%' => !matches!(bytes.get(at + 1..at + 3), Some([a, b])
                if a.is_ascii_hexdigit() && b.is_ascii_hexdigit()),
            b'&' => false,
            _ => continue,
        };
        out.push_str(&address[done..at]);
        done = at + 1;
        if encode {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        } else {
            out.push_str(if byte == b'&' { "&amp;" } else { "%" });
        }
    }
    out.push_str(&address[done..]);
}

/// Copies `text` in pieces as long as possible; only ASCII bytes are ever replaced, so a piece
/// never ends inside a character.
fn escaped(out: &mut String, text: &str, quotes: bool) {
    let mut done = 0;
    for (at, &byte) in text.as_bytes().iter().enumerate() {
        // Nearly every byte is a letter, and all that matter are below those.
        if byte > b'>' {
            continue;
        }
        let entity = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' if quotes => "&quot;",
            _ => continue,
        };
        out.push_str(&text[done..at]);
        out.push_str(entity);
        done = at + 1;
    }
    out.push_str(&text[done..]);
}

/// How long the tag or comment is that `html` begins with; a `>` within quotes does not end it. All of `html`
/// where nothing ends it.
pub(crate) fn tag_length(html: &str) -> usize {
    if html.starts_with("<!--") {
        return html.find("-->").map_or(html.len(), |at| at + 3);
    }
    let mut quote = None;
    for (at, byte) in html.bytes().enumerate() {
        match (quote, byte) {
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(q), b) if q == b => quote = None,
            (None, b'>') => return at + 1,
            _ => {}
        }
    }
    html.len()
}

/// The name of the element whose start or end tag this is; empty for a comment.
pub(crate) fn tag_name(tag: &str) -> &str {
    let inner = tag.trim_start_matches(['<', '/']);
    inner.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    fn made(write: fn(&mut String, &str), given: &str) -> String {
        let mut out = String::new();
        write(&mut out, given);
        out
    }

    #[test]
    fn nothing_of_the_text_can_become_a_tag() {
        assert_eq!(made(super::text, "å<b>&\"ø"), "å&lt;b&gt;&amp;\"ø");
        assert_eq!(made(super::attribute, "<\"&'>"), "&lt;&quot;&amp;'&gt;");
    }

    #[test]
    fn addresses_are_valid() {
        assert_eq!(made(super::address, "/sø é?a=1&b=\"x\"#[y]"), "/sø%20é?a=1&amp;b=%22x%22#%5By%5D");
        assert_eq!(made(super::address, "a%20b 100%"), "a%20b%20100%25");
        assert_eq!(made(super::address, "a%å"), "a%25å");
    }

    #[test]
    fn a_tag_ends_outside_quotes() {
        let tag = "<a title=\"5 > 3\" rel='>'>x</a>";
        assert_eq!(&tag[..super::tag_length(tag)], "<a title=\"5 > 3\" rel='>'>");
        assert_eq!(
            (super::tag_name(tag), super::tag_name("</h2>"), super::tag_name("<!-- a -->")),
            ("a", "h2", "")
        );
        assert_eq!(super::tag_length("<!-- a > b -->c"), 14);
        assert_eq!(super::tag_length("<a title=\"never"), 15);
    }
}
