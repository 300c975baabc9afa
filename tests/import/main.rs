//! Import: what two municipalities print, and made-up exports of other systems, into klarplan's files.
//!
//! `sources/` holds public minutes of Lejre and København as they were found. The CPR numbers are made when the tests run.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

#[path = "../common/mod.rs"]
mod common;

mod by_hand;
mod case_system;
mod command;
mod example;
mod hostile;
mod html;
mod oparl;
mod whole;

use klarplan::import::found::{Found, Told, Why};
use klarplan::import::write::{self, File, Options};
use klarplan::import::{self, Read};
use serde_json::Value;

pub const LEJRE: &str = include_str!("sources/lejre.txt");
pub const KOEBENHAVN: &str = include_str!("sources/koebenhavn.txt");

/// What a source comes to.
pub struct Imported {
    pub found: Found,
    pub files: Vec<File>,
    pub told: Vec<Told>,
}

impl Imported {
    /// The file whose name begins so.
    pub fn text(&self, begins: &str) -> &str {
        let name = |f: &&File| f.path.rsplit('/').next().unwrap().starts_with(begins);
        &self.files.iter().find(name).unwrap_or_else(|| panic!("no {begins}")).text
    }

    /// The front matter of that file.
    pub fn front(&self, begins: &str) -> Value {
        front(self.text(begins))
    }

    /// All files' text.
    pub fn all(&self) -> String {
        self.files.iter().map(|f| f.text.as_str()).collect()
    }

    /// What was told of for this reason.
    pub fn told(&self, why: Why) -> Vec<String> {
        let told = self.told.iter().filter(|t| t.why == why);
        told.map(|t| format!("{}: {}", t.said.place.da(), t.said.text)).collect()
    }

    /// The words a file says a person must place, without the rest of its comments.
    pub fn marked(&self, begins: &str) -> Vec<String> {
        let lines = self.text(begins).lines();
        lines.filter(|l| l.trim_start().starts_with("# Skriv her")).map(|l| l.trim().to_owned()).collect()
    }
}

/// Imports the first meeting of a source.
pub fn imported(source: &[u8]) -> Imported {
    imported_with(source, false)
}

pub fn imported_with(source: &[u8], include_closed: bool) -> Imported {
    made(read(source).meetings.remove(0), include_closed)
}

pub fn read(source: &[u8]) -> Read {
    import::read(source).unwrap_or_else(|why| panic!("{}", why.0.en))
}

pub fn made(found: Found, include_closed: bool) -> Imported {
    let meeting = found.meeting.date.map_or("moede".to_owned(), |d| d.to_string());
    let options = Options {
        committee: "u",
        meeting: &meeting,
        new_committee: true,
        include_closed,
        draft: false,
        modeline: &|_, _| String::new(),
    };
    let (files, told) = write::files(&found, &options);
    Imported { found, files, told }
}

/// Why a source is refused, in English.
pub fn refused(source: &[u8]) -> String {
    match import::read(source) {
        Err(why) => {
            assert!(!why.0.da.is_empty() && why.0.da != why.0.en);
            why.0.en
        }
        Ok(_) => panic!("it was read"),
    }
}

/// The front matter of a document, every scalar as text.
pub fn front(text: &str) -> Value {
    let inner = text.strip_prefix("---\n").unwrap();
    // A document can end with its front matter.
    let end = inner.find("\n---").map_or(0, |at| at + 1);
    // YAML would read 16.30 as a number.
    let clock = |line: &str| match line.split_once("kl: ") {
        Some((key @ ("" | "slut_"), clock)) => format!("{key}kl: \"{clock}\"\n"),
        _ => format!("{line}\n"),
    };
    let inner: String = inner[..end].lines().map(clock).collect();
    let value: Value = serde_yaml::from_str(&inner).unwrap_or_else(|e| panic!("{e}:\n{text}"));
    texts(value)
}

fn texts(value: Value) -> Value {
    match value {
        Value::Null => Value::Object(Default::default()),
        Value::Bool(b) => Value::String(b.to_string()),
        Value::Number(n) => Value::String(n.to_string()),
        Value::Array(all) => Value::Array(all.into_iter().map(texts).collect()),
        Value::Object(all) => Value::Object(all.into_iter().map(|(k, v)| (k, texts(v))).collect()),
        text => text,
    }
}

/// The body below the front matter.
pub fn body(text: &str) -> &str {
    let inner = text.strip_prefix("---\n").unwrap();
    inner.find("\n---\n").map_or("", |at| &inner[at + 5..])
}
