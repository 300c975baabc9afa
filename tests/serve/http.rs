//! What is answered, and what is not.

use super::common::Memory;
use super::server::{Server, between};

fn example() -> Memory {
    let mut site = Memory::example();
    let kept = [
        "content/planer/maja/",
        "content/planer/familien-holm/",
        "content/udvalg/lejre-jai/",
        "content/udvalg/koebenhavn-biu/",
        "content/udbud/lokalt-forankrede-beskaeftigelsesindsatser/",
        "content/registre/",
    ];
    let more = ["content/skabeloner/", "content/sider/", "klarplan.yaml"];
    let is_kept = |path: &String| kept.iter().chain(&more).any(|k| path.starts_with(k));
    site.texts.retain(|path, _| is_kept(path));
    alone(&mut site);
    site.assets.retain(|path, _| is_kept(path));
    site.in_languages(&["da"])
}

/// An item that speaks of committees which are not here, in fewer words.
pub fn alone(site: &mut Memory) {
    let item = "content/udvalg/lejre-jai/2024-02-07/07-status-paa-kvartalsplaner-paa-ledelsestilsyn.md";
    site.put(
        item,
        "---\ntitel: Status\nbeslutning:\n  tekst: Intet under dette punkt.\n  udfald: intet\n---\n",
    );
}

#[test]
fn pages_lists_files_and_what_is_not_there() {
    let server = Server::of(&example());
    let front = server.get("/");
    assert_eq!(front.status, 200, "{}", front.text());
    assert_eq!(front.headers["content-type"], "text/html; charset=utf-8");
    assert_eq!(front.headers["cache-control"], "no-store");
    let policy = |path: &str| server.get(path).headers["content-security-policy"].clone();
    // The recommended ones, and what the bar needs.
    assert!(policy("/").ends_with("; script-src 'self'; connect-src 'self'"), "{}", policy("/"));
    assert!(policy("/soeg.html").ends_with("; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"));
    assert!(front.text().contains("som <strong>alle</strong> ser dem"));
    // Every link of the front page leads somewhere.
    let scraped = scraper::Html::parse_document(&front.text());
    let links = scraper::Selector::parse("a[href], link[href], script[src]").unwrap();
    let mut followed = 0;
    for link in scraped.select(&links) {
        let href = link.value().attr("href").or(link.value().attr("src")).unwrap();
        if href.contains(':') || href.starts_with('#') {
            continue;
        }
        let path = format!("/{}", href.trim_start_matches('/').split('#').next().unwrap());
        let reply = server.get(&path);
        assert_eq!(reply.status, 200, "{path}");
        followed += 1;
    }
    assert!(followed > 5, "{followed} links");
    for (path, kind) in [
        ("/stil.css", "text/css; charset=utf-8"),
        ("/favicon.svg", "image/svg+xml"),
        ("/sitemap.xml", "application/xml"),
        ("/_klarplan/klarplan.js", "text/javascript; charset=utf-8"),
        ("/planer/maja/min-plan.html", "text/html; charset=utf-8"),
        ("/planer/maja/min-plan.ics", "text/calendar; charset=utf-8"),
        ("/data/katalog.jsonld", "application/ld+json"),
        ("/data/datapackage.json", "application/json"),
        ("/data/beslutninger.csv", "text/csv; charset=utf-8"),
    ] {
        let reply = server.get(path);
        assert_eq!((reply.status, reply.headers["content-type"].as_str()), (200, kind), "{path}");
    }
    // A folder without its slash would break the page's relative links.
    let moved = server.get("/planer/maja");
    assert_eq!((moved.status, moved.headers["location"].as_str()), (303, "/planer/maja/"));
    let missing = server.get("/findes/ikke.html");
    assert_eq!(missing.status, 404);
    assert!(missing.text().contains("klarplan-serve") && missing.text().contains("href=\"http://127.0.0.1:"));
    let head = server.ask("HEAD", "/stil.css", "localhost");
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(head.headers["content-length"], server.get("/stil.css").body.len().to_string());
}

