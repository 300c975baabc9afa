//! The fields of the facts that hold running text.

use super::{Passage, Place, Section, Spot};
use crate::model::committee::Rettelse;
use crate::model::framework::{Note, Ramme, Resultater};
use crate::model::plan::{Del, Målvalg, Plan, Samtale, Temaer, Tilbud};
use crate::model::scheme::Ordning;
use crate::model::supervision::{Tilsyn, Tilsynsdokument, Tilsynsområde};
use crate::model::{List, Paper, Sag, Words};

/// The texts of a document's facts, one section for each key.
#[derive(Default)]
pub(super) struct Fields<'a> {
    pub(super) sections: Vec<Section>,
    pub(super) passages: Vec<Passage<'a>>,
}

impl<'a> Fields<'a> {
    /// Adds the text of a field, if it is there.
    pub(super) fn add(&mut self, path: impl Into<String>, words: Option<&'a Words>) {
        let Some(words) = words else { return };
        let path = path.into();
        let key = path.split(['.', '[']).next().unwrap_or_default();
        let section = match self.sections.iter().position(|s| s.name == key) {
            Some(at) => at,
            None => {
                self.sections.push(Section { name: key.to_owned(), at: Spot::Field(key.to_owned()) });
                self.sections.len() - 1
            }
        };
        self.passages.push(Passage::new(words.as_str().into(), section, Place::Field(path)));
    }

    fn each(&mut self, path: &str, list: &'a List<Words>) {
        for (at, words) in list.iter().enumerate() {
            self.add(format!("{path}[{at}]"), Some(words));
        }
    }

    /// Adds the editor's notes.
    pub(super) fn notes(&mut self, notes: &'a List<Note>) {
        for (at, note) in notes.iter().enumerate() {
            self.add(format!("noter[{at}].tekst"), Some(&note.tekst));
        }
    }

    /// Adds what was corrected, and why.
    pub(super) fn corrections(&mut self, corrections: &'a List<Rettelse>) {
        for (at, correction) in corrections.iter().enumerate() {
            self.add(format!("rettelser[{at}].hvad"), Some(&correction.hvad));
            self.add(format!("rettelser[{at}].hvorfor"), correction.hvorfor.as_ref());
        }
    }

    fn themes(&mut self, key: &str, themes: Option<&'a Temaer>) {
        let Some(themes) = themes else { return };
        self.add(format!("{key}.job"), themes.job.as_ref());
        self.add(format!("{key}.sociale"), themes.sociale.as_ref());
        self.add(format!("{key}.helbred"), themes.helbred.as_ref());
    }

    fn offer(&mut self, at: usize, offer: &'a Tilbud) {
        self.add(format!("tilbud[{at}].begrundelse"), offer.begrundelse.as_ref());
        self.add(format!("tilbud[{at}].det_skal_du"), offer.det_skal_du.as_ref());
        self.add(format!("tilbud[{at}].fremgang"), offer.fremgang.as_ref());
        self.add(format!("tilbud[{at}].konsekvens"), offer.konsekvens.as_ref());
    }

    fn talk(&mut self, at: usize, talk: &'a Samtale) {
        self.add(format!("samtaler[{at}].formål"), talk.formål.as_ref());
        self.add(format!("samtaler[{at}].det_skal_du"), talk.det_skal_du.as_ref());
        self.add(format!("samtaler[{at}].deltagelse"), talk.deltagelse.as_ref());
        self.each(&format!("samtaler[{at}].aftaler"), &talk.aftaler);
        self.add(format!("samtaler[{at}].mentorbehov"), talk.mentorbehov.as_ref());
    }
}

pub(super) fn case<'a>(sag: &'a Sag, f: &mut Fields<'a>) {
    f.add("resumé", sag.resumé.as_ref());
    for (name, goal) in &sag.mål.0 {
        f.add(format!("mål.{}.hvorfor", &**name), goal.hvorfor.as_ref());
    }
}

pub(super) fn plan<'a>(plan: &'a Plan, f: &mut Fields<'a>) {
    f.add("match.begrundelse", plan.r#match.as_ref().and_then(|m| m.begrundelse.as_ref()));
    for (at, choice) in plan.mål.iter().enumerate() {
        if let Målvalg::Eget(goal) = choice {
            f.add(format!("mål[{at}].hvorfor"), goal.hvorfor.as_ref());
        }
    }
    own_parts(&plan.del, f);
    for (at, offer) in plan.tilbud.iter().enumerate() {
        f.offer(at, offer);
    }
    for (at, talk) in plan.samtaler.iter().enumerate() {
        f.talk(at, talk);
    }
    for (at, step) in plan.progression.iter().enumerate() {
        f.add(format!("progression[{at}].tekst"), Some(&step.tekst));
    }
    if let Some(expected) = &plan.forventninger {
        f.each("forventninger.til_borger", &expected.til_borger);
        f.each("forventninger.til_kommunen", &expected.til_kommunen);
    }
    for (at, consent) in plan.samtykke.iter().enumerate() {
        f.add(format!("samtykke[{at}].omfang"), consent.omfang.as_ref());
    }
    for (at, note) in plan.notater.iter().enumerate() {
        f.add(format!("notater[{at}].tekst"), Some(&note.tekst));
    }
    for (at, version) in plan.udgaver.iter().enumerate() {
        f.add(format!("udgaver[{at}].ændring"), Some(&version.ændring));
    }
}

