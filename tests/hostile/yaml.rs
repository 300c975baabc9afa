//! YAML made to explode, to nest, to mean something else, or to slip past the types.

use super::*;

/// Facts of a page and what must come of them.
fn facts() -> Vec<(&'static str, String, Expect)> {
    let many = |n: usize, each: &dyn Fn(usize) -> String| (0..n).map(each).collect::<Vec<_>>().join("\n");
    vec![
        ("a bomb of aliases", "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\ng: &g [*f,*f,*f,*f,*f,*f,*f,*f,*f]\nh: &h [*g,*g,*g,*g,*g,*g,*g,*g,*g]\nresumé: *h".into(), Refused("F110")),
        ("an anchor alone", "resumé: &a x".into(), Refused("F110")),
        ("an alias of nothing", "resumé: *a".into(), Refused("F110")),
        ("an alias within itself", "menu: &a [*a]".into(), Refused("F110")),
        ("a merge key", "<<: {resumé: x}".into(), Refused("F103")),
        ("a merge of an alias", "x: &x {resumé: y}\n<<: *x".into(), Refused("F110")),
        ("a million anchors", many(250_000, &|n| format!("k{n}: &a 1")), Refused("F110")),
        ("a million aliases", format!("a: &a 1\nmenu: [{}]", "*a,".repeat(900_000)), Refused("F110")),
        ("a tag that makes an object", "resumé: !!python/object/apply:os.system [ls]".into(), Refused("F110")),
        ("a tag of one's own", "resumé: !kør ls".into(), Refused("F101")),
        ("a tag on the whole", "!!map\nresumé: x".into(), Refused("F101")),
        ("a binary tag", "resumé: !!binary R0lGODlhDAAMAIQAAP".into(), Refused("F110")),
        ("only exclamation marks", "!".repeat(2_000_000), Refused("F101")),
        ("a directive", "%YAML 1.2".into(), Refused("F101")),
        ("further documents", "resumé: x\n...\nresumé: y".into(), Refused("F112")),
        ("a hundred thousand documents", "...\n".repeat(100_000), Either),
        ("brackets without end", "[".repeat(1_000_000), Refused("F111")),
        ("brackets with end", format!("menu: {}{}", "[".repeat(100_000), "]".repeat(100_000)), Refused("F111")),
        ("braces without end", "{a: ".repeat(700_000), Refused("F111")),
        ("dashes without end", "- ".repeat(1_000_000), Either),
        ("questions without end", "? ".repeat(600_000), Refused("F111")),
        ("keys within keys", (0..2_000).map(|n| format!("{}a:\n", " ".repeat(n))).collect(), Refused("F111")),
        ("a key that is a list", "? [a, b]\n: x".into(), Refused("F103")),
        ("a key that is empty", ": x".into(), Refused("F103")),
        ("a key of 2 MB", format!("? \"{}\"\n: x", "a".repeat(2_000_000)), Refused("F103")),
        ("a key with a line end", "\"a\\nb\": x".into(), Refused("F103")),
        ("a key that is a path", "../../klarplan.yaml: x".into(), Refused("F103")),
        ("a key called __proto__", "__proto__: x".into(), Refused("F103")),
        ("many unknown keys", many(300_000, &|n| format!("k{n}: 1")), Refused("F011")),
        ("many doubled keys", many(200_000, &|n| format!("k{}: 1", n % 100_000)), Refused("F011")),
        ("the same key many times", "resumé: x\n".repeat(300_000), Refused("F011")),
        ("many values in one line", format!("menu: [{}]", "a,".repeat(1_500_000)), Either),
        ("many lists in one line", format!("titel: [{}]", "[],".repeat(1_000_000)), Either),
        ("a list where words belong", "resumé: [a, b]".into(), Either),
        ("a mapping where words belong", "resumé: {a: b}".into(), Refused("F105")),
        ("null where words belong", "resumé: null".into(), Either),
        ("a tilde where words belong", "resumé: ~".into(), Either),
        ("words that are empty", "resumé: \"\"".into(), Either),
        ("words of spaces", "resumé: \"   \"".into(), Refused("F106")),
        ("infinity", "opdateret: .inf".into(), Refused("F106")),
        ("not a number", "opdateret: .nan".into(), Refused("F106")),
        ("a number in another base", "opdateret: 0x7fffffffffffffff".into(), Refused("F106")),
        ("sixty counted in sixties", "opdateret: 190:20:30".into(), Refused("F106")),
        ("a date of 4 MB", format!("opdateret: {}", "9".repeat(3_900_000)), Refused("F106")),
        ("a year of eight digits", "opdateret: 99999999-01-01".into(), Refused("F106")),
        ("the year nought", "opdateret: 0000-01-01".into(), Either),
        ("the last of all years", "opdateret: 9999-12-31".into(), Either),
        ("a negative year", "opdateret: -2024-01-01".into(), Refused("F106")),
        ("a day that is none", "opdateret: 2024-02-30".into(), Refused("F106")),
        ("digits of another script", "opdateret: ２０２４-०१-०१".into(), Refused("F106")),
        ("yes in English", "kladde: yes".into(), Refused("F106")),
        ("a quotation mark that is not closed", "resumé: \"x".into(), Refused("F101")),
        ("an escape that is none", "resumé: \"\\q\"".into(), Refused("F101")),
        ("an escape beyond Unicode", "resumé: \"\\UFFFFFFFF\"".into(), Refused("F101")),
        ("an escape of half a surrogate", "resumé: \"\\uD800\"".into(), Refused("F101")),
        ("two halves of a surrogate", "resumé: \"\\uD83D\\uDE00\"".into(), Either),
        ("a million escapes", format!("resumé: \"{}\"", "\\x41".repeat(700_000)), Either),
        ("a backslash at the end", "resumé: \"a\\".into(), Refused("F101")),
        ("folded lines", format!("resumé: >\n{}", "  x\n".repeat(600_000)), Either),
        ("a block with an indentation of nine", "resumé: |9\n  x".into(), Either),
        ("a block that is kept", format!("resumé: |+\n  x{}", "\n".repeat(500_000)), Either),
        ("tabs that indent", "resumé:\n\tx: y".into(), Refused("F101")),
        ("a comment of 4 MB", format!("# {}", "a".repeat(4_000_000)), Harmless),
        ("a million comments", "# x\n".repeat(900_000), Harmless),
        ("a cut text, often", many(100_000, &|n| format!("k{n}: a #b")), Either),
        ("comments that set aside", "# klarplan: ignore[F103] fordi\nfindes-ikke: x".into(), Refused("F103")),
        ("many comments that set aside", "# klarplan: ignore[S101] fordi\n".repeat(60_000), Either),
        ("many comments that set aside what is no rule", many(60_000, &|n| format!("# klarplan: ignore[Q{n}] fordi")), Either),
        ("many rules that are none in one comment", format!("# klarplan: ignore[{}] fordi", (0..300_000).map(|n| format!("Q{n}")).collect::<Vec<_>>().join(", ")), Either),
        ("a comment that sets aside with nothing", "# klarplan: ignore[] \n# klarplan: ignore[[[[[\n# klarplan: ignore-file[".into(), Either),
        ("a colon in every word", format!("resumé: {}", "a: ".repeat(400_000)), Refused("F101")),
        ("the end marker in a text", "resumé: |\n  ---\n  x".into(), Either),
        ("a limit on readers that limits nothing", "synlig_for: ~".into(), Either),
        ("a reader called *", "synlig_for: \"*\"".into(), Either),
        ("a reader that is a path", "synlig_for: ../offentlig".into(), Either),
        ("a thousand readers", format!("synlig_for: [{}]", (0..1000).map(|n| format!("r{n}")).collect::<Vec<_>>().join(", ")), Refused("F205")),
    ]
}

