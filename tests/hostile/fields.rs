//! Every field that the schemas know, filled with text made to become markup; then all pages, feeds,
//! calendars and data are made of it and read as a browser reads them.
//!
//! The documents are made from the schemas, so a field that is added later is tested unasked. Besides the
//! look at each file, no page has an element with attributes that no page of the same site has where it is
//! filled with plain words: what a text says never changes what pages are made of.

use super::*;
use klarplan::model::Kind;
use klarplan::pipeline::check_sources;
use klarplan::schema::{schema, target};
use klarplan::source::{Asset, Sources};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What each text is filled with.
pub const PAYLOADS: &[(&str, &str)] = &[
    ("a script", "<script>alert(1)</script>"),
    ("an element", "<kp-x kp-a=1>x</kp-x>"),
    ("the end of a quoted attribute", "\"><kp-x kp-a=\"1"),
    ("the end of an attribute in apostrophes", "'><kp-x kp-a='1"),
    ("an attribute that runs", "\" onload=\"alert(1)\" kp-a=\""),
    ("an attribute without quotation marks", "x onload=alert(1) kp-a=1"),
    ("the end of everything", "</script></style></title></textarea></svg></main><kp-x>"),
    ("a comment", "<!-- <kp-x> --> --> <kp-x>"),
    ("the end of CDATA", "]]><kp-x/>"),
    ("a processing instruction", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]>&b;"),
    ("entities", "&lt;kp-x&gt; &#60;kp-x&#62; &amp;lt;kp-x&amp;gt;"),
    ("an expression of Tera", "{{ 1234*4321 }}"),
    ("statements of Tera", "{% raw %}{% set x = 1234*4321 %}{{ x }}{# x #}"),
    ("the end of a Tera block", "{% endblock %}{% endfor %}{{ __tera_context }}"),
    ("an argument of Fluent", "{ $titel } { -brand } {\"\\u003c\"}"),
    ("an address that runs", "javascript:alert(1)"),
    ("Markdown", "[a](javascript:alert(1)) **b** `c` <https://a.dk> ![x](y)"),
    ("a heading and a list", "## a {#x onclick=y}"),
    ("a formula", "=HYPERLINK(\"http://a.dk\";\"x\")"),
    ("a formula with a plus", "+1+1"),
    ("a formula with an at", "@SUM(A1)"),
    ("a formula with a hyphen", "-1+1"),
    ("cells of a table", "\",\"=1+1\"\n=1+1,"),
    ("lines of a calendar", "x\nATTACH:http://a.dk;\\nATTENDEE:mailto:a@b.dk\n END:VEVENT"),
    ("JSON", "\"},{\"@id\":\"x\"}]</script><kp-x>"),
    ("characters beyond the first plane", "😀\u{10fffd}\u{e0067}﷽"),
    ("words that JSON and JavaScript tell apart", "\\u003ckp-x\\u003e \\x3ckp-x\\x3e"),
    ("a very long word", LONG),
];

const LONG: &str = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

/// The kinds whose documents are filled; a template only says which fields others must have.
pub fn kinds() -> impl Iterator<Item = Kind> {
    Kind::ALL.into_iter().filter(|kind| *kind != Kind::Skabelon)
}

/// Makes values of a kind's schema.
struct Filler<'a> {
    root: &'a Value,
    text: &'a str,
    /// How many texts were filled.
    filled: usize,
}

impl<'a> Filler<'a> {
    /// The schema behind references and choices: an object rather than a list rather than a word.
    fn resolve(&self, schema: &'a Value) -> &'a Value {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            return self.resolve(target(self.root, reference).unwrap());
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            if let Some(branches) = schema.get(key).and_then(Value::as_array)
                && !branches.iter().all(|b| b.get("const").is_some())
            {
                let all: Vec<&Value> = branches.iter().map(|b| self.resolve(b)).collect();
                let of = |name: &str| all.iter().find(|s| is_a(s, name)).copied();
                return of("object").or_else(|| of("array")).unwrap_or(all[0]);
            }
        }
        schema
    }

    fn object(&mut self, schema: &'a Value) -> Map<String, Value> {
        let mut object = Map::new();
        for (key, property) in schema["properties"].as_object().into_iter().flatten() {
            let left_out =
                ["synlig_for", "skabelon", "lukket", "kladde", "offentlighed", "persondata", "regler"];
            if !left_out.contains(&key.as_str()) {
                let value = self.value(property, key);
                object.insert(key.clone(), value);
            }
        }
        object
    }

