//! Bytes as text, in the encoding that the file says or shows.

use crate::diagnostic::text;
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use unicode_normalization::UnicodeNormalization;

use super::Refusal;

/// The largest file that is read. The longest minutes known are some hundreds of kilobytes.
pub const LIMIT: usize = 32 * 1024 * 1024;

/// How much of the beginning is searched for the encoding's name.
const HEAD: usize = 1024;

/// The text of a file with LF line ends, in NFC.
///
/// # Errors
/// A file that is too large, is no text, or is not in the encoding it says.
pub(super) fn decode(bytes: &[u8]) -> Result<String, Refusal> {
    if bytes.len() > LIMIT {
        let (size, limit) = (bytes.len() / (1024 * 1024), LIMIT / (1024 * 1024));
        return Err(Refusal(text!(
            "Filen fylder {size} MB. Der læses højst {limit} MB.",
            "The file holds {size} MB. At most {limit} MB are read."
        )));
    }
    if bytes.starts_with(b"%PDF-")
        || bytes.starts_with(b"PK\x03\x04")
        || bytes.starts_with(b"\xd0\xcf\x11\xe0")
    {
        return Err(Refusal(text!(
            "Filen er en PDF eller et Office-dokument. Gem den som tekst eller HTML først.",
            "The file is a PDF or an Office document. Save it as text or HTML first."
        )));
    }
    let (text, bad) = match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => said(encoding, bytes.get(mark..).unwrap_or_default()),
        None => match named(bytes.get(..bytes.len().min(HEAD)).unwrap_or_default()) {
            Some(encoding) => said(encoding, bytes),
            None => {
                let (text, bad) = UTF_8.decode_without_bom_handling(bytes);
                // Older Danish systems save in Windows-1252 and say nothing of it.
                if bad { said(WINDOWS_1252, bytes) } else { (text.into_owned(), None) }
            }
        },
    };
    if let Some(encoding) = bad {
        return Err(Refusal(text!(
            "Filen siger, at den er skrevet i {encoding}, men det er den ikke. Gem den igen som UTF-8.",
            "The file says it is written in {encoding}, but it is not. Save it again as UTF-8."
        )));
    }
    if text.contains('\0') {
        return Err(Refusal(text!(
            "Filen er ikke tekst. Der læses tekst, HTML, XML og JSON.",
            "The file is no text. Text, HTML, XML and JSON are read."
        )));
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    // Page breaks and the like would be refused in klarplan's own files.
    let kept = text.chars().map(|c| if c.is_control() && c != '\n' && c != '\t' { ' ' } else { c });
    Ok(kept.filter(|c| !matches!(c, '\u{ad}' | '\u{200b}' | '\u{feff}')).nfc().collect())
}

/// The text in this encoding, and the encoding's name where the bytes do not follow it.
fn said(encoding: &'static Encoding, bytes: &[u8]) -> (String, Option<&'static str>) {
    let (text, bad) = encoding.decode_without_bom_handling(bytes);
    (text.into_owned(), bad.then(|| encoding.name()))
}

/// The encoding that the beginning of an XML or HTML file names.
fn named(head: &[u8]) -> Option<&'static Encoding> {
    let head = WINDOWS_1252.decode_without_bom_handling(head).0.to_ascii_lowercase();
    if !head.trim_start().starts_with('<') {
        return None;
    }
    let at = ["encoding=", "charset="].iter().find_map(|w| head.find(w).map(|at| at + w.len()))?;
    let rest = head.get(at..)?.trim_start_matches(['"', '\'']);
    let name: String =
        rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
    // A file whose bytes could be read cannot be in UTF-16, whatever it says.
    Encoding::for_label(name.as_bytes()).map(Encoding::output_encoding)
}
