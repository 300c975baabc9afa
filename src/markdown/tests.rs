//! Tests of the room as a whole.

mod constructs;
mod faults;
mod generated;
mod hostile;
mod sections;

use super::{Options, render};
use std::collections::HashSet;

/// Renders for an audience, and checks that the result is well-formed.
fn html_for(audience: &[&str], body: &str) -> String {
    let resolve = |dest: &str| (!dest.ends_with("vaek")).then(|| dest.to_owned());
    let visible = |readers: &[String]| readers.iter().any(|r| audience.contains(&r.as_str()));
    let options = Options { shift: 0, id_prefix: "", resolve: &resolve, visible: &visible };
    let mut out = String::new();
    render(body, &options, &mut out);
    check(&out);
    out
}

/// Renders for the public.
fn html(body: &str) -> String {
    html_for(&[], body)
}

/// Tags balanced and properly nested, ids unique, links within the fragment to notes in place.
fn check(html: &str) {
    const VOID: [&str; 3] = ["br", "hr", "img"];
    const BLOCKS: [&str; 14] =
        ["p", "div", "ul", "ol", "dl", "pre", "table", "section", "blockquote", "h1", "h2", "h3", "h4", "hr"];
    let mut open: Vec<&str> = Vec::new();
    let mut ids = HashSet::new();
    let mut targets = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        assert!(!rest[..at].contains('>'), "stray >: {html}");
        let end = at + rest[at..].find('>').expect("unclosed tag");
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{html}");
            continue;
        }
        let name = tag.split(' ').next().unwrap_or_default();
        assert!(name.bytes().all(|b| b.is_ascii_alphanumeric()), "{tag}: {html}");
        assert!(tag.matches('"').count().is_multiple_of(2), "{tag}: {html}");
        assert!(!tag.contains("style=") && !tag.contains("synlig"), "{tag}");
        let parent = open.last().copied().unwrap_or_default();
        match name {
            "li" => assert!(matches!(parent, "ul" | "ol"), "{html}"),
            "dt" | "dd" => assert_eq!(parent, "dl", "{html}"),
            "a" => assert!(!open.contains(&"a"), "{html}"),
            _ => {
                assert!(!matches!(parent, "ul" | "ol" | "dl"), "{name}: {html}");
                let inline = open.iter().any(|o| matches!(*o, "p" | "a" | "h2" | "em" | "dt"));
                assert!(!(inline && BLOCKS.contains(&name)), "{name} in {open:?}: {html}");
            }
        }
        if let Some((_, id)) = tag.split_once(" id=\"") {
            let id = id.split('"').next().unwrap_or_default();
            assert!(ids.insert(id), "id {id} twice: {html}");
        }
        if let Some((_, id)) = tag.split_once("href=\"#fn") {
            targets.push(format!("fn{}", id.split('"').next().unwrap_or_default()));
        }
        if !VOID.contains(&name) {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?} left open: {html}");
    for target in targets {
        assert!(ids.contains(target.as_str()), "{target} leads nowhere: {html}");
    }
    assert!(!html.contains("\n\n") || html.contains("<pre"), "{html}");
}
