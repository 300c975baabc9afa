//! Calendars, Atom feeds and the list of all pages.

use super::own::{At, Committee, Meeting, string, word};
use super::{BASE, built, text, year};
use scraper::{Html, Selector};
use std::collections::BTreeSet;

/// The day the tests take for today.
const TODAY: &str = "2026-11-21";

/// The events of a calendar: the properties of each, long lines put together and signs unescaped.
fn events(path: &str) -> Vec<Vec<(String, String)>> {
    let whole = text(path).replace("\r\n ", "");
    let mut events = Vec::new();
    for event in whole.split("BEGIN:VEVENT\r\n").skip(1) {
        let lines = event.split("END:VEVENT").next().unwrap().lines();
        let property = |line: &str| {
            let (name, value) = line.split_once(':').unwrap();
            (name.to_owned(), value.replace("\\,", ",").replace("\\n", "\n"))
        };
        events.push(lines.map(property).collect());
    }
    events
}

fn value<'a>(event: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let found: Vec<&str> = event.iter().filter(|(n, _)| n == name).map(|(_, v)| v.as_str()).collect();
    assert!(found.len() < 2, "{name} stands twice");
    found.first().copied()
}

fn stamp(day: &str, clock: Option<String>) -> String {
    let digits = |text: &str| text.replace(['-', '.'], "");
    clock.map_or_else(|| digits(day), |clock| format!("{}T{}00", digits(day), digits(&clock)))
}

/// The event of a meeting as its files have it.
fn wanted(committee: &Committee, meeting: &Meeting) -> Vec<(&'static str, Option<String>)> {
    let usual = (!meeting.is_minutes()).then(|| string(&committee.facts["mødested"]));
    let address = format!("udvalg/{}/{}/index.html", committee.slug, meeting.day);
    vec![
        ("SUMMARY", Some(format!("Møde i {}", committee.name()))),
        ("DTSTART;TZID=Europe/Copenhagen", Some(stamp(&meeting.day, meeting.get("kl")))),
        (
            "DTEND;TZID=Europe/Copenhagen",
            meeting.get("slut_kl").map(|clock| stamp(&meeting.day, Some(clock))),
        ),
        ("LOCATION", meeting.get("sted").or(usual)),
        ("URL", Some(format!("{BASE}{address}"))),
        (
            "UID",
            Some(format!("moeder.bakkedal.example/udvalg.{}.{}.index/moede", committee.slug, meeting.day)),
        ),
        ("DTSTAMP", Some(format!("{}T000000Z", stamp(&meeting.changed(), None)))),
    ]
}

#[test]
fn a_calendar_has_every_meeting_once_and_the_deadlines_ahead() {
    for committee in &year().committees {
        let path = format!("udvalg/{}/moeder.ics", committee.slug);
        let ahead = committee.meetings.iter().any(|m| m.day.as_str() >= TODAY);
        assert_eq!(built().contains_key(&path), ahead, "{path}");
        if !ahead {
            continue;
        }
        let found = events(&path);
        let (due, meetings): (Vec<_>, Vec<_>) =
            found.iter().partition(|e| value(e, "SUMMARY").unwrap().starts_with("Frist for"));
        assert_eq!(meetings.len(), committee.meetings.len());
        for (event, meeting) in meetings.iter().zip(&committee.meetings) {
            for (name, wanted) in wanted(committee, meeting) {
                assert_eq!(value(event, name), wanted.as_deref(), "{name} of {}", meeting.day);
            }
        }
        let due: Vec<&str> = due.iter().map(|e| value(e, "DTSTART;VALUE=DATE").unwrap()).collect();
        let by_hand: &[&str] = if committee.slug == "bakkedal-bsu" { &["20261126", "20261209"] } else { &[] };
        assert_eq!(due, by_hand);
        let names: BTreeSet<&str> = found.iter().map(|e| value(e, "UID").unwrap()).collect();
        assert_eq!(names.len(), found.len());
    }
    // One calendar names one maker and one version (RFC 5545, 3.6).
    for (path, bytes) in built().iter().filter(|(path, _)| path.ends_with(".ics")) {
        let whole = std::str::from_utf8(bytes).unwrap();
        for once in ["BEGIN:VCALENDAR", "VERSION:", "PRODID:", "CALSCALE:", "BEGIN:VTIMEZONE"] {
            let lines = whole.lines().filter(|line| line.starts_with(once)).count();
            assert_eq!(lines, 1, "{once} in {path}");
        }
        assert!(whole.lines().all(|line| line.len() <= 75) && whole.ends_with("END:VCALENDAR\r\n"));
    }
}

#[test]
fn a_meeting_ahead_has_a_calendar_of_its_own_and_one_held_has_none() {
    for committee in &year().committees {
        for meeting in &committee.meetings {
            let path = format!("udvalg/{}/{}/moede.ics", committee.slug, meeting.day);
            assert_eq!(built().contains_key(&path), meeting.day.as_str() >= TODAY, "{path}");
            if built().contains_key(&path) {
                let found = events(&path);
                assert_eq!(found.len(), 1);
                for (name, wanted) in wanted(committee, meeting) {
                    assert_eq!(value(&found[0], name), wanted.as_deref(), "{name}");
                }
            }
        }
    }
}

