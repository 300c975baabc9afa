//! Every construct, and what becomes of it.

use super::super::{Options, render};
use super::{check, html};

#[test]
fn paragraphs_and_emphasis() {
    assert_eq!(
        html("En *to* **tre** ~~fire~~ `a<b`.\nFem  \nseks\n\n---\n\n> sy & \"otte\"...\n"),
        "<p>En <em>to</em> <strong>tre</strong> <del>fire</del> <code>a&lt;b</code>.\nFem<br>seks</p>\n\
         <hr>\n<blockquote><p>sy &amp; \"otte\"...</p></blockquote>"
    );
}

#[test]
fn headings() {
    assert_eq!(
        html("## Ærø & *mad*\n\nx\n\nA\n-\n\n## A {#b}\n"),
        "<h2 id=\"aeroe-mad\">Ærø &amp; <em>mad</em></h2>\n<p>x</p>\n<h2 id=\"a\">A</h2>\n\
         <h2 id=\"b\">A</h2>"
    );
    assert_eq!(
        html("## A\n## A\n## …\n##\n"),
        "<h2 id=\"a\">A</h2>\n<h2 id=\"a-2\">A</h2>\n<h2 id=\"afsnit\">…</h2>"
    );
    assert_eq!(
        html("## A {.x y=z #\"<b}"),
        "<h2 id=\"a-y-z\">A {.x y=z #\"&lt;b}</h2>".replace("a-y-z", "a-x-y-z-b")
    );
}

#[test]
fn options_are_heeded() {
    let mut out = String::from("før");
    let options = Options {
        shift: 3,
        id_prefix: "p\"1-",
        resolve: &|dest| Some(format!("/x{dest}")),
        visible: &|_| true,
    };
    render("## A[^1]\n#### B\n[c](/d)\n\n[^1]: e", &options, &mut out);
    check(&out["før".len()..]);
    assert_eq!(
        out,
        "før<h5 id=\"p&quot;1-a\">A<sup><a href=\"#p&quot;1-fn_1\" id=\"p&quot;1-fnref_1\" \
         aria-label=\"Fodnote 1\">1</a></sup></h5>\n<h6 id=\"p&quot;1-b\">B</h6>\n\
         <p><a href=\"/x/d\">c</a></p>\n\
         <section class=\"fodnoter\" aria-label=\"Fodnoter\"><ol><li id=\"p&quot;1-fn_1\"><p>e \
         <a href=\"#p&quot;1-fnref_1\" aria-label=\"Tilbage til teksten\">↩</a></p></li></ol></section>"
    );
}

#[test]
fn lists() {
    assert_eq!(
        html("- a\n- b\n  1. c\n\n3) d\n\n4) e\n"),
        "<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>\n\
         <ol start=\"3\"><li><p>d</p></li><li><p>e</p></li></ol>"
    );
    assert_eq!(
        html("Ord\n: *mening*\n: mere\n"),
        "<dl><dt>Ord</dt><dd><em>mening</em></dd><dd>mere</dd></dl>"
    );
}

#[test]
fn tasks_are_read_aloud() {
    assert_eq!(
        html("- [x] a\n- [ ] b"),
        "<ul><li><span aria-hidden=\"true\">☑</span> <span class=\"visuelt-skjult\">Gjort: </span>a</li>\
         <li><span aria-hidden=\"true\">☐</span> <span class=\"visuelt-skjult\">Mangler: </span>b</li></ul>"
    );
}

#[test]
fn alerts() {
    for (kind, class, title) in [
        ("NOTE", "note", "Bemærk"),
        ("TIP", "tip", "Tip"),
        ("IMPORTANT", "important", "Vigtigt"),
        ("WARNING", "warning", "Advarsel"),
        ("CAUTION", "caution", "Pas på"),
    ] {
        assert_eq!(
            html(&format!("> [!{kind}]\n> a")),
            format!(
                "<div class=\"boks boks-{class}\" role=\"note\">\
                 <p class=\"boks-titel\">{title}</p><p>a</p></div>"
            )
        );
    }
}

