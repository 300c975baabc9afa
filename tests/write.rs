//! The room that writes: what is on disk before and after.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

use klarplan::write::{self, Content, Output, PathFault, Refusal, WriteError};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn page(path: &str, text: &str) -> Output {
    Output { path: path.to_owned(), content: Content::Bytes(text.as_bytes().to_vec()) }
}

/// Writes; and what is refused then must be refused before the work too, in the same words, and nothing else.
fn write(outputs: &[Output], dir: &Path, force: bool) -> Result<write::Report, WriteError> {
    let before = write::admits(dir, force).map_err(|error| error.texts());
    let written = write::write(outputs, dir, force);
    let refused = match &written {
        Err(error @ (WriteError::Refused { .. } | WriteError::NotAFolder { .. })) => Err(error.texts()),
        _ => Ok(()),
    };
    assert_eq!(before, refused, "asked before the work, and when writing");
    written
}

struct Site {
    parent: tempfile::TempDir,
    dir: PathBuf,
}

/// A folder with room for an output folder, which is not there yet.
fn site() -> Site {
    let parent = tempfile::tempdir().unwrap();
    let dir = parent.path().join("output");
    Site { parent, dir }
}

impl Site {
    fn write(&self, outputs: &[Output]) -> Result<write::Report, WriteError> {
        write(outputs, &self.dir, false)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.dir.join(path)).unwrap()
    }

    fn names(&self) -> Vec<String> {
        tree(&self.dir).into_keys().collect()
    }

    fn assert_no_leftovers(&self) {
        let names: Vec<_> =
            fs::read_dir(self.parent.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
        assert_eq!(names, ["output"], "something is left beside the output");
    }
}

/// Every file with what it holds, and every folder (a path ending in `/`).
fn tree(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(dir).min_depth(1) {
        let entry = entry.unwrap();
        let name = entry.path().strip_prefix(dir).unwrap().to_str().unwrap().replace('\\', "/");
        if entry.file_type().is_dir() {
            found.insert(format!("{name}/"), Vec::new());
        } else if entry.file_type().is_symlink() {
            let target = fs::read_link(entry.path()).unwrap();
            found.insert(name, target.to_string_lossy().into_owned().into_bytes());
        } else {
            found.insert(name, fs::read(entry.path()).unwrap());
        }
    }
    found
}

#[test]
fn first_write() {
    let site = site();
    let dir = site.parent.path().join("made/too/output");
    let report = write(&[page("b.html", "b"), page("a/index.html", "a")], &dir, false).unwrap();
    assert_eq!(report.written, ["a/index.html", "b.html"]);
    assert_eq!((report.removed.len(), report.unchanged), (0, 0));
    let names: Vec<_> = tree(&dir).into_keys().collect();
    assert_eq!(names, [".klarplan.json", "a/", "a/index.html", "b.html"]);
    let manifest: serde_json::Value =
        serde_json::from_slice(&fs::read(dir.join(".klarplan.json")).unwrap()).unwrap();
    assert_eq!(manifest["files"], serde_json::json!(["a/index.html", "b.html"]));
}

#[test]
fn attachments_are_copied() {
    let site = site();
    let source = site.parent.path().join("source.pdf");
    fs::write(&source, vec![7; 100_000]).unwrap();
    let outputs = [Output { path: "bilag/a.pdf".into(), content: Content::File(source.clone()) }];
    assert_eq!(site.write(&outputs).unwrap().written, ["bilag/a.pdf"]);
    assert_eq!(site.write(&outputs).unwrap().unchanged, 1);
    fs::write(&source, vec![8; 100_000]).unwrap();
    assert_eq!(site.write(&outputs).unwrap().written, ["bilag/a.pdf"]);
    fs::remove_file(&source).unwrap();
    let before = tree(&site.dir);
    assert!(matches!(site.write(&outputs), Err(WriteError::Io { path, .. }) if path == source));
    assert_eq!(tree(&site.dir), before);
    site.assert_no_leftovers();
}

