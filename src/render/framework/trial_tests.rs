use super::*;
use crate::language::tests::danish;
use crate::model::{Scalar, Slug};

const RAMME: &str = "titel: X
vægtning: {kvalitet: 60, pris: 40}
kriterier: [{id: k1, navn: Støtte, tekst: A, vægt: 40}, {id: k2, navn: Opfølgning, tekst: B, vægt: 60}]
evalueringsmodel: {lavest: 0, højest: 10, prismodel: relativ}
eksempel_tilbud:
  - {id: a, navn: Tilbud A, pris: 300 kr., point: [{kriterium: k1, point: 4}, {kriterium: k2, point: 5}]}
  - {id: b, navn: Tilbud B, pris: 360 kr., point: [{kriterium: k1, point: 9}, {kriterium: k2, point: 6}]}
";

fn read(yaml: &str) -> Ramme {
    serde_yaml::from_str(yaml).unwrap_or_else(|e| panic!("{e}"))
}

fn ranked(ramme: &Ramme) -> Ranking<'_> {
    assessment::rank(ramme, None, &Changes::new()).unwrap_or_else(|f| panic!("{f:?}"))
}

fn plain(all: &[String]) -> Vec<String> {
    all.iter().map(|s| s.replace('\u{a0}', " ")).collect()
}

#[test]
fn who_would_win_and_why() {
    let ramme = read(RAMME);
    let now = ranked(&ramme);
    // B: 9 x 24 % = 2,16; 6 x 36 % = 2,16; 8,33 x 40 % = 3,332. A: 0,96; 1,8; 4.
    assert_eq!(plain(&answer(&danish(), &now)), ["Tilbud B ville vinde med 7,652 point."]);
    let why = plain(&why(&danish(), &now));
    let all =
        "Tilbud B får 0,892 point mere end Tilbud A: Støtte (+1,2), Opfølgning (+0,36) og Pris (−0,668).";
    assert_eq!(why, [all]);
}

#[test]
fn every_figure_stands_beside_its_line() {
    let ramme = read(RAMME);
    let now = ranked(&ramme);
    let rows = |table: &Table| -> Vec<String> {
        table.linjer.iter().map(|r| format!("{}: {}", r.navn, plain(&r.celler).join(" | "))).collect()
    };
    assert_eq!(
        rows(&sums(&danish(), &now, "x")),
        [
            "Støtte: 4 × 24 % = 0,96 | 9 × 24 % = 2,16",
            "Opfølgning: 5 × 36 % = 1,8 | 6 × 36 % = 2,16",
            "Pris: 10 × 40 % = 4 | 8,33 × 40 % = 3,332",
            "Point i alt: 6,76 | 7,652",
            "Plads: 2 | 1",
        ]
    );
    let prices = prices(&danish(), &now, "x");
    assert_eq!(
        rows(&prices),
        [
            "Tilbud A: 300 kr. | 10 × 300 kr. / 300 kr. = 10 | 10",
            "Tilbud B: 360 kr. | 10 × 300 kr. / 360 kr. = ca. 8,3333 | 8,33 (afrundet)",
        ]
    );
    assert_eq!(prices.noter.len(), 1);
}

#[test]
fn a_tie_is_said_with_the_rule_that_settles_it() {
    let same = RAMME.replace(
        "pris: 360 kr., point: [{kriterium: k1, point: 9}, {kriterium: k2, point: 6}]",
        "pris: 300 kr., point: [{kriterium: k1, point: 4}, {kriterium: k2, point: 5}]",
    );
    let ramme = read(&same);
    let tied = "Tilbud A og Tilbud B står lige med 6,76 point, og der er ikke plads til dem alle.";
    let open = "Modellen siger ikke, hvem der så vinder.";
    assert_eq!(plain(&answer(&danish(), &ranked(&ramme))), [tied, open]);
    assert!(why(&danish(), &ranked(&ramme)).is_empty());
    let ruled = read(&same.replace("prismodel: relativ", "prismodel: relativ, ved_lige: Der trækkes lod."));
    let said = answer(&danish(), &ranked(&ruled));
    assert_eq!(plain(&said)[1], "Ved lige mange point gælder: Der trækkes lod.");
    assert_eq!(place(&danish(), &ranked(&ramme).offers[0]), "1 (delt)");
}

#[test]
fn other_weights_stand_beside_those_that_apply() {
    let ramme = read(
        &RAMME
            .replace("kriterium: k1, point: 4", "kriterium: k1, point: 9")
            .replace("kriterium: k2, point: 5", "kriterium: k2, point: 2"),
    );
    let now = ranked(&ramme);
    let percent = |s: &str| Percent::read(s).unwrap_or_else(|e| panic!("{e:?}"));
    let changed = |first: &str, second: &str, adopted: bool| Changed {
        titel: "Forslag".to_owned(),
        id: "forslag".to_owned(),
        weights: [(Slug("k1".into()), percent(first)), (Slug("k2".into()), percent(second))].into(),
        adopted,
        settled: true,
    };
    let l = danish();
    assert!(other(&l, &ramme, None, &now, &changed("40", "60", false), "x").is_none());
    // A: 9 x 24 % + 2 x 36 % + 4 = 6,88 and B: 7,652; with 90 and 10: 8,98 and 8,552.
    let made = other(&l, &ramme, None, &now, &changed("90", "10", false), "x").unwrap_or_else(|| panic!());
    assert_eq!(plain(&made.svar), ["Udfaldet ville være et andet.", "Tilbud A ville vinde med 8,98 point."]);
    assert!(made.om.contains("forkastet"), "{}", made.om);
    let ranks: Vec<Vec<String>> = made.tabeller[1].linjer.iter().map(|r| plain(&r.celler)).collect();
    assert_eq!(ranks[0], ["6,88 point, plads 2", "8,98 point, plads 1"]);
    assert_eq!(ranks[1], ["7,652 point, plads 1", "8,552 point, plads 2"]);
    let before = other(&l, &ramme, None, &now, &changed("41", "59", true), "x").unwrap_or_else(|| panic!());
    assert!(before.svar[0].contains("den samme") && before.om.contains("vedtaget"), "{before:?}");
}
