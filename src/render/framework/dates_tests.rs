use super::*;
use crate::language::tests::danish;

fn ramme(yaml: &str) -> Ramme {
    serde_yaml::from_str(&format!("titel: X\n{yaml}")).unwrap()
}

fn day(s: &str) -> NaiveDate {
    s.parse().unwrap()
}

const STEPS: &str = "tidsplan_år: 2020
tidsplan:
  - {hvornår: Medio november, hvad: Besked}
  - {hvornår: Start september, hvad: Udbuddet offentliggøres, for_tilbudsgivere: ja}
  - {hvornår: 2020-10-01, hvad: Sidste frist for tilbud, for_tilbudsgivere: ja}
  - {hvornår: 1. januar 2021, hvad: Start}
";

#[test]
fn the_next_date_is_the_first_a_bidder_can_still_act_on() {
    let next = |today: &str| {
        let n = next(&danish(), &ramme(STEPS), day(today));
        (n.tid.map(|t| t.ord).unwrap_or_default(), n.tekst)
    };
    assert_eq!(next("2020-08-28").0, "Start september (2020)");
    assert!(next("2020-08-28").1.starts_with("Det begynder om 4 dage."));
    assert!(next("2020-09-10").1.starts_with("Det er nu."));
    assert_eq!(next("2020-09-11").0, "Torsdag den 1. oktober 2020");
    assert!(next("2020-10-01").1.starts_with("Det er i dag."));
    let (time, words) = next("2020-10-02");
    assert_eq!(time, "");
    assert_eq!(
        words,
        "Der er ingen dato tilbage, som tilbudsgivere skal handle på. Den sidste var torsdag den 1. oktober 2020: Sidste frist for tilbud."
    );
}

#[test]
fn a_time_without_a_year_is_not_called_past() {
    let open = ramme("tidsplan:\n  - {hvornår: Medio august, hvad: Spørgsmål, for_tilbudsgivere: ja}\n");
    let n = next(&danish(), &open, day("2026-01-01"));
    assert!(n.tekst.contains("uden år"), "{}", n.tekst);
    assert_eq!(timeline(&danish(), &open, day("2026-01-01")).trin[0].status, "År ikke oplyst");
}

#[test]
fn no_date_for_bidders_and_no_tender_are_said_apart() {
    let none = next(&danish(), &ramme("tidsplan:\n  - {hvornår: 1. maj 2026, hvad: X}\n"), day("2026-01-01"));
    assert_eq!(none.tekst, "Tilbudsfristen er ikke oplyst.");
    let off = next(&danish(), &ramme(&format!("tilstand: annulleret\n{STEPS}")), day("2020-01-01"));
    assert!(off.tekst.starts_with("Udbuddet er annulleret."));
}

#[test]
fn the_timeline_stands_in_order_of_time() {
    let line = |today: &str| {
        let steps = timeline(&danish(), &ramme(STEPS), day(today)).trin;
        steps.into_iter().map(|s| format!("{} {}", s.status, s.tid.iso)).collect::<Vec<_>>()
    };
    assert_eq!(line("2020-09-05"), ["Nu 2020-09", "Næste 2020-10-01", "Senere 2020-11", "Senere 2021-01-01"]);
    assert_eq!(line("2021-01-01")[3], "Nu 2021-01-01");
    assert_eq!(
        line("2026-01-01"),
        ["Passeret 2020-09", "Passeret 2020-10-01", "Passeret 2020-11", "Passeret 2021-01-01"]
    );
}

#[test]
fn the_period_always_stands_with_its_dates() {
    let yaml =
        "tilstand: i-kraft\nperiode: {fra: 2021-01-01, til: 2023-12-31, forlængelse: 1 år, højst: 4 år}\n";
    let now = |today: &str| period_now(&danish(), &ramme(yaml), day(today)).replace('\u{a0}', " ");
    let dates = "fra den 1. januar 2021 til den 31. december 2023";
    assert_eq!(
        now("2020-12-31"),
        format!(
            "Aftalen er ikke begyndt. Den skal gælde {dates} og kan derefter forlænges med 1 år, til den 31. december 2024."
        )
    );
    assert!(now("2021-01-01").starts_with(&format!("Aftalen er i kraft {dates}.")));
    assert!(now("2023-12-31").contains("i kraft"));
    assert!(now("2024-01-01").ends_with("Her står ikke, om den blev forlænget."));
    assert!(now("2025-01-01").starts_with("Aftaleperioden er udløbet."));
    let plain = ramme("periode: {fra: 2021-01-01, til: 2023-12-31}\n");
    assert_eq!(
        period_now(&danish(), &plain, day("2022-01-01")),
        format!("Aftalen er efter planen i kraft {dates}.")
    );
    assert_eq!(period_now(&danish(), &ramme(""), day("2022-01-01")), "Perioden er ikke oplyst.");
}

#[test]
fn the_days_in_a_few_words() {
    let yaml = "periode: {fra: 2021-01-01, til: 2023-12-31, forlængelse: 1 år}\n";
    let short = |yaml: &str, today: &str| period_short(&danish(), &ramme(yaml), day(today));
    let dates = "1. januar 2021 til 31. december 2023";
    assert_eq!(short(yaml, "2022-01-01"), [dates, "Kan forlænges til 31. december 2024"]);
    assert_eq!(short(yaml, "2025-01-01"), [dates, "Kunne forlænges til 31. december 2024"]);
    assert_eq!(short(&format!("tilstand: annulleret\n{yaml}"), "2022-01-01"), [dates]);
    assert_eq!(short("", "2022-01-01"), ["Perioden er ikke oplyst."]);
}
