//! Rich Text Format: what is between the control words, properties and hidden text included.

use encoding_rs::WINDOWS_1252;

pub(super) fn text(bytes: &[u8]) -> String {
    let mut out: Vec<u8> = Vec::with_capacity(bytes.len());
    let mut at = 0;
    let mut skip = 0;
    while let Some(byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'{' | b'}' | b'\r' | b'\n' => {}
            b'\\' => at = control(bytes, at, &mut out, &mut skip),
            _ if skip > 0 => skip -= 1,
            byte => out.push(*byte),
        }
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(&out);
    text.into_owned()
}

/// Reads what follows a backslash; gives where the text goes on.
fn control(bytes: &[u8], at: usize, out: &mut Vec<u8>, skip: &mut usize) -> usize {
    match bytes.get(at) {
        Some(b'\'') => {
            let hex = bytes.get(at + 1..at + 3).and_then(|h| std::str::from_utf8(h).ok());
            match hex.and_then(|h| u8::from_str_radix(h, 16).ok()) {
                Some(_) if *skip > 0 => *skip -= 1,
                Some(byte) => out.push(byte),
                None => {}
            }
            at + 3
        }
        Some(b'~') => push(out, b" ", at),
        Some(b'_') => push(out, b"-", at),
        // An optional hyphen is not seen.
        Some(b'-' | b'*') => at + 1,
        Some(c) if c.is_ascii_alphabetic() => word(bytes, at, out, skip),
        Some(c) => push(out, &[*c], at),
        None => at,
    }
}

fn push(out: &mut Vec<u8>, bytes: &[u8], at: usize) -> usize {
    out.extend(bytes);
    at + 1
}

fn word(bytes: &[u8], at: usize, out: &mut Vec<u8>, skip: &mut usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    let letters = rest.iter().take_while(|b| b.is_ascii_alphabetic()).count();
    let sign = usize::from(rest.get(letters) == Some(&b'-'));
    let digits = rest.iter().skip(letters + sign).take_while(|b| b.is_ascii_digit()).count();
    let end = letters + if digits > 0 { sign + digits } else { 0 };
    let value: Option<i32> =
        rest.get(letters..end).and_then(|v| std::str::from_utf8(v).ok()).and_then(|v| v.parse().ok());
    let mut next = at + end;
    match rest.get(..letters).unwrap_or_default() {
        b"par" | b"sect" | b"page" | b"row" | b"cell" | b"nestcell" => out.extend(b"\n\n"),
        b"line" => out.push(b'\n'),
        b"tab" => out.push(b'\t'),
        b"endash" | b"emdash" => out.push(b'-'),
        b"enspace" | b"emspace" | b"qmspace" => out.push(b' '),
        b"u" => {
            let code = value.map_or(0, |v| if v < 0 { v + 65536 } else { v });
            // Only what a number is written with matters here; other letters are a question mark.
            let c = u32::try_from(code).ok().and_then(char::from_u32).unwrap_or('?');
            out.push(match c {
                '\u{2010}'..='\u{2015}' | '\u{2212}' => b'-',
                c if c.is_whitespace() => b' ',
                c => u8::try_from(u32::from(c)).unwrap_or(b'?'),
            });
            *skip = 1;
        }
        b"bin" => next += usize::try_from(value.unwrap_or(0)).unwrap_or(0),
        _ => {}
    }
    if bytes.get(next) == Some(&b' ') { next + 1 } else { next }
}
