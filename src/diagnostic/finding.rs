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
    /// A range in the Markdown body, counted from the body's first byte.
    Body(Span),
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
}

impl Finding {
    /// A finding about a whole file.
    #[must_use]
    pub fn file(rule: &'static Rule, file: FileId, message: Text, help: Text) -> Self {
        Self { rule, file, at: At::File, field: None, message, help }
    }

    /// A finding at a byte range.
    #[must_use]
    pub fn span(rule: &'static Rule, file: FileId, span: Span, message: Text, help: Text) -> Self {
        Self { rule, file, at: At::Span(span), field: None, message, help }
    }

    /// A finding at a field's value.
    #[must_use]
    pub fn field(rule: &'static Rule, file: FileId, path: String, message: Text, help: Text) -> Self {
        let field = Some(path.clone());
        Self { rule, file, at: At::Field(path, Target::Value), field, message, help }
    }

    /// A finding at a field's key.
    #[must_use]
    pub fn key(rule: &'static Rule, file: FileId, path: String, message: Text, help: Text) -> Self {
        let field = Some(path.clone());
        Self { rule, file, at: At::Field(path, Target::Key), field, message, help }
    }

    /// A finding in the Markdown body.
    #[must_use]
    pub fn body(rule: &'static Rule, file: FileId, span: Span, message: Text, help: Text) -> Self {
        Self { rule, file, at: At::Body(span), field: None, message, help }
    }
}
