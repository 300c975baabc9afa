//! What was found, as klarplan's files.
//!
//! What a person must do stands in the files as `Skriv her`, which `check` reports (F318), with the words of the source
//! beside it.

mod body;
mod item;
mod yaml;

use super::found::{Found, Item, Meeting, Said, Told, Why};
use crate::leak;
use crate::model::Kind;
use crate::source::slugify;
use yaml::Yaml;

/// The words that stand where a person must write something.
pub const HERE: &str = "Skriv her";

/// A key of the front matter.
type Key<'a> = &'a str;

/// The longest name of an item's file, without its number.
const LONGEST: usize = 60;

/// What the files are to be like.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// The committee's name among the files.
    pub committee: &'a str,
    /// The meeting's.
    pub meeting: &'a str,
    /// Whether the committee's own file is to be made too.
    pub new_committee: bool,
    /// Whether closed items get a file with title and reason.
    pub include_closed: bool,
    /// Whether the meeting is a draft.
    pub draft: bool,
    /// The first line of a document of this kind, so many folders below the root.
    pub modeline: &'a dyn Fn(Kind, usize) -> String,
}

/// A file to be written.
#[derive(Clone, Debug)]
pub struct File {
    /// From the folder of content: `udvalg/…`.
    pub path: String,
    pub text: String,
    /// The lines, counted from 1, in which a person must write.
    pub marks: Vec<usize>,
}

/// The files of a meeting, sorted by path, and what they leave out.
#[must_use]
pub fn files(found: &Found, options: &Options) -> (Vec<File>, Vec<Told>) {
    let folder = format!("udvalg/{}", options.committee);
    let mut told = found.told.clone();
    let mut out = Vec::new();
    if options.new_committee {
        out.push(file(format!("{folder}/udvalg.md"), &committee(found, options)));
    }
    let folder = format!("{folder}/{}", options.meeting);
    out.push(file(format!("{folder}/moede.md"), &meeting(&found.meeting, options)));
    for item in &found.items {
        if item.closed.is_some() && !options.include_closed {
            let said = Said::new(&format!("Punkt {}", item.number), &item.title.place);
            told.push(Told { said, why: Why::Closed });
            continue;
        }
        let name = format!("{:02}-{}.md", item.number, slug(&item.title.text));
        out.push(file(format!("{folder}/{name}"), &document(item, options)));
    }
    out.sort_by(|a, b| a.path.cmp(&b.path));
    (out, told)
}

/// A file, with whatever can still be a CPR number struck out: words put together can make what they did not apart.
fn file(path: String, text: &str) -> File {
    let text = leak::mask(text).into_owned();
    let marks = (1..).zip(text.lines()).filter(|(_, l)| l.contains(HERE)).map(|(n, _)| n).collect();
    File { path, text, marks }
}

/// A title as a file's name, cut between words.
fn slug(title: &str) -> String {
    let mut slug = slugify(title);
    while slug.len() > LONGEST {
        match slug.rfind('-') {
            Some(at) => slug.truncate(at),
            None => slug.truncate(LONGEST),
        }
    }
    if slug.is_empty() { "punkt".to_owned() } else { slug }
}

fn committee(found: &Found, options: &Options) -> String {
    let meeting = &found.meeting;
    let mut yaml = begun(Kind::Udvalg, 3, options);
    match &meeting.committee {
        Some(name) => yaml.words(0, "navn", &name.text),
        None => {
            yaml.note(0, "Kilden siger ikke, hvad udvalget hedder.");
            yaml.missing(0, "navn");
        }
    }
    if let Some(code) = common_code(found) {
        yaml.words(0, "forkortelse", code);
    }
    match &meeting.authority {
        Some(name) => yaml.words(0, "myndighed", &name.text),
        None => {
            yaml.mark(0, "Kilden siger ikke, hvilken myndighed udvalget hører til. Skriv ”myndighed:” her.");
        }
    }
    if let Some((from, to)) = meeting.term {
        yaml.open(0, "periode");
        yaml.bare(1, "fra", &from.to_string());
        yaml.bare(1, "til", &to.to_string());
    }
    ended(yaml)
}

/// The abbreviation that stands before every item's title, alone or among others.
fn common_code(found: &Found) -> Option<&str> {
    let (first, rest) = found.items.split_first()?;
    let mut common = first.codes.iter().filter(|c| rest.iter().all(|i| i.codes.contains(c)));
    let one = common.next().filter(|_| !rest.is_empty())?;
    common.next().is_none().then_some(one.as_str())
}

fn meeting(meeting: &Meeting, options: &Options) -> String {
    let mut yaml = begun(Kind::Møde, 4, options);
    for mark in &meeting.marks {
        yaml.marked(mark);
    }
    if let Some(title) = &meeting.title {
        yaml.words(0, "titel", &title.text);
    }
    match meeting.date {
        Some(date) => yaml.bare(0, "dato", &date.to_string()),
        None => {
            yaml.mark(0, "Kilden har ingen mødedato. Skriv ”dato:”, eller ”dato_omtrent:” og ”dato_note:”.");
        }
    }
    if let Some(day) = meeting.weekday {
        yaml.bare(0, "ugedag", day);
    }
    if let Some(clock) = meeting.starts {
        yaml.bare(0, "kl", &clock.to_string());
    }
    if let Some(clock) = meeting.ends {
        yaml.bare(0, "slut_kl", &clock.to_string());
    }
    if let Some(place) = &meeting.place {
        yaml.words(0, "sted", &place.text);
    }
    yaml.bare(0, "tilstand", meeting.state.unwrap_or("dagsorden"));
    for (key, people) in [("til_stede", &meeting.present), ("afbud", &meeting.apologies)] {
        if !people.is_empty() {
            yaml.open(0, key);
            for person in people {
                yaml.member(1, &person.text);
            }
        }
    }
    if options.draft {
        yaml.bare(0, "kladde", "ja");
    }
    ended(yaml)
}

fn document(item: &Item, options: &Options) -> String {
    let mut yaml = begun(Kind::Punkt, 4, options);
    item::write(&mut yaml, item);
    let body = if item.closed.is_some() { String::new() } else { body::markdown(&item.body) };
    ended(yaml) + &body
}

fn begun(kind: Kind, depth: usize, options: &Options) -> Yaml {
    let mut yaml = Yaml::default();
    yaml.raw("---\n");
    yaml.raw(&(options.modeline)(kind, depth));
    yaml
}

fn ended(mut yaml: Yaml) -> String {
    yaml.raw("---\n");
    yaml.done()
}
