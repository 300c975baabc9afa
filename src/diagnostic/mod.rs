//! What klarplan says about content: rules, findings, and their words in both languages. Prints
//! nothing; `emit` does.

mod finding;
mod rule;
mod text;

pub use finding::{At, Finding, Fix, Target};
pub use rule::{Citation, Example, Rule, Severity, Valid};
pub use text::{Lang, StaticText, Text};
pub(crate) use text::{both, text};
