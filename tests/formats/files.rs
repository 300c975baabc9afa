//! The program: `--output-file`, the job's summary, and sites below a repository's root.

use crate::common::root;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

/// A new site in `below` with an unknown person in its plan.
fn site(below: &str) -> TempDir {
    let dir = TempDir::new().unwrap();
    let root = dir.path().join(below);
    fs::create_dir_all(&root).unwrap();
    assert!(run(&root, &["init", "."], &[]).status.success());
    let plan = root.join("content/planer/eksempel/min-plan.md");
    let text = fs::read_to_string(&plan).unwrap().replace("kontakt: anna", "kontakt: ana");
    fs::write(plan, text).unwrap();
    dir
}

fn run(dir: &Path, args: &[&str], env: &[(&str, &Path)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_klarplan"));
    command.args(args).current_dir(dir).env_remove("GITHUB_STEP_SUMMARY").env_remove("NO_COLOR");
    command.envs(env.iter().copied()).output().unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn findings_go_to_a_file_and_the_summary_to_the_terminal() {
    let dir = site("");
    for command in ["check", "build"] {
        let args = [command, "--output-format", "sarif", "--output-file", "fund.sarif", "--color", "always"];
        fs::write(dir.path().join("fund.sarif"), "old").unwrap();
        let output = run(dir.path(), &args, &[]);
        assert_eq!(output.status.code(), Some(1), "{}", err(&output));
        assert_eq!(output.stdout, b"");
        assert!(err(&output).contains("1 fejl, 0 advarsler"), "{}", err(&output));
        let log: serde_json::Value =
            serde_json::from_slice(&fs::read(dir.path().join("fund.sarif")).unwrap()).unwrap();
        assert_eq!(log["runs"][0]["results"][0]["ruleId"], "F201");
        let names = fs::read_dir(dir.path()).unwrap().map(|e| e.unwrap().file_name());
        assert!(!names.into_iter().any(|n| n.to_string_lossy().contains("klarplan-ny")), "nothing is left");
    }
}

#[test]
fn a_file_that_cannot_be_written_is_told_at_once() {
    let dir = site("");
    let config = fs::read(dir.path().join("klarplan.yaml")).unwrap();
    for (file, said) in [
        ("nowhere/fund.json", "der er ingen mappe ”nowhere”"),
        ("content", "det er en mappe"),
        ("klarplan.yaml", "det er blandt det, der kontrolleres"),
        ("content/fund.md", "det er blandt det, der kontrolleres"),
    ] {
        let output = run(dir.path(), &["check", "--output-file", file], &[]);
        assert_eq!(output.status.code(), Some(2), "{file}");
        assert!(err(&output).contains(said), "{file}: {}", err(&output));
    }
    assert_eq!(fs::read(dir.path().join("klarplan.yaml")).unwrap(), config);
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_and_a_device_is_kept() {
    let dir = site("");
    fs::write(dir.path().join("real.json"), "").unwrap();
    std::os::unix::fs::symlink("real.json", dir.path().join("link.json")).unwrap();
    run(dir.path(), &["check", "--output-format", "json", "--output-file", "link.json"], &[]);
    assert!(fs::read_to_string(dir.path().join("real.json")).unwrap().contains("F201"));
    assert!(dir.path().join("link.json").is_symlink());
    let output = run(dir.path(), &["check", "--output-format", "json", "--output-file", "/dev/stdout"], &[]);
    assert!(String::from_utf8(output.stdout).unwrap().contains("F201"));
}

#[test]
fn github_gets_a_summary_of_the_job() {
    let dir = site("");
    let summary = dir.path().join("summary.md");
    fs::write(&summary, "Before\n").unwrap();
    let env = [("GITHUB_STEP_SUMMARY", summary.as_path())];
    let check = ["check", "--output-format", "github"];
    let output = run(dir.path(), &check, &env);
    assert!(output.stdout.starts_with(b"::error file=content/planer/eksempel/min-plan.md,line=11,"));
    let text = fs::read_to_string(&summary).unwrap();
    assert!(text.starts_with("Before\n## klarplan: 1 fejl\n"), "{text}");
    run(dir.path(), &["check"], &env);
    assert_eq!(fs::read_to_string(&summary).unwrap(), text, "only for github");

    // What was there before counts: GitHub drops a summary over 1 MiB as a whole.
    fs::write(&summary, "x".repeat((1 << 20) - 50)).unwrap();
    run(dir.path(), &check, &env);
    assert!(fs::metadata(&summary).unwrap().len() <= 1 << 20);

    let nowhere = dir.path().join("no/summary.md");
    let output = run(dir.path(), &check, &[("GITHUB_STEP_SUMMARY", &nowhere)]);
    assert_eq!(output.status.code(), Some(1), "the findings count, not the summary");
    assert!(err(&output).contains("Resuméet af jobbet kunne ikke skrives"), "{}", err(&output));
}

#[test]
fn services_get_paths_from_the_repositorys_root() {
    let dir = site("hjemme side");
    fs::create_dir(dir.path().join(".git")).unwrap();
    let told = |format: &str| {
        let args = ["--root", "hjemme side", "check", "--output-format", format];
        String::from_utf8(run(dir.path(), &args, &[]).stdout).unwrap()
    };
    let path = "hjemme side/content/planer/eksempel/min-plan.md";
    assert!(told("github").contains(&format!("file={path},")));
    assert!(told("gitlab").contains(&format!("\"path\": \"{path}\"")));
    assert!(told("rdjson").contains(&format!("\"path\": \"{path}\"")));
    assert!(told("sarif").contains(&format!("\"uri\": \"{}\"", path.replace(' ', "%20"))));
    assert!(told("concise").starts_with("content/planer/"), "people and scripts see the site's own paths");
}

#[test]
fn only_the_documents_asked_about_are_told() {
    let dir = site("");
    let args = ["check", "content/sider", "--output-format", "junit"];
    let output = run(dir.path(), &args, &[]);
    assert_eq!(output.status.code(), Some(0));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("content/sider/") && !text.contains("content/planer/"), "{text}");
}

#[test]
fn the_committed_schema_is_the_one_that_is_printed() {
    let printed = run(&root(), &["schema", "fund"], &[]).stdout;
    let committed = fs::read(root().join(".klarplan/schema/fund.json")).unwrap();
    assert_eq!(String::from_utf8(printed).unwrap(), String::from_utf8(committed).unwrap());
}
