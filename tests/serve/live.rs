//! Edits while it serves.

use super::common::{CONFIG, Memory, OPTIONS, long_trials};
use super::edits::{Dice, edited, settings, translations};
use super::server::{Server, between, without_bar};
use klarplan::emit::has_errors;
use klarplan::pipeline::{Checked, Making, Settings, Trees, check, load_theme};
use klarplan::write::Content;
use std::collections::{BTreeMap, BTreeSet};

/// A small site with readers, whose search is left out: its index is slow to make and made of the pages.
fn small() -> Memory {
    let mut site = Memory::example().in_languages(&["da"]);
    let kept =
        ["content/planer/familien-holm/", "content/planer/omar/", "content/registre/", "content/skabeloner/"];
    let more = [
        "content/udvalg/lejre-jai/",
        "content/udvalg/koebenhavn-biu/",
        "content/udbud/lokalt-forankrede-beskaeftigelsesindsatser/",
        "content/tilsyn/bakkedal-visitationen/",
        "content/ordninger/lejre-puljer-2024/",
        "content/sider/",
        CONFIG,
    ];
    // What leads to committees and pages that are not here.
    let leads_away = ["sider/kontrol", "sider/tilgaengelighed", "sider/index", "sider/om"];
    let is_kept = |path: &String| {
        kept.iter().chain(&more).any(|k| path.starts_with(k)) && !leads_away.iter().any(|l| path.contains(l))
    };
    site.texts.retain(|path, _| is_kept(path));
    site.assets.retain(|path, _| is_kept(path));
    super::http::alone(&mut site);
    let config = site.texts[CONFIG].replace("regelsider: ja\n", "");
    site.put(CONFIG, &format!("{config}\nsøgning: nej\n"));
    site
}

/// All files of a clean build by address; `None` where a build would stop.
fn built(server: &Server) -> (Checked, Option<BTreeMap<String, Vec<u8>>>) {
    let root = server.root();
    let checked = check(root, &root.join(CONFIG), OPTIONS).unwrap();
    let site = checked.site.as_ref().filter(|_| !has_errors(&checked.findings));
    let files = site.map(|site| {
        let theme = load_theme(root, site).unwrap();
        let base = format!("http://{}/", server.address);
        let settings = Settings { today: OPTIONS.today, base_url: Some(&base) };
        let readers = format!("{base}_klarplan/laeser/");
        let making = Making { checked: &checked, theme: &theme, settings, readers_url: Some(&readers) };
        let all = Trees::tell(&checked, site).all(&making, root).unwrap();
        let address = |path: &str| match path.strip_prefix("fortroligt/") {
            Some(rest) => format!("/_klarplan/laeser/{rest}"),
            None => path.strip_prefix("offentlig").unwrap().to_owned(),
        };
        let bytes = |content| match content {
            Content::Bytes(bytes) => bytes,
            Content::Shared(bytes) => bytes.to_vec(),
            Content::File(from) => std::fs::read(from).unwrap(),
            Content::Ready(_) => unreachable!("nobody took it"),
        };
        all.into_iter().map(|output| (address(&output.path), bytes(output.content))).collect()
    });
    (checked, files)
}

/// Waits until the server shows what a clean build shows, in every tree. While the content is broken it
/// must show `last` and all errors. Gives whether it is broken.
fn same(server: &Server, last: &mut BTreeMap<String, Vec<u8>>, what: &str) -> bool {
    let (checked, files) = built(server);
    let broken = files.is_none();
    let old = std::mem::take(last);
    *last = files.unwrap_or_else(|| old.clone());
    let wanted: Vec<String> = checked
        .findings
        .iter()
        .filter(|l| l.finding.rule.severity == klarplan::diagnostic::Severity::Error)
        .map(|l| {
            let text = checked.sources.text(l.finding.file);
            let at = klarplan::source::LineIndex::new(&text.text).position(&text.text, l.span.start);
            format!(
                "<code>{}:{}:{}</code></p><p><strong>fejl {}</strong>",
                text.path, at.line, at.column, l.finding.rule.code
            )
        })
        .collect();
    server.wait(&format!("the findings after {what}: {wanted:?}"), || {
        let page = server.get("/").text();
        let panel = between(&page, "<div id=\"klarplan-fund\"", "</aside>");
        let told = panel.matches("<li class=\"error\">").count();
        panel.contains("class=\"broken\"") == broken
            && told == wanted.len().min(50)
            && wanted.iter().take(50).all(|w| panel.contains(w))
    });
    let front = last["/index.html"].clone();
    server.wait(&format!("the front page after {what}"), || server.page("/").as_bytes() == front);
    for (address, bytes) in &*last {
        if address.ends_with("404.html") {
            continue;
        }
        // The front page may have been the same before the change.
        server.wait(&format!("{address} as in a clean build after {what}"), || {
            let reply = server.get(address);
            let text = without_bar(&reply.text());
            let is_page = address.ends_with(".html");
            reply.status == 200 && if is_page { text.as_bytes() == *bytes } else { reply.body == *bytes }
        });
    }
    for gone in old.keys().filter(|address| !last.contains_key(*address)) {
        server.wait(&format!("{gone} gone after {what}"), || server.get(gone).status == 404);
    }
    broken
}

