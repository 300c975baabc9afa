//! Whether a plan reached the citizen in time: the guarantee that rests on it.

use crate::model::Kind;
use crate::model::plan::{Levering, Plan, Sektor, Status, Tilbud, Tilbudstype};
use crate::rules::OnPlan;
use chrono::NaiveDate;

/// How an offer broke the guarantee: one fault an offer, the first in the order of the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Breach {
    /// The plan did not exist.
    NotMade { made: NaiveDate },
    /// The plan existed, but the offer came into it later.
    AddedLate { added: NaiveDate },
    /// The plan existed, but had not reached the citizen.
    Late { reached: Option<NaiveDate> },
    /// An older version had reached the citizen, the one in force had not.
    NotRepublished { version: NaiveDate, reached: Option<NaiveDate> },
}

/// The plan's offers that broke the guarantee, each with its place in the plan, its first day and how it did; not those of
/// which nothing is known.
pub(super) fn breaches<'a>(on: &'a OnPlan) -> impl Iterator<Item = (usize, &'a Tilbud, NaiveDate, Breach)> {
    let mut own = None;
    on.plan.tilbud.iter().enumerate().filter_map(move |(at, offer)| {
        let start = begun(on, offer).filter(|_| guarantees(on, on.plan, offer))?;
        let dated = own.get_or_insert_with(|| Dated::of(on.plan));
        let found = dated.breach(on, offer, start)?;
        (!is_covered(on, offer, start)).then_some((at, offer, start, found))
    })
}

/// Whether the offer was carried over from an earlier plan that was in time.
fn is_covered(on: &OnPlan, offer: &Tilbud, start: NaiveDate) -> bool {
    let mut others =
        on.case.plans.iter().map(|entry| &entry.data).filter(|plan| !std::ptr::eq(*plan, on.plan));
    others.any(|plan| {
        plan.tilbud.iter().any(|other| {
            let same = other.id.is_some() && other.id == offer.id || other.navn == offer.navn;
            same && other.start == offer.start
                && guarantees(on, plan, other)
                && Dated::of(plan).breach(on, other, start).is_none()
        })
    })
}

/// The first day of an offer that has begun.
fn begun(on: &OnPlan, offer: &Tilbud) -> Option<NaiveDate> {
    let never = matches!(offer.status, Some(Status::Anbefalet | Status::Aflyst | Status::IkkePåbegyndt));
    offer.start.map(|day| day.0).filter(|day| !never && *day <= on.ctx.today)
}

/// Whether the guarantee covers the offer: what the employment system gives in Min Plan, and in a plan
/// that replaces it, where the settings let the guarantee follow.
fn guarantees(on: &OnPlan, plan: &Plan, offer: &Tilbud) -> bool {
    let employment = match offer.sektor {
        Some(sector) => sector == Sektor::Beskæftigelse,
        None => match offer.r#type {
            Some(Tilbudstype::SundhedRegional) => false,
            Some(
                Tilbudstype::Virksomhedsrettet
                | Tilbudstype::VejledningOgOpkvalificering
                | Tilbudstype::Mentor,
            ) => true,
            _ => plan.art == Kind::MinPlan,
        },
    };
    employment
        && (plan.art == Kind::MinPlan || on.ctx.settings().garanti_følger_planen.0 && replaces(on, plan))
}

/// Whether the plan takes Min Plan's place.
fn replaces(on: &OnPlan, plan: &Plan) -> bool {
    matches!(plan.art, Kind::HelhedsorienteretPlan | Kind::Familieplan)
        && plan.erstatter.iter().any(|other| {
            let named = other.plan.as_ref().is_some_and(|slug| {
                on.case.plans.iter().any(|p| p.slug == **slug && p.data.art == Kind::MinPlan)
            });
            named || other.anden.as_ref().is_some_and(|a| a.as_str().to_lowercase().contains("min plan"))
        })
}

/// A plan with what its versions' notes say came into it.
struct Dated<'a> {
    plan: &'a Plan,
    /// Sentences in small letters, with the version's day.
    additions: Vec<(NaiveDate, String)>,
}

impl<'a> Dated<'a> {
    fn of(plan: &'a Plan) -> Self {
        let says = ["kom med", "kom ind", "skrevet ind", "skrev ind", "tilføj", "sat ind", "lagt ind"];
        let mut additions = Vec::new();
        for version in &plan.udgaver {
            let change = version.ændring.as_str().to_lowercase();
            let sentences = change.split(['.', ';', '\n']);
            let adding = sentences.filter(|sentence| says.iter().any(|words| sentence.contains(words)));
            additions.extend(adding.map(|sentence| (version.dato.0, sentence.to_owned())));
        }
        Self { plan, additions }
    }

    /// The day of the version that the offer came into the plan with, where a note says so.
    fn added(&self, offer: &Tilbud) -> Option<NaiveDate> {
        if self.additions.is_empty() {
            return None;
        }
        let name = offer.navn.as_str().to_lowercase();
        self.additions.iter().filter(|(_, sentence)| names(sentence, &name)).map(|(day, _)| *day).min()
    }

    /// How the offer broke the guarantee, by this plan alone.
    fn breach(&self, on: &OnPlan, offer: &Tilbud, start: NaiveDate) -> Option<Breach> {
        let plan = self.plan;
        let versions = || {
            let own = plan.udarbejdet.iter().chain(&plan.opdateret).map(|day| day.0);
            own.chain(plan.udgaver.iter().map(|version| version.dato.0))
        };
        if let Some(made) = versions().min().filter(|made| *made > start) {
            return Some(Breach::NotMade { made });
        }
        let added = self.added(offer);
        if let Some(added) = added.filter(|added| *added > start) {
            return Some(Breach::AddedLate { added });
        }
        let deliveries = || plan.publiceret.iter().chain(plan.udleveret.iter());
        let in_time = |d: &Levering| before(on, d, offer, start);
        if !deliveries().any(in_time) {
            let reached = deliveries().map(|d| d.dato.0).filter(|d| *d >= start).min();
            return Some(Breach::Late { reached });
        }
        // The version that brought the offer, else the newest before it.
        let version = added.or_else(|| versions().filter(|day| *day < start).max())?;
        if deliveries().any(|d| d.dato.0 >= version && in_time(d)) || version >= start {
            return None;
        }
        let reached = deliveries().map(|d| d.dato.0).filter(|d| *d >= start).min();
        Some(Breach::NotRepublished { version, reached })
    }
}

/// Whether the citizen had the plan before the offer began. On the same day the times decide; where
/// they are not known, the settings.
fn before(on: &OnPlan, delivery: &Levering, offer: &Tilbud, start: NaiveDate) -> bool {
    if delivery.dato.0 != start {
        return delivery.dato.0 < start;
    }
    match (delivery.kl, offer.start_kl) {
        (Some(reached), Some(begins)) => reached.0 < begins.0,
        _ => on.ctx.settings().samme_dag_tilladt.0,
    }
}

/// Whether every telling word of the offer's name stands in the sentence, in some inflection; both in small letters.
fn names(sentence: &str, name: &str) -> bool {
    let mut telling =
        name.split(|c: char| !c.is_alphanumeric()).filter(|w| w.chars().count() >= 5).peekable();
    telling.peek().is_some()
        && telling.all(|word| {
            // Endings come and go; the beginning stays.
            let stem: String = word.chars().take(6).collect();
            sentence.split(|c: char| !c.is_alphanumeric()).any(|w| w.starts_with(&stem))
        })
}
