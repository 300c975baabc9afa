//! Frameworks and results: what they refer to and how their tables hold together.

use super::refs::{Local, Names, Thing, unique};
use super::{Framework, Site};
use crate::diagnostic::{Finding, both};
use crate::faults::{date_order, table_row_length, unknown_reference};
use crate::model::framework::{Række, Tabel};
use crate::parse::suggest;
use crate::source::FileId;

pub(super) fn check(site: &Site, names: &Names, out: &mut Vec<Finding>) {
    for framework in &site.frameworks {
        references(framework, names, out);
        decisions(framework, names, out);
        for results in &framework.results {
            let tables = results.data.tabeller.iter().enumerate();
            unique(results.file, tables.clone().map(|(at, t)| (format!("tabeller[{at}].id"), &*t.id)), out);
            for (at, table) in tables {
                let path = format!("tabeller[{at}]");
                let unsure = names.is_lost(&results.path, &format!("{path}.kolonner"));
                check_table(results.file, &path, table, unsure, names, out);
            }
        }
    }
}

fn references(framework: &Framework, names: &Names, out: &mut Vec<Finding>) {
    let ramme = &framework.ramme.data;
    let file = framework.ramme.file;
    names.one(Thing::Committee, file, "udvalg".to_owned(), ramme.udvalg.as_ref(), out);
    names.one(Thing::Person, file, "kontakt".to_owned(), ramme.kontakt.as_ref(), out);
    names.attachments(&framework.ramme, &ramme.bilag, out);
    if let Some(before) = &ramme.forgænger {
        names.one(Thing::Framework, file, "forgænger.ramme".to_owned(), before.ramme.as_ref(), out);
        names.many(Thing::Supplier, file, "forgænger.leverandører", &before.leverandører, out);
    }
    let lots = Local {
        file,
        what: both!("intet delområde", "no lot"),
        known: ramme.delområder.iter().map(|d| &*d.id).collect(),
        unsure: names.is_lost(&framework.ramme.path, "delområder"),
        place: "rammens delområder",
    };
    let principles = Local {
        file,
        what: both!("intet pejlemærke", "no guiding principle"),
        known: ramme.pejlemærker.iter().map(|p| &*p.id).collect(),
        unsure: names.is_lost(&framework.ramme.path, "pejlemærker"),
        place: "rammens pejlemærker",
    };
    let criteria = Local {
        file,
        what: both!("intet kriterium", "no criterion"),
        known: ramme.kriterier.iter().map(|k| &*k.id).collect(),
        unsure: names.is_lost(&framework.ramme.path, "kriterier"),
        place: "rammens kriterier",
    };
    for (at, offer) in ramme.eksempel_tilbud.iter().enumerate() {
        let path = format!("eksempel_tilbud[{at}]");
        if let Some(lot) = &offer.delområde {
            lots.one(format!("{path}.delområde"), lot, out);
        }
        for (n, given) in offer.point.iter().enumerate() {
            criteria.one(format!("{path}.point[{n}].kriterium"), &given.kriterium, out);
        }
    }
    for (at, lot) in ramme.delområder.iter().enumerate() {
        names.many(Thing::Supplier, file, &format!("delområder[{at}].leverandører"), &lot.leverandører, out);
    }
    for (at, criterion) in ramme.kriterier.iter().enumerate() {
        lots.many(&format!("kriterier[{at}].delområder"), &criterion.delområder, out);
        principles.many(&format!("kriterier[{at}].pejlemærker"), &criterion.pejlemærker, out);
    }
    let ids = ramme.kriterier.iter().enumerate().map(|(at, k)| (format!("kriterier[{at}].id"), &*k.id));
    unique(file, ids, out);
    for (at, criterion) in ramme.kriterier.iter().enumerate() {
        let parts = criterion.underkriterier.iter().enumerate();
        let path = |n: usize| format!("kriterier[{at}].underkriterier[{n}].id");
        unique(file, parts.filter_map(|(n, u)| Some((path(n), &**u.id.as_ref()?))), out);
    }
    let offers = ramme.eksempel_tilbud.iter().enumerate();
    unique(file, offers.map(|(at, o)| (format!("eksempel_tilbud[{at}].id"), &*o.id)), out);
    let ids = ramme.delområder.iter().enumerate().map(|(at, d)| (format!("delområder[{at}].id"), &*d.id));
    unique(file, ids, out);
    let ids = ramme.pejlemærker.iter().enumerate().map(|(at, p)| (format!("pejlemærker[{at}].id"), &*p.id));
    unique(file, ids, out);
    if let Some(period) = &ramme.periode
        && period.til < period.fra
    {
        out.push(date_order::finding(file, "periode.til".to_owned(), period.fra, period.til));
    }
}

