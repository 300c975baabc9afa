//! The list of cases, and each case's page: its whole way in order of date, and where it is now.

use super::html::{all, leads, links, main, one, page, section, words};
use super::own::{self, At, capital, day, word};
use super::{built, year};

/// Every case: where it was, and where it is now, written down by hand.
const CASES: &[(&str, &str, &str)] = &[
    ("25/0933", "bsu 01-14", "Taget til orientering i Beskæftigelses- og Socialudvalget"),
    ("26/0012", "bsu 01-14", "Godkendt i Beskæftigelses- og Socialudvalget"),
    ("26/0015", "bsu 01-14", "Tiltrådt i Beskæftigelses- og Socialudvalget"),
    ("26/0021", "bsu 01-14, 02-03, bsu 02-11, oeu 02-23, byraad 02-26", "Godkendt i Byrådet"),
    ("26/0034", "bsu 02-11, oeu 02-23, byraad 02-26, byraad 04-30", "Forkastet i Byrådet"),
    ("26/0038", "bsu 02-11", "Taget til orientering i Beskæftigelses- og Socialudvalget"),
    ("26/0040", "oeu 02-23", "Tiltrådt i Økonomiudvalget"),
    ("26/0058", "bsu 03-11", "Taget til efterretning i Beskæftigelses- og Socialudvalget"),
    ("26/0062", "bsu 03-11", "Tiltrådt i Beskæftigelses- og Socialudvalget"),
    ("26/0066", "bsu 03-11, 03-24, bsu 04-15", "Godkendt i Beskæftigelses- og Socialudvalget"),
    (
        "26/0070",
        "bsu 03-11, bsu 06-10, bsu 09-09, bsu 12-02",
        "På dagsordenen i Beskæftigelses- og Socialudvalget",
    ),
    ("26/0072", "bsu 05-06, oeu 06-15, byraad 06-25", "Behandlet i Byrådet"),
    ("26/0077", "bsu 04-15", "Godkendt i Beskæftigelses- og Socialudvalget"),
    ("26/0079", "oeu 04-27, byraad 04-30", "Godkendt i Byrådet"),
    ("26/0080", "bsu 04-15, oeu 04-27, bsu 06-10, oeu 06-15, byraad 06-25", "Godkendt i Byrådet"),
    ("26/0083", "bsu 05-06, bsu 08-19", "Tiltrådt i Beskæftigelses- og Socialudvalget"),
    ("26/0088", "bsu 05-06", "Taget til orientering i Beskæftigelses- og Socialudvalget"),
    ("26/0093", "bsu 06-10", "Besluttet i Beskæftigelses- og Socialudvalget"),
    ("26/0096", "bsu 06-10", "Taget til orientering i Beskæftigelses- og Socialudvalget"),
    ("26/0101", "bsu 08-19, oeu 09-21, byraad 10-01", "Godkendt i Byrådet"),
    ("26/0108", "bsu 08-19, oeu 09-21, byraad 10-01", "Godkendt i Byrådet"),
    ("26/0112", "bsu 09-09", "Forkastet i Beskæftigelses- og Socialudvalget"),
    ("26/0115", "bsu 09-09, bsu 10-07", "Tiltrådt i Beskæftigelses- og Socialudvalget"),
    ("26/0117", "oeu 09-21", "Taget til orientering i Økonomiudvalget"),
    ("26/0121", "bsu 10-07, oeu 11-16", "Udsat i Økonomiudvalget"),
    ("26/0124", "bsu 10-07, oeu 11-16, byraad 11-26", "Afventer Byrådet"),
    ("26/0126", "bsu 10-07", "Besluttet i Beskæftigelses- og Socialudvalget"),
    ("26/0130", "bsu 11-04, oeu 11-16, byraad 11-26", "Afventer Byrådet"),
    ("26/0133", "bsu 11-04", "Afventer Økonomiudvalget"),
    ("26/0135", "bsu 11-04, bsu 12-02", "På dagsordenen i Beskæftigelses- og Socialudvalget"),
    ("26/0137", "bsu 11-04", "Taget til orientering i Beskæftigelses- og Socialudvalget"),
    ("26/0140", "bsu 12-02", "På dagsordenen i Beskæftigelses- og Socialudvalget"),
];

pub fn path(number: &str) -> String {
    format!("sager/{}.html", number.replace('/', "-"))
}

/// Whether the last that minutes say of a case is a recommendation.
pub fn waits(case: &[At]) -> bool {
    let last = case.iter().rev().find(|at| at.meeting.is_minutes());
    last.is_some_and(|at| at.item.outcome().as_deref() == Some("anbefalet"))
}

/// A step of a case's way as `CASES` writes it, its day and its page; steps told of elsewhere have the meeting's page
/// or none.
fn steps(case: &str) -> Vec<(String, String, Option<String>)> {
    let case = page(case);
    let steps = all(section(case, "Sagens vej").unwrap(), "ol.forloeb > li");
    let step = |li| {
        let time = one(li, "p.forloeb-dato time").attr("datetime").unwrap().to_owned();
        let organ = one(li, "p.forloeb-organ");
        (time, words(organ), links(organ, "a").pop().map(|(_, href)| leads("sager/x.html", &href)))
    };
    steps.into_iter().map(step).collect()
}

