//! What `scan` finds.

use super::super::{FaultKind, scan};

/// Kinds of the faults and the text each points at.
fn faults(body: &str) -> Vec<(FaultKind, &str)> {
    scan(body).faults.into_iter().map(|f| (f.kind, body[f.span].trim_end())).collect()
}

fn one(body: &str) -> (FaultKind, &str) {
    let mut found = faults(body);
    assert_eq!(found.len(), 1, "{body}: {found:?}");
    found.remove(0)
}

fn s(text: &str) -> String {
    text.to_owned()
}

#[test]
fn a_sound_body_has_no_faults() {
    let body = "[h]: i\n[0-9]: j\n\n[^1]: k\n\na <!-- b --> [c](d) ![e](f) [plain] [g][h] [^1] <i@j.dk> [0-9][]\n\n\
                ## K {#l synlig_for=mor}\n\n### M\n\n<!-- n\n\n<div> -->\n\n```html\n<div> [^x] {synlig\n```\n\n\
                | o | p |\n|---|---|\n| q | r |\n| `<b>` | |\n|||\n";
    assert_eq!(faults(body), []);
}

#[test]
fn notes_stand_where_all_who_are_led_to_them_may_see() {
    let section = "## B {synlig_for=mor}\n\nc[^1]\n\n[^1]: d\n";
    assert_eq!(faults(section), []);
    assert_eq!(one(&format!("a[^1]\n\n{section}")), (FaultKind::LimitedFootnote(s("1")), "[^1]"));
    assert_eq!(faults(&format!("a[^1]\n\n[^1]: e\n\n{}", section.replace("[^1]", "[^2]"))), []);
    // Another section's readers: those who see the reference must all see the note, and the same of links.
    for (readers, led) in [("mor", true), ("far", false), ("far,mor", false)] {
        let other = format!("## A {{synlig_for={readers}}}\n\na[^1] [b][l]\n\n{section}\n[l]: /d\n");
        let limited = FaultKind::LimitedDefinition(s("l"));
        let expected = [(FaultKind::LimitedFootnote(s("1")), "[^1]"), (limited, "[b][l]")];
        assert_eq!(faults(&other), if led { &[][..] } else { &expected[..] }, "{readers}");
    }
    let inner =
        "## A {synlig_for=far,mor}\n\na[^1]\n\n### B {synlig_for=mor}\n\n[^1]: b[^2]\n\n## C\n\nd\n\n";
    assert_eq!(one(&format!("{inner}[^2]: c\n")), (FaultKind::LimitedFootnote(s("1")), "[^1]"));
}

#[test]
fn html_is_reported_once_an_element() {
    assert_eq!(one("a <B x>c</b>"), (FaultKind::RawHtml(s("b")), "<B x>"));
    assert_eq!(one("> <div>\n> a\n> </div>"), (FaultKind::RawHtml(s("div")), "<div>\n> a\n> </div>"));
    assert_eq!(one("a\n\n<!-- b\n\nc"), (FaultKind::RawHtml(s("<!--")), "<!-- b\n\nc"));
}

#[test]
fn links_are_judged() {
    let unsafe_link = |scheme| FaultKind::UnsafeLink { scheme: s(scheme) };
    assert_eq!(one("[a](JavaScript:x)"), (unsafe_link("javascript"), "[a](JavaScript:x)"));
    assert_eq!(one("![a](data:x)"), (unsafe_link("data"), "![a](data:x)"));
    assert_eq!(one("![ ](a)"), (FaultKind::MissingAlt, "![ ](a)"));
    assert_eq!(one("[](a)"), (FaultKind::EmptyLinkText, "[](a)"));
    assert_eq!(faults("[![](a)](b)").len(), 2);
    assert_eq!(one("a [b][c]"), (FaultKind::UndefinedReference(s("c")), "[b][c]"));
    assert_eq!(one("a ![b][]"), (FaultKind::UndefinedReference(s("b")), "![b][]"));
    assert_eq!(
        one("[a][b]\n\n## C {synlig_for=mor}\n\n[a][b]\n\n[b]: c"),
        (FaultKind::LimitedDefinition(s("b")), "[a][b]")
    );
}

