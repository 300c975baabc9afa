//! `klarplan new`: a document to fill in, in its right place.

use super::new_papers;
use super::skeleton::{self, Sampler};
use super::{CLEAN, Global, Place, Trouble, today};
use crate::diagnostic::text;
use crate::language::capital;
use crate::model::committee::{Fastplads, Udvalg};
use crate::model::{Date, Kind, Scalar, Skabelon};
use crate::parse::suggest;
use crate::pipeline::{self, Checked, Options};
use crate::source::{is_slug, slugify};
use clap::ArgMatches;
use std::path::Path;

pub(super) fn run(global: &Global, matches: &ArgMatches) -> Result<u8, Trouble> {
    let word = matches.get_one::<String>("kind").map_or("", String::as_str);
    let slug = matches.get_one::<String>("slug").map_or("", String::as_str);
    let template = matches.get_one::<String>("template").map(String::as_str);
    let kind = kind(word)?;
    let place = global.place()?;
    let today = today::today(global)?;
    let checked = pipeline::check(&place.root, &place.config, Options { drafts: true, today })?;
    let today = Date(today).to_string();
    let made = Maker { checked: &checked, kind, today, template }.make(slug)?;
    for (path, _) in &made {
        if place.root.join(path).exists() && !is_companion(path, kind) {
            return Err(Trouble(text!("{path} findes allerede.", "{path} exists already.")));
        }
    }
    let lang = global.lang_of(checked.site.as_ref());
    for (path, content) in &made {
        if write(&place, path, content)? {
            global.out.say(text!("Lavede {path}", "Made {path}").get(lang));
        }
    }
    Ok(CLEAN)
}

/// The kind of this name.
pub(super) fn kind(word: &str) -> Result<Kind, Trouble> {
    Kind::from_id(word).ok_or_else(|| {
        if word.starts_with("rehabiliteringsplan") {
            return Trouble(text!(
                "En rehabiliteringsplan er tre dokumenter: forberedende-del, indstilling og indsatsdel. Lav dem ét ad gangen.",
                "A rehabiliteringsplan is three documents: forberedende-del, indstilling and indsatsdel. Make them one at a time."
            ));
        }
        let all: Vec<&str> = Kind::ALL.iter().map(|k| k.id()).collect();
        let near = suggest::nearest(word, all.iter().copied());
        let (da, en) = match near {
            Some(near) => (format!("Mente du ”{near}”?"), format!("Did you mean “{near}”?")),
            None => {
                (format!("Vælg mellem: {}.", all.join(", ")), format!("Choose between: {}.", all.join(", ")))
            }
        };
        Trouble(text!(
            "Der er ingen slags dokument, der hedder ”{word}”. {da}",
            "There is no kind of document called “{word}”. {en}"
        ))
    })
}

/// Whether the file only accompanies the one asked for, so that it may be there already.
fn is_companion(path: &str, kind: Kind) -> bool {
    Kind::of_path(path) != Some(kind)
}

/// Writes the file unless it is there. Whether it was written.
fn write(place: &Place, path: &str, content: &str) -> Result<bool, Trouble> {
    let full = place.root.join(path);
    if full.exists() {
        return Ok(false);
    }
    if let Some(folder) = full.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(&full, content)?;
    Ok(true)
}

struct Maker<'a> {
    checked: &'a Checked,
    kind: Kind,
    today: String,
    template: Option<&'a str>,
}

