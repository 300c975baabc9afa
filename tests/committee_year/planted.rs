//! Faults put into a copy of the year, one at a time: the check names each, where it is, and no other.

use super::common::said;
use super::memory;

const COUNCIL: &str = "content/udvalg/bakkedal-byraad/2026-06-25/04-vaeresteds-station.md";

/// What the check says more of the year with `old` written as `new` in the file at `path`.
fn found(path: &str, old: &str, new: &str) -> Vec<String> {
    let mut site = memory();
    let before: Vec<String> = said(&site.check()).iter().map(|s| s.brief()).collect();
    let text = &site.texts[path];
    assert_eq!(text.matches(old).count(), 1, "{old} in {path}");
    let edited = text.replace(old, new);
    site.put(path, &edited);
    let after: Vec<String> = said(&site.check()).iter().map(|s| s.brief()).collect();
    after.into_iter().filter(|s| !before.contains(s)).collect()
}

/// The code and the line with its text of the only thing found.
fn only(path: &str, old: &str, new: &str) -> String {
    let mut found = found(path, old, new);
    assert_eq!(found.len(), 1, "{found:?}");
    let found = found.remove(0);
    let (code, place) = found.split_once(' ').unwrap();
    let (file, line) = place.rsplit_once(':').unwrap().0.rsplit_once(':').unwrap();
    assert_eq!(file, path, "{found}");
    let text = memory().texts[path].replace(old, new);
    format!("{code} {}", text.lines().nth(line.parse::<usize>().unwrap() - 1).unwrap().trim())
}

#[test]
fn a_reference_that_leads_nowhere() {
    let path = "content/udvalg/bakkedal-bsu/2026-08-19/03-sygemeldte.md";
    assert_eq!(only(path, "dato: 2026-05-06", "dato: 2026-05-13"), "F201 dato: 2026-05-13");
    assert_eq!(only(path, "punkt: 4", "punkt: 14"), "F201 punkt: 14");
    assert_eq!(only(path, "udvalg: bakkedal-bsu", "udvalg: bakkedal-bsuu"), "F201 udvalg: bakkedal-bsuu");
}

#[test]
fn a_vote_that_does_not_add_up() {
    // Two are named, and one is counted.
    assert_eq!(only(COUNCIL, "antal: 2\n", "antal: 1\n"), "K024 antal: 1");
    // More than the council has members.
    let more = found(COUNCIL, "antal: 11\n", "antal: 13\n");
    assert!(more.iter().any(|f| f.starts_with(&format!("K224 {COUNCIL}"))), "{more:?}");
    let path = "content/udvalg/bakkedal-byraad/2026-10-01/04-budget-2027.md";
    let found = found(path, "    imod:\n      antal: 10", "    imod:\n      antal: 9");
    assert!(found.iter().any(|f| f.starts_with(&format!("K124 {path}"))), "{found:?}");
}

#[test]
fn a_way_of_the_case_that_contradicts_the_items() {
    let edited = "udfald: sendt-tilbage";
    let words = "beslutning: Sagen blev sendt tilbage til fagudvalget, så prisen kan komme ned.";
    let (old, new) =
        (format!("{words}\n    {edited}"), "beslutning: Godkendt.\n    udfald: godkendt".to_owned());
    assert_eq!(only(COUNCIL, &old, &new), "K419 udfald: godkendt");
    // A day on which the committee had other cases, and which is before the step before.
    let found = found(COUNCIL, "dato: 2026-04-27", "dato: 2026-02-23");
    let codes: Vec<&str> = found.iter().map(|f| f.split(' ').next().unwrap()).collect();
    assert_eq!(codes, ["K119", "K419"], "{found:?}");
}

#[test]
fn a_decision_that_says_another_thing_than_its_vote() {
    let path = "content/udvalg/bakkedal-byraad/2026-04-30/03-virksomhedskonsulenter.md";
    let found = found(
        path,
        "Indstillingen blev forkastet.\n  udfald: forkastet",
        "Indstillingen blev godkendt.\n  udfald: godkendt",
    );
    assert!(found.iter().any(|f| f.starts_with(&format!("K924 {path}"))), "{found:?}");
}

#[test]
fn minutes_without_a_decision_and_a_number_that_is_missing() {
    let path = "content/udvalg/bakkedal-oeu/2026-09-21/04-likviditet.md";
    let decision = "beslutning:\n  tekst: Taget til orientering.\n  udfald: taget-til-orientering\n";
    let found = found(path, decision, "");
    assert!(found.iter().any(|f| f.starts_with(&format!("K118 {path}"))), "{found:?}");
    let mut site = memory();
    site.texts.remove(path);
    let codes: Vec<String> = said(&site.check()).iter().map(|s| s.brief()).collect();
    assert!(
        codes.contains(&"K111 content/udvalg/bakkedal-oeu/2026-09-21/moede.md:1:1".to_owned()),
        "{codes:?}"
    );
}

#[test]
fn an_item_added_after_the_meeting_and_papers_later_than_the_committee_allows() {
    let path = "content/udvalg/bakkedal-bsu/2026-11-04/06-vandskade-paa-broen.md";
    let added = found(path, "tilføjet: 2026-11-02", "tilføjet: 2026-11-06");
    assert!(!added.is_empty() && added.iter().all(|f| f.contains(path)), "{added:?}");
    let path = "content/udvalg/bakkedal-bsu/2026-10-07/moede.md";
    let late = found(path, "dagsorden_offentliggjort: 2026-10-01", "dagsorden_offentliggjort: 2026-10-02");
    assert!(late.len() == 1 && late[0].contains(path), "{late:?}");
}
