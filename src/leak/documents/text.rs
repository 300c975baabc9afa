//! Bytes as text, whatever they were saved as.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The text, if the bytes are text: UTF-8, UTF-16 with or without a mark, else Windows-1252, as older
/// Danish systems save it.
pub(super) fn decode(bytes: &[u8]) -> Option<String> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let (text, bad) = encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default());
        return (!bad && is_text(&text)).then(|| text.into_owned());
    }
    let (text, bad) = UTF_8.decode_without_bom_handling(bytes);
    if !bad && is_text(&text) {
        return Some(text.into_owned());
    }
    // Every second byte of Danish text in UTF-16 is nought.
    let noughts = |odd: usize| bytes.iter().skip(odd).step_by(2).filter(|b| **b == 0).count();
    let half = bytes.len() / 2;
    for (encoding, odd) in [(UTF_16LE, 1), (UTF_16BE, 0)] {
        if half > 1 && noughts(odd) * 10 > half * 8 {
            let (text, bad) = encoding.decode_without_bom_handling(bytes);
            return (!bad && is_text(&text)).then(|| text.into_owned());
        }
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    is_text(&text).then(|| text.into_owned())
}

/// Whether there are next to no control characters; a page break or a bell is no picture.
fn is_text(text: &str) -> bool {
    let mut controls = 0usize;
    for c in text.chars() {
        if c == '\0' {
            return false;
        }
        controls += usize::from(c.is_control() && !c.is_whitespace());
    }
    controls * 200 <= text.len()
}

/// What looks like text in bytes that are none: runs of eight signs or more, also in UTF-16.
pub(super) fn strings(bytes: &[u8]) -> String {
    let mut out = String::new();
    for (from, step) in [(0, 1), (0, 2), (1, 2)] {
        let mut run = String::new();
        for byte in bytes.iter().skip(from).step_by(step) {
            if (0x20..0x7f).contains(byte) {
                run.push(char::from(*byte));
            } else {
                keep(&mut out, &mut run);
            }
        }
        keep(&mut out, &mut run);
    }
    out
}

fn keep(out: &mut String, run: &mut String) {
    if run.len() >= 8 {
        out.push_str(run);
        out.push_str("\n\n");
    }
    run.clear();
}
