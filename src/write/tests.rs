//! What cannot be brought about from outside on every machine: folders that will not be renamed, systems
//! without exchange, and a stop at a given step.

use super::{Content, Output, files, inside, manifest, paths, plan, recover, stage, swap, write};
use std::fs;
use std::path::{Path, PathBuf};

fn page(path: &str, text: &str) -> Output {
    Output { path: path.to_owned(), content: Content::Bytes(text.as_bytes().to_vec()) }
}

/// A temporary folder and the output folder in it, holding `a/x`, `b` and another's `note`.
fn site() -> (tempfile::TempDir, PathBuf) {
    let parent = tempfile::tempdir().unwrap();
    let dir = parent.path().canonicalize().unwrap().join("output");
    write(&[page("a/x", "old"), page("b", "same")], &dir, false).unwrap();
    fs::write(dir.join("note"), "mine").unwrap();
    (parent, dir)
}

fn next() -> Vec<Output> {
    vec![page("a", "file now"), page("b", "same"), page("c/d/e", "new")]
}

fn names(dir: &Path) -> Vec<String> {
    let all = walkdir::WalkDir::new(dir).min_depth(1).sort_by_file_name().into_iter();
    all.map(|e| files::slashed(e.unwrap().path().strip_prefix(dir).unwrap())).collect()
}

fn assert_next(dir: &Path) {
    assert_eq!(names(dir.parent().unwrap())[0], "output");
    assert_eq!(fs::read_dir(dir.parent().unwrap()).unwrap().count(), 1);
    assert_eq!(names(dir), [".klarplan.json", "a", "b", "c", "c/d", "c/d/e", "note"]);
    assert_eq!(fs::read_to_string(dir.join("a")).unwrap(), "file now");
    assert_eq!(fs::read_to_string(dir.join("note")).unwrap(), "mine");
    assert!(write(&next(), dir, false).unwrap().written.is_empty());
}

#[test]
fn within_the_folder() {
    let (_parent, dir) = site();
    let outputs = next();
    inside::write(&plan::make(&outputs, &dir, false).unwrap(), &dir).unwrap();
    assert_next(&dir);
    let back = [page("a/x", "old"), page("b", "same")];
    let plan = plan::make(&back, &dir, false).unwrap();
    inside::write(&plan, &dir).unwrap();
    assert_eq!(plan.report().removed, ["a", "c/d/e"]);
    assert_eq!(names(&dir), [".klarplan.json", "a", "a/x", "b", "note"]);
}

/// Stopped at every step of the moving, the next build comes to the same end.
#[test]
fn within_the_folder_interrupted() {
    for stopped_after in 0..5 {
        let (_parent, dir) = site();
        let outputs = next();
        inside::prepare(&plan::make(&outputs, &dir, false).unwrap(), &dir).unwrap();
        let ready = dir.join(paths::INSIDE).join("filer");
        let steps: [&dyn Fn(); 5] = [
            &|| fs::remove_file(dir.join("a/x")).unwrap(),
            &|| fs::remove_dir(dir.join("a")).unwrap(),
            &|| fs::rename(ready.join("a"), dir.join("a")).unwrap(),
            &|| fs::create_dir_all(dir.join("c/d")).unwrap(),
            &|| fs::rename(ready.join("c/d/e"), dir.join("c/d/e")).unwrap(),
        ];
        steps.iter().take(stopped_after).for_each(|step| step());
        write(&outputs, &dir, false).unwrap();
        assert_next(&dir);
    }
}

#[test]
fn within_the_folder_stopped_before_the_journal() {
    let (_parent, dir) = site();
    let outputs = next();
    inside::prepare(&plan::make(&outputs, &dir, false).unwrap(), &dir).unwrap();
    fs::remove_file(dir.join(paths::INSIDE).join("journal.json")).unwrap();
    recover::recover(&dir).unwrap();
    assert_eq!(names(&dir), [".klarplan.json", "a", "a/x", "b", "note"]);
    write(&outputs, &dir, false).unwrap();
    assert_next(&dir);
}