/// Title, id, day, link and summary of each entry of a feed, and the day of the feed.
fn entries(path: &str) -> (String, Vec<[String; 5]>) {
    let whole = text(path);
    let (head, rest) = whole.split_once("<entry>").unwrap();
    let between = |text: &str, name: &str| {
        let inner = text.split_once(&format!("<{name}>")).unwrap().1;
        // What is escaped for XML is escaped for HTML as well.
        let inner = Html::parse_fragment(inner.split_once(&format!("</{name}>")).unwrap().0);
        inner.root_element().text().collect::<String>()
    };
    let day = |text: &str| between(text, "updated").strip_suffix("T00:00:00Z").unwrap().to_owned();
    let link = |entry: &str| {
        let made = Html::parse_fragment(entry);
        made.select(&Selector::parse("link").unwrap()).next().unwrap().attr("href").unwrap().to_owned()
    };
    let one = |entry: &str| {
        [between(entry, "title"), between(entry, "id"), day(entry), link(entry), between(entry, "summary")]
    };
    (day(head), rest.split("<entry>").map(one).collect())
}

#[test]
fn the_feed_of_decisions_tells_each_with_its_outcome_newest_first() {
    for committee in &year().committees {
        let (updated, found) = entries(&format!("udvalg/{}/beslutninger.xml", committee.slug));
        let all = super::committees::decisions(committee);
        // Readers of feeds fetch all of it each time, so it ends after fifty.
        let wanted = &all[..all.len().min(50)];
        assert_eq!(found.len(), wanted.len(), "{}", committee.slug);
        for ([title, id, day, link, summary], at) in found.iter().zip(wanted) {
            let address = format!("{BASE}{}", at.path());
            assert_eq!((title, id, link), (&at.item.title(), &address, &address));
            assert_eq!(*day, decided(at), "{address}");
            match at.item.outcome() {
                Some(outcome) => {
                    assert!(summary.starts_with(&format!("{}.", word(&outcome))), "{address}: {summary}");
                }
                None => assert_eq!(*summary, string(&at.item.facts["beslutning"]["tekst"])),
            }
        }
        assert_eq!(Some(&updated), found.iter().map(|entry| &entry[2]).max());
    }
    assert_eq!(entries("udvalg/bakkedal-bsu/beslutninger.xml").1.len(), 50, "the feed is cut");
    // By hand: a recommendation tells what was recommended.
    let (_, found) = entries("udvalg/bakkedal-bsu/beslutninger.xml");
    let strategy = found.iter().find(|entry| entry[0].starts_with("Socialstrategi")).unwrap();
    assert_eq!(strategy[4], "Anbefalet. Indstillingen var, at socialstrategien godkendes.");
}

/// The day a decision was published, approved or corrected; what happened to other items is no news of this one.
fn decided(at: &At) -> String {
    let keys = ["dagsorden_offentliggjort", "referat_offentliggjort", "referat_godkendt"];
    let days = keys.iter().filter_map(|key| at.meeting.get(key));
    days.chain(at.item.changed()).max().unwrap()
}

#[test]
fn the_feed_of_meetings_tells_each_with_its_state() {
    for committee in &year().committees {
        let (updated, found) = entries(&format!("udvalg/{}/moeder.xml", committee.slug));
        let wanted: Vec<[String; 5]> = committee
            .meetings
            .iter()
            .rev()
            .map(|m| {
                let address = format!("{BASE}udvalg/{}/{}/", committee.slug, m.day);
                let state = super::own::capital(&m.state().replace('-', " "));
                [format!("Mødet {}", m.weekday()), address.clone(), m.changed(), address, state]
            })
            .collect();
        assert_eq!(found, wanted);
        assert_eq!(Some(&updated), found.iter().map(|entry| &entry[2]).max());
    }
}

#[test]
fn the_list_of_pages_has_every_page_once_and_no_other() {
    let whole = text("sitemap.xml");
    let found: Vec<&str> =
        whole.split("<loc>").skip(1).map(|rest| rest.split_once("</loc>").unwrap().0).collect();
    let moved = super::meetings::moved();
    let pages = built().keys().filter(|p| p.ends_with(".html"));
    let pages =
        pages.filter(|p| !["404.html", "soeg.html"].contains(&p.as_str()) && !moved.contains(&p.as_str()));
    let mut wanted: Vec<String> =
        pages.map(|p| format!("{BASE}{}", p.strip_suffix("index.html").unwrap_or(p))).collect();
    wanted.sort();
    let mut sorted: Vec<&str> = found.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, wanted);
    // And every page that the files call for is among them.
    let due = year().items().map(|at| at.path());
    let due = due.chain(year().cases().into_keys().map(|number| super::cases::path(&number)));
    let days = year().committees.iter().flat_map(|c| c.meetings.iter().map(move |m| (c, m)));
    let due = due.chain(days.map(|(c, m)| format!("udvalg/{}/{}/", c.slug, m.day)));
    let due: Vec<String> = due.map(|path| format!("{BASE}{path}")).collect();
    assert!(due.iter().all(|address| found.contains(&address.as_str())));
    // Besides: the front page, two lists, the page of the data, and two pages for each committee.
    assert_eq!(found.len(), due.len() + 4 + 6);
}
