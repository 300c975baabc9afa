use super::*;
use crate::model::{Money, Scalar};

const RAMME: &str = "titel: X
antal_leverandører: 1
vægtning: {kvalitet: 60, pris: 40}
kriterier:
  - {id: k1, tekst: A, vægt: 40}
  - {id: k2, tekst: B, vægt: 40}
  - id: k3
    tekst: C
    vægt: 20
    underkriterier: [{id: u1, tekst: D, vægt: 75}, {id: u2, tekst: E, vægt: 25}]
evalueringsmodel: {lavest: 0, højest: 10, prismodel: relativ}
eksempel_tilbud:
  - {id: a, navn: A, pris: 400, point: [{kriterium: k1, point: 8}, {kriterium: k2, point: 6}, {kriterium: k3, underkriterium: u1, point: 4}, {kriterium: k3, underkriterium: u2, point: 8}]}
  - {id: b, navn: B, pris: 480, point: [{kriterium: k1, point: 10}, {kriterium: k2, point: 8}, {kriterium: k3, underkriterium: u1, point: 6}, {kriterium: k3, underkriterium: u2, point: 10}]}
";

fn read(yaml: &str) -> Ramme {
    serde_yaml::from_str(yaml).unwrap_or_else(|e| panic!("{e}"))
}

fn ranked(ramme: &Ramme) -> Ranking<'_> {
    rank(ramme, None, &Changes::new()).unwrap_or_else(|f| panic!("{f:?}"))
}

fn totals(ranking: &Ranking) -> Vec<String> {
    ranking.offers.iter().map(|o| o.total.normalize().to_string()).collect()
}

fn what(yaml: &str) -> Vec<(String, What)> {
    faults(&read(yaml)).into_iter().map(|f| (f.path, f.what)).collect()
}

#[test]
fn every_figure_is_points_times_weight() {
    let ramme = read(RAMME);
    let ranking = ranked(&ramme);
    let lines = |at: usize| -> Vec<String> {
        let offer = &ranking.offers[at];
        let all = offer.lines.iter().chain([&offer.price_line]);
        all.map(|l| format!("{}*{}={}", l.points, l.weight.0, l.gives)).collect()
    };
    // Counted by hand: quality 60, of which 24, 24, 9 (three quarters of 12) and 3; price 40.
    assert_eq!(lines(0), ["8*24=1.92", "6*24=1.44", "4*9=0.36", "8*3=0.24", "10*40=4"]);
    // 10 x 400 / 480 = 8,333…, which the model rounds to 8,33.
    assert_eq!(lines(1), ["10*24=2.4", "8*24=1.92", "6*9=0.54", "10*3=0.3", "8.33*40=3.332"]);
    assert_eq!(totals(&ranking), ["7.96", "8.492"]);
    let places: Vec<_> = ranking.offers.iter().map(|o| (o.place, o.wins)).collect();
    assert_eq!(places, [(2, Wins::No), (1, Wins::Yes)]);
    assert!(!ranking.rounding_decides);
}

#[test]
fn the_linear_model_falls_evenly_to_its_bound() {
    let ramme = read(&RAMME.replace("prismodel: relativ", "prismodel: lineær, øvre_grænse: 50"));
    let points = |price: &str| {
        let model = ramme.evalueringsmodel.as_ref()?;
        price::points(model, Money::read("400").ok()?, Money::read(price).ok()?)
    };
    let rounded = |price: &str| points(price).map(|p| (p.rounded.to_string(), p.at_bound));
    // The lowest price gives 10; 600 is half as much again and gives 0; each 20 kr. costs a point.
    assert_eq!(rounded("400"), Some(("10".to_owned(), false)));
    assert_eq!(rounded("480"), Some(("6".to_owned(), false)));
    assert_eq!(rounded("600"), Some(("0".to_owned(), true)));
    assert_eq!(rounded("900"), Some(("0".to_owned(), true)));
    // 413,10 kr.: 10 - 10 x 13,1 / 200 = 9,345; halves go up.
    assert_eq!(rounded("413,1"), Some(("9.35".to_owned(), false)));
}

