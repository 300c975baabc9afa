//! Open data: what is told, and what is not. That it follows its standards is checked by `opendata/check.mjs`.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

mod common;

use common::{CONFIG, MINIMAL, Memory, OPTIONS};
use klarplan::language::Language;
use klarplan::opendata::{Data, data};
use klarplan::site::{Eye, view};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const ROOT: &str = "https://o.example/";

const TERMS: &str = "åbne_data:\n  licens: {id: CC0-1.0, navn: CC0, web: https://creativecommons.org/publicdomain/zero/1.0/}\n  ocid: ocds-213czf\n";

/// The public data of a site of these files.
fn made(files: &[(&str, &str)]) -> Data {
    let mut site = Memory::minimal(files);
    site.put(CONFIG, &format!("{MINIMAL}{TERMS}"));
    of(&site)
}

fn of(site: &Memory) -> Data {
    let checked = site.check();
    let whole = checked.site.as_ref().unwrap_or_else(|| panic!("{:#?}", checked.findings));
    let words = std::fs::read_to_string(common::root().join("themes/standard/sprog/da.ftl")).unwrap();
    let files = BTreeMap::from([("da".to_owned(), vec![words])]);
    let language = Language::load(&["da".to_owned()], &files).unwrap().remove(0);
    data(&view(whole, &Eye::Public), &checked.sources, &language, ROOT, OPTIONS.today)
}

fn text<'a>(data: &'a Data, path: &str) -> &'a str {
    let file = data.files.iter().find(|f| f.path == path);
    let all: Vec<&str> = data.files.iter().map(|f| f.path.as_str()).collect();
    let file = file.unwrap_or_else(|| panic!("{path} is not among {all:#?}"));
    std::str::from_utf8(&file.bytes).unwrap()
}

fn read(data: &Data, path: &str) -> Value {
    serde_json::from_str(text(data, path)).unwrap()
}

const COMMITTEE: (&str, &str) = (
    "content/udvalg/a/udvalg.md",
    "---\nnavn: Udvalget\nmyndighed: Byen\npartier:\n  - {bogstav: Ø, navn: Enhedslisten}\nmedlemmer:\n  kk: {navn: K.K., parti: Ø, rolle: formand}\n---\n",
);

fn meeting(state: &str, more: &str) -> String {
    format!("---\ndato: 2024-02-07\nkl: 16.30\ntilstand: {state}\n{more}---\n")
}

const ITEM: &str = "content/udvalg/a/2024-02-07/01-punkt.md";
const MEETING: &str = "content/udvalg/a/2024-02-07/moede.md";
const POPOLO: &str = "data/popolo/a/2024-02-07.json";

/// The data of a meeting with minutes and one item.
fn with_item(item: &str) -> Data {
    made(&[COMMITTEE, (MEETING, &meeting("referat", "")), (ITEM, &format!("---\ntitel: Sagen\n{item}---\n"))])
}

#[test]
fn without_terms_nothing_is_published() {
    let example = Memory::example();
    assert!(!of(&example).files.is_empty());
    let mut silent = example;
    let config = silent.texts[CONFIG].clone();
    let (before, rest) = config.split_once("åbne_data:").unwrap();
    let after = rest.split_once("\n\n").unwrap().1;
    silent.put(CONFIG, &format!("{before}{after}"));
    assert!(of(&silent).files.is_empty());
}

#[test]
fn without_a_prefix_there_is_no_ocds() {
    let mut site = Memory::example();
    let config = site.texts[CONFIG].replace("  ocid: ocds-213czf\n", "");
    site.put(CONFIG, &config);
    let data = of(&site);
    assert!(data.files.iter().all(|f| !f.path.starts_with("data/ocds/")));
    assert!(data.files.iter().any(|f| f.path == "data/vaegte.csv"));
}

#[test]
fn a_prefix_has_its_form() {
    for bad in ["ocds-213CZF", "213czf", "ocds-213cz", "ocds-213czf-1"] {
        let mut site = Memory::minimal(&[]);
        site.put(CONFIG, &format!("{MINIMAL}{}", TERMS.replace("ocds-213czf", bad)));
        let codes: Vec<&str> = site.check().findings.iter().map(|l| l.finding.rule.code).collect();
        assert_eq!(codes.len(), 1, "{bad}: {codes:?}");
    }
}

