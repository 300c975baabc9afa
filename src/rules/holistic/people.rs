//! Who the people of a case are, as far as roles and names tell.

use crate::model::plan::Plan;
use crate::model::{Kind, Modtager, Readers};
use crate::site::{Case, is_staff};
use chrono::{Datelike, NaiveDate};

/// Roles of those who may hold custody.
const PARENTS: [&str; 8] =
    ["mor", "far", "medmor", "adoptivmor", "adoptivfar", "forælder", "værge", "forældremyndighedsindehaver"];

/// Whether the plan is one that stands across sectors: a holistic plan or a family plan.
pub(super) fn is_holistic(plan: &Plan) -> bool {
    matches!(plan.art, Kind::HelhedsorienteretPlan | Kind::Familieplan)
}

/// Those of the case's readers whom its plans are about: all but those who work with it.
pub(super) fn citizens(case: &Case) -> impl Iterator<Item = (&str, &Modtager)> {
    let readers = case.sag.data.modtagere.0.iter();
    readers.map(|(name, reader)| (&**name, reader)).filter(|(name, reader)| !is_staff(name, reader))
}

/// The parents among the case's readers.
pub(super) fn parents(case: &Case) -> impl Iterator<Item = (&str, &Modtager)> {
    citizens(case).filter(|(name, reader)| is_parent(name, reader))
}

/// Whether a reader of a case is one of its parents.
pub(super) fn is_parent(name: &str, reader: &Modtager) -> bool {
    role(name, reader).split(|c: char| !c.is_alphabetic()).any(|word| PARENTS.contains(&word))
}

/// Whether the parent's role says that he or she has no part in the custody.
pub(super) fn is_without_custody(reader: &Modtager) -> bool {
    reader.rolle.as_ref().is_some_and(|role| role.to_lowercase().contains("uden"))
}

/// The role in small letters; the reader's name in the case where no role is given.
fn role(name: &str, reader: &Modtager) -> String {
    reader.rolle.as_ref().map_or_else(|| name.to_lowercase(), |role| role.to_lowercase())
}

/// The least and the greatest age on `day` of one born in the year given: the birthday is not known.
pub(super) fn ages(reader: &Modtager, day: NaiveDate) -> Option<(u32, u32)> {
    let years = u32::try_from(day.year()).ok()?.checked_sub(reader.fødselsår?.0)?;
    Some((years.saturating_sub(1), years))
}

/// An age that may be one of two, in words.
pub(super) fn age_in_words((least, greatest): (u32, u32)) -> String {
    if least == greatest { greatest.to_string() } else { format!("{least}–{greatest}") }
}

/// Whether a plan may be read by the reader `name` of its case.
pub(super) fn may_read(plan: &Plan, name: &str) -> bool {
    allows(plan.synlig_for.as_ref(), name)
}

/// Whether a block with these readers may be read by `name`, who may read what it stands in.
pub(super) fn allows(readers: Option<&Readers>, name: &str) -> bool {
    readers.is_none_or(|r| r.0.iter().any(|n| &**n == name))
}

/// Whether some citizen of the case may read both plans.
pub(super) fn share_a_citizen(case: &Case, a: &Plan, b: &Plan) -> bool {
    if a.synlig_for.is_none() && b.synlig_for.is_none() {
        return true;
    }
    citizens(case).any(|(name, _)| may_read(a, name) && may_read(b, name))
}

/// Whether another plan of the case stands instead of the plan named `slug`.
pub(super) fn is_replaced(case: &Case, slug: &str) -> bool {
    case.plans.iter().any(|p| {
        p.slug != slug && p.data.erstatter.iter().any(|e| e.plan.as_ref().is_some_and(|s| &**s == slug))
    })
}

/// A name's first word: what people call each other.
pub(super) fn first_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or(name)
}

/// The names of all whom the case is about, each once.
pub(super) fn members(case: &Case) -> Vec<&str> {
    let mut names: Vec<&str> = citizens(case).map(|(_, reader)| first_name(&reader.navn)).collect();
    let of_case = case.sag.data.borger.split([',', '&']).flat_map(|part| part.split(" og "));
    for name in of_case.map(|part| first_name(part.trim())).filter(|name| !name.is_empty()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Where `text` speaks of someone called `name`, also in the genitive. “Peter K.” is not Peter: with an
/// initial it is another who bears the same name.
pub(super) fn mention(text: &str, name: &str) -> Option<usize> {
    text.match_indices(name).map(|(at, _)| at).find(|&at| {
        let before = text.get(..at).and_then(|t| t.chars().next_back());
        let rest = text.get(at + name.len()..).unwrap_or_default();
        let genitive = rest.strip_prefix(['s', '\u{2019}', '\'']);
        let ends = |rest: &str| !rest.starts_with(char::is_alphanumeric);
        let bare = ends(rest) && !is_initial(rest);
        !before.is_some_and(char::is_alphanumeric) && (bare || genitive.is_some_and(ends))
    })
}

fn is_initial(rest: &str) -> bool {
    let mut chars = rest.strip_prefix(' ').unwrap_or_default().chars();
    chars.next().is_some_and(char::is_uppercase) && chars.next() == Some('.')
}

#[cfg(test)]
mod tests {
    use super::mention;

    #[test]
    fn a_mention_is_a_whole_word() {
        assert_eq!(mention("Det siger Peter.", "Peter"), Some(10));
        assert_eq!(mention("Peters vagter", "Peter"), Some(0));
        assert_eq!(mention("Peter K. og Peter", "Peter"), Some(12));
        for none in ["Petersen ringer", "Peter K. ringer", "SanktPeter", "peter"] {
            assert_eq!(mention(none, "Peter"), None, "{none}");
        }
        assert_eq!(mention("hos mor en uge", "mor"), Some(4));
        assert_eq!(mention("morgen og humor", "mor"), None);
    }
}
