//! Offers on a timeline: now, later, done.

use super::goals::words_of;
use super::{Contact, or_empty};
use crate::model::Date;
use crate::model::plan::{Bevilling, Plan, Status, Tid, Tilbud};
use crate::render::Ctx;
use crate::render::words::{self, When};
use crate::site::Case;
use serde::Serialize;

/// A stretch of the timeline.
#[derive(Serialize)]
pub(super) struct Group {
    pub titel: &'static str,
    /// `nu`, `senere`, `slut` or `anbefalet`.
    pub slags: &'static str,
    pub tilbud: Vec<Offer>,
}

/// An offer: what, when, where, with whom, why, how far.
#[derive(Serialize)]
pub(super) struct Offer {
    pub navn: String,
    pub hvornaar: String,
    pub start: Option<When>,
    pub tider: Vec<String>,
    pub hvor: Vec<String>,
    pub hvem: Option<Contact>,
    pub hvorfor: String,
    /// Goals and sub-goals it serves, in words.
    pub maal: Vec<String>,
    pub det_skal_du: String,
    pub fremgang: String,
    pub status: String,
    pub lov: String,
    /// What another department granted, in words.
    pub bevilling: Vec<String>,
    /// What absence led to.
    pub konsekvens: String,
}

/// Where on the timeline an offer stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stage {
    Recommended,
    Now,
    Later,
    Done,
}

/// The stage of an offer: its status where that is final, else its dates.
pub(super) fn stage(offer: &Tilbud, today: Date) -> Stage {
    match offer.status {
        Some(Status::Anbefalet) => Stage::Recommended,
        Some(Status::Gennemført | Status::Afbrudt | Status::Aflyst | Status::IkkePåbegyndt) => Stage::Done,
        _ if offer.slut.is_some_and(|d| d < today) => Stage::Done,
        Some(Status::Igang) => Stage::Now,
        _ if offer.start.is_some_and(|d| d <= today) => Stage::Now,
        _ => Stage::Later,
    }
}

pub(super) fn groups(ctx: &Ctx, case: &Case, plan: &Plan) -> Vec<Group> {
    let today = Date(ctx.today);
    let stages = [
        (Stage::Recommended, "Anbefalet", "anbefalet"),
        (Stage::Now, "Nu", "nu"),
        (Stage::Later, "Senere", "senere"),
        (Stage::Done, "Afsluttet", "slut"),
    ];
    let groups = stages.into_iter().map(|(wanted, titel, slags)| {
        let mut offers: Vec<&Tilbud> = plan.tilbud.iter().filter(|t| stage(t, today) == wanted).collect();
        offers.sort_by_key(|t| t.start.or_else(|| t.tidspunkt.as_ref()?.range(None).map(|(d, _)| Date(d))));
        if wanted == Stage::Done {
            // The latest first: it is the one the reader remembers.
            offers.reverse();
        }
        Group { titel, slags, tilbud: offers.into_iter().map(|t| offer(ctx, case, plan, t)).collect() }
    });
    groups.filter(|g| !g.tilbud.is_empty()).collect()
}

/// A grant: what, for which education, by whom and when.
fn grant(grant: &Bevilling) -> Vec<String> {
    let mut lines = vec![grant.hvad.to_string()];
    lines.extend(grant.uddannelse.as_ref().map(|e| format!("Uddannelse: {e}")));
    lines.extend(grant.forvaltning.as_ref().map(|f| format!("Bevilget af {f}")));
    lines.extend(grant.dato.map(|d| format!("Bevilget {}", words::day(d))));
    lines
}

fn offer(ctx: &Ctx, case: &Case, plan: &Plan, t: &Tilbud) -> Offer {
    let maal = t.mål.iter().filter_map(|m| words_of(case, plan, m)).map(str::to_owned).collect();
    Offer {
        navn: t.navn.to_string(),
        hvornaar: when(t),
        start: t.start.map(|d| When::moment(d, t.start_kl)),
        tider: times(&t.tider),
        hvor: place(ctx, t),
        hvem: t.kontakt.as_ref().and_then(|k| Contact::of(ctx, k)),
        hvorfor: or_empty(t.begrundelse.as_ref()),
        maal,
        det_skal_du: or_empty(t.det_skal_du.as_ref()),
        fremgang: or_empty(t.fremgang.as_ref()),
        status: status(t, Date(ctx.today)).to_owned(),
        lov: or_empty(t.lovgrundlag.as_ref()),
        bevilling: t.bevilling.as_ref().map_or(Vec::new(), grant),
        konsekvens: or_empty(t.konsekvens.as_ref()),
    }
}

/// Where an offer takes place: the supplier, and the place where that does not already name it.
pub(super) fn place(ctx: &Ctx, t: &Tilbud) -> Vec<String> {
    let supplier = t.leverandør.as_ref().and_then(|s| ctx.site.suppliers.get(s));
    let place = t.sted.as_ref().or(supplier.and_then(|s| s.adresse.as_ref())).map(ToString::to_string);
    let name = supplier.map(|s| s.navn.to_string());
    let head = |text: &str| text.split(',').next().unwrap_or_default().to_lowercase();
    match (name, place) {
        (Some(name), Some(place)) if head(&name) == head(&place) => {
            // "Sygehuset, klinikken" and "Sygehuset, indgang 4" are said as one.
            let unit = name.split_once(", ").map(|(_, unit)| unit.to_owned());
            place.split_once(", ").map_or_else(
                || vec![name.clone()],
                |(of, rest)| {
                    vec![
                        [Some(of.to_owned()), unit, Some(rest.to_owned())]
                            .into_iter()
                            .flatten()
                            .collect::<Vec<_>>()
                            .join(", "),
                    ]
                },
            )
        }
        (name, place) => name.into_iter().chain(place).collect(),
    }
}

/// When an offer takes place, in words.
pub(super) fn when(t: &Tilbud) -> String {
    match (t.start, t.slut, &t.tidspunkt) {
        (None, None, Some(loose)) => super::goals::said(loose),
        (None, None, None) => "Tidspunktet er ikke aftalt endnu".to_owned(),
        (Some(start), None, _) if t.start_kl.is_some() => {
            format!("Fra {}", words::moment(start, t.start_kl))
        }
        (start, end, _) => {
            let clock = t.start_kl.map_or(String::new(), |c| format!(", første dag {}", words::time(c)));
            format!("{}{clock}", words::capital(&words::stretch(start, end)))
        }
    }
}

/// The weekly times: `Mandag kl. 9.00–12.00`.
fn times(times: &[Tid]) -> Vec<String> {
    times
        .iter()
        .map(|t| words::capital(&format!("{} kl. {}–{}", words::weekday_name(t.dag), t.fra, t.til)))
        .collect()
}

/// The status in words that say what it means today.
fn status(t: &Tilbud, today: Date) -> &'static str {
    match (t.status, stage(t, today)) {
        (Some(Status::Anbefalet), _) => "Anbefalet",
        (Some(Status::Gennemført), _) => "Gennemført",
        (Some(Status::Afbrudt), _) => "Stoppet før tid",
        (Some(Status::Aflyst), _) => "Aflyst",
        (Some(Status::IkkePåbegyndt), _) => "Kom ikke i gang",
        (_, Stage::Now) => "I gang",
        (_, Stage::Done) => "Tilbuddet er slut",
        (_, Stage::Later | Stage::Recommended) => "Aftalt",
    }
}
