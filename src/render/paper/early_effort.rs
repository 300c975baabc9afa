//! The early effort: what the law asks, and how many do not get it.

use super::{Own, Post, Section, day, percent_of, said, table, when, words};
use crate::model::scheme::TidligIndsats;
use crate::render::framework::Fact;

pub(super) fn own(effort: &TidligIndsats) -> Own {
    let mut own = Own::default();
    own.fakta.extend(said("Kommune", effort.myndighed.as_ref()));
    own.fakta.extend(
        effort.grænse.map(|g| {
            Fact::new("Grænse", format!("Højst {g} af de ledige må mangle den lovpligtige indsats"))
        }),
    );
    own.fakta.extend(said("Følger op", effort.opfølgning_fra.as_ref()));
    let mut law = Section::new("om_lovkrav", "Det skal alle have inden for seks måneder");
    let count =
        |n: Option<crate::model::Count>| n.map_or("Ikke oplyst".to_owned(), |n| format!("mindst {n}"));
    law.tabel = table(
        "Krav til indsatsen, gruppe for gruppe",
        "Ydelse",
        &[("Samtaler", false), ("Aktive tilbud", false)],
        effort.lovkrav.iter().map(|l| {
            let cells = vec![count(l.samtaler), count(l.tilbud)];
            (words::benefit(Some(l.ydelse)).to_owned(), Vec::new(), cells)
        }),
    );
    let mut figures = Section::new("om_tal", "Tal");
    figures.poster = effort
        .halvår
        .iter()
        .map(|h| {
            let mut fakta: Vec<Fact> = Vec::new();
            for figure in &h.tal {
                let mut fact = Fact::new(
                    words::benefit(figure.ydelse),
                    format!("Fik ikke indsatsen: {}", percent_of(figure.uden_indsats, figure.ledige)),
                );
                let printed = figure.andel.map(|a| format!("Andel i kilden: {a}"));
                let notes = printed.into_iter().chain(figure.note.iter().map(ToString::to_string));
                fact.linjer.extend(notes.map(crate::render::framework::Line::plain));
                fakta.push(fact);
            }
            fakta.extend(day("Opgjort", h.opgjort));
            fakta.extend(said("Kilde", h.kilde.as_ref()));
            fakta.extend(day("Henvendelse til kommunen", h.henvendelse));
            fakta.extend(said("Opfølgning", h.opfølgning.as_ref()));
            Post { titel: when(&h.periode), tekst: Vec::new(), fakta }
        })
        .collect();
    own.afsnit.extend([law, figures].into_iter().filter_map(Section::unless_empty));
    own
}