#[test]
fn a_tie_is_a_tie() {
    let same = RAMME.replace("pris: 480, point: [{kriterium: k1, point: 10}, {kriterium: k2, point: 8}, {kriterium: k3, underkriterium: u1, point: 6}, {kriterium: k3, underkriterium: u2, point: 10}]", "pris: 400, point: [{kriterium: k1, point: 6}, {kriterium: k2, point: 8}, {kriterium: k3, underkriterium: u1, point: 4}, {kriterium: k3, underkriterium: u2, point: 8}]");
    let ramme = read(&same);
    let ranking = ranked(&ramme);
    assert_eq!(totals(&ranking), ["7.96", "7.96"]);
    assert!(ranking.offers.iter().all(|o| (o.place, o.sharing, o.wins) == (1, 2, Wins::Tied)));
    // With room for both there is nothing to settle.
    let two = read(&same.replace("antal_leverandører: 1", "antal_leverandører: 2"));
    assert!(ranked(&two).offers.iter().all(|o| o.wins == Wins::Yes));
}

#[test]
fn what_the_rounding_decides_is_known() {
    // 399 of 400 is 9,975 and rounds to 10 where no decimals are kept: a tie that exact points would settle.
    let close = "titel: X
vægtning: {kvalitet: 50, pris: 50}
kriterier: [{id: k, tekst: A, vægt: 100}]
evalueringsmodel: {lavest: 0, højest: 10, prismodel: relativ, decimaler: 0}
eksempel_tilbud:
  - {id: a, navn: A, pris: 399, point: [{kriterium: k, point: 5}]}
  - {id: b, navn: B, pris: 400, point: [{kriterium: k, point: 5}]}
";
    let ramme = read(close);
    assert!(ranked(&ramme).rounding_decides);
    let kept = read(&close.replace("decimaler: 0", "decimaler: 3"));
    assert!(!ranked(&kept).rounding_decides);
}

#[test]
fn an_amendment_gives_criteria_other_weights() {
    let ramme = read(RAMME);
    let percent = |s: &str| Percent::read(s).unwrap_or_else(|e| panic!("{e:?}"));
    let name = |s: &str| crate::model::Slug(s.into());
    let changes: Changes = [(name("k1"), percent("30")), (name("k3"), percent("30"))].into();
    let other = rank(&ramme, None, &changes).unwrap_or_else(|f| panic!("{f:?}"));
    let weights: Vec<String> =
        other.tree.leaves().filter_map(|l| l.weight()).map(|w| w.0.to_string()).collect();
    assert_eq!(weights, ["18", "24", "13.5", "4.5"]);
    assert_eq!(totals(&other), ["7.78", "8.312"]);
}

#[test]
fn lots_are_judged_each_for_itself() {
    let lots = "titel: X
delområder: [{id: 1, titel: N, antal_leverandører: 2}, {id: 2, titel: S}, {id: 3, titel: V}]
vægtning: {kvalitet: 50, pris: 50}
kriterier:
  - {id: k1, tekst: A, vægt: 60}
  - {id: k2, tekst: B, vægt: 40, delområder: [1, 3]}
  - {id: k3, tekst: C, vægt: 40, delområder: [2]}
evalueringsmodel: {lavest: 0, højest: 5, prismodel: relativ}
eksempel_tilbud:
  - {id: a, navn: A, delområde: 2, pris: 100, point: [{kriterium: k1, point: 5}, {kriterium: k3, point: 5}]}
";
    let ramme = read(lots);
    assert_eq!(groups(&ramme), [vec![0, 2], vec![1]]);
    assert_eq!(super::lots(&ramme), [Some("1"), Some("2"), Some("3")]);
    let none = rank(&ramme, Some("1"), &Changes::new()).unwrap_or_else(|f| panic!("{f:?}"));
    assert!(none.offers.is_empty() && none.chosen == 2);
    let one = rank(&ramme, Some("2"), &Changes::new()).unwrap_or_else(|f| panic!("{f:?}"));
    assert_eq!(totals(&one), ["5"]);
    let lost = lots.replace("delområde: 2, ", "");
    assert_eq!(what(&lost), [("eksempel_tilbud[0].delområde".to_owned(), What::NoLot)]);
    let odd = lots.replace("delområde: 2, ", "delområde: 1, ");
    assert_eq!(
        what(&odd),
        [
            ("eksempel_tilbud[0].point[1].kriterium".to_owned(), What::NotJudged),
            ("eksempel_tilbud[0].point".to_owned(), What::Missing("B".to_owned())),
        ]
    );
}

