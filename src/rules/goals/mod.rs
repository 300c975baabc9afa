//! Recognises whether a goal names a job, a branch or an education, or only a step on the way.
//!
//! Danish puts words together and bends them, and a goal is written in any order, so no list of phrases
//! will do. Each word is led back to its parts and its basic form ([`lexicon`]); what names a job is then
//! judged by where it stands ([`naming`]): a psychologist whom one talks to is no goal, one whom one
//! wants to become is.

mod lexicon;
mod naming;
mod text;

use lexicon::Kind;
use text::{Gap, Word};

/// What a goal says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// Only a step on the way: "afklaring af arbejdsevne".
    Process,
    /// Work or education, but not which: "komme i job".
    Vague,
    /// A position, function, branch, field, workplace or education.
    Concrete,
}

/// What the goal `text` says.
#[must_use]
pub fn classify(text: &str) -> Goal {
    let mut words = text::words(text);
    naming::leave_out(&mut words);
    if naming::any(&words) {
        return Goal::Concrete;
    }
    match steps(&words) {
        (_, true) => Goal::Vague,
        (false, false) if naming::stands_alone(&words) => Goal::Concrete,
        (_, false) => Goal::Process,
    }
}

/// The occupations that `text` names and does not deny, each in its basic form and once.
#[must_use]
pub fn occupations(text: &str) -> Vec<String> {
    let mut words = text::words(text);
    naming::leave_out(&mut words);
    let mut found: Vec<String> = Vec::new();
    for i in 0..words.len() {
        let Some(word) = words.get(i) else { continue };
        let Some(name) = lexicon::occupation(&word.text) else { continue };
        if word.kind == Kind::Trade || naming::names(&words, i) {
            let name = common_name(name);
            if !found.contains(&name) {
                found.push(name);
            }
        }
    }
    found
}

/// One name for what goes by several: "sosu-hjælper" is a social- og sundhedshjælper.
fn common_name(name: &str) -> String {
    let care = name.contains("sosu") || name.contains("sundheds") || matches!(name, "ssa" | "ssh");
    match (care, name.ends_with("hjælper") || name == "ssh", name.ends_with("assistent") || name == "ssa") {
        (true, true, _) => "social- og sundhedshjælper".to_owned(),
        (true, _, true) => "social- og sundhedsassistent".to_owned(),
        _ => name.replace('_', " "),
    }
}

/// Whether a part of the text is a step on the way, and whether a part wants work or education. The
/// first telling word of a part decides: "afklaring til fleksjob" is a step, "job efter endt behandling"
/// is not.
fn steps(words: &[Word]) -> (bool, bool) {
    let (mut step, mut work) = (false, false);
    let mut head = None;
    let mut complement = false;
    for (i, word) in words.iter().enumerate() {
        if begins_part(words, i, head, complement) {
            head = None;
            complement = false;
        }
        if matches!(head, Some(k) if k != Kind::Work)
            && matches!(
                word.text.as_str(),
                "af" | "til" | "om" | "på" | "for" | "vedrørende" | "mhp" | "i" | "ift"
            )
        {
            complement = true;
        }
        let found = match word.kind {
            Kind::Work if is_work(words, i) => Kind::Work,
            Kind::Process | Kind::Practice | Kind::Treatment | Kind::Retrain => Kind::Process,
            _ => continue,
        };
        if head.is_none() {
            head = Some(found);
            step |= found == Kind::Process;
            work |= found == Kind::Work;
        }
    }
    (step, work)
}

/// Whether a new part of the text, with an aim of its own, begins at word `i`.
fn begins_part(words: &[Word], i: usize, head: Option<Kind>, complement: bool) -> bool {
    let Some(word) = words.get(i) else { return false };
    let after = words.get(i + 1).map_or("", |w| w.text.as_str());
    let next = if after == "at" { words.get(i + 2).map_or("", |w| w.text.as_str()) } else { after };
    // What a verb of going or getting begins is an aim of its own.
    let verb = |text: &str| {
        matches!(
            text,
            "komme"
                | "få"
                | "finde"
                | "blive"
                | "begynde"
                | "starte"
                | "tage"
                | "søge"
                | "være"
                | "have"
                | "vende"
                | "ønsker"
                | "vil"
                | "arbejde"
                | "gå"
                | "læse"
        )
    };
    match word.text.as_str() {
        _ if word.gap == Gap::Stop => true,
        "derefter" | "herefter" | "siden" | "men" | "efterfølgende" | "dernæst" | "senere" | "derpå" => {
            true
        }
        "og" | "samt" | "eller" => verb(next) || (head.is_some() && !complement),
        "så" | "at" | "om" | "hvor" | "hvad" | "hvilke" | "hvilken" | "da" | "der" | "som" | "når"
        | "hvis" | "fordi" | "idet" | "herunder" | "hvorvidt" | "hvordan" => false,
        _ => word.gap == Gap::Comma && !complement,
    }
}

/// "arbejde med min angst" and "arbejde hen imod" want no work.
fn is_work(words: &[Word], i: usize) -> bool {
    let text = |at: usize| words.get(at).map_or("", |w| w.text.as_str());
    if matches!(text(i), "stilling" | "arbejdes") {
        // "tage stilling til", "der arbejdes med".
        return text(i) == "stilling" && text(i + 1) != "til";
    }
    if !matches!(text(i), "arbejde" | "arbejder") {
        return true;
    }
    let own = matches!(text(i + 2), "at" | "min" | "mit" | "mine" | "sin" | "sit" | "sine" | "egen" | "egne");
    match text(i + 1) {
        "hen" | "mod" | "imod" | "sammen" | "videre" => false,
        "med" | "på" => !own,
        _ => true,
    }
}
