//! Where a check puts what it finds.

use crate::diagnostic::{Finding, Rule, Text};
use crate::site::Entry;
use crate::source::{FileId, Span};

/// The findings of one rule about one subject. What could not be read is never judged: a finding about
/// a field that was written but not understood is dropped, for its fault of form is told already.
#[derive(Debug)]
pub struct Out<'a> {
    rule: &'static Rule,
    file: FileId,
    lost: &'a [String],
    pub(super) findings: Vec<Finding>,
}

impl<'a> Out<'a> {
    pub(super) fn new(rule: &'static Rule, file: FileId, lost: &'a [String]) -> Self {
        Self { rule, file, lost, findings: Vec::new() }
    }

    /// A finding at a field's value, such as `tilbud[2].start`. Where the field is missing, it points
    /// at the nearest thing that is there; name the missing field all the same.
    pub fn at(&mut self, path: impl Into<String>, message: Text, help: Text) {
        self.push(self.file, self.lost, path.into(), message, help);
    }

    /// A finding about the subject's file as a whole.
    pub fn file(&mut self, message: Text, help: Text) {
        self.findings.push(Finding::file(self.rule, self.file, message, help));
    }

    /// A finding in the subject's body, by its byte range there.
    pub fn body(&mut self, span: Span, message: Text, help: Text) {
        self.findings.push(Finding::body(self.rule, self.file, span, message, help));
    }

    /// A finding at the bytes `range` of the text `text` that a field holds.
    pub fn words(
        &mut self,
        path: &str,
        (text, range): (&str, &std::ops::Range<usize>),
        message: Text,
        help: Text,
    ) {
        if !self.lost.iter().any(|l| within(l, path) || within(path, l)) {
            let path = path.to_owned();
            self.findings.push(Finding::words(self.rule, self.file, path, (text, range), message, help));
        }
    }

    /// A finding at a field of another document than the subject.
    pub fn elsewhere<T>(&mut self, entry: &Entry<T>, path: impl Into<String>, message: Text, help: Text) {
        self.push(entry.file, &entry.lost, path.into(), message, help);
    }

    fn push(&mut self, file: FileId, lost: &[String], path: String, message: Text, help: Text) {
        if !lost.iter().any(|l| within(l, &path) || within(&path, l)) {
            self.findings.push(Finding::field(self.rule, file, path, message, help));
        }
    }
}

/// Whether `inner` is `outer` or a part of it.
fn within(inner: &str, outer: &str) -> bool {
    inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}
