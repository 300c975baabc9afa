//! A risk assessment: each risk with its weight, its reason and its controls, and what was decided
//! after each supervision.

use super::{Own, Post, Section, day, said, several, sibling, words};
use crate::model::supervision::{Risiko, Risikovurdering};
use crate::render::framework::{Fact, Line};
use crate::render::words::day as on;
use crate::site::Supervision;

pub(super) fn own(supervision: &Supervision, assessment: &Risikovurdering, page: &str) -> Own {
    let mut own = Own::default();
    own.fakta.extend(day("Lavet", assessment.dato));
    own.fakta.extend(day("Sidst ændret", assessment.opdateret));
    own.fakta.extend(day("Gælder til", assessment.gælder_til));
    own.fakta.extend(said("Lavet af", assessment.udarbejdet_af.as_ref()));
    own.fakta.extend(said("Godkendt af", assessment.godkendt_af.as_ref()));
    own.fakta.extend(several("It-systemer", assessment.systemer.iter()));
    own.fakta.extend(said("Ændret siden sidst", assessment.ændret_siden_sidst.as_ref()));
    let (left_out, material): (Vec<&Risiko>, Vec<&Risiko>) =
        assessment.risici.iter().partition(|r| r.væsentlig.is_some_and(|v| !v.0));
    let mut first = Section::new("om_vaesentlige", "Væsentlige risici");
    first.poster = material.into_iter().map(risk).collect();
    let mut then = Section::new("om_fravalgte", "Risici, der er vurderet ikke væsentlige");
    then.poster = left_out.into_iter().map(risk).collect();
    let mut after = Section::new("om_stillingtagen", "Efter hvert tilsyn");
    after.poster = assessment
        .stillingtagen
        .iter()
        .map(|s| {
            let line = sibling(supervision, &s.tilsyn, page)
                .unwrap_or_else(|| Line::plain("Tilsynet vises ikke her."));
            let mut fakta = vec![Fact { navn: "Tilsyn".to_owned(), linjer: vec![line] }];
            fakta.extend(s.resultat.map(|r| Fact::new("Risikovurderingen", words::outcome(r))));
            fakta.extend(said("Hvorfor", s.hvad.as_ref()));
            Post { titel: s.dato.map_or("Uden dato".to_owned(), on), tekst: Vec::new(), fakta }
        })
        .collect();
    own.afsnit.extend([first, then, after].into_iter().filter_map(Section::unless_empty));
    own
}

fn risk(risk: &Risiko) -> Post {
    let mut fakta = vec![
        Fact::new("Sandsynlighed", words::degree(risk.sandsynlighed)),
        Fact::new("Konsekvens", words::degree(risk.konsekvens)),
    ];
    if risk.væsentlig.is_none() {
        fakta.push(Fact::new("Væsentlig", "Ikke oplyst"));
    }
    fakta.extend(said("Begrundelse", risk.begrundelse.as_ref()));
    fakta.extend(several("Kontroller", risk.kontroller.iter()));
    Post { titel: risk.navn.to_string(), tekst: Vec::new(), fakta }
}
