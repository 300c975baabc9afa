//! Committees, meetings and items: what they refer to, and what their state allows.

use super::refs::{Local, Names, Thing, readers, unique};
use super::{Committee, Item, Meeting, Site, check_paper};
use crate::diagnostic::{Finding, both};
use crate::faults::{
    case_number_pattern, decision_in_agenda, folder_date, hidden_from_reader, meeting_without_date,
    point_out_of_range,
};
use crate::model::committee::Punkt;
use crate::model::{Date, Scalar};

pub(super) fn check(site: &Site, names: &Names, out: &mut Vec<Finding>) {
    let global: Vec<&str> = site.config.modtagere.names().collect();
    let global = (!names.is_config_lost("modtagere")).then_some(global.as_slice());
    for committee in &site.committees {
        let file = committee.udvalg.file;
        let udvalg = &committee.udvalg.data;
        names.one(Thing::CaseNumberPattern, file, "sagsnumre".to_owned(), udvalg.sagsnumre.as_ref(), out);
        names.one(Thing::Person, file, "kontakt".to_owned(), udvalg.kontakt.as_ref(), out);
        for meeting in &committee.meetings {
            check_meeting(meeting, global, names, out);
            for item in &meeting.items {
                let check = Check { site, committee, meeting, item, names };
                check.references(out);
                check.history(out);
                check.votes(out);
                check.state(out);
                readers(item.punkt.file, "", item.punkt.data.synlig_for.as_ref(), global, out);
                within_meeting(meeting, item, out);
            }
        }
    }
    for framework in &site.frameworks {
        readers(framework.ramme.file, "", framework.ramme.data.synlig_for.as_ref(), global, out);
        for results in &framework.results {
            readers(results.file, "", results.data.synlig_for.as_ref(), global, out);
        }
    }
    check_paper::readers(site, global, out);
    for page in &site.pages {
        readers(page.file, "", page.data.synlig_for.as_ref(), global, out);
    }
}

/// An item's readers must be able to see its meeting.
fn within_meeting(meeting: &Meeting, item: &Item, out: &mut Vec<Finding>) {
    let (Some(allowed), Some(own)) = (&meeting.møde.data.synlig_for, &item.punkt.data.synlig_for) else {
        return;
    };
    for (at, name) in own.0.iter().enumerate() {
        if !allowed.0.contains(name) {
            let path = if own.0.len() == 1 { "synlig_for".to_owned() } else { format!("synlig_for[{at}]") };
            out.push(hidden_from_reader::finding(item.punkt.file, path, name));
        }
    }
}

fn check_meeting(meeting: &Meeting, global: Option<&[&str]>, names: &Names, out: &mut Vec<Finding>) {
    let møde = &meeting.møde;
    readers(møde.file, "", møde.data.synlig_for.as_ref(), global, out);
    match møde.data.dato {
        Some(date) => {
            // A folder may carry more than the date, for two meetings on one day.
            let named = møde.slug.get(..10).filter(|d| Date::read(d).is_ok());
            if named.is_some_and(|d| d != date.to_string()) {
                out.push(folder_date::finding(møde.file, &møde.slug, date));
            }
        }
        None if names.is_lost(&møde.path, "dato") || names.is_lost(&møde.path, "dato_omtrent") => {}
        None if møde.data.dato_omtrent.is_none() => out.push(meeting_without_date::finding(møde.file)),
        None => {}
    }
}

struct Check<'a> {
    site: &'a Site,
    committee: &'a Committee,
    meeting: &'a Meeting,
    item: &'a Item,
    names: &'a Names<'a>,
}

