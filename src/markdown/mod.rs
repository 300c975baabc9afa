//! Markdown bodies: what is in them, and the HTML of them.
//!
//! [`scan`] tells what a body holds that others must know (headings, links) or judge (faults);
//! [`render`] writes accessible HTML for one audience; [`plain`] gives the text alone. All are pure
//! functions of a body that is already in NFC with LF line ends. Each parses once into a list of
//! events and walks that list, so that what comes late in the body (footnotes, the end of a
//! section) can be known before the first tag is written.
//!
//! What an audience may not see is left out here by one rule, in `hidden.rs`: whoever walks the
//! events asks it first.

mod blocks;
mod document;
mod hidden;
mod html;
mod ids;
mod links;
mod notes;
mod outline;
mod plain;
mod readers;
mod render;
mod scan;
mod scheme;
mod table;
mod table_faults;
#[cfg(test)]
mod tests;

pub(crate) use blocks::{Block, Form, Grid, Prose, blocks};
pub use plain::{plain, plain_for};
pub use render::{Options, render};
pub(crate) use scan::comments;
pub use scan::{Fault, FaultKind, Heading, Link, Scan, scan};
