//! The last agenda of the year becomes minutes: nothing is lost, and what is to be written is asked for.

use super::common::{CONFIG, Memory, said};
use super::memory;
use chrono::NaiveDate;
use klarplan::pipeline::{Checked, Options, check_sources};
use std::process::Command;

const MEETING: &str = "content/udvalg/bakkedal-bsu/2026-12-02/";

/// The check on the day after the meeting.
fn checked(site: &Memory) -> Checked {
    let today = NaiveDate::from_ymd_opt(2026, 12, 3).unwrap();
    check_sources(site.sources(), CONFIG, Options { drafts: false, today })
}

/// The findings in the meeting's folder.
fn found(site: &Memory) -> Vec<String> {
    let all = said(&checked(site));
    let own = all.iter().filter(|s| s.path.starts_with(MEETING));
    own.map(|s| format!("{} {}", s.code, &s.path[MEETING.len()..])).collect()
}

/// What was decided, by the item's number.
fn decision(number: &str) -> &'static str {
    match number {
        "01" => "tekst: Godkendt.\n  udfald: godkendt",
        "02" => "tekst: Referatet blev godkendt.\n  udfald: godkendt",
        "03" => "tekst: Indstillingen tiltrådt.\n  udfald: tiltrådt",
        "04" | "05" => "tekst: Taget til orientering.\n  udfald: taget-til-orientering",
        "06" => "tekst: Intet.\n  udfald: intet",
        other => panic!("{other}"),
    }
}

#[test]
fn the_last_agenda_becomes_minutes_and_loses_nothing() {
    let before = memory();
    let folder = tempfile::tempdir().unwrap();
    before.write(folder.path());
    let ran = Command::new(env!("CARGO_BIN_EXE_klarplan"))
        .args(["minutes", "bakkedal-bsu/2026-12-02", "--today", "2026-12-03", "--root"])
        .arg(folder.path())
        .output()
        .unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let mut after = Memory::at(folder.path());
    assert!(before.texts.keys().eq(after.texts.keys()));
    for (path, old) in &before.texts {
        let new = &after.texts[path];
        if !path.starts_with(MEETING) {
            assert_eq!(old, new, "{path}");
            continue;
        }
        // Every line stands, in its order, but the one that says how far the document is.
        let mut lines = new.lines();
        for line in old.lines().filter(|line| !line.starts_with("tilstand:")) {
            assert!(lines.any(|new| new == line), "{line} of {path}");
        }
    }
    let asked = found(&after);
    assert_eq!(asked.iter().filter(|f| f.starts_with("F107 0")).count(), 6, "{asked:?}");
    assert_eq!(asked.iter().filter(|f| *f == "F318 moede.md").count(), 1, "{asked:?}");
    for (path, text) in &mut after.texts {
        if let Some(name) = path.strip_prefix(MEETING) {
            let number = name.split('-').next().unwrap();
            let kept: Vec<&str> = text.lines().filter(|line| !is_hint(line)).collect();
            let kept = format!("{}\n", kept.join("\n"));
            *text = if name == "moede.md" {
                kept
            } else {
                kept.replace("tekst:\n", &format!("{}\n", decision(number)))
            };
        }
    }
    assert_eq!(found(&after), Vec::<String>::new());
}

/// Whether a line only tells what to write.
fn is_hint(line: &str) -> bool {
    line.trim_start().starts_with('#') && !line.contains("$schema") && !line.starts_with("##")
}