/// The source is compared only when its place exists; a new attachment fails while staging.
#[test]
fn failure_half_way_leaves_the_old_output() {
    let site = site();
    site.write(&[page("a", "1")]).unwrap();
    let before = tree(&site.dir);
    let missing = Output { path: "b".into(), content: Content::File(site.parent.path().join("gone")) };
    let error = site.write(&[page("a", "2"), missing]).unwrap_err();
    assert!(error.to_string().contains("gone"), "{error}");
    assert_eq!(tree(&site.dir), before);
    site.assert_no_leftovers();
}

#[test]
fn changed_and_removed() {
    let site = site();
    site.write(&[page("a", "1"), page("b/c/d", "1"), page("b/e", "1"), page("f/g", "1")]).unwrap();
    let report = site.write(&[page("a", "2"), page("b/e", "1")]).unwrap();
    assert_eq!(report.written, ["a"]);
    assert_eq!(report.removed, ["b/c/d", "f/g"]);
    assert_eq!(report.unchanged, 1);
    assert_eq!(site.names(), [".klarplan.json", "a", "b/", "b/e"]);
    assert_eq!(site.read("a"), "2");
    site.assert_no_leftovers();
}

#[test]
fn file_becomes_folder_and_back() {
    let site = site();
    for outputs in [[page("a", "1")], [page("a/b/c", "1")], [page("a", "2")]] {
        site.write(&outputs).unwrap();
        assert_eq!(site.write(&outputs).unwrap().unchanged, 1);
    }
    assert_eq!(site.names(), [".klarplan.json", "a"]);
}

#[test]
fn others_files_are_kept() {
    let site = site();
    site.write(&[page("a/x", "1"), page("b", "1")]).unwrap();
    fs::create_dir_all(site.dir.join("mine/empty/deep")).unwrap();
    fs::write(site.dir.join("mine/file"), "mine").unwrap();
    fs::write(site.dir.join("a/note"), "mine").unwrap();
    site.write(&[page("b", "2")]).unwrap();
    let kept =
        [".klarplan.json", "a/", "a/note", "b", "mine/", "mine/empty/", "mine/empty/deep/", "mine/file"];
    assert_eq!(site.names(), kept);
    assert_eq!(site.read("a/note"), "mine");
}

#[test]
fn others_files_are_never_overwritten() {
    let site = site();
    site.write(&[page("x", "1")]).unwrap();
    for n in 0..7 {
        fs::write(site.dir.join(format!("page{n}")), "mine").unwrap();
    }
    fs::create_dir(site.dir.join("folder")).unwrap();
    let before = tree(&site.dir);
    let mut outputs: Vec<_> = (0..6).map(|n| page(&format!("page{n}"), "klarplan's")).collect();
    outputs.push(page("page6/below", "klarplan's"));
    outputs.push(page("folder", "klarplan's"));
    for force in [false, true] {
        let error = write(&outputs, &site.dir, force).unwrap_err();
        let WriteError::Foreign { paths, count } = &error else { panic!("{error}") };
        assert_eq!((paths.len(), *count, paths[0].as_str()), (5, 8, "folder"));
        let (da, en) = error.texts();
        assert!(da.contains("8 filer") && en.contains("and 3 more"), "{da} {en}");
        assert_eq!(tree(&site.dir), before);
    }
    site.assert_no_leftovers();
}

#[test]
fn same_bytes_are_taken_over() {
    let site = site();
    fs::create_dir(&site.dir).unwrap();
    fs::write(site.dir.join("a"), "1").unwrap();
    let report = write(&[page("a", "1")], &site.dir, true).unwrap();
    assert_eq!((report.written.len(), report.unchanged), (0, 1));
    assert_eq!(site.write(&[page("a", "2")]).unwrap().written, ["a"]);
}

#[test]
fn unknown_folder_is_refused() {
    let site = site();
    fs::create_dir(&site.dir).unwrap();
    fs::write(site.dir.join("letter.txt"), "mine").unwrap();
    let refused = site.write(&[page("a", "1")]).unwrap_err();
    assert!(matches!(refused, WriteError::Refused { why: Refusal::NoManifest, .. }), "{refused}");
    assert_eq!(site.names(), ["letter.txt"]);
    write(&[page("a", "1")], &site.dir, true).unwrap();
    site.write(&[page("b", "1")]).unwrap();
    assert_eq!(site.names(), [".klarplan.json", "b", "letter.txt"]);
    site.assert_no_leftovers();
}

