//! Copies with many faults, with faults of bytes and of size, and slips without number.

use crate::common::{CONFIG, Memory, OPTIONS, Said, said};
use klarplan::emit::{Format, Report, emit, has_errors};
use klarplan::pipeline::check;
use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

const PAGE: &str = "content/sider/om.md";
const PEOPLE: &str = "content/registre/personer.yaml";
const PLAN: &str = "content/planer/yusuf/min-plan.md";

fn briefs(site: &Memory) -> Vec<String> {
    said(&site.check()).iter().map(Said::brief).collect()
}

#[test]
fn one_file_with_ten_faults_tells_all_ten() {
    let mut site = Memory::example();
    let text = "---\n\
        titel: [X]\n\
        titel: Y\n\
        resume: Z\n\
        opdateret: i går\n\
        menu: først\n\
        kladde: måske\n\
        synlig_for: Naboen!\n\
        ---\n\
        # En\n\
        \n\
        #### To\n\
        \n\
        <b>tre</b>\n\
        \n\
        ![](https://o.example/fire.png) [fem](javascript:x) [seks][nul]\n";
    site.put("content/sider/ny.md", text);
    let places = [
        "F105 2:8",
        "F102 3:1",
        "F103 4:1",
        "F106 5:12",
        "F106 6:7",
        "F106 7:9",
        "F106 8:13",
        "F307 10:1",
        "F307 12:1",
        "F301 14:1",
        "F305 16:1",
        "F302 16:33",
        "F309 16:53",
    ];
    let expected: Vec<String> = places.iter().map(|p| p.replacen(' ', " content/sider/ny.md:", 1)).collect();
    assert_eq!(briefs(&site), expected);
}

#[test]
fn faults_of_five_files_are_told_at_once() {
    let mut site = Memory::example();
    for (path, old, new) in [
        (CONFIG, "basis_url: https", "basis_url: ftp"),
        (PEOPLE, "epost: ungeenheden@bakkedal.example", "epost: ungeenheden"),
        (PLAN, "kontakt: aha\n\nmålgruppe", "kontakt: hvem\n\nmålgruppe"),
        (PAGE, "(https://www.borger.dk/)", "(borger.md)"),
        ("content/udvalg/lejre-jai/2024-02-07/08-eventuelt.md", "titel: Eventuelt", "titel: \"Eventuelt"),
    ] {
        let text = site.texts[path].replacen(old, new, 1);
        site.put(path, &text);
    }
    // Without a configuration nothing can be resolved; what can be seen in each file is still told.
    let without: BTreeSet<String> =
        said(&site.check()).iter().map(|s| format!("{} {}", s.code, s.path)).collect();
    assert_eq!(
        without.into_iter().collect::<Vec<_>>(),
        [
            "F101 content/udvalg/lejre-jai/2024-02-07/08-eventuelt.md",
            "F106 content/registre/personer.yaml",
            "F106 klarplan.yaml"
        ]
    );
    let text = site.texts[CONFIG].replacen("basis_url: ftp", "basis_url: https", 1).replacen(
        "tema: standard",
        "tema: Å",
        1,
    );
    site.put(CONFIG, &text);
    let all: BTreeSet<String> =
        said(&site.check()).iter().map(|s| format!("{} {}", s.code, s.path)).collect();
    assert_eq!(
        all.into_iter().collect::<Vec<_>>(),
        [
            "F101 content/udvalg/lejre-jai/2024-02-07/08-eventuelt.md",
            "F106 content/registre/personer.yaml",
            "F106 klarplan.yaml",
            "F201 content/planer/yusuf/min-plan.md",
            "F303 content/sider/om.md"
        ]
    );
}

#[test]
fn what_is_broken_makes_nothing_else_dangle() {
    let example = Memory::example();
    for (at, path) in example.texts.keys().filter(|p| *p != CONFIG).enumerate() {
        // By turns a file that is not closed or cannot be parsed, and one that is not even read.
        let bad = match (at % 2, path.ends_with(".md")) {
            (0, true) => "---\ntitel: X\n",
            (0, false) => "\"",
            _ => "\u{1}",
        };
        let mut site = example.clone();
        site.put(path, bad);
        let found = briefs(&site);
        assert_eq!(found.len(), 1, "{path}: {found:#?}");
        assert!(found[0].contains(path.as_str()), "{path}: {found:#?}");
    }
}

/// Findings of a copy on disk, changed by `change`.
fn on_disk(change: impl FnOnce(&Path)) -> Vec<Said> {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("site");
    Memory::example().write(&root);
    change(&root);
    said(&check(&root, &root.join(CONFIG), OPTIONS).unwrap())
}

