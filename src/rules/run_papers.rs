//! Asks the rules of areas under supervision and of schemes.

use super::run::ask;
use super::{Check, Ctx, Entry, OnAnnualPlan, OnArea, OnAssessment, OnInspection, OnScheme};
use crate::diagnostic::Finding;
use crate::model::supervision::Tilsynsdokument;
use crate::site::{Scheme, Supervision};

/// What the rules find in an area and its documents.
pub(super) fn area(ctx: Ctx, used: &[&Entry], supervision: &Supervision) -> Vec<Finding> {
    let mut found = Vec::new();
    let on = OnArea::new(ctx, supervision);
    let område = &supervision.område;
    ask(ctx, used, on.date, område, &mut found, |check, out| {
        if let Check::Area(f) = check {
            f(&on, out);
        }
    });
    for entry in &supervision.papers {
        match &entry.data {
            Tilsynsdokument::Risikovurdering(own) => {
                let on = OnAssessment::new(ctx, supervision, entry, own);
                ask(ctx, used, on.date, entry, &mut found, |check, out| {
                    if let Check::Assessment(f) = check {
                        f(&on, out);
                    }
                });
            }
            Tilsynsdokument::Tilsyn(own) => {
                let on = OnInspection::new(ctx, supervision, entry, own);
                ask(ctx, used, on.date, entry, &mut found, |check, out| {
                    if let Check::Inspection(f) = check {
                        f(&on, out);
                    }
                });
            }
            Tilsynsdokument::Årshjul(own) => {
                let on = OnAnnualPlan::new(ctx, supervision, entry, own);
                ask(ctx, used, on.date, entry, &mut found, |check, out| {
                    if let Check::AnnualPlan(f) = check {
                        f(&on, out);
                    }
                });
            }
            Tilsynsdokument::Handleplan(_) => {}
        }
    }
    found
}

/// What the rules find in a scheme.
pub(super) fn scheme(ctx: Ctx, used: &[&Entry], scheme: &Scheme) -> Vec<Finding> {
    let mut found = Vec::new();
    let on = OnScheme::new(ctx, scheme);
    let entry = &scheme.ordning;
    ask(ctx, used, on.date, entry, &mut found, |check, out| {
        if let Check::Scheme(f) = check {
            f(&on, out);
        }
    });
    found
}
