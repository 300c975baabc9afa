//! Whether a file of the output holds anything that came from content and is not text.

use scraper::{ElementRef, Html};

/// An element that stands in no theme; where it is found, content became markup.
pub const ELEMENT: &str = "kp-x";
/// The same for an attribute.
pub const ATTRIBUTE: &str = "kp-a";
/// What `{{ 1234*4321 }}` would become.
const PRODUCT: &str = "5332114";

/// Elements that no page of klarplan has, and that can run or load something.
const NEVER: [&str; 14] = [
    ELEMENT, "iframe", "object", "embed", "base", "applet", "frame", "frameset", "portal", "style",
    "template", "marquee", "math", "noembed",
];

/// What is wrong with the file at `path`.
pub fn file(path: &str, bytes: &[u8]) -> Vec<String> {
    let text = || String::from_utf8_lossy(bytes).into_owned();
    let name = path.rsplit('/').next().unwrap_or(path);
    let wrong = match name.rsplit_once('.').map_or("", |(_, end)| end) {
        "html" => html(&text()),
        "xml" => xml(path, bytes),
        "ics" => calendar(&text()),
        "json" | "jsonld" => match serde_json::from_slice::<serde_json::Value>(bytes) {
            Ok(_) => Vec::new(),
            Err(error) => vec![format!("no JSON: {error}")],
        },
        "csv" => csv(&text()),
        _ => Vec::new(),
    };
    let mut wrong: Vec<String> = wrong.into_iter().map(|fault| format!("{path}: {fault}")).collect();
    if bytes.windows(PRODUCT.len()).any(|w| w == PRODUCT.as_bytes()) {
        wrong.push(format!("{path}: a template in the content was carried out"));
    }
    if !path.split('/').all(|part| !matches!(part, "" | "." | "..") && !part.starts_with('.')) {
        wrong.push(format!("{path}: the path"));
    }
    wrong
}

/// The elements of a page that come from content, and what else content can do to a page.
pub fn html(page: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let parsed = Html::parse_document(page);
    for element in parsed.root_element().descendants().filter_map(ElementRef::wrap) {
        let value = element.value();
        let name = value.name();
        if NEVER.contains(&name) {
            wrong.push(format!("an element <{name}>"));
        }
        let data = value.attr("type") == Some("application/ld+json");
        if name == "script" {
            if data {
                let inner: String = element.text().collect();
                if let Err(error) = serde_json::from_str::<serde_json::Value>(&inner) {
                    wrong.push(format!("JSON-LD is not valid: {error}"));
                }
            } else if value.attr("src").is_none() || element.text().any(|t| !t.trim().is_empty()) {
                wrong.push("a script in the page".to_owned());
            }
        }
        for (attribute, held) in value.attrs() {
            if attribute.starts_with("on")
                || attribute == ATTRIBUTE
                || matches!(attribute, "style" | "srcdoc")
            {
                wrong.push(format!("an attribute {attribute} on <{name}>"));
            }
            if matches!(
                attribute,
                "href" | "src" | "action" | "formaction" | "xlink:href" | "data" | "poster" | "cite"
            ) && !is_address(held)
            {
                wrong.push(format!("<{name} {attribute}={held:?}>"));
            }
            if attribute.contains(['<', '"', '\'', '{']) {
                wrong.push(format!("an attribute called {attribute:?}"));
            }
        }
        if name == "meta"
            && value.attr("http-equiv").is_some_and(|h| !h.eq_ignore_ascii_case("content-security-policy"))
        {
            wrong.push("a meta element that does something".to_owned());
        }
    }
    wrong.dedup();
    wrong
}

/// Whether a browser would follow the address to a page, a mailbox or a telephone.
fn is_address(address: &str) -> bool {
    let plain: String = address.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    let before = plain.split(['/', '?', '#']).next().unwrap_or_default();
    match before.split_once(':') {
        // Where something else than a scheme stands before the colon, it is a path.
        Some((path, _))
            if !path.starts_with(|c: char| c.is_ascii_alphabetic())
                || !path.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b)) =>
        {
            true
        }
        Some((scheme, _)) => {
            ["http", "https", "mailto", "tel", "webcal"].iter().any(|s| scheme.eq_ignore_ascii_case(s))
        }
        None => true,
    }
}

/// The elements of a page, each with the names of its attributes: what content may never change.
pub fn skeleton(page: &str) -> Vec<String> {
    let parsed = Html::parse_document(page);
    let elements = parsed.root_element().descendants().filter_map(ElementRef::wrap);
    elements
        .map(|element| {
            let mut names: Vec<&str> = element.value().attrs().map(|(name, _)| name).collect();
            names.sort_unstable();
            format!("{} {}", element.value().name(), names.join(" "))
        })
        .collect()
}

