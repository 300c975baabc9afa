//! The documents that the sources describe, as plain typed values.
//!
//! Field and variant names are the YAML keys, in the sources' own Danish; each description carries an
//! English gloss for the schema. What a rule can report as missing is optional here, so that one
//! missing field never hides the others.

pub mod bids;
pub mod committee;
pub mod config;
pub mod deadline;
pub mod framework;
mod glossary;
mod item;
mod kind;
mod list;
mod loose_date;
pub mod mark;
mod money;
mod page;
mod paper;
mod period;
pub mod plan;
mod plan_parts;
mod register;
pub mod regler;
mod results;
pub(crate) mod scalar;
pub mod scheme;
mod sections;
pub(crate) mod shared;
pub mod supervision;
mod template;
mod translated;
mod weekly;

pub use glossary::{Ord, Ordområde};
pub use kind::Kind;
pub use list::{List, Readers, Table};
pub(crate) use loose_date::MONTHS;
pub use loose_date::{LooseDate, Part as TimePart, Unit as TimeUnit};
pub(crate) use money::GREATEST;
pub use money::{Money, Percent, danish_decimal, danish_number, rate};
pub use page::Side;
pub use paper::{Cover, CoverMut, Paper};
pub use period::{Period, PeriodUnit};
pub use register::{Leverandør, Modtager, Offentlighed, Person, Restricted, Sag};
pub use regler::Regler;
pub use scalar::{Clock, Count, Date, Email, Number, Scalar, Slug, WebAddress, Words, YesNo};
pub use template::{Afsnitskrav, Blok, Feltkrav, Skabelon};
pub use translated::Translated;
