//! A prize: criteria, who may nominate, what it may cost, and the steps.

use super::{Own, Post, Section, said, several, table, when_in, words};
use crate::language::{Language, say};
use crate::model::Money;
use crate::model::scheme::{Kandidat, Pris};
use crate::render::framework::{Fact, Line};
use crate::render::{Ctx, places};

pub(super) fn own(ctx: &Ctx, prize: &Pris, page: &str) -> Own {
    let l = ctx.language;
    let mut own = Own::default();
    own.fakta.extend(said(say!(l, "fact_municipality"), prize.myndighed.as_ref()));
    own.fakta.extend(said(say!(l, "fact_year"), prize.år.as_ref()));
    let committee = prize.udvalg.as_ref();
    let committee = committee.and_then(|u| ctx.site.committee(u).or_else(|| ctx.public.committee(u)));
    own.fakta.extend(committee.map(|c| {
        let href = places::committee(ctx, page, &c.udvalg.slug).unwrap_or_default();
        Fact {
            navn: say!(l, "scheme_prize_given_by"),
            linjer: vec![Line { tekst: c.udvalg.data.navn.to_string(), href }],
        }
    }));
    own.fakta.extend(said(say!(l, "scheme_prize_home"), prize.hjemsted.as_ref()));
    own.fakta.extend(said(say!(l, "scheme_prize_may_not"), prize.kan_ikke_indstille.as_ref()));
    own.fakta.extend(several(say!(l, "scheme_prize_is"), prize.består_af.iter()));
    own.svar = answers(l, prize);
    let mut criteria = Section::new("om_kriterier", say!(l, "scheme_prize_for"));
    criteria.punkter = prize.kriterier.iter().map(|k| k.tekst.to_string()).collect();
    criteria.tekst.extend(prize.mindst_kriterier.filter(|_| !prize.kriterier.is_empty()).map(|n| {
        say!(l, "scheme_prize_least", least = n.to_string(), all = prize.kriterier.len().to_string())
    }));
    let year = prize.år.and_then(|y| i32::try_from(y.0).ok());
    let mut steps = Section::new("om_trin", say!(l, "scheme_steps"));
    steps.tabel = table(
        say!(l, "scheme_steps_table"),
        say!(l, "fact_when"),
        &[(say!(l, "fact_what"), false)],
        prize.trin.iter().map(|t| (when_in(l, &t.hvornår, year), Vec::new(), vec![t.hvad.to_string()])),
    );
    let mut money = Section::new("om_oekonomi", say!(l, "scheme_money"));
    let amount = |name: String, amount: Option<Money>| amount.map(|m| Fact::new(name, l.money(m)));
    money.fakta.extend(amount(say!(l, "scheme_prize_may_cost"), prize.ramme));
    money.fakta.extend(amount(say!(l, "scheme_prize_costs"), prize.værdi));
    money.fakta.extend(amount(say!(l, "scheme_prize_other"), prize.andre_udgifter));
    money.fakta.extend(said(say!(l, "scheme_prize_paid"), prize.finansiering.as_ref()));
    let mut candidates = Section::new("om_kandidater", say!(l, "scheme_candidates"));
    candidates.poster = prize.kandidater.iter().map(|k| candidate(l, prize, k)).collect();
    own.afsnit.extend([criteria, steps, money, candidates].into_iter().filter_map(Section::unless_empty));
    own
}

/// Who got the prize, where that is known; else who may nominate, and when that must be done is a step.
fn answers(l: &Language, prize: &Pris) -> Vec<Fact> {
    let mut answers = Vec::new();
    let link = |tekst: &str, id: &str| Line { tekst: tekst.to_owned(), href: format!("#{id}") };
    let winners: Vec<Line> = prize
        .kandidater
        .iter()
        .filter(|k| k.vinder.is_some_and(|v| v.0))
        .map(|k| link(&k.virksomhed, "om_kandidater"))
        .collect();
    if !winners.is_empty() {
        answers.push(Fact { navn: say!(l, "scheme_won"), linjer: winners });
    }
    if !prize.kriterier.is_empty() {
        let count = say!(l, "scheme_criteria_count", count = prize.kriterier.len());
        answers.push(Fact::link(say!(l, "scheme_prize_for"), count, "#om_kriterier"));
    }
    answers.extend(said(say!(l, "scheme_prize_may"), prize.kan_indstille.as_ref()));
    if !prize.trin.is_empty() {
        let see = say!(l, "scheme_see_steps");
        answers.push(Fact::link(say!(l, "fact_when"), see, "#om_trin"));
    }
    answers
}

fn candidate(l: &Language, prize: &Pris, candidate: &Kandidat) -> Post {
    let mut fakta = Vec::new();
    fakta.extend(
        candidate.vinder.filter(|v| v.0).map(|_| Fact::new(say!(l, "scheme_outcome"), say!(l, "scheme_won"))),
    );
    fakta.extend(said(say!(l, "scheme_home"), candidate.hjemsted.as_ref()));
    let met = prize.kriterier.iter().filter(|k| candidate.kriterier.contains(&k.id));
    fakta.extend(several(say!(l, "scheme_criteria"), met.map(|k| &k.tekst)));
    fakta.extend(
        candidate
            .indstillet_af_medarbejder
            .map(|a| Fact::new(say!(l, "scheme_by_staff"), words::yes_no(l, a))),
    );
    Post { titel: candidate.virksomhed.to_string(), tekst: Vec::new(), fakta }
}