/// What is wrong with XML: whether it can be read, and whether content became an element.
pub fn xml(path: &str, bytes: &[u8]) -> Vec<String> {
    use quick_xml::events::Event;
    let mut reader = quick_xml::Reader::from_reader(bytes);
    let mut held = Vec::new();
    let mut depth = 0i64;
    loop {
        match reader.read_event_into(&mut held) {
            Ok(Event::Eof) => break,
            Ok(Event::Start(start)) => {
                depth += 1;
                if start.name().as_ref() == ELEMENT {
                    return vec!["content became an element".to_owned()];
                }
            }
            Ok(Event::Empty(start)) if start.name().as_ref() == ELEMENT => {
                return vec!["content became an element".to_owned()];
            }
            Ok(Event::End(_)) => depth -= 1,
            Ok(Event::DocType(_) | Event::PI(_)) => return vec!["a declaration".to_owned()],
            Ok(_) => {}
            Err(error) => return vec![format!("{path} is no XML: {error}")],
        }
        held.clear();
    }
    if depth != 0 {
        return vec!["XML is not closed".to_owned()];
    }
    let text = String::from_utf8_lossy(bytes);
    let bad = text
        .chars()
        .find(|c| (*c < ' ' && !matches!(c, '\n' | '\t' | '\r')) || matches!(c, '\u{fffe}' | '\u{ffff}'));
    bad.map(|c| format!("XML cannot hold U+{:04X}", u32::from(c))).into_iter().collect()
}

/// Lines of a calendar that klarplan did not mean: after unfolding each is a name and a value.
fn calendar(text: &str) -> Vec<String> {
    let plain = text.replace("\r\n ", "").replace("\r\n\t", "");
    let mut wrong = Vec::new();
    for line in plain.split("\r\n").filter(|l| !l.is_empty()) {
        let name = line.split([':', ';']).next().unwrap_or_default();
        if name.is_empty()
            || !name.bytes().all(|b| b.is_ascii_uppercase() || b == b'-')
            || line.contains(['\n', '\r'])
        {
            wrong.push(format!("a line {:?}", line.chars().take(60).collect::<String>()));
        }
        if matches!(name, "ATTACH" | "ATTENDEE" | "X-KP") {
            wrong.push(format!("a property {name}"));
        }
    }
    if plain.matches("BEGIN:VEVENT").count() != plain.matches("END:VEVENT").count() {
        wrong.push("an event is not closed".to_owned());
    }
    wrong
}

/// Cells that a spreadsheet would run.
fn csv(text: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut cell = String::new();
    let mut quoted = false;
    let mut judge = |cell: &mut String| {
        let number =
            !cell.is_empty() && cell.trim_start_matches('-').bytes().all(|b| b.is_ascii_digit() || b == b'.');
        if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && !number {
            wrong.push(format!("a cell {:?}", cell.chars().take(40).collect::<String>()));
        }
        cell.clear();
    };
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => judge(&mut cell),
            '\n' if !quoted => judge(&mut cell),
            '\r' if !quoted => {}
            c => cell.push(c),
        }
    }
    judge(&mut cell);
    if quoted {
        wrong.push("a cell is not closed".to_owned());
    }
    wrong
}

/// The looking itself: what is planted must be found.
#[test]
fn what_is_planted_is_found() {
    let pages = [
        "<p><kp-x>a</kp-x>",
        "<p onload=x>",
        "<a href=\" java\nscript:x\">a</a>",
        "<script>x()</script>",
        "<p kp-a=1>",
        "<img src=\"data:image/svg+xml,x\">",
        "<p style=\"x\">",
        "<meta http-equiv=refresh content=1>",
        "<script type=\"application/ld+json\">{\"a\": </script>",
    ];
    for page in pages {
        assert!(!html(page).is_empty(), "{page}");
    }
    assert_eq!(html("<p><a href=\"a:b/c.html\">"), ["<a href=\"a:b/c.html\">"]);
    assert_eq!(html("<p><a href=\"https://a.dk\">&lt;kp-x&gt;</a>"), [""; 0]);
    assert!(!csv("a,=1+1\n").is_empty() && csv("\"a,\"\"=1\",-2.5,'=1\n").is_empty());
    assert!(!calendar("BEGIN:VEVENT\r\nx y:z\r\nEND:VEVENT\r\n").is_empty());
    assert!(!xml("x", b"<a><kp-x/></a>").is_empty() && !xml("x", b"<a><kp-x></kp-x></a>").is_empty());
    assert!(!xml("x", b"<a>").is_empty() && !xml("x", b"<a>\x01</a>").is_empty());
    assert!(!file("offentlig/../x.html", b"").is_empty() && !file("a/b.txt", b"5332114").is_empty());
}