/// Whether the translation at `path` is of a document of the site.
fn is_of(site: &Memory, path: &str) -> bool {
    site.texts.contains_key(&path.replace(".en.", "."))
}

/// Puts everything back where it was, but for folders under other names and pages that were added.
fn restore(server: &Server, site: &mut Memory, own: &Memory) {
    let moved = server.root().join("content/planer/omar-2").exists();
    for (path, text) in &own.texts {
        let path = if moved { path.replace("planer/omar/", "planer/omar-2/") } else { path.clone() };
        if site.texts.get(&path) != Some(text) {
            server.put(&path, text);
            site.put(&path, text);
        }
    }
    let gone: Vec<String> = site.texts.keys().filter(|path| path.contains(".en.")).cloned().collect();
    for path in gone {
        std::fs::remove_file(server.root().join(&path)).unwrap();
        site.texts.remove(&path);
    }
}

#[test]
fn random_edits_show_what_a_clean_build_shows() {
    let own = small();
    let mut site = own.clone();
    let server = Server::of(&site);
    let mut last = BTreeMap::new();
    let mut broken = same(&server, &mut last, "the start");
    assert!(!broken);
    let mut dice = Dice::new(7);
    let paths: Vec<String> = own.texts.keys().filter(|p| *p != CONFIG).cloned().collect();
    let translations: Vec<(String, String)> =
        translations().into_iter().filter(|(path, _)| is_of(&own, path)).collect();
    let (mut sound, mut kinds) = (0, BTreeSet::new());
    let rounds = if long_trials() { 120 } else { 12 };
    for round in 0..rounds {
        let path = dice.pick(&paths).clone();
        let roll = dice.roll(13);
        let what = match roll {
            // What was broken is mended before long, many files at once as git does it.
            _ if broken && dice.roll(3) > 0 => {
                restore(&server, &mut site, &own);
                format!("round {round}: all mended")
            }
            10 | 11 => {
                let text = settings(&own.texts[CONFIG], &mut dice);
                server.put(CONFIG, &text);
                site.put(CONFIG, &text);
                format!("round {round}: the settings edited")
            }
            12 => {
                let (path, text) = dice.pick(&translations).clone();
                let is_there = site.texts.contains_key(&path);
                if is_there && dice.roll(2) == 0 {
                    std::fs::remove_file(server.root().join(&path)).unwrap();
                    site.texts.remove(&path);
                    format!("round {round}: {path} removed")
                } else {
                    let new = if is_there { edited(&text, &text, &mut dice) } else { text };
                    server.put(&path, &new);
                    site.put(&path, &new);
                    format!("round {round}: {path} written")
                }
            }
            // Files come and go.
            0 if site.texts.remove(&path).is_some() => {
                std::fs::remove_file(server.root().join(&path)).unwrap();
                format!("round {round}: {path} removed")
            }
            1 => {
                let new = format!("content/sider/nyt-{}/side-{round}.md", dice.roll(4));
                let text = format!("---\ntitel: Ny side {round}\n---\nEt nyt afsnit. Her står ikke meget.\n");
                server.put(&new, &text);
                site.put(&new, &text);
                format!("round {round}: {new} added")
            }
            2 => {
                // A folder under another name, as git does it.
                let (from, to) = ("content/planer/omar", "content/planer/omar-2");
                let there = server.root().join(from).exists();
                let (from, to) = if there { (from, to) } else { (to, from) };
                std::fs::rename(server.root().join(from), server.root().join(to)).unwrap();
                let moved = site.texts.keys().filter(|p| p.starts_with(&format!("{from}/"))).cloned();
                for path in moved.collect::<Vec<_>>() {
                    let text = site.texts.remove(&path).unwrap();
                    site.put(&path.replace(from, to), &text);
                }
                format!("round {round}: {from} is now {to}")
            }
            _ => {
                let path = if server.root().join("content/planer/omar").exists() {
                    path
                } else {
                    path.replace("planer/omar/", "planer/omar-2/")
                };
                let first = &own.texts[&path.replace("omar-2", "omar")];
                let now = site.texts.get(&path).unwrap_or(first).clone();
                let text = edited(&now, first, &mut dice);
                if dice.roll(2) == 0 {
                    server.put(&path, &text)
                } else {
                    server.put_by_rename(&path, &text)
                }
                site.put(&path, &text);
                format!("round {round}: {path} edited")
            }
        };
        let was = last.clone();
        broken = same(&server, &mut last, &what);
        sound += usize::from(!broken);
        // What the pages that became other are of.
        for address in last.keys().filter(|address| was.get(*address) != last.get(*address)) {
            kinds.extend(address.trim_start_matches("/en").split('/').nth(1).map(str::to_owned));
        }
    }
    println!("{sound} of {rounds} rounds could be built; pages that changed: {kinds:?}");
    assert!(sound > rounds / 3, "only {sound} rounds could be built");
    let wanted = ["planer", "udbud", "udvalg", "tilsyn", "ordninger", "sager", "data", "_klarplan"];
    let missing: Vec<_> = wanted.iter().filter(|kind| !kinds.contains(**kind)).collect();
    assert!(
        missing.len() <= if long_trials() { 0 } else { wanted.len() - 1 },
        "nothing changed in {missing:?}"
    );
    // Everything back at once, as git does when a branch is changed.
    for path in site.texts.keys().filter(|path| !own.texts.contains_key(*path)) {
        std::fs::remove_file(server.root().join(path)).unwrap();
    }
    own.write(server.root());
    same(&server, &mut last, "all is as it was");
}

