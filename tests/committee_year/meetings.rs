//! Each meeting's page: all items in order with their outcomes, its dates, who was there, what was corrected, and the
//! meetings beside it.

use super::html::{all, fact, href, leads, links, main, one, page, section, words};
use super::own::{self, Committee, Meeting, capital, day, list, string, texts, word};
use super::{built, text, year};

fn path(committee: &Committee, meeting: &Meeting) -> String {
    format!("udvalg/{}/{}/index.html", committee.slug, meeting.day)
}

fn meetings() -> impl Iterator<Item = (&'static Committee, &'static Meeting)> {
    year().committees.iter().flat_map(|c| c.meetings.iter().map(move |m| (c, m)))
}

#[test]
fn a_meeting_has_all_its_items_in_order_with_what_became_of_them() {
    for (committee, meeting) in meetings() {
        let path = path(committee, meeting);
        let made = page(&path);
        let lines = all(main(made), "ul.punkter > li");
        assert_eq!(lines.len(), meeting.items.len(), "{path}");
        for (line, item) in lines.into_iter().zip(&meeting.items) {
            let (text, href) = links(line, "p.linje-titel a").remove(0);
            assert_eq!(text, item.numbered());
            assert_eq!(
                leads(&path, &href),
                format!("udvalg/{}/{}/punkt-{}.html", committee.slug, meeting.day, item.number)
            );
            let badge = all(line, "span.maerke").pop().map(words);
            let wanted = match (item.get("lukket"), item.outcome()) {
                (Some(_), _) => Some("Lukket punkt"),
                (None, outcome) if meeting.is_minutes() => outcome.map(|o| word(&o)),
                _ => item.has("indstilling").then_some("Indstilling"),
            };
            assert_eq!(badge.as_deref(), wanted, "{path} {}", item.number);
            let said = words(line);
            if let Some(reason) = item.get("lukket") {
                let whole = format!("{} Lukket punkt. {reason}", item.numbered());
                assert_eq!(said, whole);
                continue;
            }
            let added = item.get("tilføjet").map(|d| format!("Sat på dagsordenen {}, efter", day(&d)));
            assert_eq!(said.contains("efter at den var offentliggjort"), added.is_some());
            assert!(added.is_none_or(|words| said.contains(&words)), "{said}");
            let case = item.get("sagsnr");
            assert_eq!(said.contains("Sag 2"), case.is_some(), "{said}");
            let attached = list(&item.facts["bilag"]).len();
            assert_eq!(said.ends_with("bilag"), attached > 0, "{said}");
        }
    }
}

#[test]
fn a_meetings_days_are_those_of_its_papers() {
    for (committee, meeting) in meetings() {
        let path = path(committee, meeting);
        let made = page(&path);
        let shown = |name: &str| {
            let times = fact(made, name).map(|dd| all(dd, "time"));
            times.map(|all| all[0].attr("datetime").unwrap().to_owned())
        };
        for (name, key) in [
            ("Dagsorden offentliggjort", "dagsorden_offentliggjort"),
            ("Referat offentliggjort", "referat_offentliggjort"),
            ("Referat godkendt", "referat_godkendt"),
        ] {
            assert_eq!(shown(name), meeting.get(key), "{path} {name}");
        }
        let time = format!("{}T{}", meeting.day, meeting.get("kl").unwrap().replace('.', ":"));
        assert_eq!(shown("Tid"), Some(time));
        let ends = meeting.get("slut_kl").map(|clock| format!(" til kl. {clock}")).unwrap_or_default();
        assert_eq!(words(fact(made, "Tid").unwrap()), format!("{}{ends}", meeting.moment()));
        // The meeting that approved the minutes is the one on that day.
        let approved = links(
            fact(made, "Tid").and(fact(made, "Referat godkendt")).unwrap_or(main(made)),
            "a[href*='/index.html']",
        );
        if let Some(approving) = meeting.get("referat_godkendt") {
            assert_eq!(
                leads(&path, &approved[0].1),
                format!("udvalg/{}/{approving}/index.html", committee.slug)
            );
            let later = committee.meetings.iter().find(|m| m.day == approving).unwrap();
            let item = later.items.iter().find(|i| i.title().starts_with("Godkendelse af referat")).unwrap();
            assert!(item.title().ends_with(&day(&meeting.day)), "{}", item.title());
        }
        // Of minutes nobody knows the place unless they say it; what is ahead is where the committee meets.
        let usual = string(&committee.facts["mødested"]);
        let place = match meeting.get("sted") {
            Some(place) => place,
            None if meeting.is_minutes() => "Ikke oplyst".to_owned(),
            None => usual,
        };
        assert!(words(fact(made, "Sted").unwrap()).starts_with(&place), "{path}");
        if place == "Ikke oplyst" {
            assert!(!text(&path).contains("\"location\""), "{path}");
        }
    }
}

