//! The pages of committees, meetings, items and cases: the same in every language, and what they answer first.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

mod common;

use common::{CONFIG, MINIMAL, Memory, OPTIONS, root};
use klarplan::pipeline::{Settings, render};
use klarplan::render::Theme;
use klarplan::write::Content;
use std::collections::BTreeMap;
use std::sync::OnceLock;

const LANGUAGES: [&str; 4] = ["da", "en", "ar", "uk"];

/// The pages of the example's committees, made once.
fn example() -> &'static BTreeMap<String, String> {
    static MADE: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    MADE.get_or_init(|| {
        let mut site = Memory::example();
        let others = ["content/planer/", "content/ordninger/", "content/tilsyn/", "content/sider/"];
        // A translation holds names in Danish letters, which nothing tells from words.
        let translated = |path: &str| [".en.", ".ar.", ".uk."].iter().any(|l| path.contains(l));
        site.texts.retain(|path, _| !others.iter().any(|o| path.starts_with(o)) && !translated(path));
        pages(site)
    })
}

/// The public pages of a site by path, in all four languages.
fn pages(site: Memory) -> BTreeMap<String, String> {
    let mut all = files(site);
    all.retain(|path, _| path.ends_with(".html"));
    all
}

/// The public files of a site that are text, by path, in all four languages.
fn files(mut site: Memory) -> BTreeMap<String, String> {
    let config = site.texts[CONFIG].replace("regelsider: ja\n", "");
    let list = config.find("sprog:\n").map(|at| (at, config[at..].find("tema:").unwrap() + at));
    let config = list.map_or(config.clone(), |(from, to)| format!("{}{}", &config[..from], &config[to..]));
    site.put(CONFIG, &format!("{config}sprog: [da, en, ar, uk]\n"));
    let checked = site.check();
    let theme = Theme::load(&root(), "standard", true, &LANGUAGES.map(str::to_owned)).unwrap();
    let settings = Settings { today: OPTIONS.today, base_url: None };
    let files = render(&checked, checked.site.as_ref().unwrap(), &theme, &root(), settings).unwrap();
    files
        .into_iter()
        .filter_map(|file| match file.content {
            Content::Bytes(bytes) => {
                Some((file.path.strip_prefix("offentlig/")?.to_owned(), String::from_utf8(bytes).ok()?))
            }
            Content::Shared(_) | Content::File(_) | Content::Ready(_) => None,
        })
        .collect()
}

/// The paths of committees' and cases' pages in Danish.
fn committees(pages: &BTreeMap<String, String>) -> impl Iterator<Item = &String> {
    pages.keys().filter(|p| p.starts_with("udvalg/") || p.starts_with("sager/"))
}

/// What stands between `<main>` and `</main>`, after the sentence about what is only in Danish.
fn main(page: &str) -> &str {
    let main = page.split_once("<main").unwrap().1.split_once("</main>").unwrap().0;
    let main = main.split_once('>').unwrap().1;
    main.split_once("class=\"uoversat\"").map_or(main, |(_, rest)| rest.split_once("</p>").unwrap().1)
}

/// HTML cut into tags and the texts between them.
fn pieces(html: &str) -> Vec<&str> {
    let mut all = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        all.push(&rest[..at]);
        let end = at + rest[at..].find('>').unwrap() + 1;
        all.push(&rest[at..end]);
        rest = &rest[end..];
    }
    all.push(rest);
    all.retain(|piece| !piece.trim().is_empty());
    all
}

/// The pieces that are not inside an element marked as Danish; the tags of such elements go as well.
fn not_danish(html: &str) -> Vec<&str> {
    let mut inside: Option<(&str, usize)> = None;
    let mut all = Vec::new();
    for piece in pieces(html) {
        let name = piece.trim_start_matches(['<', '/']).split([' ', '>']).next().unwrap();
        match &mut inside {
            Some((element, depth)) if piece.starts_with('<') && name == *element => {
                if piece.starts_with("</") {
                    *depth -= 1;
                } else {
                    *depth += 1;
                }
                if *depth == 0 {
                    inside = None;
                }
            }
            Some(_) => {}
            None if piece.starts_with('<') && piece.contains("lang=\"da\"") => inside = Some((name, 1)),
            None => all.push(piece),
        }
    }
    all
}

