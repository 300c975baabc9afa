//! Secrets in every field of every document, and none of them where it may not be.
//!
//! The documents are made from the schemas, so a field that is added later is tested unasked. Every
//! text holds a word of its own, and the test knows who may see it. What is looked for is that word in
//! the paths and bytes of all trees, and in the views that the trees are made from.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

mod common;

use common::{CONFIG, Memory, OPTIONS};
use klarplan::model::Kind;
use klarplan::pipeline::{Settings, check_sources, render};
use klarplan::render::Theme;
use klarplan::schema::schema;
use klarplan::site::{Eye, view};
use klarplan::source::Asset;
use klarplan::write::Content;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Of the secrets that someone may see, the share that must be found with someone who may, in per
/// cent: else nothing is shown, and nothing is tested.
const LEAST_SHOWN: usize = 70;

/// The language the pages are made in besides Danish.
const LANGUAGE: &str = "en";

const CASE: &str = "familie";
const MOTHER: &str = "familie.mor";
const FATHER: &str = "familie.far";
const NIGHT: &str = "vagt";
const AUDIT: &str = "tilsyn";
const PUBLIC: &str = "offentlig";

type Who = BTreeSet<&'static str>;

fn who(names: &[&'static str]) -> Who {
    names.iter().copied().collect()
}

/// A secret: where it was planted and in which trees it may be.
struct Secret {
    place: String,
    may: Who,
    /// Whether a view, being no page yet, may hold it for anyone: the text of a body, a file's name.
    in_views: bool,
}

/// Plants secrets and remembers them.
struct Planter {
    state: u64,
    secrets: BTreeMap<String, Secret>,
    /// Attachments to be made: source path and content.
    files: Vec<(String, String)>,
    site: Memory,
}

impl Planter {
    fn secret(&mut self, place: &str, may: &Who, in_views: bool) -> String {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        let word = format!("hemmelig-{:012x}", self.state & 0xffff_ffff_ffff);
        let secret = Secret { place: place.to_owned(), may: may.clone(), in_views };
        assert!(self.secrets.insert(word.clone(), secret).is_none(), "the generator repeats itself");
        word
    }
}

/// A document under way.
struct Doc<'a> {
    kind: Kind,
    root: &'a Value,
    /// Folder of the file, for its attachments.
    folder: String,
    /// Readers whom blocks are made for: the name written and the tree.
    readers: &'a [(&'static str, &'static str)],
    /// For whom a block that may stand only once is; counts through the readers.
    turn: usize,
}

