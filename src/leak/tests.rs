//! The recogniser, case by case. The numbers are made when the tests run; none is written here.

#![allow(clippy::format_collect, reason = "short texts")]

use super::{find, mask};

/// A number of this date and serial, in both forms.
pub(super) fn number(date: &str, serial: &str) -> (String, String) {
    (format!("{date}{serial}"), format!("{date}-{serial}"))
}

/// The first serial of the seventies on the first of January that does or does not follow modulus 11.
fn serial(follows: bool) -> String {
    let date = [0, 1, 0, 1, 7, 0];
    (1000..2000)
        .map(|n: u32| n.to_string())
        .find(|serial| {
            let digits: Vec<u8> = date.iter().copied().chain(serial.bytes().map(|b| b - b'0')).collect();
            super::Number::new(&digits, false).is_some_and(|n| n.follows_modulus_11() == follows)
        })
        .unwrap()
}

/// `text` with `A` for the date, `B` for a serial that follows modulus 11 and `C` for one that does not.
fn fill(text: &str) -> String {
    let date = format!("{}{}", "0101", "70");
    text.replace('A', &date).replace('B', &serial(true)).replace('C', &serial(false))
}

fn found(text: &str) -> Vec<bool> {
    find(&fill(text)).iter().map(|hit| hit.sure).collect()
}

/// What stands in and between numbers, and what parts them.
const PIECES: &[&str] = &[
    "A-C",
    "AB",
    "A B",
    "20 30 40 50",
    "A",
    "B",
    "C",
    "01",
    "0170",
    "7",
    "70",
    "20304050",
    "20",
    "2026-11-21",
    "2026",
    "13.00",
    "-",
    "-",
    " ",
    " ",
    "  ",
    "–",
    ".",
    ". ",
    ", ",
    ":",
    "/",
    "\t",
    "\n",
    "\n",
    "\r\n",
    "\n- ",
    "\n> ",
    "<b>",
    "</b>",
    "<dd>",
    "</time>",
    "<!-- 7 -->",
    "<",
    ">",
    "&nbsp;",
    "&#48;",
    "&amp;",
    "\\u0030",
    "\\-",
    "\\",
    "%20",
    "%2D",
    "%",
    "*",
    "_",
    "`",
    "[",
    "](x)",
    "T",
    "Z",
    "\"",
    "'",
    "(",
    ")",
    "|",
    "=",
    ";",
    "?",
    "+45 ",
    "ring ",
    "tlf. ",
    "konto ",
    "isbn ",
    "å",
    "…",
    "a",
    "cpr ",
    "https://x.dk/",
    "\u{ad}",
    "\u{200b}",
    "٣",
    "1",
    "０",
    "kl. ",
    "uge ",
    "T",
    "20261121",
    "2026-11-21",
    "\"",
];

#[test]
fn a_quick_look_misses_no_number() {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut dice = |sides: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 11).unwrap_or_default() % sides
    };
    let pieces: Vec<String> = PIECES.iter().map(|piece| fill(piece)).collect();
    let (mut numbers, mut phones) = (0, 0);
    for _ in 0..60_000 {
        let length = 2 + dice(12);
        let text: String = (0..length).map(|_| pieces[dice(pieces.len())].as_str()).collect();
        let found = super::find::search(&text, 0, false);
        assert_eq!(find(&text), found.hits, "{text:?}");
        let quick = super::find::search(&text, super::contacts::FEWEST, true);
        assert_eq!(quick.hits, found.hits, "{text:?}");
        numbers += found.hits.len();
        let found = super::contacts::phones_in(&text, &[crate::source::Span::new(0, text.len())]);
        assert_eq!(super::contacts::phones(&text), found, "{text:?}");
        phones += found.len();
    }
    assert!(
        numbers > 1000 && phones > 1000,
        "{numbers} numbers and {phones} telephone numbers were there to be found"
    );
}

#[test]
fn every_disguise_is_seen_through() {
    for sure in [
        "A-C",
        "A - C",
        "A–C",
        "A\u{2011}C",
        "A −C",
        "AB",
        "A B",
        "cpr:A-C",
        "nrA-C.",
        "_A-C_",
        "x_A-C.pdf",
        "A&#45;C",
        "A&ndash;C",
        "A\u{ad}-\u{200b}C",
        "A%2DC",
        "A\\-C",
        "A-\nC",
        "A\n-C",
        "A-\n  C",
        "A-<br>C",
        "1<br title='A-C'>2",
        "**A**-C",
        "<b>A</b>-C",
        "A-<!-- x -->C",
        "[A](x.md)-C",
        "`A`-C",
        "A<wbr>-C",
        "2024/A-C",
        "A-C-2",
        "1.A-C",
        "A-C.2",
        "“A-C”",
        "A\tB",
        "A\nB",
        "A   B",
        "?id=A-C",
        "https://x.dk/A-C",
        "A-C og",
        "A--C",
    ] {
        let sure_or_part = found(sure);
        assert_eq!(sure_or_part.len(), 1, "{sure}");
        assert!(sure_or_part[0] || sure == "2024/A-C", "{sure}");
    }
    for possible in
        ["AC", "A C", "A\u{a0}C", "A&nbsp;C", "A\u{2009}C", "A/C", "A.C", "A<b>C</b>", "AC.", "nr.AC", "(AC)"]
    {
        assert_eq!(found(possible), [false], "{possible}");
    }
}