/// The text of a page's box with the outcome, tags left out.
fn outcome(pages: &BTreeMap<String, String>, path: &str) -> String {
    let page = main(&pages[path]);
    let shown = page.split_once("<div class=\"udfald\">").unwrap().1.split_once("</div>").unwrap().0;
    let text: Vec<&str> = pieces(shown).into_iter().filter(|p| !p.starts_with('<')).map(str::trim).collect();
    text.join(" ")
}

#[test]
fn pages_in_other_languages_say_nothing_in_danish_of_their_own() {
    for pages in [example(), &pages(made())] {
        let mut read = 0;
        for path in committees(pages) {
            for language in &LANGUAGES[1..] {
                let page = &pages[&format!("{language}/{path}")];
                for text in not_danish(main(page)).into_iter().filter(|p| !p.starts_with('<')) {
                    // A term of law stands in Danish in parentheses; what klarplan lacks, in braces.
                    let own = text.split('(').map(|p| p.split_once(')').map_or(p, |(_, after)| after));
                    let own = own.collect::<String>().to_lowercase();
                    let danish = own.contains(['æ', 'ø', 'å', '{'])
                        || own.split(|c: char| !c.is_alphabetic()).any(|w| {
                            [
                                "og", "ikke", "blev", "til", "af", "er", "den", "der", "det", "fra", "punkt",
                                "sag",
                            ]
                            .contains(&w)
                        });
                    assert!(!danish, "{language}/{path}: {text}");
                    read += 1;
                }
            }
        }
        assert!(read > 500, "{read} texts");
    }
}

#[test]
fn a_language_changes_words_and_nothing_else() {
    // Names, attributes and addresses aside: what is there, in which order, and what is marked how.
    fn shape(html: &str) -> Vec<String> {
        let mut all = Vec::new();
        let mut word = false;
        // The glossary explains Danish words where they stand, which is not everywhere the same.
        let html = html.split("<section class=\"ordforklaring\"").next().unwrap();
        for piece in pieces(html).into_iter().filter(|p| p.starts_with('<')) {
            if piece.contains("class=\"ord\"") || (word && piece == "</a>") {
                word = !word;
                continue;
            }
            let marked = piece.starts_with("<span lang=") || piece.starts_with("<span dir=");
            if marked || piece.contains("uoversat-tekst") {
                continue;
            }
            let name = piece.trim_start_matches('<').split([' ', '>']).next().unwrap();
            let class = piece.split_once("class=\"").map_or("", |(_, c)| c.split_once('"').unwrap().0);
            all.push(format!("{name} {class}"));
        }
        // The wrappers just left out end where nothing tells them from other elements.
        all.retain(|piece| piece != "/span " && piece != "/div ");
        all
    }
    for pages in [example(), &pages(made())] {
        for path in committees(pages) {
            // Each language has its own order of names, and entries of the list do not all say as much.
            let read = |page: &str| {
                let mut shape = shape(main(page));
                if path == "udvalg/index.html" {
                    shape.sort();
                }
                shape
            };
            let danish = read(&pages[path]);
            for language in &LANGUAGES[1..] {
                assert_eq!(read(&pages[&format!("{language}/{path}")]), danish, "{language}/{path}");
            }
        }
    }
}

#[test]
fn the_outcome_says_who_voted_how_and_what_became_of_amendments() {
    let pages = example();
    let path = "udvalg/koebenhavn-biu/2020-udbudsrammer/punkt-4.html";
    let danish = outcome(pages, path);
    for said in [
        "Indstillingen blev godkendt.",
        "8 stemte for (Ø, F, A og Å), ingen stemte imod og 3 undlod at stemme (B, C og V).",
        "Ændringsforslag fra Enhedslisten (Ø) : Forkastet",
        "Referatet siger ikke, om andre også skal tage stilling.",
    ] {
        assert!(danish.contains(said), "{said}\n{danish}");
    }
    let english = outcome(pages, &format!("en/{path}"));
    for said in ["The proposal was approved.", "8 voted for ( Ø ,", "nobody voted against", "Rejected"] {
        assert!(english.contains(said), "{said}\n{english}");
    }
    let waits = outcome(pages, "udvalg/lejre-jai/2024-02-07/punkt-7.html");
    assert!(waits.contains("anbefalet til Økonomiudvalget, som afgør sagen."), "{waits}");
    // Long ago, so nobody can say that it still waits.
    assert!(!waits.contains("Afventer"), "{waits}");
    let unsure = "Vi ved ikke, om Økonomiudvalget har behandlet sagen. Ved mødet den 7. februar 2024 ventede sagen på Økonomiudvalget.";
    assert!(waits.contains(unsure), "{waits}");
}

