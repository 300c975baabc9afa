//! The list of committees, and each committee's own page.

use super::cases::waits;
use super::html::{all, fact, href, leads, links, main, one, page, rows, section, words};
use super::own::{self, At, Committee, capital, day, word};
use super::year;

/// The days of meetings that are still ahead.
const TODAY: &str = "2026-11-21";

/// How many decisions of a year a committee's own page shows.
const SHOWN: usize = 20;

/// A decision as registers have it: day, item, and the badge with what is said beside it.
pub fn row(at: &At) -> (String, String, Option<&'static str>) {
    (day(&at.meeting.day), at.named(), at.item.outcome().map(|o| word(&o)))
}

/// The decisions of a committee in the order of registers: newest meeting first, items in their own order.
pub fn decisions(committee: &Committee) -> Vec<At<'_>> {
    let mut all: Vec<At> = committee.decisions().collect();
    all.sort_by(|a, b| (&b.meeting.day, a.item.number).cmp(&(&a.meeting.day, b.item.number)));
    all
}

/// Holds the table that a register is against these decisions.
pub fn holds(table: scraper::ElementRef, on: &str, wanted: &[At]) {
    let cells = rows(table);
    let addresses = links(table, "tbody th a");
    assert_eq!(cells.len(), wanted.len(), "{on}");
    for ((cells, (_, href)), at) in cells.iter().zip(&addresses).zip(wanted) {
        let (day, item, outcome) = row(at);
        assert_eq!((&cells[0], &cells[1]), (&day, &item), "{on}");
        assert_eq!(leads(on, href), at.path(), "{on}");
        match outcome {
            Some(outcome) => {
                assert!(cells[2].starts_with(&format!("{outcome}.")), "{}: {}", at.path(), cells[2])
            }
            // Points with outcomes of their own: the words alone.
            None => assert_eq!(cells[2], own::string(&at.item.facts["beslutning"]["tekst"])),
        }
    }
}

#[test]
fn the_list_has_every_committee_with_its_next_and_its_last_meeting() {
    let list = page("udvalg/index.html");
    let lines = all(main(list), "ul.linjer > li");
    let mut wanted: Vec<&Committee> = year().committees.iter().collect();
    wanted.sort_by_key(|c| c.name());
    assert_eq!(lines.len(), wanted.len());
    for (line, committee) in lines.into_iter().zip(wanted) {
        let (name, address) = links(line, "a").remove(0);
        assert_eq!(name, committee.name());
        assert_eq!(leads("udvalg/index.html", &address), format!("udvalg/{}/index.html", committee.slug));
        let said: Vec<String> = all(line, "p.linje-om").into_iter().map(words).collect();
        let next = committee.meetings.iter().find(|m| m.day.as_str() >= TODAY);
        let last = committee.meetings.iter().rev().find(|m| m.day.as_str() < TODAY).unwrap();
        let next = next.map(|m| format!("Næste møde: {}", day(&m.day)));
        let wanted = next.into_iter().chain([format!("Seneste møde: {}", day(&last.day))]);
        let wanted: Vec<String> = wanted.chain([format!("{} møder", committee.meetings.len())]).collect();
        assert_eq!(said[..wanted.len()], wanted, "{name}");
        assert_eq!(said.iter().any(|s| s.starts_with("Næste")), committee.slug != "bakkedal-oeu", "{said:?}");
    }
}

#[test]
fn a_committees_page_has_every_meeting_where_it_belongs() {
    for committee in &year().committees {
        let path = format!("udvalg/{}/index.html", committee.slug);
        let made = page(&path);
        let listed = |heading: &str| -> Vec<(String, String, String)> {
            let lines = section(made, heading).map_or(Vec::new(), |s| all(s, "ul.linjer > li"));
            let line = |li| {
                let (text, href) = links(li, "p.linje-titel a").remove(0);
                (text, leads(&path, &href), words(one(li, "span.maerke")))
            };
            lines.into_iter().map(line).collect()
        };
        let line = |m: &own::Meeting| {
            let state = match m.state().as_str() {
                "dagsorden" => "Dagsorden",
                "tillægsdagsorden" => "Tillægsdagsorden",
                "referat" => "Referat",
                "godkendt-referat" => "Godkendt referat",
                other => panic!("{other}"),
            };
            (m.moment(), format!("udvalg/{}/{}/index.html", committee.slug, m.day), state.to_owned())
        };
        let (ahead, held): (Vec<_>, Vec<_>) =
            committee.meetings.iter().partition(|m| m.day.as_str() >= TODAY);
        assert_eq!(listed("Kommende møder"), ahead.iter().map(|m| line(m)).collect::<Vec<_>>());
        assert_eq!(listed("Møder"), held.iter().rev().map(|m| line(m)).collect::<Vec<_>>());
        let next = fact(made, "Næste møde").unwrap();
        match ahead.first() {
            Some(meeting) => assert_eq!(words(next), meeting.moment()),
            None => assert_eq!(words(next), "Der står ikke et kommende møde her."),
        }
        let minutes = committee.meetings.iter().rev().find(|m| m.is_minutes()).unwrap();
        assert_eq!(words(fact(made, "Seneste referat").unwrap()), minutes.moment());
        // One who is mayor and chair is found as well.
        let chair = committee.members().into_iter().find(|(key, ..)| {
            own::known(&committee.facts["medlemmer"][key.as_str()]["rolle"])
                .is_some_and(|r| r == "formand" || r == "borgmester og formand")
        });
        let said = fact(made, "Formand").map(words);
        assert_eq!(said, chair.map(|(_, name, letter)| format!("{name} ({letter})")));
        let members = rows(one(section(made, "Medlemmer").unwrap(), "table"));
        let named = members.iter().map(|cells| cells[0].clone());
        assert_eq!(
            named.collect::<Vec<_>>(),
            committee.members().into_iter().map(|m| m.1).collect::<Vec<_>>()
        );
    }
}

