//! The words the recogniser knows, and how Danish inflects and joins them.
//!
//! The lists are plain text, one a kind, so that a word is added without touching code. `-x` stands for
//! the end of a longer word only, `=x` for a whole word only, and `_` for a space.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};
use std::sync::LazyLock;

/// What a word says in a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Says nothing about what work is meant.
    Plain,
    /// Work or education without saying which.
    Work,
    /// Learning something new: "til" names what.
    Retrain,
    /// A step on the way.
    Process,
    /// Trying work.
    Practice,
    /// Health.
    Treatment,
    Occupation,
    /// A professional whom people meet in a course.
    Helper,
    Education,
    /// A compound that names its trade by itself, such as "lagerjob" or "asfaltbranchen".
    Trade,
    /// A trade or a kind of workplace.
    Field,
    Subject,
    /// A place of care, where some work and most are treated.
    Care,
    Workplace,
    /// A verbal noun that is not known: more likely a process than a trade.
    Abstract,
    Unknown,
}

struct Lexicon {
    whole: HashMap<&'static str, Kind>,
    tails: HashMap<&'static str, Kind>,
    /// Words with a space in them, by their first word.
    phrases: HashSet<&'static str>,
    generic: HashSet<&'static str>,
    abbreviations: HashMap<&'static str, &'static str>,
    /// Known words of some length by their first letter, for misspellings.
    by_letter: HashMap<char, Vec<Shape<'static>>>,
    long_ends: [Shape<'static>; LONG_ENDS.len()],
}

/// A word with what tells at once that another is far from it.
#[derive(Clone, Copy)]
struct Shape<'a> {
    word: &'a str,
    /// Its characters.
    length: usize,
    /// The letters it has, a bit each; some share one.
    letters: u32,
}

impl<'a> Shape<'a> {
    fn of(word: &'a str) -> Self {
        let (length, letters) = word
            .chars()
            .fold((0, 0_u32), |(length, letters), c| (length + 1, letters | 1 << (u32::from(c) & 31)));
        Self { word, length, letters }
    }

    /// The slips between two words, where they are at most so many. Each takes or adds one letter, or puts one for another.
    fn slips(&self, other: &Self, most: usize) -> Option<usize> {
        let others = (self.letters ^ other.letters).count_ones() as usize;
        let near = self.length.abs_diff(other.length) <= most && others <= 2 * most;
        near.then(|| strsim::osa_distance(self.word, other.word)).filter(|slips| *slips <= most)
    }
}

/// In order of rising weight: a word in two lists is what the later says.
const LISTS: [(Kind, &str); 13] = [
    (Kind::Plain, include_str!("words/plain.txt")),
    (Kind::Subject, include_str!("words/subjects.txt")),
    (Kind::Care, include_str!("words/care.txt")),
    (Kind::Field, include_str!("words/fields.txt")),
    (Kind::Workplace, include_str!("words/chains.txt")),
    (Kind::Education, include_str!("words/educations.txt")),
    (Kind::Work, include_str!("words/work.txt")),
    (Kind::Process, include_str!("words/process.txt")),
    (Kind::Treatment, include_str!("words/treatment.txt")),
    (Kind::Practice, include_str!("words/practice.txt")),
    (Kind::Retrain, include_str!("words/retrain.txt")),
    (Kind::Occupation, include_str!("words/occupations.txt")),
    (Kind::Helper, include_str!("words/helpers.txt")),
];

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut lexicon = Lexicon {
        whole: HashMap::default(),
        tails: HashMap::default(),
        phrases: HashSet::default(),
        generic: words(include_str!("words/generic.txt")).collect(),
        abbreviations: HashMap::default(),
        by_letter: HashMap::default(),
        long_ends: LONG_ENDS.map(Shape::of),
    };
    for (kind, list) in LISTS {
        for word in words(list) {
            if let Some(tail) = word.strip_prefix('-') {
                lexicon.tails.insert(tail, kind);
                continue;
            }
            let whole = word.strip_prefix('=').unwrap_or(word);
            lexicon.whole.insert(whole, kind);
            if let Some((first, _)) = whole.split_once('_') {
                lexicon.phrases.insert(first);
            } else if whole == word {
                // Shorter words are found at the end of too many others: "bar", "bil", "bus".
                let length = whole.chars().count();
                let least = if kind == Kind::Plain { 5 } else { 4 };
                if length >= least || whole == "job" {
                    lexicon.tails.insert(whole, kind);
                }
                if let Some(first) = whole.chars().next().filter(|_| length >= 6 && kind != Kind::Plain) {
                    lexicon.by_letter.entry(first).or_default().push(Shape::of(whole));
                }
            }
        }
    }
    // A list of whole words only may not hide what a word is as the end of another.
    for (kind, list) in LISTS {
        for tail in words(list).filter_map(|w| w.strip_prefix('-')) {
            lexicon.tails.insert(tail, kind);
        }
    }
    let lines = include_str!("words/abbreviations.txt").lines().filter(|l| !l.starts_with('#'));
    lexicon.abbreviations = lines.filter_map(|line| line.split_once(' ')).collect();
    lexicon
});