    fn value(&mut self, schema: &'a Value, key: &str) -> Value {
        let schema = self.resolve(schema);
        if is_a(schema, "object") {
            return match schema.get("additionalProperties").filter(|a| a.is_object()) {
                Some(inner) => json!({ "navn-a": self.value(inner, key) }),
                None => Value::Object(self.object(schema)),
            };
        }
        if is_a(schema, "array") {
            let (one, other) = (self.value(&schema["items"], key), self.value(&schema["items"], key));
            return if is_a(self.resolve(&schema["items"]), "object") {
                json!([one, other])
            } else {
                json!([one])
            };
        }
        if let Some(choice) = first_choice(schema) {
            return choice;
        }
        match schema["format"].as_str().unwrap_or_default() {
            "dato" => json!("2026-03-02"),
            "klokkeslæt" => json!("16.30"),
            "antal" | "tal" => json!("3"),
            "beløb" => json!("7.000 kr."),
            "procent" => json!("40 %"),
            "varighed" => json!("8 uger"),
            "ja-nej" => json!(if key == "uden_for_klarplan" { "ja" } else { "nej" }),
            "løs-dato" => json!("marts 2026"),
            "frist" => json!("4 hverdage"),
            "e-post" => json!("a{{7*7}}@o.example"),
            // What an address may hold at the most.
            "webadresse" => json!("https://o.example/'onload='x?a=1&b=%22%3Ckp-x%3E#[x]"),
            "navn" => json!("navn-a"),
            "sprog" => json!("da"),
            "ocid-præfiks" => json!("ocds-213czf"),
            _ => {
                self.filled += 1;
                json!(self.text)
            }
        }
    }
}

fn is_a(schema: &Value, name: &str) -> bool {
    match &schema["type"] {
        Value::String(one) => one == name,
        Value::Array(many) => many.iter().any(|t| t == name),
        _ => false,
    }
}

fn first_choice(schema: &Value) -> Option<Value> {
    if schema.get("format").is_some() {
        return None;
    }
    let listed =
        schema.get("enum").and_then(Value::as_array).and_then(|all| all.iter().find(|c| c.is_string()));
    let consts = schema.get("oneOf").and_then(Value::as_array).and_then(|all| all.first()?.get("const"));
    listed.or(consts).or(schema.get("const")).cloned()
}

/// Where a document of the kind stands, and facts that it needs to be shown.
fn place(kind: Kind) -> (String, Value) {
    let open = json!({"offentlighed": "fiktiv"});
    let id = kind.id();
    match kind {
        Kind::Opsætning => (
            CONFIG.to_owned(),
            json!({"sprog": ["da"], "tema": "standard", "basis_url": "https://o.example/"}),
        ),
        Kind::Personer | Kind::Leverandører | Kind::Ordliste => {
            (format!("content/registre/{id}.yaml"), json!({}))
        }
        Kind::Sag => ("content/planer/navn-a/sag.yaml".to_owned(), open),
        Kind::Ramme => ("content/udbud/navn-a/ramme.md".to_owned(), json!({})),
        Kind::Resultater => ("content/udbud/navn-a/resultater.yaml".to_owned(), json!({})),
        Kind::Udvalg => ("content/udvalg/navn-a/udvalg.md".to_owned(), json!({})),
        Kind::Møde => {
            ("content/udvalg/navn-a/2026-03-02/moede.md".to_owned(), json!({"tilstand": "referat"}))
        }
        Kind::Punkt => ("content/udvalg/navn-a/2026-03-02/1-a.md".to_owned(), json!({})),
        Kind::Tilsynsområde => ("content/tilsyn/navn-a/omraade.md".to_owned(), json!({})),
        Kind::Side => ("content/sider/a.md".to_owned(), json!({"menu": "3"})),
        kind if Kind::SUPERVISION.contains(&kind) => {
            (format!("content/tilsyn/navn-a/{id}-2026.md"), json!({}))
        }
        kind if Kind::SCHEMES.contains(&kind) => (format!("content/ordninger/navn-a/{id}.md"), json!({})),
        _ => (format!("content/planer/navn-a/{id}.md"), open),
    }
}

