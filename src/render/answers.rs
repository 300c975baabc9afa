//! What readers ask of an item before they read it: what was it about, who voted how, is it final, who took
//! no part, and where is the case now.

use super::journey::{self, Shown, Status};
use super::phrases::unstopped;
use super::places::ItemRef;
use super::{Ctx, decision, vote};
use crate::language::say;
use crate::model::committee::{Punkt, Udfald};
use serde::Serialize;

/// The answers that stand with the outcome; each is a sentence, or empty where there is nothing to say.
#[derive(Debug, Default, Serialize)]
pub(super) struct Answers {
    indstilling: String,
    afstemning: String,
    deltog_ikke: Vec<String>,
    endeligt: String,
    /// Where the case is now, if it went on after this item.
    nu: String,
}

/// The answers for an item. An agenda, and a closed item, tells only where the case is now. `way` is the
/// case's way as the item's page shows it.
pub(super) fn answers(ctx: &Ctx, item: &ItemRef, way: &[Shown], status: Option<&Status>) -> Answers {
    let l = ctx.language;
    let punkt = &item.item.punkt.data;
    let went_on = way.last().is_some_and(|last| !last.is_here());
    let status = status.filter(|s| went_on && !s.afventer);
    let nu = status.map_or(String::new(), |s| say!(l, "item_now", status = &s.tekst));
    if !item.meeting.møde.data.tilstand.is_minutes() || punkt.lukket.is_some() {
        return Answers { nu, ..Answers::default() };
    }
    Answers {
        indstilling: decision::answered(l, punkt),
        afstemning: vote::of_whole(punkt).map_or(String::new(), |v| vote::sentence(l, v)),
        deltog_ikke: punkt.deltog_ikke.iter().map(|a| journey::absent(l, a)).collect(),
        endeligt: finality(ctx, item, punkt),
        nu,
    }
}

/// Whether the committee had the last word, as far as the minutes say so.
fn finality(ctx: &Ctx, item: &ItemRef, punkt: &Punkt) -> String {
    let Some(decision) = &punkt.beslutning else { return String::new() };
    match (decision.udfald, &punkt.beslutningskompetence) {
        (Some(Udfald::Udsat | Udfald::SendtTilbage), _) => say!(ctx, "item_undecided"),
        // There is nothing to be final, or the outcome itself says who decides.
        (Some(Udfald::Anbefalet | Udfald::Drøftet | Udfald::Intet | Udfald::TagetTilOrientering), _) => {
            String::new()
        }
        (_, Some(body)) if item.committee.is_called(body) => say!(ctx, "item_final"),
        (_, Some(body)) => say!(ctx, "item_not_final", body = unstopped(body)),
        (_, None) if punkt.indstilling.is_some() => say!(ctx, "item_final_unknown"),
        (_, None) => String::new(),
    }
}