#[test]
fn the_same_site_gives_the_same_bytes_and_names_do_not_hang_on_the_day() {
    let (one, two) = (of(&Memory::example()), of(&Memory::example()));
    assert!(one.files.len() > 50, "{}", one.files.len());
    for (a, b) in one.files.iter().zip(&two.files) {
        assert_eq!((&a.path, &a.bytes), (&b.path, &b.bytes));
    }
}

#[test]
fn unknown_counts_are_left_out_and_nought_is_told() {
    let data = with_item(
        "beslutning: {tekst: Godkendt., udfald: godkendt}\nafstemninger:\n  - om: Sagen\n    for: {antal: 8}\n    imod: {partier: [V]}\n    undlod: {antal: 0}\n    udfald: godkendt\n",
    );
    let votes = &read(&data, POPOLO)["vote_events"];
    let counts = json!([{"option": "yes", "value": 8}, {"option": "abstain", "value": 0}]);
    assert_eq!(votes[0]["counts"], counts);
    let party = format!("{ROOT}udvalg/a/#parti-v");
    assert_eq!(votes[0]["group_results"], json!([{"group_id": party, "result": "no"}]));
    let rows: Vec<&str> = text(&data, "data/afstemninger.csv").lines().collect();
    assert!(rows[1].contains(",for,8,,,godkendt"), "{}", rows[1]);
    assert!(rows[2].contains(",imod,,V,,godkendt"), "{}", rows[2]);
    assert!(rows[3].contains(",undlod,0,,,godkendt"), "{}", rows[3]);
}

#[test]
fn a_party_on_two_sides_was_split_and_members_voted_themselves() {
    let data = with_item(
        "beslutning: {tekst: Godkendt., udfald: godkendt}\nafstemninger:\n  - om: Sagen\n    for: {antal: 2, partier: [Ø], medlemmer: [K.K., Gæst]}\n    imod: {antal: 1, partier: [Ø]}\n    udfald: godkendt\n",
    );
    let vote = &read(&data, POPOLO)["vote_events"][0];
    assert_eq!(vote["group_results"][0]["result"], "split");
    assert_eq!(vote["votes"][0], json!({"voter_id": format!("{ROOT}udvalg/a/#medlem-kk"), "option": "yes"}));
    assert_eq!(vote["votes"][1], json!({"voter": {"name": "Gæst"}, "option": "yes"}));
}

#[test]
fn what_was_not_carried_or_lost_has_no_result() {
    for (outcome, expected) in [
        ("godkendt", json!("pass")),
        ("anbefalet", json!("pass")),
        ("forkastet", json!("fail")),
        ("taget-til-efterretning", Value::Null),
        ("udsat", Value::Null),
    ] {
        let data = with_item(&format!("beslutning: {{tekst: Ord., udfald: {outcome}}}\n"));
        assert_eq!(read(&data, POPOLO)["motions"][0]["result"], expected, "{outcome}");
        assert_eq!(read(&data, "data/oparl/agenda-items/a/2024-02-07/1.json")["result"], outcome);
    }
}

#[test]
fn points_have_rows_of_their_own() {
    let data = with_item(
        "indstilling:\n  at: [at a, at b]\nbeslutning:\n  tekst: Delt.\n  punkter:\n    - {punkt: 1, udfald: godkendt}\n    - {punkt: 2, udfald: udsat, tekst: Til marts.}\n",
    );
    let rows: Vec<&str> = text(&data, "data/beslutninger.csv").lines().collect();
    assert_eq!(rows.len(), 4);
    assert!(rows[1].ends_with(",1,Sagen,,,,Delt.,"), "{}", rows[1]);
    assert!(rows[3].starts_with(&format!("{ROOT}udvalg/a/2024-02-07/punkt-1.html#at-2,")), "{}", rows[3]);
    assert!(rows[3].ends_with(",2,udsat,Til marts.,"), "{}", rows[3]);
}

#[test]
fn an_agenda_decides_nothing() {
    let item = (ITEM, "---\ntitel: Sagen\nsagsnr: 24-1\n---\n");
    let data = made(&[COMMITTEE, (MEETING, &meeting("dagsorden", "")), item]);
    assert!(data.files.iter().all(|f| !f.path.starts_with("data/popolo/")));
    assert!(data.files.iter().all(|f| f.path != "data/beslutninger.csv"));
    let told = read(&data, "data/oparl/agenda-items/a/2024-02-07/1.json");
    assert!(told.get("result").is_none() && told.get("resolutionText").is_none(), "{told}");
    assert_eq!(read(&data, "data/oparl/meetings/a/2024-02-07.json")["meetingState"], "eingeladen");
}

