//! Front matter, line by line.

use super::super::found::{Mark, Said};
use super::HERE;
use std::fmt::Write;

/// How long a line may be.
const WIDTH: usize = 110;

/// Front matter that is being written.
#[derive(Default)]
pub(super) struct Yaml {
    out: String,
}

impl Yaml {
    /// What has been written.
    pub(super) fn done(self) -> String {
        self.out
    }

    /// A line as it is.
    pub(super) fn raw(&mut self, line: &str) {
        self.out.push_str(line);
    }

    /// `key:` alone, before what is indented under it.
    pub(super) fn open(&mut self, indent: usize, key: &str) {
        let _ = writeln!(self.out, "{}{key}:", pad(indent));
    }

    /// A value that needs no quotes: a date, a number, a word of klarplan's own. `key` may begin with `- `.
    pub(super) fn bare(&mut self, indent: usize, key: &str, value: &str) {
        let _ = writeln!(self.out, "{}{key}: {value}", pad(indent));
    }

    /// Words of the source.
    pub(super) fn words(&mut self, indent: usize, key: &str, words: &str) {
        let begin = format!("{}{key}:", pad(indent));
        // What stands under `- key` is indented under the key.
        let deeper = indent + 1 + usize::from(key.starts_with("- "));
        self.value(&begin, words, deeper);
    }

    /// Words of the source as a member of a list.
    pub(super) fn member(&mut self, indent: usize, words: &str) {
        self.value(&format!("{}-", pad(indent)), words, indent + 1);
    }

    /// What a person must write.
    pub(super) fn missing(&mut self, indent: usize, key: &str) {
        self.bare(indent, key, HERE);
    }

    /// What a person must do where no value shows it, and the words of the source it is about.
    pub(super) fn mark(&mut self, indent: usize, what: &str) {
        self.comment(indent, &format!("{HERE}: {what}"));
    }

    /// How to write the value below.
    pub(super) fn note(&mut self, indent: usize, what: &str) {
        self.comment(indent, what);
    }

    /// Words of the source that stand nowhere else.
    pub(super) fn quote(&mut self, indent: usize, said: &Said) {
        self.comment(indent, &format!("Kilden, {}: ”{}”", said.place.da(), said.text));
    }

    /// Words of the source that stand elsewhere in the file too.
    pub(super) fn see(&mut self, indent: usize, said: &Said) {
        self.comment(indent, &format!("Se kilden, {}: ”{}”", said.place.da(), said.text));
    }

    /// A mark, with its words.
    pub(super) fn marked(&mut self, mark: &Mark) {
        self.mark(0, mark.what);
        match (mark.said.text.is_empty(), mark.kept) {
            (true, _) => {}
            (false, true) => self.see(0, &mark.said),
            (false, false) => self.quote(0, &mark.said),
        }
    }

    /// A comment; lines after the first begin with a stroke, so that no words of the source can be taken for a comment
    /// that sets findings aside.
    fn comment(&mut self, indent: usize, text: &str) {
        let text = harmless(text);
        for (at, line) in wrapped(&text, WIDTH.saturating_sub(indent * 2 + 4)).iter().enumerate() {
            let _ = writeln!(self.out, "{}# {}{line}", pad(indent), if at == 0 { "" } else { "| " });
        }
    }

    fn value(&mut self, begin: &str, words: &str, indent: usize) {
        let words = harmless(words);
        if begin.chars().count() + 1 + words.chars().count() <= WIDTH {
            let _ = writeln!(self.out, "{begin} {}", scalar(&words));
            return;
        }
        let _ = writeln!(self.out, "{begin} >-");
        for line in wrapped(&words, WIDTH.saturating_sub(indent * 2)) {
            let _ = writeln!(self.out, "{}{line}", pad(indent));
        }
    }
}

fn pad(indent: usize) -> String {
    "  ".repeat(indent)
}

/// Words of a source that would set findings aside if they stood in a file.
fn harmless(words: &str) -> String {
    words.replace("# klarplan", "#klarplan")
}

/// A text in lines of at most `width` characters, cut between words.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A text as a YAML scalar on one line: as it is where YAML reads it so, else in quotes.
pub(super) fn scalar(text: &str) -> String {
    let begins = text.starts_with(char::is_alphanumeric);
    let signs = text.contains(": ") || text.contains(" #") || text.ends_with(':');
    let low = text.to_lowercase();
    let word = matches!(
        low.as_str(),
        "ja" | "nej" | "true" | "false" | "null" | "yes" | "no" | "on" | "off" | "y" | "n"
    );
    // `2024` would be a number, `12:30` a time and `1e3` another number to some.
    let number = text.starts_with(|c: char| c.is_ascii_digit())
        && text
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '.' | ':' | '_' | ',' | '+' | 'e' | 'E' | 'x' | 'o'));
    if begins && !signs && !word && !number {
        return text.to_owned();
    }
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
