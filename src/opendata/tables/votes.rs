//! Votes: one row for each side of each vote.

use super::Kind::{Address, Day, Text, Whole};
use super::decisions::decided;
use super::{Cell, Column, Filled, column};
use crate::model::List;
use crate::model::Words;
use crate::model::committee::{Afstemning, Punkt, Stemmer};
use crate::opendata::Making;
use crate::site::routes;

pub(super) const COLUMNS: &[Column] = &[
    column("id", Address, "Afstemningens navn, det samme som i Popolo."),
    column("side", Address, "Siden, hvor afstemningen kan læses."),
    column("myndighed", Text, "Kommunen eller myndigheden."),
    column("udvalg", Text, "Udvalgets navn."),
    column("dato", Day, "Mødets dato; tom, hvor kilden ingen har."),
    column("punkt", Whole, "Punktets nummer på dagsordenen."),
    column("sagsnr", Text, "Sagsnummer."),
    column("afstemning", Whole, "Afstemningens nummer under punktet."),
    column("om", Text, "Hvad der blev stemt om."),
    column("forslagsstiller", Text, "Hvem der stillede ændringsforslaget, hvor afstemningen gælder et."),
    column("at_punkter", Text, "Numre på de at-punkter, der blev stemt om; tomt for hele indstillingen."),
    column("stemte", Text, "Siden: for, imod eller undlod."),
    column("antal", Whole, "Antal stemmer; tomt, hvor det ikke er oplyst."),
    column("partier", Text, "Partibogstaver med mellemrum imellem."),
    column("medlemmer", Text, "Medlemmer, der er nævnt ved navn, med semikolon imellem."),
    column("udfald", Text, "Afstemningens udfald, med de samme ord som i beslutninger.csv."),
];

pub(super) fn rows(making: &Making) -> Filled {
    let mut filled = Filled { rows: Vec::new(), newest: None };
    for (committee, meeting, item) in decided(making) {
        let punkt = &item.punkt.data;
        let page = making.address(&routes::item(&committee.udvalg.slug, &meeting.møde.slug, item.number));
        for (at, vote) in punkt.afstemninger.iter().enumerate() {
            filled.newest = filled.newest.max(making.newest_of(meeting));
            for (side, votes) in [("for", &vote.r#for), ("imod", &vote.imod), ("undlod", &vote.undlod)] {
                filled.rows.push(vec![
                    Cell::text(&name(&page, at)),
                    Cell::text(&page),
                    Cell::known(committee.udvalg.data.myndighed.as_ref()),
                    Cell::text(&committee.udvalg.data.navn),
                    Cell::known(meeting.møde.data.dato),
                    Cell::whole(Some(item.number)),
                    Cell::known(punkt.sagsnr.as_ref()),
                    Cell::whole(u32::try_from(at + 1).ok()),
                    Cell::text(&vote.om),
                    Cell::known(proposer(punkt, vote)),
                    Cell::text(&joined(vote.punkter.iter().map(ToString::to_string), " ")),
                    Cell::text(side),
                    Cell::whole(votes.as_ref().and_then(|v| v.antal).map(|n| n.0)),
                    Cell::text(&names(votes.as_ref(), |v| &v.partier, " ")),
                    Cell::text(&names(votes.as_ref(), |v| &v.medlemmer, "; ")),
                    Cell::known(vote.udfald.map(crate::model::committee::Udfald::key)),
                ]);
            }
        }
    }
    filled
}

/// A vote's name: its item's address with its number, which counts from nought here.
pub(in crate::opendata) fn name(page: &str, at: usize) -> String {
    format!("{page}#afstemning-{}", at + 1)
}

fn proposer<'a>(punkt: &'a Punkt, vote: &Afstemning) -> Option<&'a Words> {
    let amendment = vote.ændringsforslag.as_ref()?;
    punkt.ændringsforslag.iter().find(|a| a.id == *amendment).map(|a| &a.forslagsstiller)
}

fn names(votes: Option<&Stemmer>, of: impl Fn(&Stemmer) -> &List<Words>, between: &str) -> String {
    votes.map_or(String::new(), |v| joined(of(v).iter().map(ToString::to_string), between))
}

fn joined(words: impl Iterator<Item = String>, between: &str) -> String {
    words.collect::<Vec<_>>().join(between)
}