fn words(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace)
}

/// What an abbreviation stands for.
pub(super) fn abbreviation(word: &str) -> Option<&'static str> {
    LEXICON.abbreviations.get(word).copied()
}

/// A word whose end is cut short: "lagermedarb." is a lagermedarbejder.
pub(super) fn cut_short(word: &str) -> Option<String> {
    const CUTS: [(&str, &str); 5] =
        [("ass", "istent"), ("asst", "istent"), ("medarb", "ejder"), ("medhj", "ælper"), ("udd", "annelse")];
    let (cut, rest) = CUTS.iter().find(|(cut, _)| word.ends_with(cut) && word.len() > cut.len())?;
    let base = if *cut == "asst" { word.strip_suffix('t')? } else { word };
    Some([base, *rest].concat())
}

/// Whether a phrase of several words begins with `word`.
pub(super) fn begins_phrase(word: &str) -> bool {
    LEXICON.phrases.contains(word)
}

/// A word or phrase as it stands in a list.
pub(super) fn exact(word: &str) -> Option<Kind> {
    LEXICON.whole.get(word).copied()
}

/// The ends that Danish gives nouns and verbs, the empty one first.
const ENDINGS: [&str; 24] = [
    "", "s", "e", "en", "et", "n", "t", "r", "er", "ne", "ene", "erne", "rne", "ens", "ets", "ns", "ts",
    "es", "ernes", "ers", "nes", "rs", "de", "te",
];

/// The first of `word`'s possible basic forms that `known` knows.
fn inflected<T>(word: &str, known: impl Fn(&str) -> Option<T>) -> Option<(usize, T)> {
    for ending in ENDINGS {
        let Some(base) = word.strip_suffix(ending).filter(|b| b.len() >= 2) else { continue };
        if let Some(found) = known(base) {
            return Some((base.len(), found));
        }
        // "butikken", "jobbet": the consonant is doubled before the ending.
        let mut back = base.chars().rev();
        if let (Some(last), Some(before)) = (back.next(), back.next())
            && !ending.is_empty()
            && last == before
            && let Some(single) = base.strip_suffix(last)
            && let Some(found) = known(single)
        {
            return Some((single.len(), found));
        }
    }
    None
}

/// Ends that make a Work word name its trade when something stands before them.
const JOBS: [&str; 15] = [
    "job",
    "arbejde",
    "arbejd",
    "stilling",
    "uddannelse",
    "uddannelser",
    "studie",
    "studiet",
    "studium",
    "elev",
    "lærling",
    "ansættelse",
    "skole",
    "skolen",
    "studerende",
];
/// The same of words for a field.
const BRANCHES: [&str; 9] =
    ["område", "området", "områder", "branche", "branchen", "brancher", "sektor", "industri", "faget"];
/// Steps whose first part names the trade: "køkkenpraktik", "truckkursus".
const TRIALS: [&str; 8] =
    ["praktik", "praktikplads", "kursus", "kurser", "forløb", "praktikforløb", "løntilskud", "jobtræning"];

