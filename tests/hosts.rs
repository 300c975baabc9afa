//! What hosts are told of serving the pages: the files beside them, and `klarplan host`. `tests/hosts/check.mjs` asks real
//! servers.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

mod common;

use common::{CONFIG, MINIMAL, Memory, OPTIONS};
use klarplan::pipeline::{Settings, load_theme, render};
use klarplan::write::Content;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

const STRICT: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

type Files = BTreeMap<String, Vec<u8>>;

/// All outputs of a site, by path.
fn outputs(site: &Memory, root: &Path) -> Files {
    let checked = site.check();
    let theme = load_theme(root, checked.site.as_ref().unwrap()).unwrap_or_else(|e| panic!("{e}"));
    let settings = Settings { today: OPTIONS.today, base_url: None };
    let made = render(&checked, checked.site.as_ref().unwrap(), &theme, root, settings);
    let made = made.unwrap_or_else(|e| panic!("{e}"));
    let bytes = made.into_iter().map(|output| match output.content {
        Content::Bytes(bytes) => (output.path, bytes),
        Content::Shared(bytes) => (output.path, bytes.to_vec()),
        Content::File(_) | Content::Ready(_) => (output.path, Vec::new()),
    });
    bytes.collect()
}

/// A part of the example that has pages of all kinds that differ here.
fn example(more: &str) -> Memory {
    let mut site = Memory::example();
    let kept = [
        "content/planer/maja/",
        "content/planer/familien-holm/",
        "content/udbud/lokalt-forankrede-beskaeftigelsesindsatser/",
        "content/registre/",
        "content/skabeloner/",
        "content/sider/",
    ];
    site.texts.retain(|path, _| path == CONFIG || kept.iter().any(|k| path.starts_with(k)));
    site.assets.retain(|path, _| kept.iter().any(|k| path.starts_with(k)));
    let config = site.texts[CONFIG].replace("værter: [netlify, cloudflare, azure, apache]\n", "");
    site.put(CONFIG, &format!("{config}\n{more}").replace("regelsider: ja", "regelsider: nej"));
    site.in_languages(&["da", "en"])
}

fn text<'a>(files: &'a Files, path: &str) -> &'a str {
    std::str::from_utf8(files.get(path).unwrap_or_else(|| panic!("no {path}"))).unwrap()
}

/// The rules of a `_headers` file: patterns with their headers.
fn rules(file: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut rules: Vec<(String, Vec<(String, String)>)> = Vec::new();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        assert!(line.chars().count() < 2000, "Cloudflare reads 2,000 characters of a line");
        match line.strip_prefix("  ") {
            None => rules.push((line.to_owned(), Vec::new())),
            Some(header) => {
                let (name, value) = header.split_once(": ").unwrap();
                rules.last_mut().unwrap().1.push((name.to_owned(), value.to_owned()));
            }
        }
    }
    assert!(rules.len() <= 100, "Cloudflare reads 100 rules, not {}", rules.len());
    let patterns: BTreeSet<&String> = rules.iter().map(|(pattern, _)| pattern).collect();
    assert_eq!(patterns.len(), rules.len(), "a pattern stands twice");
    for (pattern, _) in &rules {
        assert!(pattern.matches('*').count() <= 1, "Cloudflare knows one * in a pattern: {pattern}");
    }
    rules
}

/// Whether the pattern is one of the path: `*` is anything, `:name` a folder.
fn matches(pattern: &str, path: &str) -> bool {
    if let Some((before, after)) = pattern.split_once('*')
        && !before.contains(':')
    {
        return path.len() >= before.len() + after.len() && path.starts_with(before) && path.ends_with(after);
    }
    let (mut wanted, mut given) = (pattern.split('/'), path.split('/'));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return true,
            (Some("*"), Some(_)) => return true,
            (Some(w), Some(g)) if w == g || (w.starts_with(':') && !g.is_empty()) => {}
            _ => return false,
        }
    }
}

/// What `_headers` says of a path.
fn said(file: &str, path: &str) -> BTreeMap<String, Vec<String>> {
    let mut all = BTreeMap::<String, Vec<String>>::new();
    for (_, headers) in rules(file).into_iter().filter(|(pattern, _)| matches(pattern, path)) {
        for (name, value) in headers {
            all.entry(name).or_default().push(value);
        }
    }
    all
}

