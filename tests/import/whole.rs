//! Nothing of a source is lost, and nothing is invented.

use super::*;
use std::collections::BTreeMap;

/// Words in small letters: runs of letters and digits. Tags are no words.
fn words(text: &str) -> Vec<String> {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        plain.push_str(&rest[..at]);
        let tag = &rest[at..];
        let is_tag = tag[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        let end = tag.find('>').filter(|_| is_tag).map_or(1, |e| e + 1);
        // A raised number stands close to its word.
        plain.push_str(if tag.starts_with("<sup") || tag.starts_with("</sup") { "" } else { " " });
        rest = &tag[end..];
    }
    plain.push_str(rest);
    // An escape in Markdown is no sign of the text.
    let plain = plain.replace('\\', "");
    plain.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_lowercase).collect()
}

fn counted(all: Vec<String>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for word in all {
        *counts.entry(word).or_default() += 1;
    }
    counts
}

/// The files without comments that only repeat or instruct: what they quote stands elsewhere too.
fn without_repetition(text: &str) -> String {
    let mut out = String::new();
    let mut quoting = false;
    for line in text.lines() {
        let comment = line.trim_start().strip_prefix("# ");
        match comment {
            Some(c) if c.starts_with("Kilden, ") => quoting = true,
            Some(c) if c.starts_with("| ") => {}
            Some(_) => quoting = false,
            None => quoting = true,
        }
        let words = comment.and_then(|c| c.split_once(": ")).map_or(line, |(_, words)| words);
        if quoting {
            out.push_str(words);
            out.push('\n');
        }
    }
    out
}

/// Words of the source that are neither in a file nor told of, as often as they stand in the source.
fn lost(source: &str, imported: &Imported) -> Vec<String> {
    let files: String = imported.files.iter().map(|f| without_repetition(&f.text)).collect();
    let told: String = imported.told.iter().map(|t| format!("{}\n", t.said.text)).collect();
    let there = counted(words(&(files + "\n" + &told)));
    let all = counted(words(source)).into_iter();
    all.filter(|(word, count)| there.get(word).copied().unwrap_or(0) < *count)
        .map(|(word, count)| format!("{word}: {count} > {}", there.get(&word).copied().unwrap_or(0)))
        .collect()
}

#[test]
fn every_word_of_lejre_is_written_or_told_of() {
    assert_eq!(lost(LEJRE, &imported(LEJRE.as_bytes())), [""; 0]);
}

#[test]
fn every_word_of_koebenhavn_is_written_or_told_of() {
    // The address behind ”kk.dk/corona” stands in no file: the words of the link do.
    let source = KOEBENHAVN.replace("(http://kk.dk/corona)", "");
    assert_eq!(lost(&source, &imported(KOEBENHAVN.as_bytes())), [""; 0]);
}

#[test]
fn a_word_that_is_lost_is_seen() {
    let mut imported = imported(LEJRE.as_bytes());
    let file = imported.files.iter_mut().find(|f| f.text.contains("kunstværk")).unwrap();
    file.text = file.text.replacen("kunstværk", "", 1);
    assert_eq!(lost(LEJRE, &imported).len(), 1);
    imported.told.clear();
    assert!(lost(LEJRE, &imported).len() > 10);
}

/// Keys whose values follow from the source's words but are klarplan's own: the kind of document, the name of an outcome,
/// whether points are numbered, the name by which a vote refers to an amendment, and why somebody was away.
const COMPUTED: &[&str] = &["tilstand", "udfald", "nummereret", "id", "ændringsforslag", "grund"];

fn scalars(value: &Value, key: &str, out: &mut Vec<(String, String)>) {
    match value {
        Value::Object(all) => all.iter().for_each(|(k, v)| scalars(v, k, out)),
        Value::Array(all) => all.iter().for_each(|v| scalars(v, key, out)),
        Value::String(text) => out.push((key.to_owned(), text.clone())),
        other => panic!("{other}"),
    }
}

/// The forms of a day that sources write.
fn days(iso: &str) -> Vec<String> {
    let months = [
        "januar",
        "februar",
        "marts",
        "april",
        "maj",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december",
    ];
    let parts: Vec<&str> = iso.split('-').collect();
    let month = months[parts[1].parse::<usize>().unwrap() - 1];
    let day = parts[2].trim_start_matches('0');
    vec![
        format!("{} {} {}", parts[2], parts[1], parts[0]),
        format!("{day} {month} {}", parts[0]),
        format!("{} {month} {}", parts[2], parts[0]),
    ]
}

fn invented(source: &str, imported: &Imported) -> Vec<String> {
    let all = words(source);
    let run = format!(" {} ", all.join(" "));
    let mut wrong = Vec::new();
    for file in &imported.files {
        let mut values = Vec::new();
        scalars(&front(&file.text), "", &mut values);
        for (key, value) in values {
            let given = words(&value).join(" ");
            let there = match key.as_str() {
                _ if value == write::HERE || COMPUTED.contains(&key.as_str()) => true,
                "dato" => days(&value).iter().any(|d| run.contains(&format!(" {d} "))),
                // Put together from cells of a table that a page cuts in two.
                "hvad" => words(&value).iter().all(|w| all.contains(w)),
                _ => run.contains(&format!(" {given} ")),
            };
            if !there {
                wrong.push(format!("{} {key}: {value}", file.path));
            }
        }
    }
    wrong
}

#[test]
fn every_value_stands_in_the_source() {
    for source in [LEJRE, KOEBENHAVN] {
        let imported = imported(source.as_bytes());
        assert_eq!(invented(source, &imported), [""; 0]);
        let mut values = Vec::new();
        imported.files.iter().for_each(|f| scalars(&front(&f.text), "", &mut values));
        assert!(values.len() > 30, "{}", values.len());
    }
}

#[test]
fn an_invented_value_is_seen() {
    let mut imported = imported(LEJRE.as_bytes());
    for file in &mut imported.files {
        file.text = file.text.replace("sagsnr: 23-008682", "sagsnr: 23-008683");
    }
    assert_eq!(invented(LEJRE, &imported).len(), 1);
}
