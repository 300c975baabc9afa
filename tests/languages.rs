//! The words of pages in every language: the same messages everywhere, told the same things, and each of them used.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

mod common;

use common::root;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use std::collections::{BTreeMap, BTreeSet};

const LANGUAGES: [&str; 4] = ["da", "en", "ar", "uk"];

/// The categories of whole numbers that need a word of their own (CLDR); the rest is `other`.
const PLURALS: [(&str, &[&str]); 4] =
    [("da", &["one"]), ("en", &["one"]), ("ar", &["one", "two", "few"]), ("uk", &["one", "few"])];

/// What a message asks for: its variables, and the categories of each selection by number.
#[derive(Debug, Default)]
struct Message {
    variables: BTreeSet<String>,
    plurals: Vec<BTreeSet<String>>,
}

fn messages(language: &str) -> BTreeMap<String, Message> {
    let path = root().join(format!("themes/standard/sprog/{language}.ftl"));
    let text = std::fs::read_to_string(path).unwrap();
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, e)| panic!("{language}: {e:?}"));
    let mut all = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        assert!(message.attributes.is_empty(), "{language}: {} has attributes", message.id.name);
        let mut made = Message::default();
        pattern(
            &message.value.unwrap_or_else(|| panic!("{language}: {} is empty", message.id.name)),
            &mut made,
        );
        let twice = all.insert(message.id.name.clone(), made);
        assert!(twice.is_none(), "{language}: {} stands twice", message.id.name);
    }
    all
}

fn pattern(pattern: &Pattern<String>, made: &mut Message) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => self::inline(inline, made),
            Expression::Select { selector, variants } => {
                self::inline(selector, made);
                let keys = variants.iter().filter(|v| !v.default).filter_map(|v| match &v.key {
                    VariantKey::Identifier { name } => Some(name.clone()),
                    VariantKey::NumberLiteral { .. } => None,
                });
                made.plurals.push(keys.collect());
                variants.iter().for_each(|v| self::pattern(&v.value, made));
            }
        }
    }
}

fn inline(expression: &InlineExpression<String>, made: &mut Message) {
    match expression {
        InlineExpression::VariableReference { id } => drop(made.variables.insert(id.name.clone())),
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            positional.iter().for_each(|p| inline(p, made));
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = &**expression {
                inline(inner, made);
            }
        }
        _ => {}
    }
}

#[test]
fn every_language_has_the_same_messages() {
    let own = messages("da");
    assert!(own.len() > 400, "{}", own.len());
    for language in LANGUAGES {
        let all = messages(language);
        let names = |m: &BTreeMap<String, Message>| m.keys().cloned().collect::<BTreeSet<_>>();
        let missing: Vec<_> = names(&own).difference(&names(&all)).cloned().collect();
        let further: Vec<_> = names(&all).difference(&names(&own)).cloned().collect();
        assert!(missing.is_empty() && further.is_empty(), "{language} lacks {missing:?}, has {further:?}");
        for (name, message) in &all {
            // A form for one of something may leave the number out, so only what is asked for beyond is wrong.
            let known = &own[name].variables;
            let unknown: Vec<_> = message.variables.difference(known).collect();
            assert!(unknown.is_empty(), "{language}: {name} asks for {unknown:?}");
            let lost: Vec<_> = known.difference(&message.variables).collect();
            assert!(lost.is_empty(), "{language}: {name} leaves out {lost:?}");
        }
    }
}

#[test]
fn numbers_decide_the_form() {
    for (language, wanted) in PLURALS {
        let mut counted = 0;
        for (name, message) in messages(language) {
            for forms in &message.plurals {
                let by_number =
                    forms.iter().any(|f| ["zero", "one", "two", "few", "many"].contains(&f.as_str()));
                if !by_number {
                    continue;
                }
                counted += 1;
                for form in wanted {
                    assert!(forms.contains(*form), "{language}: {name} has no form for “{form}”: {forms:?}");
                }
            }
        }
        assert!(counted > 10, "{language}: {counted} selections");
    }
}

