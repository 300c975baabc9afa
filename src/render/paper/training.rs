//! Training at a higher rate of benefit: who may have it, and for what.

use super::{Own, day, said, several, words};
use crate::model::scheme::{Positivliste, Uddannelsesløft};
use crate::render::framework::{Fact, Line};

pub(super) fn own(training: &Uddannelsesløft) -> Own {
    let mut own = Own::default();
    own.fakta.extend(said("Kommune", training.myndighed.as_ref()));
    own.fakta.extend(training.sats.map(|s| Fact::new("Sats", format!("{s} af dagpengene"))));
    own.fakta.extend(said("Ydelse", training.ydelse.as_ref()));
    own.fakta.extend(training.alder_over.map(|a| Fact::new("Alder", format!("Over {a} år"))));
    own.fakta
        .extend(several("Uddannelse i forvejen", training.baggrund.iter().map(|b| words::education(*b))));
    own.fakta.extend(training.mangel_på_arbejdskraft.map(|m| {
        let said = if m.0 { "Ja, i den branche, man vil uddanne sig til" } else { "Nej" };
        Fact::new("Skal der mangle arbejdskraft?", said)
    }));
    own.fakta.extend(said("Hvad man kan tage", training.uddannelser.as_ref()));
    own.fakta.extend(training.positivliste.as_ref().map(list));
    own.fakta.extend(day("Gælder fra", training.gælder_fra));
    own.fakta.extend(training.permanent.map(|p| Fact::new("Permanent", words::yes_no(p))));
    own
}

/// The list of trades short of labour, as a fact.
pub(super) fn list(list: &Positivliste) -> Fact {
    let href = list.link.as_ref().map_or(String::new(), |l| l.0.clone());
    let mut linjer = vec![Line { tekst: list.navn.to_string(), href }];
    linjer.extend(
        list.revideret.map(|d| Line::plain(format!("Sidst revideret {}", crate::render::words::day(d)))),
    );
    linjer.extend(list.note.iter().map(|n| Line::plain(n.as_str())));
    Fact { navn: "Positivliste".to_owned(), linjer }
}
