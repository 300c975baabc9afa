//! Copies of the example content, each with one edit, and exactly the findings it must give.
//!
//! The edits are in [`table`]. A place is marked in the edit itself: what stands between `‹` and `›`
//! is what the finding must cover, first to last character. So the table does not rot when lines are
//! added to the example, and every case states start and end.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

#[path = "../common/mod.rs"]
mod common;
mod rules;
mod several;
mod table;

use common::{Memory, Said, long_trials, said};
use klarplan::source::LineIndex;
use rayon::prelude::*;
use std::collections::BTreeSet;

/// One edit of the example.
#[derive(Clone)]
pub enum Edit {
    /// A string that stands exactly once in a file, and what stands there instead.
    Replace(&'static str, &'static str),
    /// The whole file.
    Write(String),
    Remove,
}

/// A bad copy.
#[derive(Clone)]
pub struct Bad {
    pub name: &'static str,
    pub path: &'static str,
    pub edit: Edit,
    /// Edits besides: path, what stands there once, what stands there instead.
    pub besides: Vec<(&'static str, &'static str, &'static str)>,
    /// For each mark the code expected there; several with `+` between, none as `-`.
    pub codes: &'static str,
    /// Findings elsewhere: code, path, and the text with its mark; at every place where the text is.
    pub also: Vec<(&'static str, &'static str, &'static str)>,
    /// Words that some finding must hold.
    pub help: Option<&'static str>,
}

impl Bad {
    pub fn also(mut self, code: &'static str, path: &'static str, text: &'static str) -> Self {
        self.also.push((code, path, text));
        self
    }

    /// The same copy with another edit, of this file or another; its marks are not looked for.
    pub fn with(mut self, path: &'static str, old: &'static str, new: &'static str) -> Self {
        self.besides.push((path, old, new));
        self
    }

    pub fn help(mut self, words: &'static str) -> Self {
        self.help = Some(words);
        self
    }
}

fn bad(name: &'static str, path: &'static str, edit: Edit, codes: &'static str) -> Bad {
    Bad { name, path, edit, besides: Vec::new(), codes, also: Vec::new(), help: None }
}

/// A copy in which `old` is replaced by `new`.
pub fn edit(
    name: &'static str,
    path: &'static str,
    old: &'static str,
    new: &'static str,
    codes: &'static str,
) -> Bad {
    bad(name, path, Edit::Replace(old, new), codes)
}

/// A copy with a file more, or with other content.
pub fn file(name: &'static str, path: &'static str, text: impl Into<String>, codes: &'static str) -> Bad {
    bad(name, path, Edit::Write(text.into()), codes)
}

/// A copy with a file less.
pub fn without(name: &'static str, path: &'static str) -> Bad {
    bad(name, path, Edit::Remove, "-")
}

/// `text` without its marks, and the byte ranges they held.
pub fn unmark(text: &str) -> (String, Vec<(usize, usize)>) {
    let mut plain = String::with_capacity(text.len());
    let mut marks = Vec::new();
    let mut open = None;
    for c in text.chars() {
        match c {
            '‹' => open = Some(plain.len()),
            '›' => marks.push((open.take().expect("a mark is closed that is not open"), plain.len())),
            c => plain.push(c),
        }
    }
    assert!(open.is_none(), "a mark is not closed: {text}");
    (plain, marks)
}

fn place(code: &str, path: &str, text: &str, (start, end): (usize, usize)) -> String {
    let lines = LineIndex::new(text);
    let (start, end) = (lines.position(text, start), lines.position(text, end));
    Said {
        path: path.to_owned(),
        start,
        end,
        code: "",
        error: true,
        help: String::new(),
        message: String::new(),
    }
    .exact()
    .replacen(' ', &format!("{code} "), 1)
}

/// The copy, and what must be said about it.
fn copy(bad: &Bad) -> Result<(Memory, Vec<String>), String> {
    let mut site = Memory::example();
    for (path, old, new) in &bad.besides {
        let text = &site.texts[*path];
        let count = text.matches(old).count();
        if count != 1 {
            return Err(format!("{old:?} must stand once in {path}, not {count} times"));
        }
        let text = text.replacen(old, new, 1);
        site.put(path, &text);
    }
    let mut expected = Vec::new();
    let mut marks = Vec::new();
    match &bad.edit {
        Edit::Replace(old, new) => {
            let text = &site.texts[bad.path];
            let count = text.matches(old).count();
            let at = text.find(old).filter(|_| count == 1);
            let at =
                at.ok_or_else(|| format!("{old:?} must stand once in {}, not {count} times", bad.path))?;
            let (new, found) = unmark(new);
            marks = found.iter().map(|(s, e)| (at + s, at + e)).collect();
            let text = text.replacen(old, &new, 1);
            site.put(bad.path, &text);
        }
        Edit::Write(text) => {
            let (text, found) = unmark(text);
            marks = found;
            site.put(bad.path, &text);
        }
        Edit::Remove => assert!(site.texts.remove(bad.path).is_some(), "{}", bad.name),
    }
    if !marks.is_empty() {
        let codes: Vec<&str> = bad.codes.split_whitespace().collect();
        assert_eq!(codes.len(), marks.len(), "{}: as many codes as marks", bad.name);
        for (codes, mark) in codes.iter().zip(&marks) {
            expected.extend(codes.split('+').map(|code| place(code, bad.path, &site.texts[bad.path], *mark)));
        }
    }
    for (code, path, marked) in &bad.also {
        let (needle, found) = unmark(marked);
        let text = &site.texts[*path];
        let all: Vec<usize> = text.match_indices(&needle).map(|(at, _)| at).collect();
        if all.is_empty() {
            return Err(format!("{needle:?} is not in {path}"));
        }
        for at in all {
            expected.extend(found.iter().map(|(s, e)| place(code, path, text, (at + s, at + e))));
        }
    }
    expected.sort();
    Ok((site, expected))
}

/// The example itself is without fault, so that all that is said of a copy comes from the edit.
#[test]
fn the_example_is_clean() {
    assert_eq!(said(&Memory::example().check()), []);
}

/// Copies with faults of form: exactly the faults of form. What the domain's rules say of them besides
/// is held by the copies in `rules`.
#[test]
fn every_bad_copy_gives_exactly_its_findings() {
    let table = table::all();
    assert!(table.len() >= 65, "{} copies", table.len());
    compare(&table, |said| said.code.starts_with('F'));
}

/// Copies that break the domain's rules: exactly these findings. Faults of form that follow of
/// themselves, such as a reference to what was taken away, have copies of their own.
#[test]
fn every_copy_that_breaks_a_rule_gives_exactly_its_findings() {
    compare(&rules::all(), |said| !said.code.starts_with('F'));
}

/// Each rule of the domain is broken at least once in a whole document.
#[test]
fn every_rule_is_broken_in_a_whole_document() {
    let table = rules::all();
    let broken: BTreeSet<&str> = table
        .iter()
        .flat_map(|bad| {
            let marked = bad.codes.split([' ', '+']);
            marked.chain(bad.also.iter().map(|a| a.0))
        })
        .collect();
    let all = klarplan::rules::all().map(|entry| entry.rule.code);
    let missing: Vec<&str> = all.filter(|code| !broken.contains(code)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// The copies to make: all of them where `KLARPLAN_LONG` is set, which takes some minutes; else one at
/// least for each rule, and one in ten of the rest.
fn chosen(table: &[Bad]) -> Vec<&Bad> {
    let mut broken = BTreeSet::new();
    let mut rest = 0;
    let all = long_trials();
    let mut wanted = |bad: &Bad| {
        let codes = bad.codes.split([' ', '+']).chain(bad.also.iter().map(|a| a.0));
        let before = broken.len();
        broken.extend(codes.map(str::to_owned));
        let news = broken.len() > before;
        rest += usize::from(!news);
        all || news || rest % 10 == 0
    };
    table.iter().filter(|bad| wanted(bad)).collect()
}

fn compare(table: &[Bad], meant: impl Fn(&Said) -> bool + Sync) {
    let table = chosen(table);
    let wrong: Vec<String> = table
        .par_iter()
        .filter_map(|bad| {
            let (site, expected) = match copy(bad) {
                Ok(made) => made,
                Err(why) => return Some(format!("{}\n  {why}", bad.name)),
            };
            let mut told = said(&site.check_after_example());
            told.retain(&meant);
            let mut found: Vec<String> = told.iter().map(Said::exact).collect();
            found.sort();
            if found != expected {
                let words: Vec<&str> = told.iter().map(|s| s.message.as_str()).take(4).collect();
                let most = &found[..found.len().min(8)];
                let count = found.len();
                return Some(format!(
                    "{}\n  expected {expected:#?}\n  found {count}: {most:#?} {words:?}",
                    bad.name
                ));
            }
            let helps: Vec<String> = told.iter().map(|s| format!("{} {}", s.message, s.help)).collect();
            match bad.help {
                Some(words) if !helps.iter().any(|h| h.contains(words)) => {
                    Some(format!("{}\n  {words:?} is not in {helps:?}", bad.name))
                }
                _ => None,
            }
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {} copies:\n{}", wrong.len(), table.len(), wrong.join("\n"));
}

/// The table's own names, so that a failing copy is found at once.
#[test]
fn copies_have_names_of_their_own() {
    let all = [table::all(), rules::all()].concat();
    let mut names: Vec<&str> = all.iter().map(|b| b.name).collect();
    names.sort_unstable();
    let twice: Vec<_> = names.windows(2).filter(|pair| pair[0] == pair[1]).collect();
    assert!(twice.is_empty(), "{twice:?}");
}