#[test]
fn headings_are_judged() {
    assert_eq!(one("# A"), (FaultKind::HeadingLevelOne, "# A"));
    assert_eq!(one("### A"), (FaultKind::HeadingSkipped { from: 1, to: 3 }, "### A"));
    assert_eq!(one("## A\n#### B\n## C\n### D"), (FaultKind::HeadingSkipped { from: 2, to: 4 }, "#### B"));
    assert_eq!(one("##\n"), (FaultKind::EmptyHeading, "##"));
    assert_eq!(one("## A {#x-1}\n## B {#x-1}"), (FaultKind::DuplicateId(s("x-1")), "## B {#x-1}"));
    assert_eq!(one("## A {.b}"), (FaultKind::UnknownAttribute(s(".b")), "## A {.b}"));
    assert_eq!(one("## A {b=c}"), (FaultKind::UnknownAttribute(s("b")), "## A {b=c}"));
    assert_eq!(one("## A {synlig_for=b,,c}"), (FaultKind::BadReaders(s("b,,c")), "## A {synlig_for=b,,c}"));
    assert_eq!(one("a {synlig_for=b}"), (FaultKind::BadReaders(s("a {synlig_for=b}")), "a {synlig_for=b}"));
}

#[test]
fn footnotes_are_judged() {
    assert_eq!(one("å [^nøgle] b"), (FaultKind::UndefinedFootnote(s("nøgle")), "[^nøgle]"));
    assert_eq!(one("a![^1]"), (FaultKind::UndefinedFootnote(s("1")), "[^1]"));
    assert_eq!(faults("\\[^1] `[^1]` [^] [^a\nb] [^"), []);
    assert_eq!(one("a\n\n[^1]: b"), (FaultKind::UnusedFootnote(s("1")), "[^1]: b"));
    assert_eq!(one("a[^1]\n\n[^1]: b\n[^1]: c"), (FaultKind::DuplicateFootnote(s("1")), "[^1]: c"));
}

#[test]
fn rows_are_counted() {
    let found = |row: &str| {
        let body = format!("| a | b |\n|---|---|\n{row}\n");
        match faults(&body)[..] {
            [] => 2,
            [(FaultKind::TableColumns { expected: 2, found }, span)] => {
                assert_eq!(span, row);
                found
            }
            ref other => panic!("{other:?}"),
        }
    };
    for (row, cells) in [
        ("| a | b |", 2),
        ("a | b", 2),
        ("| a |", 1),
        ("| a ||", 2),
        ("|||", 2),
        ("| a | b | c |", 3),
        ("a | b | c", 3),
        ("| a | b | c | d |", 4),
        ("| a | b | c \\| d |", 3),
        ("| a | b | |", 2),
        ("| a | `b|c` |", 3),
        ("| a | b\\|c |", 2),
    ] {
        assert_eq!(found(row), cells, "{row}");
    }
}

#[test]
fn headings_and_links_are_listed() {
    let body = "## A *b* `c`\n[d *e*](/f \"g\") ![h](i) [j][k] <l@m.dk> [n](<o p>) [q](r\\_s)\n\n\
                ### T {#u synlig_for=mor,far}\n\n[k]: /v 'w'\n";
    let scan = scan(body);
    let heads: Vec<_> =
        scan.headings.iter().map(|h| (h.level, h.text.as_str(), h.id.as_str(), h.explicit_id)).collect();
    assert_eq!(heads, [(2, "A b c", "a-b-c", false), (3, "T", "u", true)]);
    assert_eq!(scan.headings[0].readers, None);
    assert_eq!(scan.headings[1].readers, Some(vec![s("mor"), s("far")]));
    assert_eq!(scan.headings[0].section, 0..body.len());
    let links: Vec<_> = scan
        .links
        .iter()
        .map(|l| {
            (l.dest.as_str(), l.text.as_str(), l.image, &body[l.span.clone()], &body[l.dest_span.clone()])
        })
        .collect();
    assert_eq!(
        links,
        [
            ("/f", "d e", false, "[d *e*](/f \"g\")", "/f"),
            ("i", "h", true, "![h](i)", "i"),
            ("/v", "j", false, "[j][k]", "/v"),
            ("mailto:l@m.dk", "l@m.dk", false, "<l@m.dk>", "l@m.dk"),
            ("o p", "n", false, "[n](<o p>)", "o p"),
            ("r_s", "q", false, "[q](r\\_s)", "r\\_s"),
        ]
    );
}
