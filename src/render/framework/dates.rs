//! When things happen in a framework: the next date for bidders, the timeline, the agreement's period.
//!
//! What is past, now or to come follows from the day the page is made, and only from that.

use crate::model::framework::{Aftaleperiode, Ramme, Udbudstilstand};
use crate::model::{Date, LooseDate, Scalar};
use crate::render::words;
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
    /// How the agreement's period stands.
    pub periode: String,
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
    pub status: &'static str,
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

/// A time as it is written; the year it belongs to is added in parentheses where the words lack it,
/// and a day written for machines is said in words.
pub(super) fn timing(when: &LooseDate, year: Option<i32>) -> Timing {
    let Some((from, to)) = when.range(year) else {
        return Timing { ord: when.written.clone(), iso: String::new() };
    };
    let ord = match Date::read(&when.written) {
        Ok(day) => words::weekday(day),
        Err(_) if when.range(None).is_none() => format!("{} ({})", when.written, to.year()),
        Err(_) => when.written.clone(),
    };
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
pub(super) fn heading(when: &LooseDate, year: Option<i32>) -> Timing {
    let timing = timing(when, year);
    Timing { ord: words::capital(&timing.ord), ..timing }
}

/// The next date a bidder must act on, as seen on `today`.
pub(super) fn next(ramme: &Ramme, today: NaiveDate) -> Next {
    let periode = period_now(ramme, today);
    let nothing = |tekst: String, periode| Next { tid: None, hvad: String::new(), tekst, periode };
    if ramme.tilstand == Some(Udbudstilstand::Annulleret) {
        return nothing("Udbuddet er annulleret. Der er ikke noget at give tilbud på.".to_owned(), periode);
    }
    let year = year(ramme);
    let for_bidders: Vec<_> = ramme.tidsplan.iter().filter(|t| t.for_tilbudsgivere.0).collect();
    let mut known: Vec<_> = for_bidders.iter().filter_map(|t| Some((t.hvornår.range(year)?, *t))).collect();
    known.sort_by_key(|(range, _)| *range);
    if let Some(((from, to), step)) = known.iter().find(|((_, to), _)| *to >= today) {
        let made = format!("Regnet den {}, da siden blev lavet.", words::day(Date(today)));
        let tekst = if *from > today {
            let begins = if from == to { "Det er" } else { "Det begynder" };
            format!("{begins} {}. {made}", words::distance(today, Date(*from)))
        } else if from == to {
            format!("Det er i dag. {made}")
        } else {
            format!("Det er nu. {made}")
        };
        return Next {
            tid: Some(heading(&step.hvornår, year)), hvad: step.hvad.to_string(), tekst, periode
        };
    }
    if let Some(open) = for_bidders.iter().find(|t| t.hvornår.range(year).is_none()) {
        let tekst = "Tidspunktet står uden år, så det kan ikke siges, om det er passeret.".to_owned();
        return Next {
            tid: Some(heading(&open.hvornår, year)), hvad: open.hvad.to_string(), tekst, periode
        };
    }
    let none_left = match known.last() {
        Some((_, step)) => format!(
            "Der er ingen dato tilbage, som tilbudsgivere skal handle på. Den sidste var {}: {}",
            in_sentence(&timing(&step.hvornår, year).ord),
            sentence(&step.hvad)
        ),
        None => "Tidsplanen nævner ingen dato, som tilbudsgivere skal handle på.".to_owned(),
    };
    nothing(none_left, periode)
}

/// The steps in order of time. A step whose time has no year stays after the one it is written after.
pub(super) fn timeline(ramme: &Ramme, today: NaiveDate) -> Timeline {
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
        let made = words::day(Date(today));
        forklaring
            .push(format!("Passeret betyder, at tidspunktet var gået den {made}, da siden blev lavet."));
    }
    if ramme.tidsplan.iter().any(|t| vague(&t.hvornår.written)) {
        forklaring.push(
            "Primo eller start regnes som den 1. til 10. i måneden, medio som den 11. til 20. og ultimo som resten."
                .to_owned(),
        );
    }
    let trin = steps
        .into_iter()
        .map(|(_, range, step)| {
            let (status, slags) = status(range, next, today);
            Step {
                tid: heading(&step.hvornår, year),
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
    range: Option<(NaiveDate, NaiveDate)>,
    next: Option<NaiveDate>,
    today: NaiveDate,
) -> (&'static str, &'static str) {
    match range {
        None => ("År ikke oplyst", "uvis"),
        Some((_, to)) if to < today => ("Passeret", "passeret"),
        Some((from, _)) if from <= today => ("Nu", "nu"),
        Some((from, _)) if Some(from) == next => ("Næste", "naeste"),
        Some(_) => ("Senere", "senere"),
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
pub(super) fn period_now(ramme: &Ramme, today: NaiveDate) -> String {
    let Some(period) = &ramme.periode else { return "Perioden er ikke oplyst.".to_owned() };
    let dates = format!("fra den {} til den {}", words::day(period.fra), words::day(period.til));
    if ramme.tilstand == Some(Udbudstilstand::Annulleret) {
        return format!("Aftalen skulle have gældt {dates}.");
    }
    // The dates alone do not show that anyone was chosen.
    let awarded = matches!(ramme.tilstand, Some(Udbudstilstand::Tildelt | Udbudstilstand::IKraft));
    let is = if awarded { "er" } else { "er efter planen" };
    let extension = period.forlængelse.zip(extended(period));
    let extension = extension.map(|(length, end)| (length, end, words::day(Date(end))));
    match extension {
        _ if today < period.fra.0 => match extension {
            Some((length, _, end)) => format!(
                "Aftalen er ikke begyndt. Den skal gælde {dates} og kan derefter forlænges med {length}, til den {end}."
            ),
            None => format!("Aftalen er ikke begyndt. Den skal gælde {dates}."),
        },
        Some((length, _, end)) if today <= period.til.0 => {
            format!("Aftalen {is} i kraft {dates}. Den kan derefter forlænges med {length}, til den {end}.")
        }
        None if today <= period.til.0 => format!("Aftalen {is} i kraft {dates}."),
        Some((length, last, end)) if today <= last => format!(
            "Aftaleperioden gik {dates}. Den kunne forlænges med {length}, til den {end}. Her står ikke, om den blev forlænget."
        ),
        Some((length, _, end)) => format!(
            "Aftaleperioden er udløbet. Den gik {dates}. Den kunne forlænges med {length}, men senest til den {end}."
        ),
        None => format!("Aftaleperioden er udløbet. Den gik {dates}."),
    }
}

/// A text with a small first letter, as it stands inside a sentence.
pub(super) fn in_sentence(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |c| c.to_lowercase().collect::<String>() + chars.as_str())
}

/// The text with a full stop at its end.
pub(super) fn sentence(text: &str) -> String {
    if text.ends_with(['.', '!', '?']) { text.to_owned() } else { format!("{text}.") }
}

#[cfg(test)]
#[path = "dates_tests.rs"]
mod tests;