impl Check<'_> {
    fn punkt(&self) -> &Punkt {
        &self.item.punkt.data
    }

    fn references(&self, out: &mut Vec<Finding>) {
        let punkt = self.punkt();
        let file = self.item.punkt.file;
        self.names.one(Thing::Framework, file, "ramme".to_owned(), punkt.ramme.as_ref(), out);
        self.names.attachments(&self.item.punkt, &punkt.bilag, out);
        let pattern = self.committee.udvalg.data.sagsnumre.as_ref();
        let pattern = pattern.and_then(|name| self.site.config.sagsnumre.get(name));
        if let (Some(number), Some(pattern)) = (&punkt.sagsnr, pattern)
            && !pattern.fits(number)
        {
            out.push(case_number_pattern::finding(file, number, &pattern.mønster));
        }
        if let Some(framework) = punkt.ramme.as_ref().and_then(|r| self.site.framework(r)) {
            let criteria = Local {
                file,
                what: both!("intet kriterium i rammen", "no criterion in the framework"),
                known: framework.ramme.data.kriterier.iter().map(|k| &*k.id).collect(),
                unsure: self.names.is_lost(&framework.ramme.path, "kriterier"),
                place: "rammens kriterier",
            };
            for (at, amendment) in punkt.ændringsforslag.iter().enumerate() {
                for (sub, change) in amendment.ændringer.iter().enumerate() {
                    if let Some(name) = &change.kriterium {
                        criteria.one(format!("ændringsforslag[{at}].ændringer[{sub}].kriterium"), name, out);
                    }
                }
            }
        }
    }

    /// Other bodies and meetings that the item names.
    fn history(&self, out: &mut Vec<Finding>) {
        let punkt = self.punkt();
        let file = self.item.punkt.file;
        for (at, step) in punkt.sagens_forløb.iter().enumerate() {
            let path = format!("sagens_forløb[{at}].udvalg");
            self.names.one(Thing::Committee, file, path, step.udvalg.as_ref(), out);
        }
        self.names.meetings(file, &punkt.henvisninger, out);
    }

    fn votes(&self, out: &mut Vec<Finding>) {
        let punkt = self.punkt();
        let file = self.item.punkt.file;
        let amendments = Local {
            file,
            what: both!("intet ændringsforslag", "no amendment"),
            known: punkt.ændringsforslag.iter().map(|a| &*a.id).collect(),
            unsure: self.names.is_lost(&self.item.punkt.path, "ændringsforslag"),
            place: "punktets ændringsforslag",
        };
        let ids = punkt.ændringsforslag.iter().enumerate();
        unique(file, ids.map(|(at, a)| (format!("ændringsforslag[{at}].id"), &*a.id)), out);
        let count = punkt.indstilling.as_ref().map_or(0, |i| i.at.len());
        let unsure = self.names.is_lost(&self.item.punkt.path, "indstilling");
        let mut point = |path: String, number: u32| {
            if unsure {
                return;
            }
            if number == 0 || number as usize > count {
                out.push(point_out_of_range::finding(file, path, number, count));
            }
        };
        for (at, vote) in punkt.afstemninger.iter().enumerate() {
            for (sub, number) in vote.punkter.iter().enumerate() {
                point(format!("afstemninger[{at}].punkter[{sub}]"), number.0);
            }
        }
        for (at, outcome) in punkt.beslutning.iter().flat_map(|b| b.punkter.iter()).enumerate() {
            point(format!("beslutning.punkter[{at}].punkt"), outcome.punkt.0);
        }
        for (at, vote) in punkt.afstemninger.iter().enumerate() {
            if let Some(name) = &vote.ændringsforslag {
                amendments.one(format!("afstemninger[{at}].ændringsforslag"), name, out);
            }
        }
    }

    /// An agenda holds no decisions and no votes.
    fn state(&self, out: &mut Vec<Finding>) {
        if self.meeting.møde.data.tilstand.is_minutes() {
            return;
        }
        let punkt = self.punkt();
        let held = [
            ("beslutning", punkt.beslutning.is_some()),
            ("afstemninger", !punkt.afstemninger.is_empty()),
            ("deltog_ikke", !punkt.deltog_ikke.is_empty()),
        ];
        for (field, _) in held.iter().filter(|(_, held)| *held) {
            out.push(decision_in_agenda::finding(self.item.punkt.file, field));
        }
    }
}