fn change_bytes(path: &'static str, change: impl FnOnce(Vec<u8>) -> Vec<u8>) -> Vec<String> {
    let found = on_disk(|root| {
        let full = root.join(path);
        let bytes = change(std::fs::read(&full).unwrap());
        std::fs::write(full, bytes).unwrap();
    });
    found.iter().map(Said::exact).collect()
}

fn replaced(bytes: &[u8], old: &[u8], new: &[u8]) -> Vec<u8> {
    let at = bytes.windows(old.len()).position(|w| w == old).unwrap();
    [&bytes[..at], new, &bytes[at + old.len()..]].concat()
}

#[test]
fn latin_1_is_told_and_nothing_dangles() {
    let found = change_bytes(PEOPLE, |b| replaced(&b, "træffetid".as_bytes(), b"tr\xe6ffetid"));
    assert_eq!(found, ["F001 content/registre/personer.yaml:8:5-6"]);
}

#[test]
fn a_byte_order_mark_is_told_and_read_past() {
    let found = change_bytes(PAGE, |b| [b"\xef\xbb\xbf", b.as_slice()].concat());
    assert_eq!(found, ["F002 content/sider/om.md:1:1-1"]);
}

#[test]
fn windows_line_ends_change_nothing() {
    let crlf = |b: Vec<u8>| String::from_utf8(b).unwrap().replace('\n', "\r\n").into_bytes();
    assert!(change_bytes(PLAN, crlf).is_empty());
    let slip = |b: Vec<u8>| replaced(&b, b"start: 2026-09-01", b"start: 2024-02-30");
    let here = change_bytes(PLAN, slip);
    assert_eq!(here.len(), 1);
    assert_eq!(change_bytes(PLAN, |b| crlf(slip(b))), here);
    let old_mac = |b: Vec<u8>| String::from_utf8(b).unwrap().replace('\n', "\r").into_bytes();
    assert_eq!(change_bytes(PLAN, |b| old_mac(slip(b))), here);
}

#[test]
fn decomposed_letters_in_a_text_are_put_together() {
    let split = |b: Vec<u8>| String::from_utf8(b).unwrap().replace('å', "a\u{30a}").into_bytes();
    assert!(change_bytes(PLAN, split).is_empty(), "mål is mål however it is typed");
}

#[test]
#[cfg(unix)]
fn links_of_the_file_system() {
    use std::os::unix::fs::symlink;
    let found = on_disk(|root| {
        let outside = root.parent().unwrap().join("ude.md");
        std::fs::write(&outside, "---\ntitel: Hemmelig\n---\n").unwrap();
        symlink(&outside, root.join("content/sider/ude.md")).unwrap();
        symlink("../sider", root.join("content/sider/ring")).unwrap();
        symlink("a.md", root.join("content/sider/b.md")).unwrap();
        symlink("b.md", root.join("content/sider/a.md")).unwrap();
    });
    let found: Vec<String> = found.iter().map(Said::brief).collect();
    assert_eq!(
        found,
        [
            "F009 content/sider/a.md:1:1",
            "F009 content/sider/b.md:1:1",
            "F009 content/sider/ring:1:1",
            "F007 content/sider/ude.md:1:1"
        ]
    );
}

/// The findings of a copy in which one page is `text`, which must come at once and without a stack
/// that grows with the text.
fn hostile(text: &str) -> Vec<String> {
    let mut site = Memory::minimal(&[]);
    site.put(PAGE, text);
    // Threads of its own: those of the other tests are busy.
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).stack_size(1 << 20).build().unwrap();
    let (found, time) = pool.install(|| {
        let before = Instant::now();
        (said(&site.check()), before.elapsed())
    });
    // Tells a hang from a slow machine; on a quiet one it is well under two seconds.
    assert!(time < Duration::from_mins(1), "{time:?}");
    found.iter().map(Said::brief).collect()
}

#[test]
fn a_hundred_thousand_brackets() {
    let open = "[".repeat(100_000);
    assert_eq!(hostile(&format!("---\ntitel: {open}\n---\n")), ["F111 content/sider/om.md:2:263"]);
    let both = format!("{open}{}", "]".repeat(100_000));
    assert_eq!(hostile(&format!("---\ntitel: {both}\n---\n")), ["F111 content/sider/om.md:2:263"]);
    let maps = "{a: ".repeat(100_000);
    assert_eq!(hostile(&format!("---\ntitel: {maps}\n---\n")), ["F111 content/sider/om.md:2:260"]);
}

