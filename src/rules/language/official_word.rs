//! S651: an official word stands where a plainer one could.

use super::sources::{PAGE, READERS, fails, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::readability::{Hit, officialese};
use crate::rules::{OnText, Out};
use crate::texts::Passage;
use std::collections::BTreeMap;

/// In texts that are not for citizens, fewer are no matter.
const FEWEST: usize = 5;
/// Nor are they where fewer than one word in so many is official.
const ONE_IN: usize = 40;
/// Words named in the message.
const NAMED: usize = 5;

pub static RULE: Rule = Rule {
    code: "S651",
    name: "official-word",
    severity: Severity::Note,
    title: both!("Der findes et mere enkelt ord", "There is a plainer word"),
    why: both!(
        "Kancelliord som ”såfremt” og ”i henhold til” skaber afstand og siger ikke mere end ”hvis” og ”efter”. Lovens egne ord, navne på love, citater og ord i ordlisten bliver ikke nævnt. I tekster, der ikke er til borgere, siges det kun, når der er mange.",
        "Official words like “såfremt” and “i henhold til” create distance and say no more than “hvis” and “efter”. The law's own words, names of laws, quotations and words in the glossary are not mentioned. In texts that are not for citizens it is said only where there are many."
    ),
    source: Some(READERS),
    requirements: &["151"],
    examples: &[
        fails(
            "Kancelliord i en tekst til borgere",
            &[(PAGE, "---\ntitel: A\n---\n\nSåfremt du er syg, skal du ringe. Skriv til os vedr. ferie.\n")],
            &["content/sider/a.md:5:1", "content/sider/a.md:5:48"],
        ),
        passes(
            "Det samme i almindelige ord; loven må tale, som den gør",
            &[(
                PAGE,
                "---\ntitel: A\n---\n\nRing, hvis du er syg. Loven siger ”såfremt”. Det står i lov om erhvervelse vedrørende jord.\n",
            )],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnText, out: &mut Out) {
    let found = on.judged(officialese, |hit| &hit.range);
    let found: Vec<(&Passage, Hit)> = found.into_iter().map(|(passage, _, hit)| (passage, hit)).collect();
    if on.document.group.is_for_citizens() {
        each_once(&found, out);
    } else if found.len() >= FEWEST {
        let words: usize = on.document.running().flat_map(|p| &p.sentences).map(|s| s.words.len()).sum();
        if found.len() * ONE_IN > words {
            together(&found, out);
        }
    }
}

fn written<'a>(passage: &'a Passage, hit: &Hit) -> &'a str {
    passage.text.get(hit.range.clone()).unwrap_or_default()
}

/// Each word at its first place, with how often it stands.
fn each_once(found: &[(&Passage, Hit)], out: &mut Out) {
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for (passage, hit) in found {
        *times.entry(written(passage, hit).to_lowercase()).or_default() += 1;
    }
    for (passage, hit) in found {
        let word = written(passage, hit);
        // Taken away once it is told.
        let Some(times) = times.remove(&word.to_lowercase()) else { continue };
        let plainer = hit.plainer;
        let more = if times > 1 {
            text!(" Det står {times} steder.", " It stands in {times} places.")
        } else {
            text!("", "")
        };
        let (da, en) = (more.da, more.en);
        out.passage(
            passage,
            &hit.range,
            text!("”{word}” kan siges mere enkelt.{da}", "“{word}” can be said more plainly.{en}"),
            text!("Skriv fx: {plainer}.", "Write, for example: {plainer}."),
        );
    }
}

/// One finding for the whole document, at the first.
fn together(found: &[(&Passage, Hit)], out: &mut Out) {
    let Some((first, hit)) = found.first() else { return };
    let mut named: Vec<(String, &str)> = Vec::new();
    for (passage, hit) in found {
        let word = written(passage, hit).to_lowercase();
        if !named.iter().any(|(w, _)| *w == word) {
            named.push((word, hit.plainer));
        }
    }
    named.truncate(NAMED);
    let list = |open: &str| -> String {
        let pairs: Vec<String> =
            named.iter().map(|(word, plainer)| format!("{open}{word}” ({plainer})")).collect();
        pairs.join(", ")
    };
    let (count, da, en) = (found.len(), list("”"), list("“"));
    out.passage(
        first,
        &hit.range,
        text!("Teksten har {count} kancelliord: {da}.", "The text has {count} official words: {en}."),
        text!(
            "Skriv det, der står i parentes, hvor det siger det samme.",
            "Write what stands in brackets where it says the same."
        ),
    );
}
