//! The files of the year, read without klarplan: front matter as plain YAML, names and numbers from file names.

use chrono::{Datelike, NaiveDate, Weekday};
use serde_yaml::Value;
use std::collections::BTreeMap;
use std::path::Path;

pub struct Own {
    /// In the order of their folders.
    pub committees: Vec<Committee>,
}

pub struct Committee {
    pub slug: String,
    pub facts: Value,
    /// Oldest first.
    pub meetings: Vec<Meeting>,
}

pub struct Meeting {
    /// The folder's name, which is the day.
    pub day: String,
    pub facts: Value,
    /// By number.
    pub items: Vec<Item>,
}

pub struct Item {
    pub number: usize,
    pub facts: Value,
    pub body: String,
}

/// An item in its place.
#[derive(Clone, Copy)]
pub struct At<'a> {
    pub committee: &'a Committee,
    pub meeting: &'a Meeting,
    pub item: &'a Item,
}

impl Own {
    pub fn read(root: &Path) -> Self {
        let committees = folders(root).into_iter().map(|slug| {
            let own = root.join(&slug);
            let meetings = folders(&own).into_iter().map(|day| {
                let folder = own.join(&day);
                let mut items: Vec<Item> = names(&folder)
                    .into_iter()
                    .filter(|name| name != "moede.md")
                    .map(|name| {
                        let (facts, body) = front(&folder.join(&name));
                        Item { number: name.split('-').next().unwrap().parse().unwrap(), facts, body }
                    })
                    .collect();
                items.sort_by_key(|item| item.number);
                Meeting { day, facts: front(&folder.join("moede.md")).0, items }
            });
            let meetings = meetings.collect();
            Committee { facts: front(&own.join("udvalg.md")).0, slug, meetings }
        });
        Self { committees: committees.collect() }
    }

    pub fn committee(&self, slug: &str) -> &Committee {
        self.committees.iter().find(|c| c.slug == slug).unwrap()
    }

    /// All items, committee by committee and in order.
    pub fn items(&self) -> impl Iterator<Item = At<'_>> {
        self.committees.iter().flat_map(Committee::items)
    }

    /// The items of each case that is not closed, oldest first, by the case's number.
    pub fn cases(&self) -> BTreeMap<String, Vec<At<'_>>> {
        let mut cases = BTreeMap::<String, Vec<At>>::new();
        for at in self.items().filter(|at| !at.item.has("lukket")) {
            if let Some(number) = at.item.get("sagsnr") {
                cases.entry(number).or_default().push(at);
            }
        }
        for items in cases.values_mut() {
            items.sort_by_key(|at| &at.meeting.day);
        }
        cases
    }
}

impl Committee {
    pub fn name(&self) -> String {
        string(&self.facts["navn"])
    }

    pub fn items(&self) -> impl Iterator<Item = At<'_>> {
        self.meetings.iter().flat_map(move |meeting| {
            meeting.items.iter().map(move |item| At { committee: self, meeting, item })
        })
    }

    /// Its items whose minutes say what was decided, oldest first; closed ones and those with nothing to decide left
    /// out.
    pub fn decisions(&self) -> impl Iterator<Item = At<'_>> {
        self.items().filter(|at| {
            let outcome = at.item.outcome();
            at.meeting.is_minutes()
                && at.item.has("beslutning")
                && !at.item.has("lukket")
                && outcome.as_deref() != Some("intet")
        })
    }

    /// `Sydbakkens Borgerliste (S)`
    pub fn party(&self, letter: &str) -> String {
        let all = self.facts["partier"].as_sequence().unwrap();
        let party = all.iter().find(|p| string(&p["bogstav"]) == letter).unwrap();
        format!("{} ({letter})", string(&party["navn"]))
    }

    /// Key, name and letter of each member, in the committee's order.
    pub fn members(&self) -> Vec<(String, String, String)> {
        let all = self.facts["medlemmer"].as_mapping().unwrap().iter();
        all.map(|(key, m)| (string(key), string(&m["navn"]), string(&m["parti"]))).collect()
    }
}

impl Meeting {
    pub fn state(&self) -> String {
        string(&self.facts["tilstand"])
    }

    pub fn is_minutes(&self) -> bool {
        self.state().contains("referat")
    }

    pub fn get(&self, key: &str) -> Option<String> {
        known(&self.facts[key])
    }

    /// `onsdag den 14. januar 2026`
    pub fn weekday(&self) -> String {
        weekday(&self.day)
    }

    /// `Onsdag den 14. januar 2026 kl. 16.00`
    pub fn moment(&self) -> String {
        capital(&format!("{} kl. {}", self.weekday(), self.get("kl").unwrap()))
    }