/// Values of the configuration and what must come of them.
const SETTINGS: &[(&str, &str, Expect)] = &[
    ("a theme outside", "tema: ../../etc", Refused("F106")),
    ("a theme that is a path", "tema: /etc/passwd", Refused("F106")),
    ("a language that is a path", "sprog: [da, ../en]", Refused("F106")),
    ("a language of one letter", "sprog: [d]", Refused("F106")),
    ("no language", "sprog: []", Either),
    ("an address that runs", "web: x", Refused("F103")),
    ("a limit of attachments without end", "grænser:\n  bilag_mb: 99999999999999999999", Refused("F106")),
    ("a limit below nought", "grænser:\n  bilag_mb: -1", Refused("F106")),
    ("a reader with a path", "modtagere:\n  ../x:\n    navn: X", Refused("F106")),
    ("a reader called offentlig", "modtagere:\n  offentlig:\n    navn: X", Either),
    ("a reader with capitals", "modtagere:\n  A:\n    navn: X", Refused("F106")),
    (
        "a licence with an address that runs",
        "åbne_data:\n  licens: {id: x, navn: x, web: \"javascript:alert(1)\"}",
        Refused("F106"),
    ),
    (
        "a prefix that is markup",
        "åbne_data:\n  ocid: \"<b>\"\n  licens: {id: x, navn: x, web: \"https://x.dk\"}",
        Refused("F106"),
    ),
    ("a case number's pattern of nothing", "sagsnumre:\n  a: {mønster: \"\"}", Either),
    ("a name to be hidden that is one letter", "persondata:\n  navne: [e]", Either),
    ("a page that leads out", "klage:\n  tekst: x\n  side: ../../../etc/passwd", Either),
    ("a page that runs", "klage:\n  tekst: x\n  side: \"javascript:alert(1)\"", Either),
    ("minified with markup", "titel2: x\nminificering: fuld", Refused("F103")),
];