#[test]
fn a_closed_item_is_its_number_and_title() {
    let data = with_item(
        "sagsnr: 24-1\nlukket: Personsag\nresumé: Hemmeligt\nbeslutning: {tekst: Hemmeligt., udfald: godkendt}\n",
    );
    let all: Vec<&[u8]> = data.files.iter().map(|f| f.bytes.as_slice()).collect();
    let all = String::from_utf8(all.concat()).unwrap();
    assert!(!all.contains("Hemmeligt") && !all.contains("24-1"), "{all}");
    assert_eq!(read(&data, "data/oparl/agenda-items/a/2024-02-07/1.json")["public"], false);
}

#[test]
fn drafts_and_what_is_for_some_readers_are_no_data() {
    let restricted = "modtagere:\n  vagt: {navn: Vagten}\n";
    let item = "---\ntitel: Hemmelig sag\nbeslutning: {tekst: Godkendt., udfald: godkendt}\nsynlig_for: [vagt]\n---\n";
    let mut site = Memory::minimal(&[COMMITTEE, (MEETING, &meeting("referat", "")), (ITEM, item)]);
    site.put(CONFIG, &format!("{MINIMAL}{TERMS}{restricted}"));
    let data = of(&site);
    assert!(data.files.iter().any(|f| f.path == "data/oparl/meetings/a/2024-02-07.json"));
    assert!(data.files.iter().all(|f| !String::from_utf8_lossy(&f.bytes).contains("Hemmelig")));

    let item = "---\ntitel: Sagen\nbeslutning: {tekst: Godkendt., udfald: godkendt}\n---\n";
    let site = Memory::minimal(&[COMMITTEE, (MEETING, &meeting("referat", "kladde: ja\n")), (ITEM, item)]);
    let mut site = site;
    site.put(CONFIG, &format!("{MINIMAL}{TERMS}"));
    assert!(of(&site).files.iter().all(|f| !f.path.contains("2024-02-07")));
}

#[test]
fn text_cannot_run_in_a_spreadsheet() {
    let data = with_item("beslutning: {tekst: \"=HYPERLINK(1)\", udfald: godkendt}\n");
    assert!(text(&data, "data/beslutninger.csv").contains(",'=HYPERLINK(1),"));
    let data = with_item("beslutning: {tekst: \"- et\\n- \\\"to\\\"\", udfald: godkendt}\n");
    assert!(text(&data, "data/beslutninger.csv").contains(",\"'- et"));
}

fn framework(yaml: &str) -> Value {
    let text = format!("---\ntitel: Rammen\n{yaml}---\n");
    read(&made(&[("content/udbud/r/ramme.md", &text)]), "data/ocds/r/release.json")["releases"][0].clone()
}

