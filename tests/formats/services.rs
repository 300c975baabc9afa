//! What each format holds.

use super::{LAW, NOTE, WARNING, faulty, findings, json, many, one_file, told};
use klarplan::diagnostic::{Lang, Severity};
use klarplan::emit::{Format, Report, emit, job_summary, json_schema};
use klarplan::parse::locate;
use klarplan::source::{FileId, Sources, Span};
use std::collections::BTreeSet;

#[test]
fn every_format_tells_all_findings_and_the_same_each_time() {
    let checked = faulty().check();
    let count = checked.findings.len();
    assert!(count >= 12, "{count} findings");
    for format in Format::ALL {
        let text = told(&checked, format);
        assert_eq!(text, told(&faulty().check(), format), "{format:?}");
        assert!(text.ends_with('\n'), "{format:?}");
        let all = match format {
            Format::Full => text.matches("gør sådan:").count(),
            Format::Concise => text.lines().count(),
            Format::Json | Format::Gitlab => json(&text).as_array().unwrap().len(),
            Format::Sarif => json(&text)["runs"][0]["results"].as_array().unwrap().len(),
            Format::Rdjson => json(&text)["diagnostics"].as_array().unwrap().len(),
            Format::Junit => text.matches(": fejl[").count() + text.matches(": advarsel[").count(),
            Format::Github => continue, // Only as many as GitHub shows; see below.
        };
        assert_eq!(all, count, "{format:?}: {text}");
    }
}

#[test]
fn json_is_as_its_schema_says() {
    let schema = json_schema();
    let schema = schema.as_value();
    assert!(jsonschema::draft7::meta::is_valid(schema));
    let validator = jsonschema::draft7::new(schema).unwrap();
    let checked = faulty().check();
    let (sources, found) = many(&LAW, 2);
    let with_law = emit(&Report::new(&found, &sources, Lang::Da), Format::Json);
    for text in [told(&checked, Format::Json), with_law.clone(), "[]".to_owned()] {
        let errors: Vec<String> = validator.iter_errors(&json(&text)).map(|e| e.to_string()).collect();
        assert!(errors.is_empty(), "{errors:#?}");
    }
    let first = &json(&with_law)[0];
    assert_eq!(first["law"]["title"], "Loven § 1");
    assert_eq!(first["law"]["quote"], "skal gives");
    assert_eq!(first["source"]["quote"], "skal stå");
    assert_eq!((&first["valid_from"], &first["valid_to"]), (&"2025-01-01".into(), &"2026-06-30".into()));
    assert_eq!(first["requirements"], serde_json::json!(["7", "148a"]));
    let mut wrong = json(&with_law);
    wrong[0].as_object_mut().unwrap().remove("law");
    assert!(!validator.is_valid(&wrong), "every key is always there");
    wrong = json(&with_law);
    wrong[0]["line"] = 0.into();
    assert!(!validator.is_valid(&wrong), "lines count from 1");
}

#[test]
fn sarif_points_at_rules_and_places() {
    let checked = faulty().check();
    let log = json(&told(&checked, Format::Sarif));
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let codes: Vec<&str> = rules.iter().map(|r| r["id"].as_str().unwrap()).collect();
    assert!(codes.is_sorted() && codes.contains(&"F103") && codes.contains(&"F201"), "{codes:?}");
    for result in run["results"].as_array().unwrap() {
        let at = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[at]["id"], result["ruleId"]);
        let place = &result["locations"][0]["physicalLocation"];
        let uri = place["artifactLocation"]["uri"].as_str().unwrap();
        assert!(uri.is_ascii() && !uri.contains(' ') && !uri.starts_with('/'), "{uri}");
        assert_eq!(place["artifactLocation"]["uriBaseId"], "%SRCROOT%");
        assert!(run["originalUriBaseIds"]["%SRCROOT%"].is_object());
        assert!(place["region"]["startLine"].as_u64().unwrap() > 0);
    }
    assert!(log.to_string().contains("content/sider/p%C3%A5%20ny%2C%2050%20%25.md"));
    let (sources, found) = many(&LAW, 1);
    let log = json(&emit(&Report::new(&found, &sources, Lang::Da), Format::Sarif));
    let rule = &log["runs"][0]["tool"]["driver"]["rules"][0];
    let help = rule["help"]["markdown"].as_str().unwrap();
    for part in
        ["Derfor.", "Loven § 1: ”skal gives”", "fra 1. januar 2025 til og med 30. juni 2026", "7, 148a"]
    {
        assert!(help.contains(part), "{part}: {help}");
    }
    assert_eq!(rule["properties"]["tags"], serde_json::json!(["krav-7", "krav-148a"]));
}

