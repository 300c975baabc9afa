//! Sections for certain readers leave no trace for others.

use super::super::{plain, scan};
use super::{html, html_for};

#[test]
fn a_limited_section_is_left_out_whole() {
    let body = "## A\na\n\n## B {synlig_for=mor,far}\nb\n\n### C\nc\n\n## D\nd\n";
    let public = "<h2 id=\"a\">A</h2>\n<p>a</p>\n<h2 id=\"d\">D</h2>\n<p>d</p>";
    assert_eq!(html(body), public);
    let all = "<h2 id=\"a\">A</h2>\n<p>a</p>\n<h2 id=\"b\">B</h2>\n<p>b</p>\n<h3 id=\"c\">C</h3>\n\
               <p>c</p>\n<h2 id=\"d\">D</h2>\n<p>d</p>";
    assert_eq!(html_for(&["mor"], body), all);
    assert_eq!(html_for(&["far"], body), all);
    assert_eq!(html_for(&["barn"], body), public);
}

#[test]
fn nested_limits_only_narrow() {
    let body = "## A {synlig_for=mor}\na\n### B {synlig_for=far}\nb\n#### C\nc\n### D\nd\n";
    assert_eq!(html_for(&["far"], body), "");
    let mor = html_for(&["mor"], body);
    assert!(mor.contains('A') && mor.contains('D') && !mor.contains('B') && !mor.contains('C'));
    assert!(html_for(&["mor", "far"], body).contains("C</h4>"));
}

#[test]
fn the_last_section_ends_with_the_body() {
    assert_eq!(html("a\n\n# B {synlig_for=mor}\nb\n\n> ## C\n\n- # D\n\nE\n"), "<p>a</p>");
}

#[test]
fn notes_follow_their_references() {
    // Defined outside, used inside only: gone. Defined inside: gone, wherever it is used. The others are numbered as if
    // those were not there.
    let body = "[^h]: hemmelig\n\n[^v]: vist[^n]\n\n[^n]: videre\n\na[^i] a[^v]\n\n## B {synlig_for=mor}\n\
                b[^h] b[^v]\n\n[^i]: inde\n\n[^x]: ene\n";
    let public = html(body);
    for secret in ["hemmelig", "inde", "ene", ">B", "fn_3", "fnref_1_2"] {
        assert!(!public.contains(secret), "{secret}: {public}");
    }
    assert!(public.contains("vist") && public.contains("videre") && public.contains("fn_2"));
    let mor = html_for(&["mor"], body);
    assert!(mor.contains("hemmelig") && mor.contains("inde"), "{mor}");
    assert!(mor.contains("fnref_2_2") && !mor.contains("ene"), "{mor}");
}

#[test]
fn a_limited_section_within_a_note_is_left_out() {
    let body = "a[^1]\n\n[^1]: b\n\n    ## C {synlig_for=mor}\n\n    c\n\n## D\n";
    assert!(!html(body).contains("c<"), "{}", html(body));
    assert!(html(body).contains("<p>b <a"));
    assert!(html_for(&["mor"], body).contains("<p>c <a"));
}

#[test]
fn link_definitions_leave_no_trace() {
    let body = "[a][x] ![b][x]\n\n## C {synlig_for=mor}\n[d][x]\n\n[x]: https://hemmelig.dk 'T'\n";
    assert_eq!(html(body), "<p>a b</p>");
    assert_eq!(html_for(&["mor"], body).matches("hemmelig").count(), 3);
}

#[test]
fn ids_do_not_tell_of_hidden_sections() {
    let body = "## A {synlig_for=mor}\n## A\n## A {synlig_for=far}\n";
    assert_eq!(html(body), "<h2 id=\"a\">A</h2>");
    assert_eq!(html_for(&["mor"], body), "<h2 id=\"a-2\">A</h2>\n<h2 id=\"a\">A</h2>");
    assert_eq!(html_for(&["far"], body), "<h2 id=\"a\">A</h2>\n<h2 id=\"a-2\">A</h2>");
}

#[test]
fn names_of_tables_do_not_tell_of_hidden_sections() {
    let body = "## A\n\n### B {synlig_for=mor}\n\n|x|\n|-|\n\n> ## C\n>\n> |y|\n> |-|\n";
    assert_eq!(html(body), "<h2 id=\"a\">A</h2>");
    let body = "## A\n\n> ## B {synlig_for=mor}\n\n## C\n\n|x|\n|-|\n";
    assert!(html(body).contains("aria-label=\"C\""));
}

#[test]
fn containers_left_empty_go_too() {
    assert_eq!(
        html("a\n\n- > ## B {synlig_for=mor}\n  > b\n- c\n\nd\n\n## E\n"),
        "<p>a</p>\n<h2 id=\"e\">E</h2>"
    );
    assert_eq!(
        html("- a\n\n  ## B {synlig_for=mor}\n\n- c\n\n## E\n"),
        "<ul><li><p>a</p></li></ul>\n<h2 id=\"e\">E</h2>"
    );
    assert_eq!(html("> [!NOTE]\n> ## B {synlig_for=mor}\n"), "");
}

#[test]
fn slips_hide_rather_than_show() {
    for body in [
        "## A {synlig_for=mor} ##\nhemmelig",
        "## A {synlig_for=mor}.\nhemmelig",
        "##A {synlig_for=mor}\n\nhemmelig",
        "## A {Synlig_for=mor}\nhemmelig",
        "## A {synlig-for=mor}\nhemmelig",
        "## A {synlig_for}\nhemmelig",
        "## A {synlig_for=}\nhemmelig",
        "## A {synlig_for = mor}\nhemmelig",
        "## A {synlig_for=\"mor\"}\nhemmelig",
        "A {synlig_for=mor}\n==\nhemmelig",
        "## *A* {synlig_for=mor} \nhemmelig",
        "## A {synlig_for=mor #x} {#y}\nhemmelig",
        "## A {synlig_for=far, mor}\nhemmelig",
        "**A** {synlig_for=mor}\n\nhemmelig",
        "|a {synlig_for=mor}|\n|-|\n|hemmelig|",
        "## A `x` {synlig_for=mor}\n> hemmelig",
    ] {
        assert_eq!(html(body), "", "{body}");
        assert_eq!(plain(body), "", "{body}");
        let scan = scan(body);
        let limited = scan.headings.first().is_some_and(|h| h.readers.is_some());
        assert!(limited || !scan.faults.is_empty(), "{body}");
    }
}

#[test]
fn every_audience_gets_well_formed_html() {
    // `html_for` checks each.
    let body = "- a\n  ## B {synlig_for=mor}\n  > c\n  > # D {synlig_for=far}\n- e[^1]\n\n\
                [^1]: f\n    ### G {synlig_for=far}\n    h\n\n# I\nTerm\n: x\n\n  ## J {synlig_for=mor}\n\
                : y\n\nTabel: k\n\n|l|\n|-|\n\n> # M {synlig_for=mor}\n> - n\n\n> ### O\n";
    for audience in [&[][..], &["mor"], &["far"], &["mor", "far"]] {
        html_for(audience, body);
    }
}