#[test]
fn ten_thousand_levels_of_blocks() {
    let mut deep = String::from("---\n");
    // Two thousand levels by indentation are four megabytes already; the rest are lists in lists.
    for level in 0..1_000 {
        deep.push_str(&" ".repeat(level));
        deep.push_str("a:\n");
    }
    deep.push_str("---\n");
    assert_eq!(hostile(&deep), ["F111 content/sider/om.md:66:65"]);
    let lists = format!("---\ntitel:\n  {}x\n---\n", "- ".repeat(10_000));
    assert_eq!(hostile(&lists), ["F111 content/sider/om.md:3:129"]);
    let quotes = format!("---\ntitel: X\n---\n{}x\n", "> ".repeat(10_000));
    assert!(hostile(&quotes).is_empty());
}

#[test]
fn a_billion_laughs() {
    let mut text = String::from("---\ntitel: X\na0: &a0 ha\n");
    for level in 1..30 {
        let before = format!("*a{}, ", level - 1).repeat(10);
        text.push_str(&format!("a{level}: &a{level} [{}]\n", before.trim_end_matches(", ")));
    }
    text.push_str("---\n");
    let found = hostile(&text);
    assert!(found.iter().all(|f| f.starts_with("F110") || f.starts_with("F103")), "{found:#?}");
    assert!(found.iter().filter(|f| f.starts_with("F110")).count() >= 300);
}

#[test]
fn very_long_lines_and_names() {
    let word = "ord ".repeat(200_000);
    // A sentence of two hundred thousand words is hard to read, and that is all.
    let found = hostile(&format!("---\ntitel: X\n---\n{word}\n"));
    assert!(found.iter().all(|f| f.starts_with('S')), "{found:#?}");
    let key = "nøgle".repeat(50_000);
    assert_eq!(hostile(&format!("---\ntitel: X\n{key}: X\n---\n")).len(), 1);
}

/// A small generator of numbers, so that the slips are the same on every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % n.max(1)
    }
}

/// Slips of the hand, hundreds of them: nothing panics, every finding has a place in its file, no
/// file drops out without a word, and the walk over the schema never disagrees with the types (F199).
#[test]
fn slips_without_number() {
    let example = Memory::example();
    let paths: Vec<&String> = example.texts.keys().collect();
    let mut numbers = Numbers(7);
    for round in 0..40 {
        // Many files at once: a check costs the same however many are bad.
        let mut site = example.clone();
        for path in &paths {
            let text = slip(&example.texts[*path], &mut numbers);
            if path.as_str() != CONFIG {
                site.put(path, &text);
            }
        }
        let checked = site.check();
        let found = said(&checked);
        for one in &found {
            assert_ne!(one.code, "F199", "round {round}: {} {}", one.place(), one.message);
            assert!(one.start <= one.end, "round {round}: {}", one.exact());
        }
        for located in &checked.findings {
            let text = &checked.sources.text(located.finding.file).text;
            assert!(located.span.end <= text.len(), "round {round}: {:?}", located.finding);
            assert!(text.is_char_boundary(located.span.start) && text.is_char_boundary(located.span.end));
        }
        let report = Report::new(&checked.findings, &checked.sources, klarplan::diagnostic::Lang::Da);
        for format in Format::ALL {
            let _ = emit(&report, format);
        }
        let told: BTreeSet<&str> = found.iter().filter(|s| s.error).map(|s| s.path.as_str()).collect();
        let site = checked.site.as_ref().unwrap();
        let kept = site.document_count()
            + usize::from(!site.people.0.is_empty())
            + usize::from(!site.suppliers.0.is_empty());
        assert!(kept + 40 > paths.len() || !told.is_empty(), "round {round}: {kept} of {}", paths.len());
        assert_eq!(has_errors(&checked.findings), !told.is_empty());
    }
}

fn slip(text: &str, numbers: &mut Numbers) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    if numbers.below(4) > 0 || lines.is_empty() {
        return text.to_owned();
    }
    let at = numbers.below(lines.len());
    let line = lines[at].clone();
    let cut = line.char_indices().map(|(i, _)| i).nth(numbers.below(line.chars().count())).unwrap_or(0);
    match numbers.below(9) {
        0 => drop(lines.remove(at)),
        1 => lines.insert(at, line),
        2 => lines[at] = format!(" {line}"),
        3 => lines[at] = line.trim_start().to_owned(),
        4 => lines[at] = line[..cut].to_owned(),
        5 => lines[at]
            .insert_str(cut, ["\"", "'", ":", ": ", "[", "}", "- ", "#", "æ", "\t"][numbers.below(10)]),
        6 => lines[at] = line.replacen(": ", ": ~ #", 1),
        7 => lines[at] = line.replacen(": ", ":", 1),
        _ => lines[at] = line.replacen(": ", ": [", 1) + "]",
    }
    lines.join("\n") + "\n"
}
