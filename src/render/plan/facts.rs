//! Facts that belong to the kind of plan: what was assessed, recommended, agreed and filed.

use super::{Contact, contact, or_empty, reader_name, strings};
use crate::model::Words;
use crate::model::plan::{
    Del, ForberedendeDelDel, Forsørgelse, IndstillingDel, Kanal, Levering, Lægekilde, Matchkategori, Plan,
    Temaer, Ydelse,
};
use crate::render::{Ctx, words};
use crate::site::Case;
use serde::Serialize;

/// Facts under one heading.
#[derive(Serialize)]
pub(super) struct Group {
    pub titel: String,
    pub fakta: Vec<Fact>,
}

/// A name and what stands to it.
#[derive(Serialize)]
pub(super) struct Fact {
    pub navn: String,
    pub linjer: Vec<Line>,
}

/// A line of it, and where it leads.
#[derive(Serialize)]
pub(super) struct Line {
    pub tekst: String,
    pub href: String,
}

/// Collects facts, leaving out what is not there.
#[derive(Default)]
struct Facts(Vec<Fact>);

impl Facts {
    fn add(&mut self, navn: &str, tekst: Vec<String>) {
        for tekst in tekst {
            self.line(navn, tekst, String::new());
        }
    }

    /// One line; a name that is there already gets one more.
    fn line(&mut self, navn: &str, tekst: String, href: String) {
        if tekst.is_empty() {
            return;
        }
        let line = Line { tekst, href };
        match self.0.iter_mut().find(|fact| fact.navn == navn) {
            Some(fact) => fact.linjer.push(line),
            None => self.0.push(Fact { navn: navn.to_owned(), linjer: vec![line] }),
        }
    }

    fn text(&mut self, navn: &str, words: Option<&Words>) {
        self.add(navn, vec![or_empty(words)]);
    }

    fn date(&mut self, navn: &str, date: Option<crate::model::Date>) {
        self.add(navn, date.map(words::weekday).into_iter().collect());
    }

    fn group(self, titel: &str) -> Option<Group> {
        (!self.0.is_empty()).then(|| Group { titel: titel.to_owned(), fakta: self.0 })
    }
}

pub(super) fn groups(ctx: &Ctx, case: &Case, plan: &Plan) -> Vec<Group> {
    let mut groups = own(plan);
    groups.extend(assessment(plan));
    groups.extend(people(ctx, plan));
    groups.extend(consents(case, plan));
    groups.extend(paper(plan));
    groups
}

/// What only this kind of plan has.
fn own(plan: &Plan) -> Vec<Group> {
    let mut facts = Facts::default();
    match &plan.del {
        Del::MinPlan(del) => {
            facts.text("Sådan fører planen til et varigt job", del.vej_til_job.as_ref());
            if let Some(grant) = &del.bevilling {
                facts.add("Bevilget", vec![grant.hvad.to_string()]);
                facts.text("Uddannelse", grant.uddannelse.as_ref());
                facts.date("Bevilget den", grant.dato);
            }
            facts.text("Målgruppe", del.målgruppe.as_ref());
        }
        Del::ForberedendeDel(del) => return preparatory(del),
        Del::Indstilling(del) => return recommendation(del).into_iter().collect(),
        Del::Indsatsdel(del) => {
            facts.date("Planen var færdig", del.færdig);
            facts.date("Forløbet begyndte", del.forløb_start);
            facts.date("Forløbet slutter", del.forløb_slut);
            facts.add("De første seks måneder", strings(&del.første_seks_måneder));
            facts.add("Valgt fra, og hvorfor", strings(&del.fravalgt));
            facts.text("Samtaler efter de første seks måneder", del.aftale_om_samtaler.as_ref());
        }
        Del::HelhedsorienteretPlan(del) => {
            facts.text("Hvem har ansvaret", del.myndighed.as_ref());
            facts.text("Planen bygger på", del.udredning.as_ref());
            facts.add("Beløb om året", del.årligt_beløb.map(|m| m.to_string()).into_iter().collect());
        }
        Del::Familieplan(del) => {
            facts.text("Det ønsker vi sammen", del.fælles_ønske.as_ref());
            facts.text("Hvem har ansvaret", del.myndighed.as_ref());
        }
    }
    facts.group("Om planen").into_iter().collect()
}

