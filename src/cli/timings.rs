//! `--timings`: where the time went, as a table for people and as a line of JSON for programs.

use super::Global;
use crate::diagnostic::{Lang, StaticText, both};
use crate::timings::{Stage, Taken, Watch};
use clap::ArgMatches;
use std::time::Duration;

/// The clock that was asked for, if one was.
pub(super) fn watch(matches: &ArgMatches) -> Option<Watch> {
    matches.get_flag("timings").then(Watch::on)
}

/// Says what each stage took, on stderr. `is_prose` tells whether people read what the run says.
pub(super) fn say(global: &Global, watch: &Watch, whole: Duration, is_prose: bool, lang: Lang) {
    let taken = watch.taken();
    if taken.is_empty() {
        return;
    }
    let lines = if is_prose { table(&taken, whole, lang) } else { vec![json(&taken, whole)] };
    for line in lines {
        global.out.say(&line);
    }
}

/// Milliseconds and what was handled, a line for each stage; parts of the pages stand beneath them.
fn table(taken: &[Taken], whole: Duration, lang: Lang) -> Vec<String> {
    let parts = both!(
        "Det indrykkede er dele af ”Sider” og lagt sammen over alle kerner.",
        "What is indented is part of “Pages”, added up over all cores."
    );
    let mut rows: Vec<(String, Duration, String)> = Vec::new();
    for one in taken {
        let (name, what) = words(one.stage);
        let indent = if one.stage.is_of_pages() { "  " } else { "" };
        let handled = match one.handled {
            0 => String::new(),
            n => format!("{n} {}", what.get(lang)),
        };
        rows.push((format!("{indent}{}", name.get(lang)), one.time, handled));
    }
    let rest = whole.saturating_sub(taken.iter().filter(|t| !t.stage.is_of_pages()).map(|t| t.time).sum());
    rows.push((both!("Resten", "The rest").get(lang).to_owned(), rest, String::new()));
    rows.push((both!("I alt", "In all").get(lang).to_owned(), whole, String::new()));
    let width = rows.iter().map(|(name, ..)| name.chars().count()).max().unwrap_or_default();
    let mut lines: Vec<String> = rows
        .into_iter()
        .map(|(name, time, handled)| {
            let time = format!("{:.1}", milliseconds(time));
            let time = if lang == Lang::Da { time.replace('.', ",") } else { time };
            format!("{name:<width$}  {time:>9} ms  {handled}").trim_end().to_owned()
        })
        .collect();
    if taken.iter().any(|t| t.stage.is_of_pages()) {
        lines.push(parts.get(lang).to_owned());
    }
    lines
}

fn json(taken: &[Taken], whole: Duration) -> String {
    let stages: Vec<_> = taken
        .iter()
        .map(|one| {
            serde_json::json!({
                "stage": one.stage.id(),
                "ms": rounded(one.time),
                "handled": one.handled,
                "part_of": one.stage.is_of_pages().then(|| Stage::Pages.id()),
            })
        })
        .collect();
    serde_json::json!({ "timings": stages, "ms": rounded(whole) }).to_string()
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// Microseconds are the finest that says something.
fn rounded(time: Duration) -> f64 {
    (milliseconds(time) * 1000.0).round() / 1000.0
}

/// A stage's name, and what it handles.
fn words(stage: Stage) -> (StaticText, StaticText) {
    let files = both!("filer", "files");
    let documents = both!("dokumenter", "documents");
    let pages = both!("sider", "pages");
    match stage {
        Stage::Read => (both!("Læsning", "Reading"), files),
        Stage::Parse => (both!("Dokumenter forstås", "Parsing"), documents),
        Stage::Gate => (both!("Persondata i indholdet", "Personal data in content"), files),
        Stage::Resolve => (both!("Henvisninger", "References"), documents),
        Stage::Rules => (both!("Regler", "Rules"), documents),
        Stage::Locate => (both!("Fundenes steder", "Places of findings"), both!("fund", "findings")),
        Stage::Theme => (both!("Tema", "Theme"), files),
        Stage::Pages => (both!("Sider", "Pages"), files),
        Stage::Views => (both!("Hvad hver må se", "What each may see"), both!("læsere", "readers")),
        Stage::Data => (both!("Åbne data", "Open data"), files),
        Stage::Facts => (both!("Sidernes indhold", "Contents of pages"), pages),
        Stage::Template => (both!("Skabeloner", "Templates"), pages),
        Stage::Words => (both!("Ordforklaringer og tal", "Explained words and figures"), pages),
        Stage::Minify => (both!("Minificering", "Minifying"), pages),
        Stage::Index => (both!("Søgning", "Search"), pages),
        Stage::OutputGate => (both!("Persondata på siderne", "Personal data on pages"), files),
        Stage::Recall => (both!("Sammenligning med sidst", "Comparing with last time"), files),
        Stage::Spool => (both!("Sammenlignet og lagt klar", "Compared and laid ready"), files),
        Stage::Compare => (both!("Sammenligning", "Comparing"), both!("filer uændret", "files unchanged")),
        Stage::Write => (both!("Skrivning", "Writing"), both!("filer skrevet", "files written")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TAKEN: [Taken; 3] = [
        Taken { stage: Stage::Read, time: Duration::from_micros(12_340), handled: 3 },
        Taken { stage: Stage::Pages, time: Duration::from_millis(100), handled: 0 },
        Taken { stage: Stage::Minify, time: Duration::from_millis(150), handled: 2 },
    ];

    #[test]
    fn a_table_in_both_languages() {
        let whole = Duration::from_millis(120);
        assert_eq!(
            table(&TAKEN, whole, Lang::Da),
            [
                "Læsning              12,3 ms  3 filer",
                "Sider               100,0 ms",
                "  Minificering      150,0 ms  2 sider",
                "Resten                7,7 ms",
                "I alt               120,0 ms",
                "Det indrykkede er dele af ”Sider” og lagt sammen over alle kerner.",
            ]
        );
        let english = table(&TAKEN[..1], whole, Lang::En);
        assert_eq!(english.first().unwrap(), "Reading        12.3 ms  3 files");
        assert_eq!(english.len(), 3);
    }

    #[test]
    fn a_line_for_programs() {
        let line: serde_json::Value =
            serde_json::from_str(&json(&TAKEN, Duration::from_millis(120))).unwrap();
        assert_eq!(line["ms"], 120.0);
        assert_eq!(line["timings"][0]["ms"], 12.34);
        assert_eq!(line["timings"][2]["part_of"], "pages");
        assert_eq!(line["timings"][2]["handled"], 2);
    }
}
