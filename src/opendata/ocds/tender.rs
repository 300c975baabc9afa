//! The tender: what is bought, on which terms, how bids are judged, and when.

use super::criteria::{Criterion, Lot, criteria, lots, weighed};
use super::parties;
use crate::model::Date;
use crate::model::framework::{Krav, Ramme, Regelsæt, Udbudstilstand};
use crate::opendata::json::{Object, kroner, number};
use crate::opendata::{Making, time};
use crate::site::{Framework, routes};
use serde_json::{Value, json};

pub(super) fn tender(making: &Making, framework: &Framework, ocid: &str) -> Value {
    let ramme = &framework.ramme.data;
    let details = ramme.regelsæt.map(|rules| match rules {
        Regelsæt::Udbudsloven => "Udbudslovens almindelige regler",
        Regelsæt::Light => "Light-regimet for sociale og andre særlige ydelser",
        Regelsæt::UnderTærskel => "Under tærskelværdien",
    });
    let demands: Vec<String> = ramme.krav.iter().map(demand).collect();
    Object::new()
        .with("id", ocid)
        .with("title", ramme.titel.to_string())
        .known("description", ramme.resumé.as_ref().map(ToString::to_string))
        .known("status", ramme.tilstand.map(status))
        .known("procuringEntity", parties::buyer(ramme))
        .known("value", ramme.økonomi.as_ref().and_then(|m| m.højeste_værdi).map(kroner))
        .known("procurementMethodDetails", details)
        .known("eligibilityCriteria", (!demands.is_empty()).then(|| demands.join("\n")))
        .known("contractPeriod", period(ramme))
        .with("techniques", json!({"hasFrameworkAgreement": true}))
        .list("lots", lots(ramme).iter().map(|l| lot(ramme, l)).collect())
        .list("milestones", milestones(making, ramme))
        .list("documents", documents(making, framework))
        .into()
}

fn status(state: Udbudstilstand) -> &'static str {
    match state {
        Udbudstilstand::Forberedes => "planning",
        Udbudstilstand::IHøring => "planned",
        Udbudstilstand::Åbent | Udbudstilstand::Vurderes => "active",
        Udbudstilstand::Tildelt | Udbudstilstand::IKraft | Udbudstilstand::Udløbet => "complete",
        Udbudstilstand::Annulleret => "cancelled",
    }
}

/// The contract's period, with the last day it can be extended to.
pub(super) fn period(ramme: &Ramme) -> Option<Value> {
    let own = ramme.periode.as_ref()?;
    // The day before the same day so many years later is the last; an extension runs on from the last day.
    let whole = own.højst.and_then(|length| length.after(own.fra.0)?.pred_opt());
    let longest = whole.or_else(|| own.forlængelse?.after(own.til.0)).map(Date);
    Some(
        Object::new()
            .with("startDate", time::begins(own.fra))
            .with("endDate", time::ends(own.til))
            .known("maxExtentDate", longest.map(time::ends))
            .into(),
    )
}

fn lot(ramme: &Ramme, lot: &Lot) -> Value {
    let judged: Vec<Value> = criteria(ramme, lot).iter().map(criterion).collect();
    let group = lot.own.and_then(|own| own.målgruppe.as_ref()).or(ramme.målgruppe.as_ref());
    let demands = lot.own.into_iter().flat_map(|own| own.særlige_krav.iter());
    let words: Vec<String> = group.into_iter().chain(demands).map(ToString::to_string).collect();
    let suppliers = match lot.own {
        Some(own) => own.antal_leverandører,
        None => ramme.antal_leverandører,
    };
    let agreement = Object::new().known("maximumParticipants", suppliers.map(|n| n.0)).known(
        "periodRationale",
        ramme.periode.as_ref().and_then(|p| p.begrundelse.as_ref()).map(ToString::to_string),
    );
    let techniques =
        Object::new().with("hasFrameworkAgreement", true).known("frameworkAgreement", agreement.any());
    Object::new()
        .with("id", lot.id.clone())
        .with("title", lot.title.clone())
        .known("description", (!words.is_empty()).then(|| words.join("\n")))
        .known("status", ramme.tilstand.map(status))
        .known("contractPeriod", period(ramme))
        .known("awardCriteria", (!judged.is_empty()).then(|| json!({"criteria": judged})))
        .with("techniques", techniques)
        .into()
}

fn criterion(criterion: &Criterion) -> Value {
    let weight = criterion.in_whole.map(|w| json!({"number": number(w.0), "weight": "percentageExact"}));
    Object::new()
        .with("type", criterion.kind)
        .with("name", criterion.name.clone())
        .known("description", criterion.own.map(weighed))
        .list("numbers", weight.into_iter().collect())
        .into()
}

fn demand(krav: &Krav) -> String {
    format!("{}: {}", krav.navn, krav.tekst)
}

/// The steps of the timeline whose day is known; a stretch is due on its last day.
fn milestones(making: &Making, ramme: &Ramme) -> Vec<Value> {
    let year = ramme.tidsplan_år.and_then(|y| i32::try_from(y.0).ok());
    let steps = ramme.tidsplan.iter().enumerate();
    steps
        .map(|(at, step)| {
            let due = step.hvornår.range(year).map(|(_, last)| Date(last));
            let ahead = due.is_some_and(|day| day.0 >= making.today);
            Object::new()
                .with("id", format!("trin-{}", at + 1))
                .with("title", step.hvad.to_string())
                .with("description", format!("Tidspunkt i kilden: {}", step.hvornår.written))
                .known("dueDate", due.map(time::ends))
                // Whether what was planned happened is not known.
                .known("status", ahead.then_some("scheduled"))
                .into()
        })
        .collect()
}

/// The framework's page and its attachments.
fn documents(making: &Making, framework: &Framework) -> Vec<Value> {
    let entry = &framework.ramme;
    let page = Object::new()
        .with("id", "side")
        .with("title", entry.data.titel.to_string())
        .with("url", making.address(&routes::framework(&entry.slug)))
        .with("format", "text/html")
        .with("language", making.language.own_tag());
    let attached = entry.data.bilag.iter().enumerate().filter_map(|(at, bilag)| {
        let (source, _) = making.attachment(&entry.path, bilag)?;
        Some(
            Object::new()
                .with("id", format!("bilag-{}", at + 1))
                .with("title", bilag.titel.to_string())
                .with("url", making.address(&routes::asset(&source)))
                .with("language", making.language.own_tag())
                .into(),
        )
    });
    std::iter::once(page.into()).chain(attached).collect()
}
