//! The parts that plans are made of: goals, offers, talks, agreements and what is known of the citizen.

mod agreements;
mod circumstances;
mod goals;
mod offers;
mod talks;

pub use super::weekly::{Hver, Tid, Ugedag};
pub use agreements::*;
pub use circumstances::*;
pub use goals::*;
pub use offers::*;
pub use talks::*;
