//! The program as people run it: commands, exit codes, what reaches which stream.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

struct Site {
    dir: TempDir,
}

impl Site {
    /// A site as `init` makes it.
    fn new() -> Self {
        let dir = TempDir::new().unwrap();
        let site = Self { dir };
        let made = site.run(&["init", "."]);
        assert_eq!(code(&made), 0, "{}", stderr(&made));
        site
    }

    fn path(&self, below: &str) -> PathBuf {
        self.dir.path().join(below)
    }

    fn run(&self, args: &[&str]) -> Output {
        klarplan(self.dir.path(), args, &[])
    }

    fn break_it(&self) {
        let plan = self.path("content/planer/eksempel/min-plan.md");
        let text = fs::read_to_string(&plan).unwrap().replace("kontakt: anna", "kontakt: ana");
        fs::write(plan, text).unwrap();
    }
}

fn klarplan(dir: &Path, args: &[&str], env: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_klarplan"));
    command
        .args(args)
        .current_dir(dir)
        .env_remove("SOURCE_DATE_EPOCH")
        .env_remove("NO_COLOR")
        .env_remove("GITHUB_STEP_SUMMARY");
    command.envs(env.iter().copied());
    command.output().unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap_or(-1)
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Every file below `dir` with its bytes.
fn tree(dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files: Vec<_> = walkdir::WalkDir::new(dir)
        .into_iter()
        .map(Result::unwrap)
        .filter(|e| e.file_type().is_file())
        .map(|e| (e.path().strip_prefix(dir).unwrap().to_owned(), fs::read(e.path()).unwrap()))
        .collect();
    files.sort();
    files
}

#[test]
fn what_the_time_went_to_is_told_where_it_is_asked_for() {
    let site = Site::new();
    assert!(!stderr(&site.run(&["check"])).contains(" ms"));
    let build = stderr(&site.run(&["build", "--timings"]));
    for stage in
        ["Læsning", "Dokumenter forstås", "Regler", "Skabeloner", "Minificering", "Skrivning", "I alt"]
    {
        let line = build.lines().find(|l| l.trim_start().starts_with(stage));
        let time = line.and_then(|l| {
            l.split(" ms").next()?.split_whitespace().last()?.replace(',', ".").parse::<f64>().ok()
        });
        assert!(time.is_some_and(|time| time >= 0.0), "{stage} in\n{build}");
    }
    let written = build.lines().find(|l| l.starts_with("Skrivning")).unwrap();
    assert!(written.ends_with("filer skrevet"), "{written}");
    // Nothing has changed, so nothing is written the second time, and no time goes to it.
    let again = stderr(&site.run(&["build", "--timings", "--lang", "en"]));
    assert!(!again.contains("files written\n") && !again.contains("Templates"), "{again}");
    assert!(again.contains("Comparing with last time"), "{again}");
    // Without a memory of the last build the pages are made, and compared.
    fs::remove_dir_all(site.path(".klarplan/cache")).unwrap();
    let anew = stderr(&site.run(&["build", "--timings", "--lang", "en"]));
    assert!(!anew.contains("files written\n") && anew.contains("files unchanged"), "{anew}");

    // For programs: one line of JSON, the findings alone on stdout.
    let check = site.run(&["check", "--timings", "--output-format", "json"]);
    assert_eq!(stdout(&check).trim(), "[]");
    let told = stderr(&check);
    let line = told.lines().find(|l| l.starts_with('{')).unwrap_or_else(|| panic!("{told}"));
    let told: serde_json::Value = serde_json::from_str(line).unwrap();
    let stages: Vec<&str> =
        told["timings"].as_array().unwrap().iter().map(|s| s["stage"].as_str().unwrap()).collect();
    assert_eq!(stages, ["read", "recall", "parse", "gate", "resolve", "rules", "locate"]);
    assert_eq!(told["timings"][2]["handled"], told["timings"][4]["handled"]);
    let sum: f64 = told["timings"].as_array().unwrap().iter().map(|s| s["ms"].as_f64().unwrap()).sum();
    assert!(sum > 0.0 && sum <= told["ms"].as_f64().unwrap(), "{told}");
}

#[test]
fn a_new_site_checks_and_builds() {
    let site = Site::new();
    let check = site.run(&["check"]);
    assert_eq!((code(&check), stdout(&check).as_str()), (0, ""), "{}", stderr(&check));
    assert_eq!(stderr(&check).lines().count(), 1, "one summary line: {}", stderr(&check));
    let build = site.run(&["build"]);
    assert_eq!(code(&build), 0, "{}", stderr(&build));
    assert!(site.path("output/offentlig/index.html").is_file());
    assert!(site.path("output/offentlig/planer/eksempel/min-plan.html").is_file());
    assert!(site.path("output/fortroligt/eksempel.borger/index.html").is_file());
    assert!(site.path("output/README.md").is_file(), "a note that was there stays");
    assert_eq!(code(&site.run(&["init", "."])), 2, "a site is not made twice");
}

#[test]
fn an_error_stops_the_build_and_leaves_the_old_pages() {
    let site = Site::new();
    assert_eq!(code(&site.run(&["build", "--today", "2026-11-21"])), 0);
    let before = tree(&site.path("output"));
    site.break_it();
    for args in [&["build"][..], &["build", "--force"][..]] {
        let build = site.run(args);
        assert_eq!(code(&build), 1);
        assert!(stdout(&build).contains("F201"), "{}", stdout(&build));
        assert!(stderr(&build).contains("Intet er skrevet"), "{}", stderr(&build));
    }
    assert!(tree(&site.path("output")) == before, "the old pages are whole");
    let check = site.run(&["check", "--output-format", "concise"]);
    assert_eq!(code(&check), 1);
    let line = stdout(&check);
    assert!(line.starts_with("content/planer/eksempel/min-plan.md:11:10: fejl[F201]: "), "{line}");
    assert!(line.contains("Mente du ”anna”?"), "{line}");
}

#[test]
fn findings_as_json_have_all_their_fields() {
    let site = Site::new();
    site.break_it();
    let check = site.run(&["--lang", "en", "check", "--output-format", "json"]);
    let all: serde_json::Value = serde_json::from_slice(&check.stdout).unwrap();
    let finding = &all[0];
    assert_eq!(all.as_array().unwrap().len(), 1);
    let expected = serde_json::json!({
        "code": "F201", "name": "unknown-reference", "severity": "error",
        "path": "content/planer/eksempel/min-plan.md",
        "line": 11, "column": 10, "end_line": 11, "end_column": 13, "field": "kontakt",
        "message": "There is no person called “ana”.", "help": "Did you mean “anna”? Otherwise add it in content/registre/personer.yaml.", "source": null,
        "law": null, "valid_from": null, "valid_to": null, "requirements": ["122"], "set_aside": null
    });
    assert_eq!(*finding, expected);
    let clean = Site::new().run(&["check", "--output-format", "json"]);
    assert_eq!((code(&clean), stdout(&clean).trim()), (0, "[]"));
}

#[test]
fn check_shows_only_the_paths_asked_for() {
    let site = Site::new();
    site.break_it();
    assert_eq!(code(&site.run(&["check", "content/sider"])), 0);
    assert_eq!(code(&site.run(&["check", "content/sider", "content/planer/eksempel/min-plan.md"])), 1);
    let nowhere = site.run(&["check", "content/nowhere"]);
    assert_eq!(code(&nowhere), 2);
    assert!(stderr(&nowhere).contains("Der er ingen fil"), "{}", stderr(&nowhere));
}

#[test]
fn every_kind_of_new_document_passes_check() {
    let site = Site::new();
    let made = [
        ["sag", "anna"],
        ["min-plan", "anna"],
        ["min-plan", "anna/2027"],
        ["forberedende-del", "anna"],
        ["indstilling", "anna"],
        ["indsatsdel", "anna"],
        ["helhedsorienteret-plan", "anna"],
        ["familieplan", "familien-bo"],
        ["ramme", "rengoering"],
        ["resultater", "rengoering"],
        ["udvalg", "social"],
        ["moede", "social/2026-12-09"],
        ["punkt", "social/2026-12-09/03-budget"],
        ["omraade", "jobcenter"],
        ["risikovurdering", "borgerservice/2026"],
        ["tilsyn", "borgerservice/2026-4-kvartal"],
        ["handleplan", "borgerservice/2026-4-kvartal"],
        ["aarshjul", "borgerservice/2026"],
        ["tidlig-indsats", "ledige"],
        ["uddannelsesloeft", "ledige"],
        ["pulje", "puljer/regional-2026"],
        ["forloeb", "unge"],
        ["pris", "rummelighed/2026"],
        ["side", "hjaelp/mere"],
        ["skabelon", "ung"],
        ["leverandoerer", "vaerksted"],
    ];
    for [kind, slug] in made {
        let new = site.run(&["new", kind, slug]);
        assert_eq!(code(&new), 0, "new {kind} {slug}: {}", stderr(&new));
        let check = site.run(&["check", "--drafts"]);
        assert_eq!(code(&check), 0, "after new {kind} {slug}: {}", stdout(&check));
    }
    for (path, bytes) in tree(&site.path("content")) {
        let text = String::from_utf8(bytes).unwrap();
        let line = text.lines().find(|l| l.contains("yaml-language-server")).unwrap_or_default();
        let schema = line.split("$schema=").nth(1).unwrap_or_default();
        let schema = site.path("content").join(&path).parent().unwrap().join(schema);
        assert!(schema.is_file(), "{}: {line}", path.display());
    }
    assert_eq!(code(&site.run(&["build", "--drafts"])), 0);
    assert_eq!(code(&site.run(&["new", "min-plan", "anna"])), 2, "nothing is overwritten");
    for wrong in
        [["minplan", "x"], ["side", "Hjælp"], ["side", "../x"], ["moede", "social"], ["min-plan", "a/b/c"]]
    {
        let new = site.run(&["new", wrong[0], wrong[1]]);
        assert_eq!(code(&new), 2, "{wrong:?}");
        assert!(!stderr(&new).is_empty());
    }
}

#[test]
fn a_folder_of_others_is_left_alone() {
    let site = Site::new();
    let www = site.path("www");
    fs::create_dir(&www).unwrap();
    fs::write(www.join("mine.txt"), "mine").unwrap();
    let refused = site.run(&["build", "-o", "www"]);
    assert_eq!(code(&refused), 2, "{}", stderr(&refused));
    assert_eq!(tree(&www).len(), 1);
    assert_eq!(code(&site.run(&["build", "-o", "www", "--force"])), 0);
    assert_eq!(fs::read(www.join("mine.txt")).unwrap(), b"mine");
    for wrong in ["content", ".", "content/planer"] {
        assert_eq!(code(&site.run(&["build", "-o", wrong, "-f"])), 2, "{wrong}");
    }
}

#[test]
fn the_second_build_writes_nothing() {
    let site = Site::new();
    let today = ["build", "--today", "2026-11-21", "-v"];
    assert_eq!(code(&site.run(&today)), 0);
    let before = tree(&site.path("output"));
    let again = site.run(&today);
    assert!(stderr(&again).contains(" 0 filer skrevet"), "{}", stderr(&again));
    assert!(tree(&site.path("output")) == before);
}

#[test]
fn today_enters_one_way() {
    let site = Site::new();
    let front = site.path("output/offentlig/index.html");
    let build = |args: &[&str], env: &[(&str, &str)]| {
        let output = klarplan(site.dir.path(), args, env);
        (code(&output), fs::read_to_string(&front).unwrap_or_default())
    };
    let (ok, page) = build(&["build", "--today", "2024-02-07"], &[("SOURCE_DATE_EPOCH", "0")]);
    assert!(ok == 0 && page.contains("7. februar 2024"));
    let (ok, page) = build(&["build"], &[("SOURCE_DATE_EPOCH", "1700000000"), ("TZ", "Pacific/Auckland")]);
    assert!(ok == 0 && page.contains("14. november 2023"));
    assert_eq!(build(&["build"], &[("SOURCE_DATE_EPOCH", "i går")]).0, 2);
    assert_eq!(build(&["check", "--today", "7. februar 2024"], &[]).0, 2);
}

#[test]
fn trouble_has_a_message_and_code_two() {
    let empty = TempDir::new().unwrap();
    for args in [&["check"][..], &["build"], &["nonsense"], &["check", "--output-format", "xml"], &[]] {
        let output = klarplan(empty.path(), args, &[]);
        assert_eq!(code(&output), 2, "{args:?}");
        assert!(!stderr(&output).is_empty(), "{args:?}");
    }
    let site = Site::new();
    let config = site.path("klarplan.yaml");
    let good = fs::read_to_string(&config).unwrap();
    fs::write(&config, good.replace("titel:", "title:")).unwrap();
    let check = site.run(&["check"]);
    assert_eq!(code(&check), 2);
    assert!(stdout(&check).contains("Mente du ”titel”?"), "{}", stdout(&check));
    fs::write(&config, good + "tema: findes-ikke\n").unwrap();
    let build = site.run(&["build"]);
    assert_eq!(code(&build), 2);
    assert!(stderr(&build).contains("findes-ikke"), "{}", stderr(&build));
}

#[test]
fn one_file_of_the_theme_can_be_replaced() {
    let site = Site::new();
    let file = site.path("themes/standard/skabeloner/side.html");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(
        &file,
        "{% extends \"lag.html\" %}{% block indhold %}<h1>Vores egen side</h1>{% endblock indhold %}",
    )
    .unwrap();
    assert_eq!(code(&site.run(&["build"])), 0);
    let page = fs::read_to_string(site.path("output/offentlig/sider/klage.html")).unwrap();
    assert!(page.contains("Vores egen side") && page.contains("</html>"));
    fs::write(&file, "{{ findes.ikke }}").unwrap();
    let build = site.run(&["build"]);
    assert_eq!(code(&build), 2);
    assert!(stderr(&build).contains("side.html:1"), "{}", stderr(&build));
}

#[test]
fn colours_only_where_they_are_asked_for() {
    let site = Site::new();
    site.break_it();
    let has_colour =
        |args: &[&str], env: &[(&str, &str)]| klarplan(site.dir.path(), args, env).stdout.contains(&0x1b);
    assert!(!has_colour(&["check"], &[]), "none in a pipe");
    assert!(has_colour(&["check", "--color", "always"], &[]));
    assert!(!has_colour(&["check", "--color", "never"], &[]));
    assert!(!has_colour(&["check"], &[("NO_COLOR", "1")]));
}

#[test]
fn a_cpr_number_is_never_echoed() {
    let site = Site::new();
    let page = site.path("content/sider/klage.md");
    // A made-up number in the form of one, in a value, a key, a link and a reference.
    let text = "---\ntitel: X\nopdateret: 010203-1234\n0102031234: x\nsynlig_for: 010203-1234\n---\n[a](010203-1234.md)\n";
    fs::write(page, text).unwrap();
    for format in ["full", "concise", "json", "sarif", "github", "gitlab", "junit", "rdjson"] {
        let check = site.run(&["check", "--output-format", format]);
        assert_eq!(code(&check), 1);
        let all = stdout(&check) + &stderr(&check);
        assert!(!all.contains("010203-1234") && !all.contains("0102031234"), "{format}: {all}");
        assert!(all.contains("******"), "{format}: {all}");
    }
}

#[test]
fn help_is_in_both_languages_and_has_examples() {
    let dir = TempDir::new().unwrap();
    let help = |args: &[&str]| stdout(&klarplan(dir.path(), args, &[]));
    assert!(help(&["--help"]).contains("Eksempler:"));
    assert!(help(&["--lang", "en", "--help"]).contains("Examples:"));
    for command in ["init", "new", "import", "check", "build", "schema"] {
        assert!(help(&[command, "--help"]).contains("klarplan"), "{command}");
    }
}

#[test]
fn schemas_are_printed_and_written() {
    let site = Site::new();
    let list = stdout(&site.run(&["schema"]));
    for line in list.lines() {
        let kind = line.split(' ').next().unwrap();
        let printed = stdout(&site.run(&["schema", kind]));
        let written = fs::read_to_string(site.path(&format!(".klarplan/schema/{kind}.json"))).unwrap();
        assert_eq!(printed, written);
        let schema: serde_json::Value = serde_json::from_str(&printed).unwrap();
        assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
    }
    assert_eq!(list.lines().count(), 29, "the kinds, the glossary among them, and findings");
    assert_eq!(code(&site.run(&["schema", "nonsense"])), 2);
}