    /// All days on which something of its papers was published or corrected, the newest.
    pub fn changed(&self) -> String {
        let own = ["dagsorden_offentliggjort", "referat_offentliggjort", "referat_godkendt"];
        let own = own.iter().filter_map(|key| self.get(key));
        let of_items = self.items.iter().filter(|i| !i.has("lukket")).filter_map(Item::changed);
        own.chain(days(&self.facts["rettelser"])).chain(of_items).max().unwrap()
    }
}

impl Item {
    pub fn has(&self, key: &str) -> bool {
        !self.facts[key].is_null()
    }

    pub fn get(&self, key: &str) -> Option<String> {
        known(&self.facts[key])
    }

    pub fn title(&self) -> String {
        string(&self.facts["titel"])
    }

    /// `3. Titel`
    pub fn numbered(&self) -> String {
        format!("{}. {}", self.number, self.title())
    }

    /// The outcome's key.
    pub fn outcome(&self) -> Option<String> {
        known(&self.facts["beslutning"]["udfald"])
    }

    pub fn votes(&self) -> Vec<&Value> {
        list(&self.facts["afstemninger"])
    }

    pub fn yaml_text(&self, key: &str) -> String {
        serde_yaml::to_string(&self.facts[key]).unwrap()
    }

    /// The newest day on which it was added or corrected after publication.
    pub fn changed(&self) -> Option<String> {
        days(&self.facts["rettelser"]).chain(self.get("tilføjet")).max()
    }
}

impl At<'_> {
    /// The page's path.
    pub fn path(&self) -> String {
        format!("udvalg/{}/{}/punkt-{}.html", self.committee.slug, self.meeting.day, self.item.number)
    }

    /// `3. Titel`, with the day where the committee has another item of that number and title.
    pub fn named(&self) -> String {
        let name = self.item.numbered();
        if self.committee.items().filter(|other| other.item.numbered() == name).count() > 1 {
            format!("{name}, {}", day(&self.meeting.day))
        } else {
            name
        }
    }
}

/// The elements of a list, where there is one.
pub fn list(value: &Value) -> Vec<&Value> {
    value.as_sequence().map_or(Vec::new(), |all| all.iter().collect())
}

pub fn texts(value: &Value) -> Vec<String> {
    list(value).into_iter().map(string).collect()
}

/// A value as it is written.
pub fn string(value: &Value) -> String {
    known(value).unwrap_or_else(|| panic!("{value:?} is no text"))
}

pub fn known(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()),
        // A clock like 16.30 is a number to YAML, which takes its nought.
        Value::Number(number) if number.is_f64() => Some(format!("{:.2}", number.as_f64().unwrap())),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn days(corrections: &Value) -> impl Iterator<Item = String> {
    list(corrections).into_iter().map(|one| string(&one["dato"])).collect::<Vec<_>>().into_iter()
}

/// What pages call an outcome.
pub fn word(outcome: &str) -> &'static str {
    match outcome {
        "godkendt" => "Godkendt",
        "tiltrådt" => "Tiltrådt",
        "anbefalet" => "Anbefalet",
        "taget-til-efterretning" => "Taget til efterretning",
        "taget-til-orientering" => "Taget til orientering",
        "forkastet" => "Forkastet",
        "udsat" => "Udsat",
        "sendt-tilbage" => "Sendt tilbage",
        "drøftet" => "Drøftet",
        "besluttet" => "Besluttet",
        "intet" => "Intet at beslutte",
        other => panic!("{other}"),
    }
}

/// `14. januar 2026`
pub fn day(iso: &str) -> String {
    let date = date(iso);
    let months = "januar februar marts april maj juni juli august september oktober november december";
    let month = months.split(' ').nth(date.month0() as usize).unwrap();
    format!("{}. {month} {}", date.day(), date.year())
}

pub fn weekday(iso: &str) -> String {
    let name = match date(iso).weekday() {
        Weekday::Mon => "mandag",
        Weekday::Tue => "tirsdag",
        Weekday::Wed => "onsdag",
        Weekday::Thu => "torsdag",
        Weekday::Fri => "fredag",
        Weekday::Sat => "lørdag",
        Weekday::Sun => "søndag",
    };
    format!("{name} den {}", day(iso))
}

pub fn date(iso: &str) -> NaiveDate {
    NaiveDate::parse_from_str(iso, "%Y-%m-%d").unwrap()
}

pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// The front matter and what stands below it.
fn front(path: &Path) -> (Value, String) {
    let text = std::fs::read_to_string(path).unwrap();
    let (front, body) = text.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
    (serde_yaml::from_str(front).unwrap(), body.to_owned())
}

fn folders(root: &Path) -> Vec<String> {
    names(root).into_iter().filter(|name| root.join(name).is_dir()).collect()
}

fn names(root: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(root).unwrap();
    let mut all: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    all.sort();
    all
}
