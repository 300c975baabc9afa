//! The pages of plans and cases: the same box on each, what comes from today on, words explained where they stand.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

mod common;

use chrono::NaiveDate;
use common::{CONFIG, MINIMAL, Memory, OPTIONS, root, said};
use klarplan::pipeline::{Settings, render};
use klarplan::render::Theme;
use klarplan::write::Content;
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeMap;

type Pages = BTreeMap<String, String>;

/// The site's pages by path, in these languages, readers' trees included.
fn pages_in(site: Memory, languages: &[&str]) -> Pages {
    pages_on(site, languages, OPTIONS.today)
}

/// The same, made on this day.
fn pages_on(site: Memory, languages: &[&str], today: NaiveDate) -> Pages {
    let checked = site.in_languages(languages).check();
    let tags: Vec<String> = languages.iter().map(|l| (*l).to_owned()).collect();
    let theme = Theme::load(&root(), "standard", true, &tags).unwrap();
    let settings = Settings { today, base_url: None };
    let files = render(&checked, checked.site.as_ref().unwrap(), &theme, &root(), settings).unwrap();
    let text = |content| match content {
        Content::Bytes(bytes) => String::from_utf8(bytes).ok(),
        Content::Shared(_) | Content::File(_) | Content::Ready(_) => None,
    };
    let pages = files.into_iter().filter(|f| f.path.ends_with(".html") || f.path.ends_with(".ics"));
    pages.filter_map(|file| Some((file.path, text(file.content)?))).collect()
}

/// A case with these plans, in Danish; paths below `offentlig/planer/a/`.
fn case(plans: &[(&str, &str)]) -> Pages {
    case_on(plans, OPTIONS.today)
}

