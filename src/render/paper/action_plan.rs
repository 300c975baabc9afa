//! An action plan: what is done, by whom, until when, and where it stands.

use super::{Own, Post, Section, day, said, sibling, when, words};
use crate::language::{Language, say};
use crate::model::Date;
use crate::model::supervision::{Handleplan, Status, Tiltag};
use crate::render::framework::{Fact, Line};
use crate::site::Supervision;
use chrono::NaiveDate;

pub(super) fn own(
    l: &Language,
    supervision: &Supervision,
    plan: &Handleplan,
    page: &str,
    today: NaiveDate,
) -> Own {
    let mut own = Own::default();
    own.svar.extend(summary(l, plan, today));
    own.fakta.extend(plan.periode.as_ref().map(|p| Fact::new(say!(l, "fact_period"), when(l, p))));
    own.fakta.extend(day(l, say!(l, "fact_made"), plan.dato));
    own.fakta.extend(day(l, say!(l, "fact_updated"), plan.opdateret));
    let mut status = Section::new("om_status", say!(l, "fact_status"));
    status.tekst.extend(plan.status.iter().map(ToString::to_string));
    let mut measures = Section::new("om_tiltag", say!(l, "supervision_measures"));
    measures.poster = plan.tiltag.iter().map(|t| measure(l, supervision, t, page)).collect();
    own.afsnit.extend([status, measures].into_iter().filter_map(Section::unless_empty));
    own
}

/// How many measures there are, where they stand, and the next deadline; or for how many it is past.
fn summary(l: &Language, plan: &Handleplan, today: NaiveDate) -> Vec<Fact> {
    if plan.tiltag.is_empty() {
        return Vec::new();
    }
    let link = say!(l, "supervision_measure_count", count = plan.tiltag.len());
    let mut now = Fact::link(say!(l, "supervision_measures"), link, "#om_tiltag");
    for status in [Status::Gennemført, Status::IGang, Status::IkkeBegyndt, Status::Opgivet] {
        let count = plan.tiltag.iter().filter(|t| t.status == Some(status)).count();
        if count > 0 {
            let (name, count) = (words::status(l, status), count.to_string());
            now.linjer.push(Line::plain(say!(l, "chart_figure", name = name, value = count)));
        }
    }
    let open = plan.tiltag.iter().filter(|t| !matches!(t.status, Some(Status::Gennemført | Status::Opgivet)));
    let known = open.filter_map(|t| t.frist.as_ref()).filter_map(|f| Some((f.range(None)?.1, f)));
    let (past, ahead): (Vec<_>, Vec<_>) = known.partition(|(last, _)| *last < today);
    let mut answers = vec![now];
    let next = ahead.into_iter().min_by_key(|(last, _)| *last);
    answers.extend(next.map(|(_, f)| Fact::new(say!(l, "supervision_next_deadline"), when(l, f))));
    if !past.is_empty() {
        let made = l.day(Date(today));
        let said = say!(l, "supervision_deadline_past", count = past.len(), made = made);
        answers.push(Fact::new(say!(l, "supervision_deadline"), said));
    }
    answers
}

fn measure(l: &Language, supervision: &Supervision, measure: &Tiltag, page: &str) -> Post {
    let mut fakta = Vec::new();
    fakta.extend(measure.status.map(|s| Fact::new(say!(l, "fact_status"), words::status(l, s))));
    fakta.extend(measure.frist.as_ref().map(|f| Fact::new(say!(l, "supervision_deadline"), when(l, f))));
    fakta.extend(said(say!(l, "supervision_responsible"), measure.ansvarlig.as_ref()));
    fakta.extend(said(say!(l, "supervision_error"), measure.fejl.as_ref()));
    if let Some(slug) = &measure.tilsyn {
        let mut linjer: Vec<Line> = sibling(supervision, slug, page).into_iter().collect();
        let found = supervision.inspections().find(|(entry, _)| entry.slug == **slug);
        let point = measure.kontrolpunkt.as_ref();
        let point = found.zip(point).and_then(|((_, t), id)| t.kontrolpunkter.iter().find(|p| p.id == *id));
        linjer.extend(point.map(|p| Line::plain(say!(l, "supervision_at_point", point = &p.navn))));
        if !linjer.is_empty() {
            fakta.push(Fact { navn: say!(l, "supervision_found_by"), linjer });
        }
    }
    Post {
        titel: measure.hvad.to_string(),
        tekst: measure.note.iter().map(ToString::to_string).collect(),
        fakta,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::tests::danish;

    #[test]
    fn a_deadline_that_is_past_is_not_the_next_one() {
        let plan: Handleplan = serde_yaml::from_str(
            "titel: X
tiltag:
  - {hvad: a, status: i-gang, frist: 2024-06-28}
  - {hvad: b, status: gennemført, frist: 2024-02-01}
  - {hvad: c, status: ikke-begyndt, frist: ultimo december 2024}
",
        )
        .unwrap();
        let on = |day: &str| {
            let facts = summary(&danish(), &plan, day.parse().unwrap());
            let said = facts.into_iter().map(|f| {
                let lines: Vec<String> = f.linjer.into_iter().map(|l| l.tekst).collect();
                format!("{}: {}", f.navn, lines.join(" | "))
            });
            said.collect::<Vec<_>>()
        };
        assert_eq!(
            on("2024-05-01"),
            [
                "Tiltag: 3 tiltag | Gennemført: 1 | I gang: 1 | Ikke begyndt: 1",
                "Næste frist: Fredag den 28. juni 2024"
            ]
        );
        let late = on("2024-07-01");
        assert_eq!(late[1], "Næste frist: Ultimo december 2024");
        assert!(late[2].starts_with("Frist: Fristen er gået for 1 tiltag"), "{late:?}");
    }
}
