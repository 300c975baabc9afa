//! A site made in four shares and united is the site made at once, byte for byte; shares that are missing,
//! doubled or of another site are refused.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A site with pages, a case with a reader, a committee with items, attachments, data, search and a second
/// language.
fn site(root: &Path) {
    let put = |path: &str, text: &str| {
        let full = root.join(path);
        fs::create_dir_all(full.parent().unwrap()).unwrap();
        fs::write(full, text).unwrap();
    };
    put(
        "klarplan.yaml",
        "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\nsprog: [da, en]\n\
         åbne_data:\n  licens: {id: CC0-1.0, navn: CC0, web: \"https://l.example/\"}\n",
    );
    put("content/sider/bilag/a.png", "");
    fs::write(root.join("content/sider/bilag/a.png"), b"\x89PNG\r\n\x1a\n0123").unwrap();
    for n in 0..12 {
        put(
            &format!("content/sider/side-{n}.md"),
            &format!(
                "---\ntitel: Side {n}\n---\n![Billede](bilag/a.png)\n\nSagsbehandlere og klagefrister, nummer {n}.\n"
            ),
        );
    }
    put(
        "content/planer/familie/sag.yaml",
        "titel: Familien\nborger: Familien\noffentlighed: fiktiv\nmodtagere:\n  mor: {navn: Mor}\n",
    );
    put(
        "content/planer/familie/min-plan.md",
        "---\ntitel: Planen\noffentlighed: fiktiv\n---\n## For alle\n\nTekst.\n\n## For mor {synlig_for=mor}\n\nHemmeligt.\n",
    );
    put("content/udvalg/u/udvalg.md", "---\nnavn: Udvalget\n---\n");
    for month in 1..4 {
        let folder = format!("content/udvalg/u/2026-0{month}-02");
        put(
            &format!("{folder}/moede.md"),
            &format!("---\ndato: 2026-0{month}-02\ntilstand: dagsorden\n---\n"),
        );
        put(&format!("{folder}/1-a.md"), "---\ntitel: Et punkt\n---\nTekst.\n");
    }
}

fn klarplan(args: &[&str], paths: &[&Path]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_klarplan")).args(args).args(paths).output().unwrap()
}

fn words(run: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr))
}

fn build(root: &Path, output: &Path, more: &[&str]) {
    let args = [&["build", "--lang", "en", "--today", "2026-03-01"][..], more].concat();
    let run = klarplan(&args, &[Path::new("--root"), root, Path::new("-o"), output]);
    assert!(run.status.success(), "{}", words(&run));
}

fn tree(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let files =
        walkdir::WalkDir::new(dir).into_iter().map(Result::unwrap).filter(|e| e.file_type().is_file());
    let name = |path: &Path| path.strip_prefix(dir).unwrap().to_str().unwrap().to_owned();
    files.map(|e| (name(e.path()), fs::read(e.path()).unwrap())).collect()
}

#[test]
fn four_shares_united_are_the_site() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("site");
    site(&root);
    let at = |name: &str| dir.path().join(name);
    build(&root, &at("hel"), &[]);
    let whole = tree(&at("hel"));
    assert!(whole.len() > 60, "{} files", whole.len());

    let shares: Vec<PathBuf> = (1..=4).map(|n| at(&format!("del-{n}"))).collect();
    for (n, folder) in shares.iter().enumerate() {
        build(&root, folder, &["--shard", &format!("{}/4", n + 1)]);
        let pages = tree(folder).keys().filter(|path| path.ends_with(".html")).count();
        let all = whole.keys().filter(|path| path.ends_with(".html")).count();
        assert!(pages > 0 && pages < all / 2, "share {} has {pages} of {all} pages", n + 1);
    }
    let merge = |folders: &[&PathBuf], output: &str| {
        let mut paths: Vec<&Path> = folders.iter().map(|f| f.as_path()).collect();
        let output = at(output);
        paths.extend([Path::new("-o"), &output]);
        klarplan(&["merge", "--lang", "en"], &paths)
    };
    // In any order.
    let run = merge(&[&shares[2], &shares[0], &shares[3], &shares[1]], "samlet");
    assert!(run.status.success(), "{}", words(&run));
    let united = tree(&at("samlet"));
    assert_eq!(united.keys().collect::<Vec<_>>(), whole.keys().collect::<Vec<_>>());
    for (path, bytes) in &whole {
        assert!(united[path] == *bytes, "{path} differs");
    }
    // Again: nothing is to be done.
    assert!(
        words(&merge(&[&shares[0], &shares[1], &shares[2], &shares[3]], "samlet"))
            .contains(" 0 of them written")
    );

    let refused = |folders: &[&PathBuf], why: &str| {
        let run = merge(folders, "afvist");
        assert_eq!(run.status.code(), Some(2), "{}", words(&run));
        assert!(words(&run).contains(why), "{why}: {}", words(&run));
        assert!(!at("afvist").exists());
    };
    refused(&[&shares[0], &shares[1], &shares[3]], "Shares are missing: 3/4.");
    refused(&[&shares[0], &shares[1], &shares[1], &shares[3]], "Share 2/4 is there twice");
    refused(&[&shares[0], &at("hel")], "is no share");
    refused(&[&shares[0], &at("findes-ikke")], "is no share");
    fs::write(root.join("content/sider/side-3.md"), "---\ntitel: Anden\n---\nAndet.\n").unwrap();
    let other = at("anden");
    build(&root, &other, &["--shard", "2/4"]);
    refused(&[&shares[0], &other, &shares[2], &shares[3]], "are not shares of the same");
    fs::remove_file(shares[1].join("offentlig").join(a_page(&shares[1]))).unwrap();
    refused(&[&shares[0], &shares[1], &shares[2], &shares[3]], "");
}

/// The name of a public page in a share.
fn a_page(share: &Path) -> String {
    let page = tree(share).into_keys().find(|path| path.starts_with("offentlig/sider/side-")).unwrap();
    page.trim_start_matches("offentlig/").to_owned()
}

#[test]
fn what_is_no_share_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    site(dir.path());
    for bad in ["5/4", "0/4", "x", "1/0"] {
        let run = klarplan(&["build", "--lang", "en", "--shard", bad, "--root"], &[dir.path()]);
        assert_eq!(run.status.code(), Some(2), "{bad}: {}", words(&run));
        assert!(words(&run).contains("is no share"), "{}", words(&run));
    }
}