/// The same, made on this day.
fn case_on(plans: &[(&str, &str)], today: NaiveDate) -> Pages {
    let mut site = Memory::minimal(&[(
        "content/planer/a/sag.yaml",
        "titel: Ane\nborger: Ane\noffentlighed: fiktiv\nmål:\n  lager:\n    tekst: Job på lager\n",
    )]);
    site.put(CONFIG, &format!("{MINIMAL}klage:\n  tekst: Skriv til os.\n  side: sider/klage.md\n"));
    site.put("content/sider/klage.md", "---\ntitel: Klage\n---\n\nSkriv.\n");
    for (name, facts) in plans {
        let text = format!("---\ntitel: Planen\noffentlighed: fiktiv\nmål: [lager]\n{facts}---\n\nTekst.\n");
        site.put(&format!("content/planer/a/{name}.md"), &text);
    }
    let all = pages_on(site, &["da"], today);
    all.into_iter()
        .filter_map(|(p, t)| Some((p.strip_prefix("offentlig/planer/a/")?.to_owned(), t)))
        .collect()
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

fn words(element: ElementRef) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The lines of the box: each label with what stands to it, the heading first.
fn the_box(html: &str) -> Vec<(String, String)> {
    let page = Html::parse_document(html);
    let first = |selector: &str| all(&page, selector).first().map_or(String::new(), |e| words(*e));
    let mut lines = vec![(first("#naeste"), first(".naeste-hvad"))];
    for line in all(&page, ".boks-naeste .fakta > div") {
        let part = |name: &str| {
            let parts = line.select(&Selector::parse(name).unwrap()).map(words).collect::<Vec<_>>();
            parts.join(" | ")
        };
        lines.push((part("dt"), part("dd")));
    }
    lines
}

fn line(lines: &[(String, String)], label: &str) -> String {
    lines.iter().find(|(l, _)| l == label).map_or(String::new(), |(_, text)| text.clone())
}

const LABELS: [&str; 6] =
    ["Det næste der sker", "Hvornår og hvor", "Hvorfor", "Det skal du gøre", "Spørg her", "Hvis du er uenig"];

const KINDS: [&str; 6] =
    ["min-plan", "forberedende-del", "indstilling", "indsatsdel", "helhedsorienteret-plan", "familieplan"];

const OFFER: &str = "tilbud:\n  - navn: Praktik\n    start: 2026-11-30\n    start_kl: 9.00\n    slut: 2027-01-29\n    mål: [lager]\n";

#[test]
fn every_kind_of_plan_has_the_same_lines_in_the_same_order_whatever_is_known() {
    let states = [
        "",
        OFFER,
        "tilbud:\n  - navn: Praktik\n    start: 2026-10-01\n    slut: 2027-01-29\n",
        "samtaler:\n  - dato: 2026-11-24\n    kl: 10.00\n",
        "tilbud:\n  - navn: Praktik\n    start: 2026-01-05\n    slut: 2026-02-05\n    status: gennemført\n",
    ];
    for kind in KINDS {
        for facts in states {
            let pages = case(&[(kind, facts)]);
            for path in [format!("{kind}.html"), "index.html".to_owned()] {
                let lines = the_box(&pages[&path]);
                let labels: Vec<&str> = lines.iter().map(|(label, _)| label.as_str()).collect();
                let mut expected = LABELS.to_vec();
                if kind == "familieplan" {
                    expected[3] = "Det skal I gøre";
                }
                if kind == "min-plan" {
                    expected.push("Hvis du ikke kommer");
                }
                assert_eq!(labels, expected, "{path}: {facts}");
                for (label, text) in &lines {
                    assert!(!text.is_empty(), "{path}: {label} says nothing: {facts}");
                }
            }
        }
    }
}

#[test]
fn the_box_says_what_is_known_and_whom_to_ask_where_nothing_is() {
    let pages = case(&[("min-plan", OFFER)]);
    let lines = the_box(&pages["min-plan.html"]);
    assert_eq!(lines[0].1, "Du begynder: Praktik");
    assert_eq!(
        line(&lines, "Hvornår og hvor"),
        "Mandag den 30. november 2026 kl. 9.00 (om 9 dage, regnet fra 21. november 2026) \
         | Stedet står ikke i planen. Spørg O."
    );
    assert_eq!(line(&lines, "Hvorfor"), "Det fører mod dit mål: Job på lager.");
    assert_eq!(line(&lines, "Spørg her"), "Spørg O.");
    assert!(line(&lines, "Hvis du er uenig").ends_with("| Læs mere om at klage"));
    assert!(pages["min-plan.html"].contains("href=\"../../sider/klage.html\""));

    let nothing = case(&[("familieplan", "")]);
    let lines = the_box(&nothing["familieplan.html"]);
    assert_eq!(lines[0].1, "Der er ikke aftalt noget nyt lige nu.");
    assert_eq!(line(&lines, "Hvornår og hvor"), "Det er ikke aftalt endnu. Spørg O, hvis du vil vide mere.");
    assert!(line(&lines, "Hvis du er uenig").contains("trække dit samtykke tilbage"));
}

#[test]
fn what_a_min_plan_can_lead_to_follows_from_its_dates() {
    let effect = |facts: &str| {
        let pages = case(&[("min-plan", facts)]);
        line(&the_box(&pages["min-plan.html"]), "Hvis du ikke kommer")
    };
    let delivered = |day: &str| format!("publiceret:\n  - dato: {day}\n    kanal: jobnet\n");
    let begun = "tilbud:\n  - navn: Praktik\n    start: 2026-10-01\n    slut: 2027-01-29\n";
    assert!(effect("").starts_with("Der er ikke noget tilbud i planen"));
    assert!(
        effect(&(delivered("2026-09-30") + begun)).starts_with("Du fik planen, før dine tilbud begyndte.")
    );
    let late = "Planen nåede ikke frem til dig, før du begyndte på praktik.";
    assert!(effect(&(delivered("2026-10-02") + begun)).starts_with(late));
    // The same day counts only where the times of day tell.
    assert!(effect(&(delivered("2026-10-01") + begun)).starts_with(late));
    let ahead = "Planen skal være hos dig, før du begynder på praktik den 30. november 2026.";
    assert!(effect(OFFER).starts_with(ahead));
}

#[test]
fn a_plan_that_no_longer_counts_says_so_first_and_leads_to_the_one_that_does() {
    let pages = case(&[
        ("min-plan-2025", "udarbejdet: 2025-08-19\n"),
        (
            "helhedsorienteret-plan",
            "udarbejdet: 2026-01-21\nerstatter:\n  - plan: min-plan-2025\n    fra: 2026-01-21\n",
        ),
    ]);
    let old = &pages["min-plan-2025.html"];
    let shown = Html::parse_document(old);
    let notice = all(&shown, "main > .varsel")[0];
    assert_eq!(
        words(notice),
        "Denne plan gælder ikke længere. Se den nyere plan: Planen, dateret 21. januar 2026"
    );
    assert!(notice.html().contains("href=\"helhedsorienteret-plan.html\""));
    assert!(old.find("varsel") < old.find("boks-naeste"));
    let lines = the_box(old);
    assert_eq!(line(&lines, "Hvorfor"), "Denne plan blev afløst af en ny 21. januar 2026.");
    assert!(!pages["helhedsorienteret-plan.html"].contains("gælder ikke længere"));
    assert!(
        words(all(&Html::parse_document(&pages["index.html"]), ".linjer")[0]).contains("Gælder ikke længere")
    );

    // One that takes the place later has not taken it yet.
    let soon = "udarbejdet: 2026-11-20\nerstatter:\n  - plan: min-plan-2025\n    fra: 2026-12-01\n";
    let pages = case(&[("min-plan-2025", "udarbejdet: 2025-08-19\n"), ("helhedsorienteret-plan", soon)]);
    assert!(!pages["min-plan-2025.html"].contains("gælder ikke længere"));

    let over = case(&[("indsatsdel", "forløb_start: 2023-05-01\nforløb_slut: 2026-04-30\n")]);
    assert!(over["indsatsdel.html"].contains("Denne plan gælder ikke længere."));
    assert_eq!(line(&the_box(&over["indsatsdel.html"]), "Hvornår og hvor"), "Det sluttede 30. april 2026.");
}

#[test]
fn from_today_on_everything_stands_in_order_of_time() {
    let facts = "mål:\n  - tekst: Job på lager\n    id: job\n    delmål:\n      - tekst: Køre truck\n        frist: december 2026\n        id: truck\n      - tekst: Møde hver dag\n        frist: maj 2026\ntilbud:\n  - navn: Kursus\n    start: 2026-12-07\n    slut: 2027-01-15\n    mål: [truck]\n  - navn: Praktik\n    start: 2026-10-05\n    slut: 2026-11-27\n  - navn: Mentor\nsamtaler:\n  - dato: 2026-12-07\n    kl: 8.30\n    næste: 2027-02-01\n  - dato: 2026-10-01\n";
    let mut site =
        Memory::minimal(&[("content/planer/a/sag.yaml", "titel: Ane\nborger: Ane\noffentlighed: fiktiv\n")]);
    let text = format!("---\ntitel: Planen\noffentlighed: fiktiv\n{facts}---\n");
    site.put("content/planer/a/min-plan.md", &text);
    let pages = pages_in(site, &["da"]);
    let page = Html::parse_document(&pages["offentlig/planer/a/min-plan.html"]);
    let lines: Vec<String> = all(&page, ".forud > li").into_iter().map(words).collect();
    assert_eq!(
        lines,
        [
            "I dag, lørdag den 21. november 2026Du er i gang med:Praktik",
            "Fredag den 27. november 2026: Sidste dag: Praktik",
            "Mandag den 7. december 2026: Du begynder: Kursus",
            "Mandag den 7. december 2026 kl. 8.30: Samtale",
            "Senest: december 2026: Køre truck",
            "Fredag den 15. januar 2027: Sidste dag: Kursus",
            "Mandag den 1. februar 2027: Vi følger op",
            "Tidspunktet er ikke aftalt endnu: Mentor",
        ]
    );
    // Every line leads to a place on the page.
    let html = &pages["offentlig/planer/a/min-plan.html"];
    for link in all(&page, ".forud a, .linje .fakta a[href^='#']") {
        let target = link.value().attr("href").unwrap().trim_start_matches('#');
        assert!(html.contains(&format!("id=\"{target}\"")), "{target}");
    }
    assert!(html.contains("href=\"#delmaal-1-1\""), "the course serves the sub-goal");
}

#[test]
fn words_of_the_glossary_are_explained_on_the_page() {
    let mut site = Memory::minimal(&[
        ("content/planer/a/sag.yaml", "titel: Ane\nborger: Ane\noffentlighed: fiktiv\n"),
        (
            "content/planer/a/min-plan.md",
            "---\ntitel: Planen\noffentlighed: fiktiv\n---\n\n## Bevilling\n\nDin bevilling & bevillingen. En bevillingsramme.\n",
        ),
        ("content/sider/ordliste.md", "---\ntitel: Ordliste\nordliste: ja\n---\n\nOrd.\n"),
        (
            "content/registre/ordliste.yaml",
            "bevilling:\n  ord: Bevilling\n  former: [bevilling, bevillingen]\n  forklaring: Et ja til <hjælp>.\n  område: planer\n  mere: sider/ordliste.md\nmødeord:\n  ord: Ramme\n  forklaring: Noget andet.\n  område: møder\n",
        ),
    ]);
    let glossary = site.texts["content/registre/ordliste.yaml"].replace("mødeord:", "moedeord:");
    site.put("content/registre/ordliste.yaml", &glossary);
    let checked = site.check();
    assert!(said(&checked).iter().all(|f| !f.path.contains("ordliste")), "{:?}", said(&checked));
    let pages = pages_in(site, &["da", "ar"]);
    let page = Html::parse_document(&pages["offentlig/planer/a/min-plan.html"]);
    let links = all(&page, "a.ord");
    assert_eq!(
        links.iter().map(|l| words(*l)).collect::<Vec<_>>(),
        ["bevilling"],
        "only the first, and no compound"
    );
    assert_eq!(words(all(&page, "#ord-bevilling dd")[0]), "Et ja til <hjælp>. Læs mere om ”Bevilling”");
    assert_eq!(all(&page, "#ord-bevilling .tilbage a")[0].value().attr("href"), Some("#her-ord-bevilling"));
    assert!(all(&page, "#ord-moedeord").is_empty(), "words of meetings are for meetings");
    let glossary = Html::parse_document(&pages["offentlig/sider/ordliste.html"]);
    assert_eq!(
        all(&glossary, ".ordliste dt").into_iter().map(words).collect::<Vec<_>>(),
        ["Bevilling", "Ramme"]
    );
    // In another language the Danish text is searched, and the explanation is marked as Danish.
    let arabic = Html::parse_document(&pages["offentlig/ar/planer/a/min-plan.html"]);
    assert_eq!(all(&arabic, "a.ord").len(), 1);
    assert_eq!(words(all(&arabic, "#ord-bevilling dd [lang=da]")[0]), "Et ja til <hjælp>.");

    let mut wrong = Memory::minimal(&[]);
    wrong.put(
        "content/registre/ordliste.yaml",
        "x:\n  ord: X\n  forklaring: Y\n  område: planer\n  mere: sider/findes-ikke.md\n",
    );
    assert!(said(&wrong.check()).iter().any(|f| f.path.contains("ordliste") && f.error));
}

#[test]
fn on_paper_a_plan_is_a_letter_to_its_reader() {
    let mut site = Memory::minimal(&[(
        "content/planer/a/sag.yaml",
        "titel: Ane\nborger: Ane\noffentlighed: fiktiv\nmodtagere:\n  far:\n    navn: Bo\n",
    )]);
    site.put("content/planer/a/min-plan.md", "---\ntitel: Planen\noffentlighed: fiktiv\n---\n");
    let pages = pages_in(site, &["da"]);
    let to = |path: &str| {
        let page = Html::parse_document(&pages[path]);
        (words(all(&page, ".brev-til")[0]), words(all(&page, ".brev-fra")[0]))
    };
    assert_eq!(to("offentlig/planer/a/min-plan.html"), ("Ane".to_owned(), "O21. november 2026".to_owned()));
    assert_eq!(to("fortroligt/a.far/planer/a/min-plan.html").0, "Bo");
}

#[test]
fn citizens_pages_say_nothing_in_danish_of_their_own_in_other_languages() {
    let pages = pages_in(Memory::example(), &["da", "en", "ar", "uk"]);
    let mut read = 0;
    for (path, html) in &pages {
        let language =
            ["en", "ar", "uk"].into_iter().find(|l| path.starts_with(&format!("offentlig/{l}/planer/")));
        if language.is_none() || path.ends_with("planer/index.html") {
            continue;
        }
        let page = Html::parse_document(html);
        read += 1;
        let selector = "main dt, main h2, main h3, main .maerke, main .hvornaar, main .frist, main .dato, main .om-planen";
        for element in all(&page, selector) {
            let mut own = String::new();
            outside_danish(element, &mut own);
            // A term of law stands in Danish in parentheses.
            let own: String =
                own.split('(').map(|p| p.split_once(')').map_or(p, |(_, after)| after)).collect();
            let danish = own.to_lowercase().contains(['æ', 'ø', 'å', '{'])
                || own.to_lowercase().split(|c: char| !c.is_alphabetic()).any(|w| {
                    ["og", "ikke", "fra", "til", "af", "den", "der", "det", "du", "dit", "dine", "hvor"]
                        .contains(&w)
                });
            assert!(!danish, "{path}: {own}");
        }
    }
    assert!(read > 60, "{read}");
}

/// A plan of a family, `facts` and text as given, for mother, father, caseworker and the night watch.
fn family(facts: &str, text: &str) -> Pages {
    let mut site = Memory::minimal(&[(
        "content/planer/a/sag.yaml",
        "titel: Familien\nborger: Lone og Peter\nmodtagere:\n  mor:\n    navn: Lone\n    rolle: mor\n  far:\n    navn: Peter\n    rolle: far\n  lise:\n    navn: Lise\n    rolle: familierådgiver\n",
    )]);
    site.put(CONFIG, &format!("{MINIMAL}modtagere:\n  vagten:\n    navn: Vagten\n    rolle: Døgnvagt\n"));
    let who = "synlig_for: [mor, far, lise, vagten]\n";
    site.put("content/planer/a/familieplan.md", &format!("---\ntitel: Planen\n{who}{facts}---\n\n{text}"));
    pages_in(site, &["da"])
}

#[test]
fn a_weekly_time_on_a_holiday_is_neither_promised_nor_denied() {
    let facts = "tilbud:\n  - navn: Praktik\n    sted: Solgården\n    start: 2026-08-31\n    slut: 2027-01-31\n    tider:\n      - {dag: fredag, fra: 9.00, til: 12.00}\n      - {dag: mandag, fra: 9.00, til: 12.00}\n";
    let on = |day| case_on(&[("min-plan", facts)], NaiveDate::from_ymd_opt(2026, 12, day).unwrap());
    let pages = on(24);
    let lines = the_box(&pages["min-plan.html"]);
    let where_ = line(&lines, "Hvornår og hvor");
    assert!(where_.starts_with("Fredag den 25. december 2026 kl. 9.00–12.00"), "{where_}");
    assert!(where_.contains("Den dag er juledag. Spørg, om aftalen gælder."), "{where_}");
    let week = line(&lines, "De næste syv dage");
    assert!(week.contains("Praktik. Det er juledag: Spørg, om aftalen gælder."), "{week}");
    assert!(week.ends_with("Mandag den 28. december 2026 kl. 9.00–12.00: Praktik"), "{week}");
    let calendar = pages["min-plan.ics"].replace("\r\n ", "");
    assert!(calendar.contains("Spørg\\, om aftalen gælder på disse dage: 25. december 2026 (juledag) og 1. januar 2027 (nytårsdag)."), "{calendar}");
    assert!(!line(&the_box(&on(10)["min-plan.html"]), "Hvornår og hvor").contains("Spørg"));
}

#[test]
fn what_is_under_way_comes_next_on_the_days_it_falls_on() {
    let facts = "tilbud:\n  - navn: Praktik\n    sted: Solgården\n    start: 2026-08-31\n    start_kl: 9.00\n    slut: 2026-11-26\n    tider:\n      - {dag: mandag, fra: 9.00, til: 12.00}\n      - {dag: torsdag, fra: 9.00, til: 12.00}\nsamtaler:\n  - dato: 2027-01-12\n    kl: 10.00\n";
    let pages = case(&[("min-plan", facts)]);
    let lines = the_box(&pages["min-plan.html"]);
    assert_eq!(lines[0].1, "Praktik");
    assert_eq!(
        line(&lines, "Hvornår og hvor"),
        "Mandag den 23. november 2026 kl. 9.00–12.00 (om 2 dage, regnet fra 21. november 2026) | Solgården"
    );
    assert_eq!(
        line(&lines, "De næste syv dage"),
        "Mandag den 23. november 2026 kl. 9.00–12.00: Praktik | Torsdag den 26. november 2026 kl. 9.00–12.00: Praktik"
    );
    assert!(
        words(all(&Html::parse_document(&pages["index.html"]), ".linjer")[0]).contains("23. november 2026")
    );

    // What is over does not come again.
    let over = case(&[("min-plan", &facts.replace("2026-11-26", "2026-11-20"))]);
    assert_eq!(the_box(&over["min-plan.html"])[0].1, "Samtale");

    // Every other week counts from the first day: 4 February, so 25 November and not the 18th or 2 December.
    let other = "tilbud:\n  - navn: Møder\n    start: 2026-02-04\n    slut: 2026-12-09\n    tider:\n      - {dag: onsdag, fra: 16.30, til: 18.00, hver: anden-uge}\n";
    let pages = case(&[("min-plan", other)]);
    let lines = the_box(&pages["min-plan.html"]);
    assert!(line(&lines, "Hvornår og hvor").starts_with("Onsdag den 25. november 2026 kl. 16.30–18.00"));
    let times = words(all(&Html::parse_document(&pages["min-plan.html"]), ".linje dd")[0]);
    assert_eq!(times, "Onsdag kl. 16.30–18.00, hver anden uge");
    assert!(pages["min-plan.ics"].contains("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;UNTIL=20261210T000000Z"));
}

#[test]
fn what_is_to_be_done_by_a_day_stands_in_box_timeline_and_calendar() {
    let duty = "tilbud:\n  - navn: Skole\n    start: 2027-01-18\n    slut: 2027-06-04\n    det_skal_du: Søg om plads.\n    senest: 2026-12-15\n";
    let pages = case(&[("min-plan", duty)]);
    let html = &pages["min-plan.html"];
    let lines = the_box(html);
    assert_eq!(lines[0].1, "Frist: Skole");
    assert!(line(&lines, "Hvornår og hvor").starts_with("Senest: tirsdag den 15. december 2026 (om 24 dage"));
    assert_eq!(line(&lines, "Det skal du gøre"), "Søg om plads.");
    let page = Html::parse_document(html);
    let coming: Vec<String> = all(&page, ".forud > li").into_iter().map(words).collect();
    assert_eq!(coming[1], "Senest: tirsdag den 15. december 2026: Søg om plads.");
    let calendar = &pages["min-plan.ics"];
    assert!(calendar.contains("SUMMARY:Frist: Søg om plads.") && calendar.contains("VALUE=DATE:20261215"));

    // An appointment has its time; where something else comes first, the box still says what is due.
    let both = duty.replace("15\n", "16\n    senest_kl: 10.00\n") + "samtaler:\n  - dato: 2026-12-01\n";
    let pages = case(&[("min-plan", &both)]);
    let lines = the_box(&pages["min-plan.html"]);
    assert_eq!(lines[0].1, "Samtale");
    assert!(
        line(&lines, "Det skal du gøre").ends_with("| Onsdag den 16. december 2026 kl. 10.00. Søg om plads.")
    );
    assert!(pages["min-plan.ics"].contains("DTSTART;TZID=Europe/Copenhagen:20261216T100000"));
    // What is past is no duty any more, and gives no calendar.
    let past = case(&[(
        "min-plan",
        "tilbud:\n  - navn: Skole\n    start: 2026-01-18\n    slut: 2026-06-04\n    det_skal_du: Søg.\n    senest: 2026-01-02\n",
    )]);
    assert!(line(&the_box(&past["min-plan.html"]), "Det skal du gøre").ends_with("samtale."));
    assert!(!past.contains_key("min-plan.ics") && !past["min-plan.html"].contains("kalender"));
}

#[test]
fn readers_are_told_who_else_sees_a_part_and_whose_it_is() {
    let facts = "tilbud:\n  - navn: Familiesamtaler\n    det_skal_du: Kom.\n  - navn: Dit kursus\n    det_skal_du: Kom.\n    synlig_for: [mor, lise]\nforventninger:\n  til_borger: [Vi kommer.]\n";
    let text = "## Sammen\n\nAlle.\n\n## Dit forløb {synlig_for=mor,lise}\n\nDit.\n\n## Til vagten {synlig_for=vagten,lise}\n\nRing.\n";
    let pages = family(facts, text);
    let of = |reader: &str| {
        Html::parse_document(&pages[&format!("fortroligt/{reader}/planer/a/familieplan.html")])
    };
    let only = |page: &Html| all(page, ".kun-for").into_iter().map(words).collect::<Vec<_>>();
    let titles = |page: &Html| all(page, ".linje h4").into_iter().map(words).collect::<Vec<_>>();
    let (mother, worker, watch) = (of("a.mor"), of("a.lise"), of("vagten"));
    assert_eq!(only(&mother), ["Kun du og Lise kan se det her."; 2]);
    assert_eq!(titles(&mother), ["Familiesamtaler", "Dit kursus"]);
    assert_eq!(titles(&worker), ["Familiesamtaler", "Til Lone: Dit kursus"]);
    let headings: Vec<String> = all(&worker, ".tekst h2").into_iter().map(words).collect();
    assert_eq!(headings, ["Sammen", "Til Lone: Dit forløb", "Til vagten"]);
    assert!(only(&of("a.far")).is_empty());
    // What is for a reader across cases alone comes before the box.
    let html = &pages["fortroligt/vagten/planer/a/familieplan.html"];
    assert!(html.find("Ring.") < html.find("boks-naeste") && html.find("boks-naeste") < html.find("Alle."));
    assert_eq!(words(all(&watch, ".eget h2")[0]), "Til vagten");
    // A family is not one person.
    let labels: Vec<String> = all(&worker, ".linje dt, .forventninger h3").into_iter().map(words).collect();
    assert_eq!(labels, ["Det skal I gøre", "Det skal du gøre", "Det forventer vi af jer"]);

    let told = |page: &str| words(all(&Html::parse_document(&pages[page]), ".modtager")[0]);
    let own = "Siden er kun til dig, Lone. Du bestemmer selv, om du vil vise den til andre.";
    assert_eq!(told("fortroligt/a.mor/index.html"), own);
    assert_eq!(told("fortroligt/a.lise/index.html"), "Kun Lise må se disse sider. Vis dem ikke til andre.");
    assert!(pages["fortroligt/vagten/planer/index.html"].contains("Planer, du kan se."));
}

#[test]
fn an_old_plan_speaks_of_its_own_day_and_promises_nothing() {
    let goals = "mål:\n  - tekst: Job\n    id: job\n    delmål:\n      - tekst: Køre truck\n        frist: maj 2026\n        nået: 2026-10-28\n";
    let mut site =
        Memory::minimal(&[("content/planer/a/sag.yaml", "titel: Ane\nborger: Ane\noffentlighed: fiktiv\n")]);
    let plan = |facts: &str| format!("---\ntitel: Planen\noffentlighed: fiktiv\n{goals}{facts}---\n");
    site.put(
        "content/planer/a/min-plan-2025.md",
        &plan("udarbejdet: 2025-08-19\nsamtaler:\n  - dato: 2026-12-01\n"),
    );
    let new = "udarbejdet: 2026-11-13\nerstatter:\n  - plan: min-plan-2025\n    fra: 2026-03-09\n";
    site.put("content/planer/a/min-plan.md", &plan(new));
    let pages = pages_in(site, &["da"]);
    let old = &pages["offentlig/planer/a/min-plan-2025.html"];
    assert!(old.contains("Senest: maj 2026") && !old.contains("Nået"));
    assert!(pages["offentlig/planer/a/min-plan.html"].contains("Nået 28. oktober 2026"));
    let page = Html::parse_document(old);
    assert_eq!(words(all(&page, ".rettigheder ul")[0]), "Du kan altid bede om en ekstra samtale.");
    assert!(line(&the_box(old), "Hvis du ikke kommer").is_empty());
    let others =
        "Er afløst af: Planen. Den nye plan gælder fra 9. marts 2026 (sidst rettet 13. november 2026).";
    assert_eq!(words(all(&page, ".andre li")[0]), others);
    assert!(!pages.contains_key("offentlig/planer/a/min-plan-2025.ics"));
}

#[test]
fn a_recommendation_begins_with_what_was_recommended_and_decided() {
    let facts = "teammøde: 2025-09-16\nindstillet_til: ressourceforløb\nvarighed: 2 år\nafgørelse:\n  dato: 2025-09-24\n  tekst: Du får et forløb.\n";
    let pages = case(&[("indstilling", facts)]);
    let page = Html::parse_document(&pages["indstilling.html"]);
    let first = all(&page, ".boks-naeste ~ section")[0];
    assert_eq!(
        words(first),
        "Anbefaling og afgørelseKommunens afgørelseOnsdag den 24. september 2025: Du får et forløb.Teamet anbefalerRessourceforløbHvor længe2 år"
    );
}

#[test]
fn a_long_plan_has_contents_and_begins_in_short() {
    let mut site =
        Memory::minimal(&[("content/planer/a/sag.yaml", "titel: Ane\nborger: Ane\noffentlighed: fiktiv\n")]);
    let facts = "mål:\n  - tekst: Job\nsamtaler:\n  - dato: 2026-12-01\n    med: []\n";
    let text = "## Kort fortalt\n\nKort.\n\n## Hensyn\n\nHensyn.\n\n## Resten[^1]\n\nMere.\n\n[^1]: Note.\n";
    site.put(
        "content/planer/a/min-plan.md",
        &format!("---\ntitel: Planen\noffentlighed: fiktiv\n{facts}---\n\n{text}"),
    );
    let pages = pages_in(site, &["da", "en"]);
    let html = &pages["offentlig/planer/a/min-plan.html"];
    let page = Html::parse_document(html);
    assert!(
        html.find("Kort.") < html.find("boks-naeste") && html.find("boks-naeste") < html.find("paa-siden")
    );
    let links = all(&page, "nav.paa-siden a");
    for link in &links {
        let target = link.value().attr("href").unwrap().trim_start_matches('#');
        assert!(html.contains(&format!("id=\"{target}\"")), "{target}");
    }
    let links: Vec<String> = links.into_iter().map(words).collect();
    assert!(links.len() > 5 && links.contains(&"Hensyn".to_owned()), "{links:?}");
    assert!(!links.contains(&"Kort fortalt".to_owned()));
    // In another language, the note says what that means and whom to call.
    let english = Html::parse_document(&pages["offentlig/en/planer/a/min-plan.html"]);
    assert_eq!(
        words(all(&english, "main > .uoversat")[0]),
        "Some of the text on this page is only in Danish."
    );
    assert_eq!(all(&english, ".kort-fortalt [lang=da] h2").len(), 1);
}

/// The text of an element that is not marked as Danish.
fn outside_danish(element: ElementRef, out: &mut String) {
    if element.value().attr("lang") == Some("da")
        || element.ancestors().any(|a| {
            a.value().as_element().is_some_and(|e| e.attr("lang") == Some("da") && e.name() != "html")
        })
    {
        return;
    }
    for child in element.children() {
        match ElementRef::wrap(child) {
            Some(child) => outside_danish(child, out),
            None => out.push_str(child.value().as_text().map_or("", |t| t)),
        }
    }
}
