//! The documents of `sites.rs` in the form of other generators.
//!
//! Every generator gets the same facts (`facts.rs`) and the same Markdown; and makes a page for each document, a calendar of
//! each plan (Zola has no such thing), one list of all plans, lists of a hundred, and a site map. The pages of plans and
//! cases that they make say word for word what klarplan's say, what is worked out included, and their calendars hold the
//! same; `equal.rs` looks. Pages of other kinds show the same facts, but less is worked out.

mod eleventy;
mod hugo;
mod words;
mod zola;

use super::Size;
use super::facts::{Page, of_mix, of_plans, people};
use super::sites::{Mix, put};
use serde_json::{Map, Value, json};
use std::path::Path;

/// A form that sites are made in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    HugoYaml,
    HugoJson,
    Eleventy,
    Zola,
}

/// Writes a site of these pages below `root`.
pub fn write(root: &Path, form: Form, size: Size) {
    let page = |Page { kind, name, facts, body }: Page| {
        let (below, facts) = match form {
            Form::HugoYaml | Form::HugoJson => ("content", with(facts, |all| all)),
            Form::Eleventy => ("src", with(facts, |all| json!({ "plan": all }))),
            Form::Zola => ("content", with(facts, |all| json!({ "extra": all }))),
        };
        let front = if form == Form::HugoJson {
            serde_json::to_string_pretty(&facts).expect("JSON") + "\n"
        } else {
            format!("---\n{}---\n", serde_yaml::to_string(&facts).expect("YAML"))
        };
        put(root, &format!("{below}/{kind}/{name}.md"), &format!("{front}\n{body}"));
    };
    match size {
        Size::Plans(plans) => of_plans(plans, page),
        Size::Mixed(documents) => of_mix(&Mix::of(documents), page),
    }
    match form {
        Form::HugoYaml | Form::HugoJson => hugo::frame(root),
        Form::Eleventy => eleventy::frame(root),
        Form::Zola => zola::frame(root),
    }
}

/// What each generator is told as it wants it: title, day and summary of its own, the rest as `wrap` puts it.
fn with(mut facts: Map<String, Value>, wrap: impl Fn(Value) -> Value) -> Value {
    let mut all = Map::new();
    for key in ["title", "date", "description"] {
        all.insert(key.to_owned(), facts.remove(key).expect("a page has it"));
    }
    all.extend(wrap(Value::Object(facts)).as_object().expect("keys").clone());
    Value::Object(all)
}

const STYLE: &str = "body{font:16px/1.5 system-ui;margin:0 auto;max-width:60rem}\n";

/// The kinds but plans and cases, each with its page; they have no list of their own.
const OTHERS: [(&str, &str); 4] = [
    ("udvalg", include_str!("peers/committee.html")),
    ("moede", include_str!("peers/meeting.html")),
    ("punkt", include_str!("peers/item.html")),
    ("ramme", include_str!("peers/framework.html")),
];

/// A line of a list, in the words of its template language.
fn line(href: &str, title: &str, iso: &str, day: &str) -> String {
    format!("          <li><a href=\"{href}\">{title}</a> <time datetime=\"{iso}\">{day}</time></li>\n")
}

fn list(heading: &str, each: &str, line: &str, end: &str, after: &str) -> String {
    format!("      <h1>{heading}</h1>\n      <ul class=\"liste\">\n{each}\n{line}{end}\n      </ul>\n{after}")
}

/// Those who stand in the register, as JSON.
fn register() -> String {
    serde_json::to_string_pretty(&people()).expect("JSON") + "\n"
}
