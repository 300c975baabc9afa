//! Documents of supervision and schemes: what they refer to, and for whom they are.

use super::refs::{self, Local, Names, Thing, unique};
use super::{Entry, Site, Supervision};
use crate::diagnostic::{Finding, both};
use crate::faults::hidden_from_reader;
use crate::model::scheme::Ordning;
use crate::model::supervision::{Handleplan, Risikovurdering, Tilsyn, Tilsynsdokument};
use crate::model::{Cover, List, Paper, Readers, Restricted};
use crate::source::FileId;

pub(super) fn check(site: &Site, names: &Names, out: &mut Vec<Finding>) {
    for supervision in &site.supervisions {
        let område = &supervision.område;
        cover(område, names, out);
        for (at, procedure) in område.data.forretningsgange.iter().enumerate() {
            if let Some(name) = &procedure.fil {
                names.attachment(område, &format!("forretningsgange[{at}].fil"), name, out);
            }
        }
        for paper in &supervision.papers {
            cover(paper, names, out);
            let check = Check { supervision, names, file: paper.file };
            match &paper.data {
                Tilsynsdokument::Risikovurdering(own) => check.assessment(own, out),
                Tilsynsdokument::Tilsyn(own) => check.inspection(&paper.path, own, out),
                Tilsynsdokument::Handleplan(own) => check.action_plan(own, out),
                Tilsynsdokument::Årshjul(_) => {}
            }
        }
    }
    for scheme in &site.schemes {
        cover(&scheme.ordning, names, out);
        let file = scheme.ordning.file;
        match &scheme.ordning.data {
            Ordning::Forløb(own) => {
                names.one(Thing::Supplier, file, "leverandør".to_owned(), own.leverandør.as_ref(), out);
            }
            Ordning::Pris(own) => {
                names.one(Thing::Committee, file, "udvalg".to_owned(), own.udvalg.as_ref(), out);
                let ids = own.kriterier.iter().enumerate();
                unique(file, ids.map(|(at, k)| (format!("kriterier[{at}].id"), &*k.id)), out);
                let criteria = Local {
                    file,
                    what: both!("intet kriterium", "no criterion"),
                    known: own.kriterier.iter().map(|k| &*k.id).collect(),
                    unsure: names.is_lost(&scheme.ordning.path, "kriterier"),
                    place: "prisens kriterier",
                };
                for (at, candidate) in own.kandidater.iter().enumerate() {
                    criteria.many(&format!("kandidater[{at}].kriterier"), &candidate.kriterier, out);
                }
            }
            Ordning::TidligIndsats(_) | Ordning::Uddannelsesløft(_) | Ordning::Pulje(_) => {}
        }
    }
}

/// What every cover refers to.
fn cover<T: Paper>(entry: &Entry<T>, names: &Names, out: &mut Vec<Finding>) {
    let Cover { kontakt, bilag, henvisninger, .. } = entry.data.cover();
    names.one(Thing::Person, entry.file, "kontakt".to_owned(), kontakt, out);
    names.attachments(entry, bilag, out);
    names.meetings(entry.file, henvisninger, out);
}

/// One document of an area.
struct Check<'a> {
    supervision: &'a Supervision,
    names: &'a Names<'a>,
    file: FileId,
}

impl<'a> Check<'a> {
    /// The area's documents of one kind, by their files' names.
    fn local(&self, what: crate::diagnostic::StaticText, known: Vec<&'a str>) -> Local<'a> {
        let unsure = self.names.any_broken_in(&self.supervision.område.path);
        Local { file: self.file, what, known, unsure, place: "områdets mappe" }
    }

    fn inspections(&self) -> Local<'a> {
        let known = self.supervision.inspections().map(|(entry, _)| entry.slug.as_str()).collect();
        self.local(both!("intet tilsyn", "no supervision"), known)
    }

    fn assessment(&self, own: &Risikovurdering, out: &mut Vec<Finding>) {
        let ids = own.risici.iter().enumerate();
        unique(self.file, ids.map(|(at, r)| (format!("risici[{at}].id"), &*r.id)), out);
        let inspections = self.inspections();
        for (at, decision) in own.stillingtagen.iter().enumerate() {
            inspections.one(format!("stillingtagen[{at}].tilsyn"), &decision.tilsyn, out);
        }
    }