#[test]
fn every_page_may_run_what_it_needs_and_no_more() {
    let files = outputs(&example(""), Path::new("/nowhere"));
    let file = text(&files, "offentlig/_headers");
    let mut seen = BTreeMap::<&str, usize>::new();
    for (path, bytes) in &files {
        let Some(path) = path.strip_prefix("offentlig/").filter(|path| path.ends_with(".html")) else {
            continue;
        };
        let page = String::from_utf8_lossy(bytes);
        let loads = page.contains("<script src") || page.contains("<script type=\"module\" src");
        let all = said(file, &format!("/{path}"));
        for (name, values) in &all {
            assert!(values.len() == 1 || name == "Content-Security-Policy", "{path}: {name} is said twice");
        }
        // A browser obeys all policies; the strictest is the one for the page.
        let policies = &all["Content-Security-Policy"];
        assert!(policies.iter().all(|policy| policy.starts_with(STRICT)), "{path}: {policies:?}");
        let strictest = policies.iter().min_by_key(|policy| policy.len()).unwrap();
        let rest = strictest.strip_prefix(STRICT).unwrap();
        let wanted = match path.rsplit('/').next().unwrap() {
            "soeg.html" => "; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
            _ if path.contains("udbud/") => "; script-src 'self'",
            _ => "",
        };
        assert_eq!(rest, wanted, "{path}");
        assert!(!loads || !rest.is_empty(), "{path} loads a script, which its policy forbids");
        *seen.entry(wanted).or_default() += 1;
    }
    assert!(seen.len() == 3 && seen[""] > 20, "{seen:?}");
    // An address that no page has: what is there can only be the page for what is missing.
    assert!(said(file, "/findes/ikke")["Content-Security-Policy"][0].starts_with(STRICT));
}

#[test]
fn data_may_be_read_from_elsewhere_and_pages_may_not() {
    let files = outputs(&example(""), Path::new("/nowhere"));
    let file = text(&files, "offentlig/_headers");
    let mut open = 0;
    for path in files.keys().filter_map(|path| path.strip_prefix("offentlig/")) {
        let origin = said(file, &format!("/{path}")).remove("Access-Control-Allow-Origin");
        let is_data = path.starts_with("data/") || path.ends_with(".ics") || path.ends_with(".xml");
        assert_eq!(origin.is_some(), is_data, "{path}");
        // Two values would be none.
        assert!(origin.is_none_or(|values| values == ["*"]), "{path}");
        open += usize::from(is_data);
    }
    assert!(open > 10, "{open} files of data");
}

#[test]
fn what_is_kept_for_a_day_has_another_name_when_it_is_other() {
    let before = outputs(&example(""), Path::new("/nowhere"));
    let mut site = example("");
    let page = "content/sider/klage.md";
    let changed = site.texts[page].replace("klage", "indsigelse");
    assert_ne!(changed, site.texts[page]);
    site.put(page, &changed);
    let after = outputs(&site, Path::new("/nowhere"));
    let file = text(&after, "offentlig/_headers");
    let kept = |path: &str| {
        let path = path.strip_prefix("offentlig").unwrap_or("/x");
        said(file, path).get("Cache-Control").is_some_and(|value| value == &["public, max-age=86400"])
    };
    let (mut same, mut new) = (0, 0);
    for (path, bytes) in after.iter().filter(|(path, _)| kept(path)) {
        match before.get(path) {
            Some(old) => {
                assert!(old == bytes, "{path} has the same name and other bytes");
                same += 1;
            }
            None => new += 1,
        }
    }
    assert!(same > 10 && new > 1, "{same} the same, {new} new");
    // Whatever else is other under the same name is asked for again.
    let others = after.iter().filter(|(path, bytes)| before.get(*path).is_some_and(|old| old != *bytes));
    assert!(others.filter(|(path, _)| kept(path)).count() == 0);
}

#[test]
fn readers_trees_are_kept_by_nobody_and_named_nowhere() {
    let site = example("værter: [netlify, azure, apache]\n");
    let files = outputs(&site, Path::new("/nowhere"));
    let names = ["_headers", "staticwebapp.config.json", ".htaccess"];
    let folders: BTreeSet<&str> =
        files.keys().filter_map(|path| path.strip_prefix("fortroligt/")?.split('/').next()).collect();
    assert!(folders.len() > 3, "{folders:?}");
    for name in names {
        let public = text(&files, &format!("offentlig/{name}"));
        assert!(!public.contains("fortroligt") && !public.contains("no-store"), "{name}");
        for folder in &folders {
            assert!(!public.contains(folder), "{name} of the public tree names {folder}");
            let own = text(&files, &format!("fortroligt/{folder}/{name}"));
            assert!(own.contains("private, no-store") && own.contains("noindex"), "{folder}/{name}");
            assert!(
                !own.contains("Access-Control-Allow-Origin") && !own.contains("script-src"),
                "{folder}/{name}"
            );
            assert!(!own.contains(folder.split('.').next().unwrap()), "{folder}/{name}");
        }
    }
    let azure: serde_json::Value =
        serde_json::from_str(text(&files, "fortroligt/maja.borger/staticwebapp.config.json")).unwrap();
    assert_eq!(azure["routes"], serde_json::json!([{ "route": "/*", "allowedRoles": ["laeser"] }]));
}

