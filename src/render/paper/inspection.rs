//! A supervision: how cases were chosen, what was found, what follows.

use super::{Own, Post, Section, day, percent_of, said, several, table, when, words};
use crate::model::supervision::{Kontrolpunkt, Sagsgruppe, Stikprøvesag, Tilsyn};
use crate::render::framework::Fact;
use crate::render::words as danish;
use crate::site::Supervision;

/// The columns of the table of control points, after the point itself.
const COLUMNS: [(&str, bool); 3] =
    [("Sager med fejl", true), ("Nye sager med fejl", true), ("Gamle sager med fejl", true)];

pub(super) fn own(supervision: &Supervision, tilsyn: &Tilsyn) -> Own {
    let mut own = Own { fakta: summary(tilsyn), ..Own::default() };
    let mut verdict = Section::new("om_vurdering", "Samlet vurdering");
    verdict.tekst.extend(tilsyn.samlet_vurdering.iter().map(ToString::to_string));
    verdict.fakta.extend(said("Ændres til næste gang", tilsyn.ændres_til_næste_gang.as_ref()));
    let mut points = Section::new("om_kontrolpunkter", "Det viste tilsynet");
    let rows = tilsyn.kontrolpunkter.iter().map(|p| {
        let group = |g: Option<&Sagsgruppe>| {
            g.map_or("Ikke opdelt".to_owned(), |g| percent_of(Some(g.fejl), Some(g.sager)))
        };
        let cells = vec![percent_of(p.fejl, p.sager), group(p.nye.as_ref()), group(p.gamle.as_ref())];
        (p.navn.to_string(), about(supervision, p), cells)
    });
    points.tabel = table("Fejl i stikprøven, punkt for punkt", "Kontrolpunkt", &COLUMNS, rows);
    if points.tabel.is_some() {
        points.tekst.push(
            "Tallene gælder sagerne i stikprøven. Jo færre sager, jo mindre siger en procent om alle sager."
                .to_owned(),
        );
    }
    let mut cases = Section::new("om_sager", "Sager med fejl");
    cases.poster = tilsyn.sager_med_fejl.iter().map(|s| case(tilsyn, s)).collect();
    let mut follow = Section::new("om_opfoelgning", "Opfølgning");
    follow.fakta =
        tilsyn.opfølgning.iter().map(|o| Fact::new(words::follow_up(o.emne), o.tekst.as_str())).collect();
    let mut way = Section::new("om_udfoerelse", "Sådan er tilsynet udført");
    way.fakta.extend(said("Fremgangsmåde", tilsyn.udførelse.as_ref()));
    way.fakta.extend(tilsyn.udvælgelse.as_ref().and_then(|u| said("Valg af sager", u.beskrivelse.as_ref())));
    way.fakta.extend(said("Rotationsplan", tilsyn.rotationsplan.as_ref()));
    own.afsnit.extend([verdict, points, cases, follow, way].into_iter().filter_map(Section::unless_empty));
    own
}

fn summary(tilsyn: &Tilsyn) -> Vec<Fact> {
    let mut facts = Vec::new();
    facts.extend(tilsyn.periode.as_ref().map(|p| Fact::new("Periode", when(p))));
    facts.extend(day("Gennemført", tilsyn.dato));
    facts.extend(several("Handler om", tilsyn.temaer.iter().map(|t| words::theme(*t))));
    let tested: Vec<&str> = tilsyn.testes.iter().map(|t| words::tested(*t)).collect();
    if !tested.is_empty() {
        facts.push(Fact::new("Testes", danish::capital(&danish::list(&tested))));
    }
    facts.extend(tilsyn.stikprøve.map(|n| {
        let of = tilsyn.population.map_or(String::new(), |all| format!(" ud af {all}"));
        let new = tilsyn.nye_sager.map(|n| format!("{n} nye"));
        let old = tilsyn.gamle_sager.map(|n| format!("{n} gamle"));
        let split: Vec<String> = new.into_iter().chain(old).collect();
        let split = if split.is_empty() { String::new() } else { format!(": {}", danish::list(&split)) };
        Fact::new("Stikprøve", format!("{n} {}{of}{split}", if n.0 == 1 { "sag" } else { "sager" }))
    }));
    facts.extend(tilsyn.udvælgelse.as_ref().map(|u| Fact::new("Udvælgelse", words::choice(u.måde))));
    facts.extend(several("Rapporteret til", tilsyn.rapporteret_til.iter()));
    facts
}

/// What stands under a control point's name.
fn about(supervision: &Supervision, point: &Kontrolpunkt) -> Vec<String> {
    let mut om = Vec::new();
    om.extend(point.tema.map(|t| format!("Tema: {}", words::theme(t))));
    let mut risks: Vec<&str> = Vec::new();
    for id in &point.risici {
        let mut all = supervision.assessments().flat_map(|(_, a)| a.risici.iter());
        risks.extend(all.find(|r| r.id == *id).map(|r| r.navn.as_str()));
    }
    if !risks.is_empty() {
        om.push(format!("Risiko: {}", danish::list(&risks)));
    }
    om.extend(point.fejlrate.map(|r| format!("Fejlrate i kilden: {r}")));
    om.extend(point.fejl_med_refusion.map(|n| format!("Fejl med betydning for refusionen: {n}")));
    om.extend(point.note.as_ref().map(ToString::to_string));
    om
}

fn case(tilsyn: &Tilsyn, case: &Stikprøvesag) -> Post {
    let mut fakta = Vec::new();
    let named = |id: &&crate::model::Slug| tilsyn.kontrolpunkter.iter().find(|p| p.id == **id);
    fakta
        .extend(several("Ikke opfyldt", case.kontrolpunkter.iter().filter_map(|id| Some(&named(&id)?.navn))));
    fakta.extend(
        case.refusionsmæssig_betydning.map(|r| Fact::new("Betydning for refusionen", words::yes_no(r))),
    );
    if let Some(review) = &case.genvurdering {
        fakta.extend(day("Genvurderes senest", review.frist));
        fakta.extend(day("Genvurderet", review.gennemført));
        fakta.extend(said("Resultat", review.resultat.as_ref()));
    }
    Post { titel: case.sag.to_string(), tekst: Vec::new(), fakta }
}
