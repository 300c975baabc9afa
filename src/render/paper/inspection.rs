//! A supervision: how cases were chosen, what was found, what follows.

use super::{Own, Post, Section, day, percent_of, said, several, sibling, table, when, words};
use crate::language::{Language, capital, say};
use crate::model::supervision::{Kontrolpunkt, Sagsgruppe, Stikprøvesag, Tilsyn, Tilsynsdokument};
use crate::model::{Count, rate};
use crate::render::framework::{Fact, Line};
use crate::site::Supervision;

pub(super) fn own(l: &Language, supervision: &Supervision, slug: &str, tilsyn: &Tilsyn, page: &str) -> Own {
    let svar = answers(l, supervision, slug, tilsyn, page);
    let mut own = Own { svar, fakta: summary(l, tilsyn), ..Own::default() };
    let mut verdict = Section::new("om_vurdering", say!(l, "supervision_verdict"));
    verdict.tekst.extend(tilsyn.samlet_vurdering.iter().map(ToString::to_string));
    verdict.fakta.extend(said(say!(l, "supervision_next_time"), tilsyn.ændres_til_næste_gang.as_ref()));
    let mut points = Section::new("om_kontrolpunkter", say!(l, "supervision_found"));
    let rows = tilsyn.kontrolpunkter.iter().map(|p| {
        let group = |g: Option<&Sagsgruppe>| match g {
            Some(g) => percent_of(l, Some(g.fejl), Some(g.sager)),
            None => say!(l, "supervision_not_split"),
        };
        let cells = vec![percent_of(l, p.fejl, p.sager), group(p.nye.as_ref()), group(p.gamle.as_ref())];
        (p.navn.to_string(), about(l, supervision, p), cells)
    });
    let columns = [
        (say!(l, "supervision_cases_wrong"), true),
        (say!(l, "supervision_new_cases_wrong"), true),
        (say!(l, "supervision_old_cases_wrong"), true),
    ];
    points.tabel = table(say!(l, "supervision_points_table"), say!(l, "supervision_point"), &columns, rows);
    if points.tabel.is_some() {
        points.tekst.push(say!(l, "supervision_sample_only"));
    }
    let mut cases = Section::new("om_sager", say!(l, "supervision_cases_wrong"));
    cases.poster = tilsyn.sager_med_fejl.iter().map(|s| case(l, tilsyn, s)).collect();
    let mut follow = Section::new("om_opfoelgning", say!(l, "supervision_follow_up"));
    let done = tilsyn.opfølgning.iter();
    follow.fakta = done.map(|o| Fact::new(words::follow_up(l, o.emne), o.tekst.as_str())).collect();
    let mut way = Section::new("om_udfoerelse", say!(l, "supervision_carried_out"));
    way.fakta.extend(said(say!(l, "supervision_method"), tilsyn.udførelse.as_ref()));
    let choice = tilsyn.udvælgelse.as_ref().and_then(|u| u.beskrivelse.as_ref());
    way.fakta.extend(said(say!(l, "supervision_choice"), choice));
    way.fakta.extend(said(say!(l, "supervision_rotation"), tilsyn.rotationsplan.as_ref()));
    own.afsnit.extend([verdict, points, cases, follow, way].into_iter().filter_map(Section::unless_empty));
    own
}

