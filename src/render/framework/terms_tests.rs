use super::*;
use crate::language::tests::danish;

fn facts(yaml: &str, today: &str) -> Vec<String> {
    let ramme: Ramme = serde_yaml::from_str(yaml).unwrap();
    let facts = agreement(&danish(), &ramme, today.parse().unwrap());
    let lines = facts.iter().map(|f| {
        let words: Vec<&str> = f.linjer.iter().map(|l| l.tekst.as_str()).collect();
        format!("{}: {}", f.navn, words.join(" | ")).replace('\u{a0}', " ")
    });
    lines.collect()
}

const SOURCE: &str = "titel: X\nøkonomi: {årligt: 7 mio. kr.}\nopsigelsesvarsel: 8 uger\nopsigelse_jf: Beskæftigelseslovgivningen\nperiode: {fra: 2021-01-01, til: 2023-12-31, forlængelse: 1 år, højst: 4 år}\n";

#[test]
fn the_agreement_of_source_004() {
    let facts = facts(SOURCE, "2024-07-01");
    assert_eq!(
        facts,
        [
            "Periode: Fra 1. januar 2021 til 31. december 2023.",
            "Forlængelse: Kan forlænges med 1 år, til den 31. december 2024.",
            "Længst mulige varighed: 4 år i alt, altså senest til den 31. december 2024.",
            "Opsigelse: Aftalen kan opsiges med 8 ugers varsel.",
            "Varslet, jf.: Beskæftigelseslovgivningen",
            "Beløb om året: 7.000.000 kr.",
            "Hele perioden, regnet ud: 3 år × 7.000.000 kr. = 21.000.000 kr. | 4 år × 7.000.000 kr. = 28.000.000 kr. med forlængelsen.",
        ]
    );
}

#[test]
fn no_sum_where_the_period_is_not_whole_years() {
    let odd = SOURCE.replace("2023-12-31", "2023-06-30").replace("forlængelse: 1 år, ", "");
    let facts = facts(&odd, "2026-07-01");
    assert!(!facts.iter().any(|f| f.starts_with("Hele perioden")), "{facts:?}");
}

#[test]
fn an_extension_stops_at_the_longest_length() {
    let long = SOURCE.replace("forlængelse: 1 år", "forlængelse: 2 år");
    let facts = facts(&long, "2026-07-01");
    assert!(facts[1].contains("31. december 2024") && facts[1].contains("sætter grænsen"), "{facts:?}");
}

#[test]
fn what_is_not_recorded_is_said_to_be_unknown() {
    let facts = facts("titel: X\n", "2026-07-01");
    assert_eq!(facts, ["Periode: Ikke oplyst", "Opsigelse: Ikke oplyst", "Beløb: Ikke oplyst"]);
}

#[test]
fn years_are_whole_over_leap_days() {
    let years = |a: &str, b: &str| whole_years(a.parse().unwrap(), b.parse().unwrap());
    assert_eq!(years("2021-01-01", "2023-12-31"), Some(3));
    assert_eq!(years("2024-02-29", "2025-02-27"), Some(1));
    assert_eq!(years("2021-03-15", "2022-03-14"), Some(1));
    assert_eq!(years("2021-03-15", "2022-03-15"), None);
    assert_eq!(years("2021-03-15", "2021-06-14"), None);
}

#[test]
fn ranges_in_words() {
    assert_eq!(range(&danish(), Some(Count(10)), Some(Count(15))), "Antal: mindst 10 og højst 15");
    assert_eq!(range(&danish(), None, None), "");
}

#[test]
fn suppliers_that_do_not_add_up_are_said() {
    let ramme: Ramme = serde_yaml::from_str(
        "titel: X\nantal_leverandører: 4\ndelområder: [{id: 1, titel: A, antal_leverandører: 2}, {id: 2, titel: B, antal_leverandører: 3}]\n",
    )
    .unwrap();
    assert_eq!(
        suppliers(&danish(), &ramme),
        "Der skal være 4 leverandører i alt. Delområderne giver tilsammen 5."
    );
}