#[test]
fn what_keeps_offers_from_being_judged_is_told() {
    let one = |from: &str, to: &str| {
        assert!(RAMME.contains(from), "{from}");
        what(&RAMME.replacen(from, to, 1))
    };
    let at = |path: &str, what: What| vec![(path.to_owned(), what)];
    let eleven = Number::read("11").unwrap_or_else(|e| panic!("{e:?}"));
    assert_eq!(
        one("kriterium: k1, point: 8", "kriterium: k1, point: 11"),
        at("eksempel_tilbud[0].point[0].point", What::Outside(eleven))
    );
    assert_eq!(one("pris: 400", "pris: 0"), at("eksempel_tilbud[0].pris", What::Price));
    assert_eq!(
        one("{kriterium: k2, point: 6}, ", ""),
        at("eksempel_tilbud[0].point", What::Missing("B".to_owned()))
    );
    assert_eq!(
        one("{kriterium: k2, point: 6}, ", "{kriterium: k2, point: 6}, {kriterium: k2, point: 7}, "),
        at("eksempel_tilbud[0].point[2].kriterium", What::Twice)
    );
    assert_eq!(one("relativ", "lineær"), at("evalueringsmodel.øvre_grænse", What::NoBound));
    assert_eq!(one("tekst: A, vægt: 40", "tekst: A"), at("kriterier[0].vægt", What::NoWeight));
    assert_eq!(
        one("evalueringsmodel: {lavest: 0, højest: 10, prismodel: relativ}\n", ""),
        at("evalueringsmodel", What::NoModel)
    );
    assert_eq!(what(RAMME), []);
    assert_eq!(what("titel: X\n"), []);
}

#[test]
fn sub_criteria_may_be_parts_of_the_criterion_s_own_weight() {
    let own = read(
        "titel: X
vægtning: {kvalitet: 80, pris: 20}
kriterier:
  - {id: k, tekst: A, vægt: 40, underkriterier: [{id: u, tekst: B, vægt: 25}, {id: v, tekst: C, vægt: 15}]}
  - {id: l, tekst: D, vægt: 60, underkriterier: [{id: u, tekst: B, vægt: 20}, {id: v, tekst: C, vægt: 40}]}
",
    );
    let shares = |changes: &Changes, at: usize| -> Vec<String> {
        let tree = tree(&own, None, changes);
        let told = |u: &Under| u.in_quality.zip(u.in_whole).map(|(q, w)| format!("{} {}", q.0, w.0));
        tree.criteria[at].under.iter().map(|u| told(u).unwrap_or_default()).collect()
    };
    assert_eq!(shares(&Changes::new(), 0), ["25 20", "15 12"]);
    assert_eq!(shares(&Changes::new(), 1), ["20 16", "40 32"]);
    // Half the weight is half of each; a third of 50 has no end, and nothing is reckoned from it.
    let other = |name: &str, weight: &str| -> Changes {
        let weight = Percent::read(weight).unwrap_or_else(|e| panic!("{e:?}"));
        [(crate::model::Slug(name.into()), weight)].into()
    };
    assert_eq!(shares(&other("k", "20"), 0), ["12.5 10", "7.5 6"]);
    assert_eq!(shares(&other("l", "50"), 1), ["", ""]);
}