/// What `word` says: a lower-case word without quotes, in any inflection or compound.
pub(super) fn kind(word: &str) -> Kind {
    if let Some((_, kind)) = inflected(word, exact) {
        return kind;
    }
    if word.ends_with("'er") || word.ends_with("'ere") {
        return Kind::Occupation;
    }
    if let Some(found) = compound(word) {
        return found;
    }
    let plain = squeezed(word);
    if plain != word
        && let Some((_, kind)) = inflected(&plain, |w| LEXICON.whole.get(w).copied())
    {
        return kind;
    }
    misspelt(word).unwrap_or_else(|| {
        let abstracts =
            ["ing", "ingen", "ninger", "else", "elsen", "hed", "heden", "tion", "sion", "itet", "skab"];
        if abstracts.iter().any(|end| word.ends_with(end)) { Kind::Abstract } else { Kind::Unknown }
    })
}

/// The parts of a compound: where its last known part begins, and that part's kind. The longest known
/// last part is the right one.
fn split(word: &str) -> Option<(usize, usize, Kind)> {
    word.char_indices().skip(2).find_map(|(at, _)| {
        let tail = word.get(at..).unwrap_or_default();
        let (length, kind) = inflected(tail, |w| LEXICON.tails.get(w).copied())?;
        Some((at, at + length, kind))
    })
}

fn compound(word: &str) -> Option<Kind> {
    if let Some((first, last)) = word.split_once('-').filter(|(_, last)| last.chars().count() > 1) {
        return Some(match inflected(last, |w| LEXICON.tails.get(w).copied()) {
            Some((length, last_kind)) => joined(first, last.get(..length)?, last_kind),
            None => joined(first, last, kind(last)),
        });
    }
    if let Some(found) = branch(word) {
        return Some(found);
    }
    let (at, end, kind) = split(word)?;
    Some(joined(word.get(..at)?, word.get(at..end)?, kind))
}

/// "asfaltbranchen", "medicinalindustrien": a word for a field with anything telling before it.
fn branch(word: &str) -> Option<Kind> {
    let (length, at) = inflected(word, |base| {
        let end = BRANCHES.iter().find(|end| base.ends_with(*end))?;
        Some(base.len() - end.len())
    })
    .filter(|(length, at)| *at >= 3 && length > at)?;
    let first = word.get(..at.min(length))?;
    Some(if says_nothing(first) { Kind::Plain } else { Kind::Trade })
}

fn joined(first: &str, last: &str, kind: Kind) -> Kind {
    let named = || matches!(first_part(first), Some(Kind::Occupation | Kind::Field | Kind::Trade));
    match kind {
        Kind::Work if JOBS.contains(&last) && !says_nothing(first) => Kind::Trade,
        Kind::Process | Kind::Practice if TRIALS.contains(&last) && named() => Kind::Trade,
        // "jobklub", "aktivitetscenter": a place of the course itself.
        Kind::Field
            if matches!(
                first_part(first),
                Some(Kind::Work | Kind::Process | Kind::Practice | Kind::Treatment)
            ) =>
        {
            Kind::Plain
        }
        Kind::Plain | Kind::Unknown | Kind::Abstract if named() => Kind::Field,
        Kind::Unknown | Kind::Plain if first_part(first) == Some(Kind::Education) => Kind::Education,
        kind => kind,
    }
}

/// Whether the first part of a compound leaves open what work is meant.
fn says_nothing(first: &str) -> bool {
    let generic = |part: &str| LEXICON.generic.contains(part);
    let bare = first.strip_suffix(['s', 'e', '-']).unwrap_or(first);
    if generic(first) || generic(bare) {
        return true;
    }
    match first_part(first) {
        Some(kind) => matches!(
            kind,
            Kind::Plain | Kind::Work | Kind::Process | Kind::Practice | Kind::Treatment | Kind::Retrain
        ),
        None => first.char_indices().skip(2).any(|(at, _)| {
            let end = first.get(at..).unwrap_or_default();
            end.len() >= 4 && generic(end.strip_suffix('s').unwrap_or(end))
        }),
    }
}