#[test]
fn readme_does_not_make_a_folder_full() {
    let site = site();
    fs::create_dir(&site.dir).unwrap();
    for name in ["README.md", ".gitignore", ".gitkeep"] {
        fs::write(site.dir.join(name), "mine").unwrap();
    }
    site.write(&[page("a", "1")]).unwrap();
    assert_eq!(site.names(), [".gitignore", ".gitkeep", ".klarplan.json", "README.md", "a"]);
    assert_eq!(site.read("README.md"), "mine");
}

#[test]
fn bad_paths() {
    let site = site();
    let below = ["/etc/x", "..", "../x", "a/../../x", "a//b", "a/", "./a", "a/./b", "."];
    let cases = [
        (PathFault::Empty, &[""][..]),
        (PathFault::NotBelow, &below),
        (PathFault::Character, &["a\\b", "a\0b"]),
        (PathFault::Reserved, &[".klarplan.json", ".Klarplan-ny/x", ".klarplan-lock"]),
    ];
    for (expected, paths) in cases {
        for path in paths {
            let error = site.write(&[page("fine", ""), page(path, "")]).unwrap_err();
            assert!(matches!(error, WriteError::BadPath { why, .. } if why == expected), "{path:?}: {error}");
        }
    }
    assert!(!site.dir.exists());
}

#[test]
fn collisions() {
    let site = site();
    for (one, other) in
        [("a", "a"), ("a", "A"), ("Ø/x", "ø/x"), ("a/b", "a"), ("a", "A/b/c"), ("a/B/c", "a/b")]
    {
        let error = site.write(&[page(one, "1"), page("fine", ""), page(other, "2")]).unwrap_err();
        assert!(matches!(error, WriteError::Collision { .. }), "{one} {other}: {error}");
    }
    assert!(!site.dir.exists());
    site.write(&[page("a/x", ""), page("ab", ""), page("a-b/y", "")]).unwrap();
}

#[test]
fn broken_or_foreign_manifests() {
    let site = site();
    for manifest in ["{", "", "[]", r#"{"format":2,"generator":"klarplan","files":["mine"]}"#] {
        let _ = fs::remove_dir_all(&site.dir);
        fs::create_dir(&site.dir).unwrap();
        fs::write(site.dir.join(".klarplan.json"), manifest).unwrap();
        fs::write(site.dir.join("mine"), "mine").unwrap();
        let refused = site.write(&[page("a", "1")]).unwrap_err();
        assert!(matches!(refused, WriteError::Refused { why: Refusal::BadManifest, .. }), "{refused}");
        write(&[page("a", "1")], &site.dir, true).unwrap();
        assert_eq!(site.names(), [".klarplan.json", "a", "mine"]);
    }
}

#[test]
fn manifest_cannot_reach_outside() {
    let site = site();
    fs::create_dir(&site.dir).unwrap();
    let outside = site.parent.path().join("outside");
    fs::write(&outside, "mine").unwrap();
    let absolute = outside.to_str().unwrap().replace('\\', "/");
    let files = serde_json::json!(["../outside", absolute, "x/../../outside", ".", "", "a"]);
    let manifest = serde_json::json!({ "format": 1, "generator": "klarplan", "files": files });
    fs::write(site.dir.join(".klarplan.json"), manifest.to_string()).unwrap();
    fs::write(site.dir.join("a"), "1").unwrap();
    assert_eq!(site.write(&[page("b", "1")]).unwrap().removed, ["a"]);
    assert!(outside.exists());
}

#[test]
fn file_in_the_place_of_the_folder() {
    let site = site();
    fs::write(&site.dir, "mine").unwrap();
    for dir in [site.dir.clone(), site.dir.join("below")] {
        let error = write(&[page("a", "1")], &dir, true).unwrap_err();
        assert!(matches!(error, WriteError::NotAFolder { .. }), "{error}");
    }
    assert_eq!(fs::read_to_string(&site.dir).unwrap(), "mine");
    site.assert_no_leftovers();
}

