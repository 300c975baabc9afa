//! Bodies nobody would write, many of them; the same ones every time.

use super::super::{plain, scan};
use super::{html, html_for};

/// A small generator of numbers, so that a failure can be repeated.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % sides
    }

    fn pick(&mut self, pieces: &[&'static str]) -> &'static str {
        pieces[self.roll(pieces.len())]
    }
}

#[test]
fn any_mixture_is_well_formed() {
    const PIECES: [&str; 48] = [
        "a",
        "ø ",
        "\n",
        "\n\n",
        "\n> ",
        "\n- ",
        "\n  ",
        "\n    ",
        "\n1. ",
        "*",
        "**",
        "_",
        "~~",
        "`",
        "[",
        "]",
        "![",
        "](b)",
        "[c]",
        "\n[c]: d\n",
        "[^e]",
        "\n[^e]: ",
        "\n[^f]: g [^f] ",
        "\n## ",
        "\n# ",
        "\n#### h",
        " {synlig_for=mor}\n",
        " {synlig_for=far}\n",
        " {synlig",
        " {#i}\n",
        "\n|a|b|\n|-|-:|\n",
        "\n|# c|d|e|\n",
        "|",
        "\nTabel: ",
        "\n*Tabel 1*\n",
        "<b>",
        "<!--",
        "-->",
        "\n<div>",
        "<http://j>",
        "\n: ",
        "\n```\n",
        "\n---\n",
        "\n> [!NOTE]\n> ",
        "- [x] ",
        "\\",
        "&amp;",
        "<javascript:k>",
    ];
    let mut dice = Dice(1);
    for _ in 0..3000 {
        let length = 2 + dice.roll(40);
        let body: String = (0..length).map(|_| dice.pick(&PIECES)).collect();
        for audience in [&[][..], &["mor"], &["mor", "far"]] {
            let html = html_for(audience, &body);
            assert!(!html.contains("<b>") && !html.contains("href=\"java"), "{body:?}");
        }
        let scan = scan(&body);
        let spans = scan.links.iter().flat_map(|l| [&l.span, &l.dest_span]);
        let spans = spans.chain(scan.headings.iter().flat_map(|h| [&h.span, &h.section]));
        for span in spans.chain(scan.faults.iter().map(|f| &f.span)) {
            assert!(body.get(span.clone()).is_some(), "{span:?} in {body:?}");
        }
        let _ = plain(&body);
    }
}

/// What the public sees is what it would see had the limited sections never been written.
#[test]
fn hidden_is_as_if_never_written() {
    const CONTENT: [&str; 9] = [
        "b\n",
        "- c\n- d\n",
        "> # e\n\nf\n",
        "|g|\n|-|\n",
        "h [i](j)\n",
        "k[^n]\n",
        "[r]: s\n",
        "```\n## t\n```\n",
        "```\nu",
    ];
    const NOTES: &str = "note[^m]\n\n[^n]: o\n\n[^m]: p\n\n";
    let mut dice = Dice(2);
    for _ in 0..2000 {
        let (mut whole, mut seen) = (NOTES.to_owned(), NOTES.to_owned());
        let mut hidden_from = 7;
        for _ in 0..=dice.roll(7) {
            let level = 1 + dice.roll(4);
            if level <= hidden_from {
                hidden_from = if dice.roll(3) == 0 { level } else { 7 };
            }
            let begins = hidden_from == level;
            let limit = if begins { " {synlig_for=mor}" } else { "" };
            // What is open at the end of a section hides no heading after it, or all of them.
            let content = CONTENT[dice.roll(if hidden_from < 7 { 8 } else { 7 })];
            let section = format!("{} A{limit}\n{content}\n", "#".repeat(level));
            whole.push_str(&section);
            if hidden_from == 7 {
                seen.push_str(&section);
            }
        }
        assert_eq!(html(&whole), html(&seen), "{whole}");
        assert_eq!(plain(&whole), plain(&seen), "{whole}");
    }
}
