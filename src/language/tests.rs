use super::*;
use crate::model::{Clock, Date};
use chrono::NaiveDate;

fn shipped(tag: &str) -> String {
    let path = format!("{}/themes/standard/sprog/{tag}.ftl", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap()
}

fn languages(tags: &[&str]) -> Vec<Language> {
    let files = tags.iter().map(|t| ((*t).to_owned(), vec![shipped(t)])).collect();
    let tags: Vec<String> = tags.iter().map(|t| (*t).to_owned()).collect();
    Language::load(&tags, &files).unwrap()
}

fn date(y: i32, m: u32, d: u32) -> Date {
    Date(NaiveDate::from_ymd_opt(y, m, d).unwrap_or_default())
}

#[test]
fn dates_are_said_in_danish() {
    let [l] = &languages(&["da"])[..] else { panic!() };
    assert_eq!(l.moment(date(2024, 2, 7), Some(Clock(990))), "onsdag den 7. februar 2024 kl.\u{a0}16.30");
    assert_eq!(l.stretch(Some(date(2024, 3, 1)), None), "fra 1. marts 2024");
    assert_eq!(l.stretch(Some(date(2024, 3, 1)), Some(date(2024, 3, 1))), "fredag den 1. marts 2024");
}

#[test]
fn a_date_runs_from_the_right_where_the_writing_does() {
    let all = languages(&["da", "ar"]);
    let said = all[1].day(date(2024, 2, 7));
    // U+2067 says so of each part; U+2068 would leave it to the first letter, and numbers have none.
    assert!(said.contains('\u{2067}') && !said.contains('\u{2068}'), "{said:?}");
    let time = all[1].clock(Clock(990));
    assert!(time.starts_with('\u{2066}') && time.ends_with('\u{2069}'), "{time:?}");
}

#[test]
fn distances() {
    let [l] = &languages(&["da"])[..] else { panic!() };
    let today = date(2026, 11, 21).0;
    assert_eq!(l.distance(today, date(2026, 11, 21)), "i dag");
    assert_eq!(l.distance(today, date(2026, 11, 27)), "om 6 dage");
    assert_eq!(l.distance(today, date(2026, 11, 18)), "for 3 dage siden");
    assert_eq!(l.distance(today, date(2026, 12, 19)), "om 4 uger");
    assert_eq!(l.distance(today, date(2027, 5, 20)), "om 6 måneder");
    assert_eq!(l.distance(today, date(2023, 11, 21)), "for 3 år siden");
}

#[test]
fn lists_numbers_and_sizes() {
    let [l] = &languages(&["da"])[..] else { panic!() };
    assert_eq!(l.list(&["Ø"]), "Ø");
    assert_eq!(l.list(&["F", "B", "A"]), "F, B og A");
    assert_eq!(l.size(340_000), "340 kB");
    assert_eq!(l.size(1_150_000), "1,2 MB");
    assert_eq!(l.number(rust_decimal::Decimal::new(-46_729_150, 2)), "−467.291,5");
    assert_eq!(l.number(rust_decimal::Decimal::new(12, 0)), "12");
    assert_eq!(l.money(crate::model::Money(rust_decimal::Decimal::new(12505, 1))), "1.250,50\u{a0}kr.");
}

#[test]
fn marks_become_elements_where_they_can() {
    let marked = mark::marked("Job & gæld");
    let page = format!("<title>{marked}</title><p title=\"{marked}\">Goal: {marked}.</p>");
    assert_eq!(
        settle(page, "da", "ltr"),
        "<title>Job & gæld</title><p title=\"Job & gæld\">Goal: <span lang=\"da\" dir=\"ltr\">Job & gæld</span>.</p>"
    );
    // A mark within a mark is one element; one that lost its end ends with the element around it.
    let nested = format!("{OPEN}a {OPEN}b{CLOSE} c{CLOSE}", OPEN = mark::OPEN, CLOSE = mark::CLOSE);
    assert_eq!(settle(nested, "da", "ltr"), "<span lang=\"da\" dir=\"ltr\">a b c</span>");
    let cut = format!("<p>{}cut</p>", mark::OPEN);
    assert_eq!(settle(cut, "da", "ltr"), "<p><span lang=\"da\" dir=\"ltr\">cut</span></p>");
}