/// Decisions that name a meeting must name one that is here.
fn decisions(framework: &Framework, names: &Names, out: &mut Vec<Finding>) {
    let file = framework.ramme.file;
    for (at, decision) in framework.ramme.data.beslutninger.iter().enumerate() {
        let path = |field: &str| format!("beslutninger[{at}].{field}");
        names.one(Thing::Committee, file, path("udvalg"), decision.udvalg.as_ref(), out);
        let (Some(committee), Some(slug)) = (&decision.udvalg, &decision.møde) else { continue };
        let Some(committee) = names.site.committee(committee) else { continue };
        let home = format!("content/udvalg/{}/{}/moede.md", committee.udvalg.slug, &**slug);
        match committee.meetings.iter().find(|m| m.møde.slug == **slug) {
            None if names.is_broken(&home) => {}
            None => {
                let known = committee.meetings.iter().map(|m| m.møde.slug.as_str());
                let near = suggest::nearest(slug, known);
                let what = both!("intet møde", "no meeting");
                out.push(unknown_reference::finding(file, path("møde"), what, slug, near, "udvalgets mappe"));
            }
            Some(meeting) => {
                if let Some(number) = decision.punkt
                    && !meeting.items.iter().any(|i| i.number == number.0)
                    && !names.any_broken_in(&home)
                {
                    let what = both!("intet punkt på mødet", "no item on the meeting");
                    let number = number.to_string();
                    out.push(unknown_reference::finding(
                        file,
                        path("punkt"),
                        what,
                        &number,
                        None,
                        "mødets mappe",
                    ));
                }
            }
        }
    }
}

fn check_table(file: FileId, path: &str, table: &Tabel, unsure: bool, names: &Names, out: &mut Vec<Finding>) {
    let columns = Local {
        file,
        what: both!("ingen kolonne", "no column"),
        known: table.kolonner.iter().map(|k| &*k.id).collect(),
        unsure,
        place: "tabellens kolonner",
    };
    let ids = table.kolonner.iter().enumerate().map(|(at, k)| (format!("{path}.kolonner[{at}].id"), &*k.id));
    unique(file, ids, out);
    for (at, column) in table.kolonner.iter().enumerate() {
        columns.many(&format!("{path}.kolonner[{at}].tæller"), &column.tæller, out);
        if let Some(name) = &column.nævner {
            columns.one(format!("{path}.kolonner[{at}].nævner"), name, out);
        }
    }
    for (at, error) in table.kildefejl.iter().enumerate() {
        columns.one(format!("{path}.kildefejl[{at}].kolonne"), &error.kolonne, out);
    }
    let mut row = |row_path: String, row: &Række| {
        names.one(Thing::Supplier, file, format!("{row_path}.leverandør"), row.leverandør.as_ref(), out);
        let (found, expected) = (row.værdier.len(), table.kolonner.len());
        if found != expected && !unsure {
            out.push(table_row_length::finding(file, format!("{row_path}.værdier"), found, expected));
        }
    };
    for (at, r) in table.rækker.iter().enumerate() {
        row(format!("{path}.rækker[{at}]"), r);
    }
    if let Some(total) = &table.i_alt {
        row(format!("{path}.i_alt"), total);
    }
}

impl Names<'_> {
    /// Whether some document beside `path` is there but unusable; then a missing item proves nothing.
    pub(super) fn any_broken_in(&self, path: &str) -> bool {
        let folder = path.rsplit_once('/').map_or("", |(f, _)| f);
        self.sources.iter().any(|(_, t)| t.path.starts_with(folder) && self.is_broken(&t.path))
    }
}