fn preparatory(del: &ForberedendeDelDel) -> Vec<Group> {
    let mut facts = Facts::default();
    facts.date("Begyndt", del.påbegyndt);
    facts.date("Færdig", del.færdig);
    facts.text("Sådan vurderer du selv dit helbred", del.selvvurderet_helbred.as_ref());
    facts.text("Det er prøvet før", del.forudgående_indsats.as_ref());
    let before = del.tidligere_ydelse.map(|y| match y {
        Forsørgelse::Kontanthjælp => "Kontanthjælp",
        Forsørgelse::Uddannelseshjælp => "Uddannelseshjælp",
        Forsørgelse::Ressourceforløbsydelse => "Ressourceforløbsydelse",
        Forsørgelse::Sygedagpenge => "Sygedagpenge",
        Forsørgelse::Dagpenge => "Dagpenge",
        Forsørgelse::Andet => "Andet",
    });
    facts.add("Ydelse før forløbet", before.map(str::to_owned).into_iter().collect());
    let doctors = del.lægeoplysninger.iter().map(|l| {
        let from = match l.kilde {
            Lægekilde::PraktiserendeLæge => "din egen læge",
            Lægekilde::KliniskFunktion => "klinisk funktion",
            Lægekilde::Sundhedskoordinator => "sundhedskoordinatoren",
            Lægekilde::Speciallæge => "speciallæge",
            Lægekilde::Sygehus => "sygehuset",
            Lægekilde::Lægekonsulent => "kommunens lægekonsulent",
            Lægekilde::Anden => "andre",
        };
        let name = l.attest.as_ref().map_or(String::new(), |name| format!(" ({name})"));
        let date = l.dato.map_or(String::new(), |date| format!(", {}", words::day(date)));
        let text = format!("Fra {from}{name}{date}");
        match &l.konklusion {
            Some(says) => format!("{text}: {says}"),
            None => text,
        }
    });
    facts.add("Lægelige oplysninger", doctors.collect());
    let mut groups: Vec<Group> = themes("Det kan du bygge på", del.ressourcer.as_ref()).into_iter().collect();
    groups.extend(themes("Det er svært", del.udfordringer.as_ref()));
    if let Some(cv) = &del.cv {
        let mut facts = Facts::default();
        facts.add("Det kan du", strings(&cv.kompetencer));
        facts.add("Tidligere job", strings(&cv.job));
        facts.add("Uddannelse og kurser", strings(&cv.uddannelse));
        groups.extend(facts.group("CV"));
    }
    groups.extend(facts.group("Om forberedelsen"));
    groups
}

fn themes(title: &str, themes: Option<&Temaer>) -> Option<Group> {
    let themes = themes?;
    let mut facts = Facts::default();
    facts.text("Job og uddannelse", themes.job.as_ref());
    facts.text("Familie, netværk og hverdag", themes.sociale.as_ref());
    facts.text("Helbred", themes.helbred.as_ref());
    facts.group(title)
}

fn recommendation(del: &IndstillingDel) -> Option<Group> {
    let mut facts = Facts::default();
    facts.date("Mødet i teamet", del.teammøde);
    facts.add("Til stede", strings(&del.deltagere));
    let what = del.indstillet_til.map(|y| match y {
        Ydelse::Ressourceforløb => "Ressourceforløb",
        Ydelse::Fleksjob => "Fleksjob",
        Ydelse::Førtidspension => "Førtidspension",
        Ydelse::Jobafklaring => "Jobafklaringsforløb",
        Ydelse::AndenIndsats => "En anden indsats",
    });
    facts.add("Teamet anbefaler", what.map(str::to_owned).into_iter().collect());
    facts.add("Hvor længe", del.varighed.map(|p| p.to_string()).into_iter().collect());
    facts.text("Hvorfor så længe", del.begrundelse_for_varighed.as_ref());
    facts.text("Hvorfor ikke et ressourceforløb først", del.hvorfor_ikke_ressourceforløb.as_ref());
    facts.text("Det ønsker du", del.borgerens_ønske.as_ref());
    if let Some(need) = &del.tættere_opfølgning {
        let yes = if need.behov.0 { "Ja." } else { "Nej." };
        let why = or_empty(need.begrundelse.as_ref());
        facts.add("Brug for tættere opfølgning", vec![format!("{yes} {why}").trim_end().to_owned()]);
    }
    facts.date("Sendt til dig", del.sendt);
    if let Some(decision) = &del.afgørelse {
        facts.add(
            "Kommunens afgørelse",
            vec![format!("{}: {}", words::capital(&words::weekday(decision.dato)), decision.tekst)],
        );
    }
    facts.group("Om indstillingen")
}

