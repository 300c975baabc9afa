//! A pool: what is given, what the municipality pays itself, and what it can be used for.

use super::{Own, Post, Section, day, said, several, training, words};
use crate::model::scheme::{Kursus, Pulje};
use crate::render::framework::Fact;

pub(super) fn own(pool: &Pulje) -> Own {
    let mut own = Own::default();
    own.fakta.extend(said("Kommune", pool.myndighed.as_ref()));
    own.fakta.extend(said("Pengene kommer fra", pool.giver.as_ref()));
    own.fakta.extend(said("Bruges i", pool.tilskudsår.as_ref()));
    own.fakta.extend(said("For hvem", pool.målgruppe.as_ref()));
    own.fakta.extend(several("Ikke for", pool.undtaget.iter()));
    own.fakta.extend(pool.ret_til_kursus.map(|r| {
        let said = if r.0 { "Ja" } else { "Nej. Jobcenteret vurderer, om kurset er relevant." };
        Fact::new("Har man ret til et kursus?", said)
    }));
    own.fakta.extend(pool.positivliste.as_ref().map(training::list));
    let mut money = Section::new("om_oekonomi", "Penge");
    money.fakta.extend(pool.udgift.as_ref().map(|b| Fact::new("Udgift", format!("{} i {}", b.beløb, b.år))));
    money
        .fakta
        .extend(pool.indtægt.as_ref().map(|b| Fact::new("Indtægt", format!("{} i {}", b.beløb, b.år))));
    if let Some(share) = &pool.medfinansiering {
        let parts =
            share.beløb.map(|b| b.to_string()).into_iter().chain(share.procent.map(|p| p.to_string()));
        let parts = parts.chain(share.fra.iter().map(ToString::to_string));
        money.fakta.extend(several("Kommunens egen del", parts));
    }
    money.fakta.extend(said("Konto", pool.konto.as_ref()));
    money.fakta.extend(day("Regnskab sendes senest", pool.regnskabsfrist));
    money.fakta.extend(day("Regnskab sendt", pool.regnskab_sendt));
    let mut use_of = Section::new("om_anvendelse", "Det kan puljen bruges til");
    use_of.fakta = pool
        .anvendelse
        .iter()
        .map(|a| Fact::new(words::ground(a.grundlag), a.betingelser.as_str()))
        .collect();
    let mut courses = Section::new("om_kurser", "Bevilgede kurser");
    courses.poster = pool.kurser.iter().map(course).collect();
    own.afsnit.extend([money, use_of, courses].into_iter().filter_map(Section::unless_empty));
    own
}

fn course(course: &Kursus) -> Post {
    let mut fakta = vec![Fact::new("Kursus", course.kursus.as_str())];
    fakta.extend(course.grundlag.map(|g| Fact::new("Grundlag", words::ground(g))));
    let span = crate::render::words::stretch(course.start, course.slut);
    if !span.is_empty() {
        fakta.push(Fact::new("Hvornår", crate::render::words::capital(&span)));
    }
    fakta.extend(day("Ledig siden", course.ledig_siden));
    fakta.extend(day("Arbejdsgiverens erklæring", course.erklæring));
    fakta.extend(day("Ansat", course.ansat));
    fakta.extend(course.på_positivlisten.map(|a| Fact::new("På positivlisten", words::yes_no(a))));
    fakta.extend(course.ud_over_oplæring.map(|a| Fact::new("Mere end almen oplæring", words::yes_no(a))));
    fakta.extend(course.fleksjob.map(|a| Fact::new("Visiteret til fleksjob", words::yes_no(a))));
    fakta.extend(said("Beløb", course.beløb.as_ref()));
    Post { titel: course.sag.to_string(), tekst: Vec::new(), fakta }
}
