use super::*;
use crate::model::{Clock, Date};
use chrono::NaiveDate;

fn shipped(tag: &str) -> String {
    let path = format!("{}/themes/standard/sprog/{tag}.ftl", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap()
}

/// The shipped languages with these tags, the site's own first.
pub(crate) fn languages(tags: &[&str]) -> Vec<Language> {
    let files = tags.iter().map(|t| ((*t).to_owned(), vec![shipped(t)])).collect();
    let tags: Vec<String> = tags.iter().map(|t| (*t).to_owned()).collect();
    Language::load(&tags, &files).unwrap()
}

fn date(y: i32, m: u32, d: u32) -> Date {
    Date(NaiveDate::from_ymd_opt(y, m, d).unwrap_or_default())
}

/// Danish alone.
pub(crate) fn danish() -> Language {
    languages(&["da"]).remove(0)
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
    assert_eq!(l.distance(today, date(2026, 12, 16)), "om 25 dage");
    assert_eq!(l.distance(today, date(2026, 12, 21)), "om 30 dage");
    assert_eq!(l.distance(today, date(2026, 12, 26)), "om 5 uger");
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

#[test]
fn times_are_said_as_written_in_danish_and_as_understood_elsewhere() {
    let all = languages(&["da", "en", "ar", "uk"]);
    let said = |written: &str, year| {
        let when = crate::model::Scalar::read(written).unwrap();
        // Arabic keeps what it is told together with isolates.
        let bare = |words: String| words.replace(['\u{2067}', '\u{2069}'], "");
        all.iter().map(|l| bare(l.loose(&when, year))).collect::<Vec<_>>()
    };
    assert_eq!(
        said("Medio august", Some(2020)),
        ["Medio august (2020)", "mid-August (2020)", "منتصف أغسطس (2020)", "середина серпня (2020)"]
    );
    let english = |written: &str| said(written, None).remove(1);
    for (written, words) in [
        ("ultimo februar 2023", "late February 2023"),
        ("Maj/juni 2024", "May – June 2024"),
        ("12.-15. marts 2024", "12–15 March 2024"),
        ("Q1 2024", "1st quarter 2024"),
        ("2. halvår af 2023", "2nd half-year 2023"),
        ("uge 49 2023", "week 49 of 2023"),
        ("foråret 2025", "spring 2025"),
        ("siden årsskiftet 2023", "since 1 January 2023"),
        ("2024-02-07", "Wednesday 7 February 2024"),
        ("1. oktober – 31. december 2020", "1 October – 31 December 2020"),
        ("2020", "2020"),
        ("marts 2020", "March 2020"),
    ] {
        assert_eq!(english(written), words, "{written}");
    }
    assert_eq!(said("marts 2020", None)[3], "березень 2020");
    assert_eq!(
        all[0].loose_within(&crate::model::Scalar::read("Medio august").unwrap(), None),
        "medio august"
    );
}

#[test]
fn lengths_have_their_plurals() {
    let all = languages(&["da", "en", "ar", "uk"]);
    let said = |written: &str| {
        let length = crate::model::Scalar::read(written).unwrap();
        all.iter().map(|l| l.period(length)).collect::<Vec<_>>().join(" | ").replace('\u{a0}', " ")
    };
    assert_eq!(said("8 uger"), "8 uger | 8 weeks | \u{2067}8\u{2069} أسابيع | 8 тижнів");
    assert_eq!(said("1 år"), "1 år | 1 year | سنة واحدة | 1 рік");
    assert_eq!(said("2 måneder"), "2 måneder | 2 months | شهرين | 2 місяці");
}

#[test]
fn a_small_letter_inside_a_sentence() {
    assert_eq!(small("Praktik i gartneri"), "praktik i gartneri");
    assert_eq!(small("FGU"), "FGU");
    assert_eq!(small(&mark::marked("Mentor")), mark::marked("mentor"));
    assert_eq!(small("Ø"), "Ø");
}

#[test]
fn time_between_two_days() {
    let [l] = &languages(&["da"])[..] else { panic!() };
    let day = date(2026, 11, 21);
    assert_eq!(l.after(day, day), "samme dag");
    assert_eq!(l.after(day, date(2026, 11, 22)), "dagen efter");
    assert_eq!(l.after(day, date(2026, 12, 3)), "12 dage efter");
    assert_eq!(l.after(day, date(2026, 12, 23)), "32 dage efter");
    assert_eq!(l.after(day, date(2027, 4, 20)), "5 måneder efter");
    // To the nearest month of the calendar: fourteen days past the twentieth of 31, then sixteen.
    assert_eq!(l.after(date(2024, 5, 1), date(2026, 1, 15)), "20 måneder efter");
    assert_eq!(l.after(date(2024, 5, 1), date(2026, 1, 17)), "21 måneder efter");
    assert_eq!(l.after(date(2024, 8, 31), date(2025, 2, 28)), "6 måneder efter");
    assert_eq!(l.after(date(2023, 2, 1), date(2025, 7, 1)), "2 år efter");
    assert_eq!(l.after(date(2023, 2, 1), date(2025, 8, 1)), "3 år efter");
}

#[test]
fn lists_are_in_the_order_of_the_language() {
    let all = languages(&["da", "en", "uk"]);
    let sorted = |l: &Language, words: &[&'static str]| {
        let mut words = words.to_vec();
        words.sort_by(|a, b| l.compare(a, b));
        words
    };
    let words = ["Ålborg", "Århus", "ørn", "æble", "Zebra", "abe", "Ødis", "Ærø", "øl"];
    assert_eq!(
        sorted(&all[0], &words),
        ["abe", "Zebra", "æble", "Ærø", "Ødis", "øl", "ørn", "Ålborg", "Århus"]
    );
    assert_eq!(sorted(&all[1], &["zoo", "Ålborg", "apple"]), ["Ålborg", "apple", "zoo"]);
    assert_eq!(sorted(&all[2], &["я", "і", "ґ", "а", "г", "д"]), ["а", "г", "ґ", "д", "і", "я"]);
}

#[test]
fn a_sentence_has_one_full_stop() {
    let all = languages(&["da", "uk", "ar"]);
    for l in &all {
        let who = l.list(&[l.own_words("Maja"), l.own_words("Lise B.")]);
        let said = say!(l, "plan_only_for", who = who);
        let shown: String = said.chars().filter(|c| c.is_alphanumeric() || ".… ".contains(*c)).collect();
        assert!(shown.contains("Lise B.") && !shown.contains(".."), "{said:?}");
    }
}

#[test]
fn messages_held_ready_say_what_fluent_says() {
    for language in languages(&["da", "en", "ar", "uk"]) {
        let names: Vec<String> = {
            let words = shipped(language.tag());
            let mut found: Vec<String> = words
                .split('$')
                .skip(1)
                .map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect())
                .collect();
            found.sort();
            found.dedup();
            found
        };
        assert!(names.len() > 50, "{names:?}");
        for number in [None, Some(1), Some(-7), Some(1_234_567)] {
            let arg = |name: &str| match number {
                Some(n) => Arg::Number(n),
                None => Arg::Text(format!("<{name} æ. B.").into()),
            };
            let args: Vec<(&str, Arg)> = names.iter().map(|name| (name.as_str(), arg(name))).collect();
            let told: FluentArgs = args.iter().map(|(name, arg)| (*name, value(arg))).collect();
            let mut ready = 0;
            for id in language.ids.iter() {
                let Some(said) = language.ready.say(id, &args) else { continue };
                ready += 1;
                assert_eq!(Some(said), format(&language.bundle, id, &told), "{} {id}", language.tag());
            }
            assert!(ready > 500, "{ready} of {} are ready in {}", language.ids.len(), language.tag());
        }
        // What is not told is asked of Fluent, which names it.
        assert_eq!(language.ready.say("date_day", &[]), None);
    }
}
