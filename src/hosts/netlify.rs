//! `_headers`, which Netlify, Cloudflare Pages and others read at the root of what they serve.
//!
//! An address gets the headers of every pattern that it matches, and where two say the same header, the values are
//! joined. Browsers obey all of several policies, so `/*` has the one that forbids least, and whatever needs no script gets
//! a stricter one besides. So an address that no pattern knows is safe too, and where a host lets the last pattern win
//! instead, the same holds. No other header is said twice of an address.

use super::{Audience, Scripts, Tree, headers};
use crate::diagnostic::{Lang, both};
use std::fmt::Write as _;

pub(super) const FILE: &str = "_headers";

/// Patterns that Cloudflare reads at most.
const MOST: usize = 100;

/// A pattern, and the headers of what matches it.
type Rule = (String, Vec<(&'static str, String)>);

/// The file for a tree.
pub(super) fn file(tree: &Tree, secure: bool, lang: Lang) -> String {
    let words = both!(
        "# Lavet af klarplan. Læses af Netlify og Cloudflare Pages.",
        "# Made by klarplan. Read by Netlify and Cloudflare Pages."
    );
    let mut out = format!("{}\n", words.get(lang));
    for (pattern, said) in rules(tree, secure).into_iter().take(MOST) {
        let _ = writeln!(out, "{pattern}");
        for (name, value) in said {
            let _ = writeln!(out, "  {name}: {value}");
        }
    }
    out
}

fn rules(tree: &Tree, secure: bool) -> Vec<Rule> {
    let loosest = if tree.search {
        Scripts::Search
    } else if tree.frameworks {
        Scripts::Own
    } else {
        Scripts::None
    };
    let mut rules: Vec<Rule> = Vec::new();
    // Each pattern once: Cloudflare forgets what it has read of it before.
    let mut add = |pattern: &str, name: &'static str, value: String| match rules
        .iter_mut()
        .find(|(known, _)| known == pattern)
    {
        Some((_, said)) => said.push((name, value)),
        None => rules.push((pattern.to_owned(), vec![(name, value)])),
    };
    add("/*", headers::POLICY, loosest.policy());
    for (name, value) in headers::everywhere(tree.audience, secure) {
        add("/*", name, value.to_owned());
    }
    match tree.audience {
        // These hosts say by themselves that what is public must be asked for again.
        Audience::Everyone => {
            for pattern in ["/data/*", "/*.ics", "/*.xml"] {
                add(pattern, headers::ORIGIN, headers::ANY_ORIGIN.to_owned());
            }
        }
        Audience::Reader => add("/*", headers::CACHE, headers::cache(tree.audience).to_owned()),
    }
    if tree.search {
        for folder in ["filter", "fragment", "index"] {
            for root in ["/", "/:sprog/"] {
                add(
                    &format!("{root}pagefind/{folder}/*"),
                    headers::CACHE,
                    headers::NAMED_BY_BYTES.to_owned(),
                );
            }
        }
    }
    // Last, for what is left out where there are too many: what is forbidden then is still enough.
    for (pattern, scripts) in stricter(tree, loosest) {
        add(&pattern, headers::POLICY, scripts.policy());
    }
    rules
}

/// Patterns of the addresses that need less than the loosest, the site's own language first.
fn stricter(tree: &Tree, loosest: Scripts) -> Vec<(String, Scripts)> {
    let mut all = Vec::new();
    if loosest == Scripts::None {
        return all;
    }
    let of_language = |top: &str| {
        let is = |tag: &String| top.strip_prefix(tag.as_str()).is_some_and(|rest| rest.starts_with('/'));
        tree.languages.iter().position(is).map_or(0, |at| at + 1)
    };
    let mut tops: Vec<&String> = tree.tops.iter().collect();
    tops.sort_by_key(|top| of_language(top));
    all.push(("/bilag/*".to_owned(), Scripts::None));
    for top in tops {
        let below = top.rsplit('/').find(|part| !part.is_empty()).unwrap_or(top);
        let scripts = match below {
            "udbud" => Scripts::Own,
            _ => Scripts::of(top),
        };
        if scripts >= loosest {
            continue;
        }
        // Some hosts show a page at its name without the ending, and a folder's own page at the folder alone.
        let short = top.strip_suffix(".html");
        match (top.strip_suffix("index.html"), short) {
            (Some(folder), _) => {
                all.push((format!("/{folder}"), scripts));
                all.push((format!("/{top}"), scripts));
            }
            (None, Some(short)) => {
                all.push((format!("/{short}"), scripts));
                all.push((format!("/{top}"), scripts));
            }
            (None, None) => all.push((format!("/{top}*"), scripts)),
        }
    }
    all
}
