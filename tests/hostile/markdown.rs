//! Markdown made to nest, to repeat, or to become HTML.

use super::*;

/// Bodies and what must come of them.
fn bodies() -> Vec<(&'static str, String, Expect)> {
    vec![
        ("brackets", "[".repeat(1_000_000), Harmless),
        ("brackets and their ends", format!("{}{}", "[".repeat(300_000), "](x)".repeat(10)), Either),
        ("images in images", "![[".repeat(300_000), Harmless),
        ("quotations", format!("{}x", "> ".repeat(500_000)), Harmless),
        ("emphasis", format!("{}x", "*_".repeat(500_000)), Harmless),
        ("stars", "*a **b ".repeat(200_000), Harmless),
        ("strikes", "~~a ".repeat(300_000), Harmless),
        ("lists", format!("{}x", "- ".repeat(500_000)), Harmless),
        ("lists that go deeper", (0..900).map(|n| format!("{}- x\n", "  ".repeat(n))).collect(), Harmless),
        ("backticks of every length", (1..1_800).map(|n| "`".repeat(n) + " ").collect(), Harmless),
        (
            "a wide table",
            format!("|{}\n|{}\n|{}", "a|".repeat(60_000), "-|".repeat(60_000), "x|".repeat(60_000)),
            Harmless,
        ),
        ("a table of short rows", format!("|a|b|\n|-|-|\n{}", "|x|\n".repeat(300_000)), Either),
        ("a long table", format!("|a|b|\n|-|-|\n{}", "|x|y|\n".repeat(120_000)), Harmless),
        (
            "a wide head and short rows",
            format!("|{}\n|{}\n{}", "a|".repeat(2_000), "-|".repeat(2_000), "|x|\n".repeat(2_000)),
            Either,
        ),
        ("links that lead nowhere", "[a](b)".repeat(250_000), Refused("F011")),
        ("links without end", "[a](https://a.dk) ".repeat(100_000), Refused("F011")),
        ("headings without end", "## a\n\n".repeat(300_000), Refused("F011")),
        ("headings with readers", "## a {synlig_for=x}\n\n".repeat(60_000), Refused("F011")),
        ("links to places", format!("## a\n\n{}", "[a](#a)".repeat(19_000)), Harmless),
        ("places with the same name", "## a {#b}\n\n".repeat(1_500), Refused("F308")),
        ("one note referred to often", format!("{}\n\n[^a]: x", "[^a] ".repeat(200_000)), Harmless),
        ("notes that nothing refers to", (0..60_000).map(|n| format!("[^{n}]: x\n\n")).collect(), Either),
        ("notes that refer to themselves", "a[^a]\n\n[^a]: b[^b]\n\n[^b]: c[^a]".into(), Harmless),
        (
            "notes that refer to each other",
            (0..4_000).map(|n| format!("x[^{n}]\n\n[^{n}]: y[^{}]\n\n", n + 1)).collect(),
            Either,
        ),
        (
            "definitions without end",
            (0..80_000).map(|n| format!("[{n}]: https://a.dk\n")).collect(),
            Harmless,
        ),
        (
            "a definition used often",
            format!("[a]: https://a.dk/{}\n\n{}", "x".repeat(50_000), "[a] ".repeat(1_000)),
            Harmless,
        ),
        ("entities", "&amp;".repeat(600_000), Harmless),
        ("entities that are none", "&#xffffffff; &#0; &nosuch; &#99999999999; ".repeat(20_000), Harmless),
        ("comments that never end", "<!--".repeat(600_000), Refused("F301")),
        ("comments", "<!-- x -->\n\n".repeat(200_000), Harmless),
        ("processing instructions", "<?".repeat(600_000), Refused("F301")),
        ("declarations", "<!A ".repeat(300_000), Either),
        ("CDATA", "<![CDATA[".repeat(200_000), Either),
        ("elements without end", "<b>".repeat(300_000), Refused("F011")),
        ("autolinks", "<https://a.dk>".repeat(15_000), Harmless),
        ("the word synlig_for", "synlig_for ".repeat(300_000), Refused("F011")),
        ("the word synlig_for between backticks", "`synlig_for` ".repeat(200_000), Harmless),
        ("digits", "1234567890 ".repeat(300_000), Either),
        ("sentences", "a. ".repeat(900_000), Either),
        ("abbreviations", "bl.a. f.eks. m.v. ".repeat(150_000), Either),
        ("addresses of mail", "a@b.dk ".repeat(200_000), Either),
        ("hyphens", "a-".repeat(1_500_000), Either),
        ("underlines", "a\n===\n\n".repeat(100_000), Refused("F011")),
        ("rules", "---\n\n".repeat(400_000), Harmless),
        ("code that never ends", format!("```\n{}", "<kp-x>\n".repeat(100_000)), Harmless),
        ("definition lists", "a\n: b\n\n".repeat(150_000), Harmless),
        ("tasks", "- [ ] a\n".repeat(200_000), Harmless),
        ("boxes", "> [!NOTE]\n> a\n\n".repeat(100_000), Harmless),
        ("hard breaks", "a\\\n".repeat(400_000), Harmless),
    ]
}

