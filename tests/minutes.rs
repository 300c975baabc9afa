//! `klarplan minutes`: whatever stood in an agenda stands in the minutes, and `check` names what is to be written.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

mod common;

use common::{Memory, OPTIONS, said};
use klarplan::pipeline::{Options, check_sources};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

const FOLDER: &str = "content/udvalg/lejre-jai/2024-02-07/";

fn run(root: &Path, args: &[&str]) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_klarplan"));
    let output = command.args(args).args(["--today", "2026-11-21"]).current_dir(root).env("NO_COLOR", "1");
    let output = output.env_remove("SOURCE_DATE_EPOCH").output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    (output.status.code().unwrap(), said)
}

/// The files of a meeting, by name, as bytes.
fn files(root: &Path, folder: &str) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(root.join(folder)).unwrap().map(Result::unwrap);
    entries.map(|e| (e.file_name().into_string().unwrap(), std::fs::read(e.path()).unwrap())).collect()
}

/// The example's committee with its minutes as the agenda they were: without decisions, and nobody named.
fn example() -> Memory {
    let mut site = Memory::example();
    let own: Vec<String> = site.texts.keys().filter(|p| p.starts_with(FOLDER)).cloned().collect();
    for path in own {
        let text = site.texts[&path].replace("tilstand: referat", "tilstand: dagsorden");
        let mut within = false;
        let kept = text.split_inclusive('\n').filter(|line| {
            if !line.starts_with([' ', '\n']) {
                within = line.starts_with("beslutning:") || line.starts_with("til_stede:");
            }
            !within
        });
        let kept: String = kept.collect();
        site.put(&path, &kept);
    }
    site
}

/// What is wrong where a line of `before` does not stand in `after`, in its order; `tilstand` may say another word.
fn lost(before: &str, after: &str) -> Vec<String> {
    let mut lines = after.split_inclusive('\n');
    let same = |old: &str, new: &str| {
        old == new
            || (old.starts_with("tilstand:") && new.starts_with("tilstand:") && {
                let of = |line: &str| {
                    line.replace(['"'], "").replace("tillægsdagsorden", "¤").replace("dagsorden", "¤")
                };
                of(old).replace("udkast", "¤") == new.replacen("referat", "¤", 1)
            })
    };
    before.split_inclusive('\n').filter(|old| !lines.any(|new| same(old, new))).map(str::to_owned).collect()
}

/// Turns the meeting and says what was lost of any of its files.
fn turned(root: &Path, folder: &str) -> (BTreeMap<String, Vec<u8>>, Vec<String>) {
    let before = files(root, folder);
    let (code, told) = run(root, &["minutes", folder]);
    assert_eq!(code, 0, "{told}");
    let after = files(root, folder);
    assert!(before.keys().eq(after.keys()), "files came or went");
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let lost = before.iter().flat_map(|(name, old)| {
        let lost = lost(&text(old), &text(&after[name]));
        lost.into_iter().map(|line| format!("{name}: {line}")).collect::<Vec<_>>()
    });
    let lost = lost.collect();
    (after, lost)
}

#[test]
fn the_examples_agenda_becomes_minutes_and_loses_nothing() {
    let dir = TempDir::new().unwrap();
    let site = example();
    site.write(dir.path());
    let before = files(dir.path(), FOLDER);
    // A preview shows the lines and touches nothing.
    let (code, shown) = run(dir.path(), &["minutes", "lejre-jai/2024-02-07", "-n"]);
    assert_eq!(code, 0, "{shown}");
    assert!(
        shown.contains("-tilstand: dagsorden\n+tilstand: referat\n") && shown.contains("+  - K.K.\n"),
        "{shown}"
    );
    assert_eq!(files(dir.path(), FOLDER), before);
    let (after, lost) = turned(dir.path(), FOLDER);
    assert_eq!(lost, Vec::<String>::new());
    let meeting = String::from_utf8(after["moede.md"].clone()).unwrap();
    assert!(
        meeting.contains("til_stede:\n  - K.K.\n  - P.O.\n  - C.B.J.\n  - B.L.S.\n  - C.J.\n  - O.B.\n"),
        "{meeting}"
    );
    // Minutes are not turned once more.
    let (code, told) = run(dir.path(), &["minutes", FOLDER]);
    assert_eq!(code, 2);
    assert!(told.contains("allerede et referat"), "{told}");
    assert_eq!(files(dir.path(), FOLDER), after);
    // What is to be written is named: each decision as an error, and then the rest as what is left to write.
    let found = checked(dir.path());
    let of = |found: &[(&str, String)], code: &str| found.iter().filter(|(c, _)| *c == code).count();
    assert_eq!(of(&found, "F107"), 9, "{found:?}");
    for name in after.keys().filter(|name| *name != "moede.md") {
        let path = dir.path().join(FOLDER).join(name);
        let written = std::fs::read_to_string(&path).unwrap();
        let filled = written.replacen("\n  tekst:\n", "\n  tekst: Godkendt.\n", 1);
        assert_ne!(written, filled, "{name}");
        std::fs::write(path, filled).unwrap();
    }
    let found = checked(dir.path());
    assert_eq!(of(&found, "F107"), 0, "{found:?}");
    // Of the meeting who sent apologies; of each item the outcome, votes and who took no part.
    assert!(of(&found, "F318") > 9 * 3, "{found:?}");
    assert!(found.iter().all(|(code, _)| !["F214", "F101", "F103", "K118"].contains(code)), "{found:?}");
}

