//! Figures in Danish text: amounts, percentages and counts with their places; sums of tables by their
//! labels. Pure functions on text, exact in decimals.

mod claims;
mod item;
mod rates;
mod read;
mod rounding;
mod say;
mod sums;
mod tables;
mod words;

pub(super) use claims::{covers, parts_listed};
pub(super) use item::{body, fields};
pub(super) use rates::Tables;
pub(super) use read::{Unit, figures};
pub(super) use rounding::{rate, rounded};
pub(super) use say::{kroner, percent, sum, wrong_sum};
pub(super) use sums::{Kind, Off, column, kind};
pub(super) use tables::wrong_sums;
pub(super) use words::{akin, sentences_with_digits, words};
