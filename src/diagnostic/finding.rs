//! One fault at one place.

use super::{Rule, Text};
use crate::source::{FileId, Span};

/// Which part of a field a finding points at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    Key,
    #[default]
    Value,
}

/// Where a finding is. Fields are turned into byte ranges by `parse::locate` only for files that have
/// findings, so that clean files never pay for positions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum At {
    /// The file as a whole.
    File,
    Span(Span),
    /// A field path such as `tilbud[2].start`; the empty path is the top of the facts.
    Field(String, Target),
    /// Words in a field's text: the field path, the words with single spaces, and how often they stand
    /// in the text before. Where they cannot be found as written, the whole value is meant.
    Words {
        path: String,
        words: String,
        nth: usize,
    },
    /// A range in the Markdown body, counted from the body's first byte.
    Body(Span),
}

/// How a fault is mended where only one way can be meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What is replaced; the finding's own place where it says nothing else.
    pub span: Option<Span>,
    pub with: String,
}

/// One fault at one place, with what is wrong and how to mend it.
#[derive(Clone, Debug)]
pub struct Finding {
    pub rule: &'static Rule,
    pub file: FileId,
    pub at: At,
    /// The field path, where the fault is in a field.
    pub field: Option<String>,
    pub message: Text,
    pub help: Text,
    /// Only for what is mechanical; all else is for people.
    pub fix: Option<Fix>,
}

impl Finding {
    /// The same finding, mended by writing `with` at its place.
    #[must_use]
    pub fn fixed(self, with: impl Into<String>) -> Self {
        Self { fix: Some(Fix { span: None, with: with.into() }), ..self }
    }

    /// The same finding, mended by writing `with` in place of `span`.
    #[must_use]
    pub fn fixed_at(self, span: Span, with: impl Into<String>) -> Self {
        Self { fix: Some(Fix { span: Some(span), with: with.into() }), ..self }
    }

    /// A finding about a whole file.
    #[must_use]
    pub fn file(rule: &'static Rule, file: FileId, message: Text, help: Text) -> Self {
        Self { rule, file, at: At::File, field: None, message, help, fix: None }
    }

    /// A finding at a byte range.
    #[must_use]
    pub fn span(rule: &'static Rule, file: FileId, span: Span, message: Text, help: Text) -> Self {
        Self { rule, file, at: At::Span(span), field: None, message, help, fix: None }
    }

    /// A finding at a field's value.
    #[must_use]
    pub fn field(rule: &'static Rule, file: FileId, path: String, message: Text, help: Text) -> Self {
        let field = Some(path.clone());
        Self { rule, file, at: At::Field(path, Target::Value), field, message, help, fix: None }
    }

    /// A finding at a field's key.
    #[must_use]
    pub fn key(rule: &'static Rule, file: FileId, path: String, message: Text, help: Text) -> Self {
        let field = Some(path.clone());
        Self { rule, file, at: At::Field(path, Target::Key), field, message, help, fix: None }
    }

    /// A finding at the bytes `range` of the text that a field holds.
    #[must_use]
    pub fn words(
        rule: &'static Rule,
        file: FileId,
        path: String,
        (text, range): (&str, &std::ops::Range<usize>),
        message: Text,
        help: Text,
    ) -> Self {
        let field = Some(path.clone());
        let single = |s: &str| s.split_whitespace().collect::<Vec<_>>().join(" ");
        let words = single(text.get(range.clone()).unwrap_or_default());
        // Counted in the same form, for the file breaks lines where it likes.
        let before = single(text.get(..range.end).unwrap_or_default());
        let nth = if words.is_empty() { 0 } else { before.matches(&words).count().saturating_sub(1) };
        Self { rule, file, at: At::Words { path, words, nth }, field, message, help, fix: None }
    }

    /// A finding in the Markdown body.
    #[must_use]
    pub fn body(rule: &'static Rule, file: FileId, span: Span, message: Text, help: Text) -> Self {
        Self { rule, file, at: At::Body(span), field: None, message, help, fix: None }
    }
}
