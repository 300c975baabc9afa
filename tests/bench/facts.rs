//! What the documents of `sites.rs` say, as other generators are told it: the same facts, with keys in ASCII.

use super::sites::{
    Committee, ITEMS, Mix, PEOPLE, TODAY, case_parts, committee_parts, framework_parts, item_parts,
    meeting_parts, plan_parts,
};
use chrono::NaiveDate;
use serde_json::{Map, Value, json};

/// A page: its kind, its name, what is known of it and its text.
pub struct Page {
    pub kind: &'static str,
    pub name: String,
    pub facts: Map<String, Value>,
    pub body: String,
}

/// The pages of `plans` plans and their cases.
pub fn of_plans(plans: usize, mut add: impl FnMut(Page)) {
    for at in 0..plans {
        let name = format!("borger-{at:05}");
        let page = |kind, (facts, body)| Page { kind, name: name.clone(), facts, body };
        add(page("plan", plan(at)));
        add(page("sag", case(at)));
    }
}

/// The pages of a site of every kind.
pub fn of_mix(mix: &Mix, mut add: impl FnMut(Page)) {
    of_plans(mix.cases, &mut add);
    for committee in &mix.committees {
        of_committee(committee, &mut add);
    }
    for at in 0..mix.frameworks {
        let (front, body) = framework_parts(at);
        let facts = read(&front);
        let day = facts["periode"]["fra"].as_str().expect("a day").to_owned();
        let facts = told(facts, "titel", "resume", &day);
        add(Page { kind: "ramme", name: format!("ramme-{at:04}"), facts, body });
    }
}

fn of_committee(committee: &Committee, add: &mut impl FnMut(Page)) {
    let Committee { at, name, meetings } = committee;
    let (front, body) = committee_parts(*at);
    let mut facts = told(read(&front), "navn", "myndighed", &TODAY.to_string());
    let line = |(_, day): &(usize, NaiveDate)| json!({ "titel": format!("Møde {day}"), "adresse": format!("/moede/{name}-{day}/"), "dato": day.to_string() });
    facts.insert("moeder".to_owned(), meetings.iter().map(line).collect());
    facts.insert(
        "medlemmer".to_owned(),
        facts["medlemmer"].as_object().expect("members").values().cloned().collect(),
    );
    add(Page { kind: "udvalg", name: name.clone(), facts, body });
    for (at, day) in meetings {
        let meeting = format!("{name}-{day}");
        let (front, body) = meeting_parts(*day);
        let mut facts = read(&front);
        facts.insert("titel".to_owned(), format!("Møde {day}").into());
        let mut facts = told(facts, "titel", "sted", &day.to_string());
        let mut items = Vec::new();
        for number in 1..=ITEMS {
            let (front, body) = item_parts(*at, number);
            let mut item = told(read(&front), "titel", "resume", &day.to_string());
            let name = format!("{meeting}-{number:02}");
            items.push(json!({ "titel": item["title"], "adresse": format!("/punkt/{name}/") }));
            item.insert("moede".to_owned(), format!("/moede/{meeting}/").into());
            add(Page { kind: "punkt", name, facts: item, body });
        }
        facts.insert("punkter".to_owned(), items.into());
        add(Page { kind: "moede", name: meeting, facts, body });
    }
}

/// The facts with title, day and summary called as all the generators call them.
fn told(mut facts: Map<String, Value>, title: &str, about: &str, day: &str) -> Map<String, Value> {
    let title = facts.remove(title).expect("a title");
    facts.insert("description".to_owned(), facts[about].clone());
    facts.insert("title".to_owned(), title);
    facts.insert("date".to_owned(), day.into());
    facts
}

/// Facts and text of a plan.
fn plan(at: usize) -> (Map<String, Value>, String) {
    let (front, body) = plan_parts(at);
    let mut facts = read(&front);
    facts.insert("maal".to_owned(), Value::Array(goals(at)));
    let title = facts.remove("titel").expect("a title");
    facts.insert("title".to_owned(), title);
    facts.insert("date".to_owned(), facts["opdateret"].clone());
    facts.insert("description".to_owned(), facts["vej_til_job"].clone());
    (facts, body.replace("(sag.yaml)", "(/sag/)").replace("(../../sider/om.md)", "(/om/)"))
}

/// Facts of a plan's case, which has no text of its own.
fn case(at: usize) -> (Map<String, Value>, String) {
    let (plan, _) = plan(at);
    let mut facts = read(&case_parts(at));
    // They stand in the plan's facts, which show them.
    facts.remove("maal");
    let title = facts.remove("titel").expect("a title");
    facts.insert("title".to_owned(), title);
    facts.insert("date".to_owned(), plan["opdateret"].clone());
    facts.insert("description".to_owned(), facts["resume"].clone());
    (facts, String::new())
}

/// Those who stand in the register, by their names in it.
pub fn people() -> Value {
    Value::Object(read(PEOPLE))
}

fn goals(at: usize) -> Vec<Value> {
    let case = read(&case_parts(at));
    case["maal"].as_object().expect("goals").values().cloned().collect()
}

fn read(yaml: &str) -> Map<String, Value> {
    // A time of day such as 16.30 is a number to YAML, and would lose its nought.
    let quoted = yaml.lines().map(|line| {
        if let Some((key, time)) = line.split_once("kl: ") {
            return format!("{key}kl: '{time}'\n");
        }
        match line.split_once(", fra: ").and_then(|(day, rest)| Some((day, rest.split_once(", til: ")?))) {
            Some((day, (from, to))) => {
                format!("{day}, fra: '{from}', til: '{}'}}\n", to.trim_end_matches('}'))
            }
            None => format!("{line}\n"),
        }
    });
    match ascii(serde_yaml::from_str(&quoted.collect::<String>()).expect("YAML that was made here")) {
        Value::Object(fields) => fields,
        other => panic!("{other}"),
    }
}

/// The same with keys that every template language can name.
fn ascii(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let key = |key: String| {
                key.replace('å', "aa")
                    .replace('ø', "oe")
                    .replace('æ', "ae")
                    .replace('é', "e")
                    .replace('-', "_")
            };
            Value::Object(fields.into_iter().map(|(k, v)| (key(k), ascii(v))).collect())
        }
        Value::Array(all) => Value::Array(all.into_iter().map(ascii).collect()),
        other => other,
    }
}
