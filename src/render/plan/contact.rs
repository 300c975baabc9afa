//! Whom to ask.

use crate::model::Slug;
use crate::model::plan::Plan;
use crate::render::Ctx;
use serde::Serialize;

/// A person as pages show them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(in crate::render) struct Contact {
    pub navn: String,
    /// Role and unit in a few words.
    pub rolle: String,
    pub telefon: String,
    /// `tel:` address.
    pub ring: String,
    pub epost: String,
    pub tid: String,
}

impl Contact {
    /// The person of this name in the register.
    pub(in crate::render) fn of(ctx: &Ctx, name: &Slug) -> Option<Self> {
        let person = ctx.site.people.get(name)?;
        let rolle: Vec<&str> = [&person.rolle, &person.organisation]
            .into_iter()
            .flatten()
            .map(crate::model::Words::as_str)
            .collect();
        let telefon = person.telefon.as_ref().map_or(String::new(), ToString::to_string);
        Some(Self {
            navn: person.navn.to_string(),
            rolle: rolle.join(", "),
            ring: call(&telefon),
            telefon,
            epost: person.epost.as_ref().map_or(String::new(), |e| e.0.clone()),
            tid: person.træffetid.as_ref().map_or(String::new(), ToString::to_string),
        })
    }
}

/// The plan's contact: the one it names, else the coordinating caseworker of today, else the last one.
pub(super) fn of_plan(ctx: &Ctx, plan: &Plan) -> Option<Contact> {
    let today = crate::model::Date(ctx.today);
    let own = plan.kontakt.as_ref();
    let current = || {
        let mut all = plan.koordinerende_sagsbehandler.iter();
        let mut now =
            all.clone().filter(|k| k.fra.is_none_or(|d| d <= today) && k.til.is_none_or(|d| d >= today));
        now.next_back().or_else(|| all.next_back()).map(|k| &k.person)
    };
    Contact::of(ctx, own.or_else(current)?)
}

/// A phone number as a `tel:` address, with Denmark's code where there is none.
pub(in crate::render) fn call(number: &str) -> String {
    let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    match digits.len() {
        0 => String::new(),
        8 if !digits.starts_with('+') => format!("tel:+45{digits}"),
        _ => format!("tel:{digits}"),
    }
}