/// Whoever else writes holds the lock; a file left by a killed process holds nobody up.
#[test]
fn locked() {
    let site = site();
    let path = site.parent.path().join(".output.klarplan-lock");
    let lock = fs::File::create(&path).unwrap();
    lock.lock().unwrap();
    assert!(matches!(site.write(&[page("a", "1")]), Err(WriteError::Locked { .. })));
    drop(lock);
    site.write(&[page("a", "1")]).unwrap();
    site.assert_no_leftovers();
}

#[test]
fn two_writers_at_once() {
    let site = site();
    let versions = [version(0), version(1)];
    let wholes = versions.each_ref().map(|outputs| whole(outputs));
    let won: usize = std::thread::scope(|scope| {
        let threads = [0, 1, 0, 1].map(|n| {
            let (outputs, site) = (&versions[n], &site);
            scope.spawn(move || {
                let results = (0..10).map(|_| match site.write(outputs) {
                    Ok(_) => 1,
                    Err(WriteError::Locked { .. }) => 0,
                    Err(error) => panic!("{error}"),
                });
                results.sum::<usize>()
            })
        });
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    assert!(won > 0);
    assert!(wholes.contains(&tree(&site.dir)), "a mixture");
    site.assert_no_leftovers();
}

/// A site of some 300 files; two versions share some pages, differ in others and in which there are.
fn version(n: usize) -> Vec<Output> {
    let common =
        (0..150).map(|i| page(&format!("fælles/{}/{i}.html", i % 7), &format!("side {i} ").repeat(50)));
    let differing =
        (0..100).map(|i| page(&format!("sager/{i}/index.html"), &format!("{n} {i} ").repeat(200)));
    let own = (0..50).map(|i| page(&format!("kun{n}/{i}"), "egen"));
    common.chain(differing).chain(own).collect()
}

/// What a folder with just these outputs holds.
fn whole(outputs: &[Output]) -> BTreeMap<String, Vec<u8>> {
    let site = site();
    site.write(outputs).unwrap();
    tree(&site.dir)
}

#[test]
fn same_result_for_any_number_of_threads() {
    let trees = [1, 2, 7].map(|threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| whole(&version(0)))
    });
    assert!(trees[0] == trees[1] && trees[1] == trees[2]);
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
    use std::process::{Command, Stdio};
    use std::time::{Duration, SystemTime};

    fn identity(path: &Path) -> (u64, SystemTime) {
        let metadata = fs::symlink_metadata(path).unwrap();
        (metadata.ino(), metadata.modified().unwrap())
    }

    fn set_mode(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().mode() & 0o7777
    }

    #[test]
    fn nothing_changed_touches_nothing() {
        let site = site();
        let outputs = [page("a", "1"), page("b/c", "1")];
        site.write(&outputs).unwrap();
        let identities = || [".", "a", "b", "b/c", ".klarplan.json"].map(|p| identity(&site.dir.join(p)));
        let before = identities();
        let report = site.write(&outputs).unwrap();
        assert_eq!((report.written.len(), report.removed.len(), report.unchanged), (0, 0, 2));
        assert_eq!(identities(), before);
    }

    #[test]
    fn unchanged_files_keep_inode_and_time() {
        let site = site();
        site.write(&[page("a", "1"), page("b/c", "1")]).unwrap();
        fs::write(site.dir.join("mine"), "mine").unwrap();
        let identities = || ["b/c", "mine"].map(|p| identity(&site.dir.join(p)));
        let (before, changed) = (identities(), identity(&site.dir.join("a")));
        site.write(&[page("a", "2"), page("b/c", "1")]).unwrap();
        assert_eq!(identities(), before);
        assert_ne!(identity(&site.dir.join("a")).0, changed.0);
    }

    #[test]
    fn links_are_not_written_through() {
        let site = site();
        site.write(&[page("a", "1"), page("b", "1")]).unwrap();
        let twin = site.parent.path().join("twin");
        fs::hard_link(site.dir.join("a"), &twin).unwrap();
        let target = site.parent.path().join("target");
        fs::write(&target, "mine").unwrap();
        fs::remove_file(site.dir.join("b")).unwrap();
        symlink(&target, site.dir.join("b")).unwrap();
        site.write(&[page("a", "2"), page("b", "2")]).unwrap();
        assert_eq!((site.read("a").as_str(), site.read("b").as_str()), ("2", "2"));
        assert_eq!(fs::read_to_string(twin).unwrap(), "1");
        assert_eq!(fs::read_to_string(target).unwrap(), "mine");
    }

    /// Others' links stay links, and lead nobody out of the folder.
    #[test]
    fn others_links() {
        let site = site();
        site.write(&[page("a", "1")]).unwrap();
        let elsewhere = site.parent.path().join("elsewhere");
        fs::create_dir(&elsewhere).unwrap();
        symlink("../elsewhere", site.dir.join("linked")).unwrap();
        symlink("nowhere", site.dir.join("dangling")).unwrap();
        site.write(&[page("a", "2")]).unwrap();
        assert_eq!(fs::read_link(site.dir.join("linked")).unwrap(), Path::new("../elsewhere"));
        assert_eq!(fs::read_link(site.dir.join("dangling")).unwrap(), Path::new("nowhere"));
        let error = site.write(&[page("linked/x", "1"), page("dangling", "1")]).unwrap_err();
        assert!(matches!(error, WriteError::Foreign { count: 2, .. }), "{error}");
        assert_eq!(fs::read_dir(elsewhere).unwrap().count(), 0);
    }

    #[test]
    fn output_is_a_link() {
        let site = site();
        let place = site.parent.path().join("place");
        fs::create_dir(&place).unwrap();
        let (real, linked) = (place.join("real"), place.join("linked"));
        symlink("real", &linked).unwrap();
        // First to a folder that is not there yet.
        for text in ["1", "2"] {
            write(&[page("a", text)], &linked, false).unwrap();
            assert_eq!(fs::read_link(&linked).unwrap(), Path::new("real"));
            assert_eq!(fs::read_to_string(real.join("a")).unwrap(), text);
        }
        assert_eq!(fs::read_dir(&place).unwrap().count(), 2);
    }

    #[test]
    fn permissions_of_folders_are_kept() {
        let site = site();
        site.write(&[page("a", "1"), page("b/c", "1")]).unwrap();
        set_mode(&site.dir, 0o750);
        set_mode(&site.dir.join("b"), 0o2775);
        fs::create_dir(site.dir.join("closed")).unwrap();
        fs::write(site.dir.join("closed/mine"), "mine").unwrap();
        set_mode(&site.dir.join("closed"), 0o555);
        site.write(&[page("a", "2"), page("b/c", "1")]).unwrap();
        let modes = [".", "b", "closed"].map(|name| mode(&site.dir.join(name)));
        assert_eq!(modes, [0o750, 0o2775, 0o555]);
        assert_eq!(mode(&site.dir.join("a")) & 0o133, 0);
        site.assert_no_leftovers();
        set_mode(&site.dir.join("closed"), 0o755);
    }

    /// Permissions hold nobody back who is root.
    fn is_root(site: &Site) -> bool {
        fs::metadata(site.parent.path()).unwrap().uid() == 0
    }

    #[test]
    fn read_only_parent() {
        let site = site();
        if is_root(&site) {
            return;
        }
        site.write(&[page("a/x", "1"), page("b", "1")]).unwrap();
        let inode = identity(&site.dir).0;
        set_mode(site.parent.path(), 0o555);
        let report = site.write(&[page("b", "2"), page("c/d", "1")]);
        set_mode(site.parent.path(), 0o755);
        assert_eq!(report.unwrap().removed, ["a/x"]);
        assert_eq!(site.names(), [".klarplan.json", "b", "c/", "c/d"]);
        assert_eq!(identity(&site.dir).0, inode);
    }

    #[test]
    fn read_only_folder() {
        let site = site();
        if is_root(&site) {
            return;
        }
        let outputs = [page("a", "1")];
        site.write(&outputs).unwrap();
        set_mode(&site.dir, 0o555);
        let changed = site.write(&[page("a", "2")]);
        let same = site.write(&outputs);
        set_mode(site.parent.path(), 0o555);
        let closed = site.write(&[page("a", "2")]);
        let same_closed = site.write(&outputs);
        set_mode(&site.dir, 0o000);
        let unreadable = site.write(&outputs);
        set_mode(&site.dir, 0o755);
        set_mode(site.parent.path(), 0o755);
        for error in [changed, closed, unreadable].map(Result::unwrap_err) {
            assert!(error.to_string().contains("permission denied"), "{error}");
        }
        assert_eq!((same.unwrap().unchanged, same_closed.unwrap().unchanged), (1, 1));
        assert_eq!(site.read("a"), "1");
        site.assert_no_leftovers();
    }

    /// Not a test by itself: the process that the tests below kill.
    #[test]
    #[ignore = "run by the tests that kill it"]
    fn child() {
        let Some(dir) = std::env::var_os("KLARPLAN_TEST_WRITES_TO") else { return };
        let versions = [version(0), version(1)];
        for n in (0..2).cycle() {
            write(&versions[n], Path::new(&dir), false).unwrap();
        }
    }

    /// Runs the child and kills it after some random time.
    fn run_and_kill(dir: &Path, random: &mut u64) {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "unix::child", "--ignored"])
            .env("KLARPLAN_TEST_WRITES_TO", dir)
            .stdout(Stdio::null())
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap();
        *random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        std::thread::sleep(Duration::from_micros(5_000 + (*random >> 33) % 80_000));
        child.kill().unwrap();
        assert!(child.wait().unwrap().code().is_none(), "the child ended by itself");
    }

    fn seed() -> u64 {
        let nanos = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().subsec_nanos();
        u64::from(nanos) ^ 0x9E37_79B9_7F4A_7C15
    }

    #[test]
    fn killed_at_any_moment() {
        let site = site();
        let versions = [version(0), version(1)];
        let wholes = versions.each_ref().map(|outputs| {
            let mut whole = whole(outputs);
            whole.insert("mine/".into(), Vec::new());
            whole.insert("mine/file".into(), b"mine".to_vec());
            whole
        });
        site.write(&versions[0]).unwrap();
        fs::create_dir(site.dir.join("mine")).unwrap();
        fs::write(site.dir.join("mine/file"), "mine").unwrap();
        let mut random = seed();
        let mut with_leftovers = 0;
        for n in 0..40 {
            run_and_kill(&site.dir, &mut random);
            assert!(wholes.contains(&tree(&site.dir)), "round {n}: neither the one version nor the other");
            // More than the output and the lock.
            let beside = fs::read_dir(site.parent.path()).unwrap().count();
            with_leftovers += usize::from(beside > 2);
            site.write(&versions[n % 2]).unwrap();
            assert!(tree(&site.dir) == wholes[n % 2], "round {n}: the next build");
            site.assert_no_leftovers();
        }
        // Otherwise the times are badly chosen and the test shows nothing.
        assert!(with_leftovers > 0, "never killed in the middle of anything");
    }

    /// Where the folder cannot be swapped, the next build still comes to a whole output.
    #[test]
    fn killed_within_the_folder() {
        let site = site();
        if is_root(&site) {
            return;
        }
        let versions = [version(0), version(1)];
        let wholes = versions.each_ref().map(|outputs| whole(outputs));
        site.write(&versions[0]).unwrap();
        set_mode(site.parent.path(), 0o555);
        let mut random = seed();
        for n in 0..8 {
            run_and_kill(&site.dir, &mut random);
            let written = site.write(&versions[n % 2]);
            if written.is_err() || tree(&site.dir) != wholes[n % 2] {
                set_mode(site.parent.path(), 0o755);
                panic!("round {n}: {written:?}");
            }
        }
        set_mode(site.parent.path(), 0o755);
    }
}
