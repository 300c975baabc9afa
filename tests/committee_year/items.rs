//! Each item's page: its decision and votes, the items beside it, and what leads to and from it.

use super::html::{all, fact, href, leads, links, main, one, page, rows, section, words};
use super::own::{self, At, known, list, string, texts, word};
use super::year;
use serde_yaml::Value;

fn open() -> impl Iterator<Item = At<'static>> {
    year().items().filter(|at| !at.item.has("lukket"))
}

#[test]
fn an_item_has_its_title_its_case_and_the_minutes_own_words() {
    for at in open() {
        let path = at.path();
        let made = page(&path);
        assert_eq!(words(one(main(made), "h1")), at.item.title(), "{path}");
        assert_eq!(words(one(main(made), "p.over")), format!("Punkt {}", at.item.number));
        let badge =
            all(main(made), "div.udfald p.udfald-tekst span.maerke").pop().map(words).unwrap_or_default();
        let decided = at.item.facts["beslutning"]["tekst"].as_str().map(str::trim);
        if at.meeting.is_minutes() {
            let quoted = words(one(section(made, "Beslutning").unwrap(), "blockquote.referatets-ord"));
            assert_eq!(Some(quoted.as_str()), decided, "{path}");
            match at.item.outcome() {
                Some(outcome) => assert_eq!(badge, word(&outcome), "{path}"),
                // Points that went different ways.
                None => {
                    assert_eq!(
                        (badge.as_str(), list(&at.item.facts["beslutning"]["punkter"]).len()),
                        ("", 2)
                    );
                }
            }
        } else {
            assert_eq!((badge.as_str(), decided), ("På dagsordenen", None), "{path}");
            assert!(section(made, "Beslutning").is_none());
        }
        let points = texts(&at.item.facts["indstilling"]["at"]);
        let shown =
            section(made, "Indstilling").map_or(Vec::new(), |s| all(s, ".at-punkter > li > p:first-child"));
        assert_eq!(shown.into_iter().map(words).collect::<Vec<_>>(), points, "{path}");
        let case = fact(made, "Sagsnummer").map(|dd| leads(&path, &links(dd, "a")[0].1));
        assert_eq!(case, at.item.get("sagsnr").map(|n| crate::cases::path(&n)), "{path}");
        let summary = section(made, "Resumé").map(|s| words(one(s, "p")));
        assert_eq!(summary, at.item.get("resumé"), "{path}");
        let text: String = words(main(made));
        for line in at.item.body.lines().filter(|l| l.starts_with("## ")) {
            assert!(text.contains(line.trim_start_matches("## ")), "{path}: {line}");
        }
    }
}

#[test]
fn a_vote_is_a_table_of_what_the_minutes_record_and_no_more() {
    let mut seen = 0;
    for at in open() {
        let made = page(&at.path());
        let mut tables = all(main(made), "table.afstemning");
        let votes = at.item.votes();
        assert_eq!(tables.len(), votes.len(), "{}", at.path());
        for vote in votes {
            let caption = format!("Afstemning: {}", string(&vote["om"]));
            let place = tables.iter().position(|t| words(one(*t, "caption")) == caption);
            let table = tables.remove(place.unwrap_or_else(|| panic!("{caption} in {}", at.path())));
            holds(&at, table, vote);
            seen += 1;
        }
        let amended = all(main(made), "section.aendringsforslag");
        let wanted = list(&at.item.facts["ændringsforslag"]);
        assert_eq!(amended.len(), wanted.len(), "{}", at.path());
        for (shown, wanted) in amended.into_iter().zip(wanted) {
            let said = words(shown);
            assert!(said.contains(&string(&wanted["tekst"])), "{said}");
            assert!(
                said.contains(&format!("Udfald af ændringsforslaget: {}.", word(&string(&wanted["udfald"]))))
            );
            let changes: Vec<Vec<String>> = list(&wanted["ændringer"])
                .into_iter()
                .map(|c| ["hvad", "før", "efter"].map(|key| string(&c[key])).to_vec())
                .collect();
            let tables = all(shown, "table.foer-efter");
            assert_eq!(tables.first().map_or(Vec::new(), |t| rows(*t)), changes, "{said}");
        }
    }
    assert_eq!(seen, 27);
}