#[test]
fn every_case_has_a_page_and_no_closed_one_has() {
    let mut wanted: Vec<String> = CASES.iter().map(|(number, ..)| path(number)).collect();
    assert_eq!(year().cases().into_keys().collect::<Vec<_>>(), CASES.iter().map(|c| c.0).collect::<Vec<_>>());
    wanted.push("sager/index.html".to_owned());
    let pages: Vec<&String> = built().keys().filter(|p| p.starts_with("sager/")).collect();
    assert_eq!(pages, wanted.iter().collect::<Vec<_>>());
}

#[test]
fn the_list_of_cases_says_where_each_is() {
    let list = page("sager/index.html");
    let lines = all(main(list), "ul.linjer > li");
    assert_eq!(lines.len(), CASES.len());
    let cases = year().cases();
    for (line, (number, _, state)) in lines.into_iter().zip(CASES) {
        let newest = cases[*number].last().unwrap();
        let (name, href) = links(line, "a").remove(0);
        assert_eq!(name, format!("{number}: {}", newest.item.title()));
        assert_eq!(leads("sager/index.html", &href), path(number));
        let said: Vec<String> = all(line, "p.linje-om").into_iter().map(words).collect();
        assert!(said[0].ends_with(&format!("et møde {}", day(&newest.meeting.day))), "{said:?}");
        assert_eq!(said[1], *state, "{number}");
    }
}

#[test]
fn a_case_goes_its_whole_way_in_order_of_date() {
    let cases = year().cases();
    for (number, way, state) in CASES {
        let found = steps(&path(number));
        let wanted: Vec<&str> = way.split(", ").collect();
        assert_eq!(found.len(), wanted.len(), "{number}: {found:?}");
        for ((day, organ, href), wanted) in found.iter().zip(wanted) {
            let Some((body, short)) = wanted.split_once(' ') else {
                // A body whose minutes are not here.
                assert_eq!((day.as_str(), href), (format!("2026-{wanted}").as_str(), &None), "{number}");
                assert!(organ == "Underudvalget for Ungeindsats" || organ == "Handicaprådet", "{organ}");
                continue;
            };
            assert_eq!(*day, format!("2026-{short}"), "{number}");
            let at = cases[*number].iter().find(|at| at.meeting.day == *day).unwrap();
            assert_eq!(at.committee.slug, format!("bakkedal-{body}"));
            // The day stands beside it where the committee had the case twice under one number.
            let plain = format!("{}, punkt {}", at.committee.name(), at.item.number);
            assert!(*organ == plain || organ.starts_with(&format!("{plain}, ")), "{organ}");
            assert_eq!(href.as_ref(), Some(&at.path()));
        }
        let case = page(&path(number));
        let newest = cases[*number].last().unwrap();
        assert_eq!(words(one(main(case), "h1")), newest.item.title());
        assert_eq!(words(all(main(case), "p.status strong")[0]), format!("{state}."), "{number}");
        assert_eq!(words(one(main(case), "p.over")), format!("Sag {number}, Bakkedal Kommune"));
        // The state by hand is the one that the items give.
        let treated = cases[*number].iter().rev().find(|at| at.meeting.is_minutes());
        let computed = match treated {
            Some(at) if waits(&cases[*number]) => {
                format!("Afventer {}", at.item.get("beslutningskompetence").unwrap())
            }
            _ if !newest.meeting.is_minutes() => format!("På dagsordenen i {}", newest.committee.name()),
            Some(at) => match at.item.outcome() {
                Some(outcome) => format!("{} i {}", word(&outcome), at.committee.name()),
                None => format!("Behandlet i {}", at.committee.name()),
            },
            None => panic!("{number}"),
        };
        assert_eq!(computed, *state);
    }
}

#[test]
fn the_steps_of_a_case_say_what_each_body_decided() {
    for (number, items) in year().cases() {
        let case = page(&path(&number));
        let section = section(case, "Sagens vej").unwrap();
        for li in all(section, "ol.forloeb > li") {
            let said = words(li);
            let Some((_, href)) = links(li, "p.forloeb-organ a").pop() else {
                assert!(said.contains("Anbefalet.") && said.contains("Trinnet er oplyst i punkt"), "{said}");
                continue;
            };
            let at = items.iter().find(|at| at.path() == leads("sager/x.html", &href)).unwrap();
            let badge = all(li, "span.maerke").pop().map(words);
            let wanted = match at.item.outcome() {
                _ if !at.meeting.is_minutes() => Some("På dagsordenen"),
                outcome => outcome.map(|o| word(&o)),
            };
            assert_eq!(badge.as_deref(), wanted, "{}", at.path());
            assert!(said.starts_with(&capital(&at.meeting.weekday())), "{said}");
            for absent in own::list(&at.item.facts["deltog_ikke"]) {
                assert!(said.contains(&own::string(&absent["navn"])), "{said}");
            }
        }
    }
}

#[test]
fn items_of_a_case_lead_to_it_and_to_each_other() {
    for (number, items) in year().cases() {
        for at in &items {
            let on = at.path();
            let made = page(&on);
            let all_links: Vec<String> =
                links(main(made), "a").into_iter().map(|(_, href)| leads(&on, &href)).collect();
            assert!(all_links.contains(&path(&number)), "{on}");
            for other in items.iter().filter(|o| o.path() != on) {
                assert!(all_links.contains(&other.path()), "{on} does not lead to {}", other.path());
            }
        }
    }
}
