//! The parts of a family plan as texts with their readers, where two parents read the plan.

use super::people;
use crate::model::plan::{Mål, Målvalg};
use crate::model::{Modtager, Readers, Words};
use crate::rules::OnPlan;
use std::ops::Range;

/// A parent who reads the plan.
pub(super) struct Parent<'a> {
    /// The name in `synlig_for`.
    pub(super) slug: &'a str,
    pub(super) reader: &'a Modtager,
    /// "mor" or "far", where only this parent can be meant by it.
    role: Option<[&'static str; 2]>,
}

/// The parents who read a holistic plan, where there are two or more.
pub(super) fn parents<'a>(on: &OnPlan<'a>) -> Option<Vec<Parent<'a>>> {
    if !people::is_holistic(on.plan) {
        return None;
    }
    let of_case: Vec<(&str, &Modtager)> = people::parents(on.case).collect();
    let is = |reader: &Modtager, word: &str| reader.rolle.as_ref().is_some_and(|r| &**r == word);
    let readers = of_case.iter().filter(|(slug, _)| people::may_read(on.plan, slug));
    let parents: Vec<Parent> = readers
        .map(|&(slug, reader)| {
            let own = [["mor", "Mor"], ["far", "Far"]].into_iter().find(|[word, _]| is(reader, word));
            let role = own.filter(|[word, _]| of_case.iter().filter(|(_, r)| is(r, word)).count() == 1);
            Parent { slug, reader, role }
        })
        .collect();
    (parents.len() >= 2).then_some(parents)
}

impl Parent<'_> {
    /// The name as the page shows it.
    pub(super) fn name(&self) -> &Words {
        &self.reader.navn
    }

    /// Whether the text names the parent.
    pub(super) fn is_named_in(&self, text: &str) -> bool {
        people::mention(text, people::first_name(self.name())).is_some()
    }

    /// Whether the text speaks of the parent by name or role.
    pub(super) fn is_meant_in(&self, text: &str) -> bool {
        let by_role = |words: [&str; 2]| words.iter().any(|word| people::mention(text, word).is_some());
        self.is_named_in(text) || self.role.is_some_and(by_role)
    }
}

/// A part of the plan, or a goal of the case that it shows.
pub(super) struct Block<'a> {
    /// Whether its fields stand in sag.yaml.
    pub(super) in_case: bool,
    pub(super) readers: Option<&'a Readers>,
    /// Field paths and texts.
    pub(super) fields: Vec<(String, &'a str)>,
}

