//! References that try to lead out of the site, and names that are tricks.

use super::*;

/// Paths that lead somewhere else, or look as if they did.
const TRICKS: [&str; 26] = [
    "../../../../../../etc/passwd",
    "/etc/passwd",
    "//etc/passwd",
    "file:///etc/passwd",
    "..\\..\\..\\windows\\win.ini",
    "C:\\windows\\win.ini",
    "\\\\server\\share",
    "%2e%2e/%2e%2e/klarplan.yaml",
    "..%2f..%2fklarplan.yaml",
    "....//....//klarplan.yaml",
    "../../klarplan.yaml",
    "../../.git/config",
    "./../../klarplan.yaml",
    "a/../../../klarplan.yaml",
    "~/.ssh/id_rsa",
    "$HOME/.ssh/id_rsa",
    "/dev/zero",
    "/proc/self/environ",
    "con",
    "nul.pdf",
    "a\u{ff0f}..\u{ff0f}b",
    "x.pdf\u{3000}",
    ".",
    "..",
    "-rf",
    "a:b",
];

pub fn all() -> Vec<Hostile> {
    let mut rows = Vec::new();
    for trick in TRICKS {
        let quoted = serde_json::Value::from(trick).to_string();
        let angled = trick.replace('\\', "\\\\");
        rows.push(row(format!("a link to {trick}"), PAGE, page("", &format!("[a](<{angled}>)")), Either));
        rows.push(row(format!("an image at {trick}"), PAGE, page("", &format!("![a](<{angled}>)")), Either));
        let item = format!("---\ntitel: Punkt\nbilag:\n  - titel: B\n    fil: {quoted}\n---\n");
        rows.push(
            row(
                format!("an attachment at {trick}"),
                "content/udvalg/u/2026-03-02/1-a.md",
                item,
                Refused("F306"),
            )
            .and("content/udvalg/u/2026-03-02/moede.md", "---\ndato: 2026-03-02\ntilstand: referat\n---\n")
            .and("content/udvalg/u/udvalg.md", "---\nnavn: U\nforkortelse: U\n---\n"),
        );
        let plan =
            format!("---\ntitel: P\noffentlighed: fiktiv\nerstatter: {quoted}\nsynlig_for: {quoted}\n---\n");
        rows.push(
            row(format!("a reader and a plan called {trick}"), "content/planer/s/min-plan.md", plan, Either)
                .and("content/planer/s/sag.yaml", "titel: S\nborger: S\noffentlighed: fiktiv\n"),
        );
    }
    let names = [
        ("a file in no folder", "content/a.md", Refused("F010")),
        ("a folder too deep", "content/udvalg/a/b/c/d/1-a.md", Refused("F010")),
        ("a case with a dot for a name", "content/planer/a.b/min-plan.md", Either),
        ("capitals", "content/sider/A.MD", Either),
        ("a page called con", "content/sider/con.md", Harmless),
        ("a page called index.html", "content/sider/index.html.md", Either),
        ("a page called offentlig", "content/sider/offentlig.md", Harmless),
        ("a page called as the search's folder", "content/sider/pagefind/a.md", Either),
        ("a page called as the theme's style", "content/sider/stil.md", Either),
        ("a page called as a language", "content/sider/en/index.md", Either),
        ("a page with a space", "content/sider/a b.md", Refused("F006")),
        ("a page with Danish letters", "content/sider/æøå.md", Refused("F006")),
        ("a page with a line end", "content/sider/a\nb.md", Refused("F006")),
        ("a page with a carriage return", "content/sider/a\r::error::b.md", Refused("F006")),
        ("a page that colours the terminal", "content/sider/\u{1b}[31ma.md", Refused("F006")),
        ("a page that turns its name round", "content/sider/a\u{202e}dm.md", Refused("F006")),
        ("a page with a percent sign", "content/sider/%2e%2e.md", Refused("F006")),
        ("a page with quotation marks", "content/sider/\"onload=\"x.md", Refused("F006")),
        ("a page with markup", "content/sider/<kp-x>.md", Refused("F006")),
        ("a page with an expression", "content/sider/{{ 1234*4321 }}.md", Refused("F006")),
        ("a page with a backslash", "content/sider/a\\b.md", Refused("F006")),
        ("a page with a colon", "content/sider/a:b.md", Refused("F006")),
        ("a page with a star", "content/sider/a*.md", Refused("F006")),
        ("a page that begins with a hyphen", "content/sider/-a.md", Either),
        ("a page called only .md", "content/sider/.md", Harmless),
        ("a page in a hidden folder", "content/sider/.git/a.md", Harmless),
        (
            "a page with a name of 250 letters",
            Box::leak(format!("content/sider/{}.md", "a".repeat(250)).into_boxed_str()),
            Either,
        ),
        ("a page decomposed", "content/sider/a\u{30a}.md", Refused("F005")),
        ("an item with a number too large", "content/udvalg/u/m/99999999999999999999-a.md", Either),
        ("an item with the number nought", "content/udvalg/u/m/0-a.md", Either),
        ("an attachment with a line end", "content/sider/a\nb.pdf", Refused("F006")),
        ("an attachment with markup", "content/sider/<kp-x>.png", Refused("F006")),
        ("an attachment decomposed", "content/sider/a\u{30a}.pdf", Refused("F005")),
    ];
    for (name, path, expect) in names {
        rows.push(row(format!("a name: {name}"), path, page("resumé: x", "Tekst"), expect));
    }
    let same = [
        ("capitals", "content/sider/b.md", "content/sider/B.md", "F008"),
        ("capitals of a folder", "content/sider/x/a.md", "content/sider/X/a.md", "F008"),
        ("capitals of an attachment", "content/sider/b.png", "content/sider/B.png", "F008"),
        ("composed and decomposed", "content/sider/\u{e5}.md", "content/sider/a\u{30a}.md", "F005"),
        (
            "an attachment composed and decomposed",
            "content/sider/\u{e5}.png",
            "content/sider/a\u{30a}.png",
            "F005",
        ),
        ("one address", "content/udvalg/u/m/1-a.md", "content/udvalg/u/m/01-b.md", "F213"),
    ];
    for (name, one, other, code) in same {
        let text = page("resumé: x", "Tekst");
        rows.push(row(format!("two names: {name}"), one, text.clone(), Refused(code)).and(other, text));
    }
    rows
}
