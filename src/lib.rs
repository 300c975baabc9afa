//! klarplan: from plans, procurement frameworks and committee documents in YAML and Markdown to
//! accessible static HTML, with every fault of the content named.

// Templates see ASCII names beside the model's Danish ones (`naeste`, `næste`).
#![allow(confusable_idents)]
#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod assessment;
pub mod calendar;
pub mod catalogue;
pub mod cli;
pub mod diagnostic;
pub mod emit;
pub mod faults;
pub mod fix;
pub mod hosts;
mod html;
pub mod import;
pub mod language;
pub mod leak;
pub mod markdown;
pub mod minutes;
pub mod model;
pub mod opendata;
pub mod overview;
pub mod parse;
pub mod pipeline;
pub mod readability;
pub mod remember;
pub mod render;
pub mod rules;
pub mod schema;
pub mod search;
pub mod serve;
pub mod site;
pub mod source;
pub mod suppress;
pub mod texts;
pub mod timings;
pub mod write;
