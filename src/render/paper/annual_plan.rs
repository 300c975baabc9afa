//! The year's plan: what happens when, and who does it.

use super::{Own, Section, day, said, table, when};
use crate::model::supervision::Årshjul;

pub(super) fn own(plan: &Årshjul) -> Own {
    let mut own = Own::default();
    own.fakta.extend(said("År", plan.år.as_ref()));
    own.fakta.extend(day("Sidst opdateret", plan.opdateret));
    let mut year = Section::new("om_aaret", "Året igennem");
    let rows = plan.aktiviteter.iter().map(|a| {
        let who = a.hvem.as_ref().map_or(String::new(), ToString::to_string);
        (when(&a.hvornår), Vec::new(), vec![a.hvad.to_string(), who])
    });
    year.tabel = table("Hvad der sker hvornår", "Hvornår", &[("Hvad", false), ("Hvem", false)], rows);
    own.afsnit.extend(year.unless_empty());
    own
}