#[test]
fn digits_are_digits_in_any_dress() {
    let (_, typed) = number(&format!("{}{}", "0101", "70"), &serial(false));
    let wide: String =
        typed.chars().map(|c| c.to_digit(10).map_or(c, |d| char::from_u32(0xff10 + d).unwrap())).collect();
    let entity: String = typed.chars().map(|c| format!("&#{};", u32::from(c))).collect();
    let hex: String = typed.chars().map(|c| format!("&#x{:x};", u32::from(c))).collect();
    let escaped: String = typed.chars().map(|c| format!("\\u{:04x}", u32::from(c))).collect();
    let percent: String = typed.bytes().map(|b| format!("%{b:02x}")).collect();
    let split: String = typed.chars().map(|c| format!("<i>{c}</i>")).collect();
    let invisible: String = typed.chars().map(|c| format!("{c}\u{200b}")).collect();
    let spaced: String = typed.chars().filter(char::is_ascii_digit).map(|c| format!("{c} ")).collect();
    for text in [wide, entity, hex, escaped, percent, split, invisible] {
        assert_eq!(find(&format!("x {text} y")).len(), 1, "{text}");
    }
    assert_eq!(find(&spaced).len(), 0, "single digits are ten votes or marks unless modulus 11 says more");
    let dashed =
        spaced.trim_end().char_indices().map(|(i, c)| if i == 11 { '-' } else { c }).collect::<String>();
    assert_eq!(find(&dashed).len(), 1, "{dashed}");
}

#[test]
fn pairs_and_long_years() {
    let (c, b) = (serial(false), serial(true));
    for date in ["01 01 70", "01.01.70", "01-01-70", "01/01/70"] {
        assert_eq!(find(&format!("{date}-{b}")).len(), 1, "{date}");
    }
    assert_eq!(find(&format!("01 01 70 {c}")).len(), 1);
    // The century must be the one that the seventh digit tells.
    let later: String = (3000..4000).map(|n| n.to_string()).next().unwrap();
    assert_eq!(find(&format!("{}{}-{later}", "0101", "1970")).len(), 1);
    assert_eq!(find(&format!("{}{}-{later}", "0101", "2070")).len(), 0);
}

#[test]
fn other_numbers_are_left_alone() {
    for text in [
        "2020-0117251",
        "23-008682",
        "330-2017-90442",
        "5798009710178",
        "64942212",
        "70 00 12 34",
        "+45 70 00 12 34",
        "2024-01-01",
        "20240101T101010",
        "01-01-2024 kl. 12.00",
        "01.01.2024-2027",
        "7. februar 2024",
        "01.02.24 2100 København",
        "1.010.190,50",
        "1,5",
        "3.0101701000",
        "978-87-02-01017-0",
        "550e8400-e29b-41d4-a716-446655440000",
        "ab010170-1000-4000",
        "f0101701000e",
        "A1b2010170100055",
        "15.20.00-A00-1-13",
        "- 010170\n- 1000",
        "010170 | 1000",
        "<td>010170</td><td>1000</td>",
        "010170\n\n1000",
        "990199-1000",
        "310290-1000",
        "000170-1000",
        "011370-1000",
        "#010170",
        "12 345 678 901",
        "+3101701000",
        "01 01 70 10 00",
    ] {
        let hits = find(text);
        assert!(hits.is_empty(), "{text}");
    }
}

#[test]
fn what_says_that_it_is_another_number() {
    let isbn = format!("{}{}", "030640", "6152");
    assert_eq!(find(&format!("ISBN {isbn}")), []);
    assert_eq!(find(&format!("nr. {isbn}")).len(), 1);
    assert_eq!(found("konto 1234 AC"), [false; 0]);
    assert_eq!(found("Reg.nr. 1234 konto AC"), [false], "the label must stand before the four digits too");
    assert_eq!(found("https://x.dk/sag/AC"), [false; 0]);
    assert_eq!(found("https://x.dk/?cpr=AC"), [false]);
    assert_eq!(found("https://x.dk/sag/AB"), [true]);
}

#[test]
fn replacement_numbers_have_sixty_added_to_the_day() {
    assert_eq!(find(&format!("{}-{}", 610_170, serial(false))).len(), 1);
    assert_eq!(find(&format!("{}{}", 610_170, serial(false))).len(), 0);
    assert_eq!(find(&format!("{}-{}", 920_170, serial(false))).len(), 0);
}

#[test]
fn masks_keep_lengths_and_hide_every_digit() {
    for text in ["nr. A-C.", "AC", "A <b>C</b>", "æ A–C å", "**A**\n-C"] {
        let text = fill(text);
        let masked = mask(&text);
        assert_eq!(masked.len(), text.len());
        assert!(!masked.contains(|c: char| c.is_ascii_digit()), "{masked}");
    }
    for kept in ["23-008682", "2020-0117251", "5798009710178", "70 00 12 34", "991399-1234"] {
        assert_eq!(mask(kept), kept);
    }
    let wide = fill("A-C").replace('0', "\u{ff10}");
    assert_eq!(mask(&wide).len(), wide.len());
    assert!(!mask(&wide).contains('\u{ff10}'));
}

#[test]
fn a_number_never_shows_itself() {
    let text = fill("A-C");
    let shown = format!("{:?}", find(&text));
    assert!(!shown.contains(&text[..6]) && !shown.contains(&text[7..]), "{shown}");
}

#[test]
fn any_text_is_read_without_harm() {
    let pieces = [
        "0101", "70", "-", "&#", "48;", "<", "b>", "æ", "\u{ad}", "\\u00", "30", "%2", "D", "\n", "](", "*",
        "１", "—",
    ];
    let mut state = 7u64;
    for _ in 0..20_000 {
        let mut text = String::new();
        for _ in 0..12 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            text.push_str(pieces[(state >> 33) as usize % pieces.len()]);
        }
        let masked = mask(&text);
        assert_eq!(masked.len(), text.len(), "{text:?}");
        assert!(find(&masked).is_empty(), "{text:?} → {masked:?}");
    }
}
