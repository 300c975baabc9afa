//! How well goals are recognised: every list beside this file, with precision and recall.
//!
//! `cargo test --test goals -- --nocapture` prints them, and every goal that was taken for another.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros)]

use klarplan::rules::goals::{Goal, classify};
use std::path::Path;

/// Least share in percent of each list: precision and recall of steps, of vague goals, and of both
/// together. A list without a row here must still be read and printed.
const FLOORS: &[(&str, [u32; 6])] =
    &[("own.tsv", [97, 97, 95, 93, 97, 98]), ("seen.tsv", [99, 99, 99, 99, 99, 99])];

struct Row {
    label: Goal,
    text: String,
}

fn read(path: &Path) -> Vec<Row> {
    let text = std::fs::read_to_string(path).unwrap();
    let rows = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    rows.map(|line| {
        let (label, text) = line.split_once('\t').expect("label, tab, goal");
        let label = match label {
            "process" => Goal::Process,
            "vague" => Goal::Vague,
            "good" => Goal::Concrete,
            other => panic!("{other}: no label"),
        };
        Row { label, text: text.to_owned() }
    })
    .collect()
}

/// Precision and recall in percent of the goals that `is` holds for.
fn measure(rows: &[(Goal, Goal)], is: impl Fn(Goal) -> bool) -> [f64; 2] {
    let right = rows.iter().filter(|(label, said)| is(*label) && is(*said)).count();
    let said = rows.iter().filter(|(_, said)| is(*said)).count();
    let labelled = rows.iter().filter(|(label, _)| is(*label)).count();
    let share = |of: usize| 100.0 * right as f64 / of.max(1) as f64;
    [share(said), share(labelled)]
}

#[test]
fn goals_are_recognised() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/goals");
    let mut lists: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|e| e.unwrap().path()).collect();
    lists.retain(|path| path.extension().is_some_and(|e| e == "tsv"));
    lists.sort();
    assert!(!lists.is_empty());
    let mut failed = Vec::new();
    for path in lists {
        let name = path.file_name().unwrap().to_str().unwrap();
        let rows = read(&path);
        assert!(!rows.is_empty(), "{name}: no goals");
        let said: Vec<(Goal, Goal)> = rows.iter().map(|row| (row.label, classify(&row.text))).collect();
        for (row, (label, said)) in rows.iter().zip(&said).filter(|(_, (label, said))| label != said) {
            println!("  {label:?} taken for {said:?}: {}", row.text);
        }
        let process = measure(&said, |goal| goal == Goal::Process);
        let vague = measure(&said, |goal| goal == Goal::Vague);
        let both = measure(&said, |goal| goal != Goal::Concrete);
        println!("{name}: {} goals", rows.len());
        for (what, [precision, recall]) in [("process", process), ("vague", vague), ("both", both)] {
            println!("  {what:8} precision {precision:5.1} %  recall {recall:5.1} %");
        }
        let floors = FLOORS.iter().find(|(list, _)| *list == name).map_or([0; 6], |(_, floors)| *floors);
        for (share, floor) in [process, vague, both].concat().iter().zip(floors) {
            if *share < f64::from(floor) {
                failed.push(format!("{name}: {share:.1} % is below {floor} %"));
            }
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
}
