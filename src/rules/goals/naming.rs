//! Where a word stands decides whether it names a goal.

use super::lexicon::Kind;
use super::text::{Gap, Word};

/// The word that leads to another: "som kok", "inden for rengøring".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lead {
    As,
    Within,
    In,
    On,
    At,
    By,
    With,
    To,
    For,
    Become,
    Of,
    None,
}

/// Takes away what the text denies, has behind it or refers to: "ikke førtidspension, men …",
/// "tidligere kok", "jf. møde …".
pub(super) fn leave_out(words: &mut Vec<Word>) {
    let mut kept: Vec<Word> = Vec::with_capacity(words.len());
    let mut until: Option<Gap> = None;
    let all = std::mem::take(words);
    let text = |at: usize| all.get(at).map_or("", |w: &Word| w.text.as_str());
    for (i, word) in all.iter().enumerate() {
        if let Some(end) = until
            && (word.gap >= end || (end == Gap::Comma && word.text == "men"))
        {
            until = None;
        }
        let starts = match word.text.as_str() {
            "jf" | "jævnfør" => Some(Gap::Stop),
            "ikke" | "hverken" | "undtagen" => Some(Gap::Comma),
            "end"
                if (1..=3).any(|back| i >= back && matches!(text(i - back), "andet" | "anden" | "andre")) =>
            {
                Some(Gap::Comma)
            }
            _ => None,
        };
        if until.is_none() {
            until = starts;
        }
        let behind = i > 0
            && matches!(text(i - 1), "tidligere" | "forhenværende" | "eks" | "ex")
            && matches!(word.kind, Kind::Occupation | Kind::Helper);
        let trained = i > 0
            && matches!(text(i - 1), "uddannet" | "udlært")
            && matches!(word.kind, Kind::Occupation | Kind::Helper)
            && !(i > 1 && matches!(text(i - 2), "blive" | "bliver" | "som" | "færdig" | "være"));
        if until.is_none() && !behind && !trained {
            kept.push(word.clone());
        }
    }
    *words = kept;
}

/// Whether any word names a goal.
pub(super) fn any(words: &[Word]) -> bool {
    (0..words.len()).any(|i| names(words, i))
}

/// Whether word `i` names a position, branch, field, workplace or education that is meant as a goal.
pub(super) fn names(words: &[Word], i: usize) -> bool {
    let Some(word) = words.get(i) else { return false };
    let place =
        matches!(word.kind, Kind::Field | Kind::Subject | Kind::Care | Kind::Unknown | Kind::Abstract);
    match word.kind {
        Kind::Trade | Kind::Education => true,
        Kind::Occupation => !is_verb(words, i),
        Kind::Helper => helper(words, i),
        Kind::Workplace => head(words, i) != Some(Kind::Treatment),
        _ if place => field(words, i, word),
        _ => false,
    }
}

/// "hvor jeg maler": after a pronoun, what looks like a trade is a verb.
fn is_verb(words: &[Word], i: usize) -> bool {
    let before = i.checked_sub(1).and_then(|at| words.get(at)).map_or("", |w| w.text.as_str());
    matches!(before, "jeg" | "du" | "han" | "hun" | "vi" | "man" | "der" | "borgeren" | "borger" | "de")
}

/// A professional is a goal only where the words say that the citizen is to become one.
fn helper(words: &[Word], i: usize) -> bool {
    let Some(word) = words.get(i) else { return false };
    // "lægen", "psykologen": one who is there already.
    if word.text.ends_with("en") && !word.text.ends_with("sistenten") || word.text.ends_with("erne") {
        return false;
    }
    let head = head(words, i);
    match lead(words, i) {
        Lead::As | Lead::Become => true,
        Lead::To => trains(words, i),
        Lead::None => head.is_none() && !after_unknown(words, i) || begins(words, i),
        _ => false,
    }
}

/// "opsøge læge": the word before is no adjective, and not known.
fn after_unknown(words: &[Word], i: usize) -> bool {
    let before = i.checked_sub(1).and_then(|at| words.get(at));
    before.is_some_and(|w| w.kind == Kind::Unknown)
        && !i.checked_sub(1).is_some_and(|at| describes(words, at))
}

