//! The same content gives the same bytes.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

mod common;

use common::{CONFIG, Memory, OPTIONS, root, said};
use klarplan::pipeline::{Checked, Settings, check, check_sources, render};
use klarplan::render::Theme;
use klarplan::source::{Asset, Sources};
use klarplan::write::Output;
use std::process::Command;

fn rendered(checked: &Checked) -> Vec<Output> {
    let theme = Theme::load(&root(), "standard", true, &["da".to_owned()]).unwrap_or_else(|e| panic!("{e}"));
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    let mut site = checked.site.clone().unwrap();
    // The others would be told, and not made: the theme above speaks Danish alone.
    site.config.sprog.truncate(1);
    render(checked, &site, &theme, &root(), Settings { today, base_url: None })
        .unwrap_or_else(|e| panic!("{e}"))
}

fn read_and_rendered() -> Vec<Output> {
    rendered(&check(&root(), &root().join(CONFIG), OPTIONS).unwrap())
}

fn assert_same(a: &[Output], b: &[Output]) {
    let paths = |all: &[Output]| all.iter().map(|o| o.path.clone()).collect::<Vec<_>>();
    assert_eq!(paths(a), paths(b));
    for (one, other) in a.iter().zip(b) {
        assert!(one == other, "{} differs", one.path);
    }
}

#[test]
fn twice_gives_the_same() {
    let first = read_and_rendered();
    assert!(first.len() > 100, "{} files", first.len());
    assert!(first.is_sorted_by(|a, b| a.path < b.path), "by path, and no path twice");
    assert_same(&first, &read_and_rendered());
}

#[test]
fn one_thread_and_eight_give_the_same() {
    let on = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(read_and_rendered)
    };
    assert_same(&on(1), &on(8));
}

#[test]
fn the_order_of_the_files_does_not_matter() {
    let example = Memory::example();
    let in_order = |texts: Vec<(&String, &String)>| {
        let mut sources = Sources::from_texts(texts.into_iter().map(|(p, t)| (p.as_str(), t.as_str())));
        for (path, size) in &example.assets {
            sources.assets.insert(path.clone(), Asset { size: *size });
        }
        check_sources(sources, CONFIG, OPTIONS)
    };
    let forward = in_order(example.texts.iter().collect());
    let backward = in_order(example.texts.iter().rev().collect());
    let mut mixed: Vec<_> = example.texts.iter().collect();
    mixed.sort_by_key(|(path, text)| (text.len() % 7, path.len()));
    let expected = rendered(&forward);
    assert_same(&expected, &rendered(&backward));
    assert_same(&expected, &rendered(&in_order(mixed)));
}

#[test]
fn findings_come_in_the_same_order() {
    let mut site = Memory::example();
    for (path, text) in Memory::example().texts {
        if path != CONFIG {
            site.put(&path, &text.replace("titel:", "title:").replace("2026-", "26-").replace("](", "](x"));
        }
    }
    let on = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| said(&site.check()))
    };
    let one = on(1);
    assert!(one.len() > 500, "{} findings", one.len());
    assert_eq!(one, on(8));
}

/// What the other runs of [`the_environment_does_not_matter`] print: a number for all paths and bytes.
#[test]
fn print_a_digest() {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    for output in read_and_rendered() {
        output.path.hash(&mut hasher);
        if let Some(bytes) = output.content.bytes() {
            bytes.hash(&mut hasher);
        }
    }
    println!("digest {:016x}", hasher.finish());
}

#[test]
fn the_environment_does_not_matter() {
    let digest = |zone: &str, language: &str, columns: &str| {
        let run = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "print_a_digest", "--nocapture"])
            .env("TZ", zone)
            .env("LANG", language)
            .env("LC_ALL", language)
            .env("COLUMNS", columns)
            .output()
            .unwrap();
        let said = String::from_utf8(run.stdout).unwrap();
        said.lines().find_map(|l| l.split("digest ").nth(1).map(str::to_owned)).unwrap()
    };
    let here = digest("Europe/Copenhagen", "da_DK.UTF-8", "80");
    assert_eq!(here, digest("Pacific/Kiritimati", "C", "20"));
    assert_eq!(here, digest("America/Anchorage", "tr_TR.UTF-8", "200"));
}

/// A folder's files with what they hold.
#[cfg(unix)]
fn held(dir: &std::path::Path) -> std::collections::BTreeMap<String, Vec<u8>> {
    let entries = walkdir::WalkDir::new(dir).into_iter().map(Result::unwrap);
    let files = entries.filter(|e| e.file_type().is_file());
    let name = |path: &std::path::Path| path.strip_prefix(dir).unwrap().to_str().unwrap().to_owned();
    files.map(|e| (name(e.path()), std::fs::read(e.path()).unwrap())).collect()
}

#[cfg(unix)]
#[test]
fn neither_the_place_nor_the_leave_of_new_files_matters() {
    let parent = tempfile::tempdir().unwrap();
    let build = |place: &str, umask: &str, from: &std::path::Path| {
        let site = parent.path().join(place);
        for (path, bytes) in [
            (CONFIG, common::MINIMAL.as_bytes()),
            (
                "content/sider/om.md",
                &b"---\ntitel: Om\n---\n![Et billede](bilag/a.png)\n\nSe [siden](andet.md).\n"[..],
            ),
            ("content/sider/andet.md", &b"---\ntitel: Andet\n---\nTekst.\n"[..]),
            // Bytes that begin as a picture does.
            ("content/sider/bilag/a.png", &b"\x89PNG\r\n\x1a\n"[..]),
        ] {
            let full = site.join(path);
            std::fs::create_dir_all(full.parent().unwrap()).unwrap();
            std::fs::write(full, bytes).unwrap();
        }
        let program = env!("CARGO_BIN_EXE_klarplan");
        let output = site.join("ude");
        let run = Command::new("sh")
            .args([
                "-c",
                &format!("umask {umask}; exec \"$0\" \"$@\""),
                program,
                "build",
                "-q",
                "--today",
                "2026-11-21",
            ])
            .arg("--root")
            .arg(&site)
            .arg("--output-dir")
            .arg(&output)
            .current_dir(from)
            .output()
            .unwrap();
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        held(&output)
    };
    let one = build("a", "022", parent.path());
    assert!(one.len() > 10, "{:?}", one.keys());
    assert_eq!(one, build("et/helt/andet sted æøå", "077", std::path::Path::new("/")));
}