#[test]
fn github_shows_the_gravest_first_and_tells_of_the_rest() {
    let sources = Sources::from_texts([("content/sider/a.md", "linje\n".repeat(30).as_str())]);
    let spans: Vec<Span> = (0..30).map(|n| Span::new(n * 6, n * 6 + 5)).collect();
    let mut all = findings(&NOTE, FileId(0), &spans[..11]);
    all.extend(findings(&WARNING, FileId(0), &spans[..12]));
    all.extend(findings(&LAW, FileId(0), &spans));
    let found = locate(all, &sources);
    let text = emit(&Report::new(&found, &sources, Lang::Da), Format::Github);
    let kinds: Vec<&str> = text.lines().map(|l| l.split(' ').next().unwrap()).collect();
    let expected = [vec!["::error"; 10], vec!["::warning"; 10], vec!["::notice"; 10]].concat();
    assert_eq!(kinds, expected);
    assert!(text.contains("20 fejl, 2 advarsler og 2 bemærkninger mere er ikke vist her."), "{text}");
    assert!(text.starts_with(
        "::error file=content/sider/a.md,line=1,endLine=1,col=1,endColumn=6,\
         title=T001 Prøven%2C den første::Galt. Ret det.\n"
    ));
    let (sources, found) = many(&LAW, 10);
    let text = emit(&Report::new(&found, &sources, Lang::Da), Format::Github);
    assert_eq!(text.lines().count(), 10, "nothing is left out, so nothing more is told: {text}");
}

#[test]
fn github_commands_are_escaped() {
    let path = "content/a,b:c%\r\nd.md";
    let (sources, found) = one_file(path, "x\ny\n", &LAW, &[Span::new(0, 3)]);
    let text = emit(&Report::new(&found, &sources, Lang::Da), Format::Github);
    assert_eq!(text.lines().count(), 1, "{text}");
    // What a terminal obeys is shown as a question mark, so that no command can end there.
    assert!(text.contains("file=content/a%2Cb%3Ac%25??d.md,line=1,endLine=2,title="), "{text}");
}

#[test]
fn the_job_summary_keeps_within_its_room() {
    let (sources, found) = many(&LAW, 10_000);
    let report = Report::new(&found, &sources, Lang::Da);
    let whole = job_summary(&report, usize::MAX);
    assert!(whole.contains("| T001 | Prøven, den første | fejl | 10000 | 10 |"));
    assert_eq!(whole.matches("- **T001**").count(), 10_000);
    for room in [0, 100, 1000, 20_000, whole.len() - 1] {
        let cut = job_summary(&report, room);
        assert!(cut.len() <= room, "{} in {room}", cut.len());
        if room >= 1000 {
            assert!(cut.contains("fund mere er ikke vist her"), "{room}: {cut}");
        }
    }
    let checked = faulty().check();
    let report = Report::new(&checked.findings, &checked.sources, Lang::Da);
    let text = job_summary(&report, 1 << 20);
    assert!(text.contains("\\`x\\`") || !text.contains("`x`"), "Markdown in messages is shown as it is");
    assert_eq!(text.matches("<details>").count(), text.matches("</details>").count());
    let empty = job_summary(&Report::new(&[], &checked.sources, Lang::Da), 1 << 20);
    assert!(empty.starts_with("## klarplan: ingen fund\n"), "{empty}");
}

#[test]
fn junit_counts_documents_and_fails_what_fails_the_run() {
    let checked = faulty().check();
    let documents = checked.sources.iter().count();
    let text = told(&checked, Format::Junit);
    let attribute = |name: &str| -> usize {
        let rest = text.split_once(&format!(" {name}=\"")).unwrap().1;
        rest.split('"').next().unwrap().parse().unwrap()
    };
    assert_eq!(text.matches("<testsuite ").count(), documents);
    assert_eq!(attribute("tests"), text.matches("<testcase ").count());
    assert_eq!(attribute("failures"), text.matches("<failure ").count());
    let with_findings: BTreeSet<FileId> = checked.findings.iter().map(|l| l.finding.file).collect();
    assert_eq!(text.matches("name=\"ingen fund\"").count(), documents - with_findings.len());

    let (sources, found) = many(&WARNING, 3);
    let mut report = Report::new(&found, &sources, Lang::Da);
    let check = emit(&report, Format::Junit);
    assert!(check.contains("failures=\"1\"") && check.contains("message=\"Galt. (og 2 mere)\""), "{check}");
    report.fails = Some(Severity::Error);
    let build = emit(&report, Format::Junit);
    assert!(build.contains("failures=\"0\"") && build.contains("<system-out>"), "{build}");
    assert!(!build.contains("<failure"), "{build}");
}

