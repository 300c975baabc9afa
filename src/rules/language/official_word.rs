//! S651: an official word stands where a plainer one could.

use super::sources::{PAGE, READERS, fails, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::readability::{Hit, officialese};
use crate::rules::{OnText, Out};
use crate::texts::Passage;

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
    let mut words = 0;
    let mut found: Vec<(&Passage, Hit)> = Vec::new();
    for (passage, exempt) in on.running() {
        for sentence in &passage.sentences {
            words += sentence.words.len();
            let hits = officialese(&passage.text, sentence, exempt);
            found.extend(hits.into_iter().map(|hit| (passage, hit)));
        }
    }
    if on.document.group.is_for_citizens() {
        each_once(&found, out);
    } else if found.len() >= FEWEST && found.len() * ONE_IN > words {
        together(&found, out);
    }
}

fn written<'a>(passage: &'a Passage, hit: &Hit) -> &'a str {
    passage.text.get(hit.range.clone()).unwrap_or_default()
}

/// Each word at its first place, with how often it stands.
fn each_once(found: &[(&Passage, Hit)], out: &mut Out) {
    for (at, (passage, hit)) in found.iter().enumerate() {
        let word = written(passage, hit);
        let same = |(p, h): &&(&Passage, Hit)| written(p, h).to_lowercase() == word.to_lowercase();
        if found.iter().take(at).any(|other| same(&other)) {
            continue;
        }
        let times = found.iter().filter(same).count();
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