#[test]
fn corrections_stand_with_their_days_newest_first() {
    let mut seen = 0;
    for (committee, meeting) in meetings() {
        let path = path(committee, meeting);
        let made = page(&path);
        let own_ones = list(&meeting.facts["rettelser"]).into_iter().map(|one| (None, one));
        let open = meeting.items.iter().filter(|i| !i.has("lukket"));
        let of_items =
            open.flat_map(|i| list(&i.facts["rettelser"]).into_iter().map(move |one| (Some(i), one)));
        let mut wanted: Vec<_> = own_ones.chain(of_items).collect();
        wanted.sort_by_key(|(_, one)| std::cmp::Reverse(string(&one["dato"])));
        let found = section(made, "Rettelser").map_or(Vec::new(), |s| all(s, "li"));
        assert_eq!(found.len(), wanted.len(), "{path}");
        for (li, (item, one)) in found.into_iter().zip(&wanted) {
            assert_eq!(one_time(li), string(&one["dato"]));
            let said = words(li);
            assert!(said.contains(&string(&one["hvad"])), "{said}");
            let why = own::known(&one["hvorfor"]).map(|why| format!("Hvorfor: {why}"));
            assert!(why.is_none_or(|why| said.contains(&why)), "{said}");
            match item {
                Some(item) => {
                    let address = links(li, "a").remove(0).1;
                    assert_eq!(address, format!("punkt-{}.html", item.number));
                    let own_page = page(&leads(&path, &address));
                    assert!(words(section(own_page, "Rettelser").unwrap()).contains(&string(&one["hvad"])));
                }
                None => assert!(links(li, "a").is_empty()),
            }
            seen += 1;
        }
        let newest = wanted.first().map(|(_, one)| day(&string(&one["dato"])));
        let shown = fact(made, "Senest rettet").map(|dd| words(one(dd, "time")));
        assert_eq!(shown, newest, "{path}");
        let mut added: Vec<String> = meeting.items.iter().filter_map(|i| i.get("tilføjet")).collect();
        added.dedup();
        let shown = fact(made, "Punkter tilføjet").map_or(Vec::new(), |dd| all(dd, "time"));
        let shown: Vec<&str> = shown.into_iter().map(|t| t.attr("datetime").unwrap()).collect();
        assert_eq!(shown, added, "{path}");
    }
    assert_eq!(seen, 6);
}

fn one_time(li: scraper::ElementRef) -> String {
    one(li, "time").attr("datetime").unwrap().to_owned()
}

#[test]
fn those_present_and_those_away_are_the_ones_the_minutes_name() {
    for (committee, meeting) in meetings() {
        let path = path(committee, meeting);
        let made = page(&path);
        let Some(people) = section(made, "Deltagere") else {
            assert!(!meeting.is_minutes(), "{path}");
            continue;
        };
        let facts: Vec<(String, String)> = all(people, "dl > div")
            .into_iter()
            .map(|div| (words(one(div, "dt")), words(one(div, "dd"))))
            .collect();
        let named = |key: &str| -> Vec<String> {
            let members = committee.members();
            let of = |name: &String| members.iter().find(|m| m.1 == *name).unwrap().2.clone();
            texts(&meeting.facts[key]).into_iter().map(|name| format!("{name} ({})", of(&name))).collect()
        };
        for (label, key) in [("Til stede", "til_stede"), ("Afbud", "afbud")] {
            let said = &facts.iter().find(|(name, _)| name == label).unwrap().1;
            let found: Vec<String> = said
                .split("; ")
                .map(|one| one.split(", ").next().unwrap().to_owned())
                .filter(|one| one != "Ikke oplyst")
                .collect();
            assert_eq!(found, named(key), "{path}");
        }
        // A chair who was not there did not chair the meeting.
        let chair = facts.iter().find(|(name, _)| name == "Formand").map(|(_, who)| who.clone());
        let there = |who: &String| named("til_stede").contains(who);
        let wanted = match committee.slug.as_str() {
            "bakkedal-bsu" => Some("Asta Prøvholm (S)".to_owned()),
            "bakkedal-oeu" => Some("Holger Papirlund (S)".to_owned()),
            _ => None,
        };
        assert_eq!(chair, wanted.filter(there), "{path}");
    }
}