/// The plan's parts that hold text about people. Consents are not among them: they name those who may
/// not see.
pub(super) fn blocks<'a>(on: &OnPlan<'a>) -> Vec<Block<'a>> {
    let plan = on.plan;
    let mut blocks = Vec::new();
    let mut add = |readers: Option<&'a Readers>, fields: Vec<(String, Option<&'a Words>)>| {
        let fields = fields.into_iter().filter_map(|(path, text)| Some((path, &***text.as_ref()?))).collect();
        blocks.push(Block { in_case: false, readers, fields });
    };
    for (at, t) in plan.tilbud.iter().enumerate() {
        let path = |field: &str| format!("tilbud[{at}].{field}");
        let fields = vec![
            (path("navn"), Some(&t.navn)),
            (path("begrundelse"), t.begrundelse.as_ref()),
            (path("det_skal_du"), t.det_skal_du.as_ref()),
            (path("fremgang"), t.fremgang.as_ref()),
            (path("konsekvens"), t.konsekvens.as_ref()),
        ];
        add(t.synlig_for.as_ref(), fields);
    }
    for (at, s) in plan.samtaler.iter().enumerate() {
        let path = |field: &str| format!("samtaler[{at}].{field}");
        let mut fields = vec![
            (path("formål"), s.formål.as_ref()),
            (path("det_skal_du"), s.det_skal_du.as_ref()),
            (path("deltagelse"), s.deltagelse.as_ref()),
            (path("mentorbehov"), s.mentorbehov.as_ref()),
            (path("egne_ord"), s.egne_ord.as_ref()),
        ];
        let agreed = s.aftaler.iter().enumerate();
        fields.extend(agreed.map(|(sub, a)| (format!("samtaler[{at}].aftaler[{sub}]"), Some(a))));
        add(s.synlig_for.as_ref(), fields);
    }
    for (at, p) in plan.progression.iter().enumerate() {
        add(p.synlig_for.as_ref(), vec![(format!("progression[{at}].tekst"), Some(&p.tekst))]);
    }
    for (at, w) in plan.egne_ord.iter().enumerate() {
        add(w.synlig_for.as_ref(), vec![(format!("egne_ord[{at}].tekst"), Some(&w.tekst))]);
    }
    for (at, n) in plan.notater.iter().enumerate() {
        add(n.synlig_for.as_ref(), vec![(format!("notater[{at}].tekst"), Some(&n.tekst))]);
    }
    for (at, u) in plan.udgaver.iter().enumerate() {
        add(u.synlig_for.as_ref(), vec![(format!("udgaver[{at}].ændring"), Some(&u.ændring))]);
    }
    for (at, line) in plan.forventninger.iter().flat_map(|f| &f.til_borger).enumerate() {
        let readers = plan.forventninger.as_ref().and_then(|f| f.synlig_for.as_ref());
        add(readers, vec![(format!("forventninger.til_borger[{at}]"), Some(line))]);
    }
    for (at, line) in plan.forventninger.iter().flat_map(|f| &f.til_kommunen).enumerate() {
        let readers = plan.forventninger.as_ref().and_then(|f| f.synlig_for.as_ref());
        add(readers, vec![(format!("forventninger.til_kommunen[{at}]"), Some(line))]);
    }
    for (at, choice) in plan.mål.iter().enumerate() {
        match choice {
            Målvalg::Eget(own) => goal(&format!("mål[{at}]"), own, false, &mut blocks),
            Målvalg::Fra(name) => {
                if let Some(shared) = on.case.sag.data.mål.get(name) {
                    goal(&format!("mål.{}", &**name), shared, true, &mut blocks);
                }
            }
        }
    }
    blocks
}

fn goal<'a>(at: &str, goal: &'a Mål, in_case: bool, blocks: &mut Vec<Block<'a>>) {
    let own = [
        ("tekst", Some(&goal.tekst)),
        ("hvorfor", goal.hvorfor.as_ref()),
        ("egne_ord", goal.egne_ord.as_ref()),
    ];
    let fields =
        own.into_iter().filter_map(|(field, text)| Some((format!("{at}.{field}"), &***text.as_ref()?)));
    blocks.push(Block { in_case, readers: goal.synlig_for.as_ref(), fields: fields.collect() });
    for (sub, d) in goal.delmål.iter().enumerate() {
        let fields = vec![(format!("{at}.delmål[{sub}].tekst"), &*d.tekst)];
        let readers = d.synlig_for.as_ref().or(goal.synlig_for.as_ref());
        blocks.push(Block { in_case, readers, fields });
    }
}

/// A paragraph of the body with the readers of its innermost limited section.
pub(super) struct Paragraph<'a> {
    pub(super) text: &'a str,
    pub(super) span: Range<usize>,
    pub(super) readers: Option<&'a [String]>,
}

/// The body's paragraphs; what stands between blank lines is one.
pub(super) fn paragraphs<'a>(on: &OnPlan<'a>) -> Vec<Paragraph<'a>> {
    let body = on.ctx.body(on.entry);
    let mut paragraphs = Vec::new();
    let mut add = |span: Range<usize>| {
        let Some(text) = body.get(span.clone()) else { return };
        let limited = on.entry.scan.headings.iter().filter(|h| h.section.contains(&span.start));
        let readers = limited.filter_map(|h| h.readers.as_deref()).next_back();
        paragraphs.push(Paragraph { text, span, readers });
    };
    let mut open: Option<Range<usize>> = None;
    let mut at = 0;
    for line in body.split_inclusive('\n') {
        let end = at + line.trim_end().len();
        if line.trim().is_empty() {
            if let Some(span) = open.take() {
                add(span);
            }
        } else {
            open = Some(open.map_or(at, |o| o.start)..end);
        }
        at += line.len();
    }
    if let Some(span) = open {
        add(span);
    }
    paragraphs
}
