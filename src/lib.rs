//! klarplan: from plans, procurement frameworks and committee documents in YAML and Markdown to
//! accessible static HTML, with every fault of the content named.

pub mod cli;
pub mod diagnostic;
pub mod emit;
pub mod faults;
pub mod markdown;
pub mod model;
pub mod parse;
pub mod pipeline;
pub mod render;
pub mod schema;
pub mod site;
pub mod source;
pub mod write;