#[test]
fn the_meetings_beside_a_meeting_are_those_before_and_after_it() {
    for committee in &year().committees {
        for (at, meeting) in committee.meetings.iter().enumerate() {
            let path = path(committee, meeting);
            let made = page(&path);
            let beside = |rel: &str| {
                let links = all(main(made), &format!("nav.naboer a[rel={rel}]"));
                links.first().map(|a| (words(*a), leads(&path, &href(*a))))
            };
            let wanted = |other: Option<&Meeting>, word: &str| {
                other.map(|m| (format!("{word}: Mødet {}", m.weekday()), self::path(committee, m)))
            };
            let before = at.checked_sub(1).and_then(|at| committee.meetings.get(at));
            assert_eq!(beside("prev"), wanted(before, "Forrige"), "{path}");
            assert_eq!(beside("next"), wanted(committee.meetings.get(at + 1), "Næste"), "{path}");
        }
    }
}

#[test]
fn attachments_of_all_items_stand_on_the_meetings_page() {
    for (committee, meeting) in meetings() {
        let made = page(&path(committee, meeting));
        let open = || meeting.items.iter().filter(|i| !i.has("lukket"));
        let wanted: Vec<String> =
            open().flat_map(|i| list(&i.facts["bilag"])).map(|b| string(&b["titel"])).collect();
        let shown = section(made, "Bilag").map_or(Vec::new(), |s| all(s, "ul.bilag > li > p:first-child"));
        assert_eq!(shown.into_iter().map(words).collect::<Vec<_>>(), wanted);
        let headings = section(made, "Bilag").map_or(Vec::new(), |s| all(s, "h3"));
        let titled = open().filter(|i| i.has("bilag")).map(own::Item::numbered);
        assert_eq!(headings.into_iter().map(words).collect::<Vec<_>>(), titled.collect::<Vec<_>>());
    }
}

#[test]
fn former_addresses_lead_to_where_the_papers_are_now() {
    let leads_on = [
        ("udvalg/bakkedal-oeu/2026-06-08/index.html", "udvalg/bakkedal-oeu/2026-06-15/index.html"),
        ("udvalg/bakkedal-oeu/2026-06-08/punkt-1.html", "udvalg/bakkedal-oeu/2026-06-15/punkt-1.html"),
        ("udvalg/bakkedal-oeu/2026-06-08/punkt-2.html", "udvalg/bakkedal-oeu/2026-06-15/punkt-2.html"),
        ("udvalg/bakkedal-oeu/2026-06-08/punkt-3.html", "udvalg/bakkedal-oeu/2026-06-15/punkt-3.html"),
        ("udvalg/bakkedal-oeu/2026-06-08/punkt-4.html", "udvalg/bakkedal-oeu/2026-06-15/punkt-4.html"),
        ("udvalg/bakkedal-bsu/2026-10-07/punkt-8.html", "udvalg/bakkedal-bsu/2026-10-07/punkt-6.html"),
    ];
    for (old, new) in leads_on {
        let made = page(old);
        assert_eq!(words(one(main(made), "h1")), "Siden er flyttet");
        let to: Vec<String> = links(main(made), "a").into_iter().map(|(_, href)| leads(old, &href)).collect();
        assert_eq!(to, [new]);
    }
    assert_eq!(moved().len(), leads_on.len());
    assert!(leads_on.iter().all(|(old, _)| moved().contains(old)));
}

/// The paths that only lead on.
pub fn moved() -> Vec<&'static str> {
    let pages = built().keys().filter(|p| p.ends_with(".html"));
    pages.filter(|p| text(p).contains("<body class=\"flyttet\"")).map(String::as_str).collect()
}

#[test]
fn an_agenda_says_that_nothing_is_decided() {
    for (committee, meeting) in meetings().filter(|(_, m)| !m.is_minutes()) {
        let path = path(committee, meeting);
        let said = words(main(page(&path)));
        assert!(said.contains("Dette er en dagsorden. Udvalget har ikke behandlet punkterne."), "{path}");
        assert!(!said.contains("Godkendt.") && !said.contains("Beslutning."), "{path}");
        assert_eq!(capital(&meeting.weekday()), meeting.moment().split(" kl.").next().unwrap());
    }
}
