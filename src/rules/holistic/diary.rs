//! What the citizens of a case are to do, and when: offers and talks of all plans that hold.

use super::people;
use crate::diagnostic::{Text, text};
use crate::model::plan::{Plan, Samtale, Samtalestatus, Status, Tilbud};
use crate::model::{Kind, Readers};
use crate::site::{Case, Entry};
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// An offer or a talk, and whom it is for.
pub(super) struct Activity<'a> {
    pub(super) entry: &'a Entry<Plan>,
    /// Its number in `tilbud` or `samtaler`.
    pub(super) at: usize,
    pub(super) what: What<'a>,
    /// Whom it is for, one bit a person; all bits where that cannot be told.
    who: u32,
}

#[derive(Clone, Copy)]
pub(super) enum What<'a> {
    Offer(&'a Tilbud),
    Talk(&'a Samtale),
}

/// A time on one weekday, in the weeks of a stretch of days.
pub(super) struct Slot {
    /// Its number among the activities.
    pub(super) activity: usize,
    /// The field it is written in.
    pub(super) field: Field,
    /// Days from one time to the next.
    every: u32,
    /// 0 is Monday.
    pub(super) weekday: u32,
    /// Minutes since midnight, the end not included.
    pub(super) from: u16,
    pub(super) to: u16,
    pub(super) first: NaiveDate,
    pub(super) last: NaiveDate,
}

/// The field a time is written in.
#[derive(Clone, Copy)]
pub(super) enum Field {
    /// An offer's weekly time.
    Weekly(usize, usize),
    /// An offer's first day.
    Start(usize),
    /// A talk.
    Talk(usize),
}

impl Field {
    pub(super) fn path(self) -> String {
        match self {
            Self::Weekly(at, sub) => format!("tilbud[{at}].tider[{sub}].fra"),
            Self::Start(at) => format!("tilbud[{at}].start_kl"),
            Self::Talk(at) => format!("samtaler[{at}].kl"),
        }
    }
}

/// All that can be compared.
pub(super) struct Diary<'a> {
    pub(super) activities: Vec<Activity<'a>>,
    pub(super) slots: Vec<Slot>,
}

impl<'a> Diary<'a> {
    /// What is planned or under way in the plans of a case that no other has replaced.
    pub(super) fn of(case: &'a Case) -> Self {
        let mut diary = Self { activities: Vec::new(), slots: Vec::new() };
        let members = people::members(case);
        // What a team only recommends is not planned.
        let holding = case.plans.iter().filter(|p| p.data.art != Kind::Indstilling);
        for entry in holding.filter(|p| !people::is_replaced(case, &p.slug)) {
            let plan = &entry.data;
            for (at, offer) in plan.tilbud.iter().enumerate().filter(|(_, t)| goes_on(t.status)) {
                let readers = offer.synlig_for.as_ref().or(plan.synlig_for.as_ref());
                let who = persons(case, &members, readers, &offer.navn);
                diary.activities.push(Activity { entry, at, what: What::Offer(offer), who });
                diary.offer(at, offer);
            }
            let talks = plan.samtaler.iter().enumerate();
            for (at, talk) in talks.filter(|(_, s)| s.status != Some(Samtalestatus::Aflyst)) {
                let readers = talk.synlig_for.as_ref().or(plan.synlig_for.as_ref());
                let who = persons(case, &members, readers, "");
                diary.activities.push(Activity { entry, at, what: What::Talk(talk), who });
                diary.talk(at, talk);
            }
        }
        diary
    }

    fn offer(&mut self, at: usize, offer: &Tilbud) {
        let Some(first) = offer.start.map(|d| d.0) else { return };
        let last = offer.slut.map_or(NaiveDate::MAX, |d| d.0);
        let activity = self.activities.len() - 1;
        for (sub, time) in offer.tider.iter().enumerate() {
            let (from, to) = (time.fra.0, time.til.0);
            let field = Field::Weekly(at, sub);
            let (weekday, every) = (time.dag as u32, time.hver.days());
            self.slots.push(Slot { activity, field, every, weekday, from, to, first, last });
        }
        let weekday = first.weekday().num_days_from_monday();
        if let Some(from) = offer.start_kl.map(|kl| kl.0)
            && !offer.tider.iter().any(|t| t.dag as u32 == weekday)
        {
            self.once(activity, Field::Start(at), first, from);
        }
    }

    fn talk(&mut self, at: usize, talk: &Samtale) {
        let Some(from) = talk.kl.map(|kl| kl.0) else { return };
        self.once(self.activities.len() - 1, Field::Talk(at), talk.dato.0, from);
    }

    /// What is on one day alone. How long it takes is not known.
    fn once(&mut self, activity: usize, field: Field, day: NaiveDate, from: u16) {
        let weekday = day.weekday().num_days_from_monday();
        self.slots.push(Slot {
            activity,
            field,
            weekday,
            every: 7,
            from,
            to: from + 1,
            first: day,
            last: day,
        });
    }
}