/// What only this kind of plan has. The citizen's own assessment and wishes, what doctors certify, and
/// the decision are left out.
fn own_parts<'a>(part: &'a Del, f: &mut Fields<'a>) {
    match part {
        Del::MinPlan(own) => f.add("vej_til_job", own.vej_til_job.as_ref()),
        Del::ForberedendeDel(own) => {
            f.themes("ressourcer", own.ressourcer.as_ref());
            f.themes("udfordringer", own.udfordringer.as_ref());
            f.add("forudgående_indsats", own.forudgående_indsats.as_ref());
        }
        Del::Indstilling(own) => {
            f.add("begrundelse_for_varighed", own.begrundelse_for_varighed.as_ref());
            f.add("hvorfor_ikke_ressourceforløb", own.hvorfor_ikke_ressourceforløb.as_ref());
            let closer = own.tættere_opfølgning.as_ref();
            f.add("tættere_opfølgning.begrundelse", closer.and_then(|c| c.begrundelse.as_ref()));
        }
        Del::Indsatsdel(own) => {
            f.each("første_seks_måneder", &own.første_seks_måneder);
            f.each("fravalgt", &own.fravalgt);
            f.add("aftale_om_samtaler", own.aftale_om_samtaler.as_ref());
        }
        Del::HelhedsorienteretPlan(_) | Del::Familieplan(_) => {}
    }
}

pub(super) fn framework<'a>(ramme: &'a Ramme, f: &mut Fields<'a>) {
    f.add("resumé", ramme.resumé.as_ref());
    f.add("formål", ramme.formål.as_ref());
    f.notes(&ramme.noter);
}

pub(super) fn results<'a>(results: &'a Resultater, f: &mut Fields<'a>) {
    f.add("resumé", results.resumé.as_ref());
}

pub(super) fn area<'a>(område: &'a Tilsynsområde, f: &mut Fields<'a>) {
    f.add("resumé", område.resumé.as_ref());
    f.add("ansvar", område.ansvar.as_ref());
    f.add("retningslinjer", område.retningslinjer.as_ref());
    f.add("opgavefordeling", område.opgavefordeling.as_ref());
    for (at, rhythm) in område.hyppighed.iter().enumerate() {
        f.add(format!("hyppighed[{at}].begrundelse"), rhythm.begrundelse.as_ref());
    }
    f.notes(&område.noter);
}

pub(super) fn supervision<'a>(paper: &'a Tilsynsdokument, f: &mut Fields<'a>) {
    let cover = paper.cover();
    f.add("resumé", cover.resumé);
    match paper {
        Tilsynsdokument::Risikovurdering(own) => {
            f.add("ændret_siden_sidst", own.ændret_siden_sidst.as_ref());
            for (at, risk) in own.risici.iter().enumerate() {
                f.add(format!("risici[{at}].begrundelse"), risk.begrundelse.as_ref());
            }
        }
        Tilsynsdokument::Tilsyn(own) => inspection(own, f),
        Tilsynsdokument::Handleplan(own) => {
            for (at, step) in own.tiltag.iter().enumerate() {
                f.add(format!("tiltag[{at}].note"), step.note.as_ref());
            }
        }
        Tilsynsdokument::Årshjul(_) => {}
    }
    f.notes(cover.noter);
}

fn inspection<'a>(own: &'a Tilsyn, f: &mut Fields<'a>) {
    let choice = own.udvælgelse.as_ref();
    f.add("udvælgelse.beskrivelse", choice.and_then(|u| u.beskrivelse.as_ref()));
    f.add("udførelse", own.udførelse.as_ref());
    f.add("rotationsplan", own.rotationsplan.as_ref());
    for (at, point) in own.kontrolpunkter.iter().enumerate() {
        f.add(format!("kontrolpunkter[{at}].note"), point.note.as_ref());
    }
    for (at, point) in own.opfølgning.iter().enumerate() {
        f.add(format!("opfølgning[{at}].tekst"), Some(&point.tekst));
    }
    f.add("samlet_vurdering", own.samlet_vurdering.as_ref());
    f.add("ændres_til_næste_gang", own.ændres_til_næste_gang.as_ref());
}

/// Conditions of grants and criteria of prizes are what was adopted, and left out.
pub(super) fn scheme<'a>(scheme: &'a Ordning, f: &mut Fields<'a>) {
    let cover = scheme.cover();
    f.add("resumé", cover.resumé);
    match scheme {
        Ordning::TidligIndsats(own) => {
            for (at, half) in own.halvår.iter().enumerate() {
                f.add(format!("halvår[{at}].opfølgning"), half.opfølgning.as_ref());
            }
        }
        Ordning::Forløb(own) => {
            f.add("formål", own.formål.as_ref());
            for (at, part) in own.elementer.iter().enumerate() {
                f.add(format!("elementer[{at}].tekst"), Some(&part.tekst));
            }
        }
        Ordning::Uddannelsesløft(_) | Ordning::Pulje(_) | Ordning::Pris(_) => {}
    }
    f.notes(cover.noter);
}
