//! A prize: criteria, who may nominate, what it may cost, and the steps.

use super::{Own, Post, Section, said, several, table, when, words};
use crate::model::scheme::{Kandidat, Pris};
use crate::render::framework::{Fact, Line};
use crate::render::{Ctx, places};

pub(super) fn own(ctx: &Ctx, prize: &Pris, page: &str) -> Own {
    let mut own = Own::default();
    own.fakta.extend(said("Kommune", prize.myndighed.as_ref()));
    own.fakta.extend(said("År", prize.år.as_ref()));
    let committee = prize.udvalg.as_ref();
    let committee = committee.and_then(|u| ctx.site.committee(u).or_else(|| ctx.public.committee(u)));
    own.fakta.extend(committee.map(|c| {
        let href = places::committee(ctx, page, &c.udvalg.slug).unwrap_or_default();
        Fact {
            navn: "Gives af".to_owned(),
            linjer: vec![Line { tekst: c.udvalg.data.navn.to_string(), href }],
        }
    }));
    own.fakta.extend(said("Virksomheden hører hjemme i", prize.hjemsted.as_ref()));
    own.fakta.extend(said("Hvem kan indstille", prize.kan_indstille.as_ref()));
    own.fakta.extend(said("Hvem kan ikke indstille", prize.kan_ikke_indstille.as_ref()));
    own.fakta.extend(several("Prisen består af", prize.består_af.iter()));
    let mut criteria = Section::new("om_kriterier", "Det gives prisen for");
    criteria.punkter = prize.kriterier.iter().map(|k| k.tekst.to_string()).collect();
    criteria.tekst.extend(prize.mindst_kriterier.filter(|_| !prize.kriterier.is_empty()).map(|n| {
        format!("En virksomhed skal opfylde mindst {n} af de {} kriterier.", prize.kriterier.len())
    }));
    let mut steps = Section::new("om_trin", "Trin for trin");
    steps.tabel = table(
        "Planen for uddelingen",
        "Hvornår",
        &[("Hvad", false)],
        prize.trin.iter().map(|t| (when(&t.hvornår), Vec::new(), vec![t.hvad.to_string()])),
    );
    let mut money = Section::new("om_oekonomi", "Penge");
    money.fakta.extend(said("En pris må højst koste", prize.ramme.as_ref()));
    money.fakta.extend(said("Prisen koster", prize.værdi.as_ref()));
    money.fakta.extend(said("Andre udgifter", prize.andre_udgifter.as_ref()));
    money.fakta.extend(said("Betales sådan", prize.finansiering.as_ref()));
    let mut candidates = Section::new("om_kandidater", "Indstillede virksomheder");
    candidates.poster = prize.kandidater.iter().map(|k| candidate(prize, k)).collect();
    own.afsnit.extend([criteria, steps, money, candidates].into_iter().filter_map(Section::unless_empty));
    own
}

fn candidate(prize: &Pris, candidate: &Kandidat) -> Post {
    let mut fakta = Vec::new();
    fakta.extend(candidate.vinder.filter(|v| v.0).map(|_| Fact::new("Udfald", "Fik prisen")));
    fakta.extend(said("Hører hjemme i", candidate.hjemsted.as_ref()));
    let met = prize.kriterier.iter().filter(|k| candidate.kriterier.contains(&k.id));
    fakta.extend(several("Kriterier", met.map(|k| &k.tekst)));
    fakta.extend(
        candidate
            .indstillet_af_medarbejder
            .map(|a| Fact::new("Indstillet af en medarbejder i kommunen", words::yes_no(a))),
    );
    Post { titel: candidate.virksomhed.to_string(), tekst: Vec::new(), fakta }
}
