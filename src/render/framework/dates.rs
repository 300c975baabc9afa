//! When things happen in a framework: the next date for bidders, the timeline, the agreement's period.
//!
//! What is past, now or to come follows from the day the page is made, and only from that.

use crate::language::{Language, capital, say};
use crate::model::framework::{Aftaleperiode, Ramme, Udbudstilstand};
use crate::model::{Date, LooseDate};
use crate::render::phrases;
use chrono::{Datelike, NaiveDate};
use serde::Serialize;

/// A time as written, with a form for machines where there is one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Timing {
    pub ord: String,
    /// A day, a month or a year; empty where the time fits none of them.
    pub iso: String,
}

/// The next date that matters to a bidder, or that there is none.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Next {
    pub tid: Option<Timing>,
    pub hvad: String,
    /// How far away it is, or what else there is to say.
    pub tekst: String,
}

/// The timeline in order of time.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Timeline {
    pub trin: Vec<Step>,
    /// What "passeret", "primo" and the like mean, where they stand in it.
    pub forklaring: Vec<String>,
}

/// A step of the timeline.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Step {
    pub tid: Timing,
    pub status: String,
    /// The status as the end of a class name.
    pub slags: &'static str,
    pub hvad: String,
    pub for_tilbudsgivere: bool,
    pub note: String,
}

/// The year of the timeline's dates that name none.
fn year(ramme: &Ramme) -> Option<i32> {
    ramme.tidsplan_år.and_then(|y| i32::try_from(y.0).ok())
}

/// A time in words, with its form for machines.
fn timing(l: &Language, when: &LooseDate, year: Option<i32>) -> Timing {
    let ord = l.loose(when, year);
    let Some((from, to)) = when.range(year) else { return Timing { ord, iso: String::new() } };
    let iso = if from == to {
        from.to_string()
    } else if (from.year(), from.month()) == (to.year(), to.month()) {
        format!("{:04}-{:02}", from.year(), from.month())
    } else if from.year() == to.year() && from.ordinal() == 1 && (to.month(), to.day()) == (12, 31) {
        format!("{:04}", from.year())
    } else {
        String::new()
    };
    Timing { ord, iso }
}

/// The same with a capital first letter, where it stands alone.
pub(super) fn heading(l: &Language, when: &LooseDate, year: Option<i32>) -> Timing {
    let timing = timing(l, when, year);
    Timing { ord: capital(&timing.ord), ..timing }
}

/// The next date a bidder must act on, as seen on `today`.
pub(super) fn next(l: &Language, ramme: &Ramme, today: NaiveDate) -> Next {
    let nothing = |tekst: String| Next { tid: None, hvad: String::new(), tekst };
    if ramme.tilstand == Some(Udbudstilstand::Annulleret) {
        return nothing(say!(l, "framework_next_cancelled"));
    }
    let year = year(ramme);
    let for_bidders: Vec<_> = ramme.tidsplan.iter().filter(|t| t.for_tilbudsgivere.0).collect();
    let mut known: Vec<_> = for_bidders.iter().filter_map(|t| Some((t.hvornår.range(year)?, *t))).collect();
    known.sort_by_key(|(range, _)| *range);
    if let Some(((from, to), step)) = known.iter().find(|((_, to), _)| *to >= today) {
        let made = l.day(Date(today));
        let distance = || l.distance(today, Date(*from));
        let tekst = match (*from > today, from == to) {
            (true, true) => say!(l, "framework_next_on", distance = distance(), made = made),
            (true, false) => say!(l, "framework_next_begins", distance = distance(), made = made),
            (false, true) => say!(l, "framework_next_today", made = made),
            (false, false) => say!(l, "framework_next_now", made = made),
        };
        return Next { tid: Some(heading(l, &step.hvornår, year)), hvad: step.hvad.to_string(), tekst };
    }
    if let Some(open) = for_bidders.iter().find(|t| t.hvornår.range(year).is_none()) {
        let tekst = say!(l, "framework_next_without_year");
        return Next { tid: Some(heading(l, &open.hvornår, year)), hvad: open.hvad.to_string(), tekst };
    }
    nothing(match known.last() {
        Some((_, step)) => {
            let (time, what) = (l.loose_within(&step.hvornår, year), phrases::stop(&step.hvad));
            say!(l, "framework_next_none_left", time = time, what = what)
        }
        None => say!(l, "framework_next_none"),
    })
}

