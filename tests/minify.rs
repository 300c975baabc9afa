//! Minifying changes no word, no link and no element that carries meaning.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

mod common;

use common::OPTIONS;
use klarplan::model::config::Minificering;
use klarplan::pipeline::{self, Settings};
use klarplan::render::Theme;
use klarplan::write::{Content, Output};
use scraper::{ElementRef, Html, Node};
use std::collections::BTreeMap;
use std::path::Path;

type Pages = BTreeMap<String, String>;

fn pages(setting: &str) -> Pages {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut checked =
        pipeline::check(root, &root.join("klarplan.yaml"), OPTIONS).expect("the example is read");
    let mut site = checked.site.take().expect("the example is whole");
    site.config.minificering = match setting {
        "fuld" => Minificering::Fuld,
        "let" => Minificering::Let,
        _ => Minificering::Ingen,
    };
    let theme =
        Theme::load(root, "standard", setting != "ingen", &["da".to_owned()]).expect("the theme loads");
    let settings = Settings { today: OPTIONS.today, base_url: None };
    let outputs = pipeline::render(&checked, &site, &theme, root, settings).expect("the example renders");
    let html = |o: Output| match o.content {
        Content::Bytes(bytes) if klarplan::render::is_page(&o.path) => {
            Some((o.path, String::from_utf8(bytes).expect("UTF-8")))
        }
        _ => None,
    };
    outputs.into_iter().filter_map(html).collect()
}

/// The words of a page as they stand on the screen: blocks on lines of their own, white space collapsed.
fn words(html: &str) -> String {
    let page = Html::parse_document(html);
    let mut out = String::new();
    gather(page.root_element(), &mut out);
    out.lines()
        .map(|l| l.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|l| !l.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

fn gather(element: ElementRef, out: &mut String) {
    const INLINE: [&str; 14] =
        ["a", "span", "strong", "em", "time", "code", "b", "i", "sup", "sub", "abbr", "dfn", "del", "q"];
    let block = !INLINE.contains(&element.value().name());
    if block {
        out.push('\n');
    }
    for child in element.children() {
        match child.value() {
            // A line end in the source is a space on the screen.
            Node::Text(text) => out.push_str(&text.replace('\n', " ")),
            Node::Element(_) => {
                if let Some(child) = ElementRef::wrap(child) {
                    gather(child, out);
                }
            }
            _ => {}
        }
    }
    if block {
        out.push('\n');
    }
}

/// Elements in order with the attributes that carry meaning.
fn skeleton(html: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    let kept = [
        "href",
        "id",
        "lang",
        "scope",
        "datetime",
        "aria-label",
        "aria-labelledby",
        "role",
        "alt",
        "src",
        "class",
    ];
    page.root_element()
        .descendants()
        .filter_map(ElementRef::wrap)
        .map(|e| {
            let mut attributes: Vec<String> = e
                .value()
                .attrs()
                .filter(|(name, value)| kept.contains(name) && !value.is_empty())
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            attributes.sort();
            format!("{} {}", e.value().name(), attributes.join(" "))
        })
        .collect()
}

#[test]
fn minifying_keeps_words_and_structure() {
    let plain = pages("ingen");
    assert!(plain.len() > 200, "the example has its pages");
    for setting in ["let", "fuld"] {
        let small = pages(setting);
        assert_eq!(plain.keys().collect::<Vec<_>>(), small.keys().collect::<Vec<_>>());
        for (path, html) in &plain {
            assert_eq!(words(html), words(&small[path]), "{setting}: words of {path}");
            assert_eq!(skeleton(html), skeleton(&small[path]), "{setting}: elements of {path}");
        }
        let size = |pages: &Pages| pages.values().map(String::len).sum::<usize>();
        assert!(size(&small) < size(&plain), "{setting} makes pages smaller");
    }
}
