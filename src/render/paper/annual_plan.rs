//! The year's plan: what happens when, and who does it.

use super::{Own, Section, day, said, table, when};
use crate::language::{Language, say};
use crate::model::supervision::Årshjul;

pub(super) fn own(l: &Language, plan: &Årshjul) -> Own {
    let mut own = Own::default();
    own.fakta.extend(said(say!(l, "fact_year"), plan.år.as_ref()));
    own.fakta.extend(day(l, say!(l, "fact_updated"), plan.opdateret));
    let mut year = Section::new("om_aaret", say!(l, "supervision_year"));
    let rows = plan.aktiviteter.iter().map(|a| {
        let who = a.hvem.as_ref().map_or(String::new(), ToString::to_string);
        (when(l, &a.hvornår), Vec::new(), vec![a.hvad.to_string(), who])
    });
    let columns = [(say!(l, "fact_what"), false), (say!(l, "fact_who"), false)];
    year.tabel = table(say!(l, "supervision_year_table"), say!(l, "fact_when"), &columns, rows);
    own.afsnit.extend(year.unless_empty());
    own
}