impl Maker<'_> {
    /// Paths and contents of the files to make.
    fn make(&self, slug: &str) -> Result<Vec<(String, String)>, Trouble> {
        let parts: Vec<&str> = slug.split('/').collect();
        for part in &parts {
            if !is_slug(part) {
                return Err(bad_name(part));
            }
        }
        let template = self.template()?;
        match (self.kind, &parts[..]) {
            (Kind::Opsætning, _) => Err(Trouble(text!(
                "Opsætningen laves af ”klarplan init”.",
                "The configuration is made by “klarplan init”."
            ))),
            (Kind::Personer | Kind::Leverandører | Kind::Ordliste, [name]) => Ok(vec![self.register(name)]),
            (Kind::Skabelon, [name]) => Ok(vec![self.plan_template(name)]),
            (Kind::Sag, [case]) => Ok(vec![self.case(case)]),
            (kind, [case]) if kind.is_plan() => {
                Ok(vec![self.case(case), self.plan(case, kind.id(), template)])
            }
            (kind, [case, which]) if kind.is_plan() => {
                Ok(vec![self.case(case), self.plan(case, &format!("{}-{which}", kind.id()), template)])
            }
            (Kind::Ramme, [name]) => Ok(vec![self.framework(name)]),
            (Kind::Resultater, [name]) => {
                let path = format!("content/udbud/{name}/resultater.yaml");
                Ok(vec![self.framework(name), (path, self.facts(Kind::Resultater, 3, &title("Resultater")))])
            }
            (Kind::Udvalg, [name]) => Ok(vec![self.committee(name)]),
            (Kind::Møde, [committee, meeting]) => Ok(self.meeting(committee, meeting)),
            (Kind::Punkt, [committee, meeting, item]) => self.item(committee, meeting, item),
            (Kind::Tilsynsområde, [name]) => Ok(vec![self.area(name)]),
            (kind, [area, which]) if Kind::SUPERVISION.contains(&kind) => {
                Ok(vec![self.area(area), self.paper(&format!("tilsyn/{area}"), which)])
            }
            (kind, [folder]) if Kind::SCHEMES.contains(&kind) => {
                Ok(vec![self.paper(&format!("ordninger/{folder}"), "")])
            }
            (kind, [folder, which]) if Kind::SCHEMES.contains(&kind) => {
                Ok(vec![self.paper(&format!("ordninger/{folder}"), which)])
            }
            (Kind::Side, parts) => {
                let path = format!("content/sider/{}.md", parts.join("/"));
                let name = parts.last().copied().unwrap_or_default();
                let values = [("titel", said(name)), ("kladde", "ja".to_owned())];
                let facts = self.facts(Kind::Side, 1 + parts.len(), &values);
                Ok(vec![(path, document(&facts, &skeleton::sections(None)))])
            }
            (kind, _) => {
                let place = kind.place();
                Err(Trouble(text!(
                    "Navnet ”{slug}” passer ikke: filen skal stå som {place}.",
                    "The name “{slug}” does not fit: the file must stand as {place}."
                )))
            }
        }
    }

    fn facts(&self, kind: Kind, depth: usize, values: &[(&str, String)]) -> String {
        skeleton::facts(kind, depth, values, &[], &self.sampler())
    }

    fn sampler(&self) -> Sampler<'_> {
        let person = self.checked.site.as_ref().and_then(|s| s.people.names().next());
        Sampler { today: self.today.clone(), person }
    }

    /// The template asked for; else the only one there is for this kind.
    fn template(&self) -> Result<Option<(&str, &Skabelon)>, Trouble> {
        let Some(site) = &self.checked.site else { return Ok(None) };
        let all = &site.templates;
        match self.template {
            Some(name) => match all.get_key_value(name) {
                Some((name, template)) if template.til == self.kind => Ok(Some((name, template))),
                Some((name, template)) => {
                    let kind = template.til.name();
                    Err(Trouble(text!(
                        "Skabelonen ”{name}” er til {kind}.",
                        "The template “{name}” is for {kind}."
                    )))
                }
                None => {
                    let names: Vec<&str> = all.keys().map(String::as_str).collect();
                    let names = names.join(", ");
                    Err(Trouble(text!(
                        "Der er ingen skabelon ”{name}”. Der er: {names}.",
                        "There is no template “{name}”. There are: {names}."
                    )))
                }
            },
            None => {
                let mut fitting = all.iter().filter(|(_, t)| t.til == self.kind);
                let first = fitting.next().map(|(n, t)| (n.as_str(), t));
                // "standard" is the usual one where there are several.
                let standard = all.get_key_value("standard").filter(|(_, t)| t.til == self.kind);
                Ok(standard.map(|(n, t)| (n.as_str(), t)).or(first.filter(|_| fitting.next().is_none())))
            }
        }
    }

    fn plan(&self, case: &str, stem: &str, template: Option<(&str, &Skabelon)>) -> (String, String) {
        let mut values = vec![("titel", self.kind.name().to_owned()), ("kladde", "ja".to_owned())];
        values.extend(template.map(|(name, _)| ("skabelon", name.to_owned())));
        values.push(("udarbejdet", self.today.clone()));
        let fields = template.map_or(&[][..], |(_, t)| &t.felter);
        let facts = skeleton::facts(self.kind, 3, &values, fields, &self.sampler());
        let text = skeleton::sections(template.map(|(_, t)| t));
        (format!("content/planer/{case}/{stem}.md"), document(&facts, &text))
    }

    fn case(&self, case: &str) -> (String, String) {
        let name = case.split('-').map(capital).collect::<Vec<_>>().join(" ");
        let values = [("titel", name.clone()), ("borger", name.clone())];
        let facts = self.facts(Kind::Sag, 3, &values);
        let family = "modtagere:\n  mor:\n    navn: Mor\n    rolle: mor\n  far:\n    navn: Far\n    rolle: far\n  barn:\n    navn: Barnet\n    rolle: barn\n  sagsbehandler:\n    navn: Sagsbehandleren\n    rolle: sagsbehandler\n";
        let readers = format!(
            "modtagere:\n  borger:\n    navn: {name}\n    rolle: borger\n  sagsbehandler:\n    navn: Sagsbehandleren\n    rolle: sagsbehandler\n"
        );
        let facts = facts.lines().filter(|l| !l.starts_with("# modtagere:")).collect::<Vec<_>>().join("\n");
        (
            format!("content/planer/{case}/sag.yaml"),
            facts + "\n" + if self.kind == Kind::Familieplan { family } else { &readers },
        )
    }

    fn framework(&self, name: &str) -> (String, String) {
        let values = [("titel", said(name)), ("kladde", "ja".to_owned())];
        let facts = self.facts(Kind::Ramme, 3, &values);
        (format!("content/udbud/{name}/ramme.md"), document(&facts, &skeleton::sections(None)))
    }

    fn committee(&self, name: &str) -> (String, String) {
        let facts = self.facts(Kind::Udvalg, 3, &[("navn", said(name)), ("kladde", "ja".to_owned())]);
        (format!("content/udvalg/{name}/udvalg.md"), document(&facts, &skeleton::sections(None)))
    }

    /// A meeting with the committee's fixed items, first and last, its usual place and its members.
    fn meeting(&self, committee: &str, meeting: &str) -> Vec<(String, String)> {
        let folder = format!("content/udvalg/{committee}/{meeting}");
        let known = self.checked.site.as_ref().and_then(|s| s.committee(committee)).map(|c| &c.udvalg.data);
        let date = meeting.get(..10).filter(|d| Date::read(d).is_ok());
        let mut values = Vec::new();
        match date {
            Some(date) => values.push(("dato", date.to_owned())),
            None => values.push(("dato_omtrent", self.today[..4].to_owned())),
        }
        values.push(("tilstand", "udkast".to_owned()));
        values.push(("kladde", "ja".to_owned()));
        values.extend(known.and_then(|u| u.mødested.as_ref()).map(|m| ("sted", quoted(m))));
        // In an agenda these are the ones called to the meeting.
        let members = known.map(|u| u.medlemmer.0.iter().map(|(_, m)| format!("\n  - {}", quoted(&m.navn))));
        let members: String = members.into_iter().flatten().collect();
        if !members.is_empty() {
            values.push(("til_stede", members));
        }
        let facts = self.facts(Kind::Møde, 4, &values);
        let mut files = vec![self.committee(committee), (format!("{folder}/moede.md"), document(&facts, ""))];
        for (at, title) in fixed(known).into_iter().enumerate() {
            let facts = self.facts(Kind::Punkt, 4, &[("titel", quoted(&title))]);
            let path = format!("{folder}/{:02}-{}.md", at + 1, slugify(&title));
            files.push((path, document(&facts, "")));
        }
        files
    }

    fn item(&self, committee: &str, meeting: &str, item: &str) -> Result<Vec<(String, String)>, Trouble> {
        let digits = item.chars().take_while(char::is_ascii_digit).count();
        if digits == 0 {
            return Err(Trouble(text!(
                "Et punkts navn begynder med dets nummer, fx 03-{item}.",
                "An item's name begins with its number, such as 03-{item}."
            )));
        }
        let number: u32 = item[..digits].parse().unwrap_or(0);
        let known = self.checked.site.as_ref().and_then(|s| s.committee(committee));
        let there = known.and_then(|c| c.meetings.iter().find(|m| m.møde.slug == meeting));
        if let Some(taken) = there.and_then(|m| m.items.iter().find(|i| i.number == number)) {
            let path = &taken.punkt.path;
            return Err(Trouble(text!(
                "Punkt {number} findes allerede: {path}. Vælg et andet nummer, eller omdøb filen.",
                "Item {number} exists already: {path}. Choose another number, or rename the file."
            )));
        }
        let name = said(item[digits..].trim_start_matches('-'));
        let name = if name.is_empty() { "Punkt".to_owned() } else { name };
        let facts = self.facts(Kind::Punkt, 4, &[("titel", name)]);
        let folder = format!("content/udvalg/{committee}/{meeting}");
        let own = (format!("{folder}/{item}.md"), document(&facts, "\n## Sagsfremstilling\n\nSkriv her.\n"));
        let mut files = self.meeting(committee, meeting);
        // Only what the item belongs to; the fixed items come with a meeting that is asked for.
        files.truncate(2);
        files.push(own);
        Ok(files)
    }

    fn area(&self, name: &str) -> (String, String) {
        let values = new_papers::values(Kind::Tilsynsområde, name, &self.today);
        let facts = self.facts(Kind::Tilsynsområde, 3, &values);
        (format!("content/tilsyn/{name}/omraade.md"), document(&facts, ""))
    }

    /// A document of an area or a scheme; `which` tells it apart from others of its kind.
    fn paper(&self, folder: &str, which: &str) -> (String, String) {
        let id = self.kind.id();
        let stem = if which.is_empty() { id.to_owned() } else { format!("{id}-{which}") };
        let facts = self.facts(self.kind, 3, &new_papers::values(self.kind, which, &self.today));
        (format!("content/{folder}/{stem}.md"), document(&facts, ""))
    }

    fn register(&self, name: &str) -> (String, String) {
        let path = format!("content/registre/{}.yaml", self.kind.id());
        let line = skeleton::modeline(self.kind, 2);
        let rest = match self.kind {
            Kind::Personer => "  rolle: Sagsbehandler\n  telefon: 00 00 00 00\n",
            Kind::Ordliste => "  forklaring: Skriv her\n  område: planer\n",
            _ => "  beskrivelse: Skriv her\n",
        };
        let named = if self.kind == Kind::Ordliste { "ord" } else { "navn" };
        (path, format!("{line}{name}:\n  {named}: {}\n{rest}", said(name)))
    }

    fn plan_template(&self, name: &str) -> (String, String) {
        let values = [("titel", said(name)), ("til", Kind::MinPlan.id().to_owned())];
        let mut facts = self.facts(Kind::Skabelon, 2, &values);
        facts.push_str(
            "felter:\n  - felt: mål\n    krævet: ja\n    hjælp: Skriv målet som et job eller en uddannelse\n",
        );
        let facts = facts.lines().filter(|l| !l.starts_with("# felter:")).collect::<Vec<_>>().join("\n");
        (format!("content/skabeloner/{name}.yaml"), facts + "\n")
    }
}

