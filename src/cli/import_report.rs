//! What `import` says: what was found, what waits for a person, and what was left out, with its place in the source.

use super::Global;
use super::import::Made;
use crate::diagnostic::{Lang, StaticText, Text, both, text};
use crate::import::found::{Told, Why};
use std::path::Path;

/// How many lines of one kind are told before the rest are counted.
const SHOWN: usize = 12;

/// Tells of one meeting.
pub(super) fn tell(global: &Global, made: &Made, content: &Path, preview: bool, lang: Lang) {
    let say = |line: &Text| global.out.say(line.get(lang));
    say(&found(made));
    for file in &made.files {
        let path = content.join(&file.path);
        let path = path.display();
        say(&if preview {
            text!("  Ville lave {path}", "  Would make {path}")
        } else {
            text!("  Lavede {path}", "  Made {path}")
        });
    }
    marks(made, content, global.out.verbose > 0, &say);
    left_out(made, global.out.verbose > 0, &say);
    if !preview {
        say(&text!(
            "Skriv færdigt, hvor der står ”Skriv her”, og kør ”klarplan check”.",
            "Write what is missing where it says “Skriv her”, and run “klarplan check”."
        ));
    }
}

fn found(made: &Made) -> Text {
    let (source, words) = (&made.source, made.format.words());
    let (da, en) = (words.da, words.en);
    let items = &made.found.items;
    let count = items.len();
    let votes: usize = items.iter().map(|i| i.votes.len()).sum();
    let attachments: usize = items.iter().map(|i| i.attachments.len()).sum();
    let (items_da, items_en) = counted(count, both!("punkt", "item"), both!("punkter", "items"));
    let (votes_da, votes_en) = counted(votes, both!("afstemning", "vote"), both!("afstemninger", "votes"));
    let (files_da, files_en) =
        counted(attachments, both!("bilag", "attachment"), both!("bilag", "attachments"));
    text!(
        "{source} ({da}): {items_da}, {votes_da}, {files_da}.",
        "{source} ({en}): {items_en}, {votes_en}, {files_en}."
    )
}

fn counted(count: usize, one: StaticText, more: StaticText) -> (String, String) {
    let words = if count == 1 { one } else { more };
    (format!("{count} {}", words.da), format!("{count} {}", words.en))
}

/// Where a person must write, and what.
fn marks(made: &Made, content: &Path, all: bool, say: &impl Fn(&Text)) {
    let count: usize = made.files.iter().map(|f| f.marks.len()).sum();
    if count == 0 {
        return;
    }
    say(&text!("Til en person ({count}):", "For a person ({count}):"));
    let places = made.files.iter().flat_map(|f| f.marks.iter().map(move |line| (f, *line)));
    let most = if all { usize::MAX } else { SHOWN };
    for (file, line) in places.take(most) {
        let path = content.join(&file.path);
        let path = path.display();
        let words = file.text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
        let words = words.trim().trim_start_matches(['#', '-', ' ']);
        say(&text!("  {path}:{line} {words}", "  {path}:{line} {words}"));
    }
    rest(count, most, say);
}

fn rest(count: usize, most: usize, say: &impl Fn(&Text)) {
    if let Some(more) = count.checked_sub(most).filter(|m| *m > 0) {
        say(&text!("  … og {more} til (vis alle med -v)", "  … and {more} more (show all with -v)"));
    }
}

/// Why words were left out, in words that can stand before the list of places.
fn reason(why: Why) -> StaticText {
    match why {
        Why::Closed => both!(
            "Lukkede punkter (tag titlerne med: --include-closed)",
            "Closed items (include the titles: --include-closed)"
        ),
        Why::NotPublishable => {
            both!("Bilag, der ikke må offentliggøres", "Attachments that may not be published")
        }
        Why::PersonNumber => both!(
            "Cifre, der ligner et CPR-nummer, er streget over",
            "Digits that look like a CPR number were struck out"
        ),
        Why::Contents => both!("Indholdsfortegnelsen", "The list of contents"),
        Why::PageMargin => both!("Sidehoveder og sidefødder", "Heads and feet of pages"),
        Why::Link => both!("Link, der ikke kan følge med", "Links that cannot come along"),
        Why::EmptyHeading => both!("Overskrifter uden tekst", "Headings without text"),
        Why::Technical => {
            both!("Oplysninger, kun det andet system bruger", "What only the other system uses")
        }
        Why::Form => both!("Læst og skrevet i klarplans form", "Read, and written in klarplan's form"),
    }
}

/// What stands in no file as it was. What became a key or another form is only told when asked for.
fn left_out(made: &Made, all: bool, say: &impl Fn(&Text)) {
    let mut told: Vec<&Told> = made.told.iter().filter(|t| all || t.why != Why::Form).collect();
    told.sort_by_key(|t| t.why);
    for group in told.chunk_by(|a, b| a.why == b.why) {
        let Some(first) = group.first() else { continue };
        let (count, why) = (group.len(), reason(first.why));
        let (da, en) = (why.da, why.en);
        say(&text!("{da} ({count}):", "{en} ({count}):"));
        let most = if all { usize::MAX } else { SHOWN };
        for one in group.iter().take(most) {
            let (at_da, at_en) = (one.said.place.da(), one.said.place.en());
            let words = shortened(&one.said.text);
            say(&text!("  {at_da}: {words}", "  {at_en}: {words}"));
        }
        rest(count, most, say);
    }
}

fn shortened(words: &str) -> String {
    match words.char_indices().nth(90) {
        Some((at, _)) => format!("{} …", words.get(..at).unwrap_or(words)),
        None => words.to_owned(),
    }
}