/// A journal is no way out of the folder.
#[test]
fn journal_from_elsewhere() {
    let (parent, dir) = site();
    let outside = parent.path().join("outside");
    fs::write(&outside, "x").unwrap();
    fs::create_dir(dir.join(paths::INSIDE)).unwrap();
    let journal = r#"{"remove":["../outside"],"write":["../other"]}"#;
    fs::write(dir.join(paths::INSIDE).join("journal.json"), journal).unwrap();
    recover::recover(&dir).unwrap();
    assert!(outside.exists());
    assert_eq!(names(&dir), [".klarplan.json", "a", "a/x", "b", "note"]);
}

/// Nor is a link, whether the journal or a leftover tree leads over it.
#[cfg(unix)]
#[test]
fn leftovers_do_not_lead_over_links() {
    for journal in [r#"{"remove":["out/file"],"write":[]}"#, r#"{"remove":[],"write":["out/new"]}"#, ""] {
        let (parent, dir) = site();
        let outside = tempfile::tempdir().unwrap();
        fs::write(outside.path().join("file"), "x").unwrap();
        std::os::unix::fs::symlink(outside.path(), dir.join("out")).unwrap();
        let leftover = if journal.is_empty() {
            parent.path().join(".output.klarplan-ny")
        } else {
            dir.join(".klarplan-ny/filer")
        };
        fs::create_dir_all(leftover.join("out")).unwrap();
        fs::write(leftover.join("out/new"), "x").unwrap();
        if !journal.is_empty() {
            fs::write(dir.join(".klarplan-ny/journal.json"), journal).unwrap();
        }
        let _ = recover::recover(&dir);
        assert_eq!(names(outside.path()), ["file"], "{journal}");
    }
}

#[test]
fn swap_in_two_renames() {
    let (_parent, dir) = site();
    let outputs = next();
    let staged = stage::place(&dir);
    assert!(stage::build(&plan::make(&outputs, &dir, false).unwrap(), &dir, &staged).unwrap());
    let old = swap::one_by_one(&staged, &dir).unwrap();
    assert_eq!(old, swap::aside(&dir));
    assert!(old.join("a/x").exists());
    write(&outputs, &dir, false).unwrap();
    assert_next(&dir);
}

#[test]
fn swap_stopped_between_two_renames() {
    for made_anew in [false, true] {
        let (_parent, dir) = site();
        let outputs = next();
        let staged = stage::place(&dir);
        assert!(stage::build(&plan::make(&outputs, &dir, false).unwrap(), &dir, &staged).unwrap());
        fs::rename(&dir, swap::aside(&dir)).unwrap();
        if made_anew {
            fs::create_dir(&dir).unwrap();
        }
        recover::recover(&dir).unwrap();
        assert_eq!(names(&dir), [".klarplan.json", "a", "a/x", "b", "note"]);
        write(&outputs, &dir, false).unwrap();
        assert_next(&dir);
    }
}

/// Whatever somebody puts into the folder while the new one is made ready is carried over.
#[test]
fn latecomers_are_rescued() {
    let (_parent, dir) = site();
    let outputs = next();
    let staged = stage::place(&dir);
    assert!(stage::build(&plan::make(&outputs, &dir, false).unwrap(), &dir, &staged).unwrap());
    fs::create_dir(dir.join("late")).unwrap();
    fs::write(dir.join("late/file"), "late").unwrap();
    swap::swap(&staged, &dir).unwrap().unwrap();
    recover::recover(&dir).unwrap();
    assert_eq!(fs::read_to_string(dir.join("late/file")).unwrap(), "late");
    assert!(!staged.exists());
    assert_eq!(fs::read_to_string(dir.join("a")).unwrap(), "file now");
}

#[test]
fn copies_where_links_fail() {
    let (_parent, dir) = site();
    // Linking onto an existing name is the one failure every machine can offer; a copy must not happen.
    assert!(files::link(&dir.join("b"), &dir.join("note")).is_err());
    assert_eq!(fs::read_to_string(dir.join("note")).unwrap(), "mine");
}

#[test]
fn manifest_is_deterministic() {
    let one = manifest::bytes(&[page("b", ""), page("a", "x")]).unwrap();
    assert_eq!(one, manifest::bytes(&[page("a", ""), page("b", "")]).unwrap());
    assert!(one.ends_with(b"}\n"));
}
