//! The early effort: what the law asks, and how many do not get it.

use super::{Own, Post, Section, day, percent_of, said, table, when, words};
use crate::language::{Language, say};
use crate::model::Count;
use crate::model::scheme::TidligIndsats;
use crate::render::framework::{Fact, Line};

pub(super) fn own(l: &Language, effort: &TidligIndsats) -> Own {
    let mut own = Own::default();
    own.fakta.extend(said(say!(l, "fact_municipality"), effort.myndighed.as_ref()));
    let limit = effort.grænse.map(|g| say!(l, "scheme_limit_is", share = l.percent(g)));
    own.svar.extend(latest(l, effort, limit.as_deref()));
    own.fakta.extend(limit.map(|limit| Fact::new(say!(l, "scheme_limit"), limit)));
    own.fakta.extend(said(say!(l, "scheme_follows_up"), effort.opfølgning_fra.as_ref()));
    let mut law = Section::new("om_lovkrav", say!(l, "scheme_by_law"));
    let count = |n: Option<Count>| match n {
        Some(n) => say!(l, "scheme_least", count = n.to_string()),
        None => say!(l, "fact_unknown"),
    };
    law.tabel = table(
        say!(l, "scheme_by_law_table"),
        say!(l, "scheme_benefit"),
        &[(say!(l, "scheme_talk_count"), false), (say!(l, "scheme_offer_count"), false)],
        effort.lovkrav.iter().map(|law| {
            let cells = vec![count(law.samtaler), count(law.tilbud)];
            (words::benefit(l, Some(law.ydelse)), Vec::new(), cells)
        }),
    );
    let mut figures = Section::new("om_tal", say!(l, "scheme_figures"));
    figures.poster = effort
        .halvår
        .iter()
        .map(|h| {
            let mut fakta: Vec<Fact> = Vec::new();
            for figure in &h.tal {
                let share = percent_of(l, figure.uden_indsats, figure.ledige);
                let mut fact =
                    Fact::new(words::benefit(l, figure.ydelse), say!(l, "scheme_without", share = share));
                let printed = figure.andel.map(|a| say!(l, "scheme_share_printed", share = l.percent(a)));
                let notes = printed.into_iter().chain(figure.note.iter().map(ToString::to_string));
                fact.linjer.extend(notes.map(Line::plain));
                fakta.push(fact);
            }
            fakta.extend(day(l, say!(l, "scheme_counted"), h.opgjort));
            fakta.extend(said(say!(l, "fact_source"), h.kilde.as_ref()));
            fakta.extend(day(l, say!(l, "scheme_letter"), h.henvendelse));
            fakta.extend(said(say!(l, "scheme_follow_up"), h.opfølgning.as_ref()));
            Post { titel: when(l, &h.periode), tekst: Vec::new(), fakta }
        })
        .collect();
    own.afsnit.extend([law, figures].into_iter().filter_map(Section::unless_empty));
    own
}

/// The latest figures in one line, beside the limit they are held against.
fn latest(l: &Language, effort: &TidligIndsats, limit: Option<&str>) -> Option<Fact> {
    let known = effort.halvår.iter().filter(|h| !h.tal.is_empty() && h.periode.range(None).is_some());
    let last = known.max_by_key(|h| h.periode.range(None))?;
    let figure = last.tal.iter().find(|t| t.ydelse.is_none()).or_else(|| last.tal.first())?;
    let share = percent_of(l, figure.uden_indsats, figure.ledige);
    let period = when(l, &last.periode);
    let line = match figure.ydelse {
        None => say!(l, "scheme_latest_is", period = period, share = share),
        group => {
            say!(l, "scheme_latest_of", period = period, group = words::benefit(l, group), share = share)
        }
    };
    let mut fact = Fact::link(say!(l, "scheme_latest_figures"), line, "#om_tal");
    fact.linjer.extend(limit.map(Line::plain));
    Some(fact)
}