#[test]
fn a_committees_register_has_its_newest_decisions_and_leads_to_all() {
    for committee in &year().committees {
        let path = format!("udvalg/{}/index.html", committee.slug);
        let made = page(&path);
        let register = section(made, "Beslutninger").unwrap();
        let all_of_them = decisions(committee);
        let shown = &all_of_them[..all_of_them.len().min(SHOWN)];
        holds(one(register, "table"), &path, shown);
        let excerpt = format!("Her står de {SHOWN} nyeste af {} beslutninger.", all_of_them.len());
        let cut = all_of_them.len() > SHOWN;
        assert_eq!(words(register).contains(&excerpt), cut, "{}", words(register));
        assert_eq!(
            all(register, "a").into_iter().filter(|a| href(*a) == "2026.html").count(),
            usize::from(cut)
        );
    }
}

#[test]
fn recommendations_stand_where_they_wait_and_nowhere_else() {
    // By hand: what was recommended and not settled by the 21st of November.
    let open = |slug: &str| match slug {
        "bakkedal-bsu" => vec!["2026-11-04/punkt-3", "2026-11-04/punkt-4", "2026-10-07/punkt-5"],
        "bakkedal-oeu" => vec!["2026-11-16/punkt-3", "2026-11-16/punkt-4"],
        _ => vec![],
    };
    let awaited = |slug: &str| match slug {
        "bakkedal-oeu" => vec!["bakkedal-bsu/2026-11-04/punkt-4"],
        "bakkedal-byraad" => vec!["bakkedal-oeu/2026-11-16/punkt-3", "bakkedal-oeu/2026-11-16/punkt-4"],
        _ => vec![],
    };
    for committee in &year().committees {
        let slug = &committee.slug;
        let path = format!("udvalg/{slug}/index.html");
        let made = page(&path);
        let found = |heading: &str| -> Vec<String> {
            let lines = section(made, heading).map_or(Vec::new(), |s| links(s, "p.linje-titel a"));
            lines.into_iter().map(|(_, href)| leads(&path, &href)).collect()
        };
        let pages = |all: Vec<&str>, within: &str| -> Vec<String> {
            all.into_iter().map(|item| format!("udvalg/{within}{item}.html")).collect()
        };
        let mine = pages(open(slug), &format!("{slug}/"));
        assert_eq!(found("Anbefalinger, der ikke er afgjort"), mine);
        assert_eq!(found("Sager, der venter på udvalget"), pages(awaited(slug), ""));
        // The same by what the items say.
        let computed = year().cases();
        let waiting = computed.values().filter(|case| waits(case));
        let last = waiting.filter_map(|case| {
            let recommended = |at: &&At| at.item.outcome().as_deref() == Some("anbefalet");
            case.iter().filter(|at| at.committee.slug == *slug).rfind(recommended)
        });
        let mut last: Vec<String> = last.map(At::path).collect();
        last.sort();
        let mut sorted = mine.clone();
        sorted.sort();
        assert_eq!(last, sorted);
        for line in section(made, "Anbefalinger, der ikke er afgjort").map_or(Vec::new(), |s| all(s, "li")) {
            let (_, href) = links(line, "p.linje-titel a").remove(0);
            let at = year().items().find(|at| at.path() == leads(&path, &href)).unwrap();
            let body = at.item.get("beslutningskompetence").unwrap();
            assert!(words(line).contains(&format!("Afventer {body}.")), "{}", words(line));
            assert!(words(line).contains(&format!("{} {}", "Anbefalet", day(&at.meeting.day))));
        }
    }
}

#[test]
fn a_committees_own_deadlines_stand_on_its_page() {
    let made = page("udvalg/bakkedal-bsu/index.html");
    let shown = words(section(made, "Frister").unwrap());
    assert!(shown.contains("Dagsorden: senest 4 hverdage før mødet"), "{shown}");
    assert!(shown.contains("Referat: senest 5 hverdage efter mødet"), "{shown}");
    let table = rows(one(section(made, "Frister").unwrap(), "table"));
    // Wednesday the 2nd: Tuesday, Monday, Friday and Thursday before it; from Thursday to Wednesday after it.
    let due = ["2026-12-02", "2026-11-26", "2026-12-09"].map(|iso| capital(&own::weekday(iso)));
    assert_eq!(table, [due.to_vec()]);
    assert!(section(page("udvalg/bakkedal-oeu/index.html"), "Frister").is_none());
}