#[test]
fn a_secret_stays_in_its_tree_while_it_is_edited() {
    let own = small();
    let path = "content/planer/familien-holm/familieplan.md";
    let server = Server::of(&own);
    let mut dice = Dice::new(11);
    let mut text = own.texts[path].clone();
    let (mut shown, mut pages) = (0, 0);
    let rounds = if long_trials() { 60 } else { 12 };
    for round in 0..rounds {
        text = edited(&text, &own.texts[path], &mut dice);
        let secrets = format!(
            "\n\n## Kun til mor {{synlig_for=mor,sagsbehandler}}\n\nHemmeligtformor{round} er hendes.\n\n\
             ## Kun til far {{synlig_for=far,sagsbehandler}}\n\nHemmeligtforfar{round} er hans.\n"
        );
        server.put(path, &format!("{text}{secrets}"));
        let (checked, files) = built(&server);
        let readers: Vec<String> = checked.site.iter().flat_map(|s| s.readers()).map(|r| r.folder).collect();
        let of_mother = "/_klarplan/laeser/familien-holm.mor/planer/familien-holm/familieplan.html";
        match &files {
            Some(files) => {
                let is_there = |t: &str| t.contains(&format!("Hemmeligtformor{round} "));
                if is_there(&String::from_utf8_lossy(&files[of_mother])) {
                    server.wait("the new secret", || is_there(&server.get(of_mother).text()));
                    shown += 1;
                }
            }
            None => server.wait("the findings", || server.get("/").text().contains("class=\"broken\"")),
        }
        for reader in std::iter::once(None).chain(readers.iter().map(Some)) {
            let tree = reader.map_or(String::from("/"), |r| format!("/_klarplan/laeser/{r}/"));
            for page in [
                "",
                "planer/",
                "planer/familien-holm/",
                "planer/familien-holm/familieplan.html",
                "sitemap.xml",
                "planer/familien-holm/familieplan.ics",
                "findes-ikke",
            ] {
                let body = without_bar(&server.get(&format!("{tree}{page}")).text());
                let may = |who: &str| {
                    reader.is_some_and(|r| {
                        r == &format!("familien-holm.{who}") || r == "familien-holm.sagsbehandler"
                    })
                };
                assert!(may("mor") || !body.contains("Hemmeligtformor"), "round {round}: {tree}{page}");
                assert!(may("far") || !body.contains("Hemmeligtforfar"), "round {round}: {tree}{page}");
                pages += 1;
            }
        }
    }
    assert!(shown > rounds / 6, "the secrets were shown to those they are for in {shown} rounds");
    assert!(pages > rounds * 40, "{pages} pages");
}