#[test]
fn reviewdog_counts_bytes() {
    let text = "æøå x\n";
    let at = text.find('x').unwrap();
    let (sources, found) = one_file("content/sider/a.md", text, &LAW, &[Span::new(at, at + 1)]);
    let all = json(&emit(&Report::new(&found, &sources, Lang::Da), Format::Rdjson));
    let range = &all["diagnostics"][0]["location"]["range"];
    assert_eq!(range["start"], serde_json::json!({"line": 1, "column": 8}));
    assert_eq!(range["end"], serde_json::json!({"line": 1, "column": 9}));
    let all = json(&emit(&Report::new(&found, &sources, Lang::Da), Format::Sarif));
    assert_eq!(all["runs"][0]["columnKind"], "unicodeCodePoints");
    let region = &all["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"];
    assert_eq!((region["startColumn"].as_u64(), region["endColumn"].as_u64()), (Some(5), Some(6)));
}

#[test]
fn reviewdog_gets_the_fixes_that_are_exact() {
    let checked = faulty().check();
    let all = json(&told(&checked, Format::Rdjson));
    let fixes = checked.findings.iter().filter(|l| l.finding.fix.is_some()).count();
    assert!(fixes > 0, "the example's faults have fixes");
    let suggested: Vec<_> =
        all["diagnostics"].as_array().unwrap().iter().filter(|d| d["suggestions"].is_array()).collect();
    assert_eq!(suggested.len(), fixes);

    let sources = Sources::from_texts([("content/sider/a.md", "æ kode\n")]);
    let fixed = |with: &str| {
        let found = findings(&LAW, FileId(0), &[Span::new(3, 7)]).remove(0).fixed(with);
        let found = locate(vec![found], &sources);
        let all = json(&emit(&Report::new(&found, &sources, Lang::Da), Format::Rdjson));
        all["diagnostics"][0]["suggestions"].clone()
    };
    let range = serde_json::json!({"start": {"line": 1, "column": 4}, "end": {"line": 1, "column": 8}});
    assert_eq!(fixed("tekst"), serde_json::json!([{"range": range, "text": "tekst"}]));
    assert!(fixed(&super::words::made_up(3)).is_null(), "stars must not be written into a file");
}

#[test]
fn gitlab_has_what_it_asks_for() {
    let checked = faulty().check();
    for issue in json(&told(&checked, Format::Gitlab)).as_array().unwrap() {
        for key in ["description", "check_name", "fingerprint"] {
            assert!(!issue[key].as_str().unwrap().is_empty(), "{key}: {issue}");
        }
        let severities = ["info", "minor", "major", "critical", "blocker"];
        assert!(severities.contains(&issue["severity"].as_str().unwrap()), "{issue}");
        let path = issue["location"]["path"].as_str().unwrap();
        assert!(!path.starts_with("./") && !path.starts_with('/'), "{path}");
        assert!(issue["location"]["lines"]["begin"].as_u64().unwrap() > 0, "{issue}");
    }
}

#[test]
fn places_at_the_ends_of_files() {
    for text in ["", "x", "x\n", "æ"] {
        let spans =
            [Span::new(0, 0), Span::new(text.len(), text.len()), Span::new(99, 999), Span::new(1, 99)];
        let (sources, found) = one_file("content/sider/a.md", text, &LAW, &spans);
        let report = Report::new(&found, &sources, Lang::Da);
        for format in Format::ALL {
            assert!(emit(&report, format).contains("T001"), "{format:?} at the end of {text:?}");
        }
    }
}

#[test]
fn ten_thousand_findings_and_none() {
    let (sources, found) = many(&LAW, 10_000);
    let report = Report::new(&found, &sources, Lang::Da);
    assert_eq!(json(&emit(&report, Format::Gitlab)).as_array().unwrap().len(), 10_000);
    assert_eq!(json(&emit(&report, Format::Rdjson))["diagnostics"].as_array().unwrap().len(), 10_000);
    assert_eq!(json(&emit(&report, Format::Sarif))["runs"][0]["results"].as_array().unwrap().len(), 10_000);
    assert_eq!(emit(&report, Format::Github).lines().count(), 11);
    assert!(emit(&report, Format::Junit).contains("(og 999 mere)"));

    let none = Report::new(&[], &sources, Lang::Da);
    for format in [Format::Full, Format::Concise, Format::Github] {
        assert_eq!(emit(&none, format), "", "{format:?}");
    }
    assert_eq!(emit(&none, Format::Json), "[]\n");
    assert_eq!(emit(&none, Format::Gitlab), "[]\n");
    assert_eq!(json(&emit(&none, Format::Rdjson))["diagnostics"], serde_json::json!([]));
    assert_eq!(json(&emit(&none, Format::Sarif))["runs"][0]["results"], serde_json::json!([]));
    assert!(emit(&none, Format::Junit).contains("tests=\"1\" failures=\"0\""));
}
