//! Addresses of pages, as paths below a tree's root.
//!
//! Flat files with their ending, linked relatively: pages work from any host and any folder, and
//! opened straight from a disk.

use crate::model::{Count, Slug};
use crate::source::slugify;

#[must_use]
pub fn case(slug: &str) -> String {
    format!("planer/{slug}/index.html")
}

#[must_use]
pub fn plan(case: &str, slug: &str) -> String {
    format!("planer/{case}/{slug}.html")
}

#[must_use]
pub fn framework(slug: &str) -> String {
    format!("udbud/{slug}/index.html")
}

/// Whether the page at `path`, in whatever language, is a framework's.
#[must_use]
pub fn is_framework(path: &str) -> bool {
    let mut parts = path.rsplit('/');
    let (file, slug, room) = (parts.next(), parts.next(), parts.next());
    file == Some("index.html") && slug.is_some() && room == Some("udbud")
}

/// The page where the public pages are searched.
pub const SEARCH: &str = "soeg.html";

/// Whether the page at `path`, in whatever language, is the search: nothing else at a tree's or a language's root has
/// this name.
#[must_use]
pub fn is_search(path: &str) -> bool {
    match path.split_once('/') {
        None => path == SEARCH,
        Some((language, rest)) => rest == SEARCH && matches!(language.len(), 2 | 3),
    }
}

#[must_use]
pub fn committee(slug: &str) -> String {
    format!("udvalg/{slug}/index.html")
}

/// What a committee did in a year; in all the meetings whose year nobody knows, without one.
#[must_use]
pub fn year(committee: &str, year: Option<i32>) -> String {
    let name = year.map_or_else(|| "uden-dato".to_owned(), |year| year.to_string());
    format!("udvalg/{committee}/{name}.html")
}

#[must_use]
pub fn meeting(committee: &str, slug: &str) -> String {
    format!("udvalg/{committee}/{slug}/index.html")
}

#[must_use]
pub fn item(committee: &str, meeting: &str, number: u32) -> String {
    format!("udvalg/{committee}/{meeting}/punkt-{number}.html")
}

#[must_use]
pub fn supervision(slug: &str) -> String {
    format!("tilsyn/{slug}/index.html")
}

/// A document of an area under supervision.
#[must_use]
pub fn supervision_paper(area: &str, slug: &str) -> String {
    format!("tilsyn/{area}/{slug}.html")
}

#[must_use]
pub fn scheme(folder: &str, slug: &str) -> String {
    format!("ordninger/{folder}/{slug}.html")
}

/// Addresses that a meeting had under former names of its folder.
pub fn former_meetings<'a>(committee: &'a str, folders: &'a [Slug]) -> impl Iterator<Item = String> + 'a {
    folders.iter().map(move |folder| meeting(committee, folder))
}

/// Addresses that an item had under former numbers and former names of its meeting's folder.
#[must_use]
pub fn former_items(
    committee: &str,
    (slug, folders): (&str, &[Slug]),
    (number, numbers): (u32, &[Count]),
) -> Vec<String> {
    let now = item(committee, slug, number);
    let folders = std::iter::once(slug).chain(folders.iter().map(|f| &**f));
    let numbers = || std::iter::once(number).chain(numbers.iter().map(|n| n.0));
    let all = folders.flat_map(|folder| numbers().map(move |n| item(committee, folder, n)));
    all.filter(|address| *address != now).collect()
}

/// The page of a case number across committees.
#[must_use]
pub fn matter(number: &str) -> String {
    format!("sager/{}.html", slugify(number))
}

/// An ordinary page; `index` of a folder is that folder's own page.
#[must_use]
pub fn page(slug: &str) -> String {
    if slug == "index" { "index.html".to_owned() } else { format!("sider/{slug}.html") }
}

/// The list of rules.
#[must_use]
pub fn rules() -> String {
    "regler/index.html".to_owned()
}

/// A rule.
#[must_use]
pub fn rule(code: &str) -> String {
    format!("regler/{}.html", code.to_lowercase())
}

/// An attachment or image, by its source path.
#[must_use]
pub fn asset(path: &str) -> String {
    // A folder of their own, so that no carried file can take a page's address.
    format!("bilag/{}", path.strip_prefix("content/").unwrap_or(path))
}

/// `to` as seen from the page at `from`, both below the same root.
#[must_use]
pub fn relative(from: &str, to: &str) -> String {
    let from: Vec<&str> = from.split('/').collect();
    let to_parts: Vec<&str> = to.split('/').collect();
    let common = from[..from.len() - 1]
        .iter()
        .zip(&to_parts[..to_parts.len() - 1])
        .take_while(|(a, b)| a == b)
        .count();
    let up = "../".repeat(from.len() - 1 - common);
    format!("{up}{}", to_parts[common..].join("/"))
}

#[cfg(test)]
mod tests {
    use super::relative;

    #[test]
    fn links_are_relative() {
        assert_eq!(relative("index.html", "planer/index.html"), "planer/index.html");
        assert_eq!(relative("udvalg/a/b/punkt-1.html", "udvalg/a/index.html"), "../index.html");
        assert_eq!(relative("udvalg/a/index.html", "udvalg/a/b/index.html"), "b/index.html");
        assert_eq!(relative("planer/x/y.html", "stil.css"), "../../stil.css");
        assert_eq!(relative("a/b.html", "a/b.html"), "b.html");
    }
}
