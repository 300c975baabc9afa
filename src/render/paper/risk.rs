//! A risk assessment: each risk with its weight, its reason and its controls, and what was decided
//! after each supervision.

use super::{Own, Post, Section, day, said, several, sibling, words};
use crate::language::{Language, say};
use crate::model::supervision::{Risiko, Risikovurdering};
use crate::render::framework::{Fact, Line};
use crate::site::Supervision;
use chrono::NaiveDate;

pub(super) fn own(
    l: &Language,
    supervision: &Supervision,
    assessment: &Risikovurdering,
    page: &str,
    today: NaiveDate,
) -> Own {
    let mut own = Own::default();
    own.fakta.extend(day(l, say!(l, "fact_made"), assessment.dato));
    own.fakta.extend(day(l, say!(l, "fact_changed"), assessment.opdateret));
    own.fakta.extend(assessment.gælder_til.map(|last| {
        let words = l.day(last);
        let words =
            if last.0 < today { say!(l, "supervision_valid_until_past", date = words) } else { words };
        Fact::new(say!(l, "supervision_valid_until"), words)
    }));
    own.fakta.extend(said(say!(l, "supervision_made_by"), assessment.udarbejdet_af.as_ref()));
    own.fakta.extend(said(say!(l, "supervision_approved_by"), assessment.godkendt_af.as_ref()));
    own.fakta.extend(several(say!(l, "supervision_systems"), assessment.systemer.iter()));
    own.fakta.extend(said(say!(l, "supervision_changed_since"), assessment.ændret_siden_sidst.as_ref()));
    let (left_out, material): (Vec<&Risiko>, Vec<&Risiko>) =
        assessment.risici.iter().partition(|r| r.væsentlig.is_some_and(|v| !v.0));
    if !assessment.risici.is_empty() {
        let count = say!(l, "supervision_risk_count", count = material.len());
        own.svar.push(Fact::link(say!(l, "supervision_assessed"), count, "#om_vaesentlige"));
    }
    let mut first = Section::new("om_vaesentlige", say!(l, "supervision_material"));
    first.poster = material.into_iter().map(|r| risk(l, r)).collect();
    let mut then = Section::new("om_fravalgte", say!(l, "supervision_left_out"));
    then.poster = left_out.into_iter().map(|r| risk(l, r)).collect();
    let mut after = Section::new("om_stillingtagen", say!(l, "supervision_after_each"));
    after.poster = assessment
        .stillingtagen
        .iter()
        .map(|s| {
            let line = sibling(supervision, &s.tilsyn, page)
                .unwrap_or_else(|| Line::plain(say!(l, "supervision_not_here")));
            let mut fakta = vec![Fact { navn: say!(l, "supervision_one"), linjer: vec![line] }];
            fakta.extend(
                s.resultat.map(|r| Fact::new(say!(l, "supervision_assessment"), words::outcome(l, r))),
            );
            fakta.extend(said(say!(l, "supervision_why"), s.hvad.as_ref()));
            Post {
                titel: s.dato.map_or_else(|| say!(l, "supervision_undated"), |d| l.day(d)),
                tekst: Vec::new(),
                fakta,
            }
        })
        .collect();
    own.afsnit.extend([first, then, after].into_iter().filter_map(Section::unless_empty));
    own
}

fn risk(l: &Language, risk: &Risiko) -> Post {
    let mut fakta = vec![
        Fact::new(say!(l, "supervision_likelihood"), words::degree(l, risk.sandsynlighed)),
        Fact::new(say!(l, "supervision_consequence"), words::degree(l, risk.konsekvens)),
    ];
    if risk.væsentlig.is_none() {
        fakta.push(Fact::new(say!(l, "supervision_is_material"), say!(l, "fact_unknown")));
    }
    fakta.extend(said(say!(l, "supervision_reason"), risk.begrundelse.as_ref()));
    fakta.extend(several(say!(l, "supervision_controls"), risk.kontroller.iter()));
    Post { titel: risk.navn.to_string(), tekst: Vec::new(), fakta }
}