#[test]
fn a_site_says_which_hosts_it_has() {
    let page = ("content/sider/a.md", "---\ntitel: A\n---\n\nTekst.\n");
    let made = |config: &str| -> Vec<String> {
        let site = Memory::minimal(&[(CONFIG, &format!("{MINIMAL}{config}")), page]);
        let files = outputs(&site, Path::new("/nowhere"));
        let names = ["_headers", "staticwebapp.config.json", ".htaccess"];
        names
            .iter()
            .filter(|n| files.contains_key(&format!("offentlig/{n}")))
            .map(|n| (*n).to_owned())
            .collect()
    };
    assert_eq!(made(""), ["_headers"]);
    assert_eq!(made("værter: []\n"), [""; 0]);
    assert_eq!(made("værter: [apache]\n"), [".htaccess"]);
    assert_eq!(made("værter: [cloudflare, azure]\n"), ["_headers", "staticwebapp.config.json"]);
    let wrong = Memory::minimal(&[(CONFIG, &format!("{MINIMAL}værter: [azur]\n"))]).check();
    let said: Vec<String> = common::said(&wrong).iter().map(common::Said::brief).collect();
    assert_eq!(said, ["F106 klarplan.yaml:5:10"]);
}

#[test]
fn a_site_below_a_folder_says_so_to_apache() {
    let config = MINIMAL.replace("https://o.example/", "http://o.example/planer.a/") + "værter: [apache]\n";
    let files = outputs(&Memory::minimal(&[(CONFIG, &config)]), Path::new("/nowhere"));
    let public = text(&files, "offentlig/.htaccess");
    assert!(public.contains("\nErrorDocument 404 /planer.a/404.html\n"));
    assert!(public.contains("m#^/planer\\.a/soeg\\.html$#"));
    // Browsers heed it over https alone, and to say it otherwise is forbidden.
    assert!(!public.contains("Strict-Transport-Security"));
}

#[test]
fn a_themes_own_file_takes_its_place() {
    let root = tempfile::TempDir::new().unwrap();
    let theme = root.path().join("themes/eget");
    std::fs::create_dir_all(&theme).unwrap();
    std::fs::write(theme.join("_headers"), "/*\n  X-Eget: ja\n").unwrap();
    let site = Memory::minimal(&[(CONFIG, &format!("{MINIMAL}tema: eget\n"))]);
    assert_eq!(text(&outputs(&site, root.path()), "offentlig/_headers"), "/*\n  X-Eget: ja\n");
}

#[test]
fn many_languages_are_no_more_than_cloudflare_reads() {
    let mut site = example("");
    let page = site.texts[CONFIG].clone();
    site.put(CONFIG, &page.replace("sprog: [da, en]", "sprog: [da, en, ar, uk]"));
    let files = outputs(&site, Path::new("/nowhere"));
    assert!(rules(text(&files, "offentlig/_headers")).len() > 40);
}

/// What `klarplan host` answers for the site of a configuration: its exit code and words.
fn host(config: &str, args: &[&str]) -> (i32, String, String) {
    let dir = tempfile::TempDir::new().unwrap();
    Memory::minimal(&[(CONFIG, config), ("content/sider/a.md", "---\ntitel: A\n---\n\nTekst.\n")])
        .write(dir.path());
    let run = Command::new(env!("CARGO_BIN_EXE_klarplan"))
        .arg("host")
        .args(args)
        .current_dir(dir.path())
        .output()
        .unwrap();
    let words = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (run.status.code().unwrap(), words(&run.stdout), words(&run.stderr))
}

#[test]
fn recipes_are_printed_for_the_sites_own_address() {
    for server in ["nginx", "caddy", "apache"] {
        let (code, recipe, _) = host(MINIMAL, &[server]);
        assert_eq!(code, 0, "{server}");
        assert!(
            recipe.contains("o.example") && recipe.contains("/output/offentlig\""),
            "{server}:\n{recipe}"
        );
        assert!(!recipe.contains("fortroligt"), "{server} serves readers' pages unasked");
        let (_, recipe, _) =
            host(MINIMAL, &[server, "--readers-url", "https://mine.example", "--lang", "en"]);
        assert!(
            recipe.contains("mine.example") && recipe.contains("/output/fortroligt"),
            "{server}:\n{recipe}"
        );
        assert!(recipe.contains("The readers' own pages"), "{server}");
        let (_, recipe, _) = host(MINIMAL, &[server, "-u", "http://x.example:8080/planer/"]);
        assert!(recipe.contains("8080") && recipe.contains("/planer"), "{server}:\n{recipe}");
        assert!(!recipe.contains("Strict-Transport-Security"), "{server}");
    }
}

#[test]
fn what_cannot_stand_in_a_recipe_is_refused() {
    let refused: [(&[&str], &str); 7] = [
        (&["nginx", "-u", "https://x;y/"], "kan ikke stå i en servers opsætning"),
        (&["nginx", "-u", "https://x.example/$a/"], "kan ikke stå i en servers opsætning"),
        (&["caddy", "-o", "a\"b"], "kan ikke stå i en servers opsætning"),
        (&["apache", "-o", "a${b}"], "kan ikke stå i en servers opsætning"),
        (&["nginx", "--readers-url", "https://o.example/"], "et andet navn end de offentlige"),
        (&["nginx", "--readers-url", "https://mine.example/a/"], "øverst på deres adresse"),
        (&["iis"], "iis"),
    ];
    for (args, why) in refused {
        let (code, recipe, said) = host(MINIMAL, args);
        assert_eq!((code, recipe.as_str()), (2, ""), "{args:?}");
        assert!(said.contains(why), "{args:?}: {said}");
    }
}
