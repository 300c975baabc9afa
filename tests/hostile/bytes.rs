//! Bytes and characters that no text should hold: raw, spelt in YAML, spelt as entities.

use super::*;

/// Where a character is put: facts of a page, its body, the configuration.
fn raw(c: char) -> [Hostile; 3] {
    let code = u32::from(c);
    let named = |place: &str| format!("U+{code:04X} raw in {place}");
    [
        row(named("facts"), PAGE, page(&format!("resumé: a{c}b"), ""), Refused("F003")),
        row(named("a body"), PAGE, page("", &format!("## A\n\na{c}b")), Refused("F003")),
        row(
            named("the configuration"),
            CONFIG,
            MINIMAL.replace("titel: T", &format!("titel: T{c}T")),
            Refused("F003"),
        ),
    ]
}

/// The same character as YAML and Markdown spell it.
fn spelt(c: char) -> [Hostile; 3] {
    let code = u32::from(c);
    let named = |place: &str| format!("U+{code:04X} spelt in {place}");
    let yaml = format!("\\U{code:08x}");
    [
        row(named("facts"), PAGE, page(&format!("resumé: \"a{yaml}b\""), ""), Refused("F106")),
        row(named("a key"), PAGE, page(&format!("\"a{yaml}b\": x"), ""), Refused("F103")),
        // Some of them are line ends or become U+FFFD by Markdown's own rules.
        row(named("a body"), PAGE, page("", &format!("## A\n\na&#x{code:x};b")), Refused("F003")),
    ]
}

pub fn all() -> Vec<Hostile> {
    let c0 = (0x01..0x20).filter_map(char::from_u32).filter(|c| !matches!(c, '\t' | '\n' | '\r'));
    let c1 = (0x7f..0xa0).filter_map(char::from_u32);
    let lines = ['\u{2028}', '\u{2029}'];
    let directions = [
        '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}',
        '\u{2069}',
    ];
    let mut rows = Vec::new();
    // In raw form the parser of one byte treats all alike, so every other is enough there.
    for (at, c) in c0.chain(c1).enumerate() {
        if at % 2 == 0 {
            rows.extend(raw(c));
        } else {
            rows.extend(spelt(c));
        }
    }
    for c in lines.into_iter().chain(directions) {
        rows.extend(raw(c));
        rows.extend(spelt(c));
    }
    rows.extend(encodings());
    rows
}