/// Codes and places of what `check` finds below `root`, in the meeting's folder.
fn checked(root: &Path) -> Vec<(&'static str, String)> {
    let sources = klarplan::source::discover(root, &root.join("klarplan.yaml")).map_err(|_| ()).unwrap();
    let found = said(&check_sources(sources, "klarplan.yaml", Options { drafts: true, ..OPTIONS }));
    found.into_iter().filter(|s| s.path.contains("/20")).map(|s| (s.code, s.place())).collect()
}

/// A generator of its own, so that the same agendas come every time.
struct Random(u64);

impl Random {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len() as u64) as usize]
    }
}

/// A made-up agenda: keys in any order, comments, block texts, quotes, CRLF, closed items, text without end.
fn made(random: &mut Random) -> Memory {
    let mut site = Memory::minimal(&[]);
    let members = ["kk:\n    navn: K.K.", "po:\n    navn: \"P.O.: formand\"", "cj:\n    navn: C. J. Ågård"];
    let own: String = members.iter().filter(|_| random.below(3) > 0).map(|m| format!("  {m}\n")).collect();
    let list = if own.is_empty() { String::new() } else { format!("medlemmer:\n{own}") };
    site.put("content/udvalg/a/udvalg.md", &format!("---\nnavn: Udvalget for A\n{list}---\n"));
    let end = random.one(&["\n", "\n", "\r\n"]);
    let state =
        random.one(&["dagsorden", "udkast", "\"dagsorden\"", "tillægsdagsorden", "dagsorden # endnu"]);
    let mut facts = [
        "dato: 2024-02-07".to_owned(),
        format!("tilstand: {state}"),
        random.one(&["# Husk", "sted: Rådhuset", "sted: >-\n  Rådhuset,\n  sal 2"]).to_owned(),
        random.one(&["noter: []", "til_stede: [K.K.]", "afbud:\n  - C.J.", "# tilstand: referat"]).to_owned(),
    ];
    if random.below(2) == 0 {
        facts.reverse();
    }
    let body = random.one(&["", "\n## Om mødet\n\ntilstand: dagsorden\n", "\nUden linjeslut"]);
    let text = format!("---\n{}\n---\n{body}", facts.join("\n"));
    site.put("content/udvalg/a/2024-02-07/moede.md", &text.replace('\n', end));
    for number in 1..=1 + random.below(5) {
        let mut facts = vec![
            format!("titel: {}", random.one(&["Et punkt", "\"Sagen: status\"", "Åbent hus"])),
            random.one(&["# Husk", "resumé: >-\n  Første linje\n\n  beslutning: ikke her", "resumé: |\n  a\n  b"]).to_owned(),
            random.one(&["indstilling:\n  indstiller: Direktionen\n  at:\n    - at udvalget a.\n    - at udvalget b.", "underskrivere: [A, B]", "# beslutning: senere"]).to_owned(),
            random.one(&["bilag:\n  - titel: Et bilag\n    ikke_vedlagt: Kommer.", "udvalgskoder: [A]", "# sidst"]).to_owned(),
        ];
        if random.below(4) == 0 {
            facts.push("lukket: Personfølsomt".to_owned());
        }
        let first = random.below(facts.len() as u64) as usize;
        facts.rotate_left(first);
        let body = random.one(&[
            "",
            "\n## Sagsfremstilling\n\nTekst.\n\n---\n\nMere.\n",
            "\nbeslutning: i teksten\n",
        ]);
        let text = format!("---\n{}\n---\n{body}", facts.join("\n"));
        site.put(&format!("content/udvalg/a/2024-02-07/{number:02}-x.md"), &text.replace('\n', end));
    }
    site
}