/// How many cases were looked at, what was found, and what is done about it.
fn answers(l: &Language, supervision: &Supervision, slug: &str, tilsyn: &Tilsyn, page: &str) -> Vec<Fact> {
    let mut answers = Vec::new();
    answers.extend(sample(l, tilsyn));
    answers.extend(found(l, tilsyn));
    let plans = supervision.papers.iter().filter_map(|p| match &p.data {
        Tilsynsdokument::Handleplan(plan) => Some((p, plan)),
        _ => None,
    });
    let of_this = plans.filter(|(_, plan)| {
        let named = plan.tiltag.iter().any(|t| t.tilsyn.as_deref() == Some(slug));
        let same = plan.periode.as_ref().zip(tilsyn.periode.as_ref());
        named || same.is_some_and(|(a, b)| a.range(None).is_some() && a.range(None) == b.range(None))
    });
    let mut linjer: Vec<Line> = of_this.filter_map(|(p, _)| sibling(supervision, &p.slug, page)).collect();
    if !tilsyn.opfølgning.is_empty() {
        let href = "#om_opfoelgning".to_owned();
        linjer.push(Line { tekst: say!(l, "supervision_see_follow_up"), href });
    }
    if linjer.is_empty() {
        linjer.push(Line::plain(say!(l, "fact_unknown")));
    }
    answers.push(Fact { navn: say!(l, "supervision_follow_up"), linjer });
    answers
}

/// In how many cases there were errors at the control point with most of them, and how many points had any.
/// Cases come first: errors at three points of four are not errors in three cases of four.
fn found(l: &Language, tilsyn: &Tilsyn) -> Option<Fact> {
    let known: Vec<(&Kontrolpunkt, Count, Count)> =
        tilsyn.kontrolpunkter.iter().filter_map(|p| Some((p, p.fejl?, p.sager?))).collect();
    if known.is_empty() {
        return None;
    }
    let wrong = known.iter().filter(|(_, errors, _)| errors.0 > 0);
    let (count, all) = (wrong.clone().count(), known.len());
    let said = say!(l, "supervision_points_wrong", count = count, all = all.to_string());
    let most = |(_, errors, cases): &&(&Kontrolpunkt, Count, Count)| {
        (errors.0, rate(errors.0.into(), cases.0.into()))
    };
    let mut linjer: Vec<Line> = Vec::new();
    linjer.extend(wrong.max_by_key(most).map(|(point, errors, cases)| {
        let (part, whole) = (errors.to_string(), cases.to_string());
        Line::plain(say!(l, "supervision_most", part = part, whole = whole, point = &point.navn))
    }));
    linjer.push(Line { tekst: said, href: "#om_kontrolpunkter".to_owned() });
    Some(Fact { navn: say!(l, "supervision_found"), linjer })
}

/// The sample in one line: how many cases, of how many, and how many of them new and old.
fn sample(l: &Language, tilsyn: &Tilsyn) -> Option<Fact> {
    let cases = tilsyn.stikprøve?.0;
    let said = match tilsyn.population {
        Some(all) => say!(l, "supervision_sample_of", count = cases, all = all.to_string()),
        None => say!(l, "supervision_sample_is", count = cases),
    };
    let new = tilsyn.nye_sager.map(|n| say!(l, "supervision_sample_new", count = n.0));
    let old = tilsyn.gamle_sager.map(|n| say!(l, "supervision_sample_old", count = n.0));
    let split: Vec<String> = new.into_iter().chain(old).collect();
    let said =
        if split.is_empty() { said } else { say!(l, "chart_figure", name = said, value = l.list(&split)) };
    Some(Fact::new(say!(l, "supervision_sample"), said))
}

fn summary(l: &Language, tilsyn: &Tilsyn) -> Vec<Fact> {
    let mut facts = Vec::new();
    facts.extend(several(say!(l, "supervision_about"), tilsyn.temaer.iter().map(|t| words::theme(l, *t))));
    let tested: Vec<String> = tilsyn.testes.iter().map(|t| words::tested(l, *t)).collect();
    if !tested.is_empty() {
        facts.push(Fact::new(say!(l, "supervision_tested"), capital(&l.list(&tested))));
    }
    let choice = tilsyn.udvælgelse.as_ref();
    facts.extend(choice.map(|u| Fact::new(say!(l, "supervision_chosen"), words::choice(l, u.måde))));
    facts.extend(tilsyn.periode.as_ref().map(|p| Fact::new(say!(l, "fact_period"), when(l, p))));
    facts.extend(day(l, say!(l, "supervision_done_on"), tilsyn.dato));
    facts.extend(several(say!(l, "supervision_reported_to"), tilsyn.rapporteret_til.iter()));
    facts
}