#[test]
fn the_outcome_says_whether_it_is_final_and_where_the_case_is() {
    let pages = pages(made());
    let said = |number: u32| outcome(&pages, &format!("udvalg/a/2026-10-01/punkt-{number}.html"));
    assert!(said(1).contains("Udvalget kan selv afgøre sagen."), "{}", said(1));
    assert!(said(1).contains("Indstillingen var, at a gøres. Der er ét at-punkt mere."), "{}", said(1));
    assert!(said(2).contains("Det er ikke endeligt. Byrådet afgør sagen."), "{}", said(2));
    assert!(said(3).contains("Sagen er ikke afgjort."), "{}", said(3));
    assert!(said(4).contains("Sagen nu: Godkendt i Udvalget B."), "{}", said(4));
    assert!(said(5).contains("N.N. (X) deltog ikke under punktet. Grunden er inhabilitet."), "{}", said(5));
    assert!(said(5).contains("At-punkt 1 og 2: Godkendt. At-punkt 3: Udsat."), "{}", said(5));
    assert!(!said(6).contains("afgjort") && !said(6).contains("hemmelig"), "{}", said(6));
    assert!(!said(7).contains("endeligt") && said(7).contains("Referatet siger ikke"), "{}", said(7));
    let agenda = outcome(&pages, "udvalg/a/2026-12-01/punkt-1.html");
    assert_eq!(agenda, "På dagsordenen . Punktet er sat på dagsordenen. Det er ikke behandlet.");
}

#[test]
fn a_committee_says_first_when_it_meets() {
    let pages = pages(made());
    let facts = |page: &str| main(page).split_once("<dl class=\"fakta\">").unwrap().1.to_owned();
    let own = facts(&pages["udvalg/a/index.html"]);
    let next = own.find("Næste møde").unwrap();
    assert!(
        own[next..].find("href=\"2026-12-01/index.html\">Tirsdag den 1. december 2026").is_some(),
        "{own}"
    );
    assert!(own.contains("href=\"2026-10-01/index.html\">Torsdag den 1. oktober 2026"), "{own}");
    assert!(facts(&pages["udvalg/b/index.html"]).contains("Der står ikke et kommende møde her."));
    assert!(facts(&pages["en/udvalg/c/index.html"]).contains("The term of office is over."));
}

#[test]
fn a_meeting_lists_its_items_once_with_outcomes_and_all_attachments() {
    let page = main(&example()["udvalg/lejre-jai/2024-02-07/index.html"]);
    let items = page.split_once("id=\"om_punkter\"").unwrap().1;
    let (items, attachments) = items.split_once("id=\"om_bilag\"").unwrap();
    assert_eq!(items.matches("href=\"punkt-").count(), 9);
    assert!(!page.contains("Beslutninger kort"));
    assert!(items.contains("Tiltrådt</span><span class=\"visuelt-skjult\">."), "{items}");
    assert!(
        !items.contains("Indstillingerne tiltrådt") && !items.contains("Indstillingen tiltrådt"),
        "{items}"
    );
    assert!(attachments.contains("Tilsagn uddannelsesløft 2024"), "{attachments}");
    assert!(page.contains("<dt>Offentliggjort</dt><dd>Ikke oplyst</dd>"));
    let chaired = pages(made());
    let chaired = main(&chaired["udvalg/a/2026-10-01/index.html"]);
    assert!(chaired.contains("<dt>Formand</dt><dd>N.N. (X)</dd>"), "{chaired}");
}

