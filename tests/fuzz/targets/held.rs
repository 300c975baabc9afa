//! What holds of every site and page.

use super::look;
use klarplan::diagnostic::Severity;
use klarplan::emit::{Format, Report, emit};
use klarplan::parse::Located;
use klarplan::pipeline::{Checked, Options, check_sources, render};
use klarplan::pipeline::{Settings, leaks};
use klarplan::render::Theme;
use klarplan::source::{Sources, first_forbidden};
use klarplan::write::{Content, Output};
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

pub const CONFIG: &str = "klarplan.yaml";

/// The least that makes a site. Pagefind's index of the search takes longer than all the rest, and is Pagefind's.
pub const MINIMAL: &str = "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\nsøgning: nej\n";

const OPTIONS: Options =
    Options { drafts: false, today: chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap() };

/// The repository's folder; the programs of libFuzzer are made in a folder below it.
pub fn root() -> &'static Path {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.ancestors().find(|folder| folder.join("themes").is_dir()).unwrap_or(own)
}

/// The standard theme in these languages, read once.
pub fn theme(languages: &[&str]) -> &'static Theme {
    static READ: Mutex<BTreeMap<Vec<String>, &Theme>> = Mutex::new(BTreeMap::new());
    let languages: Vec<String> = languages.iter().map(|&l| l.to_owned()).collect();
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    read.entry(languages.clone()).or_insert_with(|| {
        let theme = Theme::load(root(), "standard", true, &languages);
        Box::leak(Box::new(theme.unwrap_or_else(|error| panic!("{error}"))))
    })
}

/// Holds that the range is one of whole characters of `text`.
pub fn within(text: &str, range: Range<usize>) {
    assert!(text.get(range.clone()).is_some(), "{range:?} is no place in {text:?}");
}

/// Holds that each finding has a place in its file and words of its own, and that none is klarplan's own fault.
pub fn places(findings: &[Located], sources: &Sources) {
    for located in findings {
        let finding = &located.finding;
        let file = sources.text(finding.file);
        let (code, span) = (finding.rule.code, located.span);
        assert!(
            file.text.get(span.start..span.end).is_some(),
            "{code} is at {span:?}, which is no place in {}: {:?}",
            file.path,
            file.text
        );
        assert_ne!(code, "F199", "{}: {}\n{:?}", file.path, finding.message.en, file.text);
        assert!(!finding.message.da.trim().is_empty() && !finding.message.en.trim().is_empty(), "{code}");
    }
    for (lang, format) in
        [(klarplan::diagnostic::Lang::Da, Format::Full), (klarplan::diagnostic::Lang::En, Format::Concise)]
    {
        let said = emit(&Report::new(findings, sources, lang), format);
        assert_eq!(first_forbidden(&said), None, "{said:?}");
    }
}

/// A site of these files, checked, and its findings held.
pub fn checked<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Checked {
    let checked = check_sources(Sources::from_texts(files), CONFIG, OPTIONS);
    places(&checked.findings, &checked.sources);
    places(&checked.ignored, &checked.sources);
    checked
}

pub fn has_errors(checked: &Checked) -> bool {
    checked.findings.iter().any(|l| l.finding.rule.severity == Severity::Error)
}

/// All files of the site, held; none where it has another theme than the standard one, or a language without a file.
pub fn files(checked: &Checked) -> Vec<Output> {
    let Some(site) = &checked.site else { return Vec::new() };
    let languages: Vec<&str> = site.config.sprog.iter().map(|l| l.0.as_str()).collect();
    let known = |l: &str| ["da", "en", "ar", "uk"].contains(&l);
    if &*site.config.tema != "standard" || !languages.iter().all(|l| known(l)) {
        return Vec::new();
    }
    let settings = Settings { today: OPTIONS.today, base_url: None };
    // Nothing is carried: the site has no folder.
    let outputs = render(checked, site, theme(&languages), &PathBuf::new(), settings);
    let outputs = outputs.unwrap_or_else(|error| panic!("{error}"));
    let _ = leaks(checked, &outputs);
    for output in &outputs {
        if let Content::Bytes(bytes) = &output.content {
            let wrong = look::file(&output.path, bytes);
            assert!(wrong.is_empty(), "{wrong:?}\n{}", String::from_utf8_lossy(bytes));
        }
    }
    outputs
}

/// Holds that a piece of HTML is safe, and that every tag in it is closed in its order.
pub fn html(piece: &str, body: &str) {
    const VOID: [&str; 4] = ["br", "hr", "img", "wbr"];
    let mut open: Vec<&str> = Vec::new();
    let mut rest = piece;
    while let Some(at) = rest.find('<') {
        let end = rest[at..].find('>').map(|end| at + end);
        let Some(end) = end else { panic!("a tag has no end in {piece} of {body:?}") };
        let tag = &rest[at + 1..end];
        assert!(!rest[..at].contains('>'), "a stray > in {piece} of {body:?}");
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{piece} of {body:?}");
            continue;
        }
        let name = tag.split(' ').next().unwrap_or_default();
        assert!(!name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric()), "<{tag}> of {body:?}");
        assert!(tag.matches('"').count().is_multiple_of(2), "<{tag}> of {body:?}");
        if !VOID.contains(&name) {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?} left open in {piece} of {body:?}");
    let wrong = look::html(piece);
    assert!(wrong.is_empty(), "{wrong:?} in {piece} of {body:?}");
}