#[test]
fn made_agendas_lose_nothing() {
    let mut random = Random(5);
    for round in 0..24 {
        let dir = TempDir::new().unwrap();
        let site = made(&mut random);
        site.write(dir.path());
        let folder = "content/udvalg/a/2024-02-07";
        let before = files(dir.path(), folder);
        let (after, lost) = turned(dir.path(), folder);
        assert_eq!(lost, Vec::<String>::new(), "{round}");
        let found = checked(dir.path());
        let named: BTreeSet<&str> =
            found.iter().filter(|(c, _)| *c == "F107").map(|(_, p)| &p[..p.find(".md").unwrap()]).collect();
        for (name, text) in &after {
            let text = String::from_utf8(text.clone()).unwrap();
            if text.contains("\nlukket:") || text.starts_with("---\nlukket:") {
                assert_eq!(
                    before[name].as_slice(),
                    text.as_bytes(),
                    "{round}: a closed item has nothing to fill in"
                );
            } else if name != "moede.md" {
                assert!(
                    named.iter().any(|p| p.ends_with(name.trim_end_matches(".md"))),
                    "{round} {name}: {found:?}"
                );
            }
            let (crlf, lf) = (text.matches("\r\n").count(), text.matches('\n').count());
            assert!(crlf == 0 || crlf == lf, "{round} {name}: line ends are mixed");
        }
        assert!(
            found.iter().all(|(code, _)| !["F101", "F102", "F103", "F105", "F214"].contains(code)),
            "{round}: {found:?}"
        );
    }
}

#[test]
fn what_is_no_agenda_is_refused() {
    let dir = TempDir::new().unwrap();
    let mut site = Memory::minimal(&[
        ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
        ("content/udvalg/a/2027-02-03/moede.md", "---\ndato: 2027-02-03\ntilstand: dagsorden\n---\n"),
        ("content/udvalg/a/2024-02-07/moede.md", "---\ndato: 2024-02-07\ntilstand: dagsorden\n---\n"),
        ("content/udvalg/a/2024-02-07/01-x.md", "---\ntitel: X\nsagsnummer: 1\n---\n"),
    ]);
    site.put("content/udvalg/a/2024-02-08/moede.md", "---\n{dato: 2024-02-08, tilstand: dagsorden}\n---\n");
    site.write(dir.path());
    let refused = [
        ("a/2027-02-03", "Mødet er først 2027-02-03"),
        ("a/2024-02-07", "Dagsordenen har fejl (1)"),
        ("a/2024-02-08", "står ikke én på hver linje"),
        ("a/2024-02-09", "Dagsordenerne er: a/2024-02-07, a/2024-02-08, a/2027-02-03."),
    ];
    for (name, why) in refused {
        let (code, told) = run(dir.path(), &["minutes", name]);
        assert!(code == 2 && told.contains(why), "{name}: {told}");
    }
    for (path, text) in &site.texts {
        assert_eq!(&std::fs::read_to_string(dir.path().join(path)).unwrap(), text);
    }
}

#[test]
fn a_new_meeting_has_the_committees_fixed_items_and_members() {
    let dir = TempDir::new().unwrap();
    let committee = "---\nnavn: A\nmødested: Rådhuset\nmedlemmer:\n  kk:\n    navn: K.K.\n  po:\n    navn: P.O.\nfaste_punkter:\n  - titel: Eventuelt\n    plads: sidst\n  - titel: Godkendelse af dagsorden\n    plads: først\n---\n";
    Memory::minimal(&[("content/udvalg/a/udvalg.md", committee)]).write(dir.path());
    let (code, told) = run(dir.path(), &["new", "moede", "a/2026-12-09"]);
    assert_eq!(code, 0, "{told}");
    let all = files(dir.path(), "content/udvalg/a/2026-12-09");
    let names: Vec<&str> = all.keys().map(String::as_str).collect();
    assert_eq!(names, ["01-godkendelse-af-dagsorden.md", "02-eventuelt.md", "moede.md"]);
    let meeting = String::from_utf8(all["moede.md"].clone()).unwrap();
    assert!(
        meeting.contains("til_stede: \n  - \"K.K.\"\n  - \"P.O.\"\n")
            && meeting.contains("sted: \"Rådhuset\""),
        "{meeting}"
    );
    assert_eq!(run(dir.path(), &["check", "--drafts"]).0, 0, "{:?}", checked(dir.path()));
}
