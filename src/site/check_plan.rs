//! Plans: what they refer to, for whom their parts are, and what their template asks.

use super::refs::{Local, Names, Thing, readers, unique};
use super::{Case, Entry, Eye, Reader, Site, view};
use crate::diagnostic::{Finding, both};
use crate::faults::{
    case_not_public, date_order, goal_hidden, hidden_from_reader, template_kind, template_part_missing,
    template_unknown_field, unknown_reference,
};
use crate::model::plan::{Del, Mål, Målvalg, Plan};
use crate::model::{Kind, List, Readers, Restricted, Slug};
use crate::parse::suggest;
use rayon::prelude::*;
use std::sync::Arc;

pub(super) fn check(site: &Site, names: &Names, out: &mut Vec<Finding>) {
    check_cases(site, &site.cases, names, out);
    check_templates(names, out);
}

/// What is wrong with these of the site's cases.
pub(super) fn check_cases(site: &Site, cases: &[Arc<Case>], names: &Names, out: &mut Vec<Finding>) {
    out.par_extend(cases.par_iter().flat_map_iter(|case| {
        let mut out = Vec::new();
        check_case(names, case, &mut out);
        for plan in &case.plans {
            let check = Check { site, case, plan, names };
            check.references(&mut out);
            check.goals(&mut out);
            check.audience(&mut out);
            check.template(&mut out);
            check.dates(&mut out);
        }
        out
    }));
}

/// All whom blocks of the case may name; `None` where some of them could not be read.
pub(super) fn known_readers<'a>(names: &Names<'a>, case: &'a Case) -> Option<Vec<&'a str>> {
    let lost = names.is_lost(&case.sag.path, "modtagere") || names.is_config_lost("modtagere");
    let all = case.sag.data.modtagere.names().chain(names.site.config.modtagere.names());
    (!lost).then(|| all.collect())
}

fn check_case(names: &Names, case: &Case, out: &mut Vec<Finding>) {
    let known = known_readers(names, case);
    let known = known.as_deref();
    let mut ids = Vec::new();
    for (name, goal) in &case.sag.data.mål.0 {
        let path = format!("mål.{}", &**name);
        readers(case.sag.file, &format!("{path}."), goal.synlig_for.as_ref(), known, out);
        for (at, sub) in goal.delmål.iter().enumerate() {
            readers(case.sag.file, &format!("{path}.delmål[{at}]."), sub.synlig_for.as_ref(), known, out);
            if let Some(id) = &sub.id {
                ids.push((format!("{path}.delmål[{at}].id"), &**id));
            }
        }
        ids.push((path, &**name));
    }
    unique(case.sag.file, ids.into_iter(), out);
}

struct Check<'a> {
    site: &'a Site,
    case: &'a Case,
    plan: &'a Entry<Plan>,
    names: &'a Names<'a>,
}

