//! Plans: what they refer to, for whom their parts are, and what their template asks.

use super::refs::{Local, Names, Thing, readers, unique};
use super::{Case, Entry, Eye, Reader, Site, view};
use crate::diagnostic::{Finding, both};
use crate::faults::{
    case_not_public, date_order, heading_attribute, hidden_from_reader, template_kind, template_part_missing,
    template_unknown_field, unknown_reference,
};
use crate::model::plan::{Del, Mål, Målvalg, Plan};
use crate::model::{Kind, List, Readers, Restricted, Slug};
use crate::parse::suggest;
use crate::source::Span;

pub(super) fn check(site: &Site, names: &Names, out: &mut Vec<Finding>) {
    for case in &site.cases {
        check_case(site, case, out);
        for plan in &case.plans {
            let check = Check { site, case, plan, names };
            check.references(out);
            check.goals(out);
            check.audience(out);
            check.template(out);
            check.dates(out);
        }
    }
    check_templates(names, out);
}

fn known_readers<'a>(site: &'a Site, case: &'a Case) -> Vec<&'a str> {
    case.sag.data.modtagere.names().chain(site.config.modtagere.names()).collect()
}

fn check_case(site: &Site, case: &Case, out: &mut Vec<Finding>) {
    let known = known_readers(site, case);
    let mut ids = Vec::new();
    for (name, goal) in &case.sag.data.mål.0 {
        let path = format!("mål.{}", &**name);
        readers(case.sag.file, &format!("{path}."), goal.synlig_for.as_ref(), &known, out);
        for (at, sub) in goal.delmål.iter().enumerate() {
            readers(case.sag.file, &format!("{path}.delmål[{at}]."), sub.synlig_for.as_ref(), &known, out);
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
            let path = |field: &str| format!("tilbud[{at}].{field}");
            names.one(Thing::Person, file, path("ansvarlig"), t.ansvarlig.as_ref(), out);
            names.one(Thing::Person, file, path("kontakt"), t.kontakt.as_ref(), out);
            names.one(Thing::Supplier, file, path("leverandør"), t.leverandør.as_ref(), out);
        }
        for (at, s) in plan.samtaler.iter().enumerate() {
            names.many(Thing::Person, file, &format!("samtaler[{at}].med"), &s.med, out);
        }
        let readers = Local {
            file,
            what: both!("ingen modtager i sagen", "no reader of the case"),
            known: self.case.sag.data.modtagere.names().collect(),
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
            place: "sag.yaml, mål",
        };
        let mut ids = Vec::new();
        for (at, choice) in plan.mål.iter().enumerate() {
            match choice {
                Målvalg::Fra(name) => of_case.one(format!("mål[{at}]"), name, out),
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
            place: "planens mål",
        };
        for (at, t) in plan.tilbud.iter().enumerate() {
            shown.many(&format!("tilbud[{at}].mål"), &t.mål, out);
        }
        for (at, p) in plan.progression.iter().enumerate() {
            if let Some(name) = &p.mål {
                shown.one(format!("progression[{at}].mål"), name, out);
            }
        }
    }

    fn audience(&self, out: &mut Vec<Finding>) {
        let plan = &self.plan.data;
        let file = self.plan.file;
        if plan.offentlighed.is_some() && self.case.sag.data.offentlighed.is_none() {
            out.push(case_not_public::finding(file));
        }
        let known = known_readers(self.site, self.case);
        readers(file, "", plan.synlig_for.as_ref(), &known, out);
        let mut block = |path: &str, of: Option<&Readers>| {
            readers(file, path, of, &known, out);
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
                readers(file, &path, d.synlig_for.as_ref(), &known, out);
                if let (Some(outer), Some(inner)) = (&goal.synlig_for, &d.synlig_for) {
                    hidden(file, &path, inner, |name| outer.0.iter().any(|o| &**o == name), out);
                }
            }
        }
        self.sections(&known, out);
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
            Eye::Reader(Reader { folder: String::new(), case, name: name.to_owned(), title: String::new() })
        };
        view::sees_plan(self.case, &self.plan.data, &eye)
    }

    /// Readers of Markdown sections.
    fn sections(&self, known: &[&str], out: &mut Vec<Finding>) {
        for heading in &self.plan.scan.headings {
            for name in heading.readers.iter().flatten() {
                if !known.contains(&name.as_str()) && name != super::audience::PUBLIC {
                    let span = Span::new(heading.span.start, heading.span.end);
                    let near = suggest::nearest(name, known.iter().copied())
                        .map_or(String::new(), |n| format!(" → {n}"));
                    out.push(heading_attribute::finding(
                        self.plan.file,
                        span,
                        &format!("synlig_for={name}{near}"),
                    ));
                }
            }
        }
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
        let text = &self.names.sources.text(file).text;
        for field in template.felter.iter().filter(|f| f.krævet.0) {
            if !has_field(text, &field.felt) {
                out.push(template_part_missing::finding(file, name, &field.felt, false));
            }
        }
        for section in template.afsnit.iter().filter(|s| s.krævet.0) {
            let wanted = section.overskrift.to_lowercase();
            if !self.plan.scan.headings.iter().any(|h| h.text.to_lowercase() == wanted) {
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

/// Shows `block` each item of a list with its path.
fn each<T: Restricted>(name: &str, list: &List<T>, block: &mut impl FnMut(&str, Option<&Readers>)) {
    for (at, item) in list.iter().enumerate() {
        block(&format!("{name}[{at}]."), item.readers());
    }
}

/// Shows `block` an item that may be there, with its path.
fn one<T: Restricted>(name: &str, item: Option<&T>, block: &mut impl FnMut(&str, Option<&Readers>)) {
    if let Some(item) = item {
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

/// Whether the facts of a plan have the key with something after it. Asked of the text, for the typed
/// value cannot tell an empty list from an absent one by a name known only at run time.
fn has_field(text: &str, field: &str) -> bool {
    let mut lines = text.lines().skip(1).take_while(|l| l.trim_end() != "---").peekable();
    while let Some(line) = lines.next() {
        if let Some(rest) = line.strip_prefix(field).and_then(|r| r.strip_prefix(':')) {
            let rest = rest.split(" #").next().unwrap_or_default().trim();
            let filled = !matches!(rest, "" | "[]" | "{}" | "~" | "null");
            let continued = lines.peek().is_some_and(|l| l.starts_with([' ', '-']) && !l.trim().is_empty());
            return filled || (rest.is_empty() && continued);
        }
    }
    false
}

/// Fields that templates name must exist in plans of their kind.
fn check_templates(names: &Names, out: &mut Vec<Finding>) {
    for (stem, template) in &names.site.templates {
        let path = format!("content/skabeloner/{stem}.yaml");
        let Some(&file) = names.texts.get(path.as_str()) else { continue };
        let kind = if template.til.is_plan() { template.til } else { Kind::MinPlan };
        let schema = crate::schema::schema(kind);
        let keys: Vec<&str> = schema
            .get("properties")
            .and_then(serde_json::Value::as_object)
            .map(|p| p.keys().map(String::as_str).collect())
            .unwrap_or_default();
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
