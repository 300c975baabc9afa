//! `check` as people ask it: which rules, since when, what fails, what is mended, what was set aside.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

mod common;

use common::{CONFIG, MINIMAL};
use std::path::Path;
use std::process::Command;

struct Ran {
    code: i32,
    out: String,
    err: String,
}

fn klarplan(root: &Path, args: &[&str]) -> Ran {
    let ran = Command::new(env!("CARGO_BIN_EXE_klarplan"))
        .args(["--root", root.to_str().unwrap(), "--today", "2026-11-21"])
        .args(args)
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ran { code: ran.status.code().unwrap(), out: text(ran.stdout), err: text(ran.stderr) }
}

fn site(files: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (path, text) in [(CONFIG, MINIMAL)].iter().chain(files) {
        let full = dir.path().join(path);
        std::fs::create_dir_all(full.parent().unwrap()).unwrap();
        std::fs::write(full, text).unwrap();
    }
    dir
}

const COMMITTEE: (&str, &str) = ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n");
const WRONG_DAY: (&str, &str) = (
    "content/udvalg/a/2024-02-07/moede.md",
    "---\ndato: 2024-02-07\nugedag: tirsdag\ntilstand: dagsorden\n---\n",
);
const NOTE_CUT: (&str, &str) = ("content/sider/a.md", "---\ntitel: Rum #4 er væk\n---\n");

/// The codes in the order in which they are told.
fn codes(ran: &Ran) -> Vec<&str> {
    ran.out.lines().filter_map(|line| line.split('[').nth(1)?.split(']').next()).collect()
}

fn concise(root: &Path, args: &[&str]) -> Ran {
    klarplan(root, &[&["check", "--output-format", "concise"], args].concat())
}

#[test]
fn rules_are_chosen_by_code_prefix_and_name() {
    let site = site(&[COMMITTEE, WRONG_DAY, NOTE_CUT]);
    let found = |args: &[&str]| -> Vec<String> {
        codes(&concise(site.path(), args)).into_iter().map(str::to_owned).collect()
    };
    let all = found(&[]);
    assert!(all.contains(&"F113".to_owned()) && all.contains(&"K107".to_owned()), "{all:?}");
    assert_eq!(found(&["--select", "F113"]), ["F113"]);
    assert_eq!(found(&["--select", "weekday-differs"]), ["K107"]);
    assert_eq!(found(&["--select", "K1,F1", "--ignore", "K"]), ["F113", "K107"]);
    assert_eq!(found(&["--select", "K1,F1", "--ignore", "K107"]), ["F113"]);
    assert!(!found(&["--ignore", "K107"]).contains(&"K107".to_owned()));
    let wrong = concise(site.path(), &["--select", "K17"]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.contains("Mente du ”K107”"), "{}", wrong.err);
}

#[test]
fn what_fails_the_run_can_be_chosen() {
    let warning = site(&[NOTE_CUT]);
    let error = site(&[COMMITTEE, WRONG_DAY]);
    let code = |dir: &tempfile::TempDir, args: &[&str]| concise(dir.path(), args).code;
    assert_eq!(code(&warning, &["--select", "F"]), 1);
    assert_eq!(code(&warning, &["--select", "F", "--fail-on", "error"]), 0);
    assert_eq!(code(&error, &["--select", "K107", "--fail-on", "error"]), 1);
    assert_eq!(code(&error, &["--select", "K107", "--fail-on", "never"]), 0);
    assert_eq!(code(&error, &["--fail-on", "sometimes"]), 2);
}