/// The steps in order of time. A step whose time has no year stays after the one it is written after.
pub(super) fn timeline(l: &Language, ramme: &Ramme, today: NaiveDate) -> Timeline {
    let year = year(ramme);
    let mut before = None;
    let mut steps: Vec<_> = ramme
        .tidsplan
        .iter()
        .map(|step| {
            let range = step.hvornår.range(year);
            before = range.or(before);
            (before, range, step)
        })
        .collect();
    steps.sort_by_key(|(key, _, _)| *key);
    let next =
        steps.iter().filter_map(|(_, range, _)| range.map(|(from, _)| from)).filter(|d| *d > today).min();
    let vague = |w: &str| {
        let words = w.to_lowercase();
        ["primo", "start", "begyndelsen", "medio", "midt", "ultimo", "slut"].iter().any(|v| words.contains(v))
    };
    let mut forklaring = Vec::new();
    if steps.iter().any(|(_, range, _)| range.is_some_and(|(_, to)| to < today)) {
        forklaring.push(say!(l, "framework_past_means", made = l.day(Date(today))));
    }
    if ramme.tidsplan.iter().any(|t| vague(&t.hvornår.written)) {
        forklaring.push(say!(l, "framework_vague_means"));
    }
    let trin = steps
        .into_iter()
        .map(|(_, range, step)| {
            let (status, slags) = status(l, range, next, today);
            Step {
                tid: heading(l, &step.hvornår, year),
                status,
                slags,
                hvad: step.hvad.to_string(),
                for_tilbudsgivere: step.for_tilbudsgivere.0,
                note: step.note.as_ref().map_or(String::new(), ToString::to_string),
            }
        })
        .collect();
    Timeline { trin, forklaring }
}

/// Past, now, next or later. "Passeret" says that the time is past, not that the thing happened.
fn status(
    l: &Language,
    range: Option<(NaiveDate, NaiveDate)>,
    next: Option<NaiveDate>,
    today: NaiveDate,
) -> (String, &'static str) {
    match range {
        None => (say!(l, "framework_step_without_year"), "uvis"),
        Some((_, to)) if to < today => (say!(l, "framework_step_past"), "passeret"),
        Some((from, _)) if from <= today => (say!(l, "framework_step_now"), "nu"),
        Some((from, _)) if Some(from) == next => (say!(l, "framework_step_next"), "naeste"),
        Some(_) => (say!(l, "framework_step_later"), "senere"),
    }
}

/// The last day with the extension, never past the longest length; `None` where it cannot be
/// extended.
pub(super) fn extended(period: &Aftaleperiode) -> Option<NaiveDate> {
    let end = period.forlængelse?.after(period.til.0.succ_opt()?)?.pred_opt()?;
    Some(longest(period).map_or(end, |longest| end.min(longest)))
}

/// The last day the longest length allows.
pub(super) fn longest(period: &Aftaleperiode) -> Option<NaiveDate> {
    period.højst?.after(period.fra.0)?.pred_opt()
}

/// How the agreement's period stands on `today`, always with the dates.
pub(super) fn period_now(l: &Language, ramme: &Ramme, today: NaiveDate) -> String {
    let Some(period) = &ramme.periode else { return say!(l, "framework_period_unknown") };
    let (from, until) = (l.day(period.fra), l.day(period.til));
    if ramme.tilstand == Some(Udbudstilstand::Annulleret) {
        return say!(l, "framework_period_cancelled", from = from, until = until);
    }
    // The dates alone do not show that anyone was chosen.
    let awarded = matches!(ramme.tilstand, Some(Udbudstilstand::Tildelt | Udbudstilstand::IKraft));
    let (ahead, runs) = (today < period.fra.0, today <= period.til.0);
    let Some((length, last)) = period.forlængelse.zip(extended(period)) else {
        return match (ahead, runs, awarded) {
            (true, ..) => say!(l, "framework_period_ahead", from = from, until = until),
            (_, true, true) => say!(l, "framework_period_runs", from = from, until = until),
            (_, true, false) => say!(l, "framework_period_planned", from = from, until = until),
            _ => say!(l, "framework_period_over", from = from, until = until),
        };
    };
    let open = today <= last;
    let (length, end) = (l.period(length), l.day(Date(last)));
    macro_rules! told {
        ($id:literal) => {
            say!(l, $id, from = from, until = until, length = length, end = end)
        };
    }
    match (ahead, runs, awarded) {
        (true, ..) => told!("framework_period_ahead_extension"),
        (_, true, true) => told!("framework_period_runs_extension"),
        (_, true, false) => told!("framework_period_planned_extension"),
        _ if open => told!("framework_period_extension_unknown"),
        _ => told!("framework_period_over_extension"),
    }
}

/// The agreement's days in a few words, and until when it can or could be extended.
pub(super) fn period_short(l: &Language, ramme: &Ramme, today: NaiveDate) -> Vec<String> {
    let Some(period) = &ramme.periode else { return vec![say!(l, "framework_period_unknown")] };
    let (from, until) = (l.day(period.fra), l.day(period.til));
    let mut said = vec![say!(l, "framework_answer_dates", from = from, until = until)];
    if let (Some(last), false) = (extended(period), ramme.tilstand == Some(Udbudstilstand::Annulleret)) {
        let end = l.day(Date(last));
        said.push(if last < today {
            say!(l, "framework_answer_could_extend", end = end)
        } else {
            say!(l, "framework_answer_can_extend", end = end)
        });
    }
    said
}

#[cfg(test)]
#[path = "dates_tests.rs"]
mod tests;
