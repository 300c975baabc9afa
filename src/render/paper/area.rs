//! An area under supervision: who answers for it, its procedures, how often, and its documents.

use super::{Own, Section, day, paper_day, said, several, words};
use crate::model::supervision::Forretningsgang;
use crate::model::{Kind, Paper};
use crate::render::framework::{Fact, Line};
use crate::render::words::{When, stretch};
use crate::render::{Ctx, attachments, lists};
use crate::site::{Supervision, routes};

/// Titles of the groups of documents, by kind, and the sections' ids.
const GROUPS: [(Kind, &str, &str); 4] = [
    (Kind::Tilsyn, "Gennemførte tilsyn", "om_tilsyn"),
    (Kind::Handleplan, "Handleplaner", "om_handleplaner"),
    (Kind::Risikovurdering, "Risikovurderinger", "om_risikovurderinger"),
    (Kind::Årshjul, "Årshjul", "om_aarshjul"),
];

pub(super) fn own(ctx: &Ctx, supervision: &Supervision, page: &str) -> Own {
    let område = &supervision.område.data;
    let mut own = Own::default();
    own.fakta.extend(said("Kommune", område.myndighed.as_ref()));
    own.fakta.extend(said("Afdeling", område.afdeling.as_ref()));
    own.fakta.extend(område.sted.map(|s| Fact::new("Hvor tilsynet føres", words::place(s))));
    own.fakta.extend(said("Ansvarlig", område.ansvarlig.as_ref()));
    own.fakta.extend(rhythms(supervision));
    own.fakta.extend(several("Får besked om resultatet", område.afrapporteres_til.iter()));
    own.fakta.extend(
        område.bruger_leverandører.map(|a| Fact::new("Bruger eksterne leverandører", words::yes_no(a))),
    );
    for (kind, title, id) in GROUPS {
        let mut section = Section::new(id, title);
        section.linjer = documents(supervision, kind, page);
        own.afsnit.extend(section.unless_empty());
    }
    let mut tone = Section::new("om_ansvar", "Det lægger ledelsen vægt på");
    tone.tekst.extend(område.ansvar.iter().map(ToString::to_string));
    let mut rules = Section::new("om_retningslinjer", "Retningslinjer og opgaver");
    rules.fakta.extend(said("Retningslinjer", område.retningslinjer.as_ref()));
    rules.fakta.extend(said("Hvem gør hvad", område.opgavefordeling.as_ref()));
    let mut procedures = Section::new("om_forretningsgange", "Forretningsgange");
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

fn rhythms(supervision: &Supervision) -> Option<Fact> {
    several(
        "Hvor tit",
        supervision.område.data.hyppighed.iter().map(|h| {
            let mut said = words::rhythm(h.hver).to_owned();
            if h.fra.is_some() || h.til.is_some() {
                said = format!("{said} {}", stretch(h.fra, h.til));
            }
            match &h.begrundelse {
                Some(why) => format!("{said}. {why}"),
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
    let mut facts = vec![Fact::new("Skal sikre", words::procedure(procedure.emne))];
    facts.extend(procedure.skriftlig.map(|w| Fact::new("Skrevet ned", words::yes_no(w))));
    facts.extend(day("Sidst ændret", procedure.dato));
    let file = procedure.fil.as_ref();
    let file = file.and_then(|name| attachments::file(ctx, &supervision.område.path, name, page, assets));
    let link = procedure.link.as_ref().map(|l| Line { tekst: l.0.clone(), href: l.0.clone() });
    let linjer: Vec<Line> = file
        .map(|(href, om)| Line { tekst: format!("Forretningsgangen ({om})"), href })
        .into_iter()
        .chain(link)
        .collect();
    if !linjer.is_empty() {
        facts.push(Fact { navn: "Læs den her".to_owned(), linjer });
    }
    facts
}

/// The documents of a kind, newest first.
fn documents(supervision: &Supervision, kind: Kind, page: &str) -> Vec<lists::Line> {
    let mut papers: Vec<_> = supervision.papers.iter().filter(|p| p.data.kind() == kind).collect();
    papers.sort_by_key(|p| std::cmp::Reverse((paper_day(&p.data), p.slug.as_str())));
    papers
        .into_iter()
        .map(|p| lists::Line {
            titel: p.data.cover().titel.to_string(),
            href: routes::relative(page, &routes::supervision_paper(&supervision.område.slug, &p.slug)),
            om: Vec::new(),
            resume: p.data.cover().resumé.map_or(String::new(), ToString::to_string),
            dato: paper_day(&p.data).map(|d| When::day(d).into()),
        })
        .collect()
}
