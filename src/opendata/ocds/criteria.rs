//! Lots, and what each criterion weighs on them.

use crate::model::framework::{Delområde, Kriterium, Ramme};
use crate::model::{Percent, Words};

/// A lot. Where the framework is not divided, it is one lot itself.
#[derive(Clone, Debug)]
pub(in crate::opendata) struct Lot<'a> {
    pub id: String,
    pub title: String,
    /// What is written of it, where it is one of several.
    pub own: Option<&'a Delområde>,
}

/// A criterion as it counts on a lot.
#[derive(Clone, Debug)]
pub(in crate::opendata) struct Criterion<'a> {
    pub id: String,
    /// `quality` or `price`.
    pub kind: &'static str,
    pub name: String,
    pub text: String,
    pub in_quality: Option<Percent>,
    pub in_whole: Option<Percent>,
    /// What is written of it; `None` for the price.
    pub own: Option<&'a Kriterium>,
}

/// The framework's lots, always at least one.
pub(in crate::opendata) fn lots(ramme: &Ramme) -> Vec<Lot<'_>> {
    if ramme.delområder.is_empty() {
        return vec![Lot { id: "1".to_owned(), title: ramme.titel.to_string(), own: None }];
    }
    let lots = ramme.delområder.iter();
    lots.map(|lot| Lot { id: lot.id.to_string(), title: lot.titel.to_string(), own: Some(lot) }).collect()
}

/// The criteria that count on `lot`, the price last. One that names no lots counts on all.
pub(in crate::opendata) fn criteria<'a>(ramme: &'a Ramme, lot: &Lot) -> Vec<Criterion<'a>> {
    let weights = ramme.vægtning.as_ref();
    let here = |k: &&Kriterium| {
        k.delområder.is_empty() || lot.own.is_none() || k.delområder.iter().any(|id| **id == *lot.id)
    };
    let short = |k: &Kriterium| k.navn.as_ref().unwrap_or(&k.tekst).to_string();
    let mut all: Vec<Criterion> = ramme
        .kriterier
        .iter()
        .filter(here)
        .map(|k| Criterion {
            id: k.id.to_string(),
            kind: "quality",
            name: short(k),
            text: k.tekst.to_string(),
            in_quality: k.vægt,
            in_whole: weights.and_then(|w| w.of_whole(k.vægt?)),
            own: Some(k),
        })
        .collect();
    if let Some(weights) = weights {
        if all.is_empty() {
            // How quality is parted is not known, but what it counts is.
            all.push(plain("kvalitet", "quality", "Kvalitet", weights.kvalitet));
        }
        all.push(plain("pris", "price", "Pris", weights.pris));
    }
    all
}

fn plain(id: &str, kind: &'static str, name: &str, weight: Percent) -> Criterion<'static> {
    Criterion {
        id: id.to_owned(),
        kind,
        name: name.to_owned(),
        text: name.to_owned(),
        in_quality: None,
        in_whole: Some(weight),
        own: None,
    }
}

/// What is weighed under a criterion, as text: the standard has no place for it below a criterion.
pub(super) fn weighed(criterion: &Kriterium) -> String {
    let mut parts: Vec<String> = vec![criterion.tekst.to_string()];
    if let Some(weight) = criterion.vægt {
        parts.push(format!("Vægt inden for kvalitet: {weight}").replace('\u{a0}', " "));
    }
    parts.extend(criterion.lægger_vægt_på.iter().map(Words::to_string));
    parts.extend(criterion.underkriterier.iter().map(|under| match under.vægt {
        Some(weight) => format!("{} ({weight})", under.tekst).replace('\u{a0}', " "),
        None => under.tekst.to_string(),
    }));
    parts.join("\n")
}