    fn inspection(&self, path: &str, own: &Tilsyn, out: &mut Vec<Finding>) {
        let ids = own.kontrolpunkter.iter().enumerate();
        unique(self.file, ids.map(|(at, k)| (format!("kontrolpunkter[{at}].id"), &*k.id)), out);
        let known = self.supervision.assessments().flat_map(|(_, a)| a.risici.iter().map(|r| &*r.id));
        let mut risks = self.local(both!("ingen risiko", "no risk"), known.collect());
        risks.unsure |= self.supervision.assessments().any(|(e, _)| self.names.is_lost(&e.path, "risici"));
        risks.place = "områdets risikovurderinger";
        for (at, point) in own.kontrolpunkter.iter().enumerate() {
            risks.many(&format!("kontrolpunkter[{at}].risici"), &point.risici, out);
        }
        let points = Local {
            file: self.file,
            what: both!("intet kontrolpunkt", "no control point"),
            known: own.kontrolpunkter.iter().map(|k| &*k.id).collect(),
            unsure: self.names.is_lost(path, "kontrolpunkter"),
            place: "tilsynets kontrolpunkter",
        };
        for (at, case) in own.sager_med_fejl.iter().enumerate() {
            points.many(&format!("sager_med_fejl[{at}].kontrolpunkter"), &case.kontrolpunkter, out);
        }
    }

    fn action_plan(&self, own: &Handleplan, out: &mut Vec<Finding>) {
        let inspections = self.inspections();
        for (at, measure) in own.tiltag.iter().enumerate() {
            let Some(name) = &measure.tilsyn else { continue };
            inspections.one(format!("tiltag[{at}].tilsyn"), name, out);
            let found = self.supervision.inspections().find(|(entry, _)| entry.slug == **name);
            if let (Some((entry, inspection)), Some(point)) = (found, &measure.kontrolpunkt) {
                let points = Local {
                    file: self.file,
                    what: both!("intet kontrolpunkt", "no control point"),
                    known: inspection.kontrolpunkter.iter().map(|k| &*k.id).collect(),
                    unsure: self.names.is_lost(&entry.path, "kontrolpunkter"),
                    place: "tilsynets kontrolpunkter",
                };
                points.one(format!("tiltag[{at}].kontrolpunkt"), point, out);
            }
        }
    }
}

/// Readers whom nobody knows, and readers who cannot see the area of a document that is for them.
pub(super) fn readers(site: &Site, global: Option<&[&str]>, out: &mut Vec<Finding>) {
    for supervision in &site.supervisions {
        let inherited = supervision.område.data.synlig_for.as_ref();
        of_cover(supervision.område.file, &supervision.område.data, global, out);
        for paper in &supervision.papers {
            of_cover(paper.file, &paper.data, global, out);
            within(paper.file, inherited, paper.data.cover().synlig_for, out);
            let mut of = Blocks { file: paper.file, global, out };
            match &paper.data {
                Tilsynsdokument::Risikovurdering(own) => of.each("risici", &own.risici),
                Tilsynsdokument::Tilsyn(own) => {
                    of.each("kontrolpunkter", &own.kontrolpunkter);
                    of.each("sager_med_fejl", &own.sager_med_fejl);
                }
                Tilsynsdokument::Handleplan(own) => of.each("tiltag", &own.tiltag),
                Tilsynsdokument::Årshjul(own) => of.each("aktiviteter", &own.aktiviteter),
            }
        }
    }
    for scheme in &site.schemes {
        let file = scheme.ordning.file;
        of_cover(file, &scheme.ordning.data, global, out);
        let mut of = Blocks { file, global, out };
        match &scheme.ordning.data {
            Ordning::TidligIndsats(own) => of.each("halvår", &own.halvår),
            Ordning::Pulje(own) => of.each("kurser", &own.kurser),
            Ordning::Forløb(own) => of.each("hold", &own.hold),
            Ordning::Pris(own) => {
                of.each("trin", &own.trin);
                of.each("kandidater", &own.kandidater);
            }
            Ordning::Uddannelsesløft(_) => {}
        }
    }
}

fn of_cover(file: FileId, paper: &impl Paper, global: Option<&[&str]>, out: &mut Vec<Finding>) {
    let cover = paper.cover();
    refs::readers(file, "", cover.synlig_for, global, out);
    let mut of = Blocks { file, global, out };
    of.each("bilag", cover.bilag);
    of.each("noter", cover.noter);
}

/// The blocks of a document.
struct Blocks<'a> {
    file: FileId,
    global: Option<&'a [&'a str]>,
    out: &'a mut Vec<Finding>,
}

impl Blocks<'_> {
    fn each<T: Restricted>(&mut self, name: &str, list: &List<T>) {
        for (at, block) in list.iter().enumerate() {
            refs::readers(self.file, &format!("{name}[{at}]."), block.readers(), self.global, self.out);
        }
    }
}

fn within(file: FileId, inherited: Option<&Readers>, own: Option<&Readers>, out: &mut Vec<Finding>) {
    let (Some(allowed), Some(own)) = (inherited, own) else { return };
    for (at, name) in own.0.iter().enumerate().filter(|(_, name)| !allowed.0.contains(name)) {
        let path = if own.0.len() == 1 { "synlig_for".to_owned() } else { format!("synlig_for[{at}]") };
        out.push(hidden_from_reader::finding(file, path, name));
    }
}
