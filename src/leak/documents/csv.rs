//! Cells of comma-separated files, each by itself: a comma between two numbers is no decimal comma.

/// Each cell as a paragraph.
pub(super) fn cells(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    let count = |c: char| line.matches(c).count();
    let delimiter = [';', '\t', ',', '|'].into_iter().max_by_key(|c| count(*c)).unwrap_or(';');
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    let mut quoted = false;
    for c in text.chars() {
        match c {
            '"' => quoted = !quoted,
            c if c == delimiter && !quoted => out.push_str("\n\n"),
            '\n' if !quoted => out.push_str("\n\n"),
            c => out.push(c),
        }
    }
    // A quotation mark that is never closed would hide all cells after it.
    if quoted { text.replace([delimiter, '"'], "\n\n") } else { out }
}