/// Holds the table of a vote against the minutes' record.
fn holds(at: &At, table: scraper::ElementRef, vote: &Value) {
    let cells = rows(table);
    let sides = ["for", "imod", "undlod"].map(|side| &vote[side]);
    let counts = sides.map(|side| known(&side["antal"]));
    for ((cells, side), (label, count)) in
        cells.iter().zip(sides).zip(["For", "Imod", "Undlod at stemme"].iter().zip(&counts))
    {
        assert_eq!(cells[0], *label);
        assert_eq!(cells[1], count.clone().unwrap_or_else(|| "ikke oplyst".to_owned()), "{}", at.path());
        let parties = texts(&side["partier"]).into_iter().map(|p| at.committee.party(&p));
        let who: Vec<String> = parties.chain(texts(&side["medlemmer"])).collect();
        let wanted = match (who.as_slice(), count.as_deref()) {
            ([], Some("0")) => "ingen".to_owned(),
            ([], _) => "ikke oplyst".to_owned(),
            ([one], _) => one.clone(),
            ([some @ .., last], _) => format!("{} og {last}", some.join(", ")),
        };
        assert_eq!(cells[2], wanted, "{}", at.path());
    }
    assert_eq!(cells.len(), 3);
    // A sum is only known where all three numbers are.
    let sum: Option<u32> = counts.iter().map(|c| c.as_ref().map(|n| n.parse::<u32>().unwrap())).sum();
    let shown = all(table, "tfoot td.tal").pop().map(words);
    assert_eq!(shown, sum.map(|n| n.to_string()), "{}", at.path());
}

#[test]
fn points_that_went_different_ways_say_so_one_by_one() {
    for at in open().filter(|at| at.item.facts["beslutning"]["punkter"].is_sequence()) {
        let made = page(&at.path());
        let shown: Vec<String> = all(section(made, "Indstilling").unwrap(), "p.punkt-udfald span.maerke")
            .into_iter()
            .map(words)
            .collect();
        let wanted = list(&at.item.facts["beslutning"]["punkter"]).into_iter();
        let wanted: Vec<&str> = wanted.map(|p| word(&string(&p["udfald"]))).collect();
        assert_eq!(shown, wanted, "{}", at.path());
    }
}

#[test]
fn who_took_no_part_is_named_with_the_reason() {
    let mut seen = 0;
    for at in open() {
        let made = page(&at.path());
        let absent = list(&at.item.facts["deltog_ikke"]);
        let shown = section(made, "Deltog ikke").map_or(Vec::new(), |s| all(s, "p"));
        let wanted: Vec<String> = absent
            .iter()
            .map(|a| {
                let reason = match string(&a["grund"]).as_str() {
                    "inhabil" => "inhabilitet",
                    "fraværende" => "fravær",
                    other => panic!("{other}"),
                };
                let (name, party) = (string(&a["navn"]), string(&a["parti"]));
                format!("{name} ({party}) deltog ikke under punktet. Grunden er {reason}.")
            })
            .collect();
        seen += wanted.len();
        assert_eq!(shown.into_iter().map(words).collect::<Vec<_>>(), wanted, "{}", at.path());
    }
    assert_eq!(seen, 5);
}

#[test]
fn the_items_beside_an_item_are_those_before_and_after_it() {
    for at in year().items() {
        let path = at.path();
        let made = page(&path);
        let beside = |rel: &str| {
            let links = all(main(made), &format!("nav.naboer a[rel={rel}]"));
            links.first().map(|a| (words(*a), leads(&path, &href(*a))))
        };
        let wanted = |number: usize, word: &str| {
            let other = at.meeting.items.iter().find(|i| i.number == number)?;
            let address = At { item: other, ..at }.path();
            Some((format!("{word}: {}", other.numbered()), address))
        };
        assert_eq!(beside("prev"), wanted(at.item.number - 1, "Forrige"), "{path}");
        assert_eq!(beside("next"), wanted(at.item.number + 1, "Næste"), "{path}");
    }
}

#[test]
fn references_lead_to_the_items_they_name() {
    let mut seen = 0;
    for at in open() {
        let path = at.path();
        let made = page(&path);
        let found: Vec<String> = links(main(made), "a").into_iter().map(|(_, h)| leads(&path, &h)).collect();
        for reference in list(&at.item.facts["henvisninger"]) {
            assert!(words(main(made)).contains(&string(&reference["hvad"])), "{path}");
            let (Some(committee), None) =
                (known(&reference["udvalg"]), reference["uden_for_klarplan"].as_str())
            else {
                continue;
            };
            let day = string(&reference["dato"]);
            let target = match known(&reference["punkt"]) {
                Some(number) => format!("udvalg/{committee}/{day}/punkt-{number}.html"),
                None => format!("udvalg/{committee}/{day}/index.html"),
            };
            assert!(found.contains(&target), "{path} does not lead to {target}");
            seen += 1;
        }
    }
    assert!(seen >= 15, "{seen}");
}

#[test]
fn remarks_stand_with_the_one_who_made_them() {
    for at in open() {
        let made = page(&at.path());
        let shown: Vec<String> = all(main(made), "blockquote.bemaerkning").into_iter().map(words).collect();
        let wanted: Vec<String> = list(&at.item.facts["bemærkninger"])
            .into_iter()
            .map(|b| format!("{} {}", string(&b["tekst"]), string(&b["fra"])))
            .collect();
        assert_eq!(shown, wanted, "{}", at.path());
    }
    assert!(own::day("2026-02-11").starts_with("11. februar"));
}