/// What stands under a control point's name.
fn about(l: &Language, supervision: &Supervision, point: &Kontrolpunkt) -> Vec<String> {
    let mut om = Vec::new();
    om.extend(point.tema.map(|t| say!(l, "supervision_theme_is", theme = words::theme(l, t))));
    let mut risks: Vec<&str> = Vec::new();
    for id in &point.risici {
        let mut all = supervision.assessments().flat_map(|(_, a)| a.risici.iter());
        risks.extend(all.find(|r| r.id == *id).map(|r| r.navn.as_str()));
    }
    if !risks.is_empty() {
        om.push(say!(l, "supervision_risk_is", risks = l.list(&risks)));
    }
    om.extend(point.fejlrate.map(|r| say!(l, "supervision_rate_printed", share = l.percent(r))));
    om.extend(point.fejl_med_refusion.map(|n| say!(l, "supervision_refund_errors", count = n.to_string())));
    om.extend(point.note.as_ref().map(ToString::to_string));
    om
}

fn case(l: &Language, tilsyn: &Tilsyn, case: &Stikprøvesag) -> Post {
    let mut fakta = Vec::new();
    let named = |id: &&crate::model::Slug| tilsyn.kontrolpunkter.iter().find(|p| p.id == **id);
    let unmet = case.kontrolpunkter.iter().filter_map(|id| Some(&named(&id)?.navn));
    fakta.extend(several(say!(l, "supervision_not_met"), unmet));
    let refund = case.refusionsmæssig_betydning;
    fakta.extend(refund.map(|r| Fact::new(say!(l, "supervision_refund"), words::yes_no(l, r))));
    if let Some(review) = &case.genvurdering {
        fakta.extend(day(l, say!(l, "supervision_review_by"), review.frist));
        fakta.extend(day(l, say!(l, "supervision_reviewed"), review.gennemført));
        fakta.extend(said(say!(l, "supervision_review_result"), review.resultat.as_ref()));
    }
    Post { titel: case.sag.to_string(), tekst: Vec::new(), fakta }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::tests::danish;

    fn lines(fact: Option<Fact>) -> Vec<String> {
        let lines = fact.into_iter().flat_map(|f| f.linjer);
        lines.map(|l| l.tekst.replace('\u{a0}', " ")).collect()
    }

    fn tilsyn(yaml: &str) -> Tilsyn {
        serde_yaml::from_str(&format!("titel: X\n{yaml}")).unwrap()
    }

    #[test]
    fn the_worst_point_is_named_with_its_numbers() {
        let of = |yaml: &str| lines(found(&danish(), &tilsyn(yaml)));
        let points = "kontrolpunkter:
  - {id: a, navn: Talks in time, sager: 40, fejl: 14}
  - {id: b, navn: A goal, sager: 4, fejl: 3}
  - {id: c, navn: A hearing, sager: 40, fejl: 0}
  - {id: d, navn: Not counted, sager: 40}
";
        assert_eq!(
            of(points),
            ["Fejl i 14 af 40 sager ved kontrolpunktet ”Talks in time”", "Kontrolpunkter med fejl: 2 af 3"]
        );
        let none = "kontrolpunkter: [{id: a, navn: A, sager: 4, fejl: 0}]\n";
        assert_eq!(of(none), ["Ingen fejl. Kontrolpunkter: 1"]);
        assert!(of("").is_empty());
    }

    #[test]
    fn the_sample_says_what_it_is_taken_from() {
        let of = |yaml: &str| lines(sample(&danish(), &tilsyn(yaml)));
        assert_eq!(of("stikprøve: 1\n"), ["1 sag"]);
        let split = "stikprøve: 40\npopulation: 655\nnye_sager: 20\ngamle_sager: 20\n";
        assert_eq!(of(split), ["40 sager ud af 655: 20 nye og 20 gamle"]);
        assert!(of("population: 655\n").is_empty());
    }
}
