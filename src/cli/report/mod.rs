//! `klarplan report`: how easy the texts are to read, hardest first, for those who write them.

mod data;
mod table;

use super::{CLEAN, Global, Trouble, check, today};
use crate::diagnostic::{Finding, Severity, StaticText, Text, both, text};
use crate::emit::position;
use crate::parse::locate;
use crate::pipeline::{Checked, Options};
use crate::rules::language::{limits, long_sentence};
use crate::site::Site;
use crate::source::Position;
use crate::texts::{self, At, Document, Group, Hard, Reading};
use clap::ArgMatches;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::path::Path;

/// Hardest sentences that are shown.
const SENTENCES: usize = 10;

/// What the report tells.
struct Report<'a> {
    /// By kind of text, in the order of [`Group::ALL`]; kinds without text are left out.
    groups: Vec<(Group, usize, Reading)>,
    /// All texts together.
    total: (usize, Reading),
    /// Hardest first; those too short to be measured come last.
    documents: Vec<OneDocument<'a>>,
    /// Hardest first.
    sentences: Vec<(Hard<'a>, Position)>,
    /// Whether certain files were asked about, so that all of their sections are shown.
    is_narrowed: bool,
}

struct OneDocument<'a> {
    document: &'a Document<'a>,
    reading: Reading,
    /// In the document's order.
    sections: Vec<(&'a str, Reading)>,
}

pub(super) fn run(global: &Global, matches: &ArgMatches) -> Result<u8, Trouble> {
    let place = global.place()?;
    let paths = check::wanted(matches, &place)?;
    let options = Options { drafts: matches.get_flag("drafts"), today: today::today(global)? };
    let checked = check::read(global, &place, options)?;
    let lang = global.lang_of(checked.site.as_ref());
    let errors = checked.findings.iter().filter(|l| l.finding.rule.severity == Severity::Error).count();
    if errors > 0 {
        let warning = text!(
            "Indholdet har {errors} fejl. Det, der ikke kan læses, er ikke med. ”klarplan check” viser fejlene.",
            "The content has {errors} errors. What cannot be read is left out. “klarplan check” shows them."
        );
        global.out.say(warning.get(lang));
    }
    let Some(site) = &checked.site else {
        return Err(Trouble(text!(
            "Opsætningen kan ikke bruges. ”klarplan check” viser hvorfor.",
            "The configuration cannot be used. “klarplan check” shows why."
        )));
    };
    let mut documents = texts::all(site, &checked.sources);
    documents.retain(|d| paths.is_empty() || check::is_in(&paths, Path::new(d.path)));
    let mut report = measure(site, &documents, &checked);
    report.is_narrowed = !paths.is_empty();
    let out = match matches.get_one::<String>("output-format").map(String::as_str) {
        Some("json") => data::json(&report, lang),
        Some("csv") => data::csv(&report),
        _ => table::table(&report, lang),
    };
    global.out.result(&out);
    Ok(CLEAN)
}

fn measure<'a>(site: &Site, documents: &'a [Document<'a>], checked: &Checked) -> Report<'a> {
    let settings = &site.config.regler;
    let mut groups: BTreeMap<Group, (usize, Reading)> = BTreeMap::new();
    let mut total = (0, Reading::default());
    let mut measured = Vec::new();
    for document in documents {
        let sections = texts::reading(document, limits::words_in_sentence(settings, document.group));
        let mut reading = Reading::default();
        for section in &sections {
            reading += *section;
        }
        for (count, sum) in [groups.entry(document.group).or_default(), &mut total] {
            *count += 1;
            *sum += reading;
        }
        let names = document.sections.iter().map(|s| s.name.as_str());
        measured.push(OneDocument { document, reading, sections: names.zip(sections).collect() });
    }
    measured.sort_by(|a, b| {
        is_short(&a.reading)
            .cmp(&is_short(&b.reading))
            .then(harder(lix(&a.reading), lix(&b.reading)))
            .then(a.document.path.cmp(b.document.path))
    });
    let mut sentences: Vec<Hard> = documents.iter().flat_map(Hard::of).collect();
    sentences.sort_by(|a, b| harder(a.lix, b.lix).then(a.document.path.cmp(b.document.path)));
    sentences.truncate(SENTENCES);
    Report {
        groups: groups.into_iter().map(|(group, (count, sum))| (group, count, sum)).collect(),
        total,
        documents: measured,
        sentences: sentences.into_iter().map(|hard| (hard, place(&hard, checked))).collect(),
        is_narrowed: false,
    }
}

/// Whether a text has too few words for its LIX to say anything.
fn is_short(reading: &Reading) -> bool {
    reading.counts.words < limits::FEWEST_WORDS
}

fn lix(reading: &Reading) -> f64 {
    reading.counts.lix().unwrap_or_default()
}

fn harder(a: f64, b: f64) -> Ordering {
    b.total_cmp(&a)
}

/// Line and column of a sentence, found as the rule on long sentences finds them.
fn place(hard: &Hard, checked: &Checked) -> Position {
    let (rule, file) = (&long_sentence::RULE, hard.document.file);
    let nothing = Text::default;
    let range = &hard.sentence.range;
    let finding = match hard.passage.at(range) {
        At::Field(path) => {
            Finding::words(rule, file, path.to_owned(), (&hard.passage.text, range), nothing(), nothing())
        }
        At::Body(span) => Finding::body(rule, file, span.into(), nothing(), nothing()),
    };
    locate(vec![finding], &checked.sources)
        .first()
        .map_or(Position { line: 1, column: 1 }, |located| position(located, &checked.sources))
}

/// A kind of text, as people name it.
fn name(group: Group) -> StaticText {
    match group {
        Group::Plans => both!("Planer og sager", "Plans and cases"),
        Group::Pages => both!("Sider", "Pages"),
        Group::Schemes => both!("Ordninger", "Schemes"),
        Group::Supervision => both!("Ledelsestilsyn", "Supervision"),
        Group::Committees => both!("Udvalg og møder", "Committees and meetings"),
        Group::Procurement => both!("Udbud", "Procurement"),
    }
}

/// What must be known before the figures are used.
fn reservation() -> StaticText {
    both!(
        "LIX er kun en indikator: Det tæller ord og sætninger og ved ikke, om teksten er til at forstå. Det, der er besluttet, borgernes egne ord og citater er ikke med.",
        "LIX is only an indicator: it counts words and sentences and does not know whether a text is understood. What was decided, citizens' own words and quotations are left out."
    )
}

/// The scale that the bands stand on.
fn scale() -> StaticText {
    both!(
        "Skala: højst 24 meget let, 25–34 let, 35–44 middel, 45–54 svær, mindst 55 meget svær.",
        "Scale: at most 24 very easy, 25–34 easy, 35–44 medium, 45–54 hard, at least 55 very hard."
    )
}
