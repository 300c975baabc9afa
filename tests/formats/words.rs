//! What people read: the reasons of a rule, repeated faults, and no CPR number anywhere.

use super::{LAW, NOTE, findings, many};
use crate::common::Memory;
use klarplan::diagnostic::Lang;
use klarplan::emit::{Format, Report, emit, job_summary, repeated};
use klarplan::parse::locate;
use klarplan::source::{FileId, Sources, Span};

/// A number in the form of a CPR number, put together here so that none stands in the repository.
pub fn made_up(n: u32) -> String {
    format!("{:02}{:02}{:02}-{:04}", 1 + n % 28, 1 + n % 12, n % 100, (n * 7919) % 10_000)
}

#[test]
fn full_says_why_by_which_law_and_since_when() {
    let (sources, found) = many(&LAW, 1);
    let say = |lang| emit(&Report::new(&found, &sources, lang), Format::Full);
    let danish = say(Lang::Da);
    for line in [
        "  = hvorfor: Derfor.\n",
        "  = kilde: Vejledningen: ”skal stå”\n",
        "  = lov: Loven § 1: ”skal gives”\n",
        "  = gælder: fra 1. januar 2025 til og med 30. juni 2026. Før var fristen otte uger.\n",
        "  = gør sådan: Ret det.\n",
    ] {
        assert!(danish.contains(line), "{line}{danish}");
    }
    let english = say(Lang::En);
    for line in [
        "  = why: Therefore.\n",
        "  = law: The act § 1: “skal gives”\n",
        "  = holds: from 2025-01-01 to 2026-06-30, both included. Before, it was eight weeks.\n",
    ] {
        assert!(english.contains(line), "{line}{english}");
    }
}

#[test]
fn repeated_faults_are_grouped() {
    let sources = Sources::from_texts([("content/a.md", "linje\n"), ("content/b.md", "linje\n")]);
    let span = [Span::new(0, 5)];
    let mut all = findings(&NOTE, FileId(0), &span);
    for file in [FileId(0), FileId(1)] {
        all.extend(findings(&LAW, file, &[Span::new(0, 5), Span::new(1, 5)]));
    }
    let found = locate(all, &sources);
    assert_eq!(repeated(&found, Lang::Da), ["T001 Prøven, den første: 4 gange i 2 filer"]);
    assert_eq!(repeated(&found, Lang::En), ["T001 The test, the first: 4 times in 2 files"]);
    assert_eq!(repeated(&found[..1], Lang::Da), [""; 0]);
}

/// A long line is cut around the finding; the cut must not show the rest of a number. (Its letters are
/// none that a hexadecimal string could have, for in those ten digits say nothing.)
#[test]
fn a_cut_within_a_cpr_number_does_not_show_the_rest() {
    let number = made_up(5);
    for pad in 70..100 {
        let text = format!("{}{number}{}x{}{number}\n", "h".repeat(500), "k".repeat(pad), "m".repeat(pad));
        let at = text.find('x').unwrap();
        let (sources, found) = super::one_file("content/a.md", &text, &LAW, &[Span::new(at, at + 1)]);
        let full = emit(&Report::new(&found, &sources, Lang::Da), Format::Full);
        assert!(full.contains("kxm"), "{full}");
        let line = full.lines().find(|l| l.contains("kxm")).unwrap();
        assert!(!line.chars().skip(4).any(|c| c.is_ascii_digit()), "{pad}: {line}");
    }
}

#[test]
fn no_format_tells_a_cpr_number() {
    let mut site = Memory::example();
    let mut numbers = Vec::new();
    for n in 1..40 {
        let number = made_up(n * 37);
        let plain = number.replace('-', "");
        // A file with a bad name is told of that alone, so some have a good one.
        let name = if n % 3 == 0 { format!("x{n} {number}") } else { format!("x{n}") };
        site.put(
            &format!("content/sider/{name}.md"),
            &format!(
                "---\ntitel: X\nopdateret: {number}\n{plain}: x\nsynlig_for: {number}\n---\n[a]({number}.md) <b {plain}>\n"
            ),
        );
        numbers.extend([number, plain]);
    }
    let checked = site.check();
    assert!(checked.findings.len() > 100, "{}", checked.findings.len());
    for lang in [Lang::Da, Lang::En] {
        let report = Report::new(&checked.findings, &checked.sources, lang);
        let texts = Format::ALL.map(|format| (format!("{format:?}"), emit(&report, format)));
        let summary = ("summary".to_owned(), job_summary(&report, 1 << 20));
        for (name, text) in texts.into_iter().chain([summary]) {
            assert!(text.contains("******"), "{name}");
            for number in &numbers {
                assert!(!text.contains(number.as_str()), "{name} tells {number}");
                let encoded = number.replace('-', "%2D");
                assert!(!text.contains(&encoded), "{name} tells {encoded}");
            }
        }
    }
}
