//! What a text says of its own amounts: that one covers others, or is made of them.

use super::read::{Figure, Unit, figures};
use super::words::{akin, sentences_with_digits, words};
use rust_decimal::Decimal;
use std::ops::Range;

/// A sentence that says of an amount what it is the sum of, where the text gives another sum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::rules) struct Claim {
    /// Where the amount stands in the text.
    pub(in crate::rules) span: Range<usize>,
    pub(in crate::rules) said: Decimal,
    pub(in crate::rules) right: Decimal,
    /// What gives the right sum.
    pub(in crate::rules) parts: Vec<Decimal>,
}

/// Verbs that say that an amount is made of others.
const COVERS: [&str; 14] = [
    "dækker",
    "dækkes",
    "dække",
    "omfatter",
    "består",
    "rummer",
    "indeholder",
    "udgøres",
    "udgør",
    "fordeles",
    "fordelt",
    "fordeler",
    "inkluderer",
    "finansierer",
];

/// Words that make a sentence one about prices, changes or limits rather than sums.
const NO_SUM: [&str; 18] = [
    "pr",
    "per",
    "hver",
    "gange",
    "timen",
    "stiger",
    "steg",
    "falder",
    "faldt",
    "hæves",
    "sænkes",
    "heraf",
    "deraf",
    "hvoraf",
    "mellem",
    "alternativt",
    "eller",
    "minus",
];

/// What stands before the first of two things that an amount covers.
const ONE_SIDE: [&str; 3] = ["både ", "dels ", "såvel "];

/// An amount with the words around it.
struct Labelled {
    value: Decimal,
    words: Vec<String>,
    /// The words of the whole sentence it stands in.
    sentence: Vec<String>,
}

/// The amounts of `text` with the words up to the amounts beside them.
fn labelled(text: &str, but: Option<&Range<usize>>) -> Vec<Labelled> {
    let mut found = Vec::new();
    for range in sentences_with_digits(text) {
        if but.is_some_and(|b| *b == range) {
            continue;
        }
        let sentence = &text[range];
        let amounts: Vec<Figure> = kroner(sentence);
        if amounts.is_empty() {
            continue;
        }
        let all = words(sentence);
        for (at, amount) in amounts.iter().enumerate() {
            let from = at.checked_sub(1).and_then(|i| amounts.get(i)).map_or(0, |f| f.span.end);
            let to = amounts.get(at + 1).map_or(sentence.len(), |f| f.span.start);
            let around = format!("{} {}", &sentence[from..amount.span.start], &sentence[amount.span.end..to]);
            found.push(Labelled { value: amount.value, words: words(&around), sentence: all.clone() });
        }
    }
    found
}

fn kroner(text: &str) -> Vec<Figure> {
    figures(text).into_iter().filter(|f| f.unit == Unit::Kroner && !f.stretch).collect()
}

/// Sentences of `text` that say that one amount covers both this and that, where the amounts that the
/// text itself gives for this and that have another sum, and that sum stands in the text as well.
///
/// The amounts are looked for where the sentence stands (`text`, one paragraph) before the whole
/// document (`document`, its other paragraphs). A sentence that names what its amount is about, in a
/// word it shares with another place where the amount stands and adds up, is believed.
pub(in crate::rules) fn covers(text: &str, document: &[&str]) -> Vec<Claim> {
    let mut found = Vec::new();
    for range in sentences_with_digits(text) {
        let sentence = &text[range.clone()];
        // Few sentences name two sides, and figures take longer to find.
        let lower = sentence.to_lowercase();
        if !ONE_SIDE.iter().any(|word| lower.contains(word)) {
            continue;
        }
        let amounts = kroner(sentence);
        let [amount] = amounts.as_slice() else { continue };
        let Some((this, that)) = both_sides(sentence, amount) else { continue };
        let near = labelled(text, Some(&range));
        let far: Vec<Labelled> = document.iter().flat_map(|t| labelled(t, None)).collect();
        if believed(sentence, amount.value, &far) {
            continue;
        }
        let standing = |sum: Decimal| near.iter().chain(&far).any(|l| l.value == sum);
        let close: Vec<&Labelled> = near.iter().collect();
        let all: Vec<&Labelled> = near.iter().chain(&far).collect();
        for scope in [close, all] {
            let sums = sums_of(&scope, &this, &that);
            if sums.is_empty() {
                continue;
            }
            let agrees = sums.iter().any(|(sum, _)| *sum == amount.value);
            let mut sure: Vec<_> = sums.into_iter().filter(|(sum, _)| standing(*sum)).collect();
            sure.dedup_by_key(|(sum, _)| *sum);
            if let [(right, parts)] = sure.as_slice()
                && !agrees
            {
                let span = range.start + amount.span.start..range.start + amount.span.end;
                found.push(Claim { span, said: amount.value, right: *right, parts: parts.clone() });
            }
            break;
        }
    }
    found
}

