//! The command as people run it.

use super::*;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

fn run(dir: &Path, args: &[&str]) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_klarplan"));
    let Output { status, stdout, stderr } =
        command.args(args).current_dir(dir).env("NO_COLOR", "1").output().unwrap();
    (status.code().unwrap(), String::from_utf8(stdout).unwrap() + &String::from_utf8(stderr).unwrap())
}

fn place() -> TempDir {
    let dir = TempDir::new().unwrap();
    std::fs::write(dir.path().join("referat.txt"), LEJRE).unwrap();
    std::fs::write(dir.path().join("punkt.txt"), KOEBENHAVN).unwrap();
    std::fs::write(dir.path().join("dagsorden.xml"), super::case_system::XML).unwrap();
    assert_eq!(run(dir.path(), &["init", "side"]).0, 0);
    dir
}

#[test]
fn a_meeting_is_imported_once_and_never_written_over() {
    let dir = place();
    let site = dir.path().join("side");
    let folder = site.join("content/udvalg/jai/2024-02-07");
    let (code, said) = run(&site, &["import", "../referat.txt", "--committee", "jai", "--dry-run"]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("Ville lave ./content/udvalg/jai/udvalg.md") && !folder.exists(), "{said}");
    let (code, said) = run(&site, &["import", "../referat.txt", "--committee", "jai"]);
    assert_eq!(code, 0, "{said}");
    for told in [
        "../referat.txt (tekst): 9 punkter, 0 afstemninger, 9 bilag.",
        "Lavede ./content/udvalg/jai/2024-02-07/03-uddeling-af-lejre-kommunes-rummelighedspris-2024.md",
        "Til en person (",
        "Indholdsfortegnelsen (10):\n  linje 11: Indholdsfortegnelse\n",
        "Link, der ikke kan følge med (1):\n  linje 247: ",
    ] {
        assert!(said.contains(told), "{told}\n{said}");
    }
    assert!(!said.contains("Læst og skrevet"), "{said}");
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 10);
    let before = std::fs::read_to_string(folder.join("moede.md")).unwrap();
    std::fs::write(folder.join("moede.md"), before.clone() + "\nMit.\n").unwrap();
    let (code, said) = run(&site, &["import", "../referat.txt", "--committee", "jai", "--lang", "en"]);
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("exists already. Nothing was written."), "{said}");
    assert!(std::fs::read_to_string(folder.join("moede.md")).unwrap().ends_with("Mit.\n"));
    // The committee that is there now is left alone; another meeting beside the first is made.
    let (code, said) =
        run(&site, &["import", "../dagsorden.xml", "--committee", "jai", "--include-closed", "--draft"]);
    assert_eq!(code, 0, "{said}");
    assert!(
        !said.contains("udvalg.md") && said.contains("Bilag, der ikke må offentliggøres (1):\n  linje 24"),
        "{said}"
    );
    let meeting = std::fs::read_to_string(site.join("content/udvalg/jai/2026-12-09/moede.md")).unwrap();
    assert!(meeting.contains("kladde: ja"));
    let (code, said) = run(&site, &["check"]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("F318"), "{said}");
}

#[test]
fn what_is_missing_is_asked_for() {
    let dir = place();
    let here = dir.path();
    let (code, said) = run(here, &["import", "punkt.txt", "--committee", "biu", "-o", "ud"]);
    assert_eq!(code, 2);
    assert!(
        said.contains("Kilden har ingen mødedato.") && said.contains("--date") && said.contains("--meeting"),
        "{said}"
    );
    assert!(!here.join("ud").exists());
    assert_eq!(
        run(here, &["import", "punkt.txt", "--committee", "biu", "-o", "ud", "--meeting", "2020-x", "-q"]),
        (0, String::new())
    );
    assert!(here.join("ud/udvalg/biu/2020-x/moede.md").exists());
    let (code, said) =
        run(here, &["import", "referat.txt", "--committee", "jai", "-o", "ud", "--date", "2024-02-08"]);
    assert!(code == 2 && said.contains("den 2024-02-07, ikke 2024-02-08"), "{said}");
    let (code, said) = run(here, &["import", "referat.txt", "--committee", "Jai Æ", "-o", "ud"]);
    assert!(code == 2 && said.contains("jai-ae"), "{said}");
    let (code, said) = run(here, &["import", "intet.txt", "--committee", "jai", "-o", "ud", "--lang", "en"]);
    assert!(code == 2 && said.contains("intet.txt cannot be read"), "{said}");
    std::fs::write(here.join("bombe.xml"), "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>").unwrap();
    let (code, said) = run(here, &["import", "bombe.xml", "--committee", "jai", "-o", "ud"]);
    assert!(code == 2 && said.contains("bombe.xml: Linje 1 har en DOCTYPE"), "{said}");
}