fn git(root: &Path, args: &[&str]) {
    let done = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(["-c", "user.name=T", "-c", "user.email=t@o.example", "-c", "core.autocrlf=false"])
        .args(args)
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

#[test]
fn only_what_a_change_brought_about() {
    let sag = "titel: A\nborger: A\nmål:\n  lager:\n    tekst: Job som lagermedarbejder\n";
    let plan = "---\ntitel: Min Plan # det hed den før\nmål:\n  - lager\n---\n";
    let site = site(&[
        COMMITTEE,
        WRONG_DAY,
        ("content/planer/a/sag.yaml", sag),
        ("content/planer/a/min-plan.md", plan),
    ]);
    let root = site.path();
    git(root, &["init", "-q"]);
    git(root, &["add", "-A"]);
    git(root, &["commit", "-q", "-m", "x"]);
    let found = |args: &[&str]| -> Vec<String> {
        let ran = concise(root, &[&["--changed-since", "HEAD", "--select", "F,K107"], args].concat());
        assert_ne!(ran.code, 2, "{}", ran.err);
        ran.out.lines().map(|l| l.split(": ").next().unwrap().to_owned()).collect()
    };
    assert!(found(&[]).is_empty(), "nothing changed");

    // A goal gets another name: the plan that refers to it is at fault, though nobody touched it.
    let renamed = sag.replace("lager:", "kran:");
    std::fs::write(root.join("content/planer/a/sag.yaml"), renamed).unwrap();
    assert_eq!(found(&[]), ["content/planer/a/min-plan.md:4:5"]);

    // An old fault in a file that changed is told; the old one elsewhere is not.
    std::fs::write(root.join("content/planer/a/sag.yaml"), sag).unwrap();
    let longer = format!("{}\n\nEn linje til.\n", WRONG_DAY.1.replace("kl:", ""));
    std::fs::write(root.join(WRONG_DAY.0), longer).unwrap();
    assert_eq!(found(&[]), [format!("{}:3:9", WRONG_DAY.0)]);

    // A new file that git does not know yet counts as changed; a file that is gone counts too.
    std::fs::write(root.join("content/sider.md"), "x").unwrap();
    assert!(found(&[]).contains(&"content/sider.md:1:1".to_owned()));
    std::fs::remove_file(root.join("content/sider.md")).unwrap();
    std::fs::remove_file(root.join("content/planer/a/sag.yaml")).unwrap();
    assert!(found(&[]).iter().any(|place| place.starts_with("content/planer/a/min-plan.md")));
}

#[test]
fn a_revision_that_is_not_there_is_told() {
    let site = site(&[NOTE_CUT]);
    let ran = concise(site.path(), &["--changed-since", "HEAD"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("git-arkiv"), "{}", ran.err);
    git(site.path(), &["init", "-q"]);
    let ran = concise(site.path(), &["--changed-since", "main"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("”main”") && ran.err.contains("fetch-depth"), "{}", ran.err);
    assert_eq!(concise(site.path(), &["--changed-since=--output=x"]).code, 2);
}

#[test]
fn what_is_mechanical_is_mended_and_nothing_else() {
    let plan = "---\r\ntitel: Min Plan\r\nUdarbejdet: 7. februar 2024\r\nkladde: Nej\r\nfindes_ikke: 1\r\nmatch:\r\n  kategori: Jobparat\r\n---\r\n";
    let site = site(&[
        ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
        ("content/planer/a/min-plan.md", plan),
    ]);
    let path = site.path().join("content/planer/a/min-plan.md");
    let preview = klarplan(site.path(), &["check", "--diff", "--select", "F"]);
    assert_eq!(preview.code, 1);
    assert!(
        preview.out.contains("-Udarbejdet: 7. februar 2024\n")
            && preview.out.contains("+udarbejdet: 7. februar 2024\n"),
        "{}",
        preview.out
    );
    assert_eq!(std::fs::read_to_string(&path).unwrap(), plan, "a preview touches nothing");

    let ran = concise(site.path(), &["--fix", "--select", "F"]);
    assert_eq!(codes(&ran), ["F103"], "{}", ran.out);
    let mended = plan
        .replace("Udarbejdet: 7. februar 2024", "udarbejdet: 2024-02-07")
        .replace("Nej", "nej")
        .replace("Jobparat", "jobparat");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), mended, "the line ends stay");
    assert_eq!(klarplan(site.path(), &["check", "--diff", "--select", "F"]).out, "");
}

#[test]
fn a_mark_at_the_start_and_a_comment_without_use_go() {
    let page = "\u{feff}---\n# klarplan: ignore[F113] Ikke længere\ntitel: A # klarplan: ignore[K107] Heller ikke\n---\n\n<!-- klarplan: ignore[F301] Nej -->\n\nTekst.\n";
    let site = site(&[("content/sider/a.md", page)]);
    let ran = concise(site.path(), &["--fix"]);
    let left = std::fs::read_to_string(site.path().join("content/sider/a.md")).unwrap();
    // F301 cannot be set aside at all: that is for a person to see.
    assert_eq!(left, "---\ntitel: A\n---\n\n<!-- klarplan: ignore[F301] Nej -->\n\nTekst.\n");
    assert_eq!(codes(&ran), ["F404"], "{}", ran.out);
}

#[test]
fn what_is_set_aside_is_shown_with_its_reason() {
    let quiet = WRONG_DAY.1.replace("tirsdag", "tirsdag # klarplan: ignore[K107] Kilden skriver tirsdag");
    let site = site(&[COMMITTEE, (WRONG_DAY.0, &quiet)]);
    let ran = concise(site.path(), &["--select", "K107,F"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
    let ran = concise(site.path(), &["--select", "K107,F", "--show-ignored"]);
    assert!(ran.out.contains("moede.md:3:9: K107 Den 2024-02-07 er en onsdag."), "{}", ran.out);
    assert!(ran.out.contains("grund: Kilden skriver tirsdag"), "{}", ran.out);
    assert_eq!(ran.code, 0);

    // Formats that have a place for it hold it; into the others no prose is mixed.
    let of = |format: &str| {
        klarplan(site.path(), &["check", "--select", "K107,F", "--show-ignored", "--output-format", format])
    };
    let all: serde_json::Value = serde_json::from_str(&of("json").out).unwrap();
    assert_eq!(all[0]["set_aside"], "Kilden skriver tirsdag");
    let sarif: serde_json::Value = serde_json::from_str(&of("sarif").out).unwrap();
    let suppression = &sarif["runs"][0]["results"][0]["suppressions"][0];
    assert_eq!(
        (&suppression["kind"], &suppression["justification"]),
        (&"inSource".into(), &"Kilden skriver tirsdag".into())
    );
    let gitlab = of("gitlab");
    assert_eq!(gitlab.out.trim(), "[]");
    assert!(gitlab.err.contains("grund: Kilden skriver tirsdag"), "{}", gitlab.err);
    assert_eq!((of("json").code, of("sarif").code), (0, 0));
}

#[test]
fn rules_left_out_by_the_site_are_not_asked() {
    let config = format!("{MINIMAL}regler:\n  udelad: [K1]\n");
    let site = site(&[COMMITTEE, WRONG_DAY, (CONFIG, &config)]);
    assert!(!codes(&concise(site.path(), &[])).contains(&"K107"));
}

#[test]
fn rules_as_data() {
    let site = site(&[]);
    let ran = klarplan(site.path(), &["rules", "--output-format", "json"]);
    let rules: Vec<serde_json::Value> = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(rules.len(), klarplan::catalogue::all().len());
    let keys = [
        "code",
        "name",
        "severity",
        "title_da",
        "title_en",
        "law",
        "source",
        "valid_from",
        "valid_to",
        "requirements",
    ];
    for rule in &rules {
        let own: Vec<&String> = rule.as_object().unwrap().keys().collect();
        assert_eq!(own, keys.iter().collect::<Vec<_>>());
    }
    let weekday = rules.iter().find(|r| r["code"] == "K107").unwrap();
    assert_eq!(weekday["requirements"], serde_json::json!(["107"]));
    let table = klarplan(site.path(), &["rules"]).out;
    assert_eq!(table.lines().filter(|l| l.contains("weekday-differs")).count(), 1);
    let uncovered = klarplan(site.path(), &["rules", "--uncovered", "--output-format", "json"]).out;
    let uncovered: Vec<serde_json::Value> = serde_json::from_str(&uncovered).unwrap();
    assert_eq!(uncovered.len(), klarplan::rules::uncovered::UNCOVERED.len());
}

#[test]
fn a_rule_is_explained_by_code_and_by_name_in_both_languages() {
    let site = site(&[]);
    let both = klarplan(site.path(), &["explain", "k107"]);
    assert_eq!(both.out, klarplan(site.path(), &["explain", "weekday-differs"]).out);
    assert!(both.out.contains("Ugedagen passer ikke til datoen"));
    assert!(both.out.contains("The weekday does not fit the date"));
    let english = klarplan(site.path(), &["explain", "K107", "--lang", "en"]).out;
    assert!(english.contains("Severity: error") && !english.contains("Alvor"), "{english}");
    let wrong = klarplan(site.path(), &["explain", "weekday-difers"]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.contains("weekday-differs"), "{}", wrong.err);
}
