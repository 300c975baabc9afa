//! YAML front matter of every kind: the fast and the exact reading agree, and places lie in the file.

use super::held::{self, CONFIG};
use klarplan::fix::mend;
use klarplan::model::Kind;
use klarplan::parse::{Located, locate, parse, parse_in};
use klarplan::source::Sources;

/// A comment that sends a file to the exact path, and means nothing.
const UNUSUAL: &str = "# &x\n";

pub fn run(data: &[u8]) {
    let Some((&first, rest)) = data.split_first() else { return };
    let kind = Kind::ALL[usize::from(first.wrapping_sub(b'A')) % Kind::ALL.len()];
    let path = path(kind);
    let mut text = super::text(rest);
    let mut before = Read::of(&path, &text);
    held::places(&before.findings, &before.sources);
    let exact = before.exact();
    let after = Read::of(&path, &exact.0);
    let said = after.said(Some(exact.1));
    // The exact path alone refuses lines that are too little indented.
    let refused =
        before.findings.is_empty() && said.iter().all(|(code, ..)| *code == "F101") && !said.is_empty();
    if !refused {
        assert_eq!(before.said(None), said, "fast and exact differ on {path}: {text:?}");
        assert_eq!(before.value, after.value, "fast and exact differ on {path}: {text:?}");
    }
    if before.findings.is_empty() && before.value.is_some() {
        assert!(before.told.is_some(), "{path} cannot be told in another language: {text:?}");
        let translated = Read::with_translation(&path, &text);
        assert!(translated.told.is_some(), "{path} cannot be told with a translation: {text:?}");
    }
    // Mending comes to an end, for each fix mends something.
    for round in 0.. {
        let Some(mended) = mend(&before.findings, &before.sources).into_iter().next() else { break };
        assert!(round < 50 && mended.after != text, "mending does not end on {path}: {text:?}");
        text = mended.after;
        before = Read::of(&path, &text);
        held::places(&before.findings, &before.sources);
    }
}

/// A file of this kind.
fn path(kind: Kind) -> String {
    let place = kind.place();
    place
        .replace("<nr>", "1")
        .replace("<år>", "2026")
        .replace(['<', '>'], "")
        .replace("ø", "oe")
        .replace("å", "aa")
}

/// A file as it was read.
struct Read {
    sources: Sources,
    findings: Vec<Located>,
    /// Its facts, as Rust would write them.
    value: Option<String>,
    /// The same as pages in another language have them.
    told: Option<String>,
}

impl Read {
    fn of(path: &str, text: &str) -> Self {
        Self::of_sources(Sources::from_texts([(path, text)]))
    }

    /// The same beside a translation that has no words yet.
    fn with_translation(path: &str, text: &str) -> Self {
        let (stem, end) = path.rsplit_once('.').unwrap_or((path, ""));
        let words = if end == "md" { "---\n---\n" } else { "" };
        Self::of_sources(Sources::from_texts([(path, text), (&format!("{stem}.en.{end}"), words)]))
    }

    fn of_sources(sources: Sources) -> Self {
        let parsed = parse(&sources, CONFIG);
        let told = parse_in(&sources, CONFIG, &parsed.translations.iter().collect::<Vec<_>>());
        let value = |parsed: &klarplan::parse::Parsed| match parsed.documents.first() {
            Some(document) => document.data.as_ref().map(|data| format!("{data:?}")),
            None => parsed.config.as_ref().map(|config| format!("{config:?}")),
        };
        let (value, told) = (value(&parsed), value(&told));
        Self { findings: locate(parsed.findings, &sources), sources, value, told }
    }

    /// The text with a line that sends it to the exact path, and where that line begins.
    fn exact(&self) -> (String, usize) {
        let file = self.sources.iter().next().map(|(_, file)| file);
        let text = file.map_or("", |file| &file.text);
        let has_body = file.and_then(|f| Kind::of_path(&f.path)).is_some_and(Kind::has_body);
        let begins = text.find('\n').map_or(text.len(), |end| end + 1);
        let opened = text.get(..begins).is_some_and(|line| line.ends_with('\n') && line.trim_end() == "---");
        let at = match (has_body, opened) {
            (false, _) => 0,
            (true, true) => begins,
            // Without facts there is nothing to read exactly.
            (true, false) => return (text.to_owned(), text.len()),
        };
        (format!("{}{UNUSUAL}{}", &text[..at], &text[at..]), at)
    }

    /// Codes and places of the findings, as they would be without a line of its own that begins at `line`.
    fn said(&self, line: Option<usize>) -> Vec<(&'static str, usize, usize)> {
        let end = line.map_or(usize::MAX, |at| at.saturating_add(UNUSUAL.len()));
        let place = |at: usize| if at >= end { at - UNUSUAL.len() } else { at };
        // The mark is gone once the file is read.
        let of_text = self.findings.iter().filter(|l| l.finding.rule.code != "F002");
        let each = of_text.map(|l| (l.finding.rule.code, place(l.span.start), place(l.span.end)));
        let mut said: Vec<_> = each.collect();
        said.sort_unstable();
        said
    }
}

pub fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    for (path, text) in
        super::seeds::texts().into_iter().chain(super::seeds::examples().into_iter().flatten())
    {
        let kind = if path == CONFIG { Some(Kind::Opsætning) } else { Kind::of_path(&path) };
        let Some(at) = kind.and_then(|kind| Kind::ALL.iter().position(|k| *k == kind)) else { continue };
        let mut seed = vec![b'A' + u8::try_from(at).unwrap_or_default()];
        // The body is another target's.
        let facts = text.match_indices("\n---").next().map_or(text.len(), |(at, end)| at + end.len());
        seed.extend(text.as_bytes().get(..facts).unwrap_or_default());
        seed.push(b'\n');
        seeds.push(seed);
    }
    seeds.sort();
    seeds.dedup();
    seeds
}