pub fn all() -> Vec<Hostile> {
    let mut rows: Vec<Hostile> = facts()
        .into_iter()
        .map(|(name, facts, expect)| row(name, PAGE, page(&facts, "Tekst"), expect))
        .collect();
    rows.extend(SETTINGS.iter().map(|(name, set, expect)| {
        row(format!("the configuration: {name}"), CONFIG, format!("{MINIMAL}{set}\n"), *expect)
    }));
    for (name, address) in [
        ("runs", "javascript:alert(1)"),
        ("is data", "data:text/html,x"),
        ("is a file", "file:///etc/"),
        ("has no host", "https:///x"),
        ("ends an attribute", "https://a.dk/\" onload=\"x"),
        ("has spaces", "https://a b/"),
        ("has an apostrophe", "https://a.dk/'onload='x"),
        ("has a brace", "https://a.dk/{{ 1234*4321 }}"),
    ] {
        let config = MINIMAL.replace("https://o.example/", &format!("\"{}\"", address.replace('"', "\\\"")));
        let expect = if name == "has an apostrophe" { Harmless } else { Refused("F106") };
        rows.push(row(format!("a base address that {name}"), CONFIG, config, expect));
    }
    for (name, text, expect) in [
        ("is empty", String::new(), Refused("F104")),
        ("is a list", "- a\n".into(), Either),
        ("is one word", "hej".into(), Either),
        ("is a bomb", "a: &a [x]\nb: [*a, *a]\n".into(), Refused("F110")),
        ("never ends", "titel: \"x".into(), Refused("F101")),
        ("nests", "[".repeat(200_000), Refused("F111")),
    ] {
        rows.push(row(format!("a configuration that {name}"), CONFIG, text, expect));
    }
    for (path, name) in [
        ("content/registre/personer.yaml", "people"),
        ("content/skabeloner/s.yaml", "a template"),
        ("content/planer/a/sag.yaml", "a case"),
        ("content/udbud/a/resultater.yaml", "results"),
    ] {
        rows.push(row(format!("{name}: empty"), path, "", Either));
        rows.push(row(format!("{name}: a word"), path, "hej", Either));
        rows.push(row(format!("{name}: an alias"), path, "a: &a {navn: x}\nb: *a", Refused("F110")));
        rows.push(row(format!("{name}: nesting"), path, "[".repeat(100_000), Refused("F111")));
        rows.push(row(
            format!("{name}: many"),
            path,
            (0..60_000).map(|n| format!("k{n}: {{navn: x, y: z}}\n")).collect::<String>(),
            Refused("F011"),
        ));
    }
    rows
}