fn encodings() -> Vec<Hostile> {
    let utf16 = |text: &str, big: bool| -> Vec<u8> {
        let units = text.encode_utf16();
        let mut bytes: Vec<u8> = if big { vec![0xfe, 0xff] } else { vec![0xff, 0xfe] };
        bytes.extend(units.flat_map(|u| if big { u.to_be_bytes() } else { u.to_le_bytes() }));
        bytes
    };
    let good = page("resumé: x", "Tekst");
    let with = |bytes: &[u8]| [b"---\ntitel: A".as_slice(), bytes, b"\n---\n".as_slice()].concat();
    let mut rows = vec![
        row("an empty file", PAGE, "", Refused("F108")),
        row("one line end", PAGE, "\n", Refused("F108")),
        row("a page of NULs", PAGE, vec![0; 100_000], Refused("F003")),
        row("NUL in the facts", PAGE, with(b"\0"), Refused("F003")),
        row("NUL in the configuration", CONFIG, [MINIMAL.as_bytes(), b"\0"].concat(), Refused("F003")),
        row("a byte-order mark", PAGE, [b"\xef\xbb\xbf".as_slice(), good.as_bytes()].concat(), Harmless),
        row("a byte-order mark in the middle", PAGE, page("resumé: \"a\u{feff}b\"", "a\u{feff}b"), Harmless),
        row(
            "two byte-order marks",
            PAGE,
            [b"\xef\xbb\xbf\xef\xbb\xbf".as_slice(), good.as_bytes()].concat(),
            Refused("F108"),
        ),
        row("UTF-16, small end first", PAGE, utf16(&good, false), Refused("F001")),
        row("UTF-16, big end first", PAGE, utf16(&good, true), Refused("F001")),
        row("an overlong slash", PAGE, with(b"\xc0\xaf"), Refused("F001")),
        row("an overlong NUL", PAGE, with(b"\xc0\x80"), Refused("F001")),
        row("half a surrogate", PAGE, with(b"\xed\xa0\x80"), Refused("F001")),
        row("beyond Unicode", PAGE, with(b"\xf4\x90\x80\x80"), Refused("F001")),
        row("a character cut short", PAGE, with(b"\xe2\x82"), Refused("F001")),
        row("a stray continuation", PAGE, with(b"\x80"), Refused("F001")),
        row("0xFF alone", PAGE, with(b"\xff"), Refused("F001")),
        row("Latin-1", PAGE, with(b"\xe6\xf8\xe5"), Refused("F001")),
        row("random bytes", PAGE, noise(60_000), Refused("F001")),
        row("a PNG called .md", PAGE, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), Refused("F001")),
        row(
            "an archive called .yaml",
            "content/registre/personer.yaml",
            b"PK\x03\x04\x14\0\0\0".to_vec(),
            Refused("F003"),
        ),
        row("old Mac line ends", PAGE, good.replace('\n', "\r"), Harmless),
        row("mixed line ends", PAGE, good.replacen('\n', "\r\n", 2), Harmless),
        row("many combining signs", PAGE, page("", &format!("a{}", "\u{301}".repeat(400_000))), Harmless),
        row(
            "combining signs in each key",
            PAGE,
            page(&format!("a{}: x", "\u{308}".repeat(20_000)), ""),
            Refused("F101"),
        ),
        row("what NFC makes longer", PAGE, page("", &"\u{1d160}".repeat(200_000)), Harmless),
        row(
            "private use and noncharacters",
            PAGE,
            page("resumé: \"\u{e000}\u{f8ff}\u{fdd0}x\"", "\u{e000}\u{10fffd}"),
            Harmless,
        ),
        row(
            "words without width",
            PAGE,
            page("resumé: \"a\u{200b}\u{200d}\u{2060}b\"", "a\u{200b}b"),
            Harmless,
        ),
        row("a title of nothing that can be seen", PAGE, "---\ntitel: \"\u{200b}\"\n---\n", Either),
        row("tag characters", PAGE, page("", "\u{1f3f4}\u{e0067}\u{e0062}\u{e007f}"), Harmless),
        row("one line of 4 MB", PAGE, page("", &"ord ".repeat(1_040_000)), Either),
        row("one word of 4 MB", PAGE, page("", &"a".repeat(4_100_000)), Harmless),
        row("one value of 4 MB", PAGE, page(&format!("resumé: {}", "a".repeat(4_100_000)), ""), Either),
        row("over the limit", PAGE, page("", &"a".repeat(4_200_000)), Refused("F004")),
        row(
            "the configuration over the limit",
            CONFIG,
            format!("{MINIMAL}# {}", "a".repeat(4_200_000)),
            Refused("-"),
        ),
        row("four million line ends", PAGE, page("", &"\n".repeat(4_100_000)), Harmless),
        row("four million spaces", PAGE, page("", &" ".repeat(4_100_000)), Harmless),
        row("four million tabs", PAGE, page("", &"\t".repeat(4_100_000)), Harmless),
    ];
    for n in 0..12u64 {
        rows.push(row(format!("a page with bytes turned over, {n}"), PAGE, broken(&good, n), Either));
    }
    rows
}

/// Bytes that look random and are the same each time.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x9e37_79b9_7f4a_7c15u64;
    std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    })
    .take(length)
    .collect()
}

fn broken(text: &str, seed: u64) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    let noise = noise(64 + usize::try_from(seed).unwrap() * 3);
    for pair in noise[noise.len() - 12..].chunks(2) {
        let at = usize::from(pair[0]) % bytes.len();
        bytes[at] ^= 1 << (pair[1] % 8);
    }
    bytes
}