/// Whether nothing that tells stands between word `i` and the start of its part.
fn begins(words: &[Word], i: usize) -> bool {
    words
        .get(..=i)
        .unwrap_or_default()
        .iter()
        .rev()
        .take_while(|w| w.gap == Gap::Space)
        .all(|w| matches!(w.kind, Kind::Plain | Kind::Helper))
        && words.get(i).is_some_and(|w| w.gap != Gap::Space)
        || i == 0
}

fn field(words: &[Word], i: usize, word: &Word) -> bool {
    let lead = lead(words, i);
    let head = head(words, i);
    let work = matches!(head, Some(Kind::Work | Kind::Practice | Kind::Retrain));
    let place = matches!(lead, Lead::In | Lead::On | Lead::At | Lead::By);
    match word.kind {
        Kind::Field => match head {
            Some(Kind::Treatment) => lead == Lead::Within,
            Some(Kind::Process) => {
                matches!(lead, Lead::Within | Lead::As | Lead::In | Lead::At | Lead::By)
                    || lead == Lead::On && !follows_head(words, i)
                    || lead == Lead::To && trains(words, i)
            }
            _ => true,
        },
        Kind::Subject => {
            lead == Lead::Within
                || (head == Some(Kind::Work) || head == Some(Kind::Retrain) || head == Some(Kind::Practice))
                    && (matches!(lead, Lead::In | Lead::None | Lead::To)
                        || lead == Lead::With && works_with(words, i))
                || lead == Lead::With && words.iter().take(i).any(|w| w.text == "noget")
                || head.is_none()
                    && words.iter().all(|w| matches!(w.kind, Kind::Plain | Kind::Subject | Kind::Field))
                    && lead == Lead::None
        }
        Kind::Care => {
            work && (place || lead == Lead::None && follows_reading(words, i))
                || lead == Lead::Within && head != Some(Kind::Treatment)
        }
        Kind::Abstract => {
            lead == Lead::Within
                || lead == Lead::In && matches!(head, Some(Kind::Work | Kind::Retrain))
                || place && work && word.text.ends_with("ion")
        }

        // A word that is not known: only where something leads to it.
        _ if describes(words, i) => false,
        _ => match lead {
            Lead::Within => true,
            Lead::As => person(&word.text) || ends_here(words, i),
            Lead::Become => person(&word.text),
            Lead::To => trains(words, i),
            Lead::In => work && !word.capital,
            Lead::On | Lead::At | Lead::By => work && !near(words, i),
            _ => false,
        },
    }
}

/// Whether the preposition before word `i` belongs to the step itself: "opfølgning på …".
fn follows_head(words: &[Word], i: usize) -> bool {
    let on = words.get(..i).unwrap_or_default().iter().rposition(|w| w.text == "på");
    on.and_then(|at| at.checked_sub(1)).and_then(|at| words.get(at)).is_some_and(|w| w.kind == Kind::Process)
}

/// "arbejde med dyr", but not "et job, der kan passes sammen med børnene".
fn works_with(words: &[Word], i: usize) -> bool {
    let with = words.get(..i).unwrap_or_default().iter().rposition(|w| w.text == "med");
    let before = with.and_then(|at| at.checked_sub(1)).and_then(|at| words.get(at));
    before.is_some_and(|w| telling(w.kind))
}

/// "tæt på Roskilde".
fn near(words: &[Word], i: usize) -> bool {
    let on = words.get(..i).unwrap_or_default().iter().rposition(|w| w.text == "på");
    let before = on.and_then(|at| at.checked_sub(1)).and_then(|at| words.get(at));
    before.is_some_and(|w| matches!(w.text.as_str(), "tæt" | "nær"))
}

/// "læse jura".
fn follows_reading(words: &[Word], i: usize) -> bool {
    let before = i.checked_sub(1).and_then(|at| words.get(at)).map_or("", |w| w.text.as_str());
    matches!(before, "læse" | "læser" | "studere" | "studerer")
}

/// Whether an unknown word looks like an adjective to the word after it: "en rummelig arbejdsgiver".
fn describes(words: &[Word], i: usize) -> bool {
    const ENDS: [&str; 13] =
        ["ig", "ige", "igt", "isk", "iske", "som", "somt", "bar", "bare", "løs", "ende", "fuld", "fulde"];
    let Some(word) = words.get(i) else { return false };
    ENDS.iter().any(|end| word.text.ends_with(end))
        && words.get(i + 1).is_some_and(|next| next.gap == Gap::Space && next.kind != Kind::Unknown)
}

