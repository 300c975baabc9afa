//! The short answers at the top of a framework's page: each leads to where the whole answer stands.

use super::history::Proposal;
use super::{Fact, Line, dates, terms, weights};
use crate::language::say;
use crate::model::framework::Ramme;
use crate::render::Ctx;
use crate::render::plan::Contact;

/// For whom, how offers are judged, lots and suppliers, how long, demands, changes, and whom to ask.
pub(super) fn answers(
    ctx: &Ctx,
    ramme: &Ramme,
    changes: &[Proposal],
    contact: Option<&Contact>,
) -> Vec<Fact> {
    let l = ctx.language;
    let link = |tekst: String, id: &str| Line { tekst, href: format!("#{id}") };
    let mut answers = Vec::new();
    let mut add = |navn: String, linjer: Vec<Line>| answers.push(Fact { navn, linjer });

    let lots = &ramme.delområder;
    let mut whom: Vec<Line> = lots.iter().map(|d| link(d.titel.to_string(), "om_hvad")).collect();
    if whom.is_empty() {
        whom.push(link(say!(l, "framework_answer_see"), "om_hvad"));
    }
    add(say!(l, "framework_for_whom"), whom);

    let mut judged = vec![link(weights::split(l, ramme), "om_vurdering")];
    if !ramme.kriterier.is_empty() {
        judged.push(Line::plain(say!(l, "framework_answer_criteria", count = ramme.kriterier.len())));
    }
    add(say!(l, "framework_answer_judging"), judged);

    let suppliers = terms::suppliers(l, ramme);
    if lots.is_empty() {
        add(say!(l, "framework_supplier_names"), vec![link(suppliers, "om_vilkaar")]);
    } else {
        let count = say!(l, "framework_answer_lots", count = lots.len());
        add(say!(l, "framework_lots"), vec![link(count, "om_delomraader"), Line::plain(suppliers)]);
    }

    let mut period = dates::period_short(l, ramme, ctx.today).into_iter();
    let dates = period.next().map(|dates| link(dates, "om_vilkaar"));
    add(say!(l, "framework_answer_length"), dates.into_iter().chain(period.map(Line::plain)).collect());

    let demands = ramme.krav.iter().filter(|k| !k.lægges_vægt_på.0).count();
    if demands > 0 {
        let count = say!(l, "framework_answer_demands", count = demands);
        add(say!(l, "framework_demands"), vec![link(count, "om_krav")]);
    }

    let changes: Vec<Line> = changes.iter().map(|c| link(change(ctx, c), "om_historie")).collect();
    if !changes.is_empty() {
        add(say!(l, "framework_answer_changes"), changes);
    }

    if let Some(contact) = contact {
        add(say!(l, "framework_ask"), vec![link(contact.navn.clone(), "om_kontakt")]);
    }
    answers
}

/// An amendment with what became of it, where that is known.
fn change(ctx: &Ctx, change: &Proposal) -> String {
    let title = &change.forslag.titel;
    match &change.forslag.udfald {
        Some(outcome) => say!(ctx, "framework_answer_change", title = title, outcome = &*outcome.ord),
        None => title.clone(),
    }
}
