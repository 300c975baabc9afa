//! An area under supervision: who answers for it, its procedures, how often, and its documents.

use super::{Own, Section, day, paper_day, said, several, words};
use crate::language::{Language, When, say};
use crate::model::supervision::Forretningsgang;
use crate::model::{Kind, Paper};
use crate::render::framework::{Fact, Line};
use crate::render::{Ctx, attachments, lists};
use crate::site::{Supervision, routes};

/// The groups of documents by kind, and the sections' ids.
const GROUPS: [(Kind, &str); 4] = [
    (Kind::Tilsyn, "om_tilsyn"),
    (Kind::Handleplan, "om_handleplaner"),
    (Kind::Risikovurdering, "om_risikovurderinger"),
    (Kind::Årshjul, "om_aarshjul"),
];

/// The title of a group of documents.
fn group(l: &Language, kind: Kind) -> String {
    match kind {
        Kind::Tilsyn => say!(l, "supervision_group_done"),
        Kind::Handleplan => say!(l, "supervision_group_plans"),
        Kind::Risikovurdering => say!(l, "supervision_group_risks"),
        _ => say!(l, "supervision_group_years"),
    }
}

pub(super) fn own(ctx: &Ctx, supervision: &Supervision, page: &str) -> Own {
    let område = &supervision.område.data;
    let l = ctx.language;
    let mut own = Own::default();
    for (kind, name) in [
        (Kind::Tilsyn, say!(l, "supervision_latest")),
        (Kind::Handleplan, say!(l, "supervision_latest_plan")),
        (Kind::Årshjul, say!(l, "supervision_coming")),
    ] {
        let newest = documents(l, supervision, kind, page).into_iter().next();
        own.svar.extend(newest.map(|d| Fact::link(name, d.titel, d.href)));
    }
    own.fakta.extend(said(say!(l, "fact_municipality"), område.myndighed.as_ref()));
    own.fakta.extend(said(say!(l, "supervision_department"), område.afdeling.as_ref()));
    own.fakta.extend(område.sted.map(|s| Fact::new(say!(l, "supervision_place"), words::place(l, s))));
    own.fakta.extend(said(say!(l, "supervision_responsible"), område.ansvarlig.as_ref()));
    own.fakta.extend(rhythms(l, supervision));
    own.fakta.extend(several(say!(l, "supervision_told"), område.afrapporteres_til.iter()));
    own.fakta.extend(
        område
            .bruger_leverandører
            .map(|a| Fact::new(say!(l, "supervision_uses_suppliers"), words::yes_no(l, a))),
    );
    for (kind, id) in GROUPS {
        let mut section = Section::new(id, group(l, kind));
        section.linjer = documents(l, supervision, kind, page);
        own.afsnit.extend(section.unless_empty());
    }
    let mut tone = Section::new("om_ansvar", say!(l, "supervision_tone"));
    tone.tekst.extend(område.ansvar.iter().map(ToString::to_string));
    let mut rules = Section::new("om_retningslinjer", say!(l, "supervision_rules"));
    rules.fakta.extend(said(say!(l, "supervision_guidelines"), område.retningslinjer.as_ref()));
    rules.fakta.extend(said(say!(l, "supervision_who_does_what"), område.opgavefordeling.as_ref()));
    let mut procedures = Section::new("om_forretningsgange", say!(l, "supervision_procedures"));
    for procedure in &område.forretningsgange {
        procedures.poster.push(super::Post {
            titel: procedure.titel.to_string(),
            tekst: procedure.note.iter().map(ToString::to_string).collect(),
            fakta: facts(ctx, supervision, procedure, page, &mut own.assets),
        });
    }
    own.afsnit.extend([tone, rules, procedures].into_iter().filter_map(Section::unless_empty));
    own
}

fn rhythms(l: &Language, supervision: &Supervision) -> Option<Fact> {
    several(
        say!(l, "supervision_how_often"),
        supervision.område.data.hyppighed.iter().map(|h| {
            let mut said = words::rhythm(l, h.hver);
            if h.fra.is_some() || h.til.is_some() {
                said = say!(l, "supervision_rhythm_in", rhythm = said, stretch = l.stretch(h.fra, h.til));
            }
            match &h.begrundelse {
                Some(why) => say!(l, "supervision_rhythm_why", rhythm = said, why = why),
                None => said,
            }
        }),
    )
}

fn facts(
    ctx: &Ctx,
    supervision: &Supervision,
    procedure: &Forretningsgang,
    page: &str,
    assets: &mut Vec<String>,
) -> Vec<Fact> {
    let l = ctx.language;
    let mut facts = vec![Fact::new(say!(l, "supervision_ensures"), words::procedure(l, procedure.emne))];
    facts.extend(
        procedure.skriftlig.map(|w| Fact::new(say!(l, "supervision_written_down"), words::yes_no(l, w))),
    );
    facts.extend(day(l, say!(l, "fact_changed"), procedure.dato));
    let file = procedure.fil.as_ref();
    let file = file.and_then(|name| attachments::file(ctx, &supervision.område.path, name, page, assets));
    let link = procedure.link.as_ref().map(|l| Line { tekst: l.0.clone(), href: l.0.clone() });
    let linjer: Vec<Line> = file
        .map(|(href, om)| Line { tekst: say!(l, "supervision_procedure_file", about = om), href })
        .into_iter()
        .chain(link)
        .collect();
    if !linjer.is_empty() {
        facts.push(Fact { navn: say!(l, "supervision_read_here"), linjer });
    }
    facts
}

/// The documents of a kind, newest first.
fn documents(l: &Language, supervision: &Supervision, kind: Kind, page: &str) -> Vec<lists::Line> {
    let mut papers: Vec<_> = supervision.papers.iter().filter(|p| p.data.kind() == kind).collect();
    papers.sort_by_key(|p| std::cmp::Reverse((paper_day(&p.data), p.slug.as_str())));
    papers
        .into_iter()
        .map(|p| lists::Line {
            titel: p.data.cover().titel.to_string(),
            href: routes::relative(page, &routes::supervision_paper(&supervision.område.slug, &p.slug)),
            om: Vec::new(),
            resume: p.data.cover().resumé.map_or(String::new(), ToString::to_string),
            dato: paper_day(&p.data).map(|d| When::day(l, d)),
        })
        .collect()
}