#[test]
fn code_blocks() {
    assert_eq!(
        html("```rust\na < b\n\nc\n```\n\n    d\n"),
        "<pre tabindex=\"0\"><code>a &lt; b\n\nc\n</code></pre>\n\
         <pre tabindex=\"0\"><code>d\n</code></pre>"
    );
}

#[test]
fn tables() {
    assert_eq!(
        html("## Tal\n\n| | A | B |\n|---|--:|:-:|\n| # Ja | 1 | |\n| \\# Nej | *2* |\n"),
        "<h2 id=\"tal\">Tal</h2>\n\
         <div class=\"tabel\" role=\"region\" tabindex=\"0\" aria-label=\"Tal\"><table>\
         <thead><tr><td></td><th scope=\"col\" class=\"tal\">A</th>\
         <th scope=\"col\" class=\"midt\">B</th></tr></thead>\
         <tbody><tr><th scope=\"row\">Ja</th><td class=\"tal\">1</td><td class=\"midt\"></td></tr>\
         <tr><td># Nej</td><td class=\"tal\"><em>2</em></td><td class=\"midt\"></td></tr></tbody>\
         </table></div>"
    );
    assert_eq!(
        html("|a|\n|-|"),
        "<div class=\"tabel\" role=\"region\" tabindex=\"0\" aria-label=\"Tabel\"><table>\
         <thead><tr><th scope=\"col\">a</th></tr></thead></table></div>"
    );
}

#[test]
fn captions() {
    let start = |label: &str| {
        format!("<div class=\"tabel\" role=\"region\" tabindex=\"0\" aria-label=\"{label}\"><table>")
    };
    let table = "\n\n|a|\n|-|\n";
    for (paragraph, label, caption) in [
        ("Tabel: Børn & *unge*", "Børn &amp; unge", "Børn &amp; <em>unge</em>"),
        ("*Tabel 1: Børn*", "Tabel 1: Børn", "Tabel 1: Børn"),
    ] {
        let made = html(&format!("## H\n\n{paragraph}{table}"));
        let expected = format!("<h2 id=\"h\">H</h2>\n{}<caption>{caption}</caption>", start(label));
        assert!(made.starts_with(&expected), "{made}");
    }
    for paragraph in ["*Tabel 1* og mere", "Tabel 1: a", "*Tal*", "Tabel: a\n\nb", "*Tabel* *1*"] {
        let made = html(&format!("{paragraph}{table}{table}"));
        assert!(!made.contains("caption") && made.starts_with("<p>"), "{made}");
        assert!(made.contains(&start("Tabel")) && made.contains(&start("Tabel (2)")), "{made}");
    }
    assert!(html("Tabel:\n\n|a|\n|-|").starts_with(&start("Tabel")));
    assert_eq!(html("Tabel: a\n\nb"), "<p>Tabel: a</p>\n<p>b</p>");
}

#[test]
fn links() {
    assert_eq!(html("[a](b.md \"t\\\"\")"), "<p><a href=\"b.md\" title=\"t&quot;\">a</a></p>");
    assert_eq!(
        html("[a](https://b.dk/?c&d)"),
        "<p><a href=\"https://b.dk/?c&amp;d\" rel=\"noopener\">a</a></p>"
    );
    assert_eq!(html("<a@b.dk>"), "<p><a href=\"mailto:a@b.dk\">a@b.dk</a></p>");
    assert_eq!(html("[a][b]\n\n[b]: </c d>"), "<p><a href=\"/c%20d\">a</a></p>");
    // Dropped by `resolve`, without text, undefined, one in another.
    assert_eq!(html("x [*a*](vaek) ![b](vaek)"), "<p>x <em>a</em> b</p>");
    assert_eq!(html("x [](b)"), "<p>x</p>");
    assert_eq!(html("[a][b]"), "<p>[a][b]</p>");
    assert_eq!(html("[a <http://b.dk>](c)"), "<p><a href=\"c\">a http://b.dk</a></p>");
}

