//! The domain's rules: what the sources and the law let a machine check.
//!
//! One rule a file, in the folder of its area: metadata, law and source, both languages, examples, and
//! the check. The examples are its tests. A rule is added with its file and two lines in the `mod.rs`
//! of its area.

mod dates;
mod figures;
pub mod goals;
mod on_text;
mod out;
mod papers;
mod plan_goals;
mod run;
mod run_papers;
mod subject;
pub mod uncovered;

pub mod committee;
pub mod holistic;
pub mod language;
pub mod min_plan;
pub mod procurement;
pub mod rehabilitation;
pub mod schemes;
pub mod supervision;

pub use on_text::OnText;
pub use out::Out;
pub use papers::{OnAnnualPlan, OnArea, OnAssessment, OnInspection, OnScheme};
pub use run::{is_meant, run, run_but, run_cases};
pub use subject::{Ctx, OnCase, OnCommittee, OnFramework, OnItem, OnMeeting, OnPlan, OnResults};

use crate::diagnostic::Rule;

/// What a rule is asked of, and the function that answers.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub enum Check {
    Plan(fn(&OnPlan, &mut Out)),
    /// All plans of a case together.
    Case(fn(&OnCase, &mut Out)),
    Framework(fn(&OnFramework, &mut Out)),
    Results(fn(&OnResults, &mut Out)),
    Committee(fn(&OnCommittee, &mut Out)),
    Meeting(fn(&OnMeeting, &mut Out)),
    Item(fn(&OnItem, &mut Out)),
    /// An area under supervision with its documents.
    Area(fn(&OnArea, &mut Out)),
    Assessment(fn(&OnAssessment, &mut Out)),
    Inspection(fn(&OnInspection, &mut Out)),
    AnnualPlan(fn(&OnAnnualPlan, &mut Out)),
    Scheme(fn(&OnScheme, &mut Out)),
    /// The running text of any document.
    Text(fn(&OnText, &mut Out)),
}

/// A rule and its check.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    pub rule: &'static Rule,
    check: Check,
    /// Whether the check itself looks at when the rule holds, because another day than the document's
    /// decides.
    own_day: bool,
}

impl Entry {
    /// A rule that holds or not by the document's own day.
    #[must_use]
    pub const fn new(rule: &'static Rule, check: Check) -> Self {
        Self { rule, check, own_day: false }
    }

    /// A rule whose check decides by another day than the document's whether it holds.
    #[must_use]
    pub const fn by_own_day(rule: &'static Rule, check: Check) -> Self {
        Self { rule, check, own_day: true }
    }
}

/// The areas, in the order of their letters.
const AREAS: &[&[Entry]] = &[
    holistic::ALL,
    committee::ALL,
    min_plan::ALL,
    schemes::ALL,
    rehabilitation::ALL,
    language::ALL,
    supervision::ALL,
    procurement::ALL,
];

/// Every rule of the domain, by code.
pub fn all() -> impl Iterator<Item = &'static Entry> {
    AREAS.iter().flat_map(|area| area.iter())
}
