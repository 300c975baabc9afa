//! Messages of text and what they are told alone, held ready. Most are such, and a page says hundreds of them;
//! Fluent itself is asked where a number decides the words.

use super::Arg;
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use rustc_hash::FxHashMap;

/// The ready messages of a language, by their names.
#[derive(Clone, Debug, Default)]
pub(super) struct Ready(FxHashMap<String, Pieces>);

#[derive(Clone, Debug)]
struct Pieces {
    all: Vec<Piece>,
    /// Bytes of their texts.
    length: usize,
}

#[derive(Clone, Debug)]
enum Piece {
    Text(String),
    Told(String),
}

impl Ready {
    /// Takes the messages of a file; they replace those of the same name in earlier ones. `isolating` tells
    /// whether what a message is told is kept apart from the words around it, as Fluent does.
    pub(super) fn add(&mut self, file: &FluentResource, isolating: bool) {
        for entry in file.entries() {
            let Entry::Message(message) = entry else { continue };
            let pieces = message.value.as_ref().and_then(|pattern| pieces(pattern, isolating));
            match pieces {
                Some(all) => {
                    let length = |piece: &Piece| if let Piece::Text(text) = piece { text.len() } else { 0 };
                    let length = all.iter().map(length).sum();
                    self.0.insert(message.id.name.to_owned(), Pieces { all, length })
                }
                None => self.0.remove(message.id.name),
            };
        }
    }

    /// The message `id`; `None` where it is not ready, or asks for what it is not told.
    pub(super) fn say(&self, id: &str, args: &[(&str, Arg)]) -> Option<String> {
        let pieces = self.0.get(id)?;
        let told = |name: &str| args.iter().rev().find(|(n, _)| *n == name).map(|(_, arg)| arg);
        let length = |arg: &Arg| if let Arg::Text(text) = arg { text.len() } else { 4 };
        let told_length: usize = args.iter().map(|(_, arg)| length(arg)).sum();
        let mut out = String::with_capacity(pieces.length + told_length);
        for piece in &pieces.all {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Told(name) => match told(name)? {
                    Arg::Text(text) => out.push_str(text),
                    Arg::Number(n) => out.push_str(&n.to_string()),
                },
            }
        }
        Some(out)
    }
}

/// The parts of a pattern that needs nothing but what it is told.
fn pieces(pattern: &Pattern<&str>, isolating: bool) -> Option<Vec<Piece>> {
    let isolating = isolating && pattern.elements.len() > 1;
    let mut out: Vec<Piece> = Vec::new();
    let text = |out: &mut Vec<Piece>, more: &str| match out.last_mut() {
        Some(Piece::Text(text)) => text.push_str(more),
        _ => out.push(Piece::Text(more.to_owned())),
    };
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text(&mut out, value),
            PatternElement::Placeable { expression } => {
                let Expression::Inline(inline) = expression else { return None };
                match inline {
                    InlineExpression::StringLiteral { value } if !value.contains('\\') => {
                        text(&mut out, value);
                    }
                    InlineExpression::VariableReference { id } => {
                        if isolating {
                            text(&mut out, "\u{2067}");
                        }
                        out.push(Piece::Told(id.name.to_owned()));
                        if isolating {
                            text(&mut out, "\u{2069}");
                        }
                    }
                    _ => return None,
                }
            }
        }
    }
    Some(out)
}