/// Names of messages that the sources and templates call for, with what they tell them.
fn called(own: &BTreeMap<String, Message>) -> BTreeMap<String, Vec<(String, BTreeSet<String>)>> {
    let mut calls: BTreeMap<String, Vec<(String, BTreeSet<String>)>> = BTreeMap::new();
    let mut add = |file: &str, name: &str, told: BTreeSet<String>| {
        calls.entry(name.to_owned()).or_default().push((file.to_owned(), told));
    };
    for entry in walkdir::WalkDir::new(root().join("src")).into_iter().flatten() {
        // What unit tests say stands on no page.
        if entry.path().extension().is_none_or(|e| e != "rs") || entry.file_name() == "tests.rs" {
            continue;
        }
        let text = std::fs::read_to_string(entry.path()).unwrap();
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        let text = code.collect::<Vec<_>>().join("\n");
        let file = entry.path().display().to_string();
        for (at, _) in text.match_indices("told!(\"") {
            let id = text[at + 7..].split('"').next().unwrap_or_default();
            // What such a macro tells stands where it is defined.
            add(&file, id, own[id].variables.clone());
        }
        for (at, _) in text.match_indices("say!(") {
            let call = balanced(&text[at + 4..]);
            let Some(id) = call.split('"').nth(1) else { continue };
            let rest = call.splitn(3, '"').nth(2).unwrap_or_default();
            add(&file, id, arguments(rest));
        }
        for (at, _) in text.match_indices(".say(\"") {
            let id = text[at + 6..].split('"').next().unwrap_or_default();
            add(&file, id, BTreeSet::new());
        }
    }
    for entry in std::fs::read_dir(root().join("themes/standard/skabeloner")).unwrap().flatten() {
        let text = std::fs::read_to_string(entry.path()).unwrap();
        let file = entry.path().display().to_string();
        for (at, _) in text.match_indices("say(id=\"") {
            let call = balanced(&text[at + 3..]);
            let id = call.split('"').nth(1).unwrap_or_default();
            add(&file, id, arguments(call.splitn(3, '"').nth(2).unwrap_or_default()));
        }
        for part in text.split("{{").skip(1).chain(text.split("{%").skip(1)) {
            let inside = part.split("}}").next().unwrap_or(part).split("%}").next().unwrap_or_default();
            for (at, _) in inside.match_indices("t.") {
                if inside[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '.') {
                    continue;
                }
                let id = inside[at + 2..]
                    .split(|c: char| !(c.is_alphanumeric() || c == '_'))
                    .next()
                    .unwrap_or_default();
                add(&file, id, BTreeSet::new());
            }
        }
    }
    calls
}

/// The text from an opening to its closing parenthesis.
fn balanced(text: &str) -> &str {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &text[..at];
        }
    }
    text
}

/// The names before `=` at the call's own level.
fn arguments(text: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut depth = 0;
    let mut word = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            '=' if depth == 0
                && chars.peek() != Some(&'=')
                && chars.peek() != Some(&'>')
                && !word.is_empty() =>
            {
                names.insert(std::mem::take(&mut word));
            }
            c if c.is_alphanumeric() || c == '_' => word.push(c),
            ' ' => {}
            _ => word.clear(),
        }
    }
    names
}

#[test]
fn every_message_is_called_for_and_told_what_it_asks() {
    let own = messages("da");
    let calls = called(&own);
    assert!(calls.len() > 400, "{}", calls.len());
    let mut wrong = Vec::new();
    for (name, places) in &calls {
        let Some(message) = own.get(name) else {
            wrong.push(format!("{}: there is no message {name}", places[0].0));
            continue;
        };
        for (file, told) in places {
            for variable in message.variables.difference(told) {
                wrong.push(format!("{file}: {name} is not told ${variable}"));
            }
        }
    }
    // Chosen by number or by kind.
    let by_name = ["month_", "weekday_", "kind_"];
    for name in own.keys().filter(|n| !calls.contains_key(*n) && !by_name.iter().any(|b| n.starts_with(b))) {
        wrong.push(format!("nobody calls for {name}"));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