/// Bits of HTML, templates and addresses in a paragraph, and what must come of them.
const INLINE: &[(&str, &str, Expect)] = &[
    ("a script", "<script>alert(1)</script>", Refused("F301")),
    ("a script in capitals", "<ScRiPt>alert(1)</sCrIpT>", Refused("F301")),
    ("an image that fails", "<img src=x onerror=alert(1)>", Refused("F301")),
    ("an element of its own", "<kp-x kp-a=1>", Refused("F301")),
    ("an end tag", "</main></body>", Refused("F301")),
    ("an open tag", "<kp-x kp-a=\"", Harmless),
    ("a tag with a line end", "<kp-x\nkp-a=1>", Refused("F301")),
    ("a tag with a slash", "<kp-x/kp-a=1>", Either),
    ("an SVG that loads", "<svg/onload=alert(1)>", Either),
    ("a script in code", "`<script>alert(1)</script>`", Harmless),
    ("a script in a block of code", "```html\n<script>alert(1)</script>\n```", Harmless),
    ("code in a language that is markup", "```\"><kp-x>\nx\n```", Harmless),
    ("entities of a script", "&lt;script&gt;alert(1)&lt;/script&gt;", Harmless),
    ("entities by number", "&#60;kp-x kp-a=1&#62;", Harmless),
    ("entities twice", "&amp;lt;kp-x&amp;gt;", Harmless),
    ("escaped angle brackets", "\\<kp-x\\>", Harmless),
    ("an expression of Tera", "{{ 1234*4321 }}", Harmless),
    ("a statement of Tera", "{% include \"base.html\" %}{% raw %}", Harmless),
    ("a comment of Tera", "{# x #} {#- x -#}", Harmless),
    ("an expression in code", "`{{ 1234*4321 }}`", Harmless),
    ("an argument of Fluent", "{ $titel } { -brand } {\"x\"}", Harmless),
    ("an expression of others", "${1234*4321} <%= 1234*4321 %> #{1234*4321} [[1234*4321]]", Either),
    ("a link that runs", "[a](javascript:alert(1))", Refused("F302")),
    ("a link that runs, in capitals", "[a](JaVaScRiPt:alert(1))", Refused("F302")),
    ("a link that runs, spelt", "[a](&#106;avascript:alert(1))", Refused("F302")),
    ("a link that runs, with a line end", "[a](java&#10;script:alert(1))", Refused("F302")),
    ("a link that runs, with a tab", "[a](<java\tscript:alert(1)>)", Refused("F302")),
    ("a link that runs, after a sign", "[a](&#1;javascript:alert(1))", Either),
    ("a link that runs, percent-encoded", "[a](javascript%3Aalert(1))", Refused("F303")),
    ("a link of data", "[a](data:text/html;base64,PHNjcmlwdD4=)", Refused("F302")),
    ("a link of VBScript", "[a](vbscript:x)", Refused("F302")),
    ("a link of a blob", "[a](blob:https://a.dk/x)", Refused("F302")),
    ("a link to a file", "[a](file:///etc/passwd)", Refused("F302")),
    ("a link with view-source", "[a](view-source:https://a.dk)", Refused("F302")),
    ("an autolink that runs", "<javascript:alert(1)>", Refused("F302")),
    ("an image that runs", "![a](javascript:alert(1))", Refused("F302")),
    ("an image of data", "![a](data:image/svg+xml,<svg/onload=alert(1)>)", Either),
    ("a link by a definition that runs", "[a][b]\n\n[b]: javascript:alert(1)", Refused("F302")),
    ("a link with a title that ends an attribute", "[a](https://a.dk '\" onload=\"x')", Harmless),
    ("a link with an address that ends an attribute", "[a](<https://a.dk/\" onload=\"x>)", Harmless),
    ("a link with markup for text", "[<kp-x>](https://a.dk)", Refused("F301")),
    ("a link without a scheme", "[a](//a.dk/x)", Harmless),
    ("a link with backslashes", "[a](\\\\\\\\a.dk\\\\x)", Either),
    ("an image with words that end an attribute", "![\" onerror=\"alert(1)](https://a.dk/x.png)", Harmless),
    ("a mailbox with markup", "<a\"onload=\"x@b.dk>", Either),
    ("a heading with markup", "## <kp-x>", Refused("F301")),
    ("a heading with an attribute that runs", "## a {onclick=alert(1)}", Refused("F310")),
    ("a heading with a name that ends an attribute", "## a {#\"onload=\"x}", Either),
    ("a heading with a class", "## a {.kp-x}", Refused("F310")),
    ("a heading with an expression", "## {{ 1234*4321 }}", Harmless),
    ("a table with markup", "|<kp-x>|\n|-|\n|x|", Refused("F301")),
    ("a note with markup for a name", "a[^<kp-x>]\n\n[^<kp-x>]: b", Either),
    ("a note with quotation marks for a name", "a[^\"onload=\"x]\n\n[^\"onload=\"x]: b", Either),
    ("a comment with a dash too many", "<!-- a --!> <kp-x> -->", Either),
    ("an empty comment", "<!--> <kp-x> -->", Refused("F301")),
    ("the end of CDATA", "]]> <kp-x>", Refused("F301")),
    ("a mathematical sign", "a < b > c & d", Harmless),
    ("an apostrophe and all quotation marks", "' \" ` ´ ” “ «", Harmless),
];

pub fn all() -> Vec<Hostile> {
    let long = bodies()
        .into_iter()
        .map(|(name, body, expect)| row(format!("a body of {name}"), PAGE, page("", &body), expect));
    let short = INLINE
        .iter()
        .map(|(name, body, expect)| row(format!("a body with {name}"), PAGE, page("", body), *expect));
    // The same words as facts are words.
    let facts = INLINE.iter().map(|(name, body, _)| {
        let quoted = serde_json::Value::from(*body).to_string();
        row(format!("facts with {name}"), PAGE, page(&format!("resumé: {quoted}"), "## A\n\nTekst"), Harmless)
    });
    long.chain(short).chain(facts).collect()
}
