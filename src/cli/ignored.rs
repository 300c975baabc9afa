//! `check --show-ignored`: what comments set aside, and why.

use super::Global;
use crate::diagnostic::{Lang, text};
use crate::emit::mask;
use crate::pipeline::Checked;
use crate::source::LineIndex;
use std::fmt::Write;

/// Prints each finding that is set aside, with its place, its words and the reason given: on stdout, or
/// beside a format that has no place for them.
pub(super) fn show(global: &Global, checked: &Checked, on_stdout: bool) {
    let lang = global.lang_of(checked.site.as_ref());
    let reason_word = if lang == Lang::Da { "grund" } else { "reason" };
    let mut out = String::new();
    for ignored in &checked.ignored {
        let finding = &ignored.finding;
        let source = checked.sources.text(finding.file);
        let place = LineIndex::new(&source.text).position(&source.text, ignored.span.start);
        let (path, line, column, code) = (&source.path, place.line, place.column, finding.rule.code);
        let _ = writeln!(out, "{path}:{line}:{column}: {code} {}", finding.message.get(lang));
        let _ = writeln!(out, "    {}", finding.help.get(lang));
        let _ = writeln!(out, "    {reason_word}: {}", ignored.set_aside.as_deref().unwrap_or_default());
    }
    let count = checked.ignored.len();
    let last = match count {
        0 => text!("Intet fund er sat ud af kraft.", "No finding is set aside."),
        1 => text!("1 fund er sat ud af kraft.", "1 finding is set aside."),
        _ => text!("{count} fund er sat ud af kraft.", "{count} findings are set aside."),
    };
    let _ = writeln!(out, "{}", last.get(lang));
    if on_stdout {
        global.out.result(&mask(&out));
    } else {
        // Whoever reads the format would choke on words after it.
        global.out.say(out.trim_end());
    }
}