impl Slot {
    /// The first day from `from` on when both times fall together.
    pub(super) fn meets(&self, other: &Self, from: Option<NaiveDate>) -> Option<NaiveDate> {
        let clash = self.weekday == other.weekday && self.from < other.to && other.from < self.to;
        let start = self.first.max(other.first).max(from.unwrap_or(NaiveDate::MIN));
        let day = next(start, self.weekday).filter(|_| clash)?;
        // Every other week: this week or the next one.
        let days = [Some(day), day.checked_add_days(Days::new(7))];
        days.into_iter().flatten().find(|day| self.is_on(*day) && other.is_on(*day))
    }

    /// Whether the time falls on `day`.
    pub(super) fn is_on(&self, day: NaiveDate) -> bool {
        let within = self.first <= day && day <= self.last;
        let weekday = self.weekday == day.weekday().num_days_from_monday();
        let begins = self.first.week(Weekday::Mon).checked_first_day();
        // Counted from the week of the first day, as `Tid` does.
        let days = begins.map_or(0, |monday| day.signed_duration_since(monday).num_days());
        let its_week = days / 7 * 7 % i64::from(self.every) == 0;
        within && weekday && its_week
    }
}

/// The first day from `start` on that is this weekday.
fn next(start: NaiveDate, weekday: u32) -> Option<NaiveDate> {
    let ahead = (weekday + 7 - start.weekday().num_days_from_monday()) % 7;
    start.checked_add_days(Days::new(ahead.into()))
}

impl Activity<'_> {
    /// Whether both are for the same person.
    pub(super) fn shares_person(&self, other: &Self) -> bool {
        self.who & other.who != 0
    }

    /// Whether both are one activity, written twice or held within the other.
    pub(super) fn is_one_with(&self, other: &Self) -> bool {
        match (self.what, other.what) {
            (What::Offer(a), What::Offer(b)) => same_offer(a, b),
            (What::Talk(a), What::Talk(b)) => {
                let apart =
                    !a.med.is_empty() && !b.med.is_empty() && !a.med.iter().any(|m| b.med.contains(m));
                !apart
                    && place(a.sted.as_deref())
                        .is_none_or(|p| place(b.sted.as_deref()).is_none_or(|q| p == q))
            }
            // A talk where the citizen works or learns is held in the middle of the day there.
            (What::Offer(offer), What::Talk(talk)) | (What::Talk(talk), What::Offer(offer)) => {
                let there = place(offer.sted.as_deref()).zip(place(talk.sted.as_deref()));
                there.is_some_and(|(a, b)| a.contains(&*b) || b.contains(&*a))
                    || talk.sted.as_ref().is_some_and(|sted| offer.navn.contains(&**sted))
            }
        }
    }

    /// What it is called in a message.
    pub(super) fn name(&self) -> Text {
        match self.what {
            What::Offer(offer) => {
                let name = &offer.navn;
                text!("”{name}”", "“{name}”")
            }
            What::Talk(talk) => {
                let day = talk.dato;
                match talk.kl {
                    Some(kl) => text!("samtalen {day} kl. {kl}", "the talk on {day} at {kl}"),
                    None => text!("samtalen {day}", "the talk on {day}"),
                }
            }
        }
    }
}

/// Whether two entries are the same offer, as when two plans of a case both hold it.
fn same_offer(a: &Tilbud, b: &Tilbud) -> bool {
    let alike = a.navn.to_lowercase() == b.navn.to_lowercase() || (a.id.is_some() && a.id == b.id);
    alike
        || (a.leverandør.is_some()
            && a.leverandør == b.leverandør
            && a.r#type == b.r#type
            && a.start == b.start)
}

/// The place without what comes after the first comma.
fn place(written: Option<&str>) -> Option<String> {
    written.and_then(|w| w.split(',').next()).map(|w| w.trim().to_lowercase()).filter(|w| !w.is_empty())
}

fn goes_on(status: Option<Status>) -> bool {
    matches!(status, None | Some(Status::Planlagt | Status::Igang))
}

/// Whom a block is for, one bit a member of the family: those its readers single out, else those its
/// name names, else all.
fn persons(case: &Case, members: &[&str], readers: Option<&Readers>, title: &str) -> u32 {
    // Most cases are about one person only.
    if members.len() < 2 {
        return u32::MAX;
    }
    let bit = |name: &str| members.iter().position(|m| *m == name).map_or(0, |at| 1u32 << at.min(31));
    let citizens =
        || people::citizens(case).map(|(slug, reader)| (slug, bit(people::first_name(&reader.navn))));
    let readers_bits = readers.map_or(0, |r| {
        let meant = citizens().filter(|(slug, _)| people::allows(Some(r), slug));
        meant.fold(0, |all, (_, bit)| all | bit)
    });
    let singled_out = readers_bits != 0 && citizens().any(|(_, bit)| bit & readers_bits == 0);
    let allowed = if singled_out { readers_bits } else { u32::MAX };
    let named = members.iter().filter(|m| people::mention(title, m).is_some());
    let named = named.fold(0, |all, m| all | bit(m)) & allowed;
    if named == 0 { allowed } else { named }
}
