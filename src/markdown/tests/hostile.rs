//! Bodies written to do harm: none may take long, overflow the stack or swell.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use super::super::{plain, scan};
use super::html_for;

const SIZE: usize = 100_000;

fn filled(piece: &str) -> String {
    piece.repeat(SIZE / piece.len())
}

fn survive(name: &str, body: &str) {
    let begun = Instant::now();
    let scan = scan(body);
    let html = html_for(&["mor"], body);
    let _ = plain(body);
    let taken = begun.elapsed();
    // Tells a hang from a slow machine: quadratic work would take many minutes.
    assert!(taken < Duration::from_mins(2), "{name}: {taken:?}");
    let links: usize = scan.links.iter().map(|l| l.text.len() + l.dest.len()).sum();
    assert!(html.len() < 60 * SIZE && links < 60 * SIZE, "{name}: {} {links}", html.len());
}

#[test]
fn repeated_marks() {
    for piece in [
        "[",
        "]",
        "*",
        "_",
        ">",
        "|",
        "`",
        "~",
        "#",
        "-",
        "<",
        "&",
        "\\",
        "{",
        "!",
        "![",
        "[^",
        "[a](",
        "*a ",
        "**a _b ",
        "a**b",
        "> ",
        "- ",
        "1. ",
        "[a][b]",
        "[^a]",
        "|a",
        "<!--",
        "<b ",
        "<a>",
        "](",
        "{synlig",
        "`a``",
        "<http://a> ",
        "[a <http://a> ",
        "&#",
        "](a)",
    ] {
        survive(piece, &filled(piece));
    }
}

#[test]
fn repeated_lines() {
    for piece in [
        "# a\n",
        "## a {#a}\n",
        "> # a\n\n",
        "- # a {synlig_for=x}\n",
        "a {synlig}\n\n",
        "[^a]: b[^a]\n",
        "[a]: b\n",
        "|a|\n|-|\n\n",
        "Tabel: a\n",
        "*Tabel",
        "> [!NOTE]\n",
        "a\n: b\n",
        "```\n",
        "<div>\n\n",
        "x[^1]\n\n[^1]: y\n\n",
        "- [x] a\n",
        "> [^a]: ",
        "- > ",
        "![a[^1] ",
        "## fn_1 {#fn_1}\n",
    ] {
        survive(piece, &filled(piece));
    }
}

#[test]
fn pairs() {
    for (open, inner, close) in [
        ("![", "x", "](a)"),
        ("*a **", "x", "**b*"),
        ("[", "x", "]"),
        ("[", "x", "](b)"),
        ("(", "x", ")"),
        ("[a](", "x", ")"),
    ] {
        let count = SIZE / (open.len() + close.len());
        survive(open, &format!("{}{inner}{}", open.repeat(count), close.repeat(count)));
    }
    let images = format!("{}{}{}", "![".repeat(5000), "lang ".repeat(10_000), "](a)".repeat(5000));
    survive("images of images", &images);
}

#[test]
fn references() {
    let mut many = String::from("|a|\n|-|\n\n");
    for n in 0..4000 {
        let _ = write!(many, "[^{n}] [a][{n}]\n\n[^{n}]: [^{}]\n\n[{n}]: b\n\n", n + 1);
    }
    survive("notes", &many);
    let columns = SIZE / 4;
    let rows = "|b\n".repeat(1000);
    survive("wide", &format!("{}\n{}\n{rows}", "|a".repeat(columns), "|-".repeat(columns)));
}

#[test]
fn deep_nesting() {
    for depth in [99, 101, 150, 1000] {
        let quotes = format!("{}a\n\nb\n", "> ".repeat(depth));
        survive("quotes", &quotes);
        survive("lists", &format!("{}a\n\nb\n", "- ".repeat(depth)));
        survive("mixed", &format!("{}# a {{synlig_for=x}}\n\nb\n", "> - ".repeat(depth)));
        let mut steps = String::new();
        for level in 0..depth.min(400) {
            let _ = writeln!(steps, "{}- a", "  ".repeat(level));
        }
        survive("steps", &steps);
        let html = html_for(&[], &quotes);
        assert_eq!(html.matches("<blockquote>").count(), depth.min(100));
    }
    let limit = super::html(&format!("{}a\n", "- ".repeat(500)));
    assert!(limit.contains('a') && limit.len() < 3000);
}