/// What a sentence says its amount covers: the words for the one and for the other.
fn both_sides(sentence: &str, amount: &Figure) -> Option<(Vec<String>, Vec<String>)> {
    let rest = &sentence[amount.span.end..];
    let lower = rest.to_lowercase();
    // Small letters may be longer than large ones in other alphabets; then the places do not fit.
    if lower.len() != rest.len() || !words(rest).iter().any(|w| COVERS.contains(&w.as_str())) {
        return None;
    }
    let (open, length) = ONE_SIDE.iter().find_map(|w| Some((lower.find(w)?, w.len())))?;
    let rest = rest.get(open + length..)?;
    let lower = rest.to_lowercase();
    let (middle, length) =
        [" samt ", " som ", " dels ", " og "].iter().find_map(|w| Some((lower.find(w)?, w.len())))?;
    let (this, that) = (words(rest.get(..middle)?), words(rest.get(middle + length..)?));
    (!this.is_empty() && !that.is_empty()).then_some((this, that))
}

/// Sums of one amount called like `this` and another called like `that`, smallest first.
fn sums_of(scope: &[&Labelled], this: &[String], that: &[String]) -> Vec<(Decimal, Vec<Decimal>)> {
    let called =
        |wanted: &[String], l: &Labelled| wanted.iter().any(|w| l.words.iter().any(|own| akin(w, own)));
    let (ones, others): (Vec<&Labelled>, Vec<&Labelled>) = (
        scope.iter().copied().filter(|l| called(this, l)).collect(),
        scope.iter().copied().filter(|l| called(that, l)).collect(),
    );
    let mut sums = Vec::new();
    for one in &ones {
        for other in others.iter().filter(|other| other.value != one.value) {
            let parts = vec![one.value.max(other.value), one.value.min(other.value)];
            sums.extend(one.value.checked_add(other.value).map(|sum| (sum, parts)));
        }
    }
    sums.sort_unstable();
    sums.dedup();
    sums
}

/// Whether the sentence shares a word of its own with another place where its amount stands, and the
/// amount is there a sum of two others.
fn believed(sentence: &str, amount: Decimal, far: &[Labelled]) -> bool {
    let own = words(sentence);
    let shared = |l: &&Labelled| {
        l.value == amount
            && own
                .iter()
                .any(|w| w.chars().count() >= 7 && l.sentence.contains(w) && !COVERS.contains(&w.as_str()))
    };
    far.iter().any(|l| shared(&l))
        && far.iter().any(|one| {
            amount.checked_sub(one.value).is_some_and(|rest| {
                rest != one.value && rest > Decimal::ZERO && far.iter().any(|other| other.value == rest)
            })
        })
}

/// Sentences of `text` that give an amount and all its parts: "592.291 kr. består af 473.833 kr. og
/// 118.458 kr.", "473.833 kr. og 118.458 kr., i alt 592.291 kr.", where the parts give another sum.
pub(in crate::rules) fn parts_listed(text: &str) -> Vec<Claim> {
    let mut found = Vec::new();
    for range in sentences_with_digits(text) {
        let sentence = &text[range.clone()];
        // Three amounts are three runs of digits at least.
        if sentence.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).nth(2).is_none() {
            continue;
        }
        let amounts = kroner(sentence);
        if amounts.len() < 3 || amounts.iter().any(|f| f.loose) {
            continue;
        }
        let spoken = words(sentence);
        if spoken.iter().any(|w| NO_SUM.contains(&w.as_str())) {
            continue;
        }
        let (Some(first), Some(last)) = (amounts.first(), amounts.last()) else { continue };
        let before_last = sentence[..last.span.start].trim_end().to_lowercase();
        let ends = ["i alt", "ialt", "tilsammen", "samlet"];
        let at_end = ends.iter().any(|w| {
            before_last.ends_with(w)
                || before_last.ends_with(&format!("{w} på"))
                || before_last.ends_with(&format!("{w} er"))
        });
        let next = amounts.get(1).map_or(sentence.len(), |f| f.span.start);
        let verb = words(&sentence[first.span.end..next]);
        let at_start = verb
            .iter()
            .any(|w| matches!(w.as_str(), "består" | "fordeles" | "fordelt" | "fordeler" | "sammensat"));
        let (total, parts) = match (at_start, at_end) {
            (true, false) => (first, amounts.get(1..).unwrap_or_default()),
            (false, true) => (last, amounts.get(..amounts.len() - 1).unwrap_or_default()),
            _ => continue,
        };
        let Some(sum) = parts.iter().try_fold(Decimal::ZERO, |sum, f| sum.checked_add(f.value)) else {
            continue;
        };
        let half = |f: &Figure| if f.step > Decimal::ONE { f.step / Decimal::TWO } else { Decimal::ZERO };
        let slack = amounts.iter().map(half).fold(Decimal::ZERO, Decimal::saturating_add);
        if sum.checked_sub(total.value).is_some_and(|d| d.abs() > slack) {
            found.push(Claim {
                span: range.start + total.span.start..range.start + total.span.end,
                said: total.value,
                right: sum,
                parts: parts.iter().map(|f| f.value).collect(),
            });
        }
    }
    found
}

#[cfg(test)]
#[path = "claims_tests.rs"]
mod tests;
