//! A pool: what is given, what the municipality pays itself, and what it can be used for.

use super::{Own, Post, Section, day, said, several, training, words};
use crate::language::{Language, capital, say};
use crate::model::YesNo;
use crate::model::scheme::{Bevilling, Kursus, Pulje};
use crate::render::framework::{Fact, Line};

/// What is the pool's own; `over` is the year it was for, where that is over: then it is told as past.
pub(super) fn own(l: &Language, pool: &Pulje, over: Option<u64>) -> Own {
    let mut own = Own::default();
    let time = if over.is_some() { "past" } else { "now" };
    own.svar.extend(said(say!(l, "scheme_for_whom"), pool.målgruppe.as_ref()));
    own.svar.extend(several(say!(l, "scheme_not_for"), pool.undtaget.iter()));
    own.svar.extend(pool.ret_til_kursus.map(|r| {
        let said = if r.0 { say!(l, "fact_yes") } else { say!(l, "scheme_no_right", time = time) };
        Fact::new(say!(l, "scheme_right", time = time), said)
    }));
    if !pool.anvendelse.is_empty() {
        let grounds = pool.anvendelse.iter().map(|a| words::ground(l, a.grundlag));
        let linjer = grounds.map(|tekst| Line { tekst, href: "#om_anvendelse".to_owned() });
        own.svar.push(Fact { navn: say!(l, "scheme_used_when", time = time), linjer: linjer.collect() });
    }
    own.fakta.extend(said(say!(l, "fact_municipality"), pool.myndighed.as_ref()));
    own.fakta.extend(said(say!(l, "scheme_giver"), pool.giver.as_ref()));
    own.fakta.extend(said(say!(l, "scheme_spent_in", time = time), pool.tilskudsår.as_ref()));
    own.fakta.extend(pool.positivliste.as_ref().map(|list| training::list(l, list)));
    let mut money = Section::new("om_oekonomi", say!(l, "scheme_money"));
    let in_year =
        |b: &Bevilling| say!(l, "scheme_amount_in_year", amount = l.money(b.beløb), year = b.år.to_string());
    money.fakta.extend(pool.udgift.as_ref().map(|b| Fact::new(say!(l, "scheme_expense"), in_year(b))));
    money.fakta.extend(pool.indtægt.as_ref().map(|b| Fact::new(say!(l, "scheme_income"), in_year(b))));
    if let Some(share) = &pool.medfinansiering {
        let parts = share.beløb.map(|b| l.money(b)).into_iter().chain(share.procent.map(|p| l.percent(p)));
        let parts = parts.chain(share.fra.iter().map(ToString::to_string));
        money.fakta.extend(several(say!(l, "scheme_own_share"), parts));
    }
    money.fakta.extend(said(say!(l, "scheme_account"), pool.konto.as_ref()));
    money.fakta.extend(day(l, say!(l, "scheme_accounts_due"), pool.regnskabsfrist));
    money.fakta.extend(day(l, say!(l, "scheme_accounts_sent"), pool.regnskab_sendt));
    let mut use_of = Section::new("om_anvendelse", say!(l, "scheme_used_for", time = time));
    use_of.fakta = pool
        .anvendelse
        .iter()
        .map(|a| Fact::new(words::ground(l, a.grundlag), a.betingelser.as_str()))
        .collect();
    let mut courses = Section::new("om_kurser", say!(l, "scheme_granted"));
    courses.poster = pool.kurser.iter().map(|k| course(l, k)).collect();
    own.afsnit.extend([money, use_of, courses].into_iter().filter_map(Section::unless_empty));
    own
}

fn course(l: &Language, course: &Kursus) -> Post {
    let mut fakta = vec![Fact::new(say!(l, "scheme_course"), course.kursus.as_str())];
    fakta.extend(course.grundlag.map(|g| Fact::new(say!(l, "scheme_ground"), words::ground(l, g))));
    let span = l.stretch(course.start, course.slut);
    if !span.is_empty() {
        fakta.push(Fact::new(say!(l, "fact_when"), capital(&span)));
    }
    fakta.extend(day(l, say!(l, "scheme_unemployed_since"), course.ledig_siden));
    fakta.extend(day(l, say!(l, "scheme_employer_declared"), course.erklæring));
    fakta.extend(day(l, say!(l, "scheme_hired"), course.ansat));
    let answer = |name: String, answer: Option<YesNo>| answer.map(|a| Fact::new(name, words::yes_no(l, a)));
    fakta.extend(answer(say!(l, "scheme_on_list"), course.på_positivlisten));
    fakta.extend(answer(say!(l, "scheme_beyond_training"), course.ud_over_oplæring));
    fakta.extend(answer(say!(l, "scheme_flex_job"), course.fleksjob));
    fakta.extend(course.beløb.map(|amount| Fact::new(say!(l, "fact_amount"), l.money(amount))));
    Post { titel: course.sag.to_string(), tekst: Vec::new(), fakta }
}