#[test]
fn a_framework_that_is_not_divided_is_one_lot() {
    let release = framework(
        "tilstand: åbent\nantal_leverandører: 3\nøkonomi: {højeste_værdi: \"1.250.000,50 kr.\"}\nvægtning: {kvalitet: \"62,5 %\", pris: \"37,5 %\"}\nkriterier:\n  - {id: a, tekst: Alt, vægt: \"33,3 %\"}\n  - {id: b, tekst: Andet, vægt: \"66,7 %\"}\n",
    );
    assert_eq!(release["ocid"], "ocds-213czf-r");
    assert_eq!(release["tag"], json!(["tender"]));
    let tender = &release["tender"];
    assert_eq!(tender["status"], "active");
    assert_eq!(tender["value"].to_string(), r#"{"amount":1250000.5,"currency":"DKK"}"#);
    assert_eq!(tender["lots"].as_array().unwrap().len(), 1);
    let lot = &tender["lots"][0];
    assert_eq!(lot["id"], "1");
    assert_eq!(lot["techniques"]["frameworkAgreement"]["maximumParticipants"], 3);
    let weights: Vec<String> = lot["awardCriteria"]["criteria"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| c["numbers"][0]["number"].to_string())
        .collect();
    assert_eq!(weights, ["20.8125", "41.6875", "37.5"]);
}

#[test]
fn a_criterion_counts_on_the_lots_it_names() {
    let release = framework(
        "vægtning: {kvalitet: 50, pris: 50}\ndelområder:\n  - {id: 1, titel: Et}\n  - {id: 2, titel: To, leverandører: [firma]}\nkriterier:\n  - {id: a, tekst: A, vægt: 100, delområder: [1]}\n  - {id: b, tekst: B, vægt: 100, delområder: [2]}\n",
    );
    let names = |at: usize| -> Vec<&str> {
        let criteria = release["tender"]["lots"][at]["awardCriteria"]["criteria"].as_array().unwrap();
        criteria.iter().map(|c| c["name"].as_str().unwrap()).collect()
    };
    assert_eq!((names(0), names(1)), (vec!["A", "Pris"], vec!["B", "Pris"]));
}

#[test]
fn awards_name_suppliers_of_the_register_only() {
    let ramme = "---\ntitel: Rammen\ntilstand: tildelt\ndelområder:\n  - {id: 2, titel: To, leverandører: [firma]}\nperiode: {fra: 2024-01-01, til: 2025-12-31, forlængelse: 1 år}\n---\n";
    let data = made(&[
        ("content/udbud/r/ramme.md", ramme),
        ("content/registre/leverandoerer.yaml", "firma: {navn: Firmaet}\nandre: {navn: Andre}\n"),
    ]);
    let release = &read(&data, "data/ocds/r/release.json")["releases"][0];
    assert_eq!(release["tag"], json!(["tender", "award"]));
    assert_eq!(release["awards"][0]["suppliers"], json!([{"id": "leverandoer-firma", "name": "Firmaet"}]));
    assert_eq!(release["awards"][0]["contractPeriod"]["maxExtentDate"], "2026-12-31T23:59:59+01:00");
    assert_eq!(release["parties"].as_array().unwrap().len(), 1);
    let record = &read(&data, "data/ocds/r/record.json")["records"][0];
    assert_eq!(record["compiledRelease"]["awards"], release["awards"]);
    assert_eq!(
        record["releases"][0]["url"],
        format!("{ROOT}data/ocds/r/release.json#ocds-213czf-r-2026-11-21")
    );
}

#[test]
fn steps_elsewhere_are_consultations_of_the_same_case() {
    let data = with_item(
        "sagsnr: 24-1\nbeslutningskompetence: Byrådet\nsagens_forløb:\n  - {dato: 2024-03-01, organ: Byrådet, beslutning: Godkendt., udfald: godkendt}\n",
    );
    let paper = read(&data, "data/oparl/papers/byen/24-1.json");
    let own = &paper["consultation"];
    assert_eq!(own.as_array().unwrap().len(), 2, "{paper}");
    assert_eq!(own[0]["authoritative"], false);
    assert_eq!(own[0]["role"], "Indstilling til Byrådet");
    assert_eq!(own[1]["role"], "Byrådet, 2024-03-01: Godkendt.");
    assert!(own[1].get("organization").is_none());
}

#[test]
fn attendance_and_parties_are_counted_as_recorded() {
    let item = (
        ITEM,
        "---\ntitel: Sagen\nbeslutning: {tekst: Godkendt., udfald: godkendt}\nafstemninger:\n  - {om: Sagen, for: {partier: [V]}, udfald: godkendt}\ndeltog_ikke:\n  - {navn: K.K.}\n---\n",
    );
    let data = made(&[COMMITTEE, (MEETING, &meeting("referat", "")), item]);
    let page = format!("{ROOT}udvalg/a/2024.html");
    let rows: Vec<&str> = text(&data, "data/fremmoede.csv").lines().collect();
    // Neither present nor absent, for the minutes do not say.
    assert_eq!(rows[1..], [format!("{page},Byen,Udvalget,2024,K.K.,Ø,1,0,0,1,0,0,1")]);
    let rows: Vec<&str> = text(&data, "data/partier.csv").lines().collect();
    let expected = [
        format!("{page},Byen,Udvalget,2024,Ø,1,0,0,0,0,1"),
        format!("{page},Byen,Udvalget,2024,V,1,1,0,0,0,0"),
    ];
    assert_eq!(rows[1..], expected);
}
