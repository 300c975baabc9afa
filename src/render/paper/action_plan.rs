//! An action plan: what is done, by whom, until when, and where it stands.

use super::{Own, Post, Section, day, said, sibling, when, words};
use crate::model::supervision::{Handleplan, Tiltag};
use crate::render::framework::{Fact, Line};
use crate::site::Supervision;

pub(super) fn own(supervision: &Supervision, plan: &Handleplan, page: &str) -> Own {
    let mut own = Own::default();
    own.fakta.extend(plan.periode.as_ref().map(|p| Fact::new("Periode", when(p))));
    own.fakta.extend(day("Lavet", plan.dato));
    own.fakta.extend(day("Sidst opdateret", plan.opdateret));
    let mut status = Section::new("om_status", "Status");
    status.tekst.extend(plan.status.iter().map(ToString::to_string));
    let mut measures = Section::new("om_tiltag", "Tiltag");
    measures.poster = plan.tiltag.iter().map(|t| measure(supervision, t, page)).collect();
    own.afsnit.extend([status, measures].into_iter().filter_map(Section::unless_empty));
    own
}

fn measure(supervision: &Supervision, measure: &Tiltag, page: &str) -> Post {
    let mut fakta = Vec::new();
    fakta.extend(measure.status.map(|s| Fact::new("Status", words::status(s))));
    fakta.extend(measure.frist.as_ref().map(|f| Fact::new("Frist", when(f))));
    fakta.extend(said("Ansvarlig", measure.ansvarlig.as_ref()));
    fakta.extend(said("Fejl", measure.fejl.as_ref()));
    if let Some(slug) = &measure.tilsyn {
        let mut linjer: Vec<Line> = sibling(supervision, slug, page).into_iter().collect();
        let found = supervision.inspections().find(|(entry, _)| entry.slug == **slug);
        let point = measure.kontrolpunkt.as_ref();
        let point = found.zip(point).and_then(|((_, t), id)| t.kontrolpunkter.iter().find(|p| p.id == *id));
        linjer.extend(point.map(|p| Line::plain(format!("Kontrolpunkt: {}", p.navn))));
        if !linjer.is_empty() {
            fakta.push(Fact { navn: "Fundet ved".to_owned(), linjer });
        }
    }
    Post {
        titel: measure.hvad.to_string(),
        tekst: measure.note.iter().map(ToString::to_string).collect(),
        fakta,
    }
}
