//! When the papers of a committee's meetings are due, by its own rules.

use super::{Ctx, holidays};
use crate::calendar::{Deadline, Paper, deadlines};
use crate::language::{Language, When, capital, say};
use crate::model::Date;
use crate::model::deadline::{Frist, FristUnit};
use crate::site::{Committee, Meeting, routes};
use serde::Serialize;

/// The committee's rules, how they count, and the deadlines of meetings whose papers are not all due yet.
#[derive(Serialize)]
pub(super) struct Deadlines {
    /// Each rule as a sentence.
    regler: Vec<String>,
    /// Which days count.
    taelles: Vec<String>,
    /// What is due, as headings of the columns.
    kolonner: Vec<String>,
    moeder: Vec<Row>,
}

/// A meeting.
#[derive(Serialize)]
struct Row {
    titel: String,
    href: String,
    /// Says that the meeting is on a day off.
    om: String,
    frister: Vec<Due>,
}

/// A deadline of it.
#[derive(Serialize)]
struct Due {
    dato: When,
    /// Says that it falls on a day off.
    om: String,
}

/// The committee's deadlines as its page shows them; `None` where it has no rules.
pub(super) fn of(ctx: &Ctx, committee: &Committee, page: &str) -> Option<Deadlines> {
    let l = ctx.language;
    let rules = &committee.udvalg.data.frister;
    let own: Vec<(Paper, Frist)> =
        Paper::ALL.into_iter().filter_map(|paper| Some((paper, paper.rule(rules)?))).collect();
    if own.is_empty() {
        return None;
    }
    let working = own.iter().any(|(_, rule)| rule.unit == FristUnit::WorkingDays);
    let source = rules.kilde.as_ref().map(|source| say!(l, "deadline_source", source = source));
    let counted = working.then(|| working_days(ctx));
    Some(Deadlines {
        regler: own.iter().map(|(paper, rule)| sentence(l, *paper, *rule)).collect(),
        taelles: std::iter::once(say!(l, "deadline_counted"))
            .chain(counted.into_iter().flatten())
            .chain(source)
            .collect(),
        kolonner: own.iter().map(|(paper, _)| name(l, *paper)).collect(),
        moeder: committee.meetings.iter().filter_map(|m| row(ctx, committee, m, page)).collect(),
    })
}

/// The deadlines of a meeting that has no minutes yet; none where its day is not known.
pub(super) fn of_meeting(ctx: &Ctx, committee: &Committee, meeting: &Meeting) -> Vec<Deadline> {
    let data = &meeting.møde.data;
    match data.dato {
        Some(day) if !data.tilstand.is_minutes() => {
            deadlines(&committee.udvalg.data.frister, day, &ctx.site.config.hverdage)
        }
        _ => Vec::new(),
    }
}

/// What is due, in a word.
pub(super) fn name(l: &Language, paper: Paper) -> String {
    match paper {
        Paper::Draft => say!(l, "deadline_draft"),
        Paper::Agenda => say!(l, "deadline_agenda"),
        Paper::Material => say!(l, "deadline_material"),
        Paper::Minutes => say!(l, "deadline_minutes"),
    }
}

fn sentence(l: &Language, paper: Paper, rule: Frist) -> String {
    let days = match rule.unit {
        FristUnit::Days => say!(l, "deadline_days", count = rule.count),
        FristUnit::WorkingDays => say!(l, "deadline_working_days", count = rule.count),
    };
    let what = name(l, paper);
    match paper {
        Paper::Minutes => say!(l, "deadline_after", what = what, days = days),
        _ => say!(l, "deadline_before", what = what, days = days),
    }
}

/// Which days are working days.
fn working_days(ctx: &Ctx) -> Vec<String> {
    let l = ctx.language;
    let settings = &ctx.site.config.hverdage;
    let mut said = vec![if settings.lørdag.0 {
        say!(l, "deadline_working_days_saturday")
    } else {
        say!(l, "deadline_working_days_are")
    }];
    let closed: Vec<String> = settings.lukkedage.iter().map(|day| holidays::closed(l, *day)).collect();
    if !closed.is_empty() {
        said.push(say!(l, "deadline_closed", days = l.list(&closed)));
    }
    said
}

/// The meeting, where it or one of its deadlines is ahead.
fn row(ctx: &Ctx, committee: &Committee, meeting: &Meeting, page: &str) -> Option<Row> {
    let l = ctx.language;
    let data = &meeting.møde.data;
    let day = data.dato?;
    let due = of_meeting(ctx, committee, meeting);
    let today = Date(ctx.today);
    if due.is_empty() || (day < today && due.iter().all(|d| d.day < today)) {
        return None;
    }
    let off = |day: Date| {
        holidays::on(ctx, day).map_or(String::new(), |name| say!(l, "deadline_day_off", day = name))
    };
    Some(Row {
        titel: capital(&l.weekday(day)),
        href: routes::relative(page, &routes::meeting(&committee.udvalg.slug, &meeting.møde.slug)),
        om: off(day),
        frister: due
            .iter()
            .map(|d| Due {
                dato: When { iso: d.day.to_string(), ord: capital(&l.weekday(d.day)) },
                om: off(d.day),
            })
            .collect(),
    })
}