impl Check<'_> {
    fn references(&self, out: &mut Vec<Finding>) {
        let plan = &self.plan.data;
        let file = self.plan.file;
        let names = self.names;
        names.one(Thing::Person, file, "kontakt".to_owned(), plan.kontakt.as_ref(), out);
        for (at, k) in plan.koordinerende_sagsbehandler.iter().enumerate() {
            let path = format!("koordinerende_sagsbehandler[{at}].person");
            names.one(Thing::Person, file, path, Some(&k.person), out);
        }
        for (at, t) in plan.tilbud.iter().enumerate() {
            for (thing, field, name) in [
                (Thing::Person, "ansvarlig", &t.ansvarlig),
                (Thing::Person, "kontakt", &t.kontakt),
                (Thing::Supplier, "leverandør", &t.leverandør),
            ] {
                // The path is written for a name that is wrong alone: most are right.
                if name.as_ref().is_some_and(|name| !names.knows(thing, name)) {
                    names.one(thing, file, format!("tilbud[{at}].{field}"), name.as_ref(), out);
                }
            }
        }
        for (at, s) in plan.samtaler.iter().enumerate() {
            names.many(Thing::Person, file, &format!("samtaler[{at}].med"), &s.med, out);
        }
        let readers = Local {
            file,
            what: both!("ingen modtager i sagen", "no reader of the case"),
            known: self.case.sag.data.modtagere.names().collect(),
            unsure: names.is_lost(&self.case.sag.path, "modtagere"),
            place: "sag.yaml, modtagere",
        };
        let mut reader = |path: String, name: Option<&Slug>| {
            if let Some(name) = name {
                readers.one(path, name, out);
            }
        };
        for (at, s) in plan.samtykke.iter().enumerate() {
            reader(format!("samtykke[{at}].fra"), s.fra.as_ref());
        }
        for (at, w) in plan.egne_ord.iter().enumerate() {
            reader(format!("egne_ord[{at}].fra"), w.fra.as_ref());
        }
        for (at, e) in plan.erstatter.iter().enumerate() {
            reader(format!("erstatter[{at}].vedrører"), e.vedrører.as_ref());
        }
        for (at, e) in plan.erstatter.iter().enumerate() {
            let Some(name) = &e.plan else { continue };
            let folder = format!("content/planer/{}/{}.md", self.case.sag.slug, &**name);
            let known: Vec<&str> = self.case.plans.iter().map(|p| p.slug.as_str()).collect();
            if !known.contains(&&**name) && !names.is_broken(&folder) {
                let near = suggest::nearest(name, known.into_iter());
                let what = both!("ingen plan i sagen", "no plan in the case");
                let path = format!("erstatter[{at}].plan");
                out.push(unknown_reference::finding(file, path, what, name, near, "sagens mappe"));
            }
        }
    }

    /// The goals the plan shows: chosen from the case or its own.
    fn shown_goals(&self) -> Vec<(Option<&str>, &Mål)> {
        let of_case = &self.case.sag.data.mål;
        let shown = self.plan.data.mål.iter().filter_map(|choice| match choice {
            Målvalg::Fra(name) => of_case.get(name).map(|goal| (Some(&**name), goal)),
            Målvalg::Eget(goal) => Some((goal.id.as_deref(), &**goal)),
        });
        shown.collect()
    }

    fn goals(&self, out: &mut Vec<Finding>) {
        let plan = &self.plan.data;
        let file = self.plan.file;
        let of_case = Local {
            file,
            what: both!("intet mål i sagen", "no goal in the case"),
            known: self.case.sag.data.mål.names().collect(),
            unsure: self.names.is_lost(&self.case.sag.path, "mål"),
            place: "sag.yaml, mål",
        };
        let mut unsure = of_case.unsure || self.names.is_lost(&self.plan.path, "mål");
        let mut ids = Vec::new();
        for (at, choice) in plan.mål.iter().enumerate() {
            match choice {
                Målvalg::Fra(name) => {
                    // What the goal would have brought with it is not missing besides.
                    unsure |= self.case.sag.data.mål.get(name).is_none();
                    of_case.one(format!("mål[{at}]"), name, out);
                }
                Målvalg::Eget(goal) => {
                    ids.extend(goal.id.as_ref().map(|id| (format!("mål[{at}].id"), &**id)));
                    for (sub, d) in goal.delmål.iter().enumerate() {
                        ids.extend(d.id.as_ref().map(|id| (format!("mål[{at}].delmål[{sub}].id"), &**id)));
                    }
                }
            }
        }
        unique(file, ids.into_iter(), out);
        let offers = plan.tilbud.iter().enumerate();
        let offer_ids = offers.filter_map(|(at, t)| Some((format!("tilbud[{at}].id"), &**t.id.as_ref()?)));
        unique(file, offer_ids, out);

        let mut known = Vec::new();
        for (id, goal) in self.shown_goals() {
            known.extend(id);
            known.extend(goal.delmål.iter().filter_map(|d| d.id.as_deref()));
        }
        let shown = Local {
            file,
            what: both!("intet mål eller delmål i planen", "no goal or sub-goal in the plan"),
            known,
            unsure,
            place: "planens mål",
        };
        for (at, t) in plan.tilbud.iter().enumerate() {
            shown.many(&format!("tilbud[{at}].mål"), &t.mål, out);
        }
        self.offers_of_hidden_goals(out);
        for (at, p) in plan.progression.iter().enumerate() {
            if let Some(name) = &p.mål {
                shown.one(format!("progression[{at}].mål"), name, out);
            }
        }
    }

    /// An offer seen by more readers than a goal it serves tells them of the goal.
    fn offers_of_hidden_goals(&self, out: &mut Vec<Finding>) {
        for (at, offer) in self.plan.data.tilbud.iter().enumerate() {
            for (sub, name) in offer.mål.iter().enumerate() {
                let goal = self.shown_goals().into_iter().find_map(|(id, goal)| {
                    if id == Some(&**name) {
                        return goal.synlig_for.as_ref();
                    }
                    let sub = goal.delmål.iter().find(|d| d.id.as_ref() == Some(name))?;
                    sub.synlig_for.as_ref().or(goal.synlig_for.as_ref())
                });
                let Some(allowed) = goal else { continue };
                let Some(known) = known_readers(self.names, self.case) else { continue };
                // A reader nobody knows is told of at the goal; what it was meant to be is unknown.
                if allowed.0.iter().any(|r| !known.contains(&&**r) && &**r != super::audience::PUBLIC) {
                    continue;
                }
                let public = self.plan.data.offentlighed.is_some();
                let wider = match (&offer.synlig_for, &self.plan.data.synlig_for) {
                    (Some(own), _) | (None, Some(own)) => own.0.iter().any(|r| !allowed.0.contains(r)),
                    (None, None) => {
                        public || self.case.sag.data.modtagere.0.iter().any(|(r, _)| !allowed.0.contains(r))
                    }
                };
                if wider {
                    out.push(goal_hidden::finding(self.plan.file, format!("tilbud[{at}].mål[{sub}]"), name));
                }
            }
        }
    }

    fn audience(&self, out: &mut Vec<Finding>) {
        let plan = &self.plan.data;
        let file = self.plan.file;
        let silent = self.case.sag.data.offentlighed.is_none();
        if plan.offentlighed.is_some() && silent && !self.names.is_lost(&self.case.sag.path, "offentlighed") {
            out.push(case_not_public::finding(file));
        }
        let known = known_readers(self.names, self.case);
        let known = known.as_deref();
        readers(file, "", plan.synlig_for.as_ref(), known, out);
        let mut block = |path: &str, of: Option<&Readers>| {
            readers(file, path, of, known, out);
            self.within(path, of, out);
        };
        each("mål", &plan.mål, &mut block);
        each("tilbud", &plan.tilbud, &mut block);
        each("samtaler", &plan.samtaler, &mut block);
        each("progression", &plan.progression, &mut block);
        each("egne_ord", &plan.egne_ord, &mut block);
        each("samtykke", &plan.samtykke, &mut block);
        each("erstatter", &plan.erstatter, &mut block);
        each("notater", &plan.notater, &mut block);
        each("udgaver", &plan.udgaver, &mut block);
        each("publiceret", &plan.publiceret, &mut block);
        each("udleveret", &plan.udleveret, &mut block);
        each("koordinerende_sagsbehandler", &plan.koordinerende_sagsbehandler, &mut block);
        each("akut", &plan.akut, &mut block);
        one("forventninger", plan.forventninger.as_ref(), &mut block);
        one("match", plan.r#match.as_ref(), &mut block);
        match &plan.del {
            Del::ForberedendeDel(del) => {
                each("lægeoplysninger", &del.lægeoplysninger, &mut block);
                one("ressourcer", del.ressourcer.as_ref(), &mut block);
                one("udfordringer", del.udfordringer.as_ref(), &mut block);
                one("cv", del.cv.as_ref(), &mut block);
            }
            Del::Indstilling(del) => {
                one("tættere_opfølgning", del.tættere_opfølgning.as_ref(), &mut block);
                one("afgørelse", del.afgørelse.as_ref(), &mut block);
            }
            Del::MinPlan(_) | Del::Indsatsdel(_) | Del::HelhedsorienteretPlan(_) | Del::Familieplan(_) => {}
        }
        for (at, choice) in plan.mål.iter().enumerate() {
            let Målvalg::Eget(goal) = choice else { continue };
            for (sub, d) in goal.delmål.iter().enumerate() {
                let path = format!("mål[{at}].delmål[{sub}].");
                readers(file, &path, d.synlig_for.as_ref(), known, out);
                if let (Some(outer), Some(inner)) = (&goal.synlig_for, &d.synlig_for) {
                    hidden(file, &path, inner, |name| outer.0.iter().any(|o| &**o == name), out);
                }
            }
        }
    }

    /// A block's readers must be able to see the plan it stands in.
    fn within(&self, path: &str, of: Option<&Readers>, out: &mut Vec<Finding>) {
        let Some(of) = of else { return };
        hidden(self.plan.file, path, of, |name| self.sees_plan(name), out);
    }

    fn sees_plan(&self, name: &str) -> bool {
        let global = self.site.config.modtagere.get(name).is_some();
        let eye = if name == super::audience::PUBLIC {
            Eye::Public
        } else {
            let case = (!global).then(|| self.case.sag.slug.clone());
            let (folder, title) = (String::new(), String::new());
            Eye::Reader(Reader { folder, case, name: name.to_owned(), title, citizen: false })
        };
        view::sees_plan(self.case, &self.plan.data, &eye)
    }

    fn template(&self, out: &mut Vec<Finding>) {
        let plan = &self.plan.data;
        let file = self.plan.file;
        let Some(name) = &plan.skabelon else { return };
        let Some(template) = self.site.templates.get(&**name) else {
            if !self.names.is_broken(&format!("content/skabeloner/{}.yaml", &**name)) {
                let near = suggest::nearest(name, self.site.templates.keys().map(String::as_str));
                let what = both!("ingen skabelon", "no template");
                let place = "content/skabeloner/";
                out.push(unknown_reference::finding(file, "skabelon".to_owned(), what, name, near, place));
            }
            return;
        };
        if template.til != plan.art {
            out.push(template_kind::finding(file, name, template.til, plan.art));
            return;
        }
        let lines: Vec<&str> = front_matter(&self.names.sources.text(file).text).collect();
        let keys = keys(plan.art);
        for field in template.felter.iter().filter(|f| f.krævet.0) {
            // A field that no plan has is told at the template, one that cannot be read at itself.
            let told =
                !keys.contains(&field.felt.as_str()) || self.names.is_lost(&self.plan.path, &field.felt);
            if !told && !has_field(&lines, &field.felt) {
                out.push(template_part_missing::finding(file, name, &field.felt, false));
            }
        }
        let headings: Vec<String> = self.plan.scan.headings.iter().map(|h| h.text.to_lowercase()).collect();
        for section in template.afsnit.iter().filter(|s| s.krævet.0) {
            if !headings.contains(&section.overskrift.to_lowercase()) {
                out.push(template_part_missing::finding(file, name, &section.overskrift, true));
            }
        }
    }

    fn dates(&self, out: &mut Vec<Finding>) {
        for (at, t) in self.plan.data.tilbud.iter().enumerate() {
            if let (Some(start), Some(end)) = (t.start, t.slut)
                && end < start
            {
                out.push(date_order::finding(self.plan.file, format!("tilbud[{at}].slut"), start, end));
            }
        }
        for (at, k) in self.plan.data.koordinerende_sagsbehandler.iter().enumerate() {
            if let (Some(from), Some(to)) = (k.fra, k.til)
                && to < from
            {
                let path = format!("koordinerende_sagsbehandler[{at}].til");
                out.push(date_order::finding(self.plan.file, path, from, to));
            }
        }
    }
}

