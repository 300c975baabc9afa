//! What the sets of data are called, for the catalogue people read and for the one programs read.

use super::Set;
use crate::language::{Language, say};

/// A set's title, and what it holds.
#[must_use]
pub fn words(l: &Language, set: Set) -> (String, String) {
    match set {
        Set::Decisions => (say!(l, "data_decisions"), say!(l, "data_decisions_about")),
        Set::Votes => (say!(l, "data_votes"), say!(l, "data_votes_about")),
        Set::Attendance => (say!(l, "data_attendance"), say!(l, "data_attendance_about")),
        Set::Parties => (say!(l, "data_parties"), say!(l, "data_parties_about")),
        Set::Weights => (say!(l, "data_weights"), say!(l, "data_weights_about")),
        Set::Results => (say!(l, "data_results"), say!(l, "data_results_about")),
        Set::Package => (say!(l, "data_package"), say!(l, "data_package_about")),
        Set::Release => (say!(l, "data_release"), say!(l, "data_release_about")),
        Set::Record => (say!(l, "data_record"), say!(l, "data_record_about")),
        Set::Parliament => (say!(l, "data_parliament"), say!(l, "data_parliament_about")),
        Set::Popolo => (say!(l, "data_popolo"), say!(l, "data_popolo_about")),
        Set::Catalogue => (say!(l, "data_catalogue"), say!(l, "data_catalogue_about")),
    }
}