fn assessment(plan: &Plan) -> Option<Group> {
    let own = plan.r#match.as_ref()?;
    let mut facts = Facts::default();
    let category = match own.kategori {
        Matchkategori::Jobparat => "Jobparat: vi vurderer, at du er klar til et job.",
        Matchkategori::Aktivitetsparat => {
            "Aktivitetsparat: vi vurderer, at du har brug for hjælp, før du kan tage et job."
        }
        Matchkategori::Uddannelsesparat => "Uddannelsesparat: vi vurderer, at du er klar til en uddannelse.",
    };
    facts.add("Vurdering", vec![category.to_owned()]);
    facts.text("Hvorfor", own.begrundelse.as_ref());
    facts.date("Skrevet i din sag", own.journaliseret);
    facts.text("Journalnummer", own.jnr.as_ref());
    facts.group("Vores vurdering af dig")
}

/// Whom to call when it cannot wait.
pub(super) fn emergency(plan: &Plan) -> Vec<Fact> {
    let fact = |akut: &crate::model::plan::Akutkontakt| {
        let when = akut.hvornår.as_ref().map_or(String::new(), |w| format!(" ({w})"));
        Fact {
            navn: format!("{}{when}", akut.navn),
            linjer: vec![Line {
                tekst: format!("Ring {}", akut.telefon),
                href: contact::call(&akut.telefon),
            }],
        }
    };
    plan.akut.iter().map(fact).collect()
}

fn people(ctx: &Ctx, plan: &Plan) -> Option<Group> {
    let mut facts = Facts::default();
    let coordinators = plan.koordinerende_sagsbehandler.iter().filter_map(|k| {
        let person = Contact::of(ctx, &k.person)?;
        let when = words::stretch(k.fra, k.til);
        Some(if when.is_empty() { person.navn } else { format!("{}, {when}", person.navn) })
    });
    facts.add("Koordinerende sagsbehandler", coordinators.collect());
    facts.group("Dem kan du kontakte")
}

fn consents(case: &Case, plan: &Plan) -> Option<Group> {
    let mut facts = Facts::default();
    for consent in &plan.samtykke {
        let who = reader_name(case, consent.fra.as_ref());
        let name = if who.is_empty() { "Samtykke".to_owned() } else { format!("Samtykke fra {who}") };
        let mut lines = Vec::new();
        lines.extend(consent.givet.map(|d| format!("Givet {}.", words::day(d))));
        lines.extend(consent.omfang.as_ref().map(ToString::to_string));
        lines.extend(consent.trukket_tilbage.map(|d| format!("Trukket tilbage {}.", words::day(d))));
        facts.add(&name, lines);
    }
    facts.group("Samtykke")
}

fn paper(plan: &Plan) -> Option<Group> {
    let mut facts = Facts::default();
    facts.date("Lavet sammen med dig", plan.udarbejdet_med_borger);
    facts.add("Gjort tilgængelig", plan.publiceret.iter().map(delivery).collect());
    facts.add("Udleveret", plan.udleveret.iter().map(delivery).collect());
    facts.date("Skrevet i din sag", plan.journaliseret);
    if let Some(kept) = &plan.opbevaring {
        use crate::model::plan::Opbevaringssted;
        let place = match kept.sted {
            Opbevaringssted::Beskæftigelse => "jobcentrets system",
            Opbevaringssted::Familie => "familieafdelingens system",
            Opbevaringssted::VoksenSocial => "voksenafdelingens system",
            Opbevaringssted::Esdh => "kommunens sagssystem",
            Opbevaringssted::Neutralt => "et fælles system",
        };
        let number = kept.jnr.as_ref().map_or(String::new(), |n| format!(", journalnummer {n}"));
        facts.add("Planen ligger i", vec![words::capital(&format!("{place}{number}"))]);
    }
    for note in &plan.notater {
        facts.add(&format!("Notat {}", words::day(note.dato)), vec![note.tekst.to_string()]);
    }
    facts.group("Papirer")
}

fn delivery(delivery: &Levering) -> String {
    let way = match delivery.kanal {
        Kanal::Jobnet => "på Jobnet",
        Kanal::DigitalPost => "med Digital Post",
        Kanal::Brev => "med brev",
        Kanal::Udleveret => "på papir",
        Kanal::Hjemmeside => "på denne hjemmeside",
    };
    format!("{} {way}", words::capital(&words::moment(delivery.dato, delivery.kl)))
}