#[test]
fn open_pages_are_told_what_concerns_them() {
    let own = small();
    let server = Server::of(&own);
    let plan = "content/planer/omar/helhedsorienteret-plan.md";
    let address = "/planer/omar/helhedsorienteret-plan.html";
    assert_eq!(server.get(address).status, 200);
    let (mut here, mut elsewhere) =
        (server.news(address), server.news("/planer/familien-holm/familieplan.html"));
    server.put(plan, &format!("{}\nEn ny linje her.\n", own.texts[plan]));
    assert_eq!(here.next().0, "side");
    assert!(server.get(address).text().contains("En ny linje her."));
    // Broken: both are told the findings, neither is loaded again.
    let mut here = server.news(address);
    server.put(plan, "---\ntitel: [\n---\n");
    for stream in [&mut here, &mut elsewhere] {
        let (name, data) = stream.next();
        assert_eq!(name, "fund");
        assert_eq!(data.len(), 2);
        assert!(
            data[1].contains("class=\"broken\"") && data[1].contains(&format!("{plan}:3:1<")),
            "{}",
            data[1]
        );
    }
    assert!(server.get(address).text().contains("En ny linje her."));
    // Mended as it was: the findings go, and the page is another again.
    server.put_by_rename(plan, &own.texts[plan]);
    assert_eq!(here.next().0, "side");
    let (name, data) = elsewhere.next();
    assert!(name == "fund" && data[1].contains("Ingen fejl"), "{name}: {data:?}");
}

#[test]
fn a_theme_is_followed_and_its_faults_told() {
    let own = small();
    let server = Server::of(&own);
    let before = server.page("/");
    let template =
        std::fs::read_to_string(super::common::root().join("themes/standard/skabeloner/lag.html")).unwrap();
    let path = "themes/standard/skabeloner/lag.html";
    server.put(path, &template.replace("<body class=", "<body data-mærke=\"nyt\" class="));
    server.wait("the new template", || server.get("/").text().contains("data-mærke=\"nyt\""));
    server.put(path, &template.replace("<body class=", "{% if %}<body class="));
    server.wait("the template's fault", || server.get("/").text().contains("Siderne kan ikke laves"));
    assert!(server.get("/").text().contains("data-mærke=\"nyt\""), "the last pages that could be made stand");
    server.put(path, &template.replace("<body class=", "<body data-x=\"{{ side.findes.ikke }}\" class="));
    server.wait("what is not there", || server.get("/").text().contains("findes"));
    assert!(server.get("/").text().contains("data-mærke=\"nyt\""));
    // A theme that was edited while the content was broken is seen when that is mended.
    let plan = "content/planer/omar/helhedsorienteret-plan.md";
    server.put(plan, "---\ntitel: [\n---\n");
    server.wait("the finding", || server.get("/").text().contains("helhedsorienteret-plan.md:3:1<"));
    server.put(path, &template.replace("<body class=", "<body data-mærke=\"nyere\" class="));
    std::thread::sleep(std::time::Duration::from_millis(300));
    server.put(plan, &own.texts[plan]);
    server.wait("the template of meanwhile", || server.get("/").text().contains("data-mærke=\"nyere\""));
    std::fs::remove_dir_all(server.root().join("themes")).unwrap();
    server.wait("the standard theme", || server.page("/") == before);
}

#[test]
fn a_site_that_is_broken_from_the_start() {
    let mut site = small();
    let config = site.texts[CONFIG].clone();
    site.put(CONFIG, "titel: [\n");
    let server = Server::of(&site);
    let front = server.get("/");
    assert_eq!(front.status, 503);
    assert!(
        front.text().contains("klarplan.yaml:") && front.text().contains("class=\"broken\""),
        "{}",
        front.text()
    );
    server.put(CONFIG, &config);
    server.wait("the front page", || server.get("/").status == 200);
}

#[test]
fn a_number_is_never_served() {
    let own = small();
    let server = Server::of(&own);
    let plan = "content/planer/omar/helhedsorienteret-plan.md";
    // Made here, so that it stands in no file of ours.
    let number = format!("{}{}-{}", "0101", "70", "1234");
    server.put(plan, &format!("{}\nDen er {number}.\n", own.texts[plan]));
    server.wait("the finding", || server.get("/").text().contains("fejl L001"));
    for page in ["/", "/planer/omar/helhedsorienteret-plan.html", "/_klarplan/laesere"] {
        assert!(!server.get(page).text().contains(&number), "{page}");
    }
}