/// Shows `block` each item of a list that names readers, with its path.
fn each<T: Restricted>(name: &str, list: &List<T>, block: &mut impl FnMut(&str, Option<&Readers>)) {
    for (at, item) in list.iter().enumerate().filter(|(_, item)| item.readers().is_some()) {
        block(&format!("{name}[{at}]."), item.readers());
    }
}

/// Shows `block` an item that may be there and name readers, with its path.
fn one<T: Restricted>(name: &str, item: Option<&T>, block: &mut impl FnMut(&str, Option<&Readers>)) {
    if let Some(item) = item.filter(|item| item.readers().is_some()) {
        block(&format!("{name}."), item.readers());
    }
}

fn hidden(
    file: crate::source::FileId,
    path: &str,
    of: &Readers,
    sees: impl Fn(&str) -> bool,
    out: &mut Vec<Finding>,
) {
    for (at, name) in of.0.iter().enumerate() {
        if !sees(name) {
            let path =
                if of.0.len() == 1 { format!("{path}synlig_for") } else { format!("{path}synlig_for[{at}]") };
            out.push(hidden_from_reader::finding(file, path, name));
        }
    }
}

/// Whether the facts of a plan, given line by line, have the key with something after it. Asked of the text, for the typed
/// value cannot tell an empty list from an absent one by a name known only at run time.
fn has_field(lines: &[&str], field: &str) -> bool {
    let is_it = |line: &&str| line.strip_prefix(field).is_some_and(|rest| rest.starts_with(':'));
    let Some(at) = lines.iter().position(is_it) else { return false };
    let rest = lines[at].get(field.len() + 1..).unwrap_or_default();
    let rest = rest.split(" #").next().unwrap_or_default().trim();
    let filled = !matches!(rest, "" | "[]" | "{}" | "~" | "null");
    let continued = lines.get(at + 1).is_some_and(|l| l.starts_with([' ', '-']) && !l.trim().is_empty());
    filled || (rest.is_empty() && continued)
}

/// The lines of a document's front matter.
fn front_matter(text: &str) -> impl Iterator<Item = &str> {
    text.lines().skip(1).take_while(|line| line.trim_end() != "---")
}

/// The keys that a document of this kind may have.
fn keys(kind: Kind) -> Vec<&'static str> {
    let properties = crate::schema::schema(kind).get("properties").and_then(serde_json::Value::as_object);
    properties.map(|p| p.keys().map(String::as_str).collect()).unwrap_or_default()
}

/// Fields that templates name must exist in plans of their kind.
fn check_templates(names: &Names, out: &mut Vec<Finding>) {
    for (stem, template) in &names.site.templates {
        let path = format!("content/skabeloner/{stem}.yaml");
        let Some(file) = names.sources.find(&path) else { continue };
        let kind = if template.til.is_plan() { template.til } else { Kind::MinPlan };
        let keys = keys(kind);
        for (at, field) in template.felter.iter().enumerate() {
            if !keys.contains(&field.felt.as_str()) {
                let near = suggest::nearest(&field.felt, keys.iter().copied());
                out.push(template_unknown_field::finding(
                    file,
                    format!("felter[{at}].felt"),
                    &field.felt,
                    near,
                ));
            }
        }
    }
}
