//! Training at a higher rate of benefit: who may have it, and for what.

use super::{Own, day, said, several, words};
use crate::language::{Language, say};
use crate::model::scheme::{Positivliste, Uddannelsesløft};
use crate::render::framework::{Fact, Line};

pub(super) fn own(l: &Language, training: &Uddannelsesløft) -> Own {
    let mut own = Own::default();
    let (benefit, age) = (training.ydelse.as_ref(), training.alder_over);
    own.svar.extend(said(say!(l, "scheme_benefit"), benefit));
    own.svar.extend(
        age.map(|a| Fact::new(say!(l, "scheme_age"), say!(l, "scheme_age_over", age = a.to_string()))),
    );
    let before = training.baggrund.iter().map(|b| words::education(l, *b));
    own.svar.extend(several(say!(l, "scheme_education_before"), before));
    own.svar.extend(training.mangel_på_arbejdskraft.map(|m| {
        let said = if m.0 { say!(l, "scheme_shortage_yes") } else { say!(l, "fact_no") };
        Fact::new(say!(l, "scheme_shortage"), said)
    }));
    own.svar.extend(
        training
            .sats
            .map(|s| Fact::new(say!(l, "scheme_rate"), say!(l, "scheme_rate_of", share = l.percent(s)))),
    );
    own.svar.extend(said(say!(l, "scheme_courses"), training.uddannelser.as_ref()));
    own.fakta.extend(training.positivliste.as_ref().map(|p| list(l, p)));
    own.fakta.extend(said(say!(l, "fact_municipality"), training.myndighed.as_ref()));
    own.fakta.extend(day(l, say!(l, "scheme_valid_from"), training.gælder_fra));
    let permanent = training.permanent.map(|p| words::yes_no(l, p));
    own.fakta.extend(permanent.map(|p| Fact::new(say!(l, "scheme_permanent"), p)));
    own
}

/// The list of trades short of labour, as a fact.
pub(super) fn list(l: &Language, list: &Positivliste) -> Fact {
    let href = list.link.as_ref().map_or(String::new(), |link| link.0.clone());
    let mut linjer = vec![Line { tekst: list.navn.to_string(), href }];
    let revised = list.revideret.map(|d| say!(l, "scheme_list_revised", date = l.day(d)));
    linjer.extend(revised.map(Line::plain));
    linjer.extend(list.note.iter().map(|n| Line::plain(n.as_str())));
    Fact { navn: say!(l, "scheme_list"), linjer }
}
