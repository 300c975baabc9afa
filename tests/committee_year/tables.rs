//! Tables as CSV: every row.

use super::own::{At, known, list, string, texts};
use super::years::{away, held, stances, votes};
use super::{BASE, text, year};

/// The rows of a table below its heading; quotation marks as RFC 4180 has them.
fn rows(path: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    let mut signs = text(path).chars().peekable();
    while let Some(sign) = signs.next() {
        let row = rows.last_mut().unwrap();
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => {
                signs.next();
                row.last_mut().unwrap().push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(String::new()),
            '\r' if !quoted => {}
            '\n' if !quoted => rows.push(vec![String::new()]),
            sign => row.last_mut().unwrap().push(sign),
        }
    }
    assert_eq!(rows.pop(), Some(vec![String::new()]), "{path} ends with a line");
    rows.split_off(1)
}

fn body(at: &At) -> [String; 2] {
    ["Bakkedal Kommune".to_owned(), at.committee.name()]
}

#[test]
fn every_decision_is_a_row_and_so_is_every_point_by_itself() {
    let mut wanted = Vec::new();
    for at in year().items().filter(|at| at.meeting.is_minutes() && !at.item.has("lukket")) {
        let page = format!("{BASE}{}", at.path());
        let decision = &at.item.facts["beslutning"];
        let row = |id: String, point: String, outcome: Option<String>, said: String| {
            let mut row = vec![id, page.clone()];
            row.extend(body(&at));
            row.extend([at.meeting.day.clone(), String::new(), at.item.number.to_string(), at.item.title()]);
            row.extend([at.item.get("sagsnr").unwrap_or_default(), point, outcome.unwrap_or_default(), said]);
            row.push(at.item.get("beslutningskompetence").unwrap_or_default());
            row
        };
        wanted.push(row(page.clone(), String::new(), at.item.outcome(), string(&decision["tekst"])));
        for point in list(&decision["punkter"]) {
            let number = string(&point["punkt"]);
            let said = known(&point["tekst"]).unwrap_or_default();
            wanted.push(row(format!("{page}#at-{number}"), number, known(&point["udfald"]), said));
        }
    }
    assert_eq!(rows("data/beslutninger.csv"), wanted);
    assert_eq!(wanted.len(), 108, "counted by hand");
}

#[test]
fn every_side_of_every_vote_is_a_row() {
    let mut wanted = Vec::new();
    for (at, vote) in year().committees.iter().flat_map(votes) {
        let page = format!("{BASE}{}", at.path());
        let number = at.item.votes().iter().position(|v| std::ptr::eq(*v, vote)).unwrap() + 1;
        let amendment = known(&vote["ændringsforslag"]);
        let amendments = list(&at.item.facts["ændringsforslag"]);
        let proposer = amendment.map(|id| {
            let found = amendments.iter().find(|a| string(&a["id"]) == id).unwrap();
            string(&found["forslagsstiller"])
        });
        for side in ["for", "imod", "undlod"] {
            let votes = &vote[side];
            let mut row = vec![format!("{page}#afstemning-{number}"), page.clone()];
            row.extend(body(&at));
            row.extend([at.meeting.day.clone(), at.item.number.to_string()]);
            row.extend([at.item.get("sagsnr").unwrap_or_default(), number.to_string(), string(&vote["om"])]);
            row.push(proposer.clone().unwrap_or_default());
            row.extend([texts(&vote["punkter"]).join(" "), side.to_owned()]);
            // Not known is not nought.
            row.push(known(&votes["antal"]).unwrap_or_default());
            row.extend([texts(&votes["partier"]).join(" "), texts(&votes["medlemmer"]).join("; ")]);
            row.push(known(&vote["udfald"]).unwrap_or_default());
            wanted.push(row);
        }
    }
    assert_eq!(rows("data/afstemninger.csv"), wanted);
    assert_eq!(wanted.len(), 27 * 3);
}

#[test]
fn attendance_and_parties_are_counted_as_the_minutes_have_them() {
    let (mut people, mut parties) = (Vec::new(), Vec::new());
    for committee in &year().committees {
        let start = || {
            let page = format!("{BASE}udvalg/{}/2026.html", committee.slug);
            vec![page, "Bakkedal Kommune".to_owned(), committee.name(), "2026".to_owned()]
        };
        for (_, name, letter) in committee.members() {
            let on =
                |key: &str| held(committee).iter().filter(|m| texts(&m.facts[key]).contains(&name)).count();
            let (all, present, apologies) = (held(committee).len(), on("til_stede"), on("afbud"));
            let because = |reason: &str| away(committee, &name).iter().filter(|(_, r)| r == reason).count();
            let counts = [
                all,
                present,
                apologies,
                all - present - apologies,
                because("inhabil"),
                because("fraværende"),
                because("ikke-oplyst"),
            ];
            let mut row = start();
            row.extend([name.clone(), letter]);
            row.extend(counts.map(|n| n.to_string()));
            people.push(row);
        }
        for letter in ["S", "G", "H", "L", "T"] {
            let mut row = start();
            row.extend([letter.to_owned(), votes(committee).len().to_string()]);
            row.extend(stances(committee, letter).map(|n| n.to_string()));
            parties.push(row);
        }
    }
    assert_eq!(rows("data/fremmoede.csv"), people);
    assert_eq!(rows("data/partier.csv"), parties);
    assert_eq!((people.len(), parties.len()), (7 + 15 + 7, 15));
}

#[test]
fn the_package_names_each_table_with_its_rows_columns() {
    let package: serde_json::Value = serde_json::from_str(text("data/datapackage.json")).unwrap();
    let tables = package["resources"].as_array().unwrap();
    let names: Vec<&str> = tables.iter().map(|t| t["path"].as_str().unwrap()).collect();
    assert_eq!(names, ["beslutninger.csv", "afstemninger.csv", "fremmoede.csv", "partier.csv"]);
    for table in tables {
        let path = format!("data/{}", table["path"].as_str().unwrap());
        let fields = table["schema"]["fields"].as_array().unwrap().len();
        assert!(rows(&path).iter().all(|row| row.len() == fields), "{path}");
    }
}