/// Whether a "til" before word `i` leads to what is learnt.
fn trains(words: &[Word], i: usize) -> bool {
    words.get(..i).unwrap_or_default().iter().rev().take(6).any(|w| {
        w.kind == Kind::Retrain
            || w.text.starts_with("uddann")
            || w.text.ends_with("uddannelse")
            || matches!(
                w.text.as_str(),
                "læse" | "læser" | "studere" | "lære" | "oplæring" | "kørekort" | "certifikat"
            )
    })
}

/// Whether the word says what kind of goal its part of the text is.
fn telling(kind: Kind) -> bool {
    matches!(kind, Kind::Work | Kind::Process | Kind::Practice | Kind::Treatment | Kind::Retrain)
}

/// The telling word nearest before `i` in its sentence, else the first after it.
fn head(words: &[Word], i: usize) -> Option<Kind> {
    let start = words.get(..=i)?.iter().rposition(|w| w.gap == Gap::Stop).unwrap_or(0);
    let before = words.get(start..i)?.iter().rev().map(|w| w.kind).find(|kind| telling(*kind));
    before.or_else(|| {
        let after = words.get(i + 1..)?;
        after.iter().take_while(|w| w.gap != Gap::Stop).map(|w| w.kind).find(|kind| telling(*kind))
    })
}

fn lead(words: &[Word], i: usize) -> Lead {
    let mut passed = 0;
    for at in (i.saturating_sub(6)..i).rev() {
        let (Some(word), Some(next)) = (words.get(at), words.get(at + 1)) else { break };
        if next.gap == Gap::Stop {
            break;
        }
        let found = match word.text.as_str() {
            "som" => Lead::As,
            "indenfor" | "inden_for" => Lead::Within,
            "i" => Lead::In,
            "på" => Lead::On,
            "hos" => Lead::At,
            "ved" => Lead::By,
            "med" => Lead::With,
            "til" => Lead::To,
            "for" => Lead::For,
            "blive" | "bliver" | "være" | "er" | "blev" => Lead::Become,
            "af" | "om" | "fra" | "mellem" | "under" | "efter" | "uden" | "over" | "via" | "gennem" => {
                Lead::Of
            }
            _ => Lead::None,
        };
        if found != Lead::None {
            return found;
        }
        // "kok eller køkkenmedhjælper": what leads to the first leads to the second.
        passed += usize::from(word.kind != Kind::Plain);
        if passed > 2 || telling(word.kind) {
            break;
        }
    }
    Lead::None
}

/// Whether the words could be a name of an occupation that is in no list.
fn person(word: &str) -> bool {
    const ENDS: [&str; 16] = [
        "er", "ør", "ist", "log", "nom", "graf", "ent", "ant", "or", "ær", "eut", "mand", "kvinde", "ske",
        "øse", "vært",
    ];
    word.chars().count() >= 5 && !word.ends_with("ere") && ENDS.iter().any(|end| word.ends_with(end))
}

/// Whether word `i` is the last, or something new follows it.
fn ends_here(words: &[Word], i: usize) -> bool {
    words.get(i + 1).is_none_or(|next| {
        next.gap != Gap::Space
            || matches!(
                next.text.as_str(),
                "i" | "på" | "hos" | "ved" | "og" | "eller" | "med" | "inden_for" | "indenfor"
            )
    })
}

/// A short text with a word that is in no list and nothing that tells: a rare occupation or trade.
pub(super) fn stands_alone(words: &[Word]) -> bool {
    let unknown = |word: Option<&Word>| word.is_some_and(|w| w.kind == Kind::Unknown);
    let other = words.iter().any(|w| w.kind == Kind::Abstract);
    // "teknisk isolatør": the name comes first, or after one word that is not known either.
    let first = usize::from(unknown(words.get(1)) && unknown(words.first()));
    let telling = words.get(first).is_some_and(|w| w.kind == Kind::Unknown && person(&w.text));
    !other && (words.len() == 1 && unknown(words.first()) || telling && words.len() <= 7)
}