#[test]
fn nothing_outside_the_trees() {
    let server = Server::of(&example());
    for path in [
        "/klarplan.yaml",
        "/content/planer/maja/min-plan.md",
        "/bilag/planer/maja/min-plan.md",
        "/bilag/../klarplan.yaml",
        "/../klarplan.yaml",
        "/%2e%2e/klarplan.yaml",
        "/bilag/%2e%2e%2f%2e%2e%2fklarplan.yaml",
        "/bilag/..%5c..%5cklarplan.yaml",
        "/bilag//etc/passwd",
        "//etc/passwd",
        "/%2Fetc%2Fpasswd",
        "/klarplan.yaml%00.html",
        "/index.html%00",
        "/_klarplan/",
        "/_klarplan/../klarplan.yaml",
        "/_klarplan/laeser/",
        "/_klarplan/laeser/ingen/index.html",
        "/_klarplan/laeser/maja.borger/../../../klarplan.yaml",
        "/fortroligt/maja.borger/index.html",
    ] {
        let reply = server.get(path);
        assert_eq!(reply.status, 404, "{path}");
        assert!(!reply.text().contains("organisation:") && !reply.text().contains("root:"), "{path}");
    }
    assert_eq!(server.ask("POST", "/", "localhost").status, 405);
    assert_eq!(server.ask("DELETE", "/", "localhost").headers["allow"], "GET, HEAD");
    // A name that someone else's site could have.
    for host in
        ["evil.example", "evil.example:1111", "127.0.0.1.evil.example", "localhost.evil.example:80", ""]
    {
        let reply = server.ask("GET", "/_klarplan/laeser/maja.borger/", host);
        assert!(matches!(reply.status, 400 | 421), "{host}: {}", reply.status);
        assert!(!reply.text().contains("Maja"), "{host}");
    }
}

#[test]
fn the_switch_shows_each_audience_its_own() {
    let server = Server::of(&example());
    let public = server.get("/planer/familien-holm/familieplan.html");
    assert_eq!(public.status, 200);
    let options = between(&public.text(), "<select id=\"klarplan-til\"", "</select>").to_owned();
    for reader in ["doegnvagten", "maja.borger", "familien-holm.mor"] {
        assert!(options.contains(&format!("value=\"{reader}\"")), "{options}");
    }
    let switch =
        server.get("/_klarplan/skift?til=familien-holm.mor&side=planer%2Ffamilien-holm%2Ffamilieplan.html");
    assert_eq!(switch.status, 303);
    let own = "/_klarplan/laeser/familien-holm.mor/planer/familien-holm/familieplan.html";
    assert_eq!(switch.headers["location"], own);
    let page = server.get(own);
    assert_eq!(page.status, 200);
    assert!(page.text().contains("(familien-holm.mor)</strong> ser dem. De er fortrolige."));
    assert_ne!(server.page(own), server.page("/planer/familien-holm/familieplan.html"));
    // Who does not have the page comes to their front page; back to everyone.
    let elsewhere = server.get("/_klarplan/skift?til=maja.borger&side=planer/familien-holm/familieplan.html");
    assert_eq!(elsewhere.headers["location"], "/_klarplan/laeser/maja.borger/");
    let back = server.get("/_klarplan/skift?til=&side=planer/maja/min-plan.html");
    assert_eq!(back.headers["location"], "/planer/maja/min-plan.html");
    // A name from elsewhere leads nowhere else.
    let odd = server.get("/_klarplan/skift?til=//evil.example/&side=//evil.example/");
    assert_eq!(odd.headers["location"], "/");
    // What is not there is told with the reader's own page, whose links stay in the tree.
    let missing = server.get("/_klarplan/laeser/maja.borger/findes-ikke.html");
    assert_eq!(missing.status, 404);
    assert!(
        missing.text().contains("href=\"http://127.0.0.1:")
            && missing.text().contains("/laeser/maja.borger/stil.css\"")
    );
}

#[test]
fn it_stops_though_pages_listen() {
    let mut server = Server::of(&example());
    let _one = server.news("/");
    let _other = server.news("/planer/maja/min-plan.html");
    server.stop();
    assert!(std::net::TcpStream::connect(server.address).is_err());
}