impl<'a> Doc<'a> {
    /// The schema behind references and choices: an object rather than a list rather than a word.
    fn resolve(&self, schema: &'a Value) -> &'a Value {
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            let mut plain = target.trim_start_matches('#').to_owned();
            for (code, letter) in [
                ("%C3%A5", "å"),
                ("%C3%A6", "æ"),
                ("%C3%B8", "ø"),
                ("%C3%98", "Ø"),
                ("%C3%86", "Æ"),
                ("%C3%85", "Å"),
            ] {
                plain = plain.replace(code, letter);
            }
            return self.resolve(self.root.pointer(&plain).unwrap_or_else(|| panic!("{target}")));
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

    fn is_restricted(&self, schema: &Value) -> bool {
        schema.pointer("/properties/synlig_for").is_some()
    }

    /// A value of `schema` full of secrets that `may` see.
    fn fill(&mut self, planter: &mut Planter, schema: &'a Value, place: &str, may: &Who) -> Value {
        let schema = self.resolve(schema);
        if is_a(schema, "object") {
            if let Some(inner) = schema.get("additionalProperties").filter(|a| a.is_object()) {
                let value = self.fill(planter, inner, place, may);
                return json!({ planter.secret(&format!("{place} (name)"), may, true): value });
            }
            return Value::Object(self.object(planter, schema, place, may));
        }
        if is_a(schema, "array") {
            let items = self.resolve(&schema["items"]);
            if !self.is_restricted(items) {
                return json!([self.fill(planter, items, place, may)]);
            }
            let mut list = vec![Value::Object(self.object(planter, items, place, may))];
            for (name, tree) in self.readers {
                list.push(self.limited(planter, items, place, may, name, tree));
            }
            return Value::Array(list);
        }
        if let Some(choice) = first_choice(schema) {
            return choice;
        }
        let key = place.rsplit('.').next().unwrap_or_default();
        match schema["format"].as_str().unwrap_or_default() {
            "dato" => json!("2026-03-02"),
            "klokkeslæt" => json!("16.30"),
            // No two items may have had one address.
            "antal" if key == "tidligere_numre" => json!((1000 + planter.secrets.len()).to_string()),
            "frist" => json!("4 hverdage"),
            "antal" | "tal" => json!("3"),
            "beløb" => json!("7.000 kr."),
            "procent" => json!("40 %"),
            "varighed" => json!("8 uger"),
            "ja-nej" => json!(if key == "uden_for_klarplan" { "ja" } else { "nej" }),
            "løs-dato" => json!("marts 2026"),
            "e-post" => json!(format!("{}@o.example", planter.secret(place, may, true))),
            "webadresse" => json!(format!("https://{}.example/", planter.secret(place, may, true))),
            "navn" if matches!(key, "person" | "kontakt" | "ansvarlig" | "med") => json!("kmj"),
            "navn" if key == "leverandør" => json!("lev"),
            "navn" => json!(planter.secret(place, may, true)),
            _ if key == "fil" => {
                let name = planter.secret(place, may, true);
                let bytes = planter.secret(&format!("{place} (content)"), may, true);
                planter.files.push((format!("{}/bilag/{name}.pdf", self.folder), bytes));
                json!(format!("bilag/{name}.pdf"))
            }
            "tekst" => json!(format!("Teksten {} står her", planter.secret(place, may, true))),
            other => panic!("{place}: what is a {other:?}? {schema}"),
        }
    }

    /// A block for one reader: what it holds may be seen where that reader and `may` meet.
    fn limited(
        &mut self,
        planter: &mut Planter,
        schema: &'a Value,
        place: &str,
        may: &Who,
        name: &str,
        tree: &'static str,
    ) -> Value {
        let both = may.intersection(&who(&[tree])).copied().collect();
        let mut object = self.object(planter, schema, &format!("{place} for {name}"), &both);
        object.insert("synlig_for".to_owned(), json!([name]));
        Value::Object(object)
    }

    /// An object with all its keys but the one that says for whom it is.
    fn object(
        &mut self,
        planter: &mut Planter,
        schema: &'a Value,
        place: &str,
        may: &Who,
    ) -> Map<String, Value> {
        let mut object = Map::new();
        for (key, property) in schema["properties"].as_object().into_iter().flatten() {
            if matches!(
                key.as_str(),
                "synlig_for" | "skabelon" | "resultater" | "lukket" | "kladde" | "offentlighed"
            ) {
                continue;
            }
            let inner = self.resolve(property);
            let place = format!("{place}.{key}");
            let value = if is_a(inner, "object") && self.is_restricted(inner) {
                // It can stand only once, so each document has it for another reader, or for all.
                self.turn += 1;
                match self.readers.get(self.turn % (self.readers.len() + 1)) {
                    Some((name, tree)) => self.limited(planter, inner, &place, may, name, tree),
                    None => self.fill(planter, inner, &place, may),
                }
            } else {
                self.fill(planter, inner, &place, may)
            };
            object.insert(key.clone(), value);
        }
        object
    }

    /// A body with sections for each reader, and secrets in everything a section can hold.
    fn body(&self, planter: &mut Planter, may: &Who) -> String {
        let mut body = self.section(planter, "", may, "body");
        for (name, tree) in self.readers {
            let both = may.intersection(&who(&[tree])).copied().collect();
            body += &self.section(
                planter,
                &format!(" {{synlig_for={name}}}"),
                &both,
                &format!("body for {name}"),
            );
        }
        body
    }

    fn section(&self, planter: &mut Planter, limit: &str, may: &Who, place: &str) -> String {
        let mut word =
            |what: &str| planter.secret(&format!("{}: {place}: {what}", self.kind.id()), may, false);
        let (label, note) = (word("label"), word("note's name"));
        format!(
            "## {}{limit}\n\n{} **{}** [{}](https://{}.example/) ![{}](https://{}.example/x.png) [{}][{label}] ord[^{note}]\n\n\
             [{label}]: https://{}.example/\n\n[^{note}]: {}\n\n### {}\n\n> {}\n\n- {}\n\n| {} |\n|---|\n| {} |\n\n\
             ```\n{}\n```\n\n<!-- {} -->\n\n",
            word("heading"),
            word("text"),
            word("strong"),
            word("link"),
            word("link's address"),
            word("image"),
            word("image's address"),
            word("link by label"),
            word("label's address"),
            word("note"),
            word("heading within"),
            word("quotation"),
            word("list"),
            word("head of table"),
            word("cell"),
            word("code"),
            planter_comment(),
        )
    }
}

/// A comment is never rendered for anyone.
fn planter_comment() -> &'static str {
    "kommentar"
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

/// How a document is shared.
struct Sharing {
    may: Who,
    facts: Vec<(&'static str, Value)>,
}

fn sharing(may: &[&'static str], facts: &[(&'static str, Value)]) -> Sharing {
    Sharing { may: who(may), facts: facts.to_vec() }
}

impl Planter {
    /// A document of `kind` in `folder`, named by `name` (from a secret), shared as said.
    fn document(
        &mut self,
        kind: Kind,
        folder: &str,
        name: impl FnOnce(&str) -> String,
        readers: &[(&'static str, &'static str)],
        turn: usize,
        sharing: &Sharing,
    ) -> Map<String, Value> {
        let root = schema(kind).as_value();
        let mut doc = Doc { kind, root, folder: folder.to_owned(), readers, turn };
        let mut facts = doc.object(self, root, kind.id(), &sharing.may);
        facts.extend(sharing.facts.iter().map(|(k, v)| ((*k).to_owned(), v.clone())));
        let file = self.secret(&format!("{} (file name)", kind.id()), &sharing.may, false);
        let path = format!("{folder}/{}", name(&file));
        if !path.contains(&file) {
            self.secrets.remove(&file);
        }
        let text = if kind.has_body() {
            let body = doc.body(self, &sharing.may);
            format!("---\n{}\n---\n{body}", Value::Object(facts.clone()))
        } else {
            Value::Object(facts.clone()).to_string()
        };
        assert_eq!(Kind::of_path(&path), Some(kind), "{path}");
        self.site.put(&path, &text);
        facts
    }
}

/// Plans of all kinds, in all ways of sharing.
fn plans(planter: &mut Planter) {
    let readers = [("mor", MOTHER), ("far", FATHER), ("offentlig", PUBLIC), ("vagt", NIGHT)];
    let folder = format!("content/planer/{CASE}");
    let ways = [
        sharing(&[PUBLIC, MOTHER, FATHER], &[("offentlighed", json!("fiktiv"))]),
        sharing(&[MOTHER, FATHER], &[]),
        sharing(&[MOTHER], &[("synlig_for", json!("mor"))]),
        sharing(&[FATHER, NIGHT], &[("synlig_for", json!(["far", "vagt"]))]),
        sharing(&[], &[("kladde", json!("ja")), ("offentlighed", json!("fiktiv"))]),
    ];
    for kind in Kind::PLANS {
        for (turn, way) in ways.iter().enumerate() {
            planter.document(kind, &folder, |s| format!("{}-{s}.md", kind.id()), &readers, turn, way);
        }
    }
    // The case itself is public; its goals are for whom they say.
    let root = schema(Kind::Sag).as_value();
    let everyone = who(&[PUBLIC, MOTHER, FATHER]);
    // A public case: its summary is no secret.
    let mut doc = Doc { kind: Kind::Sag, root, folder: folder.clone(), readers: &readers, turn: 0 };
    let mut goals = Map::new();
    let goal = doc.resolve(&root["properties"]["mål"]["additionalProperties"]);
    for (name, tree) in readers {
        goals.insert(format!("maal-{name}"), doc.limited(planter, goal, "sag.mål", &everyone, name, tree));
    }
    let resume = planter.secret("sag.resumé", &everyone, true);
    let case = json!({
        "titel": "Familien", "borger": "Familien", "resumé": resume, "offentlighed": "fiktiv", "mål": goals,
        "modtagere": {"mor": {"navn": "Mor"}, "far": {"navn": "Far"}},
    });
    planter.site.put(&format!("{folder}/sag.yaml"), &case.to_string());
    // A plan that shows the case's goals to all who may see them.
    let plan = json!({ "titel": "Målene", "offentlighed": "fiktiv", "mål": ["maal-mor", "maal-far", "maal-offentlig"] });
    planter.site.put(&format!("{folder}/min-plan.md"), &format!("---\n{plan}\n---\n"));
}

/// A case that only one reader knows of, but of one plan, which another sees too.
fn closed_case(planter: &mut Planter) {
    let may = who(&["lukket-sag.kun"]);
    let folder = "content/planer/lukket-sag";
    planter.document(
        Kind::MinPlan,
        folder,
        |s| format!("min-plan-{s}.md"),
        &[("kun", "lukket-sag.kun")],
        0,
        &sharing(&["lukket-sag.kun"], &[]),
    );
    let facts = [("synlig_for", json!(["kun", "vagt"])), ("mål", json!(["delt-maal"]))];
    let shared = sharing(&["lukket-sag.kun", NIGHT], &facts);
    planter.document(Kind::MinPlan, folder, |s| format!("min-plan-{s}.md"), &[], 0, &shared);
    let root = schema(Kind::Sag).as_value();
    let mut doc = Doc { kind: Kind::Sag, root, folder: folder.to_owned(), readers: &[], turn: 0 };
    let mut case = doc.object(planter, root, "sag (not public)", &may);
    let both = who(&["lukket-sag.kun", NIGHT]);
    case["mål"]["delt-maal"] = json!({"tekst": planter.secret("sag.mål (of a shared plan)", &both, true)});
    for key in ["titel", "borger"] {
        case.insert(
            key.to_owned(),
            json!(planter.secret(&format!("sag.{key} (of a shared plan)"), &both, true)),
        );
    }
    // Views need the names of readers to say whose words stand in a plan.
    case.insert(
        "modtagere".to_owned(),
        json!({"kun": {"navn": planter.secret("sag.modtagere.navn", &may, false)}}),
    );
    planter.site.put(&format!("{folder}/sag.yaml"), &Value::Object(case).to_string());
}

/// Frameworks, results, committees, meetings, items and pages.
fn others(planter: &mut Planter) {
    let readers = [("vagt", NIGHT), ("tilsyn", AUDIT), ("offentlig", PUBLIC)];
    let open = || sharing(&[PUBLIC], &[]);
    let night = || sharing(&[NIGHT], &[("synlig_for", json!("vagt"))]);
    let draft = || sharing(&[], &[("kladde", json!("ja"))]);
    for (turn, way) in [open(), night(), draft()].iter().enumerate() {
        let ramme = planter.secret("ramme (folder)", &way.may, false);
        let folder = format!("content/udbud/{ramme}");
        planter.document(Kind::Ramme, &folder, |_| "ramme.md".to_owned(), &readers, turn, way);
        planter.document(
            Kind::Resultater,
            &folder,
            |s| format!("resultater-{s}.yaml"),
            &[],
            0,
            &sharing_of(&way.may, &[]),
        );
        let only: Who = way.may.intersection(&who(&[NIGHT])).copied().collect();
        let facts = [("synlig_for", json!("vagt"))];
        planter.document(
            Kind::Resultater,
            &folder,
            |s| format!("resultater-{s}.yaml"),
            &[],
            0,
            &sharing_of(&only, &facts),
        );
        planter.document(Kind::Side, "content/sider", |s| format!("{s}.md"), &readers, turn, way);
    }
    // A committee is public, and who sees one of its meetings or items sees whose it is.
    for way in [sharing(&[PUBLIC, NIGHT, AUDIT], &[]), draft()] {
        let folder = planter.secret("udvalg (folder)", &way.may, false);
        let folder = format!("content/udvalg/{folder}");
        planter.document(Kind::Udvalg, &folder, |_| "udvalg.md".to_owned(), &readers, 0, &way);
        let hidden = way.may.is_empty();
        for (day, (mut meeting, items)) in [
            // A public meeting is no secret to one who sees an item of it.
            (sharing(&[PUBLIC, NIGHT], &[]), [None, Some("vagt"), None]),
            (night(), [None, Some("tilsyn"), Some("vagt")]),
            (draft(), [None, Some("vagt"), Some("offentlig")]),
        ]
        .into_iter()
        .enumerate()
        {
            let gone = hidden || meeting.facts.iter().any(|(k, _)| *k == "kladde");
            if gone {
                meeting.may.clear();
            }
            let date = format!("2026-03-0{}", day + 2);
            meeting.facts.extend([("dato", json!(date)), ("tilstand", json!("referat"))]);
            let folder = format!("{folder}/{date}");
            planter.document(Kind::Møde, &folder, |_| "moede.md".to_owned(), &readers, 0, &meeting);
            for (at, reader) in items.into_iter().enumerate() {
                let own = if day == 0 { PUBLIC } else { NIGHT };
                let (may, facts) = match reader {
                    None => (who(&[own]), vec![]),
                    // An item can narrow its meeting's readers, never widen them.
                    Some(name) if day == 1 && tree_of(name) != NIGHT => {
                        (Who::new(), vec![("synlig_for", json!(name))])
                    }
                    Some(name) => (who(&[tree_of(name)]), vec![("synlig_for", json!(name))]),
                };
                let may = if gone { Who::new() } else { may };
                let way = Sharing { may, facts };
                planter.document(Kind::Punkt, &folder, |s| format!("{}-{s}.md", at + 1), &readers, at, &way);
            }
            let own = who(&[if day == 0 { PUBLIC } else { NIGHT }]);
            closed_item(planter, &folder, &if gone { Who::new() } else { own });
        }
    }
}

/// Areas under supervision with their documents, and schemes.
fn papers(planter: &mut Planter) {
    let readers = [("vagt", NIGHT), ("tilsyn", AUDIT), ("offentlig", PUBLIC)];
    let open = || sharing(&[PUBLIC], &[]);
    let night = || sharing(&[NIGHT], &[("synlig_for", json!("vagt"))]);
    let audit = || sharing(&[AUDIT], &[("synlig_for", json!("tilsyn"))]);
    let draft = || sharing(&[], &[("kladde", json!("ja"))]);
    for (turn, way) in [open(), night(), draft()].into_iter().enumerate() {
        // A public area is no secret to one who sees a document of it.
        let area = match turn {
            0 => sharing(&[PUBLIC, NIGHT, AUDIT], &[]),
            _ => sharing_of(&way.may, &way.facts),
        };
        let name = planter.secret("tilsynsområde (folder)", &area.may, false);
        let folder = format!("content/tilsyn/{name}");
        planter.document(Kind::Tilsynsområde, &folder, |_| "omraade.md".to_owned(), &readers, turn, &area);
        for kind in Kind::SUPERVISION {
            let inherited =
                sharing(if way.may.is_empty() { &[] } else { [&[PUBLIC][..], &[NIGHT]][turn] }, &[]);
            // A document can narrow its area's readers, never widen them.
            let narrowed = |own: Sharing| {
                let may = if turn == 0 { own.may } else { own.may.intersection(&way.may).copied().collect() };
                Sharing { may, facts: own.facts }
            };
            for own in [inherited, narrowed(night()), narrowed(audit()), draft()] {
                planter.document(kind, &folder, |s| format!("{}-{s}.md", kind.id()), &readers, turn, &own);
            }
        }
        for kind in Kind::SCHEMES {
            let folder = planter.secret(&format!("{} (folder)", kind.id()), &way.may, false);
            let folder = format!("content/ordninger/{folder}");
            planter.document(kind, &folder, |s| format!("{}-{s}.md", kind.id()), &readers, turn, &way);
        }
    }
}

/// Of a closed item nobody sees more than number, title and reason.
fn closed_item(planter: &mut Planter, folder: &str, may: &Who) {
    let title = planter.secret("punkt (closed).titel", may, true);
    let why = planter.secret("punkt (closed).lukket", may, true);
    let facts = [("titel", json!(title)), ("lukket", json!(why))];
    planter.document(Kind::Punkt, folder, |s| format!("9-{s}.md"), &[], 0, &sharing_of(&Who::new(), &facts));
}

fn sharing_of(may: &Who, facts: &[(&'static str, Value)]) -> Sharing {
    Sharing { may: may.clone(), facts: facts.to_vec() }
}

fn tree_of(name: &str) -> &'static str {
    [("vagt", NIGHT), ("tilsyn", AUDIT), ("offentlig", PUBLIC)]
        .into_iter()
        .find(|(n, _)| *n == name)
        .unwrap()
        .1
}

fn plant() -> Planter {
    let mut planter = Planter {
        state: 0x5eed_5eed_5eed_5eed,
        secrets: BTreeMap::new(),
        files: Vec::new(),
        site: Memory::default(),
    };
    let config = json!({
        "titel": "T", "organisation": {"navn": "O"}, "basis_url": "https://o.example/",
        "modtagere": {"vagt": {"navn": "Vagten"}, "tilsyn": {"navn": "Tilsynet"}},
        "sprog": ["da", LANGUAGE],
        "åbne_data": {
            "licens": {"id": "CC0-1.0", "navn": "CC0", "web": "https://l.example/"},
            "ocid": "ocds-213czf",
        },
    });
    planter.site.put(CONFIG, &config.to_string());
    planter.site.put("content/registre/personer.yaml", "kmj:\n  navn: Karen\n");
    planter.site.put("content/registre/leverandoerer.yaml", "lev:\n  navn: Leverandøren\n");
    plans(&mut planter);
    closed_case(&mut planter);
    others(&mut planter);
    papers(&mut planter);
    // Some facts were replaced by others, and their secrets with them.
    let texts = planter.site.texts.iter().flat_map(|(path, text)| [path, text]);
    let files = planter.files.iter().flat_map(|(path, content)| [path, content]);
    let all: String = texts.chain(files).map(String::as_str).collect();
    let planted = secrets_in(all.as_bytes());
    planter.secrets.retain(|word, _| planted.contains(word));
    translate(&mut planter);
    planter
}

/// A translation of every document, with secrets of its own wherever it has words.
fn translate(planter: &mut Planter) {
    for (path, text) in planter.site.texts.clone() {
        if path == CONFIG || path.starts_with("content/registre/") {
            continue;
        }
        let (stem, end) = path.rsplit_once('.').unwrap();
        let (facts, body) = match text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")) {
            Some((facts, body)) => (facts.to_owned(), Some(body.to_owned())),
            None => (text, None),
        };
        let facts = told_anew(planter, &facts, "Teksten hemmelig-").replacen(
            '{',
            "{\"oversat\": \"2026-03-02\", ",
            1,
        );
        let words = match body {
            Some(body) => format!("---\n{facts}\n---\n{}", told_anew(planter, &body, "hemmelig-")),
            None => facts,
        };
        planter.site.put(&format!("{stem}.{LANGUAGE}.{end}"), &words);
    }
}

/// `text` with another secret in place of each that follows `start`, for the same people.
fn told_anew(planter: &mut Planter, text: &str, start: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(start) {
        let word = at + start.len() - "hemmelig-".len();
        let end = at + start.len() + 12;
        let known =
            planter.secrets.get(&rest[word..end]).map(|s| (s.place.clone(), s.may.clone(), s.in_views));
        let (place, may, in_views) = known.unwrap_or_else(|| panic!("{} is unknown", &rest[word..end]));
        out += &rest[..word];
        out += &planter.secret(&format!("{place} (translated)"), &may, in_views);
        rest = &rest[end..];
    }
    out + rest
}

/// The secrets in `text`, however it is capitalised.
fn secrets_in(text: &[u8]) -> BTreeSet<String> {
    const LENGTH: usize = "hemmelig-".len() + 12;
    // Calendars fold long lines.
    let text = String::from_utf8_lossy(text).to_ascii_lowercase().replace("\r\n ", "");
    text.match_indices("hemmelig-").map(|(at, _)| text[at..text.len().min(at + LENGTH)].to_owned()).collect()
}

/// What each tree holds: all paths and all bytes.
fn trees(planter: &Planter) -> BTreeMap<String, Vec<u8>> {
    let dir = tempfile::tempdir().unwrap();
    let mut sources = planter.site.sources();
    for (path, content) in &planter.files {
        let full = dir.path().join(path);
        std::fs::create_dir_all(full.parent().unwrap()).unwrap();
        std::fs::write(full, content).unwrap();
        sources.assets.insert(path.clone(), Asset { size: content.len() as u64 });
    }
    let checked = check_sources(sources, CONFIG, OPTIONS);
    let of_form = |code: &str| code.starts_with("F1") || code.starts_with("F5");
    let form: Vec<_> = checked.findings.iter().filter(|f| of_form(f.finding.rule.code)).collect();
    assert!(form.is_empty(), "the documents are not well formed: {:#?}", &form[..form.len().min(3)]);
    let site = checked.site.as_ref().unwrap();
    let languages = ["da".to_owned(), LANGUAGE.to_owned()];
    let theme = Theme::load(&common::root(), "standard", true, &languages).unwrap_or_else(|e| panic!("{e}"));
    let today = chrono::NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
    let outputs = render(&checked, site, &theme, dir.path(), Settings { today, base_url: None });
    let mut trees = BTreeMap::<String, Vec<u8>>::new();
    for output in outputs.unwrap_or_else(|e| panic!("{e}")) {
        let (tree, path) = match output.path.strip_prefix("fortroligt/") {
            Some(rest) => rest.split_once('/').unwrap(),
            None => output.path.split_once('/').unwrap(),
        };
        let held = trees.entry(tree.to_owned()).or_default();
        held.extend(path.as_bytes());
        held.push(b'\n');
        let bytes = match output.content {
            Content::Bytes(bytes) => bytes,
            Content::Shared(bytes) => bytes.to_vec(),
            Content::File(from) => std::fs::read(from).unwrap(),
            Content::Ready(_) => unreachable!("nobody took it"),
        };
        // The index of the search is packed.
        held.extend(common::unpacked(&bytes).unwrap_or_default());
        held.push(b'\n');
        held.extend(bytes);
    }
    trees
}

#[test]
fn no_secret_is_in_a_tree_where_it_may_not_be() {
    let planter = plant();
    assert!(planter.secrets.len() >= 1_000, "{} secrets", planter.secrets.len());
    let trees = trees(&planter);
    let names: Vec<&str> = trees.keys().map(String::as_str).collect();
    assert_eq!(names, [FATHER, MOTHER, "lukket-sag.kun", PUBLIC, AUDIT, NIGHT]);

    let mut leaks = Vec::new();
    let mut shown = BTreeSet::new();
    for (tree, held) in &trees {
        for word in secrets_in(held) {
            let secret =
                &planter.secrets.get(&word).unwrap_or_else(|| panic!("{tree}: {word} was never planted"));
            // The menu of every tree leads to the public pages: their titles and addresses alone.
            let place = secret.place.trim_end_matches(" (translated)");
            let menu = secret.may.contains(PUBLIC) && ["side.titel", "side (file name)"].contains(&place);
            if secret.may.contains(tree.as_str()) {
                shown.insert(word);
            } else if !menu {
                leaks.push(format!("{tree} holds {}, which only {:?} may see", secret.place, secret.may));
            }
        }
    }
    leaks.sort();
    leaks.dedup();
    assert!(leaks.is_empty(), "{} leaks:\n{}", leaks.len(), leaks[..leaks.len().min(40)].join("\n"));

    // Positive control: what may be seen is seen.
    let visible: BTreeMap<&String, &Secret> =
        planter.secrets.iter().filter(|(_, s)| !s.may.is_empty()).collect();
    let share = shown.len() * 100 / visible.len();
    let mut never: BTreeSet<&str> = visible.values().map(|s| s.place.as_str()).collect();
    for word in &shown {
        never.remove(planter.secrets[word].place.as_str());
    }
    println!("{} secrets, {share} % of the visible ones shown; never shown:", planter.secrets.len());
    for place in never.into_iter().map(plain).collect::<BTreeSet<String>>() {
        println!("  {place}");
    }
    assert!(share >= LEAST_SHOWN, "only {share} % of what may be seen is shown");
}

/// A place without the readers it was made for, to list it once.
fn plain(place: &str) -> String {
    let mut parts = place.split(" for ");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        plain += part.find(['.', ':']).map_or("", |rest| &part[rest..]);
    }
    plain
}

/// The views themselves, so that a page that is not made yet cannot show too much later.
#[test]
fn no_view_holds_what_its_audience_may_not_see() {
    let planter = plant();
    let checked = planter.site.check();
    let site = checked.site.as_ref().unwrap();
    let mut eyes = vec![(PUBLIC.to_owned(), Eye::Public)];
    eyes.extend(site.readers().into_iter().map(|r| (r.folder.clone(), Eye::Reader(r))));
    let mut leaks = BTreeSet::new();
    let mut kept = BTreeSet::new();
    for (tree, eye) in &eyes {
        let seen = format!("{:?}", view(site, eye));
        for word in secrets_in(seen.as_bytes()) {
            let secret = &planter.secrets[&word];
            if secret.may.contains(tree.as_str()) {
                kept.insert(word);
            } else if secret.in_views {
                leaks.insert(format!("{tree}: {}, which only {:?} may see", secret.place, secret.may));
            }
        }
    }
    let leaks: Vec<String> = leaks.into_iter().collect();
    assert!(leaks.is_empty(), "{} leaks:\n{}", leaks.len(), leaks[..leaks.len().min(40)].join("\n"));
    let lacking: BTreeSet<&str> = planter
        .secrets
        .iter()
        .filter(|(word, s)| {
            let elsewhere = s.place.contains("(content)") || s.place.contains("(translated)");
            !s.may.is_empty() && s.in_views && !elsewhere && !kept.contains(*word)
        })
        .map(|(_, s)| s.place.as_str())
        .collect();
    assert!(lacking.is_empty(), "the views keep from all what someone may see: {lacking:#?}");
}
