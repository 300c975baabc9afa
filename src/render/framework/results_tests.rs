use super::*;
use crate::language::tests::danish;

fn tabel(yaml: &str) -> Tabel {
    serde_yaml::from_str(yaml).unwrap()
}

/// Table 3 of source 004, whose printed total is wrong.
const THREE: &str = "id: planer
titel: Forberedende planer
periode: 16. maj 2019 - marts 2020
rækkenavn: Leverandør
kolonner:
  - {id: n, titel: Antal afsluttede, art: antal}
  - {id: planer, titel: Antal planer, art: antal}
  - {id: andel, titel: Andel, art: andel, tæller: [planer], nævner: n}
rækker:
  - {navn: Settlementet, værdier: [85, 8, 9]}
  - {navn: Opzoomerne, værdier: [74, 5, 7]}
  - {navn: SydhavnsCompagniet, værdier: [105, 9, 9]}
  - {navn: Send Flere Krydderier, værdier: [33, 0, 0]}
  - {navn: HKI, værdier: [58, 0, 0]}
i_alt: {navn: I alt, værdier: [355, 16, 6]}
";

const ERROR: &str = "kildefejl: [{række: I alt, kolonne: planer, trykt: 16, rigtigt: 22, forklaring: 'Rækkerne giver 22.'}]\n";

fn notes(yaml: &str) -> Vec<String> {
    let table = table(&danish(), &tabel(yaml), "resultater");
    table.noter.into_iter().map(|n| format!("{}: {}", n.sted, n.tekst).replace('\u{a0}', " ")).collect()
}

#[test]
fn a_recorded_error_is_told_once_and_the_printed_figure_stands() {
    let yaml = format!("{THREE}{ERROR}");
    assert_eq!(
        notes(&yaml),
        ["I alt, antal planer: Kilden skriver 16. Det rigtige tal er 22. Rækkerne giver 22."]
    );
    let total = table(&danish(), &tabel(&yaml), "resultater").i_alt.unwrap();
    assert_eq!(total.celler[1].tekst, "16");
    assert_eq!(total.celler[1].noter, [1]);
}

#[test]
fn an_error_nobody_recorded_is_found() {
    assert_eq!(
        notes(THREE),
        [
            "I alt, antal planer: Her står 16. Rækkerne giver tilsammen 22.",
            "I alt, andel: Her står 6 %. Regnet ud er 16 af 355 lig med 5 %.",
        ]
    );
}

#[test]
fn unknown_is_not_nothing() {
    let gap = THREE.replace("[74, 5, 7]", "[74, null, null]");
    let shown = table(&danish(), &tabel(&gap), "resultater");
    assert_eq!(shown.linjer[1].celler[1].tekst, "ikke oplyst");
    assert_eq!(shown.soejler[0].soejler[1].bredde, "");
    // With a row missing, nothing is said of the sum.
    assert!(!notes(&gap).iter().any(|n| n.contains("tilsammen")));
    let unprinted = THREE.replace("[85, 8, 9]", "[85, 8, null]");
    assert_eq!(
        notes(&unprinted)[0],
        "Settlementet, andel: Kilden har intet tal her. Regnet ud er 8 af 85 lig med 9 %."
    );
}

#[test]
fn rates_are_compared_with_the_decimals_the_source_prints() {
    let fine = THREE.replace("[85, 8, 9]", "['85', '8', '9,4']");
    assert!(!notes(&fine).iter().any(|n| n.starts_with("Settlementet")), "{:?}", notes(&fine));
    let off = THREE.replace("[85, 8, 9]", "['85', '8', '9,5']");
    assert!(notes(&off)[0].contains("9,4 %."), "{:?}", notes(&off));
}

#[test]
fn huge_numbers_break_nothing() {
    let huge = THREE.replace("[85, 8, 9]", "[10000000000000, 10000000000000, 9]");
    let _ = notes(&huge);
}

#[test]
fn one_earlier_figure_is_a_sentence_and_two_are_a_table() {
    let one = format!("{THREE}tidligere: [{{periode: 2018, andel: 4 %}}]\n");
    let shown = table(&danish(), &tabel(&one), "resultater").tidligere;
    assert_eq!(
        shown.tekst.replace('\u{a0}', " "),
        "I en tidligere opgørelse (2018) var det samlede tal 4 %. I denne opgørelse (16. maj 2019 - marts 2020) er det 6 %."
    );
    let two = format!("{THREE}tidligere: [{{periode: 2018, andel: 4 %}}, {{periode: 2017, andel: 2 %}}]\n");
    let shown = table(&danish(), &tabel(&two), "resultater").tidligere;
    let periods: Vec<_> = shown.linjer.iter().map(|r| r.navn.as_str()).collect();
    assert_eq!(periods, ["2017", "2018", "16. maj 2019 - marts 2020"]);
}
