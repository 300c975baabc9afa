//! Cells of a spreadsheet: each by itself, and numbers as their format shows them.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Cell formats of a workbook that show a number with ten digits, a hyphen among them or not.
pub(super) fn ten_digit_formats(styles: &str) -> Vec<bool> {
    let mut reader = Reader::from_str(styles);
    let (mut ids, mut formats, mut in_cells) = (Vec::new(), Vec::new(), false);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Eof => break,
            Event::Start(element) | Event::Empty(element) => match element.local_name().into_inner() {
                "numFmt" => {
                    let code = value(&element, "formatCode");
                    if code.bytes().filter(|b| *b == b'0').count() == 10 && !code.contains(['.', ',', 'E']) {
                        ids.push(value(&element, "numFmtId"));
                    }
                }
                "cellXfs" => in_cells = true,
                "xf" if in_cells => formats.push(ids.contains(&value(&element, "numFmtId"))),
                _ => {}
            },
            Event::End(element) if element.local_name().into_inner() == "cellXfs" => in_cells = false,
            _ => {}
        }
    }
    formats
}

/// The cells' own texts and numbers, one a paragraph. Numbers of nine digits are CPR numbers whose
/// nought was lost, where the cell's format or modulus 11 says so.
pub(super) fn cells(xml: &str, ten_digits: &[bool]) -> Option<String> {
    let mut reader = Reader::from_str(xml);
    let mut out = String::new();
    let (mut kind, mut shown, mut in_value) = (String::new(), false, false);
    loop {
        match reader.read_event().ok()? {
            Event::Eof => return Some(out),
            Event::Start(element) => match element.local_name().into_inner() {
                "c" => {
                    kind = value(&element, "t");
                    let style: usize = value(&element, "s").parse().unwrap_or(0);
                    shown = ten_digits.get(style).copied().unwrap_or(false);
                }
                "v" => in_value = kind != "s",
                _ => {}
            },
            Event::End(element) if element.local_name().into_inner() == "v" => in_value = false,
            Event::Text(words) if in_value => number(&words, shown, &mut out),
            _ => {}
        }
    }
}

/// A cell's value as a paragraph of its own, and as a CPR number where it can be one that lost its
/// nought.
pub(super) fn number(written: &str, shown: bool, out: &mut String) {
    let written = written.trim().trim_end_matches(".0");
    out.push_str(written);
    out.push_str("\n\n");
    if matches!(written.len(), 9 | 10) && written.bytes().all(|b| b.is_ascii_digit()) {
        let padded = format!("{written:0>10}");
        let digits: Vec<u8> = padded.bytes().map(|b| b - b'0').collect();
        let number = super::super::Number::new(&digits, false);
        if shown || written.len() == 9 && number.is_some_and(super::super::Number::follows_modulus_11) {
            let (date, serial) = padded.split_at(6);
            // A format with a hyphen makes it as sure as a typed one.
            out.push_str(date);
            out.push_str(if shown { "-" } else { "" });
            out.push_str(serial);
            out.push_str("\n\n");
        }
    }
}

fn value(element: &BytesStart, name: &str) -> String {
    element.try_get_attribute(name).ok().flatten().map(|a| a.value.into_owned()).unwrap_or_default()
}