#[test]
fn sections_have_the_names_that_a_committee_else_the_site_gives_them() {
    let mut site = Memory::minimal(&[
        (
            "content/udvalg/a/udvalg.md",
            "---\nnavn: Udvalget for A\nafsnitsnavne:\n  resumé: Kort om sagen\nafsnit: [indstilling, resumé]\n---\n",
        ),
        ("content/udvalg/a/2026-02-07/moede.md", "---\ndato: 2026-02-07\ntilstand: dagsorden\n---\n"),
        (
            "content/udvalg/a/2026-02-07/01-x.md",
            "---\ntitel: Et punkt\nresumé: Det handler om x.\nindstilling: {fra: Forvaltningen, at: [at x godkendes]}\n---\n",
        ),
    ]);
    let config = site.texts[CONFIG].clone();
    site.put(
        CONFIG,
        &format!("{config}afsnitsnavne: {{resumé: Sagens kerne, indstilling: Forslag til beslutning}}\n"),
    );
    let pages = pages(site);
    let headings = |path: &str| -> Vec<String> {
        let page = main(&pages[path]);
        page.split("<h2")
            .skip(1)
            .filter_map(|h| Some(h.split_once('>')?.1.split_once("</h2>")?.0.to_owned()))
            .collect()
    };
    let own = headings("udvalg/a/2026-02-07/punkt-1.html");
    assert_eq!(own[..2], ["Forslag til beslutning", "Kort om sagen"], "{own:?}");
    // A page in another language has the words of that language.
    let english = headings("en/udvalg/a/2026-02-07/punkt-1.html");
    assert_eq!(english[1], "Summary", "{english:?}");
}

#[test]
fn a_case_tells_what_it_is_about_what_was_proposed_and_how_they_voted() {
    let page = main(&example()["sager/24-000462.html"]);
    for said in
        ["Jobcenter Lejre har i 2024 fået midler", " var, at der for ", ">bevilling</a> 5.10.11", "Der er 3 "]
    {
        assert!(page.contains(said), "{said}\n{page}");
    }
    assert!(!page.contains("Indstillingerne tiltrådt") && !page.contains(" …"), "{page}");
    let voted = main(&example()["sager/2020-0117251.html"]);
    assert!(voted.contains("8 stemte for (Ø, F, A og Å)"), "{voted}");
}

#[test]
fn the_list_of_committees_says_when_they_met_and_whether_their_term_is_over() {
    let list = main(&example()["udvalg/index.html"]);
    for said in [
        "Seneste møde: 7. februar 2024",
        "Valgperiode: 2022 til 2025. Valgperioden er slut.",
        "Ingen møder her",
    ] {
        assert!(list.contains(said), "{said}\n{list}");
    }
    let own = pages(made());
    assert!(main(&own["udvalg/index.html"]).contains("Næste møde: 1. december 2026"));
    assert!(main(&own["udvalg/index.html"]).contains("Formand: N.N. (X)"));
    // Calendars are for what is ahead; news may come as long as a page stands.
    assert!(own["udvalg/a/index.html"].contains("moeder.ics"));
    let over = &example()["udvalg/lejre-jai/index.html"];
    assert!(!over.contains("moeder.ics") && over.contains("atom"), "{over}");
    assert!(!over.contains("Afventer") && over.contains("Sager, hvor vi ikke kender afgørelsen"), "{over}");
}

/// A committee with a year of its own: one meeting held, and one to come.
fn year() -> Memory {
    let mut site = Memory::minimal(&[]);
    site.put(CONFIG, MINIMAL);
    site.put("content/udvalg/a/udvalg.md", "---\nnavn: Udvalget A\npartier:\n  - {bogstav: X, navn: Ekspartiet}\n  - {bogstav: Y, navn: Ypsilon}\nmedlemmer:\n  nn: {navn: N.N., parti: X}\n  mm: {navn: M.M.}\nfrister: {dagsorden: 4 hverdage, referat: 1 uge, kilde: Forretningsordenen}\n---\n");
    site.put(
        "content/udvalg/a/2026-10-01/moede.md",
        "---\ndato: 2026-10-01\ntilstand: referat\ntil_stede: [nn, En gæst]\n---\n",
    );
    site.put("content/udvalg/a/2026-10-01/01-et.md", "---\ntitel: Et\nbeslutning: {tekst: Godkendt., udfald: godkendt}\nafstemninger:\n  - {om: Sagen, for: {antal: 3, partier: [X]}, udfald: godkendt}\ndeltog_ikke:\n  - {navn: M.M., grund: inhabil}\nhenvisninger:\n  - {hvad: Det gamle møde, organ: Byrådet, uden_for_klarplan: ja}\n---\n");
    site.put("content/udvalg/a/2026-12-03/moede.md", "---\ndato: 2026-12-03\ntilstand: udkast\n---\n");
    site
}