/// The site with every text filled with `text`; how many texts there are.
fn site(text: &str) -> (Vec<(String, String)>, usize) {
    let mut files = Vec::new();
    let mut filled = 0;
    for kind in kinds() {
        let root = schema(kind).as_value();
        let mut filler = Filler { root, text, filled: 0 };
        let mut facts = match root.get("additionalProperties").filter(|a| a.is_object()) {
            Some(_) => filler.value(root, "").as_object().unwrap().clone(),
            None => filler.object(root),
        };
        filled += filler.filled;
        let (path, own) = place(kind);
        // What the kind's schema knows of them; a page may have no place in the menu.
        let known = root.get("properties").and_then(Value::as_object);
        facts.extend(
            own.as_object()
                .unwrap()
                .clone()
                .into_iter()
                .filter(|(k, _)| known.is_some_and(|p| p.contains_key(k))),
        );
        let facts = Value::Object(facts).to_string();
        // A body holds the words as text, escaped as Markdown wants it.
        let body: String = text
            .chars()
            .flat_map(|c| if c.is_ascii_punctuation() { vec!['\\', c] } else { vec![c] })
            .collect();
        let body = body.replace(['\n', '\r'], " ");
        let text = match kind.has_body() {
            true => format!(
                "---\n{facts}\n---\n## {body}\n\n{body}\n\n- {body}\n\n`` {} ``\n",
                text.replace(['\n', '\r', '`'], " ")
            ),
            false => facts,
        };
        files.push((path, text));
    }
    (files, filled)
}

/// The site's pages by path, and what is wrong in all its files.
fn made(text: &str) -> (BTreeMap<String, Vec<String>>, Vec<String>) {
    let (files, _) = site(text);
    let dir = tempfile::tempdir().unwrap();
    let mut sources = Sources::from_texts(files.iter().map(|(p, t)| (p.as_str(), t.as_str())));
    sources.assets.insert("content/sider/x.png".to_owned(), Asset { size: 3 });
    let checked = check_sources(sources, CONFIG, OPTIONS);
    let of_form = |code: &str| code.starts_with("F1") || code.starts_with("F00");
    let form: Vec<_> = checked.findings.iter().filter(|l| of_form(l.finding.rule.code)).collect();
    assert!(form.is_empty(), "the documents are not well formed: {:#?}", &form[..form.len().min(3)]);
    // What is said of hostile values is held by the rows of the table; there are thousands of findings here.
    let mut wrong = if common::long_trials() { judge_words(&checked) } else { Vec::new() };
    let (outputs, faults) = judge_pages(&checked, dir.path());
    wrong.extend(faults);
    let html = outputs.iter().filter(|o| o.path.ends_with(".html"));
    let pages = html.map(|o| {
        let Content::Bytes(bytes) = &o.content else { panic!("{}", o.path) };
        (o.path.clone(), look::skeleton(&String::from_utf8_lossy(bytes)))
    });
    (pages.collect(), wrong)
}

#[test]
fn no_field_reaches_a_page_as_anything_but_text() {
    let filled = site("x").1;
    assert!(filled > 500, "{filled} texts");
    let (plain, wrong) = made("Teksten står her");
    assert_eq!(wrong, [""; 0]);
    assert!(plain.len() > 30, "{} pages", plain.len());
    let known: BTreeSet<&String> = plain.values().flatten().collect();
    let mut faults = Vec::new();
    for (name, payload) in PAYLOADS {
        let (pages, wrong) = made(payload);
        faults.extend(wrong.into_iter().map(|fault| format!("{name}: {fault}")));
        assert!(pages.len() * 10 >= plain.len() * 9, "{name}: {} pages", pages.len());
        for (path, skeleton) in &pages {
            let new: BTreeSet<&String> = skeleton.iter().filter(|part| !known.contains(part)).collect();
            if !new.is_empty() {
                faults.push(format!("{name}: {path}: {new:?}"));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults[..faults.len().min(80)].join("\n"));
}

/// Texts that every page shows as they are: the payload must be there, escaped, or nothing was tested.
#[test]
fn what_is_filled_in_is_shown() {
    let (files, _) = site("<kp-x>synlig</kp-x>");
    let checked = check_sources(
        Sources::from_texts(files.iter().map(|(p, t)| (p.as_str(), t.as_str()))),
        CONFIG,
        OPTIONS,
    );
    let dir = tempfile::tempdir().unwrap();
    let (outputs, _) = judge_pages(&checked, dir.path());
    let mut without = Vec::new();
    for output in outputs.iter().filter(|o| o.path.starts_with("offentlig/") && o.path.ends_with(".html")) {
        let Content::Bytes(bytes) = &output.content else { continue };
        if !String::from_utf8_lossy(bytes).contains("&lt;kp-x&gt;synlig") {
            without.push(output.path.as_str());
        }
    }
    assert!(without.is_empty(), "{without:?}");
}