/// What the first part of a compound is, with or without the letter that joins it.
fn first_part(first: &str) -> Option<Kind> {
    let bare = first.strip_suffix('-').unwrap_or(first);
    let joined = bare.strip_suffix('s').or_else(|| bare.strip_suffix('e'));
    exact(bare)
        .or_else(|| joined.and_then(exact))
        .or_else(|| LEXICON.whole.get(format!("{bare}e").as_str()).copied())
        .or_else(|| {
            split(bare).map(|(at, end, kind)| {
                let parts = bare.get(..at).zip(bare.get(at..end));
                parts.map_or(kind, |(first, last)| joined_once(first, last, kind))
            })
        })
}

/// As [`joined`], without looking at the first part's own parts.
fn joined_once(first: &str, last: &str, kind: Kind) -> Kind {
    let open = LEXICON.generic.contains(first) || exact(first).is_some_and(|k| k == Kind::Plain);
    if kind == Kind::Work && JOBS.contains(&last) && !open { Kind::Trade } else { kind }
}

/// `word` with doubled consonants written once and common slips mended: "rengørring" → "rengøring".
fn squeezed(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut last = '\0';
    for c in word.chars() {
        if c != last || "aeiouyæøå".contains(c) {
            out.push(c);
        }
        last = c;
    }
    out
}

/// Ends of long words that are often misspelt.
const LONG_ENDS: [&str; 12] = [
    "medarbejder",
    "medhjælper",
    "assistent",
    "tekniker",
    "pædagog",
    "mekaniker",
    "operatør",
    "konsulent",
    "chauffør",
    "branchen",
    "uddannelsen",
    "uddannelse",
];

/// A long word that differs by a letter or two from a known one.
fn misspelt(word: &str) -> Option<Kind> {
    let own = Shape::of(word);
    let length = own.length;
    if !(6..=40).contains(&length) {
        return None;
    }
    let first = word.chars().next()?;
    let allowed = if length >= 9 { 2 } else { 1 };
    // The ends of the inflection are no misspelling.
    let near = LEXICON.by_letter.get(&first)?.iter().filter(|known| known.length + 1 >= length);
    let near = near.filter_map(|known| Some((own.slips(known, allowed)?, known)));
    let best = near.filter(|(slips, known)| *slips < 2 || known.length >= 9);
    if let Some((_, known)) = best.map(|(slips, known)| (slips, known.word)).min() {
        return exact(known);
    }
    // The end of the word: "lagermedarbjder".
    let near = |end: &&Shape| {
        [end.length.saturating_sub(1), end.length, end.length + 1].iter().any(|take| {
            let skip = length.saturating_sub(*take);
            let tail = word.char_indices().nth(skip).and_then(|(at, _)| word.get(at..));
            skip >= 3 && tail.is_some_and(|tail| Shape::of(tail).slips(end, 1).is_some())
        })
    };
    let end = LEXICON.long_ends.iter().find(near)?;
    Some(if end.word.starts_with("uddann") { Kind::Trade } else { Kind::Occupation })
}

/// The basic form of a word that names an occupation, also as the first part of "-uddannelse" and the
/// like: "pædagoguddannelsen" → "pædagog".
pub(super) fn occupation(word: &str) -> Option<&str> {
    let named = |kind: Kind| matches!(kind, Kind::Occupation | Kind::Helper);
    if let Some((length, kind)) = inflected(word, exact) {
        return if named(kind) { word.get(..length) } else { None };
    }
    let (at, end, kind) = split(word)?;
    if named(kind) {
        return word.get(..end);
    }
    let first = word.get(..at).map(|f| f.strip_suffix('-').unwrap_or(f))?;
    let last = word.get(at..end)?;
    if kind == Kind::Work && JOBS.contains(&last) {
        let bare =
            [first, first.strip_suffix('s').unwrap_or(first), first.strip_suffix('e').unwrap_or(first)];
        return bare.into_iter().find(|f| exact(f).is_some_and(named));
    }
    None
}