#[test]
fn a_year_tells_what_minutes_record_and_no_more() {
    let pages = pages(year());
    let page = main(&pages["udvalg/a/2026.html"]);
    let row = |name: &str| {
        let row = page.split_once(&format!("<tr><th scope=\"row\">{name}</th>")).unwrap().1;
        row.split_once("</tr>").unwrap().0.to_owned()
    };
    let figures = |row: &str| -> Vec<String> {
        let cells = row.split("<td class=\"tal\"").skip(1).map(|c| c.split_once('>').unwrap().1);
        cells.map(|c| c.split('<').next().unwrap().to_owned()).collect()
    };
    assert_eq!(figures(&row("N.N. (X)")), ["1", "0", "0"]);
    assert_eq!(figures(&row("M.M.")), ["0", "0", "1"]);
    assert!(row("M.M.").contains("href=\"2026-10-01/punkt-1.html\">Punkt"), "{}", row("M.M."));
    assert!(row("M.M.").contains(": inhabil"), "{}", row("M.M."));
    // Nobody says that a guest should have been there.
    assert_eq!(figures(&row("En gæst")), ["1", "0"]);
    assert_eq!(figures(&row("Ekspartiet (X)")), ["1", "0", "0", "0", "0"]);
    assert_eq!(figures(&row("Ypsilon (Y)")), ["0", "0", "0", "0", "1"]);
    let votes: String = page.lines().collect();
    assert!(
        votes.contains(
            "<td data-navn=\"For\">3 (X)</td><td data-navn=\"Imod\">ikke oplyst</td><td data-navn=\"Undlod at stemme\">ikke oplyst</td>"
        ),
        "{page}"
    );
    assert!(page.contains("Det gamle møde") && page.contains("Mødet er ikke på disse sider."), "{page}");
    assert!(main(&pages["udvalg/a/index.html"]).contains("href=\"2026.html\""));
}

#[test]
fn a_committee_tells_its_deadlines_and_how_they_count() {
    let mut site = year();
    let own = pages(site.clone());
    let page = main(&own["udvalg/a/index.html"]);
    for said in [
        "Dagsorden: senest 4 hverdage før mødet",
        "Referat: senest 7 dage efter mødet",
        "Hverdage er mandag til fredag, når det ikke er helligdag.",
        "Fristerne står her: Forretningsordenen.",
        "<time datetime=\"2026-11-27\">",
        "<time datetime=\"2026-12-10\">",
    ] {
        assert!(page.replace('\u{a0}', " ").contains(said), "{said}\n{page}");
    }
    let calendar = files(site.clone())["udvalg/a/moeder.ics"].replace("\r\n ", "");
    assert!(
        calendar.contains("SUMMARY:Frist for Udvalget A: Dagsorden til mødet 3. december 2026"),
        "{calendar}"
    );
    assert!(calendar.contains("/udvalg.a.2026-12-03.index/frist-dagsorden"), "{calendar}");
    assert!(
        calendar.contains("DTSTART;VALUE=DATE:20261127") && calendar.contains("VALUE=DATE:20261210"),
        "{calendar}"
    );
    assert!(!calendar.contains("20261008"), "{calendar}");
    // The meeting held has its minutes, so none of its papers is due.
    assert!(!page.contains("<time datetime=\"2026-10-08\">"), "{page}");
    let meeting = "---\ndato: 2026-12-28\ntilstand: udkast\n---\n";
    site.put("content/udvalg/a/2026-12-28/moede.md", meeting);
    let config = format!("{MINIMAL}hverdage:\n  lukkedage: [juleaftensdag]\n");
    site.put(CONFIG, &config);
    let own = pages(site);
    // Christmas, Christmas Eve and the weekend do not count.
    let page = main(&own["udvalg/a/index.html"]);
    assert!(page.contains("<time datetime=\"2026-12-18\">"), "{page}");
    assert!(page.contains("Disse dage tæller heller ikke: juleaftensdag."), "{page}");
}

