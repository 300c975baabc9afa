//! The leak scanner: what it finds lies in the text, what it masks is gone, and no surroundings hide a number.

use super::held::within;
use klarplan::leak::{Gate, find, mask, read};

pub fn run(data: &[u8]) {
    let text = super::text(data);
    look(&text);
    hidden_by_nothing(&text);
    // What lopdf makes of broken files is caught where it is used, but libFuzzer counts a panic that is caught too.
    if !data.windows(4).any(|w| w == b"%PDF") {
        for part in read("content/sider/fil", data).parts {
            let _ = find(&part.text);
        }
    }
}

fn look(text: &str) {
    let hits = find(text);
    let mut reached = 0;
    for hit in &hits {
        within(text, hit.span.start..hit.span.end);
        assert!(hit.span.start >= reached && hit.span.end > hit.span.start, "{hit:?} in {text:?}");
        reached = hit.span.end;
    }
    let masked = mask(text);
    assert_eq!(masked.len(), text.len(), "{text:?} became {masked:?}");
    let left = find(&masked);
    assert!(left.is_empty(), "{left:?} is left of {text:?} in {masked:?}");
    assert_eq!(hits.is_empty(), masked == text, "{text:?} became {masked:?}");
    for (at, sign) in masked.char_indices() {
        let same = text.get(at..at + sign.len_utf8()) == masked.get(at..at + sign.len_utf8());
        assert!(same || matches!(sign, '*' | '＊'), "{text:?} became {masked:?}");
    }
    let found = Gate::default().output("offentlig/fil.txt", text.as_bytes());
    assert_eq!(found.is_empty(), hits.is_empty(), "the gate and the scanner differ on {text:?}");
}

/// A number between plain words is found, whatever stands before and after them.
fn hidden_by_nothing(text: &str) {
    let middle = (0..=text.len() / 2).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
    let (before, after) = text.split_at(middle);
    let number = format!("{:06}-{}", 10_170, 1000 + text.len() % 1000);
    let whole = format!("{before} borger {number} borger {after}");
    let place = before.len() + " borger ".len();
    // It may stand in a tag that another number is read through.
    let found =
        find(&whole).iter().any(|hit| hit.span.start <= place && hit.span.end >= place + number.len());
    assert!(found, "{number} is not found in {whole:?}");
}

pub fn seeds() -> Vec<Vec<u8>> {
    let cpr = |between: &str| format!("{:06}{between}{}", 10_170, 1000);
    let plain = [
        cpr("-"),
        cpr(""),
        cpr(" "),
        cpr("&#45;"),
        cpr("–"),
        cpr("-\n"),
        cpr("</b>-<i>"),
        cpr("\\u002d"),
        cpr("%2d"),
        cpr("-").chars().map(|c| format!("{c} ")).collect(),
        cpr("-").chars().map(|c| format!("&#{};", u32::from(c))).collect(),
        cpr("-")
            .chars()
            .map(|c| if c.is_ascii_digit() { char::from_u32(u32::from(c) + 0xfee0).unwrap_or(c) } else { c })
            .collect(),
        format!("<p title=\"{}\">x</p>", cpr("-")),
        format!("Ring til 12 34 56 78 eller {}, sag 24/1", cpr("")),
        format!("{}{}", cpr("-"), cpr("-")),
        "01.01.70 1000 og 01-01-1970-1000, isbn 978-87-1234-567-8, +45 12345678, konto 1234 0101701000"
            .to_owned(),
        "{\"a\":\"0101\\u0030701000\"} 550e8400-e29b-41d4-a716-446655440000 ٠١٠١٧٠-١٠٠٠".to_owned(),
        "a;b;c\n1;2;010170-1000\n".to_owned(),
        "{\\rtf1\\ansi 010170-1000\\par}".to_owned(),
        "<html><body><table><tr><td>010170</td><td>1000</td></tr></table></body></html>".to_owned(),
    ];
    plain.into_iter().map(String::into_bytes).collect()
}