fn title(words: &str) -> [(&'static str, String); 1] {
    [("titel", words.to_owned())]
}

fn fixed(committee: Option<&Udvalg>) -> Vec<String> {
    let all = committee.map(|c| &c.faste_punkter[..]).unwrap_or_default();
    let at = |place| all.iter().filter(move |p| p.plads == place).map(|p| p.titel.to_string());
    at(Fastplads::Først).chain(at(Fastplads::Sidst)).collect()
}

fn document(facts: &str, text: &str) -> String {
    format!("---\n{facts}---\n{text}")
}

/// A slug as words: `familien-holm` → `Familien holm`.
fn said(slug: &str) -> String {
    capital(&slug.replace('-', " "))
}

/// A text as a quoted YAML scalar.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn bad_name(name: &str) -> Trouble {
    let better = slugify(name);
    Trouble(if better.is_empty() {
        text!(
            "”{name}” kan ikke bruges som navn: skriv små bogstaver a–z, tal og bindestreger.",
            "“{name}” cannot be used as a name: write lower-case letters a–z, digits and hyphens."
        )
    } else {
        text!(
            "”{name}” kan ikke bruges som navn. Brug ”{better}”.",
            "“{name}” cannot be used as a name. Use “{better}”."
        )
    })
}

/// Whether a path is one of the files `new` makes; used by `init`.
pub(super) fn write_new(root: &Path, path: &str, content: &str) -> Result<bool, Trouble> {
    let place = Place { root: root.to_owned(), config: root.join("klarplan.yaml") };
    write(&place, path, content)
}