/// Committees with all that their pages tell of.
fn made() -> Memory {
    let mut site = Memory::minimal(&[]);
    site.put(CONFIG, MINIMAL);
    site.put("content/udvalg/a/udvalg.md", "---\nnavn: Udvalget A\nmyndighed: O\npartier:\n  - {bogstav: X, navn: Ekspartiet}\nmedlemmer:\n  nn: {navn: N.N., parti: X, rolle: formand}\nmødested: Salen\n---\n");
    site.put("content/udvalg/b/udvalg.md", "---\nnavn: Udvalget B\nmyndighed: O\n---\n\n## Om B\n\nTekst.\n");
    site.put(
        "content/udvalg/c/udvalg.md",
        "---\nnavn: Udvalget C\nperiode: {fra: 2018, til: 2021}\n---\n\nTekst.\n",
    );
    let held = "---\ndato: 2026-10-01\nkl: 16.30\nslut_kl: 18.00\ntilstand: referat\ntil_stede: [nn, En gæst]\nafbud: [P.P.]\n---\n";
    site.put("content/udvalg/a/2026-10-01/moede.md", held);
    site.put(
        "content/udvalg/b/2026-10-08/moede.md",
        "---\ndato: 2026-10-08\ntilstand: godkendt-referat\n---\n",
    );
    site.put("content/udvalg/a/2026-12-01/moede.md", "---\ndato: 2026-12-01\ntilstand: dagsorden\n---\n");
    site.put(
        "content/udvalg/a/2026-11-01/moede.md",
        "---\ndato: 2026-11-01\ntilstand: tillægsdagsorden\n---\n",
    );
    let items = [
        "titel: Et\nindstilling: {indstiller: Direktionen, at: [at a gøres, at b gøres]}\nbeslutningskompetence: Udvalget A\nbeslutning: {tekst: Indstillingen tiltrådt., udfald: tiltrådt}",
        "titel: To\nindstilling: {at: [at a gøres]}\nbeslutningskompetence: Byrådet.\nbeslutning: {tekst: Godkendt., udfald: godkendt}",
        "titel: Tre\nbeslutning: {tekst: Sagen blev udsat til næste møde., udfald: udsat}",
        "titel: Fire\nsagsnr: 26/0001\nindstilling: {at: [at a gøres]}\nbeslutningskompetence: Udvalget B\nbeslutning: {tekst: Anbefales., udfald: anbefalet}",
        "titel: Fem\ndeltog_ikke:\n  - {navn: N.N., parti: X, grund: inhabil}\nbeslutning:\n  tekst: Delt.\n  punkter:\n    - {punkt: 1, udfald: godkendt}\n    - {punkt: 2, udfald: godkendt}\n    - {punkt: 3, udfald: udsat}\nafstemninger:\n  - om: Punkt 1 og 2\n    punkter: [1, 2]\n    for: {antal: 3}\n    undlod: {partier: [X]}\nbemærkninger:\n  - {fra: N.N., tekst: Nej.}\nunderskrivere: [P.P., Q.Q.]",
        "titel: Seks\nlukket: Personsag\nbeslutning: {tekst: hemmelig, udfald: godkendt}",
        "titel: Syv\nindstilling: {indstiller: Direktionen, at: [at a gøres]}",
    ];
    for (at, item) in (1..).zip(items) {
        site.put(
            &format!("content/udvalg/a/2026-10-01/0{at}-x.md"),
            &format!("---\n{item}\n---\n\nOm sagen.\n"),
        );
    }
    let agreed = "---\ntitel: Fire\nsagsnr: 26/0001\nbeslutning: {tekst: Vedtaget., udfald: godkendt}\n---\n";
    site.put("content/udvalg/b/2026-10-08/01-x.md", agreed);
    let ahead = "---\ntitel: Otte\nindstilling: {indstiller: Direktionen, at: [at a gøres]}\n---\n";
    site.put("content/udvalg/a/2026-12-01/01-x.md", ahead);
    site.put("content/udvalg/a/2026-11-01/01-x.md", ahead);
    site
}