#[test]
fn unsafe_links_are_text() {
    for dest in [
        "javascript:alert(1)",
        "JAVASCRIPT:x",
        "<java\tscript:x>",
        "&#106;avascript:x",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "java&#10;script:x",
        "&#1;javascript:x",
    ] {
        assert_eq!(html(&format!("[a]({dest})")), "<p>a</p>", "{dest}");
        assert_eq!(html(&format!("![a]({dest})")), "<p>a</p>", "{dest}");
        assert_eq!(html(&format!("[a]\n\n[a]: {dest}")), "<p>a</p>", "{dest}");
    }
    assert_eq!(html("<javascript:alert(1)>"), "<p>javascript:alert(1)</p>");
    let mut out = String::new();
    let options = Options {
        shift: 0,
        id_prefix: "",
        resolve: &|_| Some("javascript:x".to_owned()),
        visible: &|_| true,
    };
    render("[a](b)", &options, &mut out);
    assert_eq!(out, "<p>a</p>");
}

#[test]
fn images() {
    assert_eq!(
        html("![En *\"hund\"* ![x](y)](h.jpg 'T')"),
        "<p><img src=\"h.jpg\" alt=\"En &quot;hund&quot; x\" title=\"T\" loading=\"lazy\"></p>"
    );
    assert_eq!(html("[![a](b)](c)"), "<p><a href=\"c\"><img src=\"b\" alt=\"a\" loading=\"lazy\"></a></p>");
}

#[test]
fn raw_html_is_never_output() {
    assert_eq!(html("a <b onclick=x>c</b> <!-- d -->"), "<p>a c</p>");
    assert_eq!(html("<script>alert(1)</script>\n\na\n\n<!-- b\n\nc -->\n\n<div>\nd\n</div>\n"), "<p>a</p>");
    assert_eq!(html("- <p>\n\n&lt;b&gt;"), "<ul><li></li></ul>\n<p>&lt;b&gt;</p>");
}

#[test]
fn footnotes() {
    let note = |n: u32, text: &str, refs: &[&str]| {
        let back: Vec<_> = refs
            .iter()
            .enumerate()
            .map(|(i, r)| {
                if i == 0 {
                    format!("<a href=\"#fnref_{r}\" aria-label=\"Tilbage til teksten\">↩</a>")
                } else {
                    format!(
                        "<a href=\"#fnref_{r}\" aria-label=\"Tilbage til teksten {0}\">↩<sup>{0}</sup></a>",
                        i + 1
                    )
                }
            })
            .collect();
        format!("<li id=\"fn_{n}\">{text}{}</p></li>", back.join(" "))
    };
    let made = html(
        "[^b]: B[^c]\n\na[^A] b[^b] c[^a] d[^nej]\n\n[^a]: A\n\n    - x\n\n[^c]: C[^b]\n[^d]: D\n[^a]: Z\n",
    );
    let (body, notes) = made.split_once("<section class=\"fodnoter\" aria-label=\"Fodnoter\"><ol>").unwrap();
    assert!(body.starts_with(
        "<p>a<sup><a href=\"#fn_1\" id=\"fnref_1\" aria-label=\"Fodnote 1\">1</a></sup> b<sup>"
    ));
    assert!(body.contains(
        "c<sup><a href=\"#fn_1\" id=\"fnref_1_2\" aria-label=\"Fodnote 1\">1</a></sup> d[^nej]</p>"
    ));
    let b = "<p>B<sup><a href=\"#fn_3\" id=\"fnref_3\" aria-label=\"Fodnote 3\">3</a></sup> ";
    let c = "<p>C<sup><a href=\"#fn_2\" id=\"fnref_2_2\" aria-label=\"Fodnote 2\">2</a></sup> ";
    assert_eq!(
        notes,
        note(1, "<p>A</p><ul><li>x</li></ul><p>", &["1", "1_2"])
            + &note(2, b, &["2", "2_2"])
            + &note(3, c, &["3"])
            + "</ol></section>"
    );
}

#[test]
fn headings_never_take_the_ids_of_notes() {
    let made = html("## A {#fn_1}\n\nb[^1]\n\n## Fn 1\n\n[^1]: c");
    assert!(made.contains("<h2 id=\"fn_1-2\">") && made.contains("<h2 id=\"fn-1\">"), "{made}");
}
