//! `klarplan explain`: one rule, with law, settings and examples.

use super::{CLEAN, Global, Trouble};
use crate::catalogue;
use crate::diagnostic::{Citation, Lang, Rule, text};
use crate::parse::suggest;
use clap::ArgMatches;
use std::fmt::Write;

pub(super) fn run(global: &Global, matches: &ArgMatches) -> Result<u8, Trouble> {
    let word = matches.get_one::<String>("rule").map_or("", String::as_str);
    let Some(rule) = catalogue::find(word) else {
        let all = catalogue::all();
        let near = suggest::nearest(word, all.iter().flat_map(|r| [r.code, r.name]));
        return Err(Trouble(match near {
            Some(near) => text!(
                "Der er ingen regel ”{word}”. Mente du ”{near}”?",
                "There is no rule “{word}”. Did you mean “{near}”?"
            ),
            None => text!(
                "Der er ingen regel ”{word}”. ”klarplan rules” viser dem alle.",
                "There is no rule “{word}”. “klarplan rules” shows them all."
            ),
        }));
    };
    // Both languages where neither is asked for, so that a rule can be shown to anyone.
    let out = match global.lang {
        Some(lang) => explain(rule, lang),
        None => format!("{}\n{}", explain(rule, Lang::Da), explain(rule, Lang::En)),
    };
    global.out.result(&out);
    Ok(CLEAN)
}

fn explain(rule: &Rule, lang: Lang) -> String {
    let say = |da: &'static str, en: &'static str| if lang == Lang::Da { da } else { en };
    let mut out = String::new();
    let _ = writeln!(out, "{} {}: {}", rule.code, rule.name, rule.title.get(lang));
    let _ = writeln!(out, "\n{}: {}", say("Alvor", "Severity"), rule.severity.word().get(lang));
    let _ = writeln!(out, "{}: {}", say("Hvorfor", "Why"), rule.why.get(lang));
    cite(&mut out, say("Lov", "Law"), rule.law, lang);
    cite(&mut out, say("Kilde", "Source"), rule.source, lang);
    if rule.valid.from.is_some() || rule.valid.to.is_some() {
        let day = |d: Option<chrono::NaiveDate>| d.map_or("…".to_owned(), |d| d.to_string());
        let (from, to) = (day(rule.valid.from), day(rule.valid.to));
        let _ = writeln!(out, "{}: {from} – {to}", say("Gælder", "In force"));
    }
    if let Some(history) = rule.history {
        let _ = writeln!(out, "{}: {}", say("Før og siden", "Before and after"), history.get(lang));
    }
    if !rule.requirements.is_empty() {
        let _ = writeln!(out, "{}: {}", say("Krav", "Requirements"), rule.requirements.join(", "));
    }
    for setting in rule.settings {
        let about = crate::schema::setting(setting).unwrap_or_default();
        let (da, en) = about.split_once(" (EN: ").unwrap_or((about, about));
        let about = say_owned(lang, da, en.trim_end_matches(')'));
        let _ = writeln!(out, "{} {setting}: {about}", say("Indstilling", "Setting"));
    }
    let ignorable = if rule.ignorable {
        let code = rule.code;
        text!(
            "Kan sættes ud af kraft på et sted med en kommentar og en grund: # klarplan: ignore[{code}] grund",
            "Can be set aside at a place by a comment with a reason: # klarplan: ignore[{code}] reason"
        )
    } else {
        text!("Kan ikke sættes ud af kraft.", "Cannot be set aside.")
    };
    let _ = writeln!(out, "{}", ignorable.get(lang));
    for example in rule.examples {
        let verdict = match example.findings {
            [] => say("Godt", "Good").to_owned(),
            places => format!("{} ({})", say("Fund", "Finding"), places.join(", ")),
        };
        let _ = writeln!(out, "\n{verdict}: {}", example.what);
        for (path, text) in example.files {
            let _ = writeln!(out, "  {path}");
            for line in text.lines() {
                let _ = writeln!(out, "    {line}");
            }
        }
    }
    out
}

fn say_owned<'a>(lang: Lang, da: &'a str, en: &'a str) -> &'a str {
    if lang == Lang::Da { da } else { en }
}

fn cite(out: &mut String, word: &str, citation: Option<Citation>, lang: Lang) {
    if let Some(citation) = citation {
        let _ = write!(out, "{word}: {}", citation.title.get(lang));
        if !citation.quote.is_empty() {
            let _ = write!(out, " – ”{}”", citation.quote);
        }
        out.push('\n');
    }
}
